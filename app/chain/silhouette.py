"""The chain without its values: what a window shows at once, from the settings, before its plan is read."""

from __future__ import annotations

import json
from collections.abc import Iterable

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.chain.geometry import Shape, fitted, lay_out
from app.chain.medium import Medium
from app.chain.surroundings import paint_silhouette
from models.vocabulary import ActivityKind, ChainForm

_PORTER = [("support", None)] * 4 + [("primary", None)] * 5
_EDGE = 24


class Silhouette(QWidget):
    """Paints a chain as empty cells. `painted` is emitted after the first paint."""

    painted = Signal()

    def __init__(self, remembered: str, dark: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form, self._shapes = _read(remembered)
        self._dark = dark
        self._first = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = fitted(self.width() - 2 * _EDGE, self.height() - 2 * _EDGE)
        medium = Medium.screen(room.width, room.height, self._dark)
        layout = lay_out(self._shapes, room.width, room.height, self._form, medium.spacing)
        painter = QPainter(self)
        painter.translate(QPointF(room.x + _EDGE, room.y + _EDGE))
        paint_silhouette(painter, layout, medium)
        painter.end()
        if self._first:
            self._first = False
            self.painted.emit()


def remember(form: ChainForm, shapes: Iterable[Shape]) -> str:
    """A chain's outline as text for the settings: its form, kinds and parents, without a word of the plan."""
    listed = list(shapes)
    numbers = {shape.id: number for number, shape in enumerate(listed)}
    return json.dumps([form.value, [(shape.kind.value, numbers.get(shape.parent or "")) for shape in listed]])


def _read(remembered: str) -> tuple[ChainForm, tuple[Shape, ...]]:
    """What `remember` wrote; Porter's nine activities for anything else."""
    try:
        form, rows = json.loads(remembered)
        return ChainForm(form), _shapes(rows)
    except (ValueError, TypeError):
        return ChainForm.ARROW, _shapes(_PORTER)


def _shapes(rows: Iterable[tuple[str, int | None]]) -> tuple[Shape, ...]:
    return tuple(
        Shape(str(number), ActivityKind(kind), None if parent is None else str(parent))
        for number, (kind, parent) in enumerate(rows)
    )
