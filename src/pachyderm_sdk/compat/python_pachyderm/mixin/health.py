"""Whether the server serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Mixin

if TYPE_CHECKING:
    from ....api import health


class HealthMixin(Mixin):
    """Whether the server serves."""

    def health_check(self) -> health.HealthCheckResponse:
        """Asks the server whether it serves; now `client.health.check`.

        RPC: `grpc.health.v1.Health/Check`.
        """
        return self._client.health.check()
