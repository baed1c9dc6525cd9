"""Workers: `pachyderm_sdk.api.worker` under the names that protobuf has."""

from __future__ import annotations

from ......api.worker import *  # noqa: F403  # these keep their names
