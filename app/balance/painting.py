"""One way to measure and draw any picture of the argument, on screen, paper and wall."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from app.balance.bars import bars_height, paint_bars
from app.balance.both_ways import both_ways_height, paint_both_ways
from app.balance.drawings import Bars, BothWays, Drawing, HeatMap, Strip
from app.balance.heat import heat_height, paint_heat
from app.balance.strip import paint_strip, strip_height
from app.chain.medium import Medium
from app.chain.shapes import Rect

_PAINTERS = {
    BothWays: (both_ways_height, paint_both_ways),
    Bars: (bars_height, paint_bars),
    Strip: (strip_height, paint_strip),
    HeatMap: (heat_height, paint_heat),
}


def height_of(drawing: Drawing, width: float, medium: Medium) -> float:
    """How high a picture is at a width, both in the drawing's unit."""
    return _PAINTERS[type(drawing)][0](drawing, width, medium)  # type: ignore[operator]


def paint(painter: QPainter, drawing: Drawing, room: Rect, medium: Medium) -> float:
    """Draw a picture from the top left of a room, as wide as that; gives the height below it."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _PAINTERS[type(drawing)][1](painter, drawing, room, medium)  # type: ignore[operator]
    painter.restore()
    return room.y + height_of(drawing, room.width, medium)
