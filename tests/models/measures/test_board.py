from __future__ import annotations

from typing import Any

from models.graph import PlanGraph
from models.measures.board import Board, Why, board
from models.measures.measuring import measure
from tests.models.measures.plans import QUARTER, TODAY, Rows, plan


def asked(rows: Rows) -> Board:
    graph = PlanGraph.of(rows)
    return board(graph, measure(graph, period=QUARTER, today=TODAY), TODAY)


def work(**given: Any) -> dict[str, Any]:
    return {"on": {"sales": 1.0}, "why": {"orders": "brings calls"}, **given}


def one_plan(actions: dict[str, dict[str, Any]], **tables: Any) -> Rows:
    objective = {
        "id": "orders",
        "statement": "Orders",
        "activity_id": None,
        "parent_id": None,
        "sponsor_id": None,
    }
    return plan({"sales": {}}, actions=actions, objective=[objective], **tables)


def decision(action: str, date: str, verdict: str) -> dict[str, Any]:
    return {"id": f"{action}{date}", "action_id": action, "date": date, "verdict": verdict, "lesson": ""}


def listed(points: tuple[Any, ...]) -> list[tuple[Why, str]]:
    return [(point.why, point.thing.title) for point in points]


def test_what_was_decided_to_stop_and_still_runs_comes_first() -> None:
    rows = one_plan(
        {
            "page": work(effort=3.0),
            "stopped": work(stage="stopped"),
            "kept": work(),
            "free": work(effort=9.0, why={}),
        },
        decision=[
            decision("page", "2027-01-05", "continue"),
            decision("page", "2027-02-01", "stop"),
            decision("stopped", "2027-02-01", "stop"),
            decision("kept", "2027-01-01", "stop"),
            decision("kept", "2027-02-01", "adapt"),
        ],
    )
    assert listed(asked(rows).stop) == [(Why.SAID_STOP, "page"), (Why.AIMLESS, "free")]


def test_a_test_is_to_be_decided_for_a_month_and_then_to_be_stopped() -> None:
    def test(day: str) -> dict[str, Any]:
        return work(stage="test", decide_by=day)

    told = asked(
        one_plan({
            "long ago": test("2027-01-01"), "late": test("2027-02-01"), "today": test("2027-02-15"),
            "soon": test("2027-03-01"), "later": test("2027-09-01"),
        })
    )  # fmt: skip
    assert listed(told.stop) == [(Why.UNDECIDED, "long ago")]
    assert told.stop[0].days == 45
    tests = [point for point in told.decide if point.why in (Why.OVERDUE, Why.DUE)]
    assert listed(tuple(tests)) == [(Why.OVERDUE, "late"), (Why.DUE, "today"), (Why.DUE, "soon")]


def test_a_test_with_a_decision_is_not_asked_about_again() -> None:
    rows = one_plan(
        {"late": work(stage="test", decide_by="2027-02-01")},
        decision=[decision("late", "2027-02-03", "adapt")],
    )
    told = asked(rows)
    assert "late" not in {point.thing.title for point in (*told.stop, *told.decide)}


def test_work_for_no_objective_stands_by_its_hours_a_month() -> None:
    rows = one_plan(
        {
            "few": work(effort=2.0, why={}),
            "many": work(effort=20.0, why={}),
            "unknown": work(why={}),
        }
    )
    assert [(point.thing.title, round(point.hours, 6)) for point in asked(rows).stop] == [
        ("many", 20.0),
        ("few", 2.0),
    ]


def test_work_whose_objective_is_known_is_not_to_be_stopped_but_asked_how_it_contributes() -> None:
    told = asked(one_plan({"how": work(effort=20.0, why={"orders": ""}), "said": work(effort=5.0)}))
    assert told.stop == ()
    assert listed(told.decide)[-1] == (Why.UNSAID, "how")


def test_how_work_contributes_is_asked_only_where_there_is_room() -> None:
    due = work(stage="test", decide_by="2027-02-15")
    tests = {f"test {n}": due for n in range(6)}
    unsaid = {f"unsaid {n}": work(effort=20.0 - n, why={"orders": ""}) for n in range(6)}
    assert Why.UNSAID not in {point.why for point in asked(one_plan(tests | unsaid)).decide}
    few = asked(one_plan(unsaid)).decide
    assert len(few) == 5
    assert few[-1].why is Why.UNSAID


def test_nothing_stands_in_the_list_twice() -> None:
    rows = one_plan(
        {
            "page": work(effort=3.0, why={}),
            "test": work(stage="test", decide_by="2026-12-01", effort=1.0, why={}),
        },
        decision=[decision("page", "2027-02-01", "stop")],
    )
    names = [point.thing.title for point in asked(rows).stop]
    assert names == ["page", "test"]


def test_a_sponsor_and_the_activities_meant_to_get_the_most_are_asked_for() -> None:
    rows = plan({"a": {"target": 0.1}, "b": {"target": 0.5}, "c": {"target": 0.2}, "d": {"empty_on_purpose": 1}},
                person=[{"id": "ada", "name": "Ada", "unit_id": None}])  # fmt: skip
    assert listed(asked(rows).decide) == [
        (Why.NO_SPONSOR, "Plan"),
        (Why.TO_IMAGINE, "b"),
        (Why.TO_IMAGINE, "c"),
    ]
    rows["plan"][0]["sponsor_id"] = "ada"
    assert Why.NO_SPONSOR not in {point.why for point in asked(rows).decide}


def test_without_intended_shares_no_share_is_said() -> None:
    assert asked(plan({"a": {}})).decide[-1].share is None


def test_what_to_try_is_asked_only_of_activities_of_which_something_is_wanted() -> None:
    nothing = plan({"a": {}, "b": {}})
    assert Why.TO_IMAGINE not in {point.why for point in asked(nothing).decide}
    objective = {"id": "o", "statement": "More", "activity_id": "b", "parent_id": None, "sponsor_id": None}
    wanted = plan({"a": {}, "b": {}, "c": {"problem": "Nobody knows us"}}, objective=[objective])
    told = [one for one in listed(asked(wanted).decide) if one[0] is Why.TO_IMAGINE]
    assert told == [(Why.TO_IMAGINE, "b"), (Why.TO_IMAGINE, "c")]
