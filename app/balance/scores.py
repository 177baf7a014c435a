"""The first part of the argument: the road travelled, who the work is for and who does it, the gap."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.balance import pictures
from app.balance.material import Material
from app.balance.notes import caveats, who_notes
from app.balance.reckoning import reckonings
from app.balance.section import Key, Section
from app.balance.titles import frame_of, title_of
from app.wording import headline
from app.wording.numbers import day, intended, times
from app.wording.periods import period_name
from app.wording.reasons import why_not
from models.measures.figures import Reason, Weight

translate = QCoreApplication.translate

MOST_MOVED = 4
"""How many activities a sentence names on either side."""
MANY_TIMES = 1.5
"""From so many times the intended share on, the times are said."""
_ASKED_FOR = frozenset({Reason.NO_UNIT, Reason.NO_COMMUNICATION})
"""What the headline itself asks to fill in where nobody can say who does the work."""


def road(material: Material) -> Section:
    """The road travelled, before any score: since the first quarter with work, and since the last kept version."""
    begun, latest = material.road
    title, kept = title_of(Key.ROAD), _since_kept(material)
    if latest is None and kept:
        return Section(Key.ROAD, title, kept[0])
    if begun is None:
        lead = translate(
            "Balance", "The road has not begun yet: no quarter up to today has work that counts."
        )
        return Section(Key.ROAD, title, lead)
    since = period_name(begun.period, material.language)
    if latest is None:
        text = translate(
            "Balance",
            "The road begins here: {quarter} is the first quarter with work. From the next one on, you see how far "
            "you have come.",
        )
        return Section(Key.ROAD, title, text.format(quarter=since))
    now = period_name(latest.period, material.language)
    told = _moved(material, (begun.landing, latest.landing), (begun.running, latest.running))
    text = translate("Balance", "From {first} to {last}, {told}.")
    if not told:
        text = translate(
            "Balance", "From {first} to {last} there is work, but not yet whom it is for and who does it."
        )
    return Section(Key.ROAD, title, text.format(first=since, last=now, told=told), kept)


def _since_kept(material: Material) -> tuple[str, ...]:
    """What has moved since the version kept last, in the same period."""
    kept, figures = material.kept, material.figures
    if kept is None:
        return ()
    told = _moved(
        material,
        (kept.landing, figures.landing.communication_share),
        (kept.running, figures.running.communication_share),
    )
    text = translate("Balance", "Since the version “{name}” of {date}, {told}.")
    return (text.format(name=kept.name, date=day(kept.on, material.language), told=told),) if told else ()


def _moved(
    material: Material,
    landing: tuple[float | None, float | None],
    running: tuple[float | None, float | None],
) -> str:
    """How both headline shares went from one state to another; what is not available in both is left out."""
    texts = (
        (landing, translate("Balance", "the work for Communication went from {a} to {b}"),
         translate("Balance", "the work for Communication stayed at {b}")),
        (running, translate("Balance", "the work done by it went from {a} to {b}"),
         translate("Balance", "the work done by it stayed at {b}")),
    )  # fmt: skip
    told = []
    for (a, b), moved, stayed in texts:
        if a is not None and b is not None:
            before, after = material.share(a), material.share(b)
            told.append((stayed if before == after else moved).format(a=before, b=after))
    return (
        translate("Balance", "{one}; {other}").format(one=told[0], other=told[1])
        if len(told) > 1
        else "".join(told)
    )


def who(material: Material) -> Section:
    """The headline, with both distributions side by side."""
    figures = material.figures
    reason = figures.unavailable.get("landing.hhi", Reason.NOTHING_COUNTED)
    if figures.total <= 0:
        lead = headline.who(figures) if reason is Reason.NOTHING_COUNTED else why_not(reason)
        return Section(Key.WHO, title_of(Key.WHO), lead, notes=caveats(material, Key.WHO))
    sentences = [text for text in (_intention(material), _served(material)) if text]
    missing = figures.unavailable.get("running.communication_share")
    lead = headline.who(figures)
    if missing is Reason.NO_UNITS:
        lead, sentences = why_not(missing), [lead, *sentences]
    elif missing is not None and missing not in _ASKED_FOR:
        sentences.append(why_not(missing))
    return Section(
        Key.WHO,
        title_of(Key.WHO),
        lead if lead.endswith(".") else f"{lead}.",
        tuple(sentences),
        frame_of(material),
        pictures.both_ways(material),
        who_notes(material),
        reckonings(material, Key.WHO),
    )


def _intention(material: Material) -> str:
    """How far it is from what is intended: the one sentence that says how bad."""
    landing = material.figures.landing
    share, target = landing.communication_share, landing.communication_target
    if target is None or share is None:
        return ""
    text = translate("Balance", "Intended for it: {share}.")
    if target > 0 and share / target >= MANY_TIMES:
        text = translate("Balance", "That is {times} times what is intended for it ({share}).")
    return text.format(
        share=intended(target, material.language),
        times=times(share / target, material.language) if target else "",
    )


def _served(material: Material) -> str:
    """How many activities have live work, and which have none."""
    figures = material.figures
    idle = [leaf.name for leaf in figures.leaves if leaf.in_frame and not leaf.served]
    text = translate("Balance", "Activities with live work: {served} of {n}.")
    if idle:
        text = translate("Balance", "Activities with live work: {served} of {n}; none yet for {names}.")
    text = text.format(served=figures.served, n=figures.n, names=material.listed(idle, MOST_MOVED))
    aside = [leaf.name for leaf in figures.empty_on_purpose if not leaf.in_frame]
    if aside:
        said = translate("Paper", "empty on purpose: {names}").format(names=material.listed(aside))
        text = f"{text} {said[:1].upper()}{said[1:]}."
    return text


def gap(material: Material) -> Section:
    """What would have to move, from where to where; only against intentions that somebody stated."""
    figures = material.figures
    title = title_of(Key.GAP)
    shifts = material.told_shifts
    if shifts is None:
        reason = figures.no_gap or Reason.NO_INTENTION
        ask = translate("Balance", "Say in the panel of an activity what share of the work it ought to get.")
        return Section(Key.GAP, title, why_not(reason), (ask,))
    if not shifts.too_much:
        return Section(
            Key.GAP,
            title,
            translate("Balance", "Nothing: the work goes exactly where it is intended to go."),
            frame=frame_of(material),
        )
    moved = figures.landing.effort_to_move or 0.0
    text = translate("Balance", "{moved} of {total} go elsewhere than intended.")
    lead = text.format(moved=_bare_amount(material, moved), total=material.amount(figures.total))
    names = [
        [f"{one.activity.title} ({material.amount(one.weight)})" for one in some]
        for some in (shifts.too_much, shifts.too_little)
    ]
    path = translate(
        "Balance", "To come to the shares intended in the plan, they would pass from {sources} to {targets}."
    ).format(sources=material.listed(names[0], MOST_MOVED), targets=material.listed(names[1], MOST_MOVED))
    return Section(
        Key.GAP, title, lead, (path,), frame_of(material), pictures.gap_bars(material),
        computed=reckonings(material, Key.GAP),
    )  # fmt: skip


def _bare_amount(material: Material, weight: float) -> str:
    """An amount beside another one of the same unit: 145 of 302 h/month."""
    figures = material.figures
    if figures.weight is Weight.EFFORT and figures.months and weight >= figures.months:
        return material.decimal(weight / figures.months, 0)
    return material.amount(weight)
