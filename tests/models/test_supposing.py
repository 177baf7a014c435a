"""What is supposed is seen in the supposed graph alone."""

from __future__ import annotations

import datetime as dt

from models.changes import RowChange
from models.graph import PlanGraph
from models.measures import Scope, measure
from models.supposing import suppose

TODAY = dt.date(2027, 3, 1)


def _graph() -> PlanGraph:
    place = {"builtin": None, "parent_id": None, "position": 0, "kind": "primary", "lead_id": None}
    unit = {"id": "unit", "name": "Communication", "communication": 1, "transverse": 0, "home_id": "talk"}
    action = {"id": "press", "title": "Press", "stage": "running", "effort": 10.0, "effort_per": "month"}
    return PlanGraph.of(
        {
            "plan": [{"id": "plan", "start": "2027-01-01", "end": "2027-12-31", "sponsor_id": None}],
            "activity": [
                {"id": "talk", "code": "talk", "name": "Talk", **place},
                {"id": "buy", "code": "buy", "name": "Buy", **place},
            ],
            "unit": [unit],
            "action": [{**action, "unit_id": "unit", "owner_id": None, "position": 0}],
            "service_share": [{"id": "share", "action_id": "press", "activity_id": "talk", "share": 1.0}],
        }
    )


def test_a_copy_holds_the_same_rows_and_ties() -> None:
    graph = _graph()
    copy = graph.copy()
    assert copy.tables == graph.tables
    assert sorted(copy.graph.edges(keys=True)) == sorted(graph.graph.edges(keys=True))


def test_what_is_supposed_leaves_the_plan_as_it_is() -> None:
    graph = _graph()
    share = graph.tables["service_share"]["share"]
    before = {column: value for column, value in share.items() if column != "table"}
    supposed = suppose(graph, [RowChange("service_share", "share", before, {**before, "activity_id": "buy"})])
    assert measure(graph, scope=Scope.LIVE, today=TODAY).landing.communication_share == 1.0
    assert measure(supposed, scope=Scope.LIVE, today=TODAY).landing.communication_share == 0.0
    assert graph.tables["service_share"]["share"]["activity_id"] == "talk"
