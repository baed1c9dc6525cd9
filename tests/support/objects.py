"""An object store over HTTP, and references to chunks in it as servers make them."""

from __future__ import annotations

import gzip
import threading
import time
from hashlib import blake2b
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from pachyderm_sdk.api import cdr

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self


class ObjectStore:
    """Serves what it has.

    Attributes:
        content: What it has, by path.
        statuses: What to answer in place of content, first to last; then the content again.
        requests: How much was asked of it.
        headers: Those of the last request.
        cut: Whether the last byte of each answer is missing.
        delay: Seconds that each answer takes.
        most: Most requests that were there at the same time.
        port: Where it listens.
    """

    def __init__(self) -> None:
        store = self
        self.content: dict[str, bytes] = {}
        self.statuses: list[int] = []
        self.requests = 0
        self.headers: dict[str, str] = {}
        self.cut = False
        self.delay = 0.0
        self.most = 0
        self._now = 0
        self._signed = 0

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                store.requests += 1
                store._now += 1
                store.most = max(store.most, store._now)
                time.sleep(store.delay)
                store._now -= 1
                store.headers = dict(self.headers)
                content = store.content.get(self.path.partition("?")[0])
                status = store.statuses.pop(0) if store.statuses else 404 if content is None else 200
                body = content or b""
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body[:-1] if store.cut else body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self.port = self._server.server_address[1]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join(10)
        self._server.server_close()

    def ref(self, path: str, content: bytes) -> cdr.Ref:
        """Stores content, and returns where it is, with a URL that is signed anew each time."""
        self.content[path] = content
        self._signed += 1
        url = f"http://127.0.0.1:{self.port}{path}?signature=secret{self._signed}"
        return cdr.Ref(http=cdr.Http(url=url, headers={"X-Mine": "1"}))

    def chunk(self, content: bytes) -> cdr.Ref:
        """Stores a chunk, packed, and returns the reference to it, with its hash."""
        packed = gzip.compress(content)
        hash = blake2b(packed, digest_size=32).digest()
        inner = cdr.ContentHash(self.ref(f"/{hash.hex()}", packed), cdr.HashAlgo.BLAKE2b_256, hash)
        return cdr.Ref(compress=cdr.Compress(inner=cdr.Ref(content_hash=inner), algo=cdr.CompressAlgo.GZIP))

    def slices(self, chunk: cdr.Ref, *ranges: tuple[int, int]) -> cdr.Ref:
        """Returns the reference to parts of a chunk, one after the other, as that to a file is made."""
        parts = [cdr.Ref(slice=cdr.Slice(inner=chunk, start=start, end=end)) for start, end in ranges]
        return cdr.Ref(concat=cdr.Concat(refs=parts))
