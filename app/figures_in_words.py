"""The figures as a table to read on a terminal, under the sentence that sums them up."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app import languages
from app.arguments import say
from app.wording.headline import amount_a_month, everyone_is_communication, outweighed
from app.wording.numbers import HARD, THIN, intended, percent
from app.wording.reasons import why_not
from models.measures.figures import ActivityFigures, Figures, Reason, Scope, Weight

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
_NO_HOURS = (
    QT_TRANSLATE_NOOP("CommandLine", "{n} action has no hours and weighs nothing."),
    QT_TRANSLATE_NOOP("CommandLine", "{n} actions have no hours and weigh nothing."),
)
_NO_DATES = (
    QT_TRANSLATE_NOOP("CommandLine", "{n} action has no dates: what of it falls here is not known."),
    QT_TRANSLATE_NOOP("CommandLine", "{n} actions have no dates: what of them falls here is not known."),
)
_NONE = "–"
_LEAST = 0.05  # what rounds to nothing, and is not nothing


def table_of(figures: Figures) -> Iterator[str]:
    """Lines: the headline, what was counted, activities, departments."""
    yield headline(figures)
    yield _counted(figures)
    yield from _gap(figures)
    yield from _remarks(figures)
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
    if landing is not None and running is not None:
        text = QT_TRANSLATE_NOOP(
            "CommandLine", "{landing} of the work is for Communication; it does {running} of it."
        )
        return say(text, landing=_share(landing), running=_share(running))
    told = []
    if landing is not None:
        text = QT_TRANSLATE_NOOP("CommandLine", "{landing} of the work is for Communication.")
        told.append(say(text, landing=_share(landing)))
    if running is not None:
        text = QT_TRANSLATE_NOOP("CommandLine", "Communication does {running} of the work.")
        told.append(say(text, running=_share(running)))
    paths = ("landing.communication_share", "running.communication_share")
    reasons = dict.fromkeys(figures.unavailable[path] for path in paths if path in figures.unavailable)
    return " ".join((*told, *map(why_not, reasons)))


def _gap(figures: Figures) -> Iterator[str]:
    """How much goes elsewhere than intended; nothing without an intended share."""
    moved = figures.landing.effort_to_move
    if moved is not None and figures.no_gap is None:
        text = QT_TRANSLATE_NOOP("CommandLine", "{moved} of {total} go elsewhere than intended.")
        bare = amount_a_month if figures.weight is Weight.MONEY else _amount  # its sign may stand before it
        total = amount_a_month(figures, figures.total)
        yield _plainly(say(text, moved=bare(figures, moved), total=total))


def _remarks(figures: Figures) -> Iterator[str]:
    """What makes the figures shaky or keeps them from saying anything, a line each."""
    if everyone_is_communication(figures):
        yield say(
            QT_TRANSLATE_NOOP(
                "CommandLine", "Every department is marked as Communication, so it does all the work."
            )
        )
    if outweighed(figures):
        yield say(
            QT_TRANSLATE_NOOP("CommandLine", "Nearly all of the work is one single action: check its hours.")
        )
    for path in ("landing.pielou", "landing.leave_one_out"):
        reason = figures.unavailable.get(path)
        if reason in (Reason.ONE_ACTIVITY, Reason.ONE_ACTION):
            yield why_not(reason)
    if figures.total > 0 and figures.no_intention is not None:
        yield why_not(figures.no_intention)
    for things, one, many in (
        (() if figures.fell_back else figures.left_out.no_effort, *_NO_HOURS),
        (figures.left_out.undated, *_NO_DATES),
    ):
        if things:
            text = languages.plural(len(things), say(one), say(many))
            yield text.format(n=len(things))


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
    if figures.fell_back and figures.total > 0:
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
    if 0 < weight < _LEAST:
        return f"< {languages.locale().toString(2 * _LEAST, 'f', 1)}"
    return languages.locale().toString(
        round(weight, 1), "f", 0 if weight >= 10 or weight == int(weight) else 1
    )


def _share(share: float | None) -> str:
    if share is None:
        return _NONE
    language = languages.current()
    return _plainly(percent(share, language) if share > 0 else intended(0.0, language))


def _plainly(text: str) -> str:
    """With spaces that every terminal shows."""
    return text.replace(THIN, HARD if languages.current() == "fr" else " ")


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
