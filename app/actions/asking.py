"""A line that asks for one thing near the button it belongs to: a name, a day, tags. Enter takes it, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.languages import sentence
from app.theme import dress
from app.widgets.suggest import TypeAhead
from models.errors import Fault

_WIDTH = 280
_STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class Asking(QFrame):
    """Lies over `over`, near `anchor`. `take` does what is asked and may raise Fault, which is said below the line."""

    def __init__(
        self,
        over: QWidget,
        anchor: QWidget,
        question: str,
        take: Callable[[str], object],
        *,
        text: str = "",
        hint: str = "",
        names: Callable[[], Sequence[str]] | None = None,
        new: str = "",
        back: QWidget | None = None,
    ) -> None:
        super().__init__(over)
        self._take, self._back = take, back or anchor
        dress(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.question = QLabel(question, self, wordWrap=True)
        self.line = QLineEdit(text, self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(question)
        self.line.selectAll()
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self._say(""))
        self.ahead = TypeAhead(self.line, names, new) if names is not None else None
        if self.ahead is not None:
            self.ahead.activated.connect(self._picked)
        self.refusal = QLabel(self, wordWrap=True)
        dress(self.refusal, "error")
        self.refusal.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 8, 10, 10)
        lines.setSpacing(5)
        for widget in (self.question, self.line, self.refusal):
            lines.addWidget(widget)
        self.setFixedWidth(min(_WIDTH, over.width()))
        self._anchor = anchor
        self._put()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self) -> None:
        """Below the anchor, or above it where there is no room, inside what it lies over."""
        self.adjustSize()
        over = self.parentWidget()
        at = self._anchor.mapTo(over, QPoint(0, self._anchor.height() + 2))
        if at.y() + self.height() > over.height():
            at = self._anchor.mapTo(over, QPoint(0, -self.height() - 2))
        x = max(0, min(at.x(), over.width() - self.width()))
        self.move(x, max(0, min(at.y(), over.height() - self.height())))

    def take(self) -> None:
        """Do what is asked with what is typed."""
        text = self.line.text().strip()
        new = self.ahead.new_name(text) if self.ahead is not None else None
        try:
            self._take(text if new is None else new)
        except Fault as fault:
            self._say(sentence(fault))
            return
        self.leave()

    def leave(self) -> None:
        """Go away; the keyboard goes back to where it came from."""
        if not self.isHidden():
            self.line.removeEventFilter(self)
            back = self._back
            self.hide()
            if back.isVisible():
                back.setFocus(Qt.FocusReason.OtherFocusReason)
            self.deleteLater()

    def _picked(self, name: str) -> None:
        self.line.setText(name)
        # the completer writes its choice into the line once more after telling of it
        QTimer.singleShot(0, self, self._take_picked)

    def _take_picked(self) -> None:
        if not self.isHidden():
            self.take()

    def _say(self, text: str) -> None:
        self.refusal.setText(text)
        self.refusal.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        self._put()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        elif (
            event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and event.reason() not in _STILL_HERE
        ):
            QTimer.singleShot(0, self, self._left)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        if not self.isHidden() and not self.line.hasFocus():
            self.hide()
            self.deleteLater()
