"""What the table of channels says in sentences and numbers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import plural
from app.widgets.numbers import written_number
from models.measures.channel_table import ChannelTable
from models.measures.figures import Weight
from models.vocabulary import ChannelKind

translate = QCoreApplication.translate
MOST_LISTED = 4

MISSING: dict[ChannelKind, str] = {
    ChannelKind.FORUM: QT_TRANSLATE_NOOP("Channels", "no forum"),
    ChannelKind.REVIEWS: QT_TRANSLATE_NOOP("Channels", "no review site"),
    ChannelKind.INTERNAL: QT_TRANSLATE_NOOP("Channels", "no internal network"),
    ChannelKind.OFFLINE: QT_TRANSLATE_NOOP("Channels", "no place or object"),
    ChannelKind.PROFESSIONAL: QT_TRANSLATE_NOOP("Channels", "no professional network"),
    ChannelKind.SOCIAL: QT_TRANSLATE_NOOP("Channels", "no social network"),
}
"""Kinds worth missing, the ones thought of least first; beyond two, the others are not said."""
MOST_MISSED = 2

OF_TEN: dict[Weight, str] = {
    Weight.EFFORT: QT_TRANSLATE_NOOP("Channels", "{n} of 10 hours go to {channels}"),
    Weight.MONEY: QT_TRANSLATE_NOOP("Channels", "{n} of 10 {currency} go to {channels}"),
    Weight.ACTIONS: QT_TRANSLATE_NOOP("Channels", "{n} of 10 actions go to {channels}"),
}
ALL: dict[Weight, str] = {
    Weight.EFFORT: QT_TRANSLATE_NOOP("Channels", "All hours on channels go to {channels}"),
    Weight.MONEY: QT_TRANSLATE_NOOP("Channels", "All money on channels goes to {channels}"),
    Weight.ACTIONS: QT_TRANSLATE_NOOP("Channels", "All actions on channels go to {channels}"),
}
COUNTED: dict[Weight, str] = {
    Weight.EFFORT: QT_TRANSLATE_NOOP(
        "Channels", "Hours a month; the work of an action is split evenly over its channels."
    ),
    Weight.MONEY: QT_TRANSLATE_NOOP(
        "Channels", "{currency} in the period; the money of an action is split evenly over its channels."
    ),
    Weight.ACTIONS: QT_TRANSLATE_NOOP(
        "Channels", "Actions; one on several channels counts on each, and once in the totals."
    ),
}


def headline(table: ChannelTable, currency: str) -> str:
    """The sentence on top: how few channels carry the work, and which kinds are missing."""
    leaning = table.leaning
    if leaning is None:
        if not any(not row.nowhere for row in table.rows):
            return translate("Channels", "No channel yet: add one below, or name channels in an action.")
        if table.actions:
            return translate("Channels", "No work counted here names a channel: name them in the actions.")
        return translate(
            "Channels", "No work is counted in this period: count planned work too, or start one."
        )
    names = _listed([row.name for row in leaning.channels])
    tenths = round(leaning.share * 10)
    text = translate("Channels", (ALL if tenths >= 10 else OF_TEN)[table.weight])
    said = text.format(n=tenths, channels=names, currency=currency)
    missing = [translate("Channels", MISSING[kind]) for kind in MISSING if kind in table.kinds_without_work]
    if missing:
        said = translate("Channels", "{sentence}; {missing}").format(
            sentence=said, missing=", ".join(missing[:MOST_MISSED])
        )
    return translate("Channels", "{sentence}.").format(sentence=said)


def gaps(table: ChannelTable, name_of: Callable[[str], str]) -> str:
    """Activities that no channel serves, and channels that no action uses; empty when there are none."""
    said = []
    if table.without_channel and any(not row.nowhere for row in table.rows):
        names = _cut([name_of(activity) for activity in table.without_channel])
        said.append(translate("Channels", "No channel serves {activities}.").format(activities=names))
    if table.unused:
        names = _cut([row.name for row in table.unused])
        said.append(translate("Channels", "No action uses {channels}.").format(channels=names))
    return " ".join(said)


def counted(table: ChannelTable, currency: str) -> str:
    """What the cells count."""
    return translate("Channels", COUNTED[table.weight]).format(currency=currency)


def amount(weight: float, actions: int, table: ChannelTable) -> str:
    """A cell or a margin as text: hours a month, money in the period, or a number of actions."""
    if table.weight is Weight.ACTIONS:
        return written_number(actions, 0)
    if table.weight is Weight.MONEY:
        return written_number(weight, 0)
    hours = weight / table.months if table.months else 0.0
    return written_number(hours, 1 if 0 < hours < 10 else 0)


def actions_text(n: int) -> str:
    """How many actions, in words."""
    return plural(n, translate("Channels", "{n} action"), translate("Channels", "{n} actions")).format(n=n)


def _listed(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return translate("Channels", "{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])


def _cut(names: list[str]) -> str:
    """Some of the names, and how many more there are."""
    if len(names) <= MOST_LISTED:
        return _listed(names)
    more = len(names) - MOST_LISTED
    text = plural(more, translate("Channels", "{n} other"), translate("Channels", "{n} others"))
    return _listed([*names[:MOST_LISTED], text.format(n=more)])
