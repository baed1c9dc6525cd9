"""Emits what a service needs: `methods.py`, the stubs in both colours, and the base of a server.

An RPC that the hand-written layer replaces with a signature of its own (bases.toml says which) is left out of
`ApiMethods`, which that layer derives from, and added in `ApiStub`, which always has them all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .messages import TIMES, WRAPPERS, annotation, default, imports_of, type_name, up
from .model import Api, Field, Method, Package
from .text import WIDTH, call, docstring, first_sentence, header

SAFE = re.compile(
    "(Inspect|List|Get|Glob|Walk|Diff|WhoAmI|Check|Find|Subscribe|Authorize|Fsck|Read|Listen|Watch|Binary)"
)
"""RPCs whose names begin so change nothing, and may be sent again when a connection breaks."""
UNSAFE = {"GetRobotToken", "GetOIDCLogin", "GetFileSet", "GetCache"}


@dataclass(frozen=True)
class Colour:
    """How one of the two stub modules is written."""

    define: str
    wait: str
    base: str
    stream: str
    iterable: str

    @property
    def imports(self) -> str:
        """Names from collections.abc that client streams need."""
        return ", ".join(re.findall(r"\w*Iterable", self.iterable))


ASYNC = Colour("async def", "await ", "AsyncStub", "AsyncStream", "AsyncIterable[{0}] | Iterable[{0}]")
SYNC = Colour("def", "", "SyncStub", "Stream", "Iterable[{0}]")


def constant(method: Method) -> str:
    """Returns the name of an RPC's constant in methods.py."""
    return method.name.upper()


def emit_methods(api: Api, package: Package) -> str:
    """Returns the module that names every RPC of a package."""
    types = _Types(api, package)
    body = []
    for service in package.services:
        for m in service.methods:
            args = [f'"/{service.full_name}/{m.proto_name}"', types(m.input), types(m.output)]
            args += ["client_streaming=True"] * m.client_streaming
            args += ["server_streaming=True"] * m.server_streaming
            safe = SAFE.match(m.proto_name) and m.proto_name not in UNSAFE and not m.client_streaming
            args += ["idempotent=True"] * bool(safe)
            body.append(call(f"{constant(m)}: Final = Method", args, "", ""))
        assert len(package.services) == 1, "two services in a package: give each a tuple of its own"
        body.append("\nMETHODS: Final = (\n")
        body.extend(f"    {constant(m)},\n" for m in service.methods)
        body.append(")\n")
    return (
        header(package.sources)
        + f'"""The RPCs of {package.proto}: their paths and messages."""\n\n'
        + "from __future__ import annotations\n\nfrom typing import Final\n\n"
        + f"from {up(package.module)}_wire.method import Method\n"
        + types.imports()
        + "\n"
        + "".join(body)
    )


def emit_stub(api: Api, package: Package, colour: Colour, replaced: dict[str, list[str]]) -> str:
    """Returns the module of a package's client stubs in one colour."""
    types = _Types(api, package)
    body = []
    abstract = set()
    streams = False
    for service in package.services:
        own = set(replaced.get(service.full_name, ()))
        missing = own - {m.proto_name for m in service.methods}
        if missing:
            raise SystemExit(f"bases.toml: {service.full_name} has no RPC called {', '.join(sorted(missing))}")
        kept = [m for m in service.methods if m.proto_name not in own]
        taken = [m for m in service.methods if m.proto_name in own]
        stub = f"{service.name}Stub"
        base = colour.base
        if own:
            base = f"{service.name}Methods"
            summary = f"The RPCs of `{service.full_name}` that the client offers as they are; see `{stub}` for all."
            body.append(_class(base, colour.base, summary, [_method(api, package, m, colour, types) for m in kept]))
            kept = taken
        comment = service.comment or f"The service `{service.full_name}`."
        body.append(_class(stub, base, comment, [_method(api, package, m, colour, types) for m in kept]))
        for m in service.methods:
            if m.client_streaming:
                abstract.update(colour.imports.split(", "))
            else:
                fields = api.messages[m.input].fields
                abstract.update({"Sequence"} if any(f.repeated for f in fields) else set())
                abstract.update({"Mapping"} if any(f.key_kind for f in fields) else set())
            streams |= m.server_streaming
    text = "".join(body)
    times = "import datetime as _dt\n" if "_dt." in text else ""
    abc = f"from collections.abc import {', '.join(sorted(abstract))}\n" if abstract else ""
    out = header(package.sources)
    out += f'"""Client stubs of {package.proto}, {"async" if colour is ASYNC else "sync"}."""\n\n'
    out += "from __future__ import annotations\n\n" + times + abc + ("\n" if times or abc else "")
    where = f"from {up(package.module)}_wire."
    if streams:
        out += f"{where}{'calls' if colour is ASYNC else 'calls_sync'} import {colour.stream}\n"
    helpers = [name for name in ("listed", "mapped") if f"{name}(" in text]
    out += f"{where}stub import {', '.join([colour.base, *helpers])}\n" + types.imports("methods")
    return out + text


def _class(name: str, base: str, summary: str, methods: list[str]) -> str:
    return f"\n\nclass {name}({base}):\n{docstring(summary, '    ')}" + "".join(f"\n{m}" for m in methods)


