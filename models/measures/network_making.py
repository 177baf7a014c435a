"""The nodes of a network and the ties between them, made of a plan's counted work: one by one, or in groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

import numpy as np

from models.graph import Attributes, PlanGraph
from models.measures.counting import Counted, frame, silo_units
from models.measures.network_hanging import Involved, transverse_units
from models.measures.network_parts import Edge, Kind, Node, Tie
from models.measures.work import STAGES


class Making:
    """The nodes of one plan; `edges` gathers the ties of the actions as their nodes are made."""

    def __init__(
        self, graph: PlanGraph, counted: Counted, involved: Involved, name_of: Callable[[Attributes], str]
    ) -> None:
        self.graph, self.counted, self.involved, self.name_of = graph, counted, involved, name_of
        self.table = counted.table
        self.silo, self.transverse = silo_units(graph), transverse_units(graph)
        self.below = graph.leaves_below()
        home = frame(graph, self.table, counted.landing).silo
        self.at_home = {leaf for leaf, ours in zip(self.table.leaves, home, strict=True) if ours}
        self.edges: list[Edge] = []
        self._runs: dict[str, float] = defaultdict(float)
        self._owns: dict[str, float] = defaultdict(float)
        self._with: dict[str, dict[str, tuple[float, int]]] = defaultdict(dict)
        for index in np.flatnonzero(counted.in_scope):
            work, weight = self.table.works[index], float(counted.weights[index])
            unit = self._unit(int(index))
            self._runs[unit] += weight
            self._owns[work.owner or ""] += weight
            for person in involved[int(index)] if unit else ():
                heavy, many = self._with[person].get(unit, (0.0, 0))
                self._with[person][unit] = heavy + weight, many + 1

    def _unit(self, action: int) -> str:
        at = int(self.table.unit[action])
        return self.table.units[at] if at >= 0 else ""

    def units(self) -> list[Node]:
        return [
            Node(
                id=row["id"],
                kind=Kind.UNIT,
                name=str(row.get("name") or ""),
                weight=self._runs[row["id"]],
                silo=row["id"] in self.silo,
                transverse=row["id"] in self.transverse,
                homes=tuple(self.below.get(row["home_id"], ())),
            )
            for row in sorted(self.graph.tables["unit"].values(), key=lambda row: str(row["id"]))
        ]

    def people(self) -> list[Node]:
        rows = sorted(self.graph.tables["person"].values(), key=lambda row: str(row["id"]))
        return [self._person(row, str(row["unit_id"] or "")) for row in rows]

    def _person(self, row: Attributes, unit: str) -> Node:
        works = self._with.get(row["id"], {})
        beside = unit or max(works, key=lambda one: (works[one], one), default="")
        return Node(
            id=row["id"],
            kind=Kind.PERSON,
            name=str(row.get("name") or ""),
            weight=self._owns[row["id"]],
            silo=beside in self.silo,
            transverse=beside in self.transverse,
            unit=unit,
            beside=beside,
        )

    def activities(self) -> list[Node]:
        rows, landing = self.graph.tables["activity"], self.counted.landing
        return [
            Node(
                id=leaf,
                kind=Kind.ACTIVITY,
                name=self.name_of(rows[leaf]),
                weight=float(landing[index]),
                silo=leaf in self.at_home,
                place=float(index),
                support=rows[leaf].get("kind") == "support",
            )
            for index, leaf in enumerate(self.table.leaves)
        ]

    def _shares(self) -> dict[int, dict[str, float]]:
        """Per action that counts, its shares by leaf."""
        shares: dict[int, dict[str, float]] = {int(at): {} for at in np.flatnonzero(self.counted.in_scope)}
        table = self.table
        for piece in np.flatnonzero(self.counted.in_scope[table.piece_action]):
            of, leaf = shares[int(table.piece_action[piece])], table.leaves[int(table.piece_leaf[piece])]
            of[leaf] = of.get(leaf, 0.0) + float(table.piece_share[piece])
        return shares

    def actions(self) -> list[Node]:
        """A node per action, and its ties."""
        nodes = []
        for action, shares in self._shares().items():
            work, unit = self.table.works[action], self._unit(action)
            weight = float(self.counted.weights[action])
            nodes.append(
                Node(
                    id=work.id,
                    kind=Kind.ACTION,
                    name=work.title,
                    weight=weight,
                    silo=unit in self.silo and _mostly(shares, self.at_home),
                    transverse=unit in self.transverse,
                    stage=STAGES[int(self.table.stage[action])],
                    place=float(action),
                    unit=unit,
                )
            )
            self.edges.append(Edge(Tie.RUNS, unit, work.id, weight))
            for person in self.involved[action]:
                self.edges.append(Edge(_part(person, work.owner), person, work.id, weight))
            self.edges += [Edge(Tie.SERVES, work.id, leaf, weight * share) for leaf, share in shares.items()]
        for tie in self._relays():
            self.edges.append(Edge(Tie.FOLLOW_ON, tie["from_id"], tie["to_id"]))
        return nodes

    def groups(self) -> list[Node]:
        """A node per unit and activity with the actions between them, and the sums of their ties."""
        members: dict[tuple[str, str], list[str]] = defaultdict(list)
        weights: dict[tuple[str, str], float] = defaultdict(float)
        ties: dict[tuple[Tie, str, str], int] = defaultdict(int)
        main: dict[str, str] = {}
        for action, shares in self._shares().items():
            work, unit = self.table.works[action], self._unit(action)
            weight = float(self.counted.weights[action])
            for leaf, share in shares.items() or {"": 0.0}.items():
                members[unit, leaf].append(work.id)
                weights[unit, leaf] += weight * share
                for person in self.involved[action]:
                    ties[_part(person, work.owner), person, _group(unit, leaf)] += 1
            main[work.id] = _group(unit, max(shares, key=lambda leaf: shares[leaf]) if shares else "")
        for relay in self._relays():
            one, other = main.get(relay["from_id"]), main.get(relay["to_id"])
            if one and other and one != other:
                ties[Tie.FOLLOW_ON, one, other] += 1
        self.edges += [Edge(tie, start, end, 0.0, number) for (tie, start, end), number in ties.items()]
        nodes = []
        for at, ((unit, leaf), actions) in enumerate(sorted(members.items())):
            group, weight = _group(unit, leaf), weights[unit, leaf]
            self.edges.append(Edge(Tie.RUNS, unit, group, weight, len(actions)))
            self.edges.append(Edge(Tie.SERVES, group, leaf, weight, len(actions)))
            silo = unit in self.silo and leaf in self.at_home
            nodes.append(
                Node(
                    group, Kind.GROUP, "", weight, silo, unit in self.transverse,
                    place=float(at), unit=unit, action_ids=tuple(actions),
                )
            )  # fmt: skip
        return nodes

    def _relays(self) -> Iterable[Attributes]:
        return (tie for tie in self.graph.tables["relay"].values() if tie["from_id"] != tie["to_id"])

    def standing(self) -> Iterable[Edge]:
        """The ties that stand whatever is counted: who works where, homes, and linkages leaf by leaf."""
        for row in self.graph.tables["person"].values():
            yield Edge(Tie.WORKS_IN, row["id"], str(row["unit_id"] or ""))
        for row in self.graph.tables["unit"].values():
            for leaf in self.below.get(row["home_id"], ()):
                yield Edge(Tie.HOME, row["id"], leaf)
        seen: set[tuple[str, str]] = set()
        for tie in self.graph.tables["linkage"].values():
            ends = (
                (a, b) for a in self.below.get(tie["from_id"], ()) for b in self.below.get(tie["to_id"], ())
            )
            for one, other in ends:
                if one != other and (one, other) not in seen:
                    seen.add((one, other))
                    yield Edge(Tie.LINKAGE, one, other)


def _part(person: str, owner: str | None) -> Tie:
    return Tie.OWNS if person == owner else Tie.CONTRIBUTES


def _mostly(shares: Mapping[str, float], home: Collection[str]) -> bool:
    """Whether at least half of an action is for these leaves."""
    whole = sum(shares.values())
    return whole > 0 and 2 * sum(share for leaf, share in shares.items() if leaf in home) >= whole


def _group(unit: str, leaf: str) -> str:
    return f"{unit}/{leaf}"
