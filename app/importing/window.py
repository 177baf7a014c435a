"""The import window: from a file or a copied block to a preview, then into the plan as one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.document import PlanDocument
from app.importing import header, words
from app.importing.parts import KINDS, busy, button, files_of, framed, tables_in
from app.importing.preview import Preview
from app.importing.questions import Questions
from app.languages import sentence
from app.places import remember, start_folder
from app.theme import Theme, dress
from models.errors import Fault
from models.exchange import (
    ImportOptions,
    Prepared,
    Problem,
    Question,
    SourceTable,
    apply,
    prepare,
    read_block,
    write_template,
)
from models.exchange.columns import TABLES
from models.vocabulary import EffortPer

SHOWN_PROBLEMS = 500
NAMED_FILES = 2
WIDEST_NAME = 240  # pixels for the name of a sheet
_ANY = ""


class ImportWindow(QDialog):
    """Looks through what is to come in; writes nothing before its one button, which makes one Change."""

    brought_in = Signal(str)
    """Rows came into the plan; how many, as a sentence."""

    def __init__(self, document: PlanDocument, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._sources: list[SourceTable] = []
        self._mapping: dict[str, str] = {}
        self.prepared: Prepared | None = None
        title = (
            self.tr("Bring a spreadsheet into {plan}")
            if document.title
            else self.tr("Bring in a spreadsheet")
        )
        self.setWindowTitle(title.format(plan=document.title))
        self.setAcceptDrops(True)
        self.setModal(True)
        self.setSizeGripEnabled(True)
        self.resize(1080, 700)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(self._source_row())
        self.fault = QLabel(wordWrap=True)
        self._fault_frame = framed(self.fault, "danger")
        column.addWidget(self._fault_frame)
        self.questions = Questions()
        self.questions.answered.connect(self._look_through)
        column.addWidget(self.questions)
        column.addWidget(self._tables(), 1)
        self.about = QLabel(wordWrap=True)
        dress(self.about, "muted")
        said = QHBoxLayout()
        said.addWidget(self.about, 1)
        self.template = button(self.tr("Excel template to fill in…"), self.ask_template)
        dress(self.template, "link")
        said.addWidget(self.template, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(said)
        column.addLayout(self._button_row())
        for widget in (self._sheet_label, self.sheet):
            widget.hide()
        self._show()
        self.choose.setFocus()

    # -- building -------------------------------------------------------------------------------------------

    def _source_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.source = QLabel(self.tr("Nothing chosen yet"), wordWrap=True)
        dress(self.source, "title")
        self.choose = button(self.tr("Choose a file…"), self.ask_files)
        self.paste = button(self.tr("Paste what was copied"), self.paste_block)
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.activated.connect(self._chosen_otherwise)
        self.table = QComboBox()
        self.table.setAccessibleName(self.tr("What it holds"))
        self.table.addItem(self.tr("recognised by its columns"), _ANY)
        for table in TABLES:
            self.table.addItem(words.table_name(table.name), table.name)
        self.table.activated.connect(self._chosen_otherwise)
        row.addWidget(self.source, 1)
        self._sheet_label, holds = QLabel(self.tr("Sheet")), QLabel(self.tr("It holds"))
        for label, box in ((self._sheet_label, self.sheet), (holds, self.table)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(WIDEST_NAME)
            dress(label, "muted")
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        return row

    def _tables(self) -> QSplitter:
        self.tabs = QComboBox()
        self.tabs.setAccessibleName(self.tr("Table shown"))
        self.tabs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tabs.setMaximumWidth(2 * WIDEST_NAME)
        self.tabs.currentIndexChanged.connect(self._show_sheet)
        self.preview = Preview(self._theme)
        self.view = QTableView()
        self.view.setTabKeyNavigation(False)  # Tab leaves the table; arrows walk it
        self.view.setModel(self.preview)
        self.view.setAccessibleName(self.tr("Preview"))
        self.view.setAlternatingRowColors(True)
        self.view.setWordWrap(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.verticalHeader().setDefaultSectionSize(28)
        self.header = header.install(self.view)
        self.header.setDefaultSectionSize(170)
        self.header.rematched.connect(self._rematch)
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("Problems"))
        self.problems.setWordWrap(True)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.currentItemChanged.connect(self._jump)
        self.problems.itemClicked.connect(self._jump)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.problems_title = QLabel()
        dress(self.problems_title, "strong")
        column.addWidget(self.problems_title)
        column.addWidget(self.problems, 1)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty = QLabel(words.nothing_yet(), wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(48)
        dress(self.empty, "muted")
        column.addWidget(self.empty, 1)
        column.addWidget(self.view, 1)
        self._below = below
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(above)
        splitter.addWidget(below)
        splitter.setSizes([440, 130])
        return splitter

    def _button_row(self) -> QHBoxLayout:
        self.skip = QCheckBox(self.tr("Leave out the rows that cannot be read"))
        self.keep = QCheckBox(self.tr("Keep unknown columns in the notes"))
        for box in (self.skip, self.keep):
            box.setAccessibleName(box.text())
            box.toggled.connect(self._look_through)
        cancel = button(self.tr("Cancel"), self.reject)
        self.bring = button("", self.bring_in)
        self.bring.setDefault(True)
        dress(self.bring, "primary")
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.bring)
        return row

    # -- sources --------------------------------------------------------------------------------------------

    def ask_files(self) -> None:
        """Ask for one or several files."""
        kinds = " ".join(f"*{kind}" for kind in KINDS)
        filters = self.tr("Spreadsheets ({kinds})").format(kinds=kinds)
        start = str(start_folder(self._document))
        files, _kind = QFileDialog.getOpenFileNames(self, self.tr("Bring in a spreadsheet"), start, filters)
        if files:
            remember(Path(files[0]))
            self.read_files([Path(file) for file in files])

    def read_files(self, paths: Sequence[Path]) -> None:
        """Look at these files; what cannot be read is said in place."""
        names = [path.name for path in paths]
        self._take(words.some_of(names, NAMED_FILES), lambda: tables_in(paths))
        self.source.setToolTip("\n".join(names))

    def paste_block(self) -> None:
        """Look at what was copied from a spreadsheet."""
        self.read_block(QGuiApplication.clipboard().text())

    def read_block(self, text: str) -> None:
        """Look at a block of cells, titles of the columns first."""
        name = self.tr("what was copied")
        self._take(name, lambda: read_block(text, name))

    def ask_template(self) -> None:
        """Ask for a place and write the Excel template there."""
        name = self.tr("Maillon template") + ".xlsx"
        kinds = self.tr("Excel workbook (*.xlsx)")
        start = str(start_folder(self._document) / name)
        chosen, _kind = QFileDialog.getSaveFileName(self, self.template.text(), start, kinds)
        if chosen:
            remember(Path(chosen))
            self.save_template(Path(chosen))

    def save_template(self, path: Path) -> None:
        """Write the Excel template; a refusal is said in place."""
        self._fault_frame.hide()
        try:
            write_template(path if path.suffix else path.with_suffix(".xlsx"), self._document.language)
        except Fault as fault:
            self._say_fault(fault)
            return
        self.about.setText(
            self.tr("{name} is written: fill it in, then choose it here.").format(name=path.name)
        )

    def _take(self, name: str, read: Callable[[], list[SourceTable]]) -> None:
        self._mapping = {}
        self.questions.clear()
        self.source.setText(name)
        self.source.setToolTip("")
        fault: Fault | None = None
        try:
            with busy():
                self._sources = read()
        except Fault as refused:
            self._sources, fault = [], refused
        self.sheet.clear()
        self.sheet.addItem(self.tr("all of them"), None)
        for at, source in enumerate(self._sources):
            self.sheet.addItem(source.name or name, at)
        for widget in (self._sheet_label, self.sheet):
            widget.setVisible(len(self._sources) > 1)
        self.table.setCurrentIndex(0)
        self._look_through()
        self._begin_with_actions()
        if fault is not None:
            self._say_fault(fault)

    def _begin_with_actions(self) -> None:
        """Of several tables the actions are looked at first: they are what one came for."""
        names = [match.table.name for match in self.prepared.sheets] if self.prepared else []
        if "actions" in names:
            self.tabs.setCurrentIndex(names.index("actions"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.read_files(files_of(event.mimeData().urls()))

    # -- looking through ------------------------------------------------------------------------------------

    def _chosen_otherwise(self, _at: int) -> None:
        self._mapping = {}
        self.questions.clear()
        self._look_through()

    def _rematch(self, title: str, field: str) -> None:
        self._mapping[title] = field
        self._look_through()

    @property
    def options(self) -> ImportOptions:
        """What is asked of the import, as the window stands."""
        per = self.questions.answer(Question.EFFORT_PER)
        dates = self.questions.answer(Question.DATES)
        communication = self.questions.answer(Question.COMMUNICATION)
        return ImportOptions(
            table=self.table.currentData() or None,
            mapping=dict(self._mapping),
            dates=str(dates) if dates else None,
            skip_bad=self.skip.isChecked(),
            keep_unknown=self.keep.isChecked(),
            language=self._document.language,
            effort_per=EffortPer(str(per)) if per else None,
            communication=None if communication is None else str(communication),
        )

    def _look_through(self) -> None:
        """Read everything again as the window stands; nothing is written."""
        chosen = self.sheet.currentData()
        sources = self._sources if chosen is None else [self._sources[chosen]]
        self.prepared = None
        self._fault_frame.hide()
        if sources:
            try:
                with busy():
                    self.prepared = prepare(self._document.plan, sources, self.options)
            except Fault as fault:
                self._say_fault(fault)
        if self.prepared is not None:
            self.questions.ask(self.prepared.questions, self._units(self.prepared))
        self._show()

    def _units(self, prepared: Prepared) -> list[str]:
        """The departments that there will be, by name."""
        new = [str(row["name"]) for row in prepared.writes.inserts.get("unit", ())]
        known = [str(row["name"]) for row in self._document.plan.graph.units()]
        return sorted(dict.fromkeys((*new, *known)), key=str.casefold)

    def _say_fault(self, fault: Fault) -> None:
        self.fault.setText(sentence(fault))
        self._fault_frame.show()

    # -- showing --------------------------------------------------------------------------------------------

    def _show(self) -> None:
        prepared, shown = self.prepared, max(self.tabs.currentIndex(), 0)
        matches = prepared.sheets if prepared else ()
        self.tabs.blockSignals(True)
        self.tabs.clear()
        for match in matches:
            rows = words.rows(len(match.source.rows))
            self.tabs.addItem(f"{match.source.name} → {words.table_name(match.table.name)}, {rows}")
        self.tabs.setCurrentIndex(min(shown, len(matches) - 1))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(matches) > 1)
        self._show_sheet()
        self._list_problems(prepared)
        self.empty.setVisible(not self._sources)
        self.view.setVisible(bool(self._sources))
        self.about.setText(words.what_happens(prepared) if prepared else "")
        self.skip.setEnabled(bool(prepared and prepared.errors))
        self.keep.setEnabled(bool(prepared and prepared.unknown_columns))
        self.bring.setText(words.button(prepared))
        self.bring.setAccessibleName(self.bring.text())
        self.bring.setEnabled(bool(prepared and prepared.writes and not prepared.refused))

    def _show_sheet(self, _at: int = -1) -> None:
        prepared, at = self.prepared, self.tabs.currentIndex()
        if prepared is None or not 0 <= at < len(prepared.sheets):
            self.preview.show_sheet(None, ())
            self.header.show_match(None, self._document.language, enabled=False)
            return
        match = prepared.sheets[at]
        here = [problem for problem in prepared.problems if problem.sheet == match.source.name]
        self.preview.show_sheet(match, here)
        self.header.show_match(match, self._document.language, enabled=True)

    def _list_problems(self, prepared: Prepared | None) -> None:
        problems = prepared.problems if prepared else ()
        self.problems.blockSignals(True)
        self.problems.clear()
        for problem in sorted(problems, key=lambda one: one.warning)[:SHOWN_PROBLEMS]:
            item = QListWidgetItem(words.problem_line(problem), self.problems)
            item.setData(Qt.ItemDataRole.UserRole, problem)
        self.problems.blockSignals(False)
        self._below.setVisible(bool(problems))
        self.problems_title.setText(words.problems_title(prepared) if prepared else "")

    def _jump(self, item: QListWidgetItem | None, _before: object = None) -> None:
        """Show the cell that a problem is about."""
        problem = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if not isinstance(problem, Problem) or self.prepared is None:
            return
        names = [match.source.name for match in self.prepared.sheets]
        if problem.sheet in names:
            self.tabs.setCurrentIndex(names.index(problem.sheet))
        row, column = self.preview.place_of(problem)
        if row is None and column is None:
            return
        index = self.preview.index(row or 0, column or 0)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # -- writing --------------------------------------------------------------------------------------------

    def bring_in(self) -> None:
        """Write everything as one Change and close; a refusal is said in place, with nothing written."""
        if self.prepared is None:
            return
        try:
            with busy():
                change = apply(self._document.plan, self.prepared)
        except Fault as fault:
            self._say_fault(fault)
            return
        self._document.adopt(change)
        self.brought_in.emit(words.brought_in(self.prepared))
        self.accept()
