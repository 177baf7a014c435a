"""From stage to stage: a test begins with its decision date, ends by a decision, and columns keep their order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.changes import Label
from models.edits.actions import add_action
from models.edits.bulk import set_for_all
from models.edits.rows import add_row, set_field
from models.edits.stages import (
    Decided,
    Experiment,
    add_at_stage,
    begin_test,
    decide,
    end_test,
    move_to_stage,
    order_actions,
    proposed_day,
    set_limit,
)
from models.errors import Fault
from models.plan import Plan
from models.vocabulary import Stage, Verdict
from tests.plans import content, new_plan

FIRST = dt.date(2027, 3, 1)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    opened = new_plan(tmp_path)
    for name in ("film", "page", "group"):
        opened.do(add_action, name.title(), None, {"id": name})
    opened.do(set_field, "action", "film", "start", FIRST)
    yield opened
    opened.close()


def action(plan: Plan, name: str) -> dict[str, object]:
    return plan.graph.tables["action"][name]


def decisions(plan: Plan) -> list[tuple[object, ...]]:
    rows = plan.graph.tables["decision"].values()
    return [(row["action_id"], row["date"], row["verdict"], row["lesson"]) for row in rows]


def titles(plan: Plan) -> list[str]:
    return [row["title"] for row in plan.graph.actions()]


def test_a_decision_before_the_test_began_is_refused_with_the_day_it_began(plan: Plan) -> None:
    before = content(plan.connection)
    with pytest.raises(Fault) as refused:
        plan.do(decide, "film", dt.date(2027, 2, 28), Verdict.SCALE, "too soon")
    assert (refused.value.code, refused.value.fields["start"]) == ("decision.before_start", "2027-03-01")
    assert content(plan.connection) == before


def test_a_decision_on_the_first_day_and_one_on_an_action_without_a_start_are_taken(plan: Plan) -> None:
    change = plan.do(decide, "film", FIRST, Verdict.STOP, " Nobody came. ")
    plan.do(decide, "page", dt.date(2020, 1, 1), Verdict.ADAPT)
    assert change is not None
    assert change.label == Label("action.decide", {"title": "Film"})
    assert decisions(plan) == [
        ("film", "2027-03-01", "stop", "Nobody came."),
        ("page", "2020-01-01", "adapt", ""),
    ]


def test_a_test_begins_with_its_day_and_its_hypothesis_and_one_undo_takes_all_back(plan: Plan) -> None:
    before = content(plan.connection)
    plan.do(begin_test, "film", Experiment(dt.date(2027, 5, 1), " People watch it ", "500 views"))
    row = action(plan, "film")
    assert (row["stage"], row["decide_by"]) == ("test", "2027-05-01")
    assert (row["hypothesis"], row["threshold"]) == ("People watch it", "500 views")
    plan.undo()
    assert content(plan.connection) == before


def test_a_test_cannot_be_meant_to_be_decided_before_it_begins(plan: Plan) -> None:
    with pytest.raises(Fault, match=r"decision\.before_start"):
        plan.do(begin_test, "film", Experiment(dt.date(2027, 2, 1)))
    assert action(plan, "film")["stage"] == "idea"


def test_a_test_may_begin_without_a_decision_date(plan: Plan) -> None:
    plan.do(begin_test, "film", Experiment(None))
    assert (action(plan, "film")["stage"], action(plan, "film")["decide_by"]) == ("test", None)


def test_a_test_ends_with_its_decision_or_explicitly_without(plan: Plan) -> None:
    for name in ("film", "page"):
        plan.do(move_to_stage, name, Stage.TEST)
    before = content(plan.connection)
    plan.do(end_test, "film", Stage.RUNNING, Decided(dt.date(2027, 4, 1), Verdict.SCALE, "Short ones win."))
    assert action(plan, "film")["stage"] == "running"
    assert decisions(plan) == [("film", "2027-04-01", "scale", "Short ones win.")]
    plan.undo()
    assert content(plan.connection) == before
    plan.do(end_test, "page", Stage.STOPPED, None)
    assert (action(plan, "page")["stage"], decisions(plan)) == ("stopped", [])


def test_a_refused_decision_leaves_the_test_where_it_was(plan: Plan) -> None:
    plan.do(move_to_stage, "film", Stage.TEST)
    with pytest.raises(Fault):
        plan.do(end_test, "film", Stage.DONE, Decided(dt.date(1900, 1, 1), Verdict.STOP))
    assert action(plan, "film")["stage"] == "test"


def test_an_order_is_told_by_the_places_these_actions_already_had(plan: Plan) -> None:
    plan.do(order_actions, "group", ["group", "film"])
    assert titles(plan) == ["Group", "Page", "Film"]
    assert sorted(row["position"] for row in plan.graph.actions()) == [1, 2, 3]


def test_actions_that_stand_at_one_place_are_told_apart_by_an_order(plan: Plan) -> None:
    for name in ("film", "page", "group"):
        plan.do(set_field, "action", name, "position", 0)
    plan.do(move_to_stage, "film", Stage.RUNNING, ["page", "film", "group"])
    assert titles(plan) == ["Page", "Film", "Group"]


def test_an_action_is_added_at_a_stage(plan: Plan) -> None:
    plan.do(add_at_stage, "poster", "Poster", Stage.PLANNED, None)
    assert (action(plan, "poster")["stage"], titles(plan)[-1]) == ("planned", "Poster")


@pytest.mark.parametrize(
    ("start", "today", "day"),
    [
        (None, FIRST, dt.date(2027, 4, 26)),
        (dt.date(2027, 6, 1), FIRST, dt.date(2027, 7, 27)),
        (dt.date(2020, 1, 1), FIRST, dt.date(2027, 4, 26)),
        (dt.date.max, FIRST, dt.date.max),
    ],
)
def test_eight_weeks_are_proposed_from_the_start_or_from_today(
    start: dt.date | None, today: dt.date, day: dt.date
) -> None:
    assert proposed_day(start, today) == day


def test_a_limit_is_set_changed_and_taken_away(plan: Plan) -> None:
    limits = plan.graph.tables["stage_limit"]
    plan.do(set_limit, Stage.TEST, 3.0)
    plan.do(set_limit, Stage.TEST, 4)
    assert [(row["stage"], row["most"]) for row in limits.values()] == [("test", 4)]
    plan.do(set_limit, Stage.TEST, None)
    assert not limits


@pytest.mark.parametrize("most", [0, -1, 2.5, 10_001, float("inf"), float("nan")])
def test_a_limit_that_is_no_number_of_actions_is_refused(plan: Plan, most: float) -> None:
    with pytest.raises(Fault, match=r"limit\.outside"):
        plan.do(set_limit, Stage.TEST, most)


def test_no_other_way_dates_a_decision_before_the_test_began(plan: Plan) -> None:
    early = FIRST - dt.timedelta(days=1)
    decided = {"action_id": "film", "verdict": Verdict.CONTINUE}
    plan.do(add_row, "decision", {"id": "first", **decided, "date": FIRST})
    before = content(plan.connection)
    for operation, *args in (
        (add_row, "decision", {**decided, "date": early}),
        (set_field, "decision", "first", "date", early),
        (set_field, "action", "film", "decide_by", early),
        (set_for_all, ["page", "film"], "decide_by", early),
    ):
        with pytest.raises(Fault, match=r"decision\.before_start"):
            plan.do(operation, *args)
    assert content(plan.connection) == before


def test_a_test_that_begins_anew_keeps_the_decisions_of_before(plan: Plan) -> None:
    plan.do(decide, "film", FIRST, Verdict.ADAPT, "again, with sound")
    plan.do(set_field, "action", "film", "start", FIRST + dt.timedelta(weeks=9))
    plan.do(set_field, "action", "film", "decide_by", None)
    assert len(decisions(plan)) == 1
