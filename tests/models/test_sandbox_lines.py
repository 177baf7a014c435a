from __future__ import annotations

from typing import Any

import pytest

from models.measures.figures import Scope, Weight
from models.sandbox import hours_of
from models.sandbox_lines import Silent, action_lines, most_hours, silent
from tests.models.measures.plans import QUARTER, SPAN
from tests.models.sandbox_plans import graph

LIVE, PLANNED, IDEAS = Scope.LIVE, Scope.PLANNED, Scope.IDEAS


def test_every_action_is_listed_with_its_hours_and_whom_it_serves() -> None:
    base = graph(
        kit={"on": {"press": 0.25, "hr": 0.75}, "effort": 3.0},
        watch={"stage": "idea", "on": {"hr": 1.0}},
        fair={"effort": 90.0, "effort_per": "total", "on": {"hr": 1.0}},
    )
    lines = action_lines(base, QUARTER, SPAN, LIVE)
    assert [(line.id, line.hours, line.serves, line.counted) for line in lines] == [
        ("kit", pytest.approx(3.0), ("hr", "press"), True),
        ("watch", None, ("hr",), False),
        ("fair", 0.0, ("hr",), False),
    ]


@pytest.mark.parametrize(
    ("given_", "weight", "why"),
    [
        ({"on": {"hr": 1.0}, "effort": 3.0}, Weight.EFFORT, None),
        ({"on": {"hr": 1.0}, "stage": "idea"}, Weight.EFFORT, None),
        ({"effort": 3.0}, Weight.EFFORT, Silent.UNPLACED),
        ({"on": {"hr": 1.0}, "effort": 3.0, "start": "2027-08-01"}, Weight.EFFORT, Silent.OUTSIDE),
        ({"on": {"hr": 1.0}, "effort": 3.0, "effort_per": "total"}, Weight.EFFORT, Silent.UNDATED),
        ({"on": {"hr": 1.0}}, Weight.EFFORT, Silent.NO_EFFORT),
        ({"on": {"hr": 1.0}, "effort": 3.0}, Weight.MONEY, Silent.NO_MONEY),
        ({"on": {"hr": 1.0}}, Weight.ACTIONS, None),
    ],
)
def test_an_action_that_weighs_nothing_says_why(
    given_: dict[str, Any], weight: Weight, why: Silent | None
) -> None:
    assert silent(graph(kit=given_), "kit", QUARTER, SPAN, LIVE, weight) is why


@pytest.mark.parametrize(
    ("row", "most"),
    [
        ({"effort": 4.0, "effort_per": "month"}, 32.0),
        ({"effort": 20.0, "effort_per": "month"}, 40.0),
        ({"size": "L"}, 32.0),
        ({"effort": None, "effort_per": "week"}, 32 * 12 * 7 / 365.25),
        ({"effort": 10.0, "effort_per": "total", "start": "2027-01-01", "end": "2027-03-31"}, 96.0),
        ({"effort": 1.0, "effort_per": "occurrence", "cadence": "4/month"}, 8.0),
        ({"effort": 1.0, "effort_per": "occurrence", "cadence": "FREQ=MONTHLY;BYMONTHDAY=5"}, 32.0),
        ({"effort": 1.0, "effort_per": "occurrence", "cadence": "now and then"}, 32.0),
        ({"effort": 1e12, "effort_per": "month"}, 1e12),
        ({"effort": 1e-12, "effort_per": "month"}, 32.0),
    ],
)
def test_a_slider_has_room_for_twice_todays_hours_or_a_large_action(row: dict[str, Any], most: float) -> None:
    assert most_hours(row, hours_of(row), SPAN) == pytest.approx(most)
