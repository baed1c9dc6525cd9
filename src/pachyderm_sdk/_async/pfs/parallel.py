# Source of _sync/pfs/parallel.py.
"""A big folder sent in parts side by side, which show in a commit all at once."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from ..._plan.outcome import note_failed_cleanup
from ..._wire.colour import AsyncLock, async_begun, async_drain, async_off_loop
from ...api import pfs
from ...errors import CommitFinishedError, NotFoundError, PachydermError, UnavailableError
from ...progress import Meter, check_option
from ..patience import AsyncPatience
from .batch import part_requests

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from ..._plan.changes import Put, PutFolder
    from ...api.pfs.stub import ApiStub
    from ...progress import Part, ProgressOption

_LIFE = 1800
"""Seconds that a file set is kept for: the most that the server gives."""
_RENEWAL = 300
"""Seconds after which the file sets that are done are renewed, while others are still being sent: they last for 600."""


class AsyncParallelUpload:
    """One upload: a file set for each part of a folder, joined and added to a commit when all are there.

    Args:
        stub: Where to.
        target: An open commit, or a branch. If the branch has no open commit, it gets one when all is there.
        folder: What to send.
        timeout: Seconds after which each call is given up.
    """

    def __init__(self, stub: ApiStub, target: pfs.Commit, folder: PutFolder, timeout: float | None) -> None:
        self._stub = stub
        self._target = target
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
        check_option(progress)
        files, size = await async_off_loop(self._folder.survey)
        commit = await self._open_commit()
        with Meter(f"{self._target} {self._folder.path}", progress, total_bytes=size, total_files=files) as meter:
            parts = self._folder.parts()

            async def take() -> list[Put[Path]] | None:
                return await async_off_loop(lambda: next(parts, None))

            async def send(part: list[Put[Path]]) -> None:
                await self._keep(await self._file_set(part, meter))

            await async_drain(take, send, limit=concurrency)
        if commit is None:
            await self._commit()
        else:
            await self._add(commit)

    async def _open_commit(self) -> pfs.Commit | None:
        """Returns the open commit that is meant, or None if one has to be started; finds out before all is sent."""
        try:
            info = await self._stub.inspect_commit(commit=self._target, timeout=self._timeout)
        except NotFoundError:
            if self._target.id:
                raise
            await self._stub.inspect_repo(repo=self._target.repo, timeout=self._timeout)
            return None
        if info.finishing is None:
            return info.commit
        if self._target.id:
            raise CommitFinishedError(f"the commit {self._target} is finished", resource=str(self._target))
        return None

    async def _file_set(self, part: list[Put[Path]], meter: Meter) -> str:
        """Sends a part, again if the connection breaks: nobody sees a file set that was not used."""
        done, patience = meter.part(), AsyncPatience()
        while True:
            try:
                made = await self._stub.create_file_set(self._requests(part, done), timeout=self._timeout)
                return made.file_set_id
            except UnavailableError as error:
                done.restart()
                await patience.wait(error)

    async def _requests(self, part: list[Put[Path]], done: Part) -> AsyncIterator[pfs.ModifyFileRequest]:
        async for request in part_requests(part, done):
            await self._renew()  # here, because a single large file may take longer than the others last
            yield request

    async def _keep(self, file_set_id: str) -> None:
        async with self._lock:
            self._file_sets.append(file_set_id)
        await self._renew()

    async def _renew(self) -> None:
        async with self._lock:
            if time.monotonic() - self._renewed < _RENEWAL:
                return
            self._renewed = time.monotonic()
            due = list(self._file_sets)
        for one in due:
            await self._stub.renew_file_set(file_set_id=one, ttl_seconds=_LIFE, timeout=self._timeout)

    async def _commit(self) -> None:
        start = partial(self._stub.start_commit, branch=self._target.branch, timeout=self._timeout)
        started = await async_begun(start, self._drop)
        try:
            await self._add(started)
            await self._stub.finish_commit(commit=started, timeout=self._timeout)
        except BaseException as error:  # interrupted, too: an open commit would block the branch
            await self._drop(started, error)
            raise

    async def _drop(self, started: pfs.Commit, error: BaseException) -> None:
        try:
            await self._stub.drop_commit_set(commit_set=pfs.CommitSet(id=started.id), timeout=self._timeout)
        except PachydermError as failure:
            note_failed_cleanup(error, f"dropping the commit {started}", failure)

    async def _add(self, commit: pfs.Commit) -> None:
        if not self._file_sets:
            return
        whole = await self._stub.compose_file_set(
            file_set_ids=self._file_sets, ttl_seconds=_LIFE, timeout=self._timeout
        )
        await self._stub.add_file_set(commit=commit, file_set_id=whole.file_set_id, timeout=self._timeout)
