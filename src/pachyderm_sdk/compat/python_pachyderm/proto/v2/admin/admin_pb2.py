"""The cluster: `pachyderm_sdk.api.admin` under the names that protobuf has."""

from __future__ import annotations

from ......api.admin import *  # noqa: F403  # these keep their names
