"""Trees against a dictionary: random changes, in random layers, read in every way."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pachyderm_sdk.local.pfs.files import (
    EMPTY_ROOT,
    FileTree,
    PathConflictError,
    PathNotFoundError,
    PathRange,
    apply_layers,
    diff_trees,
    fsck,
    snapshot_layer,
)
from pachyderm_sdk.local.pfs.files.globs import compile_glob

from .model import ModelTree, model_diff
from .support import Add, Delete, Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pachyderm_sdk.local.pfs.files import Entry

# Names that sort before and behind the slash that ends a directory's name, to get the order wrong if one can.
NAMES = ["a", "a-", "a.b", "a0", "ab", "b", "B", "x", "~", " "]
PATHS = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4).map(lambda names: "/" + "/".join(names))
SOUND_PATHS = st.lists(st.sampled_from(NAMES), max_size=3).flatmap(
    lambda above: st.sampled_from(NAMES).map(lambda name: "/" + "".join(n + "_/" for n in above) + name)
)
DATA = st.sampled_from([b"", b"1", b"22", b"x" * 500])


def changes(paths: st.SearchStrategy[str], datums: list[str]) -> st.SearchStrategy[list[Add | Delete]]:
    datum = st.sampled_from(datums)
    one: st.SearchStrategy[Add | Delete] = st.one_of(
        st.builds(Add, paths, DATA, datum),
        st.builds(Add, paths, DATA, datum),
        st.builds(Delete, paths, datum),
        st.builds(Delete, paths.map(lambda path: path.rpartition("/")[0] + "/")),
    )
    return st.lists(one, max_size=40)


SOUND = st.lists(changes(SOUND_PATHS, [""]), min_size=1, max_size=4)
WILD = st.lists(changes(PATHS, ["", "t", "u"]), min_size=1, max_size=3)

PROPERTY = settings(
    max_examples=80,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def new_name(sandbox: Sandbox, small_nodes: None) -> Iterator[Callable[[], str]]:
    """Fresh names for trees. At the end the whole store is checked."""
    numbers = count()
    yield lambda: f"tree{next(numbers)}"
    assert list(fsck(sandbox.store)) == []


def built(sandbox: Sandbox, name: str, layers: list[list[Add | Delete]]) -> ModelTree:
    """The same changes made to a tree and to a model. The tree is finished."""
    model = ModelTree()
    for layer in layers:
        sandbox.modify(name, *layer)
        model.apply(layer)
    sandbox.finish(name)
    return model


def all_or_error(entries: Iterator[Entry]) -> tuple[list[Entry], str | None]:
    """What comes, and the error that ends it."""
    found: list[Entry] = []
    try:
        found.extend(entries)
    except PathConflictError as error:
        return found, str(error)
    return found, None


def test_everything_reads_as_the_model(sandbox: Sandbox, new_name: Callable[[], str]) -> None:
    @PROPERTY
    @given(SOUND)
    def check(layers: list[list[Add | Delete]]) -> None:
        name = new_name()
        model = built(sandbox, name, layers)
        entries = model.entries()
        assert sandbox.walk(name) == entries
        assert sandbox.files(name) == {path: data for (path, _), data in model.files.items()}

        def see(tree: FileTree) -> None:
            assert tree.size == model.size
            assert tree.conflict() is None
            for entry in entries:
                assert tree.inspect(entry.path) == entry
                if entry.is_dir:
                    assert list(tree.list(entry.path)) == model.children(entry.path)
                    assert list(tree.walk(entry.path)) == model.below(entry.path)
                else:
                    assert list(tree.list(entry.path)) == list(tree.walk(entry.path)) == [entry]
            for missing in ("/nothing", "/a_/nothing", "/a/nothing/x"):
                assert list(tree.list(missing)) == []
                with pytest.raises(PathNotFoundError):
                    tree.inspect(missing)
                with pytest.raises(PathNotFoundError):
                    list(tree.walk(missing))

        sandbox.read(name, see)

    check()


def test_pages_are_parts_of_the_whole(sandbox: Sandbox, new_name: Callable[[], str]) -> None:
    @PROPERTY
    @given(SOUND, st.integers(1, 5), st.one_of(SOUND_PATHS, SOUND_PATHS.map(lambda path: path + "/"), st.just("/")))
    def check(layers: list[list[Add | Delete]], number: int, marker: str) -> None:
        name = new_name()
        model = built(sandbox, name, layers)
        bare = marker.rstrip("/")

        def see(tree: FileTree) -> None:
            for path in ["/", *(e.path for e in model.entries() if e.is_dir)][:4]:
                for read, whole in ((tree.list, model.children(path)), (tree.walk, model.below(path))):
                    after = [e for e in whole if e.path >= marker and e.path.rstrip("/") != bare]
                    before = [e for e in reversed(whole) if e.path < marker and e.path.rstrip("/") != bare]
                    assert list(read(path, marker=marker)) == after
                    assert list(read(path, marker=marker, number=number)) == after[:number]
                    assert list(read(path, marker=marker, number=number, reverse=True)) == before[:number]
                    assert list(read(path, number=number, reverse=True)) == whole[::-1][:number]
                    # From page to page.
                    pages: list[Entry] = []
                    while page := list(read(path, number=number, marker=pages[-1].path if pages else "")):
                        pages += page
                    assert pages == whole

        if model.files:
            sandbox.read(name, see)

    check()


PATTERNS = [
    "/*",
    "/**",
    "/a*",
    "/a_/*",
    "/*/*",
    "/a_/**",
    "/[ab]*",
    "/{a,b_/a}",
    "/!(a)",
    "/**/x",
    "/a_/a-",
    "/a?",
    "/",
]


def test_globs_find_what_matches(sandbox: Sandbox, new_name: Callable[[], str]) -> None:
    @PROPERTY
    @given(SOUND, st.sampled_from(["", "/a", "/a_/b", "/a_/", "/b"]), st.sampled_from(["", "/a_/b", "/ab", "/x"]))
    def check(layers: list[list[Add | Delete]], lower: str, upper: str) -> None:
        name = new_name()
        model = built(sandbox, name, layers)
        entries = model.entries()
        bounds = PathRange(lower, upper)

        def see(tree: FileTree) -> None:
            for pattern in PATTERNS:
                glob = compile_glob(pattern)
                inside = [e for e in entries if e.path >= lower and (not upper or e.path < upper)]
                matching = [entry for entry in entries if glob.matches(entry.path)]
                assert list(tree.glob(pattern)) == matching
                assert list(tree.glob(pattern, path_range=bounds)) == [e for e in inside if glob.matches(e.path)]
                # Reading files takes what lies below matching directories along, if these are within the bounds.
                tops = [e.path for e in inside if e.is_dir and glob.matches(e.path)]
                wanted = [e.path for e in inside if glob.matches(e.path) or e.path.startswith(tuple(tops))]
                found = [file.path for file in tree.files(pattern, path_range=bounds)]
                assert found == [path for path in wanted if not path.endswith("/")]

        sandbox.read(name, see)

    check()


def test_diffs_are_what_changed(sandbox: Sandbox, new_name: Callable[[], str]) -> None:
    @PROPERTY
    @given(SOUND, SOUND)
    def check(common: list[list[Add | Delete]], later: list[list[Add | Delete]]) -> None:
        old_name, new_name_ = new_name(), new_name()
        old = built(sandbox, old_name, common)
        sandbox.branch(old_name, new_name_)
        new = ModelTree(old.files)
        for layer in later:
            sandbox.modify(new_name_, *layer)
            new.apply(layer)
        sandbox.finish(new_name_)
        with sandbox.store.read() as tx:
            a, b = (FileTree(tx, sandbox.root(name)) for name in (new_name_, old_name))
            assert list(diff_trees(a, "/", b, "/")) == model_diff(new, old)
            assert list(diff_trees(b, "/", a, "/")) == model_diff(old, new)
            assert list(diff_trees(a, "", None, "")) == model_diff(new, ModelTree())
            assert list(diff_trees(a, "/", a, "/")) == []
            for path in ("/a_", "/a", "/nothing"):
                below = [
                    pair
                    for pair in model_diff(new, old)
                    if any(e is not None and (e.path == path or e.path.startswith(path + "/")) for e in pair)
                ]
                assert list(diff_trees(a, path, b, path)) == below

    check()


def test_conflicts_are_found_where_the_model_finds_them(sandbox: Sandbox, new_name: Callable[[], str]) -> None:
    @PROPERTY
    @given(WILD)
    def check(layers: list[list[Add | Delete]]) -> None:
        name = new_name()
        model = built(sandbox, name, layers)
        conflict = model.conflict()

        def see(tree: FileTree) -> None:
            assert tree.size == model.size
            assert tree.conflict() == conflict
            entries, error = all_or_error(tree.walk("/"))
            assert error == conflict
            assert entries == ([] if conflict else model.entries())
            entries, error = all_or_error(tree.list("/"))
            assert error == conflict
            assert all_or_error(tree.list("/", number=1000, reverse=True)) == (
                ([], conflict) if conflict else (entries[::-1], None)
            )
            # What comes before the conflict is what would come without it.
            if conflict:
                place = conflict.partition("(")[2].partition(" from")[0].rstrip(")")
                assert all(e.path <= place for e in entries)
            for datum in ("default", "t", "u"):
                seen = model.under(datum)
                assert all_or_error(tree.walk("/", datum=datum)) == (
                    ([], seen.conflict()) if seen.conflict() else (seen.entries(), None)
                )

        sandbox.read(name, see)

    check()


def test_layers_can_be_applied_at_once_or_later(sandbox: Sandbox, new_name: Callable[[], str]) -> None:
    @PROPERTY
    @given(WILD, WILD)
    def check(first: list[list[Add | Delete]], second: list[list[Add | Delete]]) -> None:
        base, name = new_name(), new_name()
        model = built(sandbox, base, first)
        layers = [sandbox.layer(*changes) for changes in second]
        for changes_ in second:
            model.apply(changes_)
        sandbox.branch(base, name)
        sandbox.publish(name, layers)

        def content(tree: FileTree) -> dict[tuple[str, str], bytes]:
            found = {}
            for datum in ("default", "t", "u"):
                view = ModelTree(model.files).under(datum)
                if view.conflict() is None:
                    found.update({(f.path, f.datum): b"".join(tree.read(f)) for f in tree.files("/", datum=datum)})
            return found

        expected = {
            key: data for key, data in model.files.items() if ModelTree(model.files).under(key[1]).conflict() is None
        }
        assert sandbox.read(name, content) == expected
        with sandbox.store.write() as tx:
            # A snapshot adds every file under its own tag, to nothing as to something.
            copied = apply_layers(tx, EMPTY_ROOT, [snapshot_layer(tx, sandbox.root(name))])
            assert content(FileTree(tx, copied)) == expected
            tx.abandon()

    check()
