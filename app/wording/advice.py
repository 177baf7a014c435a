"""Advice in sentences, the same in the view and on the command line: why, how sure, and what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import current
from app.wording.numbers import intended, number, percent
from models.advice import Advice, Problem, Proposal, Source, Status, Why, WhyKind
from models.measures.figures import Figures
from models.measures.shifts import to_begin_with

if TYPE_CHECKING:
    from models.plan import Plan

_LONGEST = 160
"""Characters of a problem that are quoted; the rest stands in the activity's panel."""
translate = QCoreApplication.translate


class Named(Protocol):
    """Who knows what things are called: the window's document, or the command line's stand-in."""

    @property
    def plan(self) -> Plan: ...

    def name_of(self, activity_id: str) -> str:
        """What an activity is called in the reader's language."""


_WHY: Mapping[WhyKind, str] = {
    WhyKind.NOBODY_YET: QT_TRANSLATE_NOOP(
        "Advice", "No work is counted for {activity} yet; {intended} of all is intended."
    ),
    WhyKind.TOO_LITTLE: QT_TRANSLATE_NOOP(
        "Advice", "{activity} gets {share} of the work; {intended} is intended."
    ),
    WhyKind.KEEPS_UP: QT_TRANSLATE_NOOP(
        "Advice", "With what is added before it, {activity} would fall behind its share without this."
    ),
    WhyKind.LOWERS: QT_TRANSLATE_NOOP(
        "Advice", "It is for {activity}, so a smaller share of all goes to Communication."
    ),
    WhyKind.HAND_OVER: QT_TRANSLATE_NOOP(
        "Advice", "{to}, whom it serves, can run it in place of {unit}: whom it is for stays the same."
    ),
}
_WHY_EVEN: Mapping[WhyKind, str] = {
    WhyKind.NOBODY_YET: QT_TRANSLATE_NOOP(
        "Advice", "No work is counted for {activity} yet; an even split would give it {intended}."
    ),
    WhyKind.TOO_LITTLE: QT_TRANSLATE_NOOP(
        "Advice", "{activity} gets {share} of the work; an even split would give it {intended}."
    ),
}
"""In place of those above when no intended share is given."""

_PROVEN: Mapping[frozenset[Source], str] = {
    frozenset((Source.PLAN, Source.CATALOGUE)): QT_TRANSLATE_NOOP(
        "Advice", "It is proven: nothing better can be made of what the plan and the catalogue hold."
    ),
    frozenset((Source.PLAN,)): QT_TRANSLATE_NOOP(
        "Advice", "It is proven: nothing better can be made of what the plan holds."
    ),
    frozenset((Source.CATALOGUE,)): QT_TRANSLATE_NOOP(
        "Advice", "It is proven: nothing better can be made of what the catalogue holds."
    ),
}
"""By where additions were looked for."""
_NOTHING_MORE: Mapping[frozenset[Source], str] = {
    frozenset((Source.PLAN, Source.CATALOGUE)): QT_TRANSLATE_NOOP(
        "Advice", "The plan and the catalogue hold nothing more to add in this period."
    ),
    frozenset((Source.PLAN,)): QT_TRANSLATE_NOOP(
        "Advice", "The plan holds nothing more to add in this period."
    ),
    frozenset((Source.CATALOGUE,)): QT_TRANSLATE_NOOP(
        "Advice", "The catalogue holds nothing more to add in this period."
    ),
}
_UNPROVEN: Mapping[Status, str] = {
    Status.GOOD: QT_TRANSLATE_NOOP("Advice", "Found at once; something better may exist."),
    Status.TIME_UP: QT_TRANSLATE_NOOP(
        "Advice", "The time was up before it was certain that nothing is better."
    ),
    Status.SOLVER_FAILED: QT_TRANSLATE_NOOP(
        "Advice", "The proof did not succeed, so something better may exist; this was found without it."
    ),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Advice", "The search was stopped; something better may exist."),
}


def why_text(named: Named, proposal: Proposal) -> str:
    """Why something is proposed, in a sentence; and in a second one what its department asks for."""
    why = proposal.why
    texts = _WHY | _WHY_EVEN if why.even_split else _WHY
    units = named.plan.graph.tables["unit"]
    said = translate("Advice", texts[why.kind]).format(
        activity=named.name_of(why.activity_id),
        share=_percent(why.share),
        intended=intended(why.intended, current()),
        unit=units.get(why.from_unit_id or "", {}).get("name", ""),
        to=units.get(why.to_unit_id or "", {}).get("name", ""),
    )
    said = said[:1].upper() + said[1:]
    return f"{said} {_asked_for(why)}" if why.problem and why.kind is not WhyKind.HAND_OVER else said


