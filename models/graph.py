"""The plan as a graph: rows are nodes, references and ties are edges, kept current from Changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, Self, TypeVar, cast

import networkx as nx

from models.changes import Change, Row

Attributes = dict[str, Any]

NODES: Mapping[str, tuple[str, ...]] = {
    "plan": ("sponsor_id",),
    "activity": ("parent_id", "lead_id"),
    "unit": ("home_id",),
    "person": ("unit_id",),
    "person_role": ("person_id",),
    "channel": (),
    "objective": ("activity_id", "parent_id", "sponsor_id"),
    "indicator": ("objective_id",),
    "reading": ("indicator_id",),
    "action": ("owner_id", "unit_id", "sponsor_id", "responder_id"),
    "tag": (),
    "link": ("action_id",),
    "decision": ("action_id",),
    "committee_seat": ("person_id",),
    "coaching": ("person_id", "activity_id", "coach_id"),
    "crisis_scenario": ("activity_id", "responder_id", "deputy_id"),
    "return_evidence": ("objective_id", "indicator_id", "action_id"),
    "stage_limit": (),
    "readiness_answer": (),
    "intention": (),
    "kept_version": (),
    "kept_part": ("version_id",),
}
"""Tables whose rows are nodes, and the columns that refer to other rows: edges keyed by the column."""

TIES: Mapping[str, tuple[str, str]] = {
    "service_share": ("action_id", "activity_id"),
    "contribution": ("action_id", "objective_id"),
    "contributor": ("action_id", "person_id"),
    "action_channel": ("action_id", "channel_id"),
    "action_tag": ("action_id", "tag_id"),
    "relay": ("from_id", "to_id"),
    "linkage": ("from_id", "to_id"),
}
"""Tables whose rows are edges keyed by the row's id, from the first column's node to the second's."""


class Derived(Protocol):
    """A table made from the graph that follows it through Changes, such as the counted work."""

    def __init__(self, graph: PlanGraph) -> None: ...

    def follow(self, change: Change) -> None:
        """The graph has taken this change in."""


DerivedTable = TypeVar("DerivedTable", bound=Derived)


