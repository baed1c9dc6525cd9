# Generated from src/pachyderm_sdk/_async/services.py by `python -m codegen.unasync`; do not edit.
"""The services of a server, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._wire.calls_sync import Calls
    from ..api.enterprise.stub_sync import ApiStub as EnterpriseStub
    from ..api.health.stub_sync import HealthStub
    from ..api.license.stub_sync import ApiStub as LicenseStub
    from ..api.proxy.stub_sync import ApiStub as ProxyStub
    from ..api.snapshot.stub_sync import ApiStub as SnapshotStub
    from ..api.version.stub_sync import ApiStub as VersionStub
    from .admin import Admin
    from .auth import Auth
    from .debug import Debug
    from .identity import Identity
    from .logs import Logs
    from .metadata import Metadata
    from .pfs import Pfs
    from .pjs import Pjs
    from .pps import Pps
    from .storage import Storage
    from .transaction import Transactions


class Services:
    """An attribute for each service. One whose client is all generated code is the stub itself."""

    _calls: Calls

    @cached_property
    def admin(self) -> Admin:
        """The cluster itself, and how well a client fits it."""
        from .admin import Admin

        return Admin(self._calls)

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
    def identity(self) -> Identity:
        """The identity server, and who may log in through it."""
        from .identity import Identity

        return Identity(self._calls)

    @cached_property
    def license(self) -> LicenseStub:
        """The license, and the clusters that share it."""
        from ..api.license.stub_sync import ApiStub

        return ApiStub(self._calls)

    @cached_property
    def logs(self) -> Logs:
        """Log lines of pipelines and of the system."""
        from .logs import Logs

        return Logs(self._calls)

    @cached_property
    def metadata(self) -> Metadata:
        """Keys and values that users attach to things."""
        from .metadata import Metadata

        return Metadata(self._calls)

    @cached_property
    def pfs(self) -> Pfs:
        """Projects, repos, branches, commits and files."""
        from .pfs import Pfs

        return Pfs(self._calls)

    @cached_property
    def pjs(self) -> Pjs:
        """The internal job system."""
        from .pjs import Pjs

        return Pjs(self._calls)

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
    def storage(self) -> Storage:
        """File sets, by themselves."""
        from .storage import Storage

        return Storage(self._calls)

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
