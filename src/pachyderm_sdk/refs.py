"""What a user may write for a project, repo, branch, commit, file, pipeline or job, and the message that it stands for.

Everywhere the client takes one of these, it takes the message, the URI, a tuple where there are two parts, or the info
message that a listing gave:

| meant    | written as                                                                                        |
|----------|---------------------------------------------------------------------------------------------------|
| project  | `pfs.Project`, `pfs.ProjectInfo`, `"research"`                                                    |
| repo     | `pfs.Repo`, `pfs.RepoInfo`, `"images"`, `"research/images"`, `"edges.meta"`                       |
| branch   | `pfs.Branch`, `pfs.BranchInfo`, `"images@master"`, `("images", "master")`                         |
| commit   | `pfs.Commit`, `pfs.CommitInfo`, any branch (its head), `"images@0123…cdef"`, `"images@master^2"`, |
|          | `("images", "0123…cdef")`                                                                         |
| file     | `pfs.File`, `pfs.FileInfo`, `"images@master:/cat.png"`, `(commit, "/cat.png")`; where it may be a |
|          | directory, also `pfs.Commit`, `pfs.CommitInfo`, `"images@master"` and so on: the root             |
| pipeline | `pps.Pipeline`, `pps.PipelineInfo`, `"edges"`, `"research/edges"`, `("research", "edges")`        |
| job      | `pps.Job`, `pps.JobInfo`, `"edges@0123…cdef"`, `("edges", "0123…cdef")`                           |
| job set  | `pps.JobSet`, `pps.JobSetInfo`, a job or commit of it, `"0123…cdef"`                              |
| datum    | `pps.Datum`, `pps.DatumInfo`, `(job, "0123…")`                                                    |
| secret   | `pps.Secret`, `pps.SecretInfo`, `"registry"`                                                      |

The functions are pure: what they refuse, with a `ReferenceSyntaxError` that points at the part, is refused before
anything is sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeVar, overload

from ._plan import uri
from .api import pfs
from .errors import ReferenceSyntaxError

if TYPE_CHECKING:
    from typing import TypeAlias

    from .api import pps

__all__ = [
    "BranchRef",
    "CommitRef",
    "CommitSetRef",
    "DatumRef",
    "DirectoryRef",
    "FileRef",
    "JobRef",
    "JobSetRef",
    "PipelineRef",
    "ProjectRef",
    "RepoRef",
    "SecretRef",
    "branch",
    "commit",
    "commit_set",
    "datum",
    "file",
    "job",
    "job_set",
    "pipeline",
    "project",
    "repo",
    "secret",
]

ProjectRef: TypeAlias = pfs.Project | pfs.ProjectInfo | str
"""A project as message or name."""
RepoRef: TypeAlias = pfs.Repo | pfs.RepoInfo | str
"""A repo as message or URI."""
BranchRef: TypeAlias = pfs.Branch | pfs.BranchInfo | str | tuple[RepoRef, str]
"""A branch as message, URI or tuple."""
CommitRef: TypeAlias = pfs.Commit | pfs.CommitInfo | pfs.Branch | pfs.BranchInfo | str | tuple[RepoRef, str]
"""A commit as message, URI or tuple; a branch stands for its head."""
FileRef: TypeAlias = pfs.File | pfs.FileInfo | str | tuple[CommitRef, str]
"""A file or directory as message, URI or tuple."""
DirectoryRef: TypeAlias = FileRef | pfs.Commit | pfs.CommitInfo | pfs.Branch | pfs.BranchInfo
"""A file or directory as message, URI or tuple; a commit stands for its root, a branch for that of its head."""
CommitSetRef: TypeAlias = pfs.CommitSet | pfs.CommitSetInfo | pfs.Commit | pfs.CommitInfo | str
"""A commit set as message or id; a commit stands for the set that it is in."""

# Text, because who works with files alone should not load the messages of pipelines.
PipelineRef: TypeAlias = "pps.Pipeline | pps.PipelineInfo | str | tuple[ProjectRef, str]"
"""A pipeline as message, URI or tuple."""
JobRef: TypeAlias = "pps.Job | pps.JobInfo | str | tuple[PipelineRef, str]"
"""A job, which is one pipeline's part of a job set, as message, URI or tuple."""
JobSetRef: TypeAlias = "pps.JobSet | pps.JobSetInfo | pps.Job | pps.JobInfo | CommitSetRef"
"""A job set as message or id; a job or commit stands for the set that it is in, for both have its id."""
DatumRef: TypeAlias = "pps.Datum | pps.DatumInfo | tuple[JobRef, str]"
"""A datum of a job as message or tuple."""
SecretRef: TypeAlias = "pps.Secret | pps.SecretInfo | str"
"""A secret as message or by its name."""

M = TypeVar("M")

_ROOT: Final = "/"


