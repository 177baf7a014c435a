from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.changes import Change, RowChange
from models.edits.actions import add_action, set_shares
from models.edits.activities import split_activity
from models.edits.rows import add_row, remove_rows, set_field
from models.edits.supposed import keep_supposed
from models.errors import Fault
from models.graph import PlanGraph
from models.measures.figures import Figures, Scope, Weight
from models.measures.measuring import measure, span_of
from models.plan import Plan
from models.sandbox import Hours, Key, Sandbox, Subject, Why, hours_of
from models.sandbox_lines import Silent, action_lines, most_hours, silent
from models.supposing import supposition
from models.vocabulary import EffortPer, EffortSize, Stage
from tests.models.measures.plans import QUARTER, SPAN, TODAY, plan
from tests.plans import content, ids, new_plan
from tests.properties.random_edits import edit

LIVE, PLANNED, IDEAS = Scope.LIVE, Scope.PLANNED, Scope.IDEAS


def graph(**actions: dict[str, Any]) -> PlanGraph:
    """Communication, HR and a market of two parts; a silo and HR."""
    activities: dict[str, Any] = {
        "press": {"target": 0.2},
        "hr": {"target": 0.5},
        "market": {},
        "sales": {"parent": "market", "target": 0.3},
        "service": {"parent": "market"},
    }
    units = {"Press": {"communication": 1, "home": "press"}, "HR": {"home": "hr"}}
    return PlanGraph.of(plan(activities, units, actions))


def figures(of: PlanGraph, scope: Scope = LIVE, weight: Weight = Weight.EFFORT) -> Figures:
    return measure(of, period=QUARTER, scope=scope, weight=weight, today=TODAY)


def everything(of: PlanGraph) -> dict[str, dict[str, dict[str, Any]]]:
    return {table: {key: dict(row) for key, row in rows.items()} for table, rows in of.tables.items()}


def changed(of: PlanGraph, table: str, row_id: str, **values: object) -> Change:
    """The Change of a row, which the plan's graph has taken in."""
    row = {column: value for column, value in of.tables[table][row_id].items() if column != "table"}
    change = supposition([RowChange(table, row_id, row, {**row, **values})])
    of.apply(change)
    return change


def removed(of: PlanGraph, *rows: tuple[str, str]) -> Change:
    change = supposition(
        RowChange(table, key, {c: v for c, v in of.tables[table][key].items() if c != "table"}, None)
        for table, key in rows
    )
    of.apply(change)
    return change


def test_an_action_set_aside_is_an_idea_and_one_switched_on_runs() -> None:
    base = graph(
        page={"on": {"press": 1.0}, "effort": 30.0}, watch={"on": {"hr": 1.0}, "effort": 6.0, "stage": "idea"}
    )
    sandbox = Sandbox(base)
    sandbox.switch("page", False, LIVE)
    sandbox.switch("watch", True, LIVE)
    assert [row["stage"] for row in sandbox.graph.actions()] == ["idea", "running"]
    assert [row["stage"] for row in base.actions()] == ["running", "idea"]
    assert figures(sandbox.graph).activity("hr").share == 1.0
    assert not sandbox.is_on("page", LIVE)
    assert sandbox.is_on("watch", LIVE)


@pytest.mark.parametrize(
    ("stage", "scope", "on"),
    [("test", LIVE, True), ("planned", LIVE, False), ("planned", PLANNED, True), ("idea", IDEAS, False),
     ("planned", IDEAS, True), ("done", LIVE, True)],
)  # fmt: skip
def test_switched_there_and_back_an_action_has_its_own_stage_again(
    stage: str, scope: Scope, on: bool
) -> None:
    sandbox = Sandbox(graph(page={"on": {"press": 1.0}, "effort": 3.0, "stage": stage}))
    assert sandbox.is_on("page", scope) is on
    sandbox.switch("page", not on, scope)
    assert sandbox.is_on("page", scope) is not on
    sandbox.switch("page", on, scope)
    assert sandbox.trials == ()
    assert sandbox.rows == ()


def test_a_size_becomes_hours_and_is_a_size_again_at_its_hours() -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 1.0}, "size": "M"}))
    sandbox.try_effort("kit", 4.0)
    assert hours_of(sandbox.graph.tables["action"]["kit"]) == Hours(4.0, EffortPer.MONTH)
    sandbox.try_effort("kit", 6.0)
    assert hours_of(sandbox.graph.tables["action"]["kit"]) == Hours(6.0, EffortPer.MONTH, EffortSize.M)
    assert sandbox.rows == ()


