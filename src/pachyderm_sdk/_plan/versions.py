"""Versions of pipelines, which are named by counting back from the present one."""

from __future__ import annotations

from ..api import pps
from ..errors import InvalidArgumentError


def earlier(pipeline: pps.Pipeline, steps: int) -> pps.Pipeline:
    """Returns the reference to a version of a pipeline.

    Args:
        pipeline: The pipeline.
        steps: How many versions to go back.

    Raises:
        InvalidArgumentError: That is forward.
    """
    if steps < 0:
        raise InvalidArgumentError(
            f"history counts versions back from the present one: {steps} is none; list_pipeline takes -1"
        )
    return pps.Pipeline(project=pipeline.project, name=f"{pipeline.name}~{steps}") if steps else pipeline
