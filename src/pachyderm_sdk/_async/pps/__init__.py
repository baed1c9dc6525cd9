# Source of _sync/pps/__init__.py.
"""`client.pps`: pipelines, jobs and datums."""

from __future__ import annotations

from .creating import AsyncCreating
from .defaults import AsyncDefaults
from .secrets import AsyncSecrets
from .templates import AsyncTemplates
from .waiting import AsyncWaiting

__all__ = ["AsyncPps"]


class AsyncPps(AsyncCreating, AsyncWaiting, AsyncSecrets, AsyncDefaults, AsyncTemplates):
    """Pachyderm's pipelines: each runs code over the files of its inputs, as jobs, which are split into datums.

    Wherever a pipeline or job is meant, write its message, its URI (`project/pipeline`, `pipeline@job-id`), a tuple, or
    the info message that a listing gave; see `pachyderm_sdk.refs`. A listing is an iterator over what the server sends;
    closing it tells the server to stop.
    """
