"""What protoc says of the API, in the shape that the emitters want.

Names are betterproto's own (its compiler's `pythonize_*`), so that users find the classes, attributes and methods
that they know: `pfs_v2.CommitInfo.Details` is `CommitInfoDetails`, a field `from` is `from_`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from betterproto import encode_varint
from betterproto.compile.naming import pythonize_class_name, pythonize_field_name, pythonize_method_name
from betterproto.lib.google.protobuf import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FieldDescriptorProtoLabel,
    FieldDescriptorProtoType,
    FileDescriptorProto,
    ServiceDescriptorProto,
)
from betterproto.lib.google.protobuf.compiler import CodeGeneratorRequest
from betterproto.plugin.models import is_oneof

MODULES = {"versionpb_v2": "version", "pachyderm.worker": "worker", "grpc.health.v1": "health"}
"""Packages whose module is not simply their name without the version."""

LOG_MASK, LOG_HALF = 50001, 50002
"""Extension numbers of protoextensions/log.proto: fields that must not be shown."""


def module_of(package: str) -> str:
    """Returns the module of a protobuf package below `pachyderm_sdk.api`."""
    return MODULES.get(package) or re.sub(r"_v\d+$", "", package)


@dataclass
class Enum:
    """An enum: its class, and (name, number, comment) of each member."""

    full_name: str
    name: str
    module: str
    comment: str
    members: list[tuple[str, int, str]]


@dataclass
class Field:
    """A field of a message."""

    proto_name: str
    name: str
    number: int
    kind: str
    """A scalar type's name, "enum" or "message"."""
    type_name: str
    """The full name of the enum or message."""
    repeated: bool
    key_kind: str
    group: str | None
    secret: bool
    comment: str

    @property
    def singular(self) -> bool:
        """Neither a list nor a map."""
        return not self.repeated and not self.key_kind


@dataclass
class Message:
    """A message: its class and its fields in the order of declaration."""

    full_name: str
    name: str
    module: str
    comment: str
    fields: list[Field]

    @property
    def oneofs(self) -> dict[str, list[str]]:
        """The attribute names of each oneof's members."""
        found: dict[str, list[str]] = {}
        for f in self.fields:
            if f.group is not None:
                found.setdefault(f.group, []).append(f.name)
        return found


@dataclass
class Method:
    """An RPC."""

    proto_name: str
    name: str
    input: str
    output: str
    client_streaming: bool
    server_streaming: bool
    comment: str


@dataclass
class Service:
    """A service with its RPCs in the order of declaration."""

    full_name: str
    name: str
    comment: str
    methods: list[Method]


@dataclass
class Package:
    """All that goes into one folder below `api`."""

    proto: str
    module: str
    sources: list[str] = field(default_factory=list)
    comment: str = ""
    enums: list[Enum] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    services: list[Service] = field(default_factory=list)


@dataclass
class Api:
    """Everything: packages by module, types by full protobuf name."""

    packages: dict[str, Package] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)


def read(request: CodeGeneratorRequest) -> Api:
    """Returns the API that a code generator request describes."""
    api = Api()
    for file in request.proto_file:
        if file.name == "google/protobuf/descriptor.proto" or not (file.message_type or file.service):
            continue
        package = api.packages.setdefault(module_of(file.package), Package(file.package, module_of(file.package)))
        package.sources.append(file.name)
        _File(file, package).read()
        package.comment = package.comment or _comments(file).get((2,), "")
        api.messages.update({m.full_name: m for m in package.messages})
        api.enums.update({e.full_name: e for e in package.enums})
    return api


def _comments(file: FileDescriptorProto) -> dict[tuple[int, ...], str]:
    return {
        tuple(place.path): _clean(place.leading_comments)
        for place in file.source_code_info.location
        if place.leading_comments
    }


def _clean(comment: str) -> str:
    lines = [line[1:] if line.startswith(" ") else line for line in comment.rstrip().split("\n")]
    return "\n".join(line.rstrip() for line in lines).strip()


