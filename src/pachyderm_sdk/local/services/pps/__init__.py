"""pps_v2.API, in parts."""

from __future__ import annotations

from pachyderm_sdk.local.services.pps.datums import Datums
from pachyderm_sdk.local.services.pps.defaults import Defaults
from pachyderm_sdk.local.services.pps.jobs import Jobs
from pachyderm_sdk.local.services.pps.others import Others
from pachyderm_sdk.local.services.pps.pipelines import Pipelines
from pachyderm_sdk.local.services.pps.secrets import Secrets

__all__ = ["PpsService"]


class PpsService(Pipelines, Jobs, Datums, Defaults, Secrets, Others):
    """Pipelines and jobs."""
