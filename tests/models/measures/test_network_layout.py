"""Places of a network: in the square, apart from each other, and steady while actions come and go."""

from __future__ import annotations

from itertools import combinations
from math import hypot
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.measures.figures import Scope
from models.measures.network_layout import AIR, CLUSTER, PITCH, lay_out
from models.measures.network_parts import Kind, Network
from tests.models.measures.test_network import drawn, rows_of

ACTIVITIES = {
    **{code: {"kind": "support"} for code in ("firm", "hr", "rd", "buying")},
    **{code: {} for code in ("inbound", "making", "outbound", "marketing", "sales", "press", "service")},
}
UNITS: dict[str, dict[str, Any]] = {
    "Press": {"communication": 1, "home": "press"},
    "Team": {"transverse": 1},
    **{f"U-{code}": {"home": code} for code in ACTIVITIES if code != "press"},
}
PEOPLE = {f"P{at}": list(UNITS)[at % len(UNITS)] for at in range(17)}
_CODES = list(ACTIVITIES)


def actions(count: int) -> dict[str, dict[str, Any]]:
    """So many actions, every other one of the silo."""
    people = list(PEOPLE)
    return {
        f"x{at}": {
            "by": [people[(at * (7 if at % 2 else 12)) % len(people)]],
            "on": {
                _CODES[9 if at % 4 == 0 else at % 11]: 0.7,
                _CODES[(at + 3) % 11 if at % 11 != 6 else 0]: 0.3,
            },
        }
        for at in range(count)
    }


def whole(count: int = 25, **more: Any) -> Network:
    return drawn(rows_of(actions(count), PEOPLE, ACTIVITIES, UNITS, **more), Scope.IDEAS, most=120)


def test_every_node_has_a_place_in_the_square() -> None:
    for count in (0, 25, 120):
        network = whole(count)
        places = lay_out(network)
        assert places.keys() == {node.id for node in network.nodes}
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places.values())


def test_no_two_people_or_actions_share_a_site() -> None:
    network = whole(120)
    places = lay_out(network)
    loose = [places[node.id] for node in network.of(Kind.PERSON, Kind.ACTION)]
    assert len(set(loose)) == len(loose)
    assert (
        min(hypot((a[0] - b[0]) / PITCH[0], (a[1] - b[1]) / PITCH[1]) for a, b in combinations(loose, 2))
        > 0.9
    )


def test_the_silo_stands_in_its_cluster_and_nothing_else_does() -> None:
    network = whole()
    places = lay_out(network)
    for node in network.nodes:
        x, _ = places[node.id]
        assert (x <= CLUSTER.right) is node.silo, node.name


def test_the_transverse_team_stands_between_the_silo_and_the_others() -> None:
    network = whole()
    places = lay_out(network)
    x, y = places["Team"]
    others = [places[node.id][0] for node in network.of(Kind.UNIT) if not node.silo and not node.transverse]
    assert CLUSTER.right < x < sum(others) / len(others)
    assert y == pytest.approx(0.5)


def test_units_stand_beside_their_homes() -> None:
    places = lay_out(whole())
    for code in _CODES:
        if code != "press":
            (x, y), (home_x, home_y) = places[f"U-{code}"], places[code]
            assert hypot(x - home_x, y - home_y) < 0.25, code


def test_boxes_do_not_lie_on_each_other_in_porters_chain() -> None:
    network = whole()
    places = lay_out(network)
    boxes = [places[node.id] for node in network.of(Kind.ACTIVITY, Kind.UNIT)]
    for one, other in combinations(boxes, 2):
        assert abs(one[0] - other[0]) > 0.12 or abs(one[1] - other[1]) > 0.05


def _moved(before: Network, after: Network) -> dict[str, float]:
    first, second = lay_out(before), lay_out(after)
    return {
        one: hypot(first[one][0] - second[one][0], first[one][1] - second[one][1])
        for one in first.keys() & second
    }


STEADY = (Kind.UNIT, Kind.PERSON, Kind.ACTIVITY)


@settings(max_examples=25)
@given(st.integers(0, 24), st.sampled_from(_CODES), st.sampled_from(list(PEOPLE)))
def test_moving_one_action_moves_no_one_else_but_actions_a_little(at: int, code: str, person: str) -> None:
    before = actions(25)
    after = before | {f"x{at}": {"by": [person], "on": {code: 1.0}}}
    one = drawn(rows_of(before, PEOPLE, ACTIVITIES, UNITS), Scope.IDEAS)
    other = drawn(rows_of(after, PEOPLE, ACTIVITIES, UNITS), Scope.IDEAS)
    moved = _moved(one, other)
    assert all(moved[node.id] == 0 for node in one.of(*STEADY))
    rest = [far for node, far in moved.items() if node.startswith("x") and node != f"x{at}"]
    assert max(rest) < 0.2
    assert sum(far > 0 for far in rest) <= 8


