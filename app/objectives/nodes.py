"""The lines of the tree: which activities, objectives and indicators stand under which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.widgets.tree_model import TreeNode
from models.graph import PlanGraph
from models.measures.progress import IndicatorProgress, ObjectiveProgress

NAME, PROGRESS, LINE, WHEN, SERVED = range(5)
NO_ACTIVITY = ""
"""The id of the line under which objectives stand that belong to no activity."""


@dataclass(eq=False)
class Node(TreeNode):
    """A line of the tree. `marks` are what stands out about it; `asks` says why its statement is questioned."""

    text: str = ""
    marks: tuple[str, ...] = ()
    asks: bool = False
    late: bool = False
    when: str = ""
    served: str = ""
    weight: str = ""
    progress: IndicatorProgress | ObjectiveProgress | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells the line from all others."""
        return (self.table, self.id)

    @property
    def depth(self) -> int:
        """How many lines it stands under."""
        return 0 if self.parent is None or self.parent.parent is None else self.parent.depth + 1

    def told(self) -> tuple[object, ...]:
        """Everything that is shown of it, to be compared."""
        return (
            self.text,
            self.marks,
            self.asks,
            self.late,
            self.when,
            self.served,
            self.weight,
            self.progress,
        )


def tree_of(graph: PlanGraph, every: bool, chosen: str = "") -> tuple[Node, dict[tuple[str, str], Node]]:
    """All lines, by what they stand under and by their keys.

    Activities without an objective come in when `every` is asked for, or when there is no objective at all;
    the `chosen` one always does, so that objectives can be written for it.
    """
    tables, root = graph.tables, Node("plan", "")
    under: dict[str, list[str]] = {}
    top: dict[str, list[str]] = {}
    for row in tables["objective"].values():
        if row["parent_id"] in tables["objective"]:
            under.setdefault(row["parent_id"], []).append(row["id"])
        else:
            home = row["activity_id"] if row["activity_id"] in tables["activity"] else NO_ACTIVITY
            top.setdefault(home, []).append(row["id"])
    indicators: dict[str, list[str]] = {}
    for row in tables["indicator"].values():
        indicators.setdefault(row["objective_id"], []).append(row["id"])
    groups = {row["parent_id"] for row in tables["activity"].values()}
    every = every or not tables["objective"]
    for row in graph.activities():
        if row["id"] in (*top, chosen) or (every and row["id"] not in groups):
            _hang(root.add(Node("activity", row["id"])), top.get(row["id"], ()), under, indicators)
    if NO_ACTIVITY in top:
        _hang(root.add(Node("activity", NO_ACTIVITY)), top[NO_ACTIVITY], under, indicators)
    nodes: dict[tuple[str, str], Node] = {}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        nodes[node.key] = node
        waiting.extend(node.children)
    return root, nodes


def _hang(
    node: Node,
    objectives: Iterable[str],
    under: Mapping[str, Sequence[str]],
    indicators: Mapping[str, Sequence[str]],
) -> None:
    """Put objectives below a line, with their indicators and the objectives under them."""
    waiting = [(node, one) for one in reversed(list(objectives))]
    while waiting:
        above, one = waiting.pop()
        made = above.add(Node("objective", one))
        for indicator in indicators.get(one, ()):
            made.add(Node("indicator", indicator))
        waiting += [(made, lower) for lower in reversed(under.get(one, ()))]


def order(root: Node) -> list[tuple[tuple[str, str], int]]:
    """All lines from top to bottom, each with how deep it stands."""
    lines, waiting = [], [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        lines.append((node.key, depth))
        waiting.extend((child, depth + 1) for child in reversed(node.children))
    return lines
