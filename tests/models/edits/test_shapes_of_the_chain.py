"""Shaping the chain and moving work keep every action whole, and come back by one undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.catalogue import ideas
from models.changes import Label
from models.edits import actions, activities, chain, people, rows
from models.edits.ideas import drop_idea
from models.errors import Fault
from models.measures.crisis import readiness
from models.plan import Plan
from models.vocabulary import ActivityKind, CoachingLevel
from tests.plans import TODAY, content, ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    plan = new_plan(tmp_path)
    plan.do(actions.add_action, "Portraits", ids(plan)["human_resources"], {"id": "portraits"})
    plan.do(actions.add_action, "Answers", ids(plan)["service"], {"id": "answers"})
    yield plan
    plan.abandon()


def served(plan: Plan, action: str) -> dict[str, float]:
    codes = {identity: code for code, identity in ids(plan).items()}
    return {codes[identity]: share for identity, share in plan.graph.shares_of(action).items()}


def test_moving_gives_the_share_to_the_other_activity_under_its_name(plan: Plan) -> None:
    activity = ids(plan)
    change = plan.do(actions.move_action, "portraits", activity["human_resources"], activity["sales"])
    assert change is not None
    assert change.label == Label("action.move", {"title": "Portraits", "activity": "builtin:sales"})
    assert served(plan, "portraits") == {"sales": 1.0}
    plan.undo()
    assert served(plan, "portraits") == {"human_resources": 1.0}


def test_serving_another_too_halves_the_share_and_moving_on_adds_up(plan: Plan) -> None:
    activity = ids(plan)
    plan.do(actions.serve_also, "portraits", activity["human_resources"], activity["sales"])
    assert served(plan, "portraits") == {"human_resources": 0.5, "sales": 0.5}
    plan.do(actions.serve_also, "portraits", activity["sales"], activity["service"])
    assert served(plan, "portraits") == {"human_resources": 0.5, "sales": 0.25, "service": 0.25}
    plan.do(actions.move_action, "portraits", activity["sales"], activity["service"])
    assert served(plan, "portraits") == {"human_resources": 0.5, "service": 0.5}
    assert plan.do(actions.serve_also, "portraits", activity["service"], activity["service"]) is None


def test_a_removed_activity_takes_its_own_actions_and_the_shared_ones_stay_whole(plan: Plan) -> None:
    activity = ids(plan)
    plan.do(
        actions.set_shares,
        "answers",
        {activity["service"]: 0.2, activity["sales"]: 0.6, activity["human_resources"]: 0.2},
    )
    before = content(plan.connection)
    change = plan.do(activities.remove_activity, activity["human_resources"])
    assert change is not None
    assert change.label.args["count"] == "1"
    assert served(plan, "answers") == pytest.approx({"service": 0.25, "sales": 0.75})
    assert plan.connection.execute("SELECT id FROM action").fetchall() == [("answers",)]
    plan.undo()
    assert content(plan.connection) == before


def test_splitting_hands_the_work_to_the_first_part(plan: Plan) -> None:
    plan.do(activities.split_activity, ids(plan)["service"], [("a", "Repairs", None), ("b", "Advice", None)])
    assert served(plan, "answers") == {"repairs": 1.0}
    plan.undo()
    assert served(plan, "answers") == {"service": 1.0}


def test_merging_adds_shares_up_and_keeps_what_was_written(plan: Plan) -> None:
    activity = ids(plan)
    plan.do(actions.serve_also, "answers", None, activity["sales"])
    plan.do(activities.merge_activities, activity["sales"], activity["service"])
    assert served(plan, "answers") == {"service": 1.0}
    assert "sales" not in ids(plan)
    with pytest.raises(Fault, match=r"activity\.merge_leaves"):
        plan.do(activities.merge_activities, activity["service"], activity["marketing_sales"])


def test_merging_leaves_each_person_one_line_of_the_register_and_each_pair_one_linkage(plan: Plan) -> None:
    activity = ids(plan)
    sales, service, buying = activity["sales"], activity["service"], activity["procurement"]
    for name in ("ana", "ben"):
        plan.do(rows.add_row, "person", {"id": name, "name": name.title()})
    plan.do(people.set_coaching, "ana", service, CoachingLevel.TOLD, None)
    plan.do(people.set_coaching, "ana", sales, CoachingLevel.COACHED, None)
    plan.do(people.set_coaching, "ben", sales, CoachingLevel.TRAINED, None)
    plan.do(activities.set_linkage, "one", buying, service, "parts")
    plan.do(activities.set_linkage, "two", buying, sales, "prices")
    plan.do(activities.set_linkage, "back", service, buying, "complaints")
    plan.do(rows.add_row, "crisis_scenario", {"id": "strike", "activity_id": sales, "scenario": "Strike"})
    plan.do(rows.set_field, "activity", sales, "lead_id", "ben")
    before = content(plan.connection)
    plan.do(activities.merge_activities, sales, service)
    register = plan.connection.execute(
        "SELECT person_id, activity_id, level FROM coaching ORDER BY person_id"
    )
    assert register.fetchall() == [("ana", service, "coached"), ("ben", service, "trained")]
    drawn = plan.connection.execute("SELECT from_id, to_id, label FROM linkage ORDER BY id").fetchall()
    assert drawn == [(service, buying, "complaints"), (buying, service, "parts\nprices")]
    assert plan.graph.tables["crisis_scenario"]["strike"]["activity_id"] == service
    assert plan.graph.tables["activity"][service]["lead_id"] == "ben"
    plan.undo()
    assert content(plan.connection) == before


def test_a_crisis_noted_for_a_whole_holds_for_each_part_that_it_is_split_into(plan: Plan) -> None:
    service = ids(plan)["service"]
    plan.do(rows.add_row, "crisis_scenario", {"activity_id": service, "scenario": "Recall"})
    plan.do(activities.split_activity, service, [("a", "Repairs", None), ("b", "Advice", None)])
    ready = readiness(plan.graph, TODAY)
    assert [[one.title for one in ready[part].scenarios] for part in ("a", "b")] == [["Recall"], ["Recall"]]


def test_an_activity_cannot_be_placed_inside_itself(plan: Plan) -> None:
    activity = ids(plan)
    with pytest.raises(Fault, match=r"parent\.circle"):
        plan.do(
            activities.place_activity, activity["marketing_sales"], ActivityKind.PRIMARY, activity["sales"], 0
        )


def test_parts_move_under_a_leaf_that_serves_nothing_and_not_under_one_that_works(plan: Plan) -> None:
    activity = ids(plan)
    with pytest.raises(Fault, match=r"activity\.needs_leaf"):
        plan.do(
            activities.place_activity,
            activity["marketing_sales"],
            ActivityKind.PRIMARY,
            activity["service"],
            0,
        )
    plan.do(
        activities.place_activity,
        activity["marketing_sales"],
        ActivityKind.PRIMARY,
        activity["operations"],
        0,
    )


def test_shares_of_nothing_that_another_program_left_are_made_whole(plan: Plan, tmp_path: Path) -> None:
    activity = ids(plan)
    plan.do(actions.serve_also, "answers", None, activity["sales"])
    plan.close()
    with sqlite3.connect(tmp_path / "plan.maillon") as connection:
        connection.execute("UPDATE service_share SET share = 0 WHERE activity_id = ?", (activity["sales"],))
    connection.close()
    plan = Plan.open(tmp_path / "plan.maillon", tmp_path / "data" / "working")
    plan.do(activities.remove_activity, activity["service"])
    assert served(plan, "answers") == {"sales": 1.0}
    plan.abandon()


def test_a_built_in_name_comes_back_when_the_own_one_is_emptied(plan: Plan) -> None:
    activity = ids(plan)
    plan.do(activities.rename_activity, activity["sales"], "Ventes")
    plan.do(activities.rename_activity, activity["sales"], " ")
    assert plan.connection.execute("SELECT name FROM activity WHERE code = 'sales'").fetchone() == ("",)
    plan.do(activities.add_activity, "own", "Legal", ActivityKind.SUPPORT)
    with pytest.raises(Fault, match=r"required\.empty"):
        plan.do(activities.rename_activity, "own", "")


def test_a_linkage_ties_two_and_is_said_anew_instead_of_twice(plan: Plan) -> None:
    activity = ids(plan)
    plan.do(activities.set_linkage, "one", activity["sales"], activity["service"], "first")
    plan.do(activities.set_linkage, "two", activity["sales"], activity["service"], "second")
    assert plan.connection.execute("SELECT id, label FROM linkage").fetchall() == [("one", "second")]
    with pytest.raises(Fault, match=r"linkage\.itself"):
        plan.do(activities.set_linkage, "x", activity["sales"], activity["sales"])
    plan.do(chain.remove_linkage, "one")
    assert plan.connection.execute("SELECT count(*) FROM linkage").fetchone() == (0,)


def test_a_duplicate_has_the_ties_of_its_original(plan: Plan) -> None:
    plan.do(actions.set_channels, "answers", ["Forum", " forum", "Blog", ""])
    plan.do(actions.duplicate_action, "answers", "copy", "Answers again")
    assert served(plan, "copy") == served(plan, "answers")
    ties = "SELECT count(*) FROM action_channel WHERE action_id = ?"
    assert [plan.connection.execute(ties, (one,)).fetchone()[0] for one in ("answers", "copy")] == [2, 2]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_idea_can_be_dropped_and_keeps_its_code(plan: Plan, language: str) -> None:
    for idea in ideas():
        plan.do(drop_idea, idea.code, idea.code, ids(plan)["service"], language)
    stored = dict(
        plan.connection.execute("SELECT idea_code, title FROM action WHERE idea_code IS NOT NULL").fetchall()
    )
    assert stored == {idea.code: idea.titles[language] for idea in ideas()}
