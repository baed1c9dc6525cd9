"""The server on its socket: `serve()` for an event loop that is there, `LocalServer` with a loop of its own."""

from __future__ import annotations

import asyncio
import logging
import threading
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pachyderm_sdk._wire.loops import run
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk.errors import PachydermError
from pachyderm_sdk.local.pachd import Pachd
from pachyderm_sdk.local.services import all_services
from pachyderm_sdk.local.store import StoreError

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator
    from types import TracebackType

    from typing_extensions import Self


__all__ = ["LocalServer", "LocalServerError", "serve"]

_log: Final = logging.getLogger(__name__)
_START_TIMEOUT: Final = 60.0
_STOP_TIMEOUT: Final = 30.0
_DRAIN_TIMEOUT: Final = 5.0


class LocalServerError(PachydermError):
    """The embedded server cannot start: its folder is in use or damaged, or its address is taken."""


@asynccontextmanager
async def serve(
    data: str | os.PathLike[str] | None = None,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    socket: str | os.PathLike[str] | None = None,
) -> AsyncIterator[str]:
    """Run the embedded server on the running event loop as long as the block lasts.

    Args:
        data: the data folder; None keeps nothing.
        host: address to listen on.
        port: port to listen on; 0 takes a free one.
        socket: path of a unix socket to listen on instead.

    Yields:
        The address for clients: `grpc://127.0.0.1:30650` or `unix:///run/pachd.sock`.

    Raises:
        LocalServerError: the folder cannot be used, or the address is taken.
    """
    if data == "":
        raise LocalServerError("the data folder's path is empty: the current folder is '.', and None keeps nothing")
    try:
        pachd = await asyncio.to_thread(Pachd.open, None if data is None else Path(data))
    except StoreError as error:
        raise LocalServerError(str(error)) from error
    try:
        await pachd.start()
        server = Server(all_services(pachd))
        path = None if socket is None else await asyncio.to_thread(Path(socket).absolute)
        try:
            address = await _listen(server, host, port, path)
        except OSError as error:
            where = f"{host}:{port}" if path is None else f"unix://{path}"
            raise LocalServerError(f"cannot listen on {where}: {error.strerror or error}") from error
        try:
            yield address
        finally:
            pachd.stopping.set()
            await _end(server, path)
    finally:
        await pachd.stop()


async def _listen(server: Server, host: str, port: int, socket: Path | None) -> str:
    """Begin to listen and return the address."""
    if socket is not None:
        await server.start(path=str(socket))
        return f"unix://{socket}"
    await server.start(host, port)
    bound = server.addresses[0]
    shown = f"[{host}]" if ":" in host else host
    return f"grpc://{shown}:{bound[1]}"


async def _end(server: Server, socket: Path | None) -> None:
    """Stop listening, cancel what is running, and close all connections."""
    server.close()
    try:
        await asyncio.wait_for(server.wait_closed(), _DRAIN_TIMEOUT)
    except asyncio.TimeoutError:
        _log.warning("some calls did not end within %s seconds", _DRAIN_TIMEOUT)
    if socket is not None:
        await asyncio.to_thread(socket.unlink, missing_ok=True)


class LocalServer:
    """The embedded server in a thread of its own, for programs without an event loop.

    It is a real gRPC server: any Pachyderm client can dial its address.

    Args:
        data: the data folder, which is made if need be; None keeps nothing.
        host: address to listen on.
        port: port to listen on; 0 takes a free one.
        socket: path of a unix socket to listen on instead.

    Example:
        >>> with LocalServer("data") as server:
        ...     print(server.address)
        grpc://127.0.0.1:40123
    """

    def __init__(
        self,
        data: str | os.PathLike[str] | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        socket: str | os.PathLike[str] | None = None,
    ) -> None:
        self._data = data
        self._host = host
        self._port = port
        self._socket = socket
        self._address: str | None = None
        self._error: BaseException | None = None
        self._ready = threading.Event()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None

    @property
    def address(self) -> str:
        """Where clients reach it: `grpc://127.0.0.1:40123`.

        Raises:
            LocalServerError: it is not running.
        """
        if self._address is None:
            raise LocalServerError("the embedded server is not running")
        return self._address

    def start(self) -> Self:
        """Start the server and wait until it answers; nothing if it is running.

        Raises:
            LocalServerError: the folder cannot be used, or the address is taken.
        """
        if self._thread is not None:
            return self
        self._ready.clear()
        self._error = None
        self._thread = threading.Thread(target=self._run, name="pachyderm-local-server", daemon=True)
        self._thread.start()
        if not self._ready.wait(_START_TIMEOUT):
            raise LocalServerError(f"the embedded server did not start within {_START_TIMEOUT:.0f} seconds")
        self._check_started()
        return self

    def _check_started(self) -> None:
        error = self._error
        if error is None:
            return
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_STOP_TIMEOUT)
        if isinstance(error, LocalServerError):
            raise error
        raise LocalServerError(f"the embedded server did not start: {error}") from error

    def stop(self) -> None:
        """Stop the server: calls that run are cancelled, everything that was answered is kept. May be called twice.

        Raises:
            LocalServerError: it does not end in time.
        """
        thread, self._thread = self._thread, None
        if thread is None:
            return
        if self._loop is not None and self._stop is not None and thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
        thread.join(_STOP_TIMEOUT)
        self._address = None
        if thread.is_alive():
            raise LocalServerError(f"the embedded server did not stop within {_STOP_TIMEOUT:.0f} seconds")

    def _run(self) -> None:
        try:
            run(self._serve())
        except BaseException as error:  # handed to the thread that started the server
            if self._ready.is_set():
                _log.exception("the embedded server broke")
            self._error = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        async with serve(self._data, host=self._host, port=self._port, socket=self._socket) as address:
            self._address = address
            self._ready.set()
            await self._stop.wait()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)
