# Generated from api-protos/pfs/pfs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of pfs_v2."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
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
    methods,
)


class ApiServicer(Servicer):
    """The server side of `pfs_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def create_project(self, request: CreateProjectRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/CreateProject`."""
        raise unimplemented(methods.CREATE_PROJECT)

    async def inspect_project(self, request: InspectProjectRequest, call: Call) -> ProjectInfo:
        """Serves `pfs_v2.API/InspectProject`."""
        raise unimplemented(methods.INSPECT_PROJECT)

    async def inspect_project_v2(self, request: InspectProjectV2Request, call: Call) -> InspectProjectV2Response:
        """Serves `pfs_v2.API/InspectProjectV2`."""
        raise unimplemented(methods.INSPECT_PROJECT_V2)

    def list_project(self, request: ListProjectRequest, call: Call) -> AsyncIterator[ProjectInfo]:
        """Serves `pfs_v2.API/ListProject`."""
        raise unimplemented(methods.LIST_PROJECT)

    async def delete_project(self, request: DeleteProjectRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/DeleteProject`."""
        raise unimplemented(methods.DELETE_PROJECT)

    async def create_repo(self, request: CreateRepoRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/CreateRepo`."""
        raise unimplemented(methods.CREATE_REPO)

    async def inspect_repo(self, request: InspectRepoRequest, call: Call) -> RepoInfo:
        """Serves `pfs_v2.API/InspectRepo`."""
        raise unimplemented(methods.INSPECT_REPO)

    def list_repo(self, request: ListRepoRequest, call: Call) -> AsyncIterator[RepoInfo]:
        """Serves `pfs_v2.API/ListRepo`."""
        raise unimplemented(methods.LIST_REPO)

    async def delete_repo(self, request: DeleteRepoRequest, call: Call) -> DeleteRepoResponse:
        """Serves `pfs_v2.API/DeleteRepo`."""
        raise unimplemented(methods.DELETE_REPO)

    async def delete_repos(self, request: DeleteReposRequest, call: Call) -> DeleteReposResponse:
        """Serves `pfs_v2.API/DeleteRepos`."""
        raise unimplemented(methods.DELETE_REPOS)

    async def repos_summary(self, request: ReposSummaryRequest, call: Call) -> ReposSummaryResponse:
        """Serves `pfs_v2.API/ReposSummary`."""
        raise unimplemented(methods.REPOS_SUMMARY)

    async def create_branch(self, request: CreateBranchRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/CreateBranch`."""
        raise unimplemented(methods.CREATE_BRANCH)

    async def inspect_branch(self, request: InspectBranchRequest, call: Call) -> BranchInfo:
        """Serves `pfs_v2.API/InspectBranch`."""
        raise unimplemented(methods.INSPECT_BRANCH)

    def list_branch(self, request: ListBranchRequest, call: Call) -> AsyncIterator[BranchInfo]:
        """Serves `pfs_v2.API/ListBranch`."""
        raise unimplemented(methods.LIST_BRANCH)

    async def delete_branch(self, request: DeleteBranchRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/DeleteBranch`."""
        raise unimplemented(methods.DELETE_BRANCH)

    def walk_branch_provenance(self, request: WalkBranchProvenanceRequest, call: Call) -> AsyncIterator[BranchInfo]:
        """Serves `pfs_v2.API/WalkBranchProvenance`."""
        raise unimplemented(methods.WALK_BRANCH_PROVENANCE)

    def walk_branch_subvenance(self, request: WalkBranchSubvenanceRequest, call: Call) -> AsyncIterator[BranchInfo]:
        """Serves `pfs_v2.API/WalkBranchSubvenance`."""
        raise unimplemented(methods.WALK_BRANCH_SUBVENANCE)

    async def start_commit(self, request: StartCommitRequest, call: Call) -> Commit:
        """Serves `pfs_v2.API/StartCommit`."""
        raise unimplemented(methods.START_COMMIT)

    async def finish_commit(self, request: FinishCommitRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/FinishCommit`."""
        raise unimplemented(methods.FINISH_COMMIT)

    async def clear_commit(self, request: ClearCommitRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/ClearCommit`."""
        raise unimplemented(methods.CLEAR_COMMIT)

    async def inspect_commit(self, request: InspectCommitRequest, call: Call) -> CommitInfo:
        """Serves `pfs_v2.API/InspectCommit`."""
        raise unimplemented(methods.INSPECT_COMMIT)

    def list_commit(self, request: ListCommitRequest, call: Call) -> AsyncIterator[CommitInfo]:
        """Serves `pfs_v2.API/ListCommit`."""
        raise unimplemented(methods.LIST_COMMIT)

    def subscribe_commit(self, request: SubscribeCommitRequest, call: Call) -> AsyncIterator[CommitInfo]:
        """Serves `pfs_v2.API/SubscribeCommit`."""
        raise unimplemented(methods.SUBSCRIBE_COMMIT)

    async def squash_commit(self, request: SquashCommitRequest, call: Call) -> SquashCommitResponse:
        """Serves `pfs_v2.API/SquashCommit`."""
        raise unimplemented(methods.SQUASH_COMMIT)

    async def drop_commit(self, request: DropCommitRequest, call: Call) -> DropCommitResponse:
        """Serves `pfs_v2.API/DropCommit`."""
        raise unimplemented(methods.DROP_COMMIT)

    async def forget_commit(self, request: ForgetCommitRequest, call: Call) -> ForgetCommitResponse:
        """Serves `pfs_v2.API/ForgetCommit`."""
        raise unimplemented(methods.FORGET_COMMIT)

    def find_commits(self, request: FindCommitsRequest, call: Call) -> AsyncIterator[FindCommitsResponse]:
        """Serves `pfs_v2.API/FindCommits`."""
        raise unimplemented(methods.FIND_COMMITS)

    def walk_commit_provenance(self, request: WalkCommitProvenanceRequest, call: Call) -> AsyncIterator[CommitInfo]:
        """Serves `pfs_v2.API/WalkCommitProvenance`."""
        raise unimplemented(methods.WALK_COMMIT_PROVENANCE)

    def walk_commit_subvenance(self, request: WalkCommitSubvenanceRequest, call: Call) -> AsyncIterator[CommitInfo]:
        """Serves `pfs_v2.API/WalkCommitSubvenance`."""
        raise unimplemented(methods.WALK_COMMIT_SUBVENANCE)

    def inspect_commit_set(self, request: InspectCommitSetRequest, call: Call) -> AsyncIterator[CommitInfo]:
        """Serves `pfs_v2.API/InspectCommitSet`."""
        raise unimplemented(methods.INSPECT_COMMIT_SET)

    def list_commit_set(self, request: ListCommitSetRequest, call: Call) -> AsyncIterator[CommitSetInfo]:
        """Serves `pfs_v2.API/ListCommitSet`."""
        raise unimplemented(methods.LIST_COMMIT_SET)

    async def squash_commit_set(self, request: SquashCommitSetRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/SquashCommitSet`."""
        raise unimplemented(methods.SQUASH_COMMIT_SET)

    async def drop_commit_set(self, request: DropCommitSetRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/DropCommitSet`."""
        raise unimplemented(methods.DROP_COMMIT_SET)

    async def modify_file(self, requests: AsyncIterator[ModifyFileRequest], call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/ModifyFile`."""
        raise unimplemented(methods.MODIFY_FILE)

    def get_file(self, request: GetFileRequest, call: Call) -> AsyncIterator[_protobuf.BytesValue]:
        """Serves `pfs_v2.API/GetFile`."""
        raise unimplemented(methods.GET_FILE)

    def get_file_tar(self, request: GetFileRequest, call: Call) -> AsyncIterator[_protobuf.BytesValue]:
        """Serves `pfs_v2.API/GetFileTAR`."""
        raise unimplemented(methods.GET_FILE_TAR)

    async def inspect_file(self, request: InspectFileRequest, call: Call) -> FileInfo:
        """Serves `pfs_v2.API/InspectFile`."""
        raise unimplemented(methods.INSPECT_FILE)

    def list_file(self, request: ListFileRequest, call: Call) -> AsyncIterator[FileInfo]:
        """Serves `pfs_v2.API/ListFile`."""
        raise unimplemented(methods.LIST_FILE)

    def walk_file(self, request: WalkFileRequest, call: Call) -> AsyncIterator[FileInfo]:
        """Serves `pfs_v2.API/WalkFile`."""
        raise unimplemented(methods.WALK_FILE)

    def glob_file(self, request: GlobFileRequest, call: Call) -> AsyncIterator[FileInfo]:
        """Serves `pfs_v2.API/GlobFile`."""
        raise unimplemented(methods.GLOB_FILE)

    def diff_file(self, request: DiffFileRequest, call: Call) -> AsyncIterator[DiffFileResponse]:
        """Serves `pfs_v2.API/DiffFile`."""
        raise unimplemented(methods.DIFF_FILE)

    async def create_file_set(
        self,
        requests: AsyncIterator[ModifyFileRequest],
        call: Call,
    ) -> CreateFileSetResponse:
        """Serves `pfs_v2.API/CreateFileSet`."""
        raise unimplemented(methods.CREATE_FILE_SET)

    async def get_file_set(self, request: GetFileSetRequest, call: Call) -> CreateFileSetResponse:
        """Serves `pfs_v2.API/GetFileSet`."""
        raise unimplemented(methods.GET_FILE_SET)

    async def add_file_set(self, request: AddFileSetRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/AddFileSet`."""
        raise unimplemented(methods.ADD_FILE_SET)

    async def renew_file_set(self, request: RenewFileSetRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/RenewFileSet`."""
        raise unimplemented(methods.RENEW_FILE_SET)

    async def compose_file_set(self, request: ComposeFileSetRequest, call: Call) -> CreateFileSetResponse:
        """Serves `pfs_v2.API/ComposeFileSet`."""
        raise unimplemented(methods.COMPOSE_FILE_SET)

    async def shard_file_set(self, request: ShardFileSetRequest, call: Call) -> ShardFileSetResponse:
        """Serves `pfs_v2.API/ShardFileSet`."""
        raise unimplemented(methods.SHARD_FILE_SET)

    def fsck(self, request: FsckRequest, call: Call) -> AsyncIterator[FsckResponse]:
        """Serves `pfs_v2.API/Fsck`."""
        raise unimplemented(methods.FSCK)

    async def check_storage(self, request: CheckStorageRequest, call: Call) -> CheckStorageResponse:
        """Serves `pfs_v2.API/CheckStorage`."""
        raise unimplemented(methods.CHECK_STORAGE)

    async def egress(self, request: EgressRequest, call: Call) -> EgressResponse:
        """Serves `pfs_v2.API/Egress`."""
        raise unimplemented(methods.EGRESS)

    def list_task(self, request: _taskapi.ListTaskRequest, call: Call) -> AsyncIterator[_taskapi.TaskInfo]:
        """Serves `pfs_v2.API/ListTask`."""
        raise unimplemented(methods.LIST_TASK)

    async def put_cache(self, request: PutCacheRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/PutCache`."""
        raise unimplemented(methods.PUT_CACHE)

    async def get_cache(self, request: GetCacheRequest, call: Call) -> GetCacheResponse:
        """Serves `pfs_v2.API/GetCache`."""
        raise unimplemented(methods.GET_CACHE)

    async def clear_cache(self, request: ClearCacheRequest, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/ClearCache`."""
        raise unimplemented(methods.CLEAR_CACHE)

    async def activate_auth(self, request: ActivateAuthRequest, call: Call) -> ActivateAuthResponse:
        """Serves `pfs_v2.API/ActivateAuth`."""
        raise unimplemented(methods.ACTIVATE_AUTH)

    async def delete_all(self, request: _protobuf.Empty, call: Call) -> _protobuf.Empty:
        """Serves `pfs_v2.API/DeleteAll`."""
        raise unimplemented(methods.DELETE_ALL)
