"""The heads of the columns of the table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget


class Heads(QHeaderView):
    """The heads of the columns: a click sorts (with Shift or Ctrl behind the keys there are), a drag moves."""

    clicked = Signal(int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pressed: QPoint | None = None
        # clickable heads would select their columns as well
        self.setSectionsClickable(False)
        self.setSectionsMovable(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        resizes = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = at if left and not resizes else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, at = self._pressed, event.position().toPoint()
        self._pressed = None
        if pressed is not None and (at - pressed).manhattanLength() < QApplication.startDragDistance():
            also = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
            section = self.logicalIndexAt(at)
            if section >= 0:
                self.clicked.emit(section, bool(event.modifiers() & also))
