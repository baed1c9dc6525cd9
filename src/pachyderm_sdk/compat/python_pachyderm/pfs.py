"""How python_pachyderm names commits: `(repo, branch)`, `(repo, id)`, `(repo, branch, id)`, a dict, or a `Commit`.

A fourth part of a tuple is the type of the repo.
"""

from __future__ import annotations

from copy import deepcopy
from typing import NamedTuple, TypeAlias, TypedDict, TypeVar

from typing_extensions import NotRequired  # noqa: TC002  # typing.get_type_hints reads it

from ... import refs
from ...api import pfs, pps
from ...message import Message

__all__ = ["Commit", "CommitDict", "SubcommitType", "commit_from"]

M = TypeVar("M", bound=Message)


class Commit(NamedTuple):
    """A commit of a repo."""

    repo: str
    branch: str | None = None
    id: str | None = None
    repo_type: str = "user"
    project: str = "default"

    def to_pb(self) -> pfs.Commit:
        """Returns the message."""
        of = repo(self.repo, self.project, self.repo_type)
        return pfs.Commit(repo=of, branch=pfs.Branch(repo=of, name=self.branch or ""), id=self.id or "")

    @staticmethod
    def from_pb(commit: pfs.Commit) -> Commit:
        """Returns what names the commit of a message."""
        branch = commit.branch or pfs.Branch()
        of = commit.repo or branch.repo or pfs.Repo()
        project = (of.project or pfs.Project()).as_uri()
        return Commit(of.name, branch.name or None, commit.id or None, of.type or "user", project)


class CommitDict(TypedDict):
    """A commit as a dict: the fields of `Commit`."""

    repo: str
    branch: NotRequired[str | None]
    id: NotRequired[str | None]
    repo_type: NotRequired[str]
    project: NotRequired[str]


SubcommitType: TypeAlias = (
    tuple[str, str] | tuple[str, str, str] | tuple[str, str, str, str] | CommitDict | Commit | pfs.Commit | str
)
"""A commit of a repo, however it is written; text is a URI: `repo@branch`, `project/repo@id`."""


def commit_from(commit: SubcommitType) -> pfs.Commit:
    """Returns the commit that is meant.

    Raises:
        TypeError: It is nothing that can name a commit.
        ReferenceSyntaxError: It is text that names none.
    """
    if isinstance(commit, (pfs.Commit, str)):
        return refs.commit(commit)
    if isinstance(commit, Commit):
        return commit.to_pb()
    if isinstance(commit, dict):
        return Commit(**commit).to_pb()
    parts: object = commit  # what is no tuple comes from a program that no type checker has seen
    if isinstance(parts, tuple) and len(parts) in (3, 4):
        return Commit(*parts).to_pb()
    if isinstance(parts, tuple) and len(parts) == 2:
        # "b" is a branch, 32 hex digits are an id, and "b^2" counts from one: the grammar of references knows.
        return refs.commit((repo(parts[0]), parts[1]))
    raise TypeError(
        f"{commit!r} is nothing that can name a commit: write (repo, branch_or_id), (repo, branch, id), (repo,"
        ' branch, id, type), a dict, a Commit, or text like "repo@branch"'
    )


def project(name: str | None) -> pfs.Project:
    """Returns the project of a name, the default one for None."""
    return pfs.Project(name=name or pfs.Project().as_uri())


def repo(name: str, project_name: str | None = None, type: str = "user") -> pfs.Repo:
    """Returns the repo of a name."""
    return pfs.Repo(name=name, type=type, project=project(project_name))


def branch(repo_name: str, name: str, project_name: str | None = None) -> pfs.Branch:
    """Returns the branch of a name."""
    return pfs.Branch(repo=repo(repo_name, project_name), name=name)


def file(commit: SubcommitType, path: str, datum: str | None = None) -> pfs.File:
    """Returns the file of a path."""
    return pfs.File(commit=commit_from(commit), path=path, datum=datum or "")


def pipeline(name: str, project_name: str | None = None) -> pps.Pipeline:
    """Returns the pipeline of a name."""
    return pps.Pipeline(project=project(project_name), name=name)


def job(id: str, pipeline_name: str, project_name: str | None = None) -> pps.Job:
    """Returns the job of a pipeline."""
    return pps.Job(pipeline=pipeline(pipeline_name, project_name), id=id)


def with_repo_types(message: M) -> M:
    """Returns a copy of a message in which every repo has a type: without one, servers refuse it."""
    copied = deepcopy(message)
    todo: list[object] = [copied]
    while todo:
        found = todo.pop()
        if isinstance(found, pfs.Repo) and found.name:
            found.type = found.type or "user"
        if isinstance(found, Message):
            todo.extend(vars(found).values())
        elif isinstance(found, list):
            todo.extend(found)
    return copied
