"""A line to write on right where its result will stand: Enter takes it, Esc leaves, a refusal says why below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.languages import sentence
from app.theme import dress
from models.errors import Fault

LEAST_WIDTH, MOST_WIDTH = 180, 340
_STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class InPlace(QFrame):
    """A field over a cell or a row. `take` writes what was typed and may raise Fault; with `stays` it asks for more."""

    left = Signal()
    """The field was left by a key: what is below it may have the focus again."""
    gone = Signal()

    def __init__(
        self, over: QWidget, place: QRect, name: str, text: str, take: Callable[[str], object], stays: bool
    ) -> None:
        super().__init__(over)
        self._take, self._stays, self._before, self._gone = take, stays, text, False
        self.line = QLineEdit(text, self)
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.selectAll()
        self.line.installEventFilter(self)
        self.refusal = QLabel(self)
        dress(self.refusal, "error")
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        dress(self, "card")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 4, 4, 4)
        rows.setSpacing(3)
        rows.addWidget(self.line)
        rows.addWidget(self.refusal)
        self._put(place)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, place: QRect) -> None:
        """At the place, as wide as is useful, inside what it lies over."""
        room = self.parentWidget().rect()
        self.setFixedWidth(max(40, min(max(place.width(), LEAST_WIDTH), MOST_WIDTH, room.width())))
        self.adjustSize()
        x = max(0, min(place.x(), room.width() - self.width()))
        y = max(0, min(place.y(), room.height() - self.height()))
        self.move(x, y)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.enter()
                return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._focus_went(event.reason())
        return super().eventFilter(watched, event)

    def enter(self) -> None:
        """Take what was typed; leave, or stay for the next one. An empty line leaves."""
        text = self.line.text().strip()
        if self._stays and not text:
            self.leave()
        elif self._written(text):
            if self._stays:
                self.line.clear()
                self._before = ""
                self.raise_()
            else:
                self.leave()

    def leave(self) -> None:
        """Go without taking anything more."""
        if not self._gone:
            self._go()
            self.left.emit()

    def _go(self) -> None:
        self._gone = True
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def _focus_went(self, reason: Qt.FocusReason) -> None:
        """What is typed is taken when the field is left; a refused line stays to be mended."""
        if self._gone or reason in _STILL_HERE:
            return
        text = self.line.text().strip()
        if text in ("", self._before.strip()) or self._written(text):
            self._go()

    def _written(self, text: str) -> bool:
        try:
            self._take(text)
        except Fault as fault:
            self.refusal.setText(sentence(fault))
            self.refusal.show()
            self._put(self.geometry())
            return False
        self.refusal.hide()
        self.adjustSize()
        return True