@settings(max_examples=15)
@given(st.integers(0, 100), st.sampled_from(_CODES))
def test_an_action_added_at_the_end_moves_nothing_at_all(count: int, code: str) -> None:
    before = actions(count)
    after = before | {"new": {"by": ["P3"], "on": {code: 1.0}}}
    moved = _moved(
        drawn(rows_of(before, PEOPLE, ACTIVITIES, UNITS), Scope.IDEAS, most=120),
        drawn(rows_of(after, PEOPLE, ACTIVITIES, UNITS), Scope.IDEAS, most=120),
    )
    assert set(moved.values()) <= {0.0}


def test_a_new_name_moves_nothing() -> None:
    rows = rows_of(actions(25), PEOPLE, ACTIVITIES, UNITS)
    before = drawn(rows, Scope.IDEAS)
    for table in ("unit", "person", "activity"):
        for row in rows[table]:
            row["name"] = f"renamed {row['id'][::-1]}"
    for row in rows["action"]:
        row["title"] = f"renamed {row['id'][::-1]}"
    assert set(_moved(before, drawn(rows, Scope.IDEAS)).values()) == {0.0}


def test_without_a_silo_the_activities_stand_all_around() -> None:
    units = {name: given | {"communication": 0} for name, given in UNITS.items()}
    network = drawn(rows_of(actions(25), PEOPLE, ACTIVITIES, units), Scope.IDEAS)
    places = lay_out(network)
    xs = [places[node.id][0] for node in network.of(Kind.ACTIVITY)]
    assert min(xs) < 0.2
    assert max(xs) > 0.8


def test_when_all_is_communication_the_cluster_has_the_whole_square() -> None:
    units = {f"C-{code}": {"communication": 1, "home": code} for code in ACTIVITIES}
    network = drawn(rows_of({}, {}, ACTIVITIES, units))
    places = lay_out(network)
    assert max(x for x, _ in places.values()) > 0.7
    assert len({(round(x, 3), round(y, 3)) for x, y in places.values()}) == len(places)


@pytest.mark.parametrize("activities", [{}, {"hr": {}}, {f"a{at}": {} for at in range(30)}])
def test_few_and_many_activities_have_places(activities: dict[str, Any]) -> None:
    units = {"Nowhere": {}, "Elsewhere": {}, "Team": {"transverse": 1}}
    network = drawn(rows_of({"loose": {}}, {"Ada": None, "Bo": "Nowhere"}, activities, units), Scope.IDEAS)
    places = lay_out(network)
    assert len(set(places.values())) == len(network.nodes)


def test_groups_of_very_many_actions_find_room() -> None:
    count = 400
    network = drawn(rows_of(actions(count), PEOPLE, ACTIVITIES, UNITS), Scope.IDEAS, most=120)
    places = lay_out(network)
    assert network.bundled
    assert len({places[node.id] for node in network.of(Kind.GROUP, Kind.PERSON)}) == len(
        network.of(Kind.GROUP, Kind.PERSON)
    )


# -- people without a department --------------------------------------------------------------------------------


def test_somebody_without_a_department_stands_where_most_of_their_work_is_run() -> None:
    """A spreadsheet brings people in without departments of their own: they stood in one heap."""
    people = dict.fromkeys(("Ada", "Bo", "Idle"))
    work = {
        "post": {"by": ["Ada"], "unit": "Press", "effort": 9.0, "on": {"press": 1.0}},
        "clip": {"by": ["Ada"], "unit": "U-sales", "effort": 2.0, "on": {"sales": 1.0}},
        "fair": {"by": ["Bo"], "unit": "U-sales", "effort": 2.0, "on": {"sales": 1.0}},
    }
    network = drawn(rows_of(work, people, ACTIVITIES, UNITS), Scope.IDEAS)
    places = lay_out(network)
    assert places["Ada"][0] <= CLUSTER.right < places["Bo"][0]
    assert hypot(places["Bo"][0] - places["U-sales"][0], places["Bo"][1] - places["U-sales"][1]) < 0.25
    assert CLUSTER.right < places["Idle"][0]


@settings(max_examples=25)
@given(
    st.lists(st.sampled_from([None, *UNITS]), min_size=1, max_size=40),
    st.lists(
        st.tuples(st.integers(0, 39), st.sampled_from(list(UNITS)), st.sampled_from(_CODES)), max_size=50
    ),
)
def test_people_stand_apart_whether_they_have_a_department_or_not(
    homes: list[str | None], work: list[tuple[int, str, str]]
) -> None:
    people = {f"P{at}": unit for at, unit in enumerate(homes)}
    given_work = {
        f"x{at}": {"by": [f"P{person % len(homes)}"], "unit": unit, "on": {code: 1.0}}
        for at, (person, unit, code) in enumerate(work)
    }
    network = drawn(rows_of(given_work, people, ACTIVITIES, UNITS), Scope.IDEAS)
    places = lay_out(network)
    apart = [
        hypot((places[a.id][0] - places[b.id][0]) / AIR[0], (places[a.id][1] - places[b.id][1]) / AIR[1])
        for a, b in combinations(network.of(Kind.PERSON), 2)
    ]
    assert min(apart, default=1.0) > 0.5
    assert sum(far < 0.95 for far in apart) <= max(0, len(homes) - 8)
    assert len(set(places.values())) == len(network.nodes)
