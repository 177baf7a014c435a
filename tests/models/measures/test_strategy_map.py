from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.edits.actions import add_action
from models.edits.rows import add_row, remove_rows, set_field
from models.measures.strategy_layout import Sizes, StrategyLayout, crossings, lay_out
from models.measures.strategy_map import Edge, Kind, Loose, Node, StrategyMap, strategy_map
from models.plan import Plan
from models.vocabulary import Stage
from tests.plans import ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    """Two objectives, one under the other, with three actions: one says how, one does not, one serves nothing."""
    opened = new_plan(tmp_path)
    known = ids(opened)
    do = opened.do
    do(add_row, "objective", {"id": "loyal", "statement": "More loyal customers"})
    do(set_field, "objective", "loyal", "activity_id", known["marketing_sales"])
    do(add_row, "objective", {"id": "fast", "statement": "Faster answers", "parent_id": "loyal"})
    do(set_field, "objective", "fast", "activity_id", known["service"])
    do(add_row, "indicator", {"id": "hours", "name": "Hours", "objective_id": "fast"})
    for action, stage in (("forum", Stage.RUNNING), ("chat", Stage.TEST), ("old", Stage.STOPPED)):
        do(add_action, action, known["service"], {"id": action, "stage": stage})
    do(add_row, "contribution",
       {"id": "one", "action_id": "forum", "objective_id": "fast", "mechanism": "answers at once"})  # fmt: skip
    do(add_row, "contribution", {"id": "two", "action_id": "chat", "objective_id": "fast"})
    yield opened
    opened.abandon()


def node(drawn: StrategyMap, node_id: str) -> Node:
    return next(one for one in drawn.nodes if one.id == node_id)


def test_actions_objectives_and_activities_stand_in_layers(plan: Plan) -> None:
    drawn, known = strategy_map(plan.graph), ids(plan)
    layers = {one: node(drawn, one).layer for one in ("forum", "fast", "loyal", known["service"])}
    assert layers == {"forum": 0, "fast": 1, "loyal": 2, known["service"]: 3}
    assert drawn.layers == 4


def test_edges_lead_from_what_serves_to_what_is_served(plan: Plan) -> None:
    known = ids(plan)
    assert set(strategy_map(plan.graph).edges) == {
        Edge("forum", "fast", stated=True),
        Edge("chat", "fast", stated=False),
        Edge("fast", "loyal"),
        Edge("fast", known["service"]),
        Edge("loyal", known["marketing_sales"]),
    }


@pytest.mark.parametrize(
    ("node_id", "loose"),
    [
        ("forum", ()),
        ("chat", (Loose.NO_MECHANISM,)),
        ("old", (Loose.NO_OBJECTIVE,)),
        ("fast", ()),
        ("loyal", (Loose.NO_INDICATOR,)),
    ],
)
def test_what_hangs_loose_says_why(plan: Plan, node_id: str, loose: tuple[Loose, ...]) -> None:
    assert node(strategy_map(plan.graph), node_id).loose == loose


def test_an_objective_that_only_a_stopped_action_serves_hangs_loose(plan: Plan) -> None:
    plan.do(add_row, "objective", {"id": "new", "statement": "New markets"})
    plan.do(add_row, "contribution", {"action_id": "old", "objective_id": "new", "mechanism": "shows us"})
    assert node(strategy_map(plan.graph), "new").loose == (
        Loose.NO_ACTION,
        Loose.NO_INDICATOR,
        Loose.NO_ACTIVITY,
    )


def test_an_activity_without_an_objective_hangs_loose_unless_it_is_empty_on_purpose(plan: Plan) -> None:
    known = ids(plan)
    drawn = strategy_map(plan.graph)
    assert node(drawn, known["procurement"]).loose == (Loose.NO_AIM,)
    assert node(drawn, known["sales"]).loose == ()  # its whole has one
    plan.do(set_field, "activity", known["procurement"], "empty_on_purpose", True)
    assert node(strategy_map(plan.graph), known["procurement"]).loose == ()


def test_only_what_hangs_loose_is_kept_on_demand(plan: Plan) -> None:
    drawn = strategy_map(plan.graph, only_loose=True)
    assert {one.id for one in drawn.nodes if one.kind is not Kind.ACTIVITY} == {"chat", "old", "loyal"}
    assert all(one.loose for one in drawn.nodes)


def test_what_is_done_or_stopped_is_left_out_on_demand(plan: Plan) -> None:
    drawn = strategy_map(plan.graph, hide_ended=True)
    assert [one.id for one in drawn.nodes if one.kind is Kind.ACTION] == ["forum", "chat"]


def test_actions_stand_by_stage_those_that_run_first(plan: Plan) -> None:
    bands = [one.band for one in strategy_map(plan.graph).nodes if one.kind is Kind.ACTION]
    assert bands == ["running", "test", "stopped"]


