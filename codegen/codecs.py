"""Emits `api/<package>/codec.py`: one straight-line encoder and decoder per message.

What a codec looks like, and why, is told in `pachyderm_sdk/_proto/wire.py`.
"""

from __future__ import annotations

from collections.abc import Callable

from .messages import TIMES, WRAPPERS, alias, type_name, up
from .model import Api, Field, Message, Package
from .text import header

_VARINTS = {"bool", "int32", "int64", "uint32", "uint64", "enum"}
_FIXED = {"double": 8, "float": 4}
_WIRE = {"double": 1, "float": 5}
_ZERO = {"string": '""', "bytes": 'b""', "bool": "False", "double": "0.0", "float": "0.0"}
_CONVERT = {"int32": "int32", "int64": "int64", "uint32": "uint32", "enum": "int32"}


RECURRING = {"pfs_v2.File.commit", "pps_v2.Datum.job"}
"""Fields that hold the same message again and again in a listing of 100,000 files or datums."""


class _Source:
    """Collects lines at a depth of indentation."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.depth = 0

    def __call__(self, line: str) -> None:
        self.lines.append("    " * self.depth + line if line else "")

    def block(self, line: str) -> _Source:
        self(line)
        return self

    def __enter__(self) -> None:
        self.depth += 1

    def __exit__(self, *_: object) -> None:
        self.depth -= 1


def emit(api: Api, package: Package, deep: set[str]) -> str:
    """Returns the module of a package's codecs. `deep` are the messages whose nesting has to be counted."""
    emitter = _Emitter(api, package, deep)
    body = "".join(emitter.message(m) for m in package.messages)
    out = [header(package.sources)]
    out.append(f'"""Encoders and decoders of the messages of {package.proto}."""\n\n')
    out.append("from __future__ import annotations\n\n")
    if emitter.enums:
        out.append(f"from {up(package.module)}_proto.enum import Members\n")
    out.append(f"from {up(package.module)}_proto.wire import (\n")
    out.append("".join(f"    {name},\n" for name in sorted(emitter.runtime, key=lambda name: (name.lower(), name))))
    out.append(")\n")
    for other in sorted(emitter.modules - {package.module}):
        parent, _, leaf = other.rpartition(".")
        folder = f"{up(package.module)}api{'.' + parent if parent else ''}.{leaf}"
        out.append(f"from {folder} import codec as {alias(other)}_codec\n")
    for other in sorted(emitter.enum_modules - {package.module}):
        parent, _, leaf = other.rpartition(".")
        out.append(f"from {up(package.module)}api{'.' + parent if parent else ''} import {leaf} as {alias(other)}\n")
    own = sorted({*(m.name for m in package.messages), *emitter.own_enums})
    out.append("from . import (\n" + "".join(f"    {name},\n" for name in own) + ")\n\n")
    out.append("_new = object.__new__\n")
    if emitter.uses_set:
        out.append("_set = object.__setattr__\n")
    for enum in sorted(emitter.enums):
        out.append(f"_{enum.replace('.', '_').lstrip('_')} = Members({enum})\n")
    out.append(body)
    out.append("\n\n")
    for name, f in emitter.recalls:
        decode, copy = (emitter.codec(prefix, f.type_name) for prefix in ("decode", "copy"))
        out.append(f"_recent_{name} = recent({decode}, {copy})\n")
    out.extend(f"bind({m.name}, encode_{m.name}, decode_{m.name})\n" for m in package.messages)
    return "".join(out)


