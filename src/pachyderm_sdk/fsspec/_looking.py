"""Looking at what there is: one call each, however much that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..errors import CommitNotFinishedError, PathNotFoundError, ProjectNotFoundError
from . import _names
from ._base import PachydermBase
from ._errors import file_errors

if TYPE_CHECKING:
    import datetime
    from collections.abc import AsyncGenerator, Generator

    from ._names import Entry


class Looking(PachydermBase):
    """What the names stand for. What fsspec adds to its calls for other file systems (`kwargs`) means nothing here."""

    async def _info(self, path: str, refresh: bool = False, **kwargs: object) -> Entry:
        name = self._strip_protocol(path)
        place = _names.place(name)
        if not refresh and len(place.path) > 1:  # the listing of a project does not say all of a root
            for entry in self.dircache.get(self._parent(name), ()):
                if entry["name"] == name:
                    kept: Entry = entry
                    return kept
        with file_errors():
            if place.commit is None:
                if name:
                    await self._check_project(name)
                return _names.directory(name)
            try:
                info = await self._pfs.inspect_file(_names.existing(name, root=True))
            except PathNotFoundError:
                if place.path != "/":
                    raise
                await self._pfs.inspect_commit(place.commit)  # a commit without files has no root
                return _names.directory(name)
        return _names.entry(place.prefix, info)

    async def _ls(
        self, path: str, detail: bool = True, refresh: bool = False, **kwargs: object
    ) -> list[Entry] | list[str]:
        name = self._strip_protocol(path)
        entries: list[Entry] | None = None if refresh else self.dircache.get(name)
        if entries is None:
            entries = await self._listed(name)
            if [entry["name"] for entry in entries] != [name]:  # that would be a file
                self.dircache[name] = entries
        return list(entries) if detail else [entry["name"] for entry in entries]

    async def _listed(self, name: str) -> list[Entry]:
        place = _names.place(name)
        with file_errors():
            if place.commit is None:
                return await self._branches(name, place.project)
            async with self._pfs.list_file(_names.existing(name, root=True)) as infos:
                entries = [_names.entry(place.prefix, info) async for info in infos]
        if not entries:
            await self._info(name, refresh=True)  # nothing is listed of what is not there, either
        return entries

    async def _check_project(self, name: str) -> None:
        try:
            await self._pfs.inspect_project(name)
        except ProjectNotFoundError:
            raise PathNotFoundError(
                f"there is no project {name}", resource=name, hint=f"A repo is named with a branch: {name}@master/path."
            ) from None

    async def _branches(self, name: str, project: str) -> list[Entry]:
        async with self._pfs.list_repo(type="user", projects=[project]) as repos:
            names = [branch.as_uri() async for repo in repos for branch in repo.branches]
        if not name:
            async with self._pfs.list_project() as projects:
                names += [info.project.name async for info in projects if info.project]
        elif not names:
            await self._check_project(name)
        return [_names.directory(each) for each in sorted(filter(None, map(_names.normal, names)))]

    async def _walk(
        self,
        path: str,
        maxdepth: int | None = None,
        topdown: bool = True,
        on_error: Any = "omit",
        **kwargs: object,
    ) -> AsyncGenerator[Any, None]:
        handle: Any = _omit_missing if on_error == "omit" else on_error
        async for step in super()._walk(path, maxdepth=maxdepth, topdown=topdown, on_error=handle, **kwargs):
            yield step

    def walk(
        self,
        path: str,
        maxdepth: int | None = None,
        topdown: bool = True,
        on_error: Any = "omit",
        **kwargs: object,
    ) -> Generator[Any, Any, Any]:
        """Yields each directory below a path: its name, and what directories and files are in it.

        Args:
            path: Where to begin.
            maxdepth: How deep to go; all the way by default.
            topdown: Whether a directory comes before those in it.
            on_error: `"omit"` passes over what is not there, and raises what else is wrong; `"raise"` raises both; a
                function is called with the error.
            kwargs: What `ls` takes.
        """
        handle: Any = _omit_missing if on_error == "omit" else on_error
        yield from super().walk(path, maxdepth=maxdepth, topdown=topdown, on_error=handle, **kwargs)

    async def _find(
        self,
        path: str,
        maxdepth: int | None = None,
        withdirs: bool = False,
        detail: bool = False,
        prefix: str = "",
        **kwargs: object,
    ) -> list[str] | dict[str, Entry]:
        name = self._strip_protocol(path)
        place = _names.place(name)
        if maxdepth is not None or place.commit is None:
            listed = await super()._find(name, maxdepth=maxdepth, withdirs=withdirs, detail=True, **kwargs)
            found = cast("dict[str, Entry]", listed)
        else:
            found = await self._below(name, place)
            found = {each: entry for each, entry in sorted(found.items()) if withdirs or entry["type"] == "file"}
        if prefix:
            found = {each: entry for each, entry in found.items() if each.startswith(f"{name}/{prefix}".lstrip("/"))}
        return found if detail else list(found)

    async def _below(self, name: str, place: _names.Place) -> dict[str, Entry]:
        """Returns what is below a directory of a commit, and itself, at one go; nothing if there is none."""
        try:
            with file_errors():
                async with self._pfs.walk_file(_names.existing(name, root=True)) as infos:
                    entries = [_names.entry(place.prefix, info) async for info in infos]
        except FileNotFoundError:
            return {}
        return {entry["name"]: entry for entry in entries}

    async def _du(
        self, path: str, total: bool = True, maxdepth: int | None = None, withdirs: bool = False, **kwargs: object
    ) -> int | dict[str, int]:
        found = await self._find(path, maxdepth=maxdepth, withdirs=withdirs, detail=True)
        assert isinstance(found, dict), "which it is in detail"
        sizes = {name: entry["size"] for name, entry in found.items()}
        return sum(entry["size"] for entry in found.values() if entry["type"] == "file") if total else sizes

    async def _type(self, path: str) -> str:
        try:
            return (await self._info(path))["type"]
        except FileNotFoundError:
            return ""

    async def _isfile(self, path: str) -> bool:
        return await self._type(path) == "file"

    async def _isdir(self, path: str) -> bool:
        return await self._type(path) == "directory"

    def _pinned(self, path: str, entry: Entry) -> str:
        """Returns the name that a file keeps, whatever becomes of the branch."""
        name = self._strip_protocol(path)
        return f"{_names.repo_of(name)}{entry['commit']}{_names.place(name).path}"

    def modified(self, path: str) -> datetime.datetime:
        """Returns when the commit that has the file was finished by its writer.

        Raises:
            CommitNotFinishedError: It is open.
        """
        committed: datetime.datetime | None = self.info(path)["committed"]
        if committed is None:
            raise CommitNotFinishedError(f"{path} is of no commit that is finished, so it has no time", resource=path)
        return committed

    def created(self, path: str) -> datetime.datetime:
        """Returns the same as `modified`: a file of a commit never changes."""
        return self.modified(path)

    def ukey(self, path: str) -> str:
        """Returns a hash of the content: the same for the same bytes, in whatever commit."""
        hash: str = self.info(path, refresh=True)["hash"]
        return hash

    def checksum(self, path: str) -> int:
        """Returns the hash of the content as a number."""
        return int(self.ukey(path) or "0", 16)

    def invalidate_cache(self, path: str | None = None) -> None:
        """Forgets listings: all of them, or those of the repo that a path is in, as a branch may count from another."""
        super().invalidate_cache(path)
        repo = "" if path is None else _names.repo_of(self._strip_protocol(path))
        for name in list(self.dircache):
            if not repo or name.startswith(repo) or name == self._parent(repo):
                del self.dircache[name]


def _omit_missing(error: OSError) -> None:
    """Passes over what is not there, which has no files; but a server that cannot be asked may have some."""
    if not isinstance(error, FileNotFoundError):
        raise error
