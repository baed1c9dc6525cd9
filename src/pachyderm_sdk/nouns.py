"""Hand-written bases of the generated messages that name things: Project, Repo, Branch, Commit, File, Pipeline, Job.

And of the pickers that newer RPCs take in their place, which can be read from and written as the same URIs.

A noun can be read from and written as a URI, turned into the picker that newer RPCs take, hashed, and compared. Names
are free: nothing here calls a server. `codegen/bases.toml` says which message has which base.

The fields are declared for type checkers only; the messages that derive from these classes have them.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar, TypeVar

from ._plan import uri as _uri
from .errors import ReferenceSyntaxError

if TYPE_CHECKING:
    from typing_extensions import Self

    from .api import pfs, pps

T = TypeVar("T")


class Noun:
    """What all nouns have: text, equality and a hash, made from the fields that name them.

    A subclass of a message, such as an open commit with methods of its own, equals the plain message of that name.
    """

    _parts: ClassVar[tuple[str, ...]]
    if TYPE_CHECKING:
        _full_name: ClassVar[str]

    @abstractmethod
    def as_uri(self) -> str:
        """Returns the reference that names the same thing."""

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, part) for part in self._parts)

    def __str__(self) -> str:
        try:
            return self.as_uri()
        except ReferenceSyntaxError:  # it names nothing yet
            return repr(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Noun) or other._full_name != self._full_name:
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((self._full_name, *self._values()))


class ProjectNoun(Noun):
    """What a `Project` can do besides being sent."""

    _parts = ("name",)

    if TYPE_CHECKING:
        name: str

        def __init__(self, name: str = "") -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Reads a project's name.

        Example:
            >>> pfs.Project.from_uri("research").name
            'research'

        Raises:
            ReferenceSyntaxError: The text cannot be the name of a project.
        """
        return cls(name=_uri.parse_project(uri))

    def as_uri(self) -> str:
        """Returns the name; that of the default project if the message is empty."""
        return self.name or _uri.DEFAULT_PROJECT

    def as_picker(self) -> pfs.ProjectPicker:
        """Returns the picker of this project."""
        from .api import pfs

        return pfs.ProjectPicker(name=self.as_uri())


class RepoNoun(Noun):
    """What a `Repo` can do besides being sent."""

    _parts = ("name", "type", "project")

    if TYPE_CHECKING:
        name: str
        type: str
        project: pfs.Project | None

        def __init__(self, name: str = "", type: str = "", project: pfs.Project | None = None) -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Reads `[project/]repo[.type]`. Without project the one called `default` is meant; the type is `user`.

        Example:
            >>> pfs.Repo.from_uri("research/images")
            Repo(name='images', type='user', project=Project(name='research'))

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from .api import pfs

        parts = _uri.parse_repo(uri)
        return cls(name=parts.name, type=parts.type, project=pfs.Project(name=parts.project))

    def as_uri(self) -> str:
        """Returns `project/repo`, or `project/repo.type` for a meta or spec repo.

        Raises:
            ReferenceSyntaxError: The message has no name.
        """
        name = _given(self.name, self, "name")
        return _uri.format_repo(self.project.name if self.project else "", name, self.type)

    def as_picker(self) -> pfs.RepoPicker:
        """Returns the picker of this repo."""
        from .api import pfs

        project = (self.project or pfs.Project()).as_picker()
        return pfs.RepoPicker(
            name=pfs.RepoPickerRepoName(project=project, name=self.name, type=self.type or _uri.USER_TYPE)
        )


