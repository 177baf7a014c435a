from __future__ import annotations

import datetime as dt

import pytest

from app.wording import headline
from models.edits.actions import set_shares
from models.edits.rows import remove_rows, set_field, set_fields
from models.measures import Scope, Weight
from models.measures.figures import Figures
from models.vocabulary import Stage
from tests.app.conftest import Desk


def figures(desk: Desk) -> Figures:
    return desk.document.figures


def test_the_headline_says_for_whom_and_by_whom(desk: Desk) -> None:
    desk.document.do(set_shares, "page", {desk.codes["communication"]: 0.5, desk.codes["service"]: 0.5})
    assert headline.who(figures(desk)) == (
        "38\u202f% of the work is for Communication; it does 100\u202f% of it."
    )


def test_the_intended_share_is_said_and_orange_is_for_above_alone(desk: Desk) -> None:
    assert headline.intention(figures(desk)) == "intended share 27.3\u202f%"
    assert headline.above_intention(figures(desk))
    desk.document.do(set_field, "activity", desk.codes["communication"], "target", 1.0)
    desk.document.do(set_field, "activity", desk.codes["procurement"], "target", 0.1)
    assert not headline.above_intention(figures(desk))


def test_without_any_intended_share_there_is_none_to_say(desk: Desk) -> None:
    for code in ("communication", "procurement"):
        desk.document.do(set_field, "activity", desk.codes[code], "target", None)
    assert headline.intention(figures(desk)) == ""
    assert not headline.above_intention(figures(desk))


def test_without_a_department_marked_communication_it_says_where_to_mark_it(desk: Desk) -> None:
    silo = next(row["id"] for row in desk.document.plan.graph.units() if row["communication"])
    desk.document.do(set_field, "unit", silo, "communication", False)
    assert (
        headline.who(figures(desk)) == "No department is marked as Communication: mark it in the plan panel."
    )


def test_without_owners_it_asks_who_does_the_work(desk: Desk) -> None:
    for action in ("page", "alumni"):
        desk.document.do(set_fields, "action", action, {"owner_id": None, "unit_id": None})
    assert "Say who does it" in headline.who(figures(desk))


def test_without_a_home_of_communication_it_asks_for_it(desk: Desk) -> None:
    silo = next(row["id"] for row in desk.document.plan.graph.units() if row["communication"])
    desk.document.do(set_field, "unit", silo, "home_id", None)
    assert "Say which activity is its own" in headline.who(figures(desk))


def test_an_empty_plan_is_told_how_to_begin(desk: Desk) -> None:
    desk.document.do(remove_rows, "action", ["page", "watch", "alumni"])
    assert headline.who(figures(desk)) == "No action yet: choose an activity, then an idea on the left."


def test_a_plan_with_nothing_live_is_told_to_count_planned_work(desk: Desk) -> None:
    for action in ("page", "alumni"):
        desk.document.do(set_field, "action", action, "stage", Stage.PLANNED)
    assert "count planned work too" in headline.who(figures(desk))


def test_counts_are_said_in_singular_and_plural(desk: Desk) -> None:
    assert headline.aimless(figures(desk)) == "2 actions serve no objective"
    desk.document.do(set_field, "action", "alumni", "stage", Stage.IDEA)
    assert headline.aimless(figures(desk)) == "1 action serves no objective"
    assert headline.empty(figures(desk)).endswith("activities without work")
    assert headline.overdue(figures(desk)) == ""


def test_a_test_past_its_day_is_overdue(desk: Desk) -> None:
    desk.document.do(set_field, "action", "alumni", "decide_by", dt.date(2020, 1, 1))
    assert headline.overdue(figures(desk)) == "1 decision overdue"


@pytest.mark.parametrize(
    ("look", "words"),
    [
        ({}, "few actions: some concentration is expected by chance"),
        ({"scope": Scope.PLANNED}, "planned work included"),
        ({"scope": Scope.IDEAS}, "plans and ideas included"),
        ({"weight": Weight.ACTIONS}, "counted in actions"),
        ({"weight": Weight.MONEY}, "counted in money"),
    ],
)
def test_what_is_counted_is_said(desk: Desk, look: dict[str, object], words: str) -> None:
    desk.document.look(**look)
    assert words in headline.honesty(figures(desk))


def test_without_hours_it_says_that_actions_are_counted(desk: Desk) -> None:
    for action in ("page", "alumni", "watch"):
        desk.document.do(set_field, "action", action, "effort", None)
    assert "counted in actions: no hours yet" in headline.honesty(figures(desk))


def builtin(desk: Desk) -> dict[str, str]:
    return {activity: code for code, activity in desk.codes.items()}


def test_next_is_the_emptiest_activity_with_the_largest_intention_and_an_idea_not_used(desk: Desk) -> None:
    desk.document.do(remove_rows, "action", ["watch"])
    step = headline.next_step(figures(desk), builtin(desk), ())
    assert step is not None
    assert step.activity == desk.codes["procurement"]
    assert headline.say_next(step) == f"Next: Procurement, “{step.title}”"
    other = headline.next_step(figures(desk), builtin(desk), {step.idea})
    assert other is not None
    assert other.idea not in ("", step.idea)


def test_what_the_plan_has_noted_for_an_activity_is_next_before_any_idea(desk: Desk) -> None:
    step = headline.next_step(figures(desk), builtin(desk), ())
    assert step is not None
    assert (step.idea, step.title) == ("", desk.row("action", "watch")["title"])


def test_an_activity_that_the_catalogue_does_not_know_is_next_without_an_idea(desk: Desk) -> None:
    desk.document.do(remove_rows, "action", ["watch"])
    step = headline.next_step(figures(desk), {}, ())
    assert step is not None
    assert headline.say_next(step) == "Next: Procurement"


def test_french_sentences_follow_french_figures(desk: Desk, french: None) -> None:
    assert "75\u00a0%" in headline.who(figures(desk))


def test_amounts_are_said_in_what_is_weighed(desk: Desk) -> None:
    months = figures(desk).months
    assert headline.amount_a_month(figures(desk), 24 * months) == "24 h/month"
    assert headline.amount_a_month(figures(desk), 2.5 * months) == "2.5 h/month"
    desk.document.look(weight=Weight.ACTIONS)
    assert headline.amount_a_month(figures(desk), 1) == "1 action"
    desk.document.look(weight=Weight.MONEY)
    assert "€" in headline.amount_a_month(figures(desk), 1200)
