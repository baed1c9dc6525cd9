"""The datums of inputs that no pipeline has yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.errors import PachydermError, StatusCode
from pachyderm_sdk.local.pfs.files import compile_glob

from ..auth.signed import guarded

if TYPE_CHECKING:
    from collections.abc import Iterator

A_TXT = "1ab1604d9f642752b448e2c0bb8d5cce443823461f61b80b5f1eb494f6b9a87e"
D = "27fea01480b445167018ad6d6fb6237cd1eeef91025901e3c617d58a7ad7e811"
CROSS = "c32914fe3a48121e7084db442d8da805814d2467cc49ca5d79f2b0d75cc35c2d"


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    contents = {
        "images": ["/a.txt", "/d/e/f", "/d/g"],
        "labels": ["/l"],
        "x": ["/1.x", "/1b.x", "/2.x", "/3.x"],
        "y": ["/1.y", "/2.y", "/4.y"],
        "empty": [],
    }
    with Client.local() as made:
        for repo, paths in contents.items():
            made.pfs.create_repo(repo)
            with made.pfs.commit(f"{repo}@master") as commit:
                for path in paths:
                    commit.put_file(path, b"data")
        yield made


def part(
    repo: str, glob: str = "/*", *, name: str = "", join_on: str = "", group_by: str = "", outer: bool = False
) -> pps.Input:
    found = pps.PfsInput(repo=repo, glob=glob, name=name, join_on=join_on, group_by=group_by, outer_join=outer)
    return pps.Input(pfs=found)


def listed(client: Client, tree: pps.Input, **how: object) -> list[pps.DatumInfo]:
    return list(client.pps.rpc.list_datum(input=tree, **how))  # type: ignore[arg-type]  # the test's words


def paths(datums: list[pps.DatumInfo]) -> list[list[str]]:
    return [[info.file.path for info in datum.data if info.file] for datum in datums]


def ids(datums: list[pps.DatumInfo]) -> list[str]:
    return [datum.datum.id for datum in datums if datum.datum]


def test_ids_are_those_of_a_cluster(client: Client) -> None:
    datums = listed(client, part("images"))
    assert list(zip(ids(datums), paths(datums), strict=True)) == [(A_TXT, ["/a.txt"]), (D, ["/d/"])]
    parts = [part("labels", "/", name="b"), part("images", "/a.txt", name="a")]
    datums = listed(client, pps.Input(cross=parts))
    assert (ids(datums), paths(datums)) == ([CROSS], [["/a.txt", "/"]])


def test_what_is_told_of_a_datum_that_no_job_has(client: Client) -> None:
    (datum,) = listed(client, part("labels"))
    assert datum.datum is not None and datum.datum.job is None
    assert datum.state == pps.DatumState.UNKNOWN
    (info,) = datum.data
    head = client.pfs.inspect_branch("labels@master").head
    assert info.file is not None and info.file.commit is not None and head is not None
    assert (info.file.commit.id, info.size_bytes, info.file_type) == (head.id, 4, pfs.FileType.FILE)


@pytest.mark.parametrize(
    ("glob", "expected"),
    [
        ("/", ["/"]),
        ("/**", ["/a.txt", "/d/", "/d/e/", "/d/e/f", "/d/g"]),
        ("/d", ["/d/"]),
        ("/d/", ["/d/"]),
        ("/d/**", ["/d/e/", "/d/e/f", "/d/g"]),
        ("d/*", ["/d/e/", "/d/g"]),
        ("/nothing", []),
    ],
)
def test_a_directory_that_matches_is_one_datum(client: Client, glob: str, expected: list[str]) -> None:
    assert sorted(paths(listed(client, part("images", glob)))) == [[path] for path in expected]
    assert listed(client, part("empty", glob)) == []


@pytest.mark.parametrize(
    ("outer", "unmatched"),
    [
        ((False, False), []),
        ((True, False), [["/3.x"]]),
        ((False, True), [["/4.y"]]),
        ((True, True), [["/3.x"], ["/4.y"]]),
    ],
)
def test_joins(client: Client, outer: tuple[bool, bool], unmatched: list[list[str]]) -> None:
    tree = pps.Input(
        join=[
            part("x", "/(?)*.x", join_on="$1", outer=outer[0]),
            part("y", "/(*).y", join_on="${1}", outer=outer[1]),
        ]
    )
    assert sorted(paths(listed(client, tree))) == [["/1.x", "/1.y"], ["/1b.x", "/1.y"], ["/2.x", "/2.y"], *unmatched]


def test_groups_have_the_files_of_a_child_by_their_ids(client: Client) -> None:
    tree = pps.Input(group=[part("x", "/(?)*.x", group_by="$1"), part("y", "/(*).y", group_by="$1")])
    datums = paths(listed(client, tree))
    by_id = [path for [path] in paths(listed(client, part("x", "/1*.x")))]
    assert sorted(datums, key=lambda one: one[-1]) == [[*by_id, "/1.y"], ["/2.x", "/2.y"], ["/3.x"], ["/4.y"]]


def test_unions_and_what_is_within_another(client: Client) -> None:
    union = pps.Input(union=[part("x", name="u"), part("y", name="u")])
    assert len(listed(client, union)) == 7
    assert len(listed(client, pps.Input(cross=[union, part("images")]))) == 14
    assert len(listed(client, pps.Input(join=[part("x"), part("y")]))) == 12, "without a key all have the same"


def test_pages_are_in_the_order_of_ids(client: Client) -> None:
    every = ids(listed(client, part("x")))
    assert every == sorted(every)
    assert ids(listed(client, part("x"), number=2)) == every[:2]
    assert ids(listed(client, part("x"), pagination_marker=every[1])) == every[2:]
    assert ids(listed(client, part("x"), reverse=True, number=2, pagination_marker=every[3])) == [every[2], every[1]]
    assert list(client.pps.list_datum(input=part("x"), reverse=True)) == listed(client, part("x"))[::-1]
    for state, number in ((pps.DatumState.UNKNOWN, 4), (pps.DatumState.SUCCESS, 0)):
        assert len(listed(client, part("x"), filter=pps.ListDatumRequestFilter(state=[state]))) == number


@pytest.mark.parametrize("size", [1, 3, 4, 5, 100])
def test_batches(client: Client, size: int) -> None:
    batches = list(client.pps.generate_datums(part("x"), size))
    assert [datum for batch in batches for datum in batch] == listed(client, part("x"))
    assert all(len(batch) == size for batch in batches[:-1])


def first(tree: pps.Input, number: int = 0) -> pps.CreateDatumRequest:
    return pps.CreateDatumRequest(start=pps.StartCreateDatumRequest(input=tree, number=number))


def more(number: int = 0) -> pps.CreateDatumRequest:
    return pps.CreateDatumRequest(continue_=pps.ContinueCreateDatumRequest(number=number))


def test_a_batch_has_a_hundred_unless_told_otherwise(client: Client) -> None:
    cross = pps.Input(cross=[part("x", name=name) for name in "abcd"])
    assert len(list(client.pps.rpc.create_datum([first(cross), more(), more(7)]))) == 207
    assert len(list(client.pps.rpc.create_datum([first(cross, 200), more(100)]))) == 256
    with pytest.raises(PachydermError, match="subsequent messages must be a ContinueCreateDatumRequest message"):
        list(client.pps.rpc.create_datum([first(cross), first(cross)]))


def test_an_input_of_a_job_is_read_at_its_commits(client: Client) -> None:
    client.pfs.create_repo("moving")
    with client.pfs.commit("moving@master") as commit:
        commit.put_file("/old", b"")
    client.pps.create_pipeline("p", transform=pps.Transform(cmd=["true"]), input=part("moving"))
    job = next(iter(client.pps.list_job("p", details=True)))
    with client.pfs.commit("moving@master") as commit:
        commit.put_file("/new", b"")
        assert len(listed(client, part("moving"))) == 2, "of an open commit what is there"
    assert job.details is not None and job.details.input is not None
    assert paths(listed(client, job.details.input)) == [["/old"]]


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (pps.Input(), "no input set"),
        (part("x", ""), "input must specify a glob"),
        (part("nope"), "pick commit tx: commit default/nope@ not found\nrepo default/nope not found"),
    ],
)
def test_inputs_without_datums(client: Client, tree: pps.Input, text: str) -> None:
    with pytest.raises(PachydermError) as caught:
        listed(client, tree)
    assert (caught.value.code, caught.value.message) == (StatusCode.UNKNOWN, text)
    with pytest.raises(PachydermError) as caught:
        list(client.pps.rpc.create_datum([first(tree)]))
    assert (caught.value.code, caught.value.message) == (StatusCode.UNKNOWN, f"getting streaming iterator: {text}")


def test_only_who_may_read_an_input_sees_its_datums() -> None:
    with guarded() as server:
        server.root.pfs.create_repo("x")
        with server.root.pfs.commit("x@master") as commit:
            commit.put_file("/1.x", b"")
        with pytest.raises(PachydermError, match=r"needs permissions \[REPO_READ\] on REPO default/x") as caught:
            listed(server.robot("nobody"), part("x"))
        assert caught.value.code == StatusCode.UNKNOWN
        assert len(listed(server.robot("reader", "repoReader", on="default/x"), part("x"))) == 1


@pytest.mark.parametrize(
    ("pattern", "path", "template", "expected"),
    [
        ("/(*).(x|y)", "/a.x", "$2-${1}", "x-a"),
        ("/(*)", "/a/", "$0", "/a"),
        ("/(*)", "/a", "$$1", "$1"),
        ("/(*)", "/a", "$2$name", ""),
        ("/(*)", "/a", "$1b", ""),
        ("/(*)", "/a", "${1}b", "ab"),
        ("/(*)", "/a", "$ ${ $", "$ ${ $"),
        ("/*(ab)", "/abab", "$1", "abab"),
        ("/a", "/a", "$0$1", "/a"),
        ("/", "/", "$0", "/"),
    ],
)
def test_what_templates_make_of_paths(pattern: str, path: str, template: str, expected: str) -> None:
    glob = compile_glob(pattern)
    assert glob.matches(path)
    assert glob.expand(template, path) == expected