class _File:
    """Reads one file; comments are found by the path of indexes that protoc gives each declaration."""

    def __init__(self, file: FileDescriptorProto, package: Package) -> None:
        self.file, self.package = file, package
        self.comments = _comments(file)

    def read(self) -> None:
        for n, enum in enumerate(self.file.enum_type):
            self._enum(enum, (5, n), "")
        for n, message in enumerate(self.file.message_type):
            self._message(message, (4, n), "")
        for n, service in enumerate(self.file.service):
            self._service(service, (6, n))

    def _comment(self, *path: int) -> str:
        return self.comments.get(path, "")

    def _names(self, name: str, outer: str) -> tuple[str, str, str]:
        """Returns a type's path below the package, its full name and its class."""
        path = f"{outer}.{name}" if outer else name
        return path, f"{self.file.package}.{path}", str(pythonize_class_name("_" + path.replace(".", "_")))

    def _enum(self, enum: EnumDescriptorProto, path: tuple[int, ...], outer: str) -> None:
        _, full_name, name = self._names(enum.name, outer)
        members = [(v.name, v.number, self._comment(*path, 2, n)) for n, v in enumerate(enum.value)]
        self.package.enums.append(Enum(full_name, name, self.package.module, self._comment(*path), members))

    def _message(self, message: DescriptorProto, path: tuple[int, ...], outer: str) -> None:
        inner, full_name, name = self._names(message.name, outer)
        entries = {f"{full_name}.{nested.name}": nested for nested in message.nested_type if nested.options.map_entry}
        fields = [self._field(message, f, (*path, 2, n), entries) for n, f in enumerate(message.field)]
        self.package.messages.append(Message(full_name, name, self.package.module, self._comment(*path), fields))
        for n, enum in enumerate(message.enum_type):
            self._enum(enum, (*path, 4, n), inner)
        for n, nested in enumerate(message.nested_type):
            if not nested.options.map_entry:
                self._message(nested, (*path, 3, n), inner)

    def _field(
        self,
        message: DescriptorProto,
        f: FieldDescriptorProto,
        path: tuple[int, ...],
        entries: dict[str, DescriptorProto],
    ) -> Field:
        type_name = f.type_name.lstrip(".")
        entry = entries.get(type_name)
        key_kind = ""
        value = f
        if entry is not None:
            key_kind, value = _kind(entry.field[0]), entry.field[1]
        group = message.oneof_decl[f.oneof_index].name if is_oneof(f) else None
        return Field(
            proto_name=f.name,
            name=str(pythonize_field_name(f.name)),
            number=f.number,
            kind=_kind(value),
            type_name=value.type_name.lstrip("."),
            repeated=f.label == FieldDescriptorProtoLabel.LABEL_REPEATED and entry is None,
            key_kind=key_kind,
            group=group,
            secret=_is_secret(f),
            comment=self._comment(*path),
        )

    def _service(self, service: ServiceDescriptorProto, path: tuple[int, ...]) -> None:
        methods = [
            Method(
                m.name,
                str(pythonize_method_name(m.name)),
                m.input_type.lstrip("."),
                m.output_type.lstrip("."),
                m.client_streaming,
                m.server_streaming,
                self._comment(*path, 2, n),
            )
            for n, m in enumerate(service.method)
        ]
        full_name = f"{self.file.package}.{service.name}"
        self.package.services.append(
            Service(full_name, str(pythonize_class_name(service.name)), self._comment(*path), methods)
        )


def _kind(f: FieldDescriptorProto) -> str:
    name = FieldDescriptorProtoType(f.type).name
    assert name is not None
    return name.removeprefix("TYPE_").lower()


def _is_secret(f: FieldDescriptorProto) -> bool:
    # Our own options are unknown to betterproto's FieldOptions, which keeps them as bytes.
    unknown = bytes(f.options._unknown_fields)
    return any(encoded in unknown for encoded in map(_bool_option, (LOG_MASK, LOG_HALF)))


def _bool_option(number: int) -> bytes:
    return encode_varint(number << 3) + b"\x01"


def recursive_messages(api: Api) -> set[str]:
    """Returns the messages that can contain themselves, or one that does: those whose nesting has no natural end."""

    def targets(m: Message) -> Iterator[str]:
        return (f.type_name for f in m.fields if f.kind == "message" and f.type_name in api.messages)

    reach: dict[str, set[str]] = {name: set(targets(m)) for name, m in api.messages.items()}
    grown = True
    while grown:
        grown = False
        for seen in reach.values():
            more = set().union(*(reach[t] for t in seen)) - seen
            if more:
                seen |= more
                grown = True
    circular = {name for name, seen in reach.items() if name in seen}
    return {name for name, seen in reach.items() if name in circular or seen & circular}
