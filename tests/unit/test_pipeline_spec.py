"""Pipeline specs: what may be written, what is refused and how, and that a document stays what it is."""

from __future__ import annotations

import datetime
import inspect
import io
import json
import pickle
import typing
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from typing_extensions import get_overloads

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.errors import PipelineSpecError
from pachyderm_sdk.pipeline_spec import PipelineSpec
from pachyderm_sdk.times import Duration

if TYPE_CHECKING:
    from pathlib import Path

YAML = """
# The edges of all images.
$schema: https://example.com/pipeline.json
pipeline:
  name: edges
transform:
  image: edges:1.0
  cmd: [python3, /edges.py]
  stdin: ["12:30", "no"]
  env: {DEBUG: "true"}
input:
  cross:
    - pfs: {repo: images, glob: /*, joinOn: $1}
    - cron: {name: tick, spec: "@daily", start: 2024-01-01T00:00:00Z}
parallelism_spec: {constant: 2}
datumTimeout: 1m30s
job_timeout: 90s
resource_requests: {cpu: 500m, memory: 2Gi}
resource_limits: {cpu: 1.5, disk: "1e9"}
tolerations: [{key: gpu, operator: EXISTS}]
datum_tries: 0
description: null
"""
FIELDS = pps.CreatePipelineRequest._fields()


# --- no drift


def test_the_fields_are_those_of_the_request() -> None:
    assert list(PipelineSpec.model_fields) == [field.name for field in FIELDS]
    ours = typing.get_type_hints(PipelineSpec)
    theirs = typing.get_type_hints(pps.CreatePipelineRequest)
    for field in FIELDS:
        mine = ours[field.name]
        if field.name == "pipeline":  # which a spec must have
            mine = mine | None
        assert mine == theirs[field.name], field.name


def test_the_keywords_are_those_of_the_request() -> None:
    names = [field.name for field in FIELDS]
    # On Python 3.10 there is no knowing of overloads.
    for stub in get_overloads(AsyncClient(port=1).pps.create_pipeline):
        parameters = [name for name in inspect.signature(stub).parameters if name not in ("self", "timeout")]
        if "transform" in parameters:
            assert sorted(parameters) == sorted(names)
    parameters = list(inspect.signature(AsyncClient(port=1).pps.create_pipeline).parameters)
    assert sorted(parameters) == sorted([*names, "timeout"])


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_comes_through(field: Any) -> None:
    """In both spellings, from JSON to the message and back."""
    values: dict[str, Any] = {"bool": True, "string": "x", "int64": "3", "duration": "1.5s"}
    value = {"name": "edges", "project": {"name": "p"}} if field.name == "pipeline" else values.get(field.kind, {})
    if field.name == "tolerations":
        value = [{"operator": "EXISTS"}]
    for key in (field.proto_name, field.json_name):
        spec = PipelineSpec.load({"pipeline": "p/edges", key: value})
        request = spec.to_request()
        assert request.is_set(field.name)
        assert request == pps.CreatePipelineRequest.from_dict(
            {"pipeline": {"name": "edges", "project": {"name": "p"}}, key: value}
        )
        assert PipelineSpec.from_request(request).to_request() == request
        assert spec.to_dict()[key] == value


# --- what may be written


def test_a_document_in_yaml() -> None:
    spec = PipelineSpec.load(YAML)
    assert spec.pipeline == pps.Pipeline(name="edges")
    assert spec.transform is not None
    assert spec.transform.stdin == ["12:30", "no"], "text in quotes is text"
    assert spec.datum_timeout == datetime.timedelta(seconds=90) == spec.job_timeout
    assert spec.resource_requests == pps.ResourceSpec(cpu=0.5, memory="2Gi")
    assert spec.resource_limits == pps.ResourceSpec(cpu=1.5, disk="1e9")
    assert spec.tolerations == [pps.Toleration(key="gpu", operator=pps.TolerationOperator.EXISTS)]
    assert spec.input is not None
    images, tick = spec.input.cross
    assert images.pfs == pps.PfsInput(repo="images", glob="/*", join_on="$1")
    assert tick.cron is not None
    assert tick.cron.start == datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)


