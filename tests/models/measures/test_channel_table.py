"""Channels against activities: the margins are the channel mix and the landing, and nothing is hidden."""

from __future__ import annotations

from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.channel_table import ChannelTable, channel_table
from models.measures.figures import Scope, Weight
from models.vocabulary import ChannelKind
from tests.models.measures.plans import QUARTER, TODAY, Rows, figures, plan

CHANNELS = [
    {"id": "mail", "name": "Mail", "kind": "email"},
    {"id": "linkedin", "name": "LinkedIn", "kind": "professional"},
    {"id": "insta", "name": "Instagram", "kind": "social"},
    {"id": "board", "name": "A forum", "kind": "forum"},
    {"id": "odd", "name": "Something", "kind": None},
]


def rows(**more: dict[str, Any]) -> Rows:
    actions: dict[str, dict[str, Any]] = {
        "page": {"on": {"sales": 0.5, "hr": 0.5}, "effort": 8.0, "channels": ["linkedin", "insta"]},
        "letter": {"on": {"sales": 1.0}, "effort": 2.0, "channels": ["mail"]},
        "talks": {"on": {"hr": 1.0}, "effort": 4.0},
        "later": {"on": {"hr": 1.0}, "effort": 4.0, "stage": "idea", "channels": ["board"]},
        **more,
    }
    return plan({"hr": {}, "sales": {}, "it": {}}, {}, actions, channel=CHANNELS)


def table(of: Rows, **how: Any) -> ChannelTable:
    return channel_table(PlanGraph.of(of), **({"period": QUARTER, "today": TODAY} | how))


def test_channels_stand_by_kind_and_the_work_without_one_last() -> None:
    names = [row.name for row in table(rows()).rows]
    assert names == ["Instagram", "LinkedIn", "A forum", "Mail", "Something", ""]


def test_a_weight_is_split_over_channels_and_shares() -> None:
    found = table(rows())
    by_name = {row.name: found.weights[index].tolist() for index, row in enumerate(found.rows)}
    assert by_name["LinkedIn"] == by_name["Instagram"] == pytest.approx([6.0, 6.0, 0.0])
    assert by_name["Mail"] == pytest.approx([0.0, 6.0, 0.0])
    assert by_name[""] == pytest.approx([12.0, 0.0, 0.0])


def test_the_margins_are_the_channel_mix_and_the_landing() -> None:
    found, said = table(rows()), figures(rows())
    assert {row.id: row.weight for row in found.rows if not row.nowhere} == pytest.approx(
        {channel.id: channel.weight for channel in said.channels}
    )
    assert found.landing.tolist() == pytest.approx([leaf.weight for leaf in said.leaves])
    assert found.total == pytest.approx(said.total)


def test_counts_are_of_actions_and_margins_count_each_once() -> None:
    found = table(rows())
    titles = {
        (found.rows[row].name, found.activities[column]): [thing.title for thing in things]
        for (row, column), things in found.cells.items()
    }
    assert titles == {
        ("Instagram", "hr"): ["page"],
        ("Instagram", "sales"): ["page"],
        ("LinkedIn", "hr"): ["page"],
        ("LinkedIn", "sales"): ["page"],
        ("Mail", "sales"): ["letter"],
        ("", "hr"): ["talks"],
    }
    assert {row.name: row.actions for row in found.rows}["LinkedIn"] == 1
    assert (found.actions_of_activity, found.actions) == ((2, 2, 0), 3)


def test_a_plan_that_lives_on_one_network_says_so() -> None:
    lonely = rows(more={"on": {"it": 1.0}, "effort": 100.0, "channels": ["linkedin"]})
    leaning = table(lonely).leaning
    assert leaning is not None
    assert [row.name for row in leaning.channels] == ["LinkedIn"]
    assert leaning.share == pytest.approx((300 + 12) / (300 + 24 + 6))


def test_the_fewest_channels_that_carry_half_are_named() -> None:
    leaning = table(rows()).leaning
    assert leaning is not None
    assert [row.name for row in leaning.channels] == ["Instagram", "LinkedIn"]
    assert leaning.share == pytest.approx(0.8)


def test_of_channels_that_carry_the_same_none_is_picked() -> None:
    def leaning(**hours: float) -> tuple[list[str], float] | None:
        works = {name: {"on": {"hr": 1.0}, "effort": h, "channels": [name]} for name, h in hours.items()}
        channels = [{"id": name, "name": name, "kind": "social"} for name in hours]
        found = table(plan({"hr": {}}, {}, works, channel=channels)).leaning
        return found and (sorted(row.name for row in found.channels), round(found.share, 9))

    assert leaning(a=5, b=5, c=5, d=5) == (["a", "b", "c", "d"], 1.0)
    assert leaning(a=8, b=4, c=4, d=4) == (["a"], 0.4)
    assert leaning(a=8, b=6, c=6) == (["a", "b", "c"], 1.0)


def test_nothing_is_missed_while_a_channel_with_work_has_no_kind() -> None:
    found = table(rows(fans={"on": {"it": 1.0}, "channels": ["odd"]}))
    assert [row.name for row in found.without_kind] == ["Something"]
    assert found.kinds_without_work == ()
    assert table(rows()).without_kind == ()


def test_kinds_without_work_and_channels_without_any_action_are_told_apart() -> None:
    found = table(rows())
    assert ChannelKind.FORUM in found.kinds_without_work
    assert ChannelKind.EMAIL not in found.kinds_without_work
    assert [row.name for row in found.unused] == ["Something"]
    assert ChannelKind.FORUM not in table(rows(), scope=Scope.IDEAS).kinds_without_work


def test_activities_that_no_channel_serves_are_told_with_work_and_without() -> None:
    assert table(rows()).without_channel == ("it",)
    alone = plan({"hr": {}, "it": {}}, {}, {"talks": {"on": {"hr": 1.0}, "effort": 4.0}}, channel=CHANNELS)
    assert table(alone).without_channel == ("hr", "it")


def test_an_action_without_hours_still_serves_by_its_channel() -> None:
    listed = table(rows(note={"on": {"it": 1.0}, "channels": ["mail"]}))
    assert listed.without_channel == ()


def test_actions_are_counted_when_none_has_hours_and_an_empty_plan_says_nothing() -> None:
    hourless = plan({"hr": {}}, {}, {"page": {"on": {"hr": 1.0}, "channels": ["mail"]}}, channel=CHANNELS)
    assert table(hourless).weight is Weight.ACTIONS
    assert table(hourless).total == 1
    nothing = table(plan({"hr": {}}, {}, {}, channel=[]))
    assert (nothing.rows, nothing.leaning, nothing.without_channel, nothing.total) == ((), None, ("hr",), 0)
    no_activity = table(plan({}, {}, {}, channel=CHANNELS))
    assert (no_activity.leaning, no_activity.without_channel, no_activity.actions) == (None, (), 0)


def test_money_is_weighed_when_asked_for() -> None:
    paid = rows(ad={"on": {"it": 1.0}, "money": 120.0, "channels": ["insta"]})
    found = table(paid, weight=Weight.MONEY, period=None)
    assert {row.name: row.weight for row in found.rows}["Instagram"] == pytest.approx(120.0)
