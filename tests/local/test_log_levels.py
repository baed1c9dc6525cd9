"""SetLogLevel: Python's loggers, for a while."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.api import debug
from pachyderm_sdk.errors import InvalidArgumentError
from pachyderm_sdk.local import LocalServer
from pachyderm_sdk.local.loglevels import LogLevels

if TYPE_CHECKING:
    from collections.abc import Iterator

LEVEL = debug.SetLogLevelRequestLogLevel
INSIDE = logging.getLogger("pachyderm_sdk.local")
WIRE = logging.getLogger("pachyderm_sdk.server")


@pytest.fixture(autouse=True)
def unchanged() -> Iterator[None]:
    """Whatever happens, the levels are afterwards what they were."""
    before = (INSIDE.level, WIRE.level)
    yield
    assert (INSIDE.level, WIRE.level) == before


def test_a_level_holds_until_its_time_is_over() -> None:
    before = INSIDE.level
    with LocalServer() as server, Client.from_address(server.address) as client:
        assert client.debug.set_log_level(pachyderm="ERROR", duration=1).affected_pods == ["pachd"]
        assert INSIDE.level == logging.ERROR
        until = time.monotonic() + 20
        while INSIDE.level != before:
            assert time.monotonic() < until
            time.sleep(0.02)


def test_a_level_goes_back_when_the_server_stops() -> None:
    with LocalServer() as server, Client.from_address(server.address) as client:
        client.debug.rpc.set_log_level(grpc=LEVEL.OFF)
        assert WIRE.level > logging.CRITICAL


async def test_the_level_from_before_the_first_change_comes_back() -> None:
    stopping, before = asyncio.Event(), INSIDE.level
    levels = LogLevels(stopping)
    levels.set(INSIDE.name, logging.ERROR, timedelta(seconds=60))
    levels.set(INSIDE.name, logging.DEBUG, None)
    assert INSIDE.level == logging.DEBUG
    stopping.set()
    for _ in range(5):
        await asyncio.sleep(0)
    assert INSIDE.level == before


def test_levels_that_are_none() -> None:
    with LocalServer() as server, Client.from_address(server.address) as client:
        for request, said in (
            (debug.SetLogLevelRequest(), "no level provided"),
            (debug.SetLogLevelRequest(pachyderm=LEVEL.OFF), "to OFF"),
            (debug.SetLogLevelRequest(grpc=LEVEL.UNKNOWN), "to UNKNOWN"),
        ):
            with pytest.raises(InvalidArgumentError, match=said):
                client.debug.rpc.set_log_level(pachyderm=request.pachyderm, grpc=request.grpc)
