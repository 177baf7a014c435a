"""The kept versions of the plan: kept under a name, renamed, compared, saved on their own, forgotten."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import places
from app.document import PlanDocument
from app.fields.column import Column
from app.fields.editors import make_field
from app.languages import date, sentence
from app.road import words
from app.road.keeping import keeping
from app.road.kept import Kept, KeptVersions
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.cell_table import LINE_HEIGHT, CellTable, Maker
from app.widgets.cells import Cell, CellModel, Line
from app.widgets.field import Field
from app.widgets.source import Edit
from app.widgets.toast import tell
from models.edits.rows import remove_rows
from models.errors import Fault
from models.measures.trend import Moment
from models.versions import save_as_plan
from models.vocabulary import Headline

translate = QCoreApplication.translate

_WIDTHS = (30, 0, 92, 110, 60, 60, 60, 60, 84)
_PARTS = (0.03, 0, 0.1, 0.24, 0.08, 0.08, 0.08, 0.08, 0.1)
_NAME, _NOTE = 1, 3
_WIDE_ONLY = (3, 6, 7)
"""Columns that a narrow table does without: the note, the gap and the strategy link."""
WIDE, MOST_LINES = 760, 8
_FIGURES = (Headline.LANDING, Headline.RUNNING, Headline.GAP, Headline.LINKED, Headline.SERVED)
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class VersionsPanel(QWidget):
    """A line for each kept version with its headline figures as they were."""

    compare = Signal(str)
    """The id of a version to be compared with the plan as it is now."""
    came = Signal()
    """A version was kept, or came back, and is the current one: the panel is wanted in sight."""

    def __init__(self, document: PlanDocument, kept: KeptVersions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.kept = document, kept
        self._known: set[str] | None = None
        """The versions that were shown last; None before any were."""
        self.model = CellModel(self._heads(), self)
        self.table = CellTable(self.model, self._field_of, parent=self)
        self.table.setAccessibleName(self.tr("Kept versions"))
        self.table.enter_opens = True
        hint = self.tr("Keep this version as…")
        self.add_line = AddLine(document, self.tr("Name of the version to keep"), hint, self._new, self)
        self.keep = QPushButton(self.tr("Keep this version"), self)
        self.none = QLabel(
            self.tr("No version is kept yet: keep one before a workshop, to see later how far it went."),
            self,
            wordWrap=True,
        )
        self.trouble = QLabel(self, wordWrap=True)
        self.compare_button = QPushButton(self.tr("Compare"), self)
        self.save_button = QPushButton(self.tr("Save as a plan of its own…"), self)
        self.forget_button = QPushButton(self.tr("Forget"), self)
        self._arrange()
        self._wire()

    def _heads(self) -> list[tuple[str, str]]:
        return [
            (self.tr("No."), self.tr("Its number in the chart")),
            (self.tr("Name"), ""),
            (self.tr("Date"), self.tr("The day on which it was kept")),
            (self.tr("Note"), ""),
            (self.tr("For"), self.tr("The work that was for Communication, in the period shown")),
            (self.tr("By"), self.tr("The work that Communication did, in the period shown")),
            (self.tr("Gap"), self.tr("The work that went elsewhere than intended, in the period shown")),
            (self.tr("Linked"), self.tr("The work that served a named objective, in the period shown")),
            (self.tr("Served"), self.tr("The activities that were served, in the period shown")),
        ]

    def _arrange(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        dress(self.none, "muted")
        dress(self.trouble, "error")
        new = QHBoxLayout()
        new.addWidget(self.add_line, 1)
        new.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        for button in (self.compare_button, self.save_button, self.forget_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines.addLayout(new)
        lines.addWidget(self.none)
        lines.addWidget(self.table)
        lines.addWidget(self.trouble)
        lines.addLayout(buttons)
        self.table.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setMinimumSectionSize(28)
        self.table.set_widths(_WIDTHS, _PARTS)
        self.keep.setEnabled(self.document.plan.read_only is None)

    def _wire(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.add_line.added.connect(lambda name: tell(self, self.tr("“{name}” is kept.").format(name=name)))
        self.add_line.left.connect(self.table.setFocus)
        self.table.adding.connect(self.add_line.setFocus)
        self.table.removing.connect(lambda _table, row_id: self.forget(row_id))
        self.table.opened.connect(lambda _table, row_id: self.compare.emit(row_id))
        self.table.selectionModel().currentChanged.connect(lambda *_at: self._enable())
        self.table.customContextMenuRequested.connect(self._menu)
        self.compare_button.clicked.connect(lambda: self.compare.emit(self._current()))
        self.save_button.clicked.connect(lambda: self.ask_and_save(self._current()))
        self.forget_button.clicked.connect(lambda: self.forget(self._current()))
        self.kept.read.connect(self.refresh)

    def refresh(self) -> None:
        """Show the versions with what is read of them so far."""
        kept = self.kept.all
        self.model.tell([self._line(number, one) for number, one in enumerate(kept, 1)])
        self.none.setVisible(not kept)
        self.trouble.setText("\n".join(sentence(one.fault) for one in kept if one.fault is not None))
        self.trouble.setVisible(bool(self.trouble.text()))
        for part in (self.table, self.compare_button, self.save_button, self.forget_button):
            part.setVisible(bool(kept))
        shown = min(MOST_LINES, max(1, len(kept)))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + shown * LINE_HEIGHT + 4)
        self._choose_new({one.id for one in kept})
        self._enable()

    def _choose_new(self, versions: set[str]) -> None:
        """Make a version the current one that was kept just now, or came back by undoing."""
        known, self._known = self._known, versions
        new = versions - known if known is not None else set()
        if len(new) == 1:
            self.table.go_to(("kept_version", *new), _NAME)
            self.came.emit()

    def _line(self, number: int, one: Kept) -> Line:
        told = (
            Cell(str(number), "muted"),
            Cell(one.name, "strong"),
            Cell(date(one.day)),
            Cell(one.note, "muted"),
        )
        return Line("kept_version", one.id, (*told, *(self._figure(one, figure) for figure in _FIGURES)))

    def _figure(self, one: Kept, figure: Headline) -> Cell:
        if one.fault is not None:
            return Cell("–", "danger", sentence(one.fault), right=True)
        if one.moment is None:
            return Cell("…", "muted", self.tr("being read"), right=True)
        share = one.moment.share(figure)
        if share is None:
            return Cell("–", "muted", words.reason_sentence(one.moment.reason(figure)), right=True)
        return Cell(_said(one.moment, figure, share), right=True)

    def _current(self) -> str:
        line = self.table.line
        return line.id if line is not None else ""

    def _enable(self) -> None:
        current, free = bool(self._current()), self.document.plan.read_only is None
        self.compare_button.setEnabled(current)
        self.save_button.setEnabled(current)
        self.forget_button.setEnabled(current and free)

    # What is done with them
    def _new(self, name: str) -> Edit:
        return keeping(self.document, name)

    def _keep(self) -> None:
        self.add_line.add()
        self.add_line.setFocus()

    def _field_of(self, line: Line, column: int) -> Maker | None:
        fields = {_NAME: "name", _NOTE: "note"}
        if column not in fields or self.document.plan.read_only is not None:
            return None
        return partial(_field, self.document, line.id, fields[column], self.model.heads[column][0])

    def forget(self, version_id: str) -> None:
        """Take a version out of the plan, with Undo at hand."""
        row = self.document.plan.graph.tables["kept_version"].get(version_id)
        if row is None or self.document.plan.read_only is not None:
            return
        name = str(row["name"])
        if self.document.attempt(remove_rows, "kept_version", [version_id]) is not None:
            tell(self, self.tr("Forgot the version “{name}”.").format(name=name))

    def ask_and_save(self, version_id: str) -> None:
        """Ask where a version is to stand as a plan of its own, and write it there."""
        row = self.document.plan.graph.tables["kept_version"].get(version_id)
        if row is None:
            return
        start = (
            places.start_folder(self.document) / f"{_FORBIDDEN.sub(' ', str(row['name'])).strip()}.maillon"
        )
        kinds = self.tr("Maillon plans (*.maillon)")
        chosen, _kind = QFileDialog.getSaveFileName(self, self.save_button.text(), str(start), kinds)
        if chosen:
            path = Path(chosen)
            self.save(version_id, path if path.suffix else path.with_suffix(".maillon"))

    def save(self, version_id: str, path: Path) -> None:
        """Write a version as a plan; a refusal is said in the window's banner."""
        try:
            save_as_plan(self.document.plan.graph, version_id, path)
        except Fault as fault:
            self.document.refused.emit(fault)
        else:
            places.remember(path)

    def _menu(self, place: QPoint) -> None:
        if not self._current():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = menu.addAction(self.tr("Rename"), self._rename)
        rename.setEnabled(self.document.plan.read_only is None)
        for button in (self.compare_button, self.save_button, self.forget_button):
            menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _rename(self) -> None:
        self.table.edit_cell(self.model.index(self.table.currentIndex().row(), _NAME))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in _WIDE_ONLY:
            self.table.setColumnHidden(column, self.width() < WIDE)


def _said(moment: Moment, figure: Headline, share: float) -> str:
    if figure is Headline.SERVED:
        return translate("Road", "{served} of {n}").format(served=moment.served, n=moment.n)
    return words.said_share(share)


def _field(document: PlanDocument, row_id: str, field: str, name: str, parent: QWidget) -> Field:
    return make_field(document, "kept_version", row_id, Column(field, name, required=field == "name"), parent)
