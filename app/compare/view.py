"""The view that compares two versions or two periods of the plan, side by side on the chain, with what moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.chain.drawn import lens_of
from app.chain.view import Legend
from app.commands import Commands
from app.compare import words
from app.compare.marks import marked, marks_of
from app.compare.panel import SidePanel
from app.compare.sides import SideChoice, Sides, busy
from app.compare.states import NONE, activity_text
from app.compare.table import MovedTable
from app.document import PlanDocument, Selection
from app.sheet_window import choice_of, copy_leaf
from app.theme import dress
from app.widgets.flow import FlowLayout
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.order import put_in_order
from app.widgets.toast import mention
from models.changes import Change
from models.measures.moved import moved
from models.measures.moved_parts import ActivityMove, Moved

if TYPE_CHECKING:
    from app.paper.compare_sheet import CompareSheet

SIDE, WIDE = 24, 900
"""Margin, and the width from which the sides stand beside each other; logical pixels."""
_RATIO, _NARROW_RATIO = 1.55, 1.85
"""How wide a chain is for its height, beside another and above it."""


class CompareView(QScrollArea):
    """Two sides and what moved from one to the other. `opened` asks for the inspector's focus."""

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.sides = Sides(document)
        self.choices: tuple[SideChoice, SideChoice] | None = None
        """What is chosen; None until the view is first seen."""
        self.moved = Moved()
        self._moves: dict[str, ActivityMove] = {}
        self._picked = self._pointed = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Compare"))
        self.body = QWidget()
        self.before = SidePanel(document, self.sides, self.tr("Before"), self.body)
        self.after = SidePanel(document, self.sides, self.tr("After"), self.body)
        self.panels = (self.before, self.after)
        self.version_button = QPushButton(self.tr("Last kept version against today"), self.body)
        self.quarter_button = QPushButton(self.tr("First quarter against this one"), self.body)
        self.legend = Legend(self.after.map, self.body)
        self.cell, self.said = QLabel(self.body, wordWrap=True), QLabel(self.body, wordWrap=True)
        self.heading = QLabel(self.tr("What moved"), self.body)
        self.table = MovedTable(self._is_gone, self.body)
        self._arrange()
        self.setWidget(self.body)
        self._connect()
        hand_on(self, self.before.map)
        document.changed.connect(self._forget)
        self.following = Following(self, document, self.refresh, select=self._select)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {
            "plan.copy_picture": self.copy_picture,
            "plan.print": self.print_out,
            "plan.export_map": partial(self.print_out, printing=False),
        }

    def _arrange(self) -> None:
        title = QLabel(self.tr("Compare two versions or two periods"), self.body)
        dress(title, "title")
        dress(self.heading, "subtitle")
        dress(self.cell, "muted")
        for label in (self.cell, self.said):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        quick = QWidget(self.body)
        flow = FlowLayout(quick, 8)
        for widget in (self.version_button, self.quarter_button, QWidget(quick)):
            flow.addWidget(widget)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(14)
        lines = QVBoxLayout(self.body)
        lines.setContentsMargins(SIDE, 14, SIDE, 20)
        lines.setSpacing(10)
        lines.addWidget(title)
        lines.addWidget(quick)
        lines.addLayout(self._grid)
        self.legend.setMaximumWidth(WIDE)
        beside = QHBoxLayout()
        beside.addWidget(self.legend, 100)
        beside.addStretch(1)
        lines.addLayout(beside)
        lines.addWidget(self.cell)
        lines.addSpacing(6)
        for widget in (self.heading, self.said, self.table):
            lines.addWidget(widget)
        lines.addStretch(1)
        self._set_columns()

    def _connect(self) -> None:
        self.version_button.clicked.connect(self._last_kept)
        self.quarter_button.clicked.connect(lambda: self._choose_both(self.sides.first_quarter()))
        self.before.chooser.picked.connect(lambda choice: self.compare(choice, self._chosen[1]))
        self.after.chooser.picked.connect(lambda choice: self.compare(self._chosen[0], choice))
        for panel in self.panels:
            panel.map.picked.connect(self._pick)
            panel.map.pointed.connect(self._point)
            panel.map.opened.connect(self._open)
            panel.map.told = self._told
        self.table.chosen.connect(self._chosen_line)
        self.table.opened.connect(self._opened_line)

    @property
    def _chosen(self) -> tuple[SideChoice, SideChoice]:
        return self.choices or self.sides.opening()

    # What is compared
    def compare_with_today(self, version_id: str) -> None:
        """Set a kept version beside the plan as it is."""
        self.compare(SideChoice(version_id), SideChoice())

    def compare(self, before: SideChoice, after: SideChoice) -> None:
        """Put these two side by side."""
        self.choices = before, after
        self.following.look()

    def _last_kept(self) -> None:
        """The last kept version against today; without any, the way to keep one."""
        if self.sides.kept():
            self._choose_both(self.sides.last_kept())
        else:
            self.commands["plan.keep_version"].trigger()

    def _choose_both(self, choices: tuple[SideChoice, SideChoice] | None) -> None:
        if choices is not None:
            self.compare(*choices)

    def _forget(self, change: Change) -> None:
        if change.touches("kept_version", "kept_part"):
            self.sides.forget()

    def refresh(self) -> None:
        """Read both sides, draw them, and say what moved."""
        self.choices = self._chosen
        self.sides.forget(but=self.choices)
        self._offer()
        with busy():
            for panel, choice in zip(self.panels, self.choices, strict=True):
                panel.show_side(self.sides.show(choice))
            before, after = (panel.shown.side for panel in self.panels)
            whole = before is not None and after is not None
            self.moved = moved(before, after) if before is not None and after is not None else Moved()
        self._moves = {move.id: move for move in (*self.moved.groups, *self.moved.activities)}
        self._draw()
        for widget in (self.heading, self.said):
            widget.setVisible(whole)
        if before is not None and after is not None:
            self.said.setText("\n".join(words.sentences(self.moved, before.figures, after.figures)))
        self._list()
        self._select(self.document.selection)

    def _offer(self) -> None:
        """The two ways to begin, as far as the plan has them."""
        quarters, keep = self.sides.first_quarter(), self.commands["plan.keep_version"]
        kept = bool(self.sides.kept())
        self.version_button.setText(self.tr("Last kept version against today") if kept else keep.text())
        self.version_button.setToolTip(
            "" if kept else self.tr("Keep a version now to compare with it later.")
        )
        self.version_button.setEnabled(kept or keep.isEnabled())
        self.quarter_button.setVisible(quarters is not None)
        last = quarters is not None and quarters[1].period == str(self.document.span.quarters()[-1])
        text = (
            self.tr("First quarter against the last one")
            if last
            else self.tr("First quarter against this one")
        )
        self.quarter_button.setText(text)

    def _draw(self) -> None:
        language, lens = self.document.language, lens_of(self.document)
        marks = marks_of(self.moved, lens)
        for panel in self.panels:
            shown = panel.shown.picture(self.document, panel.map.tone)
            mine = marks if panel is self.after else {}
            panel.map.show_chain(marked(shown, mine), mine, panel.shown.shapes(language), panel.shown.form)
            cells = [
                f"{cell.name}: {cell.value}" for cell in shown.cells.values() if cell.name and cell.value
            ]
            panel.map.setAccessibleDescription("\n".join(cells))
        self.legend.setVisible(self.after.shown.side is not None)

    def _list(self) -> None:
        after = self.after.shown.side
        currency = after.figures.currency if after is not None else ""
        lines = words.lines(self.moved, currency, self._name_of)
        self.table.show_lines(lines)
        self.table.setVisible(bool(lines))

    def _name_of(self, activity: str) -> str:
        """What an activity of either side is called."""
        for panel in reversed(self.panels):
            side = panel.shown.side
            found = (
                next((one.name for one in side.figures.activities if one.id == activity), "") if side else ""
            )
            if found:
                return found
        return NONE

    # What is picked, on both sides and in all views
    def _twin(self, activity: str, panel: SidePanel) -> str:
        """The same activity with the id that it has on a side."""
        twins = self.moved.twins or {}
        if panel is self.before:
            return twins.get(activity, activity)
        return next((after for after, before in twins.items() if before == activity), activity)

    def _pick(self, activity: str) -> None:
        """Pick an activity of either side; the plan's own views follow where it is still there."""
        self._picked = activity
        there = next((one for one in self._ids_of(activity) if not self._is_gone("activity", one)), "")
        if there:
            self.document.select("activity", there)
        elif not activity and self.document.selection.table == "activity":
            self.document.select()
        self._mark()

    def _ids_of(self, activity: str) -> tuple[str, ...]:
        return (self._twin(activity, self.after), self._twin(activity, self.before)) if activity else ()

    def _point(self, activity: str) -> None:
        self._pointed = activity
        self._mark()

    def _mark(self) -> None:
        for panel in self.panels:
            panel.map.mark(*(self._twin(one, panel) if one else "" for one in (self._picked, self._pointed)))
        self.cell.setText(self._told(self._picked) if self._picked else self._hint())
        self.cell.setVisible(self.before.shown.side is not None and self.after.shown.side is not None)

    def _hint(self) -> str:
        return self.tr("Pick an activity to read what moved there; arrow keys go from one to the next.")

    def _told(self, activity: str) -> str:
        """What moved of an activity of either side, in one line."""
        move = next((self._moves[one] for one in self._ids_of(activity) if one in self._moves), None)
        if move is not None:
            return activity_text(move)
        return self.tr("{activity}: nothing moved").format(activity=self._name_of(activity))

    def _select(self, selection: Selection) -> None:
        line = self.table.line
        if line is not None and line.key != (selection.table, selection.id):
            self.table.go_to((selection.table, selection.id))
        if selection.table == "activity" and selection.id not in self._ids_of(self._picked):
            self._picked = selection.id
        elif selection.table != "activity":
            self._picked = ""
        self._mark()

    def _is_gone(self, table: str, row_id: str) -> bool:
        return row_id not in self.document.plan.graph.tables.get(table, {})

    def _chosen_line(self, table: str, row_id: str) -> None:
        """The line that the keyboard or the pointer came to is picked everywhere, where it is still there."""
        if not self.table.hasFocus() or not table:
            return
        if table == "activity":
            self._pick(row_id)
        elif not self._is_gone(table, row_id):
            self.document.select(table, row_id)

    def _opened_line(self, table: str, row_id: str) -> None:
        self._chosen_line(table, row_id)
        if table and not self._is_gone(table, row_id):
            self.opened.emit()

    def _open(self, activity: str) -> None:
        self._pick(activity)
        if not self._is_gone("activity", self.document.selection.id):
            self.opened.emit()

    # Room
    @property
    def columns(self) -> int:
        """How many sides stand beside each other."""
        return 2 if self.viewport().width() >= WIDE else 1

    def _set_columns(self) -> None:
        columns = self.columns
        for at, panel in enumerate(self.panels):
            self._grid.addWidget(panel, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        room = self.viewport().width() - 2 * SIDE - (20 if columns == 2 else 0)
        ratio = _RATIO if columns == 2 else _NARROW_RATIO
        for panel in self.panels:
            panel.map.setFixedHeight(max(panel.map.minimumHeight(), round(room / columns / ratio)))

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes as the eye does: the ways to begin, each side, what moved."""
        put_in_order(self.body)
        return super().focusNextPrevChild(following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns()

    # Out of the window
    def leaf(self, paper: str = "A4", grey: bool = False, note: str = "") -> CompareSheet | None:
        """Both sides and what moved as a sheet on a paper; None while one side cannot be read."""
        from app.compare.out import compare_sheet

        sides = self.before.shown, self.after.shown
        choice = choice_of(self.document, paper, grey=grey, note=note)
        return compare_sheet(self.document, sides, self.moved, self.table.rows(), choice)

    def copy_picture(self) -> None:
        """Put both sides and what moved on the clipboard as a picture."""
        leaf = self.leaf()
        if leaf is None:
            mention(self, self.tr("There is nothing to copy until both sides can be read."))
            return
        copy_leaf(leaf)
        mention(self, self.tr("The comparison is on the clipboard, as a picture."))

    def print_out(self, *, printing: bool = True) -> None:
        """Preview the sheet, to print it or to write it into a file."""
        from app.compare.out import compare_window

        if self.leaf() is None:
            mention(self, self.tr("There is nothing to print until both sides can be read."))
            return
        window = compare_window(self.document, self.leaf, self.window(), printing=printing)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.written.connect(partial(mention, self))
        window.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Print the comparison…"), self.print_out)
        menu.addAction(self.tr("Copy this comparison as a picture"), self.copy_picture)
        menu.addAction(self.tr("Copy what moved as a table"), self.table.copy)
        menu.popup(event.globalPos())
