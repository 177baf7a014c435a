"""Tab comes to every control, whatever hands the keyboard on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.tabbing import tab_on


class Window(QWidget):
    """A button, a box whose second line gets the keyboard when the box does, and a line that cannot be used."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QWidget()
        self.controls = {name: QLineEdit(objectName=name) for name in ("first", "second", "off", "away")}
        inside, lines = QVBoxLayout(self.box), QVBoxLayout(self)
        lines.addWidget(QPushButton(self, objectName="button"))
        lines.addWidget(self.box)
        for name in ("first", "second"):
            inside.addWidget(self.controls[name])
        for name in ("off", "away"):
            lines.addWidget(self.controls[name])
        self.box.setFocusProxy(self.controls["second"])
        self.controls["off"].setEnabled(False)
        self.controls["away"].hide()

    def focusNextPrevChild(self, following: bool) -> bool:
        return tab_on(self, following=following)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.findChild(QPushButton).setFocus()
    return window


def _round(window: Window, key: Qt.Key) -> list[str]:
    names = []
    for _ in range(4):
        names.append(window.focusWidget().objectName())
        QTest.keyClick(window.focusWidget(), key)
    return names


def test_a_box_with_a_proxy_hides_none_of_its_controls(window: Window) -> None:
    assert _round(window, Qt.Key.Key_Tab) == ["button", "first", "second", "button"]


def test_the_way_back_is_the_way_forth(window: Window) -> None:
    assert _round(window, Qt.Key.Key_Backtab) == ["button", "second", "first", "button"]


def test_a_lone_control_keeps_the_keyboard(window: Window) -> None:
    window.box.hide()
    assert not tab_on(window, following=True)
    assert window.focusWidget().objectName() == "button"
