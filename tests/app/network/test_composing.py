"""What is drawn of a network: names in their shapes, nothing on anything else, the silo's title in the picture."""

from __future__ import annotations

from itertools import combinations
from string import ascii_letters

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.network.composing import compose
from app.network.drawing import BOXED, Drawing, Words
from models.measures.figures import Scope
from models.measures.network_layout import lay_out
from models.measures.network_parts import Kind, Network
from tests.models.measures.test_network import drawn, rows_of
from tests.models.measures.test_network_layout import ACTIVITIES, UNITS

WORDS = st.lists(st.text(ascii_letters, min_size=1, max_size=24), min_size=1, max_size=7).map(" ".join)


@pytest.fixture(autouse=True)
def letters(qapp: QApplication) -> QApplication:
    """Text is measured with the fonts of an application."""
    return qapp


def _network(
    homes: list[str | None], work: list[tuple[int, str, str]], names: list[str]
) -> tuple[Network, Words]:
    """Departments of long names, people with and without one, and what they do; every other one is ringed."""
    people = {f"P{at}": unit for at, unit in enumerate(homes)}
    actions = {
        f"x{at}": {"by": [f"P{person % len(homes)}"], "unit": unit, "on": {code: 1.0}}
        for at, (person, unit, code) in enumerate(work)
    }
    rows = rows_of(actions, people, ACTIVITIES, UNITS)
    for table in ("unit", "person", "activity"):
        for at, row in enumerate(rows[table]):
            row["name"] = names[at % len(names)]
    words = Words({f"P{at}": "alone for something" for at in range(0, len(homes), 2)}, "Communication: 41 %")
    return drawn(rows, Scope.IDEAS), words


def _drawn(network: Network, words: Words, width: int, height: int, zoom: float = 1.0) -> Drawing:
    room = Rect(10, 10, width - 20, height - 20)
    medium = Medium.screen(min(width, 900), min(height, 600), False)
    return compose(network, lay_out(network), room, medium, words, zoom)


def _over(one: Rect, other: Rect) -> float:
    """By how much two lie on each other, the way out."""
    across = min(one.right, other.right) - max(one.x, other.x)
    return min(across, min(one.bottom, other.bottom) - max(one.y, other.y))


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.sampled_from([None, *UNITS]), min_size=1, max_size=16),
    st.lists(
        st.tuples(st.integers(0, 15), st.sampled_from(list(UNITS)), st.sampled_from(list(ACTIVITIES))),
        max_size=40,
    ),
    st.lists(WORDS, min_size=1, max_size=8),
    st.sampled_from([(606, 260), (606, 400), (1216, 640)]),
)
def test_nothing_lies_on_anything_else_and_no_shape_is_empty(
    homes: list[str | None], work: list[tuple[int, str, str]], names: list[str], size: tuple[int, int]
) -> None:
    network, words = _network(homes, work, names)
    picture = _drawn(network, words, *size)
    boxes = [one for one in picture.nodes if one.node.kind in BOXED]
    rounds = [one for one in picture.nodes if one.node.kind not in BOXED]
    assert all("".join(one.lines) for one in boxes)
    for one, other in combinations(boxes, 2):
        assert _over(one.box, other.box) <= 1, (one.node.name, other.node.name)
    for one, other in combinations(rounds, 2):
        (x, y), (to_x, to_y) = one.middle, other.middle
        assert ((x - to_x) ** 2 + (y - to_y) ** 2) ** 0.5 >= 0.49 * (one.box.width + other.box.width)
    named = [one for one in picture.nodes if one.label is not None]
    for one, other in combinations(
        named, 2
    ):  # in the least room those who matter most are named all the same
        if not (one.node.id in words.hanging and other.node.id in words.hanging and size[1] < 400):
            assert one.label is not None
            assert other.label is not None
            assert _over(one.label.place, other.label.place) <= 0
    assert picture.cluster is not None
    assert picture.cluster.y >= 10
    ours = min(one.box.y for one in picture.nodes if one.node.silo)
    assert ours - picture.cluster.y >= 1.5 * picture.text  # the title stands above what is in it


def test_names_find_room_in_two_lines_or_cut_where_one_line_has_none() -> None:
    names = ["A department with a name that is rather long"]
    picture = _drawn(*_network([None] * 6, [(at, "U-sales", "sales") for at in range(12)], names), 606, 400)
    people = [one for one in picture.nodes if one.node.kind is Kind.PERSON]
    assert all(one.lines for one in people)  # initials at least
    assert sum(one.label is not None for one in people) >= 3
