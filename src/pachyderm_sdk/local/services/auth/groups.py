"""Groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import auth
from pachyderm_sdk.api.auth.servicer import ApiServicer
from pachyderm_sdk.local.auth import groups
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Groups"]


class Groups(Service, ApiServicer):
    """The RPCs about groups."""

    @override
    async def get_groups(self, request: auth.GetGroupsRequest, call: Call) -> auth.GetGroupsResponse:
        subject = self.caller(call).subject
        return auth.GetGroupsResponse(groups=await self.pachd.read(lambda db: groups.groups_of(db, subject)))

    @override
    async def get_groups_for_principal(
        self, request: auth.GetGroupsForPrincipalRequest, call: Call
    ) -> auth.GetGroupsResponse:
        found = await self.pachd.read(lambda db: groups.groups_of(db, request.principal))
        return auth.GetGroupsResponse(groups=found)

    @override
    async def get_users(self, request: auth.GetUsersRequest, call: Call) -> auth.GetUsersResponse:
        def listed(db: ReadTransaction) -> list[str]:
            return groups.members(db, request.group) if request.group else groups.users(db)

        return auth.GetUsersResponse(usernames=await self.pachd.read(listed))

    @override
    async def set_groups_for_user(
        self, request: auth.SetGroupsForUserRequest, call: Call
    ) -> auth.SetGroupsForUserResponse:
        await self.write(call, lambda txn: groups.set_groups(txn, request.username, request.groups))
        return auth.SetGroupsForUserResponse()

    @override
    async def modify_members(self, request: auth.ModifyMembersRequest, call: Call) -> auth.ModifyMembersResponse:
        await self.write(call, lambda txn: groups.modify(txn, request.group, add=request.add, remove=request.remove))
        return auth.ModifyMembersResponse()
