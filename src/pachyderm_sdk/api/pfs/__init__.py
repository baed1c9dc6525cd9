# Generated from api-protos/pfs/pfs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Projects, repos, branches, commits, files and file sets: Pachyderm's versioned file system."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api import auth as _auth
from ...api.google import protobuf as _protobuf
from ...message import Enum as _Enum, Message as _Message, OneofMessage as _OneofMessage
from ...nouns import BranchNoun as _BranchNoun, BranchPickerNoun as _BranchPickerNoun, CommitNoun as _CommitNoun, CommitPickerNoun as _CommitPickerNoun, FileNoun as _FileNoun, ProjectNoun as _ProjectNoun, RepoNoun as _RepoNoun, RepoPickerNoun as _RepoPickerNoun

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ActivateAuthRequest",
    "ActivateAuthResponse",
    "AddFile",
    "AddFileSetRequest",
    "AddFileUrlSource",
    "ApiStub",
    "AuthInfo",
    "Branch",
    "BranchInfo",
    "BranchPicker",
    "BranchPickerBranchName",
    "BranchPropagationSpec",
    "CheckStorageRequest",
    "CheckStorageResponse",
    "ClearCacheRequest",
    "ClearCommitRequest",
    "Commit",
    "CommitInfo",
    "CommitInfoDetails",
    "CommitOrigin",
    "CommitPicker",
    "CommitPickerAncestorOf",
    "CommitPickerBranchRoot",
    "CommitPickerCommitByGlobalId",
    "CommitSet",
    "CommitSetInfo",
    "CommitState",
    "ComposeFileSetRequest",
    "CopyFile",
    "CreateBranchRequest",
    "CreateFileSetResponse",
    "CreateProjectRequest",
    "CreateRepoRequest",
    "DeleteBranchRequest",
    "DeleteFile",
    "DeleteProjectRequest",
    "DeleteRepoRequest",
    "DeleteRepoResponse",
    "DeleteReposRequest",
    "DeleteReposResponse",
    "Delimiter",
    "DiffFileRequest",
    "DiffFileResponse",
    "DropCommitRequest",
    "DropCommitResponse",
    "DropCommitSetRequest",
    "EgressRequest",
    "EgressResponse",
    "EgressResponseObjectStorageResult",
    "EgressResponseSqlDatabaseResult",
    "File",
    "FileInfo",
    "FileType",
    "FindCommitsRequest",
    "FindCommitsResponse",
    "FinishCommitRequest",
    "ForgetCommitRequest",
    "ForgetCommitResponse",
    "FsckRequest",
    "FsckResponse",
    "GetCacheRequest",
    "GetCacheResponse",
    "GetFileRequest",
    "GetFileSetRequest",
    "GetFileSetRequestFileSetType",
    "GlobFileRequest",
    "InspectBranchRequest",
    "InspectCommitRequest",
    "InspectCommitSetRequest",
    "InspectFileRequest",
    "InspectProjectRequest",
    "InspectProjectV2Request",
    "InspectProjectV2Response",
    "InspectRepoRequest",
    "ListBranchRequest",
    "ListCommitRequest",
    "ListCommitSetRequest",
    "ListFileRequest",
    "ListProjectRequest",
    "ListRepoRequest",
    "ModifyFileRequest",
    "ObjectStorageEgress",
    "OriginKind",
    "PathRange",
    "Project",
    "ProjectInfo",
    "ProjectPicker",
    "PropagationSpec",
    "PutCacheRequest",
    "RenewFileSetRequest",
    "Repo",
    "RepoInfo",
    "RepoInfoDetails",
    "RepoPage",
    "RepoPageOrdering",
    "RepoPicker",
    "RepoPickerRepoName",
    "ReposSummary",
    "ReposSummaryRequest",
    "ReposSummaryResponse",
    "ShardFileSetRequest",
    "ShardFileSetResponse",
    "SqlDatabaseEgress",
    "SqlDatabaseEgressFileFormat",
    "SqlDatabaseEgressFileFormatType",
    "SqlDatabaseEgressSecret",
    "SquashCommitRequest",
    "SquashCommitResponse",
    "SquashCommitSetRequest",
    "StartCommitRequest",
    "SubscribeCommitRequest",
    "Trigger",
    "WalkBranchProvenanceRequest",
    "WalkBranchSubvenanceRequest",
    "WalkCommitProvenanceRequest",
    "WalkCommitSubvenanceRequest",
    "WalkFileRequest",
)


class CommitState(_Enum):
    """How far a commit has come; used to say what to wait for."""

    COMMIT_STATE_UNKNOWN = 0
    """Unset: do not wait."""
    STARTED = 1
    """The commit exists."""
    READY = 2
    """All commits that it is computed from are finished."""
    FINISHING = 3
    """FinishCommit has been called; the server compacts and validates the data."""
    FINISHED = 4
    """The commit is complete, though perhaps with an error."""


class OriginKind(_Enum):
    """Who made a commit."""

    ORIGIN_KIND_UNKNOWN = 0
    """Unset: any kind."""
    USER = 1
    """A client, with StartCommit or a ModifyFile on a branch."""
    AUTO = 2
    """The server, because something upstream changed or a branch needed a first commit."""
    FSCK = 3
    """The server, while Fsck repaired something."""


class FileType(_Enum):
    """Whether a path is a file or a directory."""

    RESERVED = 0
    """Not used."""
    FILE = 1
    """A regular file."""
    DIR = 2
    """A directory; it exists as long as there are files below it."""


class Delimiter(_Enum):
    """Record separators of earlier releases; no request uses them any more."""

    NONE = 0
    """No separation."""
    JSON = 1
    """JSON values."""
    LINE = 2
    """Lines."""
    SQL = 3
    """SQL dumps."""
    CSV = 4
    """CSV records."""


class RepoPageOrdering(_Enum):
    """Order of the repos.

    Since 2.10.
    """

    PROJECT_REPO = 0
    """By project name, then repo name."""


class GetFileSetRequestFileSetType(_Enum):
    """What part of a commit goes into the file set.

    Since 2.9.
    """

    TOTAL = 0
    """All files of the commit."""
    DIFF = 1
    """What the commit changes against its parent."""


class SqlDatabaseEgressFileFormatType(_Enum):
    """Format of the files.

    Since 2.2.
    """

    UNKNOWN = 0
    """Unset; refused."""
    CSV = 1
    """Comma-separated values."""
    JSON = 2
    """JSON objects, one after another."""
    PARQUET = 3
    """Apache Parquet; not supported by the server."""


@_dataclass(eq=False, repr=False)
class Project(_ProjectNoun, _Message):
    """Names a project, the unit that holds repos and pipelines.

    Since 2.5.
    """

    _full_name = "pfs_v2.Project"

    name: str = _f.scalar("string", 1)
    """Letters, digits, underscores and dashes; begins with a letter or digit; at most 51 bytes."""


@_dataclass(eq=False, repr=False)
class Repo(_RepoNoun, _Message):
    """Names a repo."""

    _full_name = "pfs_v2.Repo"

    name: str = _f.scalar("string", 1)
    """Letters, digits, underscores and dashes."""
    type: str = _f.scalar("string", 2)
    """One of user (data), meta (statistics of a pipeline) and spec (a pipeline's specification).

    Set it to user for ordinary repos: CreateRepo takes the empty text for user, but other calls
    refuse it.
    """
    project: Project | None = _f.message("pfs_v2.Project", 3)
    """Project of the repo; absent means the one called default. Since 2.5."""


@_dataclass(eq=False, repr=False)
class Branch(_BranchNoun, _Message):
    """Names a branch: a movable name for a commit of a repo, its head."""

    _full_name = "pfs_v2.Branch"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    name: str = _f.scalar("string", 2)
    """Letters, digits, underscores and dashes; must not look like a commit id (32 hex digits)."""