class PlanGraph:
    """A `networkx.MultiDiGraph` of the plan with its rows by table.

    A node is a row's id with the attributes `table` and the row's columns, raw SQLite values (dates are ISO
    text, booleans 0 or 1). Only read it: the plan is edited elsewhere, and the graph follows by `apply`.
    """

    def __init__(self) -> None:
        self.graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        self.tables: dict[str, dict[str, Attributes]] = {table: {} for table in (*NODES, *TIES)}
        self._derived: dict[type[Derived], Derived] = {}

    @classmethod
    def of(cls, rows: Mapping[str, Iterable[Row]]) -> Self:
        """The graph of these rows by table."""
        made = cls()
        made._fill({table: [{"table": table, **row} for row in some] for table, some in rows.items()})
        return made

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Self:
        """The graph of the plan behind `connection`."""
        made = cls()
        made._fill({table: _rows(connection, table) for table in (*NODES, *TIES)})
        return made

    def copy(self) -> Self:
        """The same rows in a graph of its own: what is applied to one is not seen in the other."""
        return type(self).of(
            {
                table: [
                    {column: value for column, value in row.items() if column != "table"}
                    for row in rows.values()
                ]
                for table, rows in self.tables.items()
            }
        )

    def _fill(self, rows: Mapping[str, Iterable[Attributes]]) -> None:
        for table in NODES:
            self._add_nodes(table, rows.get(table, ()))
        for table in NODES:
            self._add_references(table, self.tables[table].values())
        for table in TIES:
            self._add_ties(table, rows.get(table, ()))

    def apply(self, change: Change) -> None:
        """Follow one Change: ties go, then nodes; then nodes come, then references and ties."""
        last = {(row.table, row.id): row.after for row in change.rows}
        nodes = {key: after for key, after in last.items() if key[0] in NODES}
        ties = {key: after for key, after in last.items() if key[0] in TIES}
        for table, identity in ties:
            self._remove_tie(table, identity)
        for (table, identity), after in nodes.items():
            self._remove_references(table, identity)
            if after is None:
                self._remove_node(table, identity)
        for (table, identity), after in nodes.items():
            if after is not None:
                self._put_node(table, identity, after)
        for (table, identity), after in nodes.items():
            if after is not None:
                self._add_references(table, (self.tables[table][identity],))
        for (table, _), after in ties.items():
            if after is not None:
                self._add_ties(table, ({"table": table, **after},))
        for derived in self._derived.values():
            derived.follow(change)

    def derived(self, kind: type[DerivedTable]) -> DerivedTable:
        """The table of this kind made from the graph, once, and kept current from then on."""
        if kind not in self._derived:
            self._derived[kind] = kind(self)
        return cast(DerivedTable, self._derived[kind])

    def _add_nodes(self, table: str, rows: Iterable[Attributes]) -> None:
        known = self.tables[table]
        known.update((row["id"], row) for row in rows)
        self.graph.add_nodes_from(known.items())

    def _add_references(self, table: str, rows: Iterable[Attributes]) -> None:
        graph, columns = self.graph, NODES[table]
        for row in rows if columns else ():
            for column in columns:
                target = row.get(column)
                if target is not None and target in graph:
                    graph.add_edge(row["id"], target, column)

    def _add_ties(self, table: str, rows: Iterable[Attributes]) -> None:
        (tail, head), graph, known = TIES[table], self.graph, self.tables[table]
        for row in rows:
            if row[tail] in graph and row[head] in graph:
                known[row["id"]] = row
                graph.add_edge(row[tail], row[head], row["id"], **row)

    def _put_node(self, table: str, identity: str, row: Row) -> None:
        attributes = {"table": table, **row}
        self.tables[table][identity] = attributes
        if identity in self.graph:
            self.graph.nodes[identity].clear()
        self.graph.add_node(identity, **attributes)

    def _remove_node(self, table: str, identity: str) -> None:
        if self.tables[table].pop(identity, None) is not None:
            self.graph.remove_node(identity)

    def _remove_references(self, table: str, identity: str) -> None:
        row = self.tables[table].get(identity, {})
        for column in NODES[table] if row else ():
            if self.graph.has_edge(identity, row[column], column):
                self.graph.remove_edge(identity, row[column], column)

    def _remove_tie(self, table: str, identity: str) -> None:
        row = self.tables[table].pop(identity, None)
        if row is None:
            return
        tail, head = (row[column] for column in TIES[table])
        if self.graph.has_edge(tail, head, identity):
            self.graph.remove_edge(tail, head, identity)

    def plan(self) -> Attributes:
        """The plan's own row; empty when there is none."""
        return next(iter(self.tables["plan"].values()), {})

    def activities(self) -> list[Attributes]:
        """All activities, parents before their children, in stored order."""
        children: dict[str | None, list[Attributes]] = {}
        rows = self.tables["activity"]
        for row in rows.values():
            children.setdefault(row["parent_id"] if row["parent_id"] in rows else None, []).append(row)
        ordered: list[Attributes] = []
        waiting = sorted(children.get(None, ()), key=_place, reverse=True)
        while waiting:
            row = waiting.pop()
            ordered.append(row)
            waiting.extend(sorted(children.get(row["id"], ()), key=_place, reverse=True))
        return ordered

    def leaves(self) -> list[Attributes]:
        """The activities without children, in stored order."""
        parents = {row["parent_id"] for row in self.tables["activity"].values()}
        return [row for row in self.activities() if row["id"] not in parents]

    def leaves_below(self) -> dict[str, list[str]]:
        """Per activity the ids of its leaves, in stored order; a leaf's is itself."""
        below: dict[str, list[str]] = {row["id"]: [] for row in self.activities()}
        rows = self.tables["activity"]
        for leaf in self.leaves():
            above: str | None = leaf["id"]
            while above in below:
                below[above].append(leaf["id"])
                above = rows[above]["parent_id"]
        return below

    def units(self) -> list[Attributes]:
        """All units by name."""
        return sorted(self.tables["unit"].values(), key=_named)

    def channels(self) -> list[Attributes]:
        """All channels by name."""
        return sorted(self.tables["channel"].values(), key=_named)

    def people(self) -> list[Attributes]:
        """All people by name."""
        return sorted(self.tables["person"].values(), key=_named)

    def actions(self) -> list[Attributes]:
        """All actions in stored order."""
        return sorted(self.tables["action"].values(), key=_place_of_action)

    def ties_of(self, tail: str, table: str) -> Iterator[Attributes]:
        """The ties of a table that leave this node: `ties_of(action, "action_channel")`."""
        if tail in self.graph:
            for _, _, tie in self.graph.out_edges(tail, data=True):
                if tie.get("table") == table:
                    yield tie

    def shares_of(self, action: str) -> dict[str, float]:
        """The shares (0–1) of an action by activity id."""
        return {tie["activity_id"]: tie["share"] for tie in self.ties_of(action, "service_share")}

    def actions_of(self, activity: str) -> list[Attributes]:
        """The actions that name this activity itself, in stored order."""
        if activity not in self.graph:
            return []
        ties = self.graph.in_edges(activity, data=True)
        found = {action for action, _, tie in ties if tie.get("table") == "service_share"}
        return sorted((self.tables["action"][action] for action in found), key=_place_of_action)


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[Attributes]:
    cursor = connection.execute(f"""SELECT '{table}' AS "table", * FROM "{table}" """)
    columns = [column[0] for column in cursor.description]
    return (dict(zip(columns, row, strict=True)) for row in cursor)


def _place(row: Attributes) -> tuple[bool, float, str, str]:
    """Support activities stand above primary ones, each family in stored order."""
    return (row.get("kind") == "primary", _number(row.get("position")), str(row.get("code") or ""), row["id"])


def _place_of_action(row: Attributes) -> tuple[float, str, str]:
    return (_number(row.get("position")), str(row.get("title") or ""), row["id"])


def _named(row: Attributes) -> tuple[str, str]:
    return (str(row.get("name") or "").casefold(), row["id"])


def _number(value: object) -> float:
    """SQLite keeps any value in any column: what is no number stands first."""
    return value if isinstance(value, int | float) else 0
