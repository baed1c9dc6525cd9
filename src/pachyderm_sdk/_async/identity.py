# Source of _sync/identity.py.
"""`client.identity`: the identity server that comes with Pachyderm, and who may log in through it."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from ..api import identity
from ..api.identity.stub import ApiMethods, ApiStub
from ..errors import InternalError

if TYPE_CHECKING:
    from .._wire.calls import AsyncCalls


class AsyncIdentity(ApiMethods):
    """The identity server, which is an OIDC provider.

    Connectors lead to the identity providers that know the users; clients are the applications that may have users
    logged in. With auth off, all calls raise `AuthNotActivatedError`. Methods return what the answer holds.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    async def get_identity_server_config(self, *, timeout: float | None = None) -> identity.IdentityServerConfig:
        """Returns the configuration of the identity server; its fields are empty if none was set.

        RPC: `identity_v2.API/GetIdentityServerConfig`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_IDENTITY_GET_CONFIG.
        """
        answer = await self.rpc.get_identity_server_config(timeout=timeout)
        return answer.config or identity.IdentityServerConfig()

    async def set_identity_server_config(
        self, config: identity.IdentityServerConfig, *, timeout: float | None = None
    ) -> None:
        """Replaces the configuration of the identity server, which restarts with it.

        RPC: `identity_v2.API/SetIdentityServerConfig`.

        Args:
            config: All of it.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_IDENTITY_SET_CONFIG.
        """
        await self.rpc.set_identity_server_config(config=config, timeout=timeout)

    async def create_idp_connector(self, connector: identity.IdpConnector, *, timeout: float | None = None) -> None:
        """Adds a connector to an identity provider.

        RPC: `identity_v2.API/CreateIDPConnector`.

        Args:
            connector: The connector, with `id`, `name`, `type`, and its settings as `json_config` (text) or `config`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PachydermError: There is one of that id, something is missing, or the provider cannot be opened.
            PermissionDeniedError: Without CLUSTER_IDENTITY_CREATE_IDP.
        """
        await self.rpc.create_idp_connector(connector=connector, timeout=timeout)

    async def update_idp_connector(self, connector: identity.IdpConnector, *, timeout: float | None = None) -> None:
        """Changes a connector; fields that are empty stay as they are.

        RPC: `identity_v2.API/UpdateIDPConnector`, after `identity_v2.API/GetIDPConnector` if there is no version.

        Args:
            connector: What changes, with `id`. Its `config_version` must be the present one plus 1; 0 means that,
                whatever it is now.
            timeout: Seconds after which each call is given up; None for the client's default.

        Raises:
            PachydermError: There is no such connector, its version is another by now, or the provider cannot be opened.
            PermissionDeniedError: Without CLUSTER_IDENTITY_UPDATE_IDP.
        """
        if not connector.config_version:
            present = await self.get_idp_connector(connector.id, timeout=timeout)
            connector = copy(connector)
            connector.config_version = present.config_version + 1
        await self.rpc.update_idp_connector(connector=connector, timeout=timeout)

    async def list_idp_connectors(self, *, timeout: float | None = None) -> list[identity.IdpConnector]:
        """Returns all connectors, with their settings in `config`.

        RPC: `identity_v2.API/ListIDPConnectors`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_IDENTITY_LIST_IDPS.
        """
        return (await self.rpc.list_idp_connectors(timeout=timeout)).connectors

    async def get_idp_connector(self, id: str, *, timeout: float | None = None) -> identity.IdpConnector:
        """Returns a connector, with its settings in `config`.

        RPC: `identity_v2.API/GetIDPConnector`.

        Args:
            id: Its id.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is none.
            PermissionDeniedError: Without CLUSTER_IDENTITY_GET_IDP.
        """
        answer = await self.rpc.get_idp_connector(id=id, timeout=timeout)
        if answer.connector is None:
            raise InternalError("the answer has no connector", rpc="identity_v2.API/GetIDPConnector", resource=id)
        return answer.connector

    async def delete_idp_connector(self, id: str, *, timeout: float | None = None) -> None:
        """Deletes a connector.

        RPC: `identity_v2.API/DeleteIDPConnector`.

        Args:
            id: Its id.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is none.
            PermissionDeniedError: Without CLUSTER_IDENTITY_DELETE_IDP.
        """
        await self.rpc.delete_idp_connector(id=id, timeout=timeout)

    async def create_oidc_client(
        self, client: identity.OidcClient, *, timeout: float | None = None
    ) -> identity.OidcClient:
        """Registers an application that may have users logged in.

        RPC: `identity_v2.API/CreateOIDCClient`.

        Args:
            client: The application, with `id` and `name`. The server makes a `secret` if there is none.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The application with its secret.

        Raises:
            PachydermError: There is one of that id, or something is missing.
            PermissionDeniedError: Without CLUSTER_IDENTITY_CREATE_OIDC_CLIENT.
        """
        answer = await self.rpc.create_oidc_client(client=client, timeout=timeout)
        return _found(answer.client, "CreateOIDCClient", client.id)

    async def update_oidc_client(self, client: identity.OidcClient, *, timeout: float | None = None) -> None:
        """Changes the registration of an application, but not its secret.

        RPC: `identity_v2.API/UpdateOIDCClient`.

        Args:
            client: The application as it is to be; its `secret` is not looked at.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_IDENTITY_UPDATE_OIDC_CLIENT.
        """
        await self.rpc.update_oidc_client(client=client, timeout=timeout)

    async def list_oidc_clients(self, *, timeout: float | None = None) -> list[identity.OidcClient]:
        """Returns all applications with their secrets.

        RPC: `identity_v2.API/ListOIDCClients`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_IDENTITY_LIST_OIDC_CLIENTS.
        """
        return (await self.rpc.list_oidc_clients(timeout=timeout)).clients

    async def get_oidc_client(self, id: str, *, timeout: float | None = None) -> identity.OidcClient:
        """Returns an application with its secret.

        RPC: `identity_v2.API/GetOIDCClient`.

        Args:
            id: Its id.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PachydermError: There is none.
            PermissionDeniedError: Without CLUSTER_IDENTITY_GET_OIDC_CLIENT.
        """
        answer = await self.rpc.get_oidc_client(id=id, timeout=timeout)
        return _found(answer.client, "GetOIDCClient", id)

    async def delete_oidc_client(self, id: str, *, timeout: float | None = None) -> None:
        """Removes the registration of an application.

        RPC: `identity_v2.API/DeleteOIDCClient`.

        Args:
            id: Its id.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_IDENTITY_DELETE_OIDC_CLIENT.
        """
        await self.rpc.delete_oidc_client(id=id, timeout=timeout)


def _found(client: identity.OidcClient | None, method: str, id: str) -> identity.OidcClient:
    if client is None:
        raise InternalError("the answer has no client", rpc=f"identity_v2.API/{method}", resource=id)
    return client
