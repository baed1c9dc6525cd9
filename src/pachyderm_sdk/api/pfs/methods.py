# Generated from api-protos/pfs/pfs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of pfs_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from ...api.google import protobuf as _protobuf
from ...api import taskapi as _taskapi
from . import (
    ActivateAuthRequest,
    ActivateAuthResponse,
    AddFileSetRequest,
    BranchInfo,
    CheckStorageRequest,
    CheckStorageResponse,
    ClearCacheRequest,
    ClearCommitRequest,
    Commit,
    CommitInfo,
    CommitSetInfo,
    ComposeFileSetRequest,
    CreateBranchRequest,
    CreateFileSetResponse,
    CreateProjectRequest,
    CreateRepoRequest,
    DeleteBranchRequest,
    DeleteProjectRequest,
    DeleteRepoRequest,
    DeleteRepoResponse,
    DeleteReposRequest,
    DeleteReposResponse,
    DiffFileRequest,
    DiffFileResponse,
    DropCommitRequest,
    DropCommitResponse,
    DropCommitSetRequest,
    EgressRequest,
    EgressResponse,
    FileInfo,
    FindCommitsRequest,
    FindCommitsResponse,
    FinishCommitRequest,
    ForgetCommitRequest,
    ForgetCommitResponse,
    FsckRequest,
    FsckResponse,
    GetCacheRequest,
    GetCacheResponse,
    GetFileRequest,
    GetFileSetRequest,
    GlobFileRequest,
    InspectBranchRequest,
    InspectCommitRequest,
    InspectCommitSetRequest,
    InspectFileRequest,
    InspectProjectRequest,
    InspectProjectV2Request,
    InspectProjectV2Response,
    InspectRepoRequest,
    ListBranchRequest,
    ListCommitRequest,
    ListCommitSetRequest,
    ListFileRequest,
    ListProjectRequest,
    ListRepoRequest,
    ModifyFileRequest,
    ProjectInfo,
    PutCacheRequest,
    RenewFileSetRequest,
    RepoInfo,
    ReposSummaryRequest,
    ReposSummaryResponse,
    ShardFileSetRequest,
    ShardFileSetResponse,
    SquashCommitRequest,
    SquashCommitResponse,
    SquashCommitSetRequest,
    StartCommitRequest,
    SubscribeCommitRequest,
    WalkBranchProvenanceRequest,
    WalkBranchSubvenanceRequest,
    WalkCommitProvenanceRequest,
    WalkCommitSubvenanceRequest,
    WalkFileRequest,
)

