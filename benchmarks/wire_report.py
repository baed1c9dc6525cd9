"""What the wire benchmark found, as tables and as JSON."""

from __future__ import annotations

import datetime
import os
import platform
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Sample = dict[str, float]
Samples = dict[str, dict[str, list[Sample]]]
"""For each workload and client: what each round measured. Seconds, and MiB."""

MIB = 1 << 20


@dataclass(frozen=True)
class Workload:
    """What a workload does, and what its processor time is divided by."""

    text: str
    count: int = 1
    unit: str = ""

    def each(self, seconds: float) -> str:
        """Shows what one unit of it took."""
        return f"{seconds / self.count * 1e6:.1f} µs/{self.unit}" if self.unit else ""


WORKLOADS = {
    "W1a": Workload("1,000 unary calls, one after another", 1_000, "call"),
    "W1b": Workload("1,000 unary calls, 64 at a time", 1_000, "call"),
    "W2": Workload("put one file of 512 MiB", 512, "MiB"),
    "W3": Workload("put 10,000 files of 1 KiB in one stream", 10_000, "file"),
    "W4": Workload("get 512 MiB into memory", 512, "MiB"),
    "W4f": Workload("get 512 MiB into a file", 512, "MiB"),
    "W5": Workload("list 100,000 files", 100_000, "file"),
    "W6": Workload("get 1,000 files of 1 KiB, one after another", 1_000, "file"),
    "W7": Workload("import the package and make a client, in a fresh interpreter"),
}


def table(samples: Samples, base: str) -> str:
    """Returns a table of Markdown: seconds, memory, and how many times as fast as the base's median is each."""
    heads = ["workload", "client", "min", "median", "max", "CPU", "CPU each", "peak MiB", "grew MiB", "times as fast"]
    rows = [heads, ["---"] * len(heads)]
    for workload, by_client in samples.items():
        reference = by_client.get(base)
        for client, found in by_client.items():
            walls = sorted(sample["wall"] for sample in found)
            middle = statistics.median(walls)
            ratio = f"{statistics.median(s['wall'] for s in reference) / middle:.2f}" if reference else ""
            rows.append(
                [
                    workload,
                    client,
                    *(f"{wall:.3f}" for wall in (walls[0], middle, walls[-1])),
                    _median(found, "cpu", "{:.3f}".format),
                    _median(found, "cpu", WORKLOADS[workload].each),
                    _median(found, "peak", "{:.0f}".format),
                    _median(found, "grew", "{:.0f}".format),
                    ratio,
                ]
            )
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _median(found: list[Sample], key: str, show: Callable[[float], str]) -> str:
    return show(statistics.median(sample[key] for sample in found)) if key in found[0] else ""


def facts() -> dict[str, object]:
    """Returns when and on what the benchmark runs: nothing that names the machine."""
    facts: dict[str, object] = {
        "date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cpus": os.cpu_count(),
    }
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return facts
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return {**facts, "processor": models[0]} if models else facts


def document(samples: Samples, base: str, about: dict[str, object]) -> str:
    """Returns the page that `--markdown` writes."""
    told = "; ".join(f"{key}: {value}" for key, value in about.items())
    texts = "\n".join(f"- {key}: {WORKLOADS[key].text}" for key in samples)
    return (
        f"# Clients on the wire\n\n{told}\n\nSeconds; times as fast as {base}.\n\n{table(samples, base)}\n\n{texts}\n"
    )
