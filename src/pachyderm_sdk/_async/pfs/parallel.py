# Source of _sync/pfs/parallel.py.
"""A big folder sent in parts side by side, which show in the commit all at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..._wire.colour import AsyncLock, async_gather
from ...errors import InvalidArgumentError
from ...progress import Meter
from .batch import part_requests

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..._plan.changes import Put, PutFolder
    from ...api import pfs
    from ...api.pfs.stub import ApiStub
    from ...progress import ProgressOption

_LIFE = 1800
"""Seconds that a file set is kept for: the most that the server gives."""
_RENEWAL = 300
"""Seconds after which the file sets that are done are renewed, while others are still being sent."""


class AsyncParallelUpload:
    """One upload: a file set for each part of a folder, joined and added to a commit when all are there."""

    def __init__(self, stub: ApiStub, commit: pfs.Commit, folder: PutFolder, timeout: float | None) -> None:
        if not commit.id:
            raise InvalidArgumentError(
                f"{commit} is a branch: uploads side by side go into an open commit, see `client.pfs.commit`",
                resource=str(commit),
            )
        self._stub = stub
        self._commit = commit
        self._folder = folder
        self._timeout = timeout
        self._lock = AsyncLock()
        self._file_sets: list[str] = []
        self._renewed = time.monotonic()

    async def run(self, concurrency: int, progress: ProgressOption) -> None:
        """Sends everything.

        Args:
            concurrency: How many parts to send at a time.
            progress: Where to report.
        """
        files, size = self._folder.survey()
        what = f"{self._commit} {self._folder.path}"
        with Meter(what, progress, total_bytes=size, total_files=files) as meter:
            parts = self._folder.parts()

            async def work() -> None:
                while (part := await self._next(parts)) is not None:
                    requests = part_requests(part, meter)
                    made = await self._stub.create_file_set(requests, timeout=self._timeout)
                    await self._keep(made.file_set_id)

            await async_gather([work] * concurrency, limit=concurrency)
        await self._publish()

    async def _next(self, parts: Iterator[list[Put[Path]]]) -> list[Put[Path]] | None:
        async with self._lock:
            return next(parts, None)

    async def _keep(self, file_set_id: str) -> None:
        async with self._lock:
            self._file_sets.append(file_set_id)
            if time.monotonic() - self._renewed < _RENEWAL:
                return
            self._renewed = time.monotonic()
            due = list(self._file_sets)
        for one in due:
            await self._stub.renew_file_set(file_set_id=one, ttl_seconds=_LIFE, timeout=self._timeout)

    async def _publish(self) -> None:
        if not self._file_sets:
            return
        whole = await self._stub.compose_file_set(
            file_set_ids=self._file_sets, ttl_seconds=_LIFE, timeout=self._timeout
        )
        await self._stub.add_file_set(commit=self._commit, file_set_id=whole.file_set_id, timeout=self._timeout)