CREATE_PROJECT: Final = Method("/pfs_v2.API/CreateProject", CreateProjectRequest, _protobuf.Empty)
INSPECT_PROJECT: Final = Method("/pfs_v2.API/InspectProject", InspectProjectRequest, ProjectInfo, idempotent=True)
INSPECT_PROJECT_V2: Final = Method(
    "/pfs_v2.API/InspectProjectV2",
    InspectProjectV2Request,
    InspectProjectV2Response,
    idempotent=True,
)
LIST_PROJECT: Final = Method(
    "/pfs_v2.API/ListProject",
    ListProjectRequest,
    ProjectInfo,
    server_streaming=True,
    idempotent=True,
)
DELETE_PROJECT: Final = Method("/pfs_v2.API/DeleteProject", DeleteProjectRequest, _protobuf.Empty)
CREATE_REPO: Final = Method("/pfs_v2.API/CreateRepo", CreateRepoRequest, _protobuf.Empty)
INSPECT_REPO: Final = Method("/pfs_v2.API/InspectRepo", InspectRepoRequest, RepoInfo, idempotent=True)
LIST_REPO: Final = Method("/pfs_v2.API/ListRepo", ListRepoRequest, RepoInfo, server_streaming=True, idempotent=True)
DELETE_REPO: Final = Method("/pfs_v2.API/DeleteRepo", DeleteRepoRequest, DeleteRepoResponse)
DELETE_REPOS: Final = Method("/pfs_v2.API/DeleteRepos", DeleteReposRequest, DeleteReposResponse)
REPOS_SUMMARY: Final = Method("/pfs_v2.API/ReposSummary", ReposSummaryRequest, ReposSummaryResponse)
CREATE_BRANCH: Final = Method("/pfs_v2.API/CreateBranch", CreateBranchRequest, _protobuf.Empty)
INSPECT_BRANCH: Final = Method("/pfs_v2.API/InspectBranch", InspectBranchRequest, BranchInfo, idempotent=True)
LIST_BRANCH: Final = Method(
    "/pfs_v2.API/ListBranch",
    ListBranchRequest,
    BranchInfo,
    server_streaming=True,
    idempotent=True,
)
DELETE_BRANCH: Final = Method("/pfs_v2.API/DeleteBranch", DeleteBranchRequest, _protobuf.Empty)
WALK_BRANCH_PROVENANCE: Final = Method(
    "/pfs_v2.API/WalkBranchProvenance",
    WalkBranchProvenanceRequest,
    BranchInfo,
    server_streaming=True,
    idempotent=True,
)
WALK_BRANCH_SUBVENANCE: Final = Method(
    "/pfs_v2.API/WalkBranchSubvenance",
    WalkBranchSubvenanceRequest,
    BranchInfo,
    server_streaming=True,
    idempotent=True,
)
START_COMMIT: Final = Method("/pfs_v2.API/StartCommit", StartCommitRequest, Commit)
FINISH_COMMIT: Final = Method("/pfs_v2.API/FinishCommit", FinishCommitRequest, _protobuf.Empty)
CLEAR_COMMIT: Final = Method("/pfs_v2.API/ClearCommit", ClearCommitRequest, _protobuf.Empty)
INSPECT_COMMIT: Final = Method("/pfs_v2.API/InspectCommit", InspectCommitRequest, CommitInfo, idempotent=True)
LIST_COMMIT: Final = Method(
    "/pfs_v2.API/ListCommit",
    ListCommitRequest,
    CommitInfo,
    server_streaming=True,
    idempotent=True,
)
SUBSCRIBE_COMMIT: Final = Method(
    "/pfs_v2.API/SubscribeCommit",
    SubscribeCommitRequest,
    CommitInfo,
    server_streaming=True,
    idempotent=True,
)
SQUASH_COMMIT: Final = Method("/pfs_v2.API/SquashCommit", SquashCommitRequest, SquashCommitResponse)
DROP_COMMIT: Final = Method("/pfs_v2.API/DropCommit", DropCommitRequest, DropCommitResponse)
FORGET_COMMIT: Final = Method("/pfs_v2.API/ForgetCommit", ForgetCommitRequest, ForgetCommitResponse)
FIND_COMMITS: Final = Method(
    "/pfs_v2.API/FindCommits",
    FindCommitsRequest,
    FindCommitsResponse,
    server_streaming=True,
    idempotent=True,
)
WALK_COMMIT_PROVENANCE: Final = Method(
    "/pfs_v2.API/WalkCommitProvenance",
    WalkCommitProvenanceRequest,
    CommitInfo,
    server_streaming=True,
    idempotent=True,
)
WALK_COMMIT_SUBVENANCE: Final = Method(
    "/pfs_v2.API/WalkCommitSubvenance",
    WalkCommitSubvenanceRequest,
    CommitInfo,
    server_streaming=True,
    idempotent=True,
)
INSPECT_COMMIT_SET: Final = Method(
    "/pfs_v2.API/InspectCommitSet",
    InspectCommitSetRequest,
    CommitInfo,
    server_streaming=True,
    idempotent=True,
)
LIST_COMMIT_SET: Final = Method(
    "/pfs_v2.API/ListCommitSet",
    ListCommitSetRequest,
    CommitSetInfo,
    server_streaming=True,
    idempotent=True,
)
SQUASH_COMMIT_SET: Final = Method("/pfs_v2.API/SquashCommitSet", SquashCommitSetRequest, _protobuf.Empty)
DROP_COMMIT_SET: Final = Method("/pfs_v2.API/DropCommitSet", DropCommitSetRequest, _protobuf.Empty)
MODIFY_FILE: Final = Method("/pfs_v2.API/ModifyFile", ModifyFileRequest, _protobuf.Empty, client_streaming=True)
GET_FILE: Final = Method(
    "/pfs_v2.API/GetFile",
    GetFileRequest,
    _protobuf.BytesValue,
    server_streaming=True,
    idempotent=True,
)
GET_FILE_TAR: Final = Method(
    "/pfs_v2.API/GetFileTAR",
    GetFileRequest,
    _protobuf.BytesValue,
    server_streaming=True,
    idempotent=True,
)
INSPECT_FILE: Final = Method("/pfs_v2.API/InspectFile", InspectFileRequest, FileInfo, idempotent=True)
LIST_FILE: Final = Method("/pfs_v2.API/ListFile", ListFileRequest, FileInfo, server_streaming=True, idempotent=True)
WALK_FILE: Final = Method("/pfs_v2.API/WalkFile", WalkFileRequest, FileInfo, server_streaming=True, idempotent=True)
GLOB_FILE: Final = Method("/pfs_v2.API/GlobFile", GlobFileRequest, FileInfo, server_streaming=True, idempotent=True)
DIFF_FILE: Final = Method(
    "/pfs_v2.API/DiffFile",
    DiffFileRequest,
    DiffFileResponse,
    server_streaming=True,
    idempotent=True,
)
CREATE_FILE_SET: Final = Method(
    "/pfs_v2.API/CreateFileSet",
    ModifyFileRequest,
    CreateFileSetResponse,
    client_streaming=True,
)
GET_FILE_SET: Final = Method("/pfs_v2.API/GetFileSet", GetFileSetRequest, CreateFileSetResponse)
ADD_FILE_SET: Final = Method("/pfs_v2.API/AddFileSet", AddFileSetRequest, _protobuf.Empty)
RENEW_FILE_SET: Final = Method("/pfs_v2.API/RenewFileSet", RenewFileSetRequest, _protobuf.Empty)
COMPOSE_FILE_SET: Final = Method("/pfs_v2.API/ComposeFileSet", ComposeFileSetRequest, CreateFileSetResponse)
SHARD_FILE_SET: Final = Method("/pfs_v2.API/ShardFileSet", ShardFileSetRequest, ShardFileSetResponse)
FSCK: Final = Method("/pfs_v2.API/Fsck", FsckRequest, FsckResponse, server_streaming=True, idempotent=True)
CHECK_STORAGE: Final = Method(
    "/pfs_v2.API/CheckStorage",
    CheckStorageRequest,
    CheckStorageResponse,
    idempotent=True,
)
EGRESS: Final = Method("/pfs_v2.API/Egress", EgressRequest, EgressResponse)
LIST_TASK: Final = Method(
    "/pfs_v2.API/ListTask",
    _taskapi.ListTaskRequest,
    _taskapi.TaskInfo,
    server_streaming=True,
    idempotent=True,
)
PUT_CACHE: Final = Method("/pfs_v2.API/PutCache", PutCacheRequest, _protobuf.Empty)
GET_CACHE: Final = Method("/pfs_v2.API/GetCache", GetCacheRequest, GetCacheResponse)
CLEAR_CACHE: Final = Method("/pfs_v2.API/ClearCache", ClearCacheRequest, _protobuf.Empty)
ACTIVATE_AUTH: Final = Method("/pfs_v2.API/ActivateAuth", ActivateAuthRequest, ActivateAuthResponse)
DELETE_ALL: Final = Method("/pfs_v2.API/DeleteAll", _protobuf.Empty, _protobuf.Empty)

