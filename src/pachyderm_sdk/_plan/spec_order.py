"""In which order pipelines have to be created that read each other's output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PipelineSpecError
from . import uri

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..api import pps


def in_order(requests: Sequence[pps.CreatePipelineRequest]) -> list[int]:
    """Returns the positions of requests so that each comes after those whose output it reads, else as they are given.

    Raises:
        PipelineSpecError: Two are for the same pipeline, or some read each other's output in a circle.
    """
    names = [_name(request) for request in requests]
    for name in names:
        if names.count(name) > 1:
            raise PipelineSpecError(f"there are two specs for the pipeline {name}")
    needs = [set(_read_by(request)) & set(names) - {name} for request, name in zip(requests, names, strict=True)]
    order: list[int] = []
    placed: set[str] = set()
    while len(order) < len(names):
        ready = [number for number, name in enumerate(names) if name not in placed and needs[number] <= placed]
        if not ready:
            circle = ", ".join(name for name in names if name not in placed)
            raise PipelineSpecError(f"these pipelines read each other's output in a circle: {circle}")
        order.append(ready[0])
        placed.add(names[ready[0]])
    return order


def _name(request: pps.CreatePipelineRequest) -> str:
    if request.pipeline is None or not request.pipeline.name:
        raise PipelineSpecError("a spec does not say which pipeline it is for")
    return request.pipeline.as_uri()


def _read_by(request: pps.CreatePipelineRequest) -> Iterator[str]:
    home = request.pipeline.project if request.pipeline is not None else None
    for part in _parts(request.input):
        if part.pfs is not None:
            project = part.pfs.project or (home.name if home is not None else "") or uri.DEFAULT_PROJECT
            yield f"{project}/{part.pfs.repo}"


def _parts(tree: pps.Input | None) -> Iterator[pps.Input]:
    if tree is not None:
        yield tree
        for branch in (tree.cross, tree.union, tree.join, tree.group):
            for part in branch:
                yield from _parts(part)
