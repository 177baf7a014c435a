"""What a proposal says on its card: where it comes from, whom it serves, what it costs and what it changes."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.advice.card import Effect, Told
from app.advice.headlines import LINES, NOT_AVAILABLE, say
from app.document import PlanDocument
from app.languages import current, plural
from app.selectors import scope_name, shown_period, weight_name
from app.wording.advice import why_text
from app.wording.choices import word
from app.wording.headline import amount_a_month
from app.wording.numbers import percent
from models.advice import Candidate, Headlines, Problem, Proposal, Source
from models.measures import Weight
from models.vocabulary import Stage

_NUMBER = re.compile(r"([\d.,\u202f\u00a0]*\d)(.*)", re.DOTALL)
translate = QCoreApplication.translate


def told(document: PlanDocument, problem: Problem, proposal: Proposal, before: Headlines) -> Told:
    """The texts of a card; `before` are the headlines with the proposals above it, or today's."""
    candidate = proposal.candidate
    return Told(
        title=candidate.title,
        origin=_origin(document, candidate),
        facts=" · ".join(
            (_whom(document, candidate), _who(document, candidate), _cost(document, problem, candidate))
        ),
        why=why_text(document, proposal),
        effects=_effects(problem, before, proposal.after),
    )


def weighs_otherwise(problem: Problem, weight: Weight) -> bool:
    """Whether advice weighs hours while the figures of the window count something else."""
    return problem.figures.weight is Weight.EFFORT and weight is not Weight.EFFORT


def frame_text(problem: Problem, weight: Weight) -> str:
    """What every figure of the answer counts: period, scope, weight and activities.

    `weight` is what the figures of the window count: that advice weighs hours all the same is then said too.
    """
    figures = problem.figures
    out_of = plural(
        figures.n,
        translate("Advice", "out of {n} activity"),
        translate("Advice", "out of {n} activities"),
    ).format(n=figures.n)
    said = [shown_period(figures.period), scope_name(figures.scope), weight_name(figures.weight), out_of]
    if figures.fell_back:
        said.append(translate("Headline", "counted in actions: no hours yet"))
    frame = " · ".join(said)
    if not weighs_otherwise(problem, weight):
        return frame
    return f"{frame}\n" + translate("Advice", "Advice weighs hours, whatever the figures above count.")


def _origin(document: PlanDocument, candidate: Candidate) -> str:
    if candidate.source is Source.CATALOGUE:
        return translate("Advice", "catalogue")
    if candidate.source is Source.HAND_OVER:
        return translate("Advice", "hand over")
    stage = stage_text(document, candidate.action_id or "")
    return translate("Advice", "the plan: {stage}").format(stage=stage)


def stage_text(document: PlanDocument, action_id: str) -> str:
    """The stage of an action in words; "" when it is gone."""
    stage = document.plan.graph.tables["action"].get(action_id, {}).get("stage")
    return word(Stage(stage)).lower() if stage in set(Stage) else ""


def _whom(document: PlanDocument, candidate: Candidate) -> str:
    served = sorted(candidate.shares.items(), key=lambda one: -one[1])
    names = [
        document.name_of(activity) + ("" if len(served) == 1 else f" {percent(share, current())}")
        for activity, share in served
    ]
    return translate("Advice", "for {activities}").format(activities=", ".join(names))


def _who(document: PlanDocument, candidate: Candidate) -> str:
    unit = document.plan.graph.tables["unit"].get(candidate.unit_id or "")
    if unit is None:
        return translate("Advice", "nobody to run it yet")
    return translate("Advice", "run by {unit}").format(unit=unit["name"])


def _cost(document: PlanDocument, problem: Problem, candidate: Candidate) -> str:
    if candidate.hand_over:
        return translate("Advice", "no hour more")
    amount = amount_a_month(problem.figures, candidate.effort)
    if problem.figures.weight is Weight.EFFORT and _estimated(document, candidate):
        return translate("Advice", "{amount}, estimated").format(amount=amount)
    return amount


def _estimated(document: PlanDocument, candidate: Candidate) -> bool:
    """Whether its hours are the catalogue's usual ones, or stand for a size."""
    row = document.plan.graph.tables["action"].get(candidate.action_id or "")
    return row is None or row["effort"] is None


def _effects(problem: Problem, before: Headlines, after: Headlines) -> tuple[Effect, ...]:
    """What becomes of each headline that can be said."""
    effects = []
    for line in LINES:
        brief = line.brief or line.said
        today, then = brief(before, problem), brief(after, problem)
        if line.on_cards and line.shown(problem) and (today, then) != (NOT_AVAILABLE, NOT_AVAILABLE):
            effects.append(Effect(line.key, say(line.short), *_moved(today, then)))
    return tuple(effects)


def _moved(today: str, then: str) -> tuple[str, bool]:
    """Two values with an arrow between, a unit that both have said once; and whether they differ as they read."""
    if today == then:
        return translate("Advice", "still {value}").format(value=then), False
    one, other = _NUMBER.fullmatch(today), _NUMBER.fullmatch(then)
    if one and other and one[2] == other[2]:
        today = one[1]
    return f"{today} → {then}", True
