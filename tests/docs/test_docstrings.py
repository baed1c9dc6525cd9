"""Every example of a docstring does what it shows, in both colours; and nothing public is without a docstring."""

from __future__ import annotations

import ast
import doctest
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

import pytest

from pachyderm_sdk import AsyncClient, Client, api

from .examples import Reader

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "pachyderm_sdk"


def modules() -> list[str]:
    """The modules whose docstrings users read: public ones, and the clients'."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[0] not in ("api", "local") and not any(p.startswith("_") for p in parts if p not in PUBLIC):
            found.append(".".join(("pachyderm_sdk", *(p for p in parts if p != "__init__"))))
    return found


PUBLIC = ("_async", "_sync", "_channel", "__init__")


def docstrings() -> list[doctest.DocTest]:
    finder = doctest.DocTestFinder()
    return [found for name in modules() for found in finder.find(import_module(name), name) if found.examples]


@pytest.mark.parametrize("found", docstrings(), ids=lambda found: found.name.removeprefix("pachyderm_sdk."))
def test_the_examples_of_a_docstring_run(found: doctest.DocTest, home: Path) -> None:
    assert found.docstring is not None
    packages = {name: getattr(api, name) for name in api.__all__}
    with ExitStack() as stack:
        reader = stack.enter_context(Reader({**found.globs, **packages}))
        if "client" in found.docstring:
            reader.namespace["client"] = local_client(found.name, reader, stack)
        reader.run_docstring(found.docstring, found.name)


def local_client(name: str, reader: Reader, stack: ExitStack) -> Client | AsyncClient:
    """A client of the docstring's colour, on an embedded server of its own that has nothing in it."""
    if "._async." not in name and "Async" not in name:
        return stack.enter_context(Client.local())
    client = AsyncClient.local()
    stack.callback(lambda: reader.loop.run_until_complete(client.aclose()))
    return client


def undocumented(tree: ast.Module) -> list[str]:
    """The public names that lack a docstring; overloads and setters share one with what they belong to."""
    found = []
    scopes: list[ast.Module | ast.ClassDef] = [tree, *(n for n in ast.walk(tree) if isinstance(n, ast.ClassDef))]
    for scope in scopes:
        for node in scope.body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.name[0] != "_":
                decorators = [ast.unparse(decorator).rpartition(".")[2] for decorator in node.decorator_list]
                if not {"overload", "setter"} & set(decorators) and not ast.get_docstring(node):
                    found.append(f"{node.lineno}: {node.name}")
    return found


@pytest.mark.parametrize("path", sorted((PACKAGE / "_async").rglob("*.py")), ids=lambda path: path.name)
def test_what_users_call_is_documented(path: Path) -> None:
    # Ruff holds public modules to this; these are public only through the names that the package gathers.
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert undocumented(tree) == []
