"""SQLite as the store uses it: connections, and bringing every module's tables up to date."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING

from pachyderm_sdk.local.store.errors import StoreCorruptError, StoreVersionError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pachyderm_sdk.local.store.schema import Schema

__all__ = ["connect_reader", "connect_writer", "install"]

_APPLICATION_ID = 0x50616368
"""Marks a database as ours ("Pach")."""


def connect_writer(path: Path, *, durable: bool) -> sqlite3.Connection:
    """The connection that writes. Creates the database if there is none."""
    return _connect(
        path,
        # Pages of this size hold most tree nodes without overflow chains. Only a new database obeys.
        "page_size = 8192",
        # Lets garbage collection give pages back to the file system.
        "auto_vacuum = INCREMENTAL",
        "journal_mode = WAL",
        f"synchronous = {'FULL' if durable else 'OFF'}",
        "foreign_keys = ON",
        "journal_size_limit = 67108864",
        "cache_size = -16384",
    )


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection that only reads. Settings that the database remembers are left alone: they would need a lock."""
    return _connect(path, "query_only = ON", "cache_size = -2048")


def _connect(path: Path, *settings: str) -> sqlite3.Connection:
    """A connection that any thread may use (one at a time) and that begins transactions only when told."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=60.0)
    try:
        for setting in ("temp_store = MEMORY", *settings):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:  # whatever it is, nobody else has the connection
        connection.close()
        raise
    return connection


def install(connection: sqlite3.Connection, schemas: Sequence[Schema]) -> None:
    """Bring the tables of all modules up to date, inside the caller's write transaction.

    Raises:
        StoreCorruptError: it is another application's database.
        StoreVersionError: it was written by a newer version, or has tables of a module not in `schemas`.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != _APPLICATION_ID:
        if tables:
            raise StoreCorruptError("the database in the data folder belongs to another application")
        connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        connection.execute("CREATE TABLE schema_version (name TEXT PRIMARY KEY, version INTEGER NOT NULL)")
    installed = dict(connection.execute("SELECT name, version FROM schema_version").fetchall())
    unknown = sorted(installed.keys() - {schema.name for schema in schemas})
    if unknown:
        # Without their queries, garbage collection would take away what these modules keep.
        raise StoreVersionError(f"the data folder holds {', '.join(unknown)}, which this program does not know")
    for schema in schemas:
        version = installed.get(schema.name, 0)
        if version > schema.version:
            raise StoreVersionError(
                f"the data folder was written by a newer version ({schema.name} {version}, known {schema.version})"
            )
        for script in schema.migrations[version:]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute("INSERT OR REPLACE INTO schema_version VALUES (?, ?)", (schema.name, schema.version))


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; `executescript` would commit the transaction first."""
    statement = ""
    for part in re.split("(?<=;)", script):
        statement += part
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
