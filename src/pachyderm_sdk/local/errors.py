"""What the embedded server refuses, by status: the metadata modules raise these, the services send them.

Texts follow pachd, because clients search them. A module that calls another one says where it was with
`context("start commit")`, which puts "start commit: " before the text and keeps the status.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from pachyderm_sdk.errors import StatusCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from pachyderm_sdk.errors import ErrorDetail

__all__ = [
    "AlreadyExists",
    "DeadlineExceeded",
    "FailedPrecondition",
    "Internal",
    "InvalidArgument",
    "NotFound",
    "PermissionDenied",
    "ResourceExhausted",
    "ServiceError",
    "Unauthenticated",
    "Unavailable",
    "Unimplemented",
    "context",
]


class ServiceError(Exception):
    """A refusal. This class itself has the status UNKNOWN, which pachd gives to most bad arguments.

    Attributes:
        code: the gRPC status.
        details: messages to attach.
    """

    code: ClassVar[StatusCode] = StatusCode.UNKNOWN

    def __init__(self, text: str = "", *details: ErrorDetail) -> None:
        super().__init__(text)
        self.details = details

    def within(self, place: str) -> Self:
        """The same refusal, with the place it came from before its text."""
        return type(self)(f"{place}: {self}", *self.details)

    def joined(self, text: str) -> Self:
        """The same refusal with a second line, as pachd reports two causes at once."""
        return type(self)(f"{self}\n{text}", *self.details)


class InvalidArgument(ServiceError):
    """INVALID_ARGUMENT: the request breaks a rule of the API's definition."""

    code = StatusCode.INVALID_ARGUMENT


class DeadlineExceeded(ServiceError):
    """DEADLINE_EXCEEDED: the work took longer than allowed."""

    code = StatusCode.DEADLINE_EXCEEDED


class NotFound(ServiceError):
    """NOT_FOUND."""

    code = StatusCode.NOT_FOUND


class AlreadyExists(ServiceError):
    """ALREADY_EXISTS."""

    code = StatusCode.ALREADY_EXISTS


class PermissionDenied(ServiceError):
    """PERMISSION_DENIED."""

    code = StatusCode.PERMISSION_DENIED


class ResourceExhausted(ServiceError):
    """RESOURCE_EXHAUSTED: a limit, or no space on the disk."""

    code = StatusCode.RESOURCE_EXHAUSTED


class FailedPrecondition(ServiceError):
    """FAILED_PRECONDITION."""

    code = StatusCode.FAILED_PRECONDITION


class Unimplemented(ServiceError):
    """UNIMPLEMENTED: the embedded server leaves this out, or does not know it."""

    code = StatusCode.UNIMPLEMENTED


class Internal(ServiceError):
    """INTERNAL."""

    code = StatusCode.INTERNAL


class Unavailable(ServiceError):
    """UNAVAILABLE: not now."""

    code = StatusCode.UNAVAILABLE


class Unauthenticated(ServiceError):
    """UNAUTHENTICATED."""

    code = StatusCode.UNAUTHENTICATED


@contextmanager
def context(place: str) -> Iterator[None]:
    """Put `place` before the text of any `ServiceError` that the block raises."""
    try:
        yield
    except ServiceError as error:
        raise error.within(place) from error.__cause__