@_dataclass(eq=False, repr=False)
class Commit(_CommitNoun, _Message):
    """Names a commit: a version of the files of one repo.

    Either by id, or by a branch whose head is meant; the id wins if both are given. Ancestry
    suffixes such as master^2 are understood in both.
    """

    _full_name = "pfs_v2.Commit"

    repo: Repo | None = _f.message("pfs_v2.Repo", 3)
    """Repo of the commit; needed unless branch is set. Since 2.6; older servers use branch.repo."""
    id: str = _f.scalar("string", 2)
    """A UUIDv4 without dashes (32 hex digits), the same for all commits of a commit set.

    Abbreviated ids are not found. A branch name is accepted too.
    """
    branch: Branch | None = _f.message("pfs_v2.Branch", 1)
    """Branch whose head is meant.

    In answers it is set only where the commit appears as child, provenance or subvenance of
    another one, or in the facts about a pipeline or job.
    """


@_dataclass(eq=False, repr=False)
class CommitSet(_Message):
    """Names a commit set: all commits, over all repos, that one change has led to."""

    _full_name = "pfs_v2.CommitSet"

    id: str = _f.scalar("string", 1)
    """The id which all commits of the set share."""


@_dataclass(eq=False, repr=False)
class File(_FileNoun, _Message):
    """Names a file or directory in a commit."""

    _full_name = "pfs_v2.File"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    path: str = _f.scalar("string", 2)
    """Absolute path; a missing leading slash is added, and reading resolves . and .. elements.

    GetFile and GetFileTAR take it as a glob pattern; stored paths have no glob characters.
    """
    datum: str = _f.scalar("string", 3)
    """Tag that separates several writers of one path; empty for no particular one.

    In FileInfo it is the tag of a file (default if none was given) and empty for directories.
    """


@_dataclass(eq=False, repr=False)
class PathRange(_Message):
    """A range of paths in byte order, from lower on up to but not including upper.

    An empty bound leaves that side open. Since 2.4.
    """

    _full_name = "pfs_v2.PathRange"

    lower: str = _f.scalar("string", 1)
    """First path of the range."""
    upper: str = _f.scalar("string", 2)
    """First path behind the range."""


@_dataclass(init=False, eq=False, repr=False)
class ProjectPicker(_OneofMessage):
    """Picks a project.

    Since 2.10.
    """

    _full_name = "pfs_v2.ProjectPicker"
    _oneofs = {"picker": ("name",)}

    name: str | None = _f.scalar("string", 1, group="picker")
    """By its name."""

    def __init__(
        self,
        name: str | None = None,
    ) -> None:
        fields = vars(self)
        fields["name"] = name
        if (name is not None) > 1:
            self.__post_init__()


@_dataclass(init=False, eq=False, repr=False)
class RepoPicker(_RepoPickerNoun, _OneofMessage):
    """Picks a repo.

    Since 2.10.
    """

    _full_name = "pfs_v2.RepoPicker"
    _oneofs = {"picker": ("name",)}

    name: RepoPickerRepoName | None = _f.message("pfs_v2.RepoPicker.RepoName", 1, group="picker")
    """By its name."""

    def __init__(
        self,
        name: RepoPickerRepoName | None = None,
    ) -> None:
        fields = vars(self)
        fields["name"] = name
        if (name is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class RepoPickerRepoName(_Message):
    """A repo's full name."""

    _full_name = "pfs_v2.RepoPicker.RepoName"

    project: ProjectPicker | None = _f.message("pfs_v2.ProjectPicker", 1)
    """Project of the repo; absent means the one called default."""
    name: str = _f.scalar("string", 2)
    type: str = _f.scalar("string", 3)
    """Type of the repo; empty means user."""


@_dataclass(init=False, eq=False, repr=False)
class BranchPicker(_BranchPickerNoun, _OneofMessage):
    """Picks a branch.

    Since 2.10.
    """

    _full_name = "pfs_v2.BranchPicker"
    _oneofs = {"picker": ("name",)}

    name: BranchPickerBranchName | None = _f.message("pfs_v2.BranchPicker.BranchName", 1, group="picker")
    """By its name."""

    def __init__(
        self,
        name: BranchPickerBranchName | None = None,
    ) -> None:
        fields = vars(self)
        fields["name"] = name
        if (name is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class BranchPickerBranchName(_Message):
    """A branch's full name."""

    _full_name = "pfs_v2.BranchPicker.BranchName"

    repo: RepoPicker | None = _f.message("pfs_v2.RepoPicker", 1)
    name: str = _f.scalar("string", 2)


@_dataclass(init=False, eq=False, repr=False)
class CommitPicker(_CommitPickerNoun, _OneofMessage):
    """Picks a commit, by branch, by id or by its distance from another one.

    A picker with nothing set is refused. Since 2.10.
    """

    _full_name = "pfs_v2.CommitPicker"
    _oneofs = {"picker": ("branch_head", "id", "ancestor", "branch_root",)}

    branch_head: BranchPicker | None = _f.message("pfs_v2.BranchPicker", 1, group="picker")
    """The head of a branch."""
    id: CommitPickerCommitByGlobalId | None = _f.message("pfs_v2.CommitPicker.CommitByGlobalId", 2, group="picker")
    """The commit with this id."""
    ancestor: CommitPickerAncestorOf | None = _f.message("pfs_v2.CommitPicker.AncestorOf", 3, group="picker")
    """An ancestor of another commit."""
    branch_root: CommitPickerBranchRoot | None = _f.message("pfs_v2.CommitPicker.BranchRoot", 4, group="picker")
    """A commit counted from the beginning of a branch."""

    def __init__(
        self,
        branch_head: BranchPicker | None = None,
        id: CommitPickerCommitByGlobalId | None = None,
        ancestor: CommitPickerAncestorOf | None = None,
        branch_root: CommitPickerBranchRoot | None = None,
    ) -> None:
        fields = vars(self)
        fields["branch_head"] = branch_head
        fields["id"] = id
        fields["ancestor"] = ancestor
        fields["branch_root"] = branch_root
        if (branch_head is not None) + (id is not None) + (ancestor is not None) + (branch_root is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class CommitPickerCommitByGlobalId(_Message):
    """A commit's id within one repo."""

    _full_name = "pfs_v2.CommitPicker.CommitByGlobalId"

    repo: RepoPicker | None = _f.message("pfs_v2.RepoPicker", 1)
    id: str = _f.scalar("string", 2)
    """32 hex digits."""


@_dataclass(eq=False, repr=False)
class CommitPickerAncestorOf(_Message):
    """Counts back from a commit; fails if its history is shorter than that."""

    _full_name = "pfs_v2.CommitPicker.AncestorOf"

    offset: int = _f.scalar("uint32", 1)
    """Number of steps from child to parent; 0 is start itself."""
    start: CommitPicker | None = _f.message("pfs_v2.CommitPicker", 2)
    """Where the count begins."""


@_dataclass(eq=False, repr=False)
class CommitPickerBranchRoot(_Message):
    """Counts forward from the first commit of a branch; fails if there are not as many."""

    _full_name = "pfs_v2.CommitPicker.BranchRoot"

    offset: int = _f.scalar("uint32", 1)
    """Number of steps from parent to child; 0 is the branch's first commit."""
    branch: BranchPicker | None = _f.message("pfs_v2.BranchPicker", 2)


@_dataclass(eq=False, repr=False)
class AuthInfo(_Message):
    """What the caller may do with a project or repo.

    Since 2.6.
    """

    _full_name = "pfs_v2.AuthInfo"

    permissions: list[_auth.Permission] = _f.enum(_auth.Permission, 1, repeated=True)
    """All permissions that the roles grant; a permission given by two roles is listed twice.

    Left empty by InspectProjectV2.
    """
    roles: list[str] = _f.scalar("string", 2, repeated=True)
    """The caller's roles on the project or repo, inherited ones included."""


@_dataclass(eq=False, repr=False)
class ProjectInfo(_Message):
    """Facts about a project.

    Since 2.5.
    """

    _full_name = "pfs_v2.ProjectInfo"

    project: Project | None = _f.message("pfs_v2.Project", 1)
    description: str = _f.scalar("string", 2)
    """Free text given by its creator."""
    auth_info: AuthInfo | None = _f.message("pfs_v2.AuthInfo", 3)
    """The caller's rights; absent while auth is off. Since 2.6."""
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 4)
    """When the project was created; left out by InspectProjectV2. Since 2.6."""
    metadata: dict[str, str] = _f.mapping("string", "string", 5)
    """User-defined keys and values; changed with metadata.EditMetadata. Since 2.10."""
    created_by: str = _f.scalar("string", 6)
    """Principal who created it; empty if auth was off then. Since 2.11."""


@_dataclass(eq=False, repr=False)
class RepoInfo(_Message):
    """Facts about a repo."""

    _full_name = "pfs_v2.RepoInfo"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    created: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    """When the repo was created."""
    size_bytes_upper_bound: int = _f.scalar("int64", 3)
    """Size as in details, in bytes, but possibly too large; set by ListRepo only."""
    description: str = _f.scalar("string", 4)
    """Free text given by its creator."""
    branches: list[Branch] = _f.message("pfs_v2.Branch", 5, repeated=True)
    """The branches of the repo, in no particular order."""
    auth_info: AuthInfo | None = _f.message("pfs_v2.AuthInfo", 6)
    """The caller's rights; absent while auth is off."""
    details: RepoInfoDetails | None = _f.message("pfs_v2.RepoInfo.Details", 7)
    """Set by InspectRepo, absent in ListRepo."""
    metadata: dict[str, str] = _f.mapping("string", "string", 8)
    """User-defined keys and values; changed with metadata.EditMetadata. Since 2.10."""


@_dataclass(eq=False, repr=False)
class RepoInfoDetails(_Message):
    """What only InspectRepo works out."""

    _full_name = "pfs_v2.RepoInfo.Details"

    size_bytes: int = _f.scalar("int64", 1)
    """Size of the finished commit nearest to the head of the branch called master, in bytes."""


@_dataclass(eq=False, repr=False)
class BranchInfo(_Message):
    """Facts about a branch."""

    _full_name = "pfs_v2.BranchInfo"

    branch: Branch | None = _f.message("pfs_v2.Branch", 1)
    head: Commit | None = _f.message("pfs_v2.Commit", 2)
    """Newest commit of the branch; names repo and id."""
    provenance: list[Branch] = _f.message("pfs_v2.Branch", 3, repeated=True)
    """All branches upstream of it, direct and indirect, in no particular order."""
    subvenance: list[Branch] = _f.message("pfs_v2.Branch", 4, repeated=True)
    """All branches downstream of it, direct and indirect, in no particular order."""
    direct_provenance: list[Branch] = _f.message("pfs_v2.Branch", 5, repeated=True)
    """The branches that it was created from, as given to CreateBranch."""
    trigger: Trigger | None = _f.message("pfs_v2.Trigger", 6)
    """What moves the head automatically; absent if nothing does."""
    metadata: dict[str, str] = _f.mapping("string", "string", 7)
    """User-defined keys and values; changed with metadata.EditMetadata. Since 2.10."""
    created_by: str = _f.scalar("string", 8)
    """Principal who created it; empty if auth was off then. Since 2.11."""
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 9)
    """When the branch was created. Since 2.11."""
    updated_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 10)
    """When the branch last changed, moves of its head included. Since 2.11."""
    branch_propagation_specs: list[BranchPropagationSpec] = _f.message("pfs_v2.BranchPropagationSpec", 11, repeated=True)
    """Exceptions to how changes flow in from the direct provenance. Since 2.12."""


