"""A row of the plan chosen by its name, or made by being named."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.rows import RowField, reference
from app.widgets.toast import Toast
from tests.app.conftest import Desk


class Window(QWidget):
    """A window with a toast, on the department of a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        source = reference(desk.document, "person", "nadia", "unit_id", "unit")
        self.field = RowField(desk.document, source, "Department", "unit", self)
        QVBoxLayout(self).addWidget(self.field)
        self.toast = Toast(self, desk.document.undo)


def test_a_department_made_by_being_named_is_told_with_undo(desk: Desk) -> None:
    before = desk.everything()
    window = Window(desk)
    desk.show(window)
    window.field.control.selectAll()
    QTest.keyClicks(window.field.control, "Payroll")
    QTest.keyClick(window.field.control, Qt.Key.Key_Return)
    QTest.keyClick(window.field.control, Qt.Key.Key_Return)
    assert window.toast.isVisible()
    assert window.toast.text == "Department “Payroll” added."
    desk.document.undo()
    assert desk.everything() == before


def test_a_department_that_is_there_is_chosen_without_a_word(desk: Desk) -> None:
    window = Window(desk)
    desk.show(window)
    window.field.control.selectAll()
    QTest.keyClicks(window.field.control, "procurement")
    QTest.keyClick(window.field.control, Qt.Key.Key_Return)
    assert desk.row("person", "nadia")["unit_id"] == "procurement unit"
    assert not window.toast.isVisible()
