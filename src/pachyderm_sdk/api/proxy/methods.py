# Generated from api-protos/proxy/proxy.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of proxy: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import ListenRequest, ListenResponse

LISTEN: Final = Method("/proxy.API/Listen", ListenRequest, ListenResponse, server_streaming=True, idempotent=True)

METHODS: Final = (
    LISTEN,
)
