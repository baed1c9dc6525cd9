"""Users' programs under mypy --strict and pyright: what they reveal, and what they must reject.

A comment `# reveals: TYPE` stands behind a reveal_type; `# error` behind a line that a checker has to complain about.
Every other line has to pass. Types are compared without their modules.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.py"))
EXPECTATION = re.compile(r"# (?:reveals: (?P<type>.+)|(?P<error>error))$")

Findings = tuple[dict[int, str], dict[int, str]]
"""What is revealed and what is wrong, by line."""


def expected(program: Path) -> tuple[dict[int, str], set[int]]:
    reveals, errors = {}, set()
    for number, line in enumerate(program.read_text(encoding="utf-8").splitlines(), 1):
        if match := EXPECTATION.search(line):
            if match["error"]:
                errors.add(number)
            else:
                reveals[number] = match["type"]
    return reveals, errors


def mypy(program: Path) -> Findings:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary", "--hide-error-context"]
    command += ["--cache-dir", str(ROOT / ".mypy_cache" / "programs"), "--python-version", "3.10", str(program)]
    environment = {"MYPYPATH": str(ROOT / "src"), "PATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=environment, cwd=ROOT)
    assert not done.stderr, done.stderr
    reveals: dict[int, str] = {}
    errors: dict[int, str] = {}
    for line in done.stdout.splitlines():
        match = re.match(rf"{re.escape(str(program.relative_to(ROOT)))}:(\d+): (error|note): (.*)", line)
        if not match:
            raise AssertionError(f"mypy complains elsewhere: {line}")
        number, kind, text = int(match[1]), match[2], match[3]
        if kind == "error":
            errors[number] = text
        elif revealed := re.match(r'Revealed type is "(.*)"', text):
            reveals[number] = revealed[1]
    return reveals, errors


def pyright(program: Path) -> Findings:
    config = {"include": [program.name], "extraPaths": [str(ROOT / "src")], "typeCheckingMode": "strict"}
    with tempfile.TemporaryDirectory() as folder:  # pyright looks at what lies below its configuration only
        Path(folder, "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
        Path(folder, program.name).write_bytes(program.read_bytes())
        command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    reveals: dict[int, str] = {}
    errors: dict[int, str] = {}
    for found in json.loads(done.stdout)["generalDiagnostics"]:
        number = found["range"]["start"]["line"] + 1
        if revealed := re.match(r'Type of ".*" is "(.*)"', found["message"], re.S):
            reveals[number] = revealed[1]
        elif found["severity"] == "error":
            errors[number] = found["message"]
    return reveals, errors


def short(revealed: str) -> str:
    """The names alone: `builtins.dict[builtins.str, builtins.bytes]` is `dict[str, bytes]`."""
    return re.sub(r"(?<![\w.])(?:\w+\.)+(\w+)", r"\1", revealed)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("check", [mypy, pyright], ids=lambda check: check.__name__)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_programs(program: Path, check: Callable[[Path], Findings]) -> None:
    reveals, errors = check(program)
    wanted_reveals, wanted_errors = expected(program)
    assert {number: short(found) for number, found in reveals.items()} == wanted_reveals
    unexpected = {number: text for number, text in errors.items() if number not in wanted_errors}
    assert unexpected == {}
    assert wanted_errors - set(errors) == set(), "accepted, but wrong"
