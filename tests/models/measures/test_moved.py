from __future__ import annotations

import datetime as dt
from copy import deepcopy
from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.measuring import measure
from models.measures.moved import moved
from models.measures.moved_parts import Differs, Happened, Moved, Side
from models.periods import Period
from tests.models.measures.plans import SPAN, TODAY, Rows, plan

Q1, Q3 = (Period.parse(f"2027-Q{quarter}", SPAN) for quarter in (1, 3))


def base() -> Rows:
    """Communication does 30 h a month for itself and 10 for service, which does 10 for itself."""
    return plan(
        {"com": {}, "service": {}, "sales": {"target": 0.2}},
        {"silo": {"communication": 1, "home": "com"}, "helpdesk": {"home": "service"}},
        {
            "page": {"on": {"com": 1.0}, "unit": "silo", "effort": 30.0},
            "forum": {"on": {"service": 1.0}, "unit": "silo", "effort": 10.0},
            "answers": {"on": {"service": 1.0}, "unit": "helpdesk", "effort": 10.0},
        },
    )


def side(
    rows: Rows,
    period: Period | None = None,
    weight: Weight = Weight.EFFORT,
    scope: Scope = Scope.LIVE,
    today: dt.date = TODAY,
) -> Side:
    graph = PlanGraph.of(deepcopy(rows))
    return Side(graph, measure(graph, period=period, scope=scope, weight=weight, today=today), today)


def row_of(rows: Rows, table: str, row_id: str) -> dict[str, Any]:
    return next(row for row in rows[table] if row["id"] == row_id)


def after(change: Any) -> Moved:
    """What moved from the base to what a function made of its rows."""
    rows = base()
    change(rows)
    return moved(side(base()), side(rows))


def told(found: Moved) -> dict[str, tuple[Happened, ...]]:
    return {action.id: action.happened for action in found.actions}


def test_the_same_plan_on_both_sides_has_nothing_moved() -> None:
    found = moved(side(base()), side(base()))
    assert found.nothing
    assert found.differs == ()
    assert found.twins == {"com": "com", "service": "service", "sales": "sales"}


def test_an_action_that_came_moves_all_its_work_and_the_shares() -> None:
    def come(rows: Rows) -> None:
        more = plan({}, {}, {"leads": {"on": {"sales": 1.0}, "unit": "silo", "effort": 50.0}})
        for table in ("action", "service_share"):
            rows[table] += more[table]

    found = after(come)
    assert told(found) == {"leads": (Happened.CAME,)}
    assert found.actions[0].work == pytest.approx(50)
    assert found.times(Happened.CAME) == 1
    sales, com, service = found.activities
    assert (sales.id, com.id, service.id) == ("sales", "com", "service")
    assert sales.share == pytest.approx(0.5)
    assert (sales.level, sales.work) == (3, pytest.approx(50))
    assert com.share == pytest.approx(0.3 - 0.6)
    assert (sales.points, com.points) == (50, -30)


def test_an_action_that_went_is_told_by_the_name_it_had() -> None:
    def go(rows: Rows) -> None:
        rows["action"] = [row for row in rows["action"] if row["id"] != "forum"]
        rows["service_share"] = [row for row in rows["service_share"] if row["action_id"] != "forum"]

    found = after(go)
    assert [(one.title, one.happened, one.after) for one in found.actions] == [
        ("forum", (Happened.WENT,), None)
    ]
    assert found.actions[0].work == pytest.approx(10)


def test_a_hand_over_changes_who_does_it_and_moves_no_share() -> None:
    def hand_over(rows: Rows) -> None:
        row_of(rows, "action", "forum")["unit_id"] = "helpdesk"

    found = after(hand_over)
    (action,) = found.actions
    assert action.happened == (Happened.RUNNER,)
    assert action.before
    assert action.before.runner
    assert action.before.runner.title == "silo"
    assert action.after
    assert action.after.runner
    assert action.after.runner.title == "helpdesk"
    assert action.work == pytest.approx(10)
    (service,) = found.activities
    assert (service.id, service.share) == ("service", 0.0)
    assert service.silo == -50


def test_the_runner_of_an_activity_is_who_does_most_of_it() -> None:
    def more(rows: Rows) -> None:
        row_of(rows, "action", "forum")["effort"] = 11.0

    def less(rows: Rows) -> None:
        row_of(rows, "action", "forum")["effort"] = 5.0

    rows, lighter = base(), base()
    more(rows)
    less(lighter)
    found = moved(side(rows), side(lighter))
    service = next(one for one in found.activities if one.id == "service")
    assert service.other_runner
    assert service.before
    assert service.before.runner
    assert service.before.runner.id == "silo"
    assert service.after
    assert service.after.runner
    assert service.after.runner.id == "helpdesk"


