from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.charts.chart import GuideKind, Kind, Tint
from app.charts.table import chart_table
from app.road import charts, words
from app.road.kept import Kept
from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.intentions import intentions, trajectory
from models.measures.trend import Step, Trend, trend
from models.vocabulary import Headline
from tests.models.measures.plans import Rows, plan

AUGUST = dt.date(2027, 8, 10)


def moving(**tables: list[dict[str, object]]) -> Rows:
    """Communication does all until March; from then on departments come in."""
    return plan(
        {"com": {"target": 0.2}, "hr": {"target": 0.8}},
        {"Com": {"communication": 1, "home": "com"}, "HR": {"home": "hr"}, "Team": {"transverse": 1}},
        {
            "page": {"unit": "Com", "effort": 60, "on": {"com": 1}},
            "jobs": {"unit": "HR", "effort": 20, "on": {"hr": 1}, "start": "2027-04-01"},
            "coach": {"unit": "Team", "effort": 20, "on": {"hr": 1}, "start": "2027-07-01"},
        },
        **tables,
    )


def road(rows: Rows, today: dt.date = AUGUST, **asked: object) -> Trend:
    return trend(PlanGraph.of(rows), today=today, **asked)  # type: ignore[arg-type]


def ways(rows: Rows, today: dt.date = AUGUST, step: Step = Step.QUARTER) -> charts.Ways:
    graph = PlanGraph.of(rows)
    told = trend(graph, today=today, step=step)
    return {figure: trajectory(told, meant) for figure, meant in intentions(graph, told).items()}


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_road_travelled_is_told_before_any_score(qapp: QApplication) -> None:
    told = plain(words.travelled(road(moving())))
    assert told == "Since Q1 2027: for Communication 100 % → 60 %, by Communication 100 % → 60 %."
    assert plain(words.leading(road(moving()))) == (
        "In Q4 2027, if what is live goes on: 60 % for Communication, 60 % by it."
    )


def test_a_road_that_begins_or_has_not_begun_says_so(qapp: QApplication) -> None:
    begun = plain(words.travelled(road(moving(), dt.date(2027, 2, 1))))
    assert begun == "Q1 2027: for Communication 100 %, by Communication 100 %. The road begins here."
    before = words.travelled(road(moving(), dt.date(2026, 2, 1), scope=Scope.PLANNED))
    assert before == "The plan has not begun: what follows comes if all goes as planned."


def test_only_the_figure_that_is_available_is_told(qapp: QApplication) -> None:
    rows = moving()
    rows["unit"][0]["home_id"] = None
    assert plain(words.travelled(road(rows))) == "Since Q1 2027: by Communication 100 % → 60 %."
    for unit in rows["unit"]:
        unit["communication"] = 0
    assert words.travelled(road(rows)) == ("No road to show yet. No department is marked as Communication.")
    assert words.leading(road(rows)) == ""


def test_the_frame_says_what_all_of_it_is_out_of(qapp: QApplication) -> None:
    assert words.frame(road(moving())) == "live work · counted in hours · out of 2 activities"
    rows = moving()
    for action in rows["action"]:
        action["effort"] = None
    assert "counted in actions: no action has hours yet" in words.frame(road(rows))
    rows["activity"][1]["empty_on_purpose"] = 1
    assert words.frame(road(rows, scope=Scope.IDEAS)).endswith("out of 1 to 2 activities")


def test_undated_work_and_long_spans_are_said(qapp: QApplication) -> None:
    rows = moving()
    rows["action"][1] |= {"start": None, "end": None, "effort_per": "total"}
    told = words.honesty(road(rows))
    assert told == [
        "1 action without dates counts in every period alike: page.",
        "1 action without dates is in no period: jobs.",
    ]
    rows["plan"][0] |= {"start": "2010-01-01", "end": "2039-12-31"}
    assert words.honesty(road(rows))[0] == "The plan's span is long: it is shown by year."
    rows["plan"][0] |= {"start": "1900-01-01", "end": "2199-12-31"}
    assert words.honesty(road(rows))[0].startswith("The plan's span is very long: the 40 years")
    rows["plan"][0] |= {"start": "2027-08-10", "end": "2027-08-10"}
    assert words.honesty(road(rows))[0].startswith("The plan's span holds one period")


@pytest.mark.parametrize(
    ("value", "by", "said"),
    [
        (0.2, "2027-12-31", "Intended 20 % by 31/12/2027: down 40 points a quarter from here."),
        (0.2, "2028-09-30", "Intended 20 % by 30/09/2028: down 10 points a quarter from here."),
        (0.595, "2027-12-31", "Intended 59.5 % by 31/12/2027: down 0.5 points a quarter from here."),
        (0.6, None, "Intended 60 %: reached."),
        (0.5, "2027-06-30", "Intended 50 % by 30/06/2027: that day is past, 10 points are missing."),
        (0.5, "2027-09-30", "Intended 50 % by 30/09/2027: 10 points in the current period."),
    ],
)
def test_what_is_needed_is_said_per_period(
    qapp: QApplication, value: float, by: str | None, said: str
) -> None:
    rows = moving(intention=[{"id": "a", "figure": "landing", "value": value, "by": by}])
    assert plain(words.needed(road(rows), ways(rows)[Headline.LANDING])) == said


def test_without_a_figure_up_to_today_nothing_is_asked_of_a_period(qapp: QApplication) -> None:
    rows, before = moving(), dt.date(2026, 5, 1)
    told = plain(words.needed(road(rows, before), ways(rows, before)[Headline.LANDING]))
    assert told == "Intended 20 % by 31/12/2027; no figure up to today to start from."


