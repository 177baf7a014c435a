"""What is said of each activity: leaves measured, parents rolled up from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from models.graph import Attributes, PlanGraph
from models.measures import coverage, running
from models.measures.counting import Counted, Frame, of_stage, silo_missing
from models.measures.figures import ActivityFigures, Readiness, Reason, Reasons, StageMark
from models.measures.work import Bools, Floats, Ints, WorkTable
from models.vocabulary import Stage


@dataclass(frozen=True)
class View:
    """What the figures of each activity are read from."""

    graph: PlanGraph
    counted: Counted
    frame: Frame
    units: running.Units
    evidence: coverage.Evidence
    """Readings in the period."""
    overdue: Bools
    """Over actions."""
    crisis: Mapping[str, Readiness]
    """By activity."""
    missing: Reason | None
    """Why there is nothing to share out, if so."""
    name_of: Callable[[Attributes], str]


class _Intention(NamedTuple):
    """Share and intended share (0–1), and their quotient."""

    share: float | None = None
    target: float | None = None
    location_quotient: float | None = None


@dataclass(frozen=True)
class _Sums:
    """Over leaves, for activities to add up. `actions` are places in the table, masks are over them."""

    level: Ints
    money: Floats
    by_silo: Floats
    by_anyone: Floats
    actions: tuple[Ints, ...]
    open: Bools
    waiting: Bools


def codes(view: View, leaves: Bools) -> tuple[str, ...]:
    """The codes of some leaves, in stored order."""
    rows = view.graph.tables["activity"]
    return tuple(str(rows[view.counted.table.leaves[index]]["code"]) for index in np.flatnonzero(leaves))


def activity_figures(view: View, levels: Ints, reasons: Reasons) -> tuple[ActivityFigures, ...]:
    """All activities, parents before their children; `levels` is the coverage ladder over leaves."""
    table, counted = view.counted.table, view.counted
    by_silo, by_anyone = running.silo_shares(view.units, counted)
    sums = _Sums(
        level=levels,
        money=table.landing(np.where(counted.counted, counted.timed.money, 0.0)),
        by_silo=by_silo,
        by_anyone=by_anyone,
        actions=_serving(table),
        open=~of_stage(table, Stage.DONE, Stage.STOPPED),
        waiting=of_stage(table, Stage.PLANNED, Stage.IDEA) & counted.timed.present,
    )
    below = view.graph.leaves_below()
    at = {leaf: index for index, leaf in enumerate(table.leaves)}
    figures = []
    for row in view.graph.activities():
        leaves = np.array([at[leaf] for leaf in below[row["id"]]], np.int64)
        figures.append(_activity(view, row, leaves, row["id"] in at, sums, reasons))
    return tuple(figures)


def _activity(
    view: View, row: Attributes, leaves: Ints, leaf: bool, sums: _Sums, reasons: Reasons
) -> ActivityFigures:
    counted, table = view.counted, view.counted.table
    rows = view.graph.tables["activity"]
    code = str(row.get("code") or "")
    inside = leaves[view.frame.inside[leaves]]
    actions = np.unique(
        np.concatenate([np.empty(0, np.int64), *(sums.actions[at] for at in leaves.tolist())])
    )
    intention = _against_intention(view, code, inside, reasons)
    level = int(sums.level[leaves].max(initial=coverage.TO_IMAGINE))
    by_silo, nobody = _by_silo(view, leaves, sums)
    measured = level == coverage.MEASURED
    return ActivityFigures(
        id=row["id"],
        code=code,
        name=view.name_of(row),
        parent=str(rows[row["parent_id"]]["code"]) if row["parent_id"] in rows else None,
        leaf=leaf,
        in_frame=leaf and len(inside) == 1,
        empty_on_purpose=bool(row.get("empty_on_purpose")),
        weight=float(counted.landing[leaves].sum()),
        **intention._asdict(),
        coverage_level=level,
        actions=int(counted.counted[actions].sum()),
        live_actions=int(counted.live[actions].sum()),
        money=float(sums.money[leaves].sum()),
        silo_share=by_silo,
        silo_reason=nobody,
        overdue_tests=table.things(actions[view.overdue[actions]]),
        stages=_stages(table, actions[sums.open[actions]]),
        waiting=table.things(_furthest_first(table, actions[sums.waiting[actions]])),
        estimated=bool((counted.counted & table.estimated)[actions].any()),
        reason=str(row.get("reason") or ""),
        proofs=coverage.proofs(table, actions, view.evidence) if measured else (),
        crisis=view.crisis[row["id"]],
    )


def _by_silo(view: View, leaves: Ints, sums: _Sums) -> tuple[float | None, Reason | None]:
    """The part of the weight of leaves that the silo runs, or why it cannot be said."""
    anyone = float(sums.by_anyone[leaves].sum())
    reason = silo_missing(view.counted.table, bool(view.units.silo.any()))
    if reason is None and anyone <= 0:
        worked = view.counted.landing[leaves].sum() > 0
        reason = Reason.NO_UNIT if worked else view.missing or Reason.NO_WORK
    if reason is not None:
        return None, reason
    return min(1.0, float(sums.by_silo[leaves].sum()) / anyone), None


def _against_intention(view: View, code: str, inside: Ints, reasons: Reasons) -> _Intention:
    """Share, intended share and location quotient (share over intended; Hoover 1936) of leaves."""
    path = f"activities.{code}"
    if not len(inside):
        for name in _Intention._fields:
            reasons.note(f"{path}.{name}", Reason.EMPTY_ON_PURPOSE)
        return _Intention()
    target = min(1.0, float(view.frame.intended[inside].sum()))
    if view.missing is not None:
        reasons.note(f"{path}.share", view.missing)
        reasons.note(f"{path}.location_quotient", view.missing)
        return _Intention(target=target)
    share = min(1.0, float(view.counted.landing[inside].sum()) / view.counted.total)
    if target <= 0:
        reasons.note(f"{path}.location_quotient", Reason.NO_TARGET)
        return _Intention(share, target)
    return _Intention(share, target, share / target)


def _serving(table: WorkTable) -> tuple[Ints, ...]:
    """Per leaf the places of the actions that serve it, in stored order."""
    order = np.argsort(table.piece_leaf, kind="stable")
    ends = np.cumsum(np.bincount(table.piece_leaf, minlength=len(table.leaves)))
    return tuple(np.split(table.piece_action[order], ends[:-1]))


def _stages(table: WorkTable, actions: Ints) -> tuple[StageMark, ...]:
    return table.marks(_furthest_first(table, actions))


def _furthest_first(table: WorkTable, actions: Ints) -> Ints:
    return actions[np.argsort(-table.stage[actions], kind="stable")]
