"""Tasks of workers: `pachyderm_sdk.api.taskapi` under the names that protobuf has."""

from __future__ import annotations

from ......api import taskapi as _taskapi
from ......api.taskapi import *  # noqa: F403  # these keep their names

UNKNOWN = _taskapi.State.UNKNOWN
RUNNING = _taskapi.State.RUNNING
SUCCESS = _taskapi.State.SUCCESS
FAILURE = _taskapi.State.FAILURE
CLAIMED = _taskapi.State.CLAIMED
