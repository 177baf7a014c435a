"""What moved between two states of a plan, or two periods of it: the activities, and the actions behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from models.folding import fold
from models.measures.figures import ActivityFigures, Figures, Thing, Weight
from models.measures.matrix import NOBODY, Matrix, matrix
from models.measures.moved_parts import (
    ActionMove,
    ActionState,
    ActivityMove,
    ActivityState,
    Differs,
    Happened,
    Moved,
    Side,
    same_unit,
    work_of,
)
from models.measures.work import CountedWork, amount
from models.vocabulary import EffortPer

_HAIR = 1e-9


def moved(before: Side, after: Side) -> Moved:
    """What moved from one side to the other.

    Rows are matched by id. Activities without their id on the other side are matched by code, then by name.
    """
    differs = tuple(_differing(before.figures, after.figures))
    same = Differs.WEIGHT not in differs and Differs.CURRENCY not in differs
    early, late = _Reading(before, same), _Reading(after, same)
    twins = _twins(before.figures, after.figures)
    activities = [move for move in _activities(early, late, twins) if move.moved]
    actions = _actions(early, late, twins)
    return Moved(
        activities=_most_first(move for move in activities if move.leaf),
        groups=_most_first(move for move in activities if not move.leaf),
        actions=tuple(sorted(actions, key=lambda move: (-move.work, fold(move.title), move.id))),
        differs=differs,
        counted_in=after.figures.weight if same else None,
        twins=twins,
    )


def _differing(before: Figures, after: Figures) -> Iterable[Differs]:
    if before.weight is not after.weight:
        yield Differs.WEIGHT
    elif before.currency != after.currency and after.weight is Weight.MONEY:
        yield Differs.CURRENCY
    if before.scope is not after.scope:
        yield Differs.SCOPE
    if before.n != after.n:
        yield Differs.FRAME


def _most_first(moves: Iterable[ActivityMove]) -> tuple[ActivityMove, ...]:
    return tuple(sorted(moves, key=lambda move: (-move.work, -abs(move.share), fold(move.name))))


class _Reading:
    """One side as it is compared: its work by action and by activity, in the unit that both sides share."""

    def __init__(self, side: Side, same: bool) -> None:
        self.side, self.figures = side, side.figures
        self.scale = _scale(side.figures, same)
        self.matrix: Matrix = matrix(side.graph, side.figures, today=side.today)
        self.by_action: dict[str, float] = {}
        for pieces in self.matrix.pieces.values():
            for piece in pieces:
                before = self.by_action.get(piece.action.id, 0.0)
                self.by_action[piece.action.id] = before + piece.weight * self.scale
        table = side.graph.derived(CountedWork).table
        self.works = {work.id: work for work in table.works}
        units = side.graph.tables["unit"]
        self.units = [Thing(unit, str(units[unit].get("name") or "")) for unit in table.units]
        self.unit_of = {work.id: int(at) for work, at in zip(table.works, table.unit.tolist(), strict=True)}
        self.runners = self._runners()

    def _runners(self) -> dict[str, Thing]:
        """Per leaf the unit that does most of it."""
        most: dict[str, tuple[float, Thing]] = {}
        for row, doer in zip(self.matrix.weights, self.matrix.doers, strict=True):
            for weight, leaf in zip(row, self.matrix.leaves, strict=True):
                if doer.id != NOBODY and weight > most.get(leaf.id, (0.0, None))[0]:
                    most[leaf.id] = weight, Thing(doer.id, doer.name)
        return {leaf: runner for leaf, (_, runner) in most.items()}

    def activity(self, activity: ActivityFigures) -> ActivityState:
        return ActivityState(
            id=activity.id,
            share=activity.share,
            target=activity.target if self.figures.has_targets else None,
            wished=amount(self.side.graph.tables["activity"][activity.id].get("target")),
            level=activity.coverage_level,
            runner=self.runners.get(activity.id),
            silo_share=activity.silo_share,
            work=activity.weight * self.scale,
        )

    def unit(self, action: str) -> Thing | None:
        """The unit that runs an action of this side."""
        at = self.unit_of[action]
        return self.units[at] if at >= 0 else None

    def has_as(self, other: _Reading, action: str) -> bool:
        """Whether an action is on both sides and the same on both: told first, as most actions are."""
        mine, theirs = self.works.get(action), other.works.get(action)
        return (
            mine is not None
            and mine == theirs
            and self.unit(action) == other.unit(action)
            and (action in self.by_action) == (action in other.by_action)
        )

    def action(self, action: str) -> ActionState | None:
        work = self.works.get(action)
        if work is None:
            return None
        row, people = self.side.graph.tables["action"][action], self.side.graph.tables["person"]
        return ActionState(
            title=work.title,
            stage=work.stage,
            runner=self.unit(action),
            owner=str(people.get(work.owner or "", {}).get("name") or ""),
            shares=work.shares,
            row=row,
            counted=action in self.by_action,
            work=self.by_action.get(action, 0.0),
        )


def _scale(figures: Figures, same: bool) -> float:
    """What turns a weight over the period into what both sides can be told in."""
    if not same:
        return 1 / figures.total if figures.total > 0 else 0.0
    if figures.weight is Weight.ACTIONS:
        return 1.0
    return 1 / figures.months if figures.months else 0.0


# Activities
def _twins(before: Figures, after: Figures) -> dict[str, str]:
    """By activity of the later side the one of the earlier: the same id, else the same code, else the same name."""
    here = {activity.id for activity in before.activities}
    twins = {activity.id: activity.id for activity in after.activities if activity.id in here}
    keys: tuple[Callable[[ActivityFigures], str], ...] = (
        lambda activity: activity.code,
        lambda activity: fold(activity.name),
    )
    for key in keys:
        taken = set(twins.values())
        left = {key(activity): activity.id for activity in before.activities if activity.id not in taken}
        for activity in after.activities:
            if activity.id not in twins and key(activity) and key(activity) in left:
                twins[activity.id] = left.pop(key(activity))
    return twins


def _activities(early: _Reading, late: _Reading, twins: Mapping[str, str]) -> Iterable[ActivityMove]:
    known = {activity.id: activity for activity in early.figures.activities}
    ahead = late.figures.period.start > late.side.today
    for activity in late.figures.activities:
        twin = known.pop(twins.get(activity.id, ""), None)
        before = early.activity(twin) if twin is not None else None
        yield ActivityMove(activity.id, activity.name, activity.leaf, before, late.activity(activity), ahead)
    for gone in known.values():
        yield ActivityMove(gone.id, gone.name, gone.leaf, early.activity(gone), None)


# Actions
def _actions(early: _Reading, late: _Reading, twins: Mapping[str, str]) -> Iterable[ActionMove]:
    for action in dict.fromkeys((*early.works, *late.works)):
        if early.has_as(late, action):
            continue
        before, after = early.action(action), late.action(action)
        happened = tuple(_happened(before, after, twins))
        if happened:
            yield ActionMove(action, happened, before, after, _moving(before, after, happened, twins))


def _happened(
    before: ActionState | None, after: ActionState | None, twins: Mapping[str, str]
) -> Iterable[Happened]:
    if before is None or after is None:
        yield Happened.CAME if before is None else Happened.WENT
        return
    found = [happened for happened, differs in _CHANGES.items() if differs(before, after)]
    if _elsewhere(before, after, twins) > _HAIR:
        found.append(Happened.SHARES)
    explains = {Happened.STAGE, Happened.DATES, Happened.SHARES} & set(found)
    if before.counted != after.counted and not explains:
        found.append(Happened.BEGAN if after.counted else Happened.ENDED)
    yield from sorted(found, key=list(Happened).index)


def _columns(*names: str) -> Callable[[ActionState, ActionState], bool]:
    """Whether what was written in some columns differs; nothing and an empty text are the same."""

    def differ(before: ActionState, after: ActionState) -> bool:
        return any(_written(before.row.get(name)) != _written(after.row.get(name)) for name in names)

    return differ


def _written(value: Any) -> Any:
    return None if value == "" else value


def _other_hands(before: ActionState, after: ActionState) -> bool:
    if before.runner is None or after.runner is None:
        return before.runner is not after.runner
    return not same_unit(before.runner, after.runner)


def _other_effort(before: ActionState, after: ActionState) -> bool:
    """What hours are per, how often it happens and its size matter as far as hours are counted by them."""
    if before.row.get("effort") is None:
        return _columns("effort", "size")(before, after)
    occurring = before.row.get("effort_per") == EffortPer.OCCURRENCE
    return _columns("effort", "effort_per", *(("cadence",) if occurring else ()))(before, after)


_CHANGES: Mapping[Happened, Callable[[ActionState, ActionState], bool]] = {
    Happened.STAGE: lambda before, after: before.stage is not after.stage,
    Happened.RUNNER: _other_hands,
    Happened.EFFORT: _other_effort,
    Happened.MONEY: _columns("money"),
    Happened.DATES: _columns("start", "end"),
}
"""What tells that something happened to an action that is on both sides; shares need the twins as well."""


def _elsewhere(before: ActionState, after: ActionState, twins: Mapping[str, str]) -> float:
    """The part (0–1) of an action that goes elsewhere than before: the total variation distance of its shares."""
    earlier = dict(before.shares)
    later = {twins.get(activity, activity): share for activity, share in after.shares}
    return sum(abs(later.get(one, 0.0) - earlier.get(one, 0.0)) for one in {*earlier, *later}) / 2


def _moving(
    before: ActionState | None,
    after: ActionState | None,
    happened: tuple[Happened, ...],
    twins: Mapping[str, str],
) -> float:
    grown = abs(work_of(after) - work_of(before))
    if before is None or after is None:
        return grown
    part = 1.0 if Happened.RUNNER in happened else _elsewhere(before, after, twins)
    return max(grown, max(before.work, after.work) * part)
