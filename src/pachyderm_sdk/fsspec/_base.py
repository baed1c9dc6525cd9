"""The connection of a file system, and the form of its names."""

from __future__ import annotations

import asyncio
import weakref
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from fsspec.asyn import AsyncFileSystem
from fsspec.utils import stringify_path

from .._async.client import AsyncClient
from . import _names
from ._changes import PachydermTransaction

if TYPE_CHECKING:
    from .._async.pfs import AsyncPfs


class PachydermBase(AsyncFileSystem):  # type: ignore[misc]  # fsspec has no types for mypy
    """A file system with a client of a server, on the event loop that fsspec runs it on."""

    protocol = "pach"
    transaction_type = PachydermTransaction

    def __init__(
        self,
        address: str | None = None,
        *,
        auth_token: str | None = None,
        config_file: str | None = None,
        context: str | None = None,
        root_certs: str | None = None,
        timeout: float | None = None,
        asynchronous: bool = False,
        loop: asyncio.AbstractEventLoop | None = None,
        batch_size: int | None = None,
        use_listings_cache: bool = False,
        listings_expiry_time: float | None = None,
        max_paths: int | None = None,
        skip_instance_cache: bool = False,  # fsspec itself takes it, before it gets here
    ) -> None:
        super().__init__(
            asynchronous=asynchronous,
            loop=loop,
            batch_size=batch_size,
            use_listings_cache=use_listings_cache,
            listings_expiry_time=listings_expiry_time,
            max_paths=max_paths,
        )
        connect = partial(AsyncClient.connect, address, auth_token=auth_token, config_file=config_file, context=context)
        certificates = None if root_certs is None else root_certs.encode()
        self._connect = partial(connect, root_certs=certificates, timeout=timeout)
        self._client = self._connect()
        if self.loop is not None:  # nobody closes it: fsspec keeps file systems, or they are forgotten
            weakref.finalize(self, _close, self._client, self.loop).atexit = False

    @property
    def _pfs(self) -> AsyncPfs:
        return self._client.pfs

    async def aclose(self) -> None:
        """Closes the connection, if you run it on an event loop of your own; what is called later makes another."""
        client, self._client = self._client, self._connect()
        await client.aclose()

    def to_dict(self, *, include_password: bool = True) -> dict[str, Any]:
        """Returns what this file system can be made from again, as JSON would have it.

        Args:
            include_password: Whether the token is part of it, if one was given.
        """
        told: dict[str, Any] = super().to_dict(include_password=include_password)
        if not include_password:
            told.pop("auth_token", None)
        return told

    @classmethod
    def _strip_protocol(cls, path: Any) -> Any:
        """Returns the name without the protocol, in the form in which it is given by listings; of a list, each."""
        if isinstance(path, list):
            return [cls._strip_protocol(each) for each in path]
        text = stringify_path(path)
        if not isinstance(text, str):
            raise TypeError(f"a path is text or a list of texts, not {type(path).__name__}")
        for beginning in ("pach://", "pach::"):
            text = text.removeprefix(beginning)
        return _names.normal(text)


def _close(client: AsyncClient, loop: asyncio.AbstractEventLoop) -> None:
    """Closes the connection of a client from a destructor, which may run on any thread."""
    if not loop.is_closed():
        with suppress(RuntimeError):  # closed in the meantime
            loop.call_soon_threadsafe(lambda: asyncio.ensure_future(client.aclose()))
