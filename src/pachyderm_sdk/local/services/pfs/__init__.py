"""pfs_v2.API, in parts."""

from __future__ import annotations

from pachyderm_sdk.local.services.pfs.branches import Branches
from pachyderm_sdk.local.services.pfs.commits import Commits
from pachyderm_sdk.local.services.pfs.files import Files
from pachyderm_sdk.local.services.pfs.filesets import FileSets
from pachyderm_sdk.local.services.pfs.repos import Repos
from pachyderm_sdk.local.services.pfs.storage import Storage

__all__ = ["PfsService"]


class PfsService(Repos, Branches, Commits, Files, FileSets, Storage):
    """Versioned files."""
