"""Emits `api/<package>/__init__.py`: enums and message dataclasses."""

from __future__ import annotations

import keyword

from .model import Api, Enum, Field, Message, Package
from .text import docstring, header

PYTHON_TYPES = {
    "bool": "bool",
    "bytes": "bytes",
    "string": "str",
    "double": "float",
    "float": "float",
    "int32": "int",
    "int64": "int",
    "uint32": "int",
    "uint64": "int",
}
WRAPPERS = {
    "google.protobuf.BoolValue": "bool",
    "google.protobuf.BytesValue": "bytes",
    "google.protobuf.DoubleValue": "float",
    "google.protobuf.FloatValue": "float",
    "google.protobuf.Int32Value": "int",
    "google.protobuf.Int64Value": "int",
    "google.protobuf.StringValue": "str",
    "google.protobuf.UInt32Value": "int",
    "google.protobuf.UInt64Value": "int",
}
TIMES = {"google.protobuf.Timestamp": "_dt.datetime", "google.protobuf.Duration": "_dt.timedelta"}


def up(module: str) -> str:
    """Returns the dots that lead from a package's modules to `pachyderm_sdk`."""
    return "..." + "." * module.count(".")


def alias(module: str) -> str:
    """Returns the name under which generated code imports another package."""
    return "_" + module.rpartition(".")[2]


def type_name(api: Api, full_name: str, module: str) -> str:
    """Returns how code in `module` writes the class of an enum or message."""
    found = api.messages.get(full_name) or api.enums[full_name]
    return found.name if found.module == module else f"{alias(found.module)}.{found.name}"


def value_type(api: Api, f: Field, module: str) -> str:
    """Returns the Python type of a single value of a field."""
    if f.kind in PYTHON_TYPES:
        return PYTHON_TYPES[f.kind]
    return WRAPPERS.get(f.type_name) or TIMES.get(f.type_name) or type_name(api, f.type_name, module)


def annotation(api: Api, f: Field, module: str) -> str:
    """Returns the annotation of a field."""
    single = value_type(api, f, module)
    if f.repeated:
        return f"list[{single}]"
    if f.key_kind:
        return f"dict[{PYTHON_TYPES[f.key_kind]}, {single}]"
    return f"{single} | None" if f.group is not None or f.kind == "message" else single


def default(api: Api, f: Field, module: str) -> str:
    """Returns the default of a field as an argument; `None` where the real default is made anew each time."""
    if not f.singular or f.group is not None or f.kind == "message":
        return "None"
    if f.kind == "enum":
        return f"{type_name(api, f.type_name, module)}.{_zero(api.enums[f.type_name])}"
    return {"bool": "False", "bytes": 'b""', "string": '""', "double": "0.0", "float": "0.0"}.get(f.kind, "0")


def _zero(enum: Enum) -> str:
    return next(name for name, number, _ in enum.members if number == 0)


def imports_of(api: Api, modules: set[str], module: str) -> str:
    """Returns the import lines for other packages."""
    lines = []
    for other in sorted(modules - {module}):
        parent, _, leaf = other.rpartition(".")
        lines.append(f"from {up(module)}api{'.' + parent if parent else ''} import {leaf} as {alias(other)}\n")
    return "".join(lines)


def modules_used(api: Api, package: Package) -> set[str]:
    """Returns the packages that the fields of a package name."""
    found = set()
    for message in package.messages:
        for f in message.fields:
            if f.kind in ("enum", "message") and f.type_name not in WRAPPERS and f.type_name not in TIMES:
                found.add((api.messages.get(f.type_name) or api.enums[f.type_name]).module)
    return found


