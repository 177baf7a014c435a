"""The answer of the argument: the one step to begin with and why, what comes after it, what could be handed over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.balance.material import Material
from app.balance.section import Key, Link, Section
from app.balance.titles import title_of
from app.wording import headline
from app.wording.numbers import intended
from models.measures.shifts import FirstStep

translate = QCoreApplication.translate

_ENDS = (".", "!", "?", "…")


def first(material: Material) -> Section | None:
    """One step with its why; then the activities after it, each with its problem; then what could be handed over."""
    title, steps = title_of(Key.FIRST), material.steps
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
    return Section(
        Key.FIRST,
        title,
        _begin(material, begin),
        tuple(text for text in (_why(material, begin), _problem(begin), _source(material)) if text),
        links=(*(_step(material, step) for step in steps[1:]), *_handed(material)),
        about=_step(material, begin),
    )


def _begin(material: Material, step: FirstStep) -> str:
    """What to do, in one sentence that somebody can act on."""
    found = headline.step_for(step.activity, material.builtin, material.used_ideas)
    text = translate("Balance", "Begin with {activity}: try “{title}”.")
    if step.waiting:
        text = translate("Balance", "Begin with {activity}: start “{title}”, already noted in the plan.")
    elif not found.title:
        text = translate("Balance", "Begin with {activity}: ask those who work there what would help them.")
    return text.format(activity=step.activity.name, title=found.title)


def _why(material: Material, step: FirstStep) -> str:
    """Why this activity comes first."""
    leaf = step.activity
    text = translate("Balance", "Why: it has no live work yet.")
    if material.figures.has_targets:
        text = translate(
            "Balance", "Why: it has no live work yet, and {intended} of the work is intended for it."
        )
    if step.missing is not None:
        text = translate(
            "Balance",
            "Why: it gets {share} of the work, {intended} is intended. Of all activities it lacks the most: {amount}.",
        )
        if not leaf.served:
            text = translate(
                "Balance",
                "Why: it has no live work yet, and {intended} of the work is intended for it: {amount}, the most of "
                "all activities without work.",
            )
    return text.format(
        share=material.share(leaf.share or 0.0),
        intended=intended(leaf.target or 0.0, material.language),
        amount=material.amount(step.missing or 0.0),
    )


def _problem(step: FirstStep) -> str:
    if not step.problem:
        return ""
    text = translate("Balance", "To solve: {problem}").format(problem=step.problem)
    return text if text.endswith(_ENDS) else f"{text}."


def _source(material: Material) -> str:
    """Where the work could come from."""
    if material.shifts is None or not material.shifts.too_much:
        return ""
    most = material.shifts.too_much[0]
    text = translate("Balance", "Some of the {amount} that {activity} gets beyond its share can move there.")
    return text.format(activity=most.activity.title, amount=material.amount(most.weight))


def _step(material: Material, step: FirstStep) -> Link:
    """An activity with what could be done there, its problem, and what it lacks."""
    found = headline.step_for(step.activity, material.builtin, material.used_ideas)
    text = step.activity.name
    if found.title:
        text = translate("Balance", "{activity}: “{title}”").format(activity=text, title=found.title)
    told = [] if step.activity.served else [translate("Balance", "No live work yet.")]
    if step.problem:
        told.append(translate("Balance", "To solve: {problem}").format(problem=step.problem))
    chip = ""
    if step.missing is not None:
        chip = translate("Balance", "lacks {amount}").format(amount=material.amount(step.missing))
    return Link("activity", step.activity.id, text, " ".join(told), chip)


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
