"""The typed Python client for Pachyderm: versioned data and pipelines, sync and async, with an embedded server.

    from pachyderm_sdk import Client

    with Client.local() as client:
        client.pfs.create_repo("images")
        with client.pfs.commit("images@master") as commit:
            commit.put_file("/hello.txt", b"Hello!")
        print(client.pfs.read_text("images@master:/hello.txt"))

`AsyncClient` is the same with `await`. Messages are in `pachyderm_sdk.api`, exceptions in `pachyderm_sdk.errors`, and
what may be written for a repo, commit or file in `pachyderm_sdk.refs`. A name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import access as access
    from . import api as api
    from . import config as config
    from . import constants as constants
    from . import errors as errors
    from . import refs as refs
    from ._async.client import AsyncClient as AsyncClient
    from ._async.pfs.batch import AsyncFileBatch as AsyncFileBatch
    from ._async.pfs.file import AsyncPfsFile as AsyncPfsFile
    from ._async.pfs.open_commit import AsyncOpenCommit as AsyncOpenCommit
    from ._async.worker import async_batch_all_datums as async_batch_all_datums
    from ._plan.datum import Datum as Datum
    from ._sync.client import Client as Client
    from ._sync.pfs.batch import FileBatch as FileBatch
    from ._sync.pfs.file import PfsFile as PfsFile
    from ._sync.pfs.open_commit import OpenCommit as OpenCommit
    from ._sync.worker import batch_all_datums as batch_all_datums
    from .errors import PachydermError as PachydermError
    from .progress import Progress as Progress

    __version__: str

_HOMES = {
    "AsyncClient": "._async.client",
    "AsyncFileBatch": "._async.pfs.batch",
    "AsyncOpenCommit": "._async.pfs.open_commit",
    "AsyncPfsFile": "._async.pfs.file",
    "Client": "._sync.client",
    "Datum": "._plan.datum",
    "FileBatch": "._sync.pfs.batch",
    "OpenCommit": "._sync.pfs.open_commit",
    "PachydermError": ".errors",
    "PfsFile": "._sync.pfs.file",
    "Progress": ".progress",
    "async_batch_all_datums": "._async.worker",
    "batch_all_datums": "._sync.worker",
}
_MODULES = ("access", "api", "config", "constants", "errors", "refs")

__all__ = (
    "AsyncClient",
    "AsyncFileBatch",
    "AsyncOpenCommit",
    "AsyncPfsFile",
    "Client",
    "Datum",
    "FileBatch",
    "OpenCommit",
    "PachydermError",
    "PfsFile",
    "Progress",
    "access",
    "api",
    "async_batch_all_datums",
    "batch_all_datums",
    "config",
    "constants",
    "errors",
    "refs",
)


def __getattr__(name: str) -> object:
    if name in _HOMES:
        value: object = getattr(import_module(_HOMES[name], __name__), name)
    elif name in _MODULES:
        value = import_module(f".{name}", __name__)
    elif name == "__version__":
        from importlib.metadata import version

        value = version("pachyderm-sdk")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
