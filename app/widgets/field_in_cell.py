"""A field laid over a cell of a table: Enter takes it, Esc brings back what was, Tab leads to the next cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.theme import dress
from app.widgets.field import Field
from app.widgets.rows import RowField

_LEAST, _LEAST_REFUSED, _EDGE = 150, 260, 2
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class FieldInCell(QFrame):
    """Holds the field that `make` gives over the rectangle that `place` tells, an empty one when it is gone."""

    left = Signal(int)
    """It was left by a key: 1 and -1 ask for the next and the previous cell, 0 stays."""
    entered = Signal()
    """It was left by Enter, after `left`."""
    gone = Signal()

    def __init__(self, make: Callable[[QWidget], Field], over: QWidget, place: Callable[[], QRect]) -> None:
        super().__init__(over)
        self._place, self._done = place, False
        dress(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = make(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        lines.addWidget(self.field)
        for watched in (self.field, *self.field.findChildren(QWidget)):
            watched.installEventFilter(self)
        if isinstance(self.field, RowField) or isinstance(self.field.control, QComboBox):
            self.field.committed.connect(self._picked)
        self.put()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stops() and QApplication.focusWidget() not in self._stops():
            self._stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.field.control, QLineEdit):
            self.field.control.selectAll()

    def begin(self, text: str) -> None:
        """What was typed on the cell replaces what is in it."""
        if text and isinstance(self.field.control, QLineEdit):
            self.field.control.selectAll()
            self.field.control.insert(text)
            self.field.control.textEdited.emit(text)

    def put(self) -> None:
        """Over its cell, large enough for what is refused, inside the table."""
        place, room = self._place(), self.parentWidget().rect()
        if place.isEmpty():
            self.finish()
            return
        least = _LEAST_REFUSED if self.field.fault is not None else _LEAST
        width = min(max(place.width(), least), room.width())
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        self.resize(width, max(height, layout.totalSizeHint().height(), place.height()))
        middle = place.y() + (place.height() - self.height()) // 2 if self.field.fault is None else place.y()
        self.move(
            max(0, min(place.x(), room.width() - width)), max(0, min(middle, room.height() - self.height()))
        )

    def finish(self) -> bool:
        """Take what is typed and go. Returns whether it went: what is refused stays to be mended."""
        if self._done:
            return True
        if not self.field.leave():
            return False
        self._go()
        return True

    def _go(self) -> None:
        if not self._done:
            self._done = True
            self.gone.emit()
            self.hide()
            self.deleteLater()

    def _leave(self, step: int) -> None:
        if self.finish():
            self.left.emit(step)

    def _picked(self) -> None:
        """One was chosen of a list: there is nothing more to type."""
        QTimer.singleShot(0, self, self._leave_by_picking)

    def _leave_by_picking(self) -> None:
        if not self._done and not self.field.typing:
            self._leave(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._done:
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._focus_went)
        elif kind == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field does not want is nothing for the table below it either."""
        event.accept()

    def _key(self, event: QKeyEvent) -> bool:
        box = self.field.control
        if isinstance(box, QComboBox) and box.view().isVisible():
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.field.revert()
            self._go()
            self.left.emit(0)
            return True
        if key in _ENTERS:
            if self.finish():
                self.left.emit(0)
                self.entered.emit()
            return True
        if key in _STEPS:
            if not self._went_on(_STEPS[key]):
                self._leave(_STEPS[key])
            return True
        return False

    def _stops(self) -> list[QWidget]:
        """What in the field takes the keyboard by Tab."""
        found = self.field.findChildren(QWidget)
        return [one for one in found if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _went_on(self, step: int) -> bool:
        """Inside a field of several boxes, to the next of them."""
        stops, focused = self._stops(), QApplication.focusWidget()
        if isinstance(self.field.control, QLineEdit | QComboBox) or focused not in stops:
            return False
        to = stops.index(focused) + step
        if 0 <= to < len(stops):
            stops[to].setFocus(Qt.FocusReason.TabFocusReason)
        return 0 <= to < len(stops)

    def _inside(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def _fit(self) -> None:
        if not self._done:
            self.put()

    def _focus_went(self) -> None:
        inside = self._inside(QApplication.focusWidget())
        if not self._done and not inside and QApplication.activePopupWidget() is None:
            self.finish()
