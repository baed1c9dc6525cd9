"""What is shown of the files of a commit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.pachd import SCHEMAS
from pachyderm_sdk.local.pfs.files import Entry, FileTree
from pachyderm_sdk.local.pfs.files.model import EMPTY_ROOT
from pachyderm_sdk.local.services.pfs.views import View
from pachyderm_sdk.local.store import Store

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
entries = st.builds(
    Entry,
    path=texts,
    datum=texts,
    is_dir=st.booleans(),
    size=st.integers(0, 2**63 - 1),
    hash=st.one_of(st.just(b""), st.binary(min_size=32, max_size=32)),
)
commits = st.builds(
    pfs.Commit, id=texts, repo=st.builds(pfs.Repo, name=texts, project=st.builds(pfs.Project, name=texts))
)
times = st.one_of(st.none(), st.datetimes(datetime(1, 1, 2), timezones=st.just(timezone.utc)))


@pytest.fixture(scope="module")
def tree() -> Iterator[FileTree]:
    store = Store.open(None, schemas=SCHEMAS)
    with store.read() as db:
        yield FileTree(db, EMPTY_ROOT)
    store.close()


@settings(deadline=None)
@given(commits, times, st.lists(entries, min_size=1, max_size=3))
def test_what_a_listing_sends_is_the_encoding_of_what_inspecting_shows(
    tree: FileTree, commit: pfs.Commit, committed: datetime | None, found: list[Entry]
) -> None:
    view = View(commit, committed, tree, None)
    assert list(map(view.encoder(), found)) == [bytes(view.info(entry)) for entry in found]
