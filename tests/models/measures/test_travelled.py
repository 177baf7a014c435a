"""How far a plan has come between its first quarter with work and the latest."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.travelled import Road, travelled
from tests.models.measures.plans import plan

CHAIN: dict[str, dict[str, Any]] = {"hr": {}, "communication": {}}
UNITS = {"Communication": {"communication": 1, "home": "communication"}, "HR": {"home": "hr"}}
WORK: dict[str, dict[str, Any]] = {
    "page": {"on": {"communication": 1.0}, "unit": "Communication", "effort": 10.0, "start": "2027-04-01"},
    "hunt": {"on": {"hr": 1.0}, "unit": "HR", "effort": 30.0, "start": "2027-10-01"},
}


def road(today: str, work: dict[str, Any] = WORK) -> Road:
    graph = PlanGraph.of(plan(CHAIN, UNITS, work))
    day = dt.date.fromisoformat(today)
    return travelled(graph, scope=Scope.LIVE, weight=Weight.EFFORT, today=day)


def test_the_first_quarter_with_work_is_set_against_the_one_of_today() -> None:
    first, latest = road("2027-11-02")
    assert first is not None
    assert latest is not None
    assert (str(first.period), first.landing, first.running) == ("2027-Q2", 1.0, 1.0)
    assert (str(latest.period), latest.landing, latest.running) == (
        "2027-Q4",
        pytest.approx(0.25),
        pytest.approx(0.25),
    )


def test_quarters_to_come_are_no_road_travelled() -> None:
    first, latest = road("2027-05-01")
    assert first is not None
    assert str(first.period) == "2027-Q2"
    assert latest is None


@pytest.mark.parametrize(("today", "work"), [("2027-02-01", WORK), ("2026-06-01", WORK), ("2027-11-02", {})])
def test_without_work_up_to_today_the_road_has_not_begun(today: str, work: dict[str, Any]) -> None:
    assert road(today, work) == (None, None)


def test_a_quarter_without_work_at_the_end_is_passed_over() -> None:
    ended = {
        **WORK,
        "page": {**WORK["page"], "end": "2027-08-31"},
        "hunt": {**WORK["hunt"], "start": "2028-01-01"},
    }
    first, latest = road("2027-12-24", ended)
    assert first is not None
    assert latest is not None
    assert str(latest.period) == "2027-Q3"


def test_a_span_of_ten_thousand_years_is_travelled_as_fast_as_one() -> None:
    once = {"effort_per": "occurrence", "start": "2027-05-05"}
    work = {"page": {**WORK["page"], **once}, "hunt": {**WORK["hunt"], **once, "start": "2031-11-11"}}
    rows = plan(CHAIN, UNITS, work)
    rows["plan"][0] |= {"start": "0001-01-01", "end": "9999-12-31"}
    first, latest = travelled(
        PlanGraph.of(rows), scope=Scope.LIVE, weight=Weight.EFFORT, today=dt.date(9998, 1, 1)
    )
    assert first is not None
    assert latest is not None
    assert (str(first.period), first.landing) == ("2027-Q2", 1.0)
    assert (str(latest.period), latest.landing) == ("2031-Q4", 0.0)
