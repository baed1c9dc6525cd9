"""The version of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Mixin

if TYPE_CHECKING:
    from ....api import version


class VersionMixin(Mixin):
    """The version of the server."""

    def get_remote_version(self) -> version.Version:
        """Returns the version of the server; now `client.get_version`.

        RPC: `versionpb_v2.API/GetVersion`.
        """
        return self._client.get_version()
