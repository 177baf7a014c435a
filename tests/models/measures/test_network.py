"""The network of small plans: its ties, who everything hangs on against brute force, the bridge, groups, filters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.graph import PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.network import network, shown
from models.measures.network_hanging import hanging
from models.measures.network_parts import Edge, Hanging, Kind, Network, Tie
from tests.models.measures.plans import SPAN, TODAY, Rows, plan

ACTIVITIES = {"hr": {"kind": "support"}, "rd": {"kind": "support"}, "service": {}, "press": {}}
UNITS = {
    "Press": {"communication": 1, "home": "press"},
    "Service": {"home": "service"},
    "Team": {"transverse": 1},
}
PEOPLE = {"Nadia": "Press", "Hugo": "Press", "Léa": "Service", "Samira": "Team"}


def rows_of(
    actions: Mapping[str, Mapping[str, Any]],
    people: Mapping[str, str | None] = PEOPLE,
    activities: Mapping[str, Mapping[str, Any]] = ACTIVITIES,
    units: Mapping[str, Mapping[str, Any]] = UNITS,
    relays: Iterable[tuple[str, str]] = (),
    linkages: Iterable[tuple[str, str]] = (),
) -> Rows:
    """A plan of these; an action's `by` names its owner and then its contributors."""
    bare = {
        title: {"effort": 10.0, **{key: value for key, value in given.items() if key != "by"}}
        for title, given in actions.items()
    }
    rows = plan(activities, units, bare)
    rows["person"] = [{"id": name, "name": name, "unit_id": unit} for name, unit in people.items()]
    rows["contributor"] = []
    for row in rows["action"]:
        owner, *others = actions[row["id"]].get("by") or [None]
        row["owner_id"] = owner
        rows["contributor"] += [
            {"id": f"{row['id']}<{name}", "action_id": row["id"], "person_id": name} for name in others
        ]
    for table, pairs in (("relay", relays), ("linkage", linkages)):
        rows[table] = [{"id": f"{a}-{b}", "from_id": a, "to_id": b, "how": ""} for a, b in pairs]
    return rows


def drawn(rows: Rows, scope: Scope = Scope.LIVE, most: int = 100, weight: Weight = Weight.EFFORT) -> Network:
    return network(PlanGraph.of(rows), period=SPAN, scope=scope, weight=weight, today=TODAY, most=most)


SMALL = {
    "page": {"by": ["Nadia"], "on": {"press": 1.0}},
    "letter": {"by": ["Hugo", "Léa"], "on": {"press": 0.5, "service": 0.5}},
    "forum": {"by": ["Léa"], "on": {"service": 0.4, "rd": 0.6}},
    "coaching": {"by": ["Samira", "Léa"], "on": {"hr": 0.5, "service": 0.5}},
}


def test_every_tie_of_an_action_is_there_with_its_weight() -> None:
    whole = drawn(rows_of(SMALL, relays=[("page", "letter")], linkages=[("rd", "service")]))
    month = whole.of(Kind.ACTION)[0].weight
    assert month == pytest.approx(120.0)  # 10 h a month over the year
    assert {
        (edge.tie, edge.start, edge.end) for edge in whole.edges if "letter" in (edge.start, edge.end)
    } == {
        (Tie.RUNS, "Press", "letter"),
        (Tie.OWNS, "Hugo", "letter"),
        (Tie.CONTRIBUTES, "Léa", "letter"),
        (Tie.SERVES, "letter", "press"),
        (Tie.SERVES, "letter", "service"),
        (Tie.FOLLOW_ON, "page", "letter"),
    }
    standing = {edge for edge in whole.edges if edge.tie in (Tie.LINKAGE, Tie.HOME, Tie.WORKS_IN)}
    assert Edge(Tie.LINKAGE, "rd", "service") in standing
    assert Edge(Tie.HOME, "Service", "service") in standing
    assert Edge(Tie.WORKS_IN, "Samira", "Team") in standing


def test_the_cluster_holds_what_communication_does_for_itself() -> None:
    whole = drawn(rows_of(SMALL | {"gift": {"by": ["Hugo"], "on": {"press": 0.4, "hr": 0.6}}}))
    silo = {node.id for node in whole.nodes if node.silo}
    assert silo == {"Press", "Nadia", "Hugo", "press", "page", "letter"}
    assert {node.id for node in whole.nodes if node.transverse} == {"Team", "Samira", "coaching"}


