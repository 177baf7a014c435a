"""The road: every headline figure by month, quarter or year over the plan's span, and who runs the work."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from models.graph import Attributes, PlanGraph
from models.measures import running as runners
from models.measures.counting import Counted, Frame, count, frame, silo_units
from models.measures.figures import Landing, Reason, Reasons, Running, Scope, Thing, Weight
from models.measures.landing import landing, nothing_counted
from models.measures.strategy import strategy
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork, WorkTable
from models.periods import Period, calendar_year, year_month, year_quarter
from models.vocabulary import Headline

MOST = 40
"""Periods that one road shows at most: more could not be told apart."""


class Step(StrEnum):
    """How long the periods of a road are."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    def place(self, day: dt.date) -> int:
        """The running number of the period that holds a day."""
        months = day.year * 12 + day.month - 1
        return months // {Step.MONTH: 1, Step.QUARTER: 3, Step.YEAR: 12}[self]

    def period(self, place: int) -> Period:
        """The whole calendar period of a running number."""
        if self is Step.MONTH:
            return year_month(place // 12, place % 12 + 1)
        return year_quarter(*divmod(place, 4)) if self is Step.QUARTER else calendar_year(place)


class When(StrEnum):
    """Where a period lies as seen today."""

    PAST = "past"
    CURRENT = "current"
    AHEAD = "ahead"
    """All of it lies in the future: the figures say what comes if all goes as planned."""


@dataclass(frozen=True)
class Runner:
    """A unit that does some of the work on the road. `transverse` ones are not communication."""

    id: str
    name: str
    communication: bool
    transverse: bool


@dataclass(frozen=True)
class Moment:
    """The headline figures of one period; None is not available, with its reason by the path of the JSON."""

    period: Period
    when: When
    landing: Landing
    running: Running
    linked: float | None
    served: int
    n: int
    """Leaves in the frame."""
    total: float
    """In the weight's unit over the period."""
    units: tuple[float | None, ...]
    """The share (0–1) of the running work of each of the road's units."""
    no_intention: Reason | None
    """Why no intended share holds for its frame, so that there is no gap; None when some does."""
    unavailable: Mapping[str, Reason]

    def share(self, figure: Headline) -> float | None:
        """A headline figure as a share, 0–1; None when it is not available."""
        return {
            Headline.LANDING: self.landing.communication_share,
            Headline.RUNNING: self.running.communication_share,
            Headline.GAP: self.landing.distance_to_target if self.no_intention is None else None,
            Headline.LINKED: self.linked,
            Headline.SERVED: self.served / self.n if self.n else None,
        }[figure]

    def reason(self, figure: Headline) -> Reason | None:
        """Why a headline figure is not available; None when it is."""
        if self.share(figure) is not None:
            return None
        if figure is Headline.GAP and self.landing.distance_to_target is not None:
            return self.no_intention
        return self.unavailable.get(PATHS[figure], Reason.NOTHING_COUNTED)


PATHS = {
    Headline.LANDING: "landing.communication_share",
    Headline.RUNNING: "running.communication_share",
    Headline.GAP: "landing.distance_to_target",
    Headline.LINKED: "strategy.linked_share",
    Headline.SERVED: "frame.served",
}
"""Where the reason of a headline figure is kept."""


@dataclass(frozen=True)
class Trend:
    """The road of a plan, its moments in the order of time."""

    span: Period
    today: dt.date
    asked: Step
    step: Step
    """Coarser than asked where there would be too many periods."""
    shortened: bool
    """Even years are too many: those nearest to today are shown."""
    scope: Scope
    weight_asked: Weight
    weight: Weight
    """What was weighed in the end: actions when effort was asked for and no action of the scope has any."""
    currency: str
    moments: tuple[Moment, ...]
    units: tuple[Runner, ...]
    """Communication first, then departments by all they run, transverse ones last; those that run nothing
    anywhere are left out."""
    has_targets: bool
    """Whether some intended share is given: without any, no gap is shown."""
    communication_target: float | None
    """The intended share of the silo's activities."""
    undated_rates: tuple[Thing, ...]
    """Actions without dates whose rate counts in every period alike."""
    undated: tuple[Thing, ...]
    """Actions without dates whose work is in no period."""

    @property
    def now(self) -> int | None:
        """The place of the current moment; None when today is outside the plan's span."""
        return next((at for at, one in enumerate(self.moments) if one.when is When.CURRENT), None)

    @property
    def ahead(self) -> int | None:
        """The first place that lies ahead; None when none does."""
        return next((at for at, one in enumerate(self.moments) if one.when is When.AHEAD), None)

    @property
    def first(self) -> int:
        """The running number of the first moment's period."""
        return self.step.place(self.moments[0].period.start)

    def amount(self, at: int, share: float | None = 1.0) -> float | None:
        """A share of what is counted in a moment: hours per month, money and actions over the whole period."""
        moment = self.moments[at]
        if share is None:
            return None
        return share * moment.total / (moment.period.months if self.weight is Weight.EFFORT else 1.0)

    def part(self, at: int, *, communication: bool = False, transverse: bool = False) -> float | None:
        """The share (0–1) that units of a kind run in a moment; departments without a mark."""
        if not self.units or None in self.moments[at].units:
            return None
        return sum(
            share or 0.0
            for unit, share in zip(self.units, self.moments[at].units, strict=True)
            if (unit.communication, unit.transverse) == (communication, transverse)
        )

    def folded(self, most: int) -> list[tuple[Runner | None, tuple[float | None, ...]]]:
        """Units with their shares over the moments, in the road's order; with more than `most` of them the smallest
        departments are one, None."""
        columns = [tuple(moment.units[at] for moment in self.moments) for at in range(len(self.units))]
        plain = [at for at, unit in enumerate(self.units) if not (unit.communication or unit.transverse)]
        spare = len(self.units) - most
        last = plain[-(spare + 1) :] if spare > 0 and len(plain) > 1 else []
        rows: list[tuple[Runner | None, tuple[float | None, ...]]] = []
        for at, unit in enumerate(self.units):
            if at not in last:
                rows.append((unit, columns[at]))
            elif at == last[-1]:
                rows.append(
                    (
                        None,
                        tuple(_sum(shares) for shares in zip(*(columns[one] for one in last), strict=True)),
                    )
                )
        return rows

    def known(self, figure: Headline) -> tuple[int, ...]:
        """The places at which a headline figure is available."""
        return tuple(at for at, one in enumerate(self.moments) if one.share(figure) is not None)

    def place_of(self, day: dt.date) -> float:
        """Where a day stands among the moments: whole numbers are the middles of their periods."""
        period = self.step.period(self.step.place(day))
        within = (day - period.start).days / max(1, period.days - 1) if period.days else 0.5
        return self.step.place(day) - self.first + within - 0.5


def trend(
    graph: PlanGraph,
    *,
    scope: Scope = Scope.LIVE,
    weight: Weight = Weight.EFFORT,
    today: dt.date,
    step: Step = Step.QUARTER,
    name_of: Callable[[Attributes], str] = lambda row: str(row.get("name") or ""),
) -> Trend:
    """The headline figures of every whole calendar period that the plan's span touches.

    Each moment holds what `measure` says of its period. `name_of` says a unit's name in the reader's language.
    """
    span = plan_span(graph, today)
    taken, places, shortened = _places(span, step, today)
    making = _Making(graph, span, scope, weight, today)
    counts = [making.counted(taken.period(place)) for place in places]
    framed = [frame(graph, making.table, counted.landing) for counted in counts]
    whole = making.counted(span)
    told = frame(graph, making.table, whole.landing)
    runs = sum((runners.unit_weights(counted) for counted in counts), np.zeros(len(making.table.units)))
    order = _order(making.units, runs)
    return Trend(
        span=span,
        today=today,
        asked=step,
        step=taken,
        shortened=shortened,
        scope=scope,
        weight_asked=weight,
        weight=whole.weight,
        currency=str(graph.plan().get("currency") or ""),
        moments=tuple(making.moment(one, its, order) for one, its in zip(counts, framed, strict=True)),
        units=tuple(making.runner(at, name_of) for at in order),
        has_targets=told.has_targets,
        communication_target=landing(whole, told, making.any_silo, Reasons()).communication_target,
        undated_rates=making.table.things(whole.every_period),
        undated=making.undated(),
    )


def moment_of(graph: PlanGraph, *, period: Period, scope: Scope, weight: Weight, today: dt.date) -> Moment:
    """The headline figures of one period alone, such as a kept version's; it knows no units."""
    making = _Making(graph, plan_span(graph, today), scope, weight, today)
    counted = making.counted(period)
    return making.moment(counted, frame(graph, making.table, counted.landing), [])


class _Making:
    """What all moments of a road share."""

    def __init__(self, graph: PlanGraph, span: Period, scope: Scope, weight: Weight, today: dt.date) -> None:
        self.graph, self.span, self.scope, self.weight, self.today = graph, span, scope, weight, today
        self.table: WorkTable = graph.derived(CountedWork).table
        self.units = runners.units_of(graph, self.counted(span))
        self.any_silo = bool(silo_units(graph))

    def counted(self, period: Period) -> Counted:
        return count(self.table, in_period(self.table, period, self.span), self.scope, self.weight)

    def moment(self, counted: Counted, framed: Frame, order: list[int]) -> Moment:
        period, reasons = counted.timed.period, Reasons()
        weights = runners.unit_weights(counted)
        total = float(weights.sum())
        live = np.zeros(len(self.table.leaves), dtype=np.bool_)
        live[self.table.piece_leaf[counted.live[self.table.piece_action]]] = True
        lands = landing(counted, framed, self.any_silo, reasons)
        runs = runners.running(self.units, counted, framed, reasons)
        linked = strategy(counted, nothing_counted(counted, framed), reasons).linked_share
        if not framed.n:
            reasons.note(PATHS[Headline.SERVED], Reason.NO_ACTIVITY)
        return Moment(
            period=period,
            when=_when(period, self.today),
            landing=lands,
            running=runs,
            linked=linked,
            served=int((live & framed.inside).sum()),
            n=framed.n,
            total=counted.total,
            units=tuple(min(1.0, float(weights[at]) / total) if total > 0 else None for at in order),
            no_intention=framed.no_intention,
            unavailable=reasons,
        )

    def runner(self, at: int, name_of: Callable[[Attributes], str]) -> Runner:
        row = self.graph.tables["unit"][self.table.units[at]]
        return Runner(row["id"], name_of(row), bool(self.units.silo[at]), bool(self.units.transverse[at]))

    def undated(self) -> tuple[Thing, ...]:
        anywhere = self.counted(replace(self.span, whole=False))
        return self.table.things(anywhere.nowhere)


def _sum(shares: tuple[float | None, ...]) -> float | None:
    return None if None in shares else sum(share or 0.0 for share in shares)


def _places(span: Period, asked: Step, today: dt.date) -> tuple[Step, range, bool]:
    """The step and the running numbers of the periods, no more than can be shown."""
    coarser = list(Step)[list(Step).index(asked) :]
    for step in coarser:
        places = range(step.place(span.start), step.place(span.end) + 1)
        if len(places) <= MOST:
            return step, places, False
    last = min(max(places.start + MOST, step.place(today) + MOST // 2), places.stop)
    return step, range(last - MOST, last), True


def _when(period: Period, today: dt.date) -> When:
    if period.end < today:
        return When.PAST
    return When.AHEAD if period.start > today else When.CURRENT


def _order(units: runners.Units, runs: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> list[int]:
    """Units that run anything: the silo's, then departments, then transverse ones; the most work first."""
    ranks = [2 if units.transverse[at] else 0 if units.silo[at] else 1 for at in range(len(runs))]
    running = [at for at in range(len(runs)) if runs[at] > 0]
    return sorted(running, key=lambda at: (ranks[at], -runs[at], at))
