"""The errors for calls that no server answered: there was no connection, or there is none any more."""

from __future__ import annotations

import asyncio
import socket
import ssl

from ..errors import ConnectionError, DeadlineExceededError, PachydermError, StatusCode
from .transport import Replay

__all__ = ["IS_IT_PACHD", "lost", "unreachable"]

IS_IT_PACHD = "Is it the address of a pachd? If the server uses TLS, the address begins with grpcs://."
"""The hint for servers that speak something else."""


def lost(text: str, rpc: str, hint: str = "") -> ConnectionError:
    """Returns the error for a call that lost its connection, or never had one."""
    return ConnectionError(text, code=StatusCode.UNAVAILABLE, rpc=rpc, hint=hint)


def unreachable(error: Exception, rpc: str, target: str) -> tuple[PachydermError, Replay]:
    """Returns the error for a call whose connection could not be made, and whether it is worth another try.

    Args:
        error: Why the connection could not be made.
        rpc: The call.
        target: The server.
    """
    if isinstance(error, (TimeoutError, asyncio.TimeoutError)) and getattr(error, "errno", None) is None:
        text = f"could not connect to {target} within the timeout"
        return DeadlineExceededError(text, code=StatusCode.DEADLINE_EXCEEDED, rpc=rpc), Replay.NEVER
    hint = ""
    replay = Replay.NEVER
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = f"its certificate is not trusted ({error.verify_message})"
        hint = "Give the client the certificates that vouch for the server as root_certs."
    elif isinstance(error, ssl.SSLError):
        reason = f"TLS failed ({error.reason})"
        hint = "If the server does not use TLS, the address begins with grpc://."
    elif isinstance(error, socket.gaierror):
        reason = f"the name cannot be resolved ({error.strerror})"
    elif isinstance(error, OSError):
        reason = error.strerror or str(error)
        hint = "Is a server running there?"
        replay = Replay.ALWAYS
    else:
        reason = repr(error)
    return lost(f"could not connect to {target}: {reason}", rpc, hint), replay
