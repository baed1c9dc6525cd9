"""auth_v2.API, in parts."""

from __future__ import annotations

from pachyderm_sdk.local.services.auth.groups import Groups
from pachyderm_sdk.local.services.auth.roles import Roles
from pachyderm_sdk.local.services.auth.signing import Signing
from pachyderm_sdk.local.services.auth.tokens import Tokens

__all__ = ["AuthService"]


class AuthService(Signing, Tokens, Roles, Groups):
    """Users, roles and tokens."""
