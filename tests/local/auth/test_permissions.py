"""Who has which permission where: against a model that is as plain as can be, and over the socket."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.api.auth import Permission, ResourceType
from pachyderm_sdk.errors import PachydermError, PermissionDeniedError, UnauthenticatedError
from pachyderm_sdk.local.auth import bindings, groups, permissions, resources, roles
from pachyderm_sdk.local.auth.caller import ANYBODY, Caller
from pachyderm_sdk.local.auth.principals import EVERYBODY
from pachyderm_sdk.local.auth.resources import CLUSTER, Resource
from pachyderm_sdk.local.errors import PermissionDenied, ServiceError
from pachyderm_sdk.local.pachd import SCHEMAS
from pachyderm_sdk.local.store import Store
from pachyderm_sdk.local.txn import Txn

from .signed import ROOT_TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .signed import Server

USERS = ("user:a", "user:b", "robot:c", "group:g", "group:h", EVERYBODY)
GROUPS = ("group:g", "group:h")
PLACES = (
    CLUSTER,
    resources.project("p"),
    resources.project("q"),
    resources.repo("p", "x"),
    resources.repo("p", "y"),
    resources.repo("q", "x"),
)


# --- the tables of roles


def test_every_permission_belongs_to_a_role() -> None:
    owned = {permission for role in roles.ROLES.values() for permission in role.permissions}
    assert owned == set(Permission) - {Permission.PERMISSION_UNKNOWN}


def test_an_administrator_may_do_what_any_role_allows() -> None:
    for name in roles.ROLES:
        assert roles.permissions_of(name) <= roles.permissions_of(roles.CLUSTER_ADMIN)


@pytest.mark.parametrize(
    "chain",
    [("repoReader", "repoWriter", "repoOwner", "projectOwner"), ("projectViewer", "projectWriter", "projectOwner")],
)
def test_roles_build_on_each_other(chain: tuple[str, ...]) -> None:
    for less, more in pairwise(chain):
        assert roles.permissions_of(less) < roles.permissions_of(more)


def test_no_role_lists_a_permission_twice() -> None:
    for role in roles.ROLES.values():
        assert len(role.permissions) == len(set(role.permissions)), role.name


# --- the model


@dataclass
class Model:
    """All that was granted, as sets."""

    granted: dict[tuple[Resource, str], set[str]] = field(default_factory=dict)
    member: set[tuple[str, str]] = field(default_factory=set)

    def names(self, user: str) -> set[str]:
        return {user, EVERYBODY, *(group for member, group in self.member if member == user)}

    def above(self, place: Resource) -> list[Resource]:
        if place.type == ResourceType.REPO:
            return [CLUSTER, resources.project(place.name.split("/")[0]), place]
        return [CLUSTER] if place == CLUSTER else [CLUSTER, place]

    def roles(self, user: str, place: Resource) -> set[str]:
        return {
            role
            for level in self.above(place)
            for name in self.names(user)
            for role in self.granted.get((level, name), ())
        }

    def permissions(self, user: str, place: Resource) -> set[Permission]:
        return {permission for role in self.roles(user, place) for permission in roles.permissions_of(role)}


places = st.sampled_from(PLACES)
users = st.sampled_from(USERS)
some_roles = st.lists(st.sampled_from(sorted(roles.ROLES)), max_size=3)
bindings_made = st.lists(st.tuples(places, users, some_roles), max_size=12)
memberships = st.lists(st.tuples(users, st.lists(st.sampled_from(GROUPS), max_size=2, unique=True)), max_size=4)


@settings(max_examples=60, deadline=None)
@given(made=bindings_made, joined=memberships, wanted=st.lists(st.sampled_from(list(Permission)), max_size=4))
def test_what_is_granted_is_what_the_model_says(
    made: list[tuple[Resource, str, list[str]]], joined: list[tuple[str, list[str]]], wanted: list[Permission]
) -> None:
    model = Model()
    with Store.open(None, schemas=SCHEMAS) as store, store.write() as db:
        txn = Txn(db)
        for place in PLACES:
            bindings.create(txn, place)
        for place, user, names in made:
            bindings.replace(txn, place, user, names)
            model.granted[place, user] = set(names)
        for user, chosen in joined:
            groups.set_groups(txn, user, chosen)
            model.member = {pair for pair in model.member if pair[0] != user} | {(user, group) for group in chosen}
        for user in USERS:
            for place in PLACES:
                allowed = model.permissions(user, place)
                assert permissions.satisfied(db, user, place, wanted) == set(wanted) & allowed
                assert Caller(user).may(db, place, *wanted) == (set(wanted) <= allowed)
                held = permissions.held(db, user, place)
                told = {name for name in model.roles(user, place) if place.type in roles.ROLES[name].returned_for}
                assert held.roles == sorted(told)
                assert set(held.permissions) == {p for name in told for p in roles.permissions_of(name)}


@pytest.fixture
def txn() -> Iterator[Txn]:
    with Store.open(None, schemas=SCHEMAS) as store, store.write() as db:
        yield Txn(db)


def test_while_auth_is_off_everything_is_allowed(txn: Txn) -> None:
    ANYBODY.require(txn.db, resources.repo("p", "x"), Permission.REPO_DELETE)
    assert ANYBODY.may(txn.db, CLUSTER, Permission.CLUSTER_DELETE_ALL)


def test_a_refusal_names_all_that_is_needed(txn: Txn) -> None:
    bindings.create(txn, CLUSTER)
    bindings.create(txn, resources.project("p"), {"user:a": roles.PROJECT_WRITER})
    with pytest.raises(PermissionDenied) as refused:
        Caller("user:a").require(
            txn.db, resources.project("p"), Permission.PROJECT_CREATE_REPO, Permission.PROJECT_DELETE
        )
    assert str(refused.value) == (
        "user:a is not authorized to perform this operation - needs permissions [PROJECT_CREATE_REPO PROJECT_DELETE] "
        "on PROJECT p. Run `pachctl auth roles-for-permission` to find roles that grant a given permission."
    )
    with pytest.raises(ServiceError, match="no role binding exists for REPO p/x"):
        Caller("user:a").require(txn.db, resources.repo("p", "x"), Permission.REPO_READ)


# --- over the socket


def test_roles_come_down_from_the_cluster_and_the_project(server: Server) -> None:
    server.root.pfs.create_project("p")
    server.root.pfs.create_repo("p/data")
    with server.root.pfs.commit("p/data@master") as commit:
        commit.put_file("/f", b"data")
    for place in ("cluster", pfs.Project(name="p"), "p/data"):
        reader = server.robot("r", "repoReader", on=place)
        assert reader.pfs.read_bytes("p/data@master:/f") == b"data"
        server.root.auth.modify_role_binding(place, "robot:r", [])
    with pytest.raises(PermissionDeniedError, match="robot:nowhere is not authorized"):
        server.robot("nowhere").pfs.read_bytes("p/data@master:/f")


def test_what_is_taken_away_is_gone_at_once(server: Server) -> None:
    server.root.pfs.create_repo("data")
    reader = server.robot("r", "repoReader", on="default/data")
    assert list(reader.pfs.list_commit("data")) == []
    server.root.auth.modify_role_binding("default/data", "robot:r", [])
    with pytest.raises(PermissionDeniedError):
        list(reader.pfs.list_commit("data"))


def test_a_repo_made_again_has_none_of_its_old_roles(server: Server) -> None:
    server.root.pfs.create_repo("data")
    reader = server.robot("r", "repoReader", on="default/data")
    server.root.pfs.delete_repo("data")
    server.root.pfs.create_repo("data")
    with pytest.raises(PermissionDeniedError):
        list(reader.pfs.list_commit("data"))


def test_who_may_not_delete_a_repo_is_not_told_that_it_belongs_to_a_pipeline(server: Server) -> None:
    server.root.pfs.create_repo("data")
    source = pps.Input(pfs=pps.PfsInput(repo="data", glob="/*"))
    server.root.pps.create_pipeline("edges", transform=pps.Transform(cmd=["true"]), input=source)
    repo = pfs.Repo(name="edges", type="user", project=pfs.Project(name="default"))
    nobody = server.robot("nobody")
    assert not nobody.pfs.rpc.delete_repo(repo=repo).deleted
    assert nobody.pfs.rpc.delete_repos(all=True).repos == []
    with pytest.raises(PachydermError, match="cannot delete a repo associated with a pipeline"):
        server.robot("owner", "repoOwner", on="default/edges").pfs.rpc.delete_repo(repo=repo)


def test_project_defaults_name_who_set_them(server: Server) -> None:
    server.root.pfs.create_project("p")
    server.robot("r", "projectOwner", on=pfs.Project(name="p")).pps.set_project_defaults("p", "{}")
    assert server.root.pps.rpc.get_project_defaults(project=pfs.Project(name="p")).created_by == "robot:r"


def test_changes_of_one_binding_at_once_are_all_kept(server: Server) -> None:
    server.root.pfs.create_repo("data")

    def bind(number: int) -> None:
        client = server.client(ROOT_TOKEN)
        for _ in range(5):
            client.auth.modify_role_binding("default/data", f"user:{number}", ["repoReader", "repoWriter"])
        client.auth.modify_role_binding("default/data", f"user:{number}", ["repoOwner"])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(bind, range(8), timeout=60))
    bound = server.root.auth.role_names("default/data")
    assert bound == {"pach:root": ["repoOwner"], **{f"user:{number}": ["repoOwner"] for number in range(8)}}


def test_a_tar_of_files_is_for_readers_and_a_file_set_for_who_knows_it(server: Server) -> None:
    server.root.pfs.create_repo("data")
    with server.root.pfs.commit("data@master") as commit:
        commit.put_file("/f", b"data")
    repo = pfs.Repo(name="data", type="user", project=pfs.Project(name="default"))
    file = pfs.File(commit=pfs.Commit(repo=repo, branch=pfs.Branch(repo=repo, name="master")), path="/f")
    stranger, nobody = server.client(None), server.robot("nobody")
    with pytest.raises(UnauthenticatedError):
        list(stranger.pfs.rpc.get_file_tar(file=file))
    with pytest.raises(PermissionDeniedError):
        list(nobody.pfs.rpc.get_file_tar(file=file))
    made = server.root.pfs.rpc.get_file_set(commit=file.commit).file_set_id
    sets = pfs.Repo(name="__filesets__", type="user", project=pfs.Project(name="default"))
    file = pfs.File(commit=pfs.Commit(repo=sets, id=made), path="/f")
    assert b"data" in b"".join(piece.value for piece in stranger.pfs.rpc.get_file_tar(file=file))


def test_pages_of_a_listing_hold_what_its_caller_may_see(server: Server) -> None:
    server.root.pfs.create_project("p")
    for number in range(6):
        server.root.pfs.create_repo(f"p/r{number}")
    reader = server.robot("r")
    for number in (1, 3, 5):
        server.root.auth.modify_role_binding(f"p/r{number}", "robot:r", ["repoReader"])
    pages = [
        [info.repo.name for info in reader.pfs.list_repo(projects=["p"], page=page) if info.repo is not None]
        for page in (pfs.RepoPage(page_size=2, page_index=index) for index in range(3))
    ]
    assert pages == [["r1", "r3"], ["r5"], []]


def test_deleting_everything_leaves_a_default_project_to_who_did_it(server: Server) -> None:
    server.root.pfs.create_repo("data")
    server.root.pfs.delete_all()
    default = pfs.Project(name="default")
    assert server.root.auth.role_names(default) == {"pach:root": ["projectOwner"]}
    with pytest.raises(PermissionDeniedError):
        server.robot("r").pfs.create_repo("mine")
