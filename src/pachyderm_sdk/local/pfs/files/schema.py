"""The tables of file trees, layers and content."""

from pachyderm_sdk.local.store import Schema

__all__ = ["FILES_SCHEMA"]

FILES_SCHEMA = Schema(name="files", migrations=[])
"""Open the store with this schema and those of the modules that keep roots and layers."""
