"""A server, and clients of it as the older libraries have them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from pachyderm_sdk.compat import pypachy, python_pachyderm


@pytest.fixture
def old(pachd: str) -> Iterator[python_pachyderm.Client]:
    """A client of python_pachyderm on the server."""
    with python_pachyderm.Client.new_from_pachd_address(pachd) as client:
        yield client


@pytest.fixture
def older(pachd: str) -> Iterator[pypachy.PfsClient]:
    """A client of PyPachy on the server."""
    host, _, port = pachd.removeprefix("grpc://").rpartition(":")
    with pypachy.PfsClient(host, port) as client:
        yield client


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def website(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The URL of an HTTP server on this machine, and the folder that it serves."""
    folder = tmp_path / "website"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", folder
    server.shutdown()
    server.server_close()
    thread.join(30)
