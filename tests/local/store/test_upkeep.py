"""Garbage collection takes what nobody needs and nothing else; checking finds what is wrong."""

from __future__ import annotations

import gc
import os
import threading
import time
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.local.pfs.files import EMPTY_ROOT, FileTree, LayerWriter, apply_layers, collect_garbage, fsck
from pachyderm_sdk.local.pfs.files import upkeep as module
from pachyderm_sdk.local.store import StoreCorruptError
from pachyderm_sdk.local.store import segments as segments_module

from .support import Add, Delete, Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Sandbox]:
    sandbox = Sandbox.open(tmp_path)
    yield sandbox
    sandbox.close()


def rows(sandbox: Sandbox, table: str) -> int:
    with sandbox.store.read() as tx:
        (count,) = tx.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


def on_disk(sandbox: Sandbox) -> int:
    return sum(sandbox.store.segments.sizes().values())


def reopened(sandbox: Sandbox) -> Sandbox:
    folder = sandbox.store.folder
    sandbox.close()
    return Sandbox.open(folder)


def test_what_is_kept_stays_as_it_is(sandbox: Sandbox, small_nodes: None) -> None:
    sandbox.modify("t", *(Add(f"/d{i % 5}/f{i:03d}", b"%d" % i) for i in range(200)))
    layer = sandbox.layer(Add("/kept", b"by a layer"))
    before = sandbox.walk("t"), sandbox.files("t")
    for _ in range(2):
        collect_garbage(sandbox.store)
        assert (sandbox.walk("t"), sandbox.files("t")) == before
    sandbox.publish("other", [layer])
    assert sandbox.files("other") == {"/kept": b"by a layer"}
    assert list(fsck(sandbox.store)) == []


def test_what_is_dropped_goes_from_the_tables_and_the_disk(kept: Sandbox) -> None:
    shared = os.urandom(200_000)
    kept.modify("t", Add("/shared", shared), Add("/mine", os.urandom(3_000_000)))
    kept.modify("u", Add("/shared", shared))
    kept = reopened(kept)
    size = on_disk(kept)
    kept.drop("t")
    freed = collect_garbage(kept.store)
    assert freed.pieces == 1 and freed.nodes > 0
    assert freed.bytes >= 2_900_000
    assert on_disk(kept) <= size - 2_900_000
    assert kept.files("u") == {"/shared": shared}
    assert list(fsck(kept.store)) == []
    kept.drop("u")
    collect_garbage(kept.store)
    assert [rows(kept, table) for table in ("node", "piece", "manifest", "layer", "layer_block")] == [0] * 5
    kept.close()


def test_old_roots_of_an_open_commit_are_garbage(sandbox: Sandbox) -> None:
    for i in range(30):
        sandbox.modify("t", Add(f"/f{i}", b"x"))
    nodes = rows(sandbox, "node")
    assert collect_garbage(sandbox.store).nodes >= 25
    assert rows(sandbox, "node") < nodes
    assert len(sandbox.files("t")) == 30


def test_a_snapshot_reads_on_while_its_tree_is_collected(kept: Sandbox) -> None:
    data = os.urandom(9_000_000)
    kept.modify("t", Add("/big", data), Add("/small", b"x"))
    kept = reopened(kept)
    with kept.store.read() as tx:
        tree = FileTree(tx, kept.root("t"))
        parts = tree.read(tree.regular_file("/big"))
        first = next(parts)
        kept.drop("t")
        collect_garbage(kept.store)
        assert rows(kept, "piece") == 0
        assert first + b"".join(parts) == data
        assert b"".join(tree.read(tree.regular_file("/small"))) == b"x"
        assert on_disk(kept) > 0
    assert on_disk(kept) == 0
    kept.close()


def test_uploads_under_way_are_left_alone(kept: Sandbox) -> None:
    old = os.urandom(5_000_000)
    kept.modify("t", Add("/f", old))
    with LayerWriter(kept.store) as writer:
        # The first content is stored already and only pinned, the second is new.
        writer.add("/again", old)
        writer.add("/new", b"n" * 5_000_000)
        writer.add("/last", b"")
        kept.drop("t")
        collect_garbage(kept.store)
        pending = writer.finish()
    collect_garbage(kept.store)
    with kept.store.write() as tx:
        root = apply_layers(tx, EMPTY_ROOT, [pending.record(tx)])
        tx.execute("INSERT INTO head VALUES ('t', ?)", (root,))
    collect_garbage(kept.store)
    assert kept.files("t") == {"/again": old, "/new": b"n" * 5_000_000, "/last": b""}
    assert list(fsck(kept.store)) == []