METHODS: Final = (
    CREATE_PROJECT,
    INSPECT_PROJECT,
    INSPECT_PROJECT_V2,
    LIST_PROJECT,
    DELETE_PROJECT,
    CREATE_REPO,
    INSPECT_REPO,
    LIST_REPO,
    DELETE_REPO,
    DELETE_REPOS,
    REPOS_SUMMARY,
    CREATE_BRANCH,
    INSPECT_BRANCH,
    LIST_BRANCH,
    DELETE_BRANCH,
    WALK_BRANCH_PROVENANCE,
    WALK_BRANCH_SUBVENANCE,
    START_COMMIT,
    FINISH_COMMIT,
    CLEAR_COMMIT,
    INSPECT_COMMIT,
    LIST_COMMIT,
    SUBSCRIBE_COMMIT,
    SQUASH_COMMIT,
    DROP_COMMIT,
    FORGET_COMMIT,
    FIND_COMMITS,
    WALK_COMMIT_PROVENANCE,
    WALK_COMMIT_SUBVENANCE,
    INSPECT_COMMIT_SET,
    LIST_COMMIT_SET,
    SQUASH_COMMIT_SET,
    DROP_COMMIT_SET,
    MODIFY_FILE,
    GET_FILE,
    GET_FILE_TAR,
    INSPECT_FILE,
    LIST_FILE,
    WALK_FILE,
    GLOB_FILE,
    DIFF_FILE,
    CREATE_FILE_SET,
    GET_FILE_SET,
    ADD_FILE_SET,
    RENEW_FILE_SET,
    COMPOSE_FILE_SET,
    SHARD_FILE_SET,
    FSCK,
    CHECK_STORAGE,
    EGRESS,
    LIST_TASK,
    PUT_CACHE,
    GET_CACHE,
    CLEAR_CACHE,
    ACTIVATE_AUTH,
    DELETE_ALL,
)
