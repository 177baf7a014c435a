"""The toast at the foot of a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.widgets.toast import Toast
from tests.app.conftest import Desk


@pytest.mark.parametrize("strip", [0, 48])
def test_it_never_covers_the_line_that_is_typed_in(desk: Desk, strip: int) -> None:
    window = QWidget()
    middle, foot = QWidget(window), QWidget(window)
    line = QLineEdit(middle)
    inside, lines = QVBoxLayout(middle), QVBoxLayout(window)
    inside.setContentsMargins(16, 12, 16, 10)
    inside.addStretch(1)
    inside.addWidget(line)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.addWidget(middle, 1)
    lines.addWidget(foot)
    foot.setFixedHeight(strip)
    toast = Toast(middle, lambda: None)
    desk.show(window, 640, 500)
    line.setFocus()
    toast.tell("“Supplier watch” serves Procurement and Service now.")
    for width in (640, 900):
        window.resize(width, 520)
        QApplication.processEvents()
        typed = QRect(line.mapTo(window, QPoint()), line.size())
        assert not typed.intersects(toast.geometry())
        assert window.rect().contains(toast.geometry())
        assert toast.geometry().right() > width / 2
