"""A token that is fetched before the first call needs it, in both colours."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import AsyncClient, Client, errors
from pachyderm_sdk._wire.login import Login
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call, RpcError
from pachyderm_sdk.api import auth
from pachyderm_sdk.api.auth.servicer import ApiServicer

from .fakes import COUNT, ECHO, LOOKUP, AnyCalls, FakeServicer, Text, read, soon

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.session import Session

LOGIN = Login(LOOKUP.path, b"id token", lambda response: Text.FromString(response).text, "This was the login.")


@pytest.fixture
def session(session: Session) -> Session:
    session.login = LOGIN
    return session


def logging_in(servicer: FakeServicer, answer: str | RpcError = "the token", delay: float = 0) -> None:
    """Makes the servicer answer the login, and every other call with its token and its text."""

    def token(call: Call) -> str:
        return str(call.metadata.get("authn-token"))

    async def echo(request: Text, call: Call) -> Text:
        if call.method is LOOKUP:
            await asyncio.sleep(delay)
            assert request.text == "id token"
            assert "authn-token" not in call.metadata
            if isinstance(answer, RpcError):
                raise answer
            return Text(answer)
        return Text(f"{token(call)}: {request.text}")

    async def count(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text(token(call))

    async def join(requests: AsyncIterator[Text], call: Call) -> Text:
        return Text(f"{token(call)}: {','.join([request.text async for request in requests])}")

    async def chat(requests: AsyncIterator[Text], call: Call) -> AsyncIterator[Text]:
        async for request in requests:
            yield Text(f"{token(call)}: {request.text}")

    servicer.on_echo, servicer.on_count, servicer.on_join, servicer.on_chat = echo, count, join, chat


def logins(servicer: FakeServicer) -> int:
    return sum(call.method is LOOKUP for call in servicer.calls)


async def test_each_shape_waits_for_the_token(calls: AnyCalls, servicer: FakeServicer, session: Session) -> None:
    logging_in(servicer)
    texts = [Text("a"), Text("b" * 3_000_000), Text("c")]
    joined = ",".join(text.text for text in texts)
    assert await calls.unary(ECHO, "x") == "the token: x"
    assert session.auth_token == "the token"
    assert session.login is None
    for _ in range(2):
        assert await read(calls.download(COUNT, "1")) == ["the token"]
        assert await calls.upload(texts) == f"the token: {joined}"
        assert await read(calls.chat(texts)) == [f"the token: {text.text}" for text in texts]
    assert logins(servicer) == 1


@pytest.mark.parametrize("shape", ["download", "upload", "chat"])
async def test_a_stream_may_be_the_first(shape: str, calls: AnyCalls, servicer: FakeServicer, session: Session) -> None:
    logging_in(servicer, delay=0.05)
    texts = [Text(letter * 1_000_000) for letter in "abcdefgh"]  # more than may wait in a buffer
    if shape == "download":
        assert await read(calls.download(COUNT, "1")) == ["the token"]
    elif shape == "upload":
        assert await calls.upload(texts) == f"the token: {','.join(text.text for text in texts)}"
    else:
        assert await read(calls.chat(texts)) == [f"the token: {text.text}" for text in texts]
    assert session.auth_token == "the token"


async def test_many_calls_share_one_login(calls: AnyCalls, servicer: FakeServicer) -> None:
    logging_in(servicer, delay=0.1)
    answers = await asyncio.gather(*(calls.unary(ECHO, str(n)) for n in range(5)))
    assert answers == [f"the token: {n}" for n in range(5)]
    assert logins(servicer) == 1


async def test_a_server_without_auth_needs_no_token(calls: AnyCalls, servicer: FakeServicer, session: Session) -> None:
    code = errors.StatusCode.UNIMPLEMENTED
    logging_in(servicer, RpcError(code, "the auth service is not activated"))
    assert await calls.unary(ECHO, "x") == "None: x"
    assert await calls.unary(ECHO, "y") == "None: y"
    assert session.login is None
    assert logins(servicer) == 1


async def test_a_refused_login_fails_the_call_and_is_tried_again(
    calls: AnyCalls, servicer: FakeServicer, session: Session
) -> None:
    logging_in(servicer, RpcError(errors.StatusCode.UNAUTHENTICATED, "no such user"))
    with pytest.raises(errors.UnauthenticatedError, match="no such user") as caught:
        await calls.unary(ECHO, "x")
    assert caught.value.rpc == LOOKUP.rpc
    assert caught.value.hint.endswith("This was the login.")
    logging_in(servicer)
    assert await calls.unary(ECHO, "x") == "the token: x"
    assert "id token" not in repr(session) + repr(LOGIN)


async def test_the_deadline_of_a_call_counts_while_it_waits(calls: AnyCalls, servicer: FakeServicer) -> None:
    logging_in(servicer, delay=3)
    first = asyncio.create_task(calls.unary(ECHO, "patient"))
    await soon(lambda: logins(servicer) == 1)
    with pytest.raises(errors.DeadlineExceededError, match="before the login"):
        await calls.unary(ECHO, "x", timeout=0.2)
    assert not first.done()
    assert await first == "the token: patient"


async def test_a_token_that_the_user_sets_meanwhile_counts(
    calls: AnyCalls, servicer: FakeServicer, session: Session
) -> None:
    logging_in(servicer, delay=0.3)
    waiting = asyncio.create_task(calls.unary(ECHO, "x"))
    await soon(lambda: logins(servicer) == 1)
    session.auth_token = "mine"
    assert await waiting == "mine: x"
    assert session.auth_token == "mine"


async def test_a_call_that_is_given_up_while_it_waits_is_never_made(calls: AnyCalls, servicer: FakeServicer) -> None:
    logging_in(servicer, delay=0.2)
    stream = calls.download(COUNT, "1")
    reading = asyncio.create_task(stream.next())
    await soon(lambda: logins(servicer) == 1)
    await stream.close()
    with pytest.raises(errors.ClosedError):
        await reading
    assert await calls.unary(ECHO, "x") == "the token: x"
    assert [call.method.name for call in servicer.calls] == ["Lookup", "Echo"]


async def test_closing_the_client_ends_the_wait(calls: AnyCalls, servicer: FakeServicer) -> None:
    logging_in(servicer, delay=20)
    waiting = asyncio.create_task(calls.unary(ECHO, "x"))
    await soon(lambda: logins(servicer) == 1)
    await calls.close()
    with pytest.raises(errors.ClosedError):
        await waiting


class Auth(ApiServicer):
    """Changes one token of an identity provider for one of its own, and tells who has it."""

    async def authenticate(self, request: auth.AuthenticateRequest, call: Call) -> auth.AuthenticateResponse:
        if request.id_token != "from the provider":
            raise RpcError(errors.StatusCode.UNKNOWN, "authorization failed")
        return auth.AuthenticateResponse(pach_token="from pachd")

    async def who_am_i(self, request: auth.WhoAmIRequest, call: Call) -> auth.WhoAmIResponse:
        return auth.WhoAmIResponse(username=f"user:{call.metadata.get('authn-token')!s}")


async def test_a_client_changes_the_token_of_the_environment(monkeypatch: pytest.MonkeyPatch, colour: str) -> None:
    server = Server([Auth()])
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    assert isinstance(address, tuple)
    monkeypatch.delenv("PACH_PYTHON_AUTH_TOKEN", raising=False)
    monkeypatch.setenv("PACH_PYTHON_OIDC_TOKEN", "from the provider")

    def who(client: Client) -> str:
        with client:
            name = client.auth.rpc.who_am_i().username
            assert client.auth_token == "from pachd"
            return name

    async def async_who(client: AsyncClient) -> str:
        async with client:
            name = (await client.auth.rpc.who_am_i()).username
            assert client.auth_token == "from pachd"
            return name

    async def ask() -> str:
        if colour == "sync":
            return await asyncio.to_thread(who, Client(*address))
        return await async_who(AsyncClient(*address))

    try:
        assert await ask() == "user:from pachd"
        monkeypatch.setenv("PACH_PYTHON_OIDC_TOKEN", "expired")
        with pytest.raises(errors.UnauthenticatedError, match="authorization failed") as caught:
            await ask()
        assert "$PACH_PYTHON_OIDC_TOKEN" in caught.value.hint
        assert "expired" not in str(caught.value)
    finally:
        server.close()
        await server.wait_closed()
