from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from models.graph import PlanGraph
from models.measures.figures import Reason, Scope, Weight
from models.measures.measuring import measure
from models.measures.trend import MOST, Step, Trend, When, moment_of, trend
from models.periods import Period
from models.vocabulary import Headline
from tests.models.measures.plans import TODAY, Rows, figures, plan

MAY = dt.date(2027, 5, 10)


def moving() -> Rows:
    """Work that goes over from Communication to two departments and a transverse team through 2027."""
    return plan(
        {"com": {"target": 0.2}, "hr": {"target": 0.5}, "sales": {"target": 0.3}, "idle": {}},
        {
            "Com": {"communication": 1, "home": "com"},
            "HR": {"home": "hr"},
            "Sales": {"home": "sales"},
            "Team": {"transverse": 1},
        },
        {
            "page": {"unit": "Com", "effort": 60, "on": {"com": 1}, "end": "2027-06-30"},
            "jobs": {"unit": "HR", "effort": 30, "on": {"hr": 0.8, "com": 0.2}, "start": "2027-02-15"},
            "shop": {"unit": "Sales", "effort": 20, "on": {"sales": 1}, "start": "2027-07-01", "stage": "planned"},
            "coach": {"unit": "Team", "effort": 5, "on": {"hr": 1}, "why": {"goal": "by talking"}},
            "fair": {"unit": "Sales", "effort": 12, "effort_per": "total", "on": {"sales": 1}},
        },
        objective=[{"id": "goal", "statement": "Goal", "activity_id": "hr", "parent_id": None, "sponsor_id": None}],
    )  # fmt: skip


def road(rows: Rows, today: dt.date = MAY, **asked: object) -> Trend:
    return trend(PlanGraph.of(rows), today=today, **asked)  # type: ignore[arg-type]


@pytest.mark.parametrize("step", [Step.QUARTER, Step.MONTH])
@pytest.mark.parametrize("scope", list(Scope))
@pytest.mark.parametrize("weight", list(Weight))
def test_each_moment_says_what_measure_says_of_its_period(step: Step, scope: Scope, weight: Weight) -> None:
    graph = PlanGraph.of(moving())
    told = trend(graph, scope=scope, weight=weight, today=MAY, step=step)
    for moment in told.moments:
        figures = measure(graph, period=moment.period, scope=scope, weight=weight, today=MAY)
        assert moment.landing == figures.landing
        assert moment.running.communication_share == figures.running.communication_share
        assert moment.running.departments == figures.running.departments
        assert moment.linked == figures.strategy.linked_share
        assert (moment.served, moment.n, moment.total) == (figures.served, figures.n, figures.total)
        assert moment.no_intention == figures.no_intention
        shares = {unit.id: unit.share for unit in figures.units}
        assert moment.units == tuple(shares[unit.id] for unit in told.units)
        assert told.weight is figures.weight
        alone = moment_of(graph, period=moment.period, scope=scope, weight=weight, today=MAY)
        assert alone == replace(moment, units=())


