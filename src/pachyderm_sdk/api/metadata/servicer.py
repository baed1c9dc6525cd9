# Generated from api-protos/metadata/metadata.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of metadata."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
from . import EditMetadataRequest, EditMetadataResponse, methods


class ApiServicer(Servicer):
    """The server side of `metadata.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def edit_metadata(self, request: EditMetadataRequest, call: Call) -> EditMetadataResponse:
        """Serves `metadata.API/EditMetadata`."""
        raise unimplemented(methods.EDIT_METADATA)
