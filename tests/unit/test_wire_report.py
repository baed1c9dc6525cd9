"""The tables of the wire benchmark: what is divided by what. How fast anything is, no test asks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from wire_readme import replace, section
from wire_report import Samples, Spread, all_ratios, document, measure_table, ratio_table, result

ROOT = Path(__file__).resolve().parents[2]

SAMPLES: Samples = {
    "W5": {
        "ours": [
            {"wall": 1.0, "cpu": 0.5, "passes": 1, "resident": 30.0, "peak": 40.0, "grew": 5.0},
            {"wall": 2.0, "cpu": 0.5, "passes": 1, "resident": 30.0, "peak": 41.0, "grew": 6.0},
            {"wall": 4.0, "cpu": 1.0, "passes": 1, "resident": 45.0, "peak": 60.0, "grew": 9.0},
        ],
        "official": [
            {"wall": 10.0, "cpu": 5.0, "passes": 1, "resident": 60.0, "peak": 70.0, "grew": 1.0},
            {"wall": 40.0, "cpu": 5.0, "passes": 1, "resident": 60.0, "peak": 70.0, "grew": 1.0},
            {"wall": 20.0, "cpu": 5.0, "passes": 1, "resident": 60.0, "peak": 70.0, "grew": 1.0},
        ],
        "go": [{"wall": 0.5, "cpu": 0.1}, {"wall": 0.5, "cpu": 0.1}, {"wall": 0.5, "cpu": 0.1}],
    },
    "W7": {"ours": [{"wall": 0.1}], "official": [{"wall": 0.2}]},
}
CLIENTS = {"ours": "ours 3", "official": "official 2", "go": "grpc-go"}


def test_ratios_are_those_of_each_round() -> None:
    found = all_ratios(SAMPLES, "official")["W5"]
    # 10/1, 40/2 and 20/4; the ratio of the medians, 20/2, is another figure.
    assert found["ours"]["times as fast as official"] == Spread(5.0, 10.0, 20.0)
    assert found["ours"]["times as fast as go"] == Spread(0.125, 0.25, 0.5)
    assert found["ours"]["processor time, of official's"] == Spread(0.1, 0.1, 0.2)
    assert found["ours"]["resident memory, of official's"] == Spread(0.5, 0.5, 0.75)
    assert found["official"]["times as fast as official"] == Spread(1.0, 1.0, 1.0)
    assert "resident memory, of official's" not in found["go"]
    assert "times as fast as go" not in all_ratios(SAMPLES, "official")["W7"]["ours"]


def test_rounds_that_are_missing_are_no_ratios() -> None:
    samples = {"W5": {**SAMPLES["W5"], "ours": SAMPLES["W5"]["ours"][:2]}}
    with pytest.raises(ValueError, match="shorter"):
        all_ratios(samples, "official")


def test_tables() -> None:
    table = ratio_table(SAMPLES, "official").splitlines()
    assert table[2] == "| W5 | ours | 5.00 | 10.0 | 20.0 | 0.12 | 0.25 | 0.50 | 0.10 | 0.50 |"
    assert table[4] == "| W5 | go | 20.0 | 40.0 | 80.0 | 1.00 | 1.00 | 1.00 | 0.02 |  |"
    assert table[5] == "| W7 | ours | 2.00 | 2.00 | 2.00 |  |  |  |  |  |"
    assert len({row.count("|") for row in table}) == 1
    measures = measure_table(SAMPLES).splitlines()
    assert measures[2] == "| W5 | ours | 1.000 | 2.000 | 4.000 | 0.500 | 5.0 µs/file | 30 | 41 | 6 |"
    assert measures[5] == "| W7 | ours | 0.100 | 0.100 | 0.100 |  |  |  |  |  |"
    page = document(SAMPLES, "official", {"date": "2026-11-21"}, CLIENTS)
    assert "\n".join(table) in page
    assert "\n".join(measures) in page


def test_a_run_goes_into_the_readme_once() -> None:
    about = {"date": "2026-11-21T10:00:00+00:00", "system": "Linux", "cpus": 2, "rounds": 3, "server": "a sink"}
    text = section(json.loads(json.dumps(result(SAMPLES, "official", about, CLIENTS))))
    assert "| list 100,000 files | 20.00 s | **10** (5.0 to 20) | 40 (20 to 80) |" in text
    assert "2026-11-21; Linux, 2 cores; `Client`: ours 3; official SDK: official 2; Go: grpc-go." in " ".join(
        text.split()
    )
    page = "# Title\n\n## How fast it is\n\nOld.\n\n## What else\n\nMore.\n"
    assert replace(page, text) == f"# Title\n\n{text}\n## What else\n\nMore.\n"
    assert replace(replace(page, text), text) == replace(page, text)
    assert replace("# Title\n\n## How fast it is\n\nOld.\n", text) == f"# Title\n\n{text}"
    with pytest.raises(SystemExit, match="How fast it is"):
        replace("# Title\n", text)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--rounds", "0"], "0 is no number of rounds"),
        (["--target", "nowhere"], "neither HOST:PORT"),
        (["--target", "localhost:1"], "localhost:1: could not connect"),
        (["--python", "nobody=python"], "nobody=python is not CLIENT=PYTHON"),
        (["--python", "official=/no/python"], "there is no program /no/python"),
        (["--clients", "official"], "--python official=PYTHON"),
        (["--go", "/no/go"], "there is no program /no/go"),
        (["--sink"], "the local server is no sink"),
    ],
)
def test_what_cannot_be_run_is_said_in_a_line(arguments: list[str], said: str) -> None:
    command = [sys.executable, "benchmarks/wire.py", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode
    assert said in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
