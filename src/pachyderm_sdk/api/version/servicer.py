# Generated from api-protos/version/versionpb/version.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of versionpb_v2."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
from ...api.google import protobuf as _protobuf
from . import Version, methods


class ApiServicer(Servicer):
    """The server side of `versionpb_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def get_version(self, request: _protobuf.Empty, call: Call) -> Version:
        """Serves `versionpb_v2.API/GetVersion`."""
        raise unimplemented(methods.GET_VERSION)
