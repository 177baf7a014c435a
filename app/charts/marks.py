"""Signs of marks that stand too close to each other, said as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from operator import attrgetter

from app.charts.chart import Mark


def legible(marks: Sequence[Mark], wide: Callable[[str], float]) -> tuple[Mark, ...]:
    """Marks whose signs would cover each other, signed together: 8–11 at the first of them, none at the others.

    `wide` tells what a sign needs with room beside it, in periods.
    """
    ordered = sorted(marks, key=attrgetter("place"))
    groups = [list(here) for _, here in groupby(ordered, attrgetter("place"))]
    while (at := _covering(groups, wide)) is not None:
        groups[at : at + 2] = [groups[at] + groups[at + 1]]
    return tuple(
        replace(mark, sign=_signs(group) if mark.place == group[0].place else "")
        for group in groups
        for mark in group
    )


def _covering(groups: Sequence[Sequence[Mark]], wide: Callable[[str], float]) -> int | None:
    """The first group whose sign covers that of the next; None when all can be read."""
    for at, (one, other) in enumerate(pairwise(groups)):
        if other[0].place - one[0].place < (wide(_signs(one)) + wide(_signs(other))) / 2:
            return at
    return None


def _signs(group: Sequence[Mark]) -> str:
    first, last = group[0].sign, group[-1].sign
    return first if first == last else f"{first}–{last}"
