"""The commands that the README gives, as far as they can run here, and the example on folders as people have them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .examples import blocks

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "versioned_folder.py"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", str(EXAMPLE), *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", timeout=100)


@pytest.fixture
def folder(home: Path) -> Path:
    folder = home / "folder"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_text("one line\n", encoding="utf-8")
    (folder / "empty").touch()
    (folder / "sub" / "big.bin").write_bytes(bytes(range(256)) * 20_000)
    return folder


def test_a_folder_is_stored_changed_and_read_back(folder: Path, home: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    done = run(folder, "--data", home / "data")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"^  stored +3 files, 4\.9 MiB$", done.stdout, re.MULTILINE)
    changes = [line.split()[:2] for line in done.stdout.splitlines() if re.match(r"  [MAD]  /", line)]
    assert changes == [["A", "/ADDED.txt"], ["M", "/a.txt"], ["A", "/copies/sub/big.bin"], ["D", "/empty"]]
    assert "all of them are what they were, byte for byte" in done.stdout
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_what_is_kept_is_there_the_next_time_and_is_not_put_into_itself(folder: Path) -> None:
    for commits in (2, 4):
        done = run(folder, "--data", folder / "repo")
        assert (done.returncode, done.stderr) == (0, "")
        assert "3 files, 4.9 MiB in" in done.stdout
        history = done.stdout.partition("History")[2].partition("Top of the tree")[0]
        assert len(re.findall(r"^  [0-9a-f]{12}  ", history, re.MULTILINE)) == commits


def test_what_cannot_be_stored_is_told(folder: Path) -> None:
    (folder / "name (1).txt").touch()
    (folder / "broken").symlink_to("nowhere")
    os.mkfifo(folder / "pipe")
    done = run(folder)
    assert (done.returncode, done.stderr) == (0, "")
    left_out = dict(re.findall(r"^  left out +(.+?): (.+)$", done.stdout, re.MULTILINE))
    assert left_out.keys() == {"name (1).txt", "broken", "pipe"}
    assert "all of them are what they were" in done.stdout


@pytest.mark.parametrize("names", [[], ["name (1).txt"]])
def test_a_folder_without_anything_to_store_is_no_success(home: Path, names: list[str]) -> None:
    empty = home / "empty"
    empty.mkdir()
    for name in names:
        (empty / name).touch()
    done = run(empty)
    assert done.returncode == 1
    assert "has no file that can be stored" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [("missing",), (".", "--data", ".")])
def test_senseless_arguments_are_refused(home: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "error: " in done.stderr


def test_the_commands_of_the_pages_name_what_there_is() -> None:
    noxfile = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    sessions = set(re.findall(r"^@nox\.session.*\ndef (\w+)", noxfile, re.MULTILINE))
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md"):
        text = page.read_text(encoding="utf-8")
        for session in re.findall(r"nox -s (\w+)", text):
            assert session in sessions, f"{page.name}: nox -s {session}"
        for block in blocks(text):
            if block.info == "sh":
                for name in re.findall(r"(?:^|\s)((?:examples|benchmarks|tests|\.ci)/[\w./]*)", block.text):
                    assert (ROOT / name).exists(), f"{page.name}: {name}"
