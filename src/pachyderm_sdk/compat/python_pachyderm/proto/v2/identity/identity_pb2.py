"""The identity server: `pachyderm_sdk.api.identity` under the names that protobuf has."""

from __future__ import annotations

from ......api import identity as _identity
from ......api.identity import *  # noqa: F403  # these keep their names
from ....protobuf import rename_fields as _rename_fields

CreateIDPConnectorRequest = _identity.CreateIdpConnectorRequest
CreateIDPConnectorResponse = _identity.CreateIdpConnectorResponse
CreateOIDCClientRequest = _identity.CreateOidcClientRequest
CreateOIDCClientResponse = _identity.CreateOidcClientResponse
DeleteIDPConnectorRequest = _identity.DeleteIdpConnectorRequest
DeleteIDPConnectorResponse = _identity.DeleteIdpConnectorResponse
DeleteOIDCClientRequest = _identity.DeleteOidcClientRequest
DeleteOIDCClientResponse = _identity.DeleteOidcClientResponse
GetIDPConnectorRequest = _identity.GetIdpConnectorRequest
GetIDPConnectorResponse = _identity.GetIdpConnectorResponse
GetOIDCClientRequest = _identity.GetOidcClientRequest
GetOIDCClientResponse = _identity.GetOidcClientResponse
IDPConnector = _identity.IdpConnector
ListIDPConnectorsRequest = _identity.ListIdpConnectorsRequest
ListIDPConnectorsResponse = _identity.ListIdpConnectorsResponse
ListOIDCClientsRequest = _identity.ListOidcClientsRequest
ListOIDCClientsResponse = _identity.ListOidcClientsResponse
OIDCClient = _identity.OidcClient
UpdateIDPConnectorRequest = _identity.UpdateIdpConnectorRequest
UpdateIDPConnectorResponse = _identity.UpdateIdpConnectorResponse
UpdateOIDCClientRequest = _identity.UpdateOidcClientRequest
UpdateOIDCClientResponse = _identity.UpdateOidcClientResponse

_rename_fields(_identity.IdpConnector, configVersion="config_version", jsonConfig="json_config")