def test_a_document_stays_what_it_is() -> None:
    """Its keys in their spelling and order, its nulls and defaults; only what no server reads is rewritten."""
    document = json.loads(PipelineSpec.load(YAML).to_json())
    assert list(document)[:3] == ["pipeline", "transform", "input"]
    assert "$schema" not in document
    assert document["datumTimeout"] == document["job_timeout"] == "90s"
    assert document["resource_requests"] == {"cpu": 0.5, "memory": "2Gi"}
    assert document["input"]["cross"][0]["pfs"]["joinOn"] == "$1"
    assert document["datum_tries"] == 0, "zero overrides an inherited number"
    assert document["description"] is None, "null removes an inherited text"
    assert PipelineSpec.load(YAML) == PipelineSpec.load(PipelineSpec.load(YAML).to_yaml())


def test_what_is_changed_is_written_and_nothing_else() -> None:
    spec = PipelineSpec.load({"pipeline": "edges", "datumTries": 0, "description": None, "transform": {"cmd": None}})
    spec.description = "new"
    spec.parallelism_spec = pps.ParallelismSpec(constant=3)
    assert spec.to_dict() == {
        "pipeline": {"project": {"name": "default"}, "name": "edges"},
        "datumTries": 0,
        "transform": {"cmd": None},
        "description": "new",
        "parallelismSpec": {"constant": "3"},
    }
    assert spec.transform is not None
    spec.transform.cmd = ["true"]
    spec.description = ""
    assert spec.to_dict()["transform"] == {"cmd": ["true"]}
    assert spec.to_dict()["description"] is None, "as the document has it"
    spec.to_dict()["pipeline"] = "another"
    copy = spec.model_copy(update={"datum_tries": 7})
    assert (copy.to_dict()["datumTries"], spec.to_dict()["datumTries"]) == ("7", 0)


def test_how_to_submit_is_no_part_of_what_is_submitted() -> None:
    spec = PipelineSpec.load({"pipeline": "edges", "update": True, "reprocess": True, "dryRun": True})
    assert spec.update and spec.reprocess and spec.dry_run
    assert json.loads(spec.to_json()) == {"pipeline": {"project": {"name": "default"}, "name": "edges"}}
    assert spec.to_request().update


def test_specs_made_in_python() -> None:
    spec = PipelineSpec(
        pipeline=pps.Pipeline.from_uri("research/edges"),
        input=pps.Input(pfs=pps.PfsInput(repo="images", glob="/")),
        datum_timeout=datetime.timedelta(minutes=-1, microseconds=1),
        spec_commit=pfs.Commit.from_uri("edges.spec@master"),
    )
    assert spec.datum_timeout == datetime.timedelta(minutes=-1, microseconds=1)
    assert PipelineSpec.load(spec.to_json()).to_request() == spec.to_request()
    assert repr(spec).startswith("PipelineSpec(pipeline=Pipeline(")
    assert "transform" not in repr(spec)
    assert pickle.loads(pickle.dumps(spec)) == spec
    data = {"pipeline": ("research", "edges"), "transform": pps.Transform(cmd=["true"])}
    with pytest.raises(PipelineSpecError, match="must be a JSON object, not"):
        PipelineSpec.load(data)


def test_nanoseconds_survive() -> None:
    spec = PipelineSpec.load({"pipeline": "edges", "datumTimeout": "1.000000001s"})
    assert isinstance(spec.datum_timeout, Duration)
    assert spec.to_request().to_dict()["datumTimeout"] == "1.000000001s"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('{"pipeline": "a"} {"pipeline": "b"}', ["a", "b"]),
        ('[{"pipeline": "a"}, {"pipeline": "b"}]', ["a", "b"]),
        ('{"pipeline": "a"}\n---\n[{"pipeline": "b"}]', ["a", "b"]),
        ("pipeline: a\n---\npipeline: b\n---\n", ["a", "b"]),
        ("- pipeline: a\n- pipeline: {name: b}\n", ["a", "b"]),
        ("{pipeline: a}", ["a"]),
        ("\ufeffpipeline: a".encode(), ["a"]),
    ],
)
def test_many_documents(text: str | bytes, names: list[str], tmp_path: Path) -> None:
    assert [spec.pipeline.name for spec in PipelineSpec.load_all(text)] == names
    path = tmp_path / "specs.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert [spec.pipeline.name for spec in PipelineSpec.load_all(path)] == names
    if len(names) > 1:
        with pytest.raises(PipelineSpecError, match="there are 2 specs here, and one is meant"):
            PipelineSpec.load(text)


