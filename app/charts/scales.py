"""The value axis of a chart: how far it goes, and at which values lines are drawn."""

from __future__ import annotations

from matplotlib.ticker import MaxNLocator

from app.charts.chart import Chart


def top_of(chart: Chart) -> float:
    """The upper end of an axis that its values decide."""
    if chart.scale.share:
        return 1.0
    values = [value for one in chart.series for value in one.values if value is not None]
    values += [value for guide in chart.guides for _, value in guide.points]
    values += [mark.value for mark in chart.marks]
    highest = max(values, default=0.0)
    return float(_steps(chart).tick_values(0, highest)[-1]) if highest > 0 else 1.0


def _steps(chart: Chart) -> MaxNLocator:
    """Round values for an axis; whole ones where values are said without decimals."""
    return MaxNLocator(4, integer=not chart.scale.decimals)


def ticks(chart: Chart, top: float, language: str) -> list[tuple[float, str]]:
    """The values that lines are drawn at, with their words."""
    if chart.scale.share:
        values = [top * quarter / 4 for quarter in range(5)]
    elif chart.scale.top is not None:
        values = [0.0, *([top / 2] if top % 2 == 0 else []), top]
    else:
        values = [float(value) for value in _steps(chart).tick_values(0, top) if 0 <= value <= top]
    return [(value, chart.scale.say(value, language, short=True)) for value in values]
