"""What is said of an objective that names a means or a good intention: why it is asked about, and how to word it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import languages
from models.statements import Questioned

WHY: dict[str, str] = {
    "count": QT_TRANSLATE_NOOP(
        "Statements",
        "Followers, views and downloads are a means: what will the company have more or less of once they are there?",
    ),
    "rank": QT_TRANSLATE_NOOP(
        "Statements",
        "Leading on a network is a means, as a restaurant does not aim to lead in mustard: "
        "what will be different for the company?",
    ),
    "presence": QT_TRANSLATE_NOOP(
        "Statements",
        "Being on a network is a means: what will be different for the company once you are there?",
    ),
    "publishing": QT_TRANSLATE_NOOP(
        "Statements", "Publishing is a means: who is to do what differently after reading or seeing it?"
    ),
    "tool": QT_TRANSLATE_NOOP(
        "Statements", "This names a tool: which problem will it have solved in a year, and for whom?"
    ),
    "image": QT_TRANSLATE_NOOP(
        "Statements", "Nobody sees an image improve: who is to do what that they do not do today?"
    ),
    "customer": QT_TRANSLATE_NOOP(
        "Statements", "Every company wants this for its customers: which of them will notice, and by what?"
    ),
    "people": QT_TRANSLATE_NOOP(
        "Statements", "Everybody agrees with this: which teams will work differently, and what will show it?"
    ),
    "change": QT_TRANSLATE_NOOP(
        "Statements", "To change is not yet a result: what will be faster, cheaper or safer, and for whom?"
    ),
    "best": QT_TRANSLATE_NOOP(
        "Statements", "Every company wants to be the best: at what, for whom, and by which figure?"
    ),
    "being": QT_TRANSLATE_NOOP(
        "Statements", "This says what you would like to be: what will change, for whom and by how much?"
    ),
    "vague": QT_TRANSLATE_NOOP(
        "Statements",
        "Nobody could tell whether this was reached: what will change, for whom, by how much and by when?",
    ),
}
"""Why a statement is questioned, by the code of the rule in resources/statements/grammar.toml."""

BETTER: dict[str, tuple[str, str]] = {
    "recruiting": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Fill ▢ (how many) posts of ▢ (which trade) in ▢ days instead of ▢, by candidates from {channel}, {when}",
        ),
        QT_TRANSLATE_NOOP(
            "Statements", "Fill ▢ (how many) posts of ▢ (which trade) in ▢ days instead of ▢ {when}"
        ),
    ),
    "service": (
        QT_TRANSLATE_NOOP(
            "Statements", "Answer ▢ (whose) questions on {channel} in ▢ hours instead of ▢ {when}"
        ),
        QT_TRANSLATE_NOOP(
            "Statements", "Answer ▢ (whose) questions and complaints in ▢ hours instead of ▢ {when}"
        ),
    ),
    "purchasing": (
        QT_TRANSLATE_NOOP(
            "Statements", "Find ▢ (how many) new suppliers of ▢ (what) through contacts on {channel} {when}"
        ),
        QT_TRANSLATE_NOOP(
            "Statements",
            "Bring the delay, the price or the disputes for ▢ (which purchase) from ▢ to ▢ {when}",
        ),
    ),
    "innovation": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Test ▢ (how many) ideas gathered from ▢ (whom) on {channel}, and sell ▢ of them, {when}",
        ),
        QT_TRANSLATE_NOOP(
            "Statements", "Bring ▢ (which product) from idea to sale in ▢ months instead of ▢ {when}"
        ),
    ),
    "team": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Bring ▢ (errors, delays, departures) in ▢ (which teams) from ▢ to ▢ thanks to {channel} {when}",
        ),
        QT_TRANSLATE_NOOP(
            "Statements", "Bring ▢ (errors, delays, departures) in ▢ (which teams) from ▢ to ▢ {when}"
        ),
    ),
    "production": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Bring ▢ (faults, stoppages, accidents) at ▢ (where) from ▢ to ▢ thanks to reports on {channel} {when}",
        ),
        QT_TRANSLATE_NOOP(
            "Statements", "Bring ▢ (faults, stoppages, accidents, delays) at ▢ (where) from ▢ to ▢ {when}"
        ),
    ),
    "costs": (
        QT_TRANSLATE_NOOP(
            "Statements", "Bring the cost of ▢ (what) from ▢ to ▢ thanks to ▢ (what) on {channel} {when}"
        ),
        QT_TRANSLATE_NOOP("Statements", "Bring the cost of ▢ (what) for ▢ (whom) from ▢ to ▢ {when}"),
    ),
    "sales": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Obtain ▢ (how many) requests for quotes a month from ▢ (whom) who come from {channel} {when}",
        ),
        QT_TRANSLATE_NOOP(
            "Statements", "Obtain ▢ (how many) orders of ▢ (what) from ▢ (whom), instead of ▢, {when}"
        ),
    ),
    "customers": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Bring ▢ (complaints, waits) of ▢ (which customers) from ▢ to ▢ thanks to answers on {channel} {when}",
        ),
        QT_TRANSLATE_NOOP(
            "Statements",
            "Bring ▢ (complaints, waits, customers lost) of ▢ (which customers) from ▢ to ▢ {when}",
        ),
    ),
    "image": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Have ▢ % of ▢ (whom) ask us for ▢ (a quote, a job, a visit) through {channel}, instead of ▢ %, {when}",
        ),
        QT_TRANSLATE_NOOP(
            "Statements",
            "Have ▢ % of ▢ (whom) ask us for ▢ (a quote, a job, a visit), instead of ▢ %, {when}",
        ),
    ),
    "giving": (
        QT_TRANSLATE_NOOP(
            "Statements", "Raise ▢ (how much) for ▢ (what) from ▢ (whom) who come from {channel} {when}"
        ),
        QT_TRANSLATE_NOOP(
            "Statements", "Raise ▢ (how much) for ▢ (what) from ▢ (whom), instead of ▢, {when}"
        ),
    ),
    "change": (
        QT_TRANSLATE_NOOP(
            "Statements",
            "Bring ▢ (what) for ▢ (whom) from ▢ to ▢ thanks to ▢ (which use) of {channel} {when}",
        ),
        QT_TRANSLATE_NOOP("Statements", "Bring ▢ (what) for ▢ (whom) from ▢ to ▢ {when}"),
    ),
}
"""Wordings by the code of resources/statements/patterns.toml: with the network that the user named, and without."""


def why(questioned: Questioned) -> str:
    """One sentence that says kindly why the statement is questioned, in the language in force."""
    return QCoreApplication.translate("Statements", WHY.get(questioned.code, WHY["vague"]))


def better(questioned: Questioned, statement: str) -> str:
    """A wording with a box for what is missing: what changes, for whom, by how much, by when.

    Keeps the network and the day that the user wrote; the day only in the language in force, since it stands in
    the middle of the sentence. `statement` is the one that was questioned.
    """
    with_channel, without = BETTER.get(questioned.pattern, BETTER["change"])
    template = QCoreApplication.translate("Statements", with_channel if questioned.channel else without)
    own_day = questioned.when in statement and questioned.language == languages.current()
    when = (own_day and questioned.when) or QCoreApplication.translate("Statements", "by ▢ (when)")
    return template.format(channel=questioned.channel, when=when)
