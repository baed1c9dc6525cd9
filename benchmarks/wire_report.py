"""What the wire benchmark found, as tables and as JSON."""

from __future__ import annotations

import datetime
import os
import platform
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from clients.workloads import WORKLOADS

Sample = dict[str, float]
Samples = dict[str, dict[str, list[Sample]]]
"""For each workload and client: what each round measured. Seconds, and MiB."""


class Spread(NamedTuple):
    """The least, the median and the greatest of some values."""

    min: float
    median: float
    max: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        found = sorted(values)
        return cls(found[0], statistics.median(found), found[-1])


def ratios(of: Sequence[Mapping[str, float]], to: Sequence[Mapping[str, float]], key: str) -> list[float]:
    """Returns for each round how many times what `to` measured the measure of `of` is; nothing without such measures.

    Those of one round were taken one after the other, so that what else the machine does met both.
    """
    return [left[key] / right[key] for left, right in zip(of, to, strict=True) if left.get(key) and right.get(key)]


def all_ratios(samples: Samples, base: str) -> dict[str, dict[str, dict[str, Spread]]]:
    """Returns for each workload and client how it compares with the base and with Go, by the name of the ratio."""
    return {
        workload: {
            client: {
                name: Spread.of(found)
                for name, found in (
                    (f"times as fast as {base}", _between(by_client, base, client, "wall")),
                    ("times as fast as go", _between(by_client, "go", client, "wall")),
                    (f"processor time, of {base}'s", _between(by_client, client, base, "cpu")),
                    (f"resident memory, of {base}'s", _between(by_client, client, base, "resident")),
                )
                if found
            }
            for client in by_client
        }
        for workload, by_client in samples.items()
    }


def _between(by_client: Mapping[str, Sequence[Mapping[str, float]]], of: str, to: str, key: str) -> list[float]:
    return ratios(by_client[of], by_client[to], key) if of in by_client and to in by_client else []


def ratio_table(samples: Samples, base: str) -> str:
    """Returns a table of Markdown: how many times as fast as the base and as Go, and what it needs of the base's."""
    with_go = any("go" in by_client for by_client in samples.values())
    heads = ["workload", "client", f"vs {base}: min", "median", "max"]
    heads += ["vs go: min", "median", "max"] if with_go else []
    heads += ["CPU", "resident"]
    rows = []
    for workload, by_client in all_ratios(samples, base).items():
        for client, found in by_client.items():
            cells = _three(found.get(f"times as fast as {base}"), short)
            cells += _three(found.get("times as fast as go"), short) if with_go else []
            shares = (found.get(f"{what}, of {base}'s") for what in ("processor time", "resident memory"))
            cells += ["" if share is None else short(share.median) for share in shares]
            rows.append([workload, client, *cells])
    return markdown(heads, rows)


def measure_table(samples: Samples) -> str:
    """Returns a table of Markdown: seconds, processor time and memory."""
    heads = ["workload", "client", "min", "median", "max", "CPU", "CPU each", "resident MiB", "peak MiB", "grew MiB"]
    rows = []
    for workload, by_client in samples.items():
        counted = WORKLOADS[workload]
        for client, found in by_client.items():
            cpu = _median(found, "cpu")
            each = "" if cpu is None or not counted.unit else f"{cpu / counted.count * 1e6:.1f} µs/{counted.unit}"
            cells = _three(Spread.of(sample["wall"] for sample in found), "{:.3f}".format)
            cells += ["" if cpu is None else f"{cpu:.3f}", each]
            for key in ("resident", "peak", "grew"):
                value = _median(found, key)
                cells.append("" if value is None else f"{value:.0f}")
            rows.append([workload, client, *cells])
    return markdown(heads, rows)


def markdown(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Returns a table."""
    return "\n".join(f"| {' | '.join(row)} |" for row in [heads, ["---"] * len(heads), *rows])


def _three(spread: Spread | None, show: Callable[[float], str]) -> list[str]:
    return ["", "", ""] if spread is None else [show(value) for value in spread]


def short(value: float) -> str:
    """Shows a ratio with three digits."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _median(found: Sequence[Sample], key: str) -> float | None:
    values = [sample[key] for sample in found if key in sample]
    return statistics.median(values) if values else None


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


def result(samples: Samples, base: str, about: dict[str, object], clients: dict[str, str]) -> dict[str, object]:
    """Returns what `--json` writes."""
    ratios = {
        workload: {
            client: {name: spread._asdict() for name, spread in found.items()} for client, found in by_client.items()
        }
        for workload, by_client in all_ratios(samples, base).items()
    }
    texts = {key: WORKLOADS[key].text for key in samples}
    return {**about, "base": base, "clients": clients, "workloads": texts, "ratios": ratios, "samples": samples}


def document(samples: Samples, base: str, about: dict[str, object], clients: dict[str, str]) -> str:
    """Returns the page that `--markdown` writes."""
    told = "; ".join(f"{key}: {value}" for key, value in about.items())
    rivals = "\n".join(f"- {client}: {text}" for client, text in clients.items())
    texts = "\n".join(f"- {key}: {WORKLOADS[key].text}" for key in samples)
    and_go = " and of the client in Go" if "go" in clients else ""
    return f"""# Clients on the wire

{told}

{rivals}

{texts}

## Ratios

Speed, each client's against that of {base}{and_go}, in each round: 2 is half the time, 0.5 twice as much. CPU and
resident: processor time, and memory in use afterwards, as parts of what {base} takes; medians.

{ratio_table(samples, base)}

## Seconds, processor time and memory

Seconds of wall time: least, median and longest. All else are medians; memory: in use afterwards, at most, and how much
that is above what was in use before.

{measure_table(samples)}
"""
