"""Cells read as values and values written as cells: numbers, shares, dates, yes and no, in both languages."""

from __future__ import annotations

import datetime as dt
import math
import re
from enum import StrEnum

from models.exchange.closed_sets import closed_name, closed_values
from models.folding import fold

Cell = str | int | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta

MAX_TEXT = 10_000
LARGEST = 1e12
LARGEST_SIGNED = 1e15

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']+")
_CURRENCY = re.compile(r"(?i)(k?)(?:€|\$|£|eur|usd|chf|gbp|cad)$|^(?:€|\$|£|eur|usd|chf|gbp|cad)")
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_GROUPED_DOTS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+")
_GROUPED_COMMAS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?")
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_EXCEL_EPOCH = dt.date(1899, 12, 30)
_TRUE = frozenset({"yes", "y", "true", "x", "1", "oui", "o", "vrai", "ja", "on"})
_FALSE = frozenset({"no", "n", "false", "0", "non", "faux", "off"})
_TICKS = {"✓": True, "✔": True, "☑": True, "☒": True, "☐": False, "-": False, "–": False}


class Unreadable(Exception):
    """A cell that cannot be read: a problem code and what fills its sentence."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields


def text_of(cell: Cell) -> str:
    """A cell as a person would read it: whole numbers without decimals, dates as ISO."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(" ")
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return str(cell)


def read_text(cell: Cell) -> str:
    """A text without spaces around it, line breaks as \\n. Raises Unreadable: too long, NUL, half a character."""
    text = (cell if isinstance(cell, str) else text_of(cell)).strip()
    if len(text) > MAX_TEXT:
        raise Unreadable("text.too_long", limit=MAX_TEXT, length=len(text))
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise Unreadable("text.surrogate") from None
    if "\x00" in text:
        raise Unreadable("text.nul")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def read_number(cell: Cell, language: str = "en", *, signed: bool = False) -> float:
    """A number, finite, within what a plan can hold. Raises Unreadable.

    `1 234,5` with a space, U+00A0 or U+202F, `1234.5`, `1,234.5`, `1.234,5`; a comma before exactly three
    digits groups thousands in English and is a decimal comma in French.
    """
    if isinstance(cell, bool) or not isinstance(cell, int | float | str):
        raise Unreadable("number.unreadable")
    number = float(cell) if isinstance(cell, int | float) else _number_in(cell, language)
    if not math.isfinite(number):
        raise Unreadable("number.infinite")
    if number < 0 and not signed:
        raise Unreadable("number.negative")
    if abs(number) > (LARGEST_SIGNED if signed else LARGEST):
        raise Unreadable("number.too_large")
    return number + 0.0


def _number_in(text: str, language: str) -> float:
    bare = _SPACES.sub("", text).replace("\u2212", "-")
    factor = 1.0
    if found := _CURRENCY.search(bare):
        factor = 1000.0 if found.group(1) else 1.0
        bare = bare[: found.start()] + bare[found.end() :]
    if bare.casefold().lstrip("+-") in ("nan", "inf", "infinity"):
        raise Unreadable("number.infinite")
    if not bare.isascii():
        raise Unreadable("number.unreadable")
    bare = _with_point(bare, language)
    if not _PLAIN.fullmatch(bare):
        raise Unreadable("number.unreadable")
    return float(bare) * factor


def _with_point(text: str, language: str) -> str:
    """The digits with a decimal point and without marks between thousands."""
    comma, dot = text.rfind(","), text.rfind(".")
    if comma < 0:
        return text.replace(".", "") if text.count(".") > 1 and _GROUPED_DOTS.fullmatch(text) else text
    if dot < 0:
        if text.count(",") > 1 or language != "fr":
            return text.replace(",", "" if _GROUPED_COMMAS.fullmatch(text) else ".")
        return text.replace(",", ".")
    if dot > comma:
        return text.replace(",", "") if _GROUPED_COMMAS.fullmatch(text) else text
    whole, _, decimals = text.rpartition(",")
    return f"{whole.replace('.', '')}.{decimals}" if _GROUPED_DOTS.fullmatch(whole) else text


