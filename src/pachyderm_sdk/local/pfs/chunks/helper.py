"""The program of a helper process: reads jobs from its input, line by line, and prints their results.

It ends with its input, so it never outlives the server that started it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks.ranges import Range, cuts_in, digest_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    Result: TypeAlias = list[int] | str | None

__all__ = ["encode_job", "main", "perform"]


def encode_job(kind: str, ranges: Sequence[Range]) -> bytes:
    """A job as a line."""
    return json.dumps([kind, ranges]).encode() + b"\n"


def perform(kind: str, ranges: Sequence[Range]) -> Result:
    """The result of a job: the cuts in its ranges (None if very many), or their digest in hexadecimal."""
    return cuts_in(ranges) if kind == "cuts" else digest_of(ranges).hex()


def main() -> None:
    """Work until the input ends."""
    if hasattr(os, "nice"):
        # Whoever waits for something else goes first.
        os.nice(10)
    for line in sys.stdin.buffer:
        kind, ranges = json.loads(line)
        try:
            answer: object = [perform(kind, [Range(*part) for part in ranges])]
        except (OSError, EOFError) as error:
            answer = str(error)
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
