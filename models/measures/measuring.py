"""Measure a plan: every figure of one period, scope and weight, as a pure function of the plan graph."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from models.graph import Attributes, PlanGraph
from models.measures import alerts, coverage
from models.measures import running as runners
from models.measures.activities import View, activity_figures, codes
from models.measures.channels import channel_figures
from models.measures.counting import count, frame, silo_units
from models.measures.crisis import readiness
from models.measures.figures import Figures, Reasons, Scope, Thing, Weight
from models.measures.landing import landing, nothing_counted
from models.measures.strategy import strategy
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork
from models.periods import Period
from models.vocabulary import Stage


def plain_name(activity: Attributes) -> str:
    """An activity's own name, else its built-in code, else its code: for those who know no translation."""
    return str(activity.get("name") or activity.get("builtin") or activity.get("code") or "")


def opening_scope(graph: PlanGraph) -> Scope:
    """The scope a plan opens on: *live*, or *planned* when nothing is running or being tested."""
    stages = {action.get("stage") for action in graph.tables["action"].values()}
    return Scope.LIVE if stages & {Stage.TEST, Stage.RUNNING} else Scope.PLANNED


def span_of(graph: PlanGraph, today: dt.date) -> Period:
    """The plan's span, the period `all`; the year of `today` when the plan's row says none."""
    return plan_span(graph, today)


def measure(
    graph: PlanGraph,
    *,
    period: Period | None = None,
    scope: Scope = Scope.LIVE,
    weight: Weight = Weight.EFFORT,
    today: dt.date,
    name_of: Callable[[Attributes], str] = plain_name,
) -> Figures:
    """Every figure of a plan; whatever it holds, what cannot be said is None with a reason.

    `period` None is `all`, `today` decides which tests are overdue, `name_of` says an activity's name in the
    reader's language.
    """
    span = plan_span(graph, today)
    period = span if period is None else period
    table = graph.derived(CountedWork).table
    counted = count(table, in_period(table, period, span), scope, weight)
    framed = frame(graph, table, counted.landing)
    reasons = Reasons()
    missing = nothing_counted(counted, framed)
    units = runners.units_of(graph, counted)
    readings = coverage.readings_in(graph, period)
    overdue = alerts.overdue(graph, table, today)
    crisis = readiness(graph, today)
    evidence = coverage.evidence(graph, counted, readings)
    view = View(graph, counted, framed, units, evidence, overdue, crisis, missing, name_of)
    levels = coverage.leaf_levels(counted, coverage.action_levels(counted, set(readings)))
    served = levels >= coverage.LIVE
    single, lost = runners.hanging_on_one(units, counted, served)
    running = runners.running(units, counted, framed, reasons)
    plan = graph.plan()
    return Figures(
        plan=Thing(str(plan.get("id") or ""), str(plan.get("name") or "")),
        currency=str(plan.get("currency") or ""),
        period=period,
        scope=scope,
        weight=counted.weight,
        weight_asked=weight,
        total=counted.total,
        n=framed.n,
        activities=activity_figures(view, levels, reasons),
        units=runners.unit_figures(graph, counted, framed, reasons),
        landing=landing(counted, framed, bool(silo_units(graph)), reasons),
        running=replace(
            running, single_owner_activities=codes(view, single), lost_without_silo=codes(view, lost)
        ),
        strategy=strategy(counted, missing, reasons),
        channels=channel_figures(graph, counted, missing, reasons),
        left_out=replace(counted.left_out, no_home=runners.no_home(units, counted)),
        unavailable=reasons,
        has_targets=framed.has_targets,
        counted_actions=int(counted.counted.sum()),
        estimated=table.things(counted.counted & table.estimated),
        undated_rates=table.things(counted.every_period),
        spread=table.things(counted.counted & table.spread),
        unplaced=table.things(counted.in_scope & ~table.placed),
        overdue=table.things(overdue),
        no_intention=framed.no_intention,
        ways_of_all=runners.ways_of_all(units, counted, framed),
    )
