"""The inspector: the page of what is selected, the way back, and drafts that were refused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from app.chain.menus import menu_for
from app.commands import Commands
from app.document import PlanDocument, Selection
from app.inspector.action import ActionPage
from app.inspector.activity import ActivityPage
from app.inspector.channel import ChannelPage
from app.inspector.indicator import IndicatorPage
from app.inspector.objective import ObjectivePage
from app.inspector.page import Page
from app.inspector.people import PersonPage, UnitPage
from app.inspector.plan import PlanPage
from app.theme import dress
from app.widgets.field import Field
from app.widgets.hand_on import hand_on
from app.widgets.row_list import entry_at
from models.changes import Change
from models.invariants import title_of

PAGES: dict[str, type[Page]] = {
    "activity": ActivityPage,
    "action": ActionPage,
    "unit": UnitPage,
    "person": PersonPage,
    "channel": ChannelPage,
    "objective": ObjectivePage,
    "indicator": IndicatorPage,
    "plan": PlanPage,
}
_PART_OF = (
    ("person", "unit_id", "unit"),
    ("activity", "parent_id", "activity"),
    ("objective", "activity_id", "activity"),
    ("indicator", "objective_id", "objective"),
)
"""Per table, the column that says what a row is part of, and of which table that is."""
_WIDTH = QSize(320, 480)
_BACK_LETTERS = 34
_OF_THE_PLAN = ("unit.add", "person.add", "activity.add", "plan.inspect")


class Inspector(QFrame):
    """Shows what is selected and edits it in place."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        dress(self, "panel")
        self.setAccessibleName(self.tr("Inspector"))
        self.page: Page | None = None
        self._trail: list[Selection] = []
        self._unfolded: dict[type[Page], bool] = {}
        self._drafts: dict[tuple[str, ...], str] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 4, 0, 0)
        self._lines.setSpacing(0)
        self._back = QPushButton(self)
        dress(self._back, "link")
        self._back.clicked.connect(self.go_back)
        self._lines.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        document.selection_changed.connect(self._select)
        document.changed.connect(self._follow)
        document.outlook_changed.connect(self._look)
        commands.bind("unit.add", self.add_unit)
        commands.bind("person.add", self.add_person)
        self._select(document.selection)

    def sizeHint(self) -> QSize:
        return _WIDTH

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window closes with the keyboard still in a field: what is typed there is written first."""
        if event.type() == QEvent.Type.Close and watched is self.window():
            self.finish()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row that is shown; a right click on a row of a list shows that one first."""
        entry = entry_at(self, event.pos())
        if entry is not None and entry.table:
            self._open(entry.table, entry.id)
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The commands that have a meaning for the row that is shown."""
        if self._shown().table in ("activity", "action"):
            return menu_for(self._shown().table, self.commands, self)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([self.commands[command] for command in _OF_THE_PLAN])
        return menu

    def finish(self) -> bool:
        """Write what is being typed, before the plan is saved or closed. Returns whether all of it was taken."""
        taken = [field.leave() for field in self._fields()]
        return all(taken)

    def go_back(self) -> None:
        """To the row from which this one was opened, else to the one that it belongs to."""
        target = self._above()
        if self._trail and self._trail[-1] == target:
            self._trail.pop()
        trail = list(self._trail)
        self.document.select(target.table, target.id)
        self._trail = trail
        self._show_back()

    def add_unit(self) -> None:
        """Where a new department is typed."""
        self._plan_page().new_unit.setFocus()

    def add_person(self) -> None:
        """Where a new person is typed."""
        self._plan_page().new_person.setFocus()

    def _plan_page(self) -> PlanPage:
        self.document.select()
        assert isinstance(self.page, PlanPage)
        return self.page

    def _fields(self) -> list[Field]:
        return self.page.findChildren(Field) if self.page else []

    def _shown(self) -> Selection:
        return Selection(self.page.table, self.page.row_id) if self.page else Selection()

    def _open(self, table: str, row_id: str) -> None:
        """A row was chosen on this page: it can be come back from."""
        trail = [*self._trail, self._shown()]
        self.document.select(table, row_id)
        self._trail = trail
        self._show_back()

    def _select(self, selection: Selection) -> None:
        table = selection.table if selection.table in PAGES else "plan"
        row_id = selection.id if table != "plan" else str(self.document.plan.graph.plan().get("id") or "")
        if table == selection.table == "plan" or selection.table in PAGES:
            self._trail = []
            if self._shown() != Selection(table, row_id):
                self._turn_to(PAGES[table], row_id)
            self._show_back()

    def _turn_to(self, kind: type[Page], row_id: str) -> None:
        if self.page is not None:
            self._leave_page(self.page)
        self.page = kind(self.document, self.commands, row_id, self)
        self.page.go.connect(self._open)
        self._lines.addWidget(self.page, 1)
        if self.page.fold is not None and self._unfolded.get(kind):
            self.page.fold.button.setChecked(True)
        for field in self._fields():
            draft = self._drafts.pop(field.source.key, None)
            if draft is not None:
                field.take_draft(draft)
        hand_on(self, self.page.fields.get("title"))
        self.page.show()

    def _leave_page(self, page: Page) -> None:
        """Write what is being typed; what is refused is kept for the next time that this row is shown."""
        for field in self._fields():
            if field.typing and not field.leave():
                draft = field.draft()
                if draft is not None:
                    self._drafts[field.source.key] = draft
                field.refresh()
        if page.fold is not None:
            self._unfolded[type(page)] = page.fold.button.isChecked()
        self._lines.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _follow(self, change: Change) -> None:
        if self.page is not None:
            self.page.follow(change)
            self._show_back()

    def _look(self, _outlook: object) -> None:
        if self.page is not None:
            self.page.follow(None)

    def _above(self) -> Selection:
        """Where back leads: the row this one was opened from, or the activity, department or plan it is part of."""
        if self._trail:
            return self._trail[-1]
        graph, shown = self.document.plan.graph, self._shown()
        row = graph.tables[shown.table].get(shown.id, {})
        if shown.table == "action":
            shares = graph.shares_of(shown.id)
            if shares:
                return Selection("activity", max(shares, key=lambda activity: shares[activity]))
        for table, column, target in _PART_OF:
            if shown.table == table and row.get(column):
                return Selection(target, str(row[column]))
        return Selection()

    def _show_back(self) -> None:
        above = self._above()
        here = self.page is None or self.page.table == "plan"
        self._back.setVisible(not here)
        name = self._name(above)
        short = name if len(name) <= _BACK_LETTERS else f"{name[: _BACK_LETTERS - 1]}…"
        self._back.setText(f"‹ {short}".replace("&", "&&"))
        self._back.setAccessibleName(self.tr("Back to {name}").format(name=name))
        self._back.setToolTip(self._back.accessibleName())

    def _name(self, selection: Selection) -> str:
        row = self.document.plan.graph.tables.get(selection.table, {}).get(selection.id)
        if row is None:
            return self.document.title or self.tr("The plan")
        if selection.table == "activity":
            return self.document.name_of(selection.id)
        return title_of(selection.table, row)