@pytest.mark.parametrize("hours", [1e-12, 1e12, 0.0])
def test_tiny_huge_and_no_hours_are_tried_as_they_are(hours: float) -> None:
    sandbox = Sandbox(
        graph(kit={"on": {"press": 1.0}, "effort": 4.0}, page={"on": {"hr": 1.0}, "effort": 2.0})
    )
    sandbox.try_effort("kit", hours)
    assert sandbox.graph.tables["action"]["kit"]["effort"] == hours
    assert figures(sandbox.graph).total == pytest.approx(3 * (hours + 2.0), rel=1e-12)


@pytest.mark.parametrize(
    ("hours", "code"), [(-1.0, "number.negative"), (1.1e12, "number.outside"), (float("nan"), "number")]
)
def test_hours_that_the_plan_would_refuse_are_refused_at_once(hours: float, code: str) -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 1.0}, "effort": 4.0}))
    with pytest.raises(Fault, match=code):
        sandbox.try_effort("kit", hours)
    assert sandbox.rows == ()


def test_an_action_without_effort_can_get_some_and_one_without_shares_can_serve() -> None:
    sandbox = Sandbox(graph(kit={}))
    assert figures(sandbox.graph).total == 0
    assert sandbox.shares_of("kit") == {}
    sandbox.try_effort("kit", 10.0)
    sandbox.try_shares("kit", {"hr": 0.5, "press": 0.5})
    assert figures(sandbox.graph).total == pytest.approx(30.0)
    assert figures(sandbox.graph).landing.communication_share == pytest.approx(0.5)


def test_a_share_of_a_parent_is_tried_over_its_leaves() -> None:
    base = graph(kit={"on": {"market": 1.0}, "effort": 3.0})
    sandbox = Sandbox(base)
    assert sandbox.shares_of("kit") == {"sales": 0.5, "service": 0.5}
    sandbox.try_shares("kit", sandbox.shares_of("kit"))
    assert figures(sandbox.graph).landing == figures(base).landing
    assert {row["activity_id"] for row in sandbox.graph.tables["service_share"].values()} == {
        "sales",
        "service",
    }
    with pytest.raises(Fault, match=r"share\.on_parent"):
        sandbox.try_shares("kit", {"market": 1.0})


@pytest.mark.parametrize("shares", [{"hr": 0.5}, {"hr": 0.6, "press": 0.5}, {"hr": float("nan")}])
def test_shares_that_make_no_whole_are_refused(shares: dict[str, float]) -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 1.0}, "effort": 3.0}))
    with pytest.raises(Fault, match=r"share\.sum"):
        sandbox.try_shares("kit", shares)


def test_a_share_moved_to_nothing_can_be_moved_again_yet_is_not_written() -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 0.5, "hr": 0.5}, "effort": 3.0}))
    sandbox.try_shares("kit", {"press": 1.0, "hr": 0.0})
    assert sandbox.shares_of("kit") == {"press": 1.0, "hr": 0.0}
    assert [(row.id, row.after is None) for row in sandbox.rows] == [("kit>press", False), ("kit>hr", True)]
    sandbox.try_shares("kit", {"press": 0.5, "hr": 0.5})
    assert sandbox.rows == ()


def test_another_unit_runs_it_or_its_owner_again() -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 1.0}, "effort": 3.0, "unit": "Press"}))
    sandbox.try_unit("kit", "HR")
    assert figures(sandbox.graph).running.communication_share == 0.0
    sandbox.try_unit("kit", None)
    assert figures(sandbox.graph).running.communication_share is None
    with pytest.raises(Fault, match=r"row\.gone"):
        sandbox.try_unit("kit", "nobody")


def test_steps_are_taken_back_one_by_one_a_drag_as_one() -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 0.5, "hr": 0.5}, "effort": 3.0}))
    sandbox.switch("kit", False, LIVE)
    for hours in (4.0, 5.0, 6.0):
        sandbox.try_effort("kit", hours, step="drag")
    sandbox.try_effort("kit", 9.0)
    sandbox.drop()
    assert sandbox.rows == ()
    taken = []
    while sandbox.take_back():
        row = sandbox.graph.tables["action"]["kit"]
        taken.append((row["stage"], row["effort"]))
    assert taken == [("idea", 9.0), ("idea", 6.0), ("idea", 3.0), ("running", 3.0)]
    assert sandbox.trials == ()


def test_a_drag_that_ends_where_it_began_leaves_nothing_to_take_back() -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 1.0}, "effort": 3.0}))
    for hours in (4.0, 3.0):
        sandbox.try_effort("kit", hours, step="drag")
    assert not sandbox.can_take_back


