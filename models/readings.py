"""Readings as people type them: a number with its unit or without, and an indicator in one line."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from models.errors import Fault
from models.exchange.values import Unreadable, read_number
from models.folding import fold

_NUMBER = r"[+\-−]?\d(?:[\d\s\u00a0\u202f.,']*\d)?"
_TYPED = re.compile(rf"\s*({_NUMBER})\s*(.*)", re.DOTALL)
_LINE = re.compile(
    rf"(?P<name>.*?\S)\s*(?:[:：,;]|\s)\s*(?P<start>{_NUMBER})\s*(?P<first>[^\d→>]*?)\s*(?:→|->|=>|>)\s*"
    rf"(?P<end>{_NUMBER})\s*(?P<unit>.*)",
    re.DOTALL,
)
EARLIEST_YEARS = 30
"""A reading older than this many years before the plan is a slip of the keyboard."""

_SAME: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "% percent pct pourcent pourcents pc",
        "€ eur euro euros",
        "$ usd dollar dollars",
        "£ gbp pound pounds livre livres",
        "h hr hrs hour hours heure heures",
        "min mn minute minutes",
        "s sec second seconds seconde secondes",
        "d day days j jour jours",
        "w wk week weeks sem semaine semaines",
        "month months mo mois",
        "y yr year years an ans annee annees",
        "pt pts point points",
    )
)
"""Words of both languages that say the same unit."""
_SIGNS = {"%": "%", "€": "€", "$": "$", "£": "£"}


def read_reading(text: str, unit: str, language: str) -> float:
    """The value typed for an indicator counted in `unit`: `51`, `1 234,5`, `4 h`, `12 %`.

    Raises Fault: `number.unread`, `number.outside`, `reading.unit` when the unit typed is another one.
    """
    found = _TYPED.fullmatch(text)
    if found is None:
        raise Fault("number.unread", text=text.strip())
    said = found.group(2).strip()
    if said and not unit.strip():
        raise Fault("reading.unit_unsaid", text=said)
    if said and not same_unit(said, unit):
        raise Fault("reading.unit", text=said, unit=unit.strip())
    try:
        return read_number(found.group(1), language, signed=True)
    except Unreadable as unreadable:
        if unreadable.code == "number.too_large":
            raise Fault("number.outside", value=found.group(1).strip()) from None
        raise Fault("number.unread", text=text.strip()) from None


def same_unit(said: str, unit: str) -> bool:
    """Whether what was typed behind a number is this unit, or a part of its words: `h` for working hours."""
    typed, known = _words(said), _words(unit)
    return bool(typed) and (typed <= known or "".join(sorted(typed)) == "".join(sorted(known)))


def _words(text: str) -> frozenset[str]:
    """The words of a unit, each by the first of those that say the same, plurals as singulars."""
    spaced = re.sub(r"([%€$£])", r" \1 ", text.replace("pour cent", "pourcent"))
    words = [sign if (sign := one.strip()) in _SIGNS else fold(one) for one in spaced.split()]
    return frozenset(_stem(part) for word in words for part in word.split())


def _stem(word: str) -> str:
    for at, same in enumerate(_SAME):
        if word in same:
            return f"#{at}"
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


def check_day(day: dt.date, today: dt.date, plan_start: dt.date) -> None:
    """Raises Fault `reading.future`, `reading.past` for a day on which nothing can have been measured."""
    if day > today:
        raise Fault("reading.future", start=day.isoformat())
    if day.year < plan_start.year - EARLIEST_YEARS:
        raise Fault("reading.past", start=day.isoformat())


@dataclass(frozen=True)
class IndicatorLine:
    """An indicator typed in one line."""

    name: str
    baseline: float | None = None
    target: float | None = None
    unit: str = ""


def read_indicator(text: str, language: str) -> IndicatorLine:
    """`Time to recruit: 62 → 45 days` as its parts; a text without an arrow between numbers is a name alone."""
    found = _LINE.fullmatch(text.strip())
    if found is None:
        return IndicatorLine(text.strip())
    try:
        start, end = (read_number(found.group(part), language, signed=True) for part in ("start", "end"))
    except Unreadable:
        return IndicatorLine(text.strip())
    unit = found.group("unit").strip() or found.group("first").strip()
    return IndicatorLine(found.group("name").rstrip(" :,;\u00a0\u202f"), start, end, unit)
