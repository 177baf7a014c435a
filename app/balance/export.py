"""The table of details as a file, by the writers of all other tables: real numbers, shares as shares."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.balance.details import WORDS, heads, source_of
from app.paper.export import write_whole
from app.wording.reasons import why_not
from models.errors import Fault
from models.exchange.cells_out import OutCell
from models.exchange.column_kinds import Column, Table
from models.exchange.column_kinds import Kind as Cell
from models.exchange.tables_out import csv_text, workbook_bytes
from models.measures.details import Detail, Kind, details
from models.measures.figures import Figures

translate = QCoreApplication.translate

SUFFIXES = (".xlsx", ".csv")


class DetailRows:
    """The rows of the table of details as the writers ask for them."""

    def __init__(self, figures: Figures, language: str) -> None:
        self.figures, self.language = figures, language

    def rows(self, _table: Table) -> list[list[OutCell]]:
        """A row for each figure; two for a range."""
        return [row for detail in details(self.figures) for row in self._rows(detail)]

    def _rows(self, detail: Detail) -> list[list[OutCell]]:
        words = WORDS[detail.row.path]
        title, said = translate("Balance", words.title), translate("Balance", words.sentence)
        if detail.reason is not None:
            return [[title, "", "", why_not(detail.reason), source_of(detail)]]
        if isinstance(detail.value, tuple):
            ends = (translate("Balance", "at least"), translate("Balance", "at most"))
            return [
                [f"{title}, {end}", value, "0–1", said, source_of(detail)]
                for end, value in zip(ends, detail.value, strict=True)
            ]
        assert detail.value is not None
        return [[title, detail.value, self._unit(detail), said, source_of(detail)]]

    def _unit(self, detail: Detail) -> str:
        """What a value is counted in: shares 0–1, activities out of so many, the weight's unit."""
        match detail.row.kind:
            case Kind.SHARE | Kind.RANGE:
                return "0–1"
            case Kind.COUNT:
                return translate("Balance", "of {n}").format(n=self.figures.n)
            case Kind.SERVED:
                return translate("Balance", "of {n}").format(n=self.figures.served)
            case Kind.WEIGHT:
                return self.figures.unit
            case _:
                return ""


def table() -> Table:
    """Its columns, named in the language in force."""
    figure, value, says, source = heads()
    unit = translate("Balance", "Unit")
    kinds = (
        (figure, Cell.TEXT),
        (value, Cell.NUMBER),
        (unit, Cell.TEXT),
        (says, Cell.MECHANISM),
        (source, Cell.TEXT),
    )
    name = translate("Balance", "for whom, by whom")
    return Table(name, name, "", tuple(Column(title, title, kind) for title, kind in kinds))


def write_details(figures: Figures, path: Path, language: str) -> None:
    """Write the table as the path's suffix says: .xlsx or .csv.

    Raises Fault `export.kind` (name), `output.unwritable` (path, reason).
    """
    rows, suffix = DetailRows(figures, language), path.suffix.lower()
    if suffix not in SUFFIXES:
        raise Fault("export.kind", name=suffix or path.name)
    excel = suffix == ".xlsx"
    write_whole(
        path, workbook_bytes(rows, [table()]) if excel else csv_text(rows, table()).encode("utf-8-sig")
    )  # type: ignore[arg-type]
