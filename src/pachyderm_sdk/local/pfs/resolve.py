"""From what a request says (a commit with ancestry suffixes, a picker) to the row that is meant.

`commit()` reads the `Commit` message of most calls, `picked_*()` the pickers of the newer ones. Both end in
the same places, and their refusals name the same steps, as pachd's do.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.errors import NotFound, ServiceError, context
from pachyderm_sdk.local.ids import is_id
from pachyderm_sdk.local.pfs import branches, commits, graph, projects, repos
from pachyderm_sdk.local.pfs.commits import CommitNotFound, CommitRow
from pachyderm_sdk.local.pfs.keys import DEFAULT_PROJECT, USER, BranchKey, CommitKey, RepoKey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pachyderm_sdk.api import pfs
    from pachyderm_sdk.local.pfs.branches import BranchRow
    from pachyderm_sdk.local.pfs.projects import ProjectRow
    from pachyderm_sdk.local.pfs.repos import RepoRow
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = [
    "check_commit",
    "commit",
    "picked_branch",
    "picked_branches",
    "picked_commit",
    "picked_commits",
    "picked_project",
    "picked_repo",
    "repo_of",
]

_SUFFIX: Final = re.compile(r"(?P<marks>\^+|~+)|[\^~](?P<up>\d+)|\.(?P<root>\d+)")
_UINT32: Final = 1 << 32


# --- Commit messages


def repo_of(message: pfs.Commit) -> pfs.Repo | None:
    """The repo that a commit message names, in itself or in its branch."""
    if message.repo is not None:
        return message.repo
    return message.branch.repo if message.branch is not None else None


def check_commit(message: pfs.Commit | None) -> pfs.Commit:
    """Refuse a commit message that cannot mean anything."""
    if message is None:
        raise ServiceError("commit cannot be nil")
    if repo_of(message) is None:
        raise ServiceError("commit must have a repo")
    return message


def commit(db: ReadTransaction, message: pfs.Commit | None) -> CommitRow:
    """The commit that a message means.

    The id wins over the branch. Either may be a branch name or an id, with an ancestry suffix: `^`, `^^`,
    `^3`, `~3` count back, `.3` counts from the beginning of the branch.

    Raises:
        NotFound: no such project, repo, branch or commit.
        ServiceError: the message names nothing, or the suffix is malformed or leads too far.
    """
    with context("pick commit tx"):
        if message is None:
            raise ServiceError("cannot pick nil commit")
        repo = repo_of(message)
        if repo is None:
            raise ServiceError("cannot pick commit with no repo")
        text = message.id or (message.branch.name if message.branch is not None else "")
        if not text:
            raise ServiceError("cannot pick commit with no ID or branch")
        return _spelled(db, RepoKey.of(repo), text, message.id)


def _spelled(db: ReadTransaction, repo: RepoKey, text: str, asked: str) -> CommitRow:
    start = min((i for i in (text.find(mark) for mark in "^~.") if i > 0), default=-1)
    if start < 0:
        return _start(db, repo, text, text, asked)
    base, suffix = text[:start], _SUFFIX.fullmatch(text, start)
    if suffix is None:
        raise ServiceError(f"calculate offset {repo}@{text}: count offset and clean: invalid ancestry format")
    if suffix["root"] is not None:
        if is_id(base):
            raise ServiceError(
                f"unmarshal branch picker {repo}@{base}: invalid branch picker: name refers to a commit, not a branch"
            )
        head = _start(db, repo, base, text, asked)
        with context("picking commit"):
            return _from_root(db, head, (int(suffix["root"]) - 1) % _UINT32)
    found = _start(db, repo, base, text, asked)
    with context("picking commit"):
        return _ancestor(db, found, len(suffix["marks"]) if suffix["marks"] else int(suffix["up"]) % _UINT32)


def _start(db: ReadTransaction, repo: RepoKey, base: str, text: str, asked: str) -> CommitRow:
    """The commit that the part before the suffix names."""
    if is_id(base):
        with context("picking commit: picking repo: picking project"):
            projects.get(db, repo.project)
        missing = CommitNotFound.of(CommitKey(repo, asked))
        if repos.find(db, repo) is None:
            raise missing.joined(str(repos.RepoNotFound.of(repo)))
        found = _by_set(db, CommitKey(repo, base))
        if found is None:
            raise missing.joined(str(CommitNotFound.of(CommitKey(repo, base))))
        return found
    missing = CommitNotFound.of(CommitKey(repo, asked if is_id(asked) else ""))
    if repos.find(db, repo) is None:
        raise missing.joined(str(repos.RepoNotFound.of(repo)))
    branch = branches.find(db, BranchKey(repo, base))
    if branch is None:
        raise missing.joined(branches.BranchNotFound.line(BranchKey(repo, text)))
    return commits.by_id(db, branch.head)


def _by_set(db: ReadTransaction, key: CommitKey) -> CommitRow | None:
    """The commit with that id in that repo; if the id is that of a commit set that only uses the repo, what it uses."""
    found = commits.find(db, key)
    if found is not None:
        return found
    members = [row[0] for row in db.execute("SELECT id FROM commits WHERE set_id = ?", (key.id,)).fetchall()]
    for id in graph.COMMITS.upstream(db, *members):
        used = commits.by_id(db, id)
        if used.key.repo == key.repo:
            return used
    return None


def _ancestor(db: ReadTransaction, start: CommitRow, offset: int) -> CommitRow:
    found = start
    for step in range(offset):
        parent = commits.parent_of(db, found)
        if parent is None:
            raise ServiceError(
                f"invalid offset for ancestor of commit: {start.key.full}, "
                f"offset requested: {offset}, offset traversable: {step}"
            )
        found = parent
    return found


def _from_root(db: ReadTransaction, head: CommitRow, offset: int) -> CommitRow:
    line = [head]
    while (parent := commits.parent_of(db, line[-1])) is not None:
        line.append(parent)
    if offset > len(line):
        raise ServiceError(
            f"invalid offset from branch root for head commit: {head.key.full}, "
            f"offset: {offset}, maximum depth: {len(line)}"
        )
    # pachd lets one step too many pass, and stays on the head
    return line[max(len(line) - 1 - offset, 0)]


# --- pickers


def picked_project(db: ReadTransaction, picker: pfs.ProjectPicker | None) -> ProjectRow:
    """The project that a picker means; no picker means the default one."""
    if picker is None:
        return projects.get(db, DEFAULT_PROJECT)
    if picker.name is None:
        raise ServiceError("project picker cannot be nil")
    with context("picking project"):
        return projects.get(db, picker.name)


def picked_repo(db: ReadTransaction, picker: pfs.RepoPicker | None) -> RepoRow:
    """The repo that a picker means; an empty type means a user repo."""
    if picker is None or picker.name is None:
        raise ServiceError("repo picker cannot be nil")
    with context("picking repo"):
        project = picked_project(db, picker.name.project)
        key = RepoKey(project.name, picker.name.name, picker.name.type or USER)
        found = repos.find(db, key)
        if found is None:
            raise repos.RepoNotFound.row(key).within("get repo info with id")
        return found


def picked_branch(db: ReadTransaction, picker: pfs.BranchPicker | None) -> BranchRow:
    """The branch that a picker means."""
    if picker is None or picker.name is None:
        raise ServiceError("branch picker cannot be nil")
    with context("picking branch"):
        repo = picked_repo(db, picker.name.repo)
        return branches.get(db, BranchKey(repo.key, picker.name.name))


def picked_commit(db: ReadTransaction, picker: pfs.CommitPicker | None) -> CommitRow:
    """The commit that a picker means."""
    if picker is None:
        raise ServiceError("commit picker cannot be nil")
    if picker.branch_head is not None:
        with context("picking commit"):
            return commits.by_id(db, picked_branch(db, picker.branch_head).head)
    if picker.id is not None:
        with context("picking commit"):
            repo = picked_repo(db, picker.id.repo)
            found = _by_set(db, CommitKey(repo.key, picker.id.id))
            if found is None:
                raise NotFound(f"commit (int_id=0, commit_id={CommitKey(repo.key, picker.id.id).full}) not found")
            return found
    if picker.ancestor is not None:
        start = picked_commit(db, picker.ancestor.start)
        with context("picking commit"):
            return _ancestor(db, start, picker.ancestor.offset)
    if picker.branch_root is not None:
        with context("picking commit"):
            head = commits.by_id(db, picked_branch(db, picker.branch_root.branch).head)
            return _from_root(db, head, picker.branch_root.offset)
    raise ServiceError("commit picker cannot be nil")


def picked_commits(db: ReadTransaction, pickers: Iterable[pfs.CommitPicker]) -> list[CommitRow]:
    """The commits that some pickers mean."""
    with context("pick commits"):
        return [picked_commit(db, picker) for picker in pickers]


def picked_branches(db: ReadTransaction, pickers: Iterable[pfs.BranchPicker]) -> list[BranchRow]:
    """The branches that some pickers mean."""
    with context("pick branches"):
        return [picked_branch(db, picker) for picker in pickers]
