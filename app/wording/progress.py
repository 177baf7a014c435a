"""How far an indicator or an objective has come, in words: figures, state and what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import languages
from app.languages import plural
from app.widgets.numbers import written_number
from models.measures.progress import IndicatorProgress, Missing, ObjectiveProgress

translate = QCoreApplication.translate

MISSING: Mapping[Missing, str] = {
    Missing.NO_INDICATOR: QT_TRANSLATE_NOOP("Progress", "no indicator"),
    Missing.NO_READING: QT_TRANSLATE_NOOP("Progress", "no reading yet"),
    Missing.NO_BASELINE: QT_TRANSLATE_NOOP("Progress", "no starting value"),
    Missing.NO_TARGET: QT_TRANSLATE_NOOP("Progress", "no intended value"),
    Missing.NO_WAY: QT_TRANSLATE_NOOP("Progress", "starts where it aims"),
}
_HARD, _THIN = "\u00a0", "\u202f"


def missing_text(missing: Missing | None) -> str:
    """Why a share of the way cannot be said; "" when it can."""
    return translate("Progress", MISSING[missing]) if missing is not None else ""


def percent(share: float) -> str:
    """A share of the way in whole percent, whatever its size: `-12 %`, `0 %`, `140 %`."""
    space = _HARD if languages.current() == "fr" else _THIN
    number = languages.locale().toString(float(round(100 * share)) + 0.0, "f", 0)
    return f"{number}{space}%".replace("-", "−")


def way(one: IndicatorProgress, *, unit: bool = False) -> str:
    """From where, where it is, where to: `62 → 51, aim 45`; what is not known is left out.

    With the unit where it is asked for and there is one: `62 → 51, aim 45 days`.
    """
    start, aim = (_said(value) for value in (one.baseline, one.target))
    now = _said(one.latest.value) if one.latest else ""
    walked = " → ".join(part for part in (start, now) if part)
    said = walked
    if aim and walked:
        said = translate("Progress", "{way}, aim {value}").format(way=walked, value=aim)
    elif aim:
        said = translate("Progress", "aim {value}").format(value=aim)
    return f"{said}{_HARD}{one.unit}" if unit and said and one.unit else said


def indicator_text(one: IndicatorProgress) -> str:
    """All of it in one line: `62 → 51, aim 45 (65 %)`, or what is missing in the brackets."""
    behind = percent(one.share) if one.share is not None else missing_text(one.missing)
    said = way(one)
    return f"{said} ({behind})" if said else behind


def objective_text(one: ObjectiveProgress) -> str:
    """How far an objective is, and of how many indicators that is the mean."""
    n = len(one.indicators)
    if one.share is None:
        return missing_text(one.missing)
    if n == 1:
        return percent(one.share)
    text = translate("Progress", "{share}, mean of {n} of {all} indicators")
    if one.measured == n:
        text = translate("Progress", "{share}, mean of {n} indicators")
    return text.format(share=percent(one.share), n=one.measured, all=n)


def mean_text(one: ObjectiveProgress) -> str:
    """Of how many indicators a share is the mean; "" of one."""
    if one.share is None or len(one.indicators) < 2:
        return ""
    if one.measured < len(one.indicators):
        return translate("Progress", "mean of {n} of {all}").format(n=one.measured, all=len(one.indicators))
    return translate("Progress", "mean of {n}").format(n=one.measured)


def objective_hint(one: ObjectiveProgress) -> str:
    """How the mean is taken, where there is one."""
    if one.share is None or len(one.indicators) < 2:
        return ""
    return translate("Progress", "The mean of its indicators, none counted above {whole}.").format(
        whole=percent(1.0)
    )


def indicator_states(one: IndicatorProgress) -> list[str]:
    """What stands out about an indicator, the gravest first."""
    found = []
    if one.late:
        found.append(translate("Progress", "off course"))
    if one.contradicts:
        found.append(translate("Progress", "aims the wrong way"))
    if one.worse:
        found.append(translate("Progress", "worse than at the start"))
    if one.reached:
        found.append(translate("Progress", "reached"))
    if one.missing is not None:
        found.append(missing_text(one.missing))
    return found


def objective_states(one: ObjectiveProgress) -> list[str]:
    """What stands out about an objective, the gravest first."""
    found = []
    if one.late:
        found.append(translate("Progress", "off course"))
    if one.reached:
        found.append(translate("Progress", "reached"))
    if not one.served:
        found.append(translate("Progress", "nothing serves it"))
    if one.missing is not None:
        found.append(missing_text(one.missing))
    return found


def served_text(n: int) -> str:
    """By how many actions an objective is served."""
    if not n:
        return translate("Progress", "nothing")
    return plural(n, translate("Progress", "{n} action"), translate("Progress", "{n} actions")).format(n=n)


def _said(value: float | None) -> str:
    return "" if value is None else written_number(value)
