"""Signs of marks close together are read as one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.charts.chart import Mark
from app.charts.marks import legible


def marks(*places: float) -> list[Mark]:
    """Two values at each place, as a kept version has."""
    return [
        Mark(place, 0.5, str(at), f"v{at}", figure)
        for at, place in enumerate(places, 1)
        for figure in ("landing", "running")
    ]


def wide(sign: str) -> float:
    return 0.1 * len(sign)


def signs(shown: Sequence[Mark]) -> dict[float, str]:
    return {mark.place: mark.sign for mark in shown}


def test_signs_far_apart_stay_as_they_are() -> None:
    assert signs(legible(marks(0, 1, 2), wide)) == {0: "1", 1: "2", 2: "3"}
    assert legible((), wide) == ()


def test_signs_that_would_cover_each_other_become_one() -> None:
    assert signs(legible(marks(0, 0.05, 0.1, 3), wide)) == {0: "1–3", 0.05: "", 0.1: "", 3: "4"}
    assert signs(legible(marks(1, 1), wide)) == {1: "1–2"}


def test_signs_that_grew_by_it_do_not_cover_each_other_either() -> None:
    shown = legible(marks(*(at * 0.06 for at in range(30))), wide)
    said = [(place, sign) for place, sign in signs(shown).items() if sign]
    assert len(said) > 1
    assert all(b - a >= (wide(one) + wide(other)) / 2 for (a, one), (b, other) in pairwise(said))
    assert len(shown) == 60, "each mark stays"
