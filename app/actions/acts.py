"""What is done with the rows picked in the table: one transaction and one undo, however many they are."""

from __future__ import annotations

import html
from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.actions.columns import called, editable, title_of
from app.actions.model import LinesModel
from app.actions.reading import read_cells
from app.actions.table import Table
from app.document import PlanDocument
from app.languages import plural
from app.widgets.dates import read_typed_date
from app.widgets.numbers import written_number
from app.widgets.rows import find_named, named_name, named_rows, reads_as_value
from app.widgets.source import Edit
from models.edits.actions import add_action
from models.edits.bulk import (
    duplicate_all,
    refer_all_to,
    remove_all,
    serve_all,
    set_for_all,
    tag_all,
    write_block,
)
from models.entities import new_id
from models.errors import Fault
from models.folding import fold
from models.listing.block import Block, block_of, cells_of, without_header
from models.listing.columns import BY_ID, Kind

_NAMED = 4
"""So many names of what was made are told."""


class Acts(QObject):
    """Edits, copies and pastes what the table has picked. What is refused is told by `refused` and `unread`."""

    done = Signal(str)
    """Something was done that one may want to undo."""
    told = Signal(str)
    began = Signal(int)
    """So many rows are being read: that takes a moment."""
    refused = Signal(object)
    """A Fault: nothing was done."""
    unread = Signal(list, list, int)
    """Cells of a block that cannot be taken, with the actions of its first rows: nothing was pasted.

    The number is the line of what was copied in which the block begins, 0 where no block of lines was copied.
    """

    def __init__(self, document: PlanDocument, table: Table, parent: QWidget) -> None:
        super().__init__(parent)
        self.document, self.table = document, table
        self.model: LinesModel = table.lines
        self.last_added = ""

    @property
    def allowed(self) -> bool:
        """Whether the plan can be edited."""
        return self.document.plan.read_only is None

    # Many rows at once; these raise Fault, for the line that asked
    def set_stage(self, stage: StrEnum) -> None:
        """Bring the picked actions into a stage."""
        self.document.attempt(set_for_all, self.table.rows_picked(), "stage", stage)

    def set_day(self, field: str, text: str) -> None:
        """Give the picked actions a day, or none."""
        self.document.do(set_for_all, self.table.rows_picked(), field, read_typed_date(text))

    def refer(self, field: str, target: str, text: str) -> None:
        """Give the picked actions an owner or a department by name, or none."""
        rows = named_rows(self.document, target)
        known = named_name(text, [row.name for row in rows])
        if known is None and text and reads_as_value(text):
            raise Fault("name.unlikely", text=text)
        found = find_named(rows, known or "")
        self.document.do(
            refer_all_to, self.table.rows_picked(), field, target, found.id if found else None, text
        )

    def tag(self, text: str, wanted: bool = True) -> None:
        """Give the picked actions tags, or take them away; commas part them."""
        names = [name.strip() for name in text.replace(";", ",").split(",") if name.strip()]
        if names:
            self.document.do(tag_all, self.table.rows_picked(), names, wanted)

    def serve(self, activity: str) -> None:
        """Let the picked actions serve one activity."""
        self.document.attempt(serve_all, self.table.rows_picked(), activity)

    def tags_of_picked(self) -> list[str]:
        """The tags that some of the picked actions have."""
        listing = self.model.listing
        found = {name for action in self.table.rows_picked() for name in listing.value("tags", action)}
        return sorted(found, key=str.casefold)

    # The commands
    def remove(self) -> None:
        """Remove the picked actions, and stand on the next one."""
        rows = self.table.rows_picked() or [one for one in [self.table.current_action] if one]
        if not rows or not self.allowed:
            return
        gone = set(rows)
        ids, line = self.model.lines.ids, self.table.currentIndex().row()
        after = next((one for one in ids[line:] if one and one not in gone), "")
        after = after or next((one for one in reversed(ids[:line]) if one and one not in gone), "")
        title = str(self.model.listing.actions[rows[0]]["title"])
        if self.document.attempt(remove_all, rows):
            if after:
                self.table.go(after)
            text = plural(len(rows), self.tr("Removed “{title}”."), self.tr("Removed {count} actions."))
            self.done.emit(text.format(title=title, count=written_number(len(rows))))

    def duplicate(self) -> None:
        """Add a copy of each picked action, and pick the copies."""
        rows = self.table.rows_picked()
        if not rows or not self.allowed:
            return
        actions, copy = self.model.listing.actions, self.tr("{title} (copy)")
        copies = {one: (new_id(), copy.format(title=actions[one]["title"])) for one in rows}
        if self.document.attempt(duplicate_all, copies):
            self.pick([made for made, _ in copies.values()])

    def adding(self, title: str, group: str = "") -> Edit:
        """The edit that adds an action, as `last_added`; in a grouped table it joins a group."""
        action, by = new_id(), self.model.how.group
        self.last_added = action
        values: dict[str, object] = {"id": action}
        activity = None
        if group and by == "activities":
            activity = group if group in self.document.plan.graph.tables["activity"] else None
        elif group and BY_ID[by].kind is Kind.CLOSED:
            closed = BY_ID[by].closed
            values[by] = closed(group) if closed else group
        elif group and BY_ID[by].kind is Kind.NAME:
            values[BY_ID[by].attribute] = group
        return partial(add_action, title=title, activity_id=activity, fields=values)

    def clear(self) -> None:
        """Empty the picked cells."""
        columns = [self.model.column_at(place) for place in self.table.columns_picked()]
        columns = [column for column in columns if editable(column)]
        rows = self.table.rows_picked()
        if columns and rows and self.allowed:
            self._paste(columns, [[""] * len(columns) for _ in rows], rows)

    def pick(self, actions: Sequence[str]) -> None:
        """Pick these rows, and stand on the first of them that is shown."""
        there = set(self.model.lines.ids)
        shown = [action for action in actions if action in there]
        if shown:
            self.table.go(shown[0])
            self.table.pick_rows(shown)

    # Copy and paste
    def copy(self, headers: bool = False) -> None:
        """Put the picked cells on the clipboard, as a block and as a table."""
        lines = self.table.lines_picked()
        columns = [self.model.column_at(place) for place in self.table.columns_picked()]
        if not lines or not columns:
            return
        ids = [self.model.action_at(line) for line in lines]
        rows = [[self.model.texts.written(column, action) for column in columns] for action in ids]
        if headers:
            rows.insert(0, [title_of(column) for column in columns])
        data = QMimeData()
        data.setText(block_of(rows))
        data.setHtml(_as_html(rows, headers))
        QGuiApplication.clipboard().setMimeData(data)
        text = plural(len(ids), self.tr("Copied {count} row."), self.tr("Copied {count} rows."))
        if len(ids) > 1 or headers:
            self.told.emit(text.format(count=written_number(len(ids))))

    def paste(self, text: str | None = None) -> None:
        """Fill the cells from the current one with what was copied; rows beyond the last become new actions."""
        if not self.allowed:
            return
        try:
            rows = cells_of(QGuiApplication.clipboard().text() if text is None else text)
            self._paste_from_here(rows)
        except Fault as fault:
            self.refused.emit(fault)

    def _paste_from_here(self, rows: list[list[str]]) -> None:
        at, columns = self.table.currentIndex(), self.model.how.columns
        lines, places = self.table.lines_picked(), self.table.columns_picked()
        if len(rows) == 1 and len(rows[0]) == 1 and len(lines) * len(places) > 1:
            onto = list(dict.fromkeys(self.model.action_at(line) for line in lines))
            wanted = [columns[place] for place in places if editable(columns[place])]
            if not wanted:
                raise Fault("paste.worked_out")
            self._paste(wanted, [rows[0] * len(wanted) for _ in onto], onto)
            return
        first = at.column() if at.isValid() else 0
        here = columns[first : first + len(rows[0])]
        if len(here) < len(rows[0]):
            raise Fault("paste.too_wide", width=len(rows[0]), room=len(here))
        taken = [place for place, column in enumerate(here) if editable(column)]
        if not taken:
            raise Fault("paste.worked_out")
        copied = len(rows)
        rows = without_header(rows, [called(column) for column in here])
        below = self.model.lines.ids[max(0, at.row()) :] if at.isValid() else []
        onto = list(dict.fromkeys(action for action in below if action))[: len(rows)]
        wanted = [here[place] for place in taken]
        cells = [[row[place] for place in taken] for row in rows]
        block = self._paste(wanted, cells, onto, copied - len(rows) + 1)
        if block is not None:
            self._pick_cells([*onto, *block.new], wanted)

    def _pick_cells(self, actions: Sequence[str], columns: Sequence[str]) -> None:
        """Pick what was pasted, new rows and those that were there."""
        there = set(self.model.lines.ids)
        shown = [action for action in actions if action in there]
        if not shown:
            return
        if self.table.current_action not in shown:
            self.table.go(shown[0], columns[0])
        wanted, chosen = set(shown), QItemSelection()
        places = [self.model.how.columns.index(column) for column in columns]
        for line, action in enumerate(self.model.lines.ids):
            if action in wanted:
                left, right = self.model.index(line, min(places)), self.model.index(line, max(places))
                chosen.append(QItemSelectionRange(left, right))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.table.selectionModel().select(chosen, flag)

    def _paste(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]], onto: Sequence[str], first: int = 0
    ) -> Block | None:
        """Write cells, `first` being the line in which they were copied.

        Returns what was written, None when it was refused; that is told.
        """
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self.began.emit(len(rows))
        try:
            block = read_cells(self.document, columns, rows, onto)
            if block.refused:
                self.unread.emit(list(block.refused), list(onto), first)
                return None
            if block.writes:
                self.document.do(write_block, block.writes, max(1, len(block.new) + block.changed))
        except Fault as fault:
            self.refused.emit(fault)
            return None
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._tell_pasted(block)
        return block

    def _tell_pasted(self, block: Block) -> None:
        parts = []
        for count, one, many in (
            (
                block.changed,
                self.tr("{count} row that was there changed"),
                self.tr("{count} rows that were there changed"),
            ),
            (len(block.new), self.tr("{count} action added"), self.tr("{count} actions added")),
        ):
            if count:
                parts.append(plural(count, one, many).format(count=written_number(count)))
        parts += [self._made(kind, names) for kind, names in block.created.items() if names]
        if parts:
            self.done.emit(self.tr("Pasted: {what}.").format(what=" · ".join(parts)))

    def _made(self, kind: str, names: Sequence[str]) -> str:
        """What was made on the way, of one kind: `2 departments created: Press, Payroll`."""
        said = {
            "people": (self.tr("{count} person created"), self.tr("{count} people created")),
            "units": (self.tr("{count} department created"), self.tr("{count} departments created")),
            "channels": (self.tr("{count} channel created"), self.tr("{count} channels created")),
            "objectives": (self.tr("{count} objective created"), self.tr("{count} objectives created")),
        }
        shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        text = self.tr("{created}: {names}")
        created = plural(len(names), *said[kind]).format(count=written_number(len(names)))
        return text.format(created=created, names=shown)

    def person_called(self, text: str) -> str:
        """The id of a person by name. Raises Fault when there is none."""
        rows = named_rows(self.document, "person")
        found = find_named(rows, named_name(text, [row.name for row in rows]) or "")
        if found is None:
            raise Fault("reference.unknown", what=text)
        return found.id

    def names(self, table: str) -> list[str]:
        """The names of a table's rows, for type-ahead."""
        if table == "tag":
            rows = self.document.plan.graph.tables["tag"].values()
            return sorted({str(row["name"]) for row in rows}, key=fold)
        return [row.name for row in named_rows(self.document, table)]


def _as_html(rows: Sequence[Sequence[str]], headers: bool) -> str:
    def line(cells: Sequence[str], tag: str) -> str:
        inside = "".join(f"<{tag}>{html.escape(cell).replace(chr(10), '<br>')}</{tag}>" for cell in cells)
        return f"<tr>{inside}</tr>"

    lines = [line(row, "th" if headers and not place else "td") for place, row in enumerate(rows)]
    return f"<table>{''.join(lines)}</table>"
