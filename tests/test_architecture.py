"""What the code looks like as a whole: who may import whom, what importing costs, how long modules are.

These are promises of CONTRIBUTING.md that no type checker and no linter keeps.
"""

from __future__ import annotations

import ast
import json
import re
import statistics
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "pachyderm_sdk"
GENERATED = ("src/pachyderm_sdk/api/", "src/pachyderm_sdk/_sync/", "tests/_sync/")
HAND_WRITTEN_FOLDERS = ("src", "codegen", "tests", "benchmarks", "examples")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def python_files(*folders: str, generated: bool) -> list[Path]:
    found = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [path for path in found if name_of(path).startswith(GENERATED) == generated]


# --- the direction of imports ---

CLIENT = {
    "_channel",
    "_files",
    "_plan",
    "_settings",
    "_sources",
    "_token_file",
    "_wire",
    "access",
    "api",
    "cdr",
    "config",
    "constants",
    "errors",
    "message",
    "nouns",
    "progress",
    "refs",
    "times",
}

MAY_IMPORT: dict[str, set[str]] = {
    "constants": set(),
    "versions": set(),
    "errors": set(),
    "_statuses": {"errors"},
    "times": set(),
    "_proto": {"errors", "times"},
    "message": {"_proto", "errors", "times"},
    "_wire": {"constants", "errors", "message"},
    "nouns": {"_plan", "errors"},
    "api": {"_proto", "_wire", "errors", "message", "nouns", "times"},
    "refs": {"_plan", "api", "errors", "nouns"},
    "access": {"_plan", "api", "errors", "refs"},
    "cdr": {"_plan", "api", "errors"},
    "_token_file": {"errors"},
    "config": {"_plan", "_wire", "constants", "errors"},
    "_settings": {"_wire", "constants", "errors"},
    "_channel": {"_settings", "_wire", "constants"},
    "progress": set(),
    "_files": set(),
    "_sources": {"_plan", "_wire"},
    "_plan": {"_proto", "api", "errors", "message", "refs", "times"},
    "pipeline_spec": {"_plan", "_proto", "api", "errors"},
    "_async": CLIENT,
    "_sync": CLIENT,
    "client": {"_sync"},
    "datum_batching": {"_sync"},
    "local": {"_proto", "_wire", "api", "errors", "message", "refs", "times"},
    "testing": {"_async", "_sync", "api", "config", "errors", "local"},
    "compat": {"_sync", "api", "config", "constants", "errors", "message", "refs", "times"},
    "fsspec": {"_async", "_plan", "_sources", "_wire", "api", "errors", "progress", "refs"},
}
"""For each module or folder of the package: what it may import while it is itself imported."""

MAY_IMPORT_LATER: dict[str, set[str]] = {
    "_wire": {"api", "versions"},  # why a server does not know a call, and which version it is of
    "versions": {"api"},
    "errors": {"_statuses"},  # what the texts of a server mean, when one has sent an error
    "_proto": {"api"},  # the registry of message classes: a google.protobuf.Any names what it holds
    "message": {"api"},
    "nouns": {"api", "refs"},  # the generated messages derive from the nouns, so these cannot wait for those
    "_settings": {"api", "config"},  # a login of the environment's; `Client.explain()`
    "_token_file": {"config"},  # when a token is kept: that brings pydantic along
    "_async": {"local", "pipeline_spec"},  # Client.local() alone; specs, which bring pydantic along
    "_sync": {"local", "pipeline_spec"},
}
"""What else it may import when a function of it runs."""

OUTSIDE: dict[str, set[str]] = {
    "grpclib": {"_wire"},
    "h2": {"_wire"},
    "hpack": {"_wire"},
    "betterproto": {"_proto", "_wire", "api", "message", "nouns"},
    "pydantic": {"_proto", "_plan", "config", "pipeline_spec"},
    "yaml": {"_plan", "config"},
    "sqlite3": {"local"},
    "tqdm": {"progress"},
    "cryptography": {"cdr"},
    "fsspec": {"fsspec"},
    "asyncio": {"_wire", "fsspec", "local", "testing"},  # what `_async` awaits has a sync name too: `_wire/colour.py`
    "threading": {"_wire", "cdr", "local", "progress", "testing"},
    "grpc": set(),
    "google": set(),
}
"""Packages that only some parts may know of."""


