"""Writes what a run of the wire benchmark found into a README: its section of that name, made of the run's JSON.

python benchmarks/wire_readme.py benchmarks/results/wire.json --into README.md
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from clients.workloads import WORKLOADS
from wire_report import Samples, Spread, markdown, ratios

TITLE = "## How fast it is"
MORE = """[All figures](benchmarks/results/wire.md), with seconds, processor time and memory, and
[how to repeat it](benchmarks/README.md#wirepy), on another machine or against a cluster.
"""
COLUMNS = {
    "ours": "`Client`",
    "ours-async": "`AsyncClient`",
    "stock-grpclib": "stock grpclib",
    "official": "official SDK",
    "python-pachyderm": "python-pachyderm",
    "go": "Go",
}


def table(samples: Samples, base: str) -> str:
    """Returns a table of Markdown: a row for each workload, a column for each client."""
    others = [name for name in COLUMNS if name != base and any(name in found for found in samples.values())]
    rows = []
    for workload, found in samples.items():
        seconds = f"{statistics.median(sample['wall'] for sample in found[base]):.2f} s" if base in found else ""
        rows.append([WORKLOADS[workload].text, seconds, *(_cell(found, base, name) for name in others)])
    return markdown(["", COLUMNS[base], *(COLUMNS[name] for name in others)], rows)


def _cell(found: Mapping[str, Sequence[Mapping[str, float]]], base: str, name: str) -> str:
    if base not in found or name not in found:
        return ""
    least, median, greatest = map(_times, Spread.of(ratios(found[base], found[name], "wall")))
    return f"{f'**{median}**' if name.startswith('ours') else median} ({least} to {greatest})"


def _times(ratio: float) -> str:
    return f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.1f}" if ratio >= 1 else f"{ratio:.2f}"


def section(run: Mapping[str, Any]) -> str:
    """Returns the section of a README.

    Args:
        run: What `wire.py --json` wrote.
    """
    samples, base, clients = run["samples"], run["base"], run["clients"]
    machine = ", ".join(filter(None, (run["system"], f"{run['cpus']} cores", run.get("processor", ""))))
    before = f"""How many times as fast as the {COLUMNS[base]} each client is: the median of {run["rounds"]} rounds, and
        the least and the greatest. All clients took turns, each sample in a process of its own, against one server:
        {run["server"]}. {run["date"][:10]}; {machine}; {_packages(clients)}."""
    go = "The Go client sends bytes that it has prepared, makes no objects of what it gets and keeps nothing of it."
    after = f"{go if 'go' in clients else ''} {_memory(samples, base)}"
    return "\n\n".join(filter(None, (TITLE, _filled(before), table(samples, base), _filled(after), MORE)))


def _filled(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), 120, break_long_words=False, break_on_hyphens=False)


def _packages(clients: Mapping[str, str]) -> str:
    """Says which package each client is of, those of one together."""
    names: dict[str, list[str]] = {}
    for name, package in clients.items():
        names.setdefault(package, []).append(COLUMNS[name])
    return "; ".join(f"{', '.join(columns)}: {package}" for package, columns in names.items())


def _memory(samples: Samples, base: str) -> str:
    """Says what memory the listing leaves in use."""
    found = samples.get("W5", {})
    left = {
        name: f"{statistics.median(sample['resident'] for sample in found[name]):.0f}"
        for name in ("ours", "ours-async", base)
        if name in found and "resident" in found[name][0]
    }
    if base not in left or len(left) < 3:
        return ""
    return (
        f"After the listing a process with `Client` has {left['ours']} MiB of memory in use, with `AsyncClient`"
        f" {left['ours-async']}, with the {COLUMNS[base]} {left[base]}. "
    )


def replace(page: str, text: str) -> str:
    """Returns a page with another text for its section of that title.

    Raises:
        SystemExit: It has no such section.
    """
    found = re.search(rf"^{TITLE}$.*?(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    if found is None:
        raise SystemExit(f"there is no section {TITLE!r}")
    return page[: found.start()] + text + ("\n" if found.end() < len(page) else "") + page[found.end() :]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="what `wire.py --json` wrote")
    parser.add_argument("--into", type=Path, metavar="README", help="the page to change; without it, just print")
    options = parser.parse_args(arguments)
    text = section(json.loads(options.run.read_text()))
    if options.into:
        options.into.write_text(replace(options.into.read_text(), text))
    print(text)


if __name__ == "__main__":
    main()
