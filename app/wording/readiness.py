"""The readiness sheet in words: headings, answers, how the plan comes to each, and the sum of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.wording.numbers import HARD, number
from models.catalogue import in_language
from models.readiness import Heading, Question, ReadinessItem, Tally
from models.vocabulary import Answer

translate = QCoreApplication.translate

HEADINGS: Mapping[Heading, str] = {
    Heading.PURPOSE: QT_TRANSLATE_NOOP("Readiness", "What is it for?"),
    Heading.RETURNS: QT_TRANSLATE_NOOP("Readiness", "What does it return?"),
    Heading.STAYING: QT_TRANSLATE_NOOP("Readiness", "Can we keep it up?"),
    Heading.PEOPLE: QT_TRANSLATE_NOOP("Readiness", "Who carries it?"),
    Heading.LEARNING: QT_TRANSLATE_NOOP("Readiness", "Do we learn from it?"),
}
ANSWERS: Mapping[Answer | None, str] = {
    Answer.YES: QT_TRANSLATE_NOOP("Readiness", "Yes"),
    Answer.PARTLY: QT_TRANSLATE_NOOP("Readiness", "Partly"),
    Answer.NO: QT_TRANSLATE_NOOP("Readiness", "No"),
    None: QT_TRANSLATE_NOOP("Readiness", "Open"),
}
REASONS: Mapping[str, str] = {
    "means_or_end": QT_TRANSLATE_NOOP(
        "Readiness", "Objectives that name a result, or are kept with a reason: {good} of {all}"
    ),
    "means_or_end.none": QT_TRANSLATE_NOOP("Readiness", "The plan has no objective yet"),
    "problem": QT_TRANSLATE_NOOP("Readiness", "Activities with a problem to solve: {good} of {all}"),
    "problem.none": QT_TRANSLATE_NOOP("Readiness", "The chain has no activity yet"),
    "new_for_and_with": QT_TRANSLATE_NOOP(
        "Readiness",
        "Actions that say for and with whom: {good} of {all}. Whether it is new, only you can tell",
    ),
    "new_for_and_with.none": QT_TRANSLATE_NOOP("Readiness", "No action is planned or live yet"),
    "indicators_before": QT_TRANSLATE_NOOP(
        "Readiness", "Objectives that have an indicator with a starting value: {good} of {all}"
    ),
    "indicators_before.none": QT_TRANSLATE_NOOP("Readiness", "The plan has no objective yet"),
    "mechanism": QT_TRANSLATE_NOOP(
        "Readiness", "Actions that say how they serve an objective: {good} of {all}"
    ),
    "mechanism.none": QT_TRANSLATE_NOOP("Readiness", "No action is planned or live yet"),
    "four_returns": QT_TRANSLATE_NOOP("Readiness", "Questions of return that have evidence: {good} of {all}"),
    "effect_known": QT_TRANSLATE_NOOP(
        "Readiness", "Activities that note what is already said about us: {good} of {all}"
    ),
    "effect_known.none": QT_TRANSLATE_NOOP("Readiness", "The chain has no activity yet"),
    "count_return": QT_TRANSLATE_NOOP(
        "Readiness",
        "Hours have a cost; pieces of evidence with a value: {valued}, of them measured: {measured}",
    ),
    "count_return.no_price": QT_TRANSLATE_NOOP(
        "Readiness", "Hours have no cost yet; pieces of evidence with a value: {valued}"
    ),
    "where_to_begin": QT_TRANSLATE_NOOP(
        "Readiness", "Activities with an intended share, or empty on purpose: {good} of {all}"
    ),
    "where_to_begin.none": QT_TRANSLATE_NOOP("Readiness", "The chain has no activity yet"),
    "capacity": QT_TRANSLATE_NOOP(
        "Readiness",
        "People with live work who have the hours for it: {good} of {all}; hours not said: {unknown}",
    ),
    "capacity.none": QT_TRANSLATE_NOOP("Readiness", "Nobody owns live work yet"),
    "crisis": QT_TRANSLATE_NOOP(
        "Readiness",
        "Activities with live work that are ready for a crisis: {good} of {all}; with a scenario: {noted}",
    ),
    "crisis.none": QT_TRANSLATE_NOOP("Readiness", "No activity has live work yet"),
    "regular": QT_TRANSLATE_NOOP("Readiness", "Live actions that say how often: {good} of {all}"),
    "regular.none": QT_TRANSLATE_NOOP("Readiness", "No action is live yet"),
    "sponsor": QT_TRANSLATE_NOOP("Readiness", "{name} sponsors the plan"),
    "sponsor.none": QT_TRANSLATE_NOOP("Readiness", "The plan names no sponsor"),
    "senior_transverse": QT_TRANSLATE_NOOP(
        "Readiness", "Works across all departments: {names}. Whether they are senior, only you can tell"
    ),
    "senior_transverse.nobody": QT_TRANSLATE_NOOP(
        "Readiness", "A team works across all departments, and nobody is named in it"
    ),
    "senior_transverse.none": QT_TRANSLATE_NOOP("Readiness", "No team works across all departments"),
    "committee": QT_TRANSLATE_NOOP(
        "Readiness", "Seats in the committee: {seats}; with what they stand for: {named}"
    ),
    "committee.in_words": QT_TRANSLATE_NOOP(
        "Readiness", "The committee is described in words; no seat is named"
    ),
    "committee.none": QT_TRANSLATE_NOOP("Readiness", "The plan names no committee"),
    "duties_workload": QT_TRANSLATE_NOOP(
        "Readiness", "Duties that the transverse team has hours for: {good} of {all}"
    ),
    "duties_workload.none": QT_TRANSLATE_NOOP("Readiness", "No team works across all departments"),
    "central_team_later": QT_TRANSLATE_NOOP(
        "Readiness",
        "Departments in which someone is autonomous: {good} of {all}; at least trained: {trained}",
    ),
    "central_team_later.none": QT_TRANSLATE_NOOP(
        "Readiness", "The plan has no department beside Communication yet"
    ),
    "test_culture": QT_TRANSLATE_NOOP(
        "Readiness",
        "Tests with a decision to come or taken: {good} of {tests}; lessons written down: {lessons}",
    ),
    "test_culture.none": QT_TRANSLATE_NOOP("Readiness", "No test and no decision yet"),
    "relays": QT_TRANSLATE_NOOP(
        "Readiness",
        "Actions that prolong another or are prolonged: {good} of {all}; follow-ons between online and off: {crossing}",
    ),
    "relays.none": QT_TRANSLATE_NOOP("Readiness", "No action is planned or live yet"),
    "media_types": QT_TRANSLATE_NOOP(
        "Readiness", "Actions with their content and media type: {good} of {all}"
    ),
    "media_types.none": QT_TRANSLATE_NOOP("Readiness", "No action is planned or live yet"),
}
"""By the code of the reason: counts after a colon read alike for none, one and many."""


def heading_text(heading: Heading) -> str:
    """What some of the questions are about."""
    return translate("Readiness", HEADINGS[heading])


def question_text(asked: Question, language: str) -> str:
    """A question of the sheet."""
    return in_language(asked.texts, language)


def own_text(answer: Answer | None) -> str:
    """An answer; "Open" where there is none."""
    return translate("Readiness", ANSWERS[answer])


def reason_text(item: ReadinessItem, language: str) -> str:
    """How the plan comes to its answer; "" when only people can tell."""
    text = REASONS.get(item.reason)
    if text is None:
        return ""
    fields = {
        name: number(value, language) if isinstance(value, int) else value
        for name, value in item.fields.items()
    }
    said = translate("Readiness", text).replace(" {", f"{HARD}{{").replace("{good} ", f"{{good}}{HARD}")
    return said.format(**fields)  # a count never parts from its words at the end of a line


def tally_text(summed: Tally, language: str) -> str:
    """How the questions are answered, in words and counts."""
    said = [
        translate("Readiness", "yes {n}"),
        translate("Readiness", "partly {n}"),
        translate("Readiness", "no {n}"),
    ]
    counts = (summed.yes, summed.partly, summed.no)
    told = ", ".join(text.format(n=number(n, language)) for text, n in zip(said, counts, strict=True))
    all_of_them = translate("Readiness", "Of {all} questions: {told}.").format(
        all=number(summed.all, language), told=told
    )
    if not summed.open:
        return all_of_them
    waiting = translate("Readiness", "Still open: {n}.").format(n=number(summed.open, language))
    return f"{all_of_them} {waiting}"
