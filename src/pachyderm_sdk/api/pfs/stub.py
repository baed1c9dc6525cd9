# Generated from api-protos/pfs/pfs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of pfs_v2, async."""

from __future__ import annotations

import datetime as _dt
from collections.abc import AsyncIterable, Iterable, Sequence

from ..._wire.calls import AsyncStream
from ..._wire.stub import AsyncStub, listed
from ...api.google import protobuf as _protobuf
from ...api import taskapi as _taskapi
from . import (
    ActivateAuthRequest,
    ActivateAuthResponse,
    AddFileSetRequest,
    Branch,
    BranchInfo,
    BranchPicker,
    BranchPropagationSpec,
    CheckStorageRequest,
    CheckStorageResponse,
    ClearCacheRequest,
    ClearCommitRequest,
    Commit,
    CommitInfo,
    CommitPicker,
    CommitSet,
    CommitSetInfo,
    CommitState,
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
    File,
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
    GetFileSetRequestFileSetType,
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
    ObjectStorageEgress,
    OriginKind,
    PathRange,
    Project,
    ProjectInfo,
    ProjectPicker,
    PutCacheRequest,
    RenewFileSetRequest,
    Repo,
    RepoInfo,
    RepoPage,
    ReposSummaryRequest,
    ReposSummaryResponse,
    ShardFileSetRequest,
    ShardFileSetResponse,
    SqlDatabaseEgress,
    SquashCommitRequest,
    SquashCommitResponse,
    SquashCommitSetRequest,
    StartCommitRequest,
    SubscribeCommitRequest,
    Trigger,
    WalkBranchProvenanceRequest,
    WalkBranchSubvenanceRequest,
    WalkCommitProvenanceRequest,
    WalkCommitSubvenanceRequest,
    WalkFileRequest,
    methods,
)


