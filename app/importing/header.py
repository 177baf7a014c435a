"""The header of the preview: above each column's own title, what it is taken for, to be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QWidget

from models.exchange.prepared import SheetMatch

ROOM = 34
NARROWEST = 130
LEFT_ASIDE = ""


class MatchHeader(QHeaderView):
    """A combo per column with the fields of the table, and "left aside"."""

    rematched = Signal(str, str)
    """A column's title and the field it shall mean; "" leaves it aside."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.boxes: list[QComboBox] = []
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(NARROWEST)
        self.setSectionsClickable(False)
        self.setStretchLastSection(False)
        self.sectionResized.connect(self._place)
        self.sectionCountChanged.connect(self._place)

    def show_match(self, match: SheetMatch | None, language: str, enabled: bool) -> None:
        """Offer the fields of the table that a sheet is taken for."""
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self.boxes = (
            [] if match is None else [self._box(match, at, language) for at in range(len(match.columns))]
        )
        for box in self.boxes:
            box.setEnabled(enabled)
        self._place()

    def _box(self, match: SheetMatch, at: int, language: str) -> QComboBox:
        box = QComboBox(self.viewport())
        header = match.source.header[at]
        box.setAccessibleName(self.tr("What the column {column} means").format(column=header or at + 1))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.setMaxVisibleItems(24)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addItem(self.tr("left aside"), LEFT_ASIDE)
        for column in match.table.columns:
            box.addItem(column.name(language), column.field)
        column_now = match.columns[at]
        box.setCurrentIndex(box.findData(column_now.field) if column_now is not None else 0)
        box.setEnabled(bool(header))
        box.activated.connect(
            lambda _at, box=box, header=header: self.rematched.emit(header, box.currentData())
        )
        box.show()
        return box

    def _place(self, *_changed: int) -> None:
        for at, box in enumerate(self.boxes):
            if at < self.count():
                left = self.sectionViewportPosition(at)
                box.setGeometry(left + 3, 3, max(self.sectionSize(at) - 7, 24), ROOM - 6)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + ROOM)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect.adjusted(0, ROOM, 0, 0), section)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place()

    def scrolled(self) -> None:
        """The table was scrolled sideways: the combos go along."""
        self._place()


def install(table: QTableView) -> MatchHeader:
    """Give a table this header."""
    header = MatchHeader(table)
    table.setHorizontalHeader(header)
    table.horizontalScrollBar().valueChanged.connect(header.scrolled)
    header.show()
    return header
