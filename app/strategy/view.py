"""The Strategy map view: what is shown, the drawing, and what to do while there is nothing to draw."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.commands import Commands
from app.document import PlanDocument
from app.strategy.canvas import STEP, StrategyCanvas
from app.strategy.words import counts_text
from app.theme import dress
from app.widgets.flow import FlowLayout
from app.widgets.following import Following
from app.widgets.hand_on import hand_on

_TABLES = ("plan", "activity", "action", "objective", "indicator", "contribution", "service_share")
_SIDE = 16


class StrategyView(QWidget):
    """Actions, objectives and activities as a drawn graph. `opened` asks for the inspector's focus."""

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.counts = QLabel(self)
        dress(self.counts, "muted")
        self.only_loose = QCheckBox(self.tr("Only what hangs loose"), self)
        self.hide_ended = QCheckBox(self.tr("Hide done and stopped"), self)
        self.canvas = StrategyCanvas(document, self)
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.next = QPushButton(self.commands["view.objectives"].text(), self)
        self.next.clicked.connect(self.commands["view.objectives"].trigger)
        self._arrange()
        hand_on(self, self.canvas)
        self.canvas.opened.connect(self.opened)
        self.canvas.drawn_anew.connect(self._tell)
        self.only_loose.toggled.connect(self._choose)
        self.hide_ended.toggled.connect(self._choose)
        self.following = Following(self, document, self.canvas.draw, _TABLES, outlook=False)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {
            "view.zoom_in": lambda: self.canvas.zoom_by(STEP),
            "view.zoom_out": lambda: self.canvas.zoom_by(1 / STEP),
            "view.fit": self.canvas.fit,
        }

    def _arrange(self) -> None:
        above = QWidget(self)
        line = FlowLayout(above, 14)
        for widget in (self.only_loose, self.hide_ended, self.counts):
            line.addWidget(widget)
        self.counts.setFixedHeight(self.only_loose.sizeHint().height())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 8, _SIDE, 8)
        rows.setSpacing(6)
        rows.addWidget(above)
        rows.addStretch(1)
        rows.addWidget(self.empty)
        rows.addWidget(self.next, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.canvas, 1000)
        rows.addStretch(1)

    def _choose(self) -> None:
        self.canvas.only_loose = self.only_loose.isChecked()
        self.canvas.hide_ended = self.hide_ended.isChecked()
        self.canvas.draw()

    def _tell(self) -> None:
        """Say what is drawn, or what to do while there is nothing."""
        tables = self.document.plan.graph.tables
        nothing = not tables["objective"] and not tables["action"]
        self.counts.setText(counts_text(self.canvas.drawn))
        self.canvas.setVisible(bool(self.canvas.drawn.nodes) and not nothing)
        self.empty.setVisible(not self.canvas.isVisibleTo(self))
        self.next.setVisible(nothing)
        self.counts.setVisible(not nothing)
        if nothing:
            self.empty.setText(
                self.tr(
                    "The map shows what serves what. Write a first objective: a result wanted in an activity."
                )
            )
        else:
            self.empty.setText(self.tr("Nothing hangs loose: every action and every objective is tied."))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.canvas.setFocus(event.reason())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the map."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy this map as a picture"), self.canvas.copy_picture)
        menu.addSeparator()
        menu.addActions([self.commands[one] for one in ("view.zoom_in", "view.zoom_out", "view.fit")])
        menu.popup(event.globalPos())
