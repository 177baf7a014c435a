"""The end of the argument: which activities to begin with, and what could be handed over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.balance.material import Material
from app.balance.section import Key, Link, Section
from app.balance.titles import title_of
from app.wording.numbers import intended
from models import catalogue
from models.measures.shifts import FirstStep

translate = QCoreApplication.translate


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
