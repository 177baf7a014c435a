"""A cost held against its floor: both measured in the same run, in turns, by their medians."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Ratio:
    """What something costs and what it would cost at least, in seconds; `aim` is the most that their ratio may be."""

    name: str
    ours: float
    floor: float
    aim: float

    @property
    def value(self) -> float:
        """How many times the floor it costs."""
        return self.ours / self.floor

    @property
    def reached(self) -> bool:
        return self.value <= self.aim

    def __str__(self) -> str:
        told = "" if self.reached else "   MISSED"
        return (
            f"{self.name:<58}{self.ours * 1000:9.1f} ms{self.floor * 1000:9.1f} ms"
            f"{self.value:8.2f}   aim {self.aim:g}{told}"
        )


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compared(
    name: str, ours: Callable[[], object], floor: Callable[[], object], aim: float, runs: int
) -> Ratio:
    """Run both in turns, so that whatever else the machine does falls on both."""
    pairs = [(seconds(ours), seconds(floor)) for _ in range(runs)]
    return Ratio(name, median(pair[0] for pair in pairs), median(pair[1] for pair in pairs), aim)
