"""One random story of edits, undo and redo on a real plan, told by its seed; the suite and the drill run many."""

from __future__ import annotations

from pathlib import Path
from random import Random

from models.graph import PlanGraph
from models.plan import Plan
from tests.plans import content, new_plan, reopened
from tests.properties.random_edits import edit

EDITS = 40


def play(folder: Path, seed: int) -> None:
    """After undoing all, the content is what it was; after redoing all, what it became; reopening gives the same."""
    random = Random(seed)
    plan = new_plan(folder, random.choice(["porter", "service", "saas", "empty"]), f"{seed}.maillon")
    try:
        before = content(plan.connection)
        assert_graph_follows(plan)  # reads the graph once: from here on it is kept current
        for _ in range(EDITS):
            if random.random() < 0.15:
                random.choice([plan.undo, plan.redo])()
            else:
                edit(plan, random)
        _undo_all_redo_all(plan, before)
        after = content(plan.connection)
        assert_graph_follows(plan)
        plan = reopened(plan, folder)
        assert content(plan.connection) == after, f"seed {seed}: reopening changed the plan"
        _undo_all_redo_all(plan, before)
        assert content(plan.connection) == after
    finally:
        plan.abandon()


def _undo_all_redo_all(plan: Plan, before: dict[str, list[tuple[object, ...]]]) -> None:
    while plan.redo():
        pass
    after = content(plan.connection)
    steps = 0
    while plan.undo():
        steps += 1
    assert content(plan.connection) == before
    while plan.redo():
        steps -= 1
    assert steps == 0
    assert content(plan.connection) == after


def assert_graph_follows(plan: Plan) -> None:
    """The graph kept current is the graph read anew."""
    kept, anew = plan.graph, PlanGraph.read(plan.connection)
    assert dict(kept.graph.nodes(data=True)) == dict(anew.graph.nodes(data=True))
    told = [sorted(graph.graph.edges(keys=True, data=True), key=repr) for graph in (kept, anew)]
    assert told[0] == told[1]
