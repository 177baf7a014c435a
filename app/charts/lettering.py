"""The words of a chart's figure: how much room they take, and which of it is taken already."""

from __future__ import annotations

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from app.charts.renderer import qt_font

_ACROSS = {"left": 0.0, "center": 0.5, "right": 1.0}
_UP = {"bottom": 0.0, "center": 0.5, "top": 1.0}
LINE = 1.25
"""The height of a line of words, in sizes of text."""
_INK = 1.0
"""Of a line, what is not to be covered by another."""


class Lettering:
    """Writes on a figure of `width` × `height` from its bottom left, in text of the size `t`."""

    def __init__(self, figure: Figure, width: float, height: float, t: float) -> None:
        self.figure, self.width, self.height, self.t = figure, width, height, t
        self._metrics = {
            bold: QFontMetricsF(qt_font(FontProperties(size=t, weight=600 if bold else 400)))
            for bold in (False, True)
        }
        self._taken: list[QRectF] = []

    def wide(self, text: str, bold: bool = False) -> float:
        """The width of a text in one line."""
        return self._metrics[bold].horizontalAdvance(text)

    def box(
        self, x: float, y: float, text: str, ha: str = "left", va: str = "center", bold: bool = False
    ) -> QRectF:
        """The room of words whose side `ha` and `va` stand at a place; its top is the lower edge, as y goes up."""
        lines = text.split("\n")
        wide = max(self.wide(line, bold) for line in lines)
        high = len(lines) * LINE * self.t
        spare = (LINE - _INK) / 2 * self.t
        left, low = x - _ACROSS[ha] * wide, y - _UP[va] * high
        return QRectF(left, low + spare, wide, high - 2 * spare)

    def within(self, x: float, text: str, low: float, high: float, bold: bool = False) -> float:
        """The middle nearest to `x` at which a text stands between two edges."""
        half = self.wide(text, bold) / 2
        return max(low + half, min(x, high - half))

    def take(self, box: QRectF) -> None:
        """Let no words cover this from now on."""
        self._taken.append(box)

    def free(self, box: QRectF) -> bool:
        """Whether nothing stands there that words would cover."""
        return not any(box.intersects(other) for other in self._taken)

    def write(
        self,
        x: float,
        y: float,
        text: str,
        colour: str,
        ha: str = "left",
        va: str = "center",
        bold: bool = False,
        ground: str = "",
    ) -> None:
        """Words at a place of the figure; lines behind them make way in a `ground`."""
        self.take(self.box(x, y, text, ha, va, bold))
        written = self.figure.text(
            x / self.width,
            y / self.height,
            text,
            fontsize=self.t,
            fontweight=600 if bold else 400,
            color=colour,
            ha=ha,
            va=va,
            linespacing=1.05,
            zorder=5,
        )
        if ground:
            written.set_bbox({"facecolor": ground, "linewidth": 0, "alpha": 0.8, "pad": 0.08 * self.t})