@dataclass(frozen=True)
class Import:
    """One import statement: who, what, where, and whether it runs when the module is imported."""

    importer: str
    target: str
    place: str
    later: bool


def part_of(module: str) -> str:
    """The part of our package that a module is in: `errors` of `pachyderm_sdk.errors`; "" for the package itself."""
    return module.split(".")[1] if "." in module else ""


@cache
def imports() -> list[Import]:
    """Every import statement of the package."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        importer = part_of(".".join(parts)) if parts[1:] != ("__init__",) else ""
        for node, later in running_imports(ast.parse(path.read_text(encoding="utf-8")), later=False):
            place = f"{name_of(path)}:{node.lineno}"
            for target in targets(node, parts[:-1]):
                found.append(Import(importer, target, place, later))
    return found


def running_imports(node: ast.AST, *, later: bool) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    """The imports that run, those of functions marked; what stands below `if TYPE_CHECKING` never does."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, later
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            for other in child.orelse:
                yield from running_imports(other, later=later)
        else:
            inside = later or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from running_imports(child, later=inside)


def targets(node: ast.Import | ast.ImportFrom, package: tuple[str, ...]) -> list[str]:
    """The absolute names of the modules that a statement imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    above = package[: len(package) - node.level + 1] if node.level else ()
    base = ".".join((*above, *([node.module] if node.module else [])))
    return [f"{base}.{alias.name}" for alias in node.names] if base == "pachyderm_sdk" else [base]


def test_imports_go_one_way() -> None:
    wrong = []
    for found in imports():
        if not found.importer:  # the package itself gathers the public names
            continue
        assert found.importer in MAY_IMPORT, f"{found.place}: say in MAY_IMPORT where {found.importer!r} stands"
        allowed = {found.importer, *MAY_IMPORT[found.importer]}
        if found.later:
            allowed |= MAY_IMPORT_LATER.get(found.importer, set())
        if found.target.split(".")[0] == "pachyderm_sdk" and part_of(found.target) not in allowed:
            wrong.append(f"{found.place} imports {found.target}")
    assert not wrong, "\n".join(wrong)


def test_nothing_imports_what_stands_beside_the_client() -> None:
    """The package itself neither: who wants one of these names it, or fsspec does by its entry point."""
    beside = {"compat", "fsspec"}
    wrong = [
        f"{found.place} imports {found.target}"
        for found in imports()
        if found.target.startswith("pachyderm_sdk.") and part_of(found.target) in beside - {found.importer}
    ]
    assert not wrong, "\n".join(wrong)


def test_outside_packages_are_known_to_few() -> None:
    wrong = [
        f"{found.place} imports {found.target}"
        for found in imports()
        if found.importer not in OUTSIDE.get(found.target.split(".")[0], {found.importer})
    ]
    assert not wrong, "\n".join(wrong)


# --- what importing costs ---


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after it ran `statement`."""
    code = f"{statement}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True, timeout=60)
    return set(json.loads(done.stdout))


def test_importing_the_package_is_cheap() -> None:
    loaded = modules_after("import pachyderm_sdk")
    ours = {name for name in loaded if name.startswith("pachyderm_sdk.")}
    assert not ours & {"pachyderm_sdk.local", "pachyderm_sdk.config", "pachyderm_sdk.testing"}
    assert not {name for name in ours if re.fullmatch(r"pachyderm_sdk\.api\.\w+\.(codec|servicer)", name)}
    assert {name for name in ours if re.fullmatch(r"pachyderm_sdk\.api\.[a-z]\w*", name)} == set()
    assert not loaded & {"pydantic", "pydantic_core", "sqlite3", "tqdm", "fsspec", "grpc", "google.protobuf"}


