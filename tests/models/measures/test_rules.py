"""The ground rules: what counts, when, for whom, and what is said of what is left out."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.figures import Figures, Reason, Scope, Ways, Weight
from models.measures.measuring import measure, opening_scope
from models.measures.report import to_json
from models.periods import Period
from tests.models.measures.plans import QUARTER, SPAN, TODAY, Rows, figures, plan


def _one(period: Period | None = QUARTER, scope: Scope = Scope.IDEAS, **work: Any) -> Figures:
    return figures(plan({"hr": {}, "sales": {}}, {}, {"it": {"on": {"hr": 1.0}, **work}}), period, scope)


def _titles(things: Any) -> list[str]:
    return [thing.title for thing in things]


def test_a_month_rate_counts_each_whole_month_once_in_a_leap_february() -> None:
    assert _one(Period.parse("2028-02", SPAN), effort=6.0).total == pytest.approx(6.0, abs=1e-12)


def test_a_total_spreads_over_its_days_both_ends_included() -> None:
    found = _one(effort=90.0, effort_per="total", start="2027-03-02", end="2027-04-30")
    assert found.total == pytest.approx(90 * 30 / 60)


def test_an_open_side_runs_to_the_plan_s() -> None:
    found = _one(effort=31.0, effort_per="total", start="2027-12-01")
    assert found.total == 0
    assert _one(SPAN, effort=31.0, effort_per="total", start="2027-12-01").total == pytest.approx(31.0)


def test_an_open_action_that_starts_after_the_plan_lasts_one_day() -> None:
    found = _one(Period.parse("2028", SPAN), effort=8.0, effort_per="total", start="2028-05-01")
    assert found.total == pytest.approx(8.0)


def test_an_undated_rate_counts_in_every_period_and_is_said() -> None:
    found = _one(Period.parse("2031-Q2", SPAN), effort=5.0)
    assert found.total == pytest.approx(15.0)
    assert _titles(found.undated_rates) == ["it"]


def test_an_undated_total_counts_in_all_only_and_is_listed_otherwise() -> None:
    quarter, whole = _one(effort=40.0, effort_per="total"), _one(None, effort=40.0, effort_per="total")
    assert (quarter.total, _titles(quarter.left_out.undated)) == (0.0, ["it"])
    assert (whole.total, whole.left_out.undated) == (40.0, ())


def test_a_year_that_equals_the_span_is_not_all() -> None:
    assert _one(Period.parse("2027", SPAN), effort=40.0, effort_per="total").total == 0.0


def test_occurrences_count_by_the_dates_of_their_rule() -> None:
    found = _one(
        effort=1.5, effort_per="occurrence", cadence="RRULE:FREQ=WEEKLY;BYDAY=TU", start="2027-03-01"
    )
    assert found.total == pytest.approx(1.5 * 5)


@pytest.mark.parametrize(
    ("cadence", "hours"), [("2/month", 2 * 3), ("3/week", 3 * 90 / 7), ("daily", 90), ("2 fois par mois", 6)]
)
def test_a_rate_of_occurrences_counts_pro_rata(cadence: str, hours: float) -> None:
    assert _one(effort=1.0, effort_per="occurrence", cadence=cadence).total == pytest.approx(hours, rel=1e-12)


def test_an_occurrence_without_a_cadence_happens_once_on_its_first_day() -> None:
    assert _one(effort=7.0, effort_per="occurrence", start="2027-03-31").total == 7.0
    assert _one(effort=7.0, effort_per="occurrence", start="2026-12-31").total == 0.0


def test_an_occurrence_whose_cadence_says_nothing_is_left_out_and_listed() -> None:
    found = _one(effort=7.0, effort_per="occurrence", cadence="now and then")
    assert _titles(found.left_out.no_effort) == ["it"]


@pytest.mark.parametrize(("size", "hours"), [("S", 6.0), ("M", 18.0), ("L", 48.0)])
def test_a_size_stands_for_its_hours_a_month_and_says_estimated(size: str, hours: float) -> None:
    found = _one(size=size)
    assert found.total == pytest.approx(hours)
    assert found.activity("hr").estimated
    assert not found.activity("sales").estimated
    assert _titles(found.estimated) == ["it"]


def test_hours_given_stand_above_a_size() -> None:
    found = _one(size="L", effort=1.0)
    assert found.total == pytest.approx(3.0)
    assert not found.estimated


def test_without_any_effort_actions_are_counted_instead_and_it_is_said() -> None:
    rows = plan(
        {"hr": {}, "sales": {}}, {}, {"a": {"on": {"hr": 1.0}}, "b": {"on": {"hr": 0.5, "sales": 0.5}}}
    )
    found = figures(rows)
    assert (found.weight, found.weight_asked, found.fell_back) == (Weight.ACTIONS, Weight.EFFORT, True)
    assert (found.total, found.unit) == (2.0, "actions")
    assert _titles(found.left_out.no_effort) == ["a", "b"]


def test_one_action_without_effort_is_left_out_of_hours_and_listed() -> None:
    rows = plan(
        {"hr": {}, "sales": {}}, {}, {"a": {"on": {"hr": 1.0}}, "b": {"on": {"sales": 1.0}, "effort": 4.0}}
    )
    found = figures(rows)
    assert found.activity("hr").share == 0.0
    assert found.activity("hr").actions == 1
    assert _titles(found.left_out.no_effort) == ["a"]


def test_money_without_any_is_not_available_rather_than_replaced() -> None:
    rows = plan({"hr": {}}, {}, {"a": {"on": {"hr": 1.0}, "effort": 4.0}})
    assert figures(rows, weight=Weight.MONEY).unavailable["landing.hhi"] is Reason.NO_MONEY


@pytest.mark.parametrize(
    ("scope", "counted"),
    [
        (Scope.LIVE, ["test", "running", "done", "stopped"]),
        (Scope.PLANNED, ["planned", "test", "running", "done", "stopped"]),
        (Scope.IDEAS, ["idea", "planned", "test", "running", "done", "stopped"]),
    ],
)
def test_a_scope_counts_its_stages(scope: Scope, counted: list[str]) -> None:
    for stage in ("idea", "planned", "test", "running", "done", "stopped"):
        assert (_one(scope=scope, stage=stage, effort=1.0).total > 0) == (stage in counted)


def test_a_done_action_counts_in_the_periods_in_which_it_ran() -> None:
    work = {"stage": "done", "effort": 3.0, "start": "2027-01-01", "end": "2027-01-31"}
    assert _one(scope=Scope.LIVE, **work).total == pytest.approx(3.0)
    assert _one(Period.parse("2027-Q2", SPAN), Scope.LIVE, **work).total == 0.0


def test_a_plan_with_nothing_live_opens_on_planned() -> None:
    assert opening_scope(PlanGraph.of(plan({"hr": {}}, {}, {"a": {"stage": "done"}}))) is Scope.PLANNED
    assert opening_scope(PlanGraph.of(plan({"hr": {}}, {}, {"a": {"stage": "test"}}))) is Scope.LIVE


def test_empty_on_purpose_leaves_the_frame_until_counted_work_serves_it() -> None:
    activities = {"hr": {}, "out": {"empty_on_purpose": 1, "reason": "bought in"}}
    empty = figures(plan(activities, {}, {"a": {"on": {"hr": 1.0}, "effort": 1.0}}))
    served = figures(plan(activities, {}, {"a": {"on": {"out": 1.0}, "effort": 1.0}}))
    assert (empty.n, empty.activity("out").in_frame, empty.activity("out").share) == (1, False, None)
    assert empty.unavailable["activities.out.share"] is Reason.EMPTY_ON_PURPOSE
    assert (served.n, served.activity("out").in_frame, served.activity("out").share) == (2, True, 1.0)
    assert served.activity("out").empty_on_purpose
    assert served.activity("out").reason == "bought in"


def test_a_share_on_a_parent_is_spread_evenly_over_its_leaves_and_says_so() -> None:
    activities: dict[str, Any] = {"market": {}, "sales": {"parent": "market"}, "press": {"parent": "market"}}
    found = figures(plan(activities, {}, {"a": {"on": {"market": 1.0}, "effort": 4.0}}))
    assert [found.activity(leaf).share for leaf in ("sales", "press")] == [0.5, 0.5]
    assert _titles(found.spread) == ["a"]
    assert (found.activity("market").actions, found.activity("market").in_frame) == (1, False)


def test_an_intended_share_on_a_parent_is_spread_when_its_leaves_are_blank() -> None:
    activities: dict[str, Any] = {
        "market": {"target": 0.4},
        "sales": {"parent": "market"},
        "press": {"parent": "market"},
        "hr": {"target": 0.6},
    }
    found = figures(plan(activities, {}, {"a": {"on": {"hr": 1.0}, "effort": 4.0}}))
    assert [leaf.target for leaf in found.leaves] == pytest.approx([0.2, 0.2, 0.6])


def test_without_intended_shares_the_split_is_even_and_no_gap_is_to_be_shown() -> None:
    found = _one(effort=1.0)
    assert not found.has_targets
    assert found.landing.distance_to_target == 0.5
    assert found.landing.communication_target is None


def test_an_intended_share_of_zero_has_no_quotient() -> None:
    rows = plan({"hr": {"target": 1.0}, "sales": {}}, {}, {"a": {"on": {"sales": 1.0}, "effort": 1.0}})
    found = figures(rows)
    assert found.activity("sales").location_quotient is None
    assert found.unavailable["activities.sales.location_quotient"] is Reason.NO_TARGET
    assert found.landing.distance_to_target == 1.0


_LADDER: dict[str, tuple[dict[str, Any], int]] = {
    "nothing": ({"on": {}}, 0),
    "an idea": ({"stage": "idea"}, 1),
    "planned without a date": ({"stage": "planned", "owner_id": "Ada"}, 1),
    "planned without an owner": ({"stage": "planned", "start": "2027-09-01"}, 1),
    "planned": ({"stage": "planned", "owner_id": "Ada", "end": "2027-09-01"}, 2),
    "live": ({"stage": "test"}, 3),
    "live after the period": ({"stage": "running", "owner_id": "Ada", "start": "2027-05-01"}, 2),
    "over before the period": ({"stage": "running", "owner_id": "Ada", "end": "2026-05-01"}, 0),
    "done in the period": ({"stage": "done", "end": "2027-01-01"}, 3),
    "stopped before the period": ({"stage": "stopped", "end": "2026-12-31"}, 0),
    "live and measured": ({"stage": "running", "why": {"faster": ""}}, 4),
    "planned though measured": ({"stage": "planned", "why": {"faster": ""}}, 1),
    "live, its other objective measured later": ({"stage": "running", "why": {"calmer": "by talking"}}, 3),
}


def _objectives() -> dict[str, list[dict[str, Any]]]:
    blank = {"activity_id": None, "parent_id": None, "sponsor_id": None}
    return {
        "objective": [{"id": name, "statement": name, **blank} for name in ("faster", "calmer")],
        "indicator": [
            {"id": f"i-{name}", "objective_id": name, "name": "days", "unit": "d"}
            for name in ("faster", "calmer")
        ],
        "reading": [
            {"id": "r1", "indicator_id": "i-faster", "date": "2027-03-31", "value": 45.0},
            {"id": "r2", "indicator_id": "i-calmer", "date": "2027-04-01", "value": 3.0},
        ],
    }


def _ladder_plan(work: dict[str, Any]) -> Rows:
    return plan({"hr": {}}, {}, {"it": {"on": {"hr": 1.0}, "effort": 1.0, **work}}, **_objectives())


@pytest.mark.parametrize("name", _LADDER)
def test_the_coverage_ladder_has_its_rungs(name: str) -> None:
    work, level = _LADDER[name]
    assert figures(_ladder_plan(work)).activity("hr").coverage_level == level


def test_the_reading_behind_the_last_rung_is_told() -> None:
    (proof,) = figures(_ladder_plan({"why": {"faster": ""}})).activity("hr").proofs
    assert (proof.action.title, proof.objective.title, proof.indicator.title) == ("it", "faster", "days")
    assert (proof.date, proof.value, proof.unit) == (dt.date(2027, 3, 31), 45.0, "d")


def test_coverage_is_the_highest_rung_and_does_not_depend_on_the_scope() -> None:
    rows = plan(
        {"hr": {}},
        {},
        {
            "a": {
                "on": {
                    "hr": 0.5,
                },
                "stage": "idea",
            },
            "b": {"on": {"hr": 1.0}, "stage": "planned"},
        },
    )
    assert [figures(rows, scope=scope).activity("hr").coverage_level for scope in Scope] == [1, 1, 1]


def test_work_without_a_unit_or_of_a_homeless_one_is_listed() -> None:
    work = {"on": {"hr": 1.0}, "effort": 1.0}
    rows = plan({"hr": {}}, {"Legal": {}}, {"a": work, "b": {**work, "unit": "Legal"}})
    found = figures(rows)
    assert _titles(found.left_out.no_unit) == ["a"]
    assert _titles(found.left_out.no_home) == ["b"]
    assert found.unavailable["running.home"] is Reason.NO_HOME
    assert found.running.effective_units == 1.0


def test_served_activities_that_hang_on_one_unit_or_on_the_silo_are_named() -> None:
    units: dict[str, Any] = {
        "Press": {"communication": 1, "home": "hr"},
        "Web": {"communication": 1},
        "HR": {"home": "hr"},
    }
    work = {"effort": 1.0}
    rows = plan(
        {key: {} for key in ("hr", "sales", "service", "press")},
        units,
        {
            "a": {**work, "on": {"hr": 1.0}, "unit": "HR"},
            "b": {**work, "on": {"sales": 0.5, "press": 0.5}, "unit": "Press"},
            "c": {**work, "on": {"sales": 1.0}, "unit": "Web"},
            "d": {**work, "on": {"press": 1.0}},
            "e": {**work, "on": {"service": 1.0}, "unit": "Press", "stage": "planned"},
        },
    )
    found = figures(rows)
    assert found.running.single_owner_activities == ("hr",)
    assert found.running.lost_without_silo == ("sales",)


def test_an_objective_links_only_with_a_stated_contribution() -> None:
    work = {"on": {"hr": 1.0}}
    rows = plan(
        {"hr": {}},
        {},
        {
            "a": {**work, "effort": 3.0, "why": {"faster": "answers sooner"}},
            "b": {**work, "effort": 2.0, "why": {"faster": "  "}},
            "c": {**work, "effort": 5.0},
        },
        **_objectives(),
    )
    found = figures(rows).strategy
    assert found.linked_share == pytest.approx(0.3)
    assert _titles(found.actions_without_objective) == ["c"]
    assert _titles(found.unlinked) == ["b", "c"]


def test_work_is_split_evenly_over_its_channels() -> None:
    work = {"on": {"hr": 1.0}, "effort": 1.0}
    rows = plan(
        {"hr": {}},
        {},
        {"a": {**work, "channels": ["forum", "blog"]}, "b": {**work, "channels": ["blog"]}, "c": work},
        channel=[{"id": name, "name": name} for name in ("forum", "blog", "press")],
    )
    shares = {channel.name: channel.share for channel in figures(rows).channels}
    assert shares == pytest.approx({"blog": 0.75, "forum": 0.25, "press": 0.0})


def test_a_test_past_its_decision_date_is_overdue_until_decided() -> None:
    work = {"on": {"hr": 1.0}, "stage": "test"}
    actions = {
        "late": {**work, "decide_by": "2027-02-14"},
        "today": {**work, "decide_by": "2027-02-15"},
        "decided": {**work, "decide_by": "2027-02-01"},
        "running": {**work, "decide_by": "2027-02-01", "stage": "running"},
    }
    rows = plan({"hr": {}}, {}, actions, decision=[{"id": "d", "action_id": "decided"}])
    found = figures(rows)
    assert _titles(found.overdue) == ["late"]
    assert (found.activity("hr").overdue, _titles(found.activity("hr").overdue_tests)) == (1, ["late"])


def test_an_action_without_activity_counts_in_neither_distribution() -> None:
    rows = plan({"hr": {}}, {"HR": {"home": "hr"}}, {"lost": {"effort": 9.0, "unit": "HR"}})
    found = figures(rows)
    assert _titles(found.unplaced) == ["lost"]
    assert (found.total, found.units[0].weight) == (0.0, 0.0)


def test_stages_show_open_actions_the_furthest_first() -> None:
    on = {"on": {"hr": 1.0}}
    actions = {
        "i": {**on, "stage": "idea"},
        "r": on,
        "d": {**on, "stage": "done"},
        "t": {**on, "stage": "test"},
    }
    marks = figures(plan({"hr": {}}, {}, actions)).activity("hr").stages
    assert [mark.title for mark in marks] == ["r", "t", "i"]


def test_the_silo_share_of_an_activity_speaks_of_work_whose_unit_is_known() -> None:
    work = {"on": {"hr": 1.0}, "effort": 1.0}
    units: dict[str, Any] = {"Press": {"communication": 1}, "HR": {}}
    actions = {"a": {**work, "unit": "Press"}, "b": {**work, "unit": "HR"}, "c": work}
    assert figures(plan({"hr": {}, "sales": {}}, units, actions)).activity("hr").silo_share == 0.5
    assert figures(plan({"hr": {}, "sales": {}}, units, actions)).activity("sales").silo_share is None


def test_under_ten_counted_actions_are_few() -> None:
    for number, few in ((9, True), (10, False)):
        actions = {str(place): {"on": {"hr": 1.0}, "effort": 1.0} for place in range(number)}
        assert figures(plan({"hr": {}}, {}, actions)).few_actions is few


def test_a_plan_without_a_row_or_a_usable_span_is_measured_over_this_year() -> None:
    found = measure(PlanGraph(), today=TODAY)
    assert (found.period.start, found.period.end) == (dt.date(2027, 1, 1), dt.date(2027, 12, 31))
    assert found.unavailable["landing.hhi"] is Reason.NO_ACTIVITY


def test_names_are_said_by_the_caller() -> None:
    graph = PlanGraph.of(plan({"hr": {}}))
    found = measure(graph, today=TODAY, name_of=lambda row: f"« {row['code']} »")
    assert found.activities[0].name == "« hr »"


def test_activities_in_a_circle_are_left_out_and_measuring_ends() -> None:
    rows = plan(
        {"a": {"parent": "b"}, "b": {"parent": "a"}, "c": {}}, {}, {"w": {"on": {"a": 1.0}, "effort": 3.0}}
    )
    found = figures(rows)
    assert found.n == 1
    assert found.unavailable["landing.hhi"] is Reason.UNPLACED


def test_ways_of_working_that_people_see_agree_with_the_headline() -> None:
    """Departments without an activity of their own do half of it: the four ways of the contract leave them out."""
    found = figures(
        plan(
            {"press": {}, "sales": {}},
            {"Press": {"communication": 1, "home": "press"}, "Sales": {}},
            {
                "page": {"on": {"press": 1.0}, "unit": "Press", "effort": 30.0},
                "films": {"on": {"sales": 1.0}, "unit": "Press", "effort": 10.0},
                "calls": {"on": {"sales": 1.0}, "unit": "Sales", "effort": 40.0},
                "tour": {"on": {"sales": 1.0}, "effort": 20.0},
            },
        )
    )
    assert found.running.silo_for_itself == pytest.approx(0.75)
    assert found.running.communication_share == pytest.approx(0.5)
    assert found.ways_of_all == Ways(0.375, 0.125, 0.0, 0.0, 0.5)
    assert "ways_of_all" not in to_json(found)
    assert "ways_of_all" not in to_json(found)["running"]


def test_work_without_an_amount_is_told_where_money_is_weighed() -> None:
    rows = plan(
        {"hr": {}}, {}, {"ad": {"on": {"hr": 1.0}, "money": 5.0}, "talk": {"on": {"hr": 1.0}, "effort": 1.0}}
    )
    assert _titles(figures(rows, weight=Weight.MONEY).left_out.no_money) == ["talk"]
    assert figures(rows).left_out.no_money == ()
    assert "no_money" not in to_json(figures(rows, weight=Weight.MONEY))["left_out"]
