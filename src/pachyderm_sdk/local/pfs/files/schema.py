"""The tables of file trees, layers and content."""

from pachyderm_sdk.local.store import Schema

__all__ = ["FILES_SCHEMA"]

_TABLES = """
-- A piece of content, stored once: where its bytes lie.
CREATE TABLE piece (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    segment INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    size INTEGER NOT NULL
);
-- The content of a file of several pieces, or of one that is large enough to be cut into chunks.
CREATE TABLE manifest (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    pieces BLOB NOT NULL,
    chunks BLOB NOT NULL,
    hash BLOB
);
-- A node of a directory's tree.
CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);
-- Hashes of directories that were too large to be computed with every change, by the directory's top node.
CREATE TABLE directory_hash (
    node INTEGER PRIMARY KEY,
    hash BLOB NOT NULL
);
CREATE TABLE layer (
    id INTEGER PRIMARY KEY AUTOINCREMENT
);
-- The changes of a layer, in order.
CREATE TABLE layer_block (
    layer INTEGER NOT NULL REFERENCES layer (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (layer, number)
);
-- Trees that a layer copies from.
CREATE TABLE layer_root (
    layer INTEGER NOT NULL REFERENCES layer (id) ON DELETE CASCADE,
    root INTEGER NOT NULL,
    PRIMARY KEY (layer, root)
);
"""

FILES_SCHEMA = Schema(name="files", migrations=[_TABLES])
"""Open the store with this schema and those of the modules that keep roots and layers."""
