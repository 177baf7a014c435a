"""A Change keeps SQLite's own values exactly, through packing, inverting and collapsing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.changes import Change, Label, RowChange, collapse, pack, unpack

_values = st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.text(
    st.characters(exclude_categories=["Cs"])
)  # fmt: skip
_sides = st.builds(lambda a, b: {"id": "1", "a": a, "b": b}, _values, _values)


@given(st.lists(st.tuples(_sides, _sides, st.sampled_from(["both", "added", "removed"])), max_size=6))
def test_what_is_packed_comes_back_exactly(
    rows: list[tuple[dict[str, object], dict[str, object], str]],
) -> None:
    changes = tuple(
        RowChange("action", "1", None if kind == "added" else before, None if kind == "removed" else after)
        for before, after, kind in rows
    )
    assert repr(unpack(pack(changes))) == repr(changes)


@given(_sides, _sides)
def test_an_inverse_taken_twice_is_the_change_itself(
    before: dict[str, object], after: dict[str, object]
) -> None:
    change = RowChange("action", "1", before, after)
    assert change.inverse().inverse() == change
    assert change.inverse().before == after


def test_a_row_changed_often_is_one_change_from_first_to_last() -> None:
    a, b, c = ({"id": "1", "x": value} for value in "abc")
    steps = [RowChange("t", "1", a, b), RowChange("t", "1", b, None), RowChange("t", "1", None, c)]
    assert collapse(steps) == (RowChange("t", "1", a, c),)


def test_a_row_that_ends_as_it_began_is_no_change() -> None:
    a, b = {"id": "1", "x": 1}, {"id": "1", "x": 2}
    assert collapse([RowChange("t", "1", a, b), RowChange("t", "1", b, a)]) == ()
    assert collapse([RowChange("t", "1", None, b), RowChange("t", "1", b, None)]) == ()


def test_a_change_knows_which_tables_it_touches() -> None:
    change = Change("c", "s", "now", "ana", Label("x"), (RowChange("tag", "1", None, {"id": "1"}),))
    assert change.touches("action", "tag")
    assert not change.touches("action")
