from __future__ import annotations

import datetime as dt

import pytest

from models.graph import PlanGraph
from models.measures.intentions import Intention, State, Trajectory, intentions, trajectory
from models.measures.trend import Step, Trend, trend
from models.vocabulary import Headline
from tests.models.measures.plans import Rows, plan

MAY = dt.date(2027, 5, 10)
END = dt.date(2027, 12, 31)


def aiming(*rows: tuple[str, float, str | None], targets: bool = True) -> Rows:
    share = 0.25 if targets else None
    return plan(
        {"com": {"target": share}, "hr": {"target": 0.75 if targets else None}},
        {"Com": {"communication": 1, "home": "com"}, "HR": {"home": "hr"}},
        {
            "page": {"unit": "Com", "effort": 60, "on": {"com": 1}},
            "jobs": {"unit": "HR", "effort": 20, "on": {"hr": 1}},
        },
        intention=[{"id": figure, "figure": figure, "value": value, "by": by} for figure, value, by in rows],
    )


def way_of(rows: Rows, figure: Headline, step: Step = Step.QUARTER) -> Trajectory:
    graph = PlanGraph.of(rows)
    road = trend(graph, today=MAY, step=step)
    return trajectory(road, intentions(graph, road)[figure])


def meant(rows: Rows) -> dict[Headline, Intention]:
    graph = PlanGraph.of(rows)
    return intentions(graph, trend(graph, today=MAY))


def test_intended_shares_imply_a_share_for_communication_and_no_gap_by_the_plans_end() -> None:
    assert meant(aiming()) == {
        Headline.LANDING: Intention(Headline.LANDING, 0.25, END),
        Headline.GAP: Intention(Headline.GAP, 0.0, END),
    }
    assert meant(aiming(targets=False)) == {}


def test_a_row_goes_before_what_the_plan_implies() -> None:
    told = meant(aiming(("landing", 0.4, "2027-09-30"), ("served", 1.0, None)))
    assert told[Headline.LANDING] == Intention(
        Headline.LANDING, 0.4, dt.date(2027, 9, 30), "landing", dated=True
    )
    assert told[Headline.SERVED] == Intention(Headline.SERVED, 1.0, END, "served")
    assert list(told) == [Headline.LANDING, Headline.GAP, Headline.SERVED]


def test_rows_that_no_file_should_hold_are_passed_over() -> None:
    assert (
        meant(aiming(("fame", 0.4, None), ("running", -1.0, None), ("linked", 7.0, None), targets=False))
        == {}
    )


def test_the_way_is_a_straight_line_from_today_over_the_periods() -> None:
    way = way_of(aiming(), Headline.LANDING)
    assert (way.state, way.value, way.at, way.steps) == (State.UNDER_WAY, 0.75, 1, 2)
    assert way.a_step == pytest.approx(-0.25)
    assert [place for place, _ in way.points] == [1, 2, 3]
    assert [share for _, share in way.points] == pytest.approx([0.75, 0.5, 0.25])
    monthly = way_of(aiming(), Headline.LANDING, Step.MONTH)
    assert (monthly.at, monthly.steps) == (4, 7)
    assert monthly.a_step == pytest.approx(-0.5 / 7)


def test_a_way_that_leads_beyond_the_plan_is_shown_as_far_as_the_road_goes() -> None:
    way = way_of(aiming(("running", 0.0, "2028-12-31")), Headline.RUNNING)
    assert (way.steps, len(way.points)) == (6, 3)
    assert way.points[-1] == (3, pytest.approx(0.5))


def test_what_is_due_in_the_current_period_is_needed_in_it() -> None:
    way = way_of(aiming(("running", 0.25, "2027-06-30")), Headline.RUNNING)
    assert (way.steps, way.a_step) == (0, -0.5)
    assert way.points == ((1, 0.75), (1, 0.25))


@pytest.mark.parametrize(
    ("figure", "value", "state"),
    [
        ("running", 0.75, State.REACHED),
        ("running", 0.9, State.REACHED),
        ("running", 0.5, State.UNDER_WAY),
        ("served", 1.0, State.REACHED),
        ("served", 0.5, State.REACHED),
        ("linked", 0.0, State.REACHED),
        ("linked", 0.1, State.UNDER_WAY),
    ],
)
def test_less_is_wanted_of_the_silo_and_more_of_what_is_served(
    figure: str, value: float, state: State
) -> None:
    assert way_of(aiming((figure, value, None)), Headline(figure)).state is state


def test_a_day_that_is_past_is_said_and_shows_no_way() -> None:
    way = way_of(aiming(("running", 0.3, "2027-03-31")), Headline.RUNNING)
    assert (way.state, way.value, way.points) == (State.PAST_DUE, 0.75, ())


def test_without_a_value_up_to_today_there_is_no_way() -> None:
    rows = aiming()
    for action in rows["action"]:
        action["start"] = "2027-07-01"
    assert way_of(rows, Headline.LANDING) == Trajectory(Intention(Headline.LANDING, 0.25, END), State.UNKNOWN)
    graph = PlanGraph.of(aiming())
    before: Trend = trend(graph, today=dt.date(2026, 6, 1))
    assert trajectory(before, intentions(graph, before)[Headline.LANDING]).state is State.UNKNOWN


def test_the_way_begins_at_the_latest_period_that_has_a_value() -> None:
    rows = aiming()
    for action in rows["action"]:
        action["end"] = "2027-03-31"
    way = way_of(rows, Headline.LANDING)
    assert (way.at, way.steps) == (0, 3)
    assert way.points[-1] == (3, pytest.approx(0.25))
