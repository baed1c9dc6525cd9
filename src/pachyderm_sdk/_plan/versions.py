"""Versions of pipelines, which are named by counting back from the present one."""

from __future__ import annotations

from ..api import pps
from .arguments import whole


def earlier(pipeline: pps.Pipeline, steps: int) -> pps.Pipeline:
    """Returns the reference to a version of a pipeline.

    Args:
        pipeline: The pipeline.
        steps: How many versions to go back.

    Raises:
        InvalidArgumentError: That is forward.
        TypeError: It is no whole number.
    """
    whole(steps, "history counts versions back from the present one (list_pipeline takes -1 for all) and")
    return pps.Pipeline(project=pipeline.project, name=f"{pipeline.name}~{steps}") if steps else pipeline
