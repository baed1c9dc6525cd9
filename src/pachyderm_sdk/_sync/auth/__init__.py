# Generated from src/pachyderm_sdk/_async/auth/__init__.py by `python -m codegen.unasync`; do not edit.
"""`client.auth`: who may do what."""

from __future__ import annotations

from .activation import Activation
from .groups import Groups
from .login import Login
from .roles import Roles
from .tokens import Tokens

__all__ = ["Auth"]


class Auth(Activation, Login, Roles, Tokens, Groups):
    """Access control: turning it on, logging in, roles, tokens and groups.

    Resources, roles and permissions are written as `pachyderm_sdk.access` says. A principal is text with its type in
    front: `user:ada@example.com`, `robot:ci`, `group:staff`, `pipeline:project/name`, the root user `pach:root`, or
    `allClusterUsers` for everybody who is logged in.

    Auth is off on a fresh server. Nearly all calls but `activate` raise `AuthNotActivatedError` then.
    """
