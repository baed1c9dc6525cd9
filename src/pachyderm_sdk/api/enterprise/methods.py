# Generated from api-protos/enterprise/enterprise.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of enterprise_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import (
    ActivateRequest,
    ActivateResponse,
    DeactivateRequest,
    DeactivateResponse,
    GetActivationCodeRequest,
    GetActivationCodeResponse,
    GetStateRequest,
    GetStateResponse,
    HeartbeatRequest,
    HeartbeatResponse,
    PauseRequest,
    PauseResponse,
    PauseStatusRequest,
    PauseStatusResponse,
    UnpauseRequest,
    UnpauseResponse,
)

ACTIVATE: Final = Method("/enterprise_v2.API/Activate", ActivateRequest, ActivateResponse)
DEACTIVATE: Final = Method("/enterprise_v2.API/Deactivate", DeactivateRequest, DeactivateResponse)
GET_STATE: Final = Method("/enterprise_v2.API/GetState", GetStateRequest, GetStateResponse, idempotent=True)
GET_ACTIVATION_CODE: Final = Method(
    "/enterprise_v2.API/GetActivationCode",
    GetActivationCodeRequest,
    GetActivationCodeResponse,
    idempotent=True,
)
HEARTBEAT: Final = Method("/enterprise_v2.API/Heartbeat", HeartbeatRequest, HeartbeatResponse)
PAUSE: Final = Method("/enterprise_v2.API/Pause", PauseRequest, PauseResponse)
UNPAUSE: Final = Method("/enterprise_v2.API/Unpause", UnpauseRequest, UnpauseResponse)
PAUSE_STATUS: Final = Method("/enterprise_v2.API/PauseStatus", PauseStatusRequest, PauseStatusResponse)

METHODS: Final = (
    ACTIVATE,
    DEACTIVATE,
    GET_STATE,
    GET_ACTIVATION_CODE,
    HEARTBEAT,
    PAUSE,
    UNPAUSE,
    PAUSE_STATUS,
)
