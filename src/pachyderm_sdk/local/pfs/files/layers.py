"""Changing a file tree: layers of changes, and how they give a new root.

A layer is an immutable, ordered list of changes whose content is already stored. One ModifyFile or
CreateFileSet call makes one layer. A file set is a sequence of layer ids: ComposeFileSet concatenates
sequences, AddFileSet appends a sequence to those of an open commit. The tree of a commit is its base's tree
with its layers applied in order, and can be computed again at any time from these two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pachyderm_sdk.local.pfs.files.model import LayerId, Root
    from pachyderm_sdk.local.pfs.files.trees import FileTree
    from pachyderm_sdk.local.store import Store, WriteTransaction

__all__ = ["LayerWriter", "PendingLayer", "apply_layers", "finish_tree", "snapshot_layer"]


class LayerWriter:
    """Takes the changes of one stream in order and stores their content as it comes.

    Needs no transaction, and memory does not grow with the stream. Not thread-safe itself; many may
    run at once. As a context manager it aborts unless `finish()` was reached.

    Example:
        >>> with LayerWriter(store) as writer:
        ...     writer.add("/a", b"hello")
        ...     pending = writer.finish()
        >>> with store.write() as tx:
        ...     layer = pending.record(tx)
        ...     root = apply_layers(tx, root, [layer])
    """

    def __init__(self, store: Store) -> None:
        raise NotImplementedError

    def add(self, path: str, data: bytes = b"", *, datum: str = "") -> None:
        """Append bytes to a file, which is made if need be; call again for more bytes of the same file.

        Raises:
            InvalidPathError: the path may not be written.
            StoreFullError: no space for the content.
        """
        raise NotImplementedError

    def delete(self, path: str, *, datum: str = "") -> None:
        """Delete a file under one tag; with a trailing slash everything below that directory."""
        raise NotImplementedError

    def copy(
        self,
        source: FileTree,
        source_path: str,
        path: str,
        *,
        source_datum: str = "",
        datum: str = "",
        append: bool = False,
    ) -> None:
        """Copy a file or directory of another tree; the destination's files are replaced unless `append`.

        A missing source copies nothing. No content is read: the copy shares it.
        """
        raise NotImplementedError

    def finish(self) -> PendingLayer:
        """End the stream. The layer exists once it is recorded."""
        raise NotImplementedError

    def abort(self) -> None:
        """Throw the changes away; their content becomes garbage."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.abort()


class PendingLayer:
    """A finished stream whose content is stored but not yet part of the database."""

    def record(self, tx: WriteTransaction) -> LayerId:
        """Make it a layer. May be called again if that transaction is rolled back.

        Content is on disk before the transaction commits.
        """
        raise NotImplementedError

    def discard(self) -> None:
        """Give it up; its content becomes garbage."""
        raise NotImplementedError


def snapshot_layer(tx: WriteTransaction, root: Root) -> LayerId:
    """A layer that adds all files of a tree (GetFileSet TOTAL). Costs nothing."""
    raise NotImplementedError


def apply_layers(tx: WriteTransaction, root: Root, layers: Sequence[LayerId] | Iterable[LayerId]) -> Root:
    """The tree that `root` becomes by the changes of `layers`, in order."""
    raise NotImplementedError


def finish_tree(tx: WriteTransaction, root: Root) -> Root:
    """The tree as a finished commit shows it.

    Hashes of files that were spread over several layers may change. Costs nothing if there are none.
    """
    raise NotImplementedError
