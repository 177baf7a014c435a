"""How far indicators and objectives have come towards what is wanted, and what work serves each objective."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from models.graph import Attributes, PlanGraph
from models.measures.counting import count
from models.measures.figures import Scope, Weight
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork, chosen
from models.periods import Period
from models.vocabulary import Better, Stage


class Missing(StrEnum):
    """Why a share of the way cannot be said: a closed list."""

    NO_INDICATOR = "no indicator"
    NO_READING = "no reading yet"
    NO_BASELINE = "no starting value"
    NO_TARGET = "no intended value"
    NO_WAY = "starting and intended value are the same"


class Point(NamedTuple):
    """A reading: the day, and the value in the indicator's unit."""

    date: dt.date
    value: float


@dataclass(frozen=True)
class IndicatorProgress:
    """One indicator. `share` is how much of the way is done: 0 at the baseline, 1 at the target.

    It is below 0 where things went the wrong way and above 1 beyond the target; None, with `missing` saying
    why, is not the same as 0.
    """

    id: str
    objective_id: str
    name: str
    unit: str
    baseline: float | None
    target: float | None
    better: Better
    readings: tuple[Point, ...]
    """By date, those of later than today too."""
    latest: Point | None
    """The last reading of today or before."""
    share: float | None
    missing: Missing | None
    reached: bool
    late: bool
    """Its objective's horizon is over and the target is not reached."""

    @property
    def contradicts(self) -> bool:
        """Whether the target lies on the worse side of the baseline: one of the three is mistaken."""
        if self.baseline is None or self.target is None or self.baseline == self.target:
            return False
        return (self.target > self.baseline) is not (self.better is Better.UP)

    @property
    def worse(self) -> bool:
        """Whether it stands on the wrong side of where it began."""
        return self.share is not None and self.share < 0


@dataclass(frozen=True)
class ObjectiveProgress:
    """One objective: the mean of its indicators, each counted at most as the whole way.

    Overshooting one thus never makes up for another that lags. `indicators` are its own; `serving` are the
    actions that serve it or an objective under it and say how, stopped ones left out; `weight` is what they
    weigh in the period.
    """

    id: str
    share: float | None
    missing: Missing | None
    measured: int
    """How many of its indicators have a share."""
    reached: bool
    late: bool
    indicators: tuple[str, ...]
    serving: tuple[str, ...]
    unsaid: tuple[str, ...]
    """Actions tied to it without a word on how they contribute."""
    weight: float

    @property
    def served(self) -> bool:
        """Whether an action serves it, or an objective under it."""
        return bool(self.serving)


@dataclass(frozen=True)
class Aims:
    """The progress of every indicator and objective of a plan, and the work that serves nothing."""

    indicators: Mapping[str, IndicatorProgress]
    objectives: Mapping[str, ObjectiveProgress]
    unlinked: tuple[str, ...]
    """Counted actions that name no objective, or none with how they contribute; in stored order."""
    aimless: tuple[str, ...]
    """Those of them that name no objective at all."""
    weights: Mapping[str, float]
    """What each counted action weighs in the period, in the weight's unit."""

    def weight_of(self, actions: Iterable[str]) -> float:
        """What these actions weigh together."""
        return sum(self.weights.get(action, 0.0) for action in actions)


def aims(
    graph: PlanGraph,
    *,
    today: dt.date,
    period: Period | None = None,
    scope: Scope = Scope.LIVE,
    weight: Weight = Weight.EFFORT,
) -> Aims:
    """How far everything has come by `today`, and what serves it in a period, scope and weight."""
    indicators = indicators_progress(graph, today)
    weights, unlinked, aimless = _weigh(graph, today, period, scope, weight)
    below = families(graph)
    ties = _ties(graph)
    found: dict[str, ObjectiveProgress] = {}
    for row in graph.tables["objective"].values():
        own = [one for one in indicators.values() if one.objective_id == row["id"]]
        serving = dict.fromkeys(
            action for one in below[row["id"]] for action, stated in ties.get(one, ()) if stated
        )
        unsaid = [action for action, stated in ties.get(row["id"], ()) if not stated]
        found[row["id"]] = _objective(row, own, tuple(serving), tuple(unsaid), weights, today)
    return Aims(
        indicators=indicators,
        objectives=found,
        unlinked=unlinked,
        aimless=aimless,
        weights=weights,
    )


def indicators_progress(graph: PlanGraph, today: dt.date) -> dict[str, IndicatorProgress]:
    """Every indicator by its id."""
    points: dict[str, list[Point]] = {}
    for row in graph.tables["reading"].values():
        day = _day(row.get("date"))
        if day is not None and isinstance(row.get("value"), int | float):
            points.setdefault(row["indicator_id"], []).append(Point(day, float(row["value"])))
    return {
        row["id"]: _indicator(graph, row, points.get(row["id"], []), today)
        for row in graph.tables["indicator"].values()
    }


