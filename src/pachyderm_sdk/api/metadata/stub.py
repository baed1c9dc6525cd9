# Generated from api-protos/metadata/metadata.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of metadata, async."""

from __future__ import annotations

from collections.abc import Sequence

from ..._wire.stub import AsyncStub
from . import Edit, EditMetadataRequest, EditMetadataResponse, methods


class ApiStub(AsyncStub):
    """The service `metadata.API`."""

    async def edit_metadata(
        self,
        request: EditMetadataRequest | None = None,
        /,
        *,
        edits: Sequence[Edit] = (),
        timeout: float | None = None,
    ) -> EditMetadataResponse:
        """Calls `metadata.API/EditMetadata`.

        RPC: `metadata.API/EditMetadata`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = EditMetadataRequest(edits=list(edits))
        return await self._calls.unary_unary(methods.EDIT_METADATA, request, timeout)
