"""metadata.API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import metadata
from pachyderm_sdk.api.metadata.servicer import ApiServicer
from pachyderm_sdk.local import editing
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call

__all__ = ["MetadataService"]


class MetadataService(Service, ApiServicer):
    """User metadata."""

    @override
    async def edit_metadata(self, request: metadata.EditMetadataRequest, call: Call) -> metadata.EditMetadataResponse:
        await self.write(call, lambda txn: editing.edit(txn, request.edits))
        return metadata.EditMetadataResponse()
