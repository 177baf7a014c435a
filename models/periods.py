"""Spans of days: years, quarters, months, and how many months and weeks they hold."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

from models.errors import Fault

_WRITTEN = re.compile(r"(?P<year>\d{4})(?:-(?:[QqTt](?P<quarter>[1-4])|(?P<month>\d{2})))?")


@dataclass(frozen=True)
class Period:
    """The days from `start` to `end`, both included. `whole` marks `all`: the plan's span, asked for as such.

    Undated totals count in `all` only, so a year that happens to equal the plan's span is not `all`.
    An end before the start is a period of no days.
    """

    start: dt.date
    end: dt.date
    whole: bool = False

    @property
    def days(self) -> int:
        """How many days it holds."""
        return max(0, self.end.toordinal() - self.start.toordinal() + 1)

    @property
    def months(self) -> float:
        """How many months it holds, pro rata of days: a whole calendar month counts once."""
        return months_between(self.start, self.end) if self.days else 0.0

    @staticmethod
    def parse(text: str, span: Period) -> Period:
        """The period written `2027`, `2027-Q1`, `2027-03`, `2027-01-15..2027-04-30` or `all` (the span).

        Raises Fault `period.unknown` (text) when it is none of these, `period.backwards` (text) when it
        ends before it starts.
        """
        written = text.strip()
        if written.lower() in ("", "all", "tout"):
            return Period(span.start, span.end, whole=True)
        first, dots, last = written.partition("..")
        try:
            if dots:
                period = Period(dt.date.fromisoformat(first.strip()), dt.date.fromisoformat(last.strip()))
            else:
                period = _calendar_period(written)
        except ValueError:
            raise Fault("period.unknown", text=text) from None
        if not period.days:
            raise Fault("period.backwards", text=text)
        return period

    def quarters(self) -> list[Period]:
        """The calendar quarters that touch the period, whole ones, in order."""
        first, last = (day.year * 4 + (day.month - 1) // 3 for day in (self.start, self.end))
        return [year_quarter(*divmod(count, 4)) for count in range(first, last + 1)]

    def calendar_months(self) -> list[Period]:
        """The calendar months that touch the period, whole ones, in order."""
        first, last = (day.year * 12 + day.month - 1 for day in (self.start, self.end))
        return [year_month(count // 12, count % 12 + 1) for count in range(first, last + 1)]

    def __str__(self) -> str:
        return "all" if self.whole else _shortest_name(self)


def year_month(year: int, month: int) -> Period:
    """One calendar month. Raises ValueError when there is none such."""
    return Period(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]))


def year_quarter(year: int, quarter: int) -> Period:
    """One calendar quarter, `quarter` counted from 0."""
    return Period(year_month(year, 3 * quarter + 1).start, year_month(year, 3 * quarter + 3).end)


def calendar_year(year: int) -> Period:
    """One calendar year. Raises ValueError when there is none such."""
    return Period(dt.date(year, 1, 1), dt.date(year, 12, 31))


def _calendar_period(written: str) -> Period:
    match = _WRITTEN.fullmatch(written)
    if match is None:
        raise ValueError(written)
    year = int(match["year"])
    if match["quarter"]:
        return year_quarter(year, int(match["quarter"]) - 1)
    return year_month(year, int(match["month"])) if match["month"] else calendar_year(year)


def _shortest_name(period: Period) -> str:
    year = period.start.year
    if period == calendar_year(year):
        return f"{year:04d}"
    if period == year_quarter(year, (period.start.month - 1) // 3):
        return f"{year:04d}-Q{(period.start.month - 1) // 3 + 1}"
    if period == year_month(year, period.start.month):
        return f"{year:04d}-{period.start.month:02d}"
    return f"{period.start.isoformat()}..{period.end.isoformat()}"


def months_between(start: dt.date, end: dt.date) -> float:
    """Months from `start` to `end`, both days included: part months count days over the month's days."""
    whole = (end.year - start.year) * 12 + end.month - start.month
    before = (start.day - 1) / calendar.monthrange(start.year, start.month)[1]
    upto = end.day / calendar.monthrange(end.year, end.month)[1]
    return whole + (upto - before)