def test_mappings_are_merged() -> None:
    spec = PipelineSpec.load("""
pipeline: a
transform: {cmd: ["<<", <<]}
resource_requests: &small {cpu: 1, memory: 1Gi}
resource_limits: &large {<<: *small, memory: 2Gi}
sidecar_resource_limits: {disk: 1Gi, <<: [*large, *small], cpu: 3}
""")
    assert spec.resource_limits == pps.ResourceSpec(cpu=1, memory="2Gi")
    assert spec.sidecar_resource_limits == pps.ResourceSpec(cpu=3, memory="2Gi", disk="1Gi")
    assert spec.transform is not None
    assert spec.transform.cmd == ["<<", "<<"]
    assert PipelineSpec.load(spec.to_yaml()) == spec
    for text in ("{<<: {cpu: 1, cpu: 2}}", "{<<: {cpu: 1}, <<: {cpu: 2}}", "{<<: {cpu: 1}, memory: 1Gi, memory: 2Gi}"):
        with pytest.raises(PipelineSpecError, match="stands here twice"):
            PipelineSpec.load(f"pipeline: a\nresource_limits: {text}")
    with pytest.raises(PipelineSpecError, match=r"not YAML: .*mapping"):
        PipelineSpec.load("pipeline: a\nresource_limits: {<<: 1}")


def test_yaml_is_that_of_json_not_that_of_1_1() -> None:
    """In YAML 1.1 these are false, a number to the base 60, a date, and a number to the base 8."""
    document = PipelineSpec.load("pipeline: a\ntransform: {cmd: [no, 12:30, 2024-01-01, off], image: 0o17x, user: 'y'}")
    assert document.transform is not None
    assert document.transform.cmd == ["no", "12:30", "2024-01-01", "off"]
    for text, number in (("010", 10), ("0x1F", 31), ("0o17", 15), ("+3", 3)):
        assert PipelineSpec.load(f"pipeline: a\ndatum_tries: {text}").datum_tries == number
    assert PipelineSpec.load("pipeline: a\nautoscaling: True").autoscaling is True
    assert PipelineSpec.load("pipeline: a\nresource_limits: {cpu: .5}").resource_limits == pps.ResourceSpec(cpu=0.5)
    for nothing in ("~", "null", ""):
        assert PipelineSpec.load(f"pipeline: a\nsalt: {nothing}").to_dict()["salt"] is None


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8))
@example("no")
@example("1e9")
@example("12:30")
@example("0o7")
@example("2024-01-01")
@example("")
@example("~")
@example("010")
@example(".5")
def test_text_in_yaml_stays_text(text: str) -> None:
    spec = PipelineSpec.load({"pipeline": "a", "transform": {"cmd": [text], "env": {text: text}}})
    assert PipelineSpec.load(spec.to_yaml()) == spec
    raw = yaml.safe_load(spec.to_yaml())
    assert raw["transform"] == {"cmd": [text], "env": {text: text}}, "for readers of YAML 1.1 as well"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1m30s", 90), ("1h", 3600), ("1.5h", 5400), ("300ms", 0.3), ("2us", 2e-6), ("2µs", 2e-6), ("-1m", -60),
        ("+1m", 60), ("0", 0), ("90s", 90), ("1h0m0.5s", 3600.5), (".5s", 0.5), ("1.s", 1),
    ],
)  # fmt: skip
def test_durations(text: str, seconds: float) -> None:
    spec = PipelineSpec.load({"pipeline": "edges", "job_timeout": text})
    assert spec.job_timeout is not None
    assert spec.job_timeout.total_seconds() == pytest.approx(seconds)


