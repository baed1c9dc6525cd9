"""identity_v2.API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import identity as api
from pachyderm_sdk.api.identity.servicer import ApiServicer
from pachyderm_sdk.local.auth import clients, connectors, identity
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call

__all__ = ["IdentityService"]


class IdentityService(Service, ApiServicer):
    """Identity providers."""

    @override
    async def set_identity_server_config(
        self, request: api.SetIdentityServerConfigRequest, call: Call
    ) -> api.SetIdentityServerConfigResponse:
        wanted = request.config or api.IdentityServerConfig()
        await self.write(call, lambda txn: identity.set_config(txn, wanted))
        return api.SetIdentityServerConfigResponse()

    @override
    async def get_identity_server_config(
        self, request: api.GetIdentityServerConfigRequest, call: Call
    ) -> api.GetIdentityServerConfigResponse:
        return api.GetIdentityServerConfigResponse(config=await self.pachd.read(identity.config))

    @override
    async def create_idp_connector(
        self, request: api.CreateIdpConnectorRequest, call: Call
    ) -> api.CreateIdpConnectorResponse:
        wanted = connectors.complete(request.connector or api.IdpConnector())
        await self.pachd.in_thread(lambda: connectors.check(wanted))
        await self.write(call, lambda txn: connectors.create(txn, wanted))
        return api.CreateIdpConnectorResponse()

    @override
    async def update_idp_connector(
        self, request: api.UpdateIdpConnectorRequest, call: Call
    ) -> api.UpdateIdpConnectorResponse:
        wanted = request.connector or api.IdpConnector()
        changed = await self.pachd.read(lambda db: connectors.changed(db, wanted))
        await self.pachd.in_thread(lambda: connectors.check(changed))
        await self.write(call, lambda txn: connectors.update(txn, wanted))
        return api.UpdateIdpConnectorResponse()

    @override
    async def list_idp_connectors(
        self, request: api.ListIdpConnectorsRequest, call: Call
    ) -> api.ListIdpConnectorsResponse:
        return api.ListIdpConnectorsResponse(connectors=await self.pachd.read(connectors.listed))

    @override
    async def get_idp_connector(self, request: api.GetIdpConnectorRequest, call: Call) -> api.GetIdpConnectorResponse:
        found = await self.pachd.read(lambda db: connectors.get(db, request.id))
        return api.GetIdpConnectorResponse(connector=found)

    @override
    async def delete_idp_connector(
        self, request: api.DeleteIdpConnectorRequest, call: Call
    ) -> api.DeleteIdpConnectorResponse:
        await self.write(call, lambda txn: connectors.delete(txn, request.id))
        return api.DeleteIdpConnectorResponse()

    @override
    async def create_oidc_client(
        self, request: api.CreateOidcClientRequest, call: Call
    ) -> api.CreateOidcClientResponse:
        wanted = request.client or api.OidcClient()
        made = await self.write(call, lambda txn: clients.create(txn, wanted))
        return api.CreateOidcClientResponse(client=made)

    @override
    async def update_oidc_client(
        self, request: api.UpdateOidcClientRequest, call: Call
    ) -> api.UpdateOidcClientResponse:
        wanted = request.client or api.OidcClient()
        await self.write(call, lambda txn: clients.update(txn, wanted))
        return api.UpdateOidcClientResponse()

    @override
    async def get_oidc_client(self, request: api.GetOidcClientRequest, call: Call) -> api.GetOidcClientResponse:
        return api.GetOidcClientResponse(client=await self.pachd.read(lambda db: clients.get(db, request.id)))

    @override
    async def list_oidc_clients(self, request: api.ListOidcClientsRequest, call: Call) -> api.ListOidcClientsResponse:
        return api.ListOidcClientsResponse(clients=await self.pachd.read(clients.listed))

    @override
    async def delete_oidc_client(
        self, request: api.DeleteOidcClientRequest, call: Call
    ) -> api.DeleteOidcClientResponse:
        await self.write(call, lambda txn: clients.delete(txn, request.id))
        return api.DeleteOidcClientResponse()

    @override
    async def delete_all(self, request: api.DeleteAllRequest, call: Call) -> api.DeleteAllResponse:
        await self.write(call, identity.delete_all)
        return api.DeleteAllResponse()
