"""Two channels of one name become one, and every action keeps its channel once."""

from __future__ import annotations

from pathlib import Path

from models.edits.actions import add_action
from models.edits.channels import merge_channels
from models.edits.rows import add_row
from models.plan import Plan
from models.vocabulary import ChannelKind
from tests.plans import content, new_plan


def made(folder: Path) -> Plan:
    plan = new_plan(folder)
    plan.do(add_row, "channel", {"id": "one", "name": "LinkedIn", "kind": ChannelKind.PROFESSIONAL})
    plan.do(add_row, "channel", {"id": "two", "name": "linkedin"})
    for action, channels in (("both", ("one", "two")), ("first", ("one",)), ("neither", ())):
        plan.do(add_action, action, None, {"id": action})
        for channel in channels:
            plan.do(add_row, "action_channel", {"action_id": action, "channel_id": channel})
    return plan


def ties(plan: Plan) -> list[tuple[str, str]]:
    rows = plan.graph.tables["action_channel"].values()
    return sorted((row["action_id"], row["channel_id"]) for row in rows)


def test_the_actions_of_one_go_to_the_other_once_each_and_undo_brings_both_back(tmp_path: Path) -> None:
    plan = made(tmp_path)
    before = content(plan.connection)
    plan.do(merge_channels, "one", "two")
    assert ties(plan) == [("both", "two"), ("first", "two")]
    assert [(row["name"], row["kind"]) for row in plan.graph.channels()] == [("linkedin", "professional")]
    plan.undo()
    assert content(plan.connection) == before
    plan.abandon()


def test_a_channel_is_not_merged_with_itself(tmp_path: Path) -> None:
    plan = made(tmp_path)
    assert plan.do(merge_channels, "one", "one") is None
    plan.abandon()
