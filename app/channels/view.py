"""Channels and activities: on which channels the work takes place, and whether a plan lives on one network."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.channels import wording
from app.channels.grid import ChannelGrid
from app.channels.panel import ChannelPanel, TagsPanel
from app.commands import Commands
from app.document import PlanDocument, Selection
from app.languages import plural
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.hand_on import hand_on
from app.widgets.numbers import written_number
from app.widgets.row_list import Entry, RowList
from app.widgets.source import Edit
from app.widgets.toast import tell
from app.wording.choices import word
from models.changes import Change
from models.edits.rows import add_row, remove_rows
from models.entities import new_id
from models.vocabulary import Stage

SHOWS = frozenset(
    {"plan", "activity", "action", "service_share", "channel", "action_channel", "tag", "action_tag"}
)
"""The tables that this view reads."""
_SIDE = 288


class ChannelsView(QWidget):
    """The table, its sentence, and below it the current channel and the actions behind the current cell.

    `opened` asks for the inspector's focus.
    """

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self._stale = True
        self.setAccessibleName(self.tr("Channels"))
        self.sentence, self.gaps, self.counted = (QLabel(self, wordWrap=True) for _ in range(3))
        for label, role in ((self.sentence, "title"), (self.gaps, "muted"), (self.counted, "small")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            dress(label, role)
        self.grid = ChannelGrid(document, self)
        self.grid.went.connect(self._tell_cell)
        self.grid.entered.connect(self._enter_list)
        self.grid.renaming.connect(self._rename)
        self.grid.adding.connect(self._add)
        self.grid.removing.connect(self.remove)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.grid)
        split.addWidget(self._below())
        split.setStretchFactor(0, 1)
        split.setSizes([10_000, 1])  # as low as what is below can be
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 18, 24, 12)
        lines.setSpacing(6)
        for widget in (self.sentence, self.gaps, self.counted):
            lines.addWidget(widget)
        lines.addWidget(split, 1)
        hand_on(self, self.grid)
        document.changed.connect(self._changed)
        document.outlook_changed.connect(lambda _outlook: self.refresh())
        document.selection_changed.connect(self._follow)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {"edit.add": self._add, "edit.rename": self._rename, "edit.remove": self.remove}

    def _below(self) -> QWidget:
        self._new_ids: list[str] = []
        below = QWidget(self)
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(18)
        side = QWidget(below)
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._switches(side))
        self.panel, self.tags = ChannelPanel(self.document, side), TagsPanel(self.document, side)
        self.panel.removing.connect(self.remove)
        self.tags.removing.connect(self.remove_tag)
        self.new = AddLine(
            self.document, self.tr("New channel"), self.tr("New channel…"), self._new_channel, side
        )
        self.new.added.connect(self._added)
        self.new.left.connect(self.grid.setFocus)
        self._channel_page = QWidget(side)
        page = QVBoxLayout(self._channel_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.new)
        page.addWidget(self.panel)
        page.addStretch(1)
        self._tag_page = _scrolling(self.tags, side)
        self._tag_page.hide()
        for widget in (self._channel_page, self._tag_page):
            column.addWidget(widget, 1)
        row.addWidget(side)
        right = QVBoxLayout()
        right.setSpacing(4)
        self.cell = QLabel(below, wordWrap=True)
        dress(self.cell, "strong")
        self.actions = RowList(self.tr("Actions"), below)
        self.actions.opened.connect(self._open)
        self.none = QLabel(below, wordWrap=True)
        dress(self.none, "small")
        listed = QWidget(below)
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        for widget in (self.actions, self.none):
            inside.addWidget(widget)
        inside.addStretch(1)
        right.addWidget(self.cell)
        right.addWidget(_scrolling(listed, below), 1)
        row.addLayout(right, 1)
        return below

    def _switches(self, side: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        group = QButtonGroup(self)
        self.switches: dict[str, QPushButton] = {}
        for name, text in (("channel", self.tr("Channel")), ("tags", self.tr("Tags"))):
            button = QPushButton(text, side, checkable=True)
            dress(button, "tab")
            button.clicked.connect(lambda _checked=False, name=name: self.turn_to(name))
            group.addButton(button)
            row.addWidget(button)
            self.switches[name] = button
        self.switches["channel"].setChecked(True)
        copy = QPushButton(self.tr("Copy the table"), side)
        copy.setToolTip(self.tr("For a spreadsheet; Ctrl+C copies what is selected"))
        dress(copy, "link")
        copy.clicked.connect(lambda _checked=False: self.grid.copy())
        row.addStretch(1)
        row.addWidget(copy)
        return row

    def turn_to(self, name: str) -> None:
        """Show the current channel ("channel") or the tags ("tags")."""
        self.switches[name].setChecked(True)
        self._channel_page.setVisible(name == "channel")
        self._tag_page.setVisible(name == "tags")

    # What is shown
    def refresh(self) -> None:
        """Measure again and say it."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self.grid.refresh()
        table, currency = self.grid.cells.table, str(self.document.plan_row["currency"] or "")
        self.sentence.setText(wording.headline(table, currency))
        gaps = wording.gaps(table, self.document.name_of)
        self.gaps.setText(gaps)
        self.gaps.setVisible(bool(gaps))
        self.counted.setText(wording.counted(table, currency))
        self.counted.setVisible(table.total > 0)
        self.grid.setAccessibleDescription(self.sentence.text())
        self._tell_cell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._follow(self.document.selection)

    def _changed(self, change: Change) -> None:
        if change.touches(*SHOWS):
            self.refresh()

    def _follow(self, selection: Selection) -> None:
        """An activity that is selected elsewhere has its heading marked, and its column shown."""
        self.grid.horizontalHeader().viewport().update()
        activities = self.grid.cells.table.activities
        if selection.table == "activity" and selection.id in activities and self.isVisible():
            column = activities.index(selection.id)
            if self.grid.currentIndex().column() != column:
                row = self.grid.row
                self.grid.go(row if row >= 0 else len(self.grid.cells.table.rows), column)

    def _tell_cell(self) -> None:
        """List the actions behind the current cell, and show its channel."""
        index = self.grid.currentIndex()
        if self._stale:
            return
        if not index.isValid():
            self.panel.show_channel("")
            self.cell.clear()
            self.actions.show_entries([], "")
            self.none.setText(self.tr("Pick a cell to see the actions behind it."))
            self.none.show()
            return
        cells = self.grid.cells
        channel = cells.channel(index.row())
        self.panel.show_channel("" if channel is None or channel.nowhere else channel.id)
        self.cell.setText(cells.said(index.row(), index.column()))
        things = cells.things(index.row(), index.column())
        rows = self.document.plan.graph.tables["action"]
        entries = [
            Entry("action", thing.id, thing.title, word(Stage(rows[thing.id]["stage"])))
            for thing in things
            if thing.id in rows
        ]
        self.actions.show_entries(entries, self.tr("… and {n} more"))
        self.none.setVisible(not entries)
        used = channel is None or channel.used
        self.none.setText(
            self.tr("No action that counts here.") if used else self.tr("No action uses this channel yet.")
        )

    def _enter_list(self) -> None:
        """Enter: to the actions behind the cell, or straight to the only one."""
        if len(self.actions.entries) == 1:
            self._open("action", self.actions.entries[0].id)
        elif self.actions.lines():
            self.actions.lines()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, table: str, row_id: str) -> None:
        self.document.select(table, row_id)
        self.opened.emit()

    # The channels themselves
    def _rename(self) -> None:
        self.turn_to("channel")
        self.panel.focus_name()

    def _add(self) -> None:
        self.turn_to("channel")
        self.new.setFocus()

    def _new_channel(self, name: str) -> Edit:
        self._new_ids.append(new_id())
        return partial(add_row, table="channel", values={"id": self._new_ids[-1], "name": name})

    def _added(self, _name: str) -> None:
        row = self.grid.place(self._new_ids[-1])
        if row >= 0:
            self.grid.go(row, len(self.grid.cells.table.activities))

    def remove(self) -> None:
        """Remove the channel of the current row."""
        channel = self.grid.cells.channel(self.grid.row)
        if channel is not None and not channel.nowhere:
            self._remove("channel", channel.id, channel.name)

    def remove_tag(self, tag: str) -> None:
        """Remove a tag from the plan."""
        row = self.document.plan.graph.tables["tag"].get(tag)
        if row is not None:
            self._remove("tag", tag, str(row["name"]))

    def _remove(self, table: str, row_id: str, name: str) -> None:
        ties = self.document.plan.graph.tables[f"action_{table}"].values()
        named = len({tie["action_id"] for tie in ties if tie[f"{table}_id"] == row_id})
        if self.document.plan.read_only is None and self.document.attempt(remove_rows, table, [row_id]):
            tell(self, self._removed(named).format(title=name, count=written_number(named)))

    def _removed(self, named: int) -> str:
        """What is said of what was removed, with the actions that named it."""
        if not named:
            return self.tr("Removed “{title}”.")
        return plural(
            named,
            self.tr("Removed “{title}”: {count} action no longer names it."),
            self.tr("Removed “{title}”: {count} actions no longer name it."),
        )


def _scrolling(inside: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent, widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop for Tab that shows nothing and has no name
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
