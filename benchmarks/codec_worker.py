"""A process that encodes and decodes with one library, for `codec.py`. It needs nothing but that library.

`python codec_worker.py LIBRARY [FOLDER]` reads lines of JSON, `{"case": …, "what": …, "data": hex}`, and answers
each with the seconds of processor time that one operation takes. FOLDER has what the library's own compiler made.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

LEAST_SECONDS = 0.03
"""How long operations are repeated to be timed."""

MESSAGES = {
    "FileInfo": ("pfs_v2", "pfs.pfs_pb2"),
    "CommitInfo": ("pfs_v2", "pfs.pfs_pb2"),
    "CreatePipelineRequest": ("pps_v2", "pps.pps_pb2"),
    "ModifyFileRequest": ("pfs_v2", "pfs.pfs_pb2"),
}
"""Where the classes are: the protobuf package, which betterproto makes a module of, and google's module."""


def message_class(library: str, name: str) -> Any:
    """Returns the library's class for a message."""
    package, google = MESSAGES[name]
    if library == "ours":
        module = f"pachyderm_sdk.api.{package.partition('_')[0]}"
    elif library == "upb":
        module = google
    else:
        module = f"messages.{package}"
    return getattr(import_module(module), name)


def operation(library: str, what: str, cls: Any, data: bytes) -> Callable[[], object]:
    """Returns what is timed."""
    decode: Callable[[bytes], Any]
    decode = cls.FromString if library in ("ours", "upb") else lambda data: cls().parse(data)
    if what == "encode":
        message = decode(data)
        encode: Callable[[], object] = message.SerializeToString if library == "upb" else message.__bytes__
        return encode
    if what == "decode":
        return lambda: decode(data)

    def decode_and_read() -> tuple[object, ...]:
        info = decode(data)
        committed = info.committed.ToDatetime() if library == "upb" else info.committed
        commit = info.file.commit
        return info.file.path, commit.id, commit.repo.name, info.file_type, committed, info.size_bytes, info.hash

    return decode_and_read


def seconds(run: Callable[[], object]) -> float:
    """Returns the processor time that one call takes, at best, of several series of calls."""
    number, best = 1, float("inf")
    while True:
        start = time.process_time()
        for _ in range(number):
            run()
        taken = time.process_time() - start
        if taken >= LEAST_SECONDS:
            break
        number = max(number * 2, int(number * LEAST_SECONDS / max(taken, 1e-9)) + 1)
    for _ in range(3):
        start = time.process_time()
        for _ in range(number):
            run()
        best = min(best, time.process_time() - start)
    return best / number


def main() -> None:
    library, *folder = sys.argv[1:]
    sys.path[:0] = folder
    for line in sys.stdin:
        asked = json.loads(line)
        run = operation(library, asked["what"], message_class(library, asked["case"]), bytes.fromhex(asked["data"]))
        print(json.dumps(seconds(run)), flush=True)


if __name__ == "__main__":
    main()