def read_whole(cell: Cell, language: str = "en") -> int:
    """A whole number. Raises Unreadable."""
    number = read_number(cell, language, signed=True)
    if not number.is_integer() or abs(number) > 2**31:
        raise Unreadable("number.not_whole")
    return int(number)


def read_share(cell: Cell, language: str = "en", *, percent: bool = False) -> float:
    """A share from 0 to 1: `7 %`, `0.07`, or 7 where the header says %. Raises Unreadable."""
    if isinstance(cell, str) and cell.rstrip().endswith("%"):
        share = read_number(cell.rstrip()[:-1], language) / 100
    else:
        share = read_number(cell, language)
        if percent and (isinstance(cell, str) or share > 1):
            share /= 100
    if share > 1:
        raise Unreadable("share.over_one")
    return share


def read_date(cell: Cell, order: str | None) -> dt.date:
    """A day: a real date, ISO, an Excel serial number, or `31/12/2027` read by `order` ("dmy", "mdy").

    Raises Unreadable; `date.ambiguous` when `order` is None and day and month could be swapped.
    """
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _serial_date(float(cell))
    if not isinstance(cell, str):
        raise Unreadable("date.unreadable")
    text = cell.strip()
    if found := _ISO.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        return _day(*map(int, found.groups()))
    if found := _SLASHED.fullmatch(text):
        first, second, year = (int(part) for part in found.groups())
        return _slashed_date(first, second, year + 2000 if len(found.group(3)) == 2 else year, order)
    raise Unreadable("date.unreadable")


def _serial_date(serial: float) -> dt.date:
    if not (61 <= serial < 2_958_466):
        raise Unreadable("date.unreadable")
    return _EXCEL_EPOCH + dt.timedelta(days=int(serial))


def _slashed_date(first: int, second: int, year: int, order: str | None) -> dt.date:
    if order is None:
        if first <= 12 and second <= 12 and first != second:
            raise Unreadable("date.ambiguous")
        order = "mdy" if second > 12 else "dmy"
    return _day(year, first, second) if order == "mdy" else _day(year, second, first)


def _day(year: int, month: int, day: int) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise Unreadable("date.impossible") from None


def read_boolean(cell: Cell) -> bool:
    """Yes or no, in both languages, as x or 1 or a tick; an empty cell is no. Raises Unreadable."""
    if isinstance(cell, bool):
        return cell
    text = text_of(cell).strip()
    if text in _TICKS:
        return _TICKS[text]
    folded = fold(text)
    if folded in _TRUE:
        return True
    if folded in _FALSE or not text:
        return False
    raise Unreadable("boolean.unreadable")


def read_closed(cell: Cell, closed: type[StrEnum], language: str = "en") -> StrEnum:
    """A value of a closed set, in English or French. Raises Unreadable with those allowed."""
    found = closed_values(closed).get(fold(text_of(cell)))
    if found is None:
        raise Unreadable(
            "closed.unknown", allowed=", ".join(closed_name(member, language) for member in closed)
        )
    return found


def write_number(number: float, language: str = "en") -> str:
    """The number as text that reads back as exactly that number: `6`, `1.5`, in French `1,5`."""
    text = text_of(float(number))
    return text.replace(".", ",") if language == "fr" and "e" not in text else text


def write_share(share: float, language: str = "en") -> str:
    """The share as `70 %`, or as a bare number where no short percentage reads back as exactly that share."""
    for digits in (0, 1, 2, 3, 6, 10):
        percent = round(share * 100, digits)
        if percent / 100 == share:
            return f"{write_number(percent, language)} %"
    return write_number(share, language)


def write_boolean(value: bool, language: str = "en") -> str:
    """Yes or no in a language."""
    return ("oui" if value else "non") if language == "fr" else ("yes" if value else "no")
