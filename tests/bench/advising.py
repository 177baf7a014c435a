"""Advice at once: k = 5 of 300 ideas over 30 activities, against weighing each idea once."""

from __future__ import annotations

import datetime as dt
from random import Random

from models.advice import Goal, Problem, Source, problem_of, quick
from models.advice.terms import Choice
from models.graph import PlanGraph
from models.periods import Period
from tests.bench.ratio import Ratio, compared

_IDEAS, _ACTIVITIES, _ACTIONS = 300, 30, 5
_RUNS = 15
_AIM = 5
_YEAR = Period(dt.date(2027, 1, 1), dt.date(2027, 12, 31), whole=True)


def measure_advising() -> Ratio:
    """The quick advice, explained and with all its effects, against one plain evaluation per idea."""
    problem = _problem()
    assert len(problem.additions) == _IDEAS, "every idea is a candidate"

    def evaluate_each() -> None:
        for place in problem.terms.additions:
            problem.terms.gap(Choice((place,)))

    name = f"advice of {_ACTIONS} from {_IDEAS} ideas / evaluating each once"
    return compared(name, lambda: quick(problem), evaluate_each, _AIM, _RUNS)


def _problem() -> Problem:
    """A plan of 30 activities of which few get much, and 300 ideas for one to three of them."""
    random = Random(300)
    codes = [f"activity_{number}" for number in range(_ACTIVITIES)]
    rows: dict[str, list[dict[str, object]]] = {
        "plan": [{"id": "plan", "name": "", "start": "2027-01-01", "end": "2027-12-31"}],
        "activity": [_activity(code, place, random) for place, code in enumerate(codes)],
        "unit": [{"id": "silo", "name": "Communication", "communication": 1, "home_id": codes[0]}],
        "action": [],
        "service_share": [],
    }
    for number in range(60 + _IDEAS):
        running = number < 60
        served = random.sample(codes[:8] if running else codes, random.choice([1, 1, 2, 3]))
        action = {"id": f"action {number}", "title": f"Action {number}", "position": number}
        stage = {"stage": "running" if running else "idea", "unit_id": "silo"}
        rows["action"].append(action | stage | {"effort": random.randint(2, 12), "effort_per": "month"})
        rows["service_share"] += [
            {
                "id": f"{number}>{code}",
                "action_id": action["id"],
                "activity_id": code,
                "share": 1 / len(served),
            }
            for code in served
        ]
    graph = PlanGraph.of(rows)
    return problem_of(graph, Goal(actions=_ACTIONS), period=_YEAR, today=_YEAR.start, sources=(Source.PLAN,))


def _activity(code: str, place: int, random: Random) -> dict[str, object]:
    target = random.choice([0.01, 0.02, 0.04, 0.08])
    return {
        "id": code,
        "code": code,
        "kind": "primary",
        "parent_id": None,
        "position": place,
        "target": target,
    }
