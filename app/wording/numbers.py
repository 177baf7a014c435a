"""Numbers, shares, money and dates as text, the French and the English way."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale

THIN, HARD = "\u202f", "\u00a0"
LOCALES = {"fr": "fr_FR", "en": "en_GB"}
SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "CAD": "CAD"}


def locale(language: str) -> QLocale:
    """The locale of an interface language; English for others."""
    return QLocale(LOCALES.get(language, LOCALES["en"]))


def number(value: float, language: str, decimals: int = 0) -> str:
    """A number with its groups; no decimals that are zero."""
    text = locale(language).toString(float(value), "f", decimals)
    point = locale(language).decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def percent(share: float, language: str) -> str:
    """A share (0–1) in whole percent: exactly nothing is "0", next to nothing "< 1 %"."""
    if share <= 0:
        return "0"
    sign = f"{HARD if language == 'fr' else THIN}%"
    if share < 0.01:
        return f"<{THIN}1{sign}"
    if 0.995 <= share < 1:
        return f">{THIN}99{sign}"
    return number(round(100 * share), language) + sign


def intended(share: float, language: str) -> str:
    """An intended share as text; a tenth of a percent is kept, zero keeps its sign."""
    sign = f"{HARD if language == 'fr' else THIN}%"
    return number(round(100 * share, 1), language, 1) + sign


def times(quotient: float, language: str) -> str:
    """How many times: whole from 2 on, else with a tenth."""
    return number(round(quotient), language) if quotient >= 1.95 else number(quotient, language, 1)


def money(amount: float, currency: str, language: str) -> str:
    """An amount without cents; millions are shortened."""
    sign = SYMBOLS.get(currency, currency)
    if abs(amount) >= 999_500:
        text = number(amount / 1e6, language, 1) + (f"{HARD}M" if language == "fr" else "M")
    else:
        text = number(round(amount), language)
    if language == "fr" or len(sign) > 1:
        return f"{text}{HARD}{sign}"
    return f"{sign}{text}"


def day(date: dt.date, language: str) -> str:
    """A date in words: 12 January 2027, 12 janvier 2027, 1er janvier 2027."""
    said = locale(language).toString(QDate(date.year, date.month, date.day), "d MMMM yyyy")
    return said.replace("1", "1er", 1) if language == "fr" and date.day == 1 else said


def counted(n: float, one: str, many: str, language: str) -> str:
    """The singular or the plural, already translated; French counts 0 and 1 as singular."""
    return one if n == 1 or (language == "fr" and abs(n) < 2) else many
