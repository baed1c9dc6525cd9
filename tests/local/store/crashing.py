"""A program that commits and collects until it is killed. Run with a data folder; prints each commit it made.

The state after commit i follows from i alone, so that whoever killed it knows what must be there.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from pachyderm_sdk.local.pfs.files import EMPTY_ROOT, LayerWriter, Root, apply_layers, collect_garbage

from .support import Sandbox

SIZES = (10, 3000, 1_500_000, 0, 200_000)


def content(number: int) -> bytes:
    """The file that commit `number` adds."""
    block = hashlib.sha256(b"%d" % number).digest()
    return (block * (SIZES[number % len(SIZES)] // len(block) + 1))[: SIZES[number % len(SIZES)]]


def state(number: int) -> dict[str, bytes]:
    """All files after commit `number`: the last eight, and a log of one byte for each commit."""
    files = {f"/d{i % 3}/n{i}": content(i) for i in range(max(0, number - 7), number + 1)}
    return {**files, "/log": b"." * (number + 1)} if number >= 0 else {}


def commit(sandbox: Sandbox, number: int) -> None:
    """Make commit `number` on the state before."""
    with LayerWriter(sandbox.store) as writer:
        writer.add(f"/d{number % 3}/n{number}", content(number))
        writer.delete(f"/d{(number - 8) % 3}/n{number - 8}")
        writer.add("/log", b".")
        pending = writer.finish()
    with sandbox.store.write() as tx:
        found = tx.execute("SELECT root FROM head").fetchone()
        layer = pending.record(tx)
        root = apply_layers(tx, Root(found[0]) if found else EMPTY_ROOT, [layer])
        tx.execute("INSERT OR REPLACE INTO head VALUES ('t', ?)", (root,))


def last_commit(sandbox: Sandbox) -> int:
    """The number of the last commit that is there."""
    return len(sandbox.files("t").get("/log", b"")) - 1


def main() -> None:
    """Commit for ever."""
    sandbox = Sandbox.open(Path(sys.argv[1]))
    number = last_commit(sandbox)
    print("ready", flush=True)
    while True:
        number += 1
        commit(sandbox, number)
        print(number, flush=True)
        if number % 6 == 0:
            collect_garbage(sandbox.store)


if __name__ == "__main__":
    main()
