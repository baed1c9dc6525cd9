"""How other modules own tables in the store's one database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Schema"]


@dataclass(frozen=True)
class Schema:
    """The tables of one module.

    Attributes:
        name: unique name, under which the installed version is remembered.
        migrations: SQL scripts; script i brings the tables from version i to version i + 1. A new
            database runs all of them, so the first one creates the tables. Never change a script that
            was released: append one.
        roots: queries with one column: the ids of file trees that must be kept.
        layers: queries with one column: the ids of layers that must be kept.

    Garbage collection keeps exactly what the `roots` and `layers` queries of all schemas yield.
    """

    name: str
    migrations: Sequence[str]
    roots: Sequence[str] = ()
    layers: Sequence[str] = ()

    @property
    def version(self) -> int:
        """The version that the tables have after all migrations."""
        return len(self.migrations)
