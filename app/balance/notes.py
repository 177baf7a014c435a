"""What makes the figures shaky, each said where it matters, with the actions that it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.balance.material import Material
from app.balance.section import Key, Note
from app.languages import plural
from models.measures.figures import Figures, Thing, Weight

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Caveat:
    """Actions that a figure leaves out or only guesses at: where it is said, and how one or many are told."""

    sections: tuple[Key, ...]
    actions: Callable[[Figures], Sequence[Thing]]
    one: str
    many: str


CAVEATS: tuple[Caveat, ...] = (
    Caveat(
        (Key.WHO,),
        lambda figures: figures.left_out.no_effort,
        QT_TRANSLATE_NOOP("Balance", "{n} action has no hours yet and weighs nothing here."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions have no hours yet and weigh nothing here."),
    ),
    Caveat(
        (Key.WHO,),
        lambda figures: figures.left_out.no_money,
        QT_TRANSLATE_NOOP("Balance", "{n} action has no amount of money yet and weighs nothing here."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions have no amount of money yet and weigh nothing here."),
    ),
    Caveat(
        (Key.WHO,),
        lambda figures: figures.left_out.undated,
        QT_TRANSLATE_NOOP("Balance", "{n} action has no dates: nobody knows what of it falls into this period."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions have no dates: nobody knows what of them falls into this period."),
    ),
    Caveat(
        (Key.WHO,),
        lambda figures: figures.undated_rates if figures.weight is Weight.EFFORT else (),
        QT_TRANSLATE_NOOP("Balance", "{n} action has no dates: its hours count in every period."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions have no dates: their hours count in every period."),
    ),
    Caveat(
        (Key.WHO,),
        lambda figures: figures.undated_rates if figures.weight is not Weight.EFFORT else (),
        QT_TRANSLATE_NOOP("Balance", "{n} action has no dates: it counts in every period."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions have no dates: they count in every period."),
    ),
    Caveat(
        (Key.WHO,),
        lambda figures: figures.estimated if figures.weight is Weight.EFFORT else (),
        QT_TRANSLATE_NOOP("Balance", "The hours of {n} action are estimated by its size (S, M, L)."),
        QT_TRANSLATE_NOOP("Balance", "The hours of {n} actions are estimated by their size (S, M, L)."),
    ),
    Caveat(
        (Key.WHO,),
        lambda figures: figures.spread,
        QT_TRANSLATE_NOOP("Balance", "{n} action names a group of activities: it is spread evenly over its parts."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions name a group of activities: they are spread evenly over its parts."),
    ),
    Caveat(
        (Key.WHO,),
        lambda figures: figures.unplaced,
        QT_TRANSLATE_NOOP("Balance", "{n} action serves no activity yet and is counted nowhere."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions serve no activity yet and are counted nowhere."),
    ),
    Caveat(
        (Key.WHO, Key.MATRIX, Key.WAYS),
        lambda figures: figures.left_out.no_unit,
        QT_TRANSLATE_NOOP("Balance", "{n} action belongs to no department: it stands outside who does it."),
        QT_TRANSLATE_NOOP("Balance", "{n} actions belong to no department: they stand outside who does it."),
    ),
)  # fmt: skip


def caveats(material: Material, key: Key) -> tuple[Note, ...]:
    """The caveats that a section has to tell."""
    told = []
    for caveat in CAVEATS:
        actions = tuple(caveat.actions(material.figures)) if key in caveat.sections else ()
        if actions:
            text = plural(len(actions), translate("Balance", caveat.one), translate("Balance", caveat.many))
            told.append(Note(text.format(n=material.decimal(len(actions))), actions))
    return tuple(told)


def who_notes(material: Material) -> tuple[Note, ...]:
    """How far the headline hangs on one action, on chance, or on few actions."""
    told = (_without_one(material), _few(material), _all_marked(material))
    return (*(Note(text) for text in told if text), *caveats(material, Key.WHO))


def _without_one(material: Material) -> str:
    landing = material.figures.landing
    if landing.leave_one_out is None or landing.communication_share is None:
        return ""
    low = landing.leave_one_out[0]
    text = translate("Balance", "Without its largest action, Communication would get {low} of the work.")
    if material.share(low) == material.share(landing.communication_share):
        text = translate(
            "Balance", "No single action makes this share: without any of them it stays at {low}."
        )
    return text.format(low=material.share(low))


def _few(material: Material) -> str:
    n = material.figures.counted_actions
    if not n or not material.figures.few_actions:
        return ""
    text = plural(
        n,
        translate("Balance", "Only {n} action counts: some concentration is expected by chance."),
        translate("Balance", "Only {n} actions count: some concentration is expected by chance."),
    )
    return text.format(n=n)


def _all_marked(material: Material) -> str:
    units = material.figures.units
    if len(units) < 2 or not all(unit.communication for unit in units):
        return ""
    return translate(
        "Balance",
        "Every department is marked as Communication: nothing can be told apart. Mark only those that are.",
    )
