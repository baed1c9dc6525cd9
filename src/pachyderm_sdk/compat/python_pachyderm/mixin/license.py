"""The license server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....api import enterprise
from ..times import timestamp_from
from .base import Mixin

if TYPE_CHECKING:
    from ....api import license
    from ..times import TimestampLike


class LicenseMixin(Mixin):
    """The license server, and the clusters that share a license."""

    def activate_license(self, activation_code: str, expires: TimestampLike | None = None) -> enterprise.TokenInfo:
        """Activates the license; now `client.license.activate`.

        RPC: `license_v2.API/Activate`.

        Args:
            activation_code: The code.
            expires: When it expires, if that is earlier than the code says.
        """
        until = None if expires is None else timestamp_from(expires)
        answer = self._client.license.activate(activation_code=activation_code, expires=until)
        return answer.info or enterprise.TokenInfo()

    def add_cluster(
        self,
        id: str,
        address: str,
        secret: str | None = None,
        user_address: str | None = None,
        cluster_deployment_id: str | None = None,
        enterprise_server: bool = False,
    ) -> license.AddClusterResponse:
        """Registers a cluster; now `client.license.add_cluster`.

        RPC: `license_v2.API/AddCluster`.

        Args:
            id: Its id.
            address: Where the license server reaches it.
            secret: What the two share; made if None.
            user_address: Where users reach it.
            cluster_deployment_id: The id of its deployment.
            enterprise_server: Whether it is an enterprise server.
        """
        return self._client.license.add_cluster(
            id=id,
            address=address,
            secret=secret or "",
            user_address=user_address or "",
            cluster_deployment_id=cluster_deployment_id or "",
            enterprise_server=enterprise_server,
        )

    def update_cluster(
        self,
        id: str,
        address: str,
        user_address: str | None = None,
        cluster_deployment_id: str | None = None,
        secret: str | None = None,
    ) -> None:
        """Changes what is known of a registered cluster; now `client.license.update_cluster`.

        RPC: `license_v2.API/UpdateCluster`.

        Args:
            id: Its id.
            address: Where the license server reaches it.
            user_address: Where users reach it.
            cluster_deployment_id: The id of its deployment.
            secret: What the two share.
        """
        self._client.license.update_cluster(
            id=id,
            address=address,
            user_address=user_address or "",
            cluster_deployment_id=cluster_deployment_id or "",
            secret=secret or "",
        )

    def delete_cluster(self, id: str) -> None:
        """Removes a registered cluster; now `client.license.delete_cluster`.

        RPC: `license_v2.API/DeleteCluster`.
        """
        self._client.license.delete_cluster(id=id)

    def list_clusters(self) -> list[license.ClusterStatus]:
        """Lists the registered clusters; now `client.license.list_clusters`.

        RPC: `license_v2.API/ListClusters`.
        """
        return self._client.license.list_clusters().clusters

    def get_activation_code(self) -> license.GetActivationCodeResponse:
        """Returns the code that activated the license; now `client.license.get_activation_code`.

        A `Client` has the method of this name that `EnterpriseMixin` has.

        RPC: `license_v2.API/GetActivationCode`.
        """
        return self._client.license.get_activation_code()

    def delete_all_license(self) -> None:
        """Removes all clusters and the license; now `client.license.delete_all`.

        RPC: `license_v2.API/DeleteAll`.
        """
        self._client.license.delete_all()

    def list_user_clusters(self) -> list[license.UserClusterInfo]:
        """Lists the clusters that users may use; now `client.license.list_user_clusters`.

        RPC: `license_v2.API/ListUserClusters`.
        """
        return self._client.license.list_user_clusters().clusters
