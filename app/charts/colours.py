"""The colours of charts: one hue in four tints for light, dark and grey grounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.chain.medium import PALETTES, Tone
from app.charts.chart import Tint


@dataclass(frozen=True)
class ChartColours:
    """What a chart is drawn in, all as #rrggbb. Text in `ink` and `muted` reaches 4.5:1 on `paper`."""

    paper: str
    ink: str
    muted: str
    grid: str
    band: str
    """Behind the periods that lie ahead."""
    tints: Mapping[Tint, str]


_TINTS = {
    Tone.LIGHT: ("#0b4a73", "#33739a", "#9fc4da", "#dbe9f1"),
    Tone.DARK: ("#b5dcf3", "#5ea3cf", "#2f6385", "#26394a"),
    Tone.GREY: ("#1c1c1c", "#6a6a6a", "#b4b4b4", "#e4e4e4"),
}
_GROUNDS = {
    Tone.LIGHT: ("#e3e7ec", "#f5f7f9"),
    Tone.DARK: ("#313a46", "#212934"),
    Tone.GREY: ("#dddddd", "#f4f4f4"),
}


def chart_colours(tone: Tone) -> ChartColours:
    """The colours on a ground."""
    palette, (grid, band) = PALETTES[tone], _GROUNDS[tone]
    tints = dict(zip((Tint.STRONG, Tint.MIDDLE, Tint.LIGHT, Tint.FAINT), _TINTS[tone], strict=True))
    tints[Tint.APART] = palette.paper
    return ChartColours(palette.paper, palette.ink, palette.muted, grid, band, tints)
