"""The headlines that advice would change, as a table that code walks: what each is called, said and drawn as."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import current
from app.wording.headline import amount_a_month
from app.wording.numbers import intended, number, percent
from models.advice import Headlines, Problem

NOT_AVAILABLE = "–"


@dataclass(frozen=True)
class Line:
    """A headline: its name, its name where room is short, its value as text, and its share (0–1) of a whole."""

    key: str
    name: str
    short: str
    said: Callable[[Headlines, Problem], str]
    share: Callable[[Headlines], float | None]
    brief: Callable[[Headlines, Problem], str] | None = None
    """Its value where room is short; as it is said anyway when there is no shorter way."""
    shown: Callable[[Problem], bool] = lambda _problem: True
    """Whether it says something about this problem at all."""
    on_cards: bool = True
    """Whether each card tells it, or only the whole."""


def say(text: str) -> str:
    """A text of the table in the language in force."""
    return QCoreApplication.translate("Advice", text)


def _percent(share: float | None) -> str:
    if share is None:
        return NOT_AVAILABLE
    return percent(share, current()) if share > 0 else intended(0.0, current())


def _gap(headlines: Headlines, problem: Problem) -> str:
    """The share, which advice makes smaller, and what it amounts to, which may grow with all the work."""
    moved = headlines.effort_to_move
    if moved is None:
        return NOT_AVAILABLE
    return f"{_percent(headlines.gap)} · {amount_a_month(problem.figures, moved)}"


def _of_n(value: float, headlines: Headlines) -> str:
    text = say(QT_TRANSLATE_NOOP("Advice", "{some} of {n}"))
    return text.format(some=number(value, current(), 1), n=headlines.n)


def _effective(headlines: Headlines, _problem: Problem) -> str:
    value = headlines.effective_activities
    return NOT_AVAILABLE if value is None else _of_n(value, headlines)


LINES: tuple[Line, ...] = (
    Line(
        "landing",
        QT_TRANSLATE_NOOP("Advice", "Work for Communication"),
        QT_TRANSLATE_NOOP("Advice", "for Communication"),
        lambda headlines, _problem: _percent(headlines.landing),
        lambda headlines: headlines.landing,
    ),
    Line(
        "running",
        QT_TRANSLATE_NOOP("Advice", "Work done by Communication"),
        QT_TRANSLATE_NOOP("Advice", "by Communication"),
        lambda headlines, _problem: _percent(headlines.running),
        lambda headlines: headlines.running,
    ),
    Line(
        "gap",
        QT_TRANSLATE_NOOP("Advice", "Work that goes elsewhere than intended"),
        QT_TRANSLATE_NOOP("Advice", "elsewhere than intended"),
        _gap,
        lambda headlines: headlines.gap,
        lambda headlines, _problem: _percent(headlines.gap),
        shown=lambda problem: not problem.even_split,
    ),
    Line(
        "effective",
        QT_TRANSLATE_NOOP("Advice", "Work as concentrated as on"),
        QT_TRANSLATE_NOOP("Advice", "as concentrated as on"),
        _effective,
        lambda headlines: (headlines.effective_activities or 0.0) / headlines.n if headlines.n else None,
        shown=lambda problem: problem.even_split,
    ),
    Line(
        "served",
        QT_TRANSLATE_NOOP("Advice", "Activities served"),
        QT_TRANSLATE_NOOP("Advice", "activities served"),
        lambda headlines, _problem: _of_n(headlines.served, headlines),
        lambda headlines: headlines.served / headlines.n if headlines.n else None,
    ),
    Line(
        "linked",
        QT_TRANSLATE_NOOP("Advice", "Work that serves a named objective"),
        QT_TRANSLATE_NOOP("Advice", "for an objective"),
        lambda headlines, _problem: _percent(headlines.linked),
        lambda headlines: headlines.linked,
    ),
    Line(
        "total",
        QT_TRANSLATE_NOOP("Advice", "All work"),
        QT_TRANSLATE_NOOP("Advice", "all work"),
        lambda headlines, problem: amount_a_month(problem.figures, headlines.total),
        lambda _headlines: None,
        on_cards=False,
    ),
)
