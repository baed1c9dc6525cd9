"""A file system on a server of its own, with an empty repo `data`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk.fsspec import PachydermFileSystem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk import Client


@pytest.fixture
def fs(client: Client) -> Iterator[Any]:
    """What fsspec's users have: for type checkers it has any methods, as fsspec makes them while it runs."""
    client.pfs.create_repo("data")
    yield PachydermFileSystem(client.address, timeout=60)
    PachydermFileSystem.clear_instance_cache()


@pytest.fixture
def commits(client: Client) -> CountCommits:
    """Tells how many commits the repo got since it was asked the last time."""
    return CountCommits(client)


class CountCommits:
    def __init__(self, client: Client) -> None:
        self._client = client
        self._known = 0

    def __call__(self) -> int:
        before, self._known = self._known, sum(1 for _ in self._client.pfs.list_commit("data"))
        return self._known - before
