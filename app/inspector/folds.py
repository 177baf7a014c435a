"""Folds that say what is in them while they are closed, and are found again as they were left."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.inspector.page import Fold
from app.theme import dress

_MOST_LETTERS = 90
_INDENT = 20
_OPEN: WeakKeyDictionary[PlanDocument, set[str]] = WeakKeyDictionary()
"""The folds that are open, by their codes, while a plan is open."""


class NamedFold(Fold):
    """A fold with a line below its heading that sums up what is inside; open again where it was left open."""

    def __init__(self, document: PlanDocument, code: str, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.code = code
        self._open_ones = _OPEN.setdefault(document, set())
        self._summary = QLabel(self, wordWrap=True)
        dress(self._summary, "small")
        self._summary.setContentsMargins(_INDENT, 0, 0, 0)
        self._summary.hide()
        self.button.setMinimumHeight(24)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lines = self.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.insertWidget(1, self._summary)
        self.button.toggled.connect(self._remember)

    def open_as_left(self) -> None:
        """Open it when it was open the last time a page of this kind was shown."""
        if self.code in self._open_ones:
            self.button.setChecked(True)

    def sum_up(self, text: str) -> None:
        """Say in a few words what is inside; nothing where it is empty."""
        flat = " ".join(text.split())
        short = flat if len(flat) <= _MOST_LETTERS else f"{flat[: _MOST_LETTERS - 1].rstrip()}…"
        self._summary.setText(short)
        self.button.setAccessibleDescription(flat)
        self._show_summary()

    @property
    def summary(self) -> str:
        """What stands below the heading of the closed fold."""
        return self._summary.text()

    def _remember(self, opened: bool) -> None:
        (self._open_ones.add if opened else self._open_ones.discard)(self.code)
        self._show_summary()

    def _show_summary(self) -> None:
        self._summary.setVisible(bool(self._summary.text()) and not self.button.isChecked())
