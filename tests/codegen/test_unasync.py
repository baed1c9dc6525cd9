"""The converter: what it deletes and renames, that lines stay where they are, and that checks look both ways."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from codegen import unasync
from codegen.unasync import Converter, SourceError, convert_tree, differences, write

if TYPE_CHECKING:
    from pathlib import Path


def convert(body: str) -> str:
    """Converts a body behind the comment that every source begins with, and returns the body's twin."""
    header, _, rest = Converter().convert("# source\n" + body, "a/x.py").partition("\n")
    assert header == "# Generated from a/x.py by `python -m codegen.unasync`; do not edit."
    return rest


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("async def f(): pass\n", "def f(): pass\n"),
        ("x = await g()\n", "x = g()\n"),
        ("return_ = (await g()).y\n", "return_ = (g()).y\n"),
        ("async with a as b:\n    pass\n", "with a as b:\n    pass\n"),
        ("async for a in b:\n    pass\n", "for a in b:\n    pass\n"),
        ("y = [x async for x in s]\n", "y = [x for x in s]\n"),
        ("y = [await f(x) async for x in s if await x]\n", "y = [f(x) for x in s if x]\n"),
        ("f(await a, await b)\n", "f(a, b)\n"),
        ("await a\nawait b\n", "a\nb\n"),
        ("class AsyncClient: ...\n", "class Client: ...\n"),
        ("async_client = AsyncClient()\n", "client = Client()\n"),
        ("def __aexit__(self): ...\n", "def __exit__(self): ...\n"),
        ("await self.aclose()\n", "self.close()\n"),
        ("raise StopAsyncIteration\n", "raise StopIteration\n"),
        ("from pachyderm_sdk.x import AsyncClient\n", "from pachyderm_sdk.x import Client\n"),
        ("from ..api.pfs.stub import ApiStub\n", "from ..api.pfs.stub_sync import ApiStub\n"),
        ("from .._wire.calls import AsyncStream\n", "from .._wire.calls_sync import Stream\n"),
        ("self.stub = calls\n", "self.stub = calls\n"),
        ('x = "await AsyncClient.aclose()"\n', 'x = "Client.close()"\n'),
        ('x = f"{await g()} {AsyncClient}"\n', 'x = f"{g()} {Client}"\n'),
        ('x = f"{f(await g():)} {{await}}"\n'.replace(":)", ")"), 'x = f"{f(g())} {{await}}"\n'),
        ('x: "AsyncIterator[int]"\n', 'x: "Iterator[int]"\n'),
        ("x = 1  # AsyncClient calls await f()\n", "x = 1  # Client calls f()\n"),
        ('"""Asynchronous words, await, async, Async: they stay."""\n', None),
        ("asynchronous = asyncio = isasync = 1\n", None),
    ],
)
def test_deletes_and_renames(source: str, twin: str | None) -> None:
    assert convert(source) == (source if twin is None else twin)


def test_examples_in_docstrings_become_sync() -> None:
    source = '''"""Doc.

    async with AsyncClient.local() as client:
        await client.pfs.create_repo("images")
        async for info in client.pfs.list_repo():
            print(info)
"""
'''
    assert convert(source) == source.replace("async with Async", "with ").replace("await ", "").replace(
        "async for", "for"
    )


@pytest.mark.parametrize(
    ("source", "twin"),
    [
        ("from collections.abc import AsyncIterator, Iterator\n", "from collections.abc import Iterator\n"),
        (
            "from collections.abc import Iterator, AsyncIterator, Sized\n",
            "from collections.abc import Iterator, Sized\n",
        ),
        ("from a import (\n    AsyncB,\n    B,\n    C,\n)\n", "from a import (\n    B,\n    \n    C,\n)\n"),
        ("from a import AsyncB as AsyncC, D\n", "from a import B as C, D\n"),
    ],
)
def test_a_name_is_imported_once(source: str, twin: str) -> None:
    converted = convert(source)
    assert converted == twin
    ast.parse(converted)


def test_lines_stay_where_they_are() -> None:
    source = (
        "# source\n\n\nasync def f(\n    a: AsyncIterator[int],\n) -> None:\n"
        '    """One.\n\n    await x\n    """\n    async with a, \\\n        b:\n'
        "        return (\n            await\n            c\n        )\n"
    )
    twin = Converter().convert(source, "x.py")
    assert len(twin.splitlines()) == len(source.splitlines())
    assert "async" not in twin.partition("\n")[2]


def test_the_first_line_must_be_a_comment() -> None:
    with pytest.raises(SourceError, match=r"x\.py:1: the first line must be a comment"):
        Converter().convert("import os\n", "x.py")


def test_a_source_that_is_no_python_is_named() -> None:
    with pytest.raises(SourceError, match=r"^x\.py: "):
        Converter().convert("# source\nx = (\n", "x.py")


def test_rules_without_use_are_named() -> None:
    converter = Converter()
    converter.convert("# source\nasync def f(): await AsyncX().aclose()\n", "x.py")
    unused = converter.unused()
    assert {"async", "await", "Async*", "aclose"}.isdisjoint(unused)
    assert {"StopAsyncIteration", "async_*", "stub"} <= set(unused)


def test_check_sees_missing_extra_and_different_files(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    (source / "sub").mkdir(parents=True)
    (source / "x.py").write_text("# x\nawait_ = 1\n")
    (source / "sub" / "y.py").write_text("# y\nAsyncY = 1\n")
    twins = convert_tree(source, Converter(), tmp_path)
    assert differences(twins, target) == ["missing: sub/y.py", "missing: x.py"]
    assert write(twins, target) == 2
    assert differences(twins, target) == []
    (target / "x.py").write_text("# changed by hand\n")
    (target / "z.py").write_text("# left behind\n")
    assert differences(twins, target) == ["extra: z.py", "differs: x.py"]
    assert write(twins, target) == 2
    assert sorted(p.name for p in target.rglob("*.py")) == ["x.py", "y.py"]


def test_what_is_committed_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert unasync.main(["--check"]) == 0, capsys.readouterr().err
