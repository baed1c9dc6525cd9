"""Datums in portions, as a server gives them: async on the server's side, whatever the colour of the client."""

from __future__ import annotations

from collections.abc import AsyncIterator

from pachyderm_sdk.api import pps

JOB = pps.Job.from_uri("edges@0123456789abcdef0123456789abcdef")


def datum(number: int) -> pps.DatumInfo:
    return pps.DatumInfo(datum=pps.Datum(job=JOB, id=f"{number:08x}"))


async def portions(requests: AsyncIterator[pps.CreateDatumRequest], asked: list[int]) -> AsyncIterator[pps.DatumInfo]:
    """Gives 25 datums, as many at a time as it is asked for.

    Args:
        requests: What arrives.
        asked: Where to note how many were asked for, each time.
    """
    left = list(map(datum, range(25)))
    async for request in requests:
        portion = request.start if not asked else request.continue_
        assert portion is not None
        asked.append(portion.number)
        for _ in range(portion.number):
            if not left:
                return
            yield left.pop(0)
