"""What is proposed and what is said of it: effects as measured, reasons, candidates, and each way not to advise."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from models.advice import (
    Goal,
    Headlines,
    Problem,
    Source,
    Status,
    WhyKind,
    exact,
    measured,
    problem_of,
    quick,
)
from models.errors import Fault
from models.graph import PlanGraph
from models.measures.figures import Scope
from tests.models.advice.plans_to_advise import asked, random_plan
from tests.models.measures.plans import QUARTER, TODAY, Rows, plan

SILO = {"Communication": {"communication": 1, "home": "communication"}}
BOTH = (Source.PLAN, Source.CATALOGUE)


def some(**actions: dict[str, Any]) -> Rows:
    """Communication and service, the latter with a unit of its own and a problem; one action of 10 h a month."""
    return plan(
        {"communication": {"target": 0.4}, "service": {"target": 0.6, "problem": "Answers take\nthree days"}},
        {**SILO, "Care": {"home": "service"}},
        {"posts": {"effort": 10, "unit": "Communication", "on": {"communication": 1.0}}, **actions},
    )


def problem(
    rows: Rows, goal: Goal | None = None, sources: tuple[Source, ...] = (Source.PLAN,), **how: Any
) -> Problem:
    graph = PlanGraph.of(rows)
    return problem_of(
        graph, goal or Goal(actions=3), sources=sources, **{"period": QUARTER, "today": TODAY} | how
    )


def close(headlines: Headlines, others: Headlines) -> bool:
    pairs = zip(vars(headlines).values(), vars(others).values(), strict=True)
    return all(one == other or one == pytest.approx(other, abs=1e-9) for one, other in pairs)


def test_the_headlines_after_each_proposal_are_those_measured_of_the_plan_in_which_it_runs() -> None:
    compared = 0
    for seed in range(40):
        random = Random(seed)
        rows = random_plan(random)
        for action in rows["action"][::2]:
            tie = {"id": f"why {action['id']}", "action_id": action["id"], "objective_id": "trust"}
            rows["contribution"].append(tie | {"mechanism": random.choice(["they answer", " "])})
        rows["objective"] = [{"id": "trust", "statement": "Trust", "activity_id": None, "parent_id": None}]
        for goal in (Goal(actions=4), Goal(communication_at_most=0.3)):
            told = asked(rows, goal)
            advice = quick(told)
            for proposals in (advice.proposals, advice.hand_overs):
                for last, proposal in enumerate(proposals):
                    chosen = [one.candidate for one in proposals[: last + 1]]
                    assert close(proposal.after, Headlines.of(measured(told, chosen)))
                    compared += 1
    assert compared > 100


def test_the_plan_and_its_graph_stay_as_they_are() -> None:
    told = problem(some(answers={"stage": "idea", "effort": 10, "on": {"service": 1.0}}))
    before = {table: dict(rows) for table, rows in told.graph.tables.items()}
    quick(told)
    assert {table: dict(rows) for table, rows in told.graph.tables.items()} == before


def test_an_idea_of_the_plan_for_a_starved_activity_says_so_and_what_is_asked_for() -> None:
    advice = quick(problem(some(answers={"stage": "idea", "effort": 10, "on": {"service": 1.0}})))
    (proposal,) = advice.proposals
    assert proposal.candidate.id == "action:answers"
    assert (proposal.candidate.source, proposal.candidate.effort) == (Source.PLAN, 30.0)
    assert proposal.why.kind is WhyKind.NOBODY_YET
    assert (proposal.why.share, proposal.why.intended) == (0.0, 0.6)
    assert proposal.why.problem == "Answers take\nthree days"
    assert (advice.before.gap, advice.after.gap) == (pytest.approx(0.6), pytest.approx(0.1))


def test_nothing_is_proposed_that_makes_the_gap_larger() -> None:
    advice = exact(problem(some(more={"stage": "idea", "effort": 10, "on": {"communication": 1.0}})))
    assert advice.proposals == ()
    assert advice.after == advice.before
    assert advice.proven


def test_places_that_stay_free_are_filled_with_the_weightiest_hand_overs() -> None:
    rows = some(
        small={"effort": 1, "unit": "Communication", "on": {"service": 1.0}},
        large={"effort": 4, "unit": "Communication", "on": {"service": 0.6, "communication": 0.4}},
        own={"effort": 2, "unit": "Care", "on": {"service": 1.0}},
    )
    advice = quick(problem(rows, Goal(actions=1)))
    (proposal,) = advice.proposals
    assert proposal.candidate.id == "hand-over:large:Care"
    assert (proposal.candidate.effort, proposal.candidate.moved) == (0.0, 12.0)
    assert (proposal.why.from_unit_id, proposal.why.to_unit_id) == ("Communication", "Care")
    assert advice.after.landing == advice.before.landing
    assert advice.after.running is not None
    assert advice.before.running is not None
    assert advice.after.running < advice.before.running
    assert [one.candidate.id for one in advice.hand_overs] == ["hand-over:small:Care"]


def test_only_work_that_goes_on_is_handed_over() -> None:
    work = {"unit": "Communication", "effort": 10, "on": {"service": 1.0}}
    stages = ("test", "running", "done", "stopped", "planned", "idea")
    rows = some(**{stage: {**work, "stage": stage} for stage in stages})
    for scope, more in (
        (Scope.LIVE, set()),
        (Scope.PLANNED, {"planned"}),
        (Scope.IDEAS, {"planned", "idea"}),
    ):
        told = problem(rows, scope=scope)
        assert {one.action_id for one in told.hand_overs} == {"test", "running"} | more


def test_an_action_is_handed_over_only_where_exactly_one_unit_is_at_home() -> None:
    rows = some(answers={"effort": 5, "unit": "Communication", "on": {"service": 1.0}})
    assert len(problem(rows, sources=BOTH).hand_overs) == 1
    rows["unit"].append({**rows["unit"][1], "id": "Second", "name": "Second"})
    assert problem(rows, sources=BOTH).hand_overs == ()


def test_ideas_of_the_catalogue_suit_an_activity_and_are_not_there_yet() -> None:
    told = problem(some(), sources=(Source.CATALOGUE,))
    codes = {one.idea_code for one in told.additions if one.activity_id == "service"}
    assert codes
    assert all(one.source is Source.CATALOGUE and one.effort > 0 for one in told.additions)
    assert {one.unit_id for one in told.additions if one.activity_id == "service"} == {"Care"}
    assert {one.unit_id for one in told.additions if one.activity_id == "communication"} == {None}
    dropped = min(code for code in codes if code)
    rows = some(dropped={"stage": "stopped", "idea_code": dropped, "effort": 1, "on": {"service": 1.0}})
    left = {
        one.idea_code
        for one in problem(rows, sources=(Source.CATALOGUE,)).additions
        if one.activity_id == "service"
    }
    assert left == codes - {dropped}


def test_an_idea_that_somebody_had_without_the_catalogue_is_not_proposed() -> None:
    told = problem(some(), sources=BOTH)
    taken = next(one for one in told.additions if one.idea_code)
    rows = some(
        own={"stage": "stopped", "effort": 1, "on": {"service": 1.0}, "title": f"The {taken.title.upper()}!"}
    )
    assert taken.idea_code not in {one.idea_code for one in problem(rows, sources=BOTH).additions}


def test_what_is_empty_on_purpose_is_never_filled() -> None:
    rows = some(sold={"stage": "idea", "effort": 5, "on": {"service": 0.5, "sales": 0.5}})
    rows["activity"].append({**rows["activity"][1], "id": "sales", "code": "sales", "empty_on_purpose": 1})
    told = problem(rows, sources=BOTH)
    assert "sales" not in {leaf for one in told.additions for leaf in one.shares}


def test_what_counts_already_or_weighs_nothing_in_the_period_is_no_candidate() -> None:
    rows = some(
        counted={"stage": "planned", "effort": 5, "on": {"service": 1.0}},
        later={"stage": "idea", "effort": 5, "start": "2027-09-01", "on": {"service": 1.0}},
        unweighed={"stage": "idea", "on": {"service": 1.0}},
        idea={"stage": "idea", "effort": 5, "on": {"service": 1.0}},
    )
    told = problem(rows, scope=Scope.PLANNED)
    assert [one.id for one in told.additions] == ["action:idea"]


def test_without_hours_actions_are_counted() -> None:
    rows = some(answers={"stage": "idea", "on": {"service": 1.0}})
    rows["action"][0]["effort"] = None
    advice = quick(problem(rows))
    assert [one.candidate.effort for one in advice.proposals] == [1.0]
    assert advice.after.total == 2


def test_without_intended_shares_advice_leads_to_an_even_split_and_says_so() -> None:
    rows = some(answers={"stage": "idea", "effort": 10, "on": {"service": 1.0}})
    for activity in rows["activity"]:
        activity["target"] = 0
    told = problem(rows)
    (proposal,) = quick(told).proposals
    assert told.even_split
    assert proposal.why.even_split
    assert proposal.after.gap == pytest.approx(0)


def test_a_share_out_of_reach_is_said_with_the_lowest_there_is() -> None:
    rows = some(answers={"stage": "idea", "effort": 10, "unit": "Care", "on": {"service": 1.0}})
    advice = exact(problem(rows, Goal(communication_at_most=0.2)))
    assert advice.reachable == pytest.approx(0.5)
    assert advice.status is Status.BEST
    assert len(advice.proposals) == 1


def test_a_share_that_is_kept_already_needs_no_move() -> None:
    rows = some(answers={"effort": 90, "unit": "Care", "on": {"service": 1.0}})
    advice = exact(problem(rows, Goal(communication_at_most=0.5), sources=BOTH))
    assert (advice.proposals, advice.reachable, advice.proven) == ((), None, True)


_BEFORE = {"effort_per": "occurrence", "start": "2026-12-01", "end": "2027-12-31"}
"""Hours of one day, before the period."""


@pytest.mark.parametrize(
    ("change", "goal", "code"),
    [
        ({"action": []}, Goal(actions=1), "advice.no_action"),
        ({"activity": [], "unit": [], "service_share": []}, Goal(actions=1), "advice.no_activity"),
        ({"stage": "idea"}, Goal(actions=1), "advice.only_ideas"),
        ({"stage": "planned"}, Goal(actions=1), "advice.nothing_counted"),
        ({"service_share": []}, Goal(actions=1), "advice.unplaced"),
        (_BEFORE, Goal(actions=1), "advice.no_effort"),
        ({"effort": None}, Goal(hours=5), "advice.hours_uncounted"),
        ({"communication": 0}, Goal(communication_at_most=0.4), "advice.no_communication"),
        ({"communication": 1}, Goal(communication_at_most=0.4), "advice.all_communication"),
        ({"home_id": None, "unit_id": None}, Goal(communication_at_most=0.4), "advice.communication_unseen"),
        ({}, Goal(actions=1), "advice.no_candidate"),
    ],
)
def test_where_nothing_can_be_advised_a_fault_says_why(change: dict[str, Any], goal: Goal, code: str) -> None:
    rows = some()
    for table, changed in change.items():
        if table in rows:
            rows[table] = changed
        else:
            for row in (*rows["action"], *rows["unit"]):
                row |= {table: changed} if table in row else {}
    with pytest.raises(Fault) as fault:
        problem(rows, goal)
    assert fault.value.code == code


def test_one_activity_alone_leaves_nothing_to_advise() -> None:
    rows = plan({"communication": {}}, SILO, {"posts": {"effort": 1, "on": {"communication": 1.0}}})
    with pytest.raises(Fault, match=r"advice\.one_activity"):
        problem(rows)


@pytest.mark.parametrize(
    ("goal", "code"),
    [
        ({}, "advice.goal"),
        ({"actions": 1, "hours": 2.0}, "advice.goal"),
        ({"actions": 0}, "advice.actions"),
        ({"hours": float("nan")}, "advice.hours"),
        ({"hours": 0.0}, "advice.hours"),
        ({"communication_at_most": 40.0}, "advice.share"),
        ({"communication_at_most": float("nan")}, "advice.share"),
    ],
)
def test_a_goal_that_is_none_is_refused(goal: dict[str, Any], code: str) -> None:
    with pytest.raises(Fault) as fault:
        Goal(**goal)
    assert fault.value.code == code
