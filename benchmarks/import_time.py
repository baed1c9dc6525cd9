"""What `import pachyderm_sdk` costs, beside the official pachyderm-sdk 2.12.2.

Each package is installed in an environment of its own, below .nox/import-time, made once. Fresh interpreters then
import one and the other in turn, so that whatever else the machine does hits both alike, and what an empty
interpreter costs is measured in the same rounds and taken off. Run with `python benchmarks/import_time.py`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".nox" / "import-time"
OFFICIAL = "pachyderm-sdk==2.12.2"

PROBE = """
import json, resource, sys, time
before, modules = time.perf_counter(), len(sys.modules)
{statement}
taken = time.perf_counter() - before
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps([taken * 1e3, memory / 1024, len(sys.modules) - modules]))
"""


@dataclass
class Case:
    """One thing to import, and what was measured for it: milliseconds, MiB of peak memory, modules."""

    name: str
    statement: str
    requirement: str
    rounds: list[tuple[float, float, int]] = field(default_factory=list)

    def median(self, column: int) -> float:
        return statistics.median(row[column] for row in self.rounds)

    def least(self, column: int) -> float:
        return min(row[column] for row in self.rounds)


def environment(requirement: str) -> Path:
    """Returns the interpreter of the environment that has `requirement`, which is made when it is not there."""
    folder = HOME / ("official" if requirement == OFFICIAL else "ours")
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"making {folder.relative_to(ROOT)}", file=sys.stderr)
        venv.create(folder, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", requirement], check=True)
    return python


def measure(cases: list[Case], rounds: int) -> None:
    """Runs all cases in turn, `rounds` times, after one round that only warms the disk's cache and the .pyc files."""
    pythons = {requirement: environment(requirement) for requirement in sorted({case.requirement for case in cases})}
    for i in range(rounds + 1):
        for case in cases:
            probe = PROBE.format(statement=case.statement)
            command = [str(pythons[case.requirement]), "-I", "-c", probe]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=120)
            if i:
                taken, memory, modules = json.loads(done.stdout)
                case.rounds.append((taken, memory, modules))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is imported (default: %(default)s)")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    arguments = parser.parse_args()
    ours = str(ROOT)
    cases = [
        Case("import pachyderm_sdk, official 2.12.2", "import pachyderm_sdk", OFFICIAL),
        Case("import pachyderm_sdk", "import pachyderm_sdk", ours),
        Case(
            "… and the names of a session", "from pachyderm_sdk import Client\nfrom pachyderm_sdk.api import pfs", ours
        ),
        Case("an empty interpreter", "pass", ours),
    ]
    measure(cases, arguments.rounds)
    base = cases[0]
    version = sys.version.split()[0]
    print(f"Python {version}, {arguments.rounds} rounds, alternating; medians (least) and ratios of medians\n")
    print(f"{'':40}{'ms':>17}{'ratio':>8}{'peak MiB':>10}{'modules':>9}")
    for case in cases:
        time = f"{case.median(0):.1f} ({case.least(0):.1f})"
        ratio = case.median(0) / base.median(0)
        print(f"{case.name:40}{time:>17}{ratio:>8.2f}{case.median(1):>10.1f}{case.median(2):>9.0f}")
    if arguments.json:
        rows = {
            case.name: {"milliseconds": [row[0] for row in case.rounds], "mebibytes": case.median(1)} for case in cases
        }
        arguments.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
