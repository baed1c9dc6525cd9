"""Projects and repos."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from typing_extensions import override

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.pfs.servicer import ApiServicer
from pachyderm_sdk.local.errors import InvalidArgument, ServiceError, context
from pachyderm_sdk.local.pfs import access, projects, removal, repos, resolve
from pachyderm_sdk.local.pfs.keys import RepoKey
from pachyderm_sdk.local.pps import defaults, lifecycle
from pachyderm_sdk.local.services.base import EMPTY, Service, run_or_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["Repos"]


class Repos(Service, ApiServicer):
    """The RPCs about projects and repos."""

    @override
    async def create_project(self, request: pfs.CreateProjectRequest, call: Call) -> Empty:
        await self.write(
            call, lambda txn: projects.create(txn, request.project, request.description, update=request.update)
        )
        return EMPTY

    @override
    async def inspect_project(self, request: pfs.InspectProjectRequest, call: Call) -> pfs.ProjectInfo:
        caller = self.caller(call)
        return await self.pachd.read(lambda db: _project_info(db, caller, request.project))

    @override
    async def inspect_project_v2(
        self, request: pfs.InspectProjectV2Request, call: Call
    ) -> pfs.InspectProjectV2Response:
        caller = self.caller(call)

        def inspect(db: ReadTransaction) -> pfs.InspectProjectV2Response:
            info = _project_info(db, caller, request.project)
            if info.auth_info is not None:
                info.auth_info.permissions.clear()  # here the roles have to do
            name = info.project.name if info.project is not None else ""
            return pfs.InspectProjectV2Response(info=info, defaults_json=defaults.project_json(db, name))

        return await self.pachd.read(inspect)

    @override
    def list_project(self, request: pfs.ListProjectRequest, call: Call) -> AsyncIterator[pfs.ProjectInfo]:
        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[pfs.ProjectInfo]:
            for project in projects.listed(db):
                info = project.info()
                place = f"for each project: getting permissions for project {project.name}"
                with context(f"list projects: list projects in transaction: {place}"):
                    info.auth_info = access.of_project(db, caller, project.name)
                yield info

        return self.pachd.stream(produce)

    @override
    async def delete_project(self, request: pfs.DeleteProjectRequest, call: Call) -> Empty:
        project = request.project
        if project is None:
            raise ServiceError("invalid project name: nil project")
        await self.write(call, lambda txn: _delete_project(txn, project, force=request.force))
        return EMPTY

    @override
    async def create_repo(self, request: pfs.CreateRepoRequest, call: Call) -> Empty:
        await run_or_store(self.pachd, call, "create_repo", request)
        return EMPTY

    @override
    async def inspect_repo(self, request: pfs.InspectRepoRequest, call: Call) -> pfs.RepoInfo:
        caller = self.caller(call)

        def inspect(db: ReadTransaction) -> pfs.RepoInfo:
            if request.repo is None:
                raise ServiceError("repo cannot be nil")
            repo = repos.get(db, RepoKey.of(request.repo))
            info = repo.info(db)
            info.auth_info = access.of_repo(db, caller, repo.key)
            info.details = pfs.RepoInfoDetails(size_bytes=repo.size(db))
            return info

        return await self.pachd.read(inspect)

    @override
    def list_repo(self, request: pfs.ListRepoRequest, call: Call) -> AsyncIterator[pfs.RepoInfo]:
        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[pfs.RepoInfo]:
            names = [project.name for project in request.projects]
            shown = access.shown_to(db, caller)
            for repo in repos.listed(db, type=request.type, projects=names, page=request.page, shown=shown):
                info = repo.info(db)
                with context("WithReadContext: listRepoInTransaction: for each repo: for each repo"):
                    info.auth_info = access.of_repo(db, caller, repo.key)
                info.size_bytes_upper_bound = repo.size(db)
                yield info

        return self.pachd.stream(produce)

    @override
    async def delete_repo(self, request: pfs.DeleteRepoRequest, call: Call) -> pfs.DeleteRepoResponse:
        if request.repo is None:
            raise InvalidArgument("no repo specified")
        return cast("pfs.DeleteRepoResponse", await run_or_store(self.pachd, call, "delete_repo", request))

    @override
    async def delete_repos(self, request: pfs.DeleteReposRequest, call: Call) -> pfs.DeleteReposResponse:
        names = [project.name for project in request.projects]
        if not names and not request.all:
            return pfs.DeleteReposResponse()

        def delete(txn: Txn) -> list[RepoKey]:
            lifecycle.check_repos_deletion(txn, names)
            return removal.delete_many(txn, names, force=request.force)

        deleted = await self.write(call, delete)
        return pfs.DeleteReposResponse(repos=[key.message() for key in deleted])

    @override
    async def repos_summary(self, request: pfs.ReposSummaryRequest, call: Call) -> pfs.ReposSummaryResponse:
        def summarise(db: ReadTransaction) -> pfs.ReposSummaryResponse:
            summaries: list[pfs.ReposSummary] = []
            for picker in request.projects:
                with context("repos summary"):
                    project = resolve.picked_project(db, picker)
                found = repos.listed(db, type="user", projects=[project.name])
                summaries.append(
                    pfs.ReposSummary(
                        project=pfs.Project(name=project.name),
                        user_repo_count=len(found),
                        size_bytes=sum(repo.size(db) for repo in found),
                    )
                )
            return pfs.ReposSummaryResponse(summaries=summaries)

        return await self.pachd.read(summarise)

    @override
    async def delete_all(self, request: Empty, call: Call) -> Empty:
        def delete(txn: Txn) -> None:
            lifecycle.check_repos_deletion(txn, ())
            removal.delete_many(txn, (), force=True)
            for project in list(projects.listed(txn.db)):
                with context(f'list projects in transaction: for each project: delete project "{project.name}"'):
                    _delete_project(txn, pfs.Project(name=project.name), force=True)
            projects.ensure_default(txn)

        await self.write(call, delete)
        return EMPTY


def _delete_project(txn: Txn, project: pfs.Project, *, force: bool) -> None:
    projects.delete(txn, project, force=force)
    defaults.forget_project(txn, project.name)


def _project_info(db: ReadTransaction, caller: Caller, project: pfs.Project | None) -> pfs.ProjectInfo:
    name = "" if project is None else project.name
    with context(f'error getting project "{name}": get project by name'):
        info = projects.get(db, name).info()
    place = "cannot get permissions for principal: cannot evaluate role binding"
    with context(f'error getting permissions for project "{name}": {place}'):
        info.auth_info = access.of_project(db, caller, name)
    return info
