"""Fixtures for pytest: a server to test against, and clients of it. Loaded with the package, no import needed.

    def test_mine(client):
        client.pfs.create_repo("images")

By default the server is an embedded one that keeps nothing, made for the test. With `pytest --pachd=ADDRESS` it is the
one at that address, so one suite can run against both; there the tests find what others have left, and leave what they
make. The fixture `async_client` needs pytest-asyncio.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ._async.client import AsyncClient
    from ._sync.client import Client

__all__ = ["async_client", "client", "pachd"]

TIMEOUT = 60.0
"""Seconds after which a call of a test is given up: a hang is a failure."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--pachd`."""
    parser.getgroup("pachyderm").addoption(
        "--pachd",
        metavar="ADDRESS",
        default=os.environ.get("PACHYDERM_TEST_ADDRESS"),
        help="test against the Pachyderm server at this address, instead of embedded ones",
    )


@pytest.fixture
def pachd(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server: `grpc://127.0.0.1:40123`."""
    address: str | None = request.config.getoption("--pachd")
    if address:
        yield address
        return
    from .local import LocalServer

    with LocalServer() as server:
        yield server.address


@pytest.fixture
def client(pachd: str) -> Iterator[Client]:
    """A client of the server."""
    from ._sync.client import Client

    with Client.from_address(pachd, timeout=TIMEOUT) as made:
        yield made


if find_spec("pytest_asyncio") is not None:
    import pytest_asyncio

    @pytest_asyncio.fixture
    async def async_client(pachd: str) -> AsyncIterator[AsyncClient]:
        """An async client of the server, on the event loop of the test."""
        from ._async.client import AsyncClient

        async with AsyncClient.from_address(pachd, timeout=TIMEOUT) as made:
            yield made
