"""Whether a server serves: `pachyderm_sdk.api.health` under the names that protobuf has."""

from __future__ import annotations

from ......api import health as _health
from ......api.health import *  # noqa: F403  # these keep their names
from ....protobuf import nest as _nest

_nest(_health.HealthCheckResponse, ServingStatus=_health.HealthCheckResponseServingStatus)
