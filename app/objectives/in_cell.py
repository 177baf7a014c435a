"""A field over a cell of the tree: Enter takes it, Esc brings back what was, Tab goes to the next cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from app.theme import dress
from app.widgets.field import Field

_MARGIN = 4
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class InCell(QFrame):
    """Holds one widget over a place. `taken` writes what is in it and says whether the plan took it."""

    left = Signal()
    """It was left by a key: what is below may have the keyboard again."""
    gone = Signal()
    tabbed = Signal()
    """Tab was pressed, and what was typed is taken."""

    def __init__(
        self, over: QWidget, place: QRect, held: QWidget, taken: Callable[[], bool], least: int, stays: bool
    ) -> None:
        super().__init__(over)
        self._held, self._taken, self._stays, self._gone = held, taken, stays, False
        self._place, self._least = place, least
        held.setParent(self)
        dress(self, "card")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        lines.addWidget(held)
        for child in (held, *held.findChildren(QWidget)):
            child.installEventFilter(self)
        self.put(place)
        self.show()
        self.raise_()
        held.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def held(self) -> QWidget:
        """The widget in it."""
        return self._held

    def put(self, place: QRect) -> None:
        """At a place, as wide as is useful and so high that it covers it, inside what it lies over."""
        self._place = place
        room = self.parentWidget().rect()
        width = min(max(place.width(), self._least), room.width())
        self.setFixedWidth(max(40, width))
        layout = self.layout()
        assert layout is not None
        height = (
            layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else self.sizeHint().height()
        )
        self.resize(QSize(self.width(), max(height, self.sizeHint().height(), place.height())))
        x = max(0, min(place.x(), room.width() - self.width()))
        y = max(0, min(place.y(), room.height() - self.height()))
        self.move(QPoint(x, y))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._gone:
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._focus_went)
        elif kind == QEvent.Type.LayoutRequest and watched is self._held:
            QTimer.singleShot(0, self, self._fit)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field does not want is nothing for the tree below it either: it would begin another field."""
        event.accept()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and not (self._stays and self._typing()):
            if isinstance(self._held, Field):
                self._held.revert()
            self.go(by_key=True)
            return True
        if event.key() in _ENTERS and not self._stays:
            if self._taken():
                self.go(by_key=True)
            return True
        if event.key() in _TABS and isinstance(self._held, Field):
            if self._taken():
                self.go(by_key=True)
                self.tabbed.emit()
            return True
        return False

    def _typing(self) -> bool:
        """Whether the widget clears what is typed on Esc before it can be left."""
        line = QApplication.focusWidget()
        return line is not None and self.isAncestorOf(line) and bool(line.property("text"))

    def _fit(self) -> None:
        if not self._gone:
            self.put(self._place)

    def _focus_went(self) -> None:
        """What is typed is taken when it is left; a refused one stays to be mended."""
        focused = QApplication.focusWidget()
        if self._gone or (focused is not None and (focused is self or self.isAncestorOf(focused))):
            return
        if QApplication.activePopupWidget() is None and self.isActiveWindow() and self._taken():
            self.go(by_key=False)

    def go(self, by_key: bool) -> None:
        """Go away."""
        if not self._gone:
            self._gone = True
            self.hide()
            self.gone.emit()
            if by_key:
                self.left.emit()
            self.deleteLater()
