# Generated from api-protos/enterprise/enterprise.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of enterprise_v2, sync."""

from __future__ import annotations

from ..._wire.stub import SyncStub
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


class ApiStub(SyncStub):
    """Connects a cluster to a license server and pauses it; retired.

    Servers since 2.12 do not offer it and answer UNIMPLEMENTED; they need no license.
    """

    def activate(
        self,
        request: ActivateRequest | None = None,
        /,
        *,
        license_server: str = "",
        id: str = "",
        secret: str = "",
        timeout: float | None = None,
    ) -> ActivateResponse:
        """Registers the cluster with a license server and turns enterprise features on.

        Sends a first heartbeat, so the license server must be reachable.

        RPC: `enterprise_v2.API/Activate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            license_server: Address of the license server.
            id: Id that the cluster is registered with, see `license.AddCluster`.
            secret: Secret that `license.AddCluster` returned.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ActivateRequest(license_server=license_server, id=id, secret=secret)
        return self._calls.unary_unary(methods.ACTIVATE, request, timeout)

    def deactivate(
        self,
        request: DeactivateRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> DeactivateResponse:
        """Turns enterprise features off.

        RPC: `enterprise_v2.API/Deactivate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeactivateRequest()
        return self._calls.unary_unary(methods.DEACTIVATE, request, timeout)

    def get_state(
        self,
        request: GetStateRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetStateResponse:
        """Returns the state of the license, with the signature removed from the activation code.

        Needs no login.

        RPC: `enterprise_v2.API/GetState`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetStateRequest()
        return self._calls.unary_unary(methods.GET_STATE, request, timeout)

    def get_activation_code(
        self,
        request: GetActivationCodeRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetActivationCodeResponse:
        """Returns the state of the license with the whole activation code.

        RPC: `enterprise_v2.API/GetActivationCode`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetActivationCodeRequest()
        return self._calls.unary_unary(methods.GET_ACTIVATION_CODE, request, timeout)

    def heartbeat(
        self,
        request: HeartbeatRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> HeartbeatResponse:
        """Makes the cluster report to the license server at once.

        RPC: `enterprise_v2.API/Heartbeat`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = HeartbeatRequest()
        return self._calls.unary_unary(methods.HEARTBEAT, request, timeout)

    def pause(self, request: PauseRequest | None = None, /, *, timeout: float | None = None) -> PauseResponse:
        """Pauses the cluster; many calls fail until it is unpaused.

        Since 2.2.

        RPC: `enterprise_v2.API/Pause`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = PauseRequest()
        return self._calls.unary_unary(methods.PAUSE, request, timeout)

    def unpause(self, request: UnpauseRequest | None = None, /, *, timeout: float | None = None) -> UnpauseResponse:
        """Ends a pause.

        Since 2.2.

        RPC: `enterprise_v2.API/Unpause`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = UnpauseRequest()
        return self._calls.unary_unary(methods.UNPAUSE, request, timeout)

    def pause_status(
        self,
        request: PauseStatusRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> PauseStatusResponse:
        """Says whether the cluster is paused.

        Since 2.2.

        RPC: `enterprise_v2.API/PauseStatus`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = PauseStatusRequest()
        return self._calls.unary_unary(methods.PAUSE_STATUS, request, timeout)
