"""The cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Mixin

if TYPE_CHECKING:
    from ....api import admin


class AdminMixin(Mixin):
    """The cluster."""

    def inspect_cluster(self) -> admin.ClusterInfo:
        """Looks the cluster up; now `client.admin.inspect_cluster`.

        RPC: `admin_v2.API/InspectCluster`.
        """
        return self._client.admin.inspect_cluster()
