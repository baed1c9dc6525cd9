"""`Datum`: what is read from the variables of a worker."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pachyderm_sdk._plan.datum import Datum, applied, told

ENV = [
    "PATH=/usr/bin",
    "GIT_COMMIT=abc",
    "GIT=/usr/bin/git",
    "SECRET=hidden",
    "left=/pfs/left/a.txt",
    "left_COMMIT=01",
    "PACH_DATUM_left_JOIN_ON=a",
    "right=/pfs/right/a-1.txt",
    "right_COMMIT=02",
    "right=/pfs/right/a-2.txt",
    "right_COMMIT=02",
    "PACH_DATUM_ID=datum",
    "PACH_JOB_ID=job",
    "no separator",
    "EMPTY=",
]


def test_inputs_are_told_from_other_variables() -> None:
    datum = Datum.from_env(ENV)
    assert (datum.id, datum.job_id, datum.output) == ("datum", "job", Path("/pfs/out"))
    right = (Path("/pfs/right/a-1.txt"), Path("/pfs/right/a-2.txt"))
    assert datum.inputs == {"left": (Path("/pfs/left/a.txt"),), "right": right}
    assert datum.commits == {"left": "01", "right": "02"}
    assert datum.env["right"] == "/pfs/right/a-2.txt"
    assert datum.env["EMPTY"] == ""
    assert "hidden" not in repr(datum)


def test_the_path_of_an_input() -> None:
    datum = Datum.from_env(ENV)
    assert datum.path("left") == Path("/pfs/left/a.txt")
    with pytest.raises(ValueError, match="has 2 files"):
        datum.path("right")
    with pytest.raises(KeyError, match="no input 'middle'; its inputs are: left, right"):
        datum.path("middle")


def test_nothing_is_told() -> None:
    datum = Datum.from_env([])
    assert (datum.id, datum.inputs, datum.output) == ("", {}, Path("/pfs/out"))


def test_the_datum_that_a_process_was_started_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("images", "/data/pfs/images/pfs/images")
    monkeypatch.setenv("images_COMMIT", "01")
    monkeypatch.setenv("whole", "/data/pfs/whole")
    monkeypatch.setenv("whole_COMMIT", "02")
    datum = Datum.from_env()
    assert datum.commits == {"images": "01", "whole": "02"}
    assert datum.path("whole") == Path("/data/pfs/whole")
    assert datum.output == Path("/data/pfs/out")


def test_variables_are_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEPT", "before")
    monkeypatch.setenv("REMOVED", "before")
    monkeypatch.delenv("NEW", raising=False)
    with pytest.raises(ZeroDivisionError), applied({"KEPT": "now", "REMOVED": "now", "NEW": "now"}):
        assert (os.environ["KEPT"], os.environ["NEW"]) == ("now", "now")
        del os.environ["REMOVED"]
        del os.environ["NEW"]
        raise ZeroDivisionError
    assert (os.environ["KEPT"], os.environ["REMOVED"]) == ("before", "before")
    assert "NEW" not in os.environ


def test_the_whole_traceback_is_told() -> None:
    try:
        try:
            raise KeyError("inner")
        except KeyError as error:
            raise ValueError("outer") from error
    except ValueError as error:
        text = told(error)
    assert text.index("KeyError: 'inner'") < text.index("direct cause") < text.index("ValueError: outer")
