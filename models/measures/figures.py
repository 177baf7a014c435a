"""What the measures say of a plan: values that travel from the pure functions to the views and the JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from models.periods import Period
from models.vocabulary import Stage


class Scope(StrEnum):
    """Which work counts: *live* (test, running, and done or stopped ones when they ran); others add."""

    LIVE = "live"
    PLANNED = "planned"
    IDEAS = "ideas"


class Weight(StrEnum):
    """What an action weighs: person-hours in the period, money in the period, or one."""

    EFFORT = "effort"
    MONEY = "money"
    ACTIONS = "actions"


class Reason(StrEnum):
    """Why a figure is not available: a closed list, the words of the JSON."""

    NO_ACTION = "no action in the plan"
    ONLY_IDEAS = "only ideas in the plan"
    """And ideas are not counted."""
    NOTHING_COUNTED = "nothing counted"
    """There are actions, but none of the scope falls into the period."""
    UNPLACED = "no counted action serves an activity"
    UNDATED = "only undated work"
    """It is in the scope, and no shorter period than the plan's span can say how much of it falls there."""
    NO_EFFORT = "no counted action has effort"
    NO_MONEY = "no counted action has money"
    NO_ACTIVITY = "no activity in the plan"
    ALL_ON_PURPOSE = "every activity is empty on purpose"
    NO_WORK = "no counted work"
    """For this activity, while others have some."""
    ONE_ACTIVITY = "one activity in the frame"
    ONE_ACTION = "one action"
    NO_UNITS = "no unit in the plan"
    NO_COMMUNICATION = "no unit is marked communication"
    NO_COMMUNICATION_HOME = "communication has no home activity"
    NO_UNIT = "no work belongs to a unit"
    NO_HOME = "no work of a unit with a home or of a transverse one"
    NO_HOME_OR_CROSS = "no work of a unit with a home"
    NO_TARGET = "intended share is 0"
    NO_INTENTION = "no intended share is given"
    INTENTIONS_ZERO = "every intended share is 0"
    INTENTIONS_OUTSIDE = "intended shares only where it is empty on purpose"
    EMPTY_ON_PURPOSE = "empty on purpose"
    NO_CHANNEL = "no work on a channel"


class Reasons(dict[str, Reason]):
    """Why figures are not available, by their path in the JSON."""

    def note(self, path: str, reason: Reason) -> None:
        """Remember the reason of one figure; the first one told stays."""
        self.setdefault(path, reason)


class Thing(NamedTuple):
    """Something of the plan to list by name."""

    id: str
    title: str


class StageMark(NamedTuple):
    """An action of an activity and how far it has come, for the marks in a cell."""

    action_id: str
    title: str
    stage: Stage


class Proof(NamedTuple):
    """The reading that lifts an activity to level 4: *why this colour*."""

    action: Thing
    objective: Thing
    indicator: Thing
    date: dt.date
    value: float
    unit: str


class Gap(StrEnum):
    """What readiness lacks: a closed list."""

    NO_SCENARIO = "no_scenario"
    NO_RESPONDER = "no_responder"
    NO_DEPUTY = "no_deputy"
    SAME_PERSON = "same_person"
    NO_RESPONSE_TIME = "no_response_time"
    NO_DRILL = "no_drill"
    OLD_DRILL = "old_drill"


class ScenarioGaps(NamedTuple):
    """A scenario, the activity that it is noted for, and what it lacks."""

    id: str
    activity: str
    title: str
    gaps: tuple[Gap, ...]


