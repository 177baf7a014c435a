from __future__ import annotations

from pathlib import Path

import pytest

from models.changes import Change, RowChange
from models.edits.actions import add_action, set_shares
from models.edits.activities import split_activity
from models.edits.rows import add_row, remove_rows, set_field
from models.edits.supposed import keep_supposed
from models.errors import Fault
from models.graph import PlanGraph
from models.measures.figures import Figures, Scope, Weight
from models.measures.measuring import measure, span_of
from models.sandbox import Hours, Key, Sandbox, Subject, Why, hours_of
from models.supposing import supposition
from models.vocabulary import EffortPer, EffortSize, Stage
from tests.models.measures.plans import QUARTER, TODAY
from tests.models.sandbox_plans import everything, graph
from tests.plans import ids, new_plan

LIVE, PLANNED, IDEAS = Scope.LIVE, Scope.PLANNED, Scope.IDEAS


def figures(of: PlanGraph, scope: Scope = LIVE, weight: Weight = Weight.EFFORT) -> Figures:
    return measure(of, period=QUARTER, scope=scope, weight=weight, today=TODAY)


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
    sandbox.switch("page", False)
    sandbox.switch("watch", True)
    assert [row["stage"] for row in sandbox.graph.actions()] == ["idea", "running"]
    assert [row["stage"] for row in base.actions()] == ["running", "idea"]
    assert figures(sandbox.graph).activity("hr").share == 1.0
    assert not sandbox.is_on("page")
    assert sandbox.is_on("watch")


@pytest.mark.parametrize(
    ("stage", "on"),
    [
        ("test", True),
        ("running", True),
        ("done", True),
        ("stopped", True),
        ("planned", False),
        ("idea", False),
    ],
)
def test_switched_there_and_back_an_action_has_its_own_stage_again(stage: str, on: bool) -> None:
    sandbox = Sandbox(graph(page={"on": {"press": 1.0}, "effort": 3.0, "stage": stage}))
    assert sandbox.is_on("page") is on
    sandbox.switch("page", not on)
    assert sandbox.is_on("page") is not on
    sandbox.switch("page", on)
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
    sandbox.switch("kit", False)
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
    sandbox.switch("kit", False)
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


def test_what_the_plan_itself_has_become_is_not_taken_back_into_a_trial_of_nothing() -> None:
    plan = graph(post={"on": {"press": 1.0}, "effort": 5.0})
    sandbox = Sandbox(plan)
    sandbox.try_effort("post", 10.0)
    sandbox.remove(Key("post", Subject.EFFORT))
    sandbox.follow(changed(plan, "action", "post", effort=10.0))
    sandbox.take_back()
    assert not sandbox.trials


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
