"""The graph: read from a real plan file, and kept current by Changes."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from models.changes import Change, Label, RowChange
from models.entities import Base
from models.graph import NODES, TIES, PlanGraph
from models.measures.measuring import measure
from models.measures.report import to_json
from models.storage.checks import TABLES
from tests.models.measures.plans import TODAY, plan

State = dict[tuple[str, str], dict[str, Any]]

_VALUES: dict[str, Any] = {
    "start": "2027-01-01",
    "end": "2027-12-31",
    "date": "2027-02-01",
    "kind": "primary",
    "share": 1.0,
    "value": 1.0,
    "role": "owner",
    "verdict": "scale",
    "stage": "running",
    "effort_per": "month",
}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """An empty plan file with its tables."""
    opened = _empty(tmp_path / "plan.db")
    yield opened
    opened.close()


def _empty(path: Path | str) -> sqlite3.Connection:
    opened = sqlite3.connect(path, isolation_level=None)
    opened.execute("PRAGMA foreign_keys = ON")
    engine = create_engine("sqlite://", creator=lambda: opened)
    Base.metadata.create_all(engine)
    return opened


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    columns = ", ".join(f'"{column}"' for column in row)
    connection.execute(
        f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(row))})', list(row.values())
    )


def _new_row(
    connection: sqlite3.Connection, table: str, identity: str, chance: random.Random
) -> dict[str, Any] | None:
    """A row for the table with references to rows that exist; None when one it needs does not."""
    row: dict[str, Any] = {"id": identity}
    targets = {column.name: _target(column) for column in Base.metadata.tables[table].columns}
    for column in Base.metadata.tables[table].columns:
        target = targets[column.name]
        if target is not None:
            known = [
                found for (found,) in connection.execute(f'SELECT id FROM "{target}"') if found != identity
            ]
            if not known and not column.nullable:
                return None
            row[column.name] = chance.choice(known) if known and chance.random() < 0.8 else None
            if row[column.name] is None and not column.nullable:
                row[column.name] = known[0]
        elif column.name != "id" and not column.nullable:
            numeric = column.type.python_type in (int, float, bool)
            row[column.name] = _VALUES.get(column.name, 0 if numeric else identity)
    return row


def _target(column: Any) -> str | None:
    return next((key.column.table.name for key in column.foreign_keys), None)


def _state(connection: sqlite3.Connection) -> State:
    connection.row_factory = sqlite3.Row
    rows = {
        (table, row["id"]): dict(row)
        for table in (*NODES, *TIES)
        for row in connection.execute(f'SELECT * FROM "{table}"')
    }
    connection.row_factory = None
    return rows


def _change(before: State, after: State) -> Change:
    rows = tuple(
        RowChange(table, identity, before.get((table, identity)), after.get((table, identity)))
        for table, identity in sorted(before.keys() | after.keys())
        if before.get((table, identity)) != after.get((table, identity))
    )
    return Change("c", "s", "2027-01-01T00:00:00+00:00", "Ada", Label("edit"), rows)


def _edit(connection: sqlite3.Connection, chance: random.Random, number: int) -> None:
    """One random statement: a row comes, changes its references, or goes with all that belongs to it."""
    table = chance.choice((*NODES, *TIES))
    known = [identity for (identity,) in connection.execute(f'SELECT id FROM "{table}"')]
    if known and chance.random() < 0.25:
        connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (chance.choice(known),))
        return
    identity = chance.choice(known) if known and chance.random() < 0.3 else f"{table}-{number}"
    row = _new_row(connection, table, identity, chance)
    if row is None:
        return
    if identity in known:
        changed = ", ".join(f'"{column}" = ?' for column in row)
        connection.execute(f'UPDATE "{table}" SET {changed} WHERE id = ?', [*row.values(), identity])
    else:
        _insert(connection, table, row)


def _same(one: PlanGraph, other: PlanGraph) -> bool:
    edges = [set(), set()]
    for graph, found in zip((one.graph, other.graph), edges, strict=True):
        found |= {
            (tail, head, key, repr(sorted(data.items())))
            for tail, head, key, data in graph.edges(keys=True, data=True)
        }
    nodes = dict(one.graph.nodes(data=True)) == dict(other.graph.nodes(data=True))
    return nodes and edges[0] == edges[1] and one.tables == other.tables


def test_every_table_and_reference_of_the_entities_is_declared() -> None:
    assert {table.name for table in TABLES} == {*NODES, *TIES}
    for table in TABLES:
        references = {column.name for column in table.columns if column.foreign_keys}
        assert references == set(NODES.get(table.name) or TIES.get(table.name) or ()), table.name


def test_the_graph_of_a_file_is_the_graph_of_its_rows(connection: sqlite3.Connection) -> None:
    chance = random.Random(2)
    for number in range(300):
        _edit(connection, chance, number)
    rows: dict[str, list[dict[str, Any]]] = {}
    for (table, _), row in _state(connection).items():
        rows.setdefault(table, []).append(row)
    read = PlanGraph.read(connection)
    assert isinstance(read.graph, nx.MultiDiGraph)
    assert read.graph.number_of_edges() > 40
    assert _same(read, PlanGraph.of(rows))


@given(st.integers(0, 2**32))
def test_a_graph_that_follows_changes_equals_one_read_anew(seed: int) -> None:
    chance = random.Random(seed)
    connection = _empty(":memory:")
    graph = PlanGraph()
    measure(graph, today=TODAY)
    states = [_state(connection)]
    for number in range(60):
        _edit(connection, chance, number)
        states.append(_state(connection))
        graph.apply(_change(states[-2], states[-1]))
    fresh = PlanGraph.read(connection)
    assert _same(graph, fresh)
    assert to_json(measure(graph, today=TODAY)) == to_json(measure(fresh, today=TODAY))
    for after, before in zip(reversed(states), reversed(states[:-1]), strict=False):
        graph.apply(_change(after, before))
    assert _same(graph, PlanGraph())
    connection.close()


def test_an_undone_deletion_comes_back_whole(connection: sqlite3.Connection) -> None:
    for table, rows in plan(
        {"hr": {}, "sales": {}}, {"HR": {"home": "hr"}}, {"a": {"on": {"hr": 0.5, "sales": 0.5}}}
    ).items():
        for row in rows:
            defaults = _new_row(connection, table, row["id"], random.Random(1)) or {}
            _insert(connection, table, {**defaults, **row})
    before = _state(connection)
    graph, whole = PlanGraph.read(connection), PlanGraph.read(connection)
    connection.execute("DELETE FROM activity WHERE id = 'hr'")
    gone = _state(connection)
    graph.apply(_change(before, gone))
    assert graph.shares_of("a") == {"sales": 0.5}
    assert graph.tables["unit"]["HR"]["home_id"] is None
    graph.apply(_change(gone, before))
    assert _same(graph, whole)
    assert graph.shares_of("a") == {"hr": 0.5, "sales": 0.5}


def test_activities_stand_parents_first_in_stored_order() -> None:
    activities: dict[str, Any] = {
        "market": {},
        "service": {"position": -1},
        "sales": {"parent": "market"},
        "press": {"parent": "market", "position": 0},
    }
    graph = PlanGraph.of(plan(activities))
    assert [row["code"] for row in graph.activities()] == ["service", "market", "press", "sales"]
    assert [row["code"] for row in graph.leaves()] == ["service", "press", "sales"]
    assert graph.leaves_below()["market"] == ["press", "sales"]


def test_parents_in_a_circle_are_left_out_rather_than_followed_for_ever() -> None:
    graph = PlanGraph.of(plan({"a": {"parent": "b"}, "b": {"parent": "a"}, "c": {}}))
    assert [row["code"] for row in graph.activities()] == ["c"]


def test_ties_are_asked_for_by_name() -> None:
    actions = {"a": {"on": {"hr": 1.0}, "channels": ["web"]}, "b": {"on": {"hr": 1.0}}}
    graph = PlanGraph.of(plan({"hr": {}}, {}, actions, channel=[{"id": "web", "name": "Web"}]))
    assert [row["title"] for row in graph.actions_of("hr")] == ["a", "b"]
    assert [tie["channel_id"] for tie in graph.ties_of("a", "action_channel")] == ["web"]
    assert graph.shares_of("nobody") == {}
    assert graph.actions_of("nowhere") == []
