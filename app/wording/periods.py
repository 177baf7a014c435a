"""Periods in words, the same on the bar, on paper and on the wall."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.wording.numbers import day, locale
from models.periods import Period

translate = QCoreApplication.translate


def period_name(period: Period, language: str) -> str:
    """A period in words: 2027, Q1 2027, March 2027, or its two days."""
    first, last = period.start, period.end
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if period in period.quarters():
        text = translate("Periods", "Q{quarter} {year}")
        return text.format(quarter=(first.month + 2) // 3, year=first.year)
    if period in period.calendar_months():
        return f"{locale(language).standaloneMonthName(first.month)} {first.year}"
    text = translate("Periods", "{start} to {end}")
    return text.format(start=day(first, language), end=day(last, language))
