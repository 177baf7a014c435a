"""A keyboard in front of the running program: what is pressed and typed goes where the system would send it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

MOST_TABS = 40
"""Further away than this many Tabs is out of reach for a keyboard."""


def press(*keys: str) -> None:
    """Press keys one after the other, each named as shortcuts are: "Ctrl+2", "Return", "Alt+Ins".

    They go to the window that is active, and from there as real ones do: to its shortcuts, to an open list
    or menu, to the widget that has the keyboard.
    """
    for name in keys:
        pressed = QKeySequence(name)[0]
        QTest.keyClick(_window(name), pressed.key(), pressed.keyboardModifiers())
        QApplication.processEvents()


def write(text: str) -> None:
    """Type a text. What a plain keyboard has no key for comes as an input method sends it."""
    for sign in text:
        window = _window(text)
        if sign.isascii():
            QTest.keyClick(window, ord(sign))
        else:
            event = QInputMethodEvent()
            event.setCommitString(sign)
            QCoreApplication.sendEvent(focused(), event)
    QApplication.processEvents()


def enter(*texts: str) -> None:
    """Type each text and press Enter behind it."""
    for text in texts:
        write(text)
        press("Return")


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def called(widget: QWidget) -> str:
    """What a widget says of itself: its accessible name, else its text."""
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()) if callable(text) else "")


def tab_to(name: str, key: str = "Tab") -> int:
    """Press Tab until what has the keyboard is called so, and say how often; the name may go on."""
    passed = [called(focused())]
    while not called(focused()).startswith(name):
        assert len(passed) <= MOST_TABS, f"{name} is not reached from {passed}"
        press(key)
        passed.append(called(focused()))
    return len(passed) - 1


def walk(key: str, there: Callable[[], bool], most: int = 80) -> None:
    """Press a key until one is there, as who looks at the screen does."""
    for _ in range(most):
        if there():
            return
        press(key)
    raise AssertionError(f"{key} does not lead there")


def answer_with(path: Path) -> None:
    """Type a path and Enter into the file dialog that comes up next."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog) or QGuiApplication.focusWindow() is not dialog.windowHandle():
            QTimer.singleShot(20, answer)
            return
        press("Ctrl+A")
        enter(str(path))

    QTimer.singleShot(0, answer)


def refusals(window: QWidget) -> list[str]:
    """What stands in red on the screen."""
    return [
        one.text()
        for one in window.findChildren(QLabel)
        if one.property("role") == "error" and one.isVisible() and one.text()
    ]


def _window(what: str) -> QWindow:
    menu = (
        QApplication.activePopupWidget()
    )  # off screen, a menu whose part was closed is no focus window any more
    window = QGuiApplication.focusWindow() or (menu.windowHandle() if menu is not None else None)
    assert window is not None, f"nothing has the keyboard for {what}"
    return window
