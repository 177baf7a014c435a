"""The argument, top to bottom: how far it came, who the work is for, what would move, who hangs on whom, what first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.balance import pictures
from app.balance.material import Material
from app.balance.notes import caveats, who_notes
from app.balance.reckoning import reckonings
from app.balance.section import Key, Link, Note, Section
from app.languages import plural
from app.wording import headline
from app.wording.numbers import day, intended
from app.wording.periods import period_name
from app.wording.reasons import why_not
from models import catalogue
from models.measures.figures import Reason, Weight
from models.measures.shifts import FirstStep
from models.vocabulary import ChannelKind

translate = QCoreApplication.translate

TITLES: dict[Key, str] = {
    Key.ROAD: QT_TRANSLATE_NOOP("Balance", "How far we have come"),
    Key.WHO: QT_TRANSLATE_NOOP("Balance", "Who the work is for, and who does it"),
    Key.GAP: QT_TRANSLATE_NOOP("Balance", "What goes elsewhere than intended"),
    Key.MATRIX: QT_TRANSLATE_NOOP("Balance", "Which department works for which activity"),
    Key.WAYS: QT_TRANSLATE_NOOP("Balance", "Four ways of working"),
    Key.SINGLE: QT_TRANSLATE_NOOP("Balance", "What hangs on a single department"),
    Key.STRATEGY: QT_TRANSLATE_NOOP("Balance", "What the work is good for"),
    Key.CHANNELS: QT_TRANSLATE_NOOP("Balance", "Where it takes place"),
    Key.FIRST: QT_TRANSLATE_NOOP("Balance", "What to do first"),
}
MOST_MOVED = 4
"""How many activities a sentence about moving names on either side."""


def argument(material: Material) -> tuple[Section, ...]:
    """All sections that have something to say, in order; with nothing counted, why and what to do."""
    makers: dict[Key, Callable[[Material], Section | None]] = {
        Key.ROAD: road,
        Key.WHO: who,
        Key.GAP: gap,
        Key.MATRIX: who_for_whom,
        Key.WAYS: ways,
        Key.SINGLE: single,
        Key.STRATEGY: strategy,
        Key.CHANNELS: channels,
        Key.FIRST: first,
    }
    if material.figures.total <= 0:
        makers = {key: makers[key] for key in (Key.WHO, Key.FIRST)}
    return tuple(section for make in makers.values() if (section := make(material)) is not None)


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


# Each section
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
        told = [why_not(reason)]
        if reason not in (Reason.NO_ACTIVITY, Reason.ALL_ON_PURPOSE):
            told.insert(0, headline.who(figures))
        return Section(Key.WHO, title_of(Key.WHO), told[0], tuple(told[1:]), notes=caveats(material, Key.WHO))
    sentences = [text for text in (_intention(material), _served(material)) if text]
    missing = figures.unavailable.get("running.communication_share")
    lead = headline.who(figures)
    if missing in (Reason.NO_UNITS, Reason.NO_UNIT):
        lead = why_not(missing)
    elif missing is not None:
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
    landing = material.figures.landing
    if landing.communication_target is None or landing.communication_share is None:
        return ""
    share = intended(landing.communication_target, material.language)
    return translate("Balance", "Intended for it: {share}.").format(share=share)


def _served(material: Material) -> str:
    figures = material.figures
    text = translate("Balance", "Activities with live work: {served} of {n}.")
    text = text.format(served=figures.served, n=figures.n)
    aside = [leaf.name for leaf in figures.empty_on_purpose if not leaf.in_frame]
    if aside:
        said = translate("Paper", "empty on purpose: {names}").format(names=material.listed(aside))
        text = f"{text} {said[:1].upper()}{said[1:]}."
    return text


def gap(material: Material) -> Section:
    """What would have to move, from where to where; only against intentions that somebody stated."""
    figures = material.figures
    title = title_of(Key.GAP)
    if material.shifts is None:
        reason = figures.no_gap or Reason.NO_INTENTION
        ask = translate("Balance", "Say in the panel of an activity what share of the work it ought to get.")
        return Section(Key.GAP, title, why_not(reason), (ask,))
    if not material.shifts.too_much:
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
        for some in (material.shifts.too_much, material.shifts.too_little)
    ]
    path = translate("Balance", "They would move from {sources} to {targets}.").format(
        sources=material.listed(names[0], MOST_MOVED), targets=material.listed(names[1], MOST_MOVED)
    )
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


def who_for_whom(material: Material) -> Section:
    """The matrix, with what its dark column means."""
    title = title_of(Key.MATRIX)
    drawing = pictures.heat_map(material)
    if drawing is None:
        reason = material.figures.unavailable.get("running.home", Reason.NOTHING_COUNTED)
        return Section(Key.MATRIX, title, why_not(reason))
    found = material.matrix
    silo = [one for one in found.doers if one.communication]
    reached = sum(1 for leaf in found.leaves if any((one.id, leaf.id) in found.pieces for one in silo))
    text = plural(
        reached,
        translate("Balance", "Communication works for {k} activity of {n}."),
        translate("Balance", "Communication works for {k} activities of {n}."),
    )
    lead = text.format(k=reached, n=material.figures.n)
    idle = [one.name for one in found.doers if one.id and not any(cell[0] == one.id for cell in found.pieces)]
    sentences = [
        translate(
            "Balance",
            "Read a column downwards: what a department does, and for whom. A filled column is one department that "
            "works for many.",
        )
    ]
    if not silo:
        lead = sentences.pop(0)
    if idle:
        told = translate("Balance", "No work yet by {names}.")
        sentences.append(told.format(names=material.listed(idle)))
    return Section(
        Key.MATRIX, title, lead, tuple(sentences), frame_of(material), drawing,
        caveats(material, Key.MATRIX), reckonings(material, Key.MATRIX),
    )  # fmt: skip


def ways(material: Material) -> Section:
    """Communication for itself and for others, the departments, the transverse team."""
    running, title = material.figures.running, title_of(Key.WAYS)
    drawing = pictures.ways_strip(material)
    if drawing is None:
        missing = material.figures.unavailable
        reason = missing.get("running.silo_for_itself", missing.get("running.home", Reason.NO_HOME))
        return Section(Key.WAYS, title, why_not(reason), notes=caveats(material, Key.WAYS))
    text = translate(
        "Balance",
        "Communication for itself {itself}, for others {others}; other departments {departments}; across all "
        "activities {transverse}.",
    )
    lead = text.format(
        itself=material.share(running.silo_for_itself or 0.0),
        others=material.share(running.silo_for_others or 0.0),
        departments=material.share(running.departments or 0.0),
        transverse=material.share(running.transverse or 0.0),
    )
    notes = caveats(material, Key.WAYS)
    if running.communication_share is None:
        notes = (Note(why_not(Reason.NO_COMMUNICATION)), *notes)
    return Section(
        Key.WAYS, title, lead, (), frame_of(material), drawing, notes, reckonings(material, Key.WAYS)
    )


def single(material: Material) -> Section:
    """Activities that one department alone works for, and what is lost without Communication, by name."""
    figures, title = material.figures, title_of(Key.SINGLE)
    alone, lost = figures.running.single_owner_activities, figures.running.lost_without_silo
    if not figures.served:
        return Section(Key.SINGLE, title, translate("Balance", "No activity has live work in this period."))
    nobody = figures.unavailable.get("running.effective_units")
    if nobody is not None:
        return Section(Key.SINGLE, title, why_not(nobody))
    text = translate("Balance", "Hanging on a single department: {k} of {n} activities with live work.")
    sentences = []
    if any(unit.communication for unit in figures.units):
        sentences.append(_lost(material, lost))
    by_code = {leaf.code: leaf for leaf in figures.leaves}
    links = tuple(
        Link(
            "activity", by_code[code].id, by_code[code].name, _workers(material, by_code[code].id, code in alone),
            translate("Balance", "nobody without Communication") if code in lost else "",
        )
        for code in dict.fromkeys((*lost, *alone))
        if code in by_code
    )  # fmt: skip
    frame = translate("Balance", "out of {n} activities with live work").format(n=figures.served)
    return Section(
        Key.SINGLE, title, text.format(k=len(alone), n=figures.served), tuple(sentences), frame,
        computed=reckonings(material, Key.SINGLE), links=links,
    )  # fmt: skip


def _lost(material: Material, lost: tuple[str, ...]) -> str:
    if not lost:
        return translate(
            "Balance", "Without Communication, every one of them keeps somebody who works for it."
        )
    own = {leaf for one in material.matrix.doers if one.communication for leaf in one.homes}
    if {leaf.id for leaf in material.figures.leaves if leaf.code in lost} <= own:
        return translate("Balance", "Without Communication, only its own activity is left with nobody.")
    text = plural(
        len(lost),
        translate("Balance", "Without Communication, {k} of {n} loses everyone who works for it: {names}."),
        translate("Balance", "Without Communication, {k} of {n} lose everyone who works for them: {names}."),
    )
    names = material.listed([material.called(code) for code in lost])
    return text.format(k=len(lost), n=material.figures.served, names=names)


def _workers(material: Material, leaf: str, alone: bool) -> str:
    """Which departments work for an activity."""
    names = [
        one.name for one in material.matrix.doers if (one.id, leaf) in material.matrix.pieces and one.name
    ]
    if not names or not alone:
        return material.listed(names)
    return translate("Balance", "only {names}").format(names=material.listed(names))


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
        "Balance", "Actions that name no objective: {k} of {n}. Say what they are good for, or stop them."
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
            share=material.share(leaning.share), channels=names
        )
    missing = [translate("Channels", word) for kind, word in _MISSING if kind in table.kinds_without_work]
    if missing:
        text = translate("Channels", "{sentence}; {missing}").format(sentence=text, missing=missing[0])
    lead = translate("Channels", "{sentence}.").format(sentence=text)
    frame = translate("Balance", "out of {amount} on channels").format(
        amount=material.amount(table.on_channels)
    )
    return Section(
        Key.CHANNELS, title, lead, (), frame, pictures.channel_bars(material),
        computed=reckonings(material, Key.CHANNELS),
    )  # fmt: skip


def first(material: Material) -> Section | None:
    """The activities to begin with, each with its problem and a first idea; then what could be handed over."""
    title = title_of(Key.FIRST)
    steps = material.steps
    if not material.figures.n:
        return None
    if not steps:
        lead = translate(
            "Balance",
            "Every activity has live work. Say what share each ought to get: then the gap shows what comes first.",
        )
        if material.shifts is not None:
            lead = translate("Balance", "Every activity gets what is intended for it: keep it so.")
        return Section(Key.FIRST, title, lead, links=_handed(material))
    begin = steps[0]
    lead = translate("Balance", "Begin with {activity}: no live work serves it yet.")
    if begin.missing is not None and not begin.activity.weight:
        lead = translate(
            "Balance", "Begin with {activity}: no work serves it, {intended} is intended. It lacks {amount}."
        )
    elif begin.missing is not None:
        lead = translate(
            "Balance",
            "Begin with {activity}: it gets {share} of the work, {intended} is intended. It lacks {amount}.",
        )
    lead = lead.format(
        activity=begin.activity.name,
        share=material.share(begin.activity.share or 0.0),
        intended=intended(begin.activity.target or 0.0, material.language),
        amount=material.amount(begin.missing or 0.0),
    )
    return Section(
        Key.FIRST, title, lead, links=(*(_step(material, step) for step in steps), *_handed(material))
    )


def _step(material: Material, step: FirstStep) -> Link:
    told = []
    if step.problem:
        told.append(translate("Balance", "To solve: {problem}").format(problem=step.problem))
    idea = _catalogue_idea(material, step.activity.id)
    if step.waiting:
        text = translate("Balance", "Already noted: “{title}”")
        told.append(text.format(title=step.waiting[0].title))
    elif idea:
        told.append(translate("Balance", "An idea: “{title}”").format(title=idea))
    chip = ""
    if step.missing is not None:
        chip = translate("Balance", "lacks {amount}").format(amount=material.amount(step.missing))
    return Link("activity", step.activity.id, step.activity.name, "\n".join(told), chip)


def _catalogue_idea(material: Material, activity: str) -> str:
    """The first idea of the catalogue for an activity that the plan has not taken yet, its very own before others."""
    code = material.builtin.get(activity)
    if not code:
        return ""
    suited = catalogue.search_ideas("", [code], material.language)
    own_first = sorted(suited, key=lambda idea: idea.activities[0] != code)
    found = next((idea for idea in own_first if idea.code not in material.used_ideas), None)
    return catalogue.in_language(found.titles, material.language) if found else ""


def _handed(material: Material) -> tuple[Link, ...]:
    """The largest piece of work that could pass to the department that it is for."""
    if not material.hand_overs:
        return ()
    most = material.hand_overs[0]
    text = translate("Balance", "Hand over: {silo} does {amount} for {activity}. {home} could do it.").format(
        silo=most.silo.title,
        amount=material.amount(most.weight),
        activity=most.activity.title,
        home=most.home.title,
    )
    actions = material.listed([piece.action.title for piece in most.pieces], 3)
    detail = translate("Balance", "{actions}. This changes who does it, not whom it is for.").format(
        actions=actions
    )
    piece = most.pieces[0]
    return (Link("action", piece.action.id, text, detail),)
