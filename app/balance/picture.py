"""A picture of the argument on the screen: as high as it needs to be, copied as a table, said to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.balance.drawings import Drawing
from app.balance.lines import screen_medium
from app.balance.painting import height_of, paint
from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.widgets.look import theme_in_force

EDGE = 6
"""Logical pixels around the picture, in which the focus is shown."""


class Picture(QWidget):
    """Draws one drawing in its width. Ctrl+C and its menu copy it as a table."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing: Drawing | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_drawing(self, drawing: Drawing | None, said: str = "") -> None:
        """Draw this; `said` tells it to those who do not see it. None hides it."""
        self.setVisible(drawing is not None)
        if drawing != self.drawing:
            self.drawing = drawing
            self.updateGeometry()
            self.update()
        self.setAccessibleDescription(said)

    @property
    def medium(self) -> Medium:
        """The sizes of text on this screen."""
        return screen_medium(theme_in_force().dark)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.drawing is None:
            return 0
        return round(height_of(self.drawing, self._wide(width), self.medium)) + 2 * EDGE + 1

    def _wide(self, width: int) -> float:
        """The width of the drawing in a widget of this width."""
        return float(max(1, width - 2 * EDGE))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(400, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # it is as high as it is drawn in this width

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.drawing is None:
            return
        painter = QPainter(self)
        paint(painter, self.drawing, Rect(EDGE, EDGE, self._wide(self.width()), 0), self.medium)
        self.paint_over(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme_in_force().focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """What a picture that can be walked through draws above itself."""

    def event(self, event: QEvent) -> bool:
        """Copying goes before the window's command of the same keys."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.takes(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the picture."""
        return event.matches(QKeySequence.StandardKey.Copy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the picture on the clipboard as a table."""
        if self.drawing is not None:
            QGuiApplication.clipboard().setText(self.drawing.twin.tsv())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy as a table"), QKeySequence.StandardKey.Copy).triggered.connect(self.copy)
        menu.popup(event.globalPos())
