"""What is put to the board, a line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from app.wording.numbers import counted, day, intended, number
from models.measures.board import Point, Why

translate = QCoreApplication.translate


def _said_stop(point: Point, language: str) -> str:
    if point.day is None:
        return translate("Board", "it was decided to stop it, and it still runs")
    text = translate("Board", "on {day} it was decided to stop it, and it still runs")
    return text.format(day=day(point.day, language))


def _undecided(point: Point, language: str) -> str:
    text = translate("Board", "a test that nobody decided about for {n} days")
    return text.format(n=number(point.days, language))


def _aimless(point: Point, language: str) -> str:
    decimals = 1 if point.hours < 10 else 0
    return translate("Board", "{n} h a month, for no objective").format(
        n=number(point.hours, language, decimals)
    )


def _overdue(point: Point, language: str) -> str:
    one = translate("Board", "scale it, adapt it or stop it? Due {n} day ago")
    many = translate("Board", "scale it, adapt it or stop it? Due {n} days ago")
    return counted(point.days, one, many, language).format(n=number(point.days, language))


def _due(point: Point, language: str) -> str:
    assert point.day is not None
    text = translate("Board", "scale it, adapt it or stop it? By {day}")
    return text.format(day=day(point.day, language))


def _to_imagine(point: Point, language: str) -> str:
    if point.share is None:
        return translate("Board", "what is to be tried first? Nothing is planned here")
    text = translate("Board", "what is to be tried first? Nothing is planned here (intended {share})")
    return text.format(share=intended(point.share, language))


def _unsaid(point: Point, language: str) -> str:
    decimals = 1 if point.hours < 10 else 0
    return translate("Board", "say how it contributes to its objective ({n} h a month)").format(
        n=number(point.hours, language, decimals)
    )


_SAID: Mapping[Why, Callable[[Point, str], str]] = {
    Why.SAID_STOP: _said_stop,
    Why.UNDECIDED: _undecided,
    Why.AIMLESS: _aimless,
    Why.OVERDUE: _overdue,
    Why.DUE: _due,
    Why.TO_IMAGINE: _to_imagine,
    Why.UNSAID: _unsaid,
}


def point_text(point: Point, language: str) -> tuple[str, str]:
    """What a line is about, and what is to be said of it."""
    if point.why is Why.NO_SPONSOR:
        return translate("Board", "A sponsor at the top"), translate("Board", "who takes it on?")
    return point.thing.title, _SAID[point.why](point, language)


def more_text(n: int, language: str) -> str:
    """How many more there are, that the sheet has no room for."""
    return translate("Board", "… and {n} more").format(n=number(n, language))
