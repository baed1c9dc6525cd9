"""What an exception out of grpclib means: one of our errors, and whether the call may be sent again."""

from __future__ import annotations

import asyncio
import re

from grpclib.exceptions import GRPCError, StreamTerminatedError
from h2.errors import ErrorCodes
from h2.exceptions import H2Error

from ..errors import (
    CallCancelledError,
    DeadlineExceededError,
    InternalError,
    PachydermError,
    ResourceExhaustedError,
    StatusCode,
    UnavailableError,
    from_status,
)
from .failures import IS_IT_PACHD, lost, unreachable
from .transport import Replay

__all__ = ["explain"]


def explain(error: Exception, *, rpc: str, target: str, connected: bool) -> tuple[PachydermError, Replay]:
    """Returns the error to raise for a failed call, and whether the call may be repeated.

    Args:
        error: What came out of grpclib, or one of our own.
        rpc: The call.
        target: The server.
        connected: Whether there was a connection, so that the server may have seen the call.
    """
    if isinstance(error, PachydermError):
        error.rpc = error.rpc or rpc
        return error, Replay.NEVER
    if isinstance(error, GRPCError):
        return _status(error, rpc, target)
    if not connected:
        return unreachable(error, rpc, target)
    if isinstance(error, (asyncio.TimeoutError, TimeoutError)) and getattr(error, "errno", None) is None:
        text = "the call took longer than its timeout"
        return DeadlineExceededError(text, code=StatusCode.DEADLINE_EXCEEDED, rpc=rpc), Replay.NEVER
    if isinstance(error, StreamTerminatedError):
        return _terminated(str(error), rpc, target)
    # A connection that closes under a call shows in grpclib as one of these, the last when it has let go of its socket.
    if isinstance(error, (H2Error, OSError)) or (isinstance(error, AttributeError) and "_transport" in str(error)):
        return lost(f"the connection to {target} was lost", rpc), Replay.IF_IDEMPOTENT
    text = f"{target} broke the protocol: {error}" if isinstance(error, NotImplementedError) else f"{error!r}"
    failure = InternalError(text, code=StatusCode.INTERNAL, rpc=rpc)
    failure.__cause__ = error  # one that nobody foresaw: keep where it came from
    return failure, Replay.NEVER


def _status(error: GRPCError, rpc: str, target: str) -> tuple[PachydermError, Replay]:
    message = error.message or ""
    if found := re.fullmatch(r"Received :status = '(\d+)'", message):
        failure = UnavailableError if error.status.value == StatusCode.UNAVAILABLE else InternalError
        text = f"{target} answered with the HTTP status {found[1]} instead of a gRPC status"
        replay = Replay.IF_IDEMPOTENT if found[1] in ("502", "503", "504") else Replay.NEVER
        return failure(text, code=StatusCode(error.status.value), rpc=rpc, hint=IS_IT_PACHD), replay
    if re.match(r"(?:Missing|Invalid) (?:content-type|grpc-status)", message):
        text = f"{target} broke the protocol: {message}"
        return InternalError(text, code=StatusCode.INTERNAL, rpc=rpc, hint=IS_IT_PACHD), Replay.NEVER
    details = error.details if isinstance(error.details, tuple) else ()
    return from_status(error.status.value, message, rpc=rpc, details=details), Replay.NEVER


def _terminated(reason: str, rpc: str, target: str) -> tuple[PachydermError, Replay]:
    found = re.search(r"error_code: (\d+)", reason)
    if reason.startswith("Received GOAWAY"):
        return lost(f"{target} closed the connection ({_name(found)})", rpc), Replay.IF_IDEMPOTENT
    if reason == "Protocol error":
        return lost(f"{target} broke the protocol of HTTP/2", rpc, IS_IT_PACHD), Replay.NEVER
    if found is None:
        return lost(f"the connection to {target} was lost", rpc), Replay.IF_IDEMPOTENT
    text = f"{target} cut the call off ({_name(found)})"
    code = int(found[1])
    if code == ErrorCodes.REFUSED_STREAM:
        return UnavailableError(text, code=StatusCode.UNAVAILABLE, rpc=rpc), Replay.ALWAYS
    if code == ErrorCodes.CANCEL:
        return CallCancelledError(text, code=StatusCode.CANCELLED, rpc=rpc), Replay.NEVER
    if code == ErrorCodes.ENHANCE_YOUR_CALM:
        return ResourceExhaustedError(text, code=StatusCode.RESOURCE_EXHAUSTED, rpc=rpc), Replay.NEVER
    return InternalError(text, code=StatusCode.INTERNAL, rpc=rpc), Replay.NEVER


def _name(found: re.Match[str] | None) -> str:
    if found is None:
        return "no reason given"
    try:
        return ErrorCodes(int(found[1])).name
    except ValueError:
        return f"code {found[1]}"
