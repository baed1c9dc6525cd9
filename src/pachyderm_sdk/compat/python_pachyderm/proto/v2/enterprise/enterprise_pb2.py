"""Enterprise features: `pachyderm_sdk.api.enterprise` under the names that protobuf has."""

from __future__ import annotations

from ......api import enterprise as _enterprise
from ......api.enterprise import *  # noqa: F403  # these keep their names
from ....protobuf import nest as _nest

NONE = _enterprise.State.NONE
ACTIVE = _enterprise.State.ACTIVE
EXPIRED = _enterprise.State.EXPIRED
HEARTBEAT_FAILED = _enterprise.State.HEARTBEAT_FAILED

_nest(_enterprise.PauseStatusResponse, PauseStatus=_enterprise.PauseStatusResponsePauseStatus)
