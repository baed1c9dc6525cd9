"""Enterprise features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Mixin

if TYPE_CHECKING:
    from ....api import enterprise


class EnterpriseMixin(Mixin):
    """Enterprise features."""

    def activate_enterprise(self, license_server: str, id: str, secret: str) -> None:
        """Registers this cluster with a license server; now `client.enterprise.activate`.

        RPC: `enterprise_v2.API/Activate`.

        Args:
            license_server: The address of the license server.
            id: The id of this cluster.
            secret: What the two share.
        """
        self._client.enterprise.activate(license_server=license_server, id=id, secret=secret)

    def get_enterprise_state(self) -> enterprise.GetStateResponse:
        """Says whether enterprise features are active; now `client.enterprise.get_state`.

        RPC: `enterprise_v2.API/GetState`.
        """
        return self._client.enterprise.get_state()

    def deactivate_enterprise(self) -> None:
        """Turns enterprise features off; now `client.enterprise.deactivate`.

        RPC: `enterprise_v2.API/Deactivate`.
        """
        self._client.enterprise.deactivate()

    def get_activation_code(self) -> enterprise.GetActivationCodeResponse:
        """Returns the code that activated enterprise features; now `client.enterprise.get_activation_code`.

        RPC: `enterprise_v2.API/GetActivationCode`.
        """
        return self._client.enterprise.get_activation_code()

    def pause_enterprise(self) -> None:
        """Pauses the cluster; now `client.enterprise.pause`.

        RPC: `enterprise_v2.API/Pause`.
        """
        self._client.enterprise.pause()

    def unpause_enterprise(self) -> None:
        """Lets a paused cluster go on; now `client.enterprise.unpause`.

        RPC: `enterprise_v2.API/Unpause`.
        """
        self._client.enterprise.unpause()

    def get_pause_status(self) -> enterprise.PauseStatusResponse:
        """Says whether the cluster is paused; now `client.enterprise.pause_status`.

        RPC: `enterprise_v2.API/PauseStatus`.
        """
        return self._client.enterprise.pause_status()
