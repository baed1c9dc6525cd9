# Source of _sync/pps/batches.py.
"""Datums of an input in batches that are asked for one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._plan.arguments import whole
from ..._wire.colour import AsyncQueue
from ...api import pps

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from typing_extensions import Self

    from ..._wire.calls import AsyncStream
    from ...api.pps.stub import ApiStub


class AsyncDatumBatches:
    """The datums that an input would give, in lists; see `client.pps.generate_datums`.

    The call starts with the first batch. The server enumerates only what is asked for.
    """

    def __init__(self, rpc: ApiStub, input_spec: pps.Input, batch_size: int, timeout: float | None) -> None:
        self._size = whole(batch_size, "batch_size", least=1)
        self._input = input_spec
        self._rpc = rpc
        self._timeout = timeout
        self._requests: AsyncQueue[pps.CreateDatumRequest | None] | None = None
        self._stream: AsyncStream[pps.DatumInfo] | None = None
        self._over = False

    async def send(self, number: int | None) -> list[pps.DatumInfo]:
        """Returns the next batch.

        Args:
            number: Most datums in this batch and those after it; None leaves the size as it is.

        Raises:
            StopAsyncIteration: There are no more datums.
            InvalidArgumentError: The number is not positive.
            TypeError: It is no whole number.
        """
        if number is not None:
            self._size = whole(number, "the number of datums", least=1)
        return await self.__anext__()

    async def aclose(self) -> None:
        """Ends the call."""
        self._over = True
        requests, self._requests = self._requests, None
        if requests is not None:
            await requests.put(None)  # whoever sends the requests waits for this
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()

    def __del__(self) -> None:
        requests = getattr(self, "_requests", None)
        if requests is not None:
            requests.abandon(None)

    async def __anext__(self) -> list[pps.DatumInfo]:
        if self._over:
            raise StopAsyncIteration
        batch: list[pps.DatumInfo] = []
        try:
            stream = await self._ask()
            while len(batch) < self._size:
                try:
                    batch.append(await stream.__anext__())
                except StopAsyncIteration:
                    await self.aclose()
                    break
        except BaseException:  # interrupted, too: what is left of the batch would pass for the next one
            await self.aclose()
            raise
        if not batch:
            raise StopAsyncIteration
        return batch

    async def _ask(self) -> AsyncStream[pps.DatumInfo]:
        """Asks for another batch, and returns what brings it."""
        if self._requests is None or self._stream is None:
            self._requests = AsyncQueue()
            start = pps.StartCreateDatumRequest(input=self._input, number=self._size)
            await self._requests.put(pps.CreateDatumRequest(start=start))
            self._stream = self._rpc.create_datum(_each(self._requests), timeout=self._timeout)
        else:
            more = pps.ContinueCreateDatumRequest(number=self._size)
            await self._requests.put(pps.CreateDatumRequest(continue_=more))
        return self._stream

    def __aiter__(self) -> Self:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


async def _each(requests: AsyncQueue[pps.CreateDatumRequest | None]) -> AsyncIterator[pps.CreateDatumRequest]:
    while (request := await requests.get()) is not None:
        yield request
