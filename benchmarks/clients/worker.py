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
from pathlib import Path

MIB = 1 << 20
BULK = 512 * MIB
SMALL_FILES = 10_000
SMALL = bytes(1024)
LISTED = 100_000
SMALL_READ = 1_000
CALLS = 1_000
AT_A_TIME = 64
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
    """A client under test. A path of a file tells the server what to answer, e.g. `size=1048576`."""

    @abstractmethod
    def unary(self) -> None:
        """Makes `CALLS` calls, one after another."""

    @abstractmethod
    def unary_together(self) -> None:
        """Makes `CALLS` calls, `AT_A_TIME` at a time."""

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
    def get_to_file(self, path: str, target: Path) -> None:
        """Downloads a file into a file."""

    @abstractmethod
    def get_small(self, paths: Sequence[str]) -> int:
        """Downloads files into memory, one after another; returns the sum of their sizes."""

    @abstractmethod
    def list(self, path: str) -> int:
        """Makes an object of each file listed, and keeps none; returns how many there were."""


def workloads(client: Client) -> dict[str, Callable[[], None]]:
    def get() -> None:
        assert client.get(f"/size={BULK}") == BULK

    def get_to_file() -> None:
        client.get_to_file(f"/size={BULK}", TARGET_FILE)
        assert TARGET_FILE.stat().st_size == BULK
        TARGET_FILE.unlink()

    def list_files() -> None:
        assert client.list(f"/n={LISTED}") == LISTED

    small = [f"/small/size=1024,chunk=1024/{number}" for number in range(SMALL_READ)]

    def get_small() -> None:
        assert client.get_small(small) == 1024 * SMALL_READ

    return {
        "W1a": client.unary,
        "W1b": client.unary_together,
        "W2": lambda: client.put(Content(BULK)),
        "W3": lambda: client.put_small(SMALL_FILES, SMALL),
        "W4": get,
        "W4f": get_to_file,
        "W5": list_files,
        "W6": get_small,
    }


def run(client: Client) -> None:
    """Works until nobody asks for more."""
    known = workloads(client)
    client.unary()  # connect, import and compile what is needed only once
    for line in sys.stdin:
        work = known[line.strip()]
        _forget_peak()
        before = _memory("VmRSS")
        cpu, start = _cpu(), time.perf_counter()
        work()
        wall = time.perf_counter() - start
        sample = {"wall": wall, "cpu": _cpu() - cpu}
        peak = _memory("VmHWM")
        if peak and before:
            sample.update(peak=peak, grew=peak - before)
        print(json.dumps(sample), flush=True)


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _forget_peak() -> None:
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return  # not allowed: the peak is that of the whole run


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
