"""`maillon advise`: what to do next, proven where the time allows it; nothing is written."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app import languages
from app.arguments import say
from app.commandline import tell, tell_json
from app.figures_in_words import table_of
from app.outputs import span_of
from app.wording.advice import begins_elsewhere, remarks, status_text, why_text
from app.wording.headline import amount_a_month
from app.wording.numbers import intended, percent
from models.advice import Advice, Goal, Headlines, Problem, Proposal, Source, measured, problem_of
from models.advice.background import Solving
from models.measures import Scope, opening_scope
from models.names import activity_name
from models.periods import Period
from models.plan import Plan

DEFAULT = Goal(actions=3)
"""What is asked for when no goal is given."""
SOURCES: Mapping[str, tuple[Source, ...]] = {
    "plan": (Source.PLAN,),
    "catalogue": (Source.CATALOGUE,),
    "both": (Source.PLAN, Source.CATALOGUE),
}
"""Where additions come from, by the value of `--from`."""
_FROM = {
    Source.PLAN: QT_TRANSLATE_NOOP("CommandLine", "from the plan"),
    Source.CATALOGUE: QT_TRANSLATE_NOOP("CommandLine", "from the catalogue"),
    Source.HAND_OVER: QT_TRANSLATE_NOOP("CommandLine", "hand over"),
}
_HEADLINES: tuple[tuple[str, Callable[[Headlines, Problem], str]], ...] = (
    (
        QT_TRANSLATE_NOOP("CommandLine", "Work for Communication"),
        lambda headlines, _problem: _share(headlines.landing),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "Work done by Communication"),
        lambda headlines, _problem: _share(headlines.running),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "Elsewhere than intended"),
        lambda headlines, problem: _elsewhere(headlines, problem),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "Activities served"),
        lambda headlines, _problem: say(
            QT_TRANSLATE_NOOP("CommandLine", "{some} of {n}"), some=headlines.served, n=headlines.n
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CommandLine", "Serves a named objective"),
        lambda headlines, _problem: _share(headlines.linked),
    ),
)
"""The lines of today and if these ran: what each is called, and its value as text."""
_NONE = "–"


class Names:
    """What things of a plan are called, for sentences."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def name_of(self, activity_id: str) -> str:
        """What an activity is called in the reader's language."""
        row = self.plan.graph.tables["activity"][activity_id]
        return activity_name(row, languages.current(), short=True)


def advise(options: Namespace) -> None:
    """Say what to do next. Raises Fault."""
    plan = Plan.view(Path(options.plan))
    try:
        problem = _problem(plan, options)
        solving = Solving(problem, options.time_limit)
        solving.start()
        try:
            advice = _checked(problem, solving.wait())
        finally:
            solving.cancel()
        names = Names(plan)
        if options.json:
            tell_json(as_json(names, advice))
        else:
            tell("\n".join(_told(names, problem, advice)))
    finally:
        plan.close()


def _checked(problem: Problem, advice: Advice) -> Advice:
    """The advice with its outcome measured on the plan in which it is followed."""
    chosen = [proposal.candidate for proposal in advice.proposals]
    return replace(advice, after=Headlines.of(measured(problem, chosen)))


def _problem(plan: Plan, options: Namespace) -> Problem:
    asked = (options.actions, options.hours, options.communication_at_most)
    return problem_of(
        plan.graph,
        DEFAULT if asked == (None, None, None) else Goal(*asked),
        period=None if options.period == "all" else Period.parse(options.period, span_of(plan)),
        scope=Scope(options.scope) if options.scope else opening_scope(plan.graph),
        today=dt.date.today(),
        sources=SOURCES[options.source],
        language=languages.current(),
    )


def as_json(names: Names, advice: Advice) -> dict[str, Any]:
    """The advice as the JSON of `advise --json`. Efforts are in the weight's unit over the period, shares 0–1."""
    return {
        "proven": advice.proven,
        "before": _figures(advice.before),
        "after": _figures(advice.after),
        "proposals": [_proposal(names, proposal) for proposal in advice.proposals],
    }


def _figures(headlines: Headlines) -> dict[str, float | None]:
    return {
        "distance_to_target": headlines.gap,
        "communication_share": headlines.landing,
        "effective_activities": headlines.effective_activities,
    }


def _proposal(names: Names, proposal: Proposal) -> dict[str, Any]:
    candidate, rows = proposal.candidate, names.plan.graph.tables["activity"]
    return {
        "title": candidate.title,
        "from": candidate.source.value,
        "effort": candidate.effort,
        "activities": {str(rows[leaf]["code"]): share for leaf, share in candidate.shares.items()},
        "why": why_text(names, proposal),
    }


