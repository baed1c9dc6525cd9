"""From the full protobuf name of a message to its class, loading the API package it is in."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..message import Message


@cache
def message_class(full_name: str) -> type[Message] | None:
    """Returns the class of `"pfs_v2.Commit"`, or None for a name outside this API."""
    from ..api._registry import MESSAGES

    place = MESSAGES.get(full_name)
    if place is None:
        return None
    module, name = place.split(":")
    found: type[Message] = getattr(import_module(f"pachyderm_sdk.api.{module}"), name)
    return found