def test_an_aborted_upload_leaves_nothing(kept: Sandbox) -> None:
    with LayerWriter(kept.store) as writer:
        writer.add("/f", os.urandom(5_000_000))
        limit = time.monotonic() + 10
        while not on_disk(kept):  # a large piece is written beside
            assert time.monotonic() < limit
            time.sleep(0.01)
    assert on_disk(kept) == 0
    kept.close()


def test_content_that_a_crash_has_left_is_collected(kept: Sandbox) -> None:
    hold = kept.store.segments.hold()
    hold.append(os.urandom(5_000_000))
    hold.sync()  # and no row that points to it
    hold.release()
    kept = reopened(kept)
    assert on_disk(kept) > 0
    collect_garbage(kept.store)
    assert on_disk(kept) == 0
    kept.close()


def test_sparse_segments_are_emptied(kept: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments_module, "SEGMENT_SIZE", 100_000)
    monkeypatch.setattr(module, "_MOVED_BYTES", 3000)
    for i in range(60):
        kept.modify("t", Add(f"/f{i:02d}", os.urandom(5000)))
    files = kept.files("t")
    kept.modify("t", *(Delete(f"/f{i:02d}") for i in range(60) if i % 4))
    with kept.store.write() as tx:
        tx.execute("DELETE FROM kept")
    collect_garbage(kept.store)
    assert kept.files("t") == {path: data for path, data in files.items() if int(path[2:]) % 4 == 0}
    assert on_disk(kept) <= 15 * 5000 + 100_000
    assert list(fsck(kept.store)) == []


def test_a_damaged_segment_is_not_touched(kept: Sandbox) -> None:
    kept.modify("t", Add("/a", os.urandom(1000)), Add("/b", os.urandom(9000)))
    kept = reopened(kept)
    kept.modify("t", Delete("/b"))
    with kept.store.write() as tx:
        tx.execute("DELETE FROM kept")
    (segment,) = kept.store.segments.sizes()
    path = kept.store.segments.path_of(segment)
    path.write_bytes(b"X" + path.read_bytes()[1:])
    collect_garbage(kept.store)
    assert segment in kept.store.segments.sizes()
    assert any("damaged" in finding for finding in fsck(kept.store))
    kept.close()


