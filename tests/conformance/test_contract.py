"""Our protos, and the classes made from them, against the contract of the wire: no difference, both ways."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from betterproto import FieldMetadata
from google.protobuf import descriptor_pb2

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.api._registry import MESSAGES
from pachyderm_sdk.message import Enum, Message

from .reference import contract, entry_name, load, unknown_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

PROTOS = Path(__file__).parents[2] / "api-protos"
PACKABLE = {"bool", "double", "enum", "float", "int32", "int64", "uint32", "uint64"}
LOG = {50001: "mask", 50002: "half"}

_Field = descriptor_pb2.FieldDescriptorProto
_TYPES = {number: name[5:].lower() for name, number in _Field.Type.items()}


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, descriptor_pb2.FileDescriptorProto]:
    """What protoc makes of `api-protos/`, by path, with the comments."""
    out = tmp_path_factory.mktemp("protoc") / "descriptors"
    google = files("grpc_tools").joinpath("_proto")
    paths = sorted(str(path.relative_to(PROTOS)) for path in PROTOS.rglob("*.proto"))
    command = [sys.executable, "-m", "grpc_tools.protoc", f"-I{PROTOS}", f"-I{google}", f"-o{out}"]
    subprocess.run([*command, "--include_imports", "--include_source_info", *paths], check=True, timeout=60)
    found = descriptor_pb2.FileDescriptorSet.FromString(out.read_bytes())
    return {file.name: file for file in found.file if file.name != "google/protobuf/descriptor.proto"}


Compiled = dict[str, descriptor_pb2.FileDescriptorProto]


def test_files(compiled: Compiled) -> None:
    want = {path: file["package"] for path, file in contract().items()}
    # The one file of options that is ours too: it says which fields must not be shown.
    assert {path: file.package for path, file in compiled.items()} == {**want, "protoextensions/log.proto": "log"}
    assert {file.syntax for file in compiled.values()} == {"proto3"}


@pytest.mark.parametrize("path", sorted(contract()))
def test_declarations(compiled: Compiled, path: str) -> None:
    assert _declared(compiled[path]) == _contracted(contract()[path])


def _contracted(spec: dict[str, Any]) -> dict[str, Any]:
    """What the contract says of a file, one entry for each thing that can differ."""
    found: dict[str, Any] = {}
    for name, message in spec["messages"].items():
        found[name] = "message"
        found[f"{name} reserves"] = sorted(map(tuple, message.get("reserved", {}).get("ranges", [])))
        found[f"{name} reserves names"] = sorted(message.get("reserved", {}).get("names", []))
        for oneof, members in message.get("oneofs", {}).items():
            found[f"{name} oneof {oneof}"] = sorted(members["fields"])
        for one in message["fields"]:
            found[f"{name}.{one['name']}"] = {
                **dict.fromkeys(("key_type", "log", "oneof", "type_name")),
                "deprecated": False,
                "packed": one["label"] == "repeated" and one["type"] in PACKABLE,
                **{k: v for k, v in one.items() if k != "validate"},  # the server's own checks are not in our protos
            }
    for name, enum in spec["enums"].items():
        found[name] = "enum"
        found.update({f"{name}.{value['name']}": value["number"] for value in enum["values"]})
    for name, service in spec["services"].items():
        found[name] = "service"
        found.update({f"{name}/{method['name']}": method for method in service["methods"]})
    return found


def _declared(file: descriptor_pb2.FileDescriptorProto) -> dict[str, Any]:
    """What protoc says of a file, in the form of `_contracted`."""
    found: dict[str, Any] = {}
    for name, message in _messages(file):
        entries = {nested.name: nested for nested in message.nested_type if nested.options.map_entry}
        found[name] = "message"
        found[f"{name} reserves"] = sorted((r.start, r.end - 1) for r in message.reserved_range)
        found[f"{name} reserves names"] = sorted(message.reserved_name)
        for n, oneof in enumerate(message.oneof_decl):
            members = [f.name for f in message.field if f.HasField("oneof_index") and f.oneof_index == n]
            found[f"{name} oneof {oneof.name}"] = sorted(members)
        for one in message.field:
            found[f"{name}.{one.name}"] = _declared_field(message, one, entries)
    for name, enum in _enums(file):
        found[name] = "enum"
        found.update({f"{name}.{value.name}": value.number for value in enum.value})
    for service in file.service:
        name = f"{file.package}.{service.name}"
        found[name] = "service"
        for method in service.method:
            found[f"{name}/{method.name}"] = {
                "name": method.name,
                "input": method.input_type[1:],
                "output": method.output_type[1:],
                "client_streaming": method.client_streaming,
                "server_streaming": method.server_streaming,
            }
    return found


def _declared_field(
    message: descriptor_pb2.DescriptorProto, one: _Field, entries: dict[str, descriptor_pb2.DescriptorProto]
) -> dict[str, Any]:
    assert not one.proto3_optional, "no field of the contract is `optional`"
    entry = entries.get(one.type_name.rpartition(".")[2])
    value = one if entry is None else entry.field[1]
    repeated = one.label == _Field.LABEL_REPEATED and entry is None
    kind = _TYPES[value.type]
    if entry is not None:
        assert entry.name == entry_name(one.name)
    return {
        "name": one.name,
        "number": one.number,
        "json_name": one.json_name,
        "label": "map" if entry is not None else "repeated" if repeated else "singular",
        "type": kind,
        "type_name": value.type_name[1:] or None,
        "key_type": _TYPES[entry.field[0].type] if entry is not None else None,
        "oneof": message.oneof_decl[one.oneof_index].name if one.HasField("oneof_index") else None,
        "packed": repeated and kind in PACKABLE and (one.options.packed or not one.options.HasField("packed")),
        "deprecated": one.options.deprecated,
        "log": _log(one),
    }


def _log(one: _Field) -> str | None:
    # Our option is an extension that this process has not registered: it is among the unknown fields.
    options = {unknown.field_number: unknown.data for unknown in unknown_fields(one.options)}
    return next((name for number, name in LOG.items() if options.get(number)), None)


def _messages(file: descriptor_pb2.FileDescriptorProto) -> Iterator[tuple[str, descriptor_pb2.DescriptorProto]]:
    def walk(outer: str, messages: Any) -> Iterator[tuple[str, descriptor_pb2.DescriptorProto]]:
        for message in messages:
            if not message.options.map_entry:
                yield f"{outer}.{message.name}", message
                yield from walk(f"{outer}.{message.name}", message.nested_type)

    return walk(file.package, file.message_type)


def _enums(file: descriptor_pb2.FileDescriptorProto) -> Iterator[tuple[str, descriptor_pb2.EnumDescriptorProto]]:
    yield from ((f"{file.package}.{enum.name}", enum) for enum in file.enum_type)
    for name, message in _messages(file):
        yield from ((f"{name}.{enum.name}", enum) for enum in message.enum_type)


# Comments: they are what people see in their IDE.


@pytest.mark.parametrize("path", sorted(path for path, file in contract().items() if file["role"] != "well_known"))
def test_everything_has_a_comment(compiled: Compiled, path: str) -> None:
    file = compiled[path]
    said = {tuple(place.path) for place in file.source_code_info.location if place.leading_comments.strip()}
    assert not [name for where, name in _commented(file) if where not in said]


def _commented(file: descriptor_pb2.FileDescriptorProto) -> Iterator[tuple[tuple[int, ...], str]]:
    """Yields the path and the name of every message, enum, value, service and RPC."""

    def enums(outer: tuple[int, ...], field: int, found: Any) -> Iterator[tuple[tuple[int, ...], str]]:
        for n, enum in enumerate(found):
            where = (*outer, field, n)
            yield where, enum.name
            yield from (((*where, 2, k), f"{enum.name}.{value.name}") for k, value in enumerate(enum.value))

    def messages(outer: tuple[int, ...], field: int, found: Any) -> Iterator[tuple[tuple[int, ...], str]]:
        for n, message in enumerate(found):
            if not message.options.map_entry:
                yield (*outer, field, n), message.name
                yield from enums((*outer, field, n), 4, message.enum_type)
                yield from messages((*outer, field, n), 3, message.nested_type)

    yield from enums((), 5, file.enum_type)
    yield from messages((), 4, file.message_type)
    for n, service in enumerate(file.service):
        yield (6, n), service.name
        yield from (((6, n, 2, k), f"{service.name}.{method.name}") for k, method in enumerate(service.method))


# Python: the classes, attributes and RPCs that users know.


def test_every_message_has_its_class() -> None:
    names = {name for file in contract().values() for name in file["messages"]}
    assert set(MESSAGES) == names
    for name in names:
        found = message_class(name)
        assert found is not None and found._full_name == name


def test_class_names() -> None:
    enums = {name for file in contract().values() for name in file["enums"]}
    for full_name, names in load("sdk_names.json")["types"].items():
        module, _, name = names["class"].rpartition(".")
        found = getattr(import_module(f"pachyderm_sdk.api.{module}"), name)
        assert found.__name__ == name
        if full_name in enums:
            assert issubclass(found, Enum)
        else:
            assert found is message_class(full_name)


@pytest.mark.parametrize("path", sorted(contract()))
def test_fields_of_classes(path: str) -> None:
    known = load("sdk_names.json")["types"]
    for full_name, message in contract()[path]["messages"].items():
        cls = message_class(full_name)
        assert cls is not None
        renamed = known.get(full_name, {}).get("renamed_fields", {})
        want = {
            renamed.get(one["name"], one["name"]): (one["number"], _betterproto_type(one), one.get("oneof"))
            for one in message["fields"]
        }
        assert _fields(cls) == want, full_name
        json_names = {one["json_name"] for one in message["fields"]}
        assert {field.json_name for field in cls._fields()} == json_names, full_name


def _fields(cls: type[Message]) -> dict[str, tuple[int, str, str | None]]:
    return {
        declared.name: (meta.number, meta.proto_type, meta.group)
        for declared in dataclasses.fields(cls)  # type: ignore[arg-type]  # the subclass is a dataclass
        for meta in [FieldMetadata.get(declared)]
    }


def _betterproto_type(one: dict[str, Any]) -> str:
    return "map" if one["label"] == "map" else str(one["type"])


@pytest.mark.parametrize("path", sorted(path for path, file in contract().items() if file["enums"]))
def test_members_of_enums(path: str) -> None:
    known = load("sdk_names.json")["types"]
    for full_name, enum in contract()[path]["enums"].items():
        place = known[full_name]["class"] if full_name in known else _enum_class(full_name)
        module, _, name = place.rpartition(".")
        found = getattr(import_module(f"pachyderm_sdk.api.{module}"), name)
        assert {member.name: int(member) for member in found} == {v["name"]: v["number"] for v in enum["values"]}


def _enum_class(full_name: str) -> str:
    """Where the enums are that the existing SDK does not have."""
    return {
        "google.protobuf.NullValue": "google.protobuf.NullValue",
        "grpc.health.v1.HealthCheckResponse.ServingStatus": "health.HealthCheckResponseServingStatus",
    }[full_name]


@cache
def _services() -> dict[str, dict[str, Any]]:
    return {
        name: {method["name"]: method for method in service["methods"]}
        for file in contract().values()
        for name, service in file["services"].items()
    }


def test_stub_methods() -> None:
    known = load("sdk_names.json")["services"]
    assert len(_services()) == 18 and sum(map(len, _services().values())) == 200
    # What the existing SDK lacks.
    extra = {"grpc.health.v1.Health": "health.HealthStub", "proxy.API": "proxy.ApiStub"}
    assert set(known) | set(extra) == set(_services())
    for full_name, methods in _services().items():
        module, _, name = (known[full_name]["stub"] if full_name in known else extra[full_name]).rpartition(".")
        names = known[full_name]["methods"] if full_name in known else {m: _snake(m) for m in methods}
        assert set(names) == set(methods)
        for colour in ("stub", "stub_sync"):
            stub = getattr(import_module(f"pachyderm_sdk.api.{module}.{colour}"), name)
            missing = [attribute for attribute in names.values() if not callable(getattr(stub, attribute, None))]
            assert not missing, f"{module}.{colour}.{name}"
            undocumented = [attribute for attribute in names.values() if not getattr(stub, attribute).__doc__]
            assert not undocumented, f"{module}.{colour}.{name}"


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
