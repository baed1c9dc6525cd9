"""Transactions: `pachyderm_sdk.api.transaction` under the names that protobuf has."""

from __future__ import annotations

from ......api.transaction import *  # noqa: F403  # these keep their names
