"""How often: written in the language of the window, stored in the one of the file."""

from __future__ import annotations

from typing import Any

from app import languages
from app.widgets.text import TextField
from models.exchange.efforts import read_cadence, write_cadence
from models.exchange.values import Unreadable


class CadenceField(TextField):
    """A cadence such as `2/week`; what cannot be counted stays as it is typed."""

    def written(self, value: Any) -> str:
        return write_cadence(str(value or ""), languages.current())

    def typed_value(self) -> str:
        text = self.control.text().strip()
        try:
            return read_cadence(text) if text else ""
        except Unreadable:
            return text
