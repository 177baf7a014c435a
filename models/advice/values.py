"""What advice says: the goal asked for, what could be done, and what is proposed with its effects."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.errors import Fault
from models.measures.figures import Figures


class Source(StrEnum):
    """Where a proposal comes from; the words of the JSON."""

    PLAN = "plan"
    CATALOGUE = "catalogue"
    HAND_OVER = "hand-over"


@dataclass(frozen=True)
class Goal:
    """What is asked for, exactly one of the three.

    `actions`: at most so many additions; `hours`: additions of at most so many person-hours in the period
    altogether; `communication_at_most`: the fewest moves that bring both shares of Communication, of whom
    the work is for and of who does it, down to this share (0–1); one that cannot be said today is left out.
    The additions always leave the smallest gap.

    Raises Fault `advice.goal` when not exactly one is given, `advice.actions`, `advice.hours` or
    `advice.share` (value) when it cannot be one.
    """

    actions: int | None = None
    hours: float | None = None
    communication_at_most: float | None = None

    def __post_init__(self) -> None:
        if sum(one is not None for one in (self.actions, self.hours, self.communication_at_most)) != 1:
            raise Fault("advice.goal")
        if self.actions is not None and self.actions < 1:
            raise Fault("advice.actions", value=self.actions)
        if self.hours is not None and not (math.isfinite(self.hours) and self.hours > 0):
            raise Fault("advice.hours", value=self.hours)
        if self.communication_at_most is not None and not 0 <= self.communication_at_most <= 1:
            raise Fault("advice.share", value=self.communication_at_most)


@dataclass(frozen=True)
class Candidate:
    """Something that could be done: work to add, or an action to hand over.

    `effort` is the weight it adds in the period, 0 for a hand-over, whose `moved` is the weight that changes
    hands. `shares` (0–1) by the id of the leaf it serves; `unit_id` is who would run it, None for nobody.
    """

    id: str
    """The same for the same plan: `action:ID`, `idea:CODE:ACTIVITY_ID` or `hand-over:ID:UNIT_ID`."""
    source: Source
    title: str
    effort: float
    shares: Mapping[str, float]
    unit_id: str | None = None
    action_id: str | None = None
    idea_code: str | None = None
    moved: float = 0.0

    @property
    def hand_over(self) -> bool:
        """Whether nothing is added, and only who runs it changes."""
        return self.source is Source.HAND_OVER

    @property
    def activity_id(self) -> str:
        """The activity it serves most, the first in stored order of several."""
        return max(self.shares, key=lambda activity: self.shares[activity])


class WhyKind(StrEnum):
    """The reasons there are for a proposal."""

    NOBODY_YET = "nobody yet"
    """Nothing that counts serves the activity today."""
    TOO_LITTLE = "too little"
    """The activity gets less than is intended."""
    KEEPS_UP = "keeps up"
    """The activity would get less than is intended once the proposals before it are added."""
    LOWERS = "lowers"
    """It is elsewhere than in Communication, whose share it brings down."""
    HAND_OVER = "hand over"
    """The department served can run it itself."""


@dataclass(frozen=True)
class Why:
    """Why something is proposed. Shares are 0–1, of all that counts today.

    `intended` is an even split when `even_split`: no intended share is given at all. `problem` is what the
    activity's department asks for, in its own words ("" for none); `from_unit_id` and `to_unit_id` say who would
    hand the action over to whom, and `moved` the weight that goes with it.
    """

    kind: WhyKind
    activity_id: str
    share: float
    intended: float
    even_split: bool = False
    problem: str = ""
    from_unit_id: str | None = None
    to_unit_id: str | None = None
    moved: float = 0.0


@dataclass(frozen=True)
class Headlines:
    """The figures that everybody looks at, each None when not available.

    Shares and `gap` are 0–1; `effort_to_move` and `total` are in the weight's unit over the period; `served`
    counts activities, out of `n`.
    """

    landing: float | None
    running: float | None
    gap: float | None
    effort_to_move: float | None
    effective_activities: float | None
    linked: float | None
    served: int
    n: int
    total: float

    @classmethod
    def of(cls, figures: Figures) -> Headlines:
        """Those of these figures."""
        return cls(
            landing=figures.landing.communication_share,
            running=figures.running.communication_share,
            gap=figures.landing.distance_to_target,
            effort_to_move=figures.landing.effort_to_move,
            effective_activities=figures.landing.effective_activities,
            linked=figures.strategy.linked_share,
            served=figures.served,
            n=figures.n,
            total=figures.total,
        )


@dataclass(frozen=True)
class Proposal:
    """A candidate that is proposed. `after`: today plus this one and those before it in its list."""

    candidate: Candidate
    why: Why
    after: Headlines


class Status(StrEnum):
    """How far one can rely on there being nothing better."""

    BEST = "best"
    """Proven: nothing better is possible."""
    GOOD = "good"
    """Found at once, not proven."""
    TIME_UP = "time up"
    """The time was up before it could be proven."""
    SOLVER_FAILED = "solver failed"
    """The solver gave up; what was found at once stands."""
    CANCELLED = "cancelled"
    """Told to stop; what was found at once stands."""


@dataclass(frozen=True)
class Advice:
    """What to do next, beside what is today.

    `reachable` is None when the goal is reached or is none about Communication; else the lowest share (0–1) of
    Communication that was found, and the proposals lead to the next whole percent above it. No moves at all
    bring it lower only where that is `proven`.
    `hand_overs` are the actions that would be best run by the department they serve, whatever the goal, the
    weightiest first, without those that are proposed.
    """

    goal: Goal
    status: Status
    before: Headlines
    after: Headlines
    proposals: tuple[Proposal, ...]
    hand_overs: tuple[Proposal, ...]
    reachable: float | None = None

    @property
    def proven(self) -> bool:
        """Whether nothing better is possible."""
        return self.status is Status.BEST
