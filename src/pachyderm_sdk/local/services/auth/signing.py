"""Auth on and off, and signing in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import auth
from pachyderm_sdk.api.auth.servicer import ApiServicer
from pachyderm_sdk.local.auth import activation, config, oidc
from pachyderm_sdk.local.auth.sessions import not_activated
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call

__all__ = ["Signing"]


class Signing(Service, ApiServicer):
    """The RPCs about auth as a whole, and about who somebody is."""

    @override
    async def activate(self, request: auth.ActivateRequest, call: Call) -> auth.ActivateResponse:
        token = await self.write(call, lambda txn: activation.activate(txn, request.root_token))
        return auth.ActivateResponse(pach_token=token)

    @override
    async def deactivate(self, request: auth.DeactivateRequest, call: Call) -> auth.DeactivateResponse:
        await self.write(call, activation.deactivate)
        return auth.DeactivateResponse()

    @override
    async def rotate_root_token(self, request: auth.RotateRootTokenRequest, call: Call) -> auth.RotateRootTokenResponse:
        token = await self.write(call, lambda txn: activation.rotate(txn, request.root_token))
        return auth.RotateRootTokenResponse(root_token=token)

    @override
    async def get_configuration(
        self, request: auth.GetConfigurationRequest, call: Call
    ) -> auth.GetConfigurationResponse:
        return auth.GetConfigurationResponse(configuration=await self.pachd.read(config.get))

    @override
    async def set_configuration(
        self, request: auth.SetConfigurationRequest, call: Call
    ) -> auth.SetConfigurationResponse:
        wanted = request.configuration
        if wanted is not None:
            await self.pachd.in_thread(lambda: oidc.check(wanted))
        await self.write(call, lambda txn: config.put(txn, wanted))
        return auth.SetConfigurationResponse()

    @override
    async def get_oidc_login(self, request: auth.GetOidcLoginRequest, call: Call) -> auth.GetOidcLoginResponse:
        await self.pachd.read(config.required)
        raise oidc.no_browser()

    @override
    async def authenticate(self, request: auth.AuthenticateRequest, call: Call) -> auth.AuthenticateResponse:
        if not self.pachd.sessions.active:
            raise not_activated()
        if request.id_token:
            settings = await self.pachd.read(config.required)
            user = await self.pachd.in_thread(lambda: oidc.verified(settings, request.id_token))
            return auth.AuthenticateResponse(pach_token=await self.pachd.write(lambda txn: oidc.sign_in(txn, user)))
        if request.oidc_state:
            raise ServiceError("error watching OIDC state token (has it expired?)")
        raise ServiceError("unrecognized authentication mechanism (old pachd?)")

    @override
    async def who_am_i(self, request: auth.WhoAmIRequest, call: Call) -> auth.WhoAmIResponse:
        token = self.pachd.sessions.token(call.metadata)
        return auth.WhoAmIResponse(
            username=token.subject, expiration=None if token.expires is None else to_datetime(token.expires)
        )
