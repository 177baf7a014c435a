"""The line that adds a row by its name."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.add_line import AddLine
from models.edits.rows import add_row
from tests.app.conftest import Desk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window() -> QWidget:
    """What holds the line: it lives as long as the test."""
    return QWidget()


@pytest.fixture
def line(desk: Desk, window: QWidget) -> AddLine:
    """A line that adds departments, in a window whose keys undo and redo the plan."""
    line = AddLine(
        desk.document,
        "New department",
        "New department",
        lambda name: partial(add_row, table="unit", values={"name": name}),
        window,
    )
    QVBoxLayout(window).addWidget(line)
    for key, act in (("Ctrl+Z", desk.document.undo), ("Ctrl+Shift+Z", desk.document.redo)):
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.activated.connect(act)
    desk.show(window)
    line.line.setFocus()
    return line


def names(desk: Desk) -> set[str]:
    return {row["name"] for row in desk.document.plan.graph.units()}


def test_ctrl_z_after_adding_takes_back_what_was_added_and_not_the_typing(desk: Desk, line: AddLine) -> None:
    QTest.keyClicks(line.line, "Payroll")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert "Payroll" in names(desk)
    QTest.keyClick(line.line, Qt.Key.Key_Z, CTRL)
    assert "Payroll" not in names(desk)
    assert line.line.text() == ""
    QTest.keyClick(line.line, Qt.Key.Key_Z, CTRL | SHIFT)
    assert "Payroll" in names(desk)
    assert line.line.text() == ""


def test_ctrl_z_while_typing_undoes_the_typing_and_leaves_the_plan(desk: Desk, line: AddLine) -> None:
    QTest.keyClicks(line.line, "Payroll")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    QTest.keyClicks(line.line, "Press")
    QTest.keyClick(line.line, Qt.Key.Key_Z, CTRL)
    assert line.line.text() == ""
    assert "Payroll" in names(desk)
