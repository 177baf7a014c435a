"""Tables written: all of them as a workbook, one as CSV, the plan as JSON. Nothing in them starts a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from models.errors import Fault
from models.exchange.cells_out import OutCell, PlanTables
from models.exchange.column_kinds import Column, Kind, Table
from models.exchange.columns import TABLES, table_called
from models.exchange.values import write_number, write_share
from models.exchange.work_tables import ACTIONS
from models.storage.saving import write_whole

LONGEST_CELL = 32_767
_FIRST_EXCEL_DAY = dt.date(1900, 3, 1)
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_WIDTHS = {Kind.TEXT: 28, Kind.SHARES: 34, Kind.MANY: 28, Kind.MECHANISM: 40, Kind.REFERENCE: 24, Kind.ID: 12}


def write_tables(
    connection: sqlite3.Connection, path: Path, language: str, tables: Sequence[str] | None = None
) -> None:
    """Write tables of a plan as the path's suffix says: .xlsx, .csv or .json; replaced whole or not at all.

    `tables` None means all of them in a workbook or JSON, the actions in CSV. Raises Fault `export.…`, or what
    saving raises.
    """
    suffix = path.suffix.lower()
    if suffix not in (".xlsx", ".csv", ".json"):
        raise Fault("export.kind", name=suffix or path.name)
    chosen = TABLES if tables is None else [_table(name, language) for name in tables]
    plan = PlanTables(connection, language)
    if suffix == ".xlsx":
        content = workbook_bytes(plan, chosen)
    elif suffix == ".json":
        content = _json_bytes(plan, chosen)
    else:
        if tables is not None and len(chosen) != 1:
            raise Fault("export.one_table")
        content = csv_text(plan, ACTIONS if tables is None else chosen[0]).encode("utf-8-sig")
    write_whole(content, path)


def _table(name: str, language: str) -> Table:
    table = table_called(name)
    if table is None:
        names = ", ".join(one.called(language) for one in TABLES)
        raise Fault("export.table_unknown", table_name=name, tables=names)
    return table


def csv_text(plan: PlanTables, table: Table) -> str:
    """One table as CSV: semicolons and decimal commas in French, commas in English."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=";" if plan.language == "fr" else ",")
    writer.writerow([column.name(plan.language) for column in table.columns])
    for row in plan.rows(table):
        cells = zip(table.columns, row, strict=True)
        writer.writerow([_text(column, cell, plan.language) for column, cell in cells])
    return written.getvalue()


def _text(column: Column, cell: OutCell, language: str) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if _FORMULA.match(cell) else cell
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return write_share(cell, language) if column.kind is Kind.SHARE else write_number(cell, language)


def _json_bytes(plan: PlanTables, tables: Sequence[Table]) -> bytes:
    records = {table.name: plan.records(table) for table in tables}
    return (json.dumps(records, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def workbook_bytes(plan: PlanTables, tables: Sequence[Table]) -> bytes:
    """The tables as an Excel workbook, a sheet each, with real numbers, shares and dates."""
    import xlsxwriter

    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(content, {"in_memory": True})
    formats = {
        "header": workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "text": workbook.add_format({"valign": "top"}),
        "date": workbook.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
        "share": workbook.add_format({"num_format": "0.##%", "valign": "top"}),
    }
    for table in tables:
        sheet = workbook.add_worksheet(table.called(plan.language))
        sheet.freeze_panes(1, 0)
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, _WIDTHS.get(column.kind, 14))
            sheet.write_string(0, at, column.name(plan.language), formats["header"])
        for number, row in enumerate(plan.rows(table), start=1):
            for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
                if cell != "":
                    _write(sheet, number, at, column, cell, formats)
    workbook.close()
    return content.getvalue()


def _write(sheet: Any, row: int, at: int, column: Column, cell: OutCell, formats: dict[str, Any]) -> None:
    if isinstance(cell, str):
        if len(cell) > LONGEST_CELL:
            raise Fault("export.cell_too_long", what=f"{sheet.get_name()} {row + 1}", column=column.field)
        sheet.write_string(row, at, cell, formats["text"])
    elif isinstance(cell, dt.date):
        if cell < _FIRST_EXCEL_DAY:
            sheet.write_string(row, at, cell.isoformat(), formats["text"])
        else:
            sheet.write_datetime(row, at, dt.datetime(cell.year, cell.month, cell.day), formats["date"])
    elif float(f"{cell:.16G}") != cell:
        sheet.write_string(row, at, repr(cell), formats["text"])
    else:
        sheet.write_number(row, at, cell, formats["share" if column.kind is Kind.SHARE else "text"])
