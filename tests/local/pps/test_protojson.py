"""The words for JSON that is not that of a message."""

from __future__ import annotations

import json

import pytest

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.pps import specs
from pachyderm_sdk.local.pps.protojson import fault


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "syntax error (line 1:1): unexpected token "),
        ("{", "unexpected EOF"),
        ('{"descr', "unexpected EOF"),
        ("[]", "syntax error (line 1:1): unexpected token ["),
        ("{} {}", "syntax error (line 1:4): unexpected token {"),
        ('{"pipeline": 3}', "syntax error (line 1:14): unexpected token 3"),
        ('{"pipeline" 3}', "syntax error (line 1:13): unexpected token 3"),
        ("{'a': 1}", "syntax error (line 1:2): invalid value 'a'"),
        ('{"description":"a\nb"}', r"syntax error (line 1:18): invalid character '\n' in string"),
        ('{"transform":{"cmd":["x",]}}', "syntax error (line 1:26): unexpected token ]"),
        ('{"nope": 1}', '(line 1:2): unknown field "nope"'),
        ('{"transform":{},\n "input":{"pfs":{"x":1}}}', '(line 2:18): unknown field "x"'),
        ('{"datum_tries":1,"datumTries":1}', '(line 1:18): duplicate field "datumTries"'),
        ('{"salt":"a","salt":"b"}', '(line 1:13): duplicate field "salt"'),
        ('{"transform":{"env":{"A":"b","A":"c"}}}', '(line 1:30): duplicate map key "A"'),
        ('{"datumTries":"many"}', '(line 1:15): invalid value for int64 field datumTries: "many"'),
        ('{"transform":{"cmd":[1]}}', "(line 1:22): invalid value for string field cmd: 1"),
        ('{"transform":{"env":{"a":null}}}', "(line 1:26): invalid value for string field env: null"),
        ('{"tolerations":[{"operator":"X"}]}', '(line 1:29): invalid value for enum field operator: "X"'),
        ('{"autoscaling":1}', "(line 1:16): invalid value for bool field autoscaling: 1"),
    ],
)
def test_the_first_fault_is_found_where_it_is(text: str, words: str) -> None:
    assert fault(text, pps.CreatePipelineRequest) == words
    with pytest.raises(specs.SpecError) as caught:
        specs.read(text, pps.CreatePipelineRequest)
    assert str(caught.value) == words


def test_what_is_right_has_no_fault() -> None:
    text = json.dumps(
        {
            "pipeline": {"name": "p", "project": None},
            "transform": {"cmd": [], "env": {"A": "b"}, "datum_batching": True},
            "input": {"cross": [{"pfs": {"repo": "r", "glob": "/*"}}, {"cron": {"start": "2024-01-01T00:00:00Z"}}]},
            "datumTries": "3",
            "datum_timeout": "3s",
            "resourceRequests": {"cpu": 1},
            "tolerations": [{"operator": 1}, {"operator": "EQUAL", "toleration_seconds": 5}],
        }
    )
    assert fault(text, pps.CreatePipelineRequest) is None
    assert specs.read(text, pps.CreatePipelineRequest)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"input":' + '{"cross":[' * 3000 + "]}" * 3000 + "}"])
def test_what_nests_too_deep_is_refused(text: str) -> None:
    with pytest.raises(specs.SpecError):
        specs.read(text, pps.CreatePipelineRequest)
