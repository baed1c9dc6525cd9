"""Projects, repos, branches, commits and files."""

from __future__ import annotations

from .pfs_commits import Commits
from .pfs_content import Files
from .pfs_files import ModifyFileClient, PFSFile, PFSTarFile
from .pfs_repos import Repos

__all__ = ["ModifyFileClient", "PFSFile", "PFSMixin", "PFSTarFile"]


class PFSMixin(Repos, Commits, Files):
    """Projects, repos, branches, commits and files."""
