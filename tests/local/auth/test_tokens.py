"""Tokens: how long they are good, and what is kept of them."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk._wire.servicer import Metadata
from pachyderm_sdk.api import auth
from pachyderm_sdk.errors import (
    AuthNotActivatedError,
    FailedPreconditionError,
    InvalidArgumentError,
    PachydermError,
    PermissionDeniedError,
    UnauthenticatedError,
)
from pachyderm_sdk.local import LocalServer
from pachyderm_sdk.local.auth import activation, sessions, tokens
from pachyderm_sdk.local.auth.caller import Caller
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.ids import now
from pachyderm_sdk.local.pachd import SCHEMAS
from pachyderm_sdk.local.pfs import repos
from pachyderm_sdk.local.store import Store
from tests.local.calls import repo

from .signed import ROOT_TOKEN, Server, guarded

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.txn import Txn

HOUR = 3600


class Clock:
    """Tells the server another time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ahead = 0
        monkeypatch.setattr(sessions, "now", lambda: now() + self.ahead * 1_000_000)


def test_a_token_is_good_until_its_time_is_over(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    brief, lasting = server.robot("brief", ttl=HOUR), server.robot("lasting")
    clock.ahead = HOUR - 60
    assert brief.auth.who_am_i().username == "robot:brief"
    clock.ahead = HOUR + 1
    with pytest.raises(UnauthenticatedError, match="token expiration is in the past"):
        list(brief.pfs.list_project())
    assert lasting.auth.who_am_i().expiration is None


async def test_only_what_is_over_is_forgotten(pachd: Pachd) -> None:
    await pachd.write(lambda txn: tokens.issue(txn, "robot:brief", ttl=HOUR))
    await pachd.write(lambda txn: tokens.issue(txn, "robot:lasting"))
    await pachd.write(lambda txn: tokens.drop_expired(txn, txn.now))
    assert [token.subject for token in await pachd.read(tokens.extracted)] == ["robot:brief", "robot:lasting"]
    await pachd.write(lambda txn: tokens.drop_expired(txn, txn.now + (HOUR + 1) * 1_000_000))
    assert [token.subject for token in await pachd.read(tokens.extracted)] == ["robot:lasting"]


def test_a_revoked_token_stops_working_at_once(server: Server) -> None:
    token = server.root.auth.rpc.get_robot_token(robot="r").token
    client, other = server.client(token), server.client(token)
    assert client.auth.who_am_i() == other.auth.who_am_i()
    assert client.auth.revoke_auth_token(token=token).number == 1
    for one in (client, other):
        with pytest.raises(UnauthenticatedError, match="corrupted or has expired"):
            one.auth.who_am_i()
    assert server.root.auth.revoke_auth_token(token=token).number == 0


def test_all_tokens_of_a_user_are_revoked_together(server: Server) -> None:
    clients = [server.robot("many") for _ in range(3)]
    other = server.robot("other")
    assert server.root.auth.revoke_auth_tokens_for_user(username="robot:many").number == 3
    for client in clients:
        with pytest.raises(UnauthenticatedError):
            client.auth.who_am_i()
    assert other.auth.who_am_i().username == "robot:other"
    with pytest.raises(PachydermError, match="cannot revoke tokens for pach: users"):
        server.root.auth.revoke_auth_tokens_for_user(username="pach:root")


async def test_a_call_that_waits_for_its_turn_is_refused_if_its_token_is_revoked(pachd: Pachd) -> None:
    """Both are admitted; the one that writes second finds that its caller is nobody any more."""
    signed_in = True

    def caller() -> Caller:
        if not signed_in:
            raise tokens.TokenExpired
        return Caller()

    def revoke(txn: Txn) -> None:
        nonlocal signed_in
        begun.wait()
        signed_in = False

    begun = threading.Event()
    first = asyncio.ensure_future(pachd.write(revoke))
    second = asyncio.ensure_future(
        pachd.write(lambda txn: repos.create(txn, repo("late"), "", update=False), caller=caller)
    )
    await asyncio.sleep(0)
    begun.set()
    await first
    with pytest.raises(tokens.TokenExpired):
        await second
    assert await pachd.read(repos.listed) == []


def test_what_is_kept_survives_a_restart_and_holds_no_token(tmp_path: Path) -> None:
    with guarded(tmp_path / "data") as server:
        token = server.root.auth.rpc.get_robot_token(robot="r").token
        server.root.pfs.create_repo("mine")
        server.root.auth.modify_role_binding("default/mine", "robot:r", ["repoReader"])
        server.root.auth.modify_members("group:g", add=["robot:r"])
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert token.encode() not in content
        assert ROOT_TOKEN.encode() not in content
    with LocalServer(tmp_path / "data") as again:
        with Client.from_address(again.address) as anonymous, pytest.raises(UnauthenticatedError):
            anonymous.pfs.create_repo("x")
        with Client.from_address(again.address, auth_token=token) as robot:
            assert robot.auth.who_am_i().username == "robot:r"
            assert robot.auth.get_groups().groups == ["group:g"]
            assert list(robot.pfs.list_branch("mine")) == []
            with pytest.raises(PermissionDeniedError):
                robot.pfs.create_branch("mine@b")


def test_tokens_are_in_no_text_of_the_server(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    secret = "a-token-that-nobody-should-see"
    client = server.client(secret)
    with pytest.raises(UnauthenticatedError) as refused:
        client.auth.who_am_i()
    with pytest.raises(PachydermError) as taken:
        server.root.auth.restore_auth_token(
            token=auth.TokenInfo(hashed_token=tokens.digest(ROOT_TOKEN), subject=f"robot:{secret}x")
        )
    assert secret not in f"{refused.value} {refused.value!r} {taken.value}"
    assert secret not in caplog.text
    assert ROOT_TOKEN not in repr(sessions.Sessions(True, {ROOT_TOKEN: tokens.Token("pach:root", None)}))


def test_a_token_that_outlives_calendars_is_refused(server: Server) -> None:
    with pytest.raises(InvalidArgumentError, match="time to live"):
        server.root.auth.rpc.get_robot_token(robot="r", ttl=1 << 62)


def test_extracted_tokens_can_be_restored_elsewhere(server: Server) -> None:
    token = server.root.auth.rpc.get_robot_token(robot="r").token
    (info,) = server.root.auth.extract_auth_tokens().tokens
    with guarded() as elsewhere:
        moved = elsewhere.client(token)
        with pytest.raises(UnauthenticatedError):
            moved.auth.who_am_i()
        elsewhere.root.auth.restore_auth_token(token=info)
        assert moved.auth.who_am_i().username == "robot:r"


def test_several_tokens_at_once_are_refused() -> None:
    state = sessions.Sessions(True, {tokens.digest("a"): tokens.Token("robot:a", None)})

    two = Metadata([("authn-token", "a"), ("authn-token", "b")])
    with pytest.raises(ServiceError, match="multiple authentication token keys found in context"):
        state.token(two)
    assert state.token(Metadata([("authn-token", "a")])).subject == "robot:a"


def test_two_clients_see_one_activation() -> None:
    with LocalServer() as local, Client.from_address(local.address) as one, Client.from_address(local.address) as two:
        with pytest.raises(AuthNotActivatedError):
            two.auth.who_am_i()
        one.auth.activate(ROOT_TOKEN)
        with pytest.raises(UnauthenticatedError):
            two.auth.activate("mine")
        with pytest.raises(UnauthenticatedError):
            two.pfs.create_repo("x")
        with pytest.raises(FailedPreconditionError, match="already activated"):
            one.auth.activate("again")
        one.auth.deactivate()
        two.pfs.create_repo("x")


async def test_what_is_left_from_before_is_not_good_after_the_next_activation(pachd: Pachd) -> None:
    """A call that was admitted while auth was on may run when it is off already."""
    await pachd.write(lambda txn: tokens.issue(txn, "robot:late"))
    await pachd.write(lambda txn: activation.activate(txn, ROOT_TOKEN))
    assert [token.subject for token in pachd.sessions.tokens.values()] == ["pach:root"]


def test_a_folder_from_before_auth_is_brought_up_to_date(tmp_path: Path) -> None:
    older = [
        replace(schema, migrations=schema.migrations[:1]) if schema.name in ("pfs", "pps") else schema
        for schema in SCHEMAS
        if schema.name != "auth"
    ]
    with Store.open(tmp_path / "data", schemas=older) as store, store.write() as db:
        db.execute("INSERT INTO project (name, description, created) VALUES ('old', '', 1)")
    with guarded(tmp_path / "data") as server:
        (info,) = [info for info in server.root.pfs.list_project() if info.project and info.project.name == "old"]
        assert info.created_by == ""
        server.robot("r").pfs.create_project("new")
        assert server.root.pfs.inspect_project("new").created_by == "robot:r"
