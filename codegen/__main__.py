"""`python -m codegen`: makes everything that is generated. `--check` only says what differs."""

from __future__ import annotations

import argparse
import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROTOS = ROOT / "api-protos"
API = ROOT / "src" / "pachyderm_sdk" / "api"


def make_api(out: Path) -> None:
    """Runs protoc with our plugin over all protos; the files go to `out`.

    Raises:
        SystemExit: protoc or the plugin failed; what they said is on standard error.
    """
    from importlib.resources import files

    well_known = files("grpc_tools").joinpath("_proto")
    protos = sorted(str(p.relative_to(PROTOS)) for p in PROTOS.rglob("*.proto"))
    common = ("any", "duration", "empty", "struct", "timestamp", "wrappers")
    google = [f"google/protobuf/{name}.proto" for name in common]
    with tempfile.TemporaryDirectory() as folder:
        plugin = Path(folder) / "protoc-gen-pachyderm"
        plugin.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m codegen.plugin\n', encoding="utf-8")
        plugin.chmod(plugin.stat().st_mode | stat.S_IXUSR)
        done = subprocess.run(
            [
                *(sys.executable, "-m", "grpc_tools.protoc", f"-I{PROTOS}", f"-I{well_known}"),
                *(f"--plugin=protoc-gen-pachyderm={plugin}", f"--pachyderm_out={out}", *protos, *google),
            ],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"protoc failed with exit code {done.returncode}")


def differences(made: Path, kept: Path) -> list[str]:
    """Returns a line for every file that is missing, extra or different in `kept`."""
    want = {str(p.relative_to(made)): p for p in made.rglob("*") if p.is_file()}
    have = {str(p.relative_to(kept)): p for p in kept.rglob("*.py")}
    found = [f"missing: {name}" for name in sorted(set(want) - set(have))]
    found += [f"extra: {name}" for name in sorted(set(have) - set(want))]
    both = sorted(set(want) & set(have))
    found += [f"differs: {name}" for name in both if want[name].read_bytes() != have[name].read_bytes()]
    return found


def replace(made: Path, kept: Path) -> int:
    """Makes `kept` like `made`, touching only what differs; returns how many files that were."""
    changes = differences(made, kept)
    for change in changes:
        kind, _, name = change.partition(": ")
        if kind == "extra":
            (kept / name).unlink()
        else:
            (kept / name).parent.mkdir(parents=True, exist_ok=True)
            (kept / name).write_bytes((made / name).read_bytes())
    return len(changes)


def main() -> None:
    """Generates, or checks what is generated."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything would change")
    check: bool = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        make_api(made)
        if check:
            found = differences(made, API)
            for line in found:
                print(f"src/pachyderm_sdk/api: {line}")
            failed = bool(found)
        else:
            print(f"src/pachyderm_sdk/api: {replace(made, API)} files written")
            failed = False
    # Each in a process of its own: the table of RPCs is made from the code as it is then, not as it was imported here.
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    for step in ("codegen.unasync", "codegen.rpcs"):
        command = [sys.executable, "-m", step, *(["--check"] if check else [])]
        failed |= subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0
    if failed:
        raise SystemExit("what is generated does not match its sources: run `python -m codegen`" if check else 1)


if __name__ == "__main__":
    main()
