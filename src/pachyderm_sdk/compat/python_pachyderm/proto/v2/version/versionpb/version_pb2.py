"""The version of a server: `pachyderm_sdk.api.version` under the names that protobuf has."""

from __future__ import annotations

from .......api.version import *  # noqa: F403  # these keep their names