def test_without_one_person_what_only_they_work_for_has_no_one() -> None:
    found = {one.person: one for one in drawn(rows_of(SMALL)).hanging}
    assert found["Léa"].activities == ("rd",)
    assert found["Léa"].units == ("Service",)
    assert "Nadia" not in found  # Hugo is left for the press
    assert "Samira" not in found  # Léa shares her work


def test_what_only_two_share_hangs_on_neither() -> None:
    rows = rows_of({"forum": {"by": ["Léa", "Nadia"], "on": {"service": 1.0}}})
    assert drawn(rows).hanging == ()


def test_somebody_who_alone_ties_others_together_is_marked_though_nothing_is_lost() -> None:
    pairs = {
        "a": {"by": ["Nadia", "Hugo"], "on": {"press": 1.0}, "unit": "Press"},
        "b": {"by": ["Hugo", "Nadia"], "on": {"hr": 1.0}, "unit": "Press"},
        "c": {"by": ["Nadia", "Léa"], "on": {"service": 1.0}, "unit": "Service"},
        "d": {"by": ["Léa", "Samira"], "on": {"rd": 0.5, "service": 0.5}, "unit": "Service"},
    }
    found = drawn(rows_of(pairs)).hanging
    assert [(one.person, one.activities, one.units, one.parts) for one in found] == [("Nadia", (), (), 2)]


@pytest.mark.parametrize("stage", ["idea", "planned"])
def test_only_live_work_counts_for_who_is_left(stage: str) -> None:
    actions = SMALL | {"spare": {"by": ["Nadia"], "on": {"rd": 1.0}, "stage": stage}}
    whole = drawn(rows_of(actions), Scope.IDEAS)
    assert whole.node("spare") is not None
    assert whole.live == 4
    assert {one.person: one.activities for one in whole.hanging}["Léa"] == ("rd",)


def test_an_action_of_nobody_is_told_and_hangs_on_no_one() -> None:
    whole = drawn(rows_of({"orphan": {"on": {"hr": 1.0}, "unit": "Press"}}))
    assert [thing.id for thing in whole.nobody] == ["orphan"]
    assert whole.hanging == ()


def test_the_bridge_is_what_the_transverse_team_works_for_and_with_whom() -> None:
    bridge = drawn(rows_of(SMALL)).bridge
    assert bridge.units == ("Team",)
    assert bridge.activities == ("hr", "service")
    assert bridge.people == ("Léa",)


def test_a_transverse_unit_marked_communication_is_no_bridge() -> None:
    units = UNITS | {"Team": {"transverse": 1, "communication": 1}}
    assert drawn(rows_of(SMALL, units=units)).bridge.units == ()


def test_many_actions_are_told_in_groups_whose_sums_are_those_of_the_actions() -> None:
    rows = rows_of(SMALL, relays=[("page", "forum"), ("page", "letter")])
    single, groups = drawn(rows), drawn(rows, most=3)
    assert groups.bundled
    assert not single.bundled
    assert groups.actions == single.actions == 4
    assert {node.id: node.action_ids for node in groups.of(Kind.GROUP)} == {
        "Press/press": ("page", "letter"), "Press/service": ("letter",), "Service/service": ("forum",),
        "Service/rd": ("forum",), "Team/hr": ("coaching",), "Team/service": ("coaching",),
    }  # fmt: skip
    for kind in (Kind.UNIT, Kind.ACTIVITY, Kind.PERSON):
        assert groups.of(kind) == single.of(kind)
    for tie in (Tie.SERVES, Tie.RUNS):
        assert _sum(groups, tie) == pytest.approx(_sum(single, tie))
    follow = [edge for edge in groups.edges if edge.tie is Tie.FOLLOW_ON]
    assert [(edge.start, edge.end) for edge in follow] == [("Press/press", "Service/rd")]
    assert groups.hanging == single.hanging


def _sum(whole: Network, tie: Tie) -> float:
    return sum(edge.weight for edge in whole.edges if edge.tie is tie)


