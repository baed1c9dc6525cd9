"""Patterns: which paths match, and how little must be read."""

from __future__ import annotations

import pytest

from pachyderm_sdk.local.pfs.files import InvalidGlobError
from pachyderm_sdk.local.pfs.files.globs import compile_glob


@pytest.mark.parametrize(
    ("pattern", "matching", "others"),
    [
        ("/*", ["/a", "/d/", "/.x"], ["/a/b", "/"]),
        ("*", ["/a", "/d/"], ["/a/b"]),
        ("/**", ["/a", "/d/", "/d/e/f"], ["/"]),
        ("/", ["/"], ["/a"]),
        ("", ["/"], ["/a"]),
        ("/d/", ["/d", "/d/"], ["/d/x", "/dx"]),
        ("/d/../a", ["/a"], ["/d/a"]),
        ("/**/*.txt", ["/d/x.txt", "/d/e/x.txt"], ["/x.txt", "/d/x.csv"]),
        ("/**.txt", ["/x.txt", "/d/e/x.txt"], ["/x.csv"]),
        ("/a?c", ["/abc", "/a.c"], ["/a/c", "/ac", "/abbc"]),
        ("/[abc]", ["/a", "/c"], ["/d", "/ab"]),
        ("/[a-c]x", ["/ax", "/cx"], ["/dx"]),
        ("/[!a-c]x", ["/dx"], ["/ax"]),
        ("/[^a]x", ["/bx"], ["/ax"]),
        ("/[=-]b", ["/-b", "/=b"], ["/ab"]),
        ("/[[:digit:]_]", ["/7", "/_"], ["/a"]),
        ("/[\\a]", ["/a"], ["/\\"]),
        ("/{a,b}", ["/a", "/b"], ["/c", "/ab"]),
        ("/{a,d/e}/*", ["/a/x", "/d/e/x"], ["/d/x"]),
        ("/{a,}", ["/a"], ["/b"]),
        ("/{a", ["/a"], ["/b"]),
        ("/@(a|b)", ["/a", "/b"], ["/ab", "/"]),
        ("/(a|b)", ["/a", "/b"], ["/ab"]),
        ("/?(a)b", ["/b", "/ab"], ["/aab"]),
        ("/*(a|b)", ["/a", "/abba"], ["/abc"]),
        ("/+(a|b)c", ["/ac", "/babac"], ["/c"]),
        ("/@(a", ["/a"], ["/b"]),
        ("/!(a)", ["/b", "/ab", "/abc"], ["/a", "/b/c"]),
        ("/!(*.js|*.json)", ["/a.js.gz", "/x"], ["/a.js", "/a.json"]),
        ("/*.!(a|b|c)", ["/a.abcd", "/x.d"], ["/a.a", "/x.c"]),
        ("/!(foo)*", ["/bar"], ["/foo", "/foobar"]),
        ("/!(!(foo))", ["/foo"], []),
        ("/!(!(!(foo)))", [], ["/foo"]),
        ("/a*!(x)", ["/a", "/ab", "/ax"], ["/ba"]),
        ("/a!(x)", ["/a", "/ab"], ["/ba", "/ax"]),
        ("/!(*.a|*.b|*.c)*", [], ["/a.abcd"]),
        ("/*(f*(o))", ["/ffo", "/fofo", "/foooofof"], ["/xfoooofof", "/foooofofx"]),
        ("/*(of|oof+(o))", ["/oofooofo"], ["/oofx"]),
        ("/@(ab|a*(b))*(c)d", ["/abbcd", "/acd"], ["/bcd"]),
        ("/para@(chute|graph)", ["/paragraph"], ["/paramour"]),
        ("/@(!(z*)|*x)", ["/foot", "/foox", "/zoox"], ["/zoot"]),
        ("/a,b", ["/a,b"], ["/a"]),
        ("/a|b", ["/a|b"], ["/a"]),
        ("/x.txt", ["/x.txt"], ["/xatxt"]),
        ("/!a", ["/!a"], ["/b"]),
        # A backslash is part of the prefix that is read from, and gone when it is matched.
        ("/\\a", [], ["/a", "/\\a"]),
        ("/a*\\b", ["/ab", "/axb"], ["/a\\c"]),
        ("/é*", [], ["/a"]),
    ],
)
def test_matches(pattern: str, matching: list[str], others: list[str]) -> None:
    glob = compile_glob(pattern)
    assert [path for path in matching if not glob.matches(path)] == []
    assert [path for path in others if glob.matches(path)] == []


@pytest.mark.parametrize("pattern", ["/[a", "/[]", "/[", "/[b-a]", "/[[:nonsense:]]", "/[a-"])
def test_classes_that_cannot_be_read(pattern: str) -> None:
    with pytest.raises(InvalidGlobError):
        compile_glob(pattern)


@pytest.mark.parametrize(
    ("pattern", "prefix", "depth"),
    [
        ("/a/b*", "/a/b", 2),
        ("/a/b", "/a/b", 2),
        ("/*/x/@(a|b)", "/", 3),
        ("/{a,b/c}", "/", 2),
        ("/a**", "/a", None),
        ("/+(a/)b", "/", None),
        ("/[!a]b", "/", None),
        ("/[+-9]b", "/", None),
        ("/[a-z]b", "/", 1),
    ],
)
def test_what_has_to_be_read(pattern: str, prefix: str, depth: int | None) -> None:
    glob = compile_glob(pattern)
    assert (glob.prefix, glob.depth) == (prefix, depth)


def test_directories_that_cannot_hold_matches_are_not_entered() -> None:
    glob = compile_glob("/a/b*/c")
    assert glob.may_match_below("/a/")
    assert glob.may_match_below("/a/bx/")
    assert not glob.may_match_below("/b/")
    assert not glob.may_match_below("/a/x/")
    assert not glob.may_match_below("/a/bx/c/")


def test_a_deeply_nested_pattern_is_refused_not_a_crash() -> None:
    with pytest.raises(InvalidGlobError):
        compile_glob("/" + "@(" * 5000)
