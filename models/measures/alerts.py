"""What wants attention: tests past their decision date, and follow-ons that cannot work."""

from __future__ import annotations

import datetime as dt

import numpy as np

from models.graph import PlanGraph
from models.measures.counting import of_stage
from models.measures.figures import BrokenRelay
from models.measures.work import Bools, Work, WorkTable
from models.periods import Period
from models.vocabulary import Stage

_OVER = (Stage.DONE, Stage.STOPPED)


def overdue(graph: PlanGraph, table: WorkTable, today: dt.date) -> Bools:
    """Tests whose decision date is past and that have no decision (over actions)."""
    decided = {decision["action_id"] for decision in graph.tables["decision"].values()}
    late = [0 < work.decide_by < today.toordinal() and work.id not in decided for work in table.works]
    return np.array(late, dtype=np.bool_) & of_stage(table, Stage.TEST)


def broken_relays(graph: PlanGraph, table: WorkTable, span: Period) -> tuple[BrokenRelay, ...]:
    """Follow-ons with one end done or stopped, or with days between one and the other.

    A follow-on whose both ends are over is a thing of the past, not broken.
    """
    works = {work.id: work for work in table.works}
    found = []
    for relay in graph.tables["relay"].values():
        origin, target = works.get(relay["from_id"]), works.get(relay["to_id"])
        why = None if origin is None or target is None else _break(origin, target, span)
        if origin is not None and target is not None and why is not None:
            found.append(BrokenRelay(relay["id"], origin.thing, target.thing, why))
    return tuple(found)


def _break(origin: Work, target: Work, span: Period) -> str | None:
    ended, over = origin.stage in _OVER, target.stage in _OVER
    if ended or over:
        return None if ended and over else ("from_over" if ended else "to_over")
    (start, end), (start_of_next, end_of_next) = _days(origin, span), _days(target, span)
    return "gap" if start_of_next > end + 1 or start > end_of_next + 1 else None


def _days(work: Work, span: Period) -> tuple[int, int]:
    first, last = span.start.toordinal(), span.end.toordinal()
    start = work.start or (min(first, work.end) if work.end else first)
    return start, work.end or max(last, start)