@given(st.integers(0, 10**6), st.integers(0, 59), st.integers(0, 10**9 - 1))
def test_durations_are_exact(hours: int, minutes: int, nanos: int) -> None:
    spec = PipelineSpec.load({"pipeline": "edges", "job_timeout": f"{hours}h{minutes}m{nanos}ns"})
    seconds = hours * 3600 + minutes * 60
    expected = f"{seconds}{f'.{nanos:09d}'.rstrip('0') if nanos else ''}s"
    assert spec.to_dict()["job_timeout"] == expected


# --- what is refused


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ({"pipeline": "a", "transfrom": {}}, "the spec has no field 'transfrom'; did you mean 'transform'?"),
        ({"pipeline": "a", "transform": {"comand": []}}, "transform has no field 'comand'; did you mean 'cmd'?"),
        (
            {"pipeline": "a", "input": {"cross": [{}, {"pfs": {"globb": "/"}}]}},
            "input.cross[1].pfs has no field 'globb'; did you mean 'glob'?",
        ),
        (
            {"pipeline": "a", "tolerations": [{"operator": "EXIST"}]},
            "tolerations[0].operator: TolerationOperator has no",
        ),
        ({"pipeline": "a", "datumTimeout": 90}, 'datumTimeout: 90 is no duration: write it with units, such as "90s"'),
        ({"pipeline": "a", "job_timeout": "1 min"}, "job_timeout: '1 min' is no duration"),
        ({"pipeline": "a", "job_timeout": ""}, "job_timeout: '' is no duration"),
        ({"pipeline": "a", "resource_limits": {"memory": "2GiB"}}, "resource_limits.memory: '2GiB' is no quantity"),
        ({"pipeline": "a", "resource_limits": {"memory": 2}}, "resource_limits.memory: 2 is no quantity"),
        ({"pipeline": "a", "resource_limits": {"disk": "-1"}}, "resource_limits.disk: '-1' is no quantity"),
        ({"pipeline": "a", "resource_limits": {"cpu": "2Gi"}}, "resource_limits.cpu: '2Gi' counts processors"),
        ({"pipeline": "a", "resource_limits": {"cpu": True}}, "resource_limits.cpu: True is no quantity"),
        ({"pipeline": "a", "resource_limits": {"cpu": -1}}, "resource_limits.cpu: -1 is no quantity"),
        ({"pipeline": "a", "resource_limits": {"cpu": float("inf")}}, "resource_limits.cpu: inf is no number"),
        ({"pipeline": {}}, "pipeline.name is missing"),
        ({"pipeline": {"project": {"name": "research"}}}, "pipeline.name is missing"),
        ({"pipeline": "a", "datum_tries": 1, "datumTries": 2}, "gives both 'datum_tries' and 'datumTries'"),
        ({"pipeline": "a", "transform": {"cmd": "true"}}, "transform.cmd must be a JSON array, not str 'true'"),
        ({"pipeline": "a", "autoscaling": "yes"}, "autoscaling must be true or false, not str 'yes'"),
        ({"pipeline": "a/b/c"}, "expected [project/]pipeline"),
        ({"pipeline": None}, "the spec does not say which pipeline it is for"),
        ({}, "the spec does not say which pipeline it is for"),
        ({"pipeline": "a", "pod_spec": object()}, "is nothing that a pipeline spec can hold"),
    ],
)
def test_mistakes_are_named(document: dict[str, object], problem: str) -> None:
    with pytest.raises(PipelineSpecError) as caught:
        PipelineSpec.load(document)
    assert problem in str(caught.value)
    with pytest.raises(ValidationError):
        PipelineSpec.model_validate(document)


def test_all_mistakes_are_told_at_once() -> None:
    document = {"pipeline": "a", "transform": {"comand": "{x}"}, "jobTimeout": 9, "salt": "s", "nope": None}
    with pytest.raises(PipelineSpecError) as caught:
        PipelineSpec.load([document])
    first, second, third = caught.value.message.splitlines()
    assert first == "transform has no field 'comand'; did you mean 'cmd'?"
    assert second.startswith("jobTimeout: 9 is no duration")
    assert third.startswith("the spec has no field 'nope'")
    with pytest.raises(ValidationError) as error:
        PipelineSpec.model_validate(document)
    assert [one["loc"] for one in error.value.errors()] == [("transform",), ("jobTimeout",), ("nope",)]


