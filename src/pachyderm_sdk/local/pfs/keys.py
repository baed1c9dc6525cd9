"""How the embedded server names repos, branches and commits inside, and how it spells them in texts.

Keys are values: they compare, hash and print (`default/images@master`), and turn into messages. Unlike
messages they are always complete: a missing project has become `default` by then.
"""

from __future__ import annotations

from dataclasses import dataclass

from pachyderm_sdk.api import pfs

__all__ = [
    "DEFAULT_PROJECT",
    "META",
    "SPEC",
    "USER",
    "BranchKey",
    "CommitKey",
    "RepoKey",
]

DEFAULT_PROJECT = "default"
USER, META, SPEC = "user", "meta", "spec"


@dataclass(frozen=True)
class RepoKey:
    """A repo's full name."""

    project: str
    name: str
    type: str = USER

    def __str__(self) -> str:
        return f"{self.project}/{self.name}" if self.type == USER else self.full

    @property
    def full(self) -> str:
        """The spelling that always has the type: `default/images.user`."""
        return f"{self.project}/{self.name}.{self.type}"

    def message(self) -> pfs.Repo:
        """The key as a message."""
        return pfs.Repo(name=self.name, type=self.type, project=pfs.Project(name=self.project))

    @staticmethod
    def of(repo: pfs.Repo) -> RepoKey:
        """The key that a message means: no project is the default one; an empty type stays empty."""
        project = repo.project.name if repo.project is not None else ""
        return RepoKey(project or DEFAULT_PROJECT, repo.name, repo.type)


@dataclass(frozen=True)
class BranchKey:
    """A branch's full name."""

    repo: RepoKey
    name: str

    def __str__(self) -> str:
        return f"{self.repo}@{self.name}"

    @property
    def full(self) -> str:
        """The spelling with the repo's type: `default/images.user@master`."""
        return f"{self.repo.full}@{self.name}"

    def message(self) -> pfs.Branch:
        """The key as a message."""
        return pfs.Branch(repo=self.repo.message(), name=self.name)

    @staticmethod
    def of(branch: pfs.Branch) -> BranchKey:
        """The key that a message means; a branch without repo has a repo without name."""
        return BranchKey(RepoKey.of(branch.repo if branch.repo is not None else pfs.Repo()), branch.name)


@dataclass(frozen=True)
class CommitKey:
    """A commit's full name."""

    repo: RepoKey
    id: str

    def __str__(self) -> str:
        return f"{self.repo}@{self.id}"

    @property
    def full(self) -> str:
        """The spelling with the repo's type."""
        return f"{self.repo.full}@{self.id}"

    def message(self, branch: str | None = None) -> pfs.Commit:
        """The key as a message, with the branch that the commit was made on if it is given."""
        made_on = None if branch is None else BranchKey(self.repo, branch).message()
        return pfs.Commit(repo=self.repo.message(), id=self.id, branch=made_on)
