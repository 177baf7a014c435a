"""The names beside the marks of a network: in the order of what matters, each where there is room for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from app.chain.lettering import LEADING, REGULAR, SEMIBOLD, text_width
from app.chain.shapes import Rect
from app.network.drawing import BOXED, DrawnNode, Label, Words, around, fitted, overlap
from models.measures.network_parts import Kind

LONGEST = 17.0
"""A name beside its mark is cut where it is so many times as wide as its text is high."""


def named(
    nodes: Sequence[DrawnNode],
    room: Rect,
    text: float,
    words: Words,
    zoom: float,
    near: Collection[str] | None,
    cluster: Rect | None,
) -> list[DrawnNode]:
    """Names in the order of what matters, each where it lies on no mark and no other name; else none.

    Those on whom something hangs are named in any case. With a neighbourhood in focus only that is named,
    over marks that have faded.
    """
    seen = [one for one in nodes if near is None or one.node.id in near or one.node.kind in BOXED]
    taken = _Taken([_grown(one.box, 0.3 * text) if _ringed(one, words) else one.box for one in seen])
    bounds = Rect(room.x, room.y, room.width * zoom, room.height * zoom)
    crowded = _Taken([one.box for one in seen if one.node.kind is not Kind.ACTION])
    labels: dict[str, Label] = {}
    for one in sorted(nodes, key=lambda drawn: _rank(drawn, words)):
        if near is not None and one.node.id not in near:
            continue
        bold = one.node.id in words.hanging
        gap = (0.65 if _ringed(one, words) else 0.3) * text
        for lines in filter(None, _lines_of(one, text, words)):
            wide = max(text_width(line, text, SEMIBOLD if bold else REGULAR) for line in lines)
            outside = None if one.node.silo else cluster
            place = taken.find(one.box, wide, len(lines) * LEADING * text, gap, bounds, outside)
            if place is not None:
                labels[one.node.id] = Label(lines, place, bold)
                crowded.add(place)
                break
        else:
            if bold:
                labels[one.node.id] = _in_any_case(one, text, gap, bounds, crowded)
                taken.add(labels[one.node.id].place)
    return [DrawnNode(one.node, one.box, one.lines, labels.get(one.node.id)) for one in nodes]


def _in_any_case(one: DrawnNode, text: float, gap: float, bounds: Rect, crowded: _Taken) -> Label:
    """A name where there is no room for any: over marks of actions and ties, cut before it lies on more."""
    for room in (LONGEST, 0.4 * LONGEST):
        name = fitted(one.node.name, room * text, 1, text, SEMIBOLD)
        wide = text_width(name[0], text, SEMIBOLD) if name else 0.0
        place = crowded.find(one.box, wide, LEADING * text, gap, bounds, None)
        if place is not None:
            return Label(name, place, bold=True)
    return Label(name, around((one.middle[0], one.box.bottom + 0.75 * text), wide, LEADING * text), bold=True)


def _ringed(one: DrawnNode, words: Words) -> bool:
    """Whether a second line runs around it."""
    return one.node.id in words.hanging or (one.node.kind is Kind.UNIT and one.node.transverse)


def _grown(box: Rect, by: float) -> Rect:
    return Rect(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _rank(one: DrawnNode, words: Words) -> tuple[int, float, str]:
    kinds = {Kind.ACTIVITY: 1, Kind.UNIT: 1, Kind.PERSON: 2, Kind.GROUP: 4, Kind.ACTION: 3}
    first = one.node.id in words.hanging or one.node.id in words.bridge
    return (0 if first else kinds[one.node.kind], -one.node.weight, one.node.id)


def _lines_of(one: DrawnNode, text: float, words: Words) -> Iterator[tuple[str, ...]]:
    """What may stand beside a mark, the fullest first: its name where it is not inside, and what hangs on it."""
    node = one.node
    if node.kind is Kind.GROUP:
        return
    bold = REGULAR if node.kind is Kind.ACTION else SEMIBOLD
    beside = node.kind not in BOXED
    name = fitted(node.name, LONGEST * text, 1, text, bold) if beside else ()
    more = words.hanging.get(node.id) or words.bridge.get(node.id)
    for room, most in (
        ((LONGEST, 2), (0.7 * LONGEST, 3), (0.5 * LONGEST, 4), (0.7 * LONGEST, 1)) if more else ()
    ):
        cut = fitted(node.name, room * text, 1, text, bold) if beside else ()
        yield (*cut, *fitted(str(more), room * text, most, text, REGULAR))
    if name:
        yield name
        for room, most in ((0.6 * LONGEST, 2), (0.6 * LONGEST, 1), (0.4 * LONGEST, 1)):
            yield fitted(node.name, room * text, most, text, bold)


class _Taken:
    """Where something lies already, by the cells of a grid: names are tried against what is near alone."""

    def __init__(self, boxes: Sequence[Rect]) -> None:
        self._cells: dict[tuple[int, int], list[Rect]] = {}
        self._cell = max((box.height for box in boxes), default=1.0) * 4
        for box in boxes:
            self.add(box)

    def add(self, box: Rect) -> None:
        for cell in self._touched(box):
            self._cells.setdefault(cell, []).append(box)

    def _touched(self, box: Rect) -> list[tuple[int, int]]:
        size = self._cell
        return [
            (column, row)
            for column in range(int(box.x // size), int(box.right // size) + 1)
            for row in range(int(box.y // size), int(box.bottom // size) + 1)
        ]

    def free(self, box: Rect) -> bool:
        return not any(
            overlap(box, other) for cell in self._touched(box) for other in self._cells.get(cell, ())
        )

    def find(
        self, mark: Rect, width: float, height: float, gap: float, bounds: Rect, outside: Rect | None
    ) -> Rect | None:
        """Right of a mark, left of it, below or above, where it is free and in bounds; then it is taken.

        What does not belong to the cluster is not written on its ground (`outside`).
        """
        across = (mark.right + gap, mark.x - gap - width)
        levels = (mark.y + mark.height / 2 - height / 2, mark.y, mark.bottom - height)
        centre = mark.x + mark.width / 2 - width / 2
        tries = [
            *((x, y) for x in across for y in levels),
            *((centre, y) for y in (mark.bottom + gap / 2, mark.y - gap / 2 - height)),
            *((x, y) for x in across for y in (mark.y - height, mark.bottom)),
        ]
        for x, y in tries:
            place = Rect(x, y, width, height)
            inside = (
                x >= bounds.x
                and y >= bounds.y
                and place.right <= bounds.right
                and place.bottom <= bounds.bottom
            )
            if inside and self.free(place) and not (outside is not None and overlap(place, outside)):
                self.add(place)
                return place
        return None