class BranchNoun(Noun):
    """What a `Branch` can do besides being sent."""

    _parts = ("repo", "name")

    if TYPE_CHECKING:
        repo: pfs.Repo | None
        name: str

        def __init__(self, repo: pfs.Repo | None = None, name: str = "") -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Reads `[project/]repo[.type]@branch`.

        Example:
            >>> pfs.Branch.from_uri("images@master").name
            'master'

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar, or names a commit; the error points at the part.
        """
        repo, name = _uri.parse_branch(uri)
        return cls(repo=_repo(repo), name=name)

    def as_uri(self) -> str:
        """Returns `project/repo@branch`.

        Raises:
            ReferenceSyntaxError: The message has no repo or no name.
        """
        return f"{_given(self.repo, self, 'repo').as_uri()}@{_given(self.name, self, 'name')}"

    def as_picker(self) -> pfs.BranchPicker:
        """Returns the picker of this branch."""
        from .api import pfs

        repo = _given(self.repo, self, "repo").as_picker()
        return pfs.BranchPicker(name=pfs.BranchPickerBranchName(repo=repo, name=self.name))


class CommitNoun(Noun):
    """What a `Commit` can do besides being sent."""

    _parts = ("repo", "id", "branch")

    if TYPE_CHECKING:
        repo: pfs.Repo | None
        id: str
        branch: pfs.Branch | None

        def __init__(self, repo: pfs.Repo | None = None, id: str = "", branch: pfs.Branch | None = None) -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Reads `[project/]repo[.type]@branch`, `...@commit` or `...@branch=commit`.

        A commit is an id (32 hex digits) or counts from a branch or id: `master^2` is the second ancestor of
        master's head, `master.1` the first commit of its history.

        Example:
            >>> pfs.Commit.from_uri("images@master^2").id
            'master^2'

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from .api import pfs

        parts = _uri.parse_commit(uri)
        repo = _repo(parts.repo)
        return cls(repo=repo, id=parts.id, branch=pfs.Branch(repo=repo, name=parts.branch) if parts.branch else None)

    def as_uri(self) -> str:
        """Returns `project/repo@branch`, `...@commit` or `...@branch=commit`, as far as the message says.

        Raises:
            ReferenceSyntaxError: The message has no repo, or neither branch nor id.
        """
        branch = self.branch.name if self.branch else ""
        repo = _given(self.repo or (self.branch.repo if self.branch else None), self, "repo")
        _given(branch or self.id, self, "branch or id")
        return f"{repo.as_uri()}@{branch}{'=' if branch and self.id else ''}{self.id}"

    def as_picker(self) -> pfs.CommitPicker:
        """Returns the picker of this commit: by branch, by id, or counted from one of them.

        Raises:
            ReferenceSyntaxError: The message has no repo, or neither branch nor id.
        """
        from ._plan.pickers import commit_picker

        return commit_picker(self.as_uri())


class FileNoun(Noun):
    """What a `File` can do besides being sent."""

    _parts = ("commit", "path", "datum")

    if TYPE_CHECKING:
        commit: pfs.Commit | None
        path: str
        datum: str

        def __init__(self, commit: pfs.Commit | None = None, path: str = "", datum: str = "") -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Reads `[project/]repo[.type]@branch-or-commit[:/path]`. A missing leading slash of the path is added.

        Example:
            >>> pfs.File.from_uri("images@master:/cat.png").path
            '/cat.png'

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from .api import pfs

        parts = _uri.parse_file(uri)
        repo = _repo(parts.commit.repo)
        branch = pfs.Branch(repo=repo, name=parts.commit.branch) if parts.commit.branch else None
        return cls(commit=pfs.Commit(repo=repo, id=parts.commit.id, branch=branch), path=parts.path)

    def as_uri(self) -> str:
        """Returns `project/repo@branch-or-commit:/path`; without `:/path` if the message has none.

        Raises:
            ReferenceSyntaxError: The message has no commit, or that lacks something.
        """
        commit = _given(self.commit, self, "commit").as_uri()
        return f"{commit}:{_uri.absolute(self.path)}" if self.path else commit


class PipelineNoun(Noun):
    """What a `Pipeline` can do besides being sent."""

    _parts = ("project", "name")

    if TYPE_CHECKING:
        name: str
        project: pfs.Project | None

        def __init__(self, *, project: pfs.Project | None = None, name: str = "") -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Reads `[project/]pipeline`.

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from .api import pfs

        project, name = _uri.parse_pipeline(uri)
        return cls(project=pfs.Project(name=project), name=name)

    def as_uri(self) -> str:
        """Returns `project/pipeline`.

        Raises:
            ReferenceSyntaxError: The message has no name.
        """
        project = self.project.name if self.project else ""
        return f"{project or _uri.DEFAULT_PROJECT}/{_given(self.name, self, 'name')}"

    def as_picker(self) -> pps.PipelinePicker:
        """Returns the picker of this pipeline."""
        from .api import pfs, pps

        project = (self.project or pfs.Project()).as_picker()
        return pps.PipelinePicker(name=pps.PipelinePickerPipelineName(project=project, name=self.name))


class JobNoun(Noun):
    """What a `Job` can do besides being sent."""

    _parts = ("pipeline", "id")

    if TYPE_CHECKING:
        pipeline: pps.Pipeline | None
        id: str

        def __init__(self, pipeline: pps.Pipeline | None = None, id: str = "") -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Reads `[project/]pipeline@job-id`.

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from .api import pfs, pps

        project, name, job = _uri.parse_job(uri)
        return cls(pipeline=pps.Pipeline(project=pfs.Project(name=project), name=name), id=job)

    def as_uri(self) -> str:
        """Returns `project/pipeline@job-id`.

        Raises:
            ReferenceSyntaxError: The message has no pipeline or no id.
        """
        return f"{_given(self.pipeline, self, 'pipeline').as_uri()}@{_given(self.id, self, 'id')}"


class RepoPickerNoun:
    """What a `RepoPicker` can do besides being sent."""

    if TYPE_CHECKING:
        name: pfs.RepoPickerRepoName | None

        def __init__(self, name: pfs.RepoPickerRepoName | None = None) -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Returns the picker of the repo that `Repo.from_uri` reads.

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from .api import pfs

        return cls(name=pfs.Repo.from_uri(uri).as_picker().name)

    def as_uri(self) -> str:
        """Returns `project/repo`, or `project/repo.type` for a meta or spec repo.

        Raises:
            ReferenceSyntaxError: Nothing is picked.
        """
        of = _given(self.name, self, "name")
        project = of.project.name if of.project else None
        return _uri.format_repo(project or "", _given(of.name, self, "name"), of.type)


class BranchPickerNoun:
    """What a `BranchPicker` can do besides being sent."""

    if TYPE_CHECKING:
        name: pfs.BranchPickerBranchName | None

        def __init__(self, name: pfs.BranchPickerBranchName | None = None) -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Returns the picker of the branch that `Branch.from_uri` reads.

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from .api import pfs

        return cls(name=pfs.Branch.from_uri(uri).as_picker().name)

    def as_uri(self) -> str:
        """Returns `project/repo@branch`.

        Raises:
            ReferenceSyntaxError: Nothing is picked.
        """
        of = _given(self.name, self, "name")
        return f"{_given(of.repo, self, 'repo').as_uri()}@{_given(of.name, self, 'name')}"


class CommitPickerNoun:
    """What a `CommitPicker` can do besides being sent."""

    if TYPE_CHECKING:
        branch_head: pfs.BranchPicker | None
        id: pfs.CommitPickerCommitByGlobalId | None
        ancestor: pfs.CommitPickerAncestorOf | None
        branch_root: pfs.CommitPickerBranchRoot | None

        def __init__(
            self,
            branch_head: pfs.BranchPicker | None = None,
            id: pfs.CommitPickerCommitByGlobalId | None = None,
            ancestor: pfs.CommitPickerAncestorOf | None = None,
            branch_root: pfs.CommitPickerBranchRoot | None = None,
        ) -> None: ...

    @classmethod
    def from_uri(cls, uri: str) -> Self:
        """Returns the picker of the commit that `Commit.from_uri` reads; of `branch=commit` the commit counts.

        Raises:
            ReferenceSyntaxError: The text does not follow the grammar; the error points at the part.
        """
        from ._plan.pickers import commit_picker

        picked = commit_picker(uri)
        return cls(picked.branch_head, picked.id, picked.ancestor, picked.branch_root)

    def as_uri(self) -> str:
        """Returns `project/repo@branch`, `...@commit`, or what counts from one of them: `...@branch^2`, `...@branch.1`.

        Raises:
            ReferenceSyntaxError: Nothing is picked.
        """
        if self.branch_head:
            return self.branch_head.as_uri()
        if self.id:
            return f"{_given(self.id.repo, self, 'repo').as_uri()}@{_given(self.id.id, self, 'id')}"
        if self.ancestor:
            return f"{_given(self.ancestor.start, self, 'start').as_uri()}^{self.ancestor.offset}"
        root = _given(self.branch_root, self, "branch or id")
        return f"{_given(root.branch, self, 'branch').as_uri()}.{root.offset}"


def _repo(parts: _uri.RepoParts) -> pfs.Repo:
    from .api import pfs

    return pfs.Repo(name=parts.name, type=parts.type, project=pfs.Project(name=parts.project))


def _given(value: T | None, noun: object, what: str) -> T:
    if not value:
        raise ReferenceSyntaxError(f"{noun!r} has no {what}, so it names nothing")
    return value
