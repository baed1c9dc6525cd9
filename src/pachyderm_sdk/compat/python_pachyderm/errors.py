"""Errors as grpcio raises them: the status by calling `code()`, the server's text by calling `details()`.

Programs for python_pachyderm catch `RpcError`. Every error of a call is raised as one here, with the error of
`pachyderm_sdk.errors`, which tells more, as its cause: what a server sent, a connection that fails, and an argument
that servers refuse but that is found out before it is sent. What never was a gRPC error is not made one: an argument
that nothing can be sent for is a `ValueError` or `TypeError`, a file in a transaction an `InvalidTransactionOperation`.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import Enum
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import ParamSpec

from ...errors import (
    AuthNotActivatedError,
    ConfigError,
    InvalidArgumentError,
    InvalidTransactionOperation,
    PachydermError,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

__all__ = [
    "AuthServiceNotActivated",
    "BadClusterDeploymentID",
    "ConfigError",
    "InvalidTransactionOperation",
    "RpcError",
    "StatusCode",
]

P = ParamSpec("P")
T = TypeVar("T")


class StatusCode(Enum):
    """The status codes of gRPC. Each equals the member of `grpc.StatusCode` of its name."""

    OK = (0, "ok")
    CANCELLED = (1, "cancelled")
    UNKNOWN = (2, "unknown")
    INVALID_ARGUMENT = (3, "invalid argument")
    DEADLINE_EXCEEDED = (4, "deadline exceeded")
    NOT_FOUND = (5, "not found")
    ALREADY_EXISTS = (6, "already exists")
    PERMISSION_DENIED = (7, "permission denied")
    RESOURCE_EXHAUSTED = (8, "resource exhausted")
    FAILED_PRECONDITION = (9, "failed precondition")
    ABORTED = (10, "aborted")
    OUT_OF_RANGE = (11, "out of range")
    UNIMPLEMENTED = (12, "unimplemented")
    INTERNAL = (13, "internal")
    UNAVAILABLE = (14, "unavailable")
    DATA_LOSS = (15, "data loss")
    UNAUTHENTICATED = (16, "unauthenticated")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Enum) and type(other).__name__ == "StatusCode" and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)  # as that of every plain Enum


class RpcError(Exception):
    """A call that failed. The error of `pachyderm_sdk.errors` that tells why is its `__cause__`."""

    def __init__(self, code: StatusCode, details: str = "") -> None:
        super().__init__(code, details)
        self._code = code
        self._details = details

    def code(self) -> StatusCode:
        """Returns the status."""
        return self._code

    def details(self) -> str:
        """Returns what is wrong, in the words of the server if it sent any."""
        return self._details

    def __str__(self) -> str:
        return f"{self._code.name}: {self._details}"


class AuthServiceNotActivated(RpcError, builtins.ConnectionError):
    """The call needs auth, which is not activated on this server."""


class _Unavailable(RpcError, builtins.ConnectionError):
    """No server was reached, or the connection to it broke."""


class _InvalidArgument(RpcError, ValueError):
    """The server refuses an argument, or would."""


class BadClusterDeploymentID(ConfigError):
    """The server is another one than the configuration says. Nothing raises this; programs may name it."""


def as_rpc_error(error: PachydermError) -> Exception:
    """Returns the error of a call as `RpcError`, and other errors as they are."""
    kind, code = RpcError, None if error.code is None else StatusCode[error.code.name]
    if isinstance(error, AuthNotActivatedError):
        kind = AuthServiceNotActivated
    elif isinstance(error, builtins.ConnectionError):
        kind = _Unavailable
    elif isinstance(error, InvalidArgumentError):
        kind, code = _InvalidArgument, code or StatusCode.INVALID_ARGUMENT
    if code is None:
        return error
    made = kind(code, error.message)
    made.__cause__ = error
    return made


@contextmanager
def rpc_errors() -> Iterator[None]:
    """Raises the errors of calls as `RpcError`.

    Raises:
        RpcError: A call of the block failed.
    """
    try:
        yield
    except PachydermError as error:
        raise as_rpc_error(error)  # noqa: B904  # it has its cause


def raising_rpc_errors(function: Callable[P, T]) -> Callable[P, T]:
    """Returns the function with its errors as `RpcError`."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        with rpc_errors():
            return function(*args, **kwargs)

    return call


class Responses(Iterator[T]):
    """What a stream gives, with its errors as `RpcError`. Forgetting it cancels the stream."""

    def __init__(self, items: Iterator[T]) -> None:
        self._items = items

    def __next__(self) -> T:
        try:
            return next(self._items)
        except PachydermError as error:
            raise as_rpc_error(error)  # noqa: B904  # it has its cause

    def cancel(self) -> None:
        """Ends the call; nothing more is given. grpcio's name."""
        close = getattr(self._items, "close", None)
        self._items = iter(())
        if close is not None:
            close()

    close = cancel


class Block(AbstractContextManager[T]):
    """A block of the client, with the errors of its ends as `RpcError`; what the block itself raises is not touched."""

    def __init__(self, block: AbstractContextManager[T]) -> None:
        self._block = block

    def __enter__(self) -> T:
        with rpc_errors():
            return self._block.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        with rpc_errors():
            return self._block.__exit__(kind, error, trace)