def emit(api: Api, package: Package, nouns: dict[str, str]) -> str:
    """Returns the module of a package's messages and enums."""
    module = package.module
    fields = [f for m in package.messages for f in m.fields]
    out = [header(package.sources)]
    summary = package.comment or f"The messages of the protobuf package {package.proto}."
    out.append(docstring(summary, ""))
    out.append("\nfrom __future__ import annotations\n\n")
    if any(f.type_name in TIMES for f in fields):
        out.append("import datetime as _dt\n")
    if package.services:
        out.append("from typing import TYPE_CHECKING as _TYPE_CHECKING\n")
    out.append("\n")
    used = [nouns[m.full_name] for m in package.messages if m.full_name in nouns]
    out.append(f"from {up(module)}_proto import fields as _f\n")
    out.append(f"from {up(module)}_proto.dataclass import dataclass as _dataclass\n")
    out.append(imports_of(api, modules_used(api, package), module))
    names = ["Enum"] * bool(package.enums) + ["Message"] + ["OneofMessage"] * any(m.oneofs for m in package.messages)
    out.append(f"from {up(module)}message import {', '.join(f'{n} as _{n}' for n in names)}\n")
    if used:
        out.append(f"from {up(module)}nouns import {', '.join(f'{n} as _{n}' for n in sorted(set(used)))}\n")
    stubs = [f"{s.name}Stub" for s in package.services]
    if stubs:
        out.append("\nif _TYPE_CHECKING:\n")
        out.append(f"    from .stub import {', '.join(f'{s} as {s}' for s in stubs)}\n")
    exported = sorted([*(e.name for e in package.enums), *(m.name for m in package.messages), *stubs])
    out.append("\n__all__ = (\n" + "".join(f'    "{name}",\n' for name in exported) + ")\n")
    for enum in package.enums:
        out.append("\n\n" + _enum(enum))
    for message in package.messages:
        out.append("\n\n" + _message(api, message, nouns.get(message.full_name)))
    if stubs:
        out.append(_LAZY_STUB.format(names=", ".join(f'"{s}"' for s in stubs) + ("," if len(stubs) == 1 else "")))
    return "".join(out)


_LAZY_STUB = """

def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ({names}):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
"""


def _enum(enum: Enum) -> str:
    out = [f"class {enum.name}(_Enum):\n", docstring(enum.comment or f"`{enum.full_name}`.", "    "), "\n"]
    for name, number, comment in enum.members:
        out.append(f"    {name}{'_' if keyword.iskeyword(name) else ''} = {number}\n")
        out.append(docstring(comment, "    "))
    return "".join(out)


def _message(api: Api, m: Message, noun: str | None) -> str:
    base = "_OneofMessage" if m.oneofs else "_Message"
    bases = f"_{noun}, {base}" if noun else base
    # A oneof needs an __init__ that sees all members at once; OneofMessage.__post_init__ refuses two.
    options = "init=False, eq=False, repr=False" if m.oneofs else "eq=False, repr=False"
    out = [f"@_dataclass({options})\n", f"class {m.name}({bases}):\n"]
    out.append(docstring(m.comment or f"`{m.full_name}`.", "    "))
    out.append(f'\n    _full_name = "{m.full_name}"\n')
    if m.oneofs:
        groups = ", ".join(f'"{g}": ({", ".join(map(_quoted, names))},)' for g, names in m.oneofs.items())
        out.append(f"    _oneofs = {{{groups}}}\n")
    if m.fields:
        out.append("\n")
    for f in m.fields:
        out.append(f"    {f.name}: {annotation(api, f, m.module)} = {_declaration(api, f, m.module)}\n")
        out.append(docstring(f.comment, "    "))
    if m.oneofs:
        out.append(_init(api, m))
    return "".join(out)


def _quoted(name: str) -> str:
    return f'"{name}"'


def _declaration(api: Api, f: Field, module: str) -> str:
    extra = ", repeated=True" if f.repeated else ""
    extra += f', group="{f.group}"' if f.group else ""
    extra += f', name="{f.proto_name}"' if f.proto_name != f.name else ""
    extra += ", secret=True" if f.secret else ""
    if f.key_kind:
        value = f', type_name="{f.type_name}"' if f.kind == "message" else ""
        value = f", value={type_name(api, f.type_name, module)}" if f.kind == "enum" else value
        value += ", secret=True" if f.secret else ""
        return f'_f.mapping("{f.key_kind}", "{f.kind}", {f.number}{value})'
    if f.kind == "message":
        return f'_f.message("{f.type_name}", {f.number}{extra})'
    if f.kind == "enum":
        return f"_f.enum({type_name(api, f.type_name, module)}, {f.number}{extra})"
    return f'_f.scalar("{f.kind}", {f.number}{extra})'


def _init(api: Api, m: Message) -> str:
    out = ["\n    def __init__(\n        self,\n"]
    for f in m.fields:
        note = annotation(api, f, m.module)
        note = (
            note
            if note.endswith("| None") or (f.singular and f.group is None and f.kind != "message")
            else (f"{note} | None")
        )
        out.append(f"        {f.name}: {note} = {default(api, f, m.module)},\n")
    out.append("    ) -> None:\n        fields = vars(self)\n")
    for f in m.fields:
        value = f.name
        if not f.singular:
            value = f"{f.name} if {f.name} is not None else {'[]' if f.repeated else '{}'}"
        out.append(f'        fields["{f.name}"] = {value}\n')
    two = " or ".join(" + ".join(f"({name} is not None)" for name in names) + " > 1" for names in m.oneofs.values())
    out.append(f"        if {two}:\n            self.__post_init__()\n")  # which names them; uploads make many messages
    return "".join(out)
