# Generated from src/pachyderm_sdk/_async/pps/__init__.py by `python -m codegen.unasync`; do not edit.
"""`client.pps`: pipelines, jobs and datums."""

from __future__ import annotations

from .creating import Creating
from .defaults import Defaults
from .secrets import Secrets
from .templates import Templates
from .waiting import Waiting

__all__ = ["Pps"]


class Pps(Creating, Waiting, Secrets, Defaults, Templates):
    """Pachyderm's pipelines: each runs code over the files of its inputs, as jobs, which are split into datums.

    Wherever a pipeline or job is meant, write its message, its URI (`project/pipeline`, `pipeline@job-id`), a tuple, or
    the info message that a listing gave; see `pachyderm_sdk.refs`. A listing is an iterator over what the server sends;
    closing it tells the server to stop.
    """
