"""The view "For whom, by whom": one page that reads like an argument, with what to do first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.balance.argument import argument
from app.balance.details import details_table
from app.balance.export import SUFFIXES, write_details
from app.balance.fold import Fold
from app.balance.material import Material, material_of
from app.balance.panel import MatrixPanel, Panel
from app.balance.section import Key, Section
from app.balance.table import TwinTable
from app.balance.titles import context_of, title_of
from app.commands import Commands
from app.document import PlanDocument
from app.languages import sentence
from app.paper.silo_sheet import SiloSheet
from app.places import remember, start_folder
from app.sheet_window import SheetWindow, Titles, choice_of, copy_leaf
from app.theme import dress
from app.widgets.hand_on import hand_on
from app.widgets.order import put_in_order
from app.widgets.row_list import Entry
from app.widgets.toast import mention
from models.changes import Change
from models.errors import Fault

SIDE, WIDEST = 24, 1040
"""Margin, and the width beyond which the page does not grow; logical pixels."""
ADVICE = "view.advice"
UNREAD = frozenset({"link", "tag", "action_tag", "coaching", "crisis_scenario", "committee_seat", "stage_limit",
                    "readiness_answer", "return_evidence", "relay", "linkage", "contributor"})  # fmt: skip
"""Tables that no figure of this view reads."""


class BalanceView(QScrollArea):
    """The argument, section below section. `opened` asks for the inspector's focus."""

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self._stale = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("For whom, by whom"))
        self.body = QWidget()
        dress(self.body, "panel")
        self.context = QLabel(self.body, wordWrap=True)
        dress(self.context, "muted")
        self.panels = {key: self._panel(key) for key in Key}
        self.advice = self._way(ADVICE, self.tr("What next…"))
        self.sheet = QPushButton(self.tr("Print this page…"), self.body)
        self.sheet.clicked.connect(lambda: self.print_out())
        self.answer = QLabel(self.body, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.why = QPushButton(self.tr("Why, and what then ↓"), self.body)
        self.why.clicked.connect(self._show_first)
        self.panels[Key.WHO].add_below_words(self._answering())
        self.details = Fold(self.tr("All figures in a table"), "", self.body)
        self.fault = QLabel(self.body, wordWrap=True)
        self.table: TwinTable | None = None
        self.export = QPushButton(self.tr("Export the table…"), self.details)
        self.export.clicked.connect(self.ask_file)
        self.details.turned.connect(self._show_details)
        self._arrange()
        self.setWidget(self.body)
        hand_on(self, self.panels[Key.WHO].picture)
        document.changed.connect(self._follow)
        document.outlook_changed.connect(self._renew)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {
            "plan.print": self.print_out,
            "plan.export_map": partial(self.print_out, printing=False),
            "plan.copy_picture": self.copy_picture,
        }

    def leaf(self, paper: str = "A4", grey: bool = False, note: str = "") -> SiloSheet:
        """This page as a sheet."""
        document = self.document
        choice = choice_of(document, paper, grey=grey, note=note)
        material = material_of(document.plan.graph, document.figures, document.language, document.today)
        return SiloSheet(choice, material)

    def print_out(self, *, printing: bool = True) -> None:
        """Preview the sheet, to print it or to write it into a file."""
        titles = Titles(
            QCoreApplication.translate("MapWindow", "Print for whom, by whom"),
            QCoreApplication.translate("MapWindow", "Export for whom, by whom"),
        )
        window = SheetWindow(self.document, self.leaf, titles, self.window(), printing=printing)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.written.connect(partial(mention, self))
        window.open()

    def copy_picture(self) -> None:
        """Put the first page of the sheet on the clipboard as a picture."""
        copy_leaf(self.leaf())
        mention(self, self.tr("The first page of “For whom, by whom” is on the clipboard, as a picture."))

    def _panel(self, key: Key) -> Panel:
        title = title_of(key)
        panel = MatrixPanel(title, self.body) if key is Key.MATRIX else Panel(key, title, self.body)
        panel.go.connect(self._open)
        return panel

    def _way(self, command_id: str, text: str) -> QPushButton | None:
        """A button for a command, where the program knows it."""
        command = next((one for one in self.commands if one.objectName() == command_id), None)
        if command is None:
            return None
        button = QPushButton(text, self.body)
        button.clicked.connect(command.trigger)
        return button

    def _answering(self) -> QWidget:
        """What to do first, beside what is wrong: nobody has to scroll for the answer."""
        dress(self.answer, "strong")
        dress(self.why, "link")
        line = QWidget(self.body)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.answer, 1)
        row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _leading_on(self, advice: QPushButton) -> QHBoxLayout:
        """The way to the advice, and why it may name other actions than this page."""
        dress(advice, "primary")
        hint = QLabel(
            self.tr(
                "This page begins where there is no work yet. “What next” looks for the actions that close the most of "
                "the gap, wherever they are: it may name others."
            ),
            wordWrap=True,
        )
        dress(hint, "small")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(advice)
        row.addWidget(hint, 1)
        return row

    def _arrange(self) -> None:
        page = QWidget(self.body)
        page.setMaximumWidth(WIDEST)
        lines = QVBoxLayout(page)
        lines.setContentsMargins(SIDE, 14, SIDE, 24)
        lines.setSpacing(6)
        head = QHBoxLayout()
        title = QLabel(self.tr("For whom, by whom"))
        dress(title, "title")
        head.addWidget(title, 1)
        head.addWidget(self.sheet)
        lines.addLayout(head)
        lines.addWidget(self.context)
        for key, panel in self.panels.items():
            lines.addSpacing(14)
            lines.addWidget(panel)
            if key is Key.FIRST and self.advice is not None:
                lines.addLayout(self._leading_on(self.advice))
        lines.addSpacing(14)
        lines.addWidget(self.details.button, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.details)
        dress(self.fault, "error")
        self.fault.hide()
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addStretch(1)
        self.details.lines.addLayout(row)
        self.details.lines.addWidget(self.fault)
        lines.addStretch(1)
        around = QHBoxLayout(self.body)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(page, 1)
        around.addStretch(0)

    # What it shows
    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.refresh()
        super().showEvent(event)
        self._put_in_order()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through what is shown by now: lists are filled below what was there first."""
        self._put_in_order()
        return super().focusNextPrevChild(following)

    def _put_in_order(self) -> None:
        put_in_order(self.body)
        matrix = self.panels[Key.MATRIX]
        assert isinstance(matrix, MatrixPanel)
        matrix.put_in_order()

    def refresh(self) -> None:
        """Tell the argument of the plan as it is now."""
        self._stale = False
        document = self.document
        material = material_of(document.plan.graph, document.figures, document.language, document.today)
        self.context.setText(context_of(material))
        told = {section.key: section for section in argument(material)}
        for key, panel in self.panels.items():
            panel.setVisible(key in told)
            if key in told:
                self._tell(panel, told[key], material)
        first = told.get(Key.FIRST)
        self.answer.setText(first.lead if first else "")
        self.why.setVisible(first is not None)
        self._show_details(self.details.open)

    def _tell(self, panel: Panel, section: Section, material: Material) -> None:
        if not isinstance(panel, MatrixPanel):
            panel.show_section(section)
            return
        entries = {
            cell: [
                Entry("action", one.action.id, one.action.title, chip=material.amount(one.weight))
                for one in some
            ]
            for cell, some in material.matrix.pieces.items()
        }
        panel.show_matrix(section, entries)

    def _show_details(self, opened: bool) -> None:
        if not opened:
            return
        if self.table is None:
            self.table = TwinTable(self.tr("All figures in a table"), self.details, wide=2)
            self.details.lines.insertWidget(0, self.table)
        self.table.show_twin(details_table(self.document.figures, self.document.language))

    def _follow(self, change: Change) -> None:
        if any(row.table not in UNREAD for row in change.rows):
            self._renew()

    def _renew(self, _changed: object = None) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    # Where it leads
    def _show_first(self) -> None:
        """Scroll to what to do first, its title at the top."""
        panel = self.panels[Key.FIRST]
        self.verticalScrollBar().setValue(panel.mapTo(self.body, QPoint(0, 0)).y() - SIDE)
        (next(iter(panel.links.lines()), None) or panel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, table: str, row_id: str) -> None:
        self.document.select(table, row_id)
        self.opened.emit()

    def ask_file(self) -> None:
        """Ask for a file and write the table of details into it."""
        title, what = self.document.title or self.tr("Plan"), self.tr("For whom, by whom")
        name = f"{title} - {what}".replace("/", "-")
        kinds = ";;".join((self.tr("Excel workbook (*.xlsx)"), self.tr("CSV (*.csv)")))
        start = str(start_folder(self.document) / f"{name}.xlsx")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Export the table"), start, kinds)
        if chosen:
            path = Path(chosen)
            remember(path)
            if path.suffix.lower() not in SUFFIXES:
                path = path.with_name(path.name + kind.rpartition("*")[2].rstrip(")"))
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the table of details; a refusal is said beside the button."""
        self.fault.hide()
        try:
            write_details(self.document.figures, path, self.document.language)
        except Fault as fault:
            self.fault.setText(sentence(fault))
            self.fault.show()
            return
        mention(self, self.tr("The table is saved as {name}.").format(name=path.name))
