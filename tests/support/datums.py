"""Datums in portions, as a server gives them: async on the server's side, whatever the colour of the client."""

from __future__ import annotations

from collections.abc import AsyncIterator

from pachyderm_sdk._wire.servicer import Call
from pachyderm_sdk.api import pps
from pachyderm_sdk.api.pps import methods
from pachyderm_sdk.message import Message

from .recorder import Recorder

JOB = pps.Job.from_uri("edges@0123456789abcdef0123456789abcdef")


def datum(number: int) -> pps.DatumInfo:
    return pps.DatumInfo(datum=pps.Datum(job=JOB, id=f"{number:08x}"))


class Portions(Recorder):
    """A server that gives 25 datums, as many at a time as it is asked for.

    Attributes:
        asked: How many it was asked for, each time.
    """

    def __init__(self) -> None:
        super().__init__({methods.CREATE_DATUM: []})
        self.asked: list[int] = []

    async def _streams(self, request: AsyncIterator[pps.CreateDatumRequest], call: Call) -> AsyncIterator[Message]:
        left = list(map(datum, range(25)))
        async for one in request:
            portion = one.continue_ if self.asked else one.start
            assert portion is not None
            self.asked.append(portion.number)
            for _ in range(portion.number):
                if not left:
                    return
                yield left.pop(0)
