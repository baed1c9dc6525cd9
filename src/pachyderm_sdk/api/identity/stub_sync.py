# Generated from api-protos/identity/identity.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of identity_v2, sync."""

from __future__ import annotations

from ..._wire.stub import SyncStub
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
    IdentityServerConfig,
    IdpConnector,
    ListIdpConnectorsRequest,
    ListIdpConnectorsResponse,
    ListOidcClientsRequest,
    ListOidcClientsResponse,
    OidcClient,
    SetIdentityServerConfigRequest,
    SetIdentityServerConfigResponse,
    UpdateIdpConnectorRequest,
    UpdateIdpConnectorResponse,
    UpdateOidcClientRequest,
    UpdateOidcClientResponse,
    methods,
)


class ApiMethods(SyncStub):
    """The RPCs of `identity_v2.API` that the client offers as they are; see `ApiStub` for all."""

    def set_identity_server_config(
        self,
        request: SetIdentityServerConfigRequest | None = None,
        /,
        *,
        config: IdentityServerConfig | None = None,
        timeout: float | None = None,
    ) -> SetIdentityServerConfigResponse:
        """Replaces the configuration of the identity server, which restarts with it.

        INVALID_ARGUMENT if no configuration is given. Needs CLUSTER_IDENTITY_SET_CONFIG.

        RPC: `identity_v2.API/SetIdentityServerConfig`.

        Args:
            request: The whole request, in place of its fields as keywords.
            config: Required; takes the place of what was set before.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetIdentityServerConfigRequest(config=config)
        return self._calls.unary_unary(methods.SET_IDENTITY_SERVER_CONFIG, request, timeout)

    def get_identity_server_config(
        self,
        request: GetIdentityServerConfigRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetIdentityServerConfigResponse:
        """Returns the configuration of the identity server, with empty fields if none was set.

        Needs CLUSTER_IDENTITY_GET_CONFIG.

        RPC: `identity_v2.API/GetIdentityServerConfig`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetIdentityServerConfigRequest()
        return self._calls.unary_unary(methods.GET_IDENTITY_SERVER_CONFIG, request, timeout)

    def create_idp_connector(
        self,
        request: CreateIdpConnectorRequest | None = None,
        /,
        *,
        connector: IdpConnector | None = None,
        timeout: float | None = None,
    ) -> CreateIdpConnectorResponse:
        """Adds a connector to an identity provider.

        INTERNAL if the id is taken; UNKNOWN if id, type, name or configuration is missing, if the type
        is not known, or if the provider cannot be opened with the configuration. Needs
        CLUSTER_IDENTITY_CREATE_IDP.

        RPC: `identity_v2.API/CreateIDPConnector`.

        Args:
            request: The whole request, in place of its fields as keywords.
            connector: Id, type, name and one form of the settings are required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateIdpConnectorRequest(connector=connector)
        return self._calls.unary_unary(methods.CREATE_IDP_CONNECTOR, request, timeout)

    def list_idp_connectors(
        self,
        request: ListIdpConnectorsRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ListIdpConnectorsResponse:
        """Lists all connectors.

        Needs CLUSTER_IDENTITY_LIST_IDPS.

        RPC: `identity_v2.API/ListIDPConnectors`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListIdpConnectorsRequest()
        return self._calls.unary_unary(methods.LIST_IDP_CONNECTORS, request, timeout)

    def get_idp_connector(
        self,
        request: GetIdpConnectorRequest | None = None,
        /,
        *,
        id: str = "",
        timeout: float | None = None,
    ) -> GetIdpConnectorResponse:
        """Returns one connector.

        INTERNAL if there is no such connector. Needs CLUSTER_IDENTITY_GET_IDP.

        RPC: `identity_v2.API/GetIDPConnector`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetIdpConnectorRequest(id=id)
        return self._calls.unary_unary(methods.GET_IDP_CONNECTOR, request, timeout)

    def delete_idp_connector(
        self,
        request: DeleteIdpConnectorRequest | None = None,
        /,
        *,
        id: str = "",
        timeout: float | None = None,
    ) -> DeleteIdpConnectorResponse:
        """Deletes a connector.

        UNKNOWN if there is no such connector. Needs CLUSTER_IDENTITY_DELETE_IDP.

        RPC: `identity_v2.API/DeleteIDPConnector`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteIdpConnectorRequest(id=id)
        return self._calls.unary_unary(methods.DELETE_IDP_CONNECTOR, request, timeout)

    def create_oidc_client(
        self,
        request: CreateOidcClientRequest | None = None,
        /,
        *,
        client: OidcClient | None = None,
        timeout: float | None = None,
    ) -> CreateOidcClientResponse:
        """Registers an application and returns it with its secret.

        Fails if id or name is missing. Needs CLUSTER_IDENTITY_CREATE_OIDC_CLIENT.

        RPC: `identity_v2.API/CreateOIDCClient`.

        Args:
            request: The whole request, in place of its fields as keywords.
            client: Id and name are required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateOidcClientRequest(client=client)
        return self._calls.unary_unary(methods.CREATE_OIDC_CLIENT, request, timeout)

    def update_oidc_client(
        self,
        request: UpdateOidcClientRequest | None = None,
        /,
        *,
        client: OidcClient | None = None,
        timeout: float | None = None,
    ) -> UpdateOidcClientResponse:
        """Changes the registration of an application, except its secret.

        Needs CLUSTER_IDENTITY_UPDATE_OIDC_CLIENT.

        RPC: `identity_v2.API/UpdateOIDCClient`.

        Args:
            request: The whole request, in place of its fields as keywords.
            client: Its `secret` is not looked at.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = UpdateOidcClientRequest(client=client)
        return self._calls.unary_unary(methods.UPDATE_OIDC_CLIENT, request, timeout)

    def get_oidc_client(
        self,
        request: GetOidcClientRequest | None = None,
        /,
        *,
        id: str = "",
        timeout: float | None = None,
    ) -> GetOidcClientResponse:
        """Returns one application with its secret.

        Fails if there is no such application. Needs CLUSTER_IDENTITY_GET_OIDC_CLIENT.

        RPC: `identity_v2.API/GetOIDCClient`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetOidcClientRequest(id=id)
        return self._calls.unary_unary(methods.GET_OIDC_CLIENT, request, timeout)

    def list_oidc_clients(
        self,
        request: ListOidcClientsRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ListOidcClientsResponse:
        """Lists all applications with their secrets.

        Needs CLUSTER_IDENTITY_LIST_OIDC_CLIENTS.

        RPC: `identity_v2.API/ListOIDCClients`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListOidcClientsRequest()
        return self._calls.unary_unary(methods.LIST_OIDC_CLIENTS, request, timeout)

    def delete_oidc_client(
        self,
        request: DeleteOidcClientRequest | None = None,
        /,
        *,
        id: str = "",
        timeout: float | None = None,
    ) -> DeleteOidcClientResponse:
        """Removes the registration of an application.

        Needs CLUSTER_IDENTITY_DELETE_OIDC_CLIENT.

        RPC: `identity_v2.API/DeleteOIDCClient`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteOidcClientRequest(id=id)
        return self._calls.unary_unary(methods.DELETE_OIDC_CLIENT, request, timeout)

    def delete_all(
        self,
        request: DeleteAllRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> DeleteAllResponse:
        """Deletes the configuration, all connectors and all applications.

        Needs CLUSTER_DELETE_ALL.

        RPC: `identity_v2.API/DeleteAll`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteAllRequest()
        return self._calls.unary_unary(methods.DELETE_ALL, request, timeout)


