"""What users install: the wheel's contents, and what README.md says of it."""

from __future__ import annotations

import re
import zipfile
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hatchling.builders.wheel import WheelBuilder

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    built = next(iter(WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel")))))
    return zipfile.ZipFile(built)


def metadata(wheel: zipfile.ZipFile) -> Message:
    name = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    return message_from_bytes(wheel.read(name))


def test_the_wheel_holds_the_package_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"pachyderm_sdk"}
    assert {"pachyderm_sdk/py.typed", "pachyderm_sdk/api/pfs/codec.py", "pachyderm_sdk/_sync/client.py"} <= names
    package = ROOT / "src" / "pachyderm_sdk"
    sources = {path.relative_to(package.parent).as_posix() for path in package.rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == sources
    assert any(name.endswith("/LICENSE") for name in names)


def test_the_readme_gives_a_reason_for_each_dependency_and_each_extra(wheel: zipfile.ZipFile) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = readme.partition("## Dependencies")[2].partition("\n## ")[0]
    told = metadata(wheel)
    required = [line for line in told.get_all("Requires-Dist", []) if "extra ==" not in line]
    for requirement in required:
        name = re.match(r"[\w.-]+", requirement)
        assert name and f"[{name[0]}]" in table, requirement
    for extra in told.get_all("Provides-Extra", []):
        assert f"`pachyderm-sdk[{extra}]`" in table


def test_the_changelog_and_the_version_agree(wheel: zipfile.ZipFile) -> None:
    """A released version has a heading; one under development is told of below "Unreleased"."""
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == "Unreleased"
    version = metadata(wheel)["Version"]
    assert ".dev" in version or any(heading.startswith(f"{version} - ") for heading in headings)
