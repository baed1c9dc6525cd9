# Generated from api-protos/license/license.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of license_v2, sync."""

from __future__ import annotations

import datetime as _dt

from ..._wire.stub import SyncStub
from . import (
    ActivateRequest,
    ActivateResponse,
    AddClusterRequest,
    AddClusterResponse,
    DeleteAllRequest,
    DeleteAllResponse,
    DeleteClusterRequest,
    DeleteClusterResponse,
    GetActivationCodeRequest,
    GetActivationCodeResponse,
    HeartbeatRequest,
    HeartbeatResponse,
    ListClustersRequest,
    ListClustersResponse,
    ListUserClustersRequest,
    ListUserClustersResponse,
    UpdateClusterRequest,
    UpdateClusterResponse,
    methods,
)


class ApiStub(SyncStub):
    """Keeps an enterprise license and the clusters that share it; retired.

    Servers since 2.12 do not offer it and answer UNIMPLEMENTED; they need no license.
    """

    def activate(
        self,
        request: ActivateRequest | None = None,
        /,
        *,
        activation_code: str = "",
        expires: _dt.datetime | None = None,
        timeout: float | None = None,
    ) -> ActivateResponse:
        """Stores a license.

        Fails if the activation code is malformed, not signed by Pachyderm, or expired.

        RPC: `license_v2.API/Activate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            activation_code: Code as obtained from Pachyderm.
            expires: Moment the license ends, if earlier than its code says; absent leaves it as it is.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ActivateRequest(activation_code=activation_code, expires=expires)
        return self._calls.unary_unary(methods.ACTIVATE, request, timeout)

    def get_activation_code(
        self,
        request: GetActivationCodeRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetActivationCodeResponse:
        """Returns the license with its activation code.

        RPC: `license_v2.API/GetActivationCode`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetActivationCodeRequest()
        return self._calls.unary_unary(methods.GET_ACTIVATION_CODE, request, timeout)

    def add_cluster(
        self,
        request: AddClusterRequest | None = None,
        /,
        *,
        id: str = "",
        address: str = "",
        secret: str = "",
        user_address: str = "",
        cluster_deployment_id: str = "",
        enterprise_server: bool = False,
        timeout: float | None = None,
    ) -> AddClusterResponse:
        """Registers a cluster, which may then use the license.

        Fails if id or address is missing or there is no license that holds; UNIMPLEMENTED if the id
        is taken.

        RPC: `license_v2.API/AddCluster`.

        Args:
            request: The whole request, in place of its fields as keywords.
            id: Required; unique among the clusters.
            address: Address that the license server reaches the cluster at; required.
            secret: Secret that the cluster will prove itself with; empty means a new random one.
            user_address: Address that users reach the cluster at.
            cluster_deployment_id: Id of the cluster's deployment.
            enterprise_server: Whether the cluster only serves licenses and logins to others.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = AddClusterRequest(
                id=id,
                address=address,
                secret=secret,
                user_address=user_address,
                cluster_deployment_id=cluster_deployment_id,
                enterprise_server=enterprise_server,
            )
        return self._calls.unary_unary(methods.ADD_CLUSTER, request, timeout)

    def delete_cluster(
        self,
        request: DeleteClusterRequest | None = None,
        /,
        *,
        id: str = "",
        timeout: float | None = None,
    ) -> DeleteClusterResponse:
        """Removes the registration of a cluster.

        RPC: `license_v2.API/DeleteCluster`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteClusterRequest(id=id)
        return self._calls.unary_unary(methods.DELETE_CLUSTER, request, timeout)

    def list_clusters(
        self,
        request: ListClustersRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ListClustersResponse:
        """Lists the registered clusters and what they last reported.

        RPC: `license_v2.API/ListClusters`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListClustersRequest()
        return self._calls.unary_unary(methods.LIST_CLUSTERS, request, timeout)

    def update_cluster(
        self,
        request: UpdateClusterRequest | None = None,
        /,
        *,
        id: str = "",
        address: str = "",
        user_address: str = "",
        cluster_deployment_id: str = "",
        secret: str = "",
        timeout: float | None = None,
    ) -> UpdateClusterResponse:
        """Changes the registration of a cluster; fields that are empty stay as they are.

        Fails if no field is set.

        RPC: `license_v2.API/UpdateCluster`.

        Args:
            request: The whole request, in place of its fields as keywords.
            id: Names the cluster; cannot be changed.
            address: Address that the license server reaches the cluster at.
            user_address: Address that users reach the cluster at.
            cluster_deployment_id: Id of the cluster's deployment.
            secret: Secret that the cluster proves itself with. Since 2.3.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = UpdateClusterRequest(
                id=id,
                address=address,
                user_address=user_address,
                cluster_deployment_id=cluster_deployment_id,
                secret=secret,
            )
        return self._calls.unary_unary(methods.UPDATE_CLUSTER, request, timeout)

    def heartbeat(
        self,
        request: HeartbeatRequest | None = None,
        /,
        *,
        id: str = "",
        secret: str = "",
        version: str = "",
        auth_enabled: bool = False,
        client_id: str = "",
        timeout: float | None = None,
    ) -> HeartbeatResponse:
        """Reports the state of a cluster and returns the license; called by clusters.

        Needs no login, but id and secret of the cluster; UNIMPLEMENTED if these are wrong.

        RPC: `license_v2.API/Heartbeat`.

        Args:
            request: The whole request, in place of its fields as keywords.
            id: Id that the cluster is registered with.
            secret: Secret that AddCluster returned.
            version: Version of the cluster's server.
            auth_enabled: Whether auth is on in the cluster.
            client_id: Id of the cluster's OIDC client.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = HeartbeatRequest(
                id=id,
                secret=secret,
                version=version,
                auth_enabled=auth_enabled,
                client_id=client_id,
            )
        return self._calls.unary_unary(methods.HEARTBEAT, request, timeout)

    def delete_all(
        self,
        request: DeleteAllRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> DeleteAllResponse:
        """Deletes the license and all registrations.

        With auth on, needs the permission CLUSTER_DELETE_ALL.

        RPC: `license_v2.API/DeleteAll`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteAllRequest()
        return self._calls.unary_unary(methods.DELETE_ALL, request, timeout)

    def list_user_clusters(
        self,
        request: ListUserClustersRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ListUserClustersResponse:
        """Lists the registered clusters that users work with, leaving out enterprise servers.

        Needs a login only.

        RPC: `license_v2.API/ListUserClusters`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListUserClustersRequest()
        return self._calls.unary_unary(methods.LIST_USER_CLUSTERS, request, timeout)
