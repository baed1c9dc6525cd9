# Generated from src/pachyderm_sdk/_async/pps/defaults.py by `python -m codegen.unasync`; do not edit.
"""What pipelines get that their specs do not say: the defaults of the cluster and of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ... import refs
from ..._plan.defaults import defaults_json, merged
from .base import PpsBase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...api import pps
    from ...refs import ProjectRef

DefaultsSource: TypeAlias = (
    "pps.ClusterDefaults | pps.ProjectDefaults | pps.CreatePipelineRequest | Mapping[str, object] | str"
)
"""Defaults as message, as JSON text, or as what JSON text stands for."""


class Defaults(PpsBase):
    """Reading and changing defaults. A spec wins over its project's, and these win over the cluster's."""

    def set_cluster_defaults(
        self,
        defaults: DefaultsSource | None = None,
        *,
        cluster_defaults_json: str = "",
        regenerate: bool = False,
        reprocess: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
    ) -> pps.SetClusterDefaultsResponse:
        """Replaces the defaults of the cluster.

        RPC: `pps_v2.API/SetClusterDefaults`, since 2.8.

        Example:
            >>> defaults = {"createPipelineRequest": {"resourceRequests": {"memory": "1Gi"}}}
            >>> response = client.pps.set_cluster_defaults(defaults, dry_run=True)
            >>> response.affected_pipelines
            []

        Args:
            defaults: The new ones: `{"createPipelineRequest": {...}}`, in any form. A request alone is taken as theirs.
            cluster_defaults_json: The same as JSON text, under the name of the request's field.
            regenerate: Whether pipelines that exist get what changes for them; otherwise only later ones do.
            reprocess: With `regenerate`, whether those pipelines process all their datums again.
            dry_run: Whether to find out only what would change.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The pipelines that change, in `affected_pipelines`.

        Raises:
            InvalidArgumentError: They are no defaults.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("set_cluster_defaults")
        return self.rpc.set_cluster_defaults(
            cluster_defaults_json=defaults_json(defaults, cluster_defaults_json),
            regenerate=regenerate,
            reprocess=reprocess,
            dry_run=dry_run,
            timeout=timeout,
        )

    def update_cluster_defaults(
        self,
        changes: DefaultsSource,
        *,
        regenerate: bool = False,
        reprocess: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
    ) -> pps.SetClusterDefaultsResponse:
        """Changes some of the defaults of the cluster. They are read, changed and written, which is not one step.

        RPC: `pps_v2.API/GetClusterDefaults` and `pps_v2.API/SetClusterDefaults`, since 2.8.

        Args:
            changes: What to put over the present ones, as `set_cluster_defaults` takes it: objects are merged,
                everything else replaces what was there, and null (`None` in a dict) removes it.
            regenerate: Whether pipelines that exist get what changes for them.
            reprocess: With `regenerate`, whether those pipelines process all their datums again.
            dry_run: Whether to find out only what would change.
            timeout: Seconds after which a call is given up; None for the client's default.
        """
        self._forbid_in_transaction("update_cluster_defaults")
        patch = defaults_json(changes)
        present = self.get_cluster_defaults(timeout=timeout)
        return self.set_cluster_defaults(
            merged(present.cluster_defaults_json, patch),
            regenerate=regenerate,
            reprocess=reprocess,
            dry_run=dry_run,
            timeout=timeout,
        )

    def get_project_defaults(
        self, project: ProjectRef = "default", *, timeout: float | None = None
    ) -> pps.GetProjectDefaultsResponse:
        """Returns the defaults of a project, as JSON text, and who set them.

        RPC: `pps_v2.API/GetProjectDefaults`, since 2.8.

        Args:
            project: The project.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            ProjectNotFoundError: There is no such project.
        """
        return self.rpc.get_project_defaults(project=refs.project(project), timeout=timeout)

    def set_project_defaults(
        self,
        project: ProjectRef = "default",
        defaults: DefaultsSource | None = None,
        *,
        project_defaults_json: str = "",
        regenerate: bool = False,
        reprocess: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
    ) -> pps.SetProjectDefaultsResponse:
        """Replaces the defaults of a project.

        RPC: `pps_v2.API/SetProjectDefaults`, since 2.8.

        Args:
            project: The project.
            defaults: The new ones: `{"createPipelineRequest": {...}}`, in any form. A request alone is taken as theirs.
            project_defaults_json: The same as JSON text, under the name of the request's field.
            regenerate: Whether pipelines that exist get what changes for them; otherwise only later ones do.
            reprocess: With `regenerate`, whether those pipelines process all their datums again.
            dry_run: Whether to find out only what would change.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The pipelines that change, in `affected_pipelines`.

        Raises:
            InvalidArgumentError: They are no defaults.
            ProjectNotFoundError: There is no such project.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("set_project_defaults")
        return self.rpc.set_project_defaults(
            project=refs.project(project),
            project_defaults_json=defaults_json(defaults, project_defaults_json),
            regenerate=regenerate,
            reprocess=reprocess,
            dry_run=dry_run,
            timeout=timeout,
        )

    def update_project_defaults(
        self,
        project: ProjectRef,
        changes: DefaultsSource,
        *,
        regenerate: bool = False,
        reprocess: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
    ) -> pps.SetProjectDefaultsResponse:
        """Changes some of the defaults of a project. They are read, changed and written, which is not one step.

        RPC: `pps_v2.API/GetProjectDefaults` and `pps_v2.API/SetProjectDefaults`, since 2.8.

        Args:
            project: The project.
            changes: What to put over the present ones; see `update_cluster_defaults`.
            regenerate: Whether pipelines that exist get what changes for them.
            reprocess: With `regenerate`, whether those pipelines process all their datums again.
            dry_run: Whether to find out only what would change.
            timeout: Seconds after which a call is given up; None for the client's default.
        """
        self._forbid_in_transaction("update_project_defaults")
        patch = defaults_json(changes)
        present = self.get_project_defaults(project, timeout=timeout)
        return self.set_project_defaults(
            project,
            merged(present.project_defaults_json, patch),
            regenerate=regenerate,
            reprocess=reprocess,
            dry_run=dry_run,
            timeout=timeout,
        )
