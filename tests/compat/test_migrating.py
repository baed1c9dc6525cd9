"""The tables of docs/migrating.md name every method of the older clients, and nothing that is not there."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import pytest

import pachyderm_sdk
from pachyderm_sdk import Client, constants
from pachyderm_sdk.compat.pypachy import PfsClient
from pachyderm_sdk.compat.python_pachyderm import Client as OldClient

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "migrating.md").read_text(encoding="utf-8")
PYTHON_PACHYDERM = PAGE.partition("\n## From python_pachyderm 7\n")[2].partition("\n## From PyPachy\n")[0]
PYPACHY = PAGE.partition("\n## From PyPachy\n")[2]


def listed(section: str, header: str) -> list[str]:
    """The first column of the table behind a text."""
    table = section.partition(header)[2].partition("\n\n")[0]
    return re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)


def methods(cls: type) -> list[str]:
    return [name for name, _ in inspect.getmembers(cls, inspect.isfunction) if not name.startswith("_")]


def test_every_method_of_python_pachyderm_is_in_its_table() -> None:
    found = listed(PYTHON_PACHYDERM.partition("Every method, and")[2], "| there | here |\n| --- | --- |\n")
    mixins = [name for base in OldClient.__bases__ for name in methods(base)]
    assert sorted(found) == sorted(set(mixins))


def test_every_method_of_pypachy_is_in_its_table() -> None:
    found = listed(PYPACHY, "| there | here |\n| --- | --- |\n")
    assert sorted(found) == sorted(set(methods(PfsClient)) - {"close"})


def test_every_call_that_the_page_names_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(constants.WORKER_PORT_ENV, "1")
    client = Client()
    calls = set(re.findall(r"\bclient\.(\w+)\.(\w+)", PAGE)) - {("pfs", "rpc")}
    assert len(calls) > 140
    missing = [f"client.{service}.{name}" for service, name in calls if not hasattr(getattr(client, service), name)]
    assert missing == []
    of_commits = set(re.findall(r"\bcommit\.(\w+)\(", PAGE)) - {"CopyFrom"}
    assert [name for name in of_commits if not hasattr(pachyderm_sdk.OpenCommit, name)] == []


def calls_of(page: str) -> list[ast.Call]:
    """The calls in the tables, `client.pfs.list_repo(type="user")` for instance; `…` is whatever a user gives there."""
    found = []
    for code in re.findall(r"`(?:with )?((?:client|commit)\.[^`=(]+\([^`]*\))[^`]*`", page):
        body = ast.parse(code.replace("…", "..."), mode="eval").body
        while isinstance(body, ast.Attribute):  # what is taken out of the answer
            body = body.value
        if isinstance(body, ast.Call):
            found.append(body)
    return found


def test_every_call_of_the_tables_has_arguments_that_the_method_takes() -> None:
    calls = calls_of(PYTHON_PACHYDERM.partition("Every method, and")[2] + PYPACHY)
    assert len(calls) > 150
    for call in calls:
        path = ast.unparse(call.func).split(".")
        owner: object = Client() if path[0] == "client" else pachyderm_sdk.OpenCommit
        for name in path[1:]:
            owner = getattr(owner, name)
        leading = [None] * (len(call.args) + (path[0] == "commit"))  # the method of a class has its self
        bound = inspect.signature(owner).bind(*leading, **{str(keyword.arg): None for keyword in call.keywords})  # type: ignore[arg-type]  # it is a method
        assert "request" not in bound.arguments, f"{ast.unparse(call)} gives something else than the whole request"


@pytest.mark.parametrize("owner", [*OldClient.__bases__, PfsClient], ids=lambda owner: owner.__name__)
def test_every_docstring_names_what_replaces_the_method(owner: type) -> None:
    for name in methods(owner):
        summary = " ".join((inspect.getdoc(getattr(owner, name)) or "").partition("\n\n")[0].split())
        if (owner, name) == (PfsClient, "close"):
            continue
        replacements = re.findall(r"`client\.(\w+)(?:\.(\w+))?`", summary.partition("; now ")[2])
        assert replacements, f"{owner.__name__}.{name} does not say what replaces it"
        for service, method in replacements:
            assert hasattr(Client, service) and (not method or hasattr(getattr(Client(), service), method))
