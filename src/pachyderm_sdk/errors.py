"""Every error that this package raises, and the one table that tells which is which.

    PachydermError                            everything below
    ├── UnavailableError                      the service cannot answer now
    │   └── ConnectionError                   no server reached, or the connection broke  (builtin ConnectionError)
    ├── DeadlineExceededError                 the time given to a call is over  (TimeoutError)
    ├── CallCancelledError                    the call was cancelled by the other side
    ├── UnauthenticatedError                  no token, or not a good one  (PermissionError)
    ├── PermissionDeniedError                 known, but not allowed  (PermissionError)
    ├── AuthNotActivatedError                 the call needs auth, and this server has none
    ├── NotFoundError                         something named in the call does not exist
    │   ├── ProjectNotFoundError
    │   ├── RepoNotFoundError
    │   ├── BranchNotFoundError
    │   ├── CommitNotFoundError
    │   ├── PathNotFoundError                 a file or directory of a commit  (FileNotFoundError)
    │   ├── PipelineNotFoundError
    │   └── JobNotFoundError
    ├── AlreadyExistsError                    (FileExistsError)
    ├── InvalidArgumentError                  the server refuses an argument as malformed  (ValueError)
    │   ├── OutOfRangeError
    │   └── NotAFileError                     a directory where one file is meant  (IsADirectoryError)
    ├── FailedPreconditionError               not in the present state of things
    │   ├── CommitNotFinishedError            wait for the commit, or finish it
    │   ├── CommitFinishedError               the commit takes no more changes
    │   ├── CommitFailedError                 the commit that was waited for finished with an error
    │   ├── JobFailedError                    the job that was waited for failed, was killed, or could not run
    │   └── InvalidTransactionOperation       not allowed inside a transaction  (RuntimeError)
    ├── ResourceExhaustedError                a limit: message size, quota, disk
    ├── UnimplementedError                    the server does not know the call  (NotImplementedError)
    ├── AbortedError                          given up by the server, for instance after a conflict
    ├── InternalError                         the server broke, or an answer breaks the protocol
    ├── DataLossError
    ├── UnknownError                          the server gave a text and no reason; the text is all there is
    ├── ClosedError                           the client was closed  (RuntimeError)
    ├── DecodeError                           bytes or JSON that are no such message  (ValueError)
    ├── EncodeError                           a message that holds a value its field cannot carry  (ValueError)
    ├── ReferenceSyntaxError                  text that names no repo, branch, commit or file  (ValueError)
    ├── PipelineSpecError                     a document that is no pipeline spec  (ValueError)
    └── ConfigError                           configuration, addresses, certificates  (ValueError)

Catch by meaning: `except NotFoundError`, or with the standard library's names, `except FileNotFoundError`. Pachyderm
sends many conditions with the status UNKNOWN and only a text; `from_status` reads that text, so the class is right all
the same.
"""

from __future__ import annotations

import builtins
from enum import IntEnum
from errno import EACCES, ECONNREFUSED, EEXIST, EISDIR, ENOENT, ETIMEDOUT
from typing import NamedTuple

__all__ = [
    "AbortedError",
    "AlreadyExistsError",
    "AuthNotActivatedError",
    "AuthServiceNotActivated",
    "BranchNotFoundError",
    "CallCancelledError",
    "ClosedError",
    "CommitFailedError",
    "CommitFinishedError",
    "CommitNotFinishedError",
    "CommitNotFoundError",
    "ConfigError",
    "ConnectionError",
    "DataLossError",
    "DeadlineExceededError",
    "DecodeError",
    "EncodeError",
    "ErrorDetail",
    "FailedPreconditionError",
    "InternalError",
    "InvalidArgumentError",
    "InvalidTransactionOperation",
    "JobFailedError",
    "JobNotFoundError",
    "NotAFileError",
    "NotFoundError",
    "OutOfRangeError",
    "PachydermError",
    "PathNotFoundError",
    "PermissionDeniedError",
    "PipelineNotFoundError",
    "PipelineSpecError",
    "ProjectNotFoundError",
    "ReferenceSyntaxError",
    "RepoNotFoundError",
    "ResourceExhaustedError",
    "StatusCode",
    "UnauthenticatedError",
    "UnavailableError",
    "UnimplementedError",
    "UnknownError",
    "from_status",
]


