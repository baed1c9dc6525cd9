"""The tables of auth and of identity.

Of tokens only hashes are kept. Auth is on as long as there is a binding of the cluster. What identity keeps outlives
auth, and its secrets are kept as they are, because its API hands them out again.
"""

from __future__ import annotations

from typing import Final

from pachyderm_sdk.local.store import Schema

__all__ = ["AUTH_SCHEMA"]

_FIRST: Final = """
CREATE TABLE auth_token (
    hash TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    expires INTEGER
) WITHOUT ROWID;
CREATE INDEX auth_token_subject ON auth_token (subject);
CREATE TABLE auth_binding (
    id INTEGER PRIMARY KEY,
    type INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (type, name)
);
CREATE TABLE auth_role (
    binding INTEGER NOT NULL REFERENCES auth_binding (id) ON DELETE CASCADE,
    principal TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (binding, principal, role)
) WITHOUT ROWID;
CREATE TABLE auth_user (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE auth_group (name TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE auth_member (
    user TEXT NOT NULL REFERENCES auth_user (name),
    group_name TEXT NOT NULL REFERENCES auth_group (name),
    PRIMARY KEY (user, group_name)
) WITHOUT ROWID;
CREATE INDEX auth_member_group ON auth_member (group_name);
CREATE TABLE auth_config (id INTEGER PRIMARY KEY CHECK (id = 1), config BLOB NOT NULL);
CREATE TABLE identity_config (id INTEGER PRIMARY KEY CHECK (id = 1), config BLOB NOT NULL);
CREATE TABLE identity_connector (id TEXT PRIMARY KEY, connector BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE identity_client (id TEXT PRIMARY KEY, client BLOB NOT NULL) WITHOUT ROWID;
"""

_LEFT_OVER: Final = """
CREATE TABLE auth_left_over (
    group_name TEXT NOT NULL REFERENCES auth_group (name),
    user TEXT NOT NULL,
    PRIMARY KEY (group_name, user)
) WITHOUT ROWID;
"""

AUTH_SCHEMA: Final = Schema(name="auth", migrations=(_FIRST, _LEFT_OVER))
