# Generated from api-protos/metadata/metadata.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of metadata: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import EditMetadataRequest, EditMetadataResponse

EDIT_METADATA: Final = Method("/metadata.API/EditMetadata", EditMetadataRequest, EditMetadataResponse)

METHODS: Final = (
    EDIT_METADATA,
)