@_dataclass(eq=False, repr=False)
class PropagationSpec(_Message):
    """How changes flow along one edge of a branch's provenance.

    Since 2.12.
    """

    _full_name = "pfs_v2.PropagationSpec"

    never: bool = _f.scalar("bool", 1)
    """Make no commit downstream when the upstream branch changes."""


@_dataclass(eq=False, repr=False)
class BranchPropagationSpec(_Message):
    """Says how changes of one provenance branch flow into a branch.

    Since 2.12.
    """

    _full_name = "pfs_v2.BranchPropagationSpec"

    branch: Branch | None = _f.message("pfs_v2.Branch", 1)
    """A branch of the direct provenance; others are refused."""
    propagation_spec: PropagationSpec | None = _f.message("pfs_v2.PropagationSpec", 2)


@_dataclass(eq=False, repr=False)
class Trigger(_Message):
    """Moves the head of a branch to that of another one, once enough has changed there.

    Checked whenever a commit on the source branch finishes without error, against the commit that
    the moved branch has as head. One condition suffices unless all is set; without any condition the
    trigger never fires (always, if all is set). A move goes on to branches downstream under a new
    commit set id. Triggers must not form a loop.
    """

    _full_name = "pfs_v2.Trigger"

    branch: str = _f.scalar("string", 1)
    """Source branch, in the same repo; required, but need not exist yet."""
    all: bool = _f.scalar("bool", 2)
    """All given conditions must hold, not just one."""
    rate_limit_spec: str = _f.scalar("string", 3)
    """Cron expression (five fields): fires if a tick lies between the finishing times of the two
    commits. Since 2.6.6.
    """
    size: str = _f.scalar("string", 4)
    """Fires once the data has grown by this much, e.g. 100M; units are decimal (1K is 1000 bytes)."""
    commits: int = _f.scalar("int64", 5)
    """Fires once this many commits have been made; must not be negative. The empty first commit of a
    branch does not count.
    """
    cron_spec: str = _f.scalar("string", 6)
    """Cron expression (five fields): moves the head at every tick, whatever the other conditions are.

    Before 2.6.6 the name stood for what is rate_limit_spec now.
    """


@_dataclass(eq=False, repr=False)
class CommitOrigin(_Message):
    """Tells how a commit came about."""

    _full_name = "pfs_v2.CommitOrigin"

    kind: OriginKind = _f.enum(OriginKind, 1)


@_dataclass(eq=False, repr=False)
class CommitInfo(_Message):
    """Facts about a commit."""

    _full_name = "pfs_v2.CommitInfo"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """Repo and id of the commit."""
    origin: CommitOrigin | None = _f.message("pfs_v2.CommitOrigin", 2)
    """Who made it."""
    description: str = _f.scalar("string", 3)
    """Free text given to StartCommit or FinishCommit."""
    parent_commit: Commit | None = _f.message("pfs_v2.Commit", 4)
    """The commit whose content it started from; absent for a first one."""
    child_commits: list[Commit] = _f.message("pfs_v2.Commit", 5, repeated=True)
    """The commits that started from it, in no particular order."""
    started: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 6)
    """When it was opened."""
    finishing: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 7)
    """When FinishCommit was called; absent while it is open."""
    finished: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 8)
    """When it was complete; absent before."""
    direct_provenance: list[Commit] = _f.message("pfs_v2.Commit", 13, repeated=True)
    """The commits it is computed from directly. Since 2.6 (as branches before)."""
    direct_subvenance: list[Commit] = _f.message("pfs_v2.Commit", 15, repeated=True)
    """The commits computed from it directly. Since 2.10."""
    error: str = _f.scalar("string", 10)
    """Why the commit is faulty; empty if it is not.

    Set from FinishCommit's error, or when validation finds, say, a path that is both file and
    directory. Later commits are built on the nearest ancestor without error.
    """
    size_bytes_upper_bound: int = _f.scalar("int64", 11)
    """Size of all files in bytes, possibly too large; set by ListCommit only, for open commits too."""
    details: CommitInfoDetails | None = _f.message("pfs_v2.CommitInfo.Details", 12)
    """Sizes and times; its fields are set once the commit is finished without error."""
    metadata: dict[str, str] = _f.mapping("string", "string", 14)
    """User-defined keys and values; changed with metadata.EditMetadata. Since 2.10."""
    created_by: str = _f.scalar("string", 16)
    """Principal who made it; empty if auth was off then. Since 2.11."""
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 17)
    """When the record was made; the same as started for commits of StartCommit. Since 2.11."""
    updated_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 18)
    """When the record last changed. Since 2.11."""


@_dataclass(eq=False, repr=False)
class CommitInfoDetails(_Message):
    """What is known once a commit is finished; empty before."""

    _full_name = "pfs_v2.CommitInfo.Details"

    size_bytes: int = _f.scalar("int64", 1)
    """Size of all files, in bytes."""
    compacting_time: _dt.timedelta | None = _f.message("google.protobuf.Duration", 2)
    """Time spent compacting the data."""
    validating_time: _dt.timedelta | None = _f.message("google.protobuf.Duration", 3)
    """Time spent validating the data."""


