"""What is said at the right of a chart: the names of its series at their ends, and what its guides stand for."""

from __future__ import annotations

from dataclasses import dataclass

from app.charts.chart import Chart, GuideKind
from app.charts.colours import ChartColours


@dataclass
class Beside:
    """Words at the right of the axes, beside a value."""

    value: float
    text: str
    colour: str
    bold: bool = False


def beside(chart: Chart, colours: ChartColours) -> list[Beside]:
    """The names of several series, each at its end, then the intentions. A single series is what the title says."""
    said: list[Beside] = []
    if len(chart.series) > 1:
        said += _piled_names(chart, colours) if chart.stacked else _line_names(chart, colours)
    level = (guide for guide in chart.guides if guide.kind is GuideKind.INTENDED)
    return said + [Beside(guide.points[-1][1], guide.name, colours.muted) for guide in level]


def _line_names(chart: Chart, colours: ChartColours) -> list[Beside]:
    return [
        Beside(one.values[one.known[-1]] or 0.0, one.name, colours.tints[one.tint], bold=True)
        for one in chart.series
        if one.known
    ]


def _piled_names(chart: Chart, colours: ChartColours) -> list[Beside]:
    """Beside the last pile that is known, each part at its middle."""
    last = max((one.known[-1] for one in chart.series if one.known), default=None)
    if last is None:
        return []
    said, below = [], 0.0
    for one in chart.series:
        value = one.values[last] or 0.0
        if value > 0:
            said.append(Beside(below + value / 2, one.name, colours.ink))
        below += value
    return said