class Readiness(NamedTuple):
    """The scenarios that hold for one activity. A leaf's are its own and those of the groups it is part of."""

    scenarios: tuple[ScenarioGaps, ...] = ()

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Everything it lacks; without any scenario that alone."""
        if not self.scenarios:
            return (Gap.NO_SCENARIO,)
        return tuple(gap for scenario in self.scenarios for gap in scenario.gaps)


@dataclass(frozen=True)
class ActivityFigures:
    """One activity. A parent rolls its leaves up and is never in the frame itself.

    `weight` is in the weight's unit over the period; shares are 0–1 of the whole; `location_quotient` is
    share over intended share; `coverage_level` is 0 to imagine, 1 idea, 2 planned, 3 live, 4 measured too.
    """

    id: str
    code: str
    name: str
    parent: str | None
    """The parent's code."""
    leaf: bool
    in_frame: bool
    empty_on_purpose: bool
    weight: float
    share: float | None
    target: float | None
    location_quotient: float | None
    coverage_level: int
    actions: int
    """How many counted actions serve it (scope and period)."""
    live_actions: int
    """How many of all actions that serve it are live in the period, whatever the scope."""
    money: float
    """In the plan's currency, over the period, whatever the weight."""
    silo_share: float | None
    """The part (0–1) that units marked communication run of its weight that any unit runs; see `silo_reason`."""
    overdue_tests: tuple[Thing, ...]
    """Tests past their decision date without a decision."""
    stages: tuple[StageMark, ...]
    """All its actions that are neither done nor stopped."""
    estimated: bool
    """Some of its hours stand for a size (S, M, L)."""
    reason: str
    """Why it is empty on purpose, in the user's words."""
    proofs: tuple[Proof, ...]
    """The readings behind level 4; empty below."""
    silo_reason: Reason | None = None
    """Why `silo_share` is None."""
    crisis: Readiness = Readiness()  # noqa: RUF009 - a NamedTuple, which is frozen
    """The crisis scenarios that hold for it, with what they lack today, whatever the period."""
    waiting: tuple[Thing, ...] = ()
    """Planned work, then ideas, whose dates touch the period: what could begin in it."""

    @property
    def overdue(self) -> int:
        """How many tests are past their decision date without a decision."""
        return len(self.overdue_tests)

    @property
    def served(self) -> bool:
        """Whether some of its work is live in the period."""
        return self.coverage_level >= 3


@dataclass(frozen=True)
class UnitFigures:
    """One department or team: what it runs. `home` is an activity's code."""

    id: str
    name: str
    communication: bool
    transverse: bool
    home: str | None
    weight: float
    share: float | None


@dataclass(frozen=True)
class ChannelFigures:
    """One channel: the work on it, an action's weight being split evenly over its channels."""

    id: str
    name: str
    weight: float
    share: float | None


@dataclass(frozen=True)
class Landing:
    """Whom the work is for. Shares are 0–1, entropy in nats, `effort_to_move` in the weight's unit."""

    communication_share: float | None = None
    largest_share: float | None = None
    effective_activities: float | None = None
    hhi: float | None = None
    hhi_normalised: float | None = None
    shannon: float | None = None
    pielou: float | None = None
    distance_to_target: float | None = None
    effort_to_move: float | None = None
    covered: int | None = None
    chance_hhi: float | None = None
    leave_one_out: tuple[float, float] | None = None
    communication_target: float | None = None
    """The intended share of the silo's activities; None when no intended share is given at all."""
    heaviest_action: float | None = None
    """The share (0–1) of the weightiest action: with nearly all of it, one slip of the keyboard decides all figures."""


@dataclass(frozen=True)
class Running:
    """Who does the work. Shares are 0–1; `home`, `cross` and `transverse` sum to 1, and so do the four ways
    `silo_for_itself`, `silo_for_others`, `departments` and `transverse`, the silo's being None without a silo."""

    communication_share: float | None = None
    effective_units: float | None = None
    home: float | None = None
    cross: float | None = None
    transverse: float | None = None
    silo_for_itself: float | None = None
    silo_for_others: float | None = None
    departments: float | None = None
    ei_index: float | None = None
    single_owner_activities: tuple[str, ...] = ()
    lost_without_silo: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ways:
    """How the work of all departments splits, 0–1 each, 1 together: out of the same work as
    `Running.communication_share`, so that what Communication does for itself and for others adds up to it."""

    silo_for_itself: float
    silo_for_others: float
    departments: float
    """Other departments that have an activity of their own."""
    transverse: float
    elsewhere: float
    """Departments that have no activity of their own and do not stand across all of them."""


@dataclass(frozen=True)
class Strategy:
    """What the work serves. `linked_share` is 0–1 of the weight."""

    linked_share: float | None
    actions_without_objective: tuple[Thing, ...]
    """Counted actions that name no objective."""
    unlinked: tuple[Thing, ...]
    """Counted actions that name no objective, or none of them with how they contribute."""


