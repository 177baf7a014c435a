"""What a board is asked: what should stop, which decisions are due, who and what is still missing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from models.graph import PlanGraph
from models.measures.counting import of_stage
from models.measures.figures import Figures, Thing
from models.measures.returns import Returns, returns
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork, chosen, ordinal
from models.vocabulary import Stage, Verdict

WAITS_DAYS = 30
"""Decisions of so many days around today are asked for; a test that waits longer should stop."""
ACTIVITIES = 2
"""How many activities without any work a board is asked about."""
MOST_ASKED = 5
"""With so many decisions asked there is no room left to ask how work contributes."""


class Why(StrEnum):
    """Why something is put to the board: a closed list."""

    SAID_STOP = "said_stop"
    """Its last decision was to stop, and it is live."""
    UNDECIDED = "undecided"
    """A test that nobody decided about, for longer than a month."""
    AIMLESS = "aimless"
    """Live, and it serves no objective."""
    OVERDUE = "overdue"
    DUE = "due"
    NO_SPONSOR = "no_sponsor"
    TO_IMAGINE = "to_imagine"
    UNSAID = "unsaid"
    """Live, and it serves an objective, but nobody said how."""


@dataclass(frozen=True)
class Point:
    """One line for the board: what it is about and why.

    `days` past the decision's day (below 0: still to come), `day` that day, `hours` a month, `share` the
    intended one (0–1): each where it is what the line is about.
    """

    why: Why
    thing: Thing
    days: int = 0
    day: dt.date | None = None
    hours: float = 0.0
    share: float | None = None


@dataclass(frozen=True)
class Board:
    """What one sheet for the board says beside the map and its figures."""

    stop: tuple[Point, ...]
    decide: tuple[Point, ...]
    returns: Returns


def board(graph: PlanGraph, figures: Figures, today: dt.date) -> Board:
    """The points for the board, the weightiest first.

    To stop: what was decided to stop and still runs, tests nobody decided about for over a month, then live
    work that serves no objective, by its hours in the period of `figures`. To decide: tests due within a
    month or overdue by at most one, a sponsor, the activities without any work that are meant to get the
    most, and, as long as these are fewer than `MOST_ASKED`, how work serves its objective where nobody said.
    """
    tests = _tests(graph, figures, today)
    late = [point for point in tests if point.days > WAITS_DAYS]
    stopped = _said_stop(graph)
    told = {point.thing.id for point in (*stopped, *late)}
    unstated = [point for point in _unstated(graph, figures, today) if point.thing.id not in told]
    aimless = [point for point in unstated if point.why is Why.AIMLESS]
    now = [point for point in tests if -WAITS_DAYS <= point.days <= WAITS_DAYS]
    asked = [*now, *_sponsor(graph), *_to_imagine(graph, figures)]
    about = {point.thing.id for point in asked}
    unsaid = [point for point in unstated if point.why is Why.UNSAID and point.thing.id not in about]
    return Board(
        stop=(*stopped, *late, *aimless),
        decide=(*asked, *unsaid[: max(0, MOST_ASKED - len(asked))]),
        returns=returns(graph, today),
    )


def _said_stop(graph: PlanGraph) -> list[Point]:
    last: dict[str, tuple[str, str]] = {}
    for row in graph.tables["decision"].values():
        said = (str(row.get("date") or ""), str(row.get("verdict") or ""))
        last[row["action_id"]] = max(last.get(row["action_id"], said), said)
    return [
        Point(Why.SAID_STOP, Thing(row["id"], str(row["title"])), day=_day(last[row["id"]][0]))
        for row in graph.actions()
        if row["id"] in last
        and last[row["id"]][1] == Verdict.STOP
        and chosen(Stage, row.get("stage"), Stage.IDEA).live
    ]


def _tests(graph: PlanGraph, figures: Figures, today: dt.date) -> list[Point]:
    """Tests with a decision day, the longest overdue first; overdue ones only without a decision."""
    overdue = {thing.id for thing in figures.overdue}
    found = []
    for work in graph.derived(CountedWork).table.works:
        if work.stage is Stage.TEST and work.decide_by:
            days = today.toordinal() - work.decide_by
            why = Why.OVERDUE if work.id in overdue else Why.DUE
            if days > WAITS_DAYS:
                why = Why.UNDECIDED
            if work.id in overdue or days <= 0:
                found.append(Point(why, work.thing, days, dt.date.fromordinal(work.decide_by)))
    return sorted(found, key=lambda point: -point.days)


def _unstated(graph: PlanGraph, figures: Figures, today: dt.date) -> list[Point]:
    """Live work that serves no objective, or nobody said how, the most hours a month first; none without hours."""
    table = graph.derived(CountedWork).table
    timed = in_period(table, figures.period, plan_span(graph, today))
    live = of_stage(table, Stage.TEST, Stage.RUNNING) & timed.present
    months = figures.months or 1.0
    found = [
        Point(
            Why.UNSAID if work.objectives else Why.AIMLESS,
            work.thing,
            hours=float(timed.hours[index]) / months,
        )
        for index, work in enumerate(table.works)
        if live[index] and timed.hours[index] > 0 and not any(stated for _, stated in work.objectives)
    ]
    return sorted(found, key=lambda point: -point.hours)


def _sponsor(graph: PlanGraph) -> list[Point]:
    plan = graph.plan()
    if plan.get("sponsor_id") in graph.tables["person"]:
        return []
    return [Point(Why.NO_SPONSOR, Thing(str(plan.get("id") or ""), str(plan.get("name") or "")))]


def _to_imagine(graph: PlanGraph, figures: Figures) -> list[Point]:
    """The activities without any action of which something is wanted; those meant to get the most first.

    Wanted is what has an intended share, a problem or an objective.
    """
    aims = {row["activity_id"] for row in graph.tables["objective"].values()}
    rows = graph.tables["activity"]
    empty = [
        leaf
        for leaf in figures.leaves
        if leaf.in_frame
        and leaf.coverage_level == 0
        and (
            rows[leaf.id].get("target") or leaf.id in aims or str(rows[leaf.id].get("problem") or "").strip()
        )
    ]
    meant = [
        Point(Why.TO_IMAGINE, Thing(leaf.id, leaf.name), share=leaf.target if figures.has_targets else None)
        for leaf in empty
    ]
    return sorted(meant, key=lambda point: -(point.share or 0.0))[:ACTIVITIES]


def _day(written: str) -> dt.date | None:
    day = ordinal(written)
    return dt.date.fromordinal(day) if day else None
