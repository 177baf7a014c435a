"""What the sections are called, and out of what their figures are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.balance.material import Material
from app.balance.section import Key
from app.languages import plural
from app.paper.sheet import scope_name
from app.wording.headline import honesty
from app.wording.periods import period_name
from models.measures.figures import Scope, Weight

translate = QCoreApplication.translate

TITLES: dict[Key, str] = {
    Key.ROAD: QT_TRANSLATE_NOOP("Balance", "How far we have come"),
    Key.WHO: QT_TRANSLATE_NOOP("Balance", "Who the work is for, and who does it"),
    Key.GAP: QT_TRANSLATE_NOOP("Balance", "What goes elsewhere than intended"),
    Key.MATRIX: QT_TRANSLATE_NOOP("Balance", "Which department works for which activity"),
    Key.WAYS: QT_TRANSLATE_NOOP("Balance", "Four ways of working"),
    Key.SINGLE: QT_TRANSLATE_NOOP("Balance", "What hangs on a single department"),
    Key.STRATEGY: QT_TRANSLATE_NOOP("Balance", "What the work serves"),
    Key.CHANNELS: QT_TRANSLATE_NOOP("Balance", "Where it takes place"),
    Key.FIRST: QT_TRANSLATE_NOOP("Balance", "What to do first"),
}


def title_of(key: Key) -> str:
    """The title of a section."""
    return translate("Balance", TITLES[key])


def frame_of(material: Material) -> str:
    """Out of what the figures are: activities, work and actions."""
    figures = material.figures
    activities = plural(
        figures.n, translate("Balance", "out of {n} activity"), translate("Balance", "out of {n} activities")
    ).format(n=figures.n)
    work = material.amount(figures.total)
    if figures.weight is Weight.ACTIONS:
        return f"{activities} · {work}"
    n = figures.counted_actions
    actions = plural(n, translate("Headline", "{n} action"), translate("Headline", "{n} actions"))
    return f"{activities} · {work} · {actions.format(n=material.decimal(n))}"


def context_of(material: Material) -> str:
    """Period, scope, frame, and what makes the figures shaky, each said once."""
    figures = material.figures
    shaky = honesty(replace(figures, scope=Scope.LIVE))  # the scope stands before it already
    parts = (
        period_name(figures.period, material.language),
        scope_name(figures.scope),
        frame_of(material),
        shaky,
    )
    return " · ".join(part for part in parts if part)