@_dataclass(eq=False, repr=False)
class CommitSetInfo(_Message):
    """A commit set with its commits."""

    _full_name = "pfs_v2.CommitSetInfo"

    commit_set: CommitSet | None = _f.message("pfs_v2.CommitSet", 1)
    commits: list[CommitInfo] = _f.message("pfs_v2.CommitInfo", 2, repeated=True)


@_dataclass(eq=False, repr=False)
class FileInfo(_Message):
    """Facts about a file or directory."""

    _full_name = "pfs_v2.FileInfo"

    file: File | None = _f.message("pfs_v2.File", 1)
    """Commit and path; the path of a directory ends with a slash."""
    file_type: FileType = _f.enum(FileType, 2)
    committed: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 3)
    """When the commit was finished by its writer; absent while it is open."""
    size_bytes: int = _f.scalar("int64", 4)
    """Size in bytes; for a directory, of all files below it."""
    hash: bytes = _f.scalar("bytes", 5)
    """BLAKE2b hash (32 bytes) that depends on the content only, not on commit or time.

    Made from the hashes of the stored pieces, so it is not the plain hash of the bytes; for a
    directory, from the hashes of its children.
    """


@_dataclass(eq=False, repr=False)
class CreateProjectRequest(_Message):
    """Says what project to create or to describe anew.

    Since 2.5.
    """

    _full_name = "pfs_v2.CreateProjectRequest"

    project: Project | None = _f.message("pfs_v2.Project", 1)
    """Required; see Project.name for the rules."""
    description: str = _f.scalar("string", 2)
    """Free text; with update it replaces the old one, even if empty."""
    update: bool = _f.scalar("bool", 3)
    """Change an existing project, where it would otherwise be an error."""


@_dataclass(eq=False, repr=False)
class InspectProjectRequest(_Message):
    """Says which project to look up.

    Since 2.5.
    """

    _full_name = "pfs_v2.InspectProjectRequest"

    project: Project | None = _f.message("pfs_v2.Project", 1)
    """Required; there is no default project here."""


@_dataclass(eq=False, repr=False)
class InspectProjectV2Request(_Message):
    """Says which project to look up, with its defaults.

    Since 2.9.
    """

    _full_name = "pfs_v2.InspectProjectV2Request"

    project: Project | None = _f.message("pfs_v2.Project", 1)
    """Required; there is no default project here."""


@_dataclass(eq=False, repr=False)
class InspectProjectV2Response(_Message):
    """A project and its pipeline defaults.

    Since 2.9.
    """

    _full_name = "pfs_v2.InspectProjectV2Response"

    info: ProjectInfo | None = _f.message("pfs_v2.ProjectInfo", 1)
    """As from InspectProject, without created_at and permissions."""
    defaults_json: str = _f.scalar("string", 2)
    """Defaults of the project's pipelines, as a JSON object; {} if none were set."""


@_dataclass(eq=False, repr=False)
class ListProjectRequest(_Message):
    """Asks for all projects.

    Since 2.5.
    """

    _full_name = "pfs_v2.ListProjectRequest"


@_dataclass(eq=False, repr=False)
class DeleteProjectRequest(_Message):
    """Says which project to delete.

    Since 2.5.
    """

    _full_name = "pfs_v2.DeleteProjectRequest"

    project: Project | None = _f.message("pfs_v2.Project", 1)
    """Required."""
    force: bool = _f.scalar("bool", 2)
    """Delete in spite of errors; does not help while the project has repos."""


@_dataclass(eq=False, repr=False)
class CreateRepoRequest(_Message):
    """Says what repo to create or to describe anew."""

    _full_name = "pfs_v2.CreateRepoRequest"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    """An empty type means user; spec and meta repos need a user repo of the same name first.

    The name __filesets__ is reserved.
    """
    description: str = _f.scalar("string", 2)
    """Free text; with update it replaces the old one, even if empty."""
    update: bool = _f.scalar("bool", 3)
    """Change an existing repo, where it would otherwise be an error."""


@_dataclass(eq=False, repr=False)
class InspectRepoRequest(_Message):
    """Says which repo to look up."""

    _full_name = "pfs_v2.InspectRepoRequest"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    """Type included: an empty one is refused."""


@_dataclass(eq=False, repr=False)
class RepoPage(_Message):
    """One page of a listing of repos.

    Since 2.10.
    """

    _full_name = "pfs_v2.RepoPage"

    order: RepoPageOrdering = _f.enum(RepoPageOrdering, 1)
    page_size: int = _f.scalar("int64", 2)
    """Repos in a page; 0 gives an empty answer, negative ones are refused."""
    page_index: int = _f.scalar("int64", 3)
    """Number of the page, from 0; pages behind the last are empty."""


@_dataclass(eq=False, repr=False)
class ListRepoRequest(_Message):
    """Says which repos to list."""

    _full_name = "pfs_v2.ListRepoRequest"

    type: str = _f.scalar("string", 1)
    """Only repos of this type (user, meta or spec); empty for all types. Others are refused."""
    projects: list[Project] = _f.message("pfs_v2.Project", 2, repeated=True)
    """Only repos of these projects; empty for all. Unknown projects are ignored. Since 2.5."""
    page: RepoPage | None = _f.message("pfs_v2.RepoPage", 3)
    """Only this page; absent for everything. Since 2.10."""


@_dataclass(eq=False, repr=False)
class DeleteRepoRequest(_Message):
    """Says which repo to delete."""

    _full_name = "pfs_v2.DeleteRepoRequest"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    """Type included: an empty one is refused."""
    force: bool = _f.scalar("bool", 2)
    """Delete it even if branches or triggers elsewhere depend on its branches."""


@_dataclass(eq=False, repr=False)
class DeleteRepoResponse(_Message):
    """Tells whether a repo was deleted.

    Since 2.8; older servers return nothing.
    """

    _full_name = "pfs_v2.DeleteRepoResponse"

    deleted: bool = _f.scalar("bool", 1)
    """False if there was no such repo, or the caller may not delete it."""


@_dataclass(eq=False, repr=False)
class DeleteReposRequest(_Message):
    """Says the repos of which projects to delete.

    With neither projects nor all, nothing is deleted. Since 2.5.
    """

    _full_name = "pfs_v2.DeleteReposRequest"

    projects: list[Project] = _f.message("pfs_v2.Project", 1, repeated=True)
    force: bool = _f.scalar("bool", 2)
    """Delete them even if branches or triggers elsewhere depend on their branches."""
    all: bool = _f.scalar("bool", 3)
    """Delete the repos of all projects."""


