"""What every plan keeps true: one row by itself, and rows together."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.changes import Label
from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field, set_plan
from models.entities import Activity, Objective, PlanRecord, ServiceShare
from models.errors import Fault
from models.inspection import inspect
from models.invariants import MAX_TEXT, RANGES, row_faults
from tests.plans import ids, new_plan


def codes(table: str, **row: object) -> list[str]:
    complete = {"title": "t", "name": "n", "statement": "s", "code": "c", "address": "a", "scenario": "r"}
    return [fault.code for fault in row_faults(table, complete | row)]


@pytest.mark.parametrize(("table", "column"), RANGES)
def test_numbers_stay_within_their_range_ends_included(table: str, column: str) -> None:
    low, high, code = RANGES[table, column]
    for value in (low, high, (low + high) / 2, None):
        assert codes(table, **{column: value}) == (
            ["share.nothing"] if column == "share" and value == 0 else []
        )
    for value in (low - 1, float("nan")):
        assert codes(table, **{column: value}) == [code]
    for value in (high * 2 + 1, float("inf")):
        assert codes(table, **{column: value}) == ["number.outside" if code == "number.negative" else code]


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("action", "stage", "zzz"),
        ("action", "effort", "abc"),
        ("action", "position", 1.5),
        ("action", "notes", b"x"),
        ("unit", "communication", 2),
        ("plan", "start", "2027-02-30"),
        ("plan", "form", "circle"),
    ],
)
def test_what_opening_would_refuse_is_not_kept(table: str, column: str, value: object) -> None:
    assert codes(table, **{column: value}) == ["value.unknown"]


def test_a_day_after_the_other_is_refused_and_the_same_day_is_not() -> None:
    assert codes("action", start="2027-03-02", end="2027-03-01") == ["dates.reversed"]
    assert codes("action", start="2027-03-01", end="2027-03-01") == []
    assert codes("action", start=None, end="2027-03-01") == []
    assert codes("plan", start="2028-01-01", end="2027-12-31") == ["dates.reversed"]


@pytest.mark.parametrize("blank", ["", "  ", "\n\t", None, "\u00a0"])
@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("action", "title"),
        ("objective", "statement"),
        ("unit", "name"),
        ("person", "name"),
        ("link", "address"),
    ],
)
def test_what_a_row_is_known_by_is_never_blank(table: str, column: str, blank: str | None) -> None:
    assert codes(table, **{column: blank}) == ["required.empty"]


def test_texts_are_bounded_and_hold_no_nul() -> None:
    assert codes("action", notes="x" * MAX_TEXT) == []
    assert codes("action", notes="x" * (MAX_TEXT + 1)) == ["text.too_long"]
    assert codes("action", notes="\x00") == ["text.nul"]


def test_an_activity_with_parts_carries_no_share(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    with pytest.raises(Fault, match=r"share\.on_parent"):
        plan.do(add_action, "x", ids(plan)["marketing_sales"])
    plan.do(add_action, "x", ids(plan)["marketing"], {"id": "x"})
    with pytest.raises(Fault, match=r"share\.on_parent"), plan.edit(Label("x")) as session:
        session.query(ServiceShare).one().activity_id = ids(plan)["marketing_sales"]
    plan.abandon()


def test_an_action_names_an_activity_once(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    plan.do(add_action, "x", None, {"id": "x"})
    sales = ids(plan)["sales"]
    with pytest.raises(Fault, match=r"share\.twice"), plan.edit(Label("x")) as session:
        session.add_all(ServiceShare(action_id="x", activity_id=sales, share=0.5) for _ in range(2))
    plan.abandon()


def test_nothing_is_its_own_ancestor(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    sales = ids(plan)["sales"]
    with pytest.raises(Fault, match=r"parent\.circle"):
        plan.do(set_field, "activity", ids(plan)["marketing_sales"], "parent_id", sales)
    with pytest.raises(Fault, match=r"parent\.circle"), plan.edit(Label("x")) as session:
        session.add_all(Objective(id=a, statement=a, parent_id=b) for a, b in ("ab", "ba"))
    plan.abandon()


def test_codes_are_told_apart_and_there_is_one_plan(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    with pytest.raises(Fault, match=r"code\.twice"), plan.edit(Label("x")) as session:
        session.add(Activity(code="sales", kind="primary"))
    with pytest.raises(Fault, match=r"plan\.not_one"), plan.edit(Label("x")) as session:
        session.delete(session.query(PlanRecord).one())
    with pytest.raises(Fault, match=r"dates\.reversed"):
        plan.do(set_plan, {"start": plan.read(PlanRecord.__table__.select())[0].end.replace(year=2030)})
    plan.abandon()


def test_check_finds_what_another_program_wrote_and_changes_nothing(tmp_path: Path) -> None:
    import sqlite3

    plan = new_plan(tmp_path)
    plan.do(add_action, "x", ids(plan)["sales"], {"id": "x"})
    plan.close()
    path = tmp_path / "plan.maillon"
    assert inspect(path) == []
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE service_share SET share = 0.8")
        connection.execute("UPDATE action SET start = '2027-02-01', end = '2027-01-01'")
    connection.close()
    before = path.read_bytes()
    assert [(finding.fault.code, finding.id) for finding in inspect(path)] == [
        ("dates.reversed", "x"),
        ("share.sum", "x"),
    ]
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("table", "values", "code"),
    [
        ("coaching", {"person_id": "ana", "level": "told"}, "coaching.twice"),
        ("committee_seat", {"person_id": "ana"}, "seat.twice"),
        ("stage_limit", {"stage": "test", "most": 3}, "row.twice"),
        ("readiness_answer", {"question": "crisis", "answer": "yes"}, "row.twice"),
    ],
)
def test_a_thing_is_said_once(tmp_path: Path, table: str, values: dict[str, object], code: str) -> None:
    plan = new_plan(tmp_path)
    plan.do(add_row, "person", {"id": "ana", "name": "Ana"})
    if table == "coaching":
        values = {**values, "activity_id": ids(plan)["service"]}
    plan.do(add_row, table, {"id": "first", **values})
    with pytest.raises(Fault) as refused:
        plan.do(add_row, table, {"id": "second", **values})
    assert refused.value.code == code
    assert plan.do(remove_rows, table, ["first"]) is not None
    plan.close()
