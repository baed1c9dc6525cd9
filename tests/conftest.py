"""What all tests share: time that nobody counts, Ctrl-C, and a server that may be theirs, with `--pachd`."""

from __future__ import annotations

import signal

import pytest
from hypothesis import HealthCheck, settings

from pachyderm_sdk import Client

# How long an example takes is the machine's business: a busy one must not fail a test.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as a shell has it for what it starts in the background
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("pachyderm").addoption(
        "--delete-all",
        action="store_true",
        help="with --pachd: delete EVERYTHING on that server before each test, so that none meets another's data",
    )


@pytest.fixture(autouse=True)
def empty_server(request: pytest.FixtureRequest) -> None:
    """Makes a shared server what an embedded one is for each test: empty."""
    address: str | None = request.config.getoption("--pachd")
    if not address or "pachd" not in request.fixturenames:
        return
    if not request.config.getoption("--delete-all"):
        pytest.exit("--pachd: these tests need a server to themselves; allow them with --delete-all to empty it", 4)
    with Client.from_address(address, timeout=60) as client:
        client.transaction.delete_all()
        client.pps.delete_all()
        client.pfs.delete_all()