class _Emitter:
    def __init__(self, api: Api, package: Package, deep: set[str]) -> None:
        self.api, self.package, self.deep = api, package, deep
        self.module = package.module
        self.runtime: set[str] = {"Out", "add_unknown", "bind", "keep_unknown", "length", "short", "tag"}
        self.modules: set[str] = set()
        self.enums: set[str] = set()
        self.own_enums: set[str] = set()
        self.enum_modules: set[str] = set()
        self.uses_set = False
        self.recurring = self._recurring()
        self.recalls: list[tuple[str, Field]] = []

    def use(self, *names: str) -> None:
        self.runtime.update(names)

    def codec(self, prefix: str, full_name: str) -> str:
        """Returns the name of the function that encodes or decodes a message."""
        m = self.api.messages[full_name]
        self.modules.add(m.module)
        return f"{prefix}_{m.name}" if m.module == self.module else f"{alias(m.module)}_codec.{prefix}_{m.name}"

    def enum(self, f: Field) -> str:
        """Returns the table of members of a field's enum."""
        cls = type_name(self.api, f.type_name, self.module)
        self.enums.add(cls)
        enum = self.api.enums[f.type_name]
        if enum.module == self.module:
            self.own_enums.add(enum.name)
        else:
            self.enum_modules.add(enum.module)
        return "_" + cls.replace(".", "_").lstrip("_")

    def _recurring(self) -> set[str]:
        """Returns the messages that can be copied instead of decoded: those of `RECURRING` and all that is in them."""
        found: set[str] = set()
        new = {f.type_name for m in self.api.messages.values() for f in m.fields if _is_recurring(m, f)}
        while new - found:
            found |= new
            new = {f.type_name for name in new for f in self.api.messages[name].fields if f.kind == "message"}
        return found

    def message(self, m: Message) -> str:
        out = _Source()
        self._encoder(m, out)
        self._decoder(m, out)
        if m.full_name in self.recurring:
            self._copier(m, out)
        return "\n\n\n" + "\n".join(out.lines).strip("\n") + "\n"

    # Encoding

    def _encoder(self, m: Message, out: _Source) -> None:
        with out.block(f"def encode_{m.name}(m: {m.name}, out: Out) -> int:"):
            out("size = 0")
            for f in sorted(m.fields, key=lambda f: f.number):
                self._encode_field(f, out)
            with out.block("if m._unknown_fields:"):
                out("out.append(m._unknown_fields)")
                out("size += len(m._unknown_fields)")
            out("return size")
        out("")
        out("")

    def _encode_field(self, f: Field, out: _Source) -> None:
        value = f"v_{f.name.rstrip('_')}"
        item = f"x_{f.name.rstrip('_')}"
        out(f"{value} = m.{f.name}")
        if f.key_kind:
            key = f"k_{f.name.rstrip('_')}"
            with out.block(f"for {key}, {item} in {value}.items():"):
                self._encode_entry(f, key, item, out)
        elif f.repeated and (f.kind in _VARINTS or f.kind in _FIXED):
            with out.block(f"if {value}:"):
                one = self._bytes_of(f.kind, "x")
                out(f'p = b"".join([{one} for x in {value}])')
                out("n = len(p)")
                self._append(f"{_tag(f.number, 2)} + {self._size('n')} + p", out)
        elif f.repeated:
            items = value
            if f.kind == "string":
                self.use("texts")
                items = f"texts({value})"
            with out.block(f"for {item} in {items}:"):
                self._encode_value(f, item, out)
        elif f.group is not None or f.kind == "message":
            with out.block(f"if {value} is not None:"):
                self._encode_value(f, value, out)
        elif f.kind in _FIXED:
            self.use("is_set")
            with out.block(f"if {value} or is_set({value}):"):
                self._encode_value(f, value, out)
        else:
            with out.block(f"if {value}:"):
                self._encode_value(f, value, out)

    def _append(self, expression: str, out: _Source) -> None:
        out(f"h = {expression}")
        out("out.append(h)")
        out("size += len(h)")

    def _size(self, n: str) -> str:
        self.use("VARINT", "SMALL", "encode_varint")
        return f"(VARINT[{n}] if {n} < SMALL else encode_varint({n}))"

    def _bytes_of(self, kind: str, value: str) -> str:
        """Returns an expression for the bytes of a number."""
        if kind in _FIXED:
            self.use(f"pack_{kind}")
            return f"pack_{kind}({value})"
        if kind == "bool":
            self.use("encode_bool")
            return f"encode_bool({value})"
        self.use("VARINT", "SMALL", f"encode_{kind}")
        return f"(VARINT[{value}] if 0 <= {value} < SMALL else encode_{kind}({value}))"

    def _encode_value(self, f: Field, value: str, out: _Source) -> None:
        """Emits one value with its tag."""
        if f.kind == "message":
            self._encode_message(f, value, out)
        elif f.kind == "string":
            out(f"p = {value}.encode()")
            out("n = len(p)")
            self._append(f"{_tag(f.number, 2)} + {self._size('n')} + p", out)
        elif f.kind == "bytes":
            self.use("payload")
            out(f"r = {value} if type({value}) is bytes else payload({value})")
            out("n = len(r)")
            self._append(f"{_tag(f.number, 2)} + {self._size('n')}", out)
            out("out.append(r)")
            out("size += n")
        else:
            self._append(f"{_tag(f.number, _WIRE.get(f.kind, 0))} + {self._bytes_of(f.kind, value)}", out)

    def _encode_message(self, f: Field, value: str, out: _Source) -> None:
        if f.type_name in TIMES:
            encode = f"encode_{f.type_name.rpartition('.')[2].lower()}"
            self.use(encode)
            out(f"p = {encode}({value})")
            self._append(f"{_tag(f.number, 2)} + {self._size('len(p)')} + p", out)
        elif f.type_name in WRAPPERS:
            self._encode_wrapper(f, value, out)
        else:
            out("k = len(out)" if not f.key_kind else "at = len(out)")
            at = "k" if not f.key_kind else "at"
            out('out.append(b"")')
            out(f"n = {self.codec('encode', f.type_name)}({value}, out)")
            out(f"h = out[{at}] = {_tag(f.number, 2)} + {self._size('n')}")
            out("size += len(h) + n")

    def _encode_wrapper(self, f: Field, value: str, out: _Source) -> None:
        kind = _wrapped_kind(f.type_name)
        if kind == "bytes":
            self.use("payload")
            out(f"r = {value} if type({value}) is bytes else payload({value})")
            out("n = len(r)")
            out(f'h = b"\\x0a" + {self._size("n")} if n else b""')
            out("n += len(h)")
            out(f"h = {_tag(f.number, 2)} + {self._size('n')} + h")
            out("out.append(h)")
            out("out.append(r)")
            out("size += len(h) + len(r)")
            return
        if kind == "string":
            out(f"p = {value}.encode()")
            out(f'p = b"\\x0a" + {self._size("len(p)")} + p if p else b""')
        else:
            self.use("is_set")
            test = f"is_set({value})" if kind in _FIXED else value
            out(f'p = {_tag(1, _WIRE.get(kind, 0))} + {self._bytes_of(kind, value)} if {test} else b""')
        self._append(f"{_tag(f.number, 2)} + {self._size('len(p)')} + p", out)

    def _encode_entry(self, f: Field, key: str, item: str, out: _Source) -> None:
        """A map entry always has both its key and its value."""
        if f.key_kind == "string":
            out(f"p = {key}.encode()")
            out(f'e = b"\\x0a" + {self._size("len(p)")} + p')
        else:
            out(f'e = b"\\x08" + {self._bytes_of(f.key_kind, key)}')
        if f.kind == "message" and f.type_name not in TIMES and f.type_name not in WRAPPERS:
            out("at = len(out)")
            out('out.append(b"")')
            out(f"n = {self.codec('encode', f.type_name)}({item}, out)")
            out(f'e += b"\\x12" + {self._size("n")}')
            out("n += len(e)")
            out(f"h = out[at] = {_tag(f.number, 2)} + {self._size('n')} + e")
            out("size += len(h) - len(e) + n")
            return
        if f.kind == "string":
            out(f"p = {item}.encode()")
            out(f'e += b"\\x12" + {self._size("len(p)")} + p')
        elif f.kind == "bytes":
            out(f'e += b"\\x12" + {self._size(f"len({item})")} + {item}')
        elif f.type_name in TIMES or f.type_name in WRAPPERS:
            # No message of the API has one; the day one has, generating must stop rather than emit a wrong codec.
            raise ValueError(f"{f.name}: maps with values of {f.type_name} have no encoding here yet")
        else:
            out(f"e += {_tag(2, _WIRE.get(f.kind, 0))} + {self._bytes_of(f.kind, item)}")
        self._append(f"{_tag(f.number, 2)} + {self._size('len(e)')} + e", out)

    # Decoding

    def _decoder(self, m: Message, out: _Source) -> None:
        deep = m.full_name in self.deep
        with out.block(
            f"def decode_{m.name}(b: bytes, i: int, end: int, m: {m.name} | None = None, depth: int = 0) -> {m.name}:"
        ):
            if deep:
                self.use("MAX_DEPTH", "too_deep")
                with out.block("if depth > MAX_DEPTH:"):
                    out("raise too_deep()")
            with out.block("if m is None:"):
                out(f"m = _new({m.name})")
                for f in m.fields:
                    if not f.singular or not m.oneofs:
                        out(f"m.{f.name} = {self._default(f)}")
            out("kept: list[int] | None = None")
            with out.block("while i < end:"):
                out("t = b[i]")
                out("i += 1")
                with out.block("if t > 127:"):
                    out("t, i = tag(b, i, t)")
                branches: list[tuple[int, Callable[[], None]]] = []
                for f in m.fields:
                    branches += self._branches(m, f, out)
                self._dispatch(sorted(branches, key=lambda branch: branch[0]), out)
            with out.block("if i != end:"):
                out("raise short(end)")
            with out.block("if kept is not None:"):
                out("add_unknown(m, b, kept)")
            out("return m")

    def _default(self, f: Field) -> str:
        """Returns an expression for what a field holds when nothing was sent."""
        if not f.singular:
            return "[]" if f.repeated else "{}"
        if f.kind == "message" or f.group is not None:
            return "None"
        return f"{self.enum(f)}[0]" if f.kind == "enum" else _ZERO.get(f.kind, "0")

    def _dispatch(self, branches: list[tuple[int, Callable[[], None]]], out: _Source) -> None:
        """Emits a chain of comparisons, halved first where it would be long."""
        if len(branches) > 8:
            middle = len(branches) // 2
            with out.block(f"if t < {branches[middle][0]}:"):
                self._dispatch(branches[:middle], out)
            with out.block("else:"):
                self._dispatch(branches[middle:], out)
            return
        word = "if"
        for t, body in branches:
            with out.block(f"{word} t == {t}:"):
                body()
            word = "elif"
        if not branches:
            self._unknown(out)
            return
        with out.block("else:"):
            self._unknown(out)

    def _unknown(self, out: _Source) -> None:
        with out.block("if kept is None:"):
            out("kept = []")
        out("i = keep_unknown(kept, b, i, end, t, depth)")

    def _branches(self, m: Message, f: Field, out: _Source) -> list[tuple[int, Callable[[], None]]]:
        length_tag = f.number << 3 | 2
        if f.key_kind:
            return [(length_tag, lambda: self._decode_entry(f, out))]
        if f.repeated and (f.kind in _VARINTS or f.kind in _FIXED):
            one = f.number << 3 | _WIRE.get(f.kind, 0)
            return [
                (length_tag, lambda: self._decode_packed(f, out)),
                (one, lambda: self._decode_value(m, f, out)),
            ]
        if f.kind in _VARINTS or f.kind in _FIXED:
            return [(f.number << 3 | _WIRE.get(f.kind, 0), lambda: self._decode_value(m, f, out))]
        return [(length_tag, lambda: self._decode_value(m, f, out))]

    def _copier(self, m: Message, out: _Source) -> None:
        out("")
        out("")
        with out.block(f"def copy_{m.name}(m: {m.name}) -> {m.name}:"):
            out(f"new = _new({m.name})")
            for f in m.fields:
                if not f.singular or m.oneofs or f.type_name in TIMES or f.type_name in WRAPPERS:
                    # A shallow copy would share what it must not: generating stops rather than emit that.
                    raise ValueError(f"{m.full_name} cannot be RECURRING: its field {f.name} is not simply copied")
                value = f"m.{f.name}"
                if f.kind == "message":
                    value = f"None if {value} is None else {self.codec('copy', f.type_name)}({value})"
                out(f"new.{f.name} = {value}")
            with out.block("if m._unknown_fields:"):
                out("new._unknown_fields = bytes(m._unknown_fields)")
            out("return new")

    def _store(self, m: Message, f: Field, value: str, out: _Source) -> None:
        if f.repeated:
            out(f"m.{f.name}.append({value})")
        elif f.group is None:
            out(f"m.{f.name} = {value}" if not m.oneofs else f'_set(m, "{f.name}", {value})')
            self.uses_set |= bool(m.oneofs)
        else:
            # Setting one member of a oneof clears the others; __setattr__ would look up what is known here.
            self.uses_set = True
            for other in m.oneofs[f.group]:
                if other != f.name:
                    with out.block(f"if m.{other} is not None:"):
                        out(f'_set(m, "{other}", None)')
            out(f'_set(m, "{f.name}", {value})')

    def _length(self, out: _Source) -> None:
        out("n = b[i]")
        out("i += 1")
        with out.block("if n > 127:"):
            out("n, i = length(b, i, n)")
        out("j = i + n")
        with out.block("if j > end:"):
            out("raise short(end)")

    def _varint(self, kind: str, out: _Source, name: str = "v") -> None:
        """Emits the reading of a number into `name`; what a short varint holds needs no conversion."""
        self.use("varint")
        out(f"{name} = b[i]")
        out("i += 1")
        with out.block(f"if {name} > 127:"):
            out(f"{name}, i = varint(b, i, {name})")
            convert = _CONVERT.get(kind)
            if convert is not None:
                self.use(convert)
                out(f"{name} = {convert}({name})")

    def _decode_value(self, m: Message, f: Field, out: _Source) -> None:
        if f.kind in _FIXED:
            self._fixed(f, out)
            self._store(m, f, f"unpack_{f.kind}(b, i)[0]", out)
            out("i = j")
        elif f.kind == "bool":
            self._varint(f.kind, out)
            self._store(m, f, "v != 0", out)
        elif f.kind == "enum":
            table = self.enum(f)
            self._varint(f.kind, out)
            self._store(m, f, f"{table}[v]", out)
        elif f.kind in _VARINTS:
            self._varint(f.kind, out)
            self._store(m, f, "v", out)
        else:
            self._length(out)
            if _is_recurring(m, f):
                self.use("recent")
                self.recalls.append((f"{m.name}_{f.name}", f))
                with out.block(f"if m.{f.name} is None:"):
                    self._store(m, f, f"_recent_{m.name}_{f.name}(b, i, j)", out)
                with out.block("else:"):
                    self._store(m, f, self._span_value(m, f), out)
            else:
                self._store(m, f, self._span_value(m, f), out)
            out("i = j")

    def _span_value(self, m: Message, f: Field) -> str:
        """Returns an expression for the value in `b[i:j]`."""
        if f.kind == "string":
            return "b[i:j].decode()"
        if f.kind == "bytes":
            return "b[i:j]"
        seen = "None" if f.repeated else f"m.{f.name}"
        if f.type_name in TIMES:
            decode = f"decode_{f.type_name.rpartition('.')[2].lower()}"
            self.use(decode)
            return f"{decode}(b, i, j, {seen})"
        if f.type_name in WRAPPERS:
            # The wrapper itself has a codec; what is kept is only its value.
            decode = self.codec("decode", f.type_name)
            wrapper = type_name(self.api, f.type_name, self.module)
            if f.repeated:
                return f"{decode}(b, i, j).value"
            self.enum_modules.add(self.api.messages[f.type_name].module)
            return f"{decode}(b, i, j, None if {seen} is None else {wrapper}({seen})).value"
        nested = ", depth + 1" if f.type_name in self.deep else ""
        return f"{self.codec('decode', f.type_name)}(b, i, j, {seen}{nested})"

    def _fixed(self, f: Field, out: _Source) -> None:
        self.use(f"unpack_{f.kind}")
        out(f"j = i + {_FIXED[f.kind]}")
        with out.block("if j > end:"):
            out("raise short(end)")

    def _decode_packed(self, f: Field, out: _Source) -> None:
        self._length(out)
        if f.kind in _FIXED:
            self.use(f"unpack_{f.kind}")
            with out.block("while i < j:"):
                with out.block(f"if i + {_FIXED[f.kind]} > j:"):
                    out("raise short(j)")
                out(f"m.{f.name}.append(unpack_{f.kind}(b, i)[0])")
                out(f"i += {_FIXED[f.kind]}")
            return
        self.use("packed")
        convert = _CONVERT.get(f.kind, "None")
        if convert != "None":
            self.use(convert)
        out(f"numbers = packed(b, i, j, {convert})")
        if f.kind == "enum":
            table = self.enum(f)
            out(f"m.{f.name} += [{table}[v] for v in numbers]")
        elif f.kind == "bool":
            out(f"m.{f.name} += [v != 0 for v in numbers]")
        else:
            out(f"m.{f.name} += numbers")
        out("i = j")

    def _decode_entry(self, f: Field, out: _Source) -> None:
        self._length(out)
        zero = {"string": '""', "bool": "False"}
        suffix = f.name.rstrip("_")
        key, value = f"k_{suffix}", f"x_{suffix}"
        out(f"{key} = {zero.get(f.key_kind, '0')}")
        message = f.kind == "message"
        # The entry is a message too: its value is two levels down.
        nested = ", depth + 2" if f.type_name in self.deep else ""
        if message:
            cls = type_name(self.api, f.type_name, self.module)
            owner = self.api.messages[f.type_name].module
            if owner != self.module:
                self.enum_modules.add(owner)
            out(f"{value}: {cls} | None = None")
        elif f.kind == "enum":
            out(f"{value} = {self.enum(f)}[0]")
        else:
            out(f"{value} = {({**zero, 'bytes': 'b' + chr(34) * 2, 'double': '0.0', 'float': '0.0'}).get(f.kind, '0')}")
        with out.block("while i < j:"):
            out("t = b[i]")
            out("i += 1")
            with out.block("if t > 127:"):
                out("t, i = tag(b, i, t)")
            with out.block(f"if t == {10 if f.key_kind == 'string' else 8}:"):
                if f.key_kind == "string":
                    self._inner_span(out)
                    out(f"{key} = b[i:e].decode()")
                    out("i = e")
                else:
                    self._varint(f.key_kind, out)
                    out(f"{key} = {'v != 0' if f.key_kind == 'bool' else 'v'}")
            wire = 2 if f.kind in ("message", "string", "bytes") else _WIRE.get(f.kind, 0)
            with out.block(f"elif t == {16 | wire}:"):
                if wire == 2:
                    self._inner_span(out)
                    if message:
                        out(f"{value} = {self.codec('decode', f.type_name)}(b, i, e, {value}{nested})")
                    else:
                        out(f"{value} = {'b[i:e]' if f.kind == 'bytes' else 'b[i:e].decode()'}")
                    out("i = e")
                elif f.kind in _FIXED:
                    self.use(f"unpack_{f.kind}")
                    out(f"{value} = unpack_{f.kind}(b, i)[0]")
                    out(f"i += {_FIXED[f.kind]}")
                else:
                    self._varint(f.kind, out)
                    if f.kind == "enum":
                        out(f"{value} = {self.enum(f)}[v]")
                    else:
                        out(f"{value} = {'v != 0' if f.kind == 'bool' else 'v'}")
            with out.block("else:"):
                self.use("skip")
                out("i = skip(b, i, j, t, depth + 1)")
        with out.block("if i != j:"):
            out("raise short(j)")
        if message:
            decode = self.codec("decode", f.type_name)
            empty = f"{decode}(b, j, j, None, depth + 1)" if nested else f"{decode}(b, j, j)"
            out(f"m.{f.name}[{key}] = {empty} if {value} is None else {value}")
        else:
            out(f"m.{f.name}[{key}] = {value}")

    def _inner_span(self, out: _Source) -> None:
        out("n = b[i]")
        out("i += 1")
        with out.block("if n > 127:"):
            out("n, i = length(b, i, n)")
        out("e = i + n")
        with out.block("if e > j:"):
            out("raise short(j)")


def _is_recurring(m: Message, f: Field) -> bool:
    return f"{m.full_name}.{f.proto_name}" in RECURRING


def _tag(number: int, wire: int) -> str:
    value = number << 3 | wire
    out = ""
    while value > 127:
        out += f"\\x{value & 127 | 128:02x}"
        value >>= 7
    return f'b"{out}\\x{value:02x}"'


def _wrapped_kind(type_name: str) -> str:
    return type_name.rpartition(".")[2].removesuffix("Value").lower()
