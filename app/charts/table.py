"""The table that says the same as a chart: for screen readers, for paper and for a spreadsheet."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.charts.chart import Chart, Guide, GuideKind, Series
from app.wording.numbers import locale

translate = QCoreApplication.translate
Rows = list[tuple[str, ...]]


def chart_table(chart: Chart, language: str) -> Rows:
    """The head and a row per period, then a row per mark; a reason stands where a value is not available."""
    needed = [guide for guide in chart.guides if guide.kind is GuideKind.NEEDED]
    level = [guide for guide in chart.guides if guide.kind is GuideKind.INTENDED]
    head = (chart.across, *(one.name for one in (*chart.series, *level, *needed)))
    rows: Rows = [head]
    for at, label in enumerate(chart.labels):
        values = [_said(chart, one, at, language) for one in chart.series]
        values += [_on(chart, guide, at, language) for guide in (*level, *needed)]
        rows.append((_period(chart, at, label), *values))
    for name in dict.fromkeys(mark.name for mark in chart.marks):
        own = {mark.series: mark.value for mark in chart.marks if mark.name == name}
        said = [chart.scale.say(own[one.name], language) if one.name in own else "" for one in chart.series]
        rows.append((name, *said, *("" for _ in (*level, *needed))))
    return rows


def chart_text(chart: Chart, language: str) -> str:
    """The table as tab-separated text for a spreadsheet: values are plain numbers, shares in percent."""
    point = locale(language).decimalPoint()
    lines = [(chart.across, *(_in_unit(chart, one.name) for one in chart.series))]
    for at, label in enumerate(chart.labels):
        lines.append((_period(chart, at, label), *(_plain(chart, one, at, point) for one in chart.series)))
    return "\n".join("\t".join(re.sub(r"\s*[\t\r\n]+\s*", " ", cell) for cell in line) for line in lines)


def _period(chart: Chart, at: int, label: str) -> str:
    if at == chart.now:
        return translate("Charts", "{period} (now)").format(period=label)
    if chart.planned is not None and at >= chart.planned:
        return translate("Charts", "{period} (planned)").format(period=label)
    return label


def _said(chart: Chart, series: Series, at: int, language: str) -> str:
    value = series.values[at]
    if value is None:
        return series.missing[at] if series.missing else translate("Charts", "not available")
    return series.texts[at] if series.texts else chart.scale.say(value, language)


def _on(chart: Chart, guide: Guide, at: int, language: str) -> str:
    """A guide's value at a period, between its points; empty beyond them."""
    for (x0, y0), (x1, y1) in zip(guide.points, guide.points[1:], strict=False):
        if x0 <= at <= x1:
            return chart.scale.say(y0 + (y1 - y0) * ((at - x0) / (x1 - x0) if x1 > x0 else 1.0), language)
    return ""


def _in_unit(chart: Chart, name: str) -> str:
    unit = "%" if chart.scale.share else chart.scale.unit
    return f"{name} ({unit})" if unit else name


def _plain(chart: Chart, series: Series, at: int, point: str) -> str:
    value = series.values[at]
    if value is None:
        return ""
    return f"{value * (100 if chart.scale.share else 1):.2f}".rstrip("0").rstrip(".").replace(".", point)