@pytest.mark.parametrize(
    ("client", "colour", "other"),
    [("Client", "_sync", {"_async", "_wire.calls"}), ("AsyncClient", "_async", {"_sync", "_wire.calls_sync"})],
)
def test_a_client_loads_what_it_is_asked_for(client: str, colour: str, other: set[str]) -> None:
    loaded = modules_after(f"import pachyderm_sdk; pachyderm_sdk.{client}().pfs")
    assert {"pachyderm_sdk.api.pfs", f"pachyderm_sdk.{colour}.pfs"} <= loaded
    assert not loaded & {f"pachyderm_sdk.{name}" for name in other}, "the other colour"
    services = {"admin", "cdr", "debug", "enterprise", "identity", "metadata", "pps", "storage", "transaction"}
    assert not loaded & {f"pachyderm_sdk.api.{name}" for name in services}
    # What one method needs, or only those that write, or only those that read.
    for_some = {"_plan.archive", "_plan.changes", "_plan.ranges", "_plan.unpack", "_sources", "local"}
    assert not loaded & {f"pachyderm_sdk.{name}" for name in for_some}
    assert not loaded & {f"pachyderm_sdk.{colour}.pfs.{name}" for name in ("batch", "fetching", "file", "parallel")}
    assert not loaded & {"concurrent.futures.thread", "hmac", "http.client", "secrets", "sqlite3", "tarfile", "tqdm"}


def test_the_server_does_not_load_the_client() -> None:
    loaded = modules_after("import pachyderm_sdk.local.__main__")
    assert not {name for name in loaded if name.startswith(("pachyderm_sdk._async", "pachyderm_sdk._sync"))}
    assert "h2" not in loaded


# --- public names ---

EXPORTS = Path(__file__).with_name("exports.txt")
PUBLIC_MODULES = (
    "",
    "access",
    "api",
    "cdr",
    "client",
    "compat.pypachy",
    "compat.python_pachyderm",
    "compat.python_pachyderm.errors",
    "compat.python_pachyderm.service",
    "config",
    "constants",
    "datum_batching",
    "errors",
    "fsspec",
    "local",
    "message",
    "pipeline_spec",
    "progress",
    "refs",
    "testing",
    "times",
    "versions",
)


def test_public_names_are_frozen() -> None:
    """A name that appears or goes is a line of exports.txt in the same commit: nobody exports by accident."""
    now = set()
    for short in PUBLIC_MODULES:
        name = f"pachyderm_sdk.{short}".rstrip(".")
        module = import_module(name)
        for exported in module.__all__:
            assert hasattr(module, exported), f"{name}.__all__ names {exported}, which is not there"
            now.add(f"{name}.{exported}")
    frozen = {line for line in EXPORTS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")}
    assert sorted(now - frozen) == [], "exported, and not in exports.txt"
    assert sorted(frozen - now) == [], "in exports.txt, and not exported"


# --- modules ---


def test_modules_are_small() -> None:
    sizes = {
        name_of(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files(*HAND_WRITTEN_FOLDERS, generated=False)
    }
    assert {name: size for name, size in sizes.items() if size > 600} == {}
    ours = [size for name, size in sizes.items() if name.startswith("src/") and size]
    assert statistics.median(ours) < 200


@pytest.mark.parametrize("folder", GENERATED)
def test_generated_files_say_so_on_their_first_line(folder: str) -> None:
    files = python_files(folder, generated=True)
    assert files
    wrong = [
        name_of(path)
        for path in files
        if not re.match(r"# Generated (from [\w/., -]+ )?by `python -m codegen", path.read_text(encoding="utf-8"))
    ]
    assert not wrong


def test_twins_have_the_lines_of_their_sources() -> None:
    for path in python_files("src/pachyderm_sdk/_sync", "tests/_sync", generated=True):
        source = Path(str(path).replace("_sync", "_async"))
        assert len(path.read_bytes().splitlines()) == len(source.read_bytes().splitlines()), name_of(path)


MACHINE_PATHS = re.compile(r"(?<![\w.:/-])/(work|root|home|tmp|Users)/\w")
"""A path that is true on one machine only; `<…>`, `~` and pytest's tmp_path are the ways to write others."""


def tracked_texts() -> Iterator[tuple[str, str]]:
    """Every text file of the project with its name; what git ignores is no part of it."""
    if (ROOT / ".git").exists():
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:  # a source distribution
        paths = [
            path for path in ROOT.rglob("*") if path.is_file() and path.suffix in {".py", ".md", ".toml", ".proto"}
        ]
    for path in paths:
        if path.is_file():
            raw = path.read_bytes()
            if b"\0" not in raw[:4096]:
                yield name_of(path), raw.decode("utf-8", "replace")


def test_no_file_holds_a_path_of_somebodys_machine() -> None:
    wrong = [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in tracked_texts()
        if "/conformance/data/" not in name  # recorded bytes and texts of others
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE_PATHS.search(line)
    ]
    assert not wrong, "\n".join(wrong)
