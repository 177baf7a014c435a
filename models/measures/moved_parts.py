"""The records of what moved between two states of a plan: two sides, their activities and their actions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.folding import fold
from models.graph import Attributes, PlanGraph
from models.measures.coverage import LIVE, MEASURED
from models.measures.figures import Figures, Thing, Weight
from models.vocabulary import Stage

SEEN = 0.005
"""Half a percentage point of a share (0–1): what moved less, or does not show in whole percents, has not moved."""
_INTENDED_SEEN = 0.0005


@dataclass(frozen=True)
class Side:
    """One state of a plan in one period: its graph, and its figures of `today`."""

    graph: PlanGraph
    figures: Figures
    today: dt.date


class Differs(StrEnum):
    """What two sides do not have in common, so that their shares are not shares of the same thing."""

    WEIGHT = "weight"
    CURRENCY = "currency"
    SCOPE = "scope"
    FRAME = "frame"


class Happened(StrEnum):
    """What can happen to an action between two sides."""

    CAME = "came"
    WENT = "went"
    BEGAN = "began"
    """It is in both plans as it was, and counts on the later side only: its dates are in that period."""
    ENDED = "ended"
    STAGE = "stage"
    RUNNER = "runner"
    SHARES = "shares"
    EFFORT = "effort"
    MONEY = "money"
    DATES = "dates"


@dataclass(frozen=True)
class ActivityState:
    """An activity on one side. Shares are 0–1; `work` is in what `Moved.counted_in` says."""

    id: str
    share: float | None
    target: float | None
    """The intended share as figures have it: normalised."""
    wished: float | None
    """The intended share as it was written; None when nobody did."""
    level: int
    runner: Thing | None
    """The unit that does most of it; None for a parent, and where no unit does any."""
    silo_share: float | None
    work: float


@dataclass(frozen=True)
class ActivityMove:
    """An activity on both sides, or on the one that has it."""

    id: str
    """The later side's, the earlier one's when it went."""
    name: str
    leaf: bool
    before: ActivityState | None
    after: ActivityState | None
    ahead: bool = False
    """Whether the later side's period has not begun: nobody has readings of it."""

    @property
    def share(self) -> float:
        """How far its share of the work moved (−1 to 1); what is not there or not counted has none."""
        return _share(self.after) - _share(self.before)

    @property
    def points(self) -> int:
        """The same in percentage points, as the two shares are printed."""
        return _points(_share(self.before), _share(self.after))

    @property
    def level(self) -> int:
        """How many steps of the ladder it went up or down; 0 when it is on one side only, or not measured yet."""
        if self.before is None or self.after is None or self.unmeasured:
            return 0
        return self.after.level - self.before.level

    @property
    def unmeasured(self) -> bool:
        """Whether it lacks the readings that it had before only as its period is still to come."""
        levels = [state.level for state in (self.before, self.after) if state is not None]
        return self.ahead and levels == [MEASURED, LIVE]

    @property
    def silo(self) -> int:
        """Percentage points by which the part moved that Communication does; 0 when nobody did or does it."""
        parts = [state.silo_share for state in (self.before, self.after) if state is not None]
        known = [part for part in parts if part is not None]
        return _points(*known) if len(known) == 2 else 0

    @property
    def other_runner(self) -> bool:
        """Whether another unit does most of it than before; not said when nobody did, or nobody does."""
        runners = [state.runner for state in (self.before, self.after) if state is not None]
        known = [runner for runner in runners if runner is not None]
        return len(known) == 2 and not same_unit(*known)

    @property
    def intended(self) -> bool:
        """Whether another share is wished for it. That others are normalised anew is no move of theirs."""
        wishes = [(state.wished or 0.0) for state in (self.before, self.after) if state is not None]
        return len(wishes) == 2 and abs(wishes[1] - wishes[0]) >= _INTENDED_SEEN

    @property
    def work(self) -> float:
        """How much work came to it or left it."""
        return abs(work_of(self.after) - work_of(self.before))

    @property
    def moved(self) -> bool:
        """Whether anything of it did, or looks as if it had."""
        return (
            None in (self.before, self.after)
            or bool(self.points or self.level or self.silo)
            or self.other_runner
            or self.intended
            or self.unmeasured
        )


@dataclass(frozen=True)
class ActionState:
    """An action on one side. `work` is in what `Moved.counted_in` says, 0 where it is not counted."""

    title: str
    stage: Stage
    runner: Thing | None
    """The unit that runs it: its own, or its owner's."""
    owner: str
    shares: tuple[tuple[str, float], ...]
    """By activity, with the ids of its own side."""
    row: Attributes
    """Its columns, for effort, money and dates as they were written."""
    counted: bool
    work: float


@dataclass(frozen=True)
class ActionMove:
    """An action that something happened to, and how much work moves with it."""

    id: str
    happened: tuple[Happened, ...]
    before: ActionState | None
    after: ActionState | None
    work: float
    """All of its work when it came, went or changed hands; the part that goes elsewhere; or how much it grew."""

    @property
    def title(self) -> str:
        """As it is called on the later side that has it."""
        state = self.after or self.before
        return state.title if state else ""


@dataclass(frozen=True)
class Moved:
    """What moved, the most work first. Parents roll their leaves up and stand apart, in `groups`."""

    activities: tuple[ActivityMove, ...] = ()
    groups: tuple[ActivityMove, ...] = ()
    actions: tuple[ActionMove, ...] = ()
    differs: tuple[Differs, ...] = ()
    counted_in: Weight | None = None
    """What work is told in: hours or money a month, or actions; None when the sides count differently, and work
    is a part (0–1) of all work of its side."""
    twins: Mapping[str, str] | None = None
    """By an activity of the later side the one of the earlier side that it is."""

    @property
    def nothing(self) -> bool:
        """Whether nothing moved at all."""
        return not (self.activities or self.groups or self.actions)

    def times(self, happened: Happened) -> int:
        """To how many actions this happened."""
        return sum(happened in action.happened for action in self.actions)


def same_unit(one: Thing, other: Thing) -> bool:
    """Whether two units are the same one: by id, or by name where one side is another plan."""
    return one.id == other.id or (bool(one.title) and fold(one.title) == fold(other.title))


def work_of(state: ActivityState | ActionState | None) -> float:
    """The work of a state, none for one that is not there."""
    return 0.0 if state is None else state.work


def _share(state: ActivityState | None) -> float:
    return 0.0 if state is None else state.share or 0.0


def _points(before: float, after: float) -> int:
    return round(100 * after) - round(100 * before) if abs(after - before) >= SEEN else 0
