"""A chain as a small drawing without words, for where one chooses between chains."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.chain.geometry import Shape, Spacing, fitted, lay_out
from app.theme import Theme
from models.vocabulary import ActivityKind, ChainForm

HEIGHT = 84


class ChainThumbnail(QWidget):
    """Paints the cells of a chain: `places` are (kind, code, parent's code) in stored order."""

    def __init__(
        self,
        form: ChainForm,
        places: Iterable[tuple[ActivityKind, str, str | None]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._theme = theme
        self._shapes = tuple(Shape(code, kind, above) for kind, code, above in places)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(HEIGHT * 2, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = fitted(self.width() - 2, self.height() - 2, widest=1.9)
        layout = lay_out(self._shapes, room.width, room.height, self._form, Spacing(2.0, 2.0, 6.0))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(1.0, room.y + 1.0)
        painter.setPen(QPen(QColor(self._theme.control), 1.0))
        painter.setBrush(QColor(self._theme.panel))
        for outline in (layout.margin, () if layout.cells else layout.outline):
            if outline:
                painter.drawPolygon(_polygon(outline))
        painter.setBrush(QColor(self._theme.selected))
        for cell in layout.cells:
            if not cell.header:
                painter.drawPolygon(_polygon(cell.polygon))
        painter.end()


def _polygon(points: Iterable[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
