"""Who backs the plan, in a fold below the table: the sponsor, the committee and its seats."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.document import PlanDocument
from app.fields.column import say
from app.fields.editors import make_field
from app.fields.plan import GOVERNANCE
from app.fields.seats import Seats
from app.icons import icon
from app.languages import plural
from app.theme import dress
from app.widgets.look import theme_in_force
from app.widgets.rows import RowField
from models.changes import Change

_HIGH = 210


class Backing(QWidget):
    """A line that says who backs the plan, and opens what edits it. `go` asks to see a row."""

    go = Signal(str, str)

    def __init__(self, document: PlanDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.button = QToolButton(self, checkable=True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        dress(self.button, "fold")
        self.button.toggled.connect(self._open)
        self.inside: QScrollArea | None = None
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        document.changed.connect(self._follow)
        self._tell()

    def _follow(self, change: Change) -> None:
        if change.touches("plan", "committee_seat", "person"):
            self._tell()

    def _tell(self) -> None:
        tables = self.document.plan.graph.tables
        sponsor = tables["person"].get(str(self.document.plan_row.get("sponsor_id") or ""))
        seats = len(tables["committee_seat"])
        who = str(sponsor["name"]) if sponsor else self.tr("no sponsor yet")
        count = plural(seats, self.tr("{n} seat in the committee"), self.tr("{n} seats in the committee"))
        text = self.tr("Backing: {sponsor} · {seats}").format(sponsor=who, seats=count.format(n=seats))
        self.button.setText(text)
        self.button.setAccessibleName(text)
        name = "chevron-down" if self.button.isChecked() else "chevron-right"
        self.button.setIcon(icon(name, theme_in_force().muted))

    def _open(self, opened: bool) -> None:
        if opened and self.inside is None:
            self.inside = self._made()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.inside)
        if self.inside is not None:
            self.inside.setVisible(opened)
        self._tell()

    def _made(self) -> QScrollArea:
        body = QWidget()
        dress(body, "panel")
        sides = QHBoxLayout(body)
        sides.setContentsMargins(12, 8, 12, 8)
        sides.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(4)
        plan_id = str(self.document.plan_row["id"])
        for column in GOVERNANCE:
            label = QLabel(say(column.label), body)
            dress(label, "small")
            field = make_field(self.document, "plan", plan_id, column, body)
            field.setObjectName(column.field)
            label.setBuddy(field)
            if isinstance(field, RowField):
                field.go.connect(self.go)
            if self.document.plan.read_only is not None:
                field.lock()
            left.addWidget(label)
            left.addWidget(field)
        left.addStretch(1)
        right = QVBoxLayout()
        self.seats = Seats(self.document, body)
        self.seats.go.connect(self.go)
        right.addWidget(self.seats)
        right.addStretch(1)
        sides.addLayout(left, 1)
        sides.addLayout(right, 1)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop for Tab that shows nothing and has no name
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedHeight(_HIGH)
        return area
