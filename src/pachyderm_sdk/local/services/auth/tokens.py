"""Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import auth
from pachyderm_sdk.api.auth.servicer import ApiServicer
from pachyderm_sdk.local.auth import principals, tokens
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call

__all__ = ["Tokens"]


class Tokens(Service, ApiServicer):
    """The RPCs about tokens."""

    @override
    async def get_robot_token(self, request: auth.GetRobotTokenRequest, call: Call) -> auth.GetRobotTokenResponse:
        token = await self.write(call, lambda txn: tokens.issue_robot(txn, request.robot, ttl=request.ttl))
        return auth.GetRobotTokenResponse(token=token)

    @override
    async def revoke_auth_token(self, request: auth.RevokeAuthTokenRequest, call: Call) -> auth.RevokeAuthTokenResponse:
        number = await self.write(call, lambda txn: tokens.revoke(txn, request.token))
        return auth.RevokeAuthTokenResponse(number=number)

    @override
    async def revoke_auth_tokens_for_user(
        self, request: auth.RevokeAuthTokensForUserRequest, call: Call
    ) -> auth.RevokeAuthTokensForUserResponse:
        if principals.is_pachs_own(request.username):
            raise ServiceError("cannot revoke tokens for pach: users")
        number = await self.write(call, lambda txn: tokens.revoke_all(txn, request.username))
        return auth.RevokeAuthTokensForUserResponse(number=number)

    @override
    async def extract_auth_tokens(
        self, request: auth.ExtractAuthTokensRequest, call: Call
    ) -> auth.ExtractAuthTokensResponse:
        return auth.ExtractAuthTokensResponse(tokens=await self.pachd.read(tokens.extracted))

    @override
    async def restore_auth_token(
        self, request: auth.RestoreAuthTokenRequest, call: Call
    ) -> auth.RestoreAuthTokenResponse:
        info = request.token or auth.TokenInfo()
        await self.write(call, lambda txn: tokens.restore(txn, info))
        return auth.RestoreAuthTokenResponse()

    @override
    async def delete_expired_auth_tokens(
        self, request: auth.DeleteExpiredAuthTokensRequest, call: Call
    ) -> auth.DeleteExpiredAuthTokensResponse:
        await self.write(call, lambda txn: tokens.drop_expired(txn, txn.now))
        return auth.DeleteExpiredAuthTokensResponse()
