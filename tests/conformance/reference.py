"""google protobuf's classes for the whole API, built from the wire contract and from nothing of ours.

The contract (`data/wire_contract.json.xz`) was taken from Pachyderm's own descriptors, so a mistake in `api-protos/`
cannot hide by being in both sides of a comparison.
"""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from google.protobuf.unknown_fields import UnknownFieldSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from google.protobuf.descriptor import Descriptor
    from google.protobuf.message import Message as Reference

DATA = Path(__file__).with_name("data")

_TYPES = {name[5:].lower(): number for name, number in descriptor_pb2.FieldDescriptorProto.Type.items()}
_LABELS = {"repeated": 3, "map": 3, "singular": 1}


def load(name: str) -> Any:
    """Returns one of the JSON files of `data/`."""
    return json.loads(lzma.decompress((DATA / f"{name}.xz").read_bytes()))


def lines(name: str) -> Iterator[Any]:
    """Yields what the lines of one of the JSON-lines files of `data/` hold."""
    with lzma.open(DATA / f"{name}.xz", "rt", encoding="utf-8") as stream:
        for line in stream:
            yield json.loads(line)


@dataclass(frozen=True)
class Vector:
    """A message that google protobuf encoded, with its JSON."""

    type: str
    case: str
    hex: str
    json: Any
    canonical: str = field(default="")
    """What google protobuf makes of `hex` when it encodes it again, where that differs."""

    @property
    def data(self) -> bytes:
        return bytes.fromhex(self.hex)


@cache
def vectors() -> tuple[Vector, ...]:
    """Returns all recorded messages."""
    return tuple(Vector(**line) for line in lines("golden_messages.jsonl"))


@cache
def contract() -> dict[str, Any]:
    """Returns the files of the contract by path, google's own well-known types included."""
    found = load("wire_contract.json")
    files = {**found["well_known"], **found["files"]}
    return {path: file for path, file in files.items() if file["role"] != "options"}


@cache
def pool() -> descriptor_pool.DescriptorPool:
    """Returns descriptors of everything in the contract."""
    made, files, done = descriptor_pool.DescriptorPool(), contract(), set[str]()

    def add(path: str) -> None:
        if path in files and path not in done:
            done.add(path)
            for needed in files[path]["imports"]:
                add(needed)
            made.Add(_file(path, files[path], [needed for needed in files[path]["imports"] if needed in files]))

    for path in files:
        add(path)
    return made


@cache
def type_names() -> tuple[str, ...]:
    """Returns the full names of all messages."""
    return tuple(sorted(name for file in contract().values() for name in file["messages"]))


@cache
def reference_class(full_name: str) -> type[Reference]:
    """Returns google protobuf's class for a message."""
    return message_factory.GetMessageClass(descriptor(full_name))


def descriptor(full_name: str) -> Descriptor:
    """Returns google protobuf's description of a message."""
    return pool().FindMessageTypeByName(full_name)


def json_of(m: Reference) -> Any:
    """Returns the canonical JSON of google protobuf's message."""
    return json_format.MessageToDict(m, descriptor_pool=pool())


def spelled(value: Any) -> str:
    """Returns JSON as text that shows every difference: `1` is not `1.0`, `true` is not `1`, a NaN is itself."""
    return json.dumps(value, sort_keys=True)


def canonical(m: Reference) -> bytes:
    """Returns bytes that are the same for equal messages, unknown fields and NaN included."""
    return m.SerializeToString(deterministic=True)


def unknown_fields(m: Reference) -> list[Any]:
    """Returns the unknown fields of a message: `field_number`, `wire_type` and `data` of each."""
    found: Any = UnknownFieldSet(m)  # its stub does not say that it can be iterated
    return list(found)


def _file(path: str, spec: dict[str, Any], dependencies: list[str]) -> descriptor_pb2.FileDescriptorProto:
    made = descriptor_pb2.FileDescriptorProto(
        name=path, package=spec["package"], syntax=spec["syntax"], dependency=dependencies
    )
    messages: dict[str, descriptor_pb2.DescriptorProto] = {}
    for name in sorted(spec["messages"], key=lambda name: str(name).count(".")):
        message = spec["messages"][name]
        siblings = messages[message["parent"]].nested_type if "parent" in message else made.message_type
        messages[name] = siblings.add(name=name.rpartition(".")[2])
        oneofs = list(message.get("oneofs", {}))
        for oneof in oneofs:
            messages[name].oneof_decl.add(name=oneof)
        for one in message["fields"]:
            _field(messages[name], name, oneofs, one)
    for name, enum in spec["enums"].items():
        holder = messages[enum["parent"]].enum_type if "parent" in enum else made.enum_type
        holder.add(name=name.rpartition(".")[2]).value.extend(
            descriptor_pb2.EnumValueDescriptorProto(**value) for value in enum["values"]
        )
    for name, service in spec["services"].items():
        methods = made.service.add(name=name.rpartition(".")[2]).method
        for method in service["methods"]:
            types = {key: f".{method[key[:-5]]}" for key in ("input_type", "output_type")}
            methods.add(**{k: v for k, v in method.items() if k not in ("input", "output")}, **types)
    return made


def _field(message: descriptor_pb2.DescriptorProto, name: str, oneofs: list[str], spec: dict[str, Any]) -> None:
    made = message.field.add(
        name=spec["name"], number=spec["number"], json_name=spec["json_name"], label=_LABELS[spec["label"]]
    )
    value = made
    if spec["label"] == "map":
        entry = message.nested_type.add(name=entry_name(spec["name"]))
        entry.options.map_entry = True
        entry.field.add(name="key", number=1, label=1, type=_TYPES[spec["key_type"]])
        value = entry.field.add(name="value", number=2, label=1)
        made.type, made.type_name = _TYPES["message"], f".{name}.{entry.name}"
    value.type = _TYPES[spec["type"]]
    if "type_name" in spec:
        value.type_name = f".{spec['type_name']}"
    if "oneof" in spec:
        made.oneof_index = oneofs.index(spec["oneof"])


def entry_name(field_name: str) -> str:
    """Returns the name of the message that protoc makes for the entries of a map field."""
    return "".join(part[:1].upper() + part[1:] for part in field_name.split("_")) + "Entry"
