"""Events of the database: `pachyderm_sdk.api.proxy` under the names that protobuf has."""

from __future__ import annotations

from ......api.proxy import *  # noqa: F403  # these keep their names
