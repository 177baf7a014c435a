"""The figures as a table to read on a terminal, under the sentence that sums them up."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app import languages
from app.arguments import say
from models.measures.figures import ActivityFigures, Figures, Scope, Weight

_SCOPES = {
    Scope.LIVE: QT_TRANSLATE_NOOP("CommandLine", "live work"),
    Scope.PLANNED: QT_TRANSLATE_NOOP("CommandLine", "live and planned work"),
    Scope.IDEAS: QT_TRANSLATE_NOOP("CommandLine", "live and planned work and ideas"),
}
_LEVELS = (
    QT_TRANSLATE_NOOP("CommandLine", "to imagine"),
    QT_TRANSLATE_NOOP("CommandLine", "an idea"),
    QT_TRANSLATE_NOOP("CommandLine", "planned"),
    QT_TRANSLATE_NOOP("CommandLine", "live"),
    QT_TRANSLATE_NOOP("CommandLine", "live and measured"),
)
_NONE = "–"


def table_of(figures: Figures) -> Iterator[str]:
    """Lines: the headline, what was counted, activities, departments."""
    yield headline(figures)
    yield _counted(figures)
    yield ""
    yield from _aligned(
        (
            say(QT_TRANSLATE_NOOP("CommandLine", "Who it is for")),
            _unit(figures),
            say(QT_TRANSLATE_NOOP("CommandLine", "Share")),
            say(QT_TRANSLATE_NOOP("CommandLine", "Intended")),
            say(QT_TRANSLATE_NOOP("CommandLine", "Actions")),
            say(QT_TRANSLATE_NOOP("CommandLine", "Progress")),
        ),
        [_activity(figures, activity) for activity in figures.activities],
    )
    if figures.units:
        yield ""
        yield from _aligned(
            (
                say(QT_TRANSLATE_NOOP("CommandLine", "Who does it")),
                _unit(figures),
                say(QT_TRANSLATE_NOOP("CommandLine", "Share")),
            ),
            [(unit.name, _amount(figures, unit.weight), _share(unit.share)) for unit in figures.units],
        )


def headline(figures: Figures) -> str:
    """Whom the work is for and who does it, in one sentence, or why that cannot be told."""
    landing, running = figures.landing.communication_share, figures.running.communication_share
    if landing is None and running is None:
        reason = figures.unavailable.get("landing.communication_share")
        if not figures.counted_actions:
            return say(
                QT_TRANSLATE_NOOP("CommandLine", "Nothing is counted yet: no such work in this period.")
            )
        if reason is not None and reason.value.startswith("no unit is marked"):
            return say(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "No department is marked as Communication: mark it to see its part."
                )
            )
        return say(
            QT_TRANSLATE_NOOP("CommandLine", "Whom the work is for and who does it cannot be told yet.")
        )
    if landing is None:
        text = QT_TRANSLATE_NOOP("CommandLine", "Communication does {running} of the work.")
    elif running is None:
        text = QT_TRANSLATE_NOOP("CommandLine", "{landing} of the work is for Communication.")
    else:
        text = QT_TRANSLATE_NOOP(
            "CommandLine", "{landing} of the work is for Communication; it does {running} of it."
        )
    return say(text, landing=_share(landing), running=_share(running))


def _counted(figures: Figures) -> str:
    """Period, scope and weight stand beside every figure."""
    n = figures.counted_actions
    actions = languages.plural(
        n,
        say(QT_TRANSLATE_NOOP("CommandLine", "{n} action")),
        say(QT_TRANSLATE_NOOP("CommandLine", "{n} actions")),
    ).format(n=n)
    period = say(
        QT_TRANSLATE_NOOP("CommandLine", "{start} to {end}"),
        start=languages.date(figures.period.start),
        end=languages.date(figures.period.end),
    )
    parts = [period, say(_SCOPES[figures.scope]), actions]
    if figures.weight is not Weight.ACTIONS:
        parts.append(f"{_amount(figures, figures.total)} {_unit(figures)}")
    if figures.fell_back:
        parts.append(say(QT_TRANSLATE_NOOP("CommandLine", "no action has hours, so actions are counted")))
    return " · ".join(parts)


def _activity(figures: Figures, activity: ActivityFigures) -> Sequence[str]:
    indent = "" if activity.parent is None else "  " * _depth(figures, activity)
    level = say(_LEVELS[activity.coverage_level])
    if activity.empty_on_purpose and not activity.in_frame:
        level = say(QT_TRANSLATE_NOOP("CommandLine", "empty on purpose"))
    return (
        indent + activity.name,
        _amount(figures, activity.weight),
        _share(activity.share),
        _share(activity.target) if figures.has_targets else _NONE,
        str(activity.actions),
        level,
    )


def _depth(figures: Figures, activity: ActivityFigures) -> int:
    parents = {one.code: one.parent for one in figures.activities}
    depth, above = 0, activity.parent
    while above is not None and depth < len(parents):
        depth, above = depth + 1, parents.get(above)
    return depth


def _unit(figures: Figures) -> str:
    if figures.weight is Weight.EFFORT:
        return say(QT_TRANSLATE_NOOP("CommandLine", "h/month"))
    return (
        say(QT_TRANSLATE_NOOP("CommandLine", "actions"))
        if figures.weight is Weight.ACTIONS
        else figures.currency
    )


def _amount(figures: Figures, weight: float) -> str:
    """A weight in its unit: hours per month of the period."""
    if figures.weight is Weight.EFFORT:
        weight /= figures.months or 1.0
    return languages.locale().toString(
        round(weight, 1), "f", 0 if weight >= 10 or weight == int(weight) else 1
    )


def _share(share: float | None) -> str:
    if share is None:
        return _NONE
    space = "\u00a0" if languages.current() == "fr" else " "
    return f"{round(share * 100)}{space}%"


def _aligned(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Columns side by side: words to the left, figures (columns 1 to 4) to the right."""
    widths = [max(map(_width, column)) for column in zip(header, *rows, strict=True)]
    for row in (header, *rows):
        cells = [
            cell + " " * (width - _width(cell)) if at in (0, 5) else " " * (width - _width(cell)) + cell
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def _width(text: str) -> int:
    """Columns of a terminal that a text takes."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )
