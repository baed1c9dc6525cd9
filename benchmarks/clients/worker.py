"""What all workers share: the workloads by name, and the measuring of one."""

from __future__ import annotations

import json
import re
import resource
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .workloads import (
    AT_A_TIME,
    ENOUGH,
    MIB,
    MOST_PASSES,
    SMALL,
    WARM_UP,
    WORKLOADS,
    bulk_path,
    listed_path,
    small_path,
)

TARGET_FILE = Path("/dev/shm" if Path("/dev/shm").is_dir() else tempfile.gettempdir()) / "wire-benchmark.out"


class Content:
    """A file of zeros, read without any work."""

    def __init__(self, size: int) -> None:
        self._left = size
        self._zeros = b""

    def read(self, size: int) -> bytes:
        size = min(size, self._left)
        self._left -= size
        if len(self._zeros) != size:
            self._zeros = bytes(size)
        return self._zeros


class Client(ABC):
    """A client under test."""

    @abstractmethod
    def unary(self, count: int) -> None:
        """Makes calls, one after another."""

    @abstractmethod
    def unary_together(self, count: int) -> None:
        """Makes calls, `AT_A_TIME` at a time."""

    @abstractmethod
    def put(self, content: Content) -> None:
        """Uploads one file."""

    @abstractmethod
    def put_small(self, count: int, data: bytes) -> None:
        """Uploads many files in one stream."""

    @abstractmethod
    def get(self, path: str) -> int:
        """Downloads a file into memory, in one piece; returns its size."""

    @abstractmethod
    def skim(self, path: str) -> int:
        """Downloads a file and keeps nothing of it; returns its size."""

    @abstractmethod
    def get_to_file(self, path: str, target: Path) -> None:
        """Downloads a file into a file."""

    @abstractmethod
    def get_small(self, paths: Sequence[str]) -> int:
        """Downloads files into memory, one after another; returns the sum of their sizes."""

    @abstractmethod
    def list(self, path: str) -> int:
        """Makes an object of each file listed, and keeps none; returns how many there were."""


class Threads:
    """As many threads as there are calls at a time. Each makes its share, so that no handing over is measured."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(AT_A_TIME)

    def share(self, call: Callable[[], object], count: int) -> None:
        """Calls so often in all, from all threads."""

        def some(share: int) -> None:
            for _ in range(share):
                call()

        for done in [self._pool.submit(some, share) for share in shares(count)]:
            done.result()


def shares(count: int) -> Sequence[int]:
    """Returns how many of so many calls each of those makes that are at work at a time."""
    return [len(range(first, count, AT_A_TIME)) for first in range(AT_A_TIME)]


def workloads(client: Client) -> dict[str, Callable[[int], None]]:
    """Returns the workloads by name: functions of how much is to be done, in the units of `WORKLOADS`."""

    def get(mebibytes: int) -> None:
        assert client.get(bulk_path(mebibytes)) == mebibytes * MIB

    def skim(mebibytes: int) -> None:
        assert client.skim(bulk_path(mebibytes)) == mebibytes * MIB

    def get_to_file(mebibytes: int) -> None:
        client.get_to_file(bulk_path(mebibytes), TARGET_FILE)
        assert TARGET_FILE.stat().st_size == mebibytes * MIB
        TARGET_FILE.unlink()

    def list_files(count: int) -> None:
        assert client.list(listed_path(count)) == count

    def get_small(count: int) -> None:
        assert client.get_small([small_path(number) for number in range(count)]) == SMALL * count

    return {
        "W1a": client.unary,
        "W1b": client.unary_together,
        "W2": lambda mebibytes: client.put(Content(mebibytes * MIB)),
        "W3": lambda count: client.put_small(count, bytes(SMALL)),
        "W4": get,
        "W4s": skim,
        "W4f": get_to_file,
        "W5": list_files,
        "W6": get_small,
    }


def run(client: Client) -> None:
    """Does the workload that is the third argument, after a little of it to connect and to load what it needs."""
    name = sys.argv[3]
    work, count = workloads(client)[name], WORKLOADS[name].count
    work(WARM_UP)
    _forget_peak()
    before = _memory("VmRSS")
    passes = 0
    cpu, start = _cpu(), time.perf_counter()
    while passes < MOST_PASSES and time.perf_counter() - start < ENOUGH:
        work(count)
        passes += 1
    wall, cpu = time.perf_counter() - start, _cpu() - cpu
    sample = {"wall": wall / passes, "cpu": cpu / passes, "passes": passes}
    if before:
        peak = _memory("VmHWM")
        sample.update(resident=_memory("VmRSS"), peak=peak, grew=peak - before)
    print(json.dumps(sample), flush=True)


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _forget_peak() -> None:
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return  # not allowed: the peak is that of the whole process


def _memory(name: str) -> float:
    """Returns what Linux says of this process in MiB: what it has in memory, or had at most; 0 elsewhere."""
    try:
        found = re.search(rf"{name}:\s*(\d+) kB", Path("/proc/self/status").read_text())
    except OSError:
        found = None
    return int(found[1]) / 1024 if found else 0.0


def address() -> tuple[str, int]:
    """Returns the host and port of the server, which are the first argument."""
    host, _, port = sys.argv[1].rpartition(":")
    return host, int(port)


def commit_id() -> str:
    """Returns the commit to read from, which is the second argument; a sink takes any."""
    return sys.argv[2]
