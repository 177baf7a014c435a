"""One way to write: a named transaction that yields one Change, or leaves everything as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from math import inf, nan
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.actions import add_action, set_shares
from models.edits.activities import remove_activity
from models.edits.rows import add_row, set_field, set_plan
from models.entities import Action, ServiceShare, Tag
from models.errors import Fault
from models.plan import Plan
from tests.plans import content, ids, new_plan, reopened
from tests.properties.undo_sequences import assert_graph_follows


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    plan = new_plan(tmp_path)
    assert_graph_follows(plan)
    plan.do(add_action, "Job portraits", ids(plan)["human_resources"], {"id": "portraits", "effort": 4.0})
    yield plan
    plan.abandon()


def test_writing_outside_an_edit_raises(plan: Plan) -> None:
    before = content(plan.connection)
    for statement in ("DELETE FROM action", "UPDATE activity SET name = 'x'", "DROP TABLE action"):
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            plan.connection.execute(statement)
    with pytest.raises(Exception, match="readonly"):
        plan.read(insert(Tag).values(id="x", name="x").returning(Tag.id))  # type: ignore[arg-type]
    plan.do(add_row, "tag", {"name": "still writes"})
    assert content(plan.connection)["action"] == before["action"]


def _edit_again(plan: Plan, session: Session) -> None:
    session.add(Tag(name="outer"))
    session.flush()
    plan.do(add_row, "tag", {"name": "inner"})


def test_an_edit_inside_an_edit_raises_and_undoes_both(plan: Plan) -> None:
    before = content(plan.connection)
    with pytest.raises(RuntimeError, match="inside"), plan.edit(Label("outer")) as session:
        _edit_again(plan, session)
    assert content(plan.connection) == before
    assert plan.do(add_row, "tag", {"name": "after"}) is not None


def test_an_edit_yields_one_change_with_the_rows_before_and_after(plan: Plan) -> None:
    change = plan.do(set_field, "action", "portraits", "effort", 1 / 3)
    assert change is plan.last_change
    assert change is not None
    (row,) = change.rows
    assert (row.table, row.id) == ("action", "portraits")
    assert row.before is not None
    assert row.after is not None
    assert (row.before["effort"], row.after["effort"]) == (4.0, 1 / 3)
    assert change.label == Label("field.set", {"what": "Job portraits", "field": "action.effort"})
    assert change.author
    assert change.time.endswith("+00:00")


def test_an_edit_that_changes_nothing_is_no_change(plan: Plan) -> None:
    steps = len(plan.history.done)
    assert plan.do(set_field, "action", "portraits", "effort", 4.0) is None
    with plan.edit(Label("there and back")) as session:
        session.add(Tag(id="t", name="t"))
        session.flush()
        session.execute(Tag.__table__.delete())
    assert len(plan.history.done) == steps
    assert plan.last_change is not None
    assert plan.last_change.label.key == "action.add"


def test_bulk_statements_and_cascades_are_in_the_change(plan: Plan) -> None:
    with plan.edit(Label("import")) as session:
        session.execute(insert(Action), [{"id": f"a{n}", "title": f"a{n}"} for n in range(50)])
    assert plan.last_change is not None
    assert len(plan.last_change.rows) == 50
    before = content(plan.connection)
    change = plan.do(remove_activity, ids(plan)["human_resources"])
    assert change is not None
    assert {row.table for row in change.rows} >= {"activity", "action", "service_share"}
    assert_graph_follows(plan)
    plan.undo()
    assert content(plan.connection) == before, "a deletion comes back whole"
    assert_graph_follows(plan)


def _nowhere(session: Session) -> Label:
    session.add(ServiceShare(action_id="nobody", activity_id="nowhere", share=1.0))
    return Label("x")


def _mistake(session: Session) -> Label:
    session.add(Tag(name="half"))
    session.flush()
    raise ZeroDivisionError


@pytest.mark.parametrize(("operation", "raised"), [(_nowhere, Fault), (_mistake, ZeroDivisionError)])
def test_an_edit_that_breaks_leaves_everything_as_it_was_and_the_next_one_works(
    plan: Plan, operation: Callable[[Session], Label], raised: type[Exception]
) -> None:
    before, steps = content(plan.connection), len(plan.history.done)
    with pytest.raises(raised):
        plan.do(operation)
    assert not plan.connection.in_transaction
    assert content(plan.connection) == before
    assert len(plan.history.done) == steps
    assert_graph_follows(plan)
    assert plan.do(add_row, "tag", {"name": "next"}) is not None
    assert plan.last_change is not None
    assert [row.table for row in plan.last_change.rows] == ["tag"]


_REFUSED = {
    "shares that add up to 0.8": ("share.sum", lambda plan: (set_shares, "portraits", {ids(plan)["service"]: 0.8})),
    "shares of no number": ("share.sum", lambda plan: (set_shares, "portraits", {ids(plan)["service"]: nan})),
    "a share below nothing": (
        "share.outside",
        lambda plan: (set_shares, "portraits", {ids(plan)["service"]: 1.2, ids(plan)["sales"]: -0.2}),
    ),
    "negative effort": ("number.negative", lambda _: (set_field, "action", "portraits", "effort", -1.0)),
    "effort that is no number": ("number.negative", lambda _: (set_field, "action", "portraits", "effort", nan)),
    "endless effort": ("number.outside", lambda _: (set_field, "action", "portraits", "effort", inf)),
    "a new action of no effort": ("number.negative", lambda _: (add_action, "x", None, {"effort": nan})),
    "NUL": ("text.nul", lambda _: (set_field, "action", "portraits", "notes", "a\x00b")),
    "half a character": ("text.surrogate", lambda _: (set_field, "action", "portraits", "notes", "a\ud83d")),
    "half a character in a name": ("text.surrogate", lambda _: (add_action, "a\udc00", None)),
    "a text too long": ("text.too_long", lambda _: (set_field, "action", "portraits", "notes", "x" * 10_001)),
    "no title": ("required.empty", lambda _: (set_field, "action", "portraits", "title", " \n")),
    "a stage that there is not": ("value.unknown", lambda _: (set_field, "action", "portraits", "stage", "zzz")),
    "an owner who is gone": ("reference.gone", lambda _: (set_field, "action", "portraits", "owner_id", "nobody")),
    "a plan without a start": ("required.empty", lambda _: (set_plan, {"start": None})),
    "an id that is taken": ("edit.refused", lambda _: (add_action, "x", None, {"id": "portraits"})),
    "a row that is gone": ("row.gone", lambda _: (set_field, "action", "nobody", "title", "x")),
}  # fmt: skip


@pytest.mark.parametrize(("code", "edit"), _REFUSED.values(), ids=_REFUSED)
def test_what_breaks_a_rule_is_refused_with_a_sentence_and_the_plan_as_before(
    plan: Plan, code: str, edit: Callable[[Plan], tuple[Callable[..., Label], object]]
) -> None:
    before, journal = content(plan.connection), len(plan.history.done)
    operation, *arguments = edit(plan)
    with pytest.raises(Fault) as refused:
        plan.do(operation, *arguments)
    assert refused.value.code == code
    assert content(plan.connection) == before
    assert len(plan.history.done) == journal
    assert plan.undo() is not None


def test_a_text_of_ten_thousand_characters_is_kept(plan: Plan) -> None:
    plan.do(set_field, "action", "portraits", "notes", "é" * 10_000)
    assert plan.read(select(Action.notes))[0][0] == "é" * 10_000


def test_edits_of_one_step_are_undone_together_and_others_are_not(plan: Plan) -> None:
    before = content(plan.connection)
    for text in ("a", "ab", "abc"):
        plan.do_in_step("first", set_field, "action", "portraits", "notes", text)
    plan.do_in_step("second", set_field, "action", "portraits", "risk", "r")
    plan.undo()
    plan.undo()
    assert content(plan.connection) == before
    plan.redo()
    assert plan.read(select(Action.notes, Action.risk))[0] == ("abc", "")
    plan.do_in_step("first", set_field, "action", "portraits", "notes", "abcd")
    plan.undo()
    assert plan.read(select(Action.notes))[0][0] == "abc", (
        "a new edit over what was undone is a step of its own"
    )


def test_a_step_whose_edits_cancel_out_does_not_stop_undo(plan: Plan, tmp_path: Path) -> None:
    plan.do(add_row, "tag", {"id": "t", "name": "one"})
    for name in ("two", "one"):
        plan.do_in_step("visit", set_field, "tag", "t", "name", name)
    assert plan.undo() is not None
    assert content(plan.connection)["tag"] == []
    plan = reopened(plan, tmp_path)
    assert "one" in [step.label.args.get("what") for step in plan.history.undone]
    assert plan.redo() is not None
    assert plan.redo() is None
    assert content(plan.connection)["tag"] == [("t", "one")]
    plan.close()


def test_a_new_edit_forgets_what_was_undone(plan: Plan) -> None:
    plan.do(add_row, "tag", {"name": "one"})
    plan.undo()
    plan.do(add_row, "tag", {"name": "two"})
    assert plan.redo() is None


def test_nothing_to_undo_or_redo_is_no_error(plan: Plan) -> None:
    assert plan.redo() is None
    assert plan.undo() is not None
    assert plan.undo() is None


def test_undo_and_redo_go_on_after_reopening(plan: Plan, tmp_path: Path) -> None:
    empty = content(plan.connection)["tag"]
    plan.do(add_row, "tag", {"name": "one"})
    plan.do(add_row, "tag", {"name": "two"})
    plan.undo()
    plan = reopened(plan, tmp_path)
    assert [step.label.args["what"] for step in plan.history.undone] == ["two"]
    plan.redo()
    plan = reopened(plan, tmp_path)
    plan.undo()
    plan.undo()
    assert content(plan.connection)["tag"] == empty
    plan.close()


def test_a_damaged_record_is_told_and_the_plan_stays_whole(plan: Plan, tmp_path: Path) -> None:
    plan.do(add_row, "tag", {"name": "one"})
    plan.close()
    with sqlite3.connect(tmp_path / "plan.maillon") as connection:
        connection.execute("UPDATE change SET rows = x'789c00' WHERE seq = 2")
        connection.execute("UPDATE change SET kind = 'undo' WHERE seq = 1")
    connection.close()
    plan = Plan.open(tmp_path / "plan.maillon", tmp_path / "data" / "working")
    before = content(plan.connection)
    with pytest.raises(Fault, match=r"undo\.damaged"):
        plan.undo()
    assert content(plan.connection) == before
    assert plan.do(add_row, "tag", {"name": "two"}) is not None
    assert plan.undo() is not None
    assert content(plan.connection) == before
    plan.close()
