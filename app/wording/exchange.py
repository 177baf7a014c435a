"""What tables that come in or go out can get wrong: one English sentence a code, saying what, where and what to do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from models.exchange import Problem

EXCHANGE: dict[str, str] = {
    "import.missing": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no file {name}. Check its name and folder.",
    ),
    "import.directory": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} is a folder. Choose the CSV or Excel file inside it.",
    ),
    "import.unreadable": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} cannot be read ({reason}). Close it in other programs and check that you may open it.",
    ),
    "import.empty": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} holds no table. Put the names of the columns in the first row, and save it again.",
    ),
    "import.not_text": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} is not a table: it holds no readable text. Choose a CSV or Excel (.xlsx) file.",
    ),
    "import.open_quote": QT_TRANSLATE_NOOP(
        "Exchange",
        "In {name}, a quotation mark is opened in row {row} or before and never closed. Close it, or "
        "save the table as .xlsx.",
    ),
    "import.not_workbook": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} is damaged or not an Excel workbook. Open it in a spreadsheet and save it again as .xlsx.",
    ),
    "import.old_or_locked": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} is protected by a password or of another kind of workbook. Save it without password as "
        ".xlsx.",
    ),
    "import.too_large": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} would take more memory than is sound (over {limit} MB unpacked). Leave out pictures and "
        "other sheets, or save the table as CSV.",
    ),
    "import.too_far_out": QT_TRANSLATE_NOOP(
        "Exchange",
        "A sheet of {name} has cells far beyond its table. Delete the rows and columns beyond it, and "
        "save it again.",
    ),
    "import.no_sheet": QT_TRANSLATE_NOOP(
        "Exchange",
        "{name} has no sheet “{sheet}”. Its sheets: {sheets}.",
    ),
    "import.table_unknown": QT_TRANSLATE_NOOP(
        "Exchange",
        "What “{name}” holds cannot be told from its columns ({columns}). Say which table it is, or name"
        " a column “title”.",
    ),
    "import.table_ambiguous": QT_TRANSLATE_NOOP(
        "Exchange",
        "“{name}” may be several tables: {tables}. Say which one it is.",
    ),
    "import.table_option": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no table “{table}”. Choose one of: {tables}.",
    ),
    "import.map_column": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no column “{column}” to map. The columns are: {columns}.",
    ),
    "import.map_field": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no field “{field_name}”. Choose one of: {fields}.",
    ),
    "import.refused": QT_TRANSLATE_NOOP(
        "Exchange",
        "{count} cells cannot be read, so nothing was brought in. Mend them (the first is in “{sheet}”, "
        "row {row}), or skip the rows that cannot be read.",
    ),
    "export.table_unknown": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no table “{table_name}”. Choose one of: {tables}.",
    ),
    "export.kind": QT_TRANSLATE_NOOP(
        "Exchange",
        "Tables are written as .xlsx, .csv or .json, not as {name}. Choose another ending.",
    ),
    "export.one_table": QT_TRANSLATE_NOOP(
        "Exchange",
        "A CSV file holds one table. Say which one, or choose .xlsx for all of them.",
    ),
    "export.cell_too_long": QT_TRANSLATE_NOOP(
        "Exchange",
        "“{what}” has more text in “{column}” than an Excel cell can hold. Write the tables as .csv or "
        ".json instead.",
    ),
    "column.twice": QT_TRANSLATE_NOOP(
        "Exchange",
        "The column “{column}” is there twice. Rename or delete one of the two.",
    ),
    "column.missing": QT_TRANSLATE_NOOP(
        "Exchange",
        "The column “{column}” is missing, and no row can be read without it. Add it, or say which "
        "column it is.",
    ),
    "required.empty": QT_TRANSLATE_NOOP(
        "Exchange",
        "“{column}” is empty here, and it is needed. Fill it in.",
    ),
    "text.too_long": QT_TRANSLATE_NOOP(
        "Exchange",
        "This text has {length} characters; {limit} are the most. Shorten it, or keep it in a document "
        "and put its address here.",
    ),
    "text.nul": QT_TRANSLATE_NOOP(
        "Exchange",
        "This text holds a NUL character, which is no text. Type it again.",
    ),
    "text.surrogate": QT_TRANSLATE_NOOP(
        "Exchange",
        "This text holds half a character, which cannot be stored. Type it again.",
    ),
    "number.unreadable": QT_TRANSLATE_NOOP(
        "Exchange",
        "This is not a number. Write it like 1234.5.",
    ),
    "number.infinite": QT_TRANSLATE_NOOP(
        "Exchange",
        "This is not a finite number. Write a number such as 6.",
    ),
    "number.negative": QT_TRANSLATE_NOOP(
        "Exchange",
        "This cannot be negative. Write 0 or more, or leave it empty.",
    ),
    "number.too_large": QT_TRANSLATE_NOOP(
        "Exchange",
        "This number is too large. Check it.",
    ),
    "number.not_whole": QT_TRANSLATE_NOOP(
        "Exchange",
        "This must be a whole number, such as 3.",
    ),
    "share.over_one": QT_TRANSLATE_NOOP(
        "Exchange",
        "A share is at most 100 %. Write it like 70 % or 0.7.",
    ),
    "share.missing": QT_TRANSLATE_NOOP(
        "Exchange",
        "Some of these activities have a share and some have none. Give each one its share, or none at all.",
    ),
    "share.sum": QT_TRANSLATE_NOOP(
        "Exchange",
        "These shares add up to {total} instead of 100 %. Correct them.",
    ),
    "date.unreadable": QT_TRANSLATE_NOOP(
        "Exchange",
        "This is not a date. Write it like 31/12/2027 or 2027-12-31.",
    ),
    "date.impossible": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no such day. Check day, month and year.",
    ),
    "date.ambiguous": QT_TRANSLATE_NOOP(
        "Exchange",
        "Day and month could be swapped here. Say whether the day or the month comes first, or write it "
        "like 2027-12-31.",
    ),
    "dates.reversed": QT_TRANSLATE_NOOP(
        "Exchange",
        "The end ({end}) comes before the start ({start}). Swap or correct them.",
    ),
    "decide_by.before_start": QT_TRANSLATE_NOOP(
        "Exchange",
        "The decision ({decided}) comes before the start ({start}). Correct one of the two.",
    ),
    "boolean.unreadable": QT_TRANSLATE_NOOP(
        "Exchange",
        "This is neither yes nor no. Write yes, no or x.",
    ),
    "closed.unknown": QT_TRANSLATE_NOOP(
        "Exchange",
        "This is not one of the values. Choose one of: {allowed}.",
    ),
    "effort.unreadable": QT_TRANSLATE_NOOP(
        "Exchange",
        "This effort cannot be read. Write it like 6 h/month, 2 h/week, 40 h, 1.5 h/occurrence, or S, M, L.",
    ),
    "activity.unknown": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no activity “{what}” in the chain. Use one of its codes or names, or add it to the "
        "chain first.",
    ),
    "activity.unknown_close": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no activity “{what}” in the chain. Did you mean “{closest}”?",
    ),
    "activity.ambiguous": QT_TRANSLATE_NOOP(
        "Exchange",
        "“{what}” may mean several activities: {candidates}. Write the code of the one you mean.",
    ),
    "reference.unknown": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no “{what}” in the plan or in these tables. Correct the name, or add a row for it.",
    ),
    "reference.unknown_close": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is no “{what}” in the plan or in these tables. Did you mean “{closest}”?",
    ),
    "reference.unknown_id": QT_TRANSLATE_NOOP(
        "Exchange",
        "Nothing in the plan or in these tables has the id {what}. Write a name instead.",
    ),
    "reference.ambiguous": QT_TRANSLATE_NOOP(
        "Exchange",
        "Several rows are called “{what}”. Write the id of the one you mean.",
    ),
    "reference.bad_row": QT_TRANSLATE_NOOP(
        "Exchange",
        "This row refers to a row that cannot be read. Mend that one first.",
    ),
    "id.not_ours": QT_TRANSLATE_NOOP(
        "Exchange",
        "This is not an id of Maillon. Leave it empty for a new row.",
    ),
    "id.twice": QT_TRANSLATE_NOOP(
        "Exchange",
        "This id stands in row {row} already. Leave it empty for a new row.",
    ),
    "id.other_table": QT_TRANSLATE_NOOP(
        "Exchange",
        "This id belongs to another table ({table}). Leave it empty for a new row.",
    ),
    "row.twice": QT_TRANSLATE_NOOP(
        "Exchange",
        "Row {row} describes the same already. Delete one of the two.",
    ),
    "plan.one_row": QT_TRANSLATE_NOOP(
        "Exchange",
        "There is one plan, so this table has one row. Delete this one.",
    ),
    "code.twice": QT_TRANSLATE_NOOP(
        "Exchange",
        "Another activity has this code already. Choose another code.",
    ),
    "parent.circle": QT_TRANSLATE_NOOP(
        "Exchange",
        "This would stand below itself. Choose another parent.",
    ),
    "warning.share_spread": QT_TRANSLATE_NOOP(
        "Exchange",
        "“{activity}” has sub-activities: its share is spread evenly over {leaves}.",
    ),
    "warning.same_action": QT_TRANSLATE_NOOP(
        "Exchange",
        "An action “{what}” with the same start is there already; this row adds another one.",
    ),
    "warning.test_without_date": QT_TRANSLATE_NOOP(
        "Exchange",
        "The test “{what}” has no decision date. Say by when to decide, so that it does not go on for ever.",
    ),
    "warning.effort_total": QT_TRANSLATE_NOOP(
        "Exchange",
        "Hours without a unit ({count} rows from here) are taken as hours in all. Write h/month or "
        "h/week behind them, or in the column’s name, if they are not.",
    ),
    "warning.cadence_kept": QT_TRANSLATE_NOOP(
        "Exchange",
        "This rhythm is kept as it is but cannot be counted. Write it like daily, weekly, 3/week or "
        "2/month to have it counted.",
    ),
    "warning.contribution_kept": QT_TRANSLATE_NOOP(
        "Exchange",
        "This says how the action contributes, but names no objective: it is kept in the notes. Name the"
        " objective.",
    ),
    "warning.example": QT_TRANSLATE_NOOP(
        "Exchange",
        "This example row is left out.",
    ),
    "warning.sheet_skipped": QT_TRANSLATE_NOOP(
        "Exchange",
        "The sheet “{sheet}” holds none of our tables and is left out. Say which table it is to bring it in.",
    ),
}

_DAYS = frozenset({"start", "end", "decided"})
"""Fields of problems that hold days."""


def problem_sentence(problem: Problem) -> str:
    """What is wrong with a row or a cell and what to do, in the language in force."""
    from app import languages
    from app.wording.fields import TABLES
    from models.exchange.columns import column_name

    said = {name: str(value) for name, value in problem.fields.items()}
    for name, value in problem.fields.items():
        if isinstance(value, int):
            said[name] = (
                languages.locale().toString(value) if name in ("length", "limit", "count") else str(value)
            )
    for name in _DAYS & said.keys():
        said[name] = _day(said[name])
    if "column" in said:
        said["column"] = column_name(said["column"], languages.current())
    if "table" in said:
        said["table"] = QCoreApplication.translate("Fields", TABLES.get(said["table"], said["table"]))
    return QCoreApplication.translate("Exchange", EXCHANGE[problem.code]).format_map(said)


def _day(text: str) -> str:
    """A day as the reader's language writes it; what is no ISO date stays as it is."""
    from app import languages

    try:
        return languages.date(dt.date.fromisoformat(text))
    except ValueError:
        return text
