"""The workloads: what each does, how much of it, and what its processor time is divided by."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20
AT_A_TIME = 64
WARM_UP = 64
"""How much of a workload is done before the clock starts: calls, files or MiB."""
SMALL = 1024
"""Bytes of a small file."""
ENOUGH = 0.25
"""Seconds that a sample takes at least: a workload that is shorter is done again, and the mean counts."""
MOST_PASSES = 10


@dataclass(frozen=True)
class Workload:
    """Args: text: what it does. count: how much of it. unit: what is counted; empty if nothing is."""

    text: str
    count: int = 1
    unit: str = ""


WORKLOADS = {
    "W1a": Workload("1,000 unary calls, one after another", 1_000, "call"),
    "W1b": Workload("4,096 unary calls, 64 at a time", 64 * AT_A_TIME, "call"),
    "W2": Workload("put one file of 512 MiB", 512, "MiB"),
    "W3": Workload("put 10,000 files of 1 KiB in one stream", 10_000, "file"),
    "W4": Workload("get 512 MiB into memory", 512, "MiB"),
    "W4s": Workload("get 512 MiB, each piece dropped once seen", 512, "MiB"),
    "W4f": Workload("get 512 MiB into a file", 512, "MiB"),
    "W5": Workload("list 100,000 files", 100_000, "file"),
    "W6": Workload("get 1,000 files of 1 KiB, one after another", 1_000, "file"),
    "W7": Workload("import the package and make a client, in a fresh interpreter"),
}


def bulk_path(mebibytes: int) -> str:
    """Returns the path of a large file; it tells a sink what to make up."""
    return f"/size={mebibytes * MIB}"


def listed_path(count: int) -> str:
    """Returns the path of a directory of so many files."""
    return f"/n={count}"


def small_path(number: int) -> str:
    """Returns the path of a small file."""
    return f"/small/size={SMALL},chunk={SMALL}/{number}"
