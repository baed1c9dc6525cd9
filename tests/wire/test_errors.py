"""The tree of errors as it is drawn, what the standard library sees in it, and the table that reads statuses."""

from __future__ import annotations

import builtins
import copy
import json
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.servicer import Call, RpcError
from pachyderm_sdk.errors import PachydermError, StatusCode, from_status

from .error_texts import ROWS, Row
from .fakes import COUNT, ECHO, AnyCalls, AnyStream, FakeServicer, Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RECORDED = Path(__file__).resolve().parents[1] / "transcripts" / "data"
CLASSES = [
    value
    for name in errors.__all__
    if isinstance(value := getattr(errors, name), type) and issubclass(value, PachydermError)
]


def test_the_drawing_is_the_tree() -> None:
    assert errors.__doc__
    drawn: dict[str, str] = {}
    path: list[str] = []
    for line in errors.__doc__.splitlines():
        if found := re.match(r"    ((?:[│ ] {3}|[├└]── )*)(\w+(?:Error|Operation))\b", line):
            depth, name = len(found[1]) // 4, found[2]
            path[depth:] = [name]
            drawn[name] = path[depth - 1] if depth else ""
    actual = {}
    for cls in CLASSES:
        ours = [base.__name__ for base in cls.__bases__ if issubclass(base, PachydermError)]
        actual[cls.__name__] = ours[0] if ours else ""
    assert drawn == actual


def test_all_is_sorted_and_complete() -> None:
    public = {
        name for name, value in vars(errors).items() if isinstance(value, type) and value.__module__ == errors.__name__
    }
    assert list(errors.__all__) == sorted(errors.__all__)
    assert {name for name in public if not name.startswith("_")} | {"from_status"} == set(errors.__all__)


@pytest.mark.parametrize("cls", CLASSES)
def test_errors_survive_pickling_and_copying(cls: type[PachydermError]) -> None:
    detail = errors.ErrorDetail("t", b"v")
    error = cls("text", code=StatusCode.ABORTED, rpc="a.B/C", resource="r", hint="h", details=(detail,))
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is cls
        assert vars(twin) == vars(error)
        assert twin.args == ("text",)
        assert str(twin) == "text [a.B/C: ABORTED]\nh"


@pytest.mark.parametrize(
    ("cls", "builtin", "number"),
    [
        (errors.ConnectionError, builtins.ConnectionError, "ECONNREFUSED"),
        (errors.DeadlineExceededError, TimeoutError, "ETIMEDOUT"),
        (errors.PathNotFoundError, FileNotFoundError, "ENOENT"),
        (errors.AlreadyExistsError, FileExistsError, "EEXIST"),
        (errors.PermissionDeniedError, PermissionError, "EACCES"),
        (errors.UnauthenticatedError, PermissionError, "EACCES"),
        (errors.NotAFileError, IsADirectoryError, "EISDIR"),
        (errors.InvalidArgumentError, ValueError, None),
        (errors.NotAFileError, ValueError, None),
        (errors.DecodeError, ValueError, None),
        (errors.EncodeError, ValueError, None),
        (errors.ReferenceSyntaxError, ValueError, None),
        (errors.ConfigError, ValueError, None),
        (errors.UnimplementedError, NotImplementedError, None),
        (errors.InvalidTransactionOperation, RuntimeError, None),
        (errors.ClosedError, RuntimeError, None),
    ],
)
def test_the_standard_librarys_names(cls: type[PachydermError], builtin: type[Exception], number: str | None) -> None:
    import errno

    with pytest.raises(builtin) as caught:
        raise cls("text")
    if number:
        assert getattr(caught.value, "errno", None) == getattr(errno, number)
    assert str(caught.value) == "text"


def test_an_error_without_text_shows_its_class() -> None:
    assert str(errors.ClosedError()) == "ClosedError"
    assert repr(errors.ClosedError("x")) == "ClosedError('x')"


def test_a_text_shows_no_spec() -> None:
    spec = '{"pipeline":{"name":"p"},"transform":{"env":{"PASSWORD":"hidden } \\\\ \\""}}}'
    text = f"could not make effective spec: invalid effective spec {spec}: malformed PodSpec"
    error = from_status(StatusCode.INVALID_ARGUMENT, text)
    assert str(error) == "could not make effective spec: invalid effective spec {…}: malformed PodSpec"
    assert error.message == text
    assert str(PachydermError(f"could not merge {spec} into {spec}")) == "could not merge {…} into {…}"
    assert str(PachydermError('no JSON {"x} but {"y": 1}')) == 'no JSON {"x} but {…}'
    assert str(PachydermError('{"' * 100_000)).startswith('{"{"')


