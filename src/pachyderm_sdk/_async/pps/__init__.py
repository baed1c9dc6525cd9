# Source of _sync/pps/__init__.py.
"""`client.pps`: pipelines, jobs and datums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .creating import AsyncCreating
from .defaults import AsyncDefaults
from .secrets import AsyncSecrets
from .templates import AsyncTemplates
from .waiting import AsyncWaiting

if TYPE_CHECKING:
    from ...api.google import protobuf

__all__ = ["AsyncPps"]


class AsyncPps(AsyncCreating, AsyncWaiting, AsyncSecrets, AsyncDefaults, AsyncTemplates):
    """Pachyderm's pipelines: each runs code over the files of its inputs, as jobs, which are split into datums.

    Wherever a pipeline or job is meant, write its message, its URI (`project/pipeline`, `pipeline@job-id`), a tuple, or
    the info message that a listing gave; see `pachyderm_sdk.refs`. A listing is an iterator over what the server sends;
    closing it tells the server to stop.
    """

    async def delete_all(
        self, request: protobuf.Empty | None = None, /, *, timeout: float | None = None
    ) -> protobuf.Empty:
        """Deletes all pipelines with their jobs, and all secrets that `create_secret` made. Cannot be undone.

        RPC: `pps_v2.API/DeleteAll`.

        Args:
            request: The request, which says nothing.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidTransactionOperation: Inside a transaction, where it would take effect at once.
        """
        self._forbid_in_transaction("delete_all")
        return await super().delete_all(request, timeout=timeout)
