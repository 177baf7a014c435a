"""A box that hands the keyboard on to one of its controls, and lets Tab come to all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken


class _HandingOn(QObject):
    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self.control: QWidget | None = None
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        control = self.control if self.control is not None and Shiboken.isValid(self.control) else None
        if control is not None and event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            control.setFocus(event.reason())
        return False


def hand_on(box: QWidget, control: QWidget | None) -> None:
    """Let `box.setFocus()` give the keyboard to `control` inside it.

    A focus proxy would do so too, but Qt counts a box with a proxy as a control of its own: on the way forward
    Tab lands on the proxied one, and passes over all that stand before it in the box.
    """
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop for Tab that hands on would be one that nobody leaves
    handing_on = _of(box) or _HandingOn(box)
    handing_on.control = control


def handed_on_to(box: QWidget) -> QWidget | None:
    """The control that a box hands the keyboard on to."""
    handing_on = _of(box)
    return handing_on.control if handing_on is not None else None


def _of(box: QWidget) -> _HandingOn | None:
    return box.findChild(_HandingOn, options=Qt.FindChildOption.FindDirectChildrenOnly)
