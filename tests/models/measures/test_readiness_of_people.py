"""Capacity, coaching and crisis readiness on small plans."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from models.edits.actions import add_action
from models.edits.people import set_coaching
from models.edits.rows import add_row, set_field
from models.measures import Scope, measure
from models.measures.capacity import hours_by_activity, loads
from models.measures.coaching import register
from models.measures.crisis import readiness, scenario_gaps, shown_activities
from models.measures.figures import Gap
from models.measures.measuring import span_of
from models.periods import Period, calendar_year
from models.plan import Plan
from models.vocabulary import CoachingLevel, EffortPer, Stage
from tests.plans import TODAY, ids, new_plan

FULL = {
    "responder_id": "ana",
    "deputy_id": "ben",
    "response_hours": 4.0,
    "last_drill": TODAY.isoformat(),
}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    """Two people, one of them in a department, and an action of 30 h a month that Ana owns."""
    made = new_plan(tmp_path)
    made.do(add_row, "unit", {"id": "buyers", "name": "Buyers", "home_id": ids(made)["procurement"]})
    made.do(add_row, "person", {"id": "ana", "name": "Ana", "unit_id": "buyers", "capacity": 20.0})
    made.do(add_row, "person", {"id": "ben", "name": "Ben"})
    fields = {"id": "watch", "stage": Stage.RUNNING, "effort": 30.0, "owner_id": "ana"}
    made.do(add_action, "Watch", ids(made)["procurement"], fields)
    yield made
    made.abandon()


def test_what_is_asked_counts_for_the_owner_alone_and_too_much_is_an_overload(plan: Plan) -> None:
    plan.do(add_row, "contributor", {"action_id": "watch", "person_id": "ben"})
    found = loads(plan.graph, span_of(plan.graph, TODAY), Scope.LIVE, TODAY)
    assert found.people["ana"].asked == pytest.approx(30.0)
    assert found.people["ana"].over == pytest.approx(10.0)
    assert found.people["ben"].asked == 0
    assert found.overloaded == ("ana",)
    assert (found.units["buyers"].asked, found.units["buyers"].capacity) == (pytest.approx(30.0), 20.0)


def test_without_a_capacity_nobody_is_overloaded(plan: Plan) -> None:
    plan.do(set_field, "person", "ana", "capacity", None)
    found = loads(plan.graph, span_of(plan.graph, TODAY), Scope.LIVE, TODAY)
    assert not found.people["ana"].overloaded
    assert found.units["buyers"].capacity is None


def test_a_total_counts_in_the_months_of_the_period_it_falls_in(plan: Plan) -> None:
    for field, value in (
        ("effort_per", EffortPer.TOTAL),
        ("start", dt.date(2027, 1, 1)),
        ("end", dt.date(2027, 1, 31)),
    ):
        plan.do(set_field, "action", "watch", field, value)
    january = Period(dt.date(2027, 1, 1), dt.date(2027, 1, 31))
    assert loads(plan.graph, january, Scope.LIVE, TODAY).people["ana"].asked == pytest.approx(30.0)
    year = loads(plan.graph, calendar_year(2027), Scope.LIVE, TODAY)
    assert year.people["ana"].asked == pytest.approx(30.0 / 12)


def test_ideas_ask_for_nothing_until_they_are_in_scope_and_work_for_no_activity_asks_all_the_same(
    plan: Plan,
) -> None:
    plan.do(add_row, "action", {"title": "Fair", "owner_id": "ben", "effort": 4.0, "stage": Stage.IDEA})
    span = span_of(plan.graph, TODAY)
    assert loads(plan.graph, span, Scope.LIVE, TODAY).people["ben"].asked == 0
    assert loads(plan.graph, span, Scope.IDEAS, TODAY).people["ben"].asked == pytest.approx(4.0)


def test_an_action_without_hours_is_counted_and_said(plan: Plan) -> None:
    plan.do(set_field, "action", "watch", "effort", None)
    found = loads(plan.graph, span_of(plan.graph, TODAY), Scope.LIVE, TODAY).people["ana"]
    assert (found.asked, found.actions, found.without_hours) == (0, 1, 1)


def test_hours_of_a_department_land_on_activities(plan: Plan) -> None:
    span = span_of(plan.graph, TODAY)
    landed = hours_by_activity(plan.graph, "buyers", span, Scope.LIVE, TODAY)
    assert landed == {ids(plan)["procurement"]: pytest.approx(30.0)}
    assert hours_by_activity(plan.graph, "nobody", span, Scope.LIVE, TODAY) == {}


def with_lines_of_another_program(plan: Plan, folder: Path, *levels: CoachingLevel) -> Plan:
    """The plan with further lines of Ana in service, which no edit of ours would add."""
    service = ids(plan)["service"]
    plan.close()
    rows = [(f"line-{level}", "ana", service, level.value, "ben") for level in levels]
    with closing(sqlite3.connect(folder / "plan.maillon")) as connection, connection:
        connection.executemany(
            "INSERT INTO coaching (id, person_id, activity_id, level, coach_id) VALUES (?, ?, ?, ?, ?)", rows
        )
    return Plan.open(folder / "plan.maillon", folder / "data" / "working")


def test_the_furthest_step_of_a_person_in_an_activity_holds(plan: Plan, tmp_path: Path) -> None:
    service, sales = ids(plan)["service"], ids(plan)["sales"]
    plan.do(add_row, "coaching", {"person_id": "ben", "activity_id": sales, "level": CoachingLevel.TOLD})
    plan = with_lines_of_another_program(
        plan, tmp_path, CoachingLevel.TRAINED, CoachingLevel.AUTONOMOUS, CoachingLevel.TOLD
    )
    found = register(plan.graph, ["ana", "ben"], [service, sales])
    assert found.steps["ana", service].level is CoachingLevel.AUTONOMOUS
    assert found.autonomous == (service,)
    assert found.untrained == (sales,)
    assert found.furthest(sales) is CoachingLevel.TOLD
    assert register(plan.graph, ["ben"], [service]).steps == {}
    plan.close()


def test_setting_a_level_makes_one_line_of_several_and_none_takes_it_away(plan: Plan, tmp_path: Path) -> None:
    service = ids(plan)["service"]
    plan = with_lines_of_another_program(plan, tmp_path, CoachingLevel.TOLD, CoachingLevel.TRAINED)
    plan.do(set_coaching, "ana", service, CoachingLevel.COACHED, TODAY)
    (row,) = plan.graph.tables["coaching"].values()
    assert (row["level"], row["coach_id"], row["since"]) == ("coached", "ben", TODAY.isoformat())
    plan.do(set_coaching, "ana", service, None, None)
    assert not plan.graph.tables["coaching"]
    plan.close()


@pytest.mark.parametrize(
    ("changed", "gaps"),
    [
        ({}, ()),
        ({"responder_id": None}, (Gap.NO_RESPONDER,)),
        ({"deputy_id": None}, (Gap.NO_DEPUTY,)),
        ({"deputy_id": "ana"}, (Gap.SAME_PERSON,)),
        ({"responder_id": None, "deputy_id": None}, (Gap.NO_RESPONDER, Gap.NO_DEPUTY)),
        ({"response_hours": None}, (Gap.NO_RESPONSE_TIME,)),
        ({"response_hours": 0.0}, ()),
        ({"last_drill": None}, (Gap.NO_DRILL,)),
        ({"last_drill": (TODAY - dt.timedelta(365)).isoformat()}, ()),
        ({"last_drill": (TODAY - dt.timedelta(366)).isoformat()}, (Gap.OLD_DRILL,)),
        ({"last_drill": (TODAY + dt.timedelta(1)).isoformat()}, (Gap.NO_DRILL,)),
        ({"last_drill": "9999-12-31"}, (Gap.NO_DRILL,)),
        ({"last_drill": "someday"}, (Gap.NO_DRILL,)),
    ],
)
def test_the_gaps_of_a_scenario(changed: dict[str, object], gaps: tuple[Gap, ...]) -> None:
    assert scenario_gaps({**FULL, **changed}, TODAY) == gaps


def test_a_scenario_of_a_group_holds_for_its_parts_and_counts_once_in_the_group(plan: Plan) -> None:
    codes = ids(plan)
    for activity in ("marketing_sales", "sales"):
        plan.do(add_row, "crisis_scenario", {"activity_id": codes[activity], "scenario": activity})
    found = readiness(plan.graph, TODAY)
    assert [one.title for one in found[codes["sales"]].scenarios] == ["marketing_sales", "sales"]
    assert [one.title for one in found[codes["marketing"]].scenarios] == ["marketing_sales"]
    assert len(found[codes["marketing_sales"]].scenarios) == 2
    assert found[codes["service"]].gaps == (Gap.NO_SCENARIO,)
    assert codes["marketing_sales"] in shown_activities(plan.graph, [codes["service"]])
    figures = measure(plan.graph, today=TODAY)
    assert figures.activity(codes["sales"]).crisis == found[codes["sales"]]
