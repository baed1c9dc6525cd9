"""How those are called who have tokens and roles."""

from __future__ import annotations

from typing import Final

from pachyderm_sdk.local.errors import ServiceError

__all__ = ["AUTH_SERVER", "EVERYBODY", "ROBOT", "ROOT", "USER", "check", "is_pachs_own"]

ROOT: Final = "pach:root"
AUTH_SERVER: Final = "internal:auth-server"
EVERYBODY: Final = "allClusterUsers"
"""Stands for everyone who is signed in; only bindings name it."""

ROBOT: Final = "robot:"
USER: Final = "user:"
_OWN: Final = "pach:"
_PREFIXES: Final = frozenset({ROBOT, USER, _OWN, "pipeline:", "group:", "internal:"})


def check(principal: str) -> None:
    """Refuse what no principal can be called.

    Raises:
        ServiceError: it has no prefix, or an unknown one.
    """
    if principal == EVERYBODY:
        return
    kind, colon, _ = principal.partition(":")
    if not colon:
        raise ServiceError("subject has no prefix, must be of the form <type>:<name>")
    if kind + colon not in _PREFIXES:
        raise ServiceError(f"subject has unrecognized prefix: {kind}{colon}")


def is_pachs_own(principal: str) -> bool:
    """Whether it is root or the like, whose rights and tokens are not for others to change."""
    return principal.startswith(_OWN)
