"""What if: trials over a plan in a graph of its own, and the rows that keeping them would write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from models.changes import Change, RowChange, collapse
from models.entities import new_id
from models.errors import Fault
from models.graph import Attributes, PlanGraph
from models.invariants import SHARE_TOLERANCE, row_faults, title_of
from models.measures.counting import SCOPES
from models.measures.figures import Scope
from models.measures.work import amount, chosen
from models.supposing import supposition
from models.vocabulary import EffortPer, EffortSize, Stage

RUNS: tuple[Stage, ...] = SCOPES[Scope.LIVE]
"""The stages at which an action is switched on: it runs, or has run, whatever else a scope counts."""


class Subject(StrEnum):
    """What of an action is tried."""

    STAGE = "stage"
    UNIT = "unit"
    EFFORT = "effort"
    SHARES = "shares"


class Key(NamedTuple):
    """A trial is known by its action and what is tried of it: a later one takes its place."""

    action: str
    subject: Subject


@dataclass(frozen=True)
class Trial:
    """One thing tried of an action: columns of it, as SQLite holds them, or its shares (0–1) by leaf.

    A share of 0 is one that an action no longer gives; it stays in the trial so that it can be moved again.
    """

    key: Key
    columns: Mapping[str, object] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)

    @property
    def served(self) -> dict[str, float]:
        """The shares that are something."""
        return {activity: share for activity, share in self.shares.items() if share > 0.0}


class Why(StrEnum):
    """Why a trial could not be tried again on a plan that has changed meanwhile."""

    ACTION_GONE = "action gone"
    ACTIVITY_GONE = "activity gone"
    """An activity that it was to serve is gone, or has parts now."""
    UNIT_GONE = "unit gone"
    ALREADY = "already so"
    """The plan itself is by now as was tried."""


@dataclass(frozen=True)
class Lost:
    """A trial that fell away, and the title of its action, which may be gone."""

    trial: Trial
    title: str
    why: Why


class Hours(NamedTuple):
    """The effort of an action as it is given: hours per something, None without; `size` when one stands for them."""

    value: float | None
    per: EffortPer
    size: EffortSize | None = None


@dataclass(frozen=True)
class _Step:
    """What *Take back* restores: the trials that stood before, None where there was none."""

    name: str
    before: Mapping[Key, Trial | None]


class Sandbox:
    """Trials over a plan. `graph` is the plan as it would be if they were kept: `rows` lead from one to the other.

    `plan` is the graph of the plan itself; it is only read, and whoever edits it calls `follow`.
    """

    def __init__(self, plan: PlanGraph) -> None:
        self.plan = plan
        self.graph = plan.copy()
        self._trials: dict[Key, Trial] = {}
        self._rows: dict[str, tuple[RowChange, ...]] = {}
        self._past: list[_Step] = []
        self._new_ids: dict[tuple[str, str], str] = {}

    @property
    def trials(self) -> tuple[Trial, ...]:
        """What is tried, in the order in which it was begun."""
        return tuple(self._trials.values())

    @property
    def rows(self) -> tuple[RowChange, ...]:
        """What keeping would write."""
        return tuple(row for rows in self._rows.values() for row in rows)

    @property
    def can_take_back(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    def is_tried(self, action: str, subject: Subject) -> bool:
        """Whether this of an action is tried."""
        return Key(action, subject) in self._trials

    def is_on(self, action: str) -> bool:
        """Whether an action runs, or has run, as it is tried."""
        return stage_of(self.graph, action) in RUNS

    def switch(self, action: str, on: bool, step: str = "") -> None:
        """Set an action aside (it becomes an idea) or let it run; back where it was where that does as well."""
        self._there(action)
        own = stage_of(self.plan, action)
        stage = own if (own in RUNS) is on else Stage.RUNNING if on else Stage.IDEA
        self._try(Trial(Key(action, Subject.STAGE), {"stage": stage.value}), step)

    def try_unit(self, action: str, unit: str | None, step: str = "") -> None:
        """Let a unit run an action; None leaves it to its owner's. Raises Fault `row.gone`."""
        self._there(action)
        if unit is not None and unit not in self.plan.tables["unit"]:
            raise Fault("row.gone", table="unit")
        self._try(Trial(Key(action, Subject.UNIT), {"unit_id": unit}), step)

    def try_effort(self, action: str, hours: float | None, step: str = "") -> None:
        """Give an action so many hours, per what its own are counted; a size becomes its hours a month.

        None and its own number of hours leave it as it is. Raises Fault `number.negative`, `number.outside` as
        the plan would.
        """
        own = hours_of(self._there(action))
        columns: Mapping[str, object] = {}
        if hours is not None and hours != own.value:
            columns = {"effort": float(hours), "effort_per": own.per.value, "size": None}
        self._try(Trial(Key(action, Subject.EFFORT), columns), step)

    def try_shares(self, action: str, shares: Mapping[str, float], step: str = "") -> None:
        """Let an action serve these leaves. Raises Fault `share.sum`, `share.on_parent`, `row.gone`."""
        row = self._there(action)
        if shares and not abs(sum(shares.values()) - 1.0) <= SHARE_TOLERANCE:  # NaN is neither
            raise Fault("share.sum", what=title_of("action", row), total=sum(shares.values()))
        for activity in shares:
            if activity not in self.plan.tables["activity"]:
                raise Fault("row.gone", table="activity")
            if not self._is_leaf(activity):
                raise Fault("share.on_parent", what=self.plan.tables["activity"][activity]["code"])
        self._try(Trial(Key(action, Subject.SHARES), shares=dict(shares)), step)

    def shares_of(self, action: str) -> dict[str, float]:
        """The shares of an action by leaf as they are tried, those moved down to 0 among them.

        A share that names a parent is spread evenly over its leaves, as the measures have it.
        """
        trial = self._trials.get(Key(action, Subject.SHARES))
        if trial is None:
            return leaf_shares(self.plan, action)
        return {activity: share for activity, share in trial.shares.items() if self._is_leaf(activity)}

    def remove(self, key: Key) -> None:
        """Take one trial out, whenever it was made."""
        self._take({key: None}, "")

    def drop(self) -> None:
        """Take all trials out, as one step."""
        self._take(dict.fromkeys(self._trials), "")

    def take_back(self) -> bool:
        """Undo the last step that still changes something; whether there was one."""
        while self._past:
            before = {key: self._still(trial) for key, trial in self._past.pop().before.items()}
            if any(self._trials.get(key) != trial for key, trial in before.items()):
                for key, trial in before.items():
                    self._replace(key, trial)
                return True
        return False

    def forget(self) -> None:
        """Nothing can be taken back any more: what was tried is kept."""
        self._past.clear()

    def follow(self, *changes: Change) -> tuple[Lost, ...]:
        """Try the same on the plan as these Changes left it; what no longer can be tried falls away and is told.

        To be called when the plan's own graph has taken them in.
        """
        titles = {key.action: title_of("action", self.plan_row(key.action)) for key in self._trials}
        self.graph.apply(supposition(row.inverse() for row in self.rows))
        for change in changes:
            self.graph.apply(change)
        self._rows.clear()
        lost = [
            Lost(trial, titles[trial.key.action], why)
            for trial in self.trials
            if (why := self._why_not(trial)) is not None
        ]
        for fallen in lost:
            del self._trials[fallen.trial.key]
        for action in dict.fromkeys(key.action for key in self._trials):
            self._settle(action)
        self._past = [step for step in self._past if self._holds(step)]
        return tuple(lost)

    def plan_row(self, action: str) -> Attributes:
        """An action as the plan has it, or had it when it was last seen here."""
        return self.plan.tables["action"].get(action) or self.graph.tables["action"].get(action, {})

    def _there(self, action: str) -> Attributes:
        if action not in self.plan.tables["action"]:
            raise Fault("row.gone", table="action")
        return self.plan.tables["action"][action]

    def _is_leaf(self, activity: str) -> bool:
        known = self.plan.tables["activity"]
        return activity in known and not any(row["parent_id"] == activity for row in known.values())

    def _try(self, trial: Trial, step: str) -> None:
        row = {**_plain(self._there(trial.key.action)), **trial.columns}
        for fault in row_faults("action", row):
            raise fault
        self._take({trial.key: self._still(trial)}, step)

    def _take(self, trials: Mapping[Key, Trial | None], step: str) -> None:
        """Let these trials stand; what goes on a named step is taken back with it."""
        before = {key: self._trials.get(key) for key in trials}
        if before == dict(trials):
            return
        last = self._past[-1] if self._past else None
        if step and last is not None and last.name == step and last.before.keys() == before.keys():
            if dict(last.before) == dict(trials):
                self._past.pop()
        else:
            self._past.append(_Step(step, before))
        for key, trial in trials.items():
            self._replace(key, trial)

    def _replace(self, key: Key, trial: Trial | None) -> None:
        if trial is None:
            self._trials.pop(key, None)
        else:
            self._trials[key] = trial
        self._settle(key.action)

    def _settle(self, action: str) -> None:
        """Bring the graph's rows of one action to what is tried of it."""
        was, now = self._rows.pop(action, ()), self._rows_of(action)
        if now:
            self._rows[action] = now
        moved = collapse([*(row.inverse() for row in was), *now])
        if moved:
            self.graph.apply(supposition(moved))

    def _rows_of(self, action: str) -> tuple[RowChange, ...]:
        row = _plain(self.plan.tables["action"][action])
        after = dict(row)
        shares: Iterable[RowChange] = ()
        for trial in self._of(action):
            after |= trial.columns
            if trial.key.subject is Subject.SHARES:
                shares = self._share_rows(action, trial.served)
        return collapse([RowChange("action", action, row, after), *shares])

    def _of(self, action: str) -> Iterator[Trial]:
        found = (self._trials.get(Key(action, subject)) for subject in Subject)
        return (trial for trial in found if trial is not None)

    def _share_rows(self, action: str, shares: dict[str, float]) -> Iterator[RowChange]:
        missing = dict(shares)
        for tie in [_plain(tie) for tie in self.plan.ties_of(action, "service_share")]:
            share = missing.pop(tie["activity_id"], None)
            yield RowChange(
                "service_share", tie["id"], tie, None if share is None else {**tie, "share": share}
            )
        for activity, share in missing.items():
            identity = self._new_ids.setdefault((action, activity), new_id())
            tie = {"id": identity, "action_id": action, "activity_id": activity, "share": share}
            yield RowChange("service_share", identity, None, tie)

    def _why_not(self, trial: Trial) -> Why | None:
        """Why a trial changes nothing of the plan as it is now, None when it does."""
        row = self.plan.tables["action"].get(trial.key.action)
        if row is None:
            return Why.ACTION_GONE
        unit = trial.columns.get("unit_id")
        if unit is not None and unit not in self.plan.tables["unit"]:
            return Why.UNIT_GONE
        if trial.key.subject is Subject.SHARES:
            if not all(map(self._is_leaf, trial.served)):
                return Why.ACTIVITY_GONE
            same = _alike(self.plan.shares_of(trial.key.action), trial.served)
        else:
            same = all(row.get(column) == value for column, value in trial.columns.items())
        return Why.ALREADY if same else None

    def _still(self, trial: Trial | None) -> Trial | None:
        """A trial, or None for one that the plan itself is as by now."""
        return None if trial is None or self._why_not(trial) is Why.ALREADY else trial

    def _holds(self, step: _Step) -> bool:
        return all(
            key.action in self.plan.tables["action"]
            and (trial is None or self._why_not(trial) in (None, Why.ALREADY))
            for key, trial in step.before.items()
        )


