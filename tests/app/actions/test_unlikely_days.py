"""A day that no plan is about is told once, whatever else it would be wrong about."""

from __future__ import annotations

import datetime as dt

from app.actions.reading import read_cells
from models.edits.actions import add_action
from models.entities import new_id
from tests.app.conftest import Desk

ACTION = new_id()


def _codes(desk: Desk, columns: list[str], row: list[str]) -> list[tuple[str, str]]:
    block = read_cells(desk.document, columns, [row], [ACTION])
    return [(one.column, one.problem.code) for one in block.refused]


def test_a_day_out_of_all_years_gets_one_complaint(desk: Desk) -> None:
    start = {"start": dt.date(2027, 5, 1), "end": dt.date(2027, 6, 1)}
    desk.document.do(add_action, "Page", desk.codes["communication"], {"id": ACTION, **start})
    assert _codes(desk, ["end"], ["01/01/1900"]) == [("end", "date.unlikely")]
    assert _codes(desk, ["start"], ["01/01/2300"]) == [("start", "date.unlikely")]
    assert _codes(desk, ["start", "end"], ["01/01/2300", "01/06/2027"]) == [("start", "date.unlikely")]
    assert _codes(desk, ["decide_by"], ["01/01/1900"]) == [("decide_by", "date.unlikely")]
    assert _codes(desk, ["decide_by"], ["30/04/2027"]) == [("decide_by", "decide_by.before_start")]
    assert _codes(desk, ["end"], ["30/04/2027"]) == [("end", "dates.reversed")]
