"""Cards one below the other, by the ids of their rows: those that stay are kept, with keyboard and draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

Card = TypeVar("Card", bound=QWidget)


class CardColumn(QVBoxLayout, Generic[Card]):
    """A column of the cards that `make` makes of ids."""

    def __init__(self, make: Callable[[str], Card]) -> None:
        super().__init__()
        self.setSpacing(6)
        self.cards: dict[str, Card] = {}
        self._make = make

    def show_cards(self, ids: Sequence[str]) -> None:
        """The cards of these rows, in this order; others go."""
        for gone in self.cards.keys() - set(ids):
            card = self.cards.pop(gone)
            self.removeWidget(card)
            card.hide()
            card.deleteLater()
        for at, one in enumerate(ids):
            if one not in self.cards:
                self.cards[one] = self._make(one)
            if self.indexOf(self.cards[one]) != at:
                self.insertWidget(at, self.cards[one])
            self.cards[one].show()
