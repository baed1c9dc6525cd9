"""How far a transfer or a wait has come: `progress=True` draws a bar, a function is called with each `Progress`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

__all__ = ["Progress", "ProgressOption"]


@dataclass(frozen=True)
class Progress:
    """How far something has come.

    Attributes:
        what: What is going on, for instance `put_files /photos`.
        path: The file that is being worked on, or the commit or job that was waited for last; empty when there is none.
        bytes: Bytes done.
        files: Files done; in a wait, commits, jobs or datums.
        total_bytes: Bytes in all, or None if that is not known.
        total_files: Files in all, or in a wait, commits, jobs or datums; None if that is not known.
    """

    what: str
    path: str = ""
    bytes: int = 0
    files: int = 0
    total_bytes: int | None = None
    total_files: int | None = None

    @property
    def fraction(self) -> float | None:
        """The part that is done, from 0.0 to 1.0; None if the whole is not known."""
        if self.total_bytes:
            return min(1.0, self.bytes / self.total_bytes)
        if self.total_files:
            return min(1.0, self.files / self.total_files)
        return None


ProgressOption: TypeAlias = bool | Callable[[Progress], object]
"""`True` draws a bar with tqdm (the `[progress]` extra), a function is called as often as there is news."""


def check_option(option: ProgressOption) -> None:
    """Refuses what is no such option, where much is done before a meter is made of it.

    Raises:
        TypeError: It is neither True nor False nor a function.
    """
    if not (isinstance(option, bool) or callable(option)):
        raise TypeError(f"progress is True for a bar, False for none, or a function to call, not {option!r}")


class _Bar(Protocol):
    total: float | None

    def update(self, n: float | None = 1) -> object: ...
    def set_postfix_str(self, s: str = "", refresh: bool = True) -> None: ...
    def close(self) -> None: ...


class Meter:
    """Counts and reports. Used in a `with` block, so that a bar is closed whatever happens.

    Args:
        what: What is going on.
        option: Where to report; False for nowhere.
        total_bytes: Bytes in all, if known.
        total_files: Files in all, if known.
        unit: What a bar counts: bytes, `B`, or the name of what is counted as files.

    Raises:
        ImportError: A bar is wanted and tqdm is not installed.
        TypeError: The option is none.
    """

    def __init__(
        self,
        what: str,
        option: ProgressOption = False,
        *,
        total_bytes: int | None = None,
        total_files: int | None = None,
        unit: str = "B",
    ) -> None:
        check_option(option)
        self._what = what
        self._path = ""
        self._bytes = 0
        self._files = 0
        self._total_bytes = total_bytes
        self._total_files = total_files
        self._lock = threading.Lock()  # parallel uploads report from several threads
        self._report = option if callable(option) else None
        self._counts_bytes = unit == "B"
        self._bar = _bar(what, total_bytes if self._counts_bytes else total_files, unit) if option is True else None

    def begin(self, path: str) -> None:
        """Says which file comes next."""
        with self._lock:
            self._path = path
            if self._bar is not None:
                self._bar.set_postfix_str(path, refresh=False)

    def advance(self, size: int) -> None:
        """Says that so many more bytes are done."""
        with self._lock:
            self._bytes += size
            if self._bar is not None:
                self._bar.update(size)
            self._tell()

    def end(self) -> None:
        """Says that the file is done."""
        with self._lock:
            self._files += 1
            if self._bar is not None and not self._counts_bytes:
                self._bar.update(1)
            self._tell()

    def reach(self, files: int, total_files: int | None) -> None:
        """Says how much is done in all, where that is asked for from time to time; nothing if it is as before."""
        with self._lock:
            if (files, total_files) == (self._files, self._total_files):
                return
            if self._bar is not None:
                self._bar.total = total_files
                self._bar.update(files - self._files)
            self._files, self._total_files = files, total_files
            self._tell()

    def take_back(self, size: int, files: int) -> None:
        """Says that so much of what was done has to be done again, after the connection broke."""
        with self._lock:
            self._bytes -= size
            self._files -= files
            if self._bar is not None:
                self._bar.update(-size if self._counts_bytes else -files)

    def part(self) -> Part:
        """Returns a counter for a part of the whole, which can be begun anew by itself."""
        return Part(self)

    def _tell(self) -> None:
        if self._report is not None:
            self._report(
                Progress(self._what, self._path, self._bytes, self._files, self._total_bytes, self._total_files)
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()


class Part:
    """Counts a part of what a meter counts, and tells the meter."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._bytes = 0
        self._files = 0

    def begin(self, path: str) -> None:
        """Says which file comes next."""
        self._meter.begin(path)

    def advance(self, size: int) -> None:
        """Says that so many more bytes are done."""
        self._bytes += size
        self._meter.advance(size)

    def end(self) -> None:
        """Says that the file is done."""
        self._files += 1
        self._meter.end()

    def restart(self) -> None:
        """Says that the part begins anew, after the connection broke."""
        self._meter.take_back(self._bytes, self._files)
        self._bytes = self._files = 0


def _bar(what: str, total: int | None, unit: str) -> _Bar:
    try:
        from tqdm.auto import tqdm
    except ImportError:
        raise ImportError(
            "progress=True draws its bar with tqdm, which is not installed: "
            "pip install 'pachyderm-sdk[progress]', or give a function to call"
        ) from None
    bar: _Bar = tqdm(desc=what, total=total, unit=unit, unit_scale=True, unit_divisor=1024)
    return bar
