"""A message is a dataclass in all that a program can see of it, though it becomes one late."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pydoc
import subprocess
import sys
from threading import Barrier, Thread
from typing import TYPE_CHECKING, Any
from unittest import mock

import betterproto
import pytest

from pachyderm_sdk._proto import fields as _f
from pachyderm_sdk._proto.dataclass import dataclass
from pachyderm_sdk.api import pfs
from pachyderm_sdk.message import Message, OneofMessage

if TYPE_CHECKING:
    from collections.abc import Callable


def sample() -> Any:
    """A message that nobody has looked at yet."""

    @dataclass(eq=False, repr=False)
    class Sample(Message):
        """What it is for."""

        _full_name = "test.Sample"

        name: str = _f.scalar("string", 1)
        tags: list[str] = _f.scalar("string", 2, repeated=True)
        type: pfs.FileType = _f.enum(pfs.FileType, 3)

    return Sample


def oneof() -> Any:
    """One with a oneof, whose `__init__` is generated."""

    @dataclass(init=False, eq=False, repr=False)
    class Choice(OneofMessage):
        """What it is for."""

        _full_name = "test.Choice"
        _oneofs = {"picker": ("name",)}  # noqa: RUF012 # as generated

        name: str | None = _f.scalar("string", 1, group="picker")
        tags: list[str] = _f.scalar("string", 2, repeated=True)

        def __init__(self, name: str | None = None, tags: list[str] | None = None) -> None:
            vars(self).update(name=name, tags=tags or [])
            self.__post_init__()

    return Choice


def test_importing_makes_no_dataclass() -> None:
    look = "print(vars(pfs.Repo).get('__init__'))"
    program = f"from pachyderm_sdk.api import pfs; {look}; pfs.Repo(); {look}"
    done = subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.PIPE, text=True, timeout=60)
    before, after = done.stdout.splitlines()
    assert before == "None" and after.startswith("<function Repo.__init__")


def subclassed(cls: Any) -> Any:
    class Mine(cls):  # type: ignore[misc]  # made at run time
        def __init__(self, name: str) -> None:
            super().__init__(name)

    return Mine


FIRST_LOOKS: dict[str, tuple[Callable[[Any], object], object]] = {
    "make": (lambda cls: cls("a", type=pfs.FileType.DIR).to_dict(), {"name": "a", "type": "DIR"}),
    "own lists": (lambda cls: cls().tags is cls().tags, False),
    "decode": (lambda cls: hasattr(cls.__new__(cls), "name"), False),
    "make a subclass": (lambda cls: subclassed(cls)("a").name, "a"),
    "fields": (lambda cls: [f.name for f in dataclasses.fields(cls)], ["name", "tags", "type"]),
    "types of fields": (lambda cls: [f.type for f in dataclasses.fields(cls)], ["str", "list[str]", "pfs.FileType"]),
    "betterproto": (lambda cls: betterproto.FieldMetadata.get(dataclasses.fields(cls)[1]).number, 2),
    "is one": (dataclasses.is_dataclass, True),
    "parameters": (lambda cls: cls.__dataclass_params__.eq, False),
    "patterns": (lambda cls: cls.__match_args__, ("name", "tags", "type")),
    "replace": (lambda cls: dataclasses.replace(cls("a"), name="b").name, "b"),
    "as a dict": (lambda cls: dataclasses.asdict(cls("a")), {"name": "a", "tags": [], "type": pfs.FileType.RESERVED}),
    "signature": (
        lambda cls: str(inspect.signature(cls)),
        "(name: 'str' = '', tags: 'list[str]' = <factory>, type: 'pfs.FileType' = FileType.RESERVED) -> None",
    ),
    "annotations": (
        lambda cls: cls.__init__.__annotations__,
        {"name": "str", "tags": "list[str]", "type": "pfs.FileType", "return": None},
    ),
    "name of __init__": (lambda cls: cls.__init__.__qualname__, "sample.<locals>.Sample.__init__"),
    "module of __init__": (lambda cls: cls.__init__.__module__, __name__),
    "help": (lambda cls: "name: 'str' = ''" in pydoc.render_doc(cls), True),
    "doc string": (lambda cls: cls.__doc__, "What it is for."),
    "fields of the message": (lambda cls: [f.json_name for f in cls._fields()], ["name", "tags", "type"]),
    "no default in the class": (lambda cls: [name for name in ("name", "tags", "type") if hasattr(cls, name)], []),
}


@pytest.mark.parametrize("look", FIRST_LOOKS)
def test_a_message_is_a_dataclass_at_the_first_look(look: str) -> None:
    first, seen = FIRST_LOOKS[look]
    cls = sample()
    assert first(cls) == seen
    assert first(cls) == seen, "the second time"


def test_the_error_for_an_unknown_argument_is_that_of_a_dataclass() -> None:
    with pytest.raises(TypeError, match=r"Sample.__init__\(\) got an unexpected keyword argument 'nam'"):
        sample()(nam="a")


def test_a_dataclass_can_be_derived_from_a_message() -> None:
    @dataclasses.dataclass
    class More(pfs.PathRange):
        more: int = 3

    assert More.__match_args__ == ("lower", "upper", "more")
    assert bytes(More(lower="a", more=4)) == bytes(pfs.PathRange(lower="a")) and More(more=4).more == 4


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace is new in Python 3.13")
def test_copy_replace() -> None:
    replace = copy.replace  # type: ignore[attr-defined,unused-ignore]  # as above
    assert replace(sample()("a"), name="b").name == "b"


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="dataclasses have __replace__ since Python 3.13")
def test_nothing_is_there_that_this_python_s_dataclasses_lack() -> None:
    assert not hasattr(sample(), "__replace__")


def test_a_message_with_a_oneof_keeps_its_init_and_its_defaults() -> None:
    cls = oneof()
    assert str(inspect.signature(cls)) == "(name: 'str | None' = None, tags: 'list[str] | None' = None) -> 'None'"
    assert cls.name is None and not hasattr(cls, "tags")
    assert [f.name for f in dataclasses.fields(cls)] == ["name", "tags"]
    assert cls.__match_args__ == ("name", "tags")
    assert cls("a").name == "a"


def test_the_base_of_messages_is_no_dataclass() -> None:
    assert not dataclasses.is_dataclass(Message)
    assert not dataclasses.is_dataclass(OneofMessage)
    assert type(Message()) is Message
    assert inspect.signature(Message) is not None
    assert "The base of all messages" in pydoc.render_doc(Message)
    with pytest.raises(AttributeError, match="'Message' has no attribute '__match_args__'"):
        Message.__match_args__  # type: ignore[attr-defined]  # noqa: B018 # that is the test


def test_threads_may_look_at_the_same_time() -> None:
    for _ in range(20):
        cls, barrier, made = sample(), Barrier(4), list[str]()

        def make(cls: Any = cls, barrier: Barrier = barrier, made: list[str] = made) -> None:
            barrier.wait(10)
            made.append(cls("a").name)

        threads = [Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert made == ["a"] * 4


def test_what_a_program_puts_into_a_class_stays() -> None:
    cls = sample()

    def mine(self: Any) -> None:
        self.name = "mine"

    cls.__init__ = mine
    assert [field.name for field in dataclasses.fields(cls)] == ["name", "tags", "type"]
    assert cls().name == "mine"


def test_tools_that_read_all_attributes_of_a_class_can() -> None:
    names = {name for name, _ in inspect.getmembers(pfs.Repo)}
    assert "as_uri" in names
    assert not hasattr(pfs.Repo(), "_betterproto")
    mock.create_autospec(pfs.CopyFile)(src=pfs.File(), dst="/a")
    assert "as_uri" in pydoc.plain(pydoc.render_doc(pfs.Repo))
