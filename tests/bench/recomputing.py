"""Every figure of a plan of 10,000 actions after one edit, against building the plan's graph anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import closing
from itertools import count

from models.changes import Change, Label, RowChange
from models.graph import PlanGraph
from models.measures import Figures, measure
from tests.bench.ratio import Ratio, compared
from tests.bench.wide_plan import ACTIONS, wide_plan

_RUNS = 15
_TODAY = dt.date(2027, 6, 1)


def measure_recomputing() -> Ratio:
    """The ratio: an action gets another effort and is moved in time, the graph follows, all is measured."""
    with closing(wide_plan()) as connection:
        graph = PlanGraph.read(connection)
        turns = count(1)

        def recompute() -> None:
            turn = next(turns)
            edited = {"effort": 1.0 + turn % 7, "start": f"2027-01-{1 + turn % 28:02}"}
            graph.apply(_edit(graph, f"w{37 * turn % ACTIONS}", edited))
            _measured(graph)

        recompute()
        return compared(
            f"measures of {ACTIONS} actions after an edit / the graph anew",
            recompute,
            lambda: PlanGraph.read(connection),
            0.1,
            _RUNS,
        )


def _measured(graph: PlanGraph) -> Figures:
    return measure(graph, today=_TODAY)


def _edit(graph: PlanGraph, action: str, values: Mapping[str, object]) -> Change:
    """One row of the action table as an edit leaves it, without the transaction that the file costs."""
    before = {column: value for column, value in graph.tables["action"][action].items() if column != "table"}
    row = RowChange("action", action, before, {**before, **values})
    return Change("", "", "", "", Label("field.set"), (row,))
