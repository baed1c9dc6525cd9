# Generated from api-protos/worker/worker.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of pachyderm.worker: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from ...api.google import protobuf as _protobuf
from ...api import pps as _pps
from . import CancelRequest, CancelResponse, NextDatumRequest, NextDatumResponse

NEXT_DATUM: Final = Method("/pachyderm.worker.Worker/NextDatum", NextDatumRequest, NextDatumResponse)
STATUS: Final = Method("/pachyderm.worker.Worker/Status", _protobuf.Empty, _pps.WorkerStatus)
CANCEL: Final = Method("/pachyderm.worker.Worker/Cancel", CancelRequest, CancelResponse)

METHODS: Final = (
    NEXT_DATUM,
    STATUS,
    CANCEL,
)
