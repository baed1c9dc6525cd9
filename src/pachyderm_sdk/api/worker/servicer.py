# Generated from api-protos/worker/worker.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of pachyderm.worker."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
from ...api.google import protobuf as _protobuf
from ...api import pps as _pps
from . import CancelRequest, CancelResponse, NextDatumRequest, NextDatumResponse, methods


class WorkerServicer(Servicer):
    """The server side of `pachyderm.worker.Worker`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def next_datum(self, request: NextDatumRequest, call: Call) -> NextDatumResponse:
        """Serves `pachyderm.worker.Worker/NextDatum`."""
        raise unimplemented(methods.NEXT_DATUM)

    async def status(self, request: _protobuf.Empty, call: Call) -> _pps.WorkerStatus:
        """Serves `pachyderm.worker.Worker/Status`."""
        raise unimplemented(methods.STATUS)

    async def cancel(self, request: CancelRequest, call: Call) -> CancelResponse:
        """Serves `pachyderm.worker.Worker/Cancel`."""
        raise unimplemented(methods.CANCEL)
