# Generated from api-protos/version/versionpb/version.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of versionpb_v2, sync."""

from __future__ import annotations

from ..._wire.stub import SyncStub
from ...api.google import protobuf as _protobuf
from . import Version, methods


class ApiStub(SyncStub):
    """Tells the server's version."""

    def get_version(self, request: _protobuf.Empty | None = None, /, *, timeout: float | None = None) -> Version:
        """Returns the version of the server.

        Needs no token.

        RPC: `versionpb_v2.API/GetVersion`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _protobuf.Empty()
        return self._calls.unary_unary(methods.GET_VERSION, request, timeout)
