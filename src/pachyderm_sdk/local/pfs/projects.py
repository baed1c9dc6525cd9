"""Projects: the namespaces of repos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.auth import resources
from pachyderm_sdk.local.errors import AlreadyExists, FailedPrecondition, NotFound, ServiceError, context
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pfs import access, metadata
from pachyderm_sdk.local.pfs.keys import DEFAULT_PROJECT, RepoKey
from pachyderm_sdk.local.pfs.names import check_project_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["ProjectRow", "create", "delete", "ensure_default", "find", "get", "listed", "repos_of"]

_COLUMNS = "id, name, description, metadata, created, created_by"


@dataclass(frozen=True)
class ProjectRow:
    """One stored project."""

    id: int
    name: str
    description: str
    metadata: str
    created: int
    created_by: str

    def info(self) -> pfs.ProjectInfo:
        """The facts about it."""
        return pfs.ProjectInfo(
            project=pfs.Project(name=self.name),
            description=self.description,
            created_at=to_datetime(self.created),
            created_by=self.created_by,
            metadata=metadata.load(self.metadata),
        )


def find(db: ReadTransaction, name: str) -> ProjectRow | None:
    """The project of that name, or None."""
    row = db.execute(f"SELECT {_COLUMNS} FROM project WHERE name = ?", (name,)).fetchone()
    return None if row is None else ProjectRow(*row)


def get(db: ReadTransaction, name: str) -> ProjectRow:
    """The project of that name.

    Raises:
        NotFound: there is none.
    """
    found = find(db, name)
    if found is None:
        raise NotFound(f'project "{name}" not found' if name else "project not found")
    return found


def listed(db: ReadTransaction) -> Iterator[ProjectRow]:
    """All projects, oldest first."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM project ORDER BY id"):
        yield ProjectRow(*row)


def create(txn: Txn, project: pfs.Project | None, description: str, *, update: bool) -> None:
    """Make a project, or with `update` set the description of one that exists.

    Raises:
        AlreadyExists: there is one of that name, and `update` is not set.
    """
    with context("invalid project name"):
        if project is None:
            raise ServiceError("nil project")
        check_project_name(project.name)
    found = find(txn.db, project.name)
    if found is None:
        txn.execute(
            "INSERT INTO project (name, description, created, created_by) VALUES (?, ?, ?, ?)",
            (project.name, description, txn.now, txn.caller.subject),
        )
        access.made_project(txn, project.name)
    elif update:
        txn.execute("UPDATE project SET description = ? WHERE id = ?", (description, found.id))
    else:
        raise AlreadyExists(f'project "{project.name}" already exists').joined(f"project {project.name} already exists")


def delete(txn: Txn, project: pfs.Project, *, force: bool) -> None:
    """Delete an empty project.

    Raises:
        NotFound: there is none of that name.
        PermissionDenied: the caller may not.
        FailedPrecondition: it has repos; `force` does not help, the tables refuse it then.
    """
    with context("invalid project name"):
        check_project_name(project.name)
    name = project.name
    with context(f'user is not authorized to delete project "{name}"'):
        txn.caller.require(
            txn.db, resources.project(name), Permission.PROJECT_DELETE, Permission.PROJECT_MODIFY_BINDINGS
        )
    repos = repos_of(txn.db, name)
    if repos and not force:
        raise FailedPrecondition(
            f"cannot delete project {name}: " + "\n".join(f"repo {repo} still exists" for repo in repos)
        )
    with context(f'delete project "{name}"'):
        found = get(txn.db, name)
        if repos:
            raise ServiceError(f"it cannot be deleted while it has repos: {', '.join(map(str, repos))}")
        txn.execute("DELETE FROM project WHERE id = ?", (found.id,))
        access.forget_project(txn, name)


def repos_of(db: ReadTransaction, name: str) -> list[RepoKey]:
    """The repos of a project, by name."""
    rows = db.execute(
        "SELECT r.name, r.type FROM repo r JOIN project p ON p.id = r.project WHERE p.name = ? ORDER BY 1, 2", (name,)
    )
    return [RepoKey(name, *row) for row in rows]


def ensure_default(txn: Txn) -> None:
    """Make the default project unless it exists."""
    if find(txn.db, DEFAULT_PROJECT) is None:
        create(txn, pfs.Project(name=DEFAULT_PROJECT), "", update=False)
