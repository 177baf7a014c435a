"""What readiness for a crisis lacks, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import plural
from models.measures.figures import Gap, Readiness

translate = QCoreApplication.translate

GAPS: dict[Gap, str] = {
    Gap.NO_SCENARIO: QT_TRANSLATE_NOOP("Crisis", "no scenario"),
    Gap.NO_RESPONDER: QT_TRANSLATE_NOOP("Crisis", "nobody to answer first"),
    Gap.NO_DEPUTY: QT_TRANSLATE_NOOP("Crisis", "no deputy"),
    Gap.SAME_PERSON: QT_TRANSLATE_NOOP("Crisis", "the deputy is the first to answer"),
    Gap.NO_RESPONSE_TIME: QT_TRANSLATE_NOOP("Crisis", "no response time"),
    Gap.NO_DRILL: QT_TRANSLATE_NOOP("Crisis", "no drill yet"),
    Gap.OLD_DRILL: QT_TRANSLATE_NOOP("Crisis", "last drill over a year ago"),
}


def gap_word(gap: Gap) -> str:
    """A gap in the language in force, as it stands inside a sentence."""
    return translate("Crisis", GAPS[gap])


def gap_words(gaps: Iterable[Gap]) -> str:
    """Some gaps after each other."""
    return ", ".join(gap_word(gap) for gap in gaps)


def readiness_text(readiness: Readiness) -> str:
    """What an activity lacks, scenario by scenario: “A fake account”: no deputy; “Strike”: no drill yet."""
    template = translate("Crisis", "“{scenario}”: {gaps}")
    return "; ".join(
        template.format(scenario=one.title, gaps=gap_words(one.gaps))
        for one in readiness.scenarios
        if one.gaps
    )


def drill_ago(drill: dt.date, today: dt.date) -> str:
    """How long ago a drill was: in days, then months, then years; one to come is not held yet."""
    days = (today - drill).days
    if days < 0:
        return translate("Crisis", "not held yet")
    if days == 0:
        return translate("Crisis", "today")
    if days < 31:
        one, many, n = translate("Crisis", "{n} day ago"), translate("Crisis", "{n} days ago"), days
    elif days < 730:
        n = round(days / 30.44)
        one, many = translate("Crisis", "{n} month ago"), translate("Crisis", "{n} months ago")
    else:
        n = days // 365
        one, many = translate("Crisis", "{n} year ago"), translate("Crisis", "{n} years ago")
    return plural(n, one, many).format(n=n)
