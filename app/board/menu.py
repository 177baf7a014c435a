"""What a right click on the board offers: everything that keys do on a card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from app.wording.choices import word
from models.vocabulary import Stage

if TYPE_CHECKING:
    from app.board.view import BoardView

translate = QCoreApplication.translate


def menu_of(board: BoardView, stage: Stage) -> QMenu:
    """The menu of a column, and of its current card when there is one."""
    menu = QMenu(board)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    has, movable = board.action is not None, board.movable
    entries: list[tuple[str, str, Callable[[], object], bool]] = [
        (translate("Board", "Open"), "Enter", board.open_card, has),
        (translate("Board", "Rename"), "F2", board.rename, has and movable),
        (translate("Board", "New action"), "Ins", partial(board.add_in, stage), movable),
        (translate("Board", "Up"), "Alt+↑", partial(board.reorder, -1), has and movable),
        (translate("Board", "Down"), "Alt+↓", partial(board.reorder, 1), has and movable),
        (translate("Board", "Remove"), "Del", board.remove, has and movable),
    ]
    for text, key, act, enabled in entries:
        entry = menu.addAction(f"{text}\t{key}", act)
        entry.setEnabled(enabled)
    if board.action is not None:
        to = menu.addMenu(translate("Board", "Move to"))
        to.setEnabled(movable)
        for other in Stage:
            entry = to.addAction(word(other), partial(board.move, board.action, other))
            entry.setEnabled(other is not board.current)
    return menu
