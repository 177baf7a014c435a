"""One cell of the register in detail: the level as buttons, since when, by whom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.document import PlanDocument
from app.fields.column import say
from app.fields.editors import make_field
from app.fields.people import COACH, SINCE
from app.theme import dress
from app.widgets.field import Field
from app.wording.choices import choices
from models.measures.coaching import Step
from models.vocabulary import CoachingLevel


class Detail(QFrame):
    """Below the register. `step` is told of the level that was chosen, None for none."""

    def __init__(
        self, document: PlanDocument, step: Callable[[CoachingLevel | None], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.document = document
        dress(self, "card")
        self.about = QLabel(self)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        dress(self.about, "strong")
        self.levels: dict[CoachingLevel | None, QPushButton] = {}
        group = QButtonGroup(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        options: list[tuple[CoachingLevel | None, str]] = [(None, self.tr("Not yet"))]
        options += [(CoachingLevel(level), text) for level, text in choices(CoachingLevel)]
        for level, text in options:
            button = QPushButton(text, self, checkable=True)
            button.clicked.connect(lambda _checked=False, level=level: step(level))
            button.setEnabled(document.plan.read_only is None)
            group.addButton(button)
            buttons.addWidget(button)
            self.levels[level] = button
        buttons.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 8, 12, 10)
        lines.setSpacing(6)
        lines.addWidget(self.about)
        lines.addLayout(buttons)
        lines.addLayout(self._row)
        lines.addStretch(1)
        self.fields: dict[str, Field] = {}
        self._parts: list[QWidget] = []
        self._shown: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(122)

    def show_cell(self, person: str, activity: str, step: Step | None) -> None:
        """Show what the register says of a person (by name) in an activity (by name)."""
        text = self.tr("{person} in {activity}").format(person=person, activity=activity)
        self.about.setText(text)
        level = step.level if step else None
        for one, button in self.levels.items():
            button.setChecked(one == level)
            button.setAccessibleName(f"{text}: {button.text()}")
        if self._shown is None or (step.id if step else "") != self._shown:
            self._shown = step.id if step else ""
            self._fill()

    def _fill(self) -> None:
        """The fields of the line of the register; none for one that is not in it."""
        for field in self.fields.values():
            field.leave()
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.fields = [], {}
        if not self._shown:
            asked = QLabel(self.tr("Since when and by whom is asked once there is a level."), self)
            dress(asked, "muted")
            self._row.addWidget(asked)
            self._parts.append(asked)
        for column in (SINCE, COACH) if self._shown else ():
            field = make_field(self.document, "coaching", self._shown, column, self)
            field.setObjectName(column.field)
            label = QLabel(say(column.label), self)
            label.setBuddy(field)
            dress(label, "muted")
            if self.document.plan.read_only is not None:
                field.lock()
            self.fields[column.field] = field
            self._row.addWidget(label)
            self._row.addWidget(field, 1)
            self._parts += [label, field]
        for part in self._parts:
            part.show()  # at once: the layout would show it only later, and F2 may lead there now
