# Source of _sync/services.py.
"""The services of a server, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._wire.calls import AsyncCalls
    from ..api.enterprise.stub import ApiStub as EnterpriseStub
    from ..api.health.stub import HealthStub
    from ..api.license.stub import ApiStub as LicenseStub
    from ..api.proxy.stub import ApiStub as ProxyStub
    from ..api.snapshot.stub import ApiStub as SnapshotStub
    from ..api.version.stub import ApiStub as VersionStub
    from .admin import AsyncAdmin
    from .auth import AsyncAuth
    from .debug import AsyncDebug
    from .identity import AsyncIdentity
    from .logs import AsyncLogs
    from .metadata import AsyncMetadata
    from .pfs import AsyncPfs
    from .pjs import AsyncPjs
    from .pps import AsyncPps
    from .storage import AsyncStorage
    from .transaction import AsyncTransactions


class AsyncServices:
    """An attribute for each service. One whose client is all generated code is the stub itself."""

    _calls: AsyncCalls

    @cached_property
    def admin(self) -> AsyncAdmin:
        """The cluster itself, and how well a client fits it."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self._calls)

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
    def identity(self) -> AsyncIdentity:
        """The identity server, and who may log in through it."""
        from .identity import AsyncIdentity

        return AsyncIdentity(self._calls)

    @cached_property
    def license(self) -> LicenseStub:
        """The license, and the clusters that share it."""
        from ..api.license.stub import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def logs(self) -> AsyncLogs:
        """Log lines of pipelines and of the system."""
        from .logs import AsyncLogs

        return AsyncLogs(self._calls)

    @cached_property
    def metadata(self) -> AsyncMetadata:
        """Keys and values that users attach to things."""
        from .metadata import AsyncMetadata

        return AsyncMetadata(self._calls)

    @cached_property
    def pfs(self) -> AsyncPfs:
        """Projects, repos, branches, commits and files."""
        from .pfs import AsyncPfs

        return AsyncPfs(self._calls)

    @cached_property
    def pjs(self) -> AsyncPjs:
        """The internal job system."""
        from .pjs import AsyncPjs

        return AsyncPjs(self._calls)

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
    def storage(self) -> AsyncStorage:
        """File sets, by themselves."""
        from .storage import AsyncStorage

        return AsyncStorage(self._calls)

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
