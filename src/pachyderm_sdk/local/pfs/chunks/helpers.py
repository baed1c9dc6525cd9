"""Processes that compute beside the server, so that neither the interpreter lock nor one core is the limit."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks.helper import encode_job, perform

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pachyderm_sdk.local.pfs.chunks.helper import Result
    from pachyderm_sdk.local.pfs.chunks.ranges import Range

__all__ = ["Helpers", "HelpersClosedError"]

_WORTH_PROCESSES = 32 << 20
"""Bytes from which on it is worth to start processes."""

_MAX_PROCESSES = 4

_MAX_FAILURES = 3
"""Processes that may die before no more are started."""


class HelpersClosedError(Exception):
    """The store was closed while something was being computed."""


class Helpers:
    """Performs jobs: small ones in the calling thread, many at once in processes. Thread-safe.

    Processes are started when they are first needed. A job whose process dies is performed here.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._executor: ThreadPoolExecutor | None = None
        self._local = threading.local()
        self._processes: list[subprocess.Popen[bytes]] = []
        self._closed = threading.Event()
        self._failures = 0

    def cuts(self, jobs: Sequence[Sequence[Range]], *, backlog: int = 0) -> list[list[int] | None]:
        """For each job the positions in its ranges before which a cut is allowed, None if they are very many.

        Args:
            jobs: the ranges of each.
            backlog: bytes of further jobs that are going to follow.

        Raises:
            OSError, EOFError: ranges cannot be read.
            HelpersClosedError: `close()` was called.
        """
        return [None if isinstance(cuts, str) else cuts for cuts in self._perform("cuts", jobs, backlog)]

    def digests(self, jobs: Sequence[Sequence[Range]], *, backlog: int = 0) -> list[bytes]:
        """For each job the hash of the bytes in its ranges. Takes and raises what `cuts` does."""
        return [bytes.fromhex(str(digest)) for digest in self._perform("digest", jobs, backlog)]

    def close(self) -> None:
        """End all processes; jobs under way fail."""
        self._closed.set()
        with self._lock:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False, cancel_futures=True)
            with self._lock:
                for process in self._processes:
                    process.kill()
            executor.shutdown(wait=True)
        for process in self._processes:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                # What was not sent any more is no loss.
                with contextlib.suppress(OSError):
                    if pipe is not None:
                        pipe.close()

    def _perform(self, kind: str, jobs: Sequence[Sequence[Range]], backlog: int) -> list[Result]:
        size = backlog + sum(part.size for job in jobs for part in job)
        executor = self._started() if size >= _WORTH_PROCESSES else None
        if executor is None:
            return [self._here(kind, job) for job in jobs]
        try:
            return list(executor.map(lambda job: self._there(kind, job), jobs))
        except (CancelledError, RuntimeError) as error:
            if self._closed.is_set():
                raise HelpersClosedError("the store was closed") from error
            raise

    def _started(self) -> ThreadPoolExecutor | None:
        """The threads that each feed a process."""
        with self._lock:
            if self._failures >= _MAX_FAILURES:
                return None
            if self._executor is None and not self._closed.is_set() and sys.executable:
                count = min(_MAX_PROCESSES, max((os.cpu_count() or 1) - 1, 1))
                self._executor = ThreadPoolExecutor(count, thread_name_prefix="pachyderm-helper")
            return self._executor

    def _here(self, kind: str, job: Sequence[Range]) -> Result:
        if self._closed.is_set():
            raise HelpersClosedError("the store was closed")
        return perform(kind, job)

    def _there(self, kind: str, job: Sequence[Range]) -> Result:
        """Have a job performed by this thread's process, or else here."""
        try:
            process = self._process()
            assert process.stdin is not None and process.stdout is not None, "both are pipes"
            process.stdin.write(encode_job(kind, job))
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
        except (OSError, ValueError):
            # No process to be had, or it was killed: a machine without memory to spare, or a sandbox.
            answer = None
            self._failures += 1
            self._local.process = None
        # A list has the result. All else is a failure, which shows (or does not) when the job is done here.
        return answer[0] if isinstance(answer, list) else self._here(kind, job)

    def _process(self) -> subprocess.Popen[bytes]:
        process: subprocess.Popen[bytes] | None = getattr(self._local, "process", None)
        if process is None:
            with self._lock:
                if self._closed.is_set():
                    raise HelpersClosedError("the store was closed")
                process = self._local.process = subprocess.Popen(
                    [sys.executable, "-m", "pachyderm_sdk.local.pfs.chunks.helper"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    # The helper must find this very package, wherever that was found.
                    env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
                )
                self._processes.append(process)
        return process
