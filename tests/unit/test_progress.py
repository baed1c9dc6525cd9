"""Progress: what a function is told, the bar, and the hint when there is none to draw."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from pachyderm_sdk.progress import Meter, Progress


def test_a_function_is_told_everything() -> None:
    seen: list[Progress] = []
    with Meter("up", seen.append, total_bytes=4, total_files=2) as meter:
        meter.begin("/a")
        meter.advance(3)
        meter.end()
        meter.begin("/b")
        meter.advance(1)
        meter.end()
    assert [(p.path, p.bytes, p.files, p.fraction) for p in seen] == [
        ("/a", 3, 0, 0.75),
        ("/a", 3, 1, 0.75),
        ("/b", 4, 1, 1.0),
        ("/b", 4, 2, 1.0),
    ]
    assert Progress("up", files=1, total_files=4).fraction == 0.25
    assert Progress("up", bytes=1).fraction is None


def test_beginning_anew() -> None:
    seen: list[Progress] = []
    meter = Meter("up", seen.append)
    meter.advance(10)
    part = meter.part()
    part.begin("/a")
    part.advance(3)
    part.end()
    part.restart()
    part.advance(1)
    assert (seen[-1].path, seen[-1].bytes, seen[-1].files) == ("/a", 11, 0)
    part.restart()
    meter.advance(1)
    assert seen[-1].bytes == 11


def test_what_is_looked_at_from_time_to_time(capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[Progress] = []
    meter = Meter("wait", seen.append)
    for done, total in ((0, None), (1, 4), (1, 4), (3, 4)):
        meter.reach(done, total)
    assert [(one.files, one.total_files, one.fraction) for one in seen] == [(1, 4, 0.25), (3, 4, 0.75)]
    with Meter("wait", True, unit="datums") as bar:
        bar.reach(1, 4)
        bar.reach(4, 4)
    assert "4.00/4.00" in capsys.readouterr().err


def test_many_threads_count_right() -> None:
    seen: list[Progress] = []
    meter = Meter("up", seen.append)

    def work() -> None:
        for _ in range(500):
            meter.advance(1)
            meter.end()

    with ThreadPoolExecutor(8) as pool:
        for future in [pool.submit(work) for _ in range(8)]:
            future.result()
    assert (seen[-1].bytes, seen[-1].files) == (4000, 4000)


def test_the_bar(capsys: pytest.CaptureFixture[str]) -> None:
    with Meter("put_files /x", True, total_bytes=2048) as meter:
        meter.begin("/x/a")
        meter.advance(2048)
    shown = capsys.readouterr().err
    assert "put_files /x" in shown
    assert "100%" in shown


def test_without_tqdm_there_is_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.raises(ImportError, match=r"pachyderm-sdk\[progress\]"):
        Meter("up", True)
    Meter("up", False).advance(1)
