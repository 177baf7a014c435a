"""How often an action happens: a rate such as `3/week`, or the dates of an RFC 5545 rule."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, takewhile
from typing import Literal

from dateutil.rrule import rrule, rrulestr

from models.folding import fold

MOST_OCCURRENCES = 100_000
"""Beyond this many, a rule is no longer followed."""

_WORDS: dict[str, tuple[float, Literal["week", "month"]]] = {
    **dict.fromkeys(("day", "days", "jour", "jours"), (7.0, "week")),
    **dict.fromkeys(("week", "weeks", "semaine", "semaines"), (1.0, "week")),
    **dict.fromkeys(("month", "months", "mois"), (1.0, "month")),
    **dict.fromkeys(("quarter", "quarters", "trimestre", "trimestres"), (1 / 3, "month")),
    **dict.fromkeys(("year", "years", "an", "ans", "annee"), (1 / 12, "month")),
}
_ADVERBS = {
    **dict.fromkeys(("daily", "quotidien", "quotidienne"), "day"),
    **dict.fromkeys(("weekly", "hebdomadaire"), "week"),
    **dict.fromkeys(("monthly", "mensuel", "mensuelle"), "month"),
    **dict.fromkeys(("quarterly", "trimestriel", "trimestrielle"), "quarter"),
    **dict.fromkeys(("yearly", "annually", "annuel", "annuelle"), "year"),
}
_RATE = re.compile(
    r"(?P<times>\d{1,6}(?:[.,]\d{1,6})?)\s*(?:x|×|times|fois)?\s*(?:/|per\b|a\b|par\b)\s*(?P<per>\w+)"
)
_PART = re.compile(r"[A-Z]+=[A-Z0-9,+\-]+")
_BY = {"BYDAY", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}
_PACE = {"INTERVAL", "COUNT", "UNTIL"}
_PARTS = {"FREQ", "WKST"} | _PACE | _BY
_COUNT = re.compile(r"0*[1-9]\d{0,3}")
_FREQUENCIES = frozenset(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"))


@dataclass(frozen=True)
class Rate:
    """`times` a week or a month, spread over the days."""

    times: float
    per: Literal["week", "month"]


@dataclass(frozen=True)
class Rule:
    """An RFC 5545 recurrence rule by days, without its `RRULE:`."""

    text: str


def read_cadence(text: str) -> Rate | Rule | None:
    """What a cadence says, in English or French; None when it says nothing that can be counted."""
    written = text.strip()
    rule = written.upper().removeprefix("RRULE:")
    if "FREQ=" in rule:
        return _read_rule(rule)
    per = _ADVERBS.get(fold(written))
    if per is not None:
        return Rate(*_WORDS[per])
    match = _RATE.fullmatch(written.lower().replace("à", "a"))
    unit = _WORDS.get(fold(match["per"])) if match else None
    if match is None or unit is None:
        return None
    return Rate(float(match["times"].replace(",", ".")) * unit[0], unit[1])


@lru_cache(maxsize=4096)
def _read_rule(text: str) -> Rule | None:
    parts = text.rstrip(";").split(";")
    if not all(_PART.fullmatch(part) for part in parts):
        return None
    said = dict(part.split("=", 1) for part in parts)
    known = said.keys() <= _PARTS and len(said) == len(parts) and said.get("FREQ") in _FREQUENCIES
    # An interval of 0 never ends, and RFC 5545 forbids COUNT beside UNTIL.
    counts = all(_COUNT.fullmatch(said.get(name, "1")) for name in ("INTERVAL", "COUNT"))
    if not known or not counts or {"COUNT", "UNTIL"} <= said.keys():
        return None
    if "UNTIL" in said:
        said["UNTIL"] = said["UNTIL"][:8]
    rule = Rule(";".join(f"{name}={value}" for name, value in said.items()))
    try:
        _from(rule, dt.date(2000, 1, 1))
        return rule if _ever_falls(said) else None
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        return None


def _ever_falls(said: Mapping[str, str]) -> bool:
    """Whether there is such a day at all: a 30 February is otherwise looked for up to the year 9999.

    The last 40 years of the calendar hold every pair of weekday and day of the year.
    """
    days = ";".join(f"{name}={value}" for name, value in said.items() if name not in _PACE)
    return next(iter(_from(Rule(days), dt.date(9960, 1, 1))), None) is not None


def _from(rule: Rule, start: dt.date) -> rrule:
    made = rrulestr(rule.text, dtstart=dt.datetime(start.year, start.month, start.day))
    if not isinstance(made, rrule):
        raise ValueError(rule.text)
    return made


@lru_cache(maxsize=32_768)
def occurrences(rule: Rule, start: dt.date, end: dt.date) -> tuple[int, ...]:
    """The days (proleptic ordinals, ascending) on which the rule falls, from `start` to `end` included.

    Kept for the many actions of a large plan: measured again after each edit, they ask for the same days.
    """
    last = dt.datetime(end.year, end.month, end.day)
    days = takewhile(lambda day: day <= last, _from(rule, start))
    return tuple(day.toordinal() for day in islice(days, MOST_OCCURRENCES))
