"""What readiness for a crisis lacks, in words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.measures.figures import Gap, Readiness

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
    return QCoreApplication.translate("Crisis", GAPS[gap])


def gap_words(gaps: Iterable[Gap]) -> str:
    """Some gaps after each other."""
    return ", ".join(gap_word(gap) for gap in gaps)


def readiness_text(readiness: Readiness) -> str:
    """What an activity lacks, scenario by scenario: “A fake account”: no deputy; “Strike”: no drill yet."""
    template = QCoreApplication.translate("Crisis", "“{scenario}”: {gaps}")
    return "; ".join(
        template.format(scenario=one.title, gaps=gap_words(one.gaps))
        for one in readiness.scenarios
        if one.gaps
    )
