"""Opening a big plan to the drawn map, against reading its rows with sqlite3 and building the same graph by loops."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import networkx as nx

from models.graph import NODES, TIES
from models.plan import Plan
from tests.bench.ratio import Ratio, compared
from tests.drawn_map import drawn

_RUNS = 7


def measure_opening(path: Path) -> Ratio:
    """The ratio for the plan at `path`. Needs an application with fonts."""
    sizes: list[tuple[int, int]] = []

    def ours() -> None:
        plan = Plan.open(path, path.parent / "data" / "working")
        drawn(plan)
        graph = plan.graph.graph
        sizes.append((graph.number_of_nodes(), graph.number_of_edges()))
        plan.abandon()

    def floor() -> None:
        graph = read_plainly(path)
        sizes.append((graph.number_of_nodes(), graph.number_of_edges()))

    ours()
    floor()
    ratio = compared("opening it to the drawn map / raw read and graph", ours, floor, 12, _RUNS)
    assert len(set(sizes)) == 1, "both build the same graph"
    return ratio


def read_plainly(path: Path) -> nx.MultiDiGraph[str]:
    """The same nodes and edges as models/graph.py has, by the plainest code."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        tables = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in (*NODES, *TIES)}
    for name in NODES:
        for row in tables[name]:
            graph.add_node(row["id"], table=name, **dict(row))
    for name, references in NODES.items():
        for row in tables[name]:
            for column in references:
                if row[column] is not None:
                    graph.add_edge(row["id"], row[column], key=column)
    for name, (source, target) in TIES.items():
        for row in tables[name]:
            graph.add_edge(row[source], row[target], key=row["id"], table=name, **dict(row))
    return graph