def _method(api: Api, package: Package, m: Method, colour: Colour, types: _Types) -> str:
    output = types(m.output)
    returns = f"{colour.stream}[{output}]" if m.server_streaming else output
    define = "def" if m.server_streaming else colour.define
    wait = "" if m.server_streaming else colour.wait
    shape = f"{'stream' if m.client_streaming else 'unary'}_{'stream' if m.server_streaming else 'unary'}"
    if m.client_streaming:
        source = colour.iterable.format(types(m.input))
        parameters = ["self", f"requests: {source}", "/", "*", "timeout: float | None = None"]
        out = call(f"{define} {m.name}", parameters, f" -> {returns}:", "    ")
        out += docstring(_describe(package, m, [], "timeout", api), "        ")
        return out + f"        return {wait}self._calls.{shape}(methods.{constant(m)}, requests, timeout)\n"
    request = types(m.input)
    fields = api.messages[m.input].fields
    option = "rpc_timeout" if any(f.name == "timeout" for f in fields) else "timeout"
    parameters = ["self", f"request: {request} | None = None", "/", "*"]
    for f in fields:
        types.note(f)
        parameters.append(_parameter(api, f, package.module))
    parameters.append(f"{option}: float | None = None")
    out = call(f"{define} {m.name}", parameters, f" -> {returns}:", "    ")
    out += docstring(_describe(package, m, fields, option, api), "        ")
    out += "        if request is None:\n"
    out += call(f"request = {request}", [f"{f.name}={_argument(f)}" for f in fields], "", "            ")
    out += f"        return {wait}self._calls.{shape}(methods.{constant(m)}, request, {option})\n"
    return out


def _parameter(api: Api, f: Field, module: str) -> str:
    note = annotation(api, f, module)
    if f.repeated:
        return f"{f.name}: {note.replace('list[', 'Sequence[', 1)} = ()"
    if f.key_kind:
        return f"{f.name}: {note.replace('dict[', 'Mapping[', 1)} | None = None"
    return f"{f.name}: {note} = {default(api, f, module)}"


def _argument(f: Field) -> str:
    if f.repeated:
        return f"listed({f.name})"
    return f"mapped({f.name})" if f.key_kind else f.name


def _describe(package: Package, m: Method, fields: list[Field], option: str, api: Api) -> str:
    service = next(s for s in package.services if m in s.methods)
    rpc = f"`{service.full_name}/{m.proto_name}`"
    lines = [m.comment or f"Calls {rpc}.", "", f"RPC: {rpc}.", "", "Args:"]
    if m.client_streaming:
        lines.append("    requests: The messages to send, in order; a failing iterable cancels the call.")
    else:
        lines.append("    request: The whole request, in place of its fields as keywords.")
    for f in fields:
        if f.comment:
            lines.append(f"    {f.name}: {first_sentence(f.comment)}")
    lines.append(f"    {option}: Seconds after which the call is given up; None for the client's default.")
    return "\n".join(lines)


def emit_servicer(api: Api, package: Package) -> str:
    """Returns the module of a package's server base."""
    types = _Types(api, package)
    body = []
    abstract = set()
    for service in package.services:
        parts = []
        for m in service.methods:
            source = f"AsyncIterator[{types(m.input)}]" if m.client_streaming else types(m.input)
            parameter = f"requests: {source}" if m.client_streaming else f"request: {source}"
            returns = f"AsyncIterator[{types(m.output)}]" if m.server_streaming else types(m.output)
            if m.client_streaming or m.server_streaming:
                abstract.add("AsyncIterator")
            define = "def" if m.server_streaming else "async def"
            text = call(f"{define} {m.name}", ["self", parameter, "call: Call"], f" -> {returns}:", "    ")
            text += docstring(f"Serves `{service.full_name}/{m.proto_name}`.", "        ")
            text += f"        raise unimplemented(methods.{constant(m)})\n"
            parts.append(text)
        summary = f"The server side of `{service.full_name}`: derive from it and define the RPCs that you serve."
        cls = f"\n\nclass {service.name}Servicer(Servicer):\n{docstring(summary, '    ')}"
        cls += "\n    METHODS = methods.METHODS\n"
        body.append(cls + "".join(f"\n{p}" for p in parts))
    out = header(package.sources)
    out += f'"""The server side of {package.proto}."""\n\nfrom __future__ import annotations\n\n'
    out += f"from collections.abc import {', '.join(sorted(abstract))}\n\n" if abstract else ""
    out += f"from {up(package.module)}_wire.servicer import Call, Servicer, unimplemented\n"
    return out + types.imports("methods") + "".join(body)


class _Types:
    """Writes message classes and remembers what has to be imported for them."""

    def __init__(self, api: Api, package: Package) -> None:
        self.api, self.package = api, package
        self.own: set[str] = set()
        self.modules: set[str] = set()

    def __call__(self, full_name: str) -> str:
        found = self.api.messages.get(full_name) or self.api.enums[full_name]
        if found.module == self.package.module:
            self.own.add(found.name)
        else:
            self.modules.add(found.module)
        return type_name(self.api, full_name, self.package.module)

    def note(self, f: Field) -> None:
        """Remembers the type that the annotation of a request field names."""
        if f.kind in ("enum", "message") and f.type_name not in WRAPPERS and f.type_name not in TIMES:
            self(f.type_name)

    def imports(self, *modules: str) -> str:
        """Returns the import lines, with `modules` of the package itself."""
        names = [*sorted(self.own), *modules]
        one = f"from . import {', '.join(names)}\n"
        several = "from . import (\n" + "".join(f"    {n},\n" for n in names) + ")\n"
        own = one if len(one) <= WIDTH else several
        return imports_of(self.api, self.modules, self.package.module) + (own if names else "")
