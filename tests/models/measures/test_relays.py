from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.relays import Break, Side, broken, chain_of, side_of

_ACTION = {"stage": "running", "start": None, "end": None, "position": 0}


def graph(
    actions: dict[str, dict[str, Any]],
    relays: list[tuple[str, str]],
    channels: dict[str, list[str | None]] | None = None,
) -> PlanGraph:
    kinds = channels or {}
    return PlanGraph.of(
        {
            "action": [{"id": one, "title": one, **_ACTION, **fields} for one, fields in actions.items()],
            "relay": [{"id": f"{a}{b}", "from_id": a, "to_id": b, "how": ""} for a, b in relays],
            "channel": [
                {"id": f"{one}{at}", "name": "c", "kind": kind}
                for one, some in kinds.items()
                for at, kind in enumerate(some)
            ],
            "action_channel": [
                {"id": f"t{one}{at}", "action_id": one, "channel_id": f"{one}{at}"}
                for one, some in kinds.items()
                for at in range(len(some))
            ],
        }
    )


def verdict(one: dict[str, Any], other: dict[str, Any]) -> tuple[Break | None, int]:
    (joint,) = chain_of(graph({"a": one, "b": other}, [("a", "b")]), "a").joints
    return joint.broken, joint.days


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({}, {}, None),
        ({"stage": "stopped"}, {}, Break.STOPPED_BEFORE),
        ({"stage": "stopped"}, {"stage": "planned"}, Break.STOPPED_BEFORE),
        ({}, {"stage": "stopped"}, Break.STOPPED_AFTER),
        ({"stage": "stopped"}, {"stage": "stopped"}, None),
        ({"stage": "done"}, {"stage": "stopped"}, None),
        ({"stage": "done"}, {"stage": "running"}, None),
        ({"stage": "done"}, {"stage": "planned"}, Break.FINISHED),
        ({"stage": "done"}, {"stage": "idea"}, Break.FINISHED),
        ({"stage": "done", "end": "2027-03-31"}, {"stage": "planned", "start": "2027-04-01"}, None),
        ({"start": "2027-05-01"}, {"end": "2027-04-30"}, Break.BACKWARDS),
        ({"start": "2027-05-01"}, {"end": "2027-05-01"}, None),
        ({"end": "soon"}, {"start": "2027-05-01"}, None),
    ],
)
def test_a_relay_breaks_where_one_action_does_not_reach_the_next(
    one: dict[str, Any], other: dict[str, Any], reason: Break | None
) -> None:
    assert verdict(one, other)[0] is reason


def test_the_next_day_is_no_gap_and_the_day_after_is_one_of_a_day() -> None:
    assert verdict({"end": "2027-01-31"}, {"start": "2027-02-01"}) == (None, 0)
    assert verdict({"end": "2027-01-31"}, {"start": "2027-02-02"}) == (Break.GAP, 1)
    assert verdict({"end": "2027-01-31"}, {"start": "2027-01-15"}) == (None, 0)
    assert verdict({"end": None}, {"start": "2027-02-02"}) == (None, 0)


def test_a_chain_holds_all_that_is_tied_what_is_prolonged_first() -> None:
    made = graph(
        {"event": {"start": "2027-01-01"}, "mail": {}, "page": {}, "film": {}, "alone": {}},
        [("mail", "page"), ("page", "event"), ("film", "event")],
    )
    chain = chain_of(made, "event")
    assert set(chain.actions) == {"mail", "page", "film", "event"}
    assert chain.actions[-1] == "event"
    assert chain.actions.index("mail") < chain.actions.index("page")
    assert {joint.from_id for joint in chain.into("event")} == {"page", "film"}
    assert chain_of(made, "alone").actions == ("alone",)
    assert chain_of(made, "alone").joints == ()


def test_a_circle_is_told_once_from_where_it_starts_earliest() -> None:
    made = graph({"a": {"start": "2027-03-01"}, "b": {"start": "2027-01-01"}}, [("a", "b"), ("b", "a")])
    assert chain_of(made, "a").actions == ("b", "a")
    assert len(chain_of(made, "a").joints) == 2


def test_broken_relays_of_the_whole_plan_are_listed() -> None:
    made = graph({"a": {"stage": "stopped"}, "b": {}, "c": {}}, [("a", "b"), ("b", "c")])
    assert [joint.relay_id for joint in broken(made)] == ["ab"]


@pytest.mark.parametrize(
    ("kinds", "side"),
    [
        ([], Side.UNKNOWN),
        ([None], Side.UNKNOWN),
        (["social", None], Side.ONLINE),
        (["event"], Side.OFFLINE),
        (["offline", "event"], Side.OFFLINE),
        (["event", "email"], Side.BOTH),
    ],
)
def test_where_an_action_takes_place_follows_from_its_channels(kinds: list[str | None], side: Side) -> None:
    assert side_of(graph({"a": {}}, [], {"a": kinds}), "a") is side


def test_a_usual_channel_says_where_it_is_by_its_name() -> None:
    made = graph({"a": {}}, [], {"a": [None]})
    made.tables["channel"]["a0"]["name"] = "linkedin"
    assert side_of(made, "a") is Side.ONLINE


def test_a_long_chain_and_one_that_prolongs_itself_are_told_in_full() -> None:
    names = [f"a{at:04}" for at in range(3_000)]
    made = graph({name: {} for name in names}, [*pairwise(names), ("a0007", "a0007")])
    assert chain_of(made, "a1500").actions == tuple(names)


def test_what_is_prolonged_by_two_comes_after_the_later_of_them() -> None:
    made = graph(
        {"late": {"start": "2027-09-01"}, "early": {"start": "2027-01-01"}, "end": {"start": "2027-02-01"}},
        [("late", "end"), ("early", "end")],
    )
    assert chain_of(made, "end").actions == ("early", "late", "end")
