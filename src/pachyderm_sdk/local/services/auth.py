"""auth_v2.API and identity_v2.API while auth is off, which it always is so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from typing_extensions import override

from pachyderm_sdk.api.auth.servicer import ApiServicer as AuthServicer
from pachyderm_sdk.api.identity.servicer import ApiServicer as IdentityServicer
from pachyderm_sdk.local.errors import ServiceError, Unimplemented
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api import auth

__all__ = ["AuthService", "IdentityService", "needs_auth"]

_OPEN: Final = frozenset({"Activate", "GetOIDCLogin"})
"""Calls that make sense while auth is off."""


def needs_auth(service: str, name: str) -> bool:
    """Whether a call is refused, before anything else is looked at, because auth is off."""
    return service == "identity_v2.API" or (service == "auth_v2.API" and name not in _OPEN)


class AuthService(Service, AuthServicer):
    """Users, roles and tokens."""

    @override
    async def activate(self, request: auth.ActivateRequest, call: Call) -> auth.ActivateResponse:
        raise Unimplemented("the embedded server has no users: auth cannot be activated")

    @override
    async def get_oidc_login(self, request: auth.GetOidcLoginRequest, call: Call) -> auth.GetOidcLoginResponse:
        raise ServiceError("OIDC ID provider configuration not found")


class IdentityService(Service, IdentityServicer):
    """Identity providers."""
