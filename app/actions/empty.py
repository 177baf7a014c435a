"""What to do next while the table shows nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout

from app.commands import Commands
from app.theme import dress


class Empty(QFrame):
    """Lies in the middle of the table while it has no line."""

    cleared = Signal()
    add_asked = Signal()
    paste_asked = Signal()

    def __init__(self, table: QTableView, commands: Commands) -> None:
        super().__init__(table.viewport())
        self._over = table.viewport()
        self.text = QLabel(self, wordWrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        dress(self.text, "muted")
        self.clear_button = QPushButton(self.tr("Show all actions"), self)
        self.add_button = QPushButton(self.tr("Write the first action"), self)
        self.paste_button = QPushButton(self.tr("Paste from a spreadsheet"), self)
        self.import_button = QPushButton(commands["plan.import"].text(), self)
        dress(self.add_button, "primary")
        dress(self.clear_button, "primary")
        self.clear_button.clicked.connect(lambda _checked=False: self.cleared.emit())
        self.add_button.clicked.connect(lambda _checked=False: self.add_asked.emit())
        self.paste_button.clicked.connect(lambda _checked=False: self.paste_asked.emit())
        self.import_button.clicked.connect(commands["plan.import"].trigger)
        lines = QVBoxLayout(self)
        lines.setSpacing(10)
        lines.addWidget(self.text)
        for some in ((self.clear_button, self.add_button), (self.paste_button, self.import_button)):
            row = QHBoxLayout()
            row.addStretch(1)
            for button in some:
                row.addWidget(button)
            row.addStretch(1)
            lines.addLayout(row)
        self._over.installEventFilter(self)
        self.hide()

    def tell(self, every: int, shown: int, allowed: bool) -> None:
        """Say why nothing is shown and what to do; hide when something is."""
        self.setVisible(not shown)
        if shown:
            return
        filtered = every > 0
        for button, wanted in (
            (self.clear_button, filtered),
            (self.add_button, not filtered and allowed),
            (self.paste_button, not filtered and allowed),
            (self.import_button, not filtered and allowed),
        ):
            button.setVisible(wanted)
        self.text.setText(
            self.tr("No action passes this filter.")
            if filtered
            else self.tr(
                "This plan has no action yet. Write the first one below, or paste rows from a spreadsheet."
            )
        )
        self._put()

    def _put(self) -> None:
        room = self._over.rect()
        self.setFixedWidth(min(460, max(200, room.width() - 20)))
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, max(6, (room.height() - self.height()) // 3))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._put()
        return super().eventFilter(watched, event)
