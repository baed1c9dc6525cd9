"""The tables of pipelines, jobs, secrets and cron ticks.

A pipeline is an output repo and a line of versions, of which the last one is in force. Jobs outlive their output
commits, so they refer to them by number only. Times are microseconds.
"""

from __future__ import annotations

from typing import Final

from pachyderm_sdk.local.store import Schema

__all__ = ["PPS_SCHEMA"]

_FIRST: Final = """
CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repo INTEGER NOT NULL UNIQUE REFERENCES repo (id),
    version INTEGER NOT NULL,
    created INTEGER NOT NULL
);
CREATE TABLE pipeline_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pipeline INTEGER NOT NULL REFERENCES pipeline (id),
    version INTEGER NOT NULL,
    spec_commit TEXT NOT NULL,
    type INTEGER NOT NULL,
    stopped INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    workers_started INTEGER,
    output_branch TEXT NOT NULL,
    details BLOB NOT NULL,
    user_json TEXT NOT NULL,
    effective_json TEXT NOT NULL,
    metadata TEXT NOT NULL DEFAULT '{}',
    created INTEGER NOT NULL,
    UNIQUE (pipeline, version)
);
CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pipeline INTEGER NOT NULL REFERENCES pipeline (id),
    set_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    output INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    restart INTEGER NOT NULL DEFAULT 0,
    processed INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    recovered INTEGER NOT NULL DEFAULT 0,
    stats BLOB,
    created INTEGER NOT NULL,
    started INTEGER,
    finished INTEGER,
    UNIQUE (pipeline, set_id)
);
CREATE INDEX job_set ON job (set_id);
CREATE INDEX job_output ON job (output);
CREATE TABLE cron_input (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pipeline INTEGER NOT NULL REFERENCES pipeline (id),
    project TEXT NOT NULL,
    repo TEXT NOT NULL,
    spec TEXT NOT NULL,
    overwrite INTEGER NOT NULL,
    ticked INTEGER,
    next_tick INTEGER,
    UNIQUE (pipeline, project, repo)
);
CREATE INDEX cron_input_due ON cron_input (next_tick) WHERE next_tick IS NOT NULL;
CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
"""

_CREATORS: Final = """
ALTER TABLE pipeline ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
"""

PPS_SCHEMA: Final = Schema(name="pps", migrations=(_FIRST, _CREATORS))
