"""What a batch of changes does to a tree, gathered by directory.

Changes are folded in order; what is left is for each file the state that it ends in, which can then be merged
into the tree in one pass over the directories touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files.paths import check_depth, elements

if TYPE_CHECKING:
    from pachyderm_sdk.local.pfs.files.content import Content

__all__ = ["DirectoryEdit", "FileEdit", "TreeEdit"]


class FileEdit:
    """What happens to a file under one datum tag.

    Attributes:
        replaced: whether what the tree has is dropped.
        contents: what is appended then; the file is gone if it was replaced and nothing is.
        layers: how many layers appended.
    """

    __slots__ = ("_last_layer", "contents", "layers", "replaced")

    def __init__(self, *, replaced: bool = False) -> None:
        self.replaced = replaced
        self.contents: list[Content] = []
        self.layers = 0
        self._last_layer = -1

    def append(self, content: Content, layer: int) -> None:
        """Append content that comes from a layer (numbered within the batch)."""
        self.contents.append(content)
        if layer != self._last_layer:
            self._last_layer = layer
            self.layers += 1


class DirectoryEdit:
    """What happens in a directory.

    Attributes:
        cleared: whether what the tree has below it is dropped first.
        files: by name, then by datum tag.
        directories: by name (with its slash).
    """

    __slots__ = ("cleared", "directories", "files")

    def __init__(self, *, cleared: bool = False) -> None:
        self.cleared = cleared
        self.files: dict[str, dict[str, FileEdit]] = {}
        self.directories: dict[str, DirectoryEdit] = {}


class TreeEdit:
    """A batch of changes to one tree.

    Attributes:
        top: the edit of the directory above the root, which holds the root directory under the name "/" (and,
            under the empty name, the file that pachd lets one write at the path `/`).
        changes: how many changes were folded in.
    """

    def __init__(self) -> None:
        self.top = DirectoryEdit()
        self.changes = 0
        self._directories: dict[str, DirectoryEdit] = {}

    def add(self, path: str, datum: str, content: Content, layer: int) -> None:
        """Append content to a file."""
        tags = self._tags(path)
        edit = tags.get(datum)
        if edit is None:
            edit = tags[datum] = FileEdit()
        edit.append(content, layer)

    def replace(self, path: str, datum: str, content: Content, layer: int) -> None:
        """Give a file new content."""
        tags = self._tags(path)
        edit = tags[datum] = FileEdit(replaced=True)
        edit.append(content, layer)

    def delete(self, path: str, datum: str) -> None:
        """Remove a file under one tag."""
        tags = self._tags(path)
        tags[datum] = FileEdit(replaced=True)

    def delete_directory(self, path: str) -> None:
        """Remove everything below a directory, whatever its tags."""
        self.changes += 1
        self._directories.clear()
        if path == "/":
            self.top = DirectoryEdit(cleared=True)
            return
        *above, name = elements(path)
        self._descend(above).directories[name] = DirectoryEdit(cleared=True)

    def _tags(self, path: str) -> dict[str, FileEdit]:
        self.changes += 1
        if path == "/":
            directory, name = self.top, ""
        else:
            slash = path.rindex("/") + 1
            above, name = path[:slash], path[slash:]
            known = self._directories.get(above)
            directory = known if known is not None else self._find(above)
        tags = directory.files.get(name)
        if tags is None:
            tags = directory.files[name] = {}
        return tags

    def _find(self, path: str) -> DirectoryEdit:
        # What is copied into a directory may lie deeper than any path that was given.
        edit = self._directories[path] = self._descend(elements(check_depth(path)))
        return edit

    def _descend(self, names: list[str]) -> DirectoryEdit:
        edit = self.top
        for name in names:
            below = edit.directories.get(name)
            if below is None:
                below = edit.directories[name] = DirectoryEdit()
            edit = below
        return edit