@dataclass(frozen=True)
class LeftOut:
    """Counted actions that a figure had to leave out, and why."""

    no_effort: tuple[Thing, ...] = ()
    undated: tuple[Thing, ...] = ()
    no_unit: tuple[Thing, ...] = ()
    no_home: tuple[Thing, ...] = ()
    no_money: tuple[Thing, ...] = ()
    """Where money is weighed, those without any; not in the JSON."""


@dataclass(frozen=True)
class Figures:
    """Everything that is measured of a plan in one period, scope and weight.

    Not available is None, with its reason in `unavailable` by the path of the JSON (`landing.pielou`).
    """

    plan: Thing
    currency: str
    period: Period
    scope: Scope
    weight: Weight
    """What was weighed in the end: actions when effort was asked for and no action has any."""
    weight_asked: Weight
    total: float
    n: int
    """Leaves in the frame."""
    activities: tuple[ActivityFigures, ...]
    """Parents before their children, in stored order."""
    units: tuple[UnitFigures, ...]
    landing: Landing
    running: Running
    strategy: Strategy
    channels: tuple[ChannelFigures, ...]
    left_out: LeftOut
    unavailable: Mapping[str, Reason]
    has_targets: bool
    """Whether some intended share is given. Without any, the figures compare with an even split, and a screen
    shows no gap."""
    counted_actions: int
    """Actions of the scope that are in the period and serve some activity."""
    estimated: tuple[Thing, ...]
    """Counted actions whose hours stand for a size."""
    undated_rates: tuple[Thing, ...]
    """Counted actions without dates whose rate counts in every period."""
    spread: tuple[Thing, ...]
    """Counted actions with a share on a parent, spread evenly over its leaves."""
    unplaced: tuple[Thing, ...]
    """Actions of the scope and period that serve no activity: in neither distribution."""
    overdue: tuple[Thing, ...]
    """Tests past their decision date without a decision, unplaced ones too."""
    no_intention: Reason | None = None
    """Why `has_targets` is False."""
    ways_of_all: Ways | None = None
    """What people are shown of the ways of working; see `no_ways` where there is none. Not in the JSON."""

    @property
    def no_ways(self) -> Reason | None:
        """Why `ways_of_all` is None."""
        return None if self.ways_of_all is not None else self.unavailable.get("running.silo_for_itself")

    @property
    def no_gap(self) -> Reason | None:
        """Why a screen shows no gap to what is intended; None when there is one to show."""
        return self.unavailable.get("landing.distance_to_target", self.no_intention)

    @property
    def months(self) -> float:
        """Months in the period."""
        return self.period.months

    @property
    def unit(self) -> str:
        """What the weight is counted in: `h`, the currency, or `actions`."""
        return {Weight.EFFORT: "h", Weight.MONEY: self.currency, Weight.ACTIONS: "actions"}[self.weight]

    @property
    def a_month(self) -> float | None:
        """The total per month (h/month when effort is weighed)."""
        return self.total / self.months if self.months else None

    @property
    def to_move_a_month(self) -> float | None:
        """What goes elsewhere than intended, per month; None when not available."""
        moved = self.landing.effort_to_move
        return None if moved is None or not self.months else moved / self.months

    @property
    def few_actions(self) -> bool:
        """Under 10 counted actions, where some concentration is expected by chance."""
        return self.counted_actions < 10

    @property
    def fell_back(self) -> bool:
        """Whether actions were counted because no action has effort."""
        return self.weight is not self.weight_asked

    @property
    def leaves(self) -> tuple[ActivityFigures, ...]:
        """The activities without children, in stored order."""
        return tuple(activity for activity in self.activities if activity.leaf)

    @property
    def empty(self) -> tuple[ActivityFigures, ...]:
        """Leaves that no live work serves and that are not empty on purpose."""
        return tuple(leaf for leaf in self.leaves if not leaf.served and not leaf.empty_on_purpose)

    @property
    def empty_on_purpose(self) -> tuple[ActivityFigures, ...]:
        """Leaves that are empty on purpose."""
        return tuple(leaf for leaf in self.leaves if leaf.empty_on_purpose)

    @property
    def served(self) -> int:
        """How many leaves of the frame have live work in the period."""
        return sum(1 for leaf in self.leaves if leaf.in_frame and leaf.served)

    def activity(self, identity: str) -> ActivityFigures:
        """One activity by its id. Raises KeyError when there is none such."""
        for activity in self.activities:
            if activity.id == identity:
                return activity
        raise KeyError(identity)
