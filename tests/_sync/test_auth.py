# Generated from tests/_async/test_auth.py by `python -m codegen.unasync`; do not edit.
"""Auth: what is sent, what comes back, and which token the client has afterwards."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.access import RoleName
from pachyderm_sdk.api import auth, pfs, pps
from pachyderm_sdk.api.auth import methods
from pachyderm_sdk.api.pfs.methods import ACTIVATE_AUTH as PFS_ACTIVATE_AUTH
from pachyderm_sdk.api.pps.methods import ACTIVATE_AUTH as PPS_ACTIVATE_AUTH
from pachyderm_sdk.errors import (
    AuthNotActivatedError,
    ConfigError,
    DeadlineExceededError,
    FailedPreconditionError,
    InvalidArgumentError,
    PachydermError,
    PermissionDeniedError,
    ReferenceSyntaxError,
    StatusCode,
    UnauthenticatedError,
    UnimplementedError,
)
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.recorder import Answer, AnyMethod

ROOT = auth.WhoAmIResponse(username="pach:root")
REPO = auth.Resource(type=auth.ResourceType.REPO, name="default/images")


def recorder(*answers: tuple[AnyMethod, Answer]) -> Recorder:
    return Recorder(dict(answers))


def client_of(server: Recorder, token: str | None = None) -> Client:
    return Client.from_address(server.address, auth_token=token, timeout=30)


def test_a_server_without_auth_says_so(client: Client) -> None:
    with pytest.raises(AuthNotActivatedError):
        client.auth.who_am_i()
    with pytest.raises(AuthNotActivatedError):
        client.auth.get_role_binding("cluster")
    with pytest.raises(AuthNotActivatedError):
        client.auth.get_robot_token("ci")


def test_who_activates_is_root_and_what_there_is_gets_its_bindings() -> None:
    activated = (methods.ACTIVATE, lambda request: auth.ActivateResponse(pach_token=request.root_token or "random"))
    rest = ((PFS_ACTIVATE_AUTH, pfs.ActivateAuthResponse()), (PPS_ACTIVATE_AUTH, pps.ActivateAuthResponse()))
    with recorder(activated, *rest, (methods.DEACTIVATE, auth.DeactivateResponse())) as server:
        with client_of(server) as client:
            assert (client.auth.activate()).pach_token == "random"
            assert client.auth_token == "random"
            tokens = [call.metadata.get("authn-token") for call in server.calls]
            assert [call.method.rpc for call in server.calls] == [
                "auth_v2.API/Activate",
                "pfs_v2.API/ActivateAuth",
                "pps_v2.API/ActivateAuth",
            ]
            assert tokens == [None, "random", "random"]
            assert client.auth.deactivate() == auth.DeactivateResponse()
            assert not client.auth_token
            chosen = auth.ActivateResponse(pach_token="chosen")
            assert client.auth.activate("chosen", log_in=False) == chosen
            assert not client.auth_token
            assert server.requests[-1] == auth.ActivateRequest(root_token="chosen")


def test_when_bindings_cannot_be_made_the_root_token_is_not_lost() -> None:
    with recorder((methods.ACTIVATE, auth.ActivateResponse(pach_token="root"))) as server:
        with client_of(server) as client:
            with pytest.raises(UnimplementedError):
                client.auth.activate()
            assert client.auth_token == "root"


def test_only_a_client_of_root_goes_on_with_the_new_root_token() -> None:
    for username, after in (("pach:root", "new"), ("user:admin@example.com", "mine")):
        caller = (methods.WHO_AM_I, auth.WhoAmIResponse(username=username))
        rotated = (methods.ROTATE_ROOT_TOKEN, auth.RotateRootTokenResponse(root_token="new"))
        with recorder(caller, rotated) as server:
            with client_of(server, "mine") as client:
                assert (client.auth.rotate_root_token("new")).root_token == "new"
                assert client.auth_token == after


def test_configuration() -> None:
    config = auth.OidcConfig(issuer="http://localhost:1658", client_id="pachyderm", client_secret="hidden")
    read = (methods.GET_CONFIGURATION, auth.GetConfigurationResponse(configuration=config))
    with recorder(read, (methods.SET_CONFIGURATION, auth.SetConfigurationResponse())) as server:
        with client_of(server) as client:
            assert (client.auth.get_configuration()).configuration == config
            client.auth.set_configuration(configuration=config)
            assert server.requests[-1] == auth.SetConfigurationRequest(configuration=config)


def test_a_login_in_the_browser() -> None:
    begun = (methods.GET_OIDC_LOGIN, auth.GetOidcLoginResponse(login_url="http://login", state="state"))
    done = (methods.AUTHENTICATE, auth.AuthenticateResponse(pach_token="session"))
    ada = auth.WhoAmIResponse(username="user:ada@example.com")
    shown: list[str] = []
    with recorder(begun, done, (methods.WHO_AM_I, ada)) as server:
        with client_of(server) as client:
            assert client.auth.login(show=shown.append) == ada
            assert shown == ["http://login"]
            assert server.requests[1] == auth.AuthenticateRequest(oidc_state="state")
            assert client.auth_token == "session"
            assert server.calls[-1].metadata["authn-token"] == "session"
            client.auth.logout()
            assert not client.auth_token


def test_a_browser_opens_the_url_unless_something_else_is_to(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = (methods.GET_OIDC_LOGIN, auth.GetOidcLoginResponse(login_url="http://login", state="state"))
    done = (methods.AUTHENTICATE, auth.AuthenticateResponse(pach_token="session"))
    opened: list[str] = []

    def opens(url: str) -> bool:
        opened.append(url)
        return True

    with recorder(begun, done, (methods.WHO_AM_I, ROOT)) as server:
        with client_of(server) as client:
            monkeypatch.setattr("webbrowser.open", opens)
            client.auth.login()
            assert opened == ["http://login"]
            monkeypatch.setattr("webbrowser.open", lambda url: False)
            with pytest.raises(FailedPreconditionError, match="show=print"):
                client.auth.login()


def logging_in() -> Recorder:
    begun = (methods.GET_OIDC_LOGIN, auth.GetOidcLoginResponse(login_url="http://login", state="state"))
    done = (methods.AUTHENTICATE, auth.AuthenticateResponse(pach_token="session"))
    return recorder(begun, done, (methods.WHO_AM_I, auth.WhoAmIResponse(username="user:ada@example.com")))


def test_a_login_is_kept_in_the_configuration_file_and_forgotten_there(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    with logging_in() as server:
        with client_of(server) as client:
            client.auth.login(show=lambda _: None, save=True, config_file=path)
        assert path.stat().st_mode & 0o777 == 0o600
        with Client.from_config(path) as again:
            assert (again.address, again.auth_token) == (server.address, "session")
            again.auth.logout(save=True, config_file=path)
        assert Client.from_config(path).auth_token is None
        assert "session" not in path.read_text()


def test_what_else_is_in_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    with logging_in() as server:
        other = {"pachd_address": "grpc://other:80", "session_token": "theirs", "colour": "blue"}
        before = {"user_id": "me", "v2": {"active_context": "other", "contexts": {"other": other}}, "extra": 1}
        path.write_text(json.dumps(before))
        with client_of(server) as client:
            client.auth.login(show=lambda _: None, save=True, config_file=path, context="mine")
        after = json.loads(path.read_text())
        mine = after["v2"]["contexts"].pop("mine")
        assert after == before
        assert (mine["pachd_address"], mine["session_token"]) == (server.address, "session")


def test_a_token_is_never_kept_for_another_server(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    text = json.dumps({"v2": {"active_context": "c", "contexts": {"c": {"pachd_address": "grpc://other:80"}}}})
    path.write_text(text)
    with logging_in() as server:
        with client_of(server) as client:
            with pytest.raises(ConfigError, match=r'"c" of .* is for grpc://other:80'):
                client.auth.login(save=True, config_file=path)
            assert server.requests == [], "nobody logs in for nothing"
            assert path.read_text() == text


def test_a_login_that_nobody_makes_ends() -> None:
    def slow(_: auth.AuthenticateRequest) -> auth.AuthenticateResponse:
        time.sleep(1)
        return auth.AuthenticateResponse(pach_token="late")

    begun = (methods.GET_OIDC_LOGIN, auth.GetOidcLoginResponse(login_url="http://login", state="state"))
    with recorder(begun, (methods.AUTHENTICATE, slow)) as server:
        with client_of(server) as client:
            with pytest.raises(DeadlineExceededError, match=r"Nobody has logged in .* within 0\.5 seconds") as caught:
                client.auth.login(show=lambda _: None, timeout=0.5)
            assert "http://login" not in str(caught.value)
            assert not client.auth_token


def test_an_id_token_is_exchanged() -> None:
    with recorder((methods.AUTHENTICATE, auth.AuthenticateResponse(pach_token="session"))) as server:
        with client_of(server) as client:
            assert (client.auth.authenticate(id_token="jwt", log_in=False)).pach_token == "session"
            assert "***" not in repr(client)
            assert (client.auth.authenticate(id_token="jwt")).pach_token == "session"
            assert client.auth_token == "session"
            with pytest.raises(InvalidArgumentError, match="either an id_token or an oidc_state"):
                client.auth.authenticate(id_token="")
            assert len(server.requests) == 2


def test_logging_out_can_revoke_the_token() -> None:
    with recorder((methods.REVOKE_AUTH_TOKEN, auth.RevokeAuthTokenResponse(number=1))) as server:
        with client_of(server, "mine") as client:
            client.auth.logout(revoke=True)
            assert server.requests == [auth.RevokeAuthTokenRequest(token="mine")]
            assert not client.auth_token


def test_role_bindings() -> None:
    entries = {
        "robot:ci": auth.Roles(roles={"repoWriter": True, "repoReader": True, "repoOwner": False}),
        "allClusterUsers": auth.Roles(roles={"projectCreator": True}),
    }
    found = auth.GetRoleBindingResponse(binding=auth.RoleBinding(entries=entries))
    modified = (methods.MODIFY_ROLE_BINDING, auth.ModifyRoleBindingResponse())
    with recorder((methods.GET_ROLE_BINDING, found), modified) as server:
        with client_of(server) as client:
            assert client.auth.get_role_binding("default/images") == found
            names = client.auth.role_names("default/images")
            assert names == {"robot:ci": ["repoReader", "repoWriter"], "allClusterUsers": ["projectCreator"]}
            assert RoleName.REPO_READER in names["robot:ci"]
            roles = [RoleName.REPO_READER, "repoWriter"]
            done = client.auth.modify_role_binding("default/images", "robot:ci", roles)
            assert done == auth.ModifyRoleBindingResponse()
            client.auth.modify_role_binding(resource="cluster", principal="user:a@b", roles="clusterAdmin")
            client.auth.modify_role_binding(pfs.Project(name="research"), "allClusterUsers")
            cluster = auth.Resource(type=auth.ResourceType.CLUSTER)
            project = auth.Resource(type=auth.ResourceType.PROJECT, name="research")
            modify = auth.ModifyRoleBindingRequest
            assert server.requests == [
                auth.GetRoleBindingRequest(resource=REPO),
                auth.GetRoleBindingRequest(resource=REPO),
                modify(resource=REPO, principal="robot:ci", roles=["repoReader", "repoWriter"]),
                modify(resource=cluster, principal="user:a@b", roles=["clusterAdmin"]),
                modify(resource=project, principal="allClusterUsers"),
            ]


def test_a_resource_without_binding_has_an_empty_one() -> None:
    with recorder((methods.GET_ROLE_BINDING, auth.GetRoleBindingResponse())) as server:
        with client_of(server) as client:
            assert (client.auth.get_role_binding("default/images")).binding is None
            assert client.auth.role_names("default/images") == {}


def test_what_is_wrong_is_refused_before_it_is_sent() -> None:
    with recorder((methods.MODIFY_ROLE_BINDING, auth.ModifyRoleBindingResponse())) as server:
        with client_of(server) as client:
            with pytest.raises(InvalidArgumentError, match=r'repoReadr(.|\n)*"repoReader"'):
                client.auth.modify_role_binding("default/images", "robot:ci", "repoReadr")
            with pytest.raises(InvalidArgumentError, match=r'REPO_RAED(.|\n)*"REPO_READ"'):
                client.auth.authorize("default/images", "REPO_RAED")
            with pytest.raises(InvalidArgumentError, match="user:ada@example"):
                client.auth.modify_role_binding("default/images", "ada@example.com", "repoReader")
            with pytest.raises(ReferenceSyntaxError, match="project or a repo"):
                client.auth.modify_role_binding("images", "robot:ci", "repoReader")
            for ttl in (0, -5, timedelta(0)):
                with pytest.raises(InvalidArgumentError, match="leave ttl out"):
                    client.auth.get_robot_token("ci", ttl)
            wrong: Any = "1h"
            with pytest.raises(TypeError, match="a timedelta or whole seconds, not '1h'"):
                client.auth.get_robot_token("ci", wrong)
            assert server.requests == []


def test_permissions() -> None:
    permission = auth.Permission
    checked = auth.AuthorizeResponse(satisfied=[permission.REPO_READ], missing=[permission.REPO_WRITE], principal="a")
    had = auth.GetPermissionsResponse(permissions=[permission.REPO_READ], roles=["repoReader"])
    roles = auth.GetRolesForPermissionResponse(roles=[auth.Role(name="repoReader")])
    with recorder(
        (methods.AUTHORIZE, checked),
        (methods.GET_PERMISSIONS, had),
        (methods.GET_PERMISSIONS_FOR_PRINCIPAL, had),
        (methods.GET_ROLES_FOR_PERMISSION, roles),
    ) as server:
        with client_of(server) as client:
            wanted: list[auth.Permission | str] = [permission.REPO_READ, "REPO_WRITE"]
            assert client.auth.authorize("default/images", wanted) == checked
            assert client.auth.get_permissions("default/images") == had
            assert client.auth.get_permissions_for_principal("default/images", "robot:ci") == had
            assert client.auth.get_roles_for_permission("REPO_READ") == roles
            assert server.requests == [
                auth.AuthorizeRequest(resource=REPO, permissions=[permission.REPO_READ, permission.REPO_WRITE]),
                auth.GetPermissionsRequest(resource=REPO),
                auth.GetPermissionsForPrincipalRequest(resource=REPO, principal="robot:ci"),
                auth.GetRolesForPermissionRequest(permission=permission.REPO_READ),
            ]


@pytest.mark.parametrize(
    ("ttl", "seconds"),
    [(None, 0), (60, 60), (timedelta(hours=1), 3600), (timedelta(milliseconds=1500), 2)],
)
def test_how_long_a_robot_token_holds(ttl: Any, seconds: int) -> None:
    with recorder((methods.GET_ROBOT_TOKEN, auth.GetRobotTokenResponse(token="robot"))) as server:
        with client_of(server) as client:
            assert (client.auth.get_robot_token("ci", ttl)).token == "robot"
            assert server.requests == [auth.GetRobotTokenRequest(robot="ci", ttl=seconds)]


def test_tokens_are_revoked_and_moved() -> None:
    token = auth.TokenInfo(subject="robot:ci", hashed_token="00ff")
    with recorder(
        (methods.REVOKE_AUTH_TOKEN, auth.RevokeAuthTokenResponse(number=1)),
        (methods.REVOKE_AUTH_TOKENS_FOR_USER, auth.RevokeAuthTokensForUserResponse(number=3)),
        (methods.EXTRACT_AUTH_TOKENS, auth.ExtractAuthTokensResponse(tokens=[token])),
        (methods.RESTORE_AUTH_TOKEN, auth.RestoreAuthTokenResponse()),
        (methods.DELETE_EXPIRED_AUTH_TOKENS, auth.DeleteExpiredAuthTokensResponse()),
    ) as server:
        with client_of(server) as client:
            assert (client.auth.revoke_auth_token(token="old")).number == 1
            assert (client.auth.revoke_auth_tokens_for_user(username="robot:ci")).number == 3
            assert (client.auth.extract_auth_tokens()).tokens == [token]
            client.auth.restore_auth_token(token=token)
            client.auth.delete_expired_auth_tokens()
            assert server.requests == [
                auth.RevokeAuthTokenRequest(token="old"),
                auth.RevokeAuthTokensForUserRequest(username="robot:ci"),
                auth.ExtractAuthTokensRequest(),
                auth.RestoreAuthTokenRequest(token=token),
                auth.DeleteExpiredAuthTokensRequest(),
            ]


def test_groups() -> None:
    groups = auth.GetGroupsResponse(groups=["group:staff"])
    with recorder(
        (methods.GET_GROUPS, groups),
        (methods.GET_GROUPS_FOR_PRINCIPAL, groups),
        (methods.GET_USERS, auth.GetUsersResponse(usernames=["user:b", "user:a"])),
        (methods.SET_GROUPS_FOR_USER, auth.SetGroupsForUserResponse()),
        (methods.MODIFY_MEMBERS, auth.ModifyMembersResponse()),
    ) as server:
        with client_of(server) as client:
            assert client.auth.get_groups() == groups
            assert client.auth.get_groups_for_principal(principal="user:a") == groups
            assert (client.auth.get_users(group="group:staff")).usernames == ["user:b", "user:a"]
            done = client.auth.set_groups_for_user("user:a", {"group:staff"})
            assert done == auth.SetGroupsForUserResponse()
            modified = client.auth.modify_members("group:staff", add=["user:a"], remove="user:b")
            assert modified == auth.ModifyMembersResponse()
            assert server.requests[1:] == [
                auth.GetGroupsForPrincipalRequest(principal="user:a"),
                auth.GetUsersRequest(group="group:staff"),
                auth.SetGroupsForUserRequest(username="user:a", groups=["group:staff"]),
                auth.ModifyMembersRequest(group="group:staff", add=["user:a"], remove=["user:b"]),
            ]


def test_a_refusal_is_an_error_with_the_text_of_the_server() -> None:
    text = "robot:ci is not authorized to perform this operation - needs permissions [CLUSTER_AUTH_GET_GROUP_USERS]"
    with recorder((methods.GET_USERS, RpcError(StatusCode.PERMISSION_DENIED, text))) as server:
        with client_of(server) as client:
            with pytest.raises(PermissionDeniedError, match="CLUSTER_AUTH_GET_GROUP_USERS"):
                client.auth.get_users(group="group:staff")
            with pytest.raises(PermissionError):
                client.auth.rpc.get_users(auth.GetUsersRequest(group="group:staff"))


def test_all_of_it_on_the_embedded_server(client: Client) -> None:
    client.pfs.create_repo("before")
    root = (client.auth.activate("the root token")).pach_token
    assert (root, client.auth.who_am_i()) == ("the root token", ROOT)
    assert (client.auth.role_names("cluster"))["pach:root"] == ["clusterAdmin"]
    client.pfs.create_repo("images")
    client.auth.modify_role_binding("default/images", "robot:ci", RoleName.REPO_READER)
    client.auth.modify_role_binding("default/before", "group:staff", ["repoWriter"])
    token = (client.auth.get_robot_token("ci", timedelta(minutes=5))).token
    with Client.from_address(client.address, auth_token=token, timeout=30) as robot:
        me = robot.auth.who_am_i()
        assert me.username == "robot:ci"
        assert me.expiration is not None
        checked = robot.auth.authorize("default/images", ["REPO_READ", auth.Permission.REPO_WRITE])
        assert (checked.authorized, checked.satisfied) == (False, [auth.Permission.REPO_READ])
        assert (robot.auth.get_permissions("default/images")).roles == ["repoReader"]
        with pytest.raises(PermissionDeniedError, match="REPO_WRITE"):
            robot.pfs.put_file("images@master", "/a", b"a")
        client.auth.modify_members("group:staff", add=["robot:ci"])
        assert (robot.auth.get_groups()).groups == ["group:staff"]
        robot.pfs.put_file("before@master", "/a", b"a")
        assert (client.auth.revoke_auth_token(token=token)).number == 1
        with pytest.raises(UnauthenticatedError):
            robot.auth.who_am_i()
    names = [role.name for role in (client.auth.get_roles_for_permission("REPO_READ")).roles]
    assert set(names) <= {role.value for role in RoleName}
    assert (client.auth.rotate_root_token()).root_token != root
    assert client.auth.who_am_i() == ROOT
    with pytest.raises(PachydermError, match="OIDC ID provider configuration not found"):
        client.auth.login(show=lambda _: None)
    client.auth.deactivate()
    assert client.pfs.repo_exists("images")


def test_the_roles_that_there_are_are_those_that_the_server_knows(client: Client) -> None:
    client.auth.activate()
    found: set[str] = set()
    for permission in auth.Permission:
        if permission:
            found |= {role.name for role in (client.auth.get_roles_for_permission(permission)).roles}
    client.auth.deactivate()
    assert found == {role.value for role in RoleName}
