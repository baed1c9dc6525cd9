# Generated from api-protos/license/license.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of license_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
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
)

ACTIVATE: Final = Method("/license_v2.API/Activate", ActivateRequest, ActivateResponse)
GET_ACTIVATION_CODE: Final = Method(
    "/license_v2.API/GetActivationCode",
    GetActivationCodeRequest,
    GetActivationCodeResponse,
    idempotent=True,
)
ADD_CLUSTER: Final = Method("/license_v2.API/AddCluster", AddClusterRequest, AddClusterResponse)
DELETE_CLUSTER: Final = Method("/license_v2.API/DeleteCluster", DeleteClusterRequest, DeleteClusterResponse)
LIST_CLUSTERS: Final = Method(
    "/license_v2.API/ListClusters",
    ListClustersRequest,
    ListClustersResponse,
    idempotent=True,
)
UPDATE_CLUSTER: Final = Method("/license_v2.API/UpdateCluster", UpdateClusterRequest, UpdateClusterResponse)
HEARTBEAT: Final = Method("/license_v2.API/Heartbeat", HeartbeatRequest, HeartbeatResponse)
DELETE_ALL: Final = Method("/license_v2.API/DeleteAll", DeleteAllRequest, DeleteAllResponse)
LIST_USER_CLUSTERS: Final = Method(
    "/license_v2.API/ListUserClusters",
    ListUserClustersRequest,
    ListUserClustersResponse,
    idempotent=True,
)

METHODS: Final = (
    ACTIVATE,
    GET_ACTIVATION_CODE,
    ADD_CLUSTER,
    DELETE_CLUSTER,
    LIST_CLUSTERS,
    UPDATE_CLUSTER,
    HEARTBEAT,
    DELETE_ALL,
    LIST_USER_CLUSTERS,
)
