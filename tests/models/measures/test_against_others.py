"""Indices, mixes and what hangs on one unit against scipy, numpy and networkx, on distributions and random plans."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from typing import Any

import networkx as nx
import numpy as np
import pytest
from scipy.spatial.distance import cityblock, sqeuclidean
from scipy.stats import entropy

from models.measures import concentration
from models.measures.figures import Figures, Scope, Weight
from tests.models.measures.plans import QUARTER, SPAN, Rows, figures, plan
from tests.models.measures.reference import SCOPES, hours

DISTRIBUTIONS: dict[str, list[float]] = {
    "one alone": [1],
    "two alike": [1, 1],
    "all in one of two": [1, 0],
    "all in one of eleven": [0] * 10 + [7],
    "even over eleven": [3] * 11,
    "even over a hundred": [1] * 100,
    "halves, quarters, eighths": [4, 2, 1, 1],
    "with zeros": [5, 0, 3, 0, 0, 2],
    "a long tail": [1 / rank for rank in range(1, 41)],
    "two giants": [1000, 999, 1, 1, 1],
    "next to nothing beside a mountain": [1e-12, 1e12],
    "a mountain beside much dust": [1e12] + [1e-12] * 30,
    "fractions of an hour": [0.1, 0.2, 0.3, 0.4],
    "primes": [2, 3, 5, 7, 11, 13, 17],
    "a hundredth apart": [1.00, 1.01, 1.02],
    "thirds": [1 / 3, 1 / 3, 1 / 3],
    "steep": [2.0**-n for n in range(50)],
    "as in a silo": [61, 15, 8, 6, 4, 3, 2, 1, 0, 0, 0],
}


def _shares(name: str) -> np.ndarray:
    weights = np.array(DISTRIBUTIONS[name], dtype=np.float64)
    return weights / weights.sum()


def _near(value: float) -> Any:
    return pytest.approx(value, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_concentration_agrees_with_scipy_and_with_exact_fractions(name: str) -> None:
    shares, exact = _shares(name), [Fraction(weight) for weight in DISTRIBUTIONS[name]]
    squares = sum((weight / sum(exact)) ** 2 for weight in exact)
    n = len(shares)
    assert concentration.hhi(shares) == _near(float(squares))
    assert concentration.hhi(shares) == _near(sqeuclidean(shares, np.zeros(n)))
    assert concentration.effective_number(shares) == _near(float(1 / squares))
    assert concentration.shannon(shares) == _near(entropy(shares))
    assert concentration.chance_hhi(shares, n) == _near(float(squares + (1 - squares) / n))
    if n == 1:
        assert (concentration.hhi_normalised(shares), concentration.pielou(shares)) == (None, None)
        return
    assert concentration.hhi_normalised(shares) == _near(
        float((squares - Fraction(1, n)) / (1 - Fraction(1, n)))
    )
    assert concentration.pielou(shares) == _near(entropy(shares, base=n))


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_the_gap_agrees_with_scipy_s_city_block_distance(name: str) -> None:
    shares = _shares(name)
    for intended in (shares[::-1].copy(), np.full(len(shares), 1 / len(shares)), np.roll(shares, 1)):
        assert concentration.distance(shares, intended) == _near(cityblock(shares, intended) / 2)


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_chance_alone_gives_the_mean_over_many_draws(name: str) -> None:
    """The expected HHI is that of equal dice: exact, as the mean over all places of two pieces that meet or not."""
    pieces, n = _shares(name), 4
    meeting = np.full((len(pieces), len(pieces)), 1 / n)
    np.fill_diagonal(meeting, 1.0)
    assert concentration.chance_hhi(pieces, n) == _near(float(pieces @ meeting @ pieces))


@pytest.mark.parametrize(
    "name", [name for name, weights in DISTRIBUTIONS.items() if np.count_nonzero(weights) > 1]
)
def test_leaving_one_out_agrees_with_numpy_leaving_each_out_in_turn(name: str) -> None:
    exact = [Fraction(weight) for weight in DISTRIBUTIONS[name]]
    inside = np.arange(len(exact)) % 3 == 0
    shares = []
    for out in np.flatnonzero(np.array(DISTRIBUTIONS[name])):
        rest = [weight for at, weight in enumerate(exact) if at != out]
        kept = np.delete(inside, out)
        shares.append(sum(weight for weight, ours in zip(rest, kept, strict=True) if ours) / sum(rest))
    places = np.arange(len(exact))
    found = concentration.leave_one_out(places, np.array(exact, dtype=np.float64), inside, len(exact))
    assert found == (_near(float(min(shares))), _near(float(max(shares))))


# -- whole plans, with networkx ------------------------------------------------------------------------------------

_LEAVES = ("hr", "sales", "press", "service")
_UNITS: dict[str, Any] = {
    "Press": {"communication": 1, "home": "press"},
    "Web": {"communication": 1, "home": "market"},
    "HR": {"home": "hr"},
    "Team": {"transverse": 1},
    "Legal": {},
}
_ACTIVITIES: dict[str, Any] = {
    "hr": {},
    "market": {},
    "sales": {"parent": "market"},
    "press": {"parent": "market"},
    "service": {},
}
_CHANNELS, _AIMS = ("blog", "fair", "forum"), ("faster", "calmer")
SEEDS = range(20)


def _random_plan(seed: int) -> Rows:
    chance = Random(seed)
    works: dict[str, Any] = {}
    for number in range(chance.randrange(1, 14)):
        served = chance.sample([*_LEAVES, "market"], chance.choice([1, 1, 2, 4]))
        works[f"w{number}"] = {
            "on": dict.fromkeys(served, 1 / len(served)),
            "unit": chance.choice([None, *_UNITS]),
            "stage": chance.choice(["idea", "planned", "test", "running", "running", "done", "stopped"]),
            "effort": chance.choice([None, 0.25, 3.0, 8.0, 1e-12, 1e12 if seed % 5 == 0 else 20.0]),
            "effort_per": chance.choice(["total", "week", "month"]),
            "start": chance.choice([None, "2027-01-20", "2027-03-01"]),
            "end": chance.choice([None, "2027-03-10", "2027-06-30"]),
            "why": {aim: chance.choice(["", "so"]) for aim in chance.sample(_AIMS, chance.randrange(3))},
            "channels": chance.sample(_CHANNELS, chance.randrange(4)),
        }
    aims = [
        {"id": aim, "statement": aim, "activity_id": None, "parent_id": None, "sponsor_id": None}
        for aim in _AIMS
    ]
    channels = [{"id": name, "name": name} for name in _CHANNELS]
    return plan(_ACTIVITIES, _UNITS, works, objective=aims, channel=channels)


def _counted(rows: Rows, scope: Scope) -> dict[str, Fraction]:
    """The exact hours of the actions of a scope in the whole span."""
    return {
        row["id"]: hours(row, SPAN, SPAN) for row in rows["action"] if row["stage"] in SCOPES[scope.value]
    }


def _weighed(rows: Rows, weights: dict[str, Fraction], table: str, column: str) -> nx.DiGraph:
    """Actions tied to the rows of a table, each tie with an even part of the action's weight."""
    graph = nx.DiGraph()
    for tie in rows[table]:
        if tie["action_id"] in weights:
            graph.add_edge(tie["action_id"], tie[column])
    for action, other in graph.edges:
        graph.edges[action, other]["weight"] = weights[action] / graph.out_degree(action)
    return graph


