"""Sessions: who sees a token or a transaction, and when."""

from __future__ import annotations

import asyncio
import contextvars
import threading

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.session import Session


def test_headers() -> None:
    session = Session()
    assert session.headers() == ()
    session.auth_token = "a"
    session.transaction_id = "t"
    session.metadata = {"x": "1", "y-bin": b"2"}
    assert session.headers() == (("authn-token", "a"), ("pach-transaction", "t"), ("x", "1"), ("y-bin", b"2"))


def test_transactions_nest() -> None:
    session = Session(transaction_id="base")
    seen = []
    with session.in_transaction("outer"):
        with session.in_transaction("inner"):
            seen.append(session.transaction_id)
            session.transaction_id = "new base"
            seen.append(session.transaction_id)
        seen.append(session.transaction_id)
        with session.in_transaction(None):
            seen.append(session.transaction_id)
    assert [*seen, session.transaction_id] == ["inner", "inner", "outer", None, "new base"]


def test_sessions_do_not_share_transactions() -> None:
    one, two = Session(), Session()
    with one.in_transaction("1"), two.in_transaction("2"):
        assert (one.transaction_id, two.transaction_id) == ("1", "2")
    assert (one.transaction_id, two.transaction_id) == (None, None)


def test_an_exception_leaves_the_transaction() -> None:
    session = Session()
    with pytest.raises(KeyError), session.in_transaction("t"):
        raise KeyError
    assert session.transaction_id is None


def test_other_threads_are_not_in_the_transaction() -> None:
    session = Session(transaction_id="base")
    seen: list[str | None] = []
    with session.in_transaction("t"):
        thread = threading.Thread(target=lambda: seen.append(session.transaction_id))
        thread.start()
        thread.join()
        contextvars.copy_context().run(lambda: seen.append(session.transaction_id))
    assert seen == ["base", "t"]


async def test_tasks_see_the_transaction_they_were_started_in() -> None:
    session = Session()

    async def look() -> str | None:
        await asyncio.sleep(0)
        return session.transaction_id

    before = asyncio.ensure_future(look())
    with session.in_transaction("t"):
        inside = asyncio.ensure_future(look())
        await asyncio.sleep(0.01)
    assert (await before, await inside) == (None, "t")


def test_a_transaction_may_be_left_in_another_context() -> None:
    """As a fixture of pytest does, whose parts run in different contexts."""
    session = Session()
    block = session.in_transaction("t")
    contextvars.copy_context().run(block.__enter__)
    block.__exit__(None, None, None)
    assert session.transaction_id is None


@pytest.mark.parametrize("value", ["line\nbreak", "ümläut", "nul\0"])
def test_values_that_cannot_be_sent(value: str) -> None:
    session = Session()
    with pytest.raises(errors.ConfigError) as caught:
        session.auth_token = value
    assert value not in str(caught.value)
    with pytest.raises(errors.ConfigError):
        session.transaction_id = value
    with pytest.raises(errors.ConfigError):
        Session(metadata={"x": value})
    with pytest.raises(errors.ConfigError), session.in_transaction(value):
        raise AssertionError


@pytest.mark.parametrize("key", ["Upper", "grpc-timeout", "user-agent", "te", "a b", ""])
def test_keys_that_cannot_be_sent(key: str) -> None:
    with pytest.raises(errors.ConfigError, match="no key of metadata"):
        Session(metadata={key: "1"})


def test_bytes_need_a_key_for_bytes() -> None:
    for metadata in ({"x": b"1"}, {"x-bin": "1"}):
        with pytest.raises(errors.ConfigError, match="-bin"):
            Session(metadata=metadata)


def test_the_token_is_never_shown() -> None:
    assert "hunter2" not in repr(Session(auth_token="hunter2"))
