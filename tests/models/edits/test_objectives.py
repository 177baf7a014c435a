from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.edits.actions import add_action
from models.edits.objectives import (
    add_indicator,
    add_objective,
    move_objective,
    remove_objective,
    say_how,
    set_reading,
)
from models.edits.rows import set_field
from models.errors import Fault
from models.plan import Plan
from models.readings import read_indicator
from tests.plans import content, ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    made = new_plan(tmp_path)
    procurement = ids(made)["procurement"]
    made.do(add_objective, " Fewer shortages ", procurement, None, "top")
    made.do(add_objective, "Two suppliers a part", None, "top", "middle")
    made.do(add_objective, "Know the suppliers", None, "middle", "low")
    yield made
    made.abandon()


def row(plan: Plan, table: str, identity: str) -> dict[str, object]:
    return dict(plan.graph.tables[table][identity])


def test_an_objective_under_another_belongs_to_its_activity(plan: Plan) -> None:
    assert row(plan, "objective", "low")["activity_id"] == ids(plan)["procurement"]
    assert row(plan, "objective", "top")["statement"] == "Fewer shortages"


@pytest.mark.parametrize("target", ["top", "middle", "low"])
def test_an_objective_cannot_stand_under_itself(plan: Plan, target: str) -> None:
    before = content(plan.connection)
    with pytest.raises(Fault) as refused:
        plan.do(move_objective, "top", None, target)
    assert refused.value.code == "parent.circle"
    assert content(plan.connection) == before


def test_moved_to_an_activity_it_takes_what_is_under_it_along_and_undo_brings_it_back(plan: Plan) -> None:
    before = content(plan.connection)
    service = ids(plan)["service"]
    plan.do(move_objective, "middle", service, None)
    assert row(plan, "objective", "middle")["activity_id"] == service
    assert row(plan, "objective", "low")["parent_id"] == "middle"
    plan.undo()
    assert content(plan.connection) == before


def test_moved_under_an_objective_of_another_activity_it_keeps_its_own(plan: Plan) -> None:
    service = ids(plan)["service"]
    plan.do(add_objective, "Answer sooner", service, None, "answer")
    plan.do(move_objective, "answer", None, "top")
    assert row(plan, "objective", "answer")["activity_id"] == service
    plan.do(add_objective, "Of nobody yet", None, None, "nobody")
    plan.do(move_objective, "nobody", None, "top")
    assert row(plan, "objective", "nobody")["activity_id"] == ids(plan)["procurement"]


def test_what_stood_under_a_removed_objective_rises_to_the_one_above(plan: Plan) -> None:
    before = content(plan.connection)
    plan.do(remove_objective, "middle")
    assert row(plan, "objective", "low")["parent_id"] == "top"
    plan.undo()
    assert content(plan.connection) == before


def test_an_indicator_that_is_to_fall_gets_better_downwards(plan: Plan) -> None:
    plan.do(add_indicator, "top", read_indicator("Shortages: 8 → 3 a year", "en"), "falls")
    plan.do(add_indicator, "top", read_indicator("Sources: 1 → 2", "en"), "rises")
    assert row(plan, "indicator", "falls")["better"] == "down"
    assert row(plan, "indicator", "rises")["better"] == "up"


def test_a_second_reading_of_a_day_corrects_the_first(plan: Plan) -> None:
    plan.do(add_indicator, "top", read_indicator("Shortages", "en"), "i")
    day = dt.date(2027, 1, 31)
    plan.do(set_reading, "i", day, 80.0)
    plan.do(set_reading, "i", day, 8.0)
    assert [one["value"] for one in plan.graph.tables["reading"].values()] == [8.0]


def test_a_tie_gets_its_mechanism_and_is_there_once(plan: Plan) -> None:
    plan.do(add_action, "Supplier watch", None, {"id": "watch"})
    plan.do(say_how, "watch", "top", "", "tie")
    plan.do(say_how, "watch", "top", " Warned sooner, we order elsewhere ", "another")
    ties = plan.graph.tables["contribution"]
    assert {id: tie["mechanism"] for id, tie in ties.items()} == {"tie": "Warned sooner, we order elsewhere"}


def test_no_field_edit_gets_past_the_circle_either(plan: Plan) -> None:
    with pytest.raises(Fault) as refused:
        plan.do(set_field, "objective", "top", "parent_id", "low")
    assert refused.value.code == "parent.circle"
