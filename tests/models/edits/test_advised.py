"""Advice is taken in one edit, and taken back whole, whatever was edited since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.catalogue import ideas
from models.changes import Label
from models.edits.actions import add_action
from models.edits.activities import split_activity
from models.edits.advised import Advised, HandedOver, NewIdea, Planned, take, take_back
from models.edits.rows import add_row, remove_rows, set_field
from models.errors import Fault
from models.measures import Scope, measure
from models.plan import Plan
from models.vocabulary import Stage
from tests.plans import TODAY, content, ids, new_plan

IDEA = ideas()[0].code


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    """A running page that Communication owns, an idea, a department of human resources."""
    opened = new_plan(tmp_path)
    code = ids(opened)
    silo = next(row["id"] for row in opened.graph.units() if row["communication"])
    opened.do(add_row, "unit", {"id": "hr", "name": "HR", "home_id": code["human_resources"]})
    opened.do(add_row, "person", {"id": "nadia", "name": "Nadia", "unit_id": silo})
    opened.do(
        add_action,
        "Job portraits",
        code["human_resources"],
        {"id": "portraits", "stage": Stage.RUNNING, "effort": 10.0, "owner_id": "nadia"},
    )
    opened.do(add_action, "Alumni", code["human_resources"], {"id": "alumni"})
    yield opened
    opened.abandon()


def idea(plan: Plan, **given: object) -> NewIdea:
    code = ids(plan)
    shares = {code["human_resources"]: 0.5, code["operations"]: 0.5}
    return NewIdea(**{"action_id": "new", "idea_code": IDEA, "shares": shares, "unit_id": "hr"} | given)


def action(plan: Plan, name: str) -> dict[str, object]:
    return plan.graph.tables["action"][name]


def run_by_communication(plan: Plan) -> float | None:
    return measure(plan.graph, scope=Scope.LIVE, today=TODAY).running.communication_share


def test_an_idea_of_the_catalogue_comes_in_with_its_shares_and_who_would_run_it(plan: Plan) -> None:
    new = idea(plan)
    change = plan.do(take, [new], "fr")
    assert change is not None
    assert change.label.key == "idea.drop"
    assert plan.graph.shares_of("new") == new.shares
    row = action(plan, "new")
    assert (row["stage"], row["unit_id"], row["idea_code"]) == ("idea", "hr", new.idea_code)


def test_an_idea_that_nobody_would_run_comes_in_without_a_department(plan: Plan) -> None:
    plan.do(take, [idea(plan, unit_id=None)], "en")
    assert action(plan, "new")["unit_id"] is None


def test_an_own_idea_is_planned(plan: Plan) -> None:
    plan.do(take, [Planned("alumni")], "en")
    assert action(plan, "alumni")["stage"] == "planned"


def test_a_hand_over_leaves_the_owner_and_moves_who_runs_it(plan: Plan) -> None:
    assert run_by_communication(plan) == 1.0
    change = plan.do(take, [HandedOver("portraits", "hr")], "en")
    assert change is not None
    assert change.label == Label("action.hand_over", {"title": "Job portraits", "unit": "HR"})
    assert (action(plan, "portraits")["unit_id"], action(plan, "portraits")["owner_id"]) == ("hr", "nadia")
    assert run_by_communication(plan) == 0.0


def test_several_at_once_are_one_undo_and_one_redo(plan: Plan) -> None:
    before, steps = content(plan.connection), len(plan.history.done)
    change = plan.do(take, [idea(plan), Planned("alumni"), HandedOver("portraits", "hr")], "en")
    assert change is not None
    assert change.label == Label("advice.take", {"count": "3"})
    after = content(plan.connection)
    assert len(plan.history.done) == steps + 1
    plan.undo()
    assert content(plan.connection) == before
    plan.redo()
    assert content(plan.connection) == after


@pytest.mark.parametrize("taken", [lambda plan: idea(plan), lambda _plan: Planned("alumni")])
@pytest.mark.parametrize("unit", [None, "hr"])
def test_one_is_taken_back_though_others_were_taken_since(
    plan: Plan, taken: object, unit: str | None
) -> None:
    advised: Advised = taken(plan)  # type: ignore[operator]
    plan.do(set_field, "action", "portraits", "unit_id", unit)
    channels = set(plan.graph.tables["channel"])
    before = content(plan.connection)
    plan.do(take, [advised], "en")
    handed = HandedOver("portraits", "hr", before=unit)
    plan.do(take, [handed], "en")
    plan.do(take_back, advised)
    plan.do(take_back, handed)
    for channel in set(plan.graph.tables["channel"]) - channels:
        plan.do(remove_rows, "channel", [channel])
    assert content(plan.connection) == before


@pytest.mark.parametrize(("table", "row"), [("unit", "hr"), ("action", "portraits"), ("action", "alumni")])
def test_what_was_removed_meanwhile_is_told_and_nothing_is_taken(plan: Plan, table: str, row: str) -> None:
    advised = [idea(plan), Planned("alumni"), HandedOver("portraits", "hr")]
    plan.do(remove_rows, table, [row])
    before = content(plan.connection)
    with pytest.raises(Fault) as refused:
        plan.do(take, advised, "en")
    assert refused.value.code == "row.gone"
    assert content(plan.connection) == before


def test_an_activity_that_was_split_meanwhile_takes_no_idea(plan: Plan) -> None:
    code = ids(plan)
    alone = idea(plan, shares={code["operations"]: 1.0})
    plan.do(split_activity, code["operations"], [("one", "One", None), ("two", "Two", None)])
    with pytest.raises(Fault) as refused:
        plan.do(take, [alone], "en")
    assert refused.value.code == "share.on_parent"
