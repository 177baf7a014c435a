"""The table of counted work: what each action weighs, where it lands and who runs it, as arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from models.changes import Change
from models.graph import PlanGraph
from models.measures.columns import STAGES, Bools, Columns, Floats, Ints, Numbers, Objects, Ties
from models.measures.figures import StageMark, Thing
from models.measures.works import Effort, EffortKind, Work, amount, chosen, ordinal, read_work

__all__ = [
    "STAGES",
    "Bools",
    "CountedWork",
    "Effort",
    "EffortKind",
    "Floats",
    "Ints",
    "Objects",
    "Ties",
    "Work",
    "WorkTable",
    "amount",
    "chosen",
    "ordinal",
]

_PLACES = ("activity", "unit", "person")
"""What the table reads beside the actions: where the leaves are, and whose unit an owner's is."""
_TIED = ("service_share", "contribution", "action_channel")


@dataclass(frozen=True)
class WorkTable:
    """All work as arrays. Length *a* runs over actions in stored order, *p* over pieces: action × leaf."""

    works: tuple[Work, ...]
    leaves: tuple[str, ...]
    units: tuple[str, ...]
    stage: Ints
    """a: index in STAGES."""
    start: Ints
    end: Ints
    decide_by: Ints
    """a: ordinals, 0 where open."""
    kind: Ints
    hours: Floats
    money: Floats
    estimated: Bools
    unit: Ints
    """a: index in `units`, the action's or else its owner's; -1 for none."""
    owned: Bools
    placed: Bools
    """a: some of it serves a leaf."""
    spread: Bools
    """a: a share of it names a parent, and is spread evenly over its leaves."""
    piece_action: Ints
    piece_leaf: Ints
    piece_share: Floats
    aims: Ties
    """Objectives, with 1 where it says how it contributes, else 0."""
    channels: Ties
    _things: Objects
    _marks: Objects

    @property
    def undated(self) -> Bools:
        """a: neither a start nor an end."""
        undated: Bools = np.logical_and(self.start == 0, self.end == 0)
        return undated

    def things(self, which: Bools | Ints) -> tuple[Thing, ...]:
        """The actions of a mask or at these places, by id and title."""
        return tuple(self._things[which].tolist())

    def marks(self, which: Ints) -> tuple[StageMark, ...]:
        """The actions at these places with their stages."""
        return tuple(self._marks[which].tolist())

    def landing(self, weights: Floats) -> Floats:
        """What lands on each leaf: Σ over actions of weight × share."""
        pieces = weights[self.piece_action] * self.piece_share
        return np.bincount(self.piece_leaf, pieces, len(self.leaves)).astype(np.float64)


class CountedWork:
    """The work of a plan graph, read again from Changes for the changed actions only."""

    def __init__(self, graph: PlanGraph) -> None:
        self._graph = graph
        self._numbers = Numbers()
        self._works = {row["id"]: read_work(graph, row) for row in graph.tables["action"].values()}
        self._columns = Columns.of(self._works.values(), self._numbers)
        self._touched: set[Any] = set()
        self._table: WorkTable | None = None

    def follow(self, change: Change) -> None:
        """Remember the actions that the change touched; they are read when the table is asked for."""
        if change.touches("action", *_TIED, *_PLACES):
            self._table = None
        for row in change.rows:
            if row.table == "action":
                self._touched.add(row.id)
            elif row.table in _TIED:
                self._touched |= {side["action_id"] for side in (row.before, row.after) if side is not None}

    @property
    def table(self) -> WorkTable:
        """The arrays, renewed after each change."""
        if self._table is None:
            self._renew()
            self._table = _placed(self._graph, self._columns, self._numbers)
        return self._table

    def _renew(self) -> None:
        rows = self._graph.tables["action"]
        gone = [self._works.pop(action) for action in self._touched if action in self._works]
        came = {action: read_work(self._graph, rows[action]) for action in self._touched if action in rows}
        self._works |= came
        self._touched = set()
        if gone or came:
            self._columns = self._columns.renewed(gone, came.values(), self._numbers)


def _placed(graph: PlanGraph, columns: Columns, numbers: Numbers) -> WorkTable:
    """The columns in their places on the chain and among the units."""
    leaves, units = (tuple(row["id"] for row in rows) for rows in (graph.leaves(), graph.units()))
    read, shares = dict(columns.of_action), columns.ties["shares"]
    works, unit, owner = read.pop("works"), read.pop("unit"), read.pop("owner")
    own, by_owner = numbers.lookup(_at(units))[unit], numbers.lookup(_units_of_people(graph, units))[owner]
    which, leaf, share = _pieces(shares, graph.leaves_below(), leaves)
    return WorkTable(
        works=tuple(works.tolist()),
        leaves=leaves,
        units=units,
        unit=np.where(unit < 0, by_owner, own),
        placed=shares.any_of(len(works), which),
        spread=shares.any_of(len(works), shares.among(leaves) < 0),
        piece_action=shares.action[which],
        piece_leaf=leaf,
        piece_share=share,
        aims=columns.ties["aims"],
        channels=columns.ties["channels"],
        _things=read.pop("things"),
        _marks=read.pop("marks"),
        **read,
    )


def _at(ids: tuple[str, ...]) -> dict[str, int]:
    return {identity: index for index, identity in enumerate(ids)}


def _units_of_people(graph: PlanGraph, units: tuple[str, ...]) -> dict[str, int]:
    """The place of each person's unit among `units`, -1 for none."""
    at = _at(units)
    return {person["id"]: at.get(person["unit_id"], -1) for person in graph.tables["person"].values()}


def _pieces(
    shares: Ties, below: Mapping[str, list[str]], leaves: tuple[str, ...]
) -> tuple[Ints, Ints, Floats]:
    """Shares cut up into pieces, one per leaf of the activity named: of which share, on which leaf, how much."""
    at = _at(leaves)
    lengths = np.array([len(some) for some in below.values()] + [0], dtype=np.int64)
    flat = np.array([at[leaf] for some in below.values() for leaf in some], dtype=np.int64)
    first = np.cumsum(lengths) - lengths
    named = shares.among(below)
    counts = lengths[named]
    which = np.repeat(np.arange(len(counts)), counts)
    within = np.arange(len(which)) - np.repeat(np.cumsum(counts) - counts, counts)
    return which, flat[first[named][which] + within], shares.value[which] / counts[which]