def test_every_code_has_a_class() -> None:
    for code in StatusCode:
        if code is not StatusCode.OK:
            error = from_status(code, "something that no rule knows")
            assert type(error) is not PachydermError
            assert error.code is code
    assert from_status(99, "").code is StatusCode.UNKNOWN
    assert from_status(0, "").code is StatusCode.UNKNOWN


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.code}: {row.text[:60]}")
def test_what_pachd_says(row: Row) -> None:
    error = from_status(StatusCode[row.code], row.text, rpc="pfs_v2.API/X")
    assert (type(error).__name__, error.resource) == (row.error, row.resource)
    assert (error.message, error.code, error.rpc) == (row.text, StatusCode[row.code], "pfs_v2.API/X")


def test_the_table_has_no_row_twice_and_every_class_that_a_server_can_cause() -> None:
    assert len({(row.code, row.text) for row in ROWS}) == len(ROWS)
    ours = {  # found without a server
        *("ClosedError", "ConfigError", "ConnectionError", "DecodeError", "EncodeError", "PachydermError"),
        *("CommitFailedError", "JobFailedError", "InvalidTransactionOperation", "PipelineSpecError"),
        "ReferenceSyntaxError",
    }
    assert {row.error for row in ROWS} == {cls.__name__ for cls in CLASSES} - ours


def test_of_all_recorded_refusals_few_say_too_little() -> None:
    """The classes were made from descriptions; this is what a real server was recorded to say."""
    refusals = {
        (step["status"]["code"], step["status"]["message"])
        for area in sorted(RECORDED.glob("*.json"))
        for scenario in json.loads(area.read_text(encoding="utf-8"))
        for step in scenario["steps"]
        if step.get("status", {}).get("code", "OK") in StatusCode.__members__.keys() - {"OK"}
    }
    assert len(refusals) > 250
    unclear = {text for code, text in refusals if type(from_status(StatusCode[code], text)) is errors.UnknownError}
    assert unclear == {
        "EOF",
        "egress failed",
        'Get "http://${addr}/x": dial tcp ${addr}: connect: connection refused',
    }


def _refusing(servicer: FakeServicer) -> None:
    """Makes every call end as the row says that its first request has the number of."""

    def refusal(request: Text) -> RpcError:
        row = ROWS[int(request.text)]
        return RpcError(StatusCode[row.code], row.text)

    async def echo(request: Text, call: Call) -> Text:
        raise refusal(request)

    async def count(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("one response")
        raise refusal(request)

    async def join(requests: AsyncIterator[Text], call: Call) -> Text:
        raise refusal(await anext(requests))

    async def chat(requests: AsyncIterator[Text], call: Call) -> AsyncIterator[Text]:
        yield Text("one response")
        raise refusal(await anext(requests))

    servicer.on_echo, servicer.on_count, servicer.on_join, servicer.on_chat = echo, count, join, chat


@pytest.mark.parametrize("shape", ["unary", "download", "upload", "chat"])
async def test_what_pachd_says_over_the_wire(shape: str, calls: AnyCalls, servicer: FakeServicer) -> None:
    """Every row, in every shape of call, in both colours: the same class, text and code."""
    _refusing(servicer)
    wrong = []
    for number, row in enumerate(ROWS):
        stream: AnyStream | None = None
        with pytest.raises(PachydermError) as caught:
            if shape == "unary":
                await calls.unary(ECHO, str(number))
            elif shape == "upload":
                await calls.upload([Text(str(number)), Text("more")])
            else:
                stream = calls.download(COUNT, str(number)) if shape == "download" else calls.chat([Text(str(number))])
                assert await stream.next() == "one response"
                await stream.next()
        error = caught.value
        found = (type(error).__name__, error.resource, error.message, error.code)
        if found != (row.error, row.resource, row.text, StatusCode[row.code]) or not error.rpc.startswith("test.API/"):
            wrong.append((row, found))
    assert not wrong


def test_importing_errors_imports_little() -> None:
    program = "import sys; before = set(sys.modules); import pachyderm_sdk.errors; print(*(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"asyncio", "grpclib", "h2", "betterproto", "pydantic", "ssl", "inspect", "dataclasses"}
    assert not heavy & set(loaded)
