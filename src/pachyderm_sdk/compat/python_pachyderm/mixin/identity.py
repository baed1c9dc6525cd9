"""The identity server."""

from __future__ import annotations

from ....api import identity
from .base import Mixin


class IdentityMixin(Mixin):
    """The identity server, and who may log in through it."""

    def set_identity_server_config(self, config: identity.IdentityServerConfig) -> None:
        """Configures the identity server; now `client.identity.set_identity_server_config`.

        RPC: `identity_v2.API/SetIdentityServerConfig`.
        """
        self._client.identity.rpc.set_identity_server_config(config=config)

    def get_identity_server_config(self) -> identity.IdentityServerConfig:
        """Returns the configuration of the identity server; now `client.identity.get_identity_server_config`.

        RPC: `identity_v2.API/GetIdentityServerConfig`.
        """
        return self._client.identity.rpc.get_identity_server_config().config or identity.IdentityServerConfig()

    def create_idp_connector(self, connector: identity.IdpConnector) -> None:
        """Adds an identity provider; now `client.identity.create_idp_connector`.

        RPC: `identity_v2.API/CreateIDPConnector`.
        """
        self._client.identity.rpc.create_idp_connector(connector=connector)

    def list_idp_connectors(self) -> list[identity.IdpConnector]:
        """Lists the identity providers; now `client.identity.list_idp_connectors`.

        RPC: `identity_v2.API/ListIDPConnectors`.
        """
        return self._client.identity.rpc.list_idp_connectors().connectors

    def update_idp_connector(self, connector: identity.IdpConnector) -> None:
        """Changes an identity provider; now `client.identity.update_idp_connector`.

        RPC: `identity_v2.API/UpdateIDPConnector`.
        """
        self._client.identity.rpc.update_idp_connector(connector=connector)

    def get_idp_connector(self, id: str) -> identity.IdpConnector:
        """Looks an identity provider up; now `client.identity.get_idp_connector`.

        RPC: `identity_v2.API/GetIDPConnector`.
        """
        return self._client.identity.rpc.get_idp_connector(id=id).connector or identity.IdpConnector()

    def delete_idp_connector(self, id: str) -> None:
        """Removes an identity provider; now `client.identity.delete_idp_connector`.

        RPC: `identity_v2.API/DeleteIDPConnector`.
        """
        self._client.identity.rpc.delete_idp_connector(id=id)

    def create_oidc_client(self, client: identity.OidcClient) -> identity.OidcClient:
        """Adds an application that users log in to; now `client.identity.create_oidc_client`.

        RPC: `identity_v2.API/CreateOIDCClient`.
        """
        return self._client.identity.rpc.create_oidc_client(client=client).client or identity.OidcClient()

    def update_oidc_client(self, client: identity.OidcClient) -> None:
        """Changes an application that users log in to; now `client.identity.update_oidc_client`.

        RPC: `identity_v2.API/UpdateOIDCClient`.
        """
        self._client.identity.rpc.update_oidc_client(client=client)

    def get_oidc_client(self, id: str) -> identity.OidcClient:
        """Looks an application up; now `client.identity.get_oidc_client`.

        RPC: `identity_v2.API/GetOIDCClient`.
        """
        return self._client.identity.rpc.get_oidc_client(id=id).client or identity.OidcClient()

    def delete_oidc_client(self, id: str) -> None:
        """Removes an application; now `client.identity.delete_oidc_client`.

        RPC: `identity_v2.API/DeleteOIDCClient`.
        """
        self._client.identity.rpc.delete_oidc_client(id=id)

    def list_oidc_clients(self) -> list[identity.OidcClient]:
        """Lists the applications that users log in to; now `client.identity.list_oidc_clients`.

        RPC: `identity_v2.API/ListOIDCClients`.
        """
        return self._client.identity.rpc.list_oidc_clients().clients

    def delete_all_identity(self) -> None:
        """Removes all identity providers, applications and the configuration; now `client.identity.delete_all`.

        RPC: `identity_v2.API/DeleteAll`.
        """
        self._client.identity.rpc.delete_all()