def families(graph: PlanGraph) -> dict[str, list[str]]:
    """Per objective itself and all objectives under it, however deep."""
    children: dict[str, list[str]] = {}
    rows = graph.tables["objective"]
    for row in rows.values():
        children.setdefault(str(row.get("parent_id") or ""), []).append(row["id"])
    found: dict[str, list[str]] = {}
    for one in rows:
        family, waiting = [], [one]
        while waiting:
            member = waiting.pop()
            if member not in family:
                family.append(member)
                waiting.extend(children.get(member, ()))
        found[one] = family
    return found


def share_of_the_way(
    baseline: float | None, target: float | None, value: float | None
) -> tuple[float | None, Missing | None]:
    """(value − baseline) / (target − baseline), or why it cannot be said."""
    if value is None:
        return None, Missing.NO_READING
    if target is None:
        return None, Missing.NO_TARGET
    if baseline is None:
        return None, Missing.NO_BASELINE
    if target == baseline:
        return None, Missing.NO_WAY
    return (value - baseline) / (target - baseline), None


def is_reached(baseline: float | None, target: float | None, better: Better, value: float | None) -> bool:
    """Whether a value is at the target or beyond it, seen from the baseline; without one, by what is better."""
    if target is None or value is None:
        return False
    upward = better is Better.UP if baseline is None or baseline == target else target > baseline
    return value >= target if upward else value <= target


def _indicator(
    graph: PlanGraph, row: Attributes, points: Iterable[Point], today: dt.date
) -> IndicatorProgress:
    readings = tuple(sorted(points, key=lambda point: point.date))
    past = [point for point in readings if point.date <= today]
    latest = past[-1] if past else None
    value = latest.value if latest else None
    baseline, target = _number(row.get("baseline")), _number(row.get("target"))
    better = chosen(Better, row.get("better"), Better.UP)
    share, missing = share_of_the_way(baseline, target, value)
    reached = is_reached(baseline, target, better, value)
    objective = graph.tables["objective"].get(row["objective_id"], {})
    return IndicatorProgress(
        id=row["id"],
        objective_id=row["objective_id"],
        name=str(row.get("name") or ""),
        unit=str(row.get("unit") or ""),
        baseline=baseline,
        target=target,
        better=better,
        readings=readings,
        latest=latest,
        share=share,
        missing=missing,
        reached=reached,
        late=_over(objective.get("horizon"), today) and not reached,
    )


def _objective(
    row: Attributes,
    own: list[IndicatorProgress],
    serving: tuple[str, ...],
    unsaid: tuple[str, ...],
    weights: Mapping[str, float],
    today: dt.date,
) -> ObjectiveProgress:
    shares = [min(1.0, one.share) for one in own if one.share is not None]
    reached = bool(own) and all(one.reached for one in own)
    missing = None
    if not own:
        missing = Missing.NO_INDICATOR
    elif not shares:
        missing = own[0].missing
    return ObjectiveProgress(
        id=row["id"],
        share=sum(shares) / len(shares) if shares else None,
        missing=missing,
        measured=len(shares),
        reached=reached,
        late=_over(row.get("horizon"), today) and not reached,
        indicators=tuple(one.id for one in own),
        serving=serving,
        unsaid=unsaid,
        weight=sum(weights.get(action, 0.0) for action in serving),
    )


def _ties(graph: PlanGraph) -> dict[str, list[tuple[str, bool]]]:
    """Per objective the actions tied to it, and whether each says how it contributes."""
    actions = graph.tables["action"]
    found: dict[str, dict[str, bool]] = {}
    for tie in graph.tables["contribution"].values():
        action = actions.get(tie["action_id"])
        if action is not None and action.get("stage") != Stage.STOPPED:
            tied = found.setdefault(tie["objective_id"], {})
            stated = bool(str(tie.get("mechanism") or "").strip())
            tied[action["id"]] = stated or tied.get(action["id"], False)
    return {objective: list(tied.items()) for objective, tied in found.items()}


def _weigh(
    graph: PlanGraph, today: dt.date, period: Period | None, scope: Scope, weight: Weight
) -> tuple[dict[str, float], tuple[str, ...], tuple[str, ...]]:
    """What each counted action weighs in the period, which do not say how they serve one, which name none."""
    span = plan_span(graph, today)
    table = graph.derived(CountedWork).table
    counted = count(table, in_period(table, span if period is None else period, span), scope, weight)
    works = [(work, float(counted.weights[at])) for at, work in enumerate(table.works) if counted.counted[at]]
    unlinked = [work for work, _ in works if not any(stated for _, stated in work.objectives)]
    return (
        {work.id: weight for work, weight in works},
        tuple(work.id for work in unlinked),
        tuple(work.id for work in unlinked if not work.objectives),
    )


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _day(value: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(value)) if value else None
    except ValueError:
        return None


def _over(horizon: object, today: dt.date) -> bool:
    day = _day(horizon)
    return day is not None and day < today
