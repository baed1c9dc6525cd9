"""The part of jq that filters are written in; expected outputs are those of jq itself."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pps import jq
from pachyderm_sdk.local.pps.filtering import message_filter
from pachyderm_sdk.local.pps.jq import values

DOCUMENT = '{"a": 1, "b": [1, 2, {"c": null}], "s": "text", "o": {"y": 2, "x": 1}}'


def run(program: str, document: str = DOCUMENT) -> list[jq.Json]:
    return list(jq.parse(program)(json.loads(document)))


@pytest.mark.parametrize(
    ("program", "outputs"),
    [
        ("", [json.loads(DOCUMENT)]),
        (".a", [1]),
        ('."a"', [1]),
        ('.["a"]', [1]),
        (".b[0]", [1]),
        (".b[-1].c", [None]),
        (".b[9]", [None]),
        (".b[0:2]", [[1, 2]]),
        (".b[1:]", [[2, {"c": None}]]),
        (".b[:-1]", [[1, 2]]),
        (".s[1:3]", ["ex"]),
        (".o[]", [1, 2]),
        (".missing.deeper", [None]),
        (".a, .s", [1, "text"]),
        (".b | length", [3]),
        (".o.x.y?", []),
        (".missing // 7", [7]),
        ("(.b[] | .c?) // 5", [5]),
        (".a == 1.0", [True]),
        ("true == 1", [False]),
        (".a != 1", [False]),
        ("null < false, false < true, true < 0, 0 < \"\", \"\" < [], [] < {}", [True] * 6),
        ("{\"a\":2} < {\"b\":1}", [True]),
        (".a > 0 and .s == \"text\"", [True]),
        ("false or .a", [True]),
        ("(true, false) or false", [True, False]),
        ("1 + 2 * 3 - 4 / 2", [5]),
        ("-.a + 3", [2]),
        ("7 % 3, -7 % 3, 5 % -3", [1, -1, 2]),
        ("(1, 2) + (10, 20)", [11, 12, 21, 22]),
        ('"a" + "b", null + 1, [1] + [2], {a: 1} + {a: 2}', ["ab", 1, [1, 2], {"a": 2}]),
        ("[1, 2, 1] - [1]", [[2]]),
        ('"a,b" / ","', [["a", "b"]]),
        ("[.o[] * 2]", [[2, 4]]),
        ("{a, k: .s, (.s): 1}", [{"a": 1, "k": "text", "text": 1}]),
        ("{k: (1, 2)}", [{"k": 1}, {"k": 2}]),
        ("if .a == 1 then \"one\" elif .a == 2 then \"two\" else \"more\" end", ["one"]),
        ("if .missing then 1 end", [json.loads(DOCUMENT)]),
        ("select(.a == 1) | .s", ["text"]),
        ("select(.a == 2)", []),
        (".b | map(select(type == \"number\"))", [[1, 2]]),
        ("[..] | length", [11]),
        ("keys", [["a", "b", "o", "s"]]),
        ("has(\"a\"), has(\"z\"), (.b | has(2)), (.b | has(3))", [True, False, True, False]),
        ("\"a\" | in({a: 1})", [True]),
        (".s | contains(\"ex\"), startswith(\"te\"), endswith(\"x\")", [True, True, False]),
        (".o | contains({x: 1})", [True]),
        ("[\"foobar\"] | contains([\"bar\"])", [True]),
        (".s | ascii_upcase, length, ltrimstr(\"te\"), rtrimstr(\"xt\")", ["TEXT", 4, "xt", "te"]),
        ("[3, 1, 2, 1] | sort, unique, reverse", [[1, 1, 2, 3], [1, 2, 3], [1, 2, 1, 3]]),
        ("[3, 1, 2, 1] | min, max, add, first, last", [1, 3, 7, 3, 1]),
        ("[{a: 2}, {a: 1}] | sort_by(.a)", [[{"a": 1}, {"a": 2}]]),
        ("[1, 2] | any(. > 1), all(. > 1)", [True, False]),
        ("[true, false] | any, all", [True, False]),
        ("\"12\" | tonumber", [12]),
        ("[1, \"a\"] | tostring, (map(tostring) | join(\"-\"))", ['[1,"a"]', "1-a"]),
        ("first(.b[])", [1]),
        ("# a comment\n.a", [1]),
        ("[not, (null | not)]", [[False, True]]),
    ],
)  # fmt: skip
def test_programs(program: str, outputs: list[jq.Json]) -> None:
    assert run(program) == outputs
    assert [values.type_of(one) for one in run(program)] == [values.type_of(one) for one in outputs]


@pytest.mark.parametrize(
    ("program", "problem"),
    [
        ("(((", "unexpected token <EOF>"),
        (".a)", r'unexpected token "\)"'),
        ("1 < 2 < 3", 'unexpected token "<"'),
        ("!", 'unexpected token "!"'),
        ("if . then", "<EOF>"),
        ("$x", r"variable not defined: \$x"),
        ("(1 as $x | $x) | $x", r"variable not defined: \$x"),
        ("reduce .[] as $x ($x; .)", r"variable not defined: \$x"),
        (". as [$x] | $x", "patterns are not supported"),
        (". as $x ?// $y | 1", "alternative patterns are not supported"),
        (". as x | 1", 'unexpected token "x"'),
        (". as $ | 1", r'unexpected token "\|"'),
        (". as $x", "unexpected token <EOF>"),
        ("$", "unexpected token <EOF>"),
        ('"a', "unterminated string"),
        ('"\\(1', "unterminated string"),
        ('"\\(1', "unterminated string"),
        ('"\\q"', "invalid string"),
        ('{"a\\(1)": 2}', "in the names of fields"),
        (".a = 1", "assignments are not supported"),
        ("def f: 1; f", '"def" is not supported'),
        ("range(3)", "range/1 is not supported"),
        ("try", "unexpected token <EOF>"),
        ("catch .", 'unexpected token "catch"'),
        ("@base64", "formats are not supported"),
        ("nonsense", "nonsense/0 is not supported"),
        ("select(.a; .b)", "select/2 is not supported"),
    ],
)
def test_programs_that_are_refused(program: str, problem: str) -> None:
    with pytest.raises(jq.JqError, match=problem):
        jq.parse(program)


@pytest.mark.parametrize(
    ("program", "outputs"),
    [
        (
            '.s | test("^t"), test("T"), test("T"; "i"), test(["T", "i"]), test("a b"; "x")',
            [True, False, True, True, False],
        ),
        ('.s | index("t"), rindex("t"), indices("t"), index("z")', [0, 3, [0, 3], None]),
        ('"aaa" | indices("aa")', [[0, 1]]),
        ("[1, 2, 1, 2] | index(2), rindex(2), indices(1), indices([1, 2]), indices([])", [1, 3, [0, 2], [0, 2], []]),
        ("null | index(1), indices(1)", [None, None]),
        ('.s | IN("a", "text"), IN("a")', [True, False]),
        ("IN(.b[]; 2, 7), IN(.b[]; 7)", [True, False]),
        ("any(.b[]; . == 2), any(.b[]; . == 5), any(empty; true)", [True, False, False]),
        ("all(.b[]; . != 5), all(.b[]; . == 1), all(empty; false)", [True, False, True]),
        ("isempty(empty), isempty(.b[])", [True, False]),
        ("[limit(2; .b[])], [limit(0; .b[])], [limit(-1; 1)]", [[1, 2], [], []]),
        ("last(.b[]), [last(empty)]", [{"c": None}, [None]]),
        (".o | to_entries", [[{"key": "x", "value": 1}, {"key": "y", "value": 2}]]),
        ('[{"key": "a", "value": 1}, {"k": "b", "v": 2}, {"name": 3}] | from_entries', [{"a": 1, "b": 2, "3": None}]),
        (".o | with_entries(select(.value > 1))", [{"y": 2}]),
        (".o | map_values(. + 1), map_values(empty)", [{"x": 2, "y": 3}, {}]),
        ("[1, 2] | map_values(. * 2)", [[2, 4]]),
        (".o | keys_unsorted", [["x", "y"]]),
        ('[{"a": 1, "b": 1}, {"a": 0}, {"a": 1, "b": 2}] | group_by(.a) | map(length)', [[1, 2]]),
        ('[{"a": 1, "b": 1}, {"a": 0}, {"a": 1, "b": 2}] | unique_by(.a) | map(.b)', [[None, 1]]),
        ('[{"a": 1, "b": 1}, {"a": 0}, {"a": 1, "b": 2}] | max_by(.a).b, min_by(.a).a', [2, 0]),
        ("[] | max_by(.), min_by(.)", [None, None]),
        ("[1, [2, [3]]] | flatten, flatten(1), flatten(0)", [[1, 2, 3], [1, 2, [3]], [1, [2, [3]]]]),
        ("[.[] | strings], [.[] | numbers], [.[] | objects | .x]", [["text"], [1], [1]]),
        ('[null, true, 1, "a", [], {}] | map(values) | length', [5]),
        (
            '[null, true, 1, "a", [], {}] | map(nulls), map(booleans), map(scalars)',
            [[None], [True], [None, True, 1, "a"]],
        ),
        ('[null, true, 1, "a", [], {}] | map(arrays), map(iterables)', [[[]], [[], {}]]),
        ("[recurse | numbers] == [.. | numbers]", [True]),
        (".o | tojson, (tojson | fromjson)", ['{"y":2,"x":1}', {"y": 2, "x": 1}]),
        ("1.5 | floor, ceil, round", [1, 2, 2]),
        ('try error("x") catch .', ["x"]),
        ('[.a | try .b], [try (1, error("x"), 2) catch 9]', [[], [1, 9]]),
        ("[.b[] | error?]", [[]]),
    ],
)
def test_functions_that_filters_use(program: str, outputs: list[jq.Json]) -> None:
    assert run(program) == outputs


@pytest.mark.parametrize(
    "program",
    [
        '.a | test("a")', '.s | test("(")', '.s | test("a"; "?")', ".a | to_entries", ".a | index(1)", ".a | flatten",
        '"{" | fromjson', 'error("x")', ".s | floor", 'limit("a"; 1)',
    ],
)  # fmt: skip
def test_functions_that_fail(program: str) -> None:
    with pytest.raises(jq.JqError):
        run(program)


@pytest.mark.parametrize(
    "program",
    [".a.b", ".s[]", ".a + .s", ".s * 2", "1 / 0", "1 % 0", ".a | keys", ".s | tonumber", "{(.a): 1}", ".b[{}]"],
)
def test_programs_that_fail(program: str) -> None:
    with pytest.raises(jq.JqError):
        run(program)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3),
    max_leaves=8,
)


@given(JSON, JSON)
def test_any_two_values_are_ordered(left: jq.Json, right: jq.Json) -> None:
    assert values.less(left, right) + values.less(right, left) + values.equal(left, right) == 1


JOB = pps.JobInfo(
    job=pps.Job(pipeline=pps.Pipeline(name="p"), id="1"),
    pipeline_version=3,
    state=pps.JobState.JOB_FAILURE,
    details=pps.JobInfoDetails(egress=pps.Egress(url="s3://b"), datum_tries=2),
)


@pytest.mark.parametrize(
    ("program", "passes"),
    [
        ("", True),
        ('select(.state == "JOB_FAILURE")', True),
        ('select(.state == "JOB_SUCCESS")', False),
        ('.pipeline_version == "3"', True),
        ('.details.egress.URL == "s3://b"', True),
        ("empty", False),
        ("null", False),
        ("0", True),
        (".job.pipeline.name, false", True),
    ],
)
def test_a_filter_sees_the_names_of_the_definition(program: str, passes: bool) -> None:
    assert message_filter(program)(JOB) is passes


def test_a_filter_that_fails_says_so() -> None:
    with pytest.raises(ServiceError, match="error applying jq filter: expected an object"):
        message_filter(".state.x")(JOB)