def test_shares_that_go_elsewhere_move_that_part_of_the_work() -> None:
    def share(rows: Rows) -> None:
        more = plan({}, {}, {"page": {"on": {"com": 0.6, "sales": 0.4}}})
        rows["service_share"] = [row for row in rows["service_share"] if row["action_id"] != "page"]
        rows["service_share"] += more["service_share"]

    found = after(share)
    assert told(found) == {"page": (Happened.SHARES,)}
    assert found.actions[0].work == pytest.approx(30 * 0.4)


@pytest.mark.parametrize(
    ("column", "value", "happened", "work"),
    [
        ("effort", 36.0, (Happened.EFFORT,), 6.0),
        ("effort_per", "week", (Happened.EFFORT,), 30 * 365 / 7 / 12 - 30),
        ("money", 500.0, (Happened.MONEY,), 0.0),
        ("stage", "planned", (Happened.STAGE,), 30.0),
        ("stage", "test", (Happened.STAGE,), 0.0),
        ("start", "2027-07-01", (Happened.DATES,), 15.0),
        ("title", "Another page", (), None),
        ("cadence", "2/week", (), None),
        ("size", "S", (), None),
    ],
)
def test_what_changed_of_an_action_is_named(
    column: str, value: object, happened: tuple[Happened, ...], work: float | None
) -> None:
    def change(rows: Rows) -> None:
        row_of(rows, "action", "page")[column] = value

    found = after(change)
    assert told(found) == ({"page": happened} if happened else {})
    if work is not None:
        assert found.actions[0].work == pytest.approx(work)


def test_several_changes_of_one_action_are_told_together() -> None:
    def change(rows: Rows) -> None:
        row_of(rows, "action", "page").update(stage="done", effort=20.0, unit_id=None)

    assert told(after(change)) == {"page": (Happened.STAGE, Happened.RUNNER, Happened.EFFORT)}


def test_two_periods_of_one_plan_tell_what_begins_and_ends() -> None:
    rows = base()
    row_of(rows, "action", "page").update(start="2027-01-01", end="2027-06-30")
    row_of(rows, "action", "forum").update(start="2027-07-01", end="2027-12-31")
    found = moved(side(rows, Q1), side(rows, Q3))
    assert told(found) == {"page": (Happened.ENDED,), "forum": (Happened.BEGAN,)}
    assert [one.work for one in found.actions] == pytest.approx([30, 10])
    assert found.counted_in is Weight.EFFORT
    com = next(one for one in found.activities if one.id == "com")
    assert (com.before and com.before.share, com.after and com.after.share) == (pytest.approx(0.75), 0.0)


def measured_in_march() -> Rows:
    """The base, in which the page serves an objective that was read in the first quarter, and ends in June."""
    rows = base()
    rows["objective"] = [{"id": "aim", "name": "Aim"}]
    rows["indicator"] = [{"id": "visits", "objective_id": "aim", "name": "Visits"}]
    rows["reading"] = [{"id": "r", "indicator_id": "visits", "date": "2027-02-01", "value": 1.0}]
    tie = {"id": "why", "action_id": "page", "objective_id": "aim", "mechanism": "reach"}
    rows["contribution"] = [tie]
    row_of(rows, "action", "answers").update(start="2027-01-01", end="2027-06-30")
    return rows


def test_a_quarter_to_come_that_nobody_measured_yet_is_no_decline() -> None:
    rows = measured_in_march()
    found = moved(side(rows, Q1), side(rows, Q3))
    com = next(one for one in found.activities if one.id == "com")
    assert (com.before and com.before.level, com.after and com.after.level) == (4, 3)
    assert (com.level, com.unmeasured) == (0, True)
    quiet = measured_in_march()
    row_of(quiet, "action", "answers").update(start=None, end=None)
    assert [one.id for one in moved(side(quiet, Q1), side(quiet, Q3)).activities] == ["com"], "it is told why"
    begun = moved(side(rows, Q1), side(rows, Q3, today=dt.date(2027, 7, 1)))
    com = next(one for one in begun.activities if one.id == "com")
    assert (com.level, com.unmeasured) == (-1, False)


def test_work_of_periods_of_other_lengths_is_told_by_the_month() -> None:
    """The same work, looked at in a quarter and in a year, has not moved."""
    assert moved(side(base(), Q1), side(base(), None)).nothing


