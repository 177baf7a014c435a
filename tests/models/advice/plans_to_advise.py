"""Small plans to advise on: random ones, and every choice of moves on them tried in turn."""

from __future__ import annotations

from itertools import chain, combinations
from random import Random

from models.advice import Goal, Problem, Source, problem_of
from models.advice.terms import Choice, Terms
from models.graph import PlanGraph
from models.measures.figures import Scope
from tests.models.measures.plans import QUARTER, TODAY, Rows, plan

_CODES = ("service", "sales", "procurement", "human_resources", "operations")
_PARTS = {1: [(1.0,)], 2: [(0.5, 0.5), (0.7, 0.3)], 3: [(0.5, 0.3, 0.2)]}
EFFORTS = (1, 2, 3, 5, 8, 13, 21)


def random_plan(random: Random, efforts: tuple[float, ...] = EFFORTS) -> Rows:
    """A plan of a few activities, running actions, and up to seven ideas and planned actions."""
    codes = ("communication", *random.sample(_CODES, random.randint(1, 4)))
    targets = random.choice([True, True, False])
    activities = {
        code: {"target": random.choice([0, 0.1, 0.2, 0.5, None]) if targets else None} for code in codes
    }
    units = {"Communication": {"communication": 1, "home": "communication"}}
    units |= {code.title(): {"home": code} for code in codes[1:] if random.random() < 0.7}

    def actions(kind: str, count: int, stages: tuple[str, ...]) -> dict[str, dict[str, object]]:
        return {
            f"{kind} {number}": {
                "stage": random.choice(stages),
                "unit": random.choice(["Communication", "Communication", None, *units]),
                "effort": random.choice(efforts),
                "effort_per": random.choice(["month", "week"]),
                "on": _shares(random, codes),
            }
            for number in range(count)
        }

    running = actions("running", random.randint(1, 5), ("running", "test"))
    return plan(activities, units, running | actions("idea", random.randint(1, 7), ("idea", "planned")))


def _shares(random: Random, codes: tuple[str, ...]) -> dict[str, float]:
    parts = random.choice(_PARTS[random.choice([n for n in (1, 1, 2, 3) if n <= len(codes)])])
    return dict(zip(random.sample(codes, len(parts)), parts, strict=True))


def asked(rows: Rows, goal: Goal, scope: Scope = Scope.LIVE) -> Problem:
    """The problem of a goal on these rows in the first quarter, the plan's own actions alone to choose from."""
    return problem_of(
        PlanGraph.of(rows), goal, period=QUARTER, scope=scope, today=TODAY, sources=(Source.PLAN,)
    )


def all_choices(terms: Terms) -> list[Choice]:
    """Every choice of moves there is."""
    return [
        Choice(additions, hand_overs)
        for additions in _subsets(len(terms.effort))
        for hand_overs in _subsets(len(terms.moved))
    ]


def _subsets(n: int) -> list[tuple[int, ...]]:
    return list(chain.from_iterable(combinations(range(n), size) for size in range(n + 1)))