def project(ref: ProjectRef) -> pfs.Project:
    """Returns the project that is meant.

    Raises:
        ReferenceSyntaxError: The text cannot be a project's name.
        TypeError: It is nothing that can name a project.
    """
    if isinstance(ref, pfs.Project):
        return ref
    if isinstance(ref, str):
        return pfs.Project.from_uri(ref)
    if isinstance(ref, pfs.ProjectInfo):
        return _named(ref.project, ref)
    raise _wrong(ref, "a project", "a pfs.Project or its name")


def repo(ref: RepoRef) -> pfs.Repo:
    """Returns the repo that is meant.

    Raises:
        ReferenceSyntaxError: The text is no reference to a repo.
        TypeError: It is nothing that can name a repo.
    """
    if isinstance(ref, pfs.Repo):
        # Most calls refuse an empty type, and nobody means anything else by it.
        return ref if ref.type else pfs.Repo(name=ref.name, type=uri.USER_TYPE, project=ref.project)
    if isinstance(ref, str):
        return pfs.Repo.from_uri(ref)
    if isinstance(ref, pfs.RepoInfo):
        return _named(ref.repo, ref)
    raise _wrong(ref, "a repo", f'a pfs.Repo or text like "{uri.REPO}"')


def branch(ref: BranchRef) -> pfs.Branch:
    """Returns the branch that is meant.

    Raises:
        ReferenceSyntaxError: The text is no reference to a branch, or is one to a commit.
        TypeError: It is nothing that can name a branch.
    """
    if isinstance(ref, pfs.Branch):
        return ref
    if isinstance(ref, str):
        return pfs.Branch.from_uri(ref)
    if isinstance(ref, pfs.BranchInfo):
        return _named(ref.branch, ref)
    if _is_pair(ref):
        of, name = repo(ref[0]), ref[1]
        text = f"{of.as_uri()}@{name}"
        uri.check_branch(text, len(text) - len(name), len(text), uri.BRANCH)
        return pfs.Branch(repo=of, name=name)
    raise _wrong(ref, "a branch", f'a pfs.Branch, text like "{uri.BRANCH}" or a tuple (repo, branch)')


def commit(ref: CommitRef) -> pfs.Commit:
    """Returns the commit that is meant.

    Raises:
        ReferenceSyntaxError: The text is no reference to a commit.
        TypeError: It is nothing that can name a commit.
    """
    if isinstance(ref, pfs.Commit):
        return ref
    if isinstance(ref, str):
        return pfs.Commit.from_uri(ref)
    if isinstance(ref, pfs.CommitInfo):
        return _named(ref.commit, ref)
    if isinstance(ref, (pfs.Branch, pfs.BranchInfo)):
        head = branch(ref)
        return pfs.Commit(repo=head.repo, branch=head)
    if _is_pair(ref):
        of, name = repo(ref[0]), ref[1]
        text = f"{of.as_uri()}@{name}"
        name_of_branch, id = uri.parse_branch_or_commit(
            text, len(text) - len(name), len(text), uri.COMMIT, file_set=of.name == uri.FILE_SETS
        )
        head = pfs.Branch(repo=of, name=name_of_branch)
        return pfs.Commit(repo=of, id=id, branch=head if name_of_branch else None)
    raise _wrong(ref, "a commit", f'a pfs.Commit, text like "{uri.COMMIT}" or a tuple (repo, branch_or_commit)')


@overload
def file(ref: FileRef, *, root: Literal[False] = False) -> pfs.File: ...


@overload
def file(ref: DirectoryRef, *, root: Literal[True]) -> pfs.File: ...


def file(ref: DirectoryRef, *, root: bool = False) -> pfs.File:
    """Returns the file that is meant.

    Args:
        ref: The reference.
        root: Whether one without path, or a commit, means the root directory; otherwise a path is required.

    Raises:
        ReferenceSyntaxError: The text is no reference to a file, or has no path where one is required.
        TypeError: It is nothing that can name a file.
    """
    if isinstance(ref, pfs.File):
        found = ref
    elif isinstance(ref, str):
        found = pfs.File.from_uri(ref)
    elif isinstance(ref, pfs.FileInfo):
        found = _named(ref.file, ref)
    elif isinstance(ref, tuple) and _is_pair(ref):
        found = pfs.File(commit=commit(ref[0]), path=uri.absolute(ref[1]))
    elif root and isinstance(ref, (pfs.Commit, pfs.CommitInfo, pfs.Branch, pfs.BranchInfo)):
        found = pfs.File(commit=commit(ref))
    else:
        raise _wrong(ref, "a file", f'a pfs.File, text like "{uri.FILE}" or a tuple (commit, path)')
    if found.path:
        return found
    if root:
        return pfs.File(commit=found.commit, path=_ROOT, datum=found.datum)
    text = ref if isinstance(ref, str) else str(found)
    uri.fail(uri.FILE, text, len(text), len(text), "no :/path behind the commit")