def test_many_actions_are_told_as_one_node_per_activity_and_lack(plan: Plan) -> None:
    drawn, known = strategy_map(plan.graph, most=2), ids(plan)
    groups = {(one.row_id, one.loose): one.action_ids for one in drawn.nodes if one.kind is Kind.GROUP}
    assert groups == {
        (known["service"], ()): ("forum",),
        (known["service"], (Loose.NO_MECHANISM,)): ("chat",),
        (known["service"], (Loose.NO_OBJECTIVE,)): ("old",),
    }
    assert not any(one.kind is Kind.ACTION for one in drawn.nodes)


def test_around_a_node_is_what_it_serves_and_what_serves_it(plan: Plan) -> None:
    drawn, known = strategy_map(plan.graph), ids(plan)
    assert drawn.around("forum") == {"forum", "fast", "loyal", known["service"], known["marketing_sales"]}
    assert drawn.around("loyal") == {"forum", "chat", "fast", "loyal", known["marketing_sales"]}


def test_objectives_in_a_circle_do_not_hang_the_map() -> None:
    from models.graph import PlanGraph

    rows = {
        "objective": [
            {"id": "a", "statement": "a", "activity_id": None, "parent_id": "b", "sponsor_id": None},
            {"id": "b", "statement": "b", "activity_id": None, "parent_id": "a", "sponsor_id": None},
        ]
    }
    drawn = strategy_map(PlanGraph.of(rows))
    assert {one.id for one in drawn.nodes} == {"a", "b"}
    lay_out(drawn, 600)


# -- the layout -------------------------------------------------------------------------------------------------


def overlaps(layout: StrategyLayout) -> list[tuple[str, str]]:
    boxes = list(layout.boxes.items())
    return [
        (one, other)
        for at, (one, a) in enumerate(boxes)
        for other, b in boxes[at + 1 :]
        if a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height and b.y < a.y + a.height
    ]


@pytest.mark.parametrize("width", [300, 640, 1000, 1900])
def test_boxes_do_not_overlap_and_columns_grow_with_the_room(plan: Plan, width: int) -> None:
    layout = lay_out(strategy_map(plan.graph), width)
    assert overlaps(layout) == []
    sizes = Sizes()
    assert all(sizes.narrow <= column <= sizes.wide for _, column in layout.columns)
    assert all(box.x >= 0 and box.x + box.width <= layout.width for box in layout.boxes.values())
    assert all(box.y >= 0 and box.y + box.height <= layout.height for box in layout.boxes.values())


def test_edges_begin_and_end_at_their_boxes(plan: Plan) -> None:
    layout = lay_out(strategy_map(plan.graph), 800)
    for route in layout.routes:
        start, end = layout.boxes[route.edge.start], layout.boxes[route.edge.end]
        assert route.points[0][0] == start.x + start.width
        assert start.y < route.points[0][1] < start.y + start.height
        assert route.points[-1][0] == end.x
        assert end.y < route.points[-1][1] < end.y + end.height


def test_an_edge_over_several_columns_passes_between_the_boxes_of_those(plan: Plan) -> None:
    layout = lay_out(strategy_map(plan.graph), 800)
    long = next(route for route in layout.routes if len(route.points) > 2)
    (x, y), (_, to_y) = long.points[1:3]
    assert y == to_y
    assert not any(box.x == x and box.y < y < box.y + box.height for box in layout.boxes.values())


def tangle() -> StrategyMap:
    nodes = [Node(f"a{at}", Kind.ACTION, f"a{at}", 0, (), "idea") for at in range(8)]
    nodes += [Node(f"o{at}", Kind.OBJECTIVE, f"o{at}", 1) for at in range(8)]
    nodes += [Node(f"v{at}", Kind.ACTIVITY, f"v{at}", 2) for at in range(8)]
    edges = [Edge(f"a{at}", f"o{7 - at}") for at in range(8)] + [
        Edge(f"o{at}", f"v{7 - at}") for at in range(8)
    ]
    return StrategyMap(tuple(nodes), tuple(edges))


def test_crossings_are_reduced_with_the_activities_left_in_the_order_of_the_chain() -> None:
    drawn = tangle()
    layout = lay_out(drawn, 900)
    assert crossings(drawn, layout) == 0
    activities = sorted((box.y, node) for node, box in layout.boxes.items() if node.startswith("v"))
    assert [node for _, node in activities] == [f"v{at}" for at in range(8)]


def test_a_renaming_moves_nothing(plan: Plan) -> None:
    before = lay_out(strategy_map(plan.graph), 800)
    plan.do(set_field, "action", "forum", "title", "Answers of makers to makers")
    plan.do(set_field, "objective", "fast", "statement", "An answer within the hour")
    assert lay_out(strategy_map(plan.graph), 800) == before


def test_a_removal_undone_brings_the_same_layout_back(plan: Plan) -> None:
    before = lay_out(strategy_map(plan.graph), 800)
    plan.do(remove_rows, "objective", ["fast"])
    assert lay_out(strategy_map(plan.graph), 800) != before
    plan.undo()
    assert lay_out(strategy_map(plan.graph), 800) == before


def test_an_empty_plan_has_an_empty_layout() -> None:
    layout = lay_out(StrategyMap((), ()), 640)
    assert (layout.boxes, layout.routes, layout.columns) == ({}, (), ())
