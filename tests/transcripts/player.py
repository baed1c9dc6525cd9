"""Plays recorded scenarios against a server, over this package's own client."""

from __future__ import annotations

import base64
import hashlib
import io
import tarfile
import time
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from pachyderm_sdk import api
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.method import Method
from pachyderm_sdk.errors import DeadlineExceededError, PachydermError

from .matching import Bindings, difference, fill, match, match_any_order, match_status, without
from .scenarios import Scenario, Step, expand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.message import Message

__all__ = ["Player"]

Json = Any  # as `json` gives it

_TIMEOUT = 60.0
_LARGEST_MESSAGE = 64 << 20
_PAUSE = 0.05
_SHOWN_BYTES = 4096


@cache
def _methods() -> dict[str, Method[Any, Any]]:
    """All RPCs, by the name that steps call them by."""
    found: dict[str, Method[Any, Any]] = {}
    for name in api.__all__:
        module = f"pachyderm_sdk.api.{name}.methods"
        if find_spec(module) is not None:  # some packages have messages only
            found.update((method.rpc, method) for method in import_module(module).METHODS)
    return found


@dataclass(frozen=True)
class _Bytes:
    """A message that is nothing but bytes, for what is sent raw."""

    data: bytes

    def _encoded(self) -> tuple[list[bytes], int]:
        return [self.data], len(self.data)

    @classmethod
    def FromString(cls, data: bytes, /) -> _Bytes:
        return cls(data)


class Player:
    """A client of one server that plays scenarios."""

    def __init__(self, address: str) -> None:
        endpoint = Endpoint(Address.parse(address), max_message_size=_LARGEST_MESSAGE)
        self._calls = Calls(endpoint)

    def close(self) -> None:
        """Closes the connection."""
        self._calls.close()

    def play(self, scenario: Scenario, *, exact: bool) -> None:
        """Play all steps.

        Args:
            scenario: the scenario.
            exact: compare the texts of errors to the letter.

        Raises:
            AssertionError: an answer is not the recorded one; the message names the first difference.
        """
        bound: Bindings = {}
        for number, step in enumerate(scenario.steps):
            time.sleep(step.sleep_before)
            end = time.monotonic() + step.eventually
            while True:
                responses, status = self._call(step, bound)
                result = _matched(step, responses, status, bound, exact=exact)
                if not isinstance(result, str):
                    bound = result
                    break
                if time.monotonic() >= end:
                    raise AssertionError(f"step {number}, {step.rpc}: {result}")
                time.sleep(_PAUSE)

    def _call(self, step: Step, bound: Bindings) -> tuple[list[Json], dict[str, str]]:
        self._calls.session.metadata = fill(step.metadata, bound)
        if step.rpc.startswith("raw:"):
            path = step.rpc.removeprefix("raw:")
            raw = Method(path, _Bytes, _Bytes)
            sent = _Bytes(base64.b64decode(step.request or ""))
            return _ended(lambda: iter([self._calls.unary_unary(raw, sent, _TIMEOUT)]), step)
        method = _methods()[step.rpc]

        def messages() -> list[Message]:
            # made when sent: a placeholder may stand for what is not known before
            given = step.requests if step.requests is not None else [step.request or {}]
            return [method.request.from_dict(expand(fill(one, bound))) for one in given]

        def answers() -> Iterator[Message]:
            timeout = step.window or _TIMEOUT
            if method.client_streaming and method.server_streaming:
                yield from self._calls.stream_stream(method, messages(), timeout)
            elif method.client_streaming:
                yield self._calls.stream_unary(method, messages(), timeout)
            elif method.server_streaming:
                with self._calls.unary_stream(method, messages()[0], timeout) as stream:
                    yield from stream
            else:
                yield self._calls.unary_unary(method, messages()[0], timeout)

        return _ended(answers, step)


def _ended(answers: Any, step: Step) -> tuple[list[Json], dict[str, str]]:
    """Read what comes, and how it ends."""
    came: list[Any] = []
    status = {"code": "OK", "message": ""}
    try:
        source = answers()
        for answer in source:
            came.append(answer)
            if len(came) == step.take:
                source.close()
                status = {"code": "CLIENT_CANCELLED", "message": ""}
                break
    except DeadlineExceededError as error:
        if step.window is None:
            raise AssertionError(f"{step.rpc} did not answer in time: {error}") from error
        status = {"code": "CLIENT_CANCELLED", "message": ""}
    except PachydermError as error:
        assert error.code is not None, f"{step.rpc} failed before it was sent: {error}"
        status = {"code": error.code.name, "message": error.message}
    return _shown(came, step.mode), status


def _shown(came: list[Any], mode: str) -> list[Json]:
    """Answers in the form in which they were recorded."""
    if not mode:
        return [answer.to_dict() for answer in came if not isinstance(answer, _Bytes)]
    data = b"".join(answer.value for answer in came)
    if mode == "concat":
        return [base64.b64encode(data).decode()] if came else []
    if mode == "digest":
        return [{"size": str(len(data)), "sha256": hashlib.sha256(data).hexdigest()}]
    return list(_entries(data)) if data else []


def _entries(archive: bytes) -> Iterator[Json]:
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:") as tar:
        for member in tar:
            kind = "dir" if member.isdir() else "file" if member.isreg() else f"other:{member.type!r}"
            slash = "/" if member.isdir() and not member.name.endswith("/") else ""
            entry = {"name": member.name + slash, "type": kind, "size": str(member.size), "mode": oct(member.mode)}
            if member.isreg():
                file = tar.extractfile(member)
                assert file is not None
                content = file.read()
                if len(content) <= _SHOWN_BYTES:
                    entry["content"] = base64.b64encode(content).decode()
                else:
                    entry["sha256"] = hashlib.sha256(content).hexdigest()
            yield entry


def _matched(
    step: Step, responses: list[Json], status: dict[str, str], bound: Bindings, *, exact: bool
) -> Bindings | str:
    """The bindings after a step, or what is different."""
    if step.server_panic:
        return bound if status["code"] != "OK" else "succeeded where the recorded server broke"
    result = match_status(step, status, bound, exact=exact)
    if result is None:
        return f"ended with {status} instead of {step.status}"
    responses = without(responses, step.ignore_fields)
    if step.unordered:
        found = match_any_order(step.responses, responses, result, step.unordered_fields)
    else:
        found = match(step.responses, responses, result, step.unordered_fields)
    return found if found is not None else difference(step.responses, responses, result, "responses")
