"""Specs as JSON, names, inputs: everything that needs no database."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pps import checks, inputs, names, specs
from pachyderm_sdk.local.pps.keys import JobKey, PipelineKey

# --- JSON


def test_keys_and_enums_get_their_canonical_spelling() -> None:
    text = (
        '{"datum_tries": 3, "transform": {"accept_return_code": [1], "env": {"snake_case": "x"}},'
        ' "tolerations": [{"operator": 1, "toleration_seconds": "5"}],'
        ' "input": {"cross": [{"pfs": {"repo_type": "meta"}}]},'
        ' "autoscaling": null}'
    )
    assert specs.read(text, pps.CreatePipelineRequest) == {
        "datumTries": 3,
        "transform": {"acceptReturnCode": [1], "env": {"snake_case": "x"}},
        "tolerations": [{"operator": "EXISTS", "tolerationSeconds": "5"}],
        "input": {"cross": [{"pfs": {"repoType": "meta"}}]},
        "autoscaling": None,
    }


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "{} {}", '{"nope": 1}', '{"pipeline": 3}', '{"datumTries": "many"}', '{"datumTries": NaN}'],
)
def test_what_is_no_spec(text: str) -> None:
    with pytest.raises(specs.SpecError):
        specs.read(text, pps.CreatePipelineRequest)


@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [
        # the examples of RFC 7396
        ('{"a":"b"}', '{"a":"c"}', '{"a":"c"}'),
        ('{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'),
        ('{"a":"b"}', '{"a":null}', "{}"),
        ('{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'),
        ('{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'),
        ('{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'),
        ('{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'),
        ('{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'),
        ('["a","b"]', '["c","d"]', '["c","d"]'),
        ('{"a":"b"}', '["c"]', '["c"]'),
        ('{"a":"foo"}', "null", "null"),
        ('{"e":null}', '{"a":1}', '{"e":null,"a":1}'),
        ("[1,2]", '{"a":"b","c":null}', '{"a":"b"}'),
        ("{}", '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'),
    ],
)
def test_merge(target: str, patch: str, result: str) -> None:
    assert specs.merge(json.loads(target), json.loads(patch)) == json.loads(result)


def test_the_effective_spec_is_compact_and_sorted() -> None:
    made = specs.effective(json.loads(specs.BUILT_IN), {"pipeline": {"name": "é"}, "datumTries": 5})
    assert made.json == (
        '{"datumTries":5,"outputBranch":"master","pipeline":{"name":"é"},"reprocessSpec":"until_success",'
        '"transform":{"image":"ubuntu:20.04"}}'
    )
    assert made.request.datum_tries == 5


# --- names


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("p", ("p", 0)),
        ("p^", ("p", 1)),
        ("p^^^", ("p", 3)),
        ("p~2", ("p", 2)),
        ("p^0", ("p", 0)),
        ("p.3", ("p", -3)),
    ],
)
def test_ancestry(text: str, parsed: tuple[str, int]) -> None:
    assert names.parse_ancestry(text) == parsed


@pytest.mark.parametrize("text", ["a.b", "p^~", "p^2^", "p~x"])
def test_malformed_ancestry(text: str) -> None:
    with pytest.raises(ServiceError, match="invalid ancestry syntax"):
        names.parse_ancestry(text)


@given(st.text())
def test_a_name_that_is_accepted_has_no_ancestry(name: str) -> None:
    try:
        names.check_pipeline_name(PipelineKey("default", name))
    except ServiceError:
        return
    assert names.parse_ancestry(name) == (name, 0)


def test_spelling_of_jobs() -> None:
    assert str(JobKey.of(pps.Job(pipeline=pps.Pipeline(name="p"), id="1"))) == "default/p@1"
    assert str(JobKey.of(pps.Job(id="1"))) == "@1"


# --- inputs

PIPELINE = PipelineKey("proj", "pipe")


def pfs_input(repo: str, name: str = "", glob: str = "/*", branch: str = "", s3: bool = False) -> pps.Input:
    return pps.Input(pfs=pps.PfsInput(repo=repo, name=name, glob=glob, branch=branch, s3=s3))


def test_what_is_filled_in() -> None:
    triggered = pps.Input(pfs=pps.PfsInput(repo="b", glob="x/../y/", trigger=pfs.Trigger(size="1K")))
    again = pps.Input(pfs=pps.PfsInput(repo="b", name="c", glob="//", trigger=pfs.Trigger(branch="dev")))
    cron = pps.Input(cron=pps.CronInput(name="tick", spec="@never"))
    tree = pps.Input(cross=[pfs_input("a"), triggered, again, cron])
    inputs.fill_in(tree, PIPELINE, 1_000_000)
    assert tree.cross[0].pfs == pps.PfsInput(
        project="proj", name="a", repo="a", repo_type="user", branch="master", glob="/*"
    )
    assert triggered.pfs is not None and again.pfs is not None and cron.cron is not None
    assert (triggered.pfs.branch, triggered.pfs.trigger, triggered.pfs.glob) == (
        "pipe-trigger-1",
        pfs.Trigger(branch="master", size="1K"),
        "/y",
    )
    assert (again.pfs.branch, again.pfs.trigger, again.pfs.glob) == ("pipe-trigger-2", pfs.Trigger(branch="dev"), "/")
    assert (cron.cron.project, cron.cron.repo) == ("proj", "pipe_tick")
    assert cron.cron.start is not None and cron.cron.start.timestamp() == 1


def test_children_are_sorted_by_the_names_that_were_given() -> None:
    nested = pps.Input(union=[pfs_input("z", "k"), pfs_input("y", "b")])
    tree = pps.Input(cross=[pfs_input("r", "n"), nested, pfs_input("last"), pfs_input("first")])
    inputs.sort(tree)
    assert [inputs.name_of(child) for child in tree.cross] == ["", "", "b", "n"]
    assert [child.pfs.repo for child in tree.cross[:2] if child.pfs is not None] == ["last", "first"]


@pytest.mark.parametrize(
    ("tree", "problem"),
    [
        (pps.Input(), "no input set"),
        (pps.Input(pfs=pps.PfsInput(repo="a", glob="/"), cross=[pfs_input("b")]), "multiple input types set"),
        (pfs_input("a", glob=""), "input must specify a glob"),
        (pfs_input("", "x"), "input must specify a repo"),
        (pfs_input(""), "input must specify a name"),
        (pfs_input("a", "out"), "input cannot be named out"),
        (pfs_input("a", ".env"), "input cannot be named .env"),
        (pps.Input(pfs=pps.PfsInput(repo="a", glob="/", commit="c")), "input cannot come from a commit"),
        (pps.Input(cross=[pfs_input("a", "x"), pfs_input("b", "x")]), 'name "x" was used more than once'),
        (
            pps.Input(cross=[pps.Input(union=[pfs_input("a", "x"), pfs_input("b", "x")]), pfs_input("c", "x")]),
            'name "x" was used more than once',
        ),
        (pfs_input("a", s3=True), "must also set 'glob'"),
        (pps.Input(join=[pfs_input("a", glob="/", s3=True)]), "S3 inputs in join expressions are not supported"),
        (pps.Input(pfs=pps.PfsInput(repo="a", glob="/", s3=True, lazy=True)), "both 's3' and 'lazy'"),
        (pps.Input(cron=pps.CronInput(name="t", spec="@sometimes")), "error parsing cron-spec"),
    ],
)
def test_inputs_that_are_refused(tree: pps.Input, problem: str) -> None:
    inputs.fill_in(tree, PIPELINE, 0)
    details = pps.PipelineInfoDetails(transform=pps.Transform(image="i"), output_branch="master", input=tree)
    with pytest.raises(ServiceError, match=problem):
        checks.check_details(details)


def test_siblings_in_a_union_may_share_a_name() -> None:
    tree = pps.Input(union=[pfs_input("a", "x"), pfs_input("b", "x")])
    inputs.fill_in(tree, PIPELINE, 0)
    checks.check_details(pps.PipelineInfoDetails(transform=pps.Transform(image="i"), output_branch="m", input=tree))


def test_the_commit_of_a_job_is_set_in_all_inputs() -> None:
    cron = pps.Input(cron=pps.CronInput(name="t", spec="@never"))
    tree = pps.Input(cross=[pfs_input("a"), pps.Input(union=[cron])])
    inputs.set_commits(tree, "id")
    assert tree.cross[0].pfs is not None and tree.cross[0].pfs.commit == "id"
    assert cron.cron is not None and cron.cron.commit == "id"
