"""How many of the activities: typed and shown as a number of them, held as a share."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.document import PlanDocument
from app.road.words import count_of
from app.theme import dress
from app.widgets.numbers import NumberField, read_typed_number, written_number
from app.widgets.source import Source
from models.errors import Fault

_OUT_OF = re.compile(r"\s*(?:/|\bsur\b|\bout of\b|\bof\b)\s*", re.IGNORECASE)
"""What stands between a number and what it is out of, in either language."""


class CountField(NumberField):
    """A share (0–1) of `n` activities, as "10" or "10 of 10"."""

    def __init__(
        self, document: PlanDocument, source: Source, name: str, parent: QWidget | None = None
    ) -> None:
        self.n = 0
        super().__init__(document, source, name, parent)

    def arrange(self) -> None:
        self.out_of = QLabel(self)
        dress(self.out_of, "muted")
        beside = QHBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.control, 1)
        beside.addWidget(self.out_of)
        self._lines.addLayout(beside)

    def count_out_of(self, n: int) -> None:
        """Show the share out of so many; what is being typed stays."""
        self.n = n
        self.out_of.setText(self.tr("of {n}").format(n=n))
        if not self.typing:
            self.refresh()

    def written(self, value: Any) -> str:
        return "" if value is None else written_number(count_of(value, self.n))

    def typed_value(self) -> float | None:
        """Raises Fault `number.unread`, `count.outside`."""
        text = self.control.text().strip()
        count, *rest = (read_typed_number(part) for part in _OUT_OF.split(text))
        if count is None and not rest:
            return None
        if count is None or rest not in ([], [self.n]) or not 0 <= count <= self.n or count != int(count):
            raise Fault("count.outside", n=self.n)
        return count / self.n if self.n else 0.0
