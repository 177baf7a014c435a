"""The one font of every drawing, and how wide and high its text is, in the unit of the drawing."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from app.fonts import FAMILY, load_font

REGULAR, MEDIUM, SEMIBOLD, BOLD = (
    QFont.Weight.Normal,
    QFont.Weight.Medium,
    QFont.Weight.DemiBold,
    QFont.Weight.Bold,
)
DISGUISES = ("calt",)
"""Features that swap glyphs for others that no character leads to: text could not be read back from a PDF."""
ASCENT = 0.95
LEADING = 1.22


@lru_cache(maxsize=256)
def font(size: float, weight: QFont.Weight = REGULAR) -> QFont:
    """The font at a size in the drawing's unit (whole units; unhinted, so that it is as wide at every scale)."""
    load_font()
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    for feature in DISGUISES:
        made.setFeature(QFont.Tag(feature), 0)
    return made


@lru_cache(maxsize=256)
def _metrics(size: int, weight: QFont.Weight) -> QFontMetricsF:
    return QFontMetricsF(font(size, weight))


@lru_cache(maxsize=8192)
def text_width(text: str, size: float, weight: QFont.Weight = REGULAR) -> float:
    """How wide a line of text is."""
    return _metrics(max(1, round(size)), weight).horizontalAdvance(text)
