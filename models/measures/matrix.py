"""Units × activities: how much of the work each department does for each activity, with the actions behind it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import networkx as nx
import numpy as np

from models.graph import Attributes, PlanGraph
from models.measures.counting import Counted, count
from models.measures.figures import Figures, Thing
from models.measures.measuring import plain_name
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork, WorkTable

NOBODY = ""
"""The id of the row of work that belongs to no unit."""


class Piece(NamedTuple):
    """An action of a cell and what of it falls there, in the weight's unit over the period."""

    action: Thing
    weight: float


@dataclass(frozen=True)
class Doer:
    """A row of the matrix: a unit, or `NOBODY`. `homes` are the leaves of its home activity."""

    id: str
    name: str
    communication: bool = False
    transverse: bool = False
    homes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Matrix:
    """The work by unit and activity, in the weight's unit over the period.

    Rows are units, in the order of their home activities, then transverse ones, then those without a home,
    then work without a unit where there is some; columns are all leaves in stored order.
    """

    doers: tuple[Doer, ...]
    leaves: tuple[Thing, ...]
    weights: tuple[tuple[float, ...], ...]
    pieces: Mapping[tuple[str, str], tuple[Piece, ...]]
    """By unit and leaf the counted actions, the weightiest first; cells without any are left out."""

    @property
    def running(self) -> tuple[float, ...]:
        """The margin of the rows: what each unit runs."""
        return tuple(sum(row) for row in self.weights)

    @property
    def landing(self) -> tuple[float, ...]:
        """The margin of the columns: what lands on each leaf."""
        return tuple(sum(row[at] for row in self.weights) for at in range(len(self.leaves)))

    @property
    def total(self) -> float:
        """All work that lands anywhere."""
        return sum(self.running)

    def weight(self, doer: str, leaf: str) -> float:
        """What one unit does for one leaf. Raises ValueError when either is not there."""
        row = [one.id for one in self.doers].index(doer)
        return self.weights[row][[one.id for one in self.leaves].index(leaf)]


def matrix(
    graph: PlanGraph,
    figures: Figures,
    *,
    today: dt.date,
    name_of: Callable[[Attributes], str] = plain_name,
) -> Matrix:
    """The unit × activity matrix of the period, scope and weight of some figures.

    It is the biadjacency matrix of the bipartite graph in which units and leaves are tied by what the ones
    run and what lands on the others (Borgatti & Everett 1997 on two-mode data).
    """
    table = graph.derived(CountedWork).table
    timed = in_period(table, figures.period, plan_span(graph, today))
    counted = count(table, timed, figures.scope, figures.weight_asked)
    tied, pieces = _tied(table, counted)
    doers = _doers(graph, table)
    if any(doer == NOBODY for doer, _ in pieces):
        doers = (*doers, Doer(NOBODY, ""))
    leaves = tuple(Thing(leaf, name_of(graph.tables["activity"][leaf])) for leaf in table.leaves)
    return Matrix(doers, leaves, _weights(tied, doers, leaves), pieces)


def _tied(
    table: WorkTable, counted: Counted
) -> tuple[nx.Graph[tuple[str, str]], dict[tuple[str, str], tuple[Piece, ...]]]:
    """Units and leaves with an edge for the work between them, and the actions on each edge."""
    tied: nx.Graph[tuple[str, str]] = nx.Graph()
    pieces: dict[tuple[str, str], tuple[Piece, ...]] = {}
    doers = (*table.units, NOBODY)  # a unit of -1 is the last of them
    for (unit, leaf), actions, weights in _cells(table, counted):
        doer, served = doers[unit], table.leaves[leaf]
        things = (table.works[action].thing for action in actions)
        pieces[doer, served] = tuple(map(Piece, things, weights))
        tied.add_edge(("unit", doer), ("activity", served), weight=sum(weights))
    return tied, pieces


def _cells(table: WorkTable, counted: Counted) -> Iterator[tuple[tuple[int, int], list[int], list[float]]]:
    """Unit and leaf of each cell with its actions and what they weigh there, the weightiest first.

    An action that names a group and a part of it falls on the part twice: told once, with all of it.
    """
    some = counted.counted[table.piece_action]
    action, leaf = table.piece_action[some], table.piece_leaf[some]
    cell = (table.unit[action] + 1) * len(table.leaves) + leaf
    each, place = np.unique(cell * len(table.works) + action, return_inverse=True)
    weight = np.bincount(place, counted.pieces[some], len(each))
    order = np.lexsort((-weight, each // max(1, len(table.works))))
    cells, actions = np.divmod(each[order], max(1, len(table.works)))
    starts = np.flatnonzero(np.diff(cells, prepend=-1))
    for start, end in pairwise((*starts.tolist(), len(cells))):
        unit, at = divmod(int(cells[start]), len(table.leaves))
        yield (unit - 1, at), actions[start:end].tolist(), weight[order][start:end].tolist()


def _weights(
    tied: nx.Graph[tuple[str, str]], doers: tuple[Doer, ...], leaves: tuple[Thing, ...]
) -> tuple[tuple[float, ...], ...]:
    rows = [("unit", doer.id) for doer in doers]
    columns = [("activity", leaf.id) for leaf in leaves]
    if not rows or not columns:
        return tuple(() for _ in rows)
    tied.add_nodes_from((*rows, *columns))
    found = nx.bipartite.biadjacency_matrix(
        tied, rows, columns, weight="weight", dtype=np.dtype(np.float64)
    ).toarray()
    return tuple(tuple(float(weight) for weight in row) for row in found)


def _doers(graph: PlanGraph, table: WorkTable) -> tuple[Doer, ...]:
    below = graph.leaves_below()
    at = {leaf: place for place, leaf in enumerate(table.leaves)}
    found = []
    for row in graph.units():
        homes = frozenset(below.get(row["home_id"], ()))
        silo = bool(row.get("communication"))
        transverse = bool(row.get("transverse")) and not silo
        found.append(Doer(row["id"], str(row.get("name") or ""), silo, transverse, homes))
    return tuple(sorted(found, key=lambda doer: _order(doer, at)))


def _order(doer: Doer, at: Mapping[str, int]) -> tuple[int, int]:
    """Along the home activities first, so that what departments do for themselves lies on a diagonal."""
    if doer.homes:
        return 0, min(at[leaf] for leaf in doer.homes)
    return (1, 0) if doer.transverse else (2, 0)
