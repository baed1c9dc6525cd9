# Generated from api-protos/enterprise/enterprise.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of enterprise_v2."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
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
    methods,
)


class ApiServicer(Servicer):
    """The server side of `enterprise_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def activate(self, request: ActivateRequest, call: Call) -> ActivateResponse:
        """Serves `enterprise_v2.API/Activate`."""
        raise unimplemented(methods.ACTIVATE)

    async def deactivate(self, request: DeactivateRequest, call: Call) -> DeactivateResponse:
        """Serves `enterprise_v2.API/Deactivate`."""
        raise unimplemented(methods.DEACTIVATE)

    async def get_state(self, request: GetStateRequest, call: Call) -> GetStateResponse:
        """Serves `enterprise_v2.API/GetState`."""
        raise unimplemented(methods.GET_STATE)

    async def get_activation_code(self, request: GetActivationCodeRequest, call: Call) -> GetActivationCodeResponse:
        """Serves `enterprise_v2.API/GetActivationCode`."""
        raise unimplemented(methods.GET_ACTIVATION_CODE)

    async def heartbeat(self, request: HeartbeatRequest, call: Call) -> HeartbeatResponse:
        """Serves `enterprise_v2.API/Heartbeat`."""
        raise unimplemented(methods.HEARTBEAT)

    async def pause(self, request: PauseRequest, call: Call) -> PauseResponse:
        """Serves `enterprise_v2.API/Pause`."""
        raise unimplemented(methods.PAUSE)

    async def unpause(self, request: UnpauseRequest, call: Call) -> UnpauseResponse:
        """Serves `enterprise_v2.API/Unpause`."""
        raise unimplemented(methods.UNPAUSE)

    async def pause_status(self, request: PauseStatusRequest, call: Call) -> PauseStatusResponse:
        """Serves `enterprise_v2.API/PauseStatus`."""
        raise unimplemented(methods.PAUSE_STATUS)
