"""What moved as a table: the twin of the two maps for screen readers, to pick from and to copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from app.compare.words import MovedLine
from app.widgets.cell_table import LINE_HEIGHT, CellTable
from app.widgets.cells import Cell, CellModel, Line

_MOST = 24
"""So many lines are shown at once at most; a longer table scrolls in itself."""
_WIDTHS, _PARTS = (0, 120, 120, 92), (0, 0.28, 0.28, 0.14)


class MovedTable(CellTable):
    """Lines of activities and of actions, each with what it was before, what it is after, and the work moved."""

    def __init__(self, gone: Callable[[str, str], bool], parent: QWidget) -> None:
        """`gone` tells whether the row of a line is in the plan no more."""
        self._gone = gone
        self._lines: tuple[MovedLine, ...] = ()
        heads = [
            (text, "")
            for text in (self.tr("What"), self.tr("Before"), self.tr("After"), self.tr("Work moved"))
        ]
        super().__init__(CellModel(heads), lambda _line, _column: None, parent=parent)
        self.cells.setParent(self)
        self.setAccessibleName(self.tr("What moved"))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.set_widths(_WIDTHS, _PARTS)
        self.customContextMenuRequested.connect(self._menu)

    def show_lines(self, lines: Sequence[MovedLine]) -> None:
        """Show these, activities and actions apart."""
        self._lines = tuple(lines)
        shown: list[Line] = []
        for table, title in (("activity", self.tr("Activities")), ("action", self.tr("Actions"))):
            of_it = [line for line in lines if line.table == table]
            if of_it:
                shown.append(Line("", table, (Cell(title, "strong"), Cell(), Cell(), Cell()), span=4))
                shown += [self._line(line) for line in of_it]
        self.cells.tell(shown)
        rows = min(len(shown), _MOST)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(rows * LINE_HEIGHT + header + 2 * self.frameWidth())

    def _line(self, line: MovedLine) -> Line:
        tip = self.tr("{name}: not in today’s plan").format(name=line.name)
        gone = self._gone(line.table, line.id)
        cells = (
            Cell(line.name, "muted" if gone else "", tip if gone else line.name),
            Cell(line.before, tip=line.before),
            Cell(line.after, tip=line.after),
            Cell(line.work, right=True),
        )
        return Line(line.table, line.id, cells, level=1)

    def rows(self) -> list[tuple[str, ...]]:
        """The heads, then a row of texts for every line."""
        heads = tuple(text for text, _tip in self.cells.heads)
        return [heads, *((line.name, line.before, line.after, line.work) for line in self._lines)]

    def block(self) -> str:
        """The whole table as text to paste into a spreadsheet."""
        return "\n".join("\t".join(_in_a_cell(text) for text in row) for row in self.rows())

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(self.block())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy as a table"), self.copy)
        menu.popup(self.viewport().mapToGlobal(place))


def _in_a_cell(text: str) -> str:
    return " ".join(text.split("\t")).replace("\n", " ")
