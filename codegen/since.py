"""Emits `api/_since.py`: which servers serve an RPC and know a field, as since.toml has it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from .model import Api

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SINCE = Path(__file__).with_name("since.toml")
GENERATED = "# Generated from codegen/since.toml by `python -m codegen`. Do not edit.\n"


def emit(api: Api) -> str:
    """Returns the module.

    Raises:
        SystemExit: since.toml names what the API does not have, or a version is none.
    """
    data = tomllib.loads(SINCE.read_text(encoding="utf-8"))
    rpcs = {f"{s.full_name}/{m.proto_name}" for p in api.packages.values() for s in p.services for m in s.methods}
    fields = {
        f"{m.full_name}.{f.proto_name}": f"{m.full_name}.{f.name}" for m in api.messages.values() for f in m.fields
    }
    if unknown := sorted((set(data["rpcs"]) - rpcs) | (set(data["fields"]) - set(fields))):
        raise SystemExit(f"since.toml names what the API does not have: {', '.join(unknown)}")
    out = GENERATED + '"""Which servers serve an RPC and know a field; see `pachyderm_sdk.versions`."""\n\n'
    out += "from __future__ import annotations\n\nfrom typing import Final\n\n"
    out += "Version = tuple[int, int, int]\n\n"
    out += "RPCS: Final[dict[str, tuple[tuple[Version, Version | None], ...]]] = {\n"
    for name, spans in sorted(data["rpcs"].items()):
        served = [_span(span) for span in ([spans] if isinstance(spans, str) else spans)]
        out += f'    "{name}": ({", ".join(served)},),\n'
    out += '}\n"""Spans of versions that serve an RPC, ends not included; all from 2.0 on serve the others."""\n\n'
    out += "FIELDS: Final[dict[str, Version]] = {\n"
    out += "".join(f'    "{fields[name]}": {_version(since)},\n' for name, since in sorted(data["fields"].items()))
    return out + '}\n"""The first versions that know a field, of those that came after 2.8."""\n'


def _span(text: str) -> str:
    first, _, end = text.partition("-")
    return f"({_version(first)}, {_version(end) if end else None})"


def _version(text: str) -> str:
    if not (found := re.fullmatch(r"(\d+)\.(\d+)(?:\.(\d+))?", text)):
        raise SystemExit(f"since.toml: {text!r} is no version")
    major, minor, micro = (int(part or 0) for part in found.groups())
    return f"({major}, {minor}, {micro})"
