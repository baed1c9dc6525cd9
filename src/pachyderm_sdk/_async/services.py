# Source of _sync/services.py.
"""The services of a server, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._wire.calls import AsyncCalls
    from ..api.admin.stub import ApiStub as AdminStub
    from ..api.enterprise.stub import ApiStub as EnterpriseStub
    from ..api.health.stub import HealthStub
    from ..api.identity.stub import ApiStub as IdentityStub
    from ..api.license.stub import ApiStub as LicenseStub
    from ..api.logs.stub import ApiStub as LogsStub
    from ..api.metadata.stub import ApiStub as MetadataStub
    from ..api.pjs.stub import ApiStub as PjsStub
    from ..api.proxy.stub import ApiStub as ProxyStub
    from ..api.snapshot.stub import ApiStub as SnapshotStub
    from ..api.storage.stub import FilesetStub as StorageStub
    from ..api.version.stub import ApiStub as VersionStub
    from .auth import AsyncAuth
    from .debug import AsyncDebug
    from .pfs import AsyncPfs
    from .pps import AsyncPps
    from .transaction import AsyncTransactions


class AsyncServices:
    """An attribute for each service. One whose client is all generated code is the stub itself."""

    _calls: AsyncCalls

    @cached_property
    def admin(self) -> AdminStub:
        """The cluster itself, and how well a client fits it."""
        from ..api.admin.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Who may do what."""
        from .auth import AsyncAuth

        return AsyncAuth(self._calls)

    @cached_property
    def debug(self) -> AsyncDebug:
        """Dumps and profiles for those who look for a fault."""
        from .debug import AsyncDebug

        return AsyncDebug(self._calls)

    @cached_property
    def enterprise(self) -> EnterpriseStub:
        """Activation of enterprise features."""
        from ..api.enterprise.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def health(self) -> HealthStub:
        """Whether the server serves."""
        from ..api.health.stub import HealthStub

        return HealthStub(self._calls)

    @cached_property
    def identity(self) -> IdentityStub:
        """The identity server, and who may log in through it."""
        from ..api.identity.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def license(self) -> LicenseStub:
        """The license, and the clusters that share it."""
        from ..api.license.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def logs(self) -> LogsStub:
        """Log lines of pipelines and of the system."""
        from ..api.logs.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def metadata(self) -> MetadataStub:
        """Keys and values that users attach to things."""
        from ..api.metadata.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def pfs(self) -> AsyncPfs:
        """Projects, repos, branches, commits and files."""
        from .pfs import AsyncPfs

        return AsyncPfs(self._calls)

    @cached_property
    def pjs(self) -> PjsStub:
        """The internal job system."""
        from ..api.pjs.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def pps(self) -> AsyncPps:
        """Pipelines, jobs and datums."""
        from .pps import AsyncPps

        return AsyncPps(self._calls)

    @cached_property
    def proxy(self) -> ProxyStub:
        """Events of the database, for pachd itself."""
        from ..api.proxy.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def snapshot(self) -> SnapshotStub:
        """Snapshots of the whole server."""
        from ..api.snapshot.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def storage(self) -> StorageStub:
        """File sets, by themselves."""
        from ..api.storage.stub import FilesetStub

        return FilesetStub(self._calls)

    @cached_property
    def transaction(self) -> AsyncTransactions:
        """Several changes of metadata together."""
        from .transaction import AsyncTransactions

        return AsyncTransactions(self._calls)

    @cached_property
    def version(self) -> VersionStub:
        """The version of the server."""
        from ..api.version.stub import ApiStub

        return ApiStub(self._calls)