def _asked_for(why: Why) -> str:
    problem = " ".join(why.problem.split())
    if len(problem) > _LONGEST:
        problem = problem[:_LONGEST].rsplit(" ", 1)[0] + "…"
    return translate("Advice", "The problem to solve there: “{problem}”").format(problem=problem)


def status_text(problem: Problem, advice: Advice) -> tuple[str, str]:
    """How sure the advice is, in a few words and in a sentence that names what was searched."""
    if advice.proven:
        return translate("Advice", "best possible"), translate("Advice", _PROVEN[problem.sources])
    return translate("Advice", "good, not proven"), translate("Advice", _UNPROVEN[advice.status])


def remarks(problem: Problem, advice: Advice) -> list[str]:
    """What else is to be said of an answer, a sentence each: why it is empty or short, what cannot be reached."""
    return [
        *([_aims_at_even()] if problem.even_split else []),
        *_about_communication(problem, advice),
        *_about_what_is_missing(problem, advice),
    ]


def begins_elsewhere(named: Named, figures: Figures, problem: Problem, advice: Advice) -> list[str]:
    """Why the first proposal is not for the activity that the strip and the page begin with; empty when it is.

    `figures` are those that the strip is read from: they may weigh something else than the problem's.
    """
    first = next(iter(advice.proposals), None)
    begin = next(iter(to_begin_with(figures)), None)
    if first is None or begin is None or begin.id in first.candidate.shares:
        return []
    aim = (
        translate("Advice", "This looks for the smallest gap.")
        if problem.goal.communication_at_most is None
        else translate("Advice", "This looks for the fewest moves.")
    )
    other = (
        translate("Advice", "“For whom, by whom” begins where most is missing: {activity}.")
        if begin.served
        else translate("Advice", "“For whom, by whom” begins where there is no work yet: {activity}.")
    )
    return [f"{aim} {other.format(activity=named.name_of(begin.id))}"]


def _aims_at_even() -> str:
    return translate(
        "Advice", "No share is intended for any activity yet, so this leads towards an even split."
    )


def _about_communication(problem: Problem, advice: Advice) -> Iterator[str]:
    asked, terms = problem.goal.communication_at_most, problem.terms
    if asked is None:
        return
    if not terms.running_known:
        yield translate("Advice", "Who does the work is not known yet, so only whom it is for is looked at.")
    elif not terms.landing_known:
        yield translate(
            "Advice", "Whom the work is for cannot be told yet, so only who does it is looked at."
        )
    if advice.reachable is not None:
        text = (
            translate(
                "Advice", "{asked} is out of reach: with all that is known, Communication keeps {lowest}."
            )
            if advice.proven
            else translate("Advice", "No way to {asked} was found: the lowest found is {lowest}.")
        )
        yield text.format(asked=_percent(asked), lowest=_percent(advice.reachable))
        if advice.proposals:
            yield (
                translate("Advice", "These are the fewest moves that bring it there, to the percent.")
                if advice.proven
                else translate("Advice", "These moves bring it there, to the percent.")
            )
        else:
            yield translate("Advice", "Nothing that is known brings it lower than it is today.")
    elif not advice.proposals:
        text = translate("Advice", "Communication has no more than {asked} already: nothing needs to move.")
        yield text.format(asked=_percent(asked))


def _about_what_is_missing(problem: Problem, advice: Advice) -> Iterator[str]:
    goal = problem.goal
    added = sum(not proposal.candidate.hand_over for proposal in advice.proposals)
    if goal.communication_at_most is not None or added == goal.actions:
        return
    if not problem.additions:
        yield translate("Advice", _NOTHING_MORE[problem.sources])
    elif added == len(problem.additions):
        yield translate("Advice", "That is all there is to add in this period.")
    elif added:
        if goal.actions is not None:
            yield translate("Advice", "Adding more would not bring the work nearer to what is intended.")
    else:
        lightest = min(candidate.effort for candidate in problem.additions)
        if goal.hours is not None and lightest > goal.hours:
            text = translate(
                "Advice", "Nothing fits into that: the smallest addition takes {n} h in the period."
            )
            yield text.format(n=number(lightest, current(), 1))
        else:
            yield translate(
                "Advice", "Nothing that could be added brings the work nearer to what is intended."
            )


def _percent(share: float) -> str:
    """A share in whole percent; nothing at all is `0 %` in a sentence."""
    return percent(share, current()) if share > 0 else intended(0.0, current())