class ApiStub(ApiMethods):
    """Configures the identity server that comes with Pachyderm, an OpenID Connect provider (dex).

    Connectors lead to the identity providers that know the users; OIDC clients are the applications
    that may have users logged in. While auth is off, all calls are UNIMPLEMENTED; while it is on,
    each needs a permission on the cluster. What is set here outlives `auth.Deactivate`. Connectors
    or clients that come from the server's environment cannot be changed by calls.
    """

    def update_idp_connector(
        self,
        request: UpdateIdpConnectorRequest | None = None,
        /,
        *,
        connector: IdpConnector | None = None,
        timeout: float | None = None,
    ) -> UpdateIdpConnectorResponse:
        """Changes a connector; fields that are empty stay as they are.

        UNKNOWN if there is no such connector, if `config_version` is not the old one plus 1, or if the
        provider cannot be opened with the configuration. Needs CLUSTER_IDENTITY_UPDATE_IDP.

        RPC: `identity_v2.API/UpdateIDPConnector`.

        Args:
            request: The whole request, in place of its fields as keywords.
            connector: Id and the next `config_version` are required; other fields may be empty to stay as they are.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = UpdateIdpConnectorRequest(connector=connector)
        return self._calls.unary_unary(methods.UPDATE_IDP_CONNECTOR, request, timeout)