def test_without_actions_units_and_people_are_tied_to_what_they_work_for() -> None:
    whole = drawn(rows_of(SMALL))
    folded = shown(whole, {Kind.UNIT, Kind.ACTIVITY})
    assert {node.kind for node in folded.nodes} == {Kind.UNIT, Kind.ACTIVITY}
    ties = {(edge.start, edge.end): edge for edge in folded.edges if edge.tie is Tie.WORKS_FOR}
    assert ties["Press", "press"].count == 2
    assert ties["Press", "press"].weight == pytest.approx(180.0)
    assert sum(edge.weight for edge in ties.values()) == pytest.approx(_sum(whole, Tie.SERVES))


def test_only_what_hangs_on_one_person_is_kept_with_the_work_between() -> None:
    kept = shown(drawn(rows_of(SMALL)), set(Kind), only_hanging=True)
    assert {node.id for node in kept.nodes} == {"Léa", "rd", "Service", "forum"}


def test_neighbours_are_found_whichever_way_a_tie_leads() -> None:
    whole = drawn(rows_of(SMALL))
    assert whole.around("page") == {"page", "Nadia", "Press", "press"}
    assert "letter" in whole.around("page", 2)
    assert whole.around("page", 1) < whole.around("page", 2)


def test_linkages_and_shares_of_a_whole_are_those_of_its_parts() -> None:
    activities = ACTIVITIES | {"ads": {"parent": "press"}, "blog": {"parent": "press"}}
    whole = drawn(rows_of(SMALL, activities=activities, linkages=[("press", "hr")]))
    assert {node.id for node in whole.of(Kind.ACTIVITY)} == {"hr", "rd", "service", "ads", "blog"}
    linked = {(edge.start, edge.end) for edge in whole.edges if edge.tie is Tie.LINKAGE}
    assert linked == {("ads", "hr"), ("blog", "hr")}
    assert {node.id for node in whole.of(Kind.ACTIVITY) if node.silo} == {"ads", "blog"}


@pytest.mark.parametrize(
    "rows",
    [
        rows_of({}),
        rows_of({}, people={}, activities={}, units={}),
        rows_of(SMALL, people={}),
        rows_of({"loose": {}}, people={}, activities={"hr": {}}, units={}),
        rows_of({"page": {"by": ["gone"], "on": {"hr": 1.0}}}),
    ],
)
def test_a_plan_that_lacks_almost_everything_has_a_network_all_the_same(rows: Rows) -> None:
    whole = drawn(rows, Scope.IDEAS)
    known = {node.id for node in whole.nodes}
    assert all({edge.start, edge.end} <= known for edge in whole.edges)
    assert whole.hanging == ()


# -- against brute force ----------------------------------------------------------------------------------------

_PEOPLE = ["p1", "p2", "p3", "p4", "p5"]
_THINGS = [
    (Kind.ACTIVITY, "a1"),
    (Kind.ACTIVITY, "a2"),
    (Kind.ACTIVITY, "a3"),
    (Kind.UNIT, "u1"),
    (Kind.UNIT, "u2"),
]
_PROJECTIONS = st.sets(st.tuples(st.sampled_from(_PEOPLE), st.sampled_from(_THINGS)), max_size=14)


@given(_PROJECTIONS)
def test_who_everything_hangs_on_is_what_taking_people_away_shows(
    ties: set[tuple[str, tuple[Kind, str]]],
) -> None:
    projected: nx.Graph[tuple[Kind, str]] = nx.Graph()
    projected.add_nodes_from(_THINGS)
    projected.add_edges_from(((Kind.PERSON, person), thing) for person, thing in ties)
    found = {one.person: one for one in hanging(projected)}
    for person in {person for person, _ in ties}:
        expected = _by_taking_away(projected, (Kind.PERSON, person))
        assert found.get(person) == expected


def _by_taking_away(projected: nx.Graph[tuple[Kind, str]], person: tuple[Kind, str]) -> Hanging | None:
    """What one person's going does, counted in the graph without them."""
    without = projected.copy()
    without.remove_node(person)
    lost = [
        thing for thing in _THINGS
        if any(one[0] is Kind.PERSON for one in projected[thing])
        and not any(one[0] is Kind.PERSON for one in without[thing])
    ]  # fmt: skip
    more = nx.number_connected_components(without) - nx.number_connected_components(projected)
    if not lost and more < 1:
        return None
    ids = {
        kind: tuple(sorted(what for of, what in lost if of is kind)) for kind in (Kind.ACTIVITY, Kind.UNIT)
    }
    return Hanging(person[1], ids[Kind.ACTIVITY], ids[Kind.UNIT], more + 1 if more > 0 else 1)
