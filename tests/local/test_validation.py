"""The rules on requests."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.api import debug, metadata, pfs, pps, snapshot
from pachyderm_sdk.local.errors import InvalidArgument
from pachyderm_sdk.local.services import validation
from pachyderm_sdk.message import Message

RULES = validation._RULES  # what is data there is checked here against what exists


@pytest.mark.parametrize("name", RULES)
def test_rules_are_about_fields_that_exist(name: str) -> None:
    kind = message_class(name)
    assert kind is not None
    assert RULES[name].keys() <= {field.name for field in kind._fields()}


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (pfs.InspectProjectRequest(), "invalid InspectProjectRequest.Project: value is required"),
        (pfs.DropCommitSetRequest(), "invalid DropCommitSetRequest.CommitSet: value is required"),
        (
            snapshot.InspectSnapshotRequest(),
            "invalid InspectSnapshotRequest.Id: value must be greater than or equal to 1",
        ),
        (
            snapshot.CreateSnapshotRequest(metadata={"": "x"}),
            "invalid CreateSnapshotRequest.Metadata[]: value length must be at least 1 runes",
        ),
        (
            pfs.ModifyFileRequest(copy_file=pfs.CopyFile(dst="/x")),
            "invalid ModifyFileRequest.CopyFile: embedded message failed validation | caused by: "
            "invalid CopyFile.Src: value is required",
        ),
        (
            metadata.EditMetadataRequest(edits=[metadata.Edit(), metadata.Edit(add_key=metadata.EditAddKey())]),
            "invalid EditMetadataRequest.Edits[1]: embedded message failed validation | caused by: "
            "invalid Edit.AddKey: embedded message failed validation | caused by: "
            "invalid Edit_AddKey.Key: value length must be at least 1 runes",
        ),
        (debug.TraceRequest(), "invalid TraceRequest.Duration: value is required"),
        (
            debug.TraceRequest(duration=timedelta(0)),
            "invalid TraceRequest.Duration: value must be greater than 0s",
        ),
        (
            pps.InspectPipelineRequest(pipeline=pps.Pipeline()),
            "invalid InspectPipelineRequest.Pipeline: embedded message failed validation | caused by: "
            "invalid Pipeline.Name: value length must be at least 1 bytes",
        ),
        (
            pps.CreateDatumRequest(start=pps.StartCreateDatumRequest(input=pps.Input(), number=-1)),
            "invalid CreateDatumRequest.Start: embedded message failed validation | caused by: "
            "invalid StartCreateDatumRequest.Number: value must be greater than or equal to 0",
        ),
    ],
)
def test_refuses(request_: Message, text: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        validation.check(request_, stage="recv")
    assert str(caught.value) == f"validate recv: {text}"


def test_passes_what_keeps_the_rules() -> None:
    validation.check(debug.TraceRequest(duration=timedelta(seconds=1)), stage="recv")
    validation.check(pfs.ModifyFileRequest(copy_file=pfs.CopyFile(src=pfs.File())), stage="recv")
    validation.check(snapshot.InspectSnapshotRequest(id=1), stage="request")
    # a message that contains itself
    inner = pps.Input(pfs=pps.PfsInput(name="x"))
    validation.check(pps.CreatePipelineRequest(input=pps.Input(cross=[inner])), stage="request")


def test_pays_for_nothing_where_there_are_no_rules() -> None:
    validation.check(pfs.ListRepoRequest(), stage="request")
    assert validation._plans[pfs.ListRepoRequest] == ()


def test_has_a_rule_for_every_rule_of_the_recordings() -> None:
    """Texts that a real pachd sent name messages that have a rule here."""
    data = Path(__file__).parent.parent / "transcripts" / "data"
    texts = [
        step["status"]["message"]
        for path in data.glob("*.json")
        for scenario in json.loads(path.read_text(encoding="utf-8"))
        for step in scenario["steps"]
        if step["status"]["message"].startswith("validate ")
    ]
    named = {name.partition(".")[2].replace(".", "_") for name in RULES}
    assert texts
    for text in texts:
        assert text.rpartition("invalid ")[2].partition(".")[0] in named, text
