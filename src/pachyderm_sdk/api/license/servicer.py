# Generated from api-protos/license/license.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of license_v2."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
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


class ApiServicer(Servicer):
    """The server side of `license_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def activate(self, request: ActivateRequest, call: Call) -> ActivateResponse:
        """Serves `license_v2.API/Activate`."""
        raise unimplemented(methods.ACTIVATE)

    async def get_activation_code(self, request: GetActivationCodeRequest, call: Call) -> GetActivationCodeResponse:
        """Serves `license_v2.API/GetActivationCode`."""
        raise unimplemented(methods.GET_ACTIVATION_CODE)

    async def add_cluster(self, request: AddClusterRequest, call: Call) -> AddClusterResponse:
        """Serves `license_v2.API/AddCluster`."""
        raise unimplemented(methods.ADD_CLUSTER)

    async def delete_cluster(self, request: DeleteClusterRequest, call: Call) -> DeleteClusterResponse:
        """Serves `license_v2.API/DeleteCluster`."""
        raise unimplemented(methods.DELETE_CLUSTER)

    async def list_clusters(self, request: ListClustersRequest, call: Call) -> ListClustersResponse:
        """Serves `license_v2.API/ListClusters`."""
        raise unimplemented(methods.LIST_CLUSTERS)

    async def update_cluster(self, request: UpdateClusterRequest, call: Call) -> UpdateClusterResponse:
        """Serves `license_v2.API/UpdateCluster`."""
        raise unimplemented(methods.UPDATE_CLUSTER)

    async def heartbeat(self, request: HeartbeatRequest, call: Call) -> HeartbeatResponse:
        """Serves `license_v2.API/Heartbeat`."""
        raise unimplemented(methods.HEARTBEAT)

    async def delete_all(self, request: DeleteAllRequest, call: Call) -> DeleteAllResponse:
        """Serves `license_v2.API/DeleteAll`."""
        raise unimplemented(methods.DELETE_ALL)

    async def list_user_clusters(self, request: ListUserClustersRequest, call: Call) -> ListUserClustersResponse:
        """Serves `license_v2.API/ListUserClusters`."""
        raise unimplemented(methods.LIST_USER_CLUSTERS)
