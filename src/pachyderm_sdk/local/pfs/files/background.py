"""Hashing large files after they were committed, so that whoever lists them does not have to wait."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks import Helpers
from pachyderm_sdk.local.pfs.files.hashes import hash_of_manifest, save_hashes
from pachyderm_sdk.local.store import StoreClosedError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pachyderm_sdk.local.store import Store

__all__ = ["BackgroundHasher"]


class BackgroundHasher:
    """One thread that hashes what it is told to. Get it with `store.shared(BackgroundHasher)`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: deque[tuple[int, int]] = deque()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        # Its own, so that who asks for a hash does not stand in line behind gigabytes that nobody asked for.
        self._helpers = Helpers()
        store.at_close(self._close)

    def add(self, manifests: Iterable[tuple[int, int]]) -> None:
        """Hash these files some time: the manifests that list their content, and their sizes."""
        with self._changed:
            self._waiting.extend(manifests)
            if self._thread is None and self._waiting and not self._closed:
                self._thread = threading.Thread(target=self._work, name="pachyderm-hasher", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def wait(self, timeout: float) -> bool:
        """Wait until there is nothing left to do; whether that came in time."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, timeout)

    def _close(self) -> None:
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()
        self._helpers.close()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closed)
                if self._closed:
                    return
                manifest = self._waiting[0][0]
                backlog = sum(size for _, size in self._waiting) - self._waiting[0][1]
            # What is missing or damaged is for those to report who ask for it; here nobody would listen. And
            # what cannot be saved now is saved with a later change.
            with contextlib.suppress(StoreError, TimeoutError):
                try:
                    with self._store.read() as tx:
                        hash_of_manifest(tx, manifest, helpers=self._helpers, backlog=backlog)
                    if not backlog:
                        with self._store.write(timeout=0.05) as write:
                            save_hashes(write)
                except StoreClosedError:
                    return
            with self._changed:
                # Closing empties the queue.
                if self._waiting:
                    self._waiting.popleft()
                self._changed.notify_all()