def _asked(seed: int) -> tuple[Rows, dict[str, Fraction], Figures]:
    rows = _random_plan(seed)
    return rows, _counted(rows, Scope.IDEAS), figures(rows, SPAN, Scope.IDEAS)


def _in_hours(found: Figures, weights: dict[str, Fraction]) -> bool:
    """Whether hours are weighed at all; with none, actions are."""
    assert (found.weight is Weight.EFFORT) == (sum(weights.values()) > 0)
    return found.weight is Weight.EFFORT


@pytest.mark.parametrize("seed", SEEDS)
def test_the_channel_mix_is_the_weighted_degree_of_the_channels(seed: int) -> None:
    rows, weights, found = _asked(seed)
    if not _in_hours(found, weights):
        return
    graph = _weighed(rows, weights, "action_channel", "channel_id")
    carried = {name: graph.in_degree(name, "weight") if name in graph else 0 for name in _CHANNELS}
    total = sum(carried.values())
    for channel in found.channels:
        assert channel.weight == pytest.approx(float(carried[channel.id]), rel=1e-9, abs=1e-24)
        assert channel.share == (_near(float(carried[channel.id] / total)) if total else None)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_strategy_link_is_the_weight_that_reaches_an_objective_by_a_stated_way(seed: int) -> None:
    rows, weights, found = _asked(seed)
    if not _in_hours(found, weights):
        return
    graph = nx.DiGraph()
    graph.add_nodes_from(weights)
    graph.add_edges_from(
        (tie["action_id"], "strategy")
        for tie in rows["contribution"]
        if tie["action_id"] in weights and tie["mechanism"]
    )
    reaching = nx.ancestors(graph, "strategy") if "strategy" in graph else set()
    linked = sum((weights[action] for action in reaching), Fraction(0)) / sum(weights.values())
    assert found.strategy.linked_share == _near(float(linked))
    aimed = {tie["action_id"] for tie in rows["contribution"]}
    assert {thing.id for thing in found.strategy.actions_without_objective} == set(weights) - aimed


