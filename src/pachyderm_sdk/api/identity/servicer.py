# Generated from api-protos/identity/identity.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of identity_v2."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
from . import (
    CreateIdpConnectorRequest,
    CreateIdpConnectorResponse,
    CreateOidcClientRequest,
    CreateOidcClientResponse,
    DeleteAllRequest,
    DeleteAllResponse,
    DeleteIdpConnectorRequest,
    DeleteIdpConnectorResponse,
    DeleteOidcClientRequest,
    DeleteOidcClientResponse,
    GetIdentityServerConfigRequest,
    GetIdentityServerConfigResponse,
    GetIdpConnectorRequest,
    GetIdpConnectorResponse,
    GetOidcClientRequest,
    GetOidcClientResponse,
    ListIdpConnectorsRequest,
    ListIdpConnectorsResponse,
    ListOidcClientsRequest,
    ListOidcClientsResponse,
    SetIdentityServerConfigRequest,
    SetIdentityServerConfigResponse,
    UpdateIdpConnectorRequest,
    UpdateIdpConnectorResponse,
    UpdateOidcClientRequest,
    UpdateOidcClientResponse,
    methods,
)


class ApiServicer(Servicer):
    """The server side of `identity_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def set_identity_server_config(
        self,
        request: SetIdentityServerConfigRequest,
        call: Call,
    ) -> SetIdentityServerConfigResponse:
        """Serves `identity_v2.API/SetIdentityServerConfig`."""
        raise unimplemented(methods.SET_IDENTITY_SERVER_CONFIG)

    async def get_identity_server_config(
        self,
        request: GetIdentityServerConfigRequest,
        call: Call,
    ) -> GetIdentityServerConfigResponse:
        """Serves `identity_v2.API/GetIdentityServerConfig`."""
        raise unimplemented(methods.GET_IDENTITY_SERVER_CONFIG)

    async def create_idp_connector(
        self,
        request: CreateIdpConnectorRequest,
        call: Call,
    ) -> CreateIdpConnectorResponse:
        """Serves `identity_v2.API/CreateIDPConnector`."""
        raise unimplemented(methods.CREATE_IDP_CONNECTOR)

    async def update_idp_connector(
        self,
        request: UpdateIdpConnectorRequest,
        call: Call,
    ) -> UpdateIdpConnectorResponse:
        """Serves `identity_v2.API/UpdateIDPConnector`."""
        raise unimplemented(methods.UPDATE_IDP_CONNECTOR)

    async def list_idp_connectors(self, request: ListIdpConnectorsRequest, call: Call) -> ListIdpConnectorsResponse:
        """Serves `identity_v2.API/ListIDPConnectors`."""
        raise unimplemented(methods.LIST_IDP_CONNECTORS)

    async def get_idp_connector(self, request: GetIdpConnectorRequest, call: Call) -> GetIdpConnectorResponse:
        """Serves `identity_v2.API/GetIDPConnector`."""
        raise unimplemented(methods.GET_IDP_CONNECTOR)

    async def delete_idp_connector(
        self,
        request: DeleteIdpConnectorRequest,
        call: Call,
    ) -> DeleteIdpConnectorResponse:
        """Serves `identity_v2.API/DeleteIDPConnector`."""
        raise unimplemented(methods.DELETE_IDP_CONNECTOR)

    async def create_oidc_client(self, request: CreateOidcClientRequest, call: Call) -> CreateOidcClientResponse:
        """Serves `identity_v2.API/CreateOIDCClient`."""
        raise unimplemented(methods.CREATE_OIDC_CLIENT)

    async def update_oidc_client(self, request: UpdateOidcClientRequest, call: Call) -> UpdateOidcClientResponse:
        """Serves `identity_v2.API/UpdateOIDCClient`."""
        raise unimplemented(methods.UPDATE_OIDC_CLIENT)

    async def get_oidc_client(self, request: GetOidcClientRequest, call: Call) -> GetOidcClientResponse:
        """Serves `identity_v2.API/GetOIDCClient`."""
        raise unimplemented(methods.GET_OIDC_CLIENT)

    async def list_oidc_clients(self, request: ListOidcClientsRequest, call: Call) -> ListOidcClientsResponse:
        """Serves `identity_v2.API/ListOIDCClients`."""
        raise unimplemented(methods.LIST_OIDC_CLIENTS)

    async def delete_oidc_client(self, request: DeleteOidcClientRequest, call: Call) -> DeleteOidcClientResponse:
        """Serves `identity_v2.API/DeleteOIDCClient`."""
        raise unimplemented(methods.DELETE_OIDC_CLIENT)

    async def delete_all(self, request: DeleteAllRequest, call: Call) -> DeleteAllResponse:
        """Serves `identity_v2.API/DeleteAll`."""
        raise unimplemented(methods.DELETE_ALL)
