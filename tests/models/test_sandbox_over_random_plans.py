from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.changes import Change
from models.edits.supposed import keep_supposed
from models.graph import PlanGraph
from models.measures.figures import Figures, Scope, Weight
from models.measures.measuring import measure
from models.plan import Plan
from models.sandbox import Sandbox, Why
from models.supposing import supposition
from tests.models.measures.plans import QUARTER, TODAY
from tests.models.sandbox_plans import everything
from tests.plans import content, new_plan
from tests.properties.random_edits import edit

LIVE, PLANNED, IDEAS = Scope.LIVE, Scope.PLANNED, Scope.IDEAS


def try_anything(sandbox: Sandbox, random: Random) -> None:
    """One random trial, removal or step back; one that is refused leaves everything as it was."""
    actions = list(sandbox.plan.tables["action"])
    leaves = [row["id"] for row in sandbox.plan.leaves()]
    units = [None, *sandbox.plan.tables["unit"]]
    if not actions:
        return
    action = random.choice(actions)
    chosen = random.sample(leaves, min(len(leaves), random.randint(1, 3)))
    parts = [random.choice([1e-9, 1.0, random.random() + 0.01, 1e6]) for _ in chosen]
    shares = {leaf: part / sum(parts) for leaf, part in zip(chosen, parts, strict=True)}
    match random.randrange(8):
        case 0 | 1:
            sandbox.switch(action, random.random() < 0.5)
        case 2 | 3:
            sandbox.try_effort(action, random.choice([0.0, 1e-12, 1e12, 7.5, random.random() * 40]))
        case 4 | 5:
            sandbox.try_shares(action, shares)
        case 6:
            sandbox.try_unit(action, random.choice(units))
        case _:
            sandbox.take_back()
            for trial in sandbox.trials[:1]:
                sandbox.remove(trial.key)


@pytest.fixture(scope="module")
def one_plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plan]:
    """A plan after many random edits; every example goes on from there, and is undone."""
    plan, random = new_plan(tmp_path_factory.mktemp("sandbox")), Random(4)
    for _ in range(60):
        edit(plan, random)
    yield plan
    plan.abandon()


@contextmanager
def undone(plan: Plan) -> Iterator[None]:
    """What is edited inside is undone at the end, so that no example knows of another."""
    steps = len(plan.history.done)
    yield
    while len(plan.history.done) > steps:
        plan.undo()


def seen(of: PlanGraph) -> list[Figures]:
    return [
        measure(of, period=period, scope=scope, weight=weight, today=TODAY)
        for period, scope, weight in (
            (None, LIVE, Weight.EFFORT),
            (QUARTER, PLANNED, Weight.EFFORT),
            (QUARTER, IDEAS, Weight.MONEY),
        )
    ]


@given(st.integers(0, 2**32))
@settings(max_examples=25)
def test_what_is_seen_before_keeping_is_what_the_plan_shows_after_and_undo_restores(
    one_plan: Plan, seed: int
) -> None:
    random = Random(seed)
    with undone(one_plan):
        for _ in range(random.randint(0, 8)):
            edit(one_plan, random)
        sandbox, before = Sandbox(one_plan.graph), content(one_plan.connection)
        for _ in range(random.randint(1, 10)):
            try_anything(sandbox, random)
        assert content(one_plan.connection) == before
        shown, held = seen(sandbox.graph), everything(sandbox.graph)
        assert bool(sandbox.rows) is bool(sandbox.trials)
        if not sandbox.rows:
            assert held == everything(one_plan.graph)
            return
        change = one_plan.do(keep_supposed, sandbox.rows, len(sandbox.trials))
        assert change is not None
        assert everything(one_plan.graph) == held
        assert seen(one_plan.graph) == shown
        assert {one.why for one in sandbox.follow(change)} == {Why.ALREADY}
        one_plan.undo()
        assert content(one_plan.connection) == before


@given(st.integers(0, 2**32))
@settings(max_examples=25)
def test_a_sandbox_over_a_plan_that_changes_is_one_begun_anew(one_plan: Plan, seed: int) -> None:
    random, changes = Random(seed), list[Change]()
    with undone(one_plan):
        sandbox = Sandbox(one_plan.graph)
        for _ in range(random.randint(1, 12)):
            last = one_plan.last_change
            edit(one_plan, random)
            if one_plan.last_change is not last and one_plan.last_change is not None:
                changes.append(one_plan.last_change)
            if random.random() < 0.6:
                sandbox.follow(*changes)
                changes.clear()
                try_anything(sandbox, random)
        sandbox.follow(*changes)
        anew = one_plan.graph.copy()
        anew.apply(supposition(sandbox.rows))
        assert everything(sandbox.graph) == everything(anew)
        sandbox.drop()
        assert everything(sandbox.graph) == everything(one_plan.graph)
        assert seen(sandbox.graph) == seen(one_plan.graph)
