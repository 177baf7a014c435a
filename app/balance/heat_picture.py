"""The heat map on the screen: walked through by arrow keys; each cell is told, Enter leads to its actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from app.balance.drawings import Drawing, HeatMap
from app.balance.heat import Grid, grid_of, least_width
from app.balance.picture import EDGE, Picture
from app.widgets.look import theme_in_force

Cell = tuple[int, int]
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Home: (0, -10_000),
    Qt.Key.Key_End: (0, 10_000),
    Qt.Key.Key_PageUp: (-10_000, 0),
    Qt.Key.Key_PageDown: (10_000, 0),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class HeatPicture(Picture):
    """A heat map with a current cell. `tell` says a cell in a sentence."""

    went = Signal(int, int)
    """Another cell is current: row, column."""
    entered = Signal(int, int)
    """Enter or a double click on a cell."""

    def __init__(self, name: str, tell: Callable[[int, int], str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._tell = tell
        self.cell: Cell | None = None
        self.setMouseTracking(True)

    def show_drawing(self, drawing: Drawing | None, said: str = "") -> None:
        """Draw this; the current cell stays with its activity and department where they are still there."""
        old, self.drawing_said = self.drawing, said
        kept = None
        if isinstance(old, HeatMap) and isinstance(drawing, HeatMap) and self.cell is not None:
            row, column = old.rows[self.cell[0]].id, old.columns[self.cell[1]].id
            rows, columns = [one.id for one in drawing.rows], [one.id for one in drawing.columns]
            if row in rows and column in columns:
                kept = rows.index(row), columns.index(column)
        self.cell = kept
        super().show_drawing(drawing, said)
        if kept is not None:
            self._say()

    @property
    def grid(self) -> Grid | None:
        """Where the cells lie, from the top left of the drawing."""
        if not isinstance(self.drawing, HeatMap):
            return None
        return grid_of(self.drawing, self._wide(self.width()), self.medium)

    def minimumSizeHint(self) -> QSize:
        if not isinstance(self.drawing, HeatMap):
            return super().minimumSizeHint()
        return QSize(round(least_width(self.drawing, self.medium)) + 2 * EDGE, 24)

    def go(self, row: int, column: int) -> None:
        """Make a cell current and bring it into sight."""
        if not isinstance(self.drawing, HeatMap):
            return
        row = min(max(row, 0), len(self.drawing.rows) - 1)
        column = min(max(column, 0), len(self.drawing.columns) - 1)
        self.cell = (row, column)
        self._say()
        self._bring_into_sight()
        self.update()
        self.went.emit(row, column)

    def _say(self) -> None:
        assert self.cell is not None
        self.setAccessibleDescription(f"{self._tell(*self.cell)} {self.drawing_said}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _place(self) -> QRectF:
        """Where the current cell is drawn in the widget."""
        grid = self.grid
        assert grid is not None
        assert self.cell is not None
        place = grid.cell_rect(*self.cell)
        return QRectF(place.x + EDGE, place.y + EDGE, place.width, place.height)

    def _bring_into_sight(self) -> None:
        centre = self._place().center().toPoint()
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea) and above.widget() is not None:
                at = self.mapTo(above.widget(), centre)
                above.ensureVisible(at.x(), at.y(), 60, 60)
            above = above.parentWidget()

    def paint_over(self, painter: QPainter) -> None:
        if self.cell is None or not self.hasFocus():
            return
        place, theme = self._place(), theme_in_force()
        for colour, width, inset in ((theme.focus, 3, 1.5), (theme.panel, 1, 3.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(inset, inset, -inset, -inset))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tabbed = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.cell is None and tabbed:
            self.go(0, 0)

    def takes(self, event: QKeyEvent) -> bool:
        return super().takes(event) or event.key() in _STEPS or event.key() in _ENTER

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            down, across = _STEPS[Qt.Key(event.key())]
            row, column = self.cell if self.cell is not None else (0, 0)
            self.go(row + down, column + across) if self.cell is not None else self.go(0, 0)
        elif event.key() in _ENTER and self.cell is not None:
            self.entered.emit(*self.cell)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.go(*found)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.cell_at(event.position().toPoint())
        if found is not None:
            self.entered.emit(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.cell_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def cell_at(self, place: QPoint) -> Cell | None:
        """The cell at a place of the widget."""
        grid = self.grid
        return grid.cell_at(place.x() - EDGE, place.y() - EDGE) if grid is not None else None

    def event(self, event: QEvent) -> bool:
        """A cell is told on hover, too."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), self._tell(*found) if found is not None else "", self)
            return True
        return super().event(event)
