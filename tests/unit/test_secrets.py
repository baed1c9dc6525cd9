"""Secrets are sent and stored, and never shown: by no repr, no error, no log."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import json
import logging
import lzma
import pickle
import pprint
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError, create_model

from pachyderm_sdk import AsyncClient, Client, errors
from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.session import Session
from pachyderm_sdk.api import auth
from pachyderm_sdk.api._registry import MESSAGES
from pachyderm_sdk.api.auth import methods
from pachyderm_sdk.api.auth.servicer import ApiServicer
from pachyderm_sdk.api.google.protobuf import Struct
from pachyderm_sdk.config import ConfigFile, Connection, Context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk._proto.fields import Field
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.message import Message

SECRET = "s3cr3t-Zq9"
CONTRACT = Path(__file__).resolve().parents[1] / "conformance" / "data" / "wire_contract.json.xz"

CLASSES = [found for name in MESSAGES if (found := message_class(name)) is not None]
FIELDS = [(cls, field) for cls in CLASSES for field in cls._fields() if field.secret]
WITH_SECRETS = pytest.mark.parametrize(("cls", "field"), FIELDS, ids=[f"{c._full_name}.{f.name}" for c, f in FIELDS])


def value_of(field: Field) -> Any:
    """A value for a secret field that holds the secret."""
    if field.key_kind:
        return {"k": SECRET}
    if field.kind == "message":
        return Struct.from_dict({"password": SECRET})
    return SECRET.encode() if field.kind == "bytes" else SECRET


def texts_of(error: BaseException) -> str:
    """All that may be shown of an error: itself, what it holds, what it was caused by, its traceback."""
    shown = [str(error), repr(error), repr(error.args), repr(vars(error))]
    return "\n".join([*shown, *traceback.format_exception(type(error), error, error.__traceback__, limit=0)])


def test_all_that_the_server_masks_is_secret_here() -> None:
    contract = json.loads(lzma.decompress(CONTRACT.read_bytes()))
    masked = {
        f"{name}.{field['name']}"
        for file in contract["files"].values()
        for name, message in file["messages"].items()
        for field in message["fields"]
        if field.get("log")
    }
    names = {f"{cls._full_name}.{field.proto_name}" for cls, field in FIELDS}
    assert len(masked) == 25
    assert masked <= names
    # What the server's own rules do not name, and is as secret.
    assert {"pps_v2.JobInfo.auth_token", "pps_v2.PipelineInfo.auth_token", "pps_v2.CreateSecretRequest.file"} <= names


@WITH_SECRETS
def test_no_representation_shows_it(cls: type[Message], field: Field) -> None:
    message = cls(**{field.name: value_of(field)})
    assert SECRET in str(message.to_dict()) or field.kind == "bytes", "it is there"
    holders: list[object] = [message, [message], {"k": message}]
    for other in CLASSES:
        for one in other._fields():
            if one.kind == "message" and one.type_name == cls._full_name:
                inside: Any = [message] if one.repeated else {"k": message} if one.key_kind else message
                holders.append(other(**{one.name: inside}))
    for holder in holders:
        shown = f"{holder!r} {holder} {pprint.pformat(holder)}"
        assert "***" in shown
        assert SECRET not in shown
    rich = [repr(part) for part in message.__rich_repr__()]
    assert not [part for part in rich if SECRET in part]
    assert SECRET not in repr(copy.deepcopy(message)) + repr(pickle.loads(pickle.dumps(message)))


def wrong_json(field: Field) -> Iterator[Any]:
    """Values that hold the secret and are none for the field."""
    yield [[SECRET]]
    if field.kind != "message":
        yield {"k": {"x": SECRET}}
    if not field.key_kind:
        yield f"{SECRET}\ud800" if field.kind == "string" else [f"{SECRET}!"]
    if field.kind == "bytes":
        yield f"{SECRET}!"


@WITH_SECRETS
def test_no_error_of_decoding_shows_it(cls: type[Message], field: Field) -> None:
    for wrong in wrong_json(field):
        with pytest.raises(errors.DecodeError) as caught:
            cls.from_dict({field.json_name: wrong})
        assert SECRET not in texts_of(caught.value)
        assert field.json_name in str(caught.value)
    encoded = bytes(cls(**{field.name: value_of(field)}))
    for broken in (encoded[:-1], encoded.replace(SECRET.encode(), SECRET.encode()[:-1] + b"\xff"), encoded + b"\x07"):
        with contextlib.suppress(UnicodeDecodeError):
            try:
                cls.FromString(broken)
            except errors.DecodeError as error:
                assert SECRET[:-1] not in texts_of(error)
    with pytest.raises(errors.DecodeError) as caught:
        cls.from_json(f'{{"{field.json_name}": "{SECRET}", ]')
    assert SECRET not in texts_of(caught.value)


@WITH_SECRETS
def test_no_error_of_encoding_shows_it(cls: type[Message], field: Field) -> None:
    for wrong in ([SECRET], {SECRET: 1}, f"{SECRET}\ud800", (SECRET,)):
        if wrong.__class__ is str and (field.kind != "string" or field.key_kind):
            continue
        message = cls()
        setattr(message, field.name, wrong)
        for encode in (bytes, type(message).to_dict):
            try:
                encode(message)
            except errors.EncodeError as error:
                assert SECRET not in texts_of(error)
                assert field.name in str(error)


@WITH_SECRETS
def test_no_error_of_pydantics_shows_it(cls: type[Message], field: Field) -> None:
    model: type[BaseModel] = create_model("Model", it=(cls, ...))
    adapter: TypeAdapter[Any] = TypeAdapter(cls)
    for wrong in wrong_json(field):
        if isinstance(wrong, str) and field.kind == "string":
            continue  # pydantic lets go by what is no Unicode; it is found when it is sent
        for validate in (
            lambda wrong=wrong: adapter.validate_python({field.json_name: wrong}),
            lambda wrong=wrong: model.model_validate({"it": {field.json_name: wrong}}),
        ):
            with pytest.raises(ValidationError) as caught:
                validate()
            assert SECRET not in str(caught.value)
            assert SECRET not in repr(caught.value)
            assert SECRET not in caught.value.json()
    right = cls(**{field.name: value_of(field)}).to_dict()
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python({**right, "noSuchKey": 1})
    assert SECRET not in str(caught.value)
    assert adapter.validate_python(right) == cls.from_dict(right), "what is right is taken"


# What has a token


def test_what_has_a_token_does_not_show_it(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    context = Context(pachd_address="host", session_token=SECRET)
    file = ConfigFile.new_with_context("c", context)
    file.write(path)
    clients: list[Client | AsyncClient] = [
        Client(auth_token=SECRET),
        AsyncClient(auth_token=SECRET),
        Client.connect("host", auth_token=SECRET),
        Client.from_config(path),
    ]
    assert [client.auth_token for client in clients] == [SECRET] * len(clients)
    things: list[object] = [
        *clients,
        *(client.explain() for client in clients),
        context,
        file,
        Connection(Address(), SECRET.encode(), SECRET),
        Context(server_cas=SECRET),
        Endpoint(Address(tls=True), SECRET.encode()),
        Session(auth_token=SECRET, metadata={"x": SECRET}),
    ]
    for thing in things:
        assert SECRET not in f"{thing!r} {thing}"


class Failing(ApiServicer):
    """Refuses, breaks, and answers what is no token."""

    async def authenticate(self, request: auth.AuthenticateRequest, call: Call) -> auth.AuthenticateResponse:
        raise errors.UnauthenticatedError("no such user", code=errors.StatusCode.UNAUTHENTICATED)

    async def get_robot_token(self, request: auth.GetRobotTokenRequest, call: Call) -> auth.GetRobotTokenResponse:
        raise RuntimeError("the handler broke")

    async def rotate_root_token(self, request: auth.RotateRootTokenRequest, call: Call) -> auth.RotateRootTokenResponse:
        return auth.RotateRootTokenResponse(root_token=SECRET)


@pytest.mark.parametrize("colour", ["async", "sync"])
async def test_no_log_and_no_error_of_a_call_shows_it(colour: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server([Failing()])
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    assert isinstance(address, tuple)
    session = Session(auth_token=SECRET, metadata={"password": SECRET})
    endpoint = Endpoint(Address(*address))
    made = Calls(endpoint, session) if colour == "sync" else AsyncCalls(endpoint, session)
    requests: list[tuple[Any, Message]] = [
        (methods.AUTHENTICATE, auth.AuthenticateRequest(id_token=SECRET)),
        (methods.GET_ROBOT_TOKEN, auth.GetRobotTokenRequest(robot="r")),
        (methods.ACTIVATE, auth.ActivateRequest(root_token=SECRET)),
        (methods.ROTATE_ROOT_TOKEN, auth.RotateRootTokenRequest(root_token=SECRET)),
        (methods.WHO_AM_I, auth.RotateRootTokenRequest(root_token=SECRET)),
        (methods.ACTIVATE, auth.ActivateRequest(root_token=SECRET * 5_000_000)),
    ]
    try:
        for method, request in requests:
            try:
                if isinstance(made, Calls):
                    await asyncio.to_thread(made.unary_unary, method, request)
                else:
                    await made.unary_unary(method, request)
            except (errors.PachydermError, TypeError) as error:
                assert SECRET not in texts_of(error)
    finally:
        await (asyncio.to_thread(made.close) if isinstance(made, Calls) else made.aclose())
        server.close()
        await server.wait_closed()
    assert "the handler broke" in caplog.text, "the log was heard"
    assert SECRET not in caplog.text