@pytest.mark.parametrize("seed", SEEDS)
def test_units_run_what_the_margins_of_a_bipartite_matrix_say(seed: int) -> None:
    rows, weights, found = _asked(seed)
    if not _in_hours(found, weights):
        return
    graph = nx.Graph()
    graph.add_nodes_from(_UNITS)
    for row in rows["action"]:
        if row["id"] in weights and row["unit_id"]:
            graph.add_edge(row["unit_id"], row["id"], weight=float(weights[row["id"]]))
    actions = sorted(set(graph) - set(_UNITS))
    if not actions:
        assert {unit.share for unit in found.units} == {None}
        return
    matrix = nx.bipartite.biadjacency_matrix(graph, list(_UNITS), actions, dtype=float)
    margins = dict(zip(_UNITS, np.asarray(matrix.sum(axis=1)).ravel().tolist(), strict=True))
    total = sum(margins.values())
    for unit in found.units:
        assert unit.weight == pytest.approx(margins[unit.id], rel=1e-9)
        assert unit.share == (_near(margins[unit.id] / total) if total else None)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_hangs_on_one_unit_is_what_its_removal_cuts_off(seed: int) -> None:
    """Leaves cut off from all departments when one department goes, or when the silo does, by networkx."""
    rows = _random_plan(seed)
    found = figures(rows, QUARTER, Scope.LIVE, Weight.ACTIONS)
    below = {"market": ("sales", "press"), **{leaf: (leaf,) for leaf in _LEAVES}}
    live = nx.DiGraph()
    live.add_nodes_from(("all", *_LEAVES))
    for row in rows["action"]:
        first, last = row["start"] or "2027-01-01", row["end"] or "2027-12-31"
        undated = not (row["start"] or row["end"])
        touches = undated or (first <= last and first <= QUARTER.end.isoformat() and last >= "2027-01-01")
        if row["stage"] in SCOPES["live"] and touches:
            unit = row["unit_id"] or "nobody"
            live.add_edge("all", unit)
            live.add_edge(unit, row["id"])
            for tie in rows["service_share"]:
                if tie["action_id"] == row["id"]:
                    live.add_edges_from((row["id"], leaf) for leaf in below[tie["activity_id"]])
    served = nx.descendants(live, "all") & set(_LEAVES)

    def cut_off(*units: str) -> set[str]:
        rest = live.copy()
        rest.remove_nodes_from(units)
        return served - nx.descendants(rest, "all")

    single = {leaf for unit in _UNITS if unit in live for leaf in cut_off(unit)}
    assert {leaf.id for leaf in found.leaves if leaf.served} == served
    assert set(found.running.single_owner_activities) == single
    assert set(found.running.lost_without_silo) == cut_off("Press", "Web")
