"""What if: a graph in which some rows are otherwise than in the plan, which is left as it is."""

from __future__ import annotations

from collections.abc import Iterable

from models.changes import Change, Label, RowChange
from models.graph import PlanGraph


def suppose(graph: PlanGraph, rows: Iterable[RowChange]) -> PlanGraph:
    """A graph of its own in which these rows hold, for figures *if these ran*. `graph` stays as it is.

    Rows hold SQLite's own values (dates are ISO text, closed sets their text), as in the graph.
    """
    supposed = graph.copy()
    supposed.apply(supposition(rows))
    return supposed


def supposition(rows: Iterable[RowChange]) -> Change:
    """These rows as a Change that no journal knows: only for graphs, never for a plan."""
    return Change(id="", step="", time="", author="", label=Label("supposed"), rows=tuple(rows))
