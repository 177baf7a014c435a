"""The cards of one column as an item model; it changes only what changed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.board.cards import Card
from app.board.look import CARD

Index = QModelIndex | QPersistentModelIndex


class ColumnModel(QAbstractListModel):
    """Cards from top to bottom."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []

    def show(self, cards: list[Card]) -> bool:
        """Take these cards. Returns whether anything is different."""
        if cards == self.cards:
            return False
        if [card.id for card in cards] == [card.id for card in self.cards]:
            changed = [row for row, card in enumerate(cards) if card != self.cards[row]]
            self.cards = cards
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self.beginResetModel()
            self.cards = cards
            self.endResetModel()
        return True

    def place(self, action: str) -> int:
        """The row of an action; -1 when it is not here."""
        return next((row for row, card in enumerate(self.cards) if card.id == action), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(
                filter(None, (card.title, ", ".join(badge.text for badge in card.badges), card.owner,
                              card.channels, card.decision))
            )  # fmt: skip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        return None
