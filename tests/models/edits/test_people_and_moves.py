"""Adding, moving and seating people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.edits.people import add_named, move_people, seat_in_committee
from models.edits.rows import add_row, remove_rows, set_field
from models.errors import Fault
from models.plan import Plan
from tests.plans import content, ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    made = new_plan(tmp_path)
    made.do(add_row, "unit", {"id": "buyers", "name": "Buyers", "home_id": ids(made)["procurement"]})
    made.do(add_row, "person", {"id": "ana", "name": "Ana Díaz", "unit_id": "buyers"})
    yield made
    made.close()


@pytest.mark.parametrize(("table", "name"), [("person", "ana diaz"), ("unit", "BUYERS")])
def test_a_name_that_is_there_already_is_refused_whatever_its_case_and_accents(
    plan: Plan, table: str, name: str
) -> None:
    before = content(plan.connection)
    with pytest.raises(Fault) as refused:
        plan.do(add_named, table, name, {})
    assert refused.value.code == "name.twice"
    assert content(plan.connection) == before


def test_people_of_a_removed_department_stay_and_can_be_moved_on(plan: Plan) -> None:
    plan.do(add_named, "unit", "Logistics", {"id": "logistics"})
    plan.do(remove_rows, "unit", ["buyers"])
    assert plan.graph.tables["person"]["ana"]["unit_id"] is None
    plan.do(move_people, ["ana"], "logistics")
    assert plan.graph.tables["person"]["ana"]["unit_id"] == "logistics"
    with pytest.raises(Fault) as refused:
        plan.do(move_people, ["ana"], "buyers")
    assert refused.value.code == "row.gone"
    for _ in range(3):
        plan.undo()
    assert plan.graph.tables["person"]["ana"]["unit_id"] == "buyers"


def test_a_removed_home_activity_leaves_the_department_without_one(plan: Plan) -> None:
    plan.do(remove_rows, "activity", [ids(plan)["procurement"]])
    assert plan.graph.tables["unit"]["buyers"]["home_id"] is None


def test_a_negative_capacity_is_refused(plan: Plan) -> None:
    with pytest.raises(Fault) as refused:
        plan.do(set_field, "person", "ana", "capacity", -3.0)
    assert refused.value.code == "number.negative"


def test_a_person_has_one_seat_and_a_new_name_is_added_with_theirs(plan: Plan) -> None:
    plan.do(seat_in_committee, "Zoé Legal", "legal")
    zoe = next(row for row in plan.graph.people() if row["name"] == "Zoé Legal")
    (seat,) = plan.graph.tables["committee_seat"].values()
    assert (seat["person_id"], seat["seat"]) == (zoe["id"], "legal")
    with pytest.raises(Fault) as refused:
        plan.do(seat_in_committee, "zoe legal")
    assert refused.value.code == "seat.twice"
    plan.do(remove_rows, "person", [zoe["id"]])
    assert not plan.graph.tables["committee_seat"]
