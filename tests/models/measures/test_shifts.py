"""What would have to move, what comes first, what could be handed over."""

from __future__ import annotations

from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.matrix import matrix
from models.measures.measuring import measure
from models.measures.shifts import FirstStep, HandOver, first_steps, hand_overs, shifts
from tests.models.measures.cases import CASES
from tests.models.measures.plans import QUARTER, TODAY, Rows, figures, plan

CHAIN: dict[str, dict[str, Any]] = {
    "hr": {"target": 0.3, "problem": "Nobody applies"},
    "service": {"target": 0.4},
    "procurement": {"target": 0.1, "problem": "  "},
    "communication": {"target": 0.2},
}
UNITS = {"Communication": {"communication": 1, "home": "communication"}, "HR": {"home": "hr"}}
WORK: dict[str, dict[str, Any]] = {
    "page": {"on": {"communication": 1.0}, "unit": "Communication", "effort": 70.0},
    "portraits": {"on": {"hr": 1.0}, "unit": "Communication", "effort": 10.0},
    "forum": {"on": {"service": 1.0}, "unit": "Communication", "effort": 20.0},
    "buyers": {"on": {"procurement": 1.0}, "stage": "idea"},
    "fair": {"on": {"procurement": 1.0}, "stage": "planned"},
}


def steps(rows: Rows) -> tuple[FirstStep, ...]:
    graph = PlanGraph.of(rows)
    return first_steps(graph, measure(graph, period=QUARTER, today=TODAY))


def handed(rows: Rows) -> tuple[HandOver, ...]:
    graph = PlanGraph.of(rows)
    measured = measure(graph, period=QUARTER, today=TODAY)
    return hand_overs(matrix(graph, measured, today=TODAY), measured)


def test_what_is_too_much_and_what_is_missing_is_told_by_activity_the_most_first() -> None:
    told = shifts(figures(plan(CHAIN, UNITS, WORK)))
    assert told is not None
    assert [(one.activity.id, one.weight) for one in told.too_much] == [("communication", pytest.approx(150))]
    assert [(one.activity.id, one.weight) for one in told.too_little] == [
        ("hr", pytest.approx(60)),
        ("service", pytest.approx(60)),
        ("procurement", pytest.approx(30)),
    ]


@pytest.mark.parametrize("name", CASES)
def test_both_sides_add_up_to_the_gap(name: str) -> None:
    rows, period, scope = CASES[name]
    measured = figures(rows, period, Scope(scope))
    told = shifts(measured)
    if told is None:
        assert not measured.has_targets or measured.landing.effort_to_move is None
        return
    for side in (told.too_much, told.too_little):
        assert sum(one.weight for one in side) == pytest.approx(
            measured.landing.effort_to_move, rel=1e-9, abs=measured.total * 1e-8
        )


def test_without_intention_nothing_has_to_move() -> None:
    assert shifts(figures(plan({"hr": {}, "communication": {}}, UNITS, WORK))) is None


def test_activities_without_live_work_come_first_then_those_that_lack_most() -> None:
    found = steps(plan(CHAIN, UNITS, WORK))
    assert [one.activity.id for one in found] == ["procurement", "hr", "service"]
    assert [one.problem for one in found] == ["", "Nobody applies", ""]
    assert [thing.id for thing in found[0].waiting] == ["fair", "buyers"]


def test_what_begins_after_the_period_or_ended_before_it_is_not_what_to_do_first() -> None:
    later = {**WORK["fair"], "start": "2027-04-01"}
    gone = {**WORK["buyers"], "end": "2026-12-31"}
    rows = plan(CHAIN, UNITS, {**WORK, "fair": later, "old buyers": gone})
    assert [thing.id for thing in steps(rows)[0].waiting] == ["buyers"]


def test_without_intention_the_empty_activities_come_in_stored_order() -> None:
    chain = {
        code: {key: one for key, one in given.items() if key != "target"} for code, given in CHAIN.items()
    }
    chain["outbound"] = {"empty_on_purpose": 1}
    work = {"page": WORK["page"]}
    found = steps(plan(chain, UNITS, work))
    assert [(one.activity.id, one.missing) for one in found] == [
        ("hr", None),
        ("service", None),
        ("procurement", None),
    ]


def test_work_of_communication_can_pass_to_the_department_at_home_there() -> None:
    (found,) = handed(plan(CHAIN, UNITS, WORK))
    assert (found.activity.id, found.silo.id, found.home.id, found.weight) == (
        "hr",
        "Communication",
        "HR",
        30.0,
    )
    assert [piece.action.id for piece in found.pieces] == ["portraits"]


@pytest.mark.parametrize("ended", ["done", "stopped"])
def test_only_work_that_goes_on_can_be_handed_over(ended: str) -> None:
    live_posts = {**WORK["portraits"], "stage": ended, "start": "2027-01-01", "end": "2027-02-28"}
    (found,) = handed(plan(CHAIN, UNITS, {**WORK, "live posts": live_posts}))
    assert [piece.action.id for piece in found.pieces] == ["portraits"]
    assert found.weight == 30.0
    assert handed(plan(CHAIN, UNITS, {"page": WORK["page"], "live posts": live_posts})) == ()


def test_nothing_is_handed_over_where_nobody_is_communication() -> None:
    units = {**UNITS, "Communication": {"home": "communication"}}
    assert handed(plan(CHAIN, units, WORK)) == ()


def test_money_moves_as_hours_do() -> None:
    work = {title: {**one, "money": one.get("effort") or 0.0} for title, one in WORK.items()}
    told = shifts(figures(plan(CHAIN, UNITS, work), None, weight=Weight.MONEY))
    assert told is not None
    assert told.too_much[0].weight == pytest.approx(50)


def test_where_several_departments_are_at_home_none_is_named_and_the_nearest_one_is() -> None:
    chain = {
        "communication": {},
        "market": {},
        "service": {"parent": "market"},
        "sales": {"parent": "market"},
    }
    units = {"Communication": {"communication": 1, "home": "communication"}, "Agency": {"home": "market"}}
    work = {"forum": {"on": {"service": 1.0}, "unit": "Communication", "effort": 20.0}}

    def named(**homes: str) -> list[str]:
        rows = plan(chain, units | {name: {"home": home} for name, home in homes.items()}, work)
        return [one.home.title for one in handed(rows)]

    assert named() == ["Agency"]
    assert named(Repairs="service") == ["Repairs"]
    assert named(Repairs="service", Desk="service") == []
