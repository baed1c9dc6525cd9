"""What would change if a pipeline were created or updated."""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import refs
from ..api import pps
from ..errors import DecodeError

if TYPE_CHECKING:
    from .._proto.documents import Json, JsonObject

_HOW = ("update", "reprocess", "dryRun")
"""Keys that say how a spec is submitted, not what the pipeline is."""


@dataclass(frozen=True)
class SpecChange:
    """One difference between two specs.

    Attributes:
        path: Where: `transform.cmd[0]`.
        old: What is deployed there, as JSON; None if nothing is.
        new: What would be there, as JSON; None if nothing would be.
    """

    path: str
    old: Json
    new: Json


@dataclass(frozen=True)
class PipelineDiff:
    """What would change if a pipeline were created or updated. `str` of it is a unified diff, empty for no change.

    Both sides are effective specs: with the defaults of project and cluster filled in.

    Attributes:
        pipeline: The pipeline.
        version: The version that is deployed; 0 if there is no such pipeline.
        deployed: The spec that is deployed, as JSON; None if there is no such pipeline.
        effective: The spec that would be deployed, as JSON.
    """

    pipeline: pps.Pipeline
    version: int
    deployed: JsonObject | None
    effective: JsonObject

    @property
    def exists(self) -> bool:
        """Whether there is such a pipeline, so that creating it needs `update`."""
        return self.deployed is not None

    @property
    def changes(self) -> tuple[SpecChange, ...]:
        """The differences, by path."""
        found: list[SpecChange] = []
        _compare("", self.deployed or {}, self.effective, found)
        return tuple(found)

    def __bool__(self) -> bool:
        """Whether anything would change."""
        return self.deployed != self.effective

    def __str__(self) -> str:
        old = [] if self.deployed is None else _lines(self.deployed)
        before = f"{self.pipeline} (version {self.version})" if self.exists else "/dev/null"
        return "\n".join(
            difflib.unified_diff(old, _lines(self.effective), before, f"{self.pipeline} (new)", lineterm="")
        )


def diff(pipeline: pps.Pipeline, deployed: pps.PipelineInfo | None, effective_json: str) -> PipelineDiff:
    """Compares what is deployed with what would be.

    Args:
        pipeline: The pipeline.
        deployed: What is deployed, with details; None for nothing.
        effective_json: The effective spec that the server has made, as JSON text.
    """
    return PipelineDiff(
        pipeline,
        deployed.version if deployed is not None else 0,
        None if deployed is None else _deployed(deployed),
        _comparable(json.loads(effective_json)),
    )


def request_of(info: pps.PipelineInfo) -> pps.CreatePipelineRequest:
    """Returns the request that describes a pipeline, from the details of its info: all parts that both have."""
    request = pps.CreatePipelineRequest(pipeline=info.pipeline)
    if info.details is not None:
        ours = {field.name for field in info.details._fields()}
        for field in request._fields():
            if field.name in ours:
                setattr(request, field.name, getattr(info.details, field.name))
    return request


def _deployed(info: pps.PipelineInfo) -> JsonObject:
    if info.effective_spec_json:
        return _comparable(json.loads(info.effective_spec_json))
    # A pipeline from before there were effective specs.
    return _comparable(request_of(info).to_dict())


def _comparable(spec: JsonObject) -> JsonObject:
    """Returns a spec in one spelling, with numbers in one form, without what only says how it was submitted."""
    try:
        request = pps.CreatePipelineRequest.from_dict(spec)
    except DecodeError:  # a newer server's, with fields that are not known here: they shall be seen
        made = dict(spec)
    else:
        if request.pipeline is not None:
            request.pipeline = refs.pipeline(request.pipeline)  # which says its project
        made = request.to_dict()
    return {key: made[key] for key in made if key not in _HOW}


def _lines(spec: JsonObject) -> list[str]:
    return json.dumps(spec, indent=2, sort_keys=True, ensure_ascii=False).splitlines()


def _compare(path: str, old: Json, new: Json, found: list[SpecChange]) -> None:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted({*old, *new}):
            _compare(f"{path}.{key}" if path else key, old.get(key), new.get(key), found)
    elif isinstance(old, list) and isinstance(new, list):
        for number in range(max(len(old), len(new))):
            before, after = (each[number] if number < len(each) else None for each in (old, new))
            _compare(f"{path}[{number}]", before, after, found)
    elif old != new:
        found.append(SpecChange(path, old, new))
