# Generated from api-protos/identity/identity.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of identity_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
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
)

SET_IDENTITY_SERVER_CONFIG: Final = Method(
    "/identity_v2.API/SetIdentityServerConfig",
    SetIdentityServerConfigRequest,
    SetIdentityServerConfigResponse,
)
GET_IDENTITY_SERVER_CONFIG: Final = Method(
    "/identity_v2.API/GetIdentityServerConfig",
    GetIdentityServerConfigRequest,
    GetIdentityServerConfigResponse,
    idempotent=True,
)
CREATE_IDP_CONNECTOR: Final = Method(
    "/identity_v2.API/CreateIDPConnector",
    CreateIdpConnectorRequest,
    CreateIdpConnectorResponse,
)
UPDATE_IDP_CONNECTOR: Final = Method(
    "/identity_v2.API/UpdateIDPConnector",
    UpdateIdpConnectorRequest,
    UpdateIdpConnectorResponse,
)
LIST_IDP_CONNECTORS: Final = Method(
    "/identity_v2.API/ListIDPConnectors",
    ListIdpConnectorsRequest,
    ListIdpConnectorsResponse,
    idempotent=True,
)
GET_IDP_CONNECTOR: Final = Method(
    "/identity_v2.API/GetIDPConnector",
    GetIdpConnectorRequest,
    GetIdpConnectorResponse,
    idempotent=True,
)
DELETE_IDP_CONNECTOR: Final = Method(
    "/identity_v2.API/DeleteIDPConnector",
    DeleteIdpConnectorRequest,
    DeleteIdpConnectorResponse,
)
CREATE_OIDC_CLIENT: Final = Method(
    "/identity_v2.API/CreateOIDCClient",
    CreateOidcClientRequest,
    CreateOidcClientResponse,
)
UPDATE_OIDC_CLIENT: Final = Method(
    "/identity_v2.API/UpdateOIDCClient",
    UpdateOidcClientRequest,
    UpdateOidcClientResponse,
)
GET_OIDC_CLIENT: Final = Method(
    "/identity_v2.API/GetOIDCClient",
    GetOidcClientRequest,
    GetOidcClientResponse,
    idempotent=True,
)
LIST_OIDC_CLIENTS: Final = Method(
    "/identity_v2.API/ListOIDCClients",
    ListOidcClientsRequest,
    ListOidcClientsResponse,
    idempotent=True,
)
DELETE_OIDC_CLIENT: Final = Method(
    "/identity_v2.API/DeleteOIDCClient",
    DeleteOidcClientRequest,
    DeleteOidcClientResponse,
)
DELETE_ALL: Final = Method("/identity_v2.API/DeleteAll", DeleteAllRequest, DeleteAllResponse)

METHODS: Final = (
    SET_IDENTITY_SERVER_CONFIG,
    GET_IDENTITY_SERVER_CONFIG,
    CREATE_IDP_CONNECTOR,
    UPDATE_IDP_CONNECTOR,
    LIST_IDP_CONNECTORS,
    GET_IDP_CONNECTOR,
    DELETE_IDP_CONNECTOR,
    CREATE_OIDC_CLIENT,
    UPDATE_OIDC_CLIENT,
    GET_OIDC_CLIENT,
    LIST_OIDC_CLIENTS,
    DELETE_OIDC_CLIENT,
    DELETE_ALL,
)
