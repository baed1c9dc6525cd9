"""The recorded scenarios.

A step is a call with what came back:

- `rpc`: `package.Service/Method`; with `raw:` before it, bytes (base64) are sent to any path.
- `request`, or `requests` of a client stream, as protobuf JSON. Strings in them may stand for much: see `expand`.
- `metadata`: headers of the call.
- `responses` as protobuf JSON, and `status`. `CLIENT_CANCELLED` means that the client stopped reading: after `take`
  messages, or after `window` seconds.
- `mode`: how a stream of bytes is shown: `concat`, `digest` (size and SHA-256) or `tar` (its entries).
- `eventually`: the answer may take that many seconds to become right. `sleepBefore`: seconds to wait first.
- `unordered` responses, `unorderedFields` (repeated fields without order), `ignoreFields` (not compared).
- `incidentalMessage`: of the status only the code counts. `serverPanic`: any error is right.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

__all__ = ["Scenario", "Step", "expand", "load"]

DATA = Path(__file__).parent / "data"

Json = Any  # as `json` gives it


@dataclass(frozen=True)
class Step:
    """One call and its answer."""

    rpc: str
    status: dict[str, str]
    responses: list[Json]
    request: Json = None
    requests: list[Json] | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    mode: str = ""
    take: int | None = None
    window: float | None = None
    eventually: float = 0.0
    sleep_before: float = 0.0
    unordered: bool = False
    unordered_fields: frozenset[str] = frozenset()
    ignore_fields: frozenset[str] = frozenset()
    incidental_message: bool = False
    server_panic: bool = False


@dataclass(frozen=True)
class Scenario:
    """Calls that belong together, on a server that has seen nothing before."""

    name: str
    about: str
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        return self.name


def load(area: str) -> list[Scenario]:
    """The scenarios of one area."""
    recorded = json.loads((DATA / f"{area}.json").read_text(encoding="utf-8"))
    return [Scenario(one["scenario"], one.get("about", ""), tuple(map(_step, one["steps"]))) for one in recorded]


def _step(recorded: dict[str, Json]) -> Step:
    values = {re.sub(r"[A-Z]", lambda m: "_" + m[0].lower(), key): value for key, value in recorded.items()}
    for name in ("unordered_fields", "ignore_fields"):
        values[name] = frozenset(values.get(name, ()))
    return Step(**values)


def expand(value: Json) -> Json:
    """Replace the strings that stand for more.

    `$repeat:<base64>:<n>` is the base64 of these bytes n times over, `$prng:<seed>:<n>` that of the first n bytes
    of SHA-256("<seed>:0"), SHA-256("<seed>:1") and so on; `$repeattext:<text>:<n>` is the text n times over.
    """
    if isinstance(value, dict):
        return {key: expand(inner) for key, inner in cast("dict[str, Json]", value).items()}
    if isinstance(value, list):
        return [expand(inner) for inner in value]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    kind, _, rest = value.partition(":")
    what, _, count = rest.rpartition(":")
    if kind == "$repeat":
        return base64.b64encode(base64.b64decode(what) * int(count)).decode()
    if kind == "$prng":
        size = int(count)
        blocks = (hashlib.sha256(f"{what}:{i}".encode()).digest() for i in range(-(-size // 32)))
        return base64.b64encode(b"".join(blocks)[:size]).decode()
    if kind == "$repeattext":
        return what * int(count)
    return value
