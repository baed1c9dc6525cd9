"""The store itself: locking, transactions, schemas, and what it says when it cannot go on."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.local.store import (
    Schema,
    Store,
    StoreClosedError,
    StoreCorruptError,
    StoreFullError,
    StoreInUseError,
    StoreLockedError,
    StoreReadOnlyError,
    StoreVersionError,
)
from pachyderm_sdk.local.store.errors import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ITEMS = Schema(name="items", migrations=["CREATE TABLE item (x INTEGER NOT NULL);"])


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data", schemas=[ITEMS]) as store:
        yield store


def items(store: Store) -> list[int]:
    with store.read() as tx:
        return [x for (x,) in tx.execute("SELECT x FROM item ORDER BY x")]


def put(store: Store, x: int) -> None:
    with store.write() as tx:
        tx.execute("INSERT INTO item VALUES (?)", (x,))


def test_a_folder_keeps_what_was_committed(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a" / "b", schemas=[ITEMS]) as store:
        assert store.folder == tmp_path / "a" / "b"
        put(store, 1)
    with Store.open(tmp_path / "a" / "b", schemas=[ITEMS]) as store:
        assert items(store) == [1]


def test_without_a_folder_nothing_is_left_behind() -> None:
    with Store.open(None, schemas=[ITEMS]) as store:
        assert store.folder is None
        put(store, 1)
        path = store._folder.path
        assert path.exists()
    assert not path.exists()


def test_folders_left_by_killed_processes_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    old, new = tmp_path / "pachyderm-local-old", tmp_path / "pachyderm-local-new"
    for folder in (old, new):
        folder.mkdir()
    os.utime(old, (0, 0))
    with Store.open(None):
        # A young one may belong to a process that has not come to lock it yet.
        assert not old.exists() and new.exists()


def test_a_second_process_is_refused_with_folder_and_process_id(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from pachyderm_sdk.local.store import Store\n"
        "store = Store.open(Path(sys.argv[1]))\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    arguments = [sys.executable, "-c", program, str(tmp_path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"open\n"
            with pytest.raises(StoreLockedError) as caught:
                Store.open(tmp_path)
            assert caught.value.folder == tmp_path
            assert caught.value.pid == process.pid
            assert str(process.pid) in str(caught.value) and str(tmp_path) in str(caught.value)
        finally:
            process.kill()
    # The lock goes with the process, however it ended.
    Store.open(tmp_path).close()


def test_a_second_store_of_the_same_process_is_refused(store: Store) -> None:
    assert store.folder is not None
    with pytest.raises(StoreLockedError):
        Store.open(store.folder, schemas=[ITEMS])


def test_a_transaction_that_raises_leaves_no_trace(store: Store) -> None:
    called = []
    with pytest.raises(ZeroDivisionError), store.write() as tx:
        tx.execute("INSERT INTO item VALUES (1)")
        tx.after_commit(lambda: called.append(1))
        raise ZeroDivisionError
    assert items(store) == [] and called == []
    put(store, 2)
    assert items(store) == [2]


def test_a_transaction_can_be_abandoned(store: Store) -> None:
    called = []
    with store.write() as tx:
        tx.executemany("INSERT INTO item VALUES (?)", [(1,), (2,)])
        tx.after_commit(lambda: called.append(1))
        tx.abandon()
        assert tx.execute("SELECT count(*) FROM item").fetchone() == (2,)
    assert items(store) == [] and called == []


def test_savepoints_undo_their_part_and_its_calls(store: Store) -> None:
    called = []
    with store.write() as tx:
        tx.execute("INSERT INTO item VALUES (1)")
        tx.after_commit(lambda: called.append("outer"))
        with pytest.raises(ZeroDivisionError), tx.savepoint():
            tx.execute("INSERT INTO item VALUES (2)")
            tx.after_commit(lambda: called.append("inner"))
            raise ZeroDivisionError
        with tx.savepoint(), tx.savepoint():
            tx.execute("INSERT INTO item VALUES (3)")
    assert items(store) == [1, 3] and called == ["outer"]


def test_calls_after_commit_see_what_was_committed(store: Store) -> None:
    seen = []
    with store.write() as tx:
        tx.execute("INSERT INTO item VALUES (1)")
        tx.after_commit(lambda: seen.append(items(store)))
    assert seen == [[1]]


def test_a_snapshot_stays_and_waits_for_no_writer(store: Store) -> None:
    put(store, 1)
    with store.write() as write:
        write.execute("INSERT INTO item VALUES (2)")
        with store.read() as before:
            assert before.execute("SELECT count(*) FROM item").fetchone() == (1,)
            with store.read() as other:
                assert other.execute("SELECT count(*) FROM item").fetchone() == (1,)
    with store.read() as snapshot:
        thread = threading.Thread(target=put, args=(store, 3))
        thread.start()
        thread.join(10)
        assert not thread.is_alive()
        assert snapshot.execute("SELECT count(*) FROM item").fetchone() == (2,)
    assert items(store) == [1, 2, 3]


def test_writers_take_turns_and_lose_nothing(store: Store) -> None:
    def work() -> None:
        for _ in range(20):
            with store.write() as tx:
                (count,) = tx.execute("SELECT count(*) FROM item").fetchone()
                tx.execute("INSERT INTO item VALUES (?)", (count,))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert items(store) == list(range(160))


def test_waiting_for_a_writer_ends_in_time(store: Store) -> None:
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with store.write():
            entered.set()
            leave.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    assert entered.wait(60)
    with pytest.raises(TimeoutError), store.write(timeout=0.05):
        pass
    assert thread.is_alive()  # it holds the store still
    leave.set()
    thread.join(10)
    put(store, 1)


def test_a_nested_write_fails_instead_of_waiting_for_itself(store: Store) -> None:
    with store.write() as tx:
        tx.execute("INSERT INTO item VALUES (1)")
        with pytest.raises(StoreInUseError), store.write():
            pass
    assert items(store) == [1]


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreClosedError), store.read():
        pass
    with pytest.raises(StoreClosedError), store.write():
        pass


def test_closing_lets_running_readers_end(store: Store) -> None:
    put(store, 1)
    with store.read() as tx:
        store.close()
        assert tx.execute("SELECT x FROM item").fetchall() == [(1,)]


def test_migrations_run_once_and_in_order(tmp_path: Path) -> None:
    first = Schema(name="items", migrations=["CREATE TABLE item (x INTEGER); INSERT INTO item VALUES (1);"])
    with Store.open(tmp_path, schemas=[first]):
        pass
    second = Schema(name="items", migrations=[*first.migrations, "ALTER TABLE item ADD COLUMN y TEXT DEFAULT ';'"])
    for _ in range(2):
        with Store.open(tmp_path, schemas=[second]) as store, store.read() as tx:
            assert tx.execute("SELECT x, y FROM item").fetchall() == [(1, ";")]
    with pytest.raises(StoreVersionError, match="newer version"):
        Store.open(tmp_path, schemas=[first])


def test_a_failed_migration_changes_nothing(tmp_path: Path) -> None:
    with Store.open(tmp_path, schemas=[ITEMS]) as store:
        put(store, 1)
    broken = Schema(name="items", migrations=[*ITEMS.migrations, "DELETE FROM item; NONSENSE;"])
    with pytest.raises(Exception, match="syntax error"):
        Store.open(tmp_path, schemas=[broken])
    with Store.open(tmp_path, schemas=[ITEMS]) as store:
        assert items(store) == [1]


def test_data_of_an_unknown_module_is_not_opened(tmp_path: Path) -> None:
    with Store.open(tmp_path, schemas=[ITEMS]):
        pass
    with pytest.raises(StoreVersionError, match="items"):
        Store.open(tmp_path)


def test_another_applications_database_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "pachyderm.db")
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    with pytest.raises(StoreCorruptError, match="another application"):
        Store.open(tmp_path, schemas=[ITEMS])


def test_a_damaged_database_is_reported_as_such(tmp_path: Path) -> None:
    (tmp_path / "pachyderm.db").write_bytes(b"this is not a database" * 1000)
    with pytest.raises(StoreCorruptError, match="not a database"):
        Store.open(tmp_path, schemas=[ITEMS])


def test_a_file_in_place_of_the_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(Exception, match=r"cannot use .*data as data folder"):
        Store.open(tmp_path / "data", schemas=[ITEMS])


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), StoreFullError),
        (OSError(errno.EFBIG, "File too large"), StoreFullError),
        (OSError(errno.EROFS, "Read-only file system"), StoreReadOnlyError),
        (OSError(errno.EACCES, "Permission denied"), StoreReadOnlyError),
        (sqlite3.OperationalError("database or disk is full"), StoreFullError),
        (sqlite3.OperationalError("attempt to write a readonly database"), StoreReadOnlyError),
        (sqlite3.DatabaseError("database disk image is malformed"), StoreCorruptError),
    ],
)
def test_errors_of_the_system_have_a_kind(error: OSError | sqlite3.Error, kind: type[Exception]) -> None:
    translated = translate(error, "cannot do this")
    assert type(translated) is kind
    assert str(translated) == f"cannot do this: {error}"


def test_a_wrong_statement_is_the_callers_error_not_the_stores(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError), store.write() as tx:
        tx.execute("INSERT INTO item VALUES (NULL)")
    assert items(store) == []


def test_shared_state_is_made_once(store: Store) -> None:
    class State:
        def __init__(self, store: Store) -> None:
            self.store = store

    assert store.shared(State) is store.shared(State)
    assert store.shared(State).store is store


def test_unused_segments_go_when_the_last_older_reader_has_ended(store: Store) -> None:
    hold = store.segments.hold()
    location = hold.append(b"content")
    hold.sync()
    hold.release()
    with store.read():
        store.drop_segments({location.segment})
        assert store.segments.read(location, 7) == b"content"
        with store.read():
            pass
        assert location.segment in store.segments.sizes()
    assert location.segment not in store.segments.sizes()
