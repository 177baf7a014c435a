from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.edits.actions import add_action
from models.edits.people import move_people, refer_to, remove_person, set_contributors, set_roles
from models.edits.rows import add_row
from models.errors import Fault
from models.plan import Plan
from models.vocabulary import Role
from tests.plans import content, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    opened = new_plan(tmp_path)
    opened.do(add_row, "person", {"id": "zoe", "name": "Zoé Martin"})
    opened.do(add_action, "Film", None, {"id": "film"})
    yield opened
    opened.close()


def names(plan: Plan) -> list[str]:
    return [row["name"] for row in plan.graph.people()]


def owner(plan: Plan) -> str | None:
    return plan.graph.tables["action"]["film"]["owner_id"]


def test_a_known_name_is_found_without_its_accents(plan: Plan) -> None:
    plan.do(refer_to, "action", "film", "owner_id", "person", None, "zoe MARTIN")
    assert owner(plan) == "zoe"
    assert names(plan) == ["Zoé Martin"]


def test_a_new_name_is_added_and_one_undo_takes_both_back(plan: Plan) -> None:
    before = content(plan.connection)
    plan.do(refer_to, "action", "film", "owner_id", "person", None, " Paul Girard ")
    assert names(plan) == ["Paul Girard", "Zoé Martin"]
    plan.undo()
    assert content(plan.connection) == before


def test_no_name_empties_the_field(plan: Plan) -> None:
    plan.do(refer_to, "action", "film", "owner_id", "person", "zoe")
    plan.do(refer_to, "action", "film", "owner_id", "person", None, " ")
    assert owner(plan) is None


def test_an_activity_is_never_added_in_passing(plan: Plan) -> None:
    silo = plan.graph.units()[0]["id"]
    activities = len(plan.graph.activities())
    plan.do(refer_to, "unit", silo, "home_id", "activity", None, "Astronomy")
    assert len(plan.graph.activities()) == activities


def test_contributors_are_named_once_each(plan: Plan) -> None:
    plan.do(set_contributors, "film", ["Zoe Martin", "Paul Girard", "zoé martin", ""])
    people = {tie["person_id"] for tie in plan.graph.ties_of("film", "contributor")}
    assert len(people) == 2
    assert "zoe" in people
    plan.do(set_contributors, "film", [])
    assert list(plan.graph.ties_of("film", "contributor")) == []


def test_roles_are_taken_once_each_and_undone(plan: Plan) -> None:
    plan.do(set_roles, "zoe", [Role.COACH, Role.OWNER, Role.COACH])
    assert sorted(row["role"] for row in plan.graph.tables["person_role"].values()) == ["coach", "owner"]
    plan.undo()
    assert plan.graph.tables["person_role"] == {}


def test_a_row_that_is_gone_is_a_fault(plan: Plan) -> None:
    with pytest.raises(Fault, match=r"row\.gone"):
        plan.do(refer_to, "action", "nothing", "owner_id", "person", "zoe")


def test_the_work_of_a_person_who_goes_stays_with_their_department(plan: Plan) -> None:
    plan.do(add_row, "unit", {"id": "sales", "name": "Sales"})
    plan.do(move_people, ["zoe"], "sales")
    plan.do(refer_to, "action", "film", "owner_id", "person", "zoe")
    before = content(plan.connection)
    plan.do(remove_person, "zoe")
    film = plan.graph.tables["action"]["film"]
    assert (film["owner_id"], film["unit_id"]) == (None, "sales")
    plan.undo()
    assert content(plan.connection) == before
