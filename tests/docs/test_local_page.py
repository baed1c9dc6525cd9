"""The table of docs/local.md says of each service how many of its RPCs the embedded server answers."""

from __future__ import annotations

import re
from pathlib import Path

from betterproto.casing import safe_snake_case

from pachyderm_sdk.local.pachd import Pachd
from pachyderm_sdk.local.services import all_services

PAGE = Path(__file__).resolve().parents[2] / "docs" / "local.md"


async def test_the_table_of_what_is_served_is_right() -> None:
    pachd = Pachd.open(None)
    services = all_services(pachd)
    await pachd.stop()
    served = {}
    for service in services:
        names = [safe_snake_case(method.name) for method in service.METHODS]
        own = [name for name in names if not getattr(type(service), name).__module__.startswith("pachyderm_sdk.api.")]
        served[service.METHODS[0].rpc.partition("/")[0]] = f"{len(own)} of {len(names)}"
    told = dict(re.findall(r"^\| `([\w.]+)` \| (\d+ of \d+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert told == served