class StatusCode(IntEnum):
    """The status codes of gRPC, with the meaning that Pachyderm gives them."""

    OK = 0
    """The call succeeded; never the code of an error."""
    CANCELLED = 1
    """The call was cancelled, as a rule by the caller."""
    UNKNOWN = 2
    """No code was given: most of Pachyderm's refusals of bad arguments. The text tells more."""
    INVALID_ARGUMENT = 3
    """An argument is malformed whatever the state of the server."""
    DEADLINE_EXCEEDED = 4
    """The time for the call ran out. What it was to change may have been changed."""
    NOT_FOUND = 5
    """Something named in the call does not exist."""
    ALREADY_EXISTS = 6
    """What was to be created exists."""
    PERMISSION_DENIED = 7
    """The caller is known and lacks the permission."""
    RESOURCE_EXHAUSTED = 8
    """A limit was reached: message size, quota, disk."""
    FAILED_PRECONDITION = 9
    """The call is good, but not in the present state."""
    ABORTED = 10
    """Given up after a conflict; Pachyderm also sends it when a handler crashed."""
    OUT_OF_RANGE = 11
    """Beyond the end of something."""
    UNIMPLEMENTED = 12
    """The server does not know the service or method; auth calls on a server without auth."""
    INTERNAL = 13
    """The server broke one of its own rules, or an answer broke the protocol."""
    UNAVAILABLE = 14
    """The service cannot be reached or cannot answer now."""
    DATA_LOSS = 15
    """Data is lost or damaged."""
    UNAUTHENTICATED = 16
    """No credentials, or not good ones."""


class ErrorDetail(NamedTuple):
    """A message that the server attached to an error."""

    type_url: str
    """The type of `value`, for instance `type.googleapis.com/google.rpc.ResourceInfo`."""
    value: bytes
    """The encoded message."""


