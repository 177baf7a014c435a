"""Draw a matplotlib figure with any QPainter: paths stay paths and words stay words in the program's font."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.chain.lettering import font

DPI = 72
"""One point of matplotlib is one unit of the painter."""
_WEIGHTS = {"normal": 400, "regular": 400, "medium": 500, "semibold": 600, "bold": 700}
_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "projecting": Qt.PenCapStyle.SquareCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.MiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}


def qt_font(properties: FontProperties) -> QFont:
    """The font of drawings, whose text can be read back from a PDF, in a size and weight of matplotlib's."""
    weight = properties.get_weight()
    number = _WEIGHTS.get(weight, 400) if isinstance(weight, str) else weight
    return font(properties.get_size_in_points(), QFont.Weight(number))


class QtRenderer(RendererBase):
    """Draws on a painter from its origin. Nothing is clipped: our charts keep to their axes by themselves, and
    Qt's SVG knows no clipping."""

    def __init__(self, painter: QPainter, width: float, height: float) -> None:
        super().__init__()
        self.painter, self.width, self.height = painter, width, height
        self._flip = Affine2D().scale(1, -1).translate(0, height)

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self.width, self.height

    def points_to_pixels(self, points: float) -> float:
        return points

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Sequence[float] | None = None,
    ) -> None:
        self.painter.setPen(_pen(gc))
        self.painter.setBrush(QBrush() if rgbFace is None else QBrush(_colour(rgbFace, gc)))
        self.painter.drawPath(_qt_path(path, transform + self._flip))

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        self.painter.save()
        self.painter.setPen(_colour(gc.get_rgb(), gc))
        self.painter.setFont(qt_font(prop))
        self.painter.translate(x, y)
        self.painter.rotate(-angle)
        self.painter.drawText(QPointF(0, 0), s)
        self.painter.restore()

    def draw_image(self, *_: Any, **__: Any) -> None:
        raise NotImplementedError("a chart is drawn in lines and words")

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: Any
    ) -> tuple[float, float, float]:
        metrics = QFontMetricsF(qt_font(prop))
        return metrics.horizontalAdvance(s), metrics.ascent() + metrics.descent(), metrics.descent()


def _colour(rgb: Sequence[float], gc: GraphicsContextBase) -> QColor:
    alpha = gc.get_alpha() if gc.get_forced_alpha() or len(rgb) < 4 else rgb[3]
    return QColor.fromRgbF(*(min(1.0, float(part)) for part in rgb[:3]), float(alpha))


def _pen(gc: GraphicsContextBase) -> QPen:
    width = gc.get_linewidth()
    if width <= 0 or gc.get_rgb()[3] == 0:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QBrush(_colour(gc.get_rgb(), gc)), width)
    pen.setCapStyle(_CAPS[str(gc.get_capstyle())])
    pen.setJoinStyle(_JOINS[str(gc.get_joinstyle())])
    offset, dashes = gc.get_dashes()
    if dashes is not None:
        pen.setDashPattern([max(length, 0.01) / width for length in dashes])
        pen.setDashOffset(offset / width)
    return pen


def _qt_path(path: Path, transform: Transform) -> QPainterPath:
    drawn = QPainterPath()
    for points, code in path.iter_segments(transform, simplify=False):
        places = [QPointF(float(x), float(y)) for x, y in zip(points[::2], points[1::2], strict=True)]
        if code == Path.MOVETO:
            drawn.moveTo(places[0])
        elif code == Path.LINETO:
            drawn.lineTo(places[0])
        elif code == Path.CURVE3:
            drawn.quadTo(*places)
        elif code == Path.CURVE4:
            drawn.cubicTo(*places)
        elif code == Path.CLOSEPOLY:
            drawn.closeSubpath()
    return drawn
