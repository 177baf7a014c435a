"""What the tree of objectives shows, and typing into its lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.objectives.view import ObjectivesView
from tests.app.conftest import Desk


def lines(view: ObjectivesView) -> list[str]:
    """The tree as it reads, each line indented by how deep it stands."""
    return [f"{'  ' * node.depth}{node.text}" for node in view.model.lines()]


def marks(view: ObjectivesView, table: str, row_id: str) -> str:
    return " · ".join(view.model.node(view.model.find(table, row_id)).marks)


def cell(view: ObjectivesView, table: str, row_id: str, column: int) -> str:
    return str(view.model.data(view.model.find(table, row_id, column)))


def typed(desk: Desk, line: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    line.selectAll()
    desk.bot.keyClicks(line, text)
    desk.bot.keyClick(line, key)