def test_one_trial_is_removed_and_the_others_stay() -> None:
    sandbox = Sandbox(graph(kit={"on": {"press": 1.0}, "effort": 3.0}))
    sandbox.switch("kit", False, LIVE)
    sandbox.try_effort("kit", 5.0)
    sandbox.remove(Key("kit", Subject.STAGE))
    assert [trial.key.subject for trial in sandbox.trials] == [Subject.EFFORT]
    assert sandbox.graph.tables["action"]["kit"]["stage"] == "running"


def test_the_trials_go_on_over_a_plan_that_has_changed() -> None:
    base = graph(kit={"on": {"press": 1.0}, "effort": 3.0}, page={"on": {"hr": 1.0}, "effort": 2.0})
    sandbox = Sandbox(base)
    sandbox.try_effort("kit", 5.0)
    assert sandbox.follow(changed(base, "action", "kit", title="Kit", stage="planned")) == ()
    row = sandbox.graph.tables["action"]["kit"]
    assert (row["title"], row["stage"], row["effort"]) == ("Kit", "planned", 5.0)
    (written,) = sandbox.rows
    assert written.before is not None
    assert written.before["title"] == "Kit"


def test_trials_whose_rows_are_gone_fall_away_and_are_told() -> None:
    base = graph(
        kit={"on": {"press": 1.0}, "effort": 3.0, "unit": "Press"},
        page={"on": {"press": 1.0}, "effort": 2.0, "unit": "Press"},
        news={"on": {"press": 1.0}, "effort": 2.0, "unit": "Press"},
        fair={"on": {"press": 1.0}, "effort": 2.0},
    )
    sandbox = Sandbox(base)
    sandbox.try_effort("kit", 5.0)
    sandbox.try_unit("page", "HR")
    sandbox.try_shares("news", {"hr": 0.5, "sales": 0.5})
    sandbox.try_effort("fair", 4.0)
    changes = (
        removed(base, ("service_share", "kit>press"), ("action", "kit")),
        removed(base, ("unit", "HR")),
        removed(base, ("activity", "sales")),
        changed(base, "action", "fair", effort=4.0),
    )
    lost = sandbox.follow(*changes)
    assert [(one.title, one.why) for one in lost] == [
        ("kit", Why.ACTION_GONE),
        ("page", Why.UNIT_GONE),
        ("news", Why.ACTIVITY_GONE),
        ("fair", Why.ALREADY),
    ]
    assert everything(sandbox.graph) == everything(base)
    assert not sandbox.take_back()


def test_a_share_of_nothing_does_not_mind_that_its_activity_is_gone() -> None:
    base = graph(kit={"on": {"press": 0.5, "hr": 0.5}, "effort": 3.0})
    sandbox = Sandbox(base)
    sandbox.try_shares("kit", {"press": 0.25, "hr": 0.75, "sales": 0.0})
    assert sandbox.follow(removed(base, ("activity", "sales"))) == ()
    assert sandbox.shares_of("kit") == {"press": 0.25, "hr": 0.75}


def test_what_was_tried_before_on_what_is_gone_is_not_taken_back() -> None:
    base = graph(kit={"on": {"press": 1.0}, "effort": 3.0, "unit": "Press"})
    sandbox = Sandbox(base)
    sandbox.try_unit("kit", "HR")
    sandbox.try_unit("kit", None)
    sandbox.follow(removed(base, ("unit", "HR")))
    sandbox.take_back()
    assert sandbox.graph.tables["action"]["kit"]["unit_id"] in ("Press", None)


def test_every_action_is_listed_with_its_hours_and_whom_it_serves() -> None:
    base = graph(
        kit={"on": {"press": 0.25, "hr": 0.75}, "effort": 3.0},
        watch={"stage": "idea", "on": {"hr": 1.0}},
        fair={"effort": 90.0, "effort_per": "total", "on": {"hr": 1.0}},
    )
    lines = action_lines(base, QUARTER, SPAN, LIVE)
    assert [(line.id, line.hours, line.serves, line.counted) for line in lines] == [
        ("kit", pytest.approx(3.0), ("hr", "press"), True),
        ("watch", None, ("hr",), False),
        ("fair", 0.0, ("hr",), False),
    ]


