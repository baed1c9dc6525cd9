# Generated from src/pachyderm_sdk/_async/pps/batches.py by `python -m codegen.unasync`; do not edit.
"""Datums of an input in batches that are asked for one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._plan.arguments import whole
from ..._wire.colour import Queue
from ...api import pps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from ..._wire.calls_sync import Stream
    from ...api.pps.stub_sync import ApiStub


class DatumBatches:
    """The datums that an input would give, in lists; see `client.pps.generate_datums`.

    The call starts with the first batch. The server enumerates only what is asked for.
    """

    def __init__(self, rpc: ApiStub, input_spec: pps.Input, batch_size: int, timeout: float | None) -> None:
        self._size = whole(batch_size, "batch_size", least=1)
        self._input = input_spec
        self._rpc = rpc
        self._timeout = timeout
        self._requests: Queue[pps.CreateDatumRequest | None] | None = None
        self._stream: Stream[pps.DatumInfo] | None = None
        self._over = False

    def send(self, number: int | None) -> list[pps.DatumInfo]:
        """Returns the next batch.

        Args:
            number: Most datums in this batch and those after it; None leaves the size as it is.

        Raises:
            StopIteration: There are no more datums.
            InvalidArgumentError: The number is not positive.
            TypeError: It is no whole number.
        """
        if number is not None:
            self._size = whole(number, "the number of datums", least=1)
        return self.__next__()

    def close(self) -> None:
        """Ends the call."""
        self._over = True
        requests, self._requests = self._requests, None
        if requests is not None:
            requests.put(None)  # whoever sends the requests waits for this
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def __del__(self) -> None:
        requests = getattr(self, "_requests", None)
        if requests is not None:
            requests.abandon(None)

    def __next__(self) -> list[pps.DatumInfo]:
        if self._over:
            raise StopIteration
        batch: list[pps.DatumInfo] = []
        try:
            stream = self._ask()
            while len(batch) < self._size:
                try:
                    batch.append(stream.__next__())
                except StopIteration:
                    self.close()
                    break
        except BaseException:  # interrupted, too: what is left of the batch would pass for the next one
            self.close()
            raise
        if not batch:
            raise StopIteration
        return batch

    def _ask(self) -> Stream[pps.DatumInfo]:
        """Asks for another batch, and returns what brings it."""
        if self._requests is None or self._stream is None:
            self._requests = Queue()
            start = pps.StartCreateDatumRequest(input=self._input, number=self._size)
            self._requests.put(pps.CreateDatumRequest(start=start))
            self._stream = self._rpc.create_datum(_each(self._requests), timeout=self._timeout)
        else:
            more = pps.ContinueCreateDatumRequest(number=self._size)
            self._requests.put(pps.CreateDatumRequest(continue_=more))
        return self._stream

    def __iter__(self) -> Self:
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _each(requests: Queue[pps.CreateDatumRequest | None]) -> Iterator[pps.CreateDatumRequest]:
    while (request := requests.get()) is not None:
        yield request
