# Generated from src/pachyderm_sdk/_async/admin.py by `python -m codegen.unasync`; do not edit.
"""`client.admin`: the cluster as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import refs
from ..api.admin.stub_sync import ApiMethods, ApiStub
from ..api.version import Version

if TYPE_CHECKING:
    from .._wire.calls_sync import Calls
    from ..api import admin
    from ..refs import ProjectRef

API_VERSION = Version(major=2, minor=13)
"""The version of Pachyderm whose API this package is made from."""


class Admin(ApiMethods):
    """The cluster as a whole.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    def inspect_cluster(
        self,
        *,
        client_version: Version | None = None,
        current_project: ProjectRef | None = None,
        timeout: float | None = None,
    ) -> admin.ClusterInfo:
        """Tells what cluster this is, and in `warnings` what it thinks of the client. Needs no token.

        RPC: `admin_v2.API/InspectCluster`, with a request since 2.4.4.

        Example:
            >>> info = client.admin.inspect_cluster(current_project="default")
            >>> info.warnings
            []

        Args:
            client_version: The version of the client, which the server compares with its own; by default that of the
                API that this package is made from.
            current_project: The project that is worked in; there is a warning if it cannot be found.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.inspect_cluster(
            client_version=client_version or API_VERSION,
            current_project=None if current_project is None else refs.project(current_project),
            timeout=timeout,
        )
