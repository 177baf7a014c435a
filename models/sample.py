"""The sample plan as tables, moved in time so that its story is true today.

The tables in resources/sample tell of Ateliers Vallier as seen on the reference day, 12 January 2027. They
are moved by whole calendar quarters: the reference quarter becomes the quarter of `today`, so that figures
by quarter stay what they are, what was past is past (a reading or a decision of the current quarter that
would lie ahead is brought back to today) and what was to come after the quarter is still to come. The
plan's span becomes the twelve months that begin with the quarter of `today`.
"""

import csv
import datetime as dt
import re
from calendar import monthrange
from collections.abc import Mapping
from pathlib import Path

from models.catalogue_files import RESOURCES

REFERENCE = dt.date(2027, 1, 12)

# Names of tables by the names of their French files; English files bear the tables' own names.
_FRENCH_TABLES = {
    "plan": "plan",
    "directions": "units",
    "personnes": "people",
    "maillons": "activities",
    "canaux": "channels",
    "objectifs": "objectives",
    "indicateurs": "indicators",
    "releves": "readings",
    "actions": "actions",
    "decisions": "decisions",
    "prolongements": "relays",
    "liaisons": "linkages",
    "comite": "committee",
    "accompagnement": "coaching",
    "crise": "crisis",
    "retours": "returns",
    "limites": "limits",
    "intentions": "intentions",
}
_PAST_ONLY = ("readings", "decisions", "coaching", "crisis")
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_PLACEHOLDER = re.compile(r"\{(?:(?P<span>span)|Y(?P<years>[+-]\d+)?|(?P<year>\d{4})-(?P<month>\d{2}))\}")


def sample_folder(language: str) -> Path:
    """Where the sample's CSV tables lie, in French for "fr…", else in English; dates are the reference's."""
    return RESOURCES / "sample" / _either(language)


def sample_tables(language: str, today: dt.date) -> Mapping[str, list[list[str]]]:
    """The sample by table name ("plan", "activities" …), each a row of headers, then rows of text.

    Headers and values are in the language, dates ISO, moved so that the story is true on `today`.
    """
    language = _either(language)
    names = _FRENCH_TABLES if language == "fr" else {name: name for name in _FRENCH_TABLES.values()}
    return {
        table: _moved(_read(sample_folder(language) / f"{stem}.csv"), table, language, today)
        for stem, table in names.items()
    }


def shift(date: dt.date, reference: dt.date, today: dt.date) -> dt.date:
    """The date moved by the whole quarters from that of `reference` to that of `today`.

    The last day of a month stays the last day of a month; a day that its new month lacks becomes its last.
    """
    months = 3 * (_quarter(today) - _quarter(reference))
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    was_last = date.day == monthrange(date.year, date.month)[1]
    return dt.date(year, month + 1, last if was_last else min(date.day, last))


def fill(text: str, language: str, reference: dt.date, today: dt.date) -> str:
    """The text with its placeholders filled.

    {Y}, {Y-1}, {Y+1} are the year of `today` and those around it; {2027-06} is that month, moved, in words;
    {span} is the year of the plan's span, or its two years.
    """

    def filled(found: re.Match[str]) -> str:
        if found["span"]:
            return _span_in_words(language, reference, today)
        if found["year"]:
            return _month_in_words(
                dt.date(int(found["year"]), int(found["month"]), 1), language, reference, today
            )
        return str(today.year + int(found["years"] or 0))

    return _PLACEHOLDER.sub(filled, text)


def _either(language: str) -> str:
    return "fr" if language.startswith("fr") else "en"


def _quarter(date: dt.date) -> int:
    return date.year * 4 + (date.month - 1) // 3


def _month_in_words(date: dt.date, language: str, reference: dt.date, today: dt.date) -> str:
    moved = shift(date, reference, today)
    return f"{_MONTHS[language].split()[moved.month - 1]} {moved.year}"


def _span_in_words(language: str, reference: dt.date, today: dt.date) -> str:
    start = shift(dt.date(reference.year, 1, 1), reference, today)
    end = shift(dt.date(reference.year, 12, 31), reference, today)
    if start.year == end.year:
        return str(start.year)
    return f"{start.year}-{end.year}" if language == "fr" else f"{start.year}–{end.year % 100:02d}"


def _read(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter=";" if path.parent.name == "fr" else ","))


def _moved(rows: list[list[str]], table: str, language: str, today: dt.date) -> list[list[str]]:
    return [[_moved_cell(cell, table, language, today) for cell in row] for row in rows]


def _moved_cell(cell: str, table: str, language: str, today: dt.date) -> str:
    if not _ISO_DATE.fullmatch(cell):
        return fill(cell, language, REFERENCE, today)
    moved = shift(dt.date.fromisoformat(cell), REFERENCE, today)
    return (min(moved, today) if table in _PAST_ONLY else moved).isoformat()
