"""Repos: versioned trees of files, with their branches and commits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.auth import resources
from pachyderm_sdk.local.errors import AlreadyExists, NotFound, ServiceError, context
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pfs import access, metadata, projects
from pachyderm_sdk.local.pfs.keys import META, SPEC, USER, BranchKey, RepoKey
from pachyderm_sdk.local.pfs.names import FILESETS_REPO, check_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["RepoNotFound", "RepoRow", "check_type", "create", "find", "get", "listed", "related"]

_TYPES: Final = frozenset({USER, META, SPEC})
_LAST: Final = 2**63 - 1
"""The largest number that the tables know; there are fewer repos than that."""
_SELECT: Final = """
SELECT r.id, p.name, r.name, r.type, r.description, r.metadata, r.created
FROM repo r JOIN project p ON p.id = r.project
"""


class RepoNotFound(NotFound):
    """No such repo."""

    @classmethod
    def of(cls, key: RepoKey) -> RepoNotFound:
        """The refusal as the API words it."""
        return cls(f"repo {key} not found")

    @classmethod
    def row(cls, key: RepoKey) -> RepoNotFound:
        """The refusal as the tables word it; it shows through where an operation does not reword it."""
        return cls(f"repo (id=0, project={key.project}, name={key.name}, type={key.type}) not found")


@dataclass(frozen=True)
class RepoRow:
    """One stored repo."""

    id: int
    key: RepoKey
    description: str
    metadata: str
    created: int

    def info(self, db: ReadTransaction) -> pfs.RepoInfo:
        """The facts about it, without its size."""
        names = db.execute("SELECT name FROM branch WHERE repo = ? ORDER BY id", (self.id,))
        return pfs.RepoInfo(
            repo=self.key.message(),
            created=to_datetime(self.created),
            description=self.description,
            branches=[BranchKey(self.key, name).message() for (name,) in names],
            metadata=metadata.load(self.metadata),
        )

    def size(self, db: ReadTransaction) -> int:
        """Bytes in the head of the branch called master, 0 while that is open; other branches do not count."""
        row = db.execute(
            "SELECT c.size FROM branch b JOIN commits c ON c.id = b.head WHERE b.repo = ? AND b.name = 'master'",
            (self.id,),
        ).fetchone()
        return 0 if row is None else int(row[0])


def check_type(type: str) -> None:
    """Refuse a type that no repo can have."""
    if type not in _TYPES:
        raise ServiceError(f'invalid repo type "{type}": it must be user, meta or spec')


def _row(row: tuple[int, str, str, str, str, str, int]) -> RepoRow:
    id, project, name, type, description, labels, created = row
    return RepoRow(id, RepoKey(project, name, type), description, labels, created)


def find(db: ReadTransaction, key: RepoKey) -> RepoRow | None:
    """The repo of that name and type, or None.

    Raises:
        ServiceError: there are no repos of that type.
    """
    check_type(key.type)
    row = db.execute(f"{_SELECT} WHERE p.name = ? AND r.name = ? AND r.type = ?", (key.project, key.name, key.type))
    found = row.fetchone()
    return None if found is None else _row(found)


def get(db: ReadTransaction, key: RepoKey) -> RepoRow:
    """The repo of that name and type.

    Raises:
        RepoNotFound: there is none.
    """
    found = find(db, key)
    if found is None:
        raise RepoNotFound.of(key)
    return found


def listed(
    db: ReadTransaction,
    *,
    type: str = "",
    projects: Iterable[str] = (),
    page: pfs.RepoPage | None = None,
    shown: Callable[[RepoKey], bool] | None = None,
) -> Sequence[RepoRow]:
    """Repos by project and name.

    Args:
        db: a snapshot.
        type: only those of this type.
        projects: only those of these projects, unless there are none.
        page: only those on this page.
        shown: only those that pass; the others do not count for pages.

    Raises:
        ServiceError: no such type; or a page number or size below zero.
    """
    conditions: list[str] = []
    values: list[str | int] = []
    if type:
        check_type(type)
        conditions.append("r.type = ?")
        values.append(type)
    names = list(projects)
    if names:
        conditions.append(f"p.name IN ({', '.join('?' * len(names))})")
        values += names
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    limit, on_page = "", slice(None)
    if page is not None:
        if page.page_size < 0 or page.page_index < 0:
            raise ServiceError("page size and page index must not be negative")
        first = min(page.page_size * page.page_index, _LAST)
        if shown is None:
            limit = " LIMIT ? OFFSET ?"
            values += [page.page_size, first]
        else:
            on_page = slice(first, first + page.page_size)
    rows = db.execute(f"{_SELECT}{where} ORDER BY p.name, r.name, r.id{limit}", values).fetchall()
    return [repo for repo in map(_row, rows) if shown is None or shown(repo.key)][on_page]


def create(txn: Txn, repo: pfs.Repo | None, description: str, *, update: bool) -> None:
    """Make a repo, or with `update` set the description of one that exists.

    Raises:
        AlreadyExists: there is one of that name, and `update` is not set.
        PermissionDenied: the caller may not.
        NotFound: its project does not exist, or the user repo that a system repo belongs to.
    """
    if repo is None:
        raise ServiceError("repo cannot be nil")
    key = RepoKey.of(repo)
    if not key.type:
        key = RepoKey(key.project, key.name, USER)
    check_name(key.name)
    if key.name == FILESETS_REPO:
        raise ServiceError(f"{FILESETS_REPO} is a reserved name")
    with context(f'cannot find project "{key.project}": get project by name'):
        project = projects.get(txn.db, key.project)
    with context("failed to create repo"):
        txn.caller.require(txn.db, resources.project(key.project), Permission.PROJECT_CREATE_REPO)
    with context(f'error checking whether repo "{key}" exists'):
        found = find(txn.db, key)
    if found is not None:
        if not update:
            raise AlreadyExists(f"repo {key} already exists")
        with context(f'could not update description of "{key}"'):
            access.require(txn.db, txn.caller, key, Permission.REPO_WRITE)
        txn.execute("UPDATE repo SET description = ? WHERE id = ?", (description, found.id))
        return
    owner = RepoKey(key.project, key.name, USER)
    if key.type != USER and find(txn.db, owner) is None:
        raise RepoNotFound.row(owner).within("cannot create a system repo without a corresponding 'user' repo")
    txn.execute(
        "INSERT INTO repo (project, name, type, description, created) VALUES (?, ?, ?, ?, ?)",
        (project.id, key.name, key.type, description, txn.now),
    )
    access.made_repo(txn, key)


def related(db: ReadTransaction, key: RepoKey) -> list[RepoRow]:
    """The repos of all types that share a project and name."""
    rows = db.execute(f"{_SELECT} WHERE p.name = ? AND r.name = ? ORDER BY r.id", (key.project, key.name))
    return [_row(row) for row in rows]
