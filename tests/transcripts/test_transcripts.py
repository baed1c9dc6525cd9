"""One test for each recorded scenario, on a fresh embedded server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.local import LocalServer

from .player import Player
from .scenarios import DATA, Scenario, load

if TYPE_CHECKING:
    from collections.abc import Iterator

AREAS = sorted(path.stem for path in DATA.glob("*.json"))

NOT_TO_THE_LETTER = {
    "admin/malformed": "says more precisely than pachd what is wrong with the bytes",
    "pps.pipeline/create_v2_bad": "says in other words what is wrong with the JSON of a spec",
}
"""Scenarios whose error texts differ from the recorded ones, within what clients look for, and why."""

SCENARIOS = [scenario for area in AREAS for scenario in load(area)]


@pytest.fixture
def player() -> Iterator[Player]:
    with LocalServer() as server:
        player = Player(server.address)
        yield player
        player.close()


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_scenario(player: Player, scenario: Scenario) -> None:
    player.play(scenario, exact=scenario.name not in NOT_TO_THE_LETTER)


def test_exceptions_are_scenarios() -> None:
    assert {scenario.name for scenario in SCENARIOS} >= NOT_TO_THE_LETTER.keys()