def commit_set(ref: CommitSetRef) -> pfs.CommitSet:
    """Returns the commit set that is meant.

    Raises:
        ReferenceSyntaxError: The commit is named by branch: its set is not known without asking the server.
        TypeError: It is nothing that can name a commit set.
    """
    if isinstance(ref, pfs.CommitSet):
        return ref
    if isinstance(ref, str):
        if not uri.is_commit_id(ref):
            raise ReferenceSyntaxError(f"{ref!a} is not the id of a commit set: these have 32 hex digits")
        return pfs.CommitSet(id=ref)
    if isinstance(ref, pfs.CommitSetInfo):
        return _named(ref.commit_set, ref)
    if isinstance(ref, (pfs.Commit, pfs.CommitInfo)):
        of = commit(ref)
        if not of.id:
            raise ReferenceSyntaxError(f"{of} has no id, which is what names its commit set")
        return pfs.CommitSet(id=of.id)
    raise _wrong(ref, "a commit set", "a pfs.CommitSet, its id, or a commit of it")


def pipeline(ref: PipelineRef) -> pps.Pipeline:
    """Returns the pipeline that is meant.

    Raises:
        ReferenceSyntaxError: The text is no reference to a pipeline.
        TypeError: It is nothing that can name a pipeline.
    """
    from .api import pps

    if isinstance(ref, pps.Pipeline):
        # The default project has a name, and servers look for pipelines by it.
        return ref if ref.project else pps.Pipeline(project=pfs.Project(name=uri.DEFAULT_PROJECT), name=ref.name)
    if isinstance(ref, str):
        return pps.Pipeline.from_uri(ref)
    if isinstance(ref, pps.PipelineInfo):
        return _named(ref.pipeline, ref)
    if _is_pair(ref):
        return pps.Pipeline.from_uri(f"{project(ref[0]).as_uri()}/{ref[1]}")
    raise _wrong(ref, "a pipeline", f'a pps.Pipeline, text like "{uri.PIPELINE}" or a tuple (project, pipeline)')


def job(ref: JobRef) -> pps.Job:
    """Returns the job that is meant.

    Raises:
        ReferenceSyntaxError: The text is no reference to a job.
        TypeError: It is nothing that can name a job.
    """
    from .api import pps

    if isinstance(ref, pps.Job):
        return ref
    if isinstance(ref, str):
        return pps.Job.from_uri(ref)
    if isinstance(ref, pps.JobInfo):
        return _named(ref.job, ref)
    if _is_pair(ref):
        return pps.Job.from_uri(f"{pipeline(ref[0]).as_uri()}@{ref[1]}")
    raise _wrong(ref, "a job", f'a pps.Job, text like "{uri.JOB}" or a tuple (pipeline, id)')


def job_set(ref: JobSetRef) -> pps.JobSet:
    """Returns the job set that is meant.

    Raises:
        ReferenceSyntaxError: The text is no id, or the commit is named by branch.
        TypeError: It is nothing that can name a job set.
    """
    from .api import pps

    if isinstance(ref, pps.JobSet):
        return ref
    if isinstance(ref, pps.JobSetInfo):
        return _named(ref.job_set, ref)
    if isinstance(ref, (pps.Job, pps.JobInfo)):
        return pps.JobSet(id=job(ref).id)
    if isinstance(ref, str) and not uri.is_commit_id(ref):
        return pps.JobSet(id=job(ref).id)
    return pps.JobSet(id=commit_set(ref).id)


def datum(ref: DatumRef) -> pps.Datum:
    """Returns the datum that is meant.

    Raises:
        ReferenceSyntaxError: The job is no reference to one.
        TypeError: It is nothing that can name a datum.
    """
    from .api import pps

    if isinstance(ref, pps.Datum):
        return ref
    if isinstance(ref, pps.DatumInfo):
        return _named(ref.datum, ref)
    if _is_pair(ref):
        return pps.Datum(job=job(ref[0]), id=ref[1])
    raise _wrong(ref, "a datum", "a pps.Datum or a tuple (job, id)")


def secret(ref: SecretRef) -> pps.Secret:
    """Returns the secret that is meant.

    Raises:
        TypeError: It is nothing that can name a secret.
    """
    from .api import pps

    if isinstance(ref, pps.Secret):
        return ref
    if isinstance(ref, str):
        return pps.Secret(name=ref)
    if isinstance(ref, pps.SecretInfo):
        return _named(ref.secret, ref)
    raise _wrong(ref, "a secret", "a pps.Secret or its name")


def _is_pair(ref: object) -> bool:
    return isinstance(ref, tuple) and len(ref) == 2 and isinstance(ref[1], str)


def _named(noun: M | None, info: object) -> M:
    if noun is None:
        raise ReferenceSyntaxError(f"{info!r} does not say what it is about")
    return noun


def _wrong(ref: object, what: str, expected: str) -> TypeError:
    return TypeError(f"{ref!r} is nothing that can name {what}: write {expected}")