@_dataclass(eq=False, repr=False)
class DeleteReposResponse(_Message):
    """Lists the repos that were deleted.

    Since 2.5.
    """

    _full_name = "pfs_v2.DeleteReposResponse"

    repos: list[Repo] = _f.message("pfs_v2.Repo", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class ReposSummaryRequest(_Message):
    """Says the repos of which projects to count.

    Since 2.10.
    """

    _full_name = "pfs_v2.ReposSummaryRequest"

    projects: list[ProjectPicker] = _f.message("pfs_v2.ProjectPicker", 1, repeated=True)
    """One summary is returned for each."""


@_dataclass(eq=False, repr=False)
class ReposSummary(_Message):
    """Number and size of the repos of one project.

    Since 2.10.
    """

    _full_name = "pfs_v2.ReposSummary"

    project: Project | None = _f.message("pfs_v2.Project", 1)
    user_repo_count: int = _f.scalar("int64", 2)
    """Repos of type user."""
    size_bytes: int = _f.scalar("int64", 3)
    """Their size in bytes."""


@_dataclass(eq=False, repr=False)
class ReposSummaryResponse(_Message):
    """The summaries asked for.

    Since 2.10.
    """

    _full_name = "pfs_v2.ReposSummaryResponse"

    summaries: list[ReposSummary] = _f.message("pfs_v2.ReposSummary", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class CreateBranchRequest(_Message):
    """Describes the branch to create or to change."""

    _full_name = "pfs_v2.CreateBranchRequest"

    head: Commit | None = _f.message("pfs_v2.Commit", 1)
    """Commit to point the branch to, of the same repo; a branch or ancestry will do.

    Absent keeps the head of an existing branch.
    """
    branch: Branch | None = _f.message("pfs_v2.Branch", 2)
    """Required."""
    provenance: list[Branch] = _f.message("pfs_v2.Branch", 3, repeated=True)
    """Branches whose changes make commits here; empty takes away what there was."""
    trigger: Trigger | None = _f.message("pfs_v2.Trigger", 4)
    """What moves the branch; absent keeps what there was. Not together with provenance."""
    new_commit_set: bool = _f.scalar("bool", 5)
    """Make the commits that follow from this call under a fresh id, not under that of head."""
    branch_propagation_specs: list[BranchPropagationSpec] = _f.message("pfs_v2.BranchPropagationSpec", 6, repeated=True)
    """Exceptions for single branches of provenance; naming any other branch is an error. Since 2.12."""


@_dataclass(eq=False, repr=False)
class InspectBranchRequest(_Message):
    """Says which branch to look up."""

    _full_name = "pfs_v2.InspectBranchRequest"

    branch: Branch | None = _f.message("pfs_v2.Branch", 1)


@_dataclass(eq=False, repr=False)
class ListBranchRequest(_Message):
    """Says whose branches to list."""

    _full_name = "pfs_v2.ListBranchRequest"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    """Absent for the branches of all repos, which is refused when auth is on."""
    reverse: bool = _f.scalar("bool", 2)
    """Oldest first."""


@_dataclass(eq=False, repr=False)
class DeleteBranchRequest(_Message):
    """Says which branch to delete."""

    _full_name = "pfs_v2.DeleteBranchRequest"

    branch: Branch | None = _f.message("pfs_v2.Branch", 1)
    force: bool = _f.scalar("bool", 2)
    """Delete it even if it is provenance or trigger source of other branches."""


@_dataclass(eq=False, repr=False)
class WalkBranchProvenanceRequest(_Message):
    """Says where to begin and how far to walk upstream.

    Since 2.10.
    """

    _full_name = "pfs_v2.WalkBranchProvenanceRequest"

    start: list[BranchPicker] = _f.message("pfs_v2.BranchPicker", 1, repeated=True)
    """One branch or more; NOT_FOUND if one does not exist."""
    max_branches: int = _f.scalar("uint64", 2)
    """Most branches to send; 0 means 10000."""
    max_depth: int = _f.scalar("uint64", 3)
    """Most steps away from the start; 0 means 1000."""


@_dataclass(eq=False, repr=False)
class WalkBranchSubvenanceRequest(_Message):
    """Says where to begin and how far to walk downstream.

    Since 2.10.
    """

    _full_name = "pfs_v2.WalkBranchSubvenanceRequest"

    start: list[BranchPicker] = _f.message("pfs_v2.BranchPicker", 1, repeated=True)
    """One branch or more; NOT_FOUND if one does not exist."""
    max_branches: int = _f.scalar("uint64", 2)
    """Most branches to send; 0 means 10000."""
    max_depth: int = _f.scalar("uint64", 3)
    """Most steps away from the start; 0 means 1000."""


@_dataclass(eq=False, repr=False)
class StartCommitRequest(_Message):
    """Describes the commit to open."""

    _full_name = "pfs_v2.StartCommitRequest"

    parent: Commit | None = _f.message("pfs_v2.Commit", 1)
    """Commit to start from; absent for the head of the branch.

    With it, the branch moves to the new commit, a child of parent.
    """
    description: str = _f.scalar("string", 2)
    """Free text; FinishCommit can replace it."""
    branch: Branch | None = _f.message("pfs_v2.Branch", 3)
    """Required; created if it does not exist."""


@_dataclass(eq=False, repr=False)
class FinishCommitRequest(_Message):
    """Says which commit to close, and how."""

    _full_name = "pfs_v2.FinishCommitRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """An open commit, by id or by branch."""
    description: str = _f.scalar("string", 2)
    """Replaces the description of the commit unless empty."""
    error: str = _f.scalar("string", 3)
    """Marks the commit as faulty, for this reason; empty for a good commit.

    Its own data can still be read, but later commits are built without it.
    """
    force: bool = _f.scalar("bool", 4)
    """Finish it even if that breaks its provenance."""


@_dataclass(eq=False, repr=False)
class ClearCommitRequest(_Message):
    """Says which open commit to empty."""

    _full_name = "pfs_v2.ClearCommitRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """An open commit, by id or by branch."""


@_dataclass(eq=False, repr=False)
class InspectCommitRequest(_Message):
    """Says which commit to look up, and in what state."""

    _full_name = "pfs_v2.InspectCommitRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """By id, by branch, or with an ancestry suffix."""
    wait: CommitState = _f.enum(CommitState, 2)
    """Answer once the commit is in this state; unset answers at once.

    There is no time limit on the server: set a timeout on the call.
    """


@_dataclass(eq=False, repr=False)
class ListCommitRequest(_Message):
    """Says which commits to list."""

    _full_name = "pfs_v2.ListCommitRequest"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    """Repo of the commits; required, but an empty Repo means all repos."""
    from_: Commit | None = _f.message("pfs_v2.Commit", 2, name="from")
    """Stop before this commit, which is not listed itself; only together with to."""
    to: Commit | None = _f.message("pfs_v2.Commit", 3)
    """Begin with this commit and go back through its parents; absent begins with the newest commit."""
    number: int = _f.scalar("int64", 4)
    """Most commits to list; 0 for all."""
    reverse: bool = _f.scalar("bool", 5)
    """Oldest first; not together with from and to."""
    all: bool = _f.scalar("bool", 6)
    """List commits of all kinds, whatever origin_kind says."""
    origin_kind: OriginKind = _f.enum(OriginKind, 7)
    """Only commits of this kind; unset for all."""
    started_time: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 8)
    """Only commits started before this time, or with reverse after it. Since 2.4."""


@_dataclass(eq=False, repr=False)
class SubscribeCommitRequest(_Message):
    """Says which commits to wait for."""

    _full_name = "pfs_v2.SubscribeCommitRequest"

    repo: Repo | None = _f.message("pfs_v2.Repo", 1)
    """Required."""
    branch: str = _f.scalar("string", 2)
    """Only commits made on this branch; empty for all branches."""
    from_: Commit | None = _f.message("pfs_v2.Commit", 3, name="from")
    """A commit of the same repo that is left out, named by its id. Those before it are sent all the same."""
    state: CommitState = _f.enum(CommitState, 4)
    """Send each commit once it is in this state."""
    all: bool = _f.scalar("bool", 5)
    """Send commits of all kinds, whatever origin_kind says."""
    origin_kind: OriginKind = _f.enum(OriginKind, 6)
    """Only commits of this kind; unset for all."""


@_dataclass(eq=False, repr=False)
class SquashCommitRequest(_Message):
    """Says which commit to squash.

    Since 2.8 (also in the last 2.5 releases).
    """

    _full_name = "pfs_v2.SquashCommitRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """A commit whose children are all finished."""
    recursive: bool = _f.scalar("bool", 2)
    """Squash the commits that were computed from it as well."""


@_dataclass(eq=False, repr=False)
class SquashCommitResponse(_Message):
    """Returned by SquashCommit; carries nothing.

    Since 2.8 (also in the last 2.5 releases).
    """

    _full_name = "pfs_v2.SquashCommitResponse"


@_dataclass(eq=False, repr=False)
class DropCommitRequest(_Message):
    """Says which commit to drop.

    Since 2.8 (also in the last 2.5 releases).
    """

    _full_name = "pfs_v2.DropCommitRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """A commit without children."""
    recursive: bool = _f.scalar("bool", 2)
    """Drop the commits that were computed from it as well; children still prevent it."""


@_dataclass(eq=False, repr=False)
class DropCommitResponse(_Message):
    """Returned by DropCommit; carries nothing.

    Since 2.8 (also in the last 2.5 releases).
    """

    _full_name = "pfs_v2.DropCommitResponse"


@_dataclass(eq=False, repr=False)
class ForgetCommitRequest(_Message):
    """Says the data of which commit to delete.

    Since 2.11.
    """

    _full_name = "pfs_v2.ForgetCommitRequest"

    commit: CommitPicker | None = _f.message("pfs_v2.CommitPicker", 1)
    """Required; must be in an output repo."""


@_dataclass(eq=False, repr=False)
class ForgetCommitResponse(_Message):
    """Returned by ForgetCommit; carries nothing.

    Since 2.11.
    """

    _full_name = "pfs_v2.ForgetCommitResponse"


@_dataclass(eq=False, repr=False)
class FindCommitsRequest(_Message):
    """Says which file to search for, and where.

    Since 2.6.
    """

    _full_name = "pfs_v2.FindCommitsRequest"

    start: Commit | None = _f.message("pfs_v2.Commit", 1)
    """Where to begin; the search goes back from here."""
    file_path: str = _f.scalar("string", 2)
    """Absolute path of a file."""
    limit: int = _f.scalar("uint32", 3)
    """Stop after this many matches; 0 for no limit."""


@_dataclass(init=False, eq=False, repr=False)
class FindCommitsResponse(_OneofMessage):
    """One commit found, or the end of the search.

    Since 2.6.
    """

    _full_name = "pfs_v2.FindCommitsResponse"
    _oneofs = {"result": ("found_commit", "last_searched_commit",)}

    found_commit: Commit | None = _f.message("pfs_v2.Commit", 1, group="result")
    """A commit that changed the file."""
    last_searched_commit: Commit | None = _f.message("pfs_v2.Commit", 2, group="result")
    """Sent at the end: the commit where the search stopped. A further search can begin here."""
    commits_searched: int = _f.scalar("uint32", 3)
    """Commits looked at; set in the last response."""

    def __init__(
        self,
        found_commit: Commit | None = None,
        last_searched_commit: Commit | None = None,
        commits_searched: int = 0,
    ) -> None:
        fields = vars(self)
        fields["found_commit"] = found_commit
        fields["last_searched_commit"] = last_searched_commit
        fields["commits_searched"] = commits_searched
        if (found_commit is not None) + (last_searched_commit is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class WalkCommitProvenanceRequest(_Message):
    """Says where to begin and how far to walk upstream.

    Since 2.10.
    """

    _full_name = "pfs_v2.WalkCommitProvenanceRequest"

    start: list[CommitPicker] = _f.message("pfs_v2.CommitPicker", 1, repeated=True)
    """One commit or more; NOT_FOUND if one does not exist."""
    max_commits: int = _f.scalar("uint64", 2)
    """Most commits to send; 0 means 10000."""
    max_depth: int = _f.scalar("uint64", 3)
    """Most steps away from the start; 0 means 1000."""


@_dataclass(eq=False, repr=False)
class WalkCommitSubvenanceRequest(_Message):
    """Says where to begin and how far to walk downstream.

    Since 2.10.
    """

    _full_name = "pfs_v2.WalkCommitSubvenanceRequest"

    start: list[CommitPicker] = _f.message("pfs_v2.CommitPicker", 1, repeated=True)
    """One commit or more; NOT_FOUND if one does not exist."""
    max_commits: int = _f.scalar("uint64", 2)
    """Most commits to send; 0 means 10000."""
    max_depth: int = _f.scalar("uint64", 3)
    """Most steps away from the start; 0 means 1000."""


@_dataclass(eq=False, repr=False)
class InspectCommitSetRequest(_Message):
    """Says which commit set to look up."""

    _full_name = "pfs_v2.InspectCommitSetRequest"

    commit_set: CommitSet | None = _f.message("pfs_v2.CommitSet", 1)
    """Required, with its id."""
    wait: bool = _f.scalar("bool", 2)
    """Send each commit once it is finished; the stream ends when all are.

    Commits of pipelines further down are part of the set, so this waits for their jobs too.
    """


@_dataclass(eq=False, repr=False)
class ListCommitSetRequest(_Message):
    """Says which commit sets to list."""

    _full_name = "pfs_v2.ListCommitSetRequest"

    project: Project | None = _f.message("pfs_v2.Project", 1)
    """Only sets with commits in this project; absent for all. Since 2.5."""


@_dataclass(eq=False, repr=False)
class SquashCommitSetRequest(_Message):
    """Says which commit set to squash."""

    _full_name = "pfs_v2.SquashCommitSetRequest"

    commit_set: CommitSet | None = _f.message("pfs_v2.CommitSet", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class DropCommitSetRequest(_Message):
    """Says which commit set to drop."""

    _full_name = "pfs_v2.DropCommitSetRequest"

    commit_set: CommitSet | None = _f.message("pfs_v2.CommitSet", 1)
    """Required."""


@_dataclass(init=False, eq=False, repr=False)
class ModifyFileRequest(_OneofMessage):
    """One step of a ModifyFile or CreateFileSet stream."""

    _full_name = "pfs_v2.ModifyFileRequest"
    _oneofs = {"body": ("set_commit", "add_file", "delete_file", "copy_file",)}

    set_commit: Commit | None = _f.message("pfs_v2.Commit", 1, group="body")
    """Commit to change; the first request of ModifyFile and no other, never in CreateFileSet."""
    add_file: AddFile | None = _f.message("pfs_v2.AddFile", 2, group="body")
    """Adds content to a file."""
    delete_file: DeleteFile | None = _f.message("pfs_v2.DeleteFile", 3, group="body")
    """Deletes a file or directory."""
    copy_file: CopyFile | None = _f.message("pfs_v2.CopyFile", 4, group="body")
    """Copies a file or directory that is already stored."""

    def __init__(
        self,
        set_commit: Commit | None = None,
        add_file: AddFile | None = None,
        delete_file: DeleteFile | None = None,
        copy_file: CopyFile | None = None,
    ) -> None:
        fields = vars(self)
        fields["set_commit"] = set_commit
        fields["add_file"] = add_file
        fields["delete_file"] = delete_file
        fields["copy_file"] = copy_file
        if (set_commit is not None) + (add_file is not None) + (delete_file is not None) + (copy_file is not None) > 1:
            self.__post_init__()


@_dataclass(init=False, eq=False, repr=False)
class AddFile(_OneofMessage):
    """Appends content to a file, which is created if it does not exist.

    Content is appended also to what the file has in the parent commit; send DeleteFile first to
    replace it. Without source, a missing file is created empty and an existing one stays as it is.
    """

    _full_name = "pfs_v2.AddFile"
    _oneofs = {"source": ("raw", "url",)}

    path: str = _f.scalar("string", 1)
    """Where to put it; printable ASCII, without any of * ? [ ] { } ! ( ) @ + ^ and without . or ..
    as element.

    A leading slash is added if missing.
    """
    datum: str = _f.scalar("string", 2)
    """Tag that separates writers of one path; empty means default.

    One path under two tags is a conflict: the commit then finishes with an error.
    """
    raw: bytes | None = _f.message("google.protobuf.BytesValue", 3, group="source")
    """The bytes, at most 19 MiB; send larger content as several AddFile for the same path."""
    url: AddFileUrlSource | None = _f.message("pfs_v2.AddFile.URLSource", 4, group="source")
    """Where the server gets the content."""

    def __init__(
        self,
        path: str = "",
        datum: str = "",
        raw: bytes | None = None,
        url: AddFileUrlSource | None = None,
    ) -> None:
        fields = vars(self)
        fields["path"] = path
        fields["datum"] = datum
        fields["raw"] = raw
        fields["url"] = url
        if (raw is not None) + (url is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class AddFileUrlSource(_Message):
    """Content that the server fetches."""

    _full_name = "pfs_v2.AddFile.URLSource"

    url: str = _f.scalar("string", 1, name="URL")
    """An http or https address (one file), or a path in an object store (s3, gs, as, azblob, file).

    A status of 400 or above fails the whole stream.
    """
    recursive: bool = _f.scalar("bool", 2)
    """Add all objects below the path, keeping their relative names; not for http and https."""
    concurrency: int = _f.scalar("uint32", 3)
    """Most objects fetched at a time, up to 1000; 0 means 50. Since 2.5."""


@_dataclass(eq=False, repr=False)
class DeleteFile(_Message):
    """Deletes a file, or a directory with everything below it.

    Deleting what does not exist is no error.
    """

    _full_name = "pfs_v2.DeleteFile"

    path: str = _f.scalar("string", 1)
    """With a trailing slash a directory (/ empties the commit), without one only a file."""
    datum: str = _f.scalar("string", 2)
    """Delete only what was written under this tag; empty means the tag default."""


@_dataclass(eq=False, repr=False)
class CopyFile(_Message):
    """Copies a file or directory within the storage, without moving its bytes.

    Replaces the destination unless append is set. A source path that does not exist copies nothing.
    """

    _full_name = "pfs_v2.CopyFile"

    dst: str = _f.scalar("string", 1)
    """Destination path; same rules as for AddFile.path."""
    datum: str = _f.scalar("string", 2)
    """Tag of the copy; empty means default."""
    src: File | None = _f.message("pfs_v2.File", 3)
    """Source, in any commit that the caller may read; a missing commit is an error."""
    append: bool = _f.scalar("bool", 4)
    """Append to what is at the destination."""


@_dataclass(eq=False, repr=False)
class GetFileRequest(_Message):
    """Says what file to read, and which part."""

    _full_name = "pfs_v2.GetFileRequest"

    file: File | None = _f.message("pfs_v2.File", 1)
    """The path may be a glob pattern."""
    url: str = _f.scalar("string", 2, name="URL")
    """Object store URL to write the content to, from the server, instead of returning it."""
    offset: int = _f.scalar("int64", 3)
    """Byte to begin at; must not be negative."""
    path_range: PathRange | None = _f.message("pfs_v2.PathRange", 4)
    """Only paths in this range; the path of file must match something in it. Since 2.4."""


@_dataclass(eq=False, repr=False)
class InspectFileRequest(_Message):
    """Says which file or directory to look up."""

    _full_name = "pfs_v2.InspectFileRequest"

    file: File | None = _f.message("pfs_v2.File", 1)
    """Path of a file or directory."""


@_dataclass(eq=False, repr=False)
class ListFileRequest(_Message):
    """Says which directory to list, and which part."""

    _full_name = "pfs_v2.ListFileRequest"

    file: File | None = _f.message("pfs_v2.File", 1)
    """Directory or file to list."""
    pagination_marker: File | None = _f.message("pfs_v2.File", 3, name="paginationMarker")
    """Begin behind this path (with reverse, before it); absent for the first page. Since 2.4."""
    number: int = _f.scalar("int64", 4)
    """Most entries to send, up to 100000; 0 for all. Since 2.4."""
    reverse: bool = _f.scalar("bool", 5)
    """Last path first; needs a number above 0. Since 2.4."""


@_dataclass(eq=False, repr=False)
class WalkFileRequest(_Message):
    """Says which tree to walk, and which part."""

    _full_name = "pfs_v2.WalkFileRequest"

    file: File | None = _f.message("pfs_v2.File", 1)
    """Directory or file to begin with; it is sent as well."""
    pagination_marker: File | None = _f.message("pfs_v2.File", 2, name="paginationMarker")
    """Begin behind this path (with reverse, before it); absent for the first page. Since 2.5."""
    number: int = _f.scalar("int64", 3)
    """Most entries to send, up to 100000; 0 for all. Since 2.5."""
    reverse: bool = _f.scalar("bool", 4)
    """Last path first; needs a number above 0. Since 2.5."""


@_dataclass(eq=False, repr=False)
class GlobFileRequest(_Message):
    """Says which paths to find."""

    _full_name = "pfs_v2.GlobFileRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """Required."""
    pattern: str = _f.scalar("string", 2)
    """Glob pattern, compared with whole paths.

    Understood are * (not across /), ** (across /), ?, [abc], [!abc], {a,b} and the extended groups
    @(a|b), !(a), ?(a), *(a|b), +(a|b). The root matches only / or the empty pattern.
    """
    path_range: PathRange | None = _f.message("pfs_v2.PathRange", 3)
    """Only paths in this range. Since 2.4."""


@_dataclass(eq=False, repr=False)
class DiffFileRequest(_Message):
    """Says what to compare."""

    _full_name = "pfs_v2.DiffFileRequest"

    new_file: File | None = _f.message("pfs_v2.File", 1)
    """Newer side; required."""
    old_file: File | None = _f.message("pfs_v2.File", 2)
    """Older side; absent means the same path in the parent of new_file's commit."""
    shallow: bool = _f.scalar("bool", 3)
    """Accepted and ignored."""


@_dataclass(eq=False, repr=False)
class DiffFileResponse(_Message):
    """One difference."""

    _full_name = "pfs_v2.DiffFileResponse"

    new_file: FileInfo | None = _f.message("pfs_v2.FileInfo", 1)
    """Absent if the path exists on the older side only."""
    old_file: FileInfo | None = _f.message("pfs_v2.FileInfo", 2)
    """Absent if the path exists on the newer side only."""


@_dataclass(eq=False, repr=False)
class CreateFileSetResponse(_Message):
    """Names a file set that was just made."""

    _full_name = "pfs_v2.CreateFileSetResponse"

    file_set_id: str = _f.scalar("string", 1)
    """Opaque id. As commit id in the repo __filesets__ it can be read like a commit."""


@_dataclass(eq=False, repr=False)
class GetFileSetRequest(_Message):
    """Says which commit to make a file set of."""

    _full_name = "pfs_v2.GetFileSetRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """By id or by branch."""
    type: GetFileSetRequestFileSetType = _f.enum(GetFileSetRequestFileSetType, 2)
    """Everything, unless said otherwise. Since 2.9."""


@_dataclass(eq=False, repr=False)
class AddFileSetRequest(_Message):
    """Says which file set to add to which commit."""

    _full_name = "pfs_v2.AddFileSetRequest"

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """An open commit; required."""
    file_set_id: str = _f.scalar("string", 2)
    """Must not have expired."""


@_dataclass(eq=False, repr=False)
class RenewFileSetRequest(_Message):
    """Says which file set to keep, and for how long."""

    _full_name = "pfs_v2.RenewFileSetRequest"

    file_set_id: str = _f.scalar("string", 1)
    """Must not have expired."""
    ttl_seconds: int = _f.scalar("int64", 2)
    """New lifetime from now on in seconds: 1 to 1800 (30 minutes)."""


@_dataclass(eq=False, repr=False)
class ComposeFileSetRequest(_Message):
    """Says which file sets to put on top of each other."""

    _full_name = "pfs_v2.ComposeFileSetRequest"

    file_set_ids: list[str] = _f.scalar("string", 1, repeated=True)
    """From the lowest layer to the uppermost."""
    ttl_seconds: int = _f.scalar("int64", 2)
    """Lifetime of the new file set in seconds: 1 to 1800 (30 minutes)."""
    compact: bool = _f.scalar("bool", 3)
    """Merge the layers at once; reading is faster afterwards. Since 2.4."""


@_dataclass(eq=False, repr=False)
class ShardFileSetRequest(_Message):
    """Says which file set to split.

    Since 2.4.
    """

    _full_name = "pfs_v2.ShardFileSetRequest"

    file_set_id: str = _f.scalar("string", 1)
    num_files: int = _f.scalar("int64", 2)
    """Aim at this many files in a range; 0 leaves it to the server. Since 2.9."""
    size_bytes: int = _f.scalar("int64", 3)
    """Aim at this many bytes in a range; 0 leaves it to the server. Since 2.9."""


@_dataclass(eq=False, repr=False)
class ShardFileSetResponse(_Message):
    """Ranges that cover the file set without overlap.

    Since 2.4.
    """

    _full_name = "pfs_v2.ShardFileSetResponse"

    shards: list[PathRange] = _f.message("pfs_v2.PathRange", 1, repeated=True)
    """In path order; the first has no lower bound, the last no upper bound."""


@_dataclass(eq=False, repr=False)
class ActivateAuthRequest(_Message):
    """Asks for role bindings of everything that exists; carries nothing."""

    _full_name = "pfs_v2.ActivateAuthRequest"


@_dataclass(eq=False, repr=False)
class ActivateAuthResponse(_Message):
    """Returned by ActivateAuth; carries nothing."""

    _full_name = "pfs_v2.ActivateAuthResponse"


@_dataclass(init=False, eq=False, repr=False)
class FsckRequest(_OneofMessage):
    """Says what to check, and whether to repair."""

    _full_name = "pfs_v2.FsckRequest"
    _oneofs = {"zombie_check": ("zombie_target", "zombie_all",)}

    fix: bool = _f.scalar("bool", 1)
    """Repair what can be repaired."""
    zombie_target: Commit | None = _f.message("pfs_v2.Commit", 2, group="zombie_check")
    """Check this output commit for files whose input is gone. Since 2.3."""
    zombie_all: bool | None = _f.scalar("bool", 3, group="zombie_check")
    """Check the output of all pipelines for files whose input is gone. Since 2.3."""

    def __init__(
        self,
        fix: bool = False,
        zombie_target: Commit | None = None,
        zombie_all: bool | None = None,
    ) -> None:
        fields = vars(self)
        fields["fix"] = fix
        fields["zombie_target"] = zombie_target
        fields["zombie_all"] = zombie_all
        if (zombie_target is not None) + (zombie_all is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class FsckResponse(_Message):
    """One finding of Fsck."""

    _full_name = "pfs_v2.FsckResponse"

    fix: str = _f.scalar("string", 1)
    """What was repaired; empty if this is an error."""
    error: str = _f.scalar("string", 2)
    """What is wrong and was not repaired."""


@_dataclass(eq=False, repr=False)
class CheckStorageRequest(_Message):
    """Says which stored chunks to check.

    Since 2.0.5.
    """

    _full_name = "pfs_v2.CheckStorageRequest"

    read_chunk_data: bool = _f.scalar("bool", 1)
    """Read the content of the chunks as well, which takes much longer."""
    chunk_begin: bytes = _f.scalar("bytes", 2)
    """First chunk id to check; empty begins with the first there is."""
    chunk_end: bytes = _f.scalar("bytes", 3)
    """Chunk id where to stop; empty checks up to the last."""


@_dataclass(eq=False, repr=False)
class CheckStorageResponse(_Message):
    """The result of a check without findings.

    Since 2.0.5.
    """

    _full_name = "pfs_v2.CheckStorageResponse"

    chunk_object_count: int = _f.scalar("int64", 1)
    """Number of stored chunks seen."""


@_dataclass(init=False, eq=False, repr=False)
class EgressRequest(_OneofMessage):
    """Says what to write where.

    Without a target the call fails. Since 2.2.
    """

    _full_name = "pfs_v2.EgressRequest"
    _oneofs = {"target": ("object_storage", "sql_database",)}

    commit: Commit | None = _f.message("pfs_v2.Commit", 1)
    """Required."""
    object_storage: ObjectStorageEgress | None = _f.message("pfs_v2.ObjectStorageEgress", 2, group="target")
    """Write files to an object store."""
    sql_database: SqlDatabaseEgress | None = _f.message("pfs_v2.SQLDatabaseEgress", 3, group="target")
    """Write records to an SQL database."""

    def __init__(
        self,
        commit: Commit | None = None,
        object_storage: ObjectStorageEgress | None = None,
        sql_database: SqlDatabaseEgress | None = None,
    ) -> None:
        fields = vars(self)
        fields["commit"] = commit
        fields["object_storage"] = object_storage
        fields["sql_database"] = sql_database
        if (object_storage is not None) + (sql_database is not None) > 1:
            self.__post_init__()


@_dataclass(init=False, eq=False, repr=False)
class EgressResponse(_OneofMessage):
    """How much was written.

    Since 2.2.
    """

    _full_name = "pfs_v2.EgressResponse"
    _oneofs = {"result": ("object_storage", "sql_database",)}

    object_storage: EgressResponseObjectStorageResult | None = _f.message("pfs_v2.EgressResponse.ObjectStorageResult", 1, group="result")
    """Set if the target was an object store."""
    sql_database: EgressResponseSqlDatabaseResult | None = _f.message("pfs_v2.EgressResponse.SQLDatabaseResult", 2, group="result")
    """Set if the target was an SQL database."""

    def __init__(
        self,
        object_storage: EgressResponseObjectStorageResult | None = None,
        sql_database: EgressResponseSqlDatabaseResult | None = None,
    ) -> None:
        fields = vars(self)
        fields["object_storage"] = object_storage
        fields["sql_database"] = sql_database
        if (object_storage is not None) + (sql_database is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class EgressResponseObjectStorageResult(_Message):
    """Result for an object store."""

    _full_name = "pfs_v2.EgressResponse.ObjectStorageResult"

    bytes_written: int = _f.scalar("int64", 1)


@_dataclass(eq=False, repr=False)
class EgressResponseSqlDatabaseResult(_Message):
    """Result for an SQL database."""

    _full_name = "pfs_v2.EgressResponse.SQLDatabaseResult"

    rows_written: dict[str, int] = _f.mapping("string", "int64", 1)
    """Rows by name of the table."""


@_dataclass(eq=False, repr=False)
class ObjectStorageEgress(_Message):
    """An object store to write to.

    Since 2.2.
    """

    _full_name = "pfs_v2.ObjectStorageEgress"

    url: str = _f.scalar("string", 1)
    """Where to write, e.g. s3://bucket/dir; files keep their paths below it."""


@_dataclass(eq=False, repr=False)
class SqlDatabaseEgress(_Message):
    """An SQL database to write to.

    The first element of a file's path names the table. In one database transaction the tables are
    emptied, then all rows are inserted. Since 2.2.
    """

    _full_name = "pfs_v2.SQLDatabaseEgress"

    url: str = _f.scalar("string", 1)
    """Address of the database, without password."""
    file_format: SqlDatabaseEgressFileFormat | None = _f.message("pfs_v2.SQLDatabaseEgress.FileFormat", 2)
    secret: SqlDatabaseEgressSecret | None = _f.message("pfs_v2.SQLDatabaseEgress.Secret", 3)
    """Required."""


@_dataclass(eq=False, repr=False)
class SqlDatabaseEgressFileFormat(_Message):
    """How the files are to be read."""

    _full_name = "pfs_v2.SQLDatabaseEgress.FileFormat"

    type: SqlDatabaseEgressFileFormatType = _f.enum(SqlDatabaseEgressFileFormatType, 1)
    columns: list[str] = _f.scalar("string", 2, repeated=True)
    """Columns in the order of the fields of a record."""


@_dataclass(eq=False, repr=False)
class SqlDatabaseEgressSecret(_Message):
    """Kubernetes secret that holds the password."""

    _full_name = "pfs_v2.SQLDatabaseEgress.Secret"

    name: str = _f.scalar("string", 1)
    """Name of the secret."""
    key: str = _f.scalar("string", 2)
    """Key in the secret."""


@_dataclass(eq=False, repr=False)
class PutCacheRequest(_Message):
    """An entry for the cache of task results.

    Since 2.1.
    """

    _full_name = "pfs_v2.PutCacheRequest"

    key: str = _f.scalar("string", 1)
    value: _protobuf.Any | None = _f.message("google.protobuf.Any", 2)
    file_set_ids: list[str] = _f.scalar("string", 3, repeated=True)
    """File sets that the value refers to; kept alive while the entry exists."""
    tag: str = _f.scalar("string", 4)
    """Label by which ClearCache finds the entry."""


@_dataclass(eq=False, repr=False)
class GetCacheRequest(_Message):
    """Says which entry of the cache to read.

    Since 2.1.
    """

    _full_name = "pfs_v2.GetCacheRequest"

    key: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class GetCacheResponse(_Message):
    """A value from the cache.

    Since 2.1.
    """

    _full_name = "pfs_v2.GetCacheResponse"

    value: _protobuf.Any | None = _f.message("google.protobuf.Any", 1)


@_dataclass(eq=False, repr=False)
class ClearCacheRequest(_Message):
    """Says which entries of the cache to remove.

    Since 2.1.
    """

    _full_name = "pfs_v2.ClearCacheRequest"

    tag_prefix: str = _f.scalar("string", 1)
    """Entries whose tag begins with this; empty for all."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