def _told(names: Names, problem: Problem, advice: Advice) -> Iterator[str]:
    """Lines: today and what is counted, what was asked and how sure the answer is, the proposals, their effect."""
    figures = table_of(problem.figures)
    yield next(figures)
    yield next(figures)
    yield ""
    words, sentence = status_text(problem, advice)
    yield (
        say(QT_TRANSLATE_NOOP("CommandLine", "{goal}: {status}"), goal=_asked(problem), status=words)
        + f". {sentence}"
    )
    yield from remarks(problem, advice)
    yield from begins_elsewhere(names, problem.figures, problem, advice)
    for number, proposal in enumerate(advice.proposals, 1):
        yield ""
        yield from _card(names, problem, f"{number}. ", proposal)
    if advice.proposals:
        yield ""
        yield from _effects(problem, advice)
    if advice.hand_overs:
        yield ""
        yield say(QT_TRANSLATE_NOOP("CommandLine", "Without any more work, these could be handed over:"))
        for proposal in advice.hand_overs:
            yield from _card(names, problem, "- ", proposal)


def _asked(problem: Problem) -> str:
    goal = problem.goal
    if goal.communication_at_most is not None:
        text = say(QT_TRANSLATE_NOOP("CommandLine", "Communication at most {share}"))
        return text.format(share=intended(goal.communication_at_most, languages.current()))
    n = goal.actions if goal.actions is not None else goal.hours or 0.0
    one, many = (
        (
            QT_TRANSLATE_NOOP("CommandLine", "{n} action next"),
            QT_TRANSLATE_NOOP("CommandLine", "{n} actions next"),
        )
        if goal.actions is not None
        else (
            QT_TRANSLATE_NOOP("CommandLine", "{n} hour in the period"),
            QT_TRANSLATE_NOOP("CommandLine", "{n} hours in the period"),
        )
    )
    return languages.plural(n, say(one), say(many)).format(n=languages.locale().toString(float(n), "g", 10))


def _card(names: Names, problem: Problem, mark: str, proposal: Proposal) -> Iterator[str]:
    candidate = proposal.candidate
    served = sorted(candidate.shares.items(), key=lambda one: -one[1])
    activities = ", ".join(
        names.name_of(leaf) + ("" if len(served) == 1 else f" {_share(share)}") for leaf, share in served
    )
    unit = names.plan.graph.tables["unit"].get(candidate.unit_id or "")
    facts = [
        say(_FROM[candidate.source]),
        say(QT_TRANSLATE_NOOP("CommandLine", "for {activities}"), activities=activities),
        say(QT_TRANSLATE_NOOP("CommandLine", "run by {unit}"), unit=unit["name"])
        if unit
        else say(QT_TRANSLATE_NOOP("CommandLine", "nobody to run it yet")),
        _weight(problem, proposal),
    ]
    indent = " " * len(mark)
    yield mark + candidate.title
    yield indent + " · ".join(facts)
    yield indent + why_text(names, proposal)


def _weight(problem: Problem, proposal: Proposal) -> str:
    candidate = proposal.candidate
    amount = amount_a_month(problem.figures, candidate.moved or candidate.effort)
    if not candidate.hand_over:
        return amount
    return say(QT_TRANSLATE_NOOP("CommandLine", "{amount} in other hands"), amount=amount)


def _effects(problem: Problem, advice: Advice) -> Iterator[str]:
    """Each headline today and if these ran, side by side."""
    rows = [
        (
            "",
            say(QT_TRANSLATE_NOOP("CommandLine", "Today")),
            say(QT_TRANSLATE_NOOP("CommandLine", "If these ran")),
        )
    ]
    for name, value in _HEADLINES:
        rows.append((say(name), value(advice.before, problem), value(advice.after, problem)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, today, then in rows:
        yield f"{name:<{widths[0]}}  {today:>{widths[1]}}  {then:>{widths[2]}}"


def _elsewhere(headlines: Headlines, problem: Problem) -> str:
    """What goes elsewhere than intended; nothing is said where no share is intended."""
    if headlines.effort_to_move is None or problem.even_split:
        return _NONE
    return amount_a_month(problem.figures, headlines.effort_to_move)


def _share(share: float | None) -> str:
    if share is None:
        return _NONE
    return percent(share, languages.current()) if share > 0 else intended(0.0, languages.current())
