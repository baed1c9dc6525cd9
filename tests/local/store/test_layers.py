"""What changes do, one by one: appending, tags, deleting, copying, and how streams are cut and kept."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.local.pfs.files import (
    EMPTY_ROOT,
    FileTree,
    FileTreeError,
    InvalidPathError,
    LayerId,
    LayerWriter,
    PathConflictError,
    Root,
    apply_layers,
    collect_garbage,
    fsck,
    snapshot_layer,
)
from pachyderm_sdk.local.pfs.files import content as content_module
from pachyderm_sdk.local.pfs.files import layers as layers_module
from pachyderm_sdk.local.pfs.files import writer as writer_module
from pachyderm_sdk.local.pfs.files.paths import MAX_DEPTH
from pachyderm_sdk.local.store import StoreClosedError, StoreCorruptError, StoreFullError

from .model import h
from .support import Add, Delete, Sandbox

if TYPE_CHECKING:
    from pathlib import Path


def copied(
    sandbox: Sandbox,
    source: str,
    source_path: str,
    name: str,
    path: str,
    *,
    append: bool = False,
    datum: str = "",
    source_datum: str = "",
) -> Root:
    """One layer with a copy."""
    with LayerWriter(sandbox.store) as writer:
        with sandbox.store.read() as tx:
            tree = FileTree(tx, sandbox.root(source))
            writer.copy(tree, source_path, path, append=append, datum=datum, source_datum=source_datum)
        pending = writer.finish()
    with sandbox.store.write() as tx:
        layer = pending.record(tx)
        tx.execute("INSERT INTO kept VALUES (?)", (layer,))
    return sandbox.publish(name, [layer])


def hash_of(sandbox: Sandbox, name: str, path: str) -> bytes:
    return sandbox.read(name, lambda tree: tree.inspect(path)).hash


def test_adding_appends_also_to_what_an_earlier_layer_wrote(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/f", b"hello"), Add("/g", b"x"), Add("/f", b" "))
    sandbox.modify("t", Add("/f", b"world"))
    assert sandbox.content("t", "/f") == b"hello world"
    assert hash_of(sandbox, "t", "/f") == h(h(b"hello world"))


def test_adding_nothing_makes_an_empty_file_or_leaves_one_alone(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/f", b"x"), Add("/empty", b""))
    root = sandbox.root("t")
    sandbox.modify("t", Add("/f", b""))
    assert sandbox.files("t") == {"/empty": b"", "/f": b"x"}
    assert sandbox.root("t") == root, "what changes nothing shares everything"


def test_an_empty_file_has_another_hash_while_several_layers_have_it(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/d/f", b""), Add("/d/f", b""))
    assert hash_of(sandbox, "t", "/d/f") == h(b"")
    sandbox.modify("t", Add("/d/f", b""))
    assert hash_of(sandbox, "t", "/d/f") == h(h(b""))
    assert hash_of(sandbox, "t", "/d") == h(h(h(b"")))
    sandbox.finish("t")
    assert hash_of(sandbox, "t", "/d/f") == h(b"")
    assert hash_of(sandbox, "t", "/d") == h(h(b""))
    root = sandbox.root("t")
    sandbox.finish("t")
    assert sandbox.root("t") == root
    # A layer that replaces it leaves one layer only.
    sandbox.modify("t", Delete("/d/f"), Add("/d/f", b""))
    assert hash_of(sandbox, "t", "/d/f") == h(b"")


def test_finishing_reaches_deep_into_large_directories(sandbox: Sandbox, small_nodes: None) -> None:
    names = [f"/d{i % 7}/e{i % 5}/f{i:03d}" for i in range(200)]
    for _ in range(2):
        sandbox.modify("t", *(Add(name, b"") for name in names), Add("/d1/full", b"x"))
    sandbox.finish("t")
    assert {e.hash for e in sandbox.walk("t") if not e.is_dir and e.size == 0} == {h(b"")}
    sandbox.modify("plain", *(Add(name, b"") for name in names), Add("/d1/full", b"xx"))
    assert sandbox.walk("t") == sandbox.walk("plain")
    assert list(fsck(sandbox.store)) == []


def test_deleting_is_for_one_tag_but_directories_go_whole(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/d/f", b"1", "t"), Add("/d/g", b"2"), Add("/d/e/x", b"3", "u"))
    sandbox.modify("t", Delete("/d/f"), Delete("/d/g", "t"), Delete("/d"), Delete("/absent"), Delete("/absent/"))
    assert sandbox.paths("t", "/d") == ["/d/", "/d/e/", "/d/e/x", "/d/f", "/d/g"]
    sandbox.modify("t", Delete("/d/f", "t"))
    assert sandbox.paths("t", "/d") == ["/d/", "/d/e/", "/d/e/x", "/d/g"]
    sandbox.modify("t", Delete("/d/"))
    assert sandbox.paths("t") == []


def test_changes_of_one_layer_apply_in_order(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/d/f", b"old"))
    sandbox.modify(
        "t",
        *(Add("/d/f", b"A"), Delete("/d/f"), Add("/d/f", b"B")),
        *(Add("/d/g", b"gone"), Delete("/d/"), Add("/d/f", b"C"), Add("/d/h", b"D"), Delete("/d/h")),
    )
    assert sandbox.files("t") == {"/d/f": b"C"}


def test_deleting_the_root_empties_the_tree(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/a", b"1"), Add("/", b"odd"), Add("/d/b", b"2"))
    assert sandbox.modify("t", Delete("/")) == EMPTY_ROOT
    assert sandbox.modify("t", Delete("/"), Add("/x", b"3")) != EMPTY_ROOT
    assert sandbox.files("t") == {"/x": b"3"}


def test_a_path_under_two_tags_conflicts_until_one_goes(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/f", b"1", "a"), Add("/f", b"2", "b"))
    message = "duplicate path output by different datums (/f from a and /f from b)"
    assert sandbox.read("t", lambda tree: tree.conflict()) == message
    with pytest.raises(PathConflictError) as caught:
        sandbox.content("t", "/f")
    assert str(caught.value) == message
    assert sandbox.content("t", "/f", "a") == b"1"
    assert sandbox.content("t", "/f", "b") == b"2"
    assert sandbox.read("t", lambda tree: tree.size) == 2
    sandbox.modify("t", Delete("/f", "a"))
    assert sandbox.read("t", lambda tree: tree.conflict()) is None
    assert sandbox.content("t", "/f") == b"2"


def test_a_file_at_the_root_lends_it_only_its_tag(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/", b"x"))
    (root,) = sandbox.walk("t")
    assert (root.path, root.datum, root.is_dir, root.size, root.hash) == ("/", "default", True, 0, h(b""))
    sandbox.modify("t", Add("/a", b"22"))
    root, _ = sandbox.walk("t")
    assert (root.datum, root.size, root.hash) == ("default", 2, h(h(h(b"22"))))
    assert sandbox.read("t", lambda tree: tree.size) == 3
    assert sandbox.read("t", lambda tree: tree.conflict()) is None


def test_copying_a_file_replaces_or_appends(sandbox: Sandbox) -> None:
    sandbox.modify("source", Add("/src", b"data"))
    sandbox.modify("t", Add("/o", b"old"), Add("/p", b"old"), Add("/q", b"old", "tag"))
    copied(sandbox, "source", "/src", "t", "/o")
    copied(sandbox, "source", "/src", "t", "/p", append=True)
    copied(sandbox, "source", "/src", "t", "/new/")
    copied(sandbox, "source", "/src", "t", "/q", datum="tag")
    assert sandbox.files("t") == {"/new": b"data", "/o": b"data", "/p": b"olddata", "/q": b"data"}


def test_copying_a_directory_merges_it_into_the_destination(sandbox: Sandbox) -> None:
    sandbox.modify("source", Add("/d/x", b"1"), Add("/d/e/y", b"2"), Add("/dx", b"3"))
    sandbox.modify("t", Add("/copied/x", b"old"), Add("/copied/z", b"stays"))
    copied(sandbox, "source", "/d", "t", "/copied")
    assert sandbox.files("t") == {"/copied/e/y": b"2", "/copied/x": b"1", "/copied/z": b"stays"}
    copied(sandbox, "source", "/", "whole", "/")
    assert sandbox.files("whole") == sandbox.files("source")
    assert sandbox.root("whole") == sandbox.root("source") or sandbox.walk("whole") == sandbox.walk("source")


def test_copying_takes_files_of_a_tag_and_gives_them_another(sandbox: Sandbox) -> None:
    sandbox.modify("source", Add("/d/a", b"1", "one"), Add("/d/b", b"2", "two"), Add("/d/a", b"3", "two"))
    copied(sandbox, "source", "/d", "t", "/d", source_datum="one", datum="new")
    assert [(e.path, e.datum) for e in sandbox.walk("t", "/d/a")] == [("/d/a", "new")]
    copied(sandbox, "source", "/d", "all", "/", append=True)
    assert sandbox.files("all") == {"/a": b"13", "/b": b"2"}


def test_copying_makes_no_tree_too_deep_to_be_read(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/d" * MAX_DEPTH, b"x"))
    copied(sandbox, "t", "/d/d", "u", "/e")
    with pytest.raises(InvalidPathError, match="levels of directories"):
        copied(sandbox, "t", "/d", "u", "/e/e")


def test_copying_what_is_not_there_copies_nothing(sandbox: Sandbox) -> None:
    sandbox.modify("source", Add("/src", b"data"))
    sandbox.modify("t", Add("/y", b"stays"))
    for path in ("/none", "/src/below", "/src/"):
        root = copied(sandbox, "source", path, "t", "/y/none")
        assert path == "/src/" or root == sandbox.root("t")
    copied(sandbox, "empty", "/", "t", "/")
    assert sandbox.content("t", "/y/none") == b"data"


def test_a_copy_survives_the_deletion_of_its_source(sandbox: Sandbox) -> None:
    sandbox.modify("source", Add("/d/x", b"1"))
    with LayerWriter(sandbox.store) as writer:
        with sandbox.store.read() as tx:
            writer.copy(FileTree(tx, sandbox.root("source")), "/d", "/d")
        pending = writer.finish()
    sandbox.drop("source")
    collect_garbage(sandbox.store)
    with sandbox.store.write() as tx:
        layer = pending.record(tx)
        tx.execute("INSERT INTO kept VALUES (?)", (layer,))
    collect_garbage(sandbox.store)
    sandbox.publish("t", [layer])
    assert sandbox.files("t") == {"/d/x": b"1"}


def test_copying_from_a_collected_tree_fails_at_once(sandbox: Sandbox) -> None:
    sandbox.modify("source", Add("/d/x", b"1"))
    with sandbox.store.read() as old, LayerWriter(sandbox.store) as writer:
        tree = FileTree(old, sandbox.root("source"))
        sandbox.drop("source")
        collect_garbage(sandbox.store)
        with pytest.raises(FileTreeError, match="deleted while"):
            writer.copy(tree, "/d", "/d")


def test_file_sets_compose_in_order(sandbox: Sandbox) -> None:
    first = sandbox.layer(Add("/f", b"one"), Add("/k", b"k"))
    second = sandbox.layer(Delete("/f"), Add("/f", b"two"))
    sandbox.publish("t", [first, second])
    assert sandbox.files("t") == {"/f": b"two", "/k": b"k"}
    sandbox.publish("t", [first])
    assert sandbox.files("t") == {"/f": b"twoone", "/k": b"kk"}


def test_a_snapshot_of_a_tree_costs_nothing_and_keeps_it(sandbox: Sandbox) -> None:
    sandbox.modify("t", *(Add(f"/f{i}", b"x") for i in range(100)))
    with sandbox.store.write() as tx:
        layer = snapshot_layer(tx, sandbox.root("t"))
        tx.execute("INSERT INTO kept VALUES (?)", (layer,))
        empty = snapshot_layer(tx, EMPTY_ROOT)
        assert apply_layers(tx, EMPTY_ROOT, [empty, layer]) == sandbox.root("t")
        assert apply_layers(tx, EMPTY_ROOT, [empty]) == EMPTY_ROOT
    files = sandbox.files("t")
    with sandbox.store.write() as tx:
        tx.execute("DELETE FROM head")
    collect_garbage(sandbox.store)
    sandbox.publish("again", [layer])
    assert sandbox.files("again") == files


def test_an_unknown_layer_is_an_error(sandbox: Sandbox) -> None:
    with pytest.raises(StoreCorruptError, match="layer 77 is missing"), sandbox.store.write() as tx:
        apply_layers(tx, EMPTY_ROOT, [LayerId(77)])


def test_invalid_paths_are_refused_and_the_stream_can_go_on(sandbox: Sandbox) -> None:
    with LayerWriter(sandbox.store) as writer:
        for path in ("", "/*", "/é", "/a/../b"):
            with pytest.raises(InvalidPathError):
                writer.add(path, b"x")
            with pytest.raises(InvalidPathError):
                writer.delete(path)
        writer.add("noslash", b"1")
        writer.add("/trail/", b"2")
        pending = writer.finish()
    with sandbox.store.write() as tx:
        root = apply_layers(tx, EMPTY_ROOT, [pending.record(tx)])
        assert [e.path for e in FileTree(tx, root).walk("/")] == ["/", "/noslash", "/trail"]


def test_a_finished_or_aborted_writer_takes_no_more(sandbox: Sandbox) -> None:
    with LayerWriter(sandbox.store) as writer:
        writer.finish()
        with pytest.raises(StoreClosedError):
            writer.delete("/a")
    writer = LayerWriter(sandbox.store)
    writer.add("/a", b"x")
    writer.abort()
    with pytest.raises(StoreClosedError):
        writer.finish()


def test_a_layer_can_be_recorded_again_after_a_rollback(sandbox: Sandbox) -> None:
    pending = sandbox.pending([Add("/a", b"x"), Add("/b", b"y" * 300_000)])
    with pytest.raises(ZeroDivisionError), sandbox.store.write() as tx:
        pending.record(tx)
        raise ZeroDivisionError
    collect_garbage(sandbox.store)
    with sandbox.store.write() as tx:
        layer = pending.record(tx)
        tx.execute("INSERT INTO kept VALUES (?)", (layer,))
    sandbox.publish("t", [layer])
    assert sandbox.files("t") == {"/a": b"x", "/b": b"y" * 300_000}


def test_content_is_stored_once(sandbox: Sandbox) -> None:
    data = os.urandom(3_000_000)
    small = [os.urandom(100) for _ in range(50)]

    def put(name: str) -> None:
        sandbox.modify(name, Add("/big", data), *(Add(f"/s{i}", part) for i, part in enumerate(small)))

    put("t")
    sizes = sandbox.store.segments.sizes()
    put("again")
    sandbox.modify("t", Delete("/big"), Add("/elsewhere", data))
    assert sandbox.store.segments.sizes() == sizes
    assert sandbox.content("t", "/elsewhere") == sandbox.content("again", "/big") == data


def test_equal_content_within_a_stream_is_stored_once_after_collection(sandbox: Sandbox) -> None:
    sandbox.modify("t", *(Add(f"/f{i}", b"same" * 1000) for i in range(20)))
    with sandbox.store.read() as tx:
        assert tx.execute("SELECT count(*) FROM piece").fetchone() == (1,)


@pytest.mark.parametrize("piece_size", [1, 7, 1000, 4096])
def test_bytes_in_any_portions_make_the_same_file(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, piece_size: int
) -> None:
    monkeypatch.setattr(writer_module, "PIECE_SIZE", piece_size)
    monkeypatch.setattr(writer_module, "_GATHER", 50)
    monkeypatch.setattr(writer_module, "_PARTS", 5)
    data = os.urandom(5000)
    for name, step in (("a", 5000), ("b", 333), ("c", 13)):
        sandbox.modify(name, *(Add("/f", data[i : i + step]) for i in range(0, 5000, step)))
        assert sandbox.content(name, "/f") == data
        assert hash_of(sandbox, name, "/f") == h(h(data))
    assert list(fsck(sandbox.store)) == []


def test_long_streams_go_through_files_and_batches(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer_module, "_BLOCK", 10)
    monkeypatch.setattr(writer_module, "_SPOOL", 500)
    monkeypatch.setattr(layers_module, "_BATCH", 25)
    changes: list[Add | Delete] = []
    expected: dict[str, bytes] = {}
    for i in range(300):
        path = f"/d{i % 3}/f{i % 50:02d}"
        if i % 11 == 0:
            changes.append(Delete(path))
            expected.pop(path, None)
        changes.append(Add(path, b"%d;" % i))
        expected[path] = expected.get(path, b"") + b"%d;" % i
    changes.append(Delete("/d2/"))
    sandbox.modify("t", *changes)
    assert sandbox.files("t") == {path: data for path, data in expected.items() if not path.startswith("/d2/")}
    with sandbox.store.read() as tx:
        reached = {row[0] for row in tx.execute("SELECT id FROM node")}
    assert collect_garbage(sandbox.store).nodes < len(reached), "batches leave few nodes behind"
    assert list(fsck(sandbox.store)) == []


def test_a_full_disk_while_streaming_is_reported_and_harms_nothing(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: object, data: object, offset: int) -> None:
        raise OSError(28, "No space left on device")

    sandbox.modify("t", Add("/a", b"before"))
    with monkeypatch.context() as patch, LayerWriter(sandbox.store) as writer:
        patch.setattr("pachyderm_sdk.local.store.segments._write_at", full)
        with pytest.raises(StoreFullError):
            writer.add("/b", os.urandom(3 * content_module.PIECE_SIZE))
    with monkeypatch.context() as patch, LayerWriter(sandbox.store) as writer:
        patch.setattr("pachyderm_sdk.local.store.segments._write_at", full)
        # A large piece is written beside, so the last one may be missed only at the end.
        writer.add("/b", os.urandom(content_module.PIECE_SIZE))
        with pytest.raises(StoreFullError):
            writer.finish()
    sandbox.modify("t", Add("/c", b"after"))
    assert sandbox.files("t") == {"/a": b"before", "/c": b"after"}


def test_many_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    sandbox = Sandbox.open(tmp_path)
    failures = []

    def work(number: int) -> None:
        try:
            for i in range(5):
                sandbox.modify("t", Add(f"/w{number}/f{i}", b"%d" % number), Add("/log", b"."))
                sandbox.files("t")
        except Exception as error:  # of a thread, where nobody would see it
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    files = sandbox.files("t")
    assert files.pop("/log") == b"." * 60
    assert files == {f"/w{n}/f{i}": b"%d" % n for n in range(12) for i in range(5)}
    assert list(fsck(sandbox.store)) == []
    sandbox.close()
