"""Jsonnet, and templates written in it.

`jsonnet.json` has programs with what go-jsonnet, which pachd uses, makes of them.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pps import templates
from pachyderm_sdk.local.pps.jsonnet import JsonnetError, render

RECORDED = cast(
    "list[dict[str, str]]", json.loads(Path(__file__).with_name("jsonnet.json").read_text(encoding="utf-8"))
)


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda recorded: str(recorded["template"]))
def test_programs(recorded: dict[str, str]) -> None:
    if "json" in recorded:
        assert render(recorded["template"], {}) == recorded["json"]
    else:
        with pytest.raises(JsonnetError):
            render(recorded["template"], {})


def test_the_recording_has_both_kinds() -> None:
    assert sum("json" in recorded for recorded in RECORDED) > 100
    assert sum("fails" in recorded for recorded in RECORDED) > 30


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("[1, 2", r"^template:1:6 Unexpected: end of file$"),
        ("{\n  a: }", r"^template:2:6 Unexpected: \"}\"$"),
        ("\n &&& `", r"template:2:6 Could not lex the character '`'"),
        ('import "x"', r"imports are not supported by the embedded server"),
        ("std.md5('x')", r"^RUNTIME ERROR: std.md5 is not supported by the embedded server$"),
        ("if true then 1 else foo", r"^STATIC ERROR: Unknown variable: foo$"),
        ("self", r"^STATIC ERROR: Can't use self outside of an object$"),
        ("{a: self.b, b: self.a}", r"^RUNTIME ERROR: a value depends on itself$"),
        ("local f(n) = 1 + f(n); f(0)", r"^RUNTIME ERROR: max stack frames exceeded.$"),
        ('error "boom"', r"^RUNTIME ERROR: boom$"),
        ("{a: function() 1}", r"^RUNTIME ERROR: couldn't manifest function as JSON$"),
    ],
)
def test_what_is_wrong_with_a_program(template: str, problem: str) -> None:
    with pytest.raises(JsonnetError, match=problem):
        render(template, {})


def test_only_what_is_needed_is_computed() -> None:
    assert render("local unused = error 'x'; {a:: error 'hidden', b: [1, error 'y'][0]}", {}) == '{\n   "b": 1\n}\n'


def test_the_library_is_shared_by_threads() -> None:
    template = "std.join('', std.map(function(i) std.toString(i), std.range(1, 50)))"
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: render(template, {}), range(64)))) == 1


def test_the_specs_of_a_template() -> None:
    made = templates.render(
        "function(name, tries='2') {pipeline: {name: name}, datum_tries: std.parseInt(tries)}", {"name": "p"}
    )
    assert made.specs == [pps.CreatePipelineRequest(pipeline=pps.Pipeline(name="p"), datum_tries=2)]
    assert templates.render("[]", {}).specs == []


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("1", "not a json object or list: 1"),
        ("[1]", "not a json object: 1"),
        ("{nope: 1}", "nope"),
        ("function(a) {}", "template err: RUNTIME ERROR: Missing argument: a\n\tTop-level function call"),
        ("{", "template err: template:1:2"),
    ],
)
def test_templates_that_make_no_specs(template: str, problem: str) -> None:
    with pytest.raises(ServiceError, match=problem):
        templates.render(template, {})
