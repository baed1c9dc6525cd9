# Source of _sync/worker.py.
"""`client.worker`: the worker that runs the code of a pipeline, and the datums that it hands out."""

from __future__ import annotations

import logging
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec

from .._plan.datum import Datum, applied, told
from .._wire.colour import async_check_function
from ..api.worker.stub import WorkerStub

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from .._wire.calls import AsyncCalls
    from .._wire.colour import AsyncResult

P = ParamSpec("P")

_log = logging.getLogger("pachyderm_sdk.worker")


class AsyncWorker(WorkerStub):
    """The worker of a pipeline with `transform.datum_batching`: one process has all datums of a batch in turn.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: WorkerStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = WorkerStub(calls)
        self._datum: Datum | None = None
        self._error = ""  # of the datum before, which is reported when the next one is asked for

    @property
    def datum(self) -> Datum:
        """The datum that is worked on.

        Raises:
            RuntimeError: Outside of `batch_datum`.
        """
        if self._datum is None:
            raise RuntimeError("no datum is being worked on: fetch one with batch_datum()")
        return self._datum

    def batch_datum(self) -> AsyncDatumContext:
        """Waits for the next datum, and sets the environment variables that belong to it during the block.

        The files of the datum are below `/pfs` in the block, and what it leaves in `/pfs/out` is the result.

        An exception in the block fails this datum and not the process: it is logged (`pachyderm_sdk.worker`, as an
        error) and **not raised again**. The worker gets its whole traceback with the call for the next datum, and tries
        the datum again as the pipeline says. What is no `Exception`, such as `KeyboardInterrupt`, is raised.

        After the last datum there is no answer: the worker ends the process.

        RPC: `pachyderm.worker.Worker/NextDatum`.

            while True:
                async with client.worker.batch_datum() as datum:
                    shutil.copy(datum.path("images"), datum.output)

        Raises:
            RuntimeError: Inside another such block.
            ConnectionError: The worker is gone.
            PachydermError: The pipeline does not batch its datums.
        """
        return AsyncDatumContext(self)

    def batch_all_datums(self, func: Callable[P, AsyncResult[object]]) -> Callable[P, AsyncResult[None]]:
        """Makes a function that processes one datum into one that processes all; see `batch_datum`.

        RPC: `pachyderm.worker.Worker/NextDatum`.

            @client.worker.batch_all_datums
            async def main() -> None:
                datum = client.worker.datum
                shutil.copy(datum.path("images"), datum.output)

            await main()

        Args:
            func: Called for each datum, with the arguments that the new function is called with.

        Returns:
            A function that returns never: the worker ends the process after the last datum.

        Raises:
            TypeError: It is a function that does nothing when it is called, such as a generator.
        """
        async_check_function(func)

        @wraps(func)
        async def all_datums(*args: P.args, **kwargs: P.kwargs) -> None:
            while True:
                async with self.batch_datum():
                    await func(*args, **kwargs)

        return all_datums


def async_batch_all_datums(func: Callable[P, AsyncResult[object]]) -> Callable[P, AsyncResult[None]]:
    """Makes a function that processes one datum into one that processes all, with a client of its own.

    As `client.worker.batch_all_datums`; the datum is `Datum.from_env()` in the function.

        @async_batch_all_datums
        async def main() -> None:
            datum = Datum.from_env()
            shutil.copy(datum.path("images"), datum.output)

    Args:
        func: Called for each datum, with the arguments that the new function is called with.

    Returns:
        A function that returns never: the worker ends the process after the last datum.

    Raises:
        TypeError: It is a function that does nothing when it is called, such as a generator.
    """
    async_check_function(func)

    @wraps(func)
    async def all_datums(*args: P.args, **kwargs: P.kwargs) -> None:
        from .client import AsyncClient

        async with AsyncClient() as client:
            await client.worker.batch_all_datums(func)(*args, **kwargs)

    return all_datums


class AsyncDatumContext(AbstractAsyncContextManager[Datum]):
    """Fetches a datum at the beginning of a block and notes at its end how it went; see `AsyncWorker.batch_datum`."""

    def __init__(self, worker: AsyncWorker) -> None:
        self._worker = worker
        self._inside: AbstractContextManager[None] | None = None

    async def __aenter__(self) -> Datum:
        worker = self._worker
        if worker._datum is not None:
            raise RuntimeError("a datum is being worked on: the next one comes when its block has ended")
        datum = Datum.from_env((await worker.rpc.next_datum(error=worker._error)).env)
        worker._datum, worker._error = datum, ""
        self._inside = applied(datum.env)
        self._inside.__enter__()
        return datum

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        worker = self._worker
        datum, worker._datum = worker._datum, None
        if self._inside is not None:
            self._inside.__exit__(None, None, None)
        if not isinstance(error, Exception):
            return False
        worker._error = told(error)
        _log.error("datum %s failed", datum.id if datum else "", exc_info=error)
        return True