def test_the_headline_chart_shows_both_shares_the_intention_and_kept_versions(qapp: QApplication) -> None:
    told = road(moving())
    kept = Kept("v", "Before", dt.date(2027, 5, 16), "", told.moments[0], told.moments[1])
    unread = Kept("w", "Unread", dt.date(2027, 5, 16), "")
    chart = charts.headline_chart(
        told, ways(moving()), [unread, kept, replace(kept, day=dt.date(2019, 1, 1))]
    )
    assert [one.name for one in chart.series] == ["for Communication", "by Communication"]
    assert [guide.kind for guide in chart.guides] == [GuideKind.INTENDED, GuideKind.NEEDED]
    assert [(mark.sign, mark.series, mark.value) for mark in chart.marks] == [
        ("2", "for Communication", 0.75),
        ("2", "by Communication", 0.75),
    ]
    assert (chart.now, chart.planned, chart.ahead) == (2, 3, "if what is live goes on")
    assert "kept versions: 2" in plain(chart.said)
    assert plain(chart.said).startswith("For Communication, intended 20 % by 31/12/2027: down 40 points")


def test_ownership_is_stacked_with_communication_first_and_the_transverse_team_apart(
    qapp: QApplication,
) -> None:
    chart = charts.ownership_chart(road(moving()))
    assert [(one.name, one.tint, one.kind) for one in chart.series] == [
        ("Com", Tint.STRONG, Kind.BAR),
        ("HR", Tint.MIDDLE, Kind.BAR),
        ("Team", Tint.APART, Kind.BAR),
    ]
    assert plain(chart.said) == (
        "From Q1 2027 to Q3 2027: Communication 100 % → 60 %, the departments 0 % → 20 %, "
        "the transverse team 0 % → 20 %."
    )


def test_the_gap_is_told_in_hours_a_month_and_served_activities_out_of_their_frame(
    qapp: QApplication,
) -> None:
    told, there = road(moving()), ways(moving())
    gap = charts.gap_chart(told, there)
    assert gap.title == "What goes elsewhere than intended (h/month)"
    assert plain(gap.said).startswith(
        "40 h/month of 100 h/month in Q3 2027. Intended 0 % by 31/12/2027: down"
    )
    assert [guide.kind for guide in gap.guides] == [GuideKind.NEEDED]
    served = charts.served_chart(told, there)
    assert served.said == "2 of 2 activities in Q3 2027."
    assert [row[1] for row in chart_table(served, "en")[1:]] == ["1 of 2", "2 of 2", "2 of 2", "2 of 2"]
    linked = charts.linked_chart(told, there)
    assert plain(linked.said) == "0 % of the work serves a named objective in Q3 2027."


def test_without_intended_shares_the_gap_says_so_and_shows_nothing(qapp: QApplication) -> None:
    rows = moving()
    for activity in rows["activity"]:
        activity["target"] = None
    chart = charts.gap_chart(road(rows), ways(rows))
    assert not chart.has_values
    assert chart.empty == "No intended share is given, so there is no gap to show."
    assert charts.headline_chart(road(rows), ways(rows), []).said.startswith("No share is intended yet")


def test_a_plan_of_nothing_has_charts_of_reasons(qapp: QApplication) -> None:
    rows = plan({})
    told, there = road(rows), ways(rows)
    for chart in (
        charts.headline_chart(told, there, []),
        charts.ownership_chart(told),
        charts.gap_chart(told, there),
        charts.linked_chart(told, there),
        charts.served_chart(told, there),
    ):
        assert not chart.has_values
        assert chart.empty, chart.title


def test_money_is_told_over_the_period(qapp: QApplication) -> None:
    rows = moving()
    for action in rows["action"]:
        action["money"] = 1000.0
    chart = charts.gap_chart(road(rows, weight=Weight.MONEY), ways(rows))
    assert chart.title.endswith("(EUR)")
    assert "€" in chart.said


def test_french_numbers_and_periods(french: None) -> None:
    chart = charts.headline_chart(road(moving()), ways(moving()), [])
    assert chart.labels[0] == "T1 2027"
    months = charts.headline_chart(road(moving(), step=Step.MONTH), {}, [])
    assert months.labels[0] == "janv. 2027"
    assert charts.served_chart(road(moving()), {}).series[0].values == (1.0, 2.0, 2.0, 2.0)


def test_a_version_kept_before_the_plan_began_is_where_the_road_begins(qapp: QApplication) -> None:
    told = road(moving())
    kept = Kept("v", "Before the first workshop", dt.date(2026, 8, 10), "", then=told.moments[0])
    assert plain(words.travelled(told, [kept])) == (
        "Since “Before the first workshop” (10/08/2026): "
        "for Communication 100 % → 60 %, by Communication 100 % → 60 %."
    )
    chart = charts.headline_chart(told, ways(moving()), [kept])
    assert chart.labels[:3] == ("Q3 2026", "Q4 2026", "Q1 2027")
    assert chart.series[0].values[:3] == (None, None, 1.0)
    assert (chart.now, chart.planned) == (4, 5)
    assert chart.guides[1].points[0][0] == 4
    assert -0.5 <= chart.marks[0].place <= 0.5
    assert chart_table(chart, "en")[1][1] == "before the plan's span"
    long_ago = charts.headline_chart(told, {}, [replace(kept, day=dt.date(2001, 1, 1))])
    assert (long_ago.labels[0], long_ago.marks) == ("Q1 2027", ())
