"""The third part of the argument: what the work serves, and where it takes place."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.balance import pictures
from app.balance.material import Material
from app.balance.reckoning import reckonings
from app.balance.section import Key, Link, Section
from app.balance.titles import frame_of, title_of
from app.languages import plural
from app.wording.reasons import why_not
from models.measures.channel_table import ChannelTable
from models.measures.figures import Reason, Weight
from models.vocabulary import ChannelKind

translate = QCoreApplication.translate


def strategy(material: Material) -> Section:
    """What part of the work names an objective and says how it contributes; the actions that name none."""
    figures, title = material.figures, title_of(Key.STRATEGY)
    linked, without = figures.strategy.linked_share, figures.strategy.actions_without_objective
    if linked is None:
        reason = figures.unavailable.get("strategy.linked_share", Reason.NOTHING_COUNTED)
        return Section(Key.STRATEGY, title, why_not(reason))
    lead = translate("Balance", "{share} of the work serves a named objective.").format(
        share=material.share(linked)
    )
    text = translate(
        "Balance", "Actions that name no objective: {k} of {n}. Say what each is to achieve, or let it go."
    )
    sentences = (text.format(k=len(without), n=figures.counted_actions),) if without else ()
    links = tuple(Link("action", thing.id, thing.title) for thing in without)
    return Section(
        Key.STRATEGY, title, lead, sentences, frame_of(material), pictures.strategy_strip(material),
        computed=reckonings(material, Key.STRATEGY), links=links,
    )  # fmt: skip


_MISSING = (
    (ChannelKind.FORUM, QT_TRANSLATE_NOOP("Channels", "no forum")),
    (ChannelKind.REVIEWS, QT_TRANSLATE_NOOP("Channels", "no review site")),
    (ChannelKind.INTERNAL, QT_TRANSLATE_NOOP("Channels", "no internal network")),
)
"""Kinds worth missing, the ones thought of least first; one is named."""
_LEAST = 0.01
"""A smaller share is told as less than that."""


def channels(material: Material) -> Section:
    """How few channels carry the work."""
    title, table = title_of(Key.CHANNELS), material.channels
    leaning = table.leaning
    if leaning is None:
        reason = Reason.NO_CHANNEL if material.figures.total > 0 else Reason.NOTHING_COUNTED
        return Section(Key.CHANNELS, title, why_not(reason))
    names = material.listed([row.name for row in leaning.channels])
    if table.weight is Weight.EFFORT and round(leaning.share * 10) < 10:
        text = translate("Channels", "{n} of 10 hours go to {channels}").format(
            n=round(leaning.share * 10), channels=names
        )
    else:
        text = translate("Balance", "{share} of the work goes to {channels}").format(
            share=material.share(_as_shown(table)), channels=names
        )
    missing = [translate("Channels", word) for kind, word in _MISSING if kind in table.kinds_without_work]
    if missing:
        text = translate("Channels", "{sentence}; {missing}").format(sentence=text, missing=missing[0])
    lead = translate("Channels", "{sentence}.").format(sentence=text)
    frame = translate("Balance", "out of {amount} on channels").format(
        amount=material.amount(table.on_channels)
    )
    return Section(
        Key.CHANNELS, title, lead, _unknown(material), frame, pictures.channel_bars(material),
        computed=reckonings(material, Key.CHANNELS),
    )  # fmt: skip


def _as_shown(table: ChannelTable) -> float:
    """What the few channels carry, as their bars add up: each is told in whole percent."""
    leaning = table.leaning
    assert leaning is not None
    parts = [row.weight / table.on_channels for row in leaning.channels]
    shown = sum(round(part, 2) for part in parts)
    return shown if min(parts) >= _LEAST and leaning.share < 1 and shown < 1 else leaning.share


def _unknown(material: Material) -> tuple[str, ...]:
    """Channels of no kind: nobody knows what is missing."""
    names = [row.name for row in material.channels.without_kind]
    text = plural(
        len(names),
        translate(
            "Balance", "{names} has no kind yet, so nobody can say which sorts of channels are missing."
        ),
        translate(
            "Balance", "{names} have no kind yet, so nobody can say which sorts of channels are missing."
        ),
    )
    return (text.format(names=material.listed(names)),) if names else ()
