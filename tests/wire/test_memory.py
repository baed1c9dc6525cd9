"""A call that is over leaves nothing behind that only the garbage collector would find."""

from __future__ import annotations

import gc

from .fakes import COUNT, ECHO, AnyCalls, Text, read

CLIENT = tuple(f"pachyderm_sdk._wire.{name}" for name in ("calls", "retry", "transport", "http2.transport"))


async def test_calls_leave_no_garbage(calls: AnyCalls) -> None:
    """Requests of 20 MiB must not wait in memory until somebody collects them."""

    async def some() -> None:
        for _ in range(10):
            assert await calls.unary(ECHO, "x") == "x"
            assert await read(calls.download(COUNT, "2")) == ["0", "1"]
            assert await calls.upload([Text("a"), Text("b")]) == "a,b"

    await some()
    gc.collect()
    gc.disable()
    try:
        gc.set_debug(gc.DEBUG_SAVEALL)
        await some()
        gc.collect()
        found = {f"{type(thing).__module__}.{type(thing).__name__}" for thing in gc.garbage}
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert not {name for name in found if name.startswith(CLIENT)}
