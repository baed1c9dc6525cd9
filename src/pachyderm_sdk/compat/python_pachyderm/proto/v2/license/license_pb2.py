"""The license server: `pachyderm_sdk.api.license` under the names that protobuf has."""

from __future__ import annotations

from ......api.license import *  # noqa: F403  # these keep their names