def test_mistakes_say_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "pipelines.yaml"
    path.write_text("pipeline: a\n---\npipeline: b\ntransform: {imge: x}\n")
    with pytest.raises(PipelineSpecError, match=r"^pipelines.yaml, document 2: transform has no field 'imge'"):
        PipelineSpec.load_all(path)
    path.write_text("pipeline: a\npipeline: b\n")
    with pytest.raises(
        PipelineSpecError, match=r"pipelines.yaml: not YAML: the key 'pipeline' stands here twice\n.*line 2"
    ):
        PipelineSpec.load(path)
    path.write_bytes(b"pipeline: \xff")
    with pytest.raises(PipelineSpecError, match=r"pipelines.yaml is not UTF-8: invalid start byte at byte 10"):
        PipelineSpec.load(path)
    path.write_text("")
    with pytest.raises(PipelineSpecError, match=r"pipelines.yaml holds no pipeline spec"):
        PipelineSpec.load(path)
    with pytest.raises(FileNotFoundError):
        PipelineSpec.load(tmp_path / "absent.yaml")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("edges.yaml", "and this is str 'edges.yaml'; a file is read when its path is a pathlib.Path"),
        ("pipeline: [", "not YAML"),
        ('{"pipeline": "a",}}', "not JSON"),
        ('{"pipeline": "a", "pipeline": "b"}', "the key 'pipeline' stands"),
        ('{"pipeline": "a", "resourceLimits": {"cpu": NaN}}', "'NaN' is no quantity"),
        ("1: 2", "the key 1 is not text: put it in quotes"),
        ("- - pipeline: a", "a pipeline spec is a mapping, and this is list"),
        ("pipeline: !!python/object/apply:os.system [true]", "not YAML"),
    ],
)
def test_texts_that_are_no_documents(text: str, problem: str) -> None:
    with pytest.raises(PipelineSpecError) as caught:
        PipelineSpec.load(text)
    assert problem in str(caught.value)


@pytest.mark.parametrize("source", [None, 3, bytearray(b"pipeline: a"), io.StringIO("pipeline: a"), object()])
def test_what_holds_no_specs_at_all(source: Any) -> None:
    with pytest.raises(PipelineSpecError, match=f"read from text, .* and this is {type(source).__name__}$"):
        PipelineSpec.load(source)


def test_texts_that_stand_for_too_much() -> None:
    aliases = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
    with pytest.raises(PipelineSpecError, match="more than 1000000 values"):
        PipelineSpec.load(f"a0: &a0 [x]\n{aliases}")
    for text in ("transform: &t {cmd: *t}", "transform: {cmd: &c [*c]}"):
        with pytest.raises(PipelineSpecError, match=r"more than 1000000 values|recursive"):
            PipelineSpec.load(text)
    for text in ("[" * 5_000, '{"a":' * 5_000, "a: " + "[" * 5_000):
        with pytest.raises(PipelineSpecError):
            PipelineSpec.load(text)
    deep = '{"cross":[' * 300 + "{}" + "]}" * 300
    endless: list[Any] = []
    endless.append(endless)
    for source in (f'{{"pipeline": "a", "input": {deep}}}', {"pipeline": "a", "tolerations": endless}):
        with pytest.raises(PipelineSpecError, match=r"nests (too deep|deeper than)"):
            PipelineSpec.load(source)
    merges = "".join(f"m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 10)}]}}\n" for n in range(1, 12))
    with pytest.raises(PipelineSpecError, match="no field 'm0'"):
        PipelineSpec.load(f"m0: &m0 {{a: 1, b: 2}}\n{merges}")
    shared = PipelineSpec.load("pipeline: a\nresource_requests: &r {cpu: 1}\nresource_limits: *r")
    assert shared.resource_requests == shared.resource_limits == pps.ResourceSpec(cpu=1)


