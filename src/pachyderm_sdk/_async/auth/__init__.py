# Source of _sync/auth/__init__.py.
"""`client.auth`: who may do what."""

from __future__ import annotations

from .activation import AsyncActivation
from .groups import AsyncGroups
from .login import AsyncLogin
from .roles import AsyncRoles
from .tokens import AsyncTokens

__all__ = ["AsyncAuth"]


class AsyncAuth(AsyncActivation, AsyncLogin, AsyncRoles, AsyncTokens, AsyncGroups):
    """Access control: turning it on, logging in, roles, tokens and groups.

    Resources, roles and permissions are written as `pachyderm_sdk.access` says. A principal is text with its type in
    front: `user:ada@example.com`, `robot:ci`, `group:staff`, `pipeline:project/name`, the root user `pach:root`, or
    `allClusterUsers` for everybody who is logged in.

    Auth is off on a fresh server. Nearly all calls but `activate` raise `AuthNotActivatedError` then.
    """
