"""Advice in sentences: each reason, how sure it is, and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import SimpleNamespace

import pytest

from app.languages import install, sentence
from app.wording.advice import begins_elsewhere, remarks, status_text, why_text
from app.wording.faults import FAULTS
from models.advice import Advice, Goal, Problem, Source, Status, Why, WhyKind, exact, problem_of, quick
from models.errors import Fault
from models.graph import PlanGraph
from tests.models.measures.plans import QUARTER, TODAY, plan


@dataclass
class Named:
    """What things are called, without a window."""

    plan: SimpleNamespace

    def name_of(self, activity_id: str) -> str:
        return activity_id


def problem(goal: Goal, **idea: object) -> Problem:
    rows = plan(
        {"communication": {"target": 0.5}, "service": {"target": 0.5}},
        {"Communication": {"communication": 1, "home": "communication"}, "Care": {"home": "service"}},
        {
            "posts": {"effort": 10, "unit": "Communication", "on": {"communication": 1.0}},
            "answers": {"stage": "idea", "effort": 5, "unit": "Care", "on": {"service": 1.0}, **idea},
        },
    )
    graph = PlanGraph.of(rows)
    return problem_of(graph, goal, period=QUARTER, today=TODAY, sources=(Source.PLAN,))


@pytest.fixture
def told(qapp: object) -> tuple[Named, Advice]:
    asked = problem(Goal(actions=1))
    return Named(SimpleNamespace(graph=asked.graph)), quick(asked)


@pytest.mark.parametrize("kind", list(WhyKind))
@pytest.mark.parametrize("even", [False, True])
def test_each_reason_is_a_whole_sentence(told: tuple[Named, Advice], kind: WhyKind, even: bool) -> None:
    named, advice = told
    why = Why(kind, "service", 0.1, 0.3, even_split=even, from_unit_id="Communication", to_unit_id="Care")
    said = why_text(named, replace(advice.proposals[0], why=why))
    assert said[0].isupper()
    assert said.endswith(".")
    assert "{" not in said


def test_what_a_department_asks_for_is_quoted_on_one_line_and_not_at_length(
    told: tuple[Named, Advice],
) -> None:
    named, advice = told
    why = replace(advice.proposals[0].why, problem="Answers take\nthree days. " + "And so on. " * 60)
    said = why_text(named, replace(advice.proposals[0], why=why))
    assert "“Answers take three days." in said
    assert said.endswith("…”")
    assert len(said) < 280


@pytest.mark.parametrize("status", list(Status))
def test_only_what_is_proven_is_called_the_best_possible(told: tuple[Named, Advice], status: Status) -> None:
    words, sentence = status_text(problem(Goal(actions=1)), replace(told[1], status=status))
    assert (words == "best possible") == (status is Status.BEST)
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("sources", "held"),
    [
        ((Source.PLAN,), "what the plan holds."),
        ((Source.CATALOGUE,), "what the catalogue holds."),
        ((Source.CATALOGUE, Source.PLAN), "what the plan and the catalogue hold."),
    ],
)
def test_what_is_proven_is_said_of_what_was_searched_alone(
    told: tuple[Named, Advice], sources: tuple[Source, ...], held: str
) -> None:
    named, advice = told
    asked = problem_of(named.plan.graph, Goal(actions=1), period=QUARTER, today=TODAY, sources=sources)
    assert status_text(asked, replace(advice, status=Status.BEST))[1].endswith(held)


@pytest.mark.parametrize(
    ("goal", "idea", "said"),
    [
        (Goal(actions=2), {}, "That is all there is to add"),
        (Goal(actions=2), {"on": {"communication": 1.0}}, "Nothing that could be added"),
        (Goal(hours=3.0), {}, "the smallest addition takes 15 h in the period"),
        (Goal(communication_at_most=1.0), {}, "nothing needs to move"),
        (Goal(communication_at_most=0.1), {}, "is out of reach"),
    ],
)
def test_an_answer_that_is_short_or_empty_says_why(
    qapp: object, goal: Goal, idea: dict[str, object], said: str
) -> None:
    asked = problem(goal, **idea)
    assert said in " ".join(remarks(asked, exact(asked)))


@pytest.mark.parametrize(
    ("goal", "live", "said"),
    [
        (Goal(actions=1), False, "smallest gap. “For whom, by whom” begins where there is no work yet: hr."),
        (Goal(communication_at_most=0.5), False, "fewest moves. “For whom, by whom” begins where there is"),
        (Goal(actions=1), True, "“For whom, by whom” begins where most is missing: hr."),
    ],
)
def test_a_first_proposal_for_another_activity_than_the_page_begins_with_is_explained(
    qapp: object, goal: Goal, live: bool, said: str
) -> None:
    rows = plan(
        {"communication": {"target": 0.2}, "service": {"target": 0.39}, "hr": {"target": 0.41}},
        {"Communication": {"communication": 1, "home": "communication"}, "Care": {"home": "service"}},
        {
            "posts": {"effort": 30, "unit": "Communication", "on": {"communication": 1.0}},
            "tips": {"effort": 0.1, "on": {"service": 0.5, "hr": 0.5} if live else {"service": 1.0}},
            "answers": {"stage": "idea", "effort": 30, "unit": "Care", "on": {"service": 1.0}},
        },
    )
    graph = PlanGraph.of(rows)
    asked = problem_of(graph, goal, period=QUARTER, today=TODAY, sources=(Source.PLAN,))
    named, advice = Named(SimpleNamespace(graph=graph)), quick(asked)
    assert said in " ".join(begins_elsewhere(named, asked.figures, asked, advice))
    served = replace(advice.proposals[0].candidate, shares={"service": 0.5, "hr": 0.5})
    advice = replace(advice, proposals=(replace(advice.proposals[0], candidate=served),))
    assert begins_elsewhere(named, asked.figures, asked, advice) == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_fault_of_advice_is_said_in_both_languages(qapp: object, language: str) -> None:
    install(language)
    try:
        for code in (code for code in FAULTS if code.startswith("advice.")):
            said = sentence(Fault(code, value=40))
            assert said != code
            assert said.endswith(".")
    finally:
        install("en")
