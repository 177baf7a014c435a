from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.edits.actions import add_action, set_shares
from models.edits.activities import set_linkage
from models.edits.rows import remove_rows
from models.measures.linkages import Linked, linked, serving_both
from models.plan import Plan
from tests.plans import ids, new_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    """Porter's chain, a linkage from procurement to Marketing & sales and one into procurement."""
    opened = new_plan(tmp_path)
    known = ids(opened)
    opened.do(set_linkage, "into", known["service"], known["procurement"], "what breaks")
    opened.do(set_linkage, "out", known["procurement"], known["marketing_sales"], "what is in stock")
    opened.do(add_action, "Stock news", known["procurement"], {"id": "news"})
    opened.do(add_action, "Ads", known["sales"], {"id": "ads"})
    yield opened
    opened.abandon()


def shares(plan: Plan, action: str, **parts: float) -> None:
    known = ids(plan)
    plan.do(set_shares, action, {known[code]: share for code, share in parts.items()})


def test_a_linkage_tells_the_actions_that_serve_both_of_its_ends(plan: Plan) -> None:
    known = ids(plan)
    shares(plan, "news", procurement=0.5, service=0.5)
    assert linked(plan.graph, known["service"]) == (
        Linked("into", known["procurement"], "what breaks", True, ("news",)),
    )


def test_an_action_that_serves_a_part_of_an_activity_serves_that_end(plan: Plan) -> None:
    known = ids(plan)
    shares(plan, "ads", procurement=0.2, sales=0.8)
    assert serving_both(plan.graph, known["procurement"], known["marketing_sales"]) == ("ads",)
    assert serving_both(plan.graph, known["marketing_sales"], known["procurement"]) == ("ads",)


def test_linkages_that_start_at_an_activity_come_before_those_that_reach_it(plan: Plan) -> None:
    found = linked(plan.graph, ids(plan)["procurement"])
    assert [(one.linkage_id, one.outward) for one in found] == [("out", True), ("into", False)]


def test_an_action_at_one_end_alone_does_not_count(plan: Plan) -> None:
    assert [one.action_ids for one in linked(plan.graph, ids(plan)["procurement"])] == [(), ()]


def test_actions_are_told_by_title(plan: Plan) -> None:
    known = ids(plan)
    for action in ("news", "ads"):
        shares(plan, action, procurement=0.5, marketing=0.5)
    assert serving_both(plan.graph, known["procurement"], known["marketing_sales"]) == ("ads", "news")


def test_the_count_follows_edits_and_undo(plan: Plan) -> None:
    known = ids(plan)
    shares(plan, "news", procurement=0.5, service=0.5)
    plan.do(remove_rows, "action", ["news"])
    assert linked(plan.graph, known["service"])[0].action_ids == ()
    plan.undo()
    assert linked(plan.graph, known["service"])[0].action_ids == ("news",)


def test_an_activity_that_is_gone_has_no_linkages(plan: Plan) -> None:
    assert linked(plan.graph, "gone") == ()
    assert serving_both(plan.graph, "gone", ids(plan)["service"]) == ()
