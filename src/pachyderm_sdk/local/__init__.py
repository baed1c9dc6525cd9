"""The embedded server: answers as pachd does, keeps its data in one folder, needs no cluster.

`LocalServer` runs it in a thread, `serve()` on an event loop, `python -m pachyderm_sdk.local` as a process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pachyderm_sdk.local.server import LocalServer, LocalServerError, serve

__all__ = ["LocalServer", "LocalServerError", "serve"]


def __getattr__(name: str) -> object:
    # the store below this package is used without the server, which loads the whole API
    if name in __all__:
        from pachyderm_sdk.local import server

        return getattr(server, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
