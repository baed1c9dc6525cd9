"""Kills a server again and again while clients write to it, and looks at what the next one finds.

Three clients work at once: one with commits of several batches, some of which it drops; one with uploads that make a
commit each, small and large; one with transactions. At a random moment the server's process is killed, and another one
is started over its folder. Then every commit that was finished must be there as it was; of what was under way, all or
nothing; and the server's own check must find no fault.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import pachyderm_sdk.api.pfs.codec
import pachyderm_sdk.api.transaction.codec  # noqa: F401  # for the forks; see PROCESSES
from pachyderm_sdk import Client
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import ConnectionError, NotFoundError
from pachyderm_sdk.local import serve

PROCESSES = multiprocessing.get_context("forkserver")
"""Servers are forks of a process that has imported this module, so that hundreds of them begin without delay."""
PROCESSES.set_forkserver_preload([__name__])

Sums = dict[str, int]
"""Files by path, each as the checksum of its content."""

KEPT = 8
"""Each commit deletes what the one so many before it wrote."""

SAMPLE = 5
"""Earlier commits that are read again after each kill; after the last all are."""


class Abandoned(Exception):
    """Raised in the block of a commit that is to be dropped."""


def content(*what: object) -> bytes:
    """What a client writes: from nothing to some hundred KiB, at times several MiB, the same for the same names."""
    rng = random.Random(repr(what))
    size = rng.choice((0, 100, 5000, 200_000)) if rng.random() < 0.97 else 6_000_000
    return rng.randbytes(size)


@dataclass
class Batch:
    """Changes that are sent with one call."""

    added: dict[str, bytes]
    deleted: str = ""

    def send(self, client: Client, commit: pfs.Commit | str) -> None:
        # Appending is never tried twice by the client, so that a call that fails has reached the server once at most.
        with client.pfs.modify_file(commit) as batch:
            if self.deleted:
                batch.delete_file(self.deleted)
            for path, data in self.added.items():
                batch.put_file(path, data, append=True)

    def apply(self, files: dict[str, bytes]) -> dict[str, bytes]:
        """What the files are after the changes."""
        left = {path: data for path, data in files.items() if not (self.deleted and path.startswith(self.deleted))}
        return {**left, **{path: left.get(path, b"") + data for path, data in self.added.items()}}


def batches_of(number: int) -> list[Batch]:
    """The batches of a commit."""
    count = random.Random(number).randrange(1, 4)
    old = f"/{number - KEPT}/" if number >= KEPT else ""
    return [
        Batch({f"/{number}/{i}/{k}": content(number, i, k) for k in range(4)} | {"/log": b"%d.%d\n" % (number, i)}, old)
        for i in range(count)
    ]


@dataclass
class Branch:
    """A branch that one client writes to, and what must be in it."""

    name: str
    files: dict[str, bytes] = field(default_factory=dict)
    number: int = 0
    pending: list[Batch] = field(default_factory=list)
    """What has been asked for and not been answered."""

    def done(self, batches: list[Batch]) -> None:
        for batch in batches:
            self.files = batch.apply(self.files)


def sums(files: dict[str, bytes]) -> Sums:
    return {path: zlib.crc32(data) for path, data in files.items()}


class Lost(AssertionError):
    """What was promised is not there."""


def expect(truth: bool, text: str) -> None:
    if not truth:
        raise Lost(text)


class Durability:
    """The clients, and all that they were promised.

    Args:
        folder: the data folder.
        seed: of the moments of the kills.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._rng = random.Random(seed)
        self._blocks = Branch("blocks")
        self._singles = Branch("singles")
        self._commits: dict[str, Sums] = {}
        self._dropped: set[str] = set()
        self._transactions: set[int] = set()
        self._transaction = 0
        self._failures: list[BaseException] = []
        self._started = threading.Event()
        self.kills = 0
        self.undone = 0
        self.unanswered = 0

    @property
    def finished(self) -> int:
        """How many commits and transactions were finished."""
        return len(self._commits) + len(self._transactions)

    def prepare(self) -> None:
        """Makes the repos."""
        with serving(self._folder) as (_, client):
            for repo in ("data", "left", "right"):
                client.pfs.create_repo(repo)

    def round(self) -> None:
        """Looks at what the last kill has left, works on, and kills."""
        with serving(self._folder) as (process, client):
            self._look(client, SAMPLE)
            self._started.clear()
            writers = [
                threading.Thread(target=self._work, args=(client, step))
                for step in (self._commit, self._upload, self._transact)
            ]
            for writer in writers:
                writer.start()
            self._started.wait(30)
            time.sleep(self._rng.uniform(0.0, 0.3))
            process.kill()
            for writer in writers:
                writer.join(60)
                expect(not writer.is_alive(), "a client hangs after the server was killed")
        self.kills += 1
        if self._failures:
            raise self._failures[0]

    def finish(self) -> None:
        """Looks at everything, once more."""
        with serving(self._folder) as (_, client):
            self._look(client, len(self._commits))

    def summary(self) -> str:
        """What has been seen."""
        return (
            f"{self.kills} kills: {len(self._commits)} commits and {len(self._transactions)} transactions are all "
            f"there and unchanged; of what was under way, {self.unanswered} were done and not answered, {self.undone} "
            "were left open"
        )

    # --- the clients

    def _work(self, client: Client, step: Callable[[Client], None]) -> None:
        try:
            while True:
                step(client)
                self._started.set()
        except ConnectionError:
            return  # killed
        except BaseException as failure:  # of a thread, where nobody would see it: `round` raises it
            self._failures.append(failure)

    def _commit(self, client: Client) -> None:
        branch = self._blocks
        branch.number += 1
        branch.pending = batches_of(branch.number)
        if branch.number % 5 == 0:
            try:
                with client.pfs.commit("data@blocks", description="dropped") as commit:
                    self._dropped.add(commit.id)
                    branch.pending[0].send(client, commit)
                    raise Abandoned
            except Abandoned:
                client.get_version()  # fails if the drop did, which the block does not say
                branch.pending = []
            return
        with client.pfs.commit("data@blocks", description=str(branch.number)) as commit:
            for batch in branch.pending:
                batch.send(client, commit)
        branch.done(branch.pending)
        branch.pending = []
        self._commits[commit.id] = sums(branch.files)

    def _upload(self, client: Client) -> None:
        branch = self._singles
        branch.number += 1
        branch.pending = batches_of(branch.number)[:1]
        branch.pending[0].send(client, "data@singles")
        branch.done(branch.pending)
        branch.pending = []
        self._commits[head(client, "data@singles").id] = sums(branch.files)

    def _transact(self, client: Client) -> None:
        self._transaction += 1
        number = self._transaction
        with client.transaction():
            client.pfs.create_repo(f"made-{number}")
            for repo in ("left", "right"):
                with client.pfs.commit(f"{repo}@master", description=str(number)):
                    pass
        self._transactions.add(number)

    # --- what is there after the kill

    def _look(self, client: Client, sample: int) -> None:
        faults = list(client.pfs.rpc.fsck())
        expect(not faults, f"the server finds faults: {faults}")
        self._look_at_open_commit(client)
        for branch in (self._blocks, self._singles):
            self._look_at_branch(client, branch)
        self._look_at_commits(client, sample)
        self._look_at_transactions(client)

    def _look_at_open_commit(self, client: Client) -> None:
        """A commit that was being written to holds whole batches; it can be dropped, or finished."""
        for info in list(client.pfs.list_commit("data")):
            assert info.commit is not None
            if info.finishing is not None:
                continue
            expect(info.commit.id not in self._commits, f"the finished commit {info.commit} is open")
            found = client.pfs.get_files(info.commit)
            stages = [self._blocks.files]
            for batch in self._blocks.pending:
                stages.append(batch.apply(stages[-1]))
            expect(found in stages, f"the open commit {info.commit} holds a part of a batch")
            if info.commit.id in self._dropped or self._rng.random() < 0.5:
                client.pfs.drop_commit(info.commit)
                self._blocks.pending = []
                self.undone += 1
            else:
                client.pfs.finish_commit(info.commit, description="finished after all")
                self._blocks.pending = self._blocks.pending[: stages.index(found)]

    def _look_at_branch(self, client: Client, branch: Branch) -> None:
        """The head has all that was answered, and what was not answered entirely or not at all."""
        try:
            latest = head(client, f"data@{branch.name}")
        except NotFoundError:
            expect(not branch.files, f"the branch {branch.name} is gone")
            branch.pending = []
            return
        expect(latest.id not in self._dropped, f"the dropped commit {latest} is the head of its branch")
        found = client.pfs.get_files(latest)
        after = branch.files
        for batch in branch.pending:
            after = batch.apply(after)
        expect(found in (branch.files, after), f"the head of {branch.name} is neither the old nor the new state")
        if found != branch.files:
            self.unanswered += 1
        branch.files, branch.pending = found, []
        if found or latest.id not in self._commits:
            self._commits.setdefault(latest.id, sums(found))

    def _look_at_commits(self, client: Client, sample: int) -> None:
        """Finished commits are there, unchanged, and no others are."""
        there = {
            info.commit.id: info
            for info in client.pfs.list_commit("data")
            if info.commit is not None and not info.error
        }
        missing = self._commits.keys() - there.keys()
        expect(not missing, f"finished commits are lost: {missing}")
        # An empty commit may stand at the beginning of a branch.
        strange = [
            id for id in there.keys() - self._commits.keys() if client.pfs.get_files(pfs.Commit.from_uri(f"data@{id}"))
        ]
        expect(not strange, f"commits are there that nobody finished: {strange}")
        for id in self._rng.sample(sorted(self._commits), min(sample, len(self._commits))):
            commit = pfs.Commit.from_uri(f"data@{id}")
            expect(sums(client.pfs.get_files(commit)) == self._commits[id], f"the finished commit {id} has changed")

    def _look_at_transactions(self, client: Client) -> None:
        """Each transaction has happened as a whole, or is still waiting."""
        made = {
            int(info.repo.name.removeprefix("made-"))
            for info in client.pfs.list_repo()
            if info.repo is not None and info.repo.name.startswith("made-")
        }
        for repo in ("left", "right"):
            described = {int(info.description) for info in client.pfs.list_commit(repo, all=True) if info.description}
            expect(described == made, f"transactions have happened by half: {described ^ made}")
        expect(self._transactions <= made, f"finished transactions are lost: {self._transactions - made}")
        more = made - self._transactions
        expect(more <= {self._transaction}, f"transactions happened that nobody finished: {more}")
        self.unanswered += len(more)
        self._transactions = made
        for waiting in client.transaction.list_transaction().transaction_info:
            assert waiting.transaction is not None
            client.transaction.delete_transaction(waiting.transaction)
            self.undone += 1


def head(client: Client, branch: str) -> pfs.Commit:
    """The commit that a branch points to, when it is complete."""
    # `wait_commit` would wait for the server to come back.
    found = client.pfs.inspect_commit(branch, wait=pfs.CommitState.FINISHED, timeout=30).commit
    assert found is not None
    return found


@contextmanager
def serving(folder: Path) -> Iterator[tuple[ForkServerProcess, Client]]:
    """A server in a process of its own, and a client of it."""
    receiver, sender = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=_serve, args=(folder, sender), daemon=True)
    process.start()
    sender.close()
    try:
        with receiver:
            try:
                address = receiver.recv() if receiver.poll(60) else None
            except EOFError:
                address = None
        if not isinstance(address, str):
            raise Lost("the server does not start again")
        with Client.from_address(address, timeout=60) as client:
            yield process, client
    finally:
        process.kill()
        process.join(30)


def _serve(folder: Path, sender: Connection) -> None:
    async def run() -> None:
        async with serve(folder) as address:
            sender.send(address)
            await asyncio.sleep(3600)

    asyncio.run(run())