def test_moments_are_whole_quarters_and_months_of_the_span_and_know_where_today_is() -> None:
    told = road(moving())
    assert [str(moment.period) for moment in told.moments] == ["2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]
    assert [moment.when for moment in told.moments] == [When.PAST, When.CURRENT, When.AHEAD, When.AHEAD]
    assert (told.now, told.ahead) == (1, 2)
    months = road(moving(), step=Step.MONTH)
    assert len(months.moments) == 12
    assert (months.now, months.ahead) == (4, 5)


def test_work_that_goes_over_moves_both_headline_shares() -> None:
    told = road(moving(), scope=Scope.PLANNED)
    first, last = told.moments[0], told.moments[-1]
    assert first.share(Headline.RUNNING) == pytest.approx(180 / (180 + 45 + 15))
    assert last.share(Headline.RUNNING) == 0
    assert last.share(Headline.LANDING) == pytest.approx(18 / 165)
    assert [unit.name for unit in told.units] == ["Com", "HR", "Sales", "Team"]
    assert told.part(3) == pytest.approx((90 + 60) / 165)
    assert told.part(3, transverse=True) == pytest.approx(15 / 165)
    assert told.part(3, communication=True) == 0


def test_a_unit_that_runs_nothing_anywhere_is_left_out_and_small_departments_fold_into_one() -> None:
    told = road(moving())
    assert [unit.name for unit in told.units] == ["Com", "HR", "Team"]
    folded = road(moving(), scope=Scope.PLANNED).folded(3)
    assert [unit.name if unit else None for unit, _ in folded] == ["Com", None, "Team"]
    assert folded[1][1][3] == pytest.approx(150 / 165)
    assert len(told.folded(3)) == 3


def test_undated_rates_count_in_each_period_and_undated_totals_in_none_and_both_are_said() -> None:
    told = road(moving())
    assert [thing.title for thing in told.undated_rates] == ["coach"]
    assert [thing.title for thing in told.undated] == ["fair"]


def test_money_without_dates_is_in_no_period_whatever_its_hours_are_per() -> None:
    rows = moving()
    for action in rows["action"]:
        action["money"] = {"page": 100, "coach": 50}.get(action["id"])
    told = road(rows, weight=Weight.MONEY)
    assert not told.undated_rates
    assert [thing.title for thing in told.undated] == ["coach"]
    assert not figures(rows, weight=Weight.MONEY).undated_rates


def test_a_period_without_work_has_a_reason_and_no_nought() -> None:
    rows = plan(
        {"com": {}, "hr": {}},
        {"Com": {"communication": 1, "home": "com"}},
        {"page": {"unit": "Com", "effort": 10, "on": {"com": 1}, "start": "2027-04-01", "end": "2027-06-30"}},
    )
    told = road(rows)
    empty = told.moments[0]
    assert empty.share(Headline.LANDING) is None
    assert empty.reason(Headline.LANDING) is Reason.NOTHING_COUNTED
    assert empty.units == (None,)
    assert told.part(0) is None
    assert told.amount(0, empty.share(Headline.LANDING)) is None
    assert told.known(Headline.LANDING) == (1,)
    assert told.moments[1].reason(Headline.GAP) is Reason.NO_INTENTION, "no gap without intended shares"
    assert not told.has_targets


def test_no_effort_anywhere_counts_actions_in_every_period_alike() -> None:
    rows = plan(
        {"com": {}},
        {"Com": {"communication": 1, "home": "com"}},
        {"page": {"unit": "Com", "on": {"com": 1}, "end": "2027-03-31"}},
    )
    told = road(rows)
    assert told.weight is Weight.ACTIONS
    assert told.moments[0].share(Headline.LANDING) == 1
    assert told.moments[1].share(Headline.LANDING) is None


def test_hours_that_end_with_a_quarter_are_not_replaced_by_a_count_in_the_next() -> None:
    rows = plan(
        {"com": {}},
        {"Com": {"communication": 1, "home": "com"}},
        {
            "page": {"unit": "Com", "effort": 5, "on": {"com": 1}, "end": "2027-03-31"},
            "wall": {"unit": "Com", "on": {"com": 1}},
        },
    )
    told = road(rows)
    assert told.weight is Weight.EFFORT
    assert told.moments[1].share(Headline.LANDING) is None


@pytest.mark.parametrize(
    ("start", "end", "step", "count", "shortened"),
    [
        ("2027-05-10", "2027-05-10", Step.QUARTER, 1, False),
        ("2027-01-01", "2036-12-31", Step.QUARTER, 40, False),
        ("2027-01-01", "2037-03-31", Step.YEAR, 11, False),
        ("2010-01-01", "2039-12-31", Step.YEAR, 30, False),
        ("1990-01-01", "2199-12-31", Step.YEAR, MOST, True),
    ],
)
def test_a_span_of_a_day_or_of_decades_has_a_road(
    start: str, end: str, step: Step, count: int, shortened: bool
) -> None:
    rows = moving()
    rows["plan"][0] |= {"start": start, "end": end}
    told = road(rows)
    assert (told.step, len(told.moments), told.shortened) == (step, count, shortened)
    assert told.now is not None, "today is in sight"


def test_a_long_span_far_from_today_shows_its_nearest_end() -> None:
    rows = moving()
    rows["plan"][0] |= {"start": "2030-01-01", "end": "2199-12-31"}
    told = road(rows)
    assert (told.ahead, told.moments[0].period.start.year, len(told.moments)) == (0, 2030, MOST)
    rows["plan"][0] |= {"start": "1800-01-01", "end": "1999-12-31"}
    assert road(rows).moments[-1].period.end.year == 1999


def test_a_day_stands_between_the_middles_of_periods() -> None:
    told = road(moving())
    assert told.place_of(dt.date(2027, 1, 1)) == -0.5
    assert told.place_of(dt.date(2027, 12, 31)) == 3.5
    assert told.place_of(dt.date(2027, 5, 16)) == pytest.approx(1, abs=0.02)


def test_amounts_are_hours_a_month_and_money_over_the_period() -> None:
    told = road(moving())
    assert told.amount(1) == pytest.approx(95)
    moment = told.moments[1]
    assert told.amount(1, moment.share(Headline.GAP)) == pytest.approx(moment.landing.effort_to_move / 3)
    rows = moving()
    rows["action"][0]["money"] = 900.0
    paid = road(rows, weight=Weight.MONEY)
    assert paid.amount(1) == paid.moments[1].total


def test_an_empty_plan_has_a_road_of_reasons() -> None:
    told = trend(PlanGraph.of({"plan": plan({})["plan"]}), today=TODAY)
    assert len(told.moments) == 4
    assert all(moment.reason(figure) is not None for moment in told.moments for figure in Headline)
    assert told.units == ()
    assert Period(dt.date(2027, 1, 1), dt.date(2027, 12, 31), whole=True) == told.span