class PachydermError(Exception):
    """The base of all errors of this package.

    Attributes:
        message: What is wrong; for an error from the server, its text as it was sent. `str()` leaves out the specs that
            pachd quotes in it.
        code: The gRPC status, or None for an error that was found without asking a server.
        rpc: The call that failed, for instance `pfs_v2.API/InspectRepo`; empty if none was involved.
        resource: What the error is about, if the text names it: `default/images`, `/a/b.txt`.
        hint: What to do about it; may be empty.
        details: Further messages that the server attached.
    """

    def __init__(
        self,
        message: str = "",
        *,
        code: StatusCode | None = None,
        rpc: str = "",
        resource: str = "",
        hint: str = "",
        details: tuple[ErrorDetail, ...] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.rpc = rpc
        self.resource = resource
        self.hint = hint
        self.details = details

    def __str__(self) -> str:
        text = _abridged(self.message) or type(self).__name__
        if self.rpc:
            text += f" [{self.rpc}{'' if self.code is None else ': ' + self.code.name}]"
        return f"{text}\n{self.hint}" if self.hint else text

    def __reduce__(self) -> tuple[object, ...]:
        known = (self.message, self.code, self.rpc, self.resource, self.hint, self.details)
        more = {name: value for name, value in vars(self).items() if name not in _ATTRIBUTES}
        return _rebuild, (type(self), *known), more or None


def _abridged(text: str) -> str:
    """Returns a text without the specs that pachd quotes: they bury what is wrong, and may hold passwords."""
    parts, at = [], 0
    for _ in range(_QUOTED):
        start = text.find('{"', at)
        if start < 0:
            break
        import json  # seldom needed

        try:
            end = json.JSONDecoder().raw_decode(text, start)[1]
            parts += [text[at:start], "{…}"]
        except (ValueError, RecursionError):
            end = start + 1
            parts.append(text[at:end])
        at = end
    return "".join((*parts, text[at:]))


_QUOTED = 8
"""How many pieces of JSON are looked for in a text."""
_ATTRIBUTES = frozenset(("message", "code", "rpc", "resource", "hint", "details"))


def _rebuild(
    cls: type[PachydermError],
    message: str,
    code: StatusCode | None,
    rpc: str,
    resource: str,
    hint: str,
    details: tuple[ErrorDetail, ...],
) -> PachydermError:
    return cls(message, code=code, rpc=rpc, resource=resource, hint=hint, details=details)


class UnavailableError(PachydermError):
    """The service cannot answer now: it is starting, stopping, or not there."""


class ConnectionError(UnavailableError, builtins.ConnectionError):  # and the one that it shadows
    """No server was reached, or the connection to it broke. The message names the address."""

    errno = ECONNREFUSED


class DeadlineExceededError(PachydermError, TimeoutError):
    """The time given to a call is over. The server may or may not have done what was asked."""

    errno = ETIMEDOUT


class CallCancelledError(PachydermError):
    """The call was cancelled by the server or something in between."""


class UnauthenticatedError(PachydermError, PermissionError):
    """The server wants a token, or does not accept the one that it got."""

    errno = EACCES


class PermissionDeniedError(PachydermError, PermissionError):
    """The subject of the token lacks a permission; the message names it."""

    errno = EACCES


class AuthNotActivatedError(PachydermError):
    """The call needs auth, which is not activated on this server."""


AuthServiceNotActivated = AuthNotActivatedError
"""What the official SDK calls it."""


class NotFoundError(PachydermError):
    """Something named in the call does not exist. The subclasses tell what."""


class ProjectNotFoundError(NotFoundError):
    """There is no such project."""


class RepoNotFoundError(NotFoundError):
    """There is no such repo."""


class BranchNotFoundError(NotFoundError):
    """There is no such branch."""


class CommitNotFoundError(NotFoundError):
    """There is no such commit or commit set."""


class PathNotFoundError(NotFoundError, FileNotFoundError):
    """There is no such file or directory in the commit."""

    errno = ENOENT


class PipelineNotFoundError(NotFoundError):
    """There is no such pipeline."""


class JobNotFoundError(NotFoundError):
    """There is no such job."""


class AlreadyExistsError(PachydermError, FileExistsError):
    """What was to be created exists already."""

    errno = EEXIST


class InvalidArgumentError(PachydermError, ValueError):
    """The server refuses an argument as malformed or missing."""


class OutOfRangeError(InvalidArgumentError):
    """An argument lies beyond the end of something."""


class NotAFileError(InvalidArgumentError, IsADirectoryError):
    """The path names a directory or several files where exactly one file is meant."""

    errno = EISDIR


class FailedPreconditionError(PachydermError):
    """The call is good, but not in the present state of things."""


class CommitNotFinishedError(FailedPreconditionError):
    """A commit has to be finished first: finish it, or wait for it."""


class CommitFinishedError(FailedPreconditionError):
    """The commit is finished and takes no more changes."""


class CommitFailedError(FailedPreconditionError):
    """The commit that was waited for finished with an error; the message has it."""


class JobFailedError(FailedPreconditionError):
    """A job that was waited for ended without success.

    Attributes:
        state: How it ended: `JOB_FAILURE`, `JOB_KILLED` or `JOB_UNRUNNABLE`.
        reason: The server's reason.
        datum: Id of the datum that failed first; empty if none did.
        log: The last lines that the user's code wrote for that datum; empty if none could be read.
    """

    state: str = ""
    reason: str = ""
    datum: str = ""
    log: tuple[str, ...] = ()


class InvalidTransactionOperation(FailedPreconditionError, RuntimeError):
    """The operation is not allowed inside a transaction."""


class ResourceExhaustedError(PachydermError):
    """A limit was reached: the size of a message, a quota, the disk."""


class UnimplementedError(PachydermError, NotImplementedError):
    """The server does not know the call, or leaves it out."""


class AbortedError(PachydermError):
    """The server gave the call up, for instance after a conflict."""


class InternalError(PachydermError):
    """The server broke, or an answer breaks the protocol."""


class DataLossError(PachydermError):
    """Data on the server is lost or damaged."""


class UnknownError(PachydermError):
    """The server refused with a text and no reason that a program could tell."""


class ClosedError(PachydermError, RuntimeError):
    """The client was closed."""


class DecodeError(PachydermError, ValueError):
    """Bytes or JSON that are not an encoding of the message."""


class EncodeError(PachydermError, ValueError):
    """A message holds a value that its field cannot carry; the error names the field."""


class ReferenceSyntaxError(PachydermError, ValueError):
    """A text or tuple that names no project, repo, branch, commit or file."""


class PipelineSpecError(PachydermError, ValueError):
    """A document is no pipeline spec. The message says where it stands, what is wrong, and what may be meant."""


class ConfigError(PachydermError, ValueError):
    """Configuration that is missing, malformed or contradicts itself; also addresses and certificates."""


def from_status(
    code: int,
    message: str,
    *,
    rpc: str = "",
    details: tuple[ErrorDetail, ...] = (),
) -> PachydermError:
    """Returns the error for a status that a server sent.

    Args:
        code: The gRPC status; one that gRPC does not define counts as UNKNOWN.
        message: The server's text.
        rpc: The call, for instance `pfs_v2.API/InspectRepo`.
        details: Messages attached to the status.
    """
    from ._statuses import BY_CODE, meaning  # a table that programs without errors need not load

    status = StatusCode(code) if code in BY_CODE else StatusCode.UNKNOWN
    error, resource, hint = meaning(status, message)
    return error(message, code=status, rpc=rpc, resource=resource, hint=hint, details=details)
