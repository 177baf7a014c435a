"""The keys of the chain that are not commands: go from cell to cell, open, walk through the actions of a cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.chain.geometry import neighbour

if TYPE_CHECKING:
    from app.chain.canvas import Canvas


def go(canvas: Canvas, across: int, down: int) -> None:
    """To the next cell in a direction."""
    scene = canvas.chain
    to = first(canvas) if scene.focused is None else neighbour(scene.drawing, scene.focused, across, down)
    if to is not None:
        canvas.pick(to)


def first(canvas: Canvas) -> str | None:
    """The first cell."""
    cells = canvas.chain.drawing.cells
    return cells[0].id if cells else None


def go_to_end(canvas: Canvas, at: int) -> None:
    """To the first or the last cell."""
    cells = canvas.chain.drawing.cells
    if cells:
        canvas.pick(cells[at].id)


def open_selection(canvas: Canvas) -> None:
    """Select the focused cell, unless one of its actions is, and hand over to the inspector."""
    if canvas.document.selection.table not in ("action", "activity"):
        focused = canvas.chain.focused or first(canvas)
        if focused is None:
            return
        canvas.pick(focused)
    canvas.editing.opened.emit()


def next_action(canvas: Canvas) -> None:
    """Select the next action of the focused cell; after the last one, the activity itself."""
    activity = canvas.chain.focused
    if activity is None:
        return
    actions = canvas.chain.actions_of(activity)
    selection = canvas.document.selection
    at = actions.index(selection.id) + 1 if selection.table == "action" and selection.id in actions else 0
    if at < len(actions):
        canvas.document.select("action", actions[at])
    else:
        canvas.pick(activity)


def step_back(canvas: Canvas) -> None:
    """From an action to its activity, from there to the plan."""
    if canvas.document.selection.table == "action" and canvas.chain.focused is not None:
        canvas.pick(canvas.chain.focused)
    else:
        canvas.document.select()


KEYS: Mapping[Qt.Key, Callable[[Canvas], None]] = {
    Qt.Key.Key_Left: lambda canvas: go(canvas, -1, 0),
    Qt.Key.Key_Right: lambda canvas: go(canvas, 1, 0),
    Qt.Key.Key_Up: lambda canvas: go(canvas, 0, -1),
    Qt.Key.Key_Down: lambda canvas: go(canvas, 0, 1),
    Qt.Key.Key_Home: lambda canvas: go_to_end(canvas, 0),
    Qt.Key.Key_End: lambda canvas: go_to_end(canvas, -1),
    Qt.Key.Key_Return: open_selection,
    Qt.Key.Key_Enter: open_selection,
    Qt.Key.Key_Space: next_action,
    Qt.Key.Key_Escape: step_back,
}
