"""Projects, repos, branches, commits and files: `pachyderm_sdk.api.pfs` under the names that protobuf has."""

from __future__ import annotations

from ......api import pfs as _pfs
from ......api.pfs import *  # noqa: F403  # these keep their names
from ....protobuf import nest as _nest
from ....protobuf import rename_fields as _rename_fields

SQLDatabaseEgress = _pfs.SqlDatabaseEgress

COMMIT_STATE_UNKNOWN = _pfs.CommitState.COMMIT_STATE_UNKNOWN
STARTED = _pfs.CommitState.STARTED
READY = _pfs.CommitState.READY
FINISHING = _pfs.CommitState.FINISHING
FINISHED = _pfs.CommitState.FINISHED

NONE = _pfs.Delimiter.NONE
JSON = _pfs.Delimiter.JSON
LINE = _pfs.Delimiter.LINE
SQL = _pfs.Delimiter.SQL
CSV = _pfs.Delimiter.CSV

RESERVED = _pfs.FileType.RESERVED
FILE = _pfs.FileType.FILE
DIR = _pfs.FileType.DIR

ORIGIN_KIND_UNKNOWN = _pfs.OriginKind.ORIGIN_KIND_UNKNOWN
USER = _pfs.OriginKind.USER
AUTO = _pfs.OriginKind.AUTO
FSCK = _pfs.OriginKind.FSCK

PROJECT_REPO = _pfs.RepoPageOrdering.PROJECT_REPO

_nest(_pfs.AddFile, URLSource=_pfs.AddFileUrlSource)
_nest(_pfs.BranchPicker, BranchName=_pfs.BranchPickerBranchName)
_nest(_pfs.CommitInfo, Details=_pfs.CommitInfoDetails)
_nest(
    _pfs.CommitPicker,
    AncestorOf=_pfs.CommitPickerAncestorOf,
    BranchRoot=_pfs.CommitPickerBranchRoot,
    CommitByGlobalId=_pfs.CommitPickerCommitByGlobalId,
)
_nest(
    _pfs.EgressResponse,
    ObjectStorageResult=_pfs.EgressResponseObjectStorageResult,
    SQLDatabaseResult=_pfs.EgressResponseSqlDatabaseResult,
)
_nest(_pfs.GetFileSetRequest, FileSetType=_pfs.GetFileSetRequestFileSetType)
_nest(_pfs.RepoInfo, Details=_pfs.RepoInfoDetails)
_nest(_pfs.RepoPicker, RepoName=_pfs.RepoPickerRepoName)
_nest(_pfs.SqlDatabaseEgress, FileFormat=_pfs.SqlDatabaseEgressFileFormat, Secret=_pfs.SqlDatabaseEgressSecret)
_nest(_pfs.SqlDatabaseEgressFileFormat, Type=_pfs.SqlDatabaseEgressFileFormatType)
_rename_fields(_pfs.AddFileUrlSource, URL="url")
_rename_fields(_pfs.GetFileRequest, URL="url")
_rename_fields(_pfs.ListFileRequest, paginationMarker="pagination_marker")
_rename_fields(_pfs.WalkFileRequest, paginationMarker="pagination_marker")
