"""Words beside the ends of lines: broken to a width, and moved apart so that none covers another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Measure = Callable[[str], float]
"""The width of a text."""


def broken(text: str, width: float, measure: Measure) -> str:
    """The text in lines no wider than `width`, where its words allow."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) > width:
            lines.append(word)
        else:
            lines[-1:] = [longer]
    return "\n".join(lines)


def apart(wanted: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Middles of labels near those wanted, upwards from `low` to `high`, none over another.

    Where there is no room for all, the lowest ones go below `low`.
    """
    order = sorted(range(len(wanted)), key=lambda at: (wanted[at], -at))
    places = list(wanted)
    floor = low
    for at in order:
        places[at] = max(places[at], floor + heights[at] / 2)
        floor = places[at] + heights[at] / 2
    ceiling = high
    for at in reversed(order):
        places[at] = min(places[at], ceiling - heights[at] / 2)
        ceiling = places[at] - heights[at] / 2
    return places


def every(count: int, widest: float, room: float) -> int:
    """Every how many of `count` labels there is room for, side by side in `room`."""
    return next((step for step in range(1, count) if widest * (-(-count // step)) <= room), max(1, count))
