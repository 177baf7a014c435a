"""What is said of a block that cannot be pasted: where it stands, in little room, for as long as it matters."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from models.edits.rows import set_field
from tests.app.actions.conftest import Bench, Held, Key


def paste(bench: Bench, text: str) -> list[str]:
    QGuiApplication.clipboard().setText(text)
    bench.key(Key.Key_V, Held.ControlModifier)
    return bench.view.refusals.told


def test_the_line_of_what_was_copied_is_said_its_header_counted(bench: Bench) -> None:
    bench.at("forum")
    told = paste(bench, "Action\tStage\nA\tdone\nB\tnever\nC\tsoon\n")
    assert [line.split(",")[0] for line in told] == [
        "Line 3 of the block (for row 5)",
        "Line 4 of the block (for a new action)",
    ]


def test_one_cell_for_many_rows_says_the_rows(bench: Bench) -> None:
    bench.at("page", "stage")
    bench.key(Key.Key_Down, Held.ShiftModifier)
    told = paste(bench, "never")
    assert [line.split(",")[0] for line in told] == ["Row 1 of the table", "Row 2 of the table"]


def test_one_fault_takes_one_line_and_many_leave_the_table_in_sight(bench: Bench) -> None:
    bench.at("page", "stage")
    paste(bench, "never")
    told = bench.view.refusals.list
    for width in (1180, 600):  # on one line, and broken
        bench.view.resize(width, 560)
        QApplication.processEvents()
        QApplication.processEvents()
        assert told.height() == told.visualItemRect(told.item(0)).height() + 2 * told.frameWidth()
    bench.view.resize(700, 420)
    bench.at("page", "stage")
    paste(bench, "never\n" * 60)
    QApplication.processEvents()
    assert told.height() <= 420 // 8 + 2 * told.frameWidth()
    assert told.verticalScrollBar().maximum() > 0
    assert bench.table.viewport().height() >= 4 * bench.table.rowHeight(0)


@pytest.mark.parametrize("way", ["edit", "undo", "view", "escape"])
def test_the_notice_goes_away_with_what_is_done_next(bench: Bench, way: str) -> None:
    bench.at("page", "stage")
    paste(bench, "never")
    assert bench.view.refusals.isVisible()
    ways = {
        "edit": partial(bench.document.do, set_field, "action", bench.id["van"], "title", "Van"),
        "undo": bench.document.undo,
        "view": lambda: (bench.view.hide(), bench.view.show()),
        "escape": partial(bench.key, Key.Key_Escape),
    }
    ways[way]()
    assert not bench.view.refusals.isVisible()


def test_the_keyboard_goes_back_to_the_table_when_the_notice_had_it(bench: Bench) -> None:
    bench.at("page", "stage")
    paste(bench, "never")
    bench.view.refusals.list.setFocus()
    bench.document.undo()
    assert bench.table.hasFocus()
