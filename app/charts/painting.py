"""Paint a chart with any painter: a widget of any sharpness, a page as PDF, a drawing as SVG."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.charts.chart import Chart
from app.charts.colours import chart_colours
from app.charts.loading import load_matplotlib
from app.charts.look import Look
from app.theme import font

LEAST_WIDTH, LEAST_HEIGHT = 12, 7
"""In sizes of text: in less room a chart keeps this and is drawn smaller."""


def paint_chart(painter: QPainter, rect: QRectF, chart: Chart, look: Look) -> None:
    """Draw a chart into `rect`, in the painter's unit; its title and sentence are said around it.

    All of it is lines and words, never an image. Without any value its words of `empty` stand there.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    if chart.has_values:
        least = (LEAST_WIDTH * look.text, LEAST_HEIGHT * look.text)
        width, height = max(rect.width(), least[0]), max(rect.height(), least[1])
        painter.scale(rect.width() / width, rect.height() / height)
        _paint_figure(painter, chart, width, height, look)
    else:
        painter.setPen(QColor(chart_colours(look.tone).muted))
        painter.setFont(font(look.text))
        room = QRectF(0, 0, rect.width(), rect.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, chart.empty)
    painter.restore()


def _paint_figure(painter: QPainter, chart: Chart, width: float, height: float, look: Look) -> None:
    load_matplotlib()
    from matplotlib import rc_context

    from app.charts.drawing import RC, figure_of
    from app.charts.renderer import QtRenderer

    with rc_context(RC):
        figure_of(chart, width, height, look).draw(QtRenderer(painter, width, height))
