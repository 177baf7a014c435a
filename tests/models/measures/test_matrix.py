"""Who does how much for which activity, against the margins that the figures have."""

from __future__ import annotations

import pytest

from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.matrix import NOBODY, Matrix, matrix
from models.measures.measuring import measure
from models.periods import Period
from tests.models.measures.cases import CASES
from tests.models.measures.plans import QUARTER, TODAY, Rows, plan

UNITS = {
    "Agency": {},
    "Team": {"transverse": 1},
    "Communication": {"communication": 1, "home": "communication"},
    "HR": {"home": "hr"},
}
CHAIN = {"hr": {"target": 0.5}, "communication": {"target": 0.5}}


def found(rows: Rows, period: Period = QUARTER, scope: str = "live") -> Matrix:
    graph = PlanGraph.of(rows)
    figures = measure(graph, period=period, scope=Scope(scope), weight=Weight.EFFORT, today=TODAY)
    return matrix(graph, figures, today=TODAY)


@pytest.mark.parametrize("name", CASES)
def test_the_margins_are_who_it_is_for_and_who_does_it(name: str) -> None:
    rows, period, scope = CASES[name]
    graph = PlanGraph.of(rows)
    figures = measure(graph, period=period, scope=Scope(scope), weight=Weight.EFFORT, today=TODAY)
    made = matrix(graph, figures, today=TODAY)
    landing = {leaf.id: leaf.weight for leaf in figures.leaves}
    running = {unit.id: unit.weight for unit in figures.units}
    assert dict(zip([one.id for one in made.leaves], made.landing, strict=True)) == pytest.approx(
        landing, rel=1e-9, abs=0
    )
    of_units = {
        one.id: weight for one, weight in zip(made.doers, made.running, strict=True) if one.id != NOBODY
    }
    assert of_units == pytest.approx(running, rel=1e-9, abs=0)
    assert made.total == pytest.approx(figures.total, rel=1e-9, abs=0)


def test_a_cell_is_hours_in_the_period_times_the_share() -> None:
    made = found(
        plan(
            CHAIN,
            UNITS,
            {
                "films": {"on": {"communication": 0.75, "hr": 0.25}, "unit": "Communication", "effort": 8.0},
                "page": {"on": {"communication": 1.0}, "unit": "Communication", "effort": 2.0},
                "hunt": {"on": {"hr": 1.0}, "unit": "HR", "effort": 4.0},
            },
        )
    )
    assert made.weight("Communication", "communication") == 3 * (8 * 0.75 + 2)
    assert made.weight("Communication", "hr") == 3 * 8 * 0.25
    assert made.weight("HR", "communication") == 0
    assert [(piece.action.id, piece.weight) for piece in made.pieces["Communication", "communication"]] == [
        ("films", 18.0),
        ("page", 6.0),
    ]
    assert ("HR", "communication") not in made.pieces


def test_units_stand_along_their_homes_so_that_work_at_home_lies_on_a_diagonal() -> None:
    assert [one.id for one in found(plan(CHAIN, UNITS, {})).doers] == [
        "HR",
        "Communication",
        "Team",
        "Agency",
    ]


def test_work_without_a_unit_has_a_row_of_its_own() -> None:
    made = found(plan(CHAIN, UNITS, {"forum": {"on": {"hr": 1.0}, "effort": 5.0}}))
    assert made.doers[-1].id == NOBODY
    assert made.weight(NOBODY, "hr") == 15
    assert NOBODY not in [one.id for one in found(plan(CHAIN, UNITS, {})).doers]


def test_an_action_without_hours_is_behind_its_cell_all_the_same() -> None:
    work = {
        "page": {"on": {"communication": 1.0}, "unit": "Communication", "effort": 1.0},
        "wish": {"on": {"hr": 1.0}, "unit": "HR"},
    }
    made = found(plan(CHAIN, UNITS, work))
    assert [piece.action.id for piece in made.pieces["HR", "hr"]] == ["wish"]
    assert made.weight("HR", "hr") == 0


def test_a_share_on_a_group_and_on_its_part_is_one_piece_of_the_part() -> None:
    chain = {"market": {}, "sales": {"parent": "market"}, "communication": {"parent": "market"}}
    work = {"wide": {"on": {"market": 0.5, "sales": 0.5}, "unit": "HR", "effort": 4.0}}
    made = found(plan(chain, {"HR": {}}, work))
    assert [piece.weight for piece in made.pieces["HR", "sales"]] == [3 * (1.0 + 2.0)]


@pytest.mark.parametrize(("chain", "units"), [({}, UNITS), (CHAIN, {}), ({}, {})])
def test_without_activities_or_without_units_there_are_no_cells(chain: Rows, units: Rows) -> None:
    made = found(plan(chain, units, {}))
    assert made.total == 0
    assert sum(len(row) for row in made.weights) == 0 or not any(made.running)
