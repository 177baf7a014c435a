"""What holds of the figures of any plan, and that no plan at all makes measuring fail."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.graph import PlanGraph
from models.measures.figures import Figures, Scope, Weight
from models.measures.measuring import measure
from models.measures.report import to_json
from models.periods import Period
from tests.models.measures.contract import CONTRACT, hold, missing
from tests.models.measures.plans import QUARTER, SPAN, TODAY, Rows, figures, plan

_LEAVES = ["hr", "sales", "press", "service"]
_UNITS: dict[str, Any] = {
    "Press": {"communication": 1, "home": "press"},
    "HR": {"home": "hr"},
    "Market": {"home": "market"},
    "Team": {"transverse": 1},
    "Legal": {},
}
_DATES = st.one_of(
    st.none(), st.dates(min_value=SPAN.start, max_value=SPAN.end).map(lambda day: day.isoformat())
)


@st.composite
def _work(draw: st.DrawFn) -> dict[str, Any]:
    parts = draw(st.dictionaries(st.sampled_from([*_LEAVES, "market"]), st.integers(1, 9), max_size=3))
    dates = sorted([draw(_DATES), draw(_DATES)], key=lambda day: day or "")
    return {
        "on": {code: part / sum(parts.values()) for code, part in parts.items()},
        "unit": draw(st.sampled_from([None, *_UNITS])),
        "stage": draw(st.sampled_from(["idea", "planned", "test", "running", "done", "stopped"])),
        "effort": draw(st.one_of(st.none(), st.floats(1e-12, 1e12))),
        "effort_per": draw(st.sampled_from(["total", "week", "month", "occurrence"])),
        "cadence": draw(st.sampled_from(["", "weekly", "2/month", "FREQ=MONTHLY;BYMONTHDAY=5"])),
        "money": draw(st.one_of(st.none(), st.floats(0, 1e6))),
        "start": dates[0],
        "end": dates[1],
    }


@st.composite
def _plans(draw: st.DrawFn) -> Rows:
    target = st.one_of(st.none(), st.floats(0, 1))
    activities = {code: {"target": draw(target)} for code in (*_LEAVES, "market")}
    activities["service"]["empty_on_purpose"] = draw(st.sampled_from([0, 1]))
    for child in ("sales", "press"):
        activities[child]["parent"] = "market"
    works = draw(st.lists(_work(), max_size=8))
    return plan(activities, _UNITS, {f"w{place}": work for place, work in enumerate(works)})


@given(_plans(), st.sampled_from([QUARTER, SPAN]), st.sampled_from(Scope), st.sampled_from(Weight))
def test_shares_add_up_and_stay_within_their_ranges(
    rows: Rows, period: Period, scope: Scope, weight: Weight
) -> None:
    found = figures(rows, period, scope, weight)
    shares = [leaf.share for leaf in found.leaves if leaf.share is not None]
    if found.total > 0:
        assert sum(shares) == pytest.approx(1.0, abs=1e-9)
        _check_ranges(found)
    running = found.running
    if running.home is not None:
        assert running.cross is not None
        assert running.transverse is not None
        assert running.home + running.cross + running.transverse == pytest.approx(1.0, abs=1e-9)
        ours = (running.silo_for_itself, running.silo_for_others, running.departments, running.transverse)
        assert sum(way for way in ours if way is not None) == pytest.approx(1.0, abs=1e-9)
    _check_ways_of_all(found)


def _check_ways_of_all(found: Figures) -> None:
    """What people are shown of the ways of working says the same as the headline beside it."""
    ways = found.ways_of_all
    if ways is None:
        assert found.no_ways is not None
        return
    assert found.no_ways is None
    assert sum(asdict(ways).values()) == pytest.approx(1.0, abs=1e-9)
    done = found.running.communication_share
    assert ways.silo_for_itself + ways.silo_for_others == pytest.approx(done, abs=1e-9)


def _check_ranges(found: Figures) -> None:
    landing = found.landing
    assert landing.distance_to_target is not None
    assert landing.hhi is not None
    assert landing.effective_activities is not None
    assert 0 <= landing.distance_to_target <= 1
    assert 1 / found.n - 1e-9 <= landing.hhi <= 1
    assert 1 - 1e-9 <= landing.effective_activities <= found.n + 1e-9
    for figure in (landing.hhi_normalised, landing.pielou, landing.chance_hhi, landing.communication_share):
        assert figure is None or 0 <= figure <= 1
    if landing.leave_one_out is not None and landing.communication_share is not None:
        low, high = landing.leave_one_out
        assert low - 1e-9 <= landing.communication_share <= high + 1e-9


@given(_plans(), st.sampled_from(Scope))
def test_parents_are_the_sums_of_their_leaves(rows: Rows, scope: Scope) -> None:
    found = figures(rows, QUARTER, scope)
    market, *leaves = (found.activity(code) for code in ("market", "sales", "press"))
    assert market.weight == pytest.approx(sum(leaf.weight for leaf in leaves), rel=1e-9)
    assert market.money == pytest.approx(sum(leaf.money for leaf in leaves), rel=1e-9)
    assert market.coverage_level == max(leaf.coverage_level for leaf in leaves)
    if market.share is not None:
        assert market.share == pytest.approx(sum(leaf.share or 0 for leaf in leaves), abs=1e-9)
    assert sum(leaf.weight for leaf in found.leaves) == pytest.approx(found.total, rel=1e-9)


@given(_plans())
def test_the_quarters_of_the_span_add_up_to_it(rows: Rows) -> None:
    dated = {**rows, "action": [row for row in rows["action"] if row["start"] or row["end"]]}
    quarters = [figures(dated, quarter, Scope.IDEAS, Weight.MONEY).total for quarter in SPAN.quarters()]
    assert sum(quarters) == pytest.approx(figures(dated, SPAN, Scope.IDEAS, Weight.MONEY).total, rel=1e-9)


_ANYTHING = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(max_size=8),
    st.binary(max_size=4),
    st.sampled_from(
        ["test", "running", "total", "occurrence", "S", "2027-01-01", "2027-13-99", "0000-00-00"]
    ),
    st.sampled_from(["FREQ=DAILY;INTERVAL=0", "FREQ=SECONDLY", "9/week", "0/week", "FREQ=YEARLY;BYDAY=XX"]),
    st.sampled_from(["hr", "sales", "w0", "Unit"]),
)
_COLUMNS = {
    "plan": ["start", "end", "currency", "name"],
    "activity": ["parent_id", "position", "target", "empty_on_purpose", "name", "code"],
    "unit": ["communication", "transverse", "home_id", "name"],
    "action": [
        *("title", "stage", "start", "end", "cadence", "effort", "effort_per", "size", "money", "position"),
        *("decide_by", "unit_id", "owner_id"),
    ],
    "service_share": ["share"],
    "contribution": ["mechanism"],
    "reading": ["date", "value"],
}


@given(st.data())
def test_whatever_the_file_holds_measuring_answers_without_nan(data: st.DataObject) -> None:
    work = {"on": {"hr": 0.5, "sales": 0.5}, "effort": 3.0, "why": {"goal": "so"}, "channels": ["web"]}
    rows = plan(
        {"hr": {}, "sales": {"parent": "hr"}, "press": {}},
        {"Unit": {"communication": 1, "home": "hr"}},
        {"w0": {**work, "unit": "Unit"}, "w1": work},
        objective=[
            {"id": "goal", "statement": "Goal", "activity_id": None, "parent_id": None, "sponsor_id": None}
        ],
        indicator=[{"id": "i", "objective_id": "goal", "name": "I", "unit": ""}],
        reading=[{"id": "r", "indicator_id": "i", "date": "2027-02-01", "value": 1.0}],
        channel=[{"id": "web", "name": "Web"}],
        relay=[{"id": "y", "from_id": "w0", "to_id": "w1", "how": ""}],
    )
    for table, columns in _COLUMNS.items():
        for row in rows[table]:
            for column in columns:
                if data.draw(st.integers(0, 3)) == 0:
                    row[column] = data.draw(_ANYTHING)
    for weight in Weight:
        found = measure(PlanGraph.of(rows), scope=Scope.IDEAS, weight=weight, today=TODAY, period=QUARTER)
        assert all(math.isfinite(number) for number in _numbers(to_json(found)))


def _numbers(value: Any) -> list[float]:
    if isinstance(value, dict):
        return [number for inner in value.values() for number in _numbers(inner)]
    if isinstance(value, list):
        return [number for inner in value for number in _numbers(inner)]
    return [value] if isinstance(value, float) else []


def _with_effort(rows: Rows, changed: Callable[[float], float]) -> Rows:
    """The same plan with another effort of each action that has one."""
    actions = [
        row if row["effort"] is None else {**row, "effort": changed(row["effort"])} for row in rows["action"]
    ]
    return {**rows, "action": actions}


def _shares_said(found: Figures) -> dict[str, float | None]:
    """All figures that are shares or indices of them, by path."""
    landing, running = found.landing, found.running
    low, high = landing.leave_one_out or (None, None)
    activities = {
        f"{activity.code}.{name}": getattr(activity, name)
        for activity in found.activities
        for name in ("share", "target", "location_quotient", "silo_share", "coverage_level")
    }
    return {
        **{f"landing.{name}": getattr(landing, name) for name in _INDICES},
        **{f"running.{name}": getattr(running, name) for name in _WAYS},
        **activities,
        **{f"units.{unit.name}": unit.share for unit in found.units},
        "strategy": found.strategy.linked_share,
        "landing.chance_hhi": landing.chance_hhi,
        "leave_one_out.low": low,
        "leave_one_out.high": high,
    }


_INDICES = (
    *("communication_share", "largest_share", "effective_activities", "hhi", "hhi_normalised", "shannon"),
    *("pielou", "distance_to_target", "covered"),
)
_WAYS = (
    *("communication_share", "effective_units", "home", "cross", "transverse", "silo_for_itself"),
    *("silo_for_others", "departments", "ei_index"),
)
_CHANGED_BY_HALVES = ("landing.chance_hhi", "leave_one_out.low", "leave_one_out.high")


def _agree(one: dict[str, float | None], other: dict[str, float | None]) -> None:
    for path, value in one.items():
        assert other[path] == (None if value is None else pytest.approx(value, rel=1e-9, abs=1e-9)), path


@given(_plans(), st.sampled_from([QUARTER, SPAN]), st.sampled_from([1e-9, 0.5, 3.0, 1e9]))
def test_more_hours_for_all_change_no_share(rows: Rows, period: Period, times: float) -> None:
    before = figures(rows, period, Scope.IDEAS)
    after = figures(_with_effort(rows, lambda effort: effort * times), period, Scope.IDEAS)
    _agree(_shares_said(before), _shares_said(after))
    if before.weight is Weight.EFFORT:
        assert after.total == pytest.approx(before.total * times, rel=1e-9)


@given(_plans(), st.sampled_from([QUARTER, SPAN]))
def test_an_action_in_two_halves_changes_only_what_chance_and_one_action_make_of_it(
    rows: Rows, period: Period
) -> None:
    before = figures(rows, period, Scope.IDEAS)
    if before.weight is not Weight.EFFORT:
        return
    halved = _with_effort(rows, lambda effort: effort / 2)
    twins = {
        "action": [{**row, "id": f"{row['id']}'", "title": f"{row['title']}'"} for row in halved["action"]],
        "service_share": [
            {**row, "id": f"{row['id']}'", "action_id": f"{row['action_id']}'"}
            for row in rows["service_share"]
        ],
    }
    after = figures(
        {**halved, **{table: halved[table] + twins[table] for table in twins}}, period, Scope.IDEAS
    )
    unchanged = {
        path: value for path, value in _shares_said(before).items() if path not in _CHANGED_BY_HALVES
    }
    _agree(unchanged, _shares_said(after))
    if before.landing.chance_hhi is not None and after.landing.chance_hhi is not None:
        assert after.landing.chance_hhi <= before.landing.chance_hhi + 1e-12


@given(_plans(), st.sampled_from(Weight))
def test_the_gap_is_all_of_the_work_only_where_nothing_is_intended_for_what_gets_it(
    rows: Rows, weight: Weight
) -> None:
    found = figures(rows, SPAN, Scope.IDEAS, weight)
    gap = found.landing.distance_to_target
    if gap is not None:
        wanted = any(leaf.weight > 1e-9 * found.total and (leaf.target or 0) > 1e-9 for leaf in found.leaves)
        assert 0 <= gap < 1 or (gap == pytest.approx(1) and not wanted)
        assert found.landing.effort_to_move == pytest.approx(gap * found.total, rel=1e-9)


@given(_plans(), st.sampled_from([QUARTER, SPAN]), st.sampled_from(Scope), st.sampled_from(Weight))
def test_the_json_of_any_plan_is_json_with_a_reason_for_each_null(
    rows: Rows, period: Period, scope: Scope, weight: Weight
) -> None:
    report = to_json(figures(rows, period, scope, weight))
    hold(report, CONTRACT)
    assert json.loads(json.dumps(report, allow_nan=False)) == report
    assert set(report["unavailable"]) == missing(report)
