"""Patterns: which paths match, and how little must be read."""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    with pytest.raises(InvalidGlobError, match="more than 100 groups within each other"):
        compile_glob("/" + "@(" * 5000)
    assert compile_glob("/" + "@(" * 100 + "a").matches("/a")


@pytest.mark.parametrize(
    "pattern",
    [
        "/*(*(a))b",
        "/+(+(a))b",
        "/*(+(*(a)))b",
        "/*(*|a)b",
        "/*(a|a)b",
        "/*a*a*a*a*a*b",
        "/**a**a**a**a**a**b",
        "/+({,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}|a)b",
        "/!(*(*(a))b)c",
        "/*(!(+(+(a))b)|a)c",
        "/" + "*(a" * 50 + ")" * 50 + "b",
    ],
)
@pytest.mark.parametrize("length", [200, 5000])
def test_no_pattern_takes_long(pattern: str, length: int) -> None:
    glob = compile_glob(pattern)
    assert not glob.matches("/" + length * "a")
    assert glob.expand("<$1>", "/" + length * "a") == "<>"


def test_a_pattern_with_very_many_columns() -> None:
    glob, letters = compile_glob("/" + "?" * 12 + "a*"), Random(0)
    for _ in range(200):
        path = "/" + "".join(letters.choices("ab", k=200))
        assert glob.matches(path) == (path[13] == "a")


@pytest.mark.parametrize(
    ("pattern", "path", "groups"),
    [
        ("/(*)-(*)", "/a-b-c", ["a-b", "c"]),
        ("/(**)/(*).csv", "/x/y/z.csv", ["x/y", "z"]),
        ("/@(a|ab)*(b|c)", "/abc", ["a", "bc"]),
        ("/?(a)*", "/aa", ["a"]),
        ("/*(a|(b))c", "/abac", ["aba", "b"]),
        ("/+(@(a)|b)@(x)", "/abx", ["ab", "a", "x"]),
        ("/!(a).txt", "/ab.txt", []),
        ("/!(x)y", "/aby", ["ab"]),
        ("/{(a),(b)}", "/b", ["", "b"]),
        # A round that reads nothing is the last one, and counts.
        ("/*((a|))b", "/aab", ["aa", ""]),
        ("/*(*(a))b", "/aab", ["aa", ""]),
        ("/+(|a)b", "/aab", ["aa"]),
        ("/+(" + "{,}" * 30 + "|a)b", "/aab", ["aa"]),
        ("/(" + "*" * 2 + ")b", "/" + "ab" * 3000, [("ab" * 3000)[:-1]]),
    ],
)
def test_groups(pattern: str, path: str, groups: list[str]) -> None:
    glob = compile_glob(pattern)
    assert [glob.expand(f"${number}", path) for number in range(1, len(groups) + 1)] == groups
    assert glob.expand("${0}$$" + "$9" + "$" + "9" * 5000, path) == path + "$"


class Both(NamedTuple):
    """A pattern and the regular expression that it stands for."""

    pattern: str
    expression: str


END, TEXT = "\ue000", "\ue001"
"""In unfinished expressions: where a negation may have to look for the end, and what is in front of text or a star."""

SIMPLE = st.sampled_from(
    [
        Both("a", TEXT + "a"),
        Both("b", TEXT + "b"),
        Both("b/a", TEXT + "b/a"),
        Both("*{}", TEXT + "[^/]*"),  # with a brace, so that it stays what it is before another star or a group
        Both("**{}", TEXT + ".*"),
        Both("?{}", "[^/]"),
        Both("[!a]", "[^a]"),
        Both("[[:alpha:]]", "[A-Za-z]"),
        Both("{}", ""),
    ]
)


def sequences(items: st.SearchStrategy[Both]) -> st.SearchStrategy[Both]:
    return st.lists(items, min_size=1, max_size=3).map(lambda found: Both(*map("".join, zip(*found, strict=True))))


def nested(items: st.SearchStrategy[Both]) -> st.SearchStrategy[Both]:
    alternatives = st.lists(sequences(items), min_size=1, max_size=2)

    def group(kind: str, found: list[Both]) -> Both:
        inner = "|".join(one.expression for one in found)
        expression = {
            "@": f"({inner})",
            "?": f"((?:{inner})?)",
            "*": f"((?:{inner})*)",
            "+": f"((?:{inner})+)",
            "!": f"((?!(?:{inner}){END})[^/]*)",
        }[kind]
        return Both(f"{kind}({'|'.join(one.pattern for one in found)})", expression)

    def braces(found: list[Both]) -> Both:
        inner = "|".join(one.expression for one in found)
        return Both(f"{{{','.join(one.pattern for one in found)}}}", f"(?:{inner})")

    return st.builds(group, st.sampled_from("@?*+!"), alternatives) | alternatives.map(braces)


PIECES = sequences(SIMPLE | nested(SIMPLE | nested(SIMPLE)))
NAMES = st.text("ab", min_size=1, max_size=4) | st.sampled_from(["a/b", "b/a", "ab/a", "bb/ab"])


@settings(max_examples=300, deadline=None)
@given(PIECES, st.lists(NAMES, min_size=1, max_size=8, unique=True))
def test_patterns_mean_what_their_regular_expressions_do(piece: Both, names: list[str]) -> None:
    before, negation, behind = piece.expression.rpartition(END)
    end = r"\Z" if negation and TEXT not in behind else ""
    expression = re.compile("/" + (before + end + behind).replace(END, "").replace(TEXT, ""))
    glob = compile_glob("/" + piece.pattern)
    for path in ["/" + name for name in names]:
        match = expression.fullmatch(path)
        assert glob.matches(path) == (match is not None)
        if match is not None:
            groups = [glob.expand(f"${number}", path) for number in range(1, expression.groups + 1)]
            assert groups == [group or "" for group in match.groups()]
