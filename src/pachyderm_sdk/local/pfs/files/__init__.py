"""File trees: persistent, sorted, shared between commits; and the layers of changes that make them.

Read with `FileTree` and `diff_trees`, write with `LayerWriter` and `apply_layers`. What a path, a
directory's hash or a conflict is follows pachd. Nothing in here knows about repos or commits.
"""

from pachyderm_sdk.local.pfs.files.checking import fsck
from pachyderm_sdk.local.pfs.files.diffing import diff_trees
from pachyderm_sdk.local.pfs.files.globs import compile_glob
from pachyderm_sdk.local.pfs.files.layers import apply_layers, finish_tree, snapshot_layer
from pachyderm_sdk.local.pfs.files.model import (
    DEFAULT_DATUM,
    EMPTY_ROOT,
    Entry,
    FileTreeError,
    InvalidGlobError,
    InvalidPathError,
    LayerId,
    NotRegularFileError,
    PathConflictError,
    PathNotFoundError,
    PathRange,
    RegularFile,
    Root,
)
from pachyderm_sdk.local.pfs.files.schema import FILES_SCHEMA
from pachyderm_sdk.local.pfs.files.trees import FileTree
from pachyderm_sdk.local.pfs.files.upkeep import Reclaimed, collect_garbage
from pachyderm_sdk.local.pfs.files.writer import LayerWriter, PendingLayer

__all__ = [
    "DEFAULT_DATUM",
    "EMPTY_ROOT",
    "FILES_SCHEMA",
    "Entry",
    "FileTree",
    "FileTreeError",
    "InvalidGlobError",
    "InvalidPathError",
    "LayerId",
    "LayerWriter",
    "NotRegularFileError",
    "PathConflictError",
    "PathNotFoundError",
    "PathRange",
    "PendingLayer",
    "Reclaimed",
    "RegularFile",
    "Root",
    "apply_layers",
    "collect_garbage",
    "compile_glob",
    "diff_trees",
    "finish_tree",
    "fsck",
    "snapshot_layer",
]
