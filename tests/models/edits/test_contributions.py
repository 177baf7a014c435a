from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.edits.actions import add_action
from models.edits.contributions import contribute, contribute_to_statement, remove_contribution
from models.edits.rows import add_row
from models.errors import Fault
from models.plan import Plan
from tests.plans import content, ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    opened = new_plan(tmp_path)
    opened.do(add_action, "Watch", ids(opened)["procurement"], {"id": "watch"})
    opened.do(add_row, "objective", {"id": "shortage", "statement": "Fewer shortages: 8 → 3 a year"})
    yield opened
    opened.close()


def ties(plan: Plan) -> list[tuple[str, str]]:
    return [(tie["objective_id"], tie["mechanism"]) for tie in plan.graph.ties_of("watch", "contribution")]


def test_an_action_serves_an_objective_by_a_mechanism_once(plan: Plan) -> None:
    plan.do(contribute, "c", "watch", "shortage", " warns early ")
    assert ties(plan) == [("shortage", "warns early")]
    with pytest.raises(Fault, match=r"contribution\.twice"):
        plan.do(contribute, "d", "watch", "shortage")


def test_a_statement_finds_its_objective_whatever_its_case(plan: Plan) -> None:
    plan.do(contribute_to_statement, "c", "watch", "fewer SHORTAGES: 8 → 3 a year", "new")
    assert ties(plan) == [("shortage", "")]


def test_a_new_statement_is_an_objective_of_the_activity_served(plan: Plan) -> None:
    before = content(plan.connection)
    plan.do(contribute_to_statement, "c", "watch", "Two suppliers\nmore", "new")
    objective = plan.graph.tables["objective"]["new"]
    assert objective["statement"] == "Two suppliers more"
    assert objective["activity_id"] == ids(plan)["procurement"]
    plan.undo()
    assert content(plan.connection) == before


def test_a_contribution_is_taken_away_alone(plan: Plan) -> None:
    plan.do(contribute, "c", "watch", "shortage")
    plan.do(remove_contribution, "c")
    assert ties(plan) == []
    assert "shortage" in plan.graph.tables["objective"]
