"""The room that the columns leave at the right goes to a text that is cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.actions.columns import LOOKS
from tests.app.actions.conftest import Bench


@pytest.mark.parametrize(
    ("columns", "taker"),
    [
        (("title", "stage", "activities", "owner"), "activities"),
        (("title", "stage", "owner"), "title"),
        (("title", "activities"), "activities"),
    ],
)
def test_no_white_strip_is_left_at_the_right(bench: Bench, columns: tuple[str, ...], taker: str) -> None:
    view, table = bench.view, bench.table
    view.arrange(replace(view.how, columns=columns))
    widths = {column: table.columnWidth(place) for place, column in enumerate(columns)}
    assert sum(widths.values()) == table.viewport().width()
    assert widths[taker] > LOOKS[taker].width
    assert {one: width for one, width in widths.items() if one != taker} == {
        one: LOOKS[one].width for one in columns if one != taker
    }
    view.resize(view.width() - 80, view.height())
    QApplication.processEvents()
    assert sum(table.columnWidth(place) for place in range(len(columns))) == table.viewport().width()
    assert view.how.widths == {}  # nobody drew at a column


def test_a_column_that_was_drawn_keeps_its_width_and_another_takes_the_room(bench: Bench) -> None:
    view, table = bench.view, bench.table
    columns = ("title", "activities", "owner")
    view.arrange(replace(view.how, columns=columns))
    table.heads.resizeSection(1, 120)
    assert view.how.widths == {"activities": 120}
    view.arrange(replace(view.how, group="stage"))
    assert (table.columnWidth(1), table.columnWidth(2)) == (120, LOOKS["owner"].width)
    assert table.columnWidth(0) == table.viewport().width() - 120 - LOOKS["owner"].width
