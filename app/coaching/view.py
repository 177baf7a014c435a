"""The coaching view: people against activities, a level in each cell, stepped up in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QLabel, QMenu, QVBoxLayout, QWidget

from app.coaching.detail import Detail
from app.coaching.hue import fill, ink
from app.commands import Commands
from app.document import PlanDocument, Selection
from app.languages import date, plural
from app.theme import dress
from app.widgets.cell_table import CellTable
from app.widgets.cells import Cell, CellModel, Line
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.look import theme_in_force
from app.widgets.toast import tell
from app.wording.choices import choices, word
from models.edits.people import set_coaching
from models.measures.coaching import Register, Step, register
from models.vocabulary import CoachingLevel

_WIDTH, _HEIGHT = 92, 30
_NAMED, _ONE_LINE = 3, 12
_FOLLOWS = ("coaching", "person", "unit", "activity", "action", "service_share", "plan")
_LEVELS: tuple[CoachingLevel | None, ...] = (None, *CoachingLevel)


class CoachingView(QWidget):
    """Who was told, trained, coached and is autonomous, per activity."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.register: Register = Register((), (), {})
        self.title = QLabel(self.tr("Who can run it"), self)
        dress(self.title, "title")
        self.summary, self.empty = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        dress(self.summary, "muted")
        dress(self.empty, "muted")
        self.silo_only = QCheckBox(self.tr("Only what Communication works for"), self)
        self.silo_only.toggled.connect(self.refresh)
        self.model = CellModel([], self)
        self.table = CellTable(self.model, lambda _line, _column: None, self._pressed, self)
        self.table.setAccessibleName(self.title.text())
        self.detail = Detail(document, self.set_level, self)
        self.keys = QLabel(
            self.tr("Space steps up, − steps down, Del clears; F2 for the date and the coach."), self
        )
        self.keys.setWordWrap(True)
        dress(self.keys, "small")
        self._arrange()
        self.table.opened.connect(lambda *_key: self._enter_detail())
        self.table.selectionModel().currentChanged.connect(lambda *_at: self._tell_detail())
        self.table.selectionModel().currentColumnChanged.connect(lambda *_at: self._tell_selection())
        self.table.chosen.connect(lambda *_key: self._tell_selection())
        self.table.customContextMenuRequested.connect(self._menu)
        hand_on(self, self.table)
        self.following = Following(self, document, self.refresh, _FOLLOWS, select=self._select)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.silo_only)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 14)
        lines.setSpacing(8)
        lines.addLayout(head)
        for widget in (self.summary, self.empty):
            lines.addWidget(widget)
        lines.addWidget(self.table, 1)
        lines.addWidget(self.keys)
        lines.addWidget(self.detail)
        header, side = self.table.horizontalHeader(), self.table.verticalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumHeight(44)
        header.setStyleSheet("QHeaderView::section { font-size: 12px; padding: 3px 2px; }")
        side.setDefaultSectionSize(_HEIGHT)
        side.show()
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    # What it shows
    def refresh(self, _what: object = None) -> None:
        """Bring the cells and the sentences up to date."""
        graph, figures = self.document.plan.graph, self.document.figures
        frame = [leaf.id for leaf in figures.leaves if leaf.in_frame]
        ours = [leaf.id for leaf in figures.leaves if leaf.in_frame and (leaf.silo_share or 0) > 0]
        units = {row["id"]: str(row["name"]).casefold() for row in graph.units()}
        people = sorted(graph.people(), key=lambda row: units.get(row["unit_id"], "\uffff"))
        self.register = register(graph, [row["id"] for row in people], frame)
        shown = ours if self.silo_only.isChecked() else frame
        heads = [
            (_broken(self.document.name_of(one)), self.document.name_of(one, short=False)) for one in shown
        ]
        self._activities = shown
        self.model.tell([self._line(row["id"], str(row["name"]), shown) for row in people], heads)
        self._say()
        self._tell_detail()

    def _line(self, person: str, name: str, activities: list[str]) -> Line:
        steps = self.register.steps
        return Line(
            "person", person, tuple(self._cell(steps.get((person, one))) for one in activities), head=name
        )

    def _cell(self, step: Step | None) -> Cell:
        if step is None:
            return Cell(tip=self.tr("Not on the register"))
        dark = theme_in_force().dark
        told = [word(step.level)]
        if step.since is not None:
            told.append(self.tr("since {date}").format(date=date(step.since)))
        coach = self.document.plan.graph.tables["person"].get(step.coach or "")
        if coach is not None:
            told.append(self.tr("by {person}").format(person=coach["name"]))
        ground = fill(step.level, dark)
        return Cell(word(step.level), tip=", ".join(told), fill=ground, ink=ink(ground))

    def _say(self) -> None:
        """How many activities could be run without us, and where nobody was trained."""
        people, activities = self.register.people, self.register.activities
        self.empty.setText(
            "" if people else self.tr("Nobody is in the plan yet: add people under Departments.")
        )
        self.empty.setVisible(not people)
        for widget in (self.table, self.detail, self.keys):
            widget.setVisible(bool(people and activities))
        count = len(self.register.autonomous)
        text = plural(
            count,
            self.tr("{n} of {all} activities has someone autonomous."),
            self.tr("{n} of {all} activities have someone autonomous."),
        ).format(n=count, all=len(activities))
        untrained = self.register.untrained
        if untrained and len(untrained) == len(activities):
            text += " " + self.tr("Nobody has been trained for any yet.")
        elif untrained:
            names = ", ".join(self.document.name_of(one) for one in untrained[:_NAMED])
            if len(untrained) > _NAMED:
                names += self.tr(" and {n} more").format(n=len(untrained) - _NAMED)
            text += " " + self.tr("Nobody has been trained for {names}.").format(names=names)
        self.summary.setText(text)

    # Where one is
    def _here(self) -> tuple[str, str] | None:
        """Person and activity of the current cell."""
        line, at = self.table.line, self.table.currentIndex()
        return (line.id, self._activities[at.column()]) if line is not None else None

    def _tell_detail(self) -> None:
        here = self._here()
        self.detail.setEnabled(here is not None)
        if here is None and self.model.rowCount() and self.model.columnCount():
            here = self.register.people[0], self._activities[0]
        if here is not None:
            person = self.document.plan.graph.tables["person"][here[0]]
            name = self.document.name_of(here[1], short=False)
            self.detail.show_cell(str(person["name"]), name, self.register.steps.get(here))

    def _tell_selection(self) -> None:
        """The inspector shows the person; the activity that is selected stays where it is one's column."""
        here = self._here()
        if here is not None and self.table.hasFocus() and not self.table.settling:
            self.document.select("person", here[0])

    def _select(self, selection: Selection) -> None:
        if selection.table == "person" and (self.table.line is None or self.table.line.id != selection.id):
            self.table.go_to(("person", selection.id))
        elif selection.table == "activity" and selection.id in self._activities and self.model.rowCount():
            row = max(0, self.table.currentIndex().row())
            self.table.setCurrentIndex(self.model.index(row, self._activities.index(selection.id)))

    # Editing
    def set_level(self, level: CoachingLevel | None) -> None:
        """Bring the current cell to a level, as from today; None takes it off the register."""
        here = self._here()
        if here is None or self.document.plan.read_only is not None:
            return
        step = self.register.steps.get(here)
        if level == (step.level if step else None):
            return
        done = self.document.attempt(set_coaching, here[0], here[1], level, self.document.today)
        if done is not None and level is None:
            person = self.document.plan.graph.tables["person"][here[0]]["name"]
            tell(self, self.tr("Took {person} off the register.").format(person=person))

    def _pressed(self, _line: Line, _column: int, key: str) -> bool:
        here = self._here()
        if here is None:
            return False
        step = self.register.steps.get(here)
        rank = step.level.rank if step else 0
        if key in (" ", "\r", "+"):
            self.set_level(_LEVELS[min(rank + 1, 4)])
        elif key in ("-", "−"):
            self.set_level(_LEVELS[max(rank - 1, 0)])
        elif key == "delete":
            self.set_level(None)
        elif key in "01234":
            self.set_level(_LEVELS[int(key)])
        else:
            return False
        return True

    def _enter_detail(self) -> None:
        """F2: to the date, or to the levels where there is none."""
        target = self.detail.fields.get("since") or self.detail.levels[CoachingLevel.TOLD]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = self._here()
        step = self.register.steps.get(here) if here is not None else None
        for level, text in [(None, self.tr("Not yet")), *choices(CoachingLevel)]:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(level == (step.level if step else None))
            action.setEnabled(self.document.plan.read_only is None)
            action.triggered.connect(partial(self._picked, level))
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _picked(self, level: CoachingLevel | None, _checked: bool = False) -> None:
        self.set_level(level)


def _broken(name: str) -> str:
    """A name of several words in two lines, as even as can be: columns are narrow."""
    words = name.split(" ")
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    if len(name) <= _ONE_LINE or not cuts:
        return name
    return "\n".join(min(cuts, key=lambda cut: max(len(part) for part in cut)))
