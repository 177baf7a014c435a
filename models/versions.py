"""Kept versions: named states of the plan inside the plan, read back as graphs to measure and compare."""

from __future__ import annotations

from pathlib import Path

from models.errors import Fault
from models.graph import Attributes, PlanGraph
from models.plan import Plan
from models.storage import kept, saving


def snapshot(plan: Plan) -> bytes:
    """What `keep_version` keeps of a plan: all it holds now, but for its journal and the versions kept so far."""
    return kept.content_of(plan.connection)


def versions(graph: PlanGraph) -> list[Attributes]:
    """The kept versions, the oldest first."""
    return sorted(
        graph.tables["kept_version"].values(), key=lambda row: (row["kept_on"], row["name"], row["id"])
    )


def graph_of(graph: PlanGraph, version_id: str) -> PlanGraph:
    """The plan as it was, as a graph of its own. Raises Fault `row.gone` or `version.damaged`.

    Takes about as long as opening a plan of that size.
    """
    opened = kept.opened(_content(graph, version_id), _name(graph, version_id))
    try:
        return PlanGraph.read(opened)
    finally:
        opened.close()


def save_as_plan(graph: PlanGraph, version_id: str, path: Path) -> None:
    """Write a kept version as a plan of its own. Raises Fault; whatever stands at `path` is replaced whole."""
    content = _content(graph, version_id)
    kept.opened(content, _name(graph, version_id)).close()
    saving.write_whole(content, path)


def _name(graph: PlanGraph, version_id: str) -> str:
    version = graph.tables["kept_version"].get(version_id)
    if version is None:
        raise Fault("row.gone", table="kept_version")
    return str(version["name"])


def _content(graph: PlanGraph, version_id: str) -> bytes:
    name = _name(graph, version_id)
    parts = [part for part in graph.tables["kept_part"].values() if part["version_id"] == version_id]
    return kept.unpack([part["content"] for part in sorted(parts, key=lambda part: part["position"])], name)