def test_an_activity_that_came_back_under_another_id_is_found_by_its_code_then_by_its_name() -> None:
    rows = base()
    for row in rows["activity"]:
        if row["id"] == "service":
            row |= {"id": "other", "code": "service"}
        if row["id"] == "sales":
            row |= {"id": "another", "code": "x", "name": "SALES"}
    for row in rows["service_share"]:
        row["activity_id"] = {"service": "other"}.get(row["activity_id"], row["activity_id"])
    rows["unit"][1]["home_id"] = "other"
    named = base()
    for row in named["activity"]:
        row["name"] = row["id"].title()
    found = moved(side(named), side(rows))
    assert found.twins == {"com": "com", "other": "service", "another": "sales"}
    assert found.nothing


def test_an_activity_on_one_side_only_moved_whatever_its_work() -> None:
    def add(rows: Rows) -> None:
        rows["activity"] += plan({"research": {}})["activity"]

    found = after(add)
    assert [(one.id, one.before) for one in found.activities] == [("research", None)]
    assert found.differs == (Differs.FRAME,)
    back = moved(
        side({**base(), "activity": base()["activity"] + plan({"research": {}})["activity"]}), side(base())
    )
    assert [(one.id, one.after) for one in back.activities] == [("research", None)]


def test_parents_stand_apart_from_their_leaves() -> None:
    def split(rows: Rows) -> None:
        parts = plan({"key": {"parent": "sales"}})["activity"]
        rows["activity"] += parts
        rows["service_share"] += plan({}, {}, {"page": {"on": {"key": 1.0}}})["service_share"]
        rows["service_share"] = [row for row in rows["service_share"] if row["id"] != "page>com"]

    found = after(split)
    assert [one.id for one in found.groups] == ["sales"]
    assert "sales" not in {one.id for one in found.activities}


def test_another_intended_share_is_a_move() -> None:
    def intend(rows: Rows) -> None:
        row_of(rows, "activity", "com")["target"] = 0.2

    (com,) = after(intend).activities  # that of sales is the same, though it is half of all intentions now
    assert (com.id, com.intended, com.share) == ("com", True, 0.0)
    assert com.after is not None
    assert com.after.target == pytest.approx(0.5)


def test_sides_that_count_differently_say_so_and_compare_parts_of_all_work() -> None:
    found = moved(side(base()), side(base(), weight=Weight.ACTIONS))
    assert found.differs == (Differs.WEIGHT,)
    assert found.counted_in is None
    com = next(one for one in found.activities if one.id == "com")
    assert com.work == pytest.approx(0.6 - 1 / 3)


def test_money_in_other_currencies_is_not_compared_by_amount() -> None:
    rows = base()
    row_of(rows, "action", "page")["money"] = 100.0
    other = deepcopy(rows)
    other["plan"][0]["currency"] = "CHF"
    found = moved(side(rows, weight=Weight.MONEY), side(other, weight=Weight.MONEY))
    assert found.differs == (Differs.CURRENCY,)
    assert found.counted_in is None


def test_other_scopes_are_said() -> None:
    assert Differs.SCOPE in moved(side(base()), side(base(), scope=Scope.IDEAS)).differs


def test_plans_without_work_or_without_activities_compare_without_a_figure() -> None:
    nothing = plan({"com": {}})
    found = moved(side(nothing), side(base()))
    com = next(one for one in found.activities if one.id == "com")
    assert com.before is not None
    assert com.before.share is None
    assert com.share == pytest.approx(0.6)
    assert moved(side(plan({})), side(plan({}))).nothing


def test_extreme_efforts_give_finite_figures() -> None:
    rows = base()
    row_of(rows, "action", "page")["effort"] = 1e12
    row_of(rows, "action", "forum")["effort"] = 1e-12
    found = moved(side(base()), side(rows))
    assert found.actions[0].id == "page"
    assert found.actions[0].work == pytest.approx(1e12)


def test_less_than_half_a_point_or_what_whole_percents_do_not_show_has_not_moved() -> None:
    def grow(hours: float) -> Moved:
        rows = base()
        row_of(rows, "action", "page")["effort"] = hours
        return moved(side(base()), side(rows))

    assert grow(30.3).activities == ()
    assert [one.points for one in grow(31.2).activities] == [1, -1]


def test_a_size_stands_for_hours_where_there_are_none() -> None:
    sized, larger = base(), base()
    row_of(sized, "action", "page").update(effort=None, size="S")
    row_of(larger, "action", "page").update(effort=None, size="L")
    assert told(moved(side(sized), side(larger))) == {"page": (Happened.EFFORT,)}
