"""The pairs of names mean the same in both colours."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial

import pytest

from pachyderm_sdk._wire import colour
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.servicer import Call

from .fakes import COUNT, FakeServicer, Text


def test_every_name_has_a_twin() -> None:
    names = set(colour.__all__)
    for name in names:
        if name.startswith("async_"):
            assert name.removeprefix("async_") in names
        elif name.startswith("Async"):
            assert name.removeprefix("Async") in names
        else:
            assert {f"async_{name}", f"Async{name}"} & names
        assert hasattr(colour, name)


async def test_gather_keeps_the_order_and_the_limit() -> None:
    going = most = 0
    lock = threading.Lock()

    async def job(n: int) -> int:
        nonlocal going, most
        going += 1
        most = max(most, going)
        await asyncio.sleep(0.01 * (3 - n % 3))
        going -= 1
        return n

    assert await colour.async_gather([partial(job, n) for n in range(10)], limit=3) == list(range(10))
    assert most == 3

    def sync_job(n: int) -> int:
        nonlocal going, most
        with lock:
            going += 1
            most = max(most, going)
        threading.Event().wait(0.01 * (3 - n % 3))
        with lock:
            going -= 1
        return n

    most = 0
    assert await asyncio.to_thread(colour.gather, [partial(sync_job, n) for n in range(10)], limit=3) == [*range(10)]
    assert most == 3


async def test_gather_of_nothing() -> None:
    assert await colour.async_gather([], limit=3) == []
    assert colour.gather([], limit=3) == []


async def test_the_first_failure_ends_gathering() -> None:
    begun: list[int] = []
    cancelled = asyncio.Event()

    async def job(n: int) -> int:
        begun.append(n)
        if n == 1:
            raise KeyError(n)
        try:
            await asyncio.sleep(20)
        except asyncio.CancelledError:
            cancelled.set()
            raise
        return n

    with pytest.raises(KeyError):
        await colour.async_gather([partial(job, n) for n in range(10)], limit=2)
    assert begun == [0, 1]
    assert cancelled.is_set()

    begun.clear()
    go_on = threading.Event()

    def sync_job(n: int) -> int:
        begun.append(n)
        if n == 0:
            raise KeyError(n)
        go_on.wait(0.2)
        return n

    with pytest.raises(KeyError):
        await asyncio.to_thread(colour.gather, [partial(sync_job, n) for n in range(50)], limit=2)
    assert len(begun) < 50


def test_jobs_in_threads_see_the_context() -> None:
    variable = contextvars.ContextVar("variable", default="unset")
    variable.set("set")
    job: Callable[[], str] = variable.get
    assert colour.gather([job, job], limit=2) == ["set", "set"]


async def test_off_loop() -> None:
    assert await colour.async_off_loop(threading.get_ident) != threading.get_ident()
    assert colour.off_loop(threading.get_ident) == threading.get_ident()


async def test_iterating_off_the_loop() -> None:
    threads = set()

    def numbers() -> Iterator[int]:
        for n in range(10):
            threads.add(threading.get_ident())
            yield n
        raise KeyError("at the end")

    found: list[int] = []
    with pytest.raises(KeyError):
        async for n in colour.async_iterate(numbers(), batch=3):
            found.append(n)
    assert found == list(range(10))
    assert threading.get_ident() not in threads
    assert [n async for n in colour.async_iterate(range(7), batch=3)] == list(range(7))
    assert list(colour.iterate(range(7))) == list(range(7))


async def _awaits() -> None:
    pass


async def _yields() -> AsyncIterator[int]:
    yield 1


def test_functions_that_would_do_nothing() -> None:
    colour.async_check_function(_awaits)
    colour.check_function(print)
    with pytest.raises(TypeError, match="_awaits is async, and this client does not await"):
        colour.check_function(_awaits)
    for check in (colour.async_check_function, colour.check_function):
        with pytest.raises(TypeError, match="_yields yields"):
            check(_yields)


@pytest.mark.parametrize("blocks", [False, True])
async def test_consume_gives_all_that_comes(endpoint: Endpoint, blocks: bool) -> None:
    here, threads = threading.get_ident(), set[int]()
    found: list[str] = []

    def use(message: Text) -> None:
        found.append(message.text)
        threads.add(threading.get_ident())

    calls = AsyncCalls(endpoint)
    await colour.async_consume(calls.unary_stream(COUNT, Text("500")), use, blocks=blocks)
    assert found == [str(number) for number in range(500)]
    assert (here in threads) == (not blocks)
    await calls.aclose()

    sync, found[:] = Calls(endpoint), []
    stream = sync.unary_stream(COUNT, Text("500"))
    await asyncio.to_thread(lambda: colour.consume(stream, use, blocks=blocks))
    assert found == [str(number) for number in range(500)]
    await asyncio.to_thread(sync.close)


@pytest.mark.parametrize("blocks", [False, True])
async def test_consume_ends_the_call_when_the_function_fails(
    endpoint: Endpoint, servicer: FakeServicer, blocks: bool
) -> None:
    gone = asyncio.Event()

    async def for_ever(request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            while True:
                yield request
                await asyncio.sleep(0)
        finally:
            gone.set()

    def fail(message: Text) -> None:
        raise KeyError(message.text)

    servicer.on_count = for_ever
    calls = AsyncCalls(endpoint)
    with pytest.raises(KeyError, match="x"):
        await colour.async_consume(calls.unary_stream(COUNT, Text("x")), fail, blocks=blocks)
    await asyncio.wait_for(gone.wait(), 30)
    await calls.aclose()
