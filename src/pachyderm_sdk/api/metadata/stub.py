# Generated from api-protos/metadata/metadata.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of metadata, async."""

from __future__ import annotations

from collections.abc import Sequence

from ..._wire.stub import AsyncStub, listed
from . import Edit, EditMetadataRequest, EditMetadataResponse, methods


class ApiStub(AsyncStub):
    """Edits user-defined keys and values; reading them is part of the Inspect and List calls.

    Since 2.10.
    """

    async def edit_metadata(
        self,
        request: EditMetadataRequest | None = None,
        /,
        *,
        edits: Sequence[Edit] = (),
        timeout: float | None = None,
    ) -> EditMetadataResponse:
        """Edits the metadata of one or more objects, all or nothing.

        The edits are tried in order; if any fails, all are undone, and the text of the error lists
        each failure with the number of its edit, counted from 0. UNKNOWN if an object does not exist
        or none is named, FAILED_PRECONDITION if add_key meets an existing key. Not part of
        transactions.

        When auth is on, needs REPO_CREATE_BRANCH for branches, REPO_WRITE for repos and pipelines,
        CLUSTER_EDIT_CLUSTER_METADATA for the cluster; for projects and commits it is enough to be
        signed in.

        RPC: `metadata.API/EditMetadata`.

        Args:
            request: The whole request, in place of its fields as keywords.
            edits: Made in this order; several may be about one object.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = EditMetadataRequest(edits=listed(edits))
        return await self._calls.unary_unary(methods.EDIT_METADATA, request, timeout)
