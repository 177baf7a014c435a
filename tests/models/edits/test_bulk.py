"""Edits of many actions: one transaction and one undo each, refused whole or done whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from models.changes import Label
from models.edits.actions import add_action, set_tags
from models.edits.bulk import duplicate_all, refer_all_to, remove_all, serve_all, set_for_all, tag_all
from models.edits.rows import add_row
from models.errors import Fault
from models.plan import Plan
from models.vocabulary import Stage
from tests.plans import content, ids, new_plan

ACTIONS = ["a", "b", "c"]


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    plan = new_plan(tmp_path)
    for name in ACTIONS:
        plan.do(add_action, f"Action {name}", ids(plan)["sales"], {"id": name})
    plan.do(set_tags, "a", ["Été"])
    plan.do(add_row, "person", {"id": "zoe", "name": "Zoé"})
    yield plan
    plan.abandon()


EDITS: dict[str, Callable[[Plan], Any]] = {
    "stage": lambda plan: plan.do(set_for_all, ACTIONS, "stage", Stage.PLANNED),
    "day": lambda plan: plan.do(set_for_all, ACTIONS, "end", dt.date(2027, 5, 1)),
    "new owner": lambda plan: plan.do(refer_all_to, ACTIONS, "owner_id", "person", None, "Somebody new"),
    "tags": lambda plan: plan.do(tag_all, ACTIONS, ["ete", "Winter"]),
    "no tags": lambda plan: plan.do(tag_all, ACTIONS, ["ETE"], wanted=False),
    "serve": lambda plan: plan.do(serve_all, ACTIONS, ids(plan)["service"]),
    "remove": lambda plan: plan.do(remove_all, ACTIONS),
    "duplicate": lambda plan: plan.do(duplicate_all, {one: (f"{one}2", f"{one} again") for one in ACTIONS}),
}


@pytest.mark.parametrize("name", EDITS)
def test_each_is_one_undo_and_redoes_the_same(plan: Plan, name: str) -> None:
    before, steps = content(plan.connection), len(plan.history.done)
    assert EDITS[name](plan) is not None
    after = content(plan.connection)
    assert after != before
    assert len(plan.history.done) == steps + 1
    plan.undo()
    assert content(plan.connection) == before
    plan.redo()
    assert content(plan.connection) == after


@pytest.mark.parametrize("name", sorted(set(EDITS) - {"remove", "no tags"}))
def test_an_action_removed_meanwhile_refuses_the_whole_edit(plan: Plan, name: str) -> None:
    plan.do(remove_all, ["b"])
    before = content(plan.connection)
    with pytest.raises(Fault) as fault:
        EDITS[name](plan)
    assert fault.value.code == "row.gone"
    assert content(plan.connection) == before


def test_a_known_name_is_found_whatever_its_case_and_accents(plan: Plan) -> None:
    plan.do(refer_all_to, ACTIONS, "owner_id", "person", None, "ZOE")
    assert {row["owner_id"] for row in plan.graph.actions()} == {"zoe"}
    assert len(plan.graph.tables["person"]) == 1
    plan.do(refer_all_to, ACTIONS, "owner_id", "person", None)
    assert {row["owner_id"] for row in plan.graph.actions()} == {None}


def test_a_tag_is_given_once_however_often_it_is_asked_for(plan: Plan) -> None:
    plan.do(tag_all, ACTIONS, ["ete", "Été", "été"])
    assert len(plan.graph.tables["tag"]) == 1
    assert len(plan.graph.tables["action_tag"]) == 3
    assert plan.do(tag_all, ACTIONS, ["Été"]) is None


def test_only_leaves_can_be_served_by_all(plan: Plan) -> None:
    before = content(plan.connection)
    with pytest.raises(Fault) as fault:
        plan.do(serve_all, ACTIONS, ids(plan)["marketing_sales"])
    assert fault.value.code == "share.on_parent"
    assert content(plan.connection) == before


def test_copies_bring_what_belongs_to_their_originals(plan: Plan) -> None:
    plan.do(duplicate_all, {"a": ("copy", "Copied")})
    assert plan.graph.tables["action"]["copy"]["title"] == "Copied"
    assert plan.graph.shares_of("copy") == {ids(plan)["sales"]: 1.0}
    assert len(list(plan.graph.ties_of("copy", "action_tag"))) == 1
    assert [row["id"] for row in plan.graph.actions()][-1] == "copy"


def test_labels_say_one_action_by_its_title_and_several_by_their_number(plan: Plan) -> None:
    plan.do(set_for_all, ["a"], "stage", Stage.TEST)
    assert plan.history.done[-1].label == Label(
        "field.set", {"what": "Action a", "title": "Action a", "table": "action", "field": "action.stage"}
    )
    plan.do(set_for_all, ACTIONS, "stage", Stage.DONE)
    assert plan.history.done[-1].label == Label("actions.set", {"count": "3", "field": "action.stage"})


def test_a_field_that_actions_lack_is_our_own_mistake(plan: Plan) -> None:
    with pytest.raises(KeyError):
        plan.do(set_for_all, ACTIONS, "smell", 1)


def test_a_thousand_rows_take_one_transaction(plan: Plan) -> None:
    copies = {"a": ("first", "First")}
    plan.do(duplicate_all, copies)
    for round in range(9):
        rows = [row["id"] for row in plan.graph.actions()]
        plan.do(duplicate_all, {one: (f"{round}-{one}", f"{one}+") for one in rows})
    rows = [row["id"] for row in plan.graph.actions()]
    assert len(rows) > 1500
    assert plan.do(set_for_all, rows, "stage", Stage.PLANNED) is not None
    assert plan.do(remove_all, rows) is not None
    assert not plan.graph.tables["service_share"]