class ApiMethods(AsyncStub):
    """The RPCs of `pfs_v2.API` that the client offers as they are; see `ApiStub` for all."""

    def list_project(
        self,
        request: ListProjectRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> AsyncStream[ProjectInfo]:
        """Lists all projects, oldest first.

        Since 2.5.

        RPC: `pfs_v2.API/ListProject`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListProjectRequest()
        return self._calls.unary_stream(methods.LIST_PROJECT, request, timeout)

    async def repos_summary(
        self,
        request: ReposSummaryRequest | None = None,
        /,
        *,
        projects: Sequence[ProjectPicker] = (),
        timeout: float | None = None,
    ) -> ReposSummaryResponse:
        """Counts the user repos and their size, project by project.

        Since 2.10.

        RPC: `pfs_v2.API/ReposSummary`.

        Args:
            request: The whole request, in place of its fields as keywords.
            projects: One summary is returned for each.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ReposSummaryRequest(projects=listed(projects))
        return await self._calls.unary_unary(methods.REPOS_SUMMARY, request, timeout)

    async def forget_commit(
        self,
        request: ForgetCommitRequest | None = None,
        /,
        *,
        commit: CommitPicker | None = None,
        timeout: float | None = None,
    ) -> ForgetCommitResponse:
        """Deletes the data of a finished commit in an output repo.

        Commits of other repos are refused. Since 2.11.

        RPC: `pfs_v2.API/ForgetCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: Required; must be in an output repo.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ForgetCommitRequest(commit=commit)
        return await self._calls.unary_unary(methods.FORGET_COMMIT, request, timeout)

    def fsck(
        self,
        request: FsckRequest | None = None,
        /,
        *,
        fix: bool = False,
        zombie_target: Commit | None = None,
        zombie_all: bool | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[FsckResponse]:
        """Checks the metadata of the file system and tells what is wrong; a sound server sends nothing.

        RPC: `pfs_v2.API/Fsck`.

        Args:
            request: The whole request, in place of its fields as keywords.
            fix: Repair what can be repaired.
            zombie_target: Check this output commit for files whose input is gone. Since 2.3.
            zombie_all: Check the output of all pipelines for files whose input is gone. Since 2.3.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = FsckRequest(fix=fix, zombie_target=zombie_target, zombie_all=zombie_all)
        return self._calls.unary_stream(methods.FSCK, request, timeout)

    async def check_storage(
        self,
        request: CheckStorageRequest | None = None,
        /,
        *,
        read_chunk_data: bool = False,
        chunk_begin: bytes = b"",
        chunk_end: bytes = b"",
        timeout: float | None = None,
    ) -> CheckStorageResponse:
        """Checks the stored chunks of file content.

        Since 2.0.5.

        RPC: `pfs_v2.API/CheckStorage`.

        Args:
            request: The whole request, in place of its fields as keywords.
            read_chunk_data: Read the content of the chunks as well, which takes much longer.
            chunk_begin: First chunk id to check; empty begins with the first there is.
            chunk_end: Chunk id where to stop; empty checks up to the last.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CheckStorageRequest(
                read_chunk_data=read_chunk_data,
                chunk_begin=chunk_begin,
                chunk_end=chunk_end,
            )
        return await self._calls.unary_unary(methods.CHECK_STORAGE, request, timeout)

    def list_task(
        self,
        request: _taskapi.ListTaskRequest | None = None,
        /,
        *,
        group: _taskapi.Group | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[_taskapi.TaskInfo]:
        """Lists the background tasks of the file system.

        INVALID_ARGUMENT if no group is given. Since 2.1.

        RPC: `pfs_v2.API/ListTask`.

        Args:
            request: The whole request, in place of its fields as keywords.
            group: Required, but may be empty: then all tasks are listed.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _taskapi.ListTaskRequest(group=group)
        return self._calls.unary_stream(methods.LIST_TASK, request, timeout)

    async def put_cache(
        self,
        request: PutCacheRequest | None = None,
        /,
        *,
        key: str = "",
        value: _protobuf.Any | None = None,
        file_set_ids: Sequence[str] = (),
        tag: str = "",
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Stores a result in the server's cache of task results; meant for pachd and its workers.

        Since 2.1.

        RPC: `pfs_v2.API/PutCache`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file_set_ids: File sets that the value refers to; kept alive while the entry exists.
            tag: Label by which ClearCache finds the entry.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = PutCacheRequest(key=key, value=value, file_set_ids=listed(file_set_ids), tag=tag)
        return await self._calls.unary_unary(methods.PUT_CACHE, request, timeout)

    async def get_cache(
        self,
        request: GetCacheRequest | None = None,
        /,
        *,
        key: str = "",
        timeout: float | None = None,
    ) -> GetCacheResponse:
        """Reads a result from the server's cache of task results; meant for pachd and its workers.

        Since 2.1.

        RPC: `pfs_v2.API/GetCache`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetCacheRequest(key=key)
        return await self._calls.unary_unary(methods.GET_CACHE, request, timeout)

    async def clear_cache(
        self,
        request: ClearCacheRequest | None = None,
        /,
        *,
        tag_prefix: str = "",
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Removes entries from the server's cache of task results.

        Since 2.1.

        RPC: `pfs_v2.API/ClearCache`.

        Args:
            request: The whole request, in place of its fields as keywords.
            tag_prefix: Entries whose tag begins with this; empty for all.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ClearCacheRequest(tag_prefix=tag_prefix)
        return await self._calls.unary_unary(methods.CLEAR_CACHE, request, timeout)

    async def activate_auth(
        self,
        request: ActivateAuthRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ActivateAuthResponse:
        """Gives all existing projects and repos their role bindings; the second step of auth activation.

        Call it once after auth.Activate, with pps.ActivateAuth. UNIMPLEMENTED while auth is off. Needs
        CLUSTER_AUTH_ACTIVATE.

        RPC: `pfs_v2.API/ActivateAuth`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ActivateAuthRequest()
        return await self._calls.unary_unary(methods.ACTIVATE_AUTH, request, timeout)

    async def delete_all(
        self,
        request: _protobuf.Empty | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Deletes all projects and repos with their data, and makes the default project anew.

        Cannot be undone. When auth is on, the caller owns the new default project. Not part of
        transactions.

        RPC: `pfs_v2.API/DeleteAll`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _protobuf.Empty()
        return await self._calls.unary_unary(methods.DELETE_ALL, request, timeout)


class ApiStub(ApiMethods):
    """The Pachyderm file system (PFS): versioned data in projects, repos, branches and commits.

    Where a request names a commit, the branch name or id may carry an ancestry suffix: master^ is
    the parent of master's head, master^3 or master~3 its third ancestor, master.1 the first commit
    of the branch's history. A repo without project means the project called default in most calls.

    Most wrong arguments are answered with UNKNOWN and a text; missing objects with NOT_FOUND. No
    message may exceed 20 MiB in either direction (RESOURCE_EXHAUSTED).
    """

    async def create_project(
        self,
        request: CreateProjectRequest | None = None,
        /,
        *,
        project: Project | None = None,
        description: str = "",
        update: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Creates a project, or changes the description of an existing one.

        ALREADY_EXISTS if there is one of that name and update is not set. Needs PROJECT_CREATE on the
        cluster when auth is on; the caller becomes projectOwner. Not part of transactions. Since 2.5.

        RPC: `pfs_v2.API/CreateProject`.

        Args:
            request: The whole request, in place of its fields as keywords.
            project: Required; see Project.name for the rules.
            description: Free text; with update it replaces the old one, even if empty.
            update: Change an existing project, where it would otherwise be an error.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateProjectRequest(project=project, description=description, update=update)
        return await self._calls.unary_unary(methods.CREATE_PROJECT, request, timeout)

    async def inspect_project(
        self,
        request: InspectProjectRequest | None = None,
        /,
        *,
        project: Project | None = None,
        timeout: float | None = None,
    ) -> ProjectInfo:
        """Looks up one project.

        NOT_FOUND if it does not exist, INVALID_ARGUMENT if none is named. Since 2.5.

        RPC: `pfs_v2.API/InspectProject`.

        Args:
            request: The whole request, in place of its fields as keywords.
            project: Required; there is no default project here.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectProjectRequest(project=project)
        return await self._calls.unary_unary(methods.INSPECT_PROJECT, request, timeout)

    async def inspect_project_v2(
        self,
        request: InspectProjectV2Request | None = None,
        /,
        *,
        project: Project | None = None,
        timeout: float | None = None,
    ) -> InspectProjectV2Response:
        """Looks up one project together with its pipeline defaults.

        NOT_FOUND if it does not exist, INVALID_ARGUMENT if none is named. Since 2.9.

        RPC: `pfs_v2.API/InspectProjectV2`.

        Args:
            request: The whole request, in place of its fields as keywords.
            project: Required; there is no default project here.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectProjectV2Request(project=project)
        return await self._calls.unary_unary(methods.INSPECT_PROJECT_V2, request, timeout)

    async def delete_project(
        self,
        request: DeleteProjectRequest | None = None,
        /,
        *,
        project: Project | None = None,
        force: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Deletes an empty project.

        NOT_FOUND if it does not exist. Refused while the project has repos: delete these first, with
        DeleteRepos. The pipeline defaults of the project are kept under its name and come back when a
        project of that name is created again. Needs PROJECT_DELETE and PROJECT_MODIFY_BINDINGS when
        auth is on. Since 2.5.

        RPC: `pfs_v2.API/DeleteProject`.

        Args:
            request: The whole request, in place of its fields as keywords.
            project: Required.
            force: Delete in spite of errors; does not help while the project has repos.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteProjectRequest(project=project, force=force)
        return await self._calls.unary_unary(methods.DELETE_PROJECT, request, timeout)

    async def create_repo(
        self,
        request: CreateRepoRequest | None = None,
        /,
        *,
        repo: Repo | None = None,
        description: str = "",
        update: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Creates a repo, or changes the description of an existing one.

        ALREADY_EXISTS if there is one and update is not set, NOT_FOUND if the project does not exist.
        Takes part in transactions. Needs PROJECT_CREATE_REPO on the project when auth is on (with
        update, REPO_WRITE as well); the caller becomes repoOwner.

        RPC: `pfs_v2.API/CreateRepo`.

        Args:
            request: The whole request, in place of its fields as keywords.
            repo: An empty type means user; spec and meta repos need a user repo of the same name first. The name __filesets__ is reserved.
            description: Free text; with update it replaces the old one, even if empty.
            update: Change an existing repo, where it would otherwise be an error.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateRepoRequest(repo=repo, description=description, update=update)
        return await self._calls.unary_unary(methods.CREATE_REPO, request, timeout)

    async def inspect_repo(
        self,
        request: InspectRepoRequest | None = None,
        /,
        *,
        repo: Repo | None = None,
        timeout: float | None = None,
    ) -> RepoInfo:
        """Looks up one repo, with its exact size in details.

        NOT_FOUND if it does not exist. An empty repo type is refused here: say user.

        RPC: `pfs_v2.API/InspectRepo`.

        Args:
            request: The whole request, in place of its fields as keywords.
            repo: Type included: an empty one is refused.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectRepoRequest(repo=repo)
        return await self._calls.unary_unary(methods.INSPECT_REPO, request, timeout)

    def list_repo(
        self,
        request: ListRepoRequest | None = None,
        /,
        *,
        type: str = "",
        projects: Sequence[Project] = (),
        page: RepoPage | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[RepoInfo]:
        """Lists repos by project name, then repo name.

        Details are not filled. When auth is on, repos that the caller may not see are left out.

        RPC: `pfs_v2.API/ListRepo`.

        Args:
            request: The whole request, in place of its fields as keywords.
            type: Only repos of this type (user, meta or spec); empty for all types. Others are refused.
            projects: Only repos of these projects; empty for all. Unknown projects are ignored. Since 2.5.
            page: Only this page; absent for everything. Since 2.10.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListRepoRequest(type=type, projects=listed(projects), page=page)
        return self._calls.unary_stream(methods.LIST_REPO, request, timeout)

    async def delete_repo(
        self,
        request: DeleteRepoRequest | None = None,
        /,
        *,
        repo: Repo | None = None,
        force: bool = False,
        timeout: float | None = None,
    ) -> DeleteRepoResponse:
        """Deletes a repo with its branches, commits and data; the response says whether it did.

        A repo of type user takes its spec and meta repos along. Deleting a repo that does not exist is
        no error, and neither is a missing REPO_DELETE permission when auth is on: both answer with
        deleted unset. Refused while a pipeline of the same name exists, and, unless forced, while
        branches of other repos depend on it. An empty repo type is refused: say user. Takes part in
        transactions.

        RPC: `pfs_v2.API/DeleteRepo`.

        Args:
            request: The whole request, in place of its fields as keywords.
            repo: Type included: an empty one is refused.
            force: Delete it even if branches or triggers elsewhere depend on its branches.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteRepoRequest(repo=repo, force=force)
        return await self._calls.unary_unary(methods.DELETE_REPO, request, timeout)

    async def delete_repos(
        self,
        request: DeleteReposRequest | None = None,
        /,
        *,
        projects: Sequence[Project] = (),
        force: bool = False,
        all: bool = False,
        timeout: float | None = None,
    ) -> DeleteReposResponse:
        """Deletes all repos of some projects, or of all of them.

        Repos that the caller may not delete are left alone. Not part of transactions. Since 2.5.

        RPC: `pfs_v2.API/DeleteRepos`.

        Args:
            request: The whole request, in place of its fields as keywords.
            force: Delete them even if branches or triggers elsewhere depend on their branches.
            all: Delete the repos of all projects.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteReposRequest(projects=listed(projects), force=force, all=all)
        return await self._calls.unary_unary(methods.DELETE_REPOS, request, timeout)

    async def create_branch(
        self,
        request: CreateBranchRequest | None = None,
        /,
        *,
        head: Commit | None = None,
        branch: Branch | None = None,
        provenance: Sequence[Branch] = (),
        trigger: Trigger | None = None,
        new_commit_set: bool = False,
        branch_propagation_specs: Sequence[BranchPropagationSpec] = (),
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Creates a branch, or changes head, provenance or trigger of an existing one.

        A new branch without head and provenance gets an empty finished commit of origin AUTO. One with
        provenance gets an open commit of origin AUTO; provenance branches that do not exist yet are
        made, empty. Calling it again with a head moves the branch, without provenance takes the
        provenance away, and without trigger keeps the trigger.

        Fails when names are malformed, when head is of another repo, when provenance or triggers form
        a loop, when two branches of one repo come together in a chain of provenance, or when both
        provenance and a trigger are given. Takes part in transactions. Needs REPO_CREATE_BRANCH when
        auth is on.

        RPC: `pfs_v2.API/CreateBranch`.

        Args:
            request: The whole request, in place of its fields as keywords.
            head: Commit to point the branch to, of the same repo; a branch or ancestry will do. Absent keeps the head of an existing branch.
            branch: Required.
            provenance: Branches whose changes make commits here; empty takes away what there was.
            trigger: What moves the branch; absent keeps what there was. Not together with provenance.
            new_commit_set: Make the commits that follow from this call under a fresh id, not under that of head.
            branch_propagation_specs: Exceptions for single branches of provenance; naming any other branch is an error. Since 2.12.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateBranchRequest(
                head=head,
                branch=branch,
                provenance=listed(provenance),
                trigger=trigger,
                new_commit_set=new_commit_set,
                branch_propagation_specs=listed(branch_propagation_specs),
            )
        return await self._calls.unary_unary(methods.CREATE_BRANCH, request, timeout)

    async def inspect_branch(
        self,
        request: InspectBranchRequest | None = None,
        /,
        *,
        branch: Branch | None = None,
        timeout: float | None = None,
    ) -> BranchInfo:
        """Looks up one branch.

        NOT_FOUND if branch or repo do not exist.

        RPC: `pfs_v2.API/InspectBranch`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectBranchRequest(branch=branch)
        return await self._calls.unary_unary(methods.INSPECT_BRANCH, request, timeout)

    def list_branch(
        self,
        request: ListBranchRequest | None = None,
        /,
        *,
        repo: Repo | None = None,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[BranchInfo]:
        """Lists the branches of a repo, or of all repos, newest first unless reversed.

        A branch keeps its place when its head moves. NOT_FOUND if the repo does not exist. When auth
        is on, REPO_LIST_BRANCH is needed and a repo must be given.

        RPC: `pfs_v2.API/ListBranch`.

        Args:
            request: The whole request, in place of its fields as keywords.
            repo: Absent for the branches of all repos, which is refused when auth is on.
            reverse: Oldest first.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListBranchRequest(repo=repo, reverse=reverse)
        return self._calls.unary_stream(methods.LIST_BRANCH, request, timeout)

    async def delete_branch(
        self,
        request: DeleteBranchRequest | None = None,
        /,
        *,
        branch: Branch | None = None,
        force: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Deletes a branch; its commits stay and can still be read by their ids.

        NOT_FOUND if it does not exist. Unless forced, refused while another branch has it in its
        direct provenance or as source of its trigger. Takes part in transactions. Needs
        REPO_DELETE_BRANCH when auth is on.

        RPC: `pfs_v2.API/DeleteBranch`.

        Args:
            request: The whole request, in place of its fields as keywords.
            force: Delete it even if it is provenance or trigger source of other branches.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteBranchRequest(branch=branch, force=force)
        return await self._calls.unary_unary(methods.DELETE_BRANCH, request, timeout)

    def walk_branch_provenance(
        self,
        request: WalkBranchProvenanceRequest | None = None,
        /,
        *,
        start: Sequence[BranchPicker] = (),
        max_branches: int = 0,
        max_depth: int = 0,
        timeout: float | None = None,
    ) -> AsyncStream[BranchInfo]:
        """Walks upstream from branches: streams the branches they get their data from.

        The start branches themselves are not sent. Nearest first. Since 2.10.

        RPC: `pfs_v2.API/WalkBranchProvenance`.

        Args:
            request: The whole request, in place of its fields as keywords.
            start: One branch or more; NOT_FOUND if one does not exist.
            max_branches: Most branches to send; 0 means 10000.
            max_depth: Most steps away from the start; 0 means 1000.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WalkBranchProvenanceRequest(
                start=listed(start),
                max_branches=max_branches,
                max_depth=max_depth,
            )
        return self._calls.unary_stream(methods.WALK_BRANCH_PROVENANCE, request, timeout)

    def walk_branch_subvenance(
        self,
        request: WalkBranchSubvenanceRequest | None = None,
        /,
        *,
        start: Sequence[BranchPicker] = (),
        max_branches: int = 0,
        max_depth: int = 0,
        timeout: float | None = None,
    ) -> AsyncStream[BranchInfo]:
        """Walks downstream from branches: streams the branches that depend on them.

        The start branches themselves are not sent. Nearest first. Since 2.10.

        RPC: `pfs_v2.API/WalkBranchSubvenance`.

        Args:
            request: The whole request, in place of its fields as keywords.
            start: One branch or more; NOT_FOUND if one does not exist.
            max_branches: Most branches to send; 0 means 10000.
            max_depth: Most steps away from the start; 0 means 1000.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WalkBranchSubvenanceRequest(
                start=listed(start),
                max_branches=max_branches,
                max_depth=max_depth,
            )
        return self._calls.unary_stream(methods.WALK_BRANCH_SUBVENANCE, request, timeout)

    async def start_commit(
        self,
        request: StartCommitRequest | None = None,
        /,
        *,
        parent: Commit | None = None,
        description: str = "",
        branch: Branch | None = None,
        timeout: float | None = None,
    ) -> Commit:
        """Opens a commit on a branch and makes it the branch's head.

        The branch is created if it does not exist. The new commit starts with the content of its
        parent, and every branch downstream gets an open commit with the same id. FinishCommit closes
        it.

        NOT_FOUND if the repo does not exist; refused while the parent is open, and on branches with
        provenance, since their commits are made by the server. Takes part in transactions: all commits
        of a transaction share its id, so there can be only one in each repo. Needs REPO_WRITE when
        auth is on.

        RPC: `pfs_v2.API/StartCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            parent: Commit to start from; absent for the head of the branch. With it, the branch moves to the new commit, a child of parent.
            description: Free text; FinishCommit can replace it.
            branch: Required; created if it does not exist.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = StartCommitRequest(parent=parent, description=description, branch=branch)
        return await self._calls.unary_unary(methods.START_COMMIT, request, timeout)

    async def finish_commit(
        self,
        request: FinishCommitRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        description: str = "",
        error: str = "",
        force: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Closes an open commit to further changes.

        Returns once the commit is marked as finishing. The server then compacts and validates the data
        in the background, which also needs the parent to be finished; wait with InspectCommit for
        FINISHED, and look at the error field then, because invalid data makes the commit finish with
        an error while the call itself succeeds. Takes part in transactions. Needs REPO_WRITE when auth
        is on.

        RPC: `pfs_v2.API/FinishCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: An open commit, by id or by branch.
            description: Replaces the description of the commit unless empty.
            error: Marks the commit as faulty, for this reason; empty for a good commit. Its own data can still be read, but later commits are built without it.
            force: Finish it even if that breaks its provenance.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = FinishCommitRequest(commit=commit, description=description, error=error, force=force)
        return await self._calls.unary_unary(methods.FINISH_COMMIT, request, timeout)

    async def clear_commit(
        self,
        request: ClearCommitRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Removes what has been written to an open commit; what it inherits from its parent stays.

        NOT_FOUND if it does not exist. Needs REPO_WRITE when auth is on.

        RPC: `pfs_v2.API/ClearCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: An open commit, by id or by branch.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ClearCommitRequest(commit=commit)
        return await self._calls.unary_unary(methods.CLEAR_COMMIT, request, timeout)

    async def inspect_commit(
        self,
        request: InspectCommitRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        wait: CommitState = CommitState.COMMIT_STATE_UNKNOWN,
        timeout: float | None = None,
    ) -> CommitInfo:
        """Looks up one commit, after waiting for it to reach a state if asked to.

        The returned commit names repo and id; that is how a branch name is resolved to an id. If an id
        is known but has no commit in this repo, the commit that takes its place in the provenance of
        that commit set is returned. NOT_FOUND if there is none; abbreviated ids are not resolved.
        While waiting, it is an error if the commit is deleted. Needs REPO_INSPECT_COMMIT when auth is
        on.

        RPC: `pfs_v2.API/InspectCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: By id, by branch, or with an ancestry suffix.
            wait: Answer once the commit is in this state; unset answers at once. There is no time limit on the server: set a timeout on the call.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectCommitRequest(commit=commit, wait=wait)
        return await self._calls.unary_unary(methods.INSPECT_COMMIT, request, timeout)

    def list_commit(
        self,
        request: ListCommitRequest | None = None,
        /,
        *,
        repo: Repo | None = None,
        from_: Commit | None = None,
        to: Commit | None = None,
        number: int = 0,
        reverse: bool = False,
        all: bool = False,
        origin_kind: OriginKind = OriginKind.ORIGIN_KIND_UNKNOWN,
        started_time: _dt.datetime | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[CommitInfo]:
        """Lists commits of a repo, newest first, or of all repos.

        NOT_FOUND if the repo does not exist. Open commits are listed as well. Needs REPO_LIST_COMMIT
        when auth is on.

        RPC: `pfs_v2.API/ListCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            repo: Repo of the commits; required, but an empty Repo means all repos.
            from_: Stop before this commit, which is not listed itself; only together with to.
            to: Begin with this commit and go back through its parents; absent begins with the newest commit.
            number: Most commits to list; 0 for all.
            reverse: Oldest first; not together with from and to.
            all: List commits of all kinds, whatever origin_kind says.
            origin_kind: Only commits of this kind; unset for all.
            started_time: Only commits started before this time, or with reverse after it. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListCommitRequest(
                repo=repo,
                from_=from_,
                to=to,
                number=number,
                reverse=reverse,
                all=all,
                origin_kind=origin_kind,
                started_time=started_time,
            )
        return self._calls.unary_stream(methods.LIST_COMMIT, request, timeout)

    def subscribe_commit(
        self,
        request: SubscribeCommitRequest | None = None,
        /,
        *,
        repo: Repo | None = None,
        branch: str = "",
        from_: Commit | None = None,
        state: CommitState = CommitState.COMMIT_STATE_UNKNOWN,
        all: bool = False,
        origin_kind: OriginKind = OriginKind.ORIGIN_KIND_UNKNOWN,
        timeout: float | None = None,
    ) -> AsyncStream[CommitInfo]:
        """Streams the commits of a branch or repo, oldest first, and then waits for new ones.

        The stream does not end by itself: close it when done. NOT_FOUND if the repo does not exist.
        Needs REPO_INSPECT_COMMIT when auth is on.

        RPC: `pfs_v2.API/SubscribeCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            repo: Required.
            branch: Only commits made on this branch; empty for all branches.
            from_: A commit of the same repo that is left out, named by its id. Those before it are sent all the same.
            state: Send each commit once it is in this state.
            all: Send commits of all kinds, whatever origin_kind says.
            origin_kind: Only commits of this kind; unset for all.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SubscribeCommitRequest(
                repo=repo,
                branch=branch,
                from_=from_,
                state=state,
                all=all,
                origin_kind=origin_kind,
            )
        return self._calls.unary_stream(methods.SUBSCRIBE_COMMIT, request, timeout)

    async def squash_commit(
        self,
        request: SquashCommitRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        recursive: bool = False,
        timeout: float | None = None,
    ) -> SquashCommitResponse:
        """Removes one commit from its history while keeping the data for its children.

        The children must be finished; since each holds a full tree, their content does not change. A
        commit without children is refused, because data would be lost: use DropCommit for it. Commits
        made by users in spec repos are protected. Needs REPO_DELETE_COMMIT on the cluster when auth is
        on. Not part of transactions; SquashCommitSet is. Since 2.8 (also in the last 2.5 releases).

        RPC: `pfs_v2.API/SquashCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: A commit whose children are all finished.
            recursive: Squash the commits that were computed from it as well.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SquashCommitRequest(commit=commit, recursive=recursive)
        return await self._calls.unary_unary(methods.SQUASH_COMMIT, request, timeout)

    async def drop_commit(
        self,
        request: DropCommitRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        recursive: bool = False,
        timeout: float | None = None,
    ) -> DropCommitResponse:
        """Deletes one commit with its data.

        A commit with children is refused: use SquashCommit, or drop the children first. Branches whose
        head it was fall back to its parent, or to a new empty commit. Needs REPO_DELETE_COMMIT on the
        cluster when auth is on. Since 2.8 (also in the last 2.5 releases).

        RPC: `pfs_v2.API/DropCommit`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: A commit without children.
            recursive: Drop the commits that were computed from it as well; children still prevent it.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DropCommitRequest(commit=commit, recursive=recursive)
        return await self._calls.unary_unary(methods.DROP_COMMIT, request, timeout)

    def find_commits(
        self,
        request: FindCommitsRequest | None = None,
        /,
        *,
        start: Commit | None = None,
        file_path: str = "",
        limit: int = 0,
        timeout: float | None = None,
    ) -> AsyncStream[FindCommitsResponse]:
        """Searches the history of a commit for the commits that changed a file.

        Goes from the start commit back through its parents and sends each commit found, then one last
        response that tells where the search ended. Needs REPO_INSPECT_COMMIT when auth is on.
        Since 2.6.

        RPC: `pfs_v2.API/FindCommits`.

        Args:
            request: The whole request, in place of its fields as keywords.
            start: Where to begin; the search goes back from here.
            file_path: Absolute path of a file.
            limit: Stop after this many matches; 0 for no limit.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = FindCommitsRequest(start=start, file_path=file_path, limit=limit)
        return self._calls.unary_stream(methods.FIND_COMMITS, request, timeout)

    def walk_commit_provenance(
        self,
        request: WalkCommitProvenanceRequest | None = None,
        /,
        *,
        start: Sequence[CommitPicker] = (),
        max_commits: int = 0,
        max_depth: int = 0,
        timeout: float | None = None,
    ) -> AsyncStream[CommitInfo]:
        """Walks upstream from commits: streams the commits they were computed from.

        The start commits themselves are not sent. Nearest first. NOT_FOUND if what a picker names does
        not exist, UNKNOWN if a picker counts past the end of the history. Needs REPO_INSPECT_COMMIT
        when auth is on. Since 2.10.

        RPC: `pfs_v2.API/WalkCommitProvenance`.

        Args:
            request: The whole request, in place of its fields as keywords.
            start: One commit or more; NOT_FOUND if one does not exist.
            max_commits: Most commits to send; 0 means 10000.
            max_depth: Most steps away from the start; 0 means 1000.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WalkCommitProvenanceRequest(start=listed(start), max_commits=max_commits, max_depth=max_depth)
        return self._calls.unary_stream(methods.WALK_COMMIT_PROVENANCE, request, timeout)

    def walk_commit_subvenance(
        self,
        request: WalkCommitSubvenanceRequest | None = None,
        /,
        *,
        start: Sequence[CommitPicker] = (),
        max_commits: int = 0,
        max_depth: int = 0,
        timeout: float | None = None,
    ) -> AsyncStream[CommitInfo]:
        """Walks downstream from commits: streams the commits computed from them.

        The start commits themselves are not sent. Nearest first. NOT_FOUND if what a picker names does
        not exist, UNKNOWN if a picker counts past the end of the history. Needs REPO_INSPECT_COMMIT
        when auth is on. Since 2.10.

        RPC: `pfs_v2.API/WalkCommitSubvenance`.

        Args:
            request: The whole request, in place of its fields as keywords.
            start: One commit or more; NOT_FOUND if one does not exist.
            max_commits: Most commits to send; 0 means 10000.
            max_depth: Most steps away from the start; 0 means 1000.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WalkCommitSubvenanceRequest(start=listed(start), max_commits=max_commits, max_depth=max_depth)
        return self._calls.unary_stream(methods.WALK_COMMIT_SUBVENANCE, request, timeout)

    def inspect_commit_set(
        self,
        request: InspectCommitSetRequest | None = None,
        /,
        *,
        commit_set: CommitSet | None = None,
        wait: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[CommitInfo]:
        """Streams the commits of a commit set, each after those it was computed from.

        NOT_FOUND if no commit has this id.

        RPC: `pfs_v2.API/InspectCommitSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit_set: Required, with its id.
            wait: Send each commit once it is finished; the stream ends when all are. Commits of pipelines further down are part of the set, so this waits for their jobs too.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectCommitSetRequest(commit_set=commit_set, wait=wait)
        return self._calls.unary_stream(methods.INSPECT_COMMIT_SET, request, timeout)

    def list_commit_set(
        self,
        request: ListCommitSetRequest | None = None,
        /,
        *,
        project: Project | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[CommitSetInfo]:
        """Lists all commit sets, newest first.

        RPC: `pfs_v2.API/ListCommitSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            project: Only sets with commits in this project; absent for all. Since 2.5.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListCommitSetRequest(project=project)
        return self._calls.unary_stream(methods.LIST_COMMIT_SET, request, timeout)

    async def squash_commit_set(
        self,
        request: SquashCommitSetRequest | None = None,
        /,
        *,
        commit_set: CommitSet | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Removes all commits of a commit set from their histories; their children keep the data.

        Every commit must have children, and these must be finished; otherwise nothing happens and an
        error is given. Squashing a set that does not exist is no error. Takes part in transactions.
        Needs REPO_DELETE_COMMIT on the cluster when auth is on.

        RPC: `pfs_v2.API/SquashCommitSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit_set: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SquashCommitSetRequest(commit_set=commit_set)
        return await self._calls.unary_unary(methods.SQUASH_COMMIT_SET, request, timeout)

    async def drop_commit_set(
        self,
        request: DropCommitSetRequest | None = None,
        /,
        *,
        commit_set: CommitSet | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Deletes all commits of a commit set with their data.

        Refused if one of them has children or if another commit set depends on this one. Branches fall
        back to the parent commits, or to new empty ones. Dropping a set that does not exist is no
        error. Not part of transactions. Needs REPO_DELETE_COMMIT on the cluster when auth is on.

        RPC: `pfs_v2.API/DropCommitSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit_set: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DropCommitSetRequest(commit_set=commit_set)
        return await self._calls.unary_unary(methods.DROP_COMMIT_SET, request, timeout)

    async def modify_file(
        self,
        requests: AsyncIterable[ModifyFileRequest] | Iterable[ModifyFileRequest],
        /,
        *,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Adds, deletes and copies files in one commit, all or nothing.

        The first request of the stream must be set_commit, and only the first; the changes follow and
        apply in that order once the stream ends. Content goes in pieces of at most 19 MiB, as several
        add_file requests for one path.

        An open commit gets the changes added to what it has. If set_commit names a branch whose head
        is finished, or that does not exist yet, a new commit is started, filled and finished in one
        step; a finished commit named by its id is refused. File changes are never part of a
        transaction. Needs REPO_WRITE when auth is on.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            requests: The messages to send, in order; a failing iterable cancels the call.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self._calls.stream_unary(methods.MODIFY_FILE, requests, timeout)

    def get_file(
        self,
        request: GetFileRequest | None = None,
        /,
        *,
        file: File | None = None,
        url: str = "",
        offset: int = 0,
        path_range: PathRange | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[_protobuf.BytesValue]:
        """Streams the content of exactly one file.

        The path may be a glob pattern that matches one file. NOT_FOUND if nothing matches; directories
        and several matches are refused (use GetFileTAR). An empty file gives an empty stream. Needs
        REPO_READ when auth is on.

        RPC: `pfs_v2.API/GetFile`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file: The path may be a glob pattern.
            url: Object store URL to write the content to, from the server, instead of returning it.
            offset: Byte to begin at; must not be negative.
            path_range: Only paths in this range; the path of file must match something in it. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetFileRequest(file=file, url=url, offset=offset, path_range=path_range)
        return self._calls.unary_stream(methods.GET_FILE, request, timeout)

    def get_file_tar(
        self,
        request: GetFileRequest | None = None,
        /,
        *,
        file: File | None = None,
        url: str = "",
        offset: int = 0,
        path_range: PathRange | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[_protobuf.BytesValue]:
        """Streams files and directories as a tar archive.

        The path may be a glob pattern. Member names are full paths with a leading slash, directories
        are members of their own, and modes, owners and times carry no meaning. NOT_FOUND if nothing
        matches. Needs REPO_READ when auth is on.

        RPC: `pfs_v2.API/GetFileTAR`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file: The path may be a glob pattern.
            url: Object store URL to write the content to, from the server, instead of returning it.
            offset: Byte to begin at; must not be negative.
            path_range: Only paths in this range; the path of file must match something in it. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetFileRequest(file=file, url=url, offset=offset, path_range=path_range)
        return self._calls.unary_stream(methods.GET_FILE_TAR, request, timeout)

    async def inspect_file(
        self,
        request: InspectFileRequest | None = None,
        /,
        *,
        file: File | None = None,
        timeout: float | None = None,
    ) -> FileInfo:
        """Looks up one file or directory.

        NOT_FOUND if there is none; the root of an empty commit is not found either. Needs
        REPO_INSPECT_FILE when auth is on.

        RPC: `pfs_v2.API/InspectFile`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file: Path of a file or directory.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectFileRequest(file=file)
        return await self._calls.unary_unary(methods.INSPECT_FILE, request, timeout)

    def list_file(
        self,
        request: ListFileRequest | None = None,
        /,
        *,
        file: File | None = None,
        pagination_marker: File | None = None,
        number: int = 0,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[FileInfo]:
        """Lists the children of a directory, or a single file, ordered by path.

        Paths compare byte by byte, directories with their trailing slash. Needs REPO_LIST_FILE when
        auth is on.

        RPC: `pfs_v2.API/ListFile`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file: Directory or file to list.
            pagination_marker: Begin behind this path (with reverse, before it); absent for the first page. Since 2.4.
            number: Most entries to send, up to 100000; 0 for all. Since 2.4.
            reverse: Last path first; needs a number above 0. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListFileRequest(
                file=file,
                pagination_marker=pagination_marker,
                number=number,
                reverse=reverse,
            )
        return self._calls.unary_stream(methods.LIST_FILE, request, timeout)

    def walk_file(
        self,
        request: WalkFileRequest | None = None,
        /,
        *,
        file: File | None = None,
        pagination_marker: File | None = None,
        number: int = 0,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[FileInfo]:
        """Streams a directory and everything below it, ordered by path.

        A directory comes before its content. Needs REPO_READ and REPO_LIST_FILE when auth is on.

        RPC: `pfs_v2.API/WalkFile`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file: Directory or file to begin with; it is sent as well.
            pagination_marker: Begin behind this path (with reverse, before it); absent for the first page. Since 2.5.
            number: Most entries to send, up to 100000; 0 for all. Since 2.5.
            reverse: Last path first; needs a number above 0. Since 2.5.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WalkFileRequest(
                file=file,
                pagination_marker=pagination_marker,
                number=number,
                reverse=reverse,
            )
        return self._calls.unary_stream(methods.WALK_FILE, request, timeout)

    def glob_file(
        self,
        request: GlobFileRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        pattern: str = "",
        path_range: PathRange | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[FileInfo]:
        """Streams the files and directories whose paths match a glob pattern, ordered by path.

        The content of a matching directory is only sent where it matches itself. Nothing matching
        gives an empty stream. Needs REPO_READ and REPO_LIST_FILE when auth is on.

        RPC: `pfs_v2.API/GlobFile`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: Required.
            pattern: Glob pattern, compared with whole paths. Understood are * (not across /), ** (across /), ?, [abc], [!abc], {a,b} and the extended groups @(a|b), !(a), ?(a), *(a|b), +(a|b). The root matches only / or the empty pattern.
            path_range: Only paths in this range. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GlobFileRequest(commit=commit, pattern=pattern, path_range=path_range)
        return self._calls.unary_stream(methods.GLOB_FILE, request, timeout)

    def diff_file(
        self,
        request: DiffFileRequest | None = None,
        /,
        *,
        new_file: File | None = None,
        old_file: File | None = None,
        shallow: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[DiffFileResponse]:
        """Streams the differences between two files or directory trees.

        Equal entries are left out. Paths missing on both sides give an empty stream. Needs REPO_READ
        on both sides when auth is on.

        RPC: `pfs_v2.API/DiffFile`.

        Args:
            request: The whole request, in place of its fields as keywords.
            new_file: Newer side; required.
            old_file: Older side; absent means the same path in the parent of new_file's commit.
            shallow: Accepted and ignored.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DiffFileRequest(new_file=new_file, old_file=old_file, shallow=shallow)
        return self._calls.unary_stream(methods.DIFF_FILE, request, timeout)

    async def create_file_set(
        self,
        requests: AsyncIterable[ModifyFileRequest] | Iterable[ModifyFileRequest],
        /,
        *,
        timeout: float | None = None,
    ) -> CreateFileSetResponse:
        """Makes a temporary file set from a stream of changes, outside any commit.

        The requests are those of ModifyFile without set_commit. The file set lives for 10 minutes
        unless renewed.

        RPC: `pfs_v2.API/CreateFileSet`.

        Args:
            requests: The messages to send, in order; a failing iterable cancels the call.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self._calls.stream_unary(methods.CREATE_FILE_SET, requests, timeout)

    async def get_file_set(
        self,
        request: GetFileSetRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        type: GetFileSetRequestFileSetType = GetFileSetRequestFileSetType.TOTAL,
        timeout: float | None = None,
    ) -> CreateFileSetResponse:
        """Makes a file set from the content of a commit or from its changes.

        The file set lives for 10 minutes unless renewed.

        RPC: `pfs_v2.API/GetFileSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: By id or by branch.
            type: Everything, unless said otherwise. Since 2.9.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetFileSetRequest(commit=commit, type=type)
        return await self._calls.unary_unary(methods.GET_FILE_SET, request, timeout)

    async def add_file_set(
        self,
        request: AddFileSetRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        file_set_id: str = "",
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Adds a file set to an open commit as one layer, all or nothing.

        Fails if the commit is finished or the file set has expired, NOT_FOUND if the commit does not
        exist.

        RPC: `pfs_v2.API/AddFileSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: An open commit; required.
            file_set_id: Must not have expired.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = AddFileSetRequest(commit=commit, file_set_id=file_set_id)
        return await self._calls.unary_unary(methods.ADD_FILE_SET, request, timeout)

    async def renew_file_set(
        self,
        request: RenewFileSetRequest | None = None,
        /,
        *,
        file_set_id: str = "",
        ttl_seconds: int = 0,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Restarts the lifetime of a file set.

        NOT_FOUND if it has expired.

        RPC: `pfs_v2.API/RenewFileSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file_set_id: Must not have expired.
            ttl_seconds: New lifetime from now on in seconds: 1 to 1800 (30 minutes).
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RenewFileSetRequest(file_set_id=file_set_id, ttl_seconds=ttl_seconds)
        return await self._calls.unary_unary(methods.RENEW_FILE_SET, request, timeout)

    async def compose_file_set(
        self,
        request: ComposeFileSetRequest | None = None,
        /,
        *,
        file_set_ids: Sequence[str] = (),
        ttl_seconds: int = 0,
        compact: bool = False,
        timeout: float | None = None,
    ) -> CreateFileSetResponse:
        """Layers several file sets into a new one; later ones are applied over earlier ones.

        An empty list gives an empty file set.

        RPC: `pfs_v2.API/ComposeFileSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file_set_ids: From the lowest layer to the uppermost.
            ttl_seconds: Lifetime of the new file set in seconds: 1 to 1800 (30 minutes).
            compact: Merge the layers at once; reading is faster afterwards. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ComposeFileSetRequest(
                file_set_ids=listed(file_set_ids),
                ttl_seconds=ttl_seconds,
                compact=compact,
            )
        return await self._calls.unary_unary(methods.COMPOSE_FILE_SET, request, timeout)

    async def shard_file_set(
        self,
        request: ShardFileSetRequest | None = None,
        /,
        *,
        file_set_id: str = "",
        num_files: int = 0,
        size_bytes: int = 0,
        timeout: float | None = None,
    ) -> ShardFileSetResponse:
        """Splits a file set into path ranges of similar size, for parallel work.

        A small file set gives one range without bounds. Since 2.4.

        RPC: `pfs_v2.API/ShardFileSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            num_files: Aim at this many files in a range; 0 leaves it to the server. Since 2.9.
            size_bytes: Aim at this many bytes in a range; 0 leaves it to the server. Since 2.9.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ShardFileSetRequest(file_set_id=file_set_id, num_files=num_files, size_bytes=size_bytes)
        return await self._calls.unary_unary(methods.SHARD_FILE_SET, request, timeout)

    async def egress(
        self,
        request: EgressRequest | None = None,
        /,
        *,
        commit: Commit | None = None,
        object_storage: ObjectStorageEgress | None = None,
        sql_database: SqlDatabaseEgress | None = None,
        timeout: float | None = None,
    ) -> EgressResponse:
        """Writes the content of a commit to an object store or to an SQL database.

        The server connects to the target, not the client. Since 2.2.

        RPC: `pfs_v2.API/Egress`.

        Args:
            request: The whole request, in place of its fields as keywords.
            commit: Required.
            object_storage: Write files to an object store.
            sql_database: Write records to an SQL database.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = EgressRequest(commit=commit, object_storage=object_storage, sql_database=sql_database)
        return await self._calls.unary_unary(methods.EGRESS, request, timeout)
