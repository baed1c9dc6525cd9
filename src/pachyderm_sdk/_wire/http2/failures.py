"""What the status of a call means to its maker: one of our errors, and whether the call may be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import (
    CallCancelledError,
    DeadlineExceededError,
    InternalError,
    PachydermError,
    ResourceExhaustedError,
    StatusCode,
    UnavailableError,
    from_status,
)
from ..failures import IS_IT_PACHD, lost, unreachable
from ..status_details import decode_details
from ..transport import Replay
from .status import Code, Origin, Status

if TYPE_CHECKING:
    from ...errors import ErrorDetail

__all__ = ["explain"]

_LOCAL: dict[int, type[PachydermError]] = {
    Code.CANCELLED: CallCancelledError,
    Code.DEADLINE_EXCEEDED: DeadlineExceededError,
    Code.RESOURCE_EXHAUSTED: ResourceExhaustedError,
    Code.UNAVAILABLE: UnavailableError,
}


def explain(
    status: Status, rpc: str, target: str, failure: Exception | None = None
) -> tuple[PachydermError | None, Replay]:
    """Returns the error to raise for a call, None if it succeeded, and whether it may be repeated.

    Args:
        status: How it ended.
        rpc: The call.
        target: The server.
        failure: Why no connection could be made for it, if that is the reason.
    """
    if status.origin is Origin.SERVER:
        if status.ok:
            return None, Replay.NEVER
        return from_status(status.code, status.message, rpc=rpc, details=_details(status)), Replay.NEVER
    if failure is not None:
        return unreachable(failure, rpc, target)
    if status.origin is Origin.CONNECTION:
        text = f"the connection to {target} was lost: {status.message}"
        if status.code == Code.INTERNAL:
            return lost(text, rpc, IS_IT_PACHD), Replay.NEVER
        return lost(text, rpc), Replay.ALWAYS if status.unprocessed else Replay.IF_IDEMPOTENT
    code = StatusCode(status.code)
    if status.origin is Origin.HTTP:
        error_class = UnavailableError if code is StatusCode.UNAVAILABLE else InternalError
        replay = Replay.IF_IDEMPOTENT if code is StatusCode.UNAVAILABLE else Replay.NEVER
        return error_class(f"{target} sent {status.message}", code=code, rpc=rpc, hint=IS_IT_PACHD), replay
    error = _LOCAL.get(status.code, InternalError)(status.message, code=code, rpc=rpc)
    return error, Replay.ALWAYS if status.unprocessed and status.origin is Origin.RESET else Replay.NEVER


def _details(status: Status) -> tuple[ErrorDetail, ...]:
    for key, value in status.trailers:
        if key == "grpc-status-details-bin" and isinstance(value, bytes):
            return decode_details(value)
    return ()
