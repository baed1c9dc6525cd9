"""The tables of projects, repos, branches, commits and file sets.

Row ids are never used again, so their order is the order of insertion, which many listings follow. Times are
microseconds. Foreign keys say what belongs to what; the modules delete in the right order themselves.
"""

from __future__ import annotations

from typing import Final

from pachyderm_sdk.local.store import Schema

__all__ = ["PFS_SCHEMA"]

_FIRST: Final = """
CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL,
    metadata TEXT NOT NULL DEFAULT '{}',
    created INTEGER NOT NULL
);
CREATE TABLE repo (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project INTEGER NOT NULL REFERENCES project (id),
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    description TEXT NOT NULL,
    metadata TEXT NOT NULL DEFAULT '{}',
    created INTEGER NOT NULL,
    UNIQUE (project, name, type)
);
CREATE TABLE branch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repo INTEGER NOT NULL REFERENCES repo (id),
    name TEXT NOT NULL,
    head INTEGER NOT NULL REFERENCES commits (id),
    metadata TEXT NOT NULL DEFAULT '{}',
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    UNIQUE (repo, name)
);
CREATE INDEX branch_head ON branch (head);
CREATE TABLE branch_provenance (
    branch INTEGER NOT NULL REFERENCES branch (id),
    upstream INTEGER NOT NULL REFERENCES branch (id),
    never INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (branch, upstream)
) WITHOUT ROWID;
CREATE INDEX branch_subvenance ON branch_provenance (upstream);
CREATE TABLE branch_trigger (
    branch INTEGER PRIMARY KEY REFERENCES branch (id),
    source INTEGER NOT NULL REFERENCES branch (id),
    conditions BLOB NOT NULL,
    next_tick INTEGER
);
CREATE INDEX branch_trigger_source ON branch_trigger (source);
CREATE TABLE commits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id TEXT NOT NULL,
    repo INTEGER NOT NULL REFERENCES repo (id),
    branch INTEGER REFERENCES branch (id),
    parent INTEGER REFERENCES commits (id),
    origin INTEGER NOT NULL,
    description TEXT NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    metadata TEXT NOT NULL DEFAULT '{}',
    started INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    finishing INTEGER,
    finished INTEGER,
    size INTEGER NOT NULL DEFAULT 0,
    compacting INTEGER,
    validating INTEGER,
    root INTEGER,
    forgotten INTEGER NOT NULL DEFAULT 0,
    UNIQUE (repo, set_id)
);
CREATE INDEX commits_set ON commits (set_id);
CREATE INDEX commits_parent ON commits (parent);
CREATE INDEX commits_branch ON commits (branch);
CREATE INDEX commits_root ON commits (root);
CREATE INDEX commits_unfinished ON commits (id) WHERE finishing IS NOT NULL AND finished IS NULL;
CREATE TABLE commit_provenance (
    commit_id INTEGER NOT NULL REFERENCES commits (id),
    upstream INTEGER NOT NULL REFERENCES commits (id),
    PRIMARY KEY (commit_id, upstream)
) WITHOUT ROWID;
CREATE INDEX commit_subvenance ON commit_provenance (upstream);
CREATE TABLE commit_layer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    commit_id INTEGER NOT NULL REFERENCES commits (id),
    layer INTEGER NOT NULL
);
CREATE INDEX commit_layers ON commit_layer (commit_id);
CREATE TABLE file_set (
    id TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    root INTEGER NOT NULL,
    expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX file_set_expires ON file_set (expires);
CREATE TABLE file_set_layer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_set TEXT NOT NULL REFERENCES file_set (id),
    layer INTEGER NOT NULL
);
CREATE INDEX file_set_layers ON file_set_layer (file_set);
CREATE TABLE cache (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    tag TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE cache_file_set (
    key TEXT NOT NULL REFERENCES cache (key),
    file_set TEXT NOT NULL
);
"""

_CREATORS: Final = """
ALTER TABLE project ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
ALTER TABLE branch ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
ALTER TABLE commits ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
"""

PFS_SCHEMA: Final = Schema(
    name="pfs",
    migrations=(_FIRST, _CREATORS),
    roots=("SELECT root FROM commits WHERE root IS NOT NULL", "SELECT root FROM file_set"),
    layers=("SELECT layer FROM commit_layer", "SELECT layer FROM file_set_layer"),
)
