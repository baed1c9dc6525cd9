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
    logged in. With auth off, all calls raise `AuthNotActivatedError`.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    async def update_idp_connector(
        self, connector: identity.IdpConnector, *, timeout: float | None = None
    ) -> identity.UpdateIdpConnectorResponse:
        """Changes a connector; fields that are empty stay as they are.

        RPC: `identity_v2.API/UpdateIDPConnector`, after `identity_v2.API/GetIDPConnector` if there is no version.

        Args:
            connector: What changes, with `id`. Its `config_version` must be the present one plus 1; 0 means that,
                whatever it is now.
            timeout: Seconds after which each call is given up; None for the client's default.

        Raises:
            PachydermError: There is no such connector, its version is another by now, or the provider cannot be opened.
            PermissionDeniedError: Without CLUSTER_IDENTITY_UPDATE_IDP.
            TypeError: It is no connector.
        """
        if not isinstance(connector, identity.IdpConnector):
            raise TypeError(f"a connector is an identity.IdpConnector, not {connector!r}")
        if not connector.config_version:
            present = (await self.rpc.get_idp_connector(id=connector.id, timeout=timeout)).connector
            if present is None:
                rpc = "identity_v2.API/GetIDPConnector"
                raise InternalError("the answer has no connector", rpc=rpc, resource=connector.id)
            connector = copy(connector)
            connector.config_version = present.config_version + 1
        return await self.rpc.update_idp_connector(connector=connector, timeout=timeout)
