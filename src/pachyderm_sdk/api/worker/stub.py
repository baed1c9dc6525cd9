# Generated from api-protos/worker/worker.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of pachyderm.worker, async."""

from __future__ import annotations

from collections.abc import Sequence

from ..._wire.stub import AsyncStub, listed
from ...api.google import protobuf as _protobuf
from ...api import pps as _pps
from . import CancelRequest, CancelResponse, NextDatumRequest, NextDatumResponse, methods


class WorkerStub(AsyncStub):
    """The service that a pipeline's worker offers to user code and to the server.

    Within a worker's container it listens on `localhost` at the port in the environment variable
    PPS_WORKER_GRPC_PORT; the server itself does not offer it. Since 2.6; before, the service had
    another name.
    """

    async def next_datum(
        self,
        request: NextDatumRequest | None = None,
        /,
        *,
        error: str = "",
        timeout: float | None = None,
    ) -> NextDatumResponse:
        """Reports the datum just processed, if any, and fetches the next one.

        Only for pipelines with `transform.datum_batching`; otherwise it fails with `datum batching not
        enabled`. When the call returns, `/pfs` holds the files of the new datum. There is no answer
        after the last datum: the worker then ends the process, which is no error.

        RPC: `pachyderm.worker.Worker/NextDatum`.

        Args:
            request: The whole request, in place of its fields as keywords.
            error: What went wrong with that datum; empty means success, and is right for the first call. A failed datum is tried again as the pipeline's `datum_tries` and `err_cmd` say.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = NextDatumRequest(error=error)
        return await self._calls.unary_unary(methods.NEXT_DATUM, request, timeout)

    async def status(
        self,
        request: _protobuf.Empty | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> _pps.WorkerStatus:
        """Says which job and datum the worker is busy with.

        RPC: `pachyderm.worker.Worker/Status`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _protobuf.Empty()
        return await self._calls.unary_unary(methods.STATUS, request, timeout)

    async def cancel(
        self,
        request: CancelRequest | None = None,
        /,
        *,
        job_id: str = "",
        data_filters: Sequence[str] = (),
        timeout: float | None = None,
    ) -> CancelResponse:
        """Gives up the current attempt at a datum; `pps.RestartDatum` is how users ask for it.

        RPC: `pachyderm.worker.Worker/Cancel`.

        Args:
            request: The whole request, in place of its fields as keywords.
            data_filters: Paths or hashes of input files that tell which datum is meant.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CancelRequest(job_id=job_id, data_filters=listed(data_filters))
        return await self._calls.unary_unary(methods.CANCEL, request, timeout)