def test_collection_beside_writers_and_readers_loses_nothing(kept: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BATCH", 7)
    monkeypatch.setattr(segments_module, "SEGMENT_SIZE", 20_000)
    stop = threading.Event()
    failures: list[BaseException] = []
    content = [os.urandom(2000) for _ in range(10)]

    def write(name: str) -> None:
        for i in range(25):
            # The same contents come and go, so that collection meets uploads that find them stored.
            kept.modify(name, Add(f"/f{i % 5}", content[i % 10]), Delete(f"/f{(i + 2) % 5}"))
            kept.drop(f"{name}-old")
            kept.branch(name, f"{name}-old")

    def read() -> None:
        while not stop.is_set():
            for name in ("a", "b", "a-old", "b-old"):
                kept.files(name)

    def collect() -> None:
        while not stop.is_set():
            collect_garbage(kept.store)

    def run(work: object, *arguments: str) -> None:
        try:
            assert callable(work)
            work(*arguments)
        except BaseException as error:  # of a thread, where nobody would see it
            failures.append(error)

    writers = [threading.Thread(target=run, args=(write, name)) for name in ("a", "b")]
    others = [threading.Thread(target=run, args=(work,)) for work in (read, collect)]
    for thread in writers + others:
        thread.start()
    for thread in writers:
        thread.join(60)
    stop.set()
    for thread in others:
        thread.join(60)
    assert failures == []
    assert list(fsck(kept.store)) == []
    collect_garbage(kept.store)
    assert list(fsck(kept.store)) == []


def test_hashes_of_large_directories_go_with_them(sandbox: Sandbox, small_nodes: None) -> None:
    sandbox.modify("t", *(Add(f"/d/f{i}", b"x") for i in range(50)))
    sandbox.walk("t")
    sandbox.modify("u", Add("/x", b"y"))
    assert rows(sandbox, "directory_hash") > 0
    first = sandbox.walk("t")
    assert sandbox.walk("t") == first
    sandbox.drop("t")
    collect_garbage(sandbox.store)
    assert rows(sandbox, "directory_hash") == 0


def damage(sandbox: Sandbox, sql: str) -> None:
    with sandbox.store.write() as tx:
        tx.execute("PRAGMA defer_foreign_keys = ON")
        tx.execute(sql)


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("DELETE FROM node WHERE id = (SELECT min(id) FROM node)", "tree node 1 is missing"),
        ("UPDATE node SET data = x'0102' WHERE id = (SELECT min(id) FROM node)", "damaged"),
        ("UPDATE node SET data = zeroblob(50) WHERE id = (SELECT min(id) FROM node)", "unknown kind"),
        ("DELETE FROM piece", "missing"),
        ("UPDATE piece SET offset = offset + 1", "damaged"),
        ("UPDATE piece SET segment = 99", "segment 99 is missing"),
        ("UPDATE piece SET offset = 1000000000", "ends before"),
        ("DELETE FROM manifest", "missing"),
        ("UPDATE manifest SET pieces = substr(pieces, 13)", "do not add up"),
        ("UPDATE layer_block SET data = x'00'", "damaged"),
        ("DELETE FROM layer", "layer 1 is missing"),
        ("UPDATE head SET root = 4711", "tree node 4711 is missing"),
    ],
)
def test_checking_finds_damage(sandbox: Sandbox, sql: str, finding: str) -> None:
    sandbox.modify("t", Add("/d/a", b"1"), Add("/d/b", b"2"), Add("/big", os.urandom(5_000_000)))
    assert list(fsck(sandbox.store)) == []
    damage(sandbox, sql)
    assert any(finding in found for found in fsck(sandbox.store)), list(fsck(sandbox.store))


def test_checking_finds_lies_between_nodes(sandbox: Sandbox, small_nodes: None) -> None:
    from pachyderm_sdk.local.pfs.files.nodes import Branch, Leaf, decode, encode

    sandbox.modify("t", *(Add(f"/d/f{i:03d}", b"%d" % i) for i in range(60)))
    with sandbox.store.read() as tx:
        nodes = {node_id: decode(data) for node_id, data in tx.execute("SELECT id, data FROM node")}
    found = []
    for node_id, node in nodes.items():
        if isinstance(node, Leaf):
            forged: Leaf | Branch = Leaf(
                list(reversed(node.names)), node.sizes, node.refs, node.hashes, node.datums, node.flags
            )
            if len(node) < 2:
                continue
        else:
            forged = Branch([child._replace(size=child.size + 1) for child in node.children])
        with sandbox.store.write() as tx:
            tx.execute("UPDATE node SET data = ? WHERE id = ?", (encode(forged), node_id))
        found.append(list(fsck(sandbox.store)))
        with sandbox.store.write() as tx:
            tx.execute("UPDATE node SET data = ? WHERE id = ?", (encode(node), node_id))
    assert len(found) > 5 and all(found)
    assert list(fsck(sandbox.store)) == []


def test_collection_stops_before_deleting_when_something_is_missing(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/d/a", b"1"))
    damage(sandbox, "DELETE FROM node WHERE id = (SELECT min(id) FROM node)")
    pieces = rows(sandbox, "piece")
    with pytest.raises(StoreCorruptError, match="missing"):
        collect_garbage(sandbox.store)
    assert rows(sandbox, "piece") == pieces


def test_an_upload_is_forgotten_by_a_thread_that_has_the_locks_of_the_store(kept: Sandbox) -> None:
    # Python's collector runs in whatever thread it likes, at any moment: letting go must not wait for that thread.
    writer: LayerWriter | None = LayerWriter(kept.store)
    assert writer is not None
    writer.add("/f", os.urandom(5_000_000))

    def forget() -> None:
        nonlocal writer
        with kept.store.segments._lock:
            writer = None
            gc.collect()

    thread = threading.Thread(target=forget, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
    kept = reopened(kept)
    collect_garbage(kept.store)
    assert on_disk(kept) == 0
    kept.close()
