# Generated from src/pachyderm_sdk/_async/services.py by `python -m codegen.unasync`; do not edit.
"""The services of a server, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._wire.calls_sync import Calls
    from ..api.admin.stub_sync import ApiStub as AdminStub
    from ..api.enterprise.stub_sync import ApiStub as EnterpriseStub
    from ..api.health.stub_sync import HealthStub
    from ..api.identity.stub_sync import ApiStub as IdentityStub
    from ..api.license.stub_sync import ApiStub as LicenseStub
    from ..api.logs.stub_sync import ApiStub as LogsStub
    from ..api.metadata.stub_sync import ApiStub as MetadataStub
    from ..api.pjs.stub_sync import ApiStub as PjsStub
    from ..api.proxy.stub_sync import ApiStub as ProxyStub
    from ..api.snapshot.stub_sync import ApiStub as SnapshotStub
    from ..api.storage.stub_sync import FilesetStub as StorageStub
    from ..api.version.stub_sync import ApiStub as VersionStub
    from .auth import Auth
    from .debug import Debug
    from .pfs import Pfs
    from .pps import Pps
    from .transaction import Transactions


class Services:
    """An attribute for each service. One whose client is all generated code is the stub itself."""

    _calls: Calls

    @cached_property
    def admin(self) -> AdminStub:
        """The cluster itself, and how well a client fits it."""
        from ..api.admin.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def auth(self) -> Auth:
        """Who may do what."""
        from .auth import Auth

        return Auth(self._calls)

    @cached_property
    def debug(self) -> Debug:
        """Dumps and profiles for those who look for a fault."""
        from .debug import Debug

        return Debug(self._calls)

    @cached_property
    def enterprise(self) -> EnterpriseStub:
        """Activation of enterprise features."""
        from ..api.enterprise.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def health(self) -> HealthStub:
        """Whether the server serves."""
        from ..api.health.stub_sync import HealthStub

        return HealthStub(self._calls)

    @cached_property
    def identity(self) -> IdentityStub:
        """The identity server, and who may log in through it."""
        from ..api.identity.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def license(self) -> LicenseStub:
        """The license, and the clusters that share it."""
        from ..api.license.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def logs(self) -> LogsStub:
        """Log lines of pipelines and of the system."""
        from ..api.logs.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def metadata(self) -> MetadataStub:
        """Keys and values that users attach to things."""
        from ..api.metadata.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def pfs(self) -> Pfs:
        """Projects, repos, branches, commits and files."""
        from .pfs import Pfs

        return Pfs(self._calls)

    @cached_property
    def pjs(self) -> PjsStub:
        """The internal job system."""
        from ..api.pjs.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def pps(self) -> Pps:
        """Pipelines, jobs and datums."""
        from .pps import Pps

        return Pps(self._calls)

    @cached_property
    def proxy(self) -> ProxyStub:
        """Events of the database, for pachd itself."""
        from ..api.proxy.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def snapshot(self) -> SnapshotStub:
        """Snapshots of the whole server."""
        from ..api.snapshot.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def storage(self) -> StorageStub:
        """File sets, by themselves."""
        from ..api.storage.stub_sync import FilesetStub

        return FilesetStub(self._calls)

    @cached_property
    def transaction(self) -> Transactions:
        """Several changes of metadata together."""
        from .transaction import Transactions

        return Transactions(self._calls)

    @cached_property
    def version(self) -> VersionStub:
        """The version of the server."""
        from ..api.version.stub_sync import ApiStub

        return ApiStub(self._calls)