def test_yaml_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "yaml", None)
    with pytest.raises(ImportError, match=r"pip install 'pachyderm-sdk\[yaml\]', or give JSON"):
        PipelineSpec.load("pipeline: a")
    spec = PipelineSpec.load('{"pipeline": "a"}')
    with pytest.raises(ImportError, match=r"pachyderm-sdk\[yaml\]"):
        spec.to_yaml()
    with pytest.raises(PipelineSpecError, match="not JSON"):
        PipelineSpec.load('{"pipeline": }')


# --- with pydantic


class Team(BaseModel):
    """A user's model."""

    specs: list[PipelineSpec]


def test_specs_in_models_of_users() -> None:
    text = '{"specs": [{"pipeline": "research/edges", "datumTries": 0, "jobTimeout": "1m30s", "salt": null}]}'
    team = Team.model_validate_json(text)
    assert team.specs[0].pipeline.as_uri() == "research/edges"
    written = json.loads(team.model_dump_json())["specs"][0]
    assert written == {
        "pipeline": {"project": {"name": "research"}, "name": "edges"},
        "datumTries": 0,
        "jobTimeout": "90s",
        "salt": None,
    }
    assert Team.model_validate(team.model_dump()) == team
    with pytest.raises(ValidationError) as caught:
        Team.model_validate({"specs": [{"pipelin": "a"}]})
    assert caught.value.errors()[0]["loc"] == ("specs", 0, "pipelin")
    assert "did you mean 'pipeline'?" in str(caught.value)


def test_the_json_schema() -> None:
    schema = PipelineSpec.model_json_schema()
    assert schema["additionalProperties"] is False
    assert schema["required"] == ["pipeline"]
    assert {field.json_name for field in FIELDS} | {"$schema"} == set(schema["properties"])
    assert schema["properties"]["pipeline"]["anyOf"][1]["type"] == "string"
    assert "1m30s" in str(schema["properties"]["datumTimeout"])
    assert schema["$defs"]["Transform"]["additionalProperties"] is False
    assert "joinOn" in schema["$defs"]["PfsInput"]["properties"]
    snake = PipelineSpec.model_json_schema(by_alias=False)
    assert "datum_timeout" in snake["properties"]
    assert "join_on" in snake["$defs"]["PfsInput"]["properties"]


# --- of what is deployed


def test_the_spec_of_a_pipeline_that_is_deployed() -> None:
    info = pps.PipelineInfo(pipeline=pps.Pipeline(name="a"), user_spec_json='{"pipeline": {"name": "a"}, "salt": null}')
    assert PipelineSpec.from_info(info).to_json() == info.user_spec_json
    again = pps.PipelineInfo(user_spec_json='{"pipeline":{"name":"a"},"update":true,"reprocess":true,"salt":"s"}')
    assert PipelineSpec.from_info(again).to_dict() == {"pipeline": {"name": "a"}, "salt": "s"}, (
        "it was, and need not be"
    )
    details = pps.PipelineInfoDetails(transform=pps.Transform(cmd=["true"]), datum_tries=3, created_by="ada")
    old = pps.PipelineInfo(pipeline=pps.Pipeline(name="a"), details=details)
    assert PipelineSpec.from_info(old).to_dict() == {
        "pipeline": {"name": "a"},
        "transform": {"cmd": ["true"]},
        "datumTries": "3",
    }
    with pytest.raises(PipelineSpecError, match="inspect the pipeline with details"):
        PipelineSpec.from_info(pps.PipelineInfo(pipeline=pps.Pipeline(name="a")))
    with pytest.raises(TypeError, match=r"the info of a pipeline is a pps.PipelineInfo, not Pipeline\(name='a'\)"):
        PipelineSpec.from_info(pps.Pipeline(name="a"))  # type: ignore[arg-type]  # what is tested
    with pytest.raises(TypeError, match=r"a spec is read from a pps.CreatePipelineRequest here, not from Pipeline"):
        PipelineSpec.from_request(pps.Pipeline(name="a"))  # type: ignore[arg-type]  # what is tested
