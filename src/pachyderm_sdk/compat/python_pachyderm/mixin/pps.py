"""Pipelines, jobs and datums."""

from __future__ import annotations

from .pps_jobs import Jobs
from .pps_pipelines import Pipelines

__all__ = ["PPSMixin"]


class PPSMixin(Jobs, Pipelines):
    """Pipelines, jobs and datums."""