def stage_of(graph: PlanGraph, action: str) -> Stage:
    """How far an action has come; what a file says otherwise is an idea, as the measures have it."""
    return chosen(Stage, graph.tables["action"][action].get("stage"), Stage.IDEA)


def hours_of(row: Attributes) -> Hours:
    """The effort of an action's row: hours that are known stand before a size, a size for its hours a month."""
    hours, size = amount(row.get("effort")), chosen(EffortSize, row.get("size"), None)
    if hours is None and size is not None:
        return Hours(size.hours_a_month, EffortPer.MONTH, size)
    return Hours(hours, chosen(EffortPer, row.get("effort_per"), EffortPer.MONTH))


def leaf_shares(graph: PlanGraph, action: str) -> dict[str, float]:
    """The shares (0–1) of an action by leaf, the largest first; a parent's is spread evenly over its leaves."""
    below = graph.leaves_below()
    shares: dict[str, float] = {}
    for activity, share in graph.shares_of(action).items():
        for leaf in below.get(activity, ()):
            shares[leaf] = shares.get(leaf, 0.0) + share / len(below[activity])
    stored = [leaf["id"] for leaf in graph.leaves() if leaf["id"] in shares]
    return {leaf: shares[leaf] for leaf in sorted(stored, key=lambda leaf: -shares[leaf])}


def _plain(row: Attributes) -> Attributes:
    """A row of the graph as the plan holds it."""
    return {column: value for column, value in row.items() if column != "table"}


def _alike(shares: Mapping[str, float], others: Mapping[str, float]) -> bool:
    return shares.keys() == others.keys() and all(
        abs(share - others[activity]) <= SHARE_TOLERANCE for activity, share in shares.items()
    )
