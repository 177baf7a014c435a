from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.edits.actions import add_action, set_shares
from models.edits.relays import prolong, prolong_by_title, remove_relay
from models.edits.rows import remove_rows
from models.errors import Fault
from models.plan import Plan
from tests.plans import content, ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    opened = new_plan(tmp_path)
    codes = ids(opened)
    opened.do(add_action, "Letter", codes["communication"], {"id": "letter"})
    opened.do(add_action, "Page", codes["marketing"], {"id": "page"})
    yield opened
    opened.close()


def relays(plan: Plan) -> list[tuple[str, str, str]]:
    return [(row["from_id"], row["to_id"], row["how"]) for row in plan.graph.tables["relay"].values()]


def test_an_action_prolongs_another_and_one_undo_parts_them(plan: Plan) -> None:
    before = content(plan.connection)
    plan.do(prolong, "r", "letter", "page", " opens a discussion ")
    assert relays(plan) == [("letter", "page", "opens a discussion")]
    plan.undo()
    assert content(plan.connection) == before


def test_neither_itself_nor_the_same_twice(plan: Plan) -> None:
    plan.do(prolong, "r", "letter", "page")
    for ends, code in ((("letter", "letter"), "relay.itself"), (("letter", "page"), "relay.twice")):
        with pytest.raises(Fault) as refused:
            plan.do(prolong, "s", *ends)
        assert refused.value.code == code
    plan.do(prolong, "back", "page", "letter")
    assert len(relays(plan)) == 2


def test_a_title_finds_the_action_without_accents_and_case(plan: Plan) -> None:
    plan.do(prolong_by_title, "r", "letter", " PAGE ", "new")
    assert relays(plan) == [("letter", "page", "")]


def test_a_new_title_is_an_idea_for_the_activity_served_most(plan: Plan) -> None:
    codes = ids(plan)
    plan.do(set_shares, "page", {codes["marketing"]: 0.3, codes["sales"]: 0.7})
    plan.do(prolong_by_title, "r", "page", "Open day", "open-day")
    row = plan.graph.tables["action"]["open-day"]
    assert (row["title"], row["stage"]) == ("Open day", "idea")
    assert plan.graph.shares_of("open-day") == {codes["sales"]: 1.0}
    plan.undo()
    assert "open-day" not in plan.graph.tables["action"]
    assert relays(plan) == []


def test_what_comes_before_is_tied_the_other_way_round(plan: Plan) -> None:
    plan.do(prolong_by_title, "r", "letter", "Page", "new", before=True)
    assert relays(plan) == [("page", "letter", "")]


def test_its_own_title_is_refused_and_nothing_is_added(plan: Plan) -> None:
    before = content(plan.connection)
    with pytest.raises(Fault, match=r"relay\.itself"):
        plan.do(prolong_by_title, "r", "letter", "LETTER", "new")
    assert content(plan.connection) == before


def test_a_relay_goes_with_either_action_and_can_be_taken_away(plan: Plan) -> None:
    plan.do(prolong, "r", "letter", "page")
    plan.do(remove_rows, "action", ["page"])
    assert relays(plan) == []
    plan.undo()
    plan.do(remove_relay, "r")
    assert relays(plan) == []
    with pytest.raises(Fault, match=r"row\.gone"):
        plan.do(remove_relay, "r")
