"""Why a figure is not there, in a sentence: never a 0, never an empty place without a word."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.measures.figures import Reason

SENTENCES: Mapping[Reason, str] = {
    Reason.NO_ACTION: QT_TRANSLATE_NOOP("Reasons", "The plan has no action yet."),
    Reason.ONLY_IDEAS: QT_TRANSLATE_NOOP(
        "Reasons", "The plan holds ideas only: plan or start one of them, or count ideas too."
    ),
    Reason.NOTHING_COUNTED: QT_TRANSLATE_NOOP(
        "Reasons", "Nothing is counted: no action of this scope falls into this period."
    ),
    Reason.UNPLACED: QT_TRANSLATE_NOOP(
        "Reasons", "The actions of this period serve no activity yet: say whom they are for."
    ),
    Reason.UNDATED: QT_TRANSLATE_NOOP(
        "Reasons", "The work has no dates, so nobody can say how much of it falls into this period."
    ),
    Reason.NO_EFFORT: QT_TRANSLATE_NOOP("Reasons", "No action that counts here has hours in this period."),
    Reason.NO_MONEY: QT_TRANSLATE_NOOP("Reasons", "No action that counts here has money in this period."),
    Reason.NO_ACTIVITY: QT_TRANSLATE_NOOP("Reasons", "The chain has no activity yet."),
    Reason.ALL_ON_PURPOSE: QT_TRANSLATE_NOOP(
        "Reasons", "Every activity is empty on purpose: there is nothing left to compare."
    ),
    Reason.NO_WORK: QT_TRANSLATE_NOOP("Reasons", "None of the work that counts here serves it."),
    Reason.ONE_ACTIVITY: QT_TRANSLATE_NOOP(
        "Reasons", "There is only one activity, so nothing can be spread more evenly."
    ),
    Reason.ONE_ACTION: QT_TRANSLATE_NOOP(
        "Reasons", "All the work is one single action: without it, nothing is left."
    ),
    Reason.NO_UNITS: QT_TRANSLATE_NOOP(
        "Reasons", "The plan has no department yet, so nobody knows who does the work."
    ),
    Reason.NO_COMMUNICATION: QT_TRANSLATE_NOOP("Reasons", "No department is marked as Communication."),
    Reason.NO_COMMUNICATION_HOME: QT_TRANSLATE_NOOP(
        "Reasons", "Communication has no activity of its own in the chain."
    ),
    Reason.NO_UNIT: QT_TRANSLATE_NOOP(
        "Reasons", "None of the work belongs to a department: give the actions an owner or a department."
    ),
    Reason.NO_HOME: QT_TRANSLATE_NOOP(
        "Reasons", "Nobody who does the work has an activity of their own or stands across all of them."
    ),
    Reason.NO_HOME_OR_CROSS: QT_TRANSLATE_NOOP(
        "Reasons", "Only those who stand across all activities do the work: nobody works for their own."
    ),
    Reason.NO_TARGET: QT_TRANSLATE_NOOP("Reasons", "Its intended share is 0, so it cannot be compared."),
    Reason.NO_INTENTION: QT_TRANSLATE_NOOP(
        "Reasons", "No intended share is given, so there is no gap to show."
    ),
    Reason.INTENTIONS_ZERO: QT_TRANSLATE_NOOP(
        "Reasons", "Every intended share is 0, so there is no gap to show."
    ),
    Reason.INTENTIONS_OUTSIDE: QT_TRANSLATE_NOOP(
        "Reasons",
        "Only activities that are empty on purpose have an intended share: there is no gap to show.",
    ),
    Reason.EMPTY_ON_PURPOSE: QT_TRANSLATE_NOOP("Reasons", "It is empty on purpose."),
    Reason.NO_CHANNEL: QT_TRANSLATE_NOOP("Reasons", "None of the work names a channel."),
}


def why_not(reason: Reason) -> str:
    """The sentence of a reason: what is shown where a figure is not available."""
    return QCoreApplication.translate("Reasons", SENTENCES[reason])
