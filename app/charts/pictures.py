"""Charts as pictures for the screen; undo, a choice taken back and a window made anew draw none of them twice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap, QPixmapCache

from app.charts.chart import Chart
from app.charts.look import Look
from app.charts.painting import paint_chart

ASIDE = 3
"""The ring of the focus runs around a picture, in pixels."""


def picture_of(chart: Chart, width: int, height: int, ratio: float, look: Look) -> QPixmap:
    """A chart on a transparent ground of `width` × `height` logical pixels, as sharp as `ratio` asks.

    It comes from Qt's cache of pictures while that has room for it.
    """
    key = repr((chart, width, height, ratio, look))
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(chart, width, height, ratio, look)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(chart: Chart, width: int, height: int, ratio: float, look: Look) -> QPixmap:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    aside = ASIDE if chart.has_values else 0
    painter = QPainter(picture)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)  # the first one takes a second
    try:
        paint_chart(painter, QRectF(0, 0, width, height).adjusted(aside, aside, -aside, -aside), chart, look)
    finally:
        QGuiApplication.restoreOverrideCursor()
        painter.end()
    return picture
