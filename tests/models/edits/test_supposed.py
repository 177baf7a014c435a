from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.changes import Label, RowChange
from models.edits.actions import add_action
from models.edits.rows import remove_rows, set_field
from models.edits.supposed import keep_supposed
from models.errors import Fault
from models.plan import Plan
from models.sandbox import Sandbox
from models.vocabulary import Stage
from tests.plans import content, ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    """One running action, all of it for communication."""
    plan = new_plan(tmp_path)
    fields = {"id": "page", "stage": Stage.RUNNING, "effort": 30.0}
    plan.do(add_action, "LinkedIn page", ids(plan)["communication"], fields)
    yield plan
    plan.abandon()


def tried(plan: Plan) -> tuple[RowChange, ...]:
    sandbox = Sandbox(plan.graph)
    codes = ids(plan)
    sandbox.try_effort("page", 4.0)
    sandbox.try_shares("page", {codes["communication"]: 0.25, codes["procurement"]: 0.75})
    return sandbox.rows


def test_what_was_tried_is_written_row_by_row_and_undone_at_once(plan: Plan) -> None:
    before, rows = content(plan.connection), tried(plan)
    change = plan.do(keep_supposed, rows, 2)
    assert change is not None
    assert change.label == Label("try.keep", {"count": "2"})
    assert {(row.table, row.id): row.after for row in change.rows} == {
        (row.table, row.id): row.after for row in rows
    }
    plan.undo()
    assert content(plan.connection) == before


def test_a_single_change_is_called_by_its_action(plan: Plan) -> None:
    sandbox = Sandbox(plan.graph)
    sandbox.try_shares("page", {ids(plan)["service"]: 1.0})
    change = plan.do(keep_supposed, sandbox.rows, 1)
    assert change is not None
    assert change.label == Label("try.keep_one", {"title": "LinkedIn page"})


def test_only_the_columns_that_were_tried_are_written(plan: Plan) -> None:
    rows = tried(plan)
    plan.do(set_field, "action", "page", "title", "Page on LinkedIn")
    plan.do(keep_supposed, rows, 2)
    row = plan.graph.tables["action"]["page"]
    assert (row["title"], row["effort"]) == ("Page on LinkedIn", 4.0)


def test_a_row_that_is_gone_refuses_and_writes_nothing(plan: Plan) -> None:
    rows = tried(plan)
    plan.do(remove_rows, "action", ["page"])
    before = content(plan.connection)
    with pytest.raises(Fault, match=r"row\.gone"):
        plan.do(keep_supposed, rows, 2)
    assert content(plan.connection) == before


def test_shares_that_make_no_whole_are_refused_by_the_plan_itself(plan: Plan) -> None:
    (tie,) = plan.graph.ties_of("page", "service_share")
    bare = {column: value for column, value in tie.items() if column != "table"}
    before = content(plan.connection)
    with pytest.raises(Fault, match=r"share\.sum"):
        plan.do(keep_supposed, [RowChange("service_share", bare["id"], bare, {**bare, "share": 0.5})], 1)
    assert content(plan.connection) == before
