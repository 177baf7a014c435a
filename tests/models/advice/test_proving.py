"""The best moves against every choice tried in turn, on random plans and on hand-made traps."""

from __future__ import annotations

from itertools import combinations
from random import Random

import numpy as np
import pytest

from models.advice import Goal, Status, exact, quick
from models.advice.proving import prove
from models.advice.searching import search
from models.advice.terms import Answer, Choice, Terms
from tests.models.advice.plans_to_advise import all_choices, asked, random_plan
from tests.models.measures.plans import plan

_CLOSE = 1e-9
_EXTREME = (1e-12, 1e-6, 1e-3, 1.0, 5.0, 1e3, 1e6, 1e12)

Score = tuple[float, ...]


def goals(random: Random) -> tuple[Goal, ...]:
    return (
        Goal(actions=random.randint(1, 4)),
        Goal(hours=random.choice([5, 20, 60, 150])),
        Goal(communication_at_most=random.choice([0.2, 0.35, 0.5, 0.7])),
    )


def best_of_all(terms: Terms, goal: Goal) -> Score:
    """What the best of all choices reaches: the gap, after the moves it takes; or how low Communication comes."""
    choices = all_choices(terms)
    keeping = [choice for choice in choices if terms.keeps(choice, goal)]
    if goal.communication_at_most is None:
        return (min(terms.gap(choice) for choice in keeping),)
    if keeping:
        return min((choice.moves, terms.gap(choice)) for choice in keeping)
    return (min(terms.communication(choice) for choice in choices), -1, -1)


def reached(terms: Terms, goal: Goal, answer: Answer) -> Score:
    if goal.communication_at_most is None:
        assert terms.keeps(answer.choice, goal)
        return (terms.gap(answer.choice),)
    if answer.reachable is None:
        assert terms.keeps(answer.choice, goal)
        return (answer.choice.moves, terms.gap(answer.choice))
    return (answer.reachable, -1, -1)


@pytest.mark.parametrize("part", range(4))
def test_the_proven_moves_are_the_best_of_all_on_200_random_plans(part: int) -> None:
    advised = 0
    for seed in range(50 * part, 50 * part + 50):
        random = Random(seed)
        rows = random_plan(random)
        for goal in goals(random):
            terms = asked(rows, goal).terms
            best = best_of_all(terms, goal)
            start = search(terms, goal)
            answer = prove(terms, goal, start, 20)
            assert answer.status is Status.BEST
            assert reached(terms, goal, answer) == pytest.approx(best, abs=_CLOSE), (seed, goal)
            assert start.status is Status.GOOD
            advised += 1
    assert advised == 150


def test_efforts_from_nearly_nothing_to_a_billion_hours_are_proven_rightly_or_not_called_proven() -> None:
    proven = 0
    for seed in range(40):
        random = Random(seed)
        rows = random_plan(random, _EXTREME)
        for goal in goals(random):
            terms = asked(rows, goal).terms
            answer = prove(terms, goal, search(terms, goal), 20)
            if answer.status is Status.BEST:
                proven += 1
                assert reached(terms, goal, answer) == pytest.approx(best_of_all(terms, goal), abs=_CLOSE)
            else:
                assert answer.status is Status.SOLVER_FAILED
    assert proven > 80


def test_an_addition_can_gain_more_after_another_than_before_it() -> None:
    """The gap is not submodular: a gain of 10/77 grows to 5/24, so that greedy can miss the best."""
    rows = plan(
        {code: {"target": target} for code, target in zip("abcd", (0, 0.25, 0.25, 0.5), strict=True)},
        {},
        {
            "today": {"effort": 7, "on": {"a": 4 / 7, "c": 2 / 7, "d": 1 / 7}},
            "much": {"stage": "idea", "effort": 4, "on": {"b": 1.0}},
            "little": {"stage": "idea", "effort": 1, "on": {"c": 1.0}},
        },
    )
    terms = asked(rows, Goal(actions=2)).terms
    much, little, both = (terms.gap(Choice(some)) for some in ((0,), (1,), (0, 1)))
    assert terms.gap(Choice()) - much == pytest.approx(10 / 77)
    assert little - both == pytest.approx(5 / 24)


def several(seed: int) -> Terms:
    """Five activities, ten additions over one to three of them."""
    random = Random(seed)
    base = np.array([random.randint(0, 12) for _ in range(5)], dtype=np.float64)
    intended = np.array([random.randint(0, 5) + 0.5 for _ in range(5)])
    added = np.zeros((10, 5))
    for row in added:
        effort, parts = random.choice([2, 3, 5, 8, 13]), random.choice([(1.0,), (0.7, 0.3), (0.5, 0.3, 0.2)])
        row[random.sample(range(5), len(parts))] = effort * np.array(parts)
    effort, nobody, none = added.sum(axis=1), np.zeros(10), np.zeros(0)
    silo = np.arange(5) == 0
    base[0] += 5
    return Terms(
        base, intended / intended.sum(), silo, added, effort, nobody, nobody, none, 0.0, 0.0, True, False
    )


def test_the_proof_finds_what_swaps_one_at_a_time_do_not() -> None:
    goal, caught = Goal(actions=4), 0
    for seed in range(60):
        terms = several(seed)
        start = search(terms, goal)
        best = min(terms.gap(Choice(some)) for n in range(5) for some in combinations(range(10), n))
        if terms.gap(start.choice) > best + _CLOSE:
            caught += 1
            assert terms.gap(prove(terms, goal, start, 20).choice) == pytest.approx(best, abs=_CLOSE)
    assert caught


def test_without_time_the_quick_answer_stands_and_is_not_called_proven() -> None:
    rows = random_plan(Random(3))
    problem = asked(rows, Goal(actions=2))
    advice = exact(problem, time_limit=0)
    assert advice.status is Status.TIME_UP
    assert not advice.proven
    assert advice.proposals == quick(problem).proposals


def test_more_actions_asked_for_than_there_are_ideas_are_proven_like_all_of_them() -> None:
    rows = random_plan(Random(7))
    all_of_them = len(asked(rows, Goal(actions=1)).additions)
    many, every = (exact(asked(rows, Goal(actions=most))) for most in (10**12, all_of_them))
    assert many.status is Status.BEST
    assert many.proposals == every.proposals


def test_a_quick_answer_is_never_called_proven() -> None:
    for seed in range(20):
        assert not quick(asked(random_plan(Random(seed)), Goal(actions=1))).proven
