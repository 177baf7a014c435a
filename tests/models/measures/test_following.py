"""The table of work that follows Changes is, after each of them, the table that is made anew."""

from __future__ import annotations

from dataclasses import fields
from random import Random
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.changes import Change, Label, RowChange
from models.graph import PlanGraph
from models.measures.columns import Ties
from models.measures.work import CountedWork, WorkTable
from tests.models.measures.cases import CASES
from tests.models.measures.plans import plan

_WORK: dict[str, Any] = {"effort": 3.0, "channels": ["web"], "why": {"goal": "so"}}
_TIED = {
    "service_share": ("activity_id", ["hr", "market", "sales", "press"], {"share": 0.5}),
    "contribution": ("objective_id", ["goal", "aim"], {"mechanism": "so"}),
    "action_channel": ("channel_id", ["web", "fair"], {}),
}
_FIELDS: dict[str, list[Any]] = {
    "title": ["A", "M", "Z"],
    "position": [0, 1, 5, 9],
    "stage": ["idea", "running", "done"],
    "start": [None, "2027-02-01"],
    "effort": [None, 2.0, 8.0],
    "money": [None, 100.0],
    "unit_id": [None, "HR", "Press"],
    "owner_id": [None, "Ada", "Bob"],
}


def _plan() -> PlanGraph:
    activities: dict[str, Any] = {
        "hr": {},
        "market": {},
        "sales": {"parent": "market"},
        "press": {"parent": "market"},
    }
    works = {f"w{place}": {**_WORK, "on": {"hr": 1.0}} for place in range(4)}
    return PlanGraph.of(
        plan(
            activities,
            {"HR": {"home": "hr"}, "Press": {"communication": 1}},
            works,
            person=[{"id": name, "name": name, "unit_id": "HR"} for name in ("Ada", "Bob")],
            objective=[
                {"id": name, "statement": name, "activity_id": None, "parent_id": None, "sponsor_id": None}
                for name in ("goal", "aim")
            ],
            channel=[{"id": name, "name": name} for name in ("web", "fair")],
        )
    )


def _row(graph: PlanGraph, table: str, identity: str) -> dict[str, Any]:
    return {key: value for key, value in graph.tables[table][identity].items() if key != "table"}


def _edits(graph: PlanGraph, chance: Random, number: int) -> list[RowChange]:
    """A random edit: an action is changed, added or removed, tied or untied; or what it is placed on changes."""
    actions = list(graph.tables["action"])
    kind = chance.choice(
        ["field", "field", "tie", "tie", "untie", "add", "remove", "person", "parent", "unit"]
    )
    if not actions and kind in ("field", "tie", "remove"):
        kind = "add"
    if kind == "add":
        row = {"id": f"new{number}", **_row_of_new(chance)}
        return [RowChange("action", row["id"], None, row)]
    if kind == "field":
        action = chance.choice(actions)
        before = _row(graph, "action", action)
        names = chance.sample(list(_FIELDS), 2)
        after = before | {name: chance.choice(_FIELDS[name]) for name in names}
        return [RowChange("action", action, before, after)]
    if kind == "remove":
        return _removed(graph, chance.choice(actions))
    if kind == "tie":
        table = chance.choice(list(_TIED))
        column, ends, values = _TIED[table]
        tie = {"id": f"t{number}", "action_id": chance.choice(actions), column: chance.choice(ends), **values}
        return [RowChange(table, tie["id"], None, tie)]
    if kind == "untie":
        ties = [(table, tie) for table in _TIED for tie in graph.tables[table]]
        return [RowChange(table, tie, _row(graph, table, tie), None) for table, tie in ties[:1]]
    table, identity, column, values = {
        "person": ("person", "Ada", "unit_id", [None, "HR", "Press"]),
        "parent": ("activity", "sales", "parent_id", [None, "market", "hr"]),
        "unit": ("unit", "HR", "name", ["HR", "Z"]),
    }[kind]
    before = _row(graph, table, identity)
    return [RowChange(table, identity, before, before | {column: chance.choice(values)})]


def _row_of_new(chance: Random) -> dict[str, Any]:
    (row,) = plan({}, {}, {"new": {}})["action"]
    return row | {"title": chance.choice("AMZ"), "position": chance.randrange(6), "effort": 1.0}


def _removed(graph: PlanGraph, action: str) -> list[RowChange]:
    ties = [
        RowChange(table, tie, _row(graph, table, tie), None)
        for table in _TIED
        for tie, row in graph.tables[table].items()
        if row["action_id"] == action
    ]
    return [*ties, RowChange("action", action, _row(graph, "action", action), None)]


def _said(table: WorkTable) -> dict[str, Any]:
    """What a table says, with ties by the ids at their ends: two tables may number them differently."""
    found: dict[str, Any] = {}
    for field in fields(table):
        value = getattr(table, field.name)
        if isinstance(value, Ties):
            ends = value.among(["goal", "aim", "web", "fair"]).tolist()
            value = [value.action.tolist(), ends, value.value.tolist()]
        found[field.name] = value.tolist() if isinstance(value, np.ndarray) else value
    return found


@given(st.integers(0, 2**32), st.integers(1, 4))
def test_a_table_that_follows_random_changes_equals_a_fresh_one(seed: int, at_once: int) -> None:
    chance, graph = Random(seed), _plan()
    followed = graph.derived(CountedWork)
    for number in range(12):
        for part in range(at_once):
            rows = tuple(_edits(graph, chance, 10 * number + part))
            graph.apply(Change("c", "s", "", "", Label("edit"), rows))
        assert _said(followed.table) == _said(CountedWork(graph).table)


def test_a_table_read_before_a_change_stays_as_it_was() -> None:
    graph = _plan()
    before = graph.derived(CountedWork).table
    said = _said(before)
    row = _row(graph, "action", "w1")
    graph.apply(
        Change("c", "s", "", "", Label("edit"), (RowChange("action", "w1", row, row | {"position": 9}),))
    )
    assert graph.derived(CountedWork).table.works[-1].id == "w1"
    assert _said(before) == said


def test_actions_that_come_together_take_their_places() -> None:
    rows, *_ = CASES["a quarter, live"]
    whole = PlanGraph.of(rows)
    grown = PlanGraph.of({**rows, "action": [], "service_share": []})
    followed = grown.derived(CountedWork)
    assert followed.table.works == ()
    came = [
        RowChange(table, row["id"], None, row)
        for table in ("action", "service_share")
        for row in reversed(rows[table])
    ]
    grown.apply(Change("c", "s", "", "", Label("import"), tuple(came)))
    assert _said(followed.table) == _said(CountedWork(whole).table)
