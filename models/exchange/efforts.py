"""Effort and cadence as people write them: `6 h/month`, `M`, `1,5 h/fois`, `3/week`, an RFC 5545 rule."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.exchange.values import Cell, Unreadable, read_number, text_of, write_number
from models.folding import fold
from models.vocabulary import EffortPer, EffortSize

MAX_TIMES = 1000

_PER = {
    EffortPer.TOTAL: ("total", "in total", "in all", "en tout", "au total", "all", "tout"),
    EffortPer.WEEK: ("week", "semaine", "sem", "w", "wk", "weekly"),
    EffortPer.MONTH: ("month", "mois", "m", "mo", "monthly"),
    EffortPer.OCCURRENCE: ("occurrence", "fois", "time", "post", "each", "occ"),
}
_PER_BY_WORD = {word: per for per, words in _PER.items() for word in words}
_FRENCH_PER = {EffortPer.WEEK: "semaine", EffortPer.MONTH: "mois", EffortPer.OCCURRENCE: "fois"}
_HOURS = {"h", "hr", "hrs", "hour", "hours", "heure", "heures"}
_LINKING = {"per", "par", "a", "each", "chaque", "la", "le", "the"}
_SIZES = {size.value: size for size in EffortSize}
_EFFORT = re.compile(
    r"(?P<number>[+\-\u2212]?\s*(?:nan|inf(?:inity)?|[\d.,' \u00a0\u202f\u2009]*\d[.,]?(?:e[+-]?\d+)?))?"
    r"\s*(?P<unit>[^\d()]*)(?:\((?P<size>[smlSML])\))?"
)
_TIMES = re.compile(
    r"(?P<times>\d{1,4})\s*(?:x|×|times?|fois)?\s*(?:/|\bper\b|\bpar\b|\ba\b)\s*(?P<unit>\w+)"
)
_SPANS = {
    "day": ("day", "jour", "jours", "d", "j", "days"),
    "week": ("week", "semaine", "semaines", "sem", "w", "weeks"),
    "month": ("month", "mois", "m", "months"),
    "quarter": ("quarter", "trimestre", "quarters"),
    "year": ("year", "an", "annee", "y", "years"),
}
_SPAN_BY_WORD = {word: span for span, words in _SPANS.items() for word in words}
_ADVERBS = {
    **dict.fromkeys(("quotidien", "quotidienne", "tous les jours", "chaque jour", "every day"), "daily"),
    **dict.fromkeys(("hebdomadaire", "hebdo", "chaque semaine", "every week"), "weekly"),
    **dict.fromkeys(("mensuel", "mensuelle", "chaque mois", "every month"), "monthly"),
    **dict.fromkeys(("trimestriel", "trimestrielle", "every quarter"), "quarterly"),
    **dict.fromkeys(("annuel", "annuelle", "chaque annee", "every year"), "yearly"),
}
_FRENCH_ADVERBS = {
    "daily": "quotidien",
    "weekly": "hebdomadaire",
    "monthly": "mensuel",
    "quarterly": "trimestriel",
    "yearly": "annuel",
}
_FRENCH_SPANS = {"day": "jour", "week": "semaine", "month": "mois", "quarter": "trimestre", "year": "an"}


@dataclass(frozen=True)
class Effort:
    """Person-hours per something, or a size that stands for them. `assumed`: no unit was given."""

    hours: float | None
    per: EffortPer
    size: EffortSize | None = None
    assumed: bool = False


NO_EFFORT = Effort(None, EffortPer.MONTH)


def read_effort(cell: Cell, language: str = "en", bare_per: EffortPer | None = None) -> Effort:
    """An effort. A bare number is per `bare_per`, in total when that is None. Raises Unreadable."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _bare(read_number(cell, language), bare_per)
    text = text_of(cell).strip()
    if text.upper() in _SIZES:
        return Effort(None, EffortPer.MONTH, _SIZES[text.upper()])
    found = _EFFORT.fullmatch(text.casefold()) if len(text) < 100 else None
    if found is None:
        raise Unreadable("effort.unreadable")
    size = _SIZES[found["size"].upper()] if found["size"] else None
    hours = None if found["number"] is None else read_number(found["number"], language)
    unit = found["unit"].strip()
    if not unit and hours is not None:
        bare = _bare(hours, bare_per)
        return Effort(bare.hours, bare.per, size, bare.assumed)
    per = read_per(unit)
    if per is None:
        raise Unreadable("effort.unreadable")
    return Effort(hours, per, size)


def _bare(hours: float, per: EffortPer | None) -> Effort:
    return Effort(hours, per or EffortPer.TOTAL, assumed=per is None)


def read_per(text: str) -> EffortPer | None:
    """What `h/month`, `h`, `hours a week`, `h/fois` count hours per, None when it is no unit of effort.

    Plain `h` is a total.
    """
    words = [word for word in fold(text).split() if word not in _LINKING]
    if not words or words[0] not in _HOURS:
        return None
    rest = " ".join(words[1:])
    return EffortPer.TOTAL if not rest else _PER_BY_WORD.get(rest)


def write_effort(effort: Effort, language: str = "en") -> str:
    """The effort as a cell that reads back as the same; "" when nothing is known."""
    if effort.hours is None and (effort.size or effort.per is EffortPer.MONTH):
        return effort.size.value if effort.size else ""
    per = (_FRENCH_PER if language == "fr" else {per: per.value for per in _FRENCH_PER}).get(effort.per)
    unit = f"h/{per}" if per else "h"
    number = "" if effort.hours is None else f"{write_number(effort.hours, language)} "
    return f"{number}{unit}" + (f" ({effort.size.value})" if effort.size else "")


def read_cadence(cell: Cell) -> str:
    """A cadence as it is stored: daily, weekly, monthly …, `N/day`, `N/week`, `N/month`, or an RFC 5545 rule.

    What else can be counted stays as it is written. Raises Unreadable for what cannot.
    """
    text = text_of(cell).strip()
    if "FREQ=" not in text.upper():
        if (folded := fold(text)) in _ADVERBS:
            return _ADVERBS[folded]
        found = _TIMES.fullmatch(text.casefold())
        span = _SPAN_BY_WORD.get(fold(found["unit"])) if found else None
        if found is not None and span is not None and 0 < int(found["times"]) <= MAX_TIMES:
            return f"{int(found['times'])}/{span}"
    from models import cadence

    if cadence.read_cadence(text) is None:
        raise Unreadable("cadence.unreadable")
    return text


def write_cadence(cadence: str, language: str = "en") -> str:
    """A stored cadence in a language."""
    if language != "fr":
        return cadence
    if cadence in _FRENCH_ADVERBS:
        return _FRENCH_ADVERBS[cadence]
    times, slash, span = cadence.partition("/")
    return (
        f"{times}/{_FRENCH_SPANS[span]}" if slash and times.isdigit() and span in _FRENCH_SPANS else cadence
    )
