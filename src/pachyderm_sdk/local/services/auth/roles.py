"""Roles and permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import auth
from pachyderm_sdk.api.auth.servicer import ApiServicer
from pachyderm_sdk.local.auth import bindings, granting, permissions, roles
from pachyderm_sdk.local.auth.resources import Resource
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.services.base import Service, transaction_id

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.local.auth.permissions import Held
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Roles"]


class Roles(Service, ApiServicer):
    """The RPCs about roles and permissions."""

    @override
    async def authorize(self, request: auth.AuthorizeRequest, call: Call) -> auth.AuthorizeResponse:
        principal = self.pachd.sessions.token(call.metadata).subject
        resource = _resource(request.resource)
        wanted = list(dict.fromkeys(request.permissions))
        have = await self.pachd.read(lambda db: permissions.satisfied(db, principal, resource, wanted))
        return auth.AuthorizeResponse(
            authorized=len(have) == len(wanted),
            satisfied=[permission for permission in wanted if permission in have],
            missing=[permission for permission in wanted if permission not in have],
            principal=principal,
        )

    @override
    async def get_permissions(self, request: auth.GetPermissionsRequest, call: Call) -> auth.GetPermissionsResponse:
        with context("cannot get permissions for principal"):
            return await self._held(self.caller(call).subject, request.resource)

    @override
    async def get_permissions_for_principal(
        self, request: auth.GetPermissionsForPrincipalRequest, call: Call
    ) -> auth.GetPermissionsResponse:
        return await self._held(request.principal, request.resource)

    async def _held(self, principal: str, message: auth.Resource | None) -> auth.GetPermissionsResponse:
        def held(db: ReadTransaction) -> Held:
            with context("cannot evaluate role binding"):
                return permissions.held(db, principal, _resource(message))

        found = await self.pachd.read(held)
        return auth.GetPermissionsResponse(permissions=found.permissions, roles=found.roles)

    @override
    async def get_roles_for_permission(
        self, request: auth.GetRolesForPermissionRequest, call: Call
    ) -> auth.GetRolesForPermissionResponse:
        return auth.GetRolesForPermissionResponse(roles=roles.with_permission(request.permission))

    @override
    async def get_role_binding(self, request: auth.GetRoleBindingRequest, call: Call) -> auth.GetRoleBindingResponse:
        resource = _resource(request.resource)
        return auth.GetRoleBindingResponse(binding=await self.pachd.read(lambda db: bindings.message(db, resource)))

    @override
    async def modify_role_binding(
        self, request: auth.ModifyRoleBindingRequest, call: Call
    ) -> auth.ModifyRoleBindingResponse:
        if transaction_id(call) is not None:
            raise ServiceError("roles cannot be bound within a transaction")
        resource = _resource(request.resource)
        await self.write(call, lambda txn: granting.modify(txn, resource, request.principal, request.roles))
        return auth.ModifyRoleBindingResponse()


def _resource(message: auth.Resource | None) -> Resource:
    return Resource.of(message or auth.Resource())
