"""Works as columns: an array entry per action in stored order and per tie, renewed for changed actions only."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from models.measures.figures import StageMark
from models.measures.works import Work
from models.vocabulary import Stage

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Objects = NDArray[np.object_]

STAGES = tuple(Stage)
_STAGE_AT = {stage: index for index, stage in enumerate(STAGES)}


class Numbers:
    """A number for each id met, for good: arrays hold these, and what they stand for is looked up by array."""

    def __init__(self) -> None:
        self._of: dict[str, int] = {}

    def of(self, identity: str | None) -> int:
        """The number of an id, a new one for an id never met; -1 for none."""
        return self._of.setdefault(identity, len(self._of)) if identity else -1

    def lookup(self, values: Mapping[str, int]) -> Ints:
        """An array by number: the value of its id, -1 for all others and for the number -1."""
        found = np.full(len(self._of) + 1, -1, dtype=np.int64)
        for identity, value in values.items():
            if identity in self._of:
                found[self._of[identity]] = value
        return found


@dataclass(frozen=True)
class Ties:
    """What actions are tied to, an entry per tie, in the order of the actions. `value` is a share (0–1) or a mark."""

    action: Ints
    number: Ints
    """Of the other end, see `Numbers`."""
    value: Floats
    numbers: Numbers

    def among(self, ids: Iterable[str]) -> Ints:
        """Per tie the place of its other end among these ids, -1 for one that is not among them."""
        return self.numbers.lookup({identity: place for place, identity in enumerate(ids)})[self.number]

    def any_of(self, actions: int, which: Bools | Ints | None = None) -> Bools:
        """Which of so many actions have a tie at all, or one in `which`, a mask or places."""
        found = np.zeros(actions, dtype=np.bool_)
        found[self.action if which is None else self.action[which]] = True
        return found


_COLUMNS: Mapping[str, tuple[type, Callable[[Work, Numbers], object]]] = {
    "works": (np.object_, lambda work, _: work),
    "things": (np.object_, lambda work, _: work.thing),
    "marks": (np.object_, lambda work, _: StageMark(work.id, work.title, work.stage)),
    "stage": (np.int64, lambda work, _: _STAGE_AT[work.stage]),
    "start": (np.int64, lambda work, _: work.start),
    "end": (np.int64, lambda work, _: work.end),
    "decide_by": (np.int64, lambda work, _: work.decide_by),
    "kind": (np.int64, lambda work, _: work.effort.kind),
    "hours": (np.float64, lambda work, _: work.effort.hours),
    "money": (np.float64, lambda work, _: work.money),
    "estimated": (np.bool_, lambda work, _: work.effort.estimated),
    "owned": (np.bool_, lambda work, _: work.owner is not None),
    "owner": (np.int64, lambda work, numbers: numbers.of(work.owner)),
    "unit": (np.int64, lambda work, numbers: numbers.of(work.unit)),
}
_TIES: Mapping[str, Callable[[Work], Iterable[tuple[str, float]]]] = {
    "shares": lambda work: work.shares,
    "aims": lambda work: work.objectives,
    "channels": lambda work: ((channel, 1.0) for channel in work.channels),
}


@dataclass(frozen=True)
class Columns:
    """Works in stored order: `of_action` holds an array per column, `ties` what the actions are tied to."""

    of_action: Mapping[str, NDArray[Any]]
    ties: Mapping[str, Ties]

    @classmethod
    def of(cls, works: Iterable[Work], numbers: Numbers) -> Self:
        """The columns of these works, put in stored order."""
        ordered = sorted(works, key=stored_place)
        return cls(
            {
                name: np.fromiter((read(work, numbers) for work in ordered), kind, len(ordered))
                for name, (kind, read) in _COLUMNS.items()
            },
            {name: _ties_of(ordered, ends, numbers) for name, ends in _TIES.items()},
        )

    def renewed(self, gone: Iterable[Work], came: Iterable[Work], numbers: Numbers) -> Self:
        """The columns without the works that are gone, and with those that came; changed ones are both."""
        out = sorted(self._place(work) for work in gone)
        kept, added = np.delete(self.of_action["works"], out), type(self).of(came, numbers)
        places = [
            bisect_left(kept, stored_place(work), key=stored_place) for work in added.of_action["works"]
        ]
        was = np.insert(np.delete(np.arange(len(kept) + len(out)), out), places, -1)
        return type(self)(
            {
                name: np.insert(np.delete(column, out), places, added.of_action[name])
                for name, column in self.of_action.items()
            },
            {name: _joined(ties, added.ties[name], was) for name, ties in self.ties.items()},
        )

    def _place(self, work: Work) -> int:
        return bisect_left(self.of_action["works"], stored_place(work), key=stored_place)


def stored_place(work: Work) -> tuple[float, str, str]:
    """What actions are ordered by."""
    return (work.position, work.title, work.id)


def _ties_of(
    works: Sequence[Work], ends: Callable[[Work], Iterable[tuple[str, float]]], numbers: Numbers
) -> Ties:
    ties = [
        (action, numbers.of(end), value) for action, work in enumerate(works) for end, value in ends(work)
    ]
    action, number, value = zip(*ties, strict=True) if ties else ((), (), ())
    return Ties(
        np.array(action, dtype=np.int64),
        np.array(number, dtype=np.int64),
        np.array(value, dtype=np.float64),
        numbers,
    )


def _joined(kept: Ties, added: Ties, was: Ints) -> Ties:
    """The ties of both; `was` tells the place that each action had among the kept ones, -1 for an added one."""
    new = was < 0
    now = np.full(max(len(was), int(kept.action.max(initial=-1)) + 1, int(was.max(initial=-1)) + 1), -1)
    now[was[~new]] = np.flatnonzero(~new)
    stays = now[kept.action] >= 0
    action = np.concatenate([now[kept.action[stays]], np.flatnonzero(new)[added.action]])
    order = np.argsort(action, kind="stable")
    number = np.concatenate([kept.number[stays], added.number])
    value = np.concatenate([kept.value[stays], added.value])
    return Ties(action[order], number[order], value[order], kept.numbers)