@pytest.mark.parametrize(
    ("given_", "weight", "why"),
    [
        ({"on": {"hr": 1.0}, "effort": 3.0}, Weight.EFFORT, None),
        ({"on": {"hr": 1.0}, "stage": "idea"}, Weight.EFFORT, None),
        ({"effort": 3.0}, Weight.EFFORT, Silent.UNPLACED),
        ({"on": {"hr": 1.0}, "effort": 3.0, "start": "2027-08-01"}, Weight.EFFORT, Silent.OUTSIDE),
        ({"on": {"hr": 1.0}, "effort": 3.0, "effort_per": "total"}, Weight.EFFORT, Silent.UNDATED),
        ({"on": {"hr": 1.0}}, Weight.EFFORT, Silent.NO_EFFORT),
        ({"on": {"hr": 1.0}, "effort": 3.0}, Weight.MONEY, Silent.NO_MONEY),
        ({"on": {"hr": 1.0}}, Weight.ACTIONS, None),
    ],
)
def test_an_action_that_weighs_nothing_says_why(
    given_: dict[str, Any], weight: Weight, why: Silent | None
) -> None:
    assert silent(graph(kit=given_), "kit", QUARTER, SPAN, LIVE, weight) is why


@pytest.mark.parametrize(
    ("row", "most"),
    [
        ({"effort": 4.0, "effort_per": "month"}, 32.0),
        ({"effort": 20.0, "effort_per": "month"}, 40.0),
        ({"size": "L"}, 32.0),
        ({"effort": None, "effort_per": "week"}, 32 * 12 * 7 / 365.25),
        ({"effort": 10.0, "effort_per": "total", "start": "2027-01-01", "end": "2027-03-31"}, 96.0),
        ({"effort": 1.0, "effort_per": "occurrence", "cadence": "4/month"}, 8.0),
        ({"effort": 1.0, "effort_per": "occurrence", "cadence": "FREQ=MONTHLY;BYMONTHDAY=5"}, 32.0),
        ({"effort": 1.0, "effort_per": "occurrence", "cadence": "now and then"}, 32.0),
        ({"effort": 1e12, "effort_per": "month"}, 1e12),
        ({"effort": 1e-12, "effort_per": "month"}, 32.0),
    ],
)
def test_a_slider_has_room_for_twice_todays_hours_or_a_large_action(row: dict[str, Any], most: float) -> None:
    assert most_hours(row, hours_of(row), SPAN) == pytest.approx(most)


# --- over random plans and random sandboxes -------------------------------------------------------------


def try_anything(sandbox: Sandbox, random: Random) -> None:
    """One random trial, removal or step back; one that is refused leaves everything as it was."""
    actions = list(sandbox.plan.tables["action"])
    leaves = [row["id"] for row in sandbox.plan.leaves()]
    units = [None, *sandbox.plan.tables["unit"]]
    if not actions:
        return
    action, scope = random.choice(actions), random.choice(list(Scope))
    chosen = random.sample(leaves, min(len(leaves), random.randint(1, 3)))
    parts = [random.choice([1e-9, 1.0, random.random() + 0.01, 1e6]) for _ in chosen]
    shares = {leaf: part / sum(parts) for leaf, part in zip(chosen, parts, strict=True)}
    match random.randrange(8):
        case 0 | 1:
            sandbox.switch(action, random.random() < 0.5, scope)
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


def test_a_real_plan_is_tried_kept_and_restored(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    codes = ids(plan)
    plan.do(add_action, "Page", codes["communication"], {"id": "page", "stage": Stage.RUNNING, "effort": 9.0})
    plan.do(add_row, "unit", {"id": "hr", "name": "HR", "home_id": codes["human_resources"]})
    sandbox = Sandbox(plan.graph)
    sandbox.try_shares("page", {codes["communication"]: 0.5, codes["human_resources"]: 0.5})
    parts = [("a", "A", None), ("b", "B", None)]
    plan.do(split_activity, codes["human_resources"], parts)
    (lost,) = sandbox.follow(plan.last_change)  # type: ignore[arg-type]
    assert lost.why is Why.ACTIVITY_GONE
    sandbox.try_shares("page", {codes["communication"]: 0.5, "a": 0.25, "b": 0.25})
    shown = measure(sandbox.graph, period=span_of(plan.graph, TODAY), today=TODAY)
    plan.do(keep_supposed, sandbox.rows, 1)
    assert measure(plan.graph, period=span_of(plan.graph, TODAY), today=TODAY) == shown
    with pytest.raises(Fault):
        plan.do(set_shares, "page", {codes["communication"]: 0.5})
    plan.do(set_field, "action", "page", "effort", 1.0)
    plan.do(remove_rows, "action", ["page"])
    plan.abandon()
