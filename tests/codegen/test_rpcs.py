"""The table of all RPCs: nothing is missing in it, and what it says of the client's methods is so."""

from __future__ import annotations

import inspect
import re
from functools import reduce
from pathlib import Path

import pytest
from betterproto.casing import safe_snake_case

import pachyderm_sdk
from codegen import rpcs
from pachyderm_sdk import Client

METHODS = {method.rpc: method for group in rpcs.methods().values() for method in group}
SYNC = Path(pachyderm_sdk.__file__).parent / "_sync"


@pytest.fixture(autouse=True)
def in_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the code of a pipeline has a worker; nothing is dialled here."""
    monkeypatch.setenv("PPS_WORKER_GRPC_PORT", "1")


def test_no_cell_is_empty() -> None:
    rows = [
        line.strip("|").split("|") for line in rpcs.page().splitlines() if re.match(r"\| [A-Z]\w+ \| `client", line)
    ]
    assert len(rows) == len(METHODS) == 200
    assert not [row for row in rows if len(row) != 4 or not all(cell.strip() for cell in row)]
    assert all(row[2].strip() in ("yes", "no") for row in rows)
    assert all("wire" in row[3] for row in rows)
    assert [row[0] for row in rows if ("local" in row[3]) != (row[2].strip() == "yes")] == []


def sources(owner: object) -> str:
    """The source of an object's class, and of what stands beside it in the folder of its service."""
    files = {
        Path(inspect.getfile(kind)) for kind in type(owner).__mro__ if kind.__module__.startswith("pachyderm_sdk.")
    }
    beside = {file for one in files if one.parent not in (SYNC, SYNC.parent) for file in one.parent.glob("*.py")}
    return "".join(file.read_text(encoding="utf-8") for file in sorted(files | beside))


def test_methods_that_say_that_they_stand_on_an_rpc_do() -> None:
    """Somewhere in the code of the service is a call of it; a name misspelt or left behind by a change is found."""
    client = Client()
    texts: dict[str, str] = {}
    wrong = []
    for rpc, names in rpcs.client_methods().items():
        snake = safe_snake_case(METHODS[rpc].name)
        call = re.compile(rf"\.{snake}\b|methods\.{snake.upper()}\b")
        for name in names:
            owner = name.rpartition(".")[0]
            if owner not in texts:
                texts[owner] = sources(reduce(getattr, owner.split(".")[1:], client))
            if not call.search(texts[owner]):
                wrong.append(f"{name}: {rpc}")
    assert not wrong
