# Generated from api-protos/version/versionpb/version.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of versionpb_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from ...api.google import protobuf as _protobuf
from . import Version

GET_VERSION: Final = Method("/versionpb_v2.API/GetVersion", _protobuf.Empty, Version, idempotent=True)

METHODS: Final = (
    GET_VERSION,
)
