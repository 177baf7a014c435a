"""The Excel template to fill in: our tables with headers, notes, an example row, and lists to choose from."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from models import catalogue
from models.errors import Fault
from models.exchange.aim_tables import INDICATORS, OBJECTIVES, READINGS
from models.exchange.chain_tables import ACTIVITIES, CHANNELS, PEOPLE, UNITS
from models.exchange.closed_sets import closed_name
from models.exchange.column_kinds import Column, Kind, Table
from models.exchange.template_texts import EXAMPLES, GUIDE, NOTES
from models.exchange.work_tables import ACTIONS, DECISIONS, RELAYS
from models.storage.saving import write_whole

LAST_ROW = 500
_TABLES = (ACTIONS, ACTIVITIES, UNITS, PEOPLE, CHANNELS, OBJECTIVES, INDICATORS, READINGS, DECISIONS, RELAYS)
_LEFT_OUT = frozenset({"id", "idea_code", "position", "builtin", "short_name", "sponsor", "kept_because"})
_LISTS = {"en": "lists", "fr": "listes"}
_WIDE = (Kind.TEXT, Kind.SHARES, Kind.MANY, Kind.MECHANISM)


def write_template(path: Path, language: str) -> None:
    """Write the template to `path` (.xlsx). Raises Fault `export.kind`, or what saving raises."""
    if path.suffix.lower() != ".xlsx":
        raise Fault("export.kind", name=path.suffix or path.name)
    write_whole(template_bytes(language), path)


def template_bytes(language: str) -> bytes:
    """The template as the bytes of an .xlsx: a sheet to read, a sheet per table, the lists hidden."""
    import xlsxwriter

    language = language if language in _LISTS else "en"
    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(content, {"in_memory": True})
    formats = {
        "header": workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "example": workbook.add_format(
            {"italic": True, "font_color": "#5a6670", "text_wrap": True, "valign": "top"}
        ),
        "text": workbook.add_format({"text_wrap": True, "valign": "top"}),
        "title": workbook.add_format({"bold": True, "font_size": 14}),
    }
    _write_guide(workbook.add_worksheet(GUIDE[language][0]), GUIDE[language], formats)
    sheets = {table.name: workbook.add_worksheet(table.called(language)) for table in _TABLES}
    lists = _Lists(workbook.add_worksheet(_LISTS[language]), _LISTS[language])
    for table in _TABLES:
        _write_table(sheets[table.name], table, language, lists, formats)
    lists.sheet.hide()
    sheets["actions"].activate()
    workbook.close()
    return content.getvalue()


class _Lists:
    """The hidden sheet of values to choose from; each set stands there once."""

    def __init__(self, sheet: Any, name: str) -> None:
        self.sheet = sheet
        self._name = name
        self._ranges: dict[tuple[str, ...], str] = {}

    def range_of(self, values: Sequence[str]) -> str:
        """The reference of the cells that hold these values."""
        key = tuple(values)
        if key not in self._ranges:
            at = len(self._ranges)
            for row, value in enumerate(values):
                self.sheet.write_string(row, at, value)
            letter = chr(ord("A") + at)
            self._ranges[key] = f"='{self._name}'!${letter}$1:${letter}${len(values)}"
        return self._ranges[key]


def _write_guide(sheet: Any, lines: Sequence[str], formats: Mapping[str, Any]) -> None:
    sheet.set_column(0, 0, 110)
    for row, line in enumerate(lines):
        sheet.write_string(row, 0, line, formats["title" if row == 0 else "text"])


def _write_table(sheet: Any, table: Table, language: str, lists: _Lists, formats: Mapping[str, Any]) -> None:
    columns = [column for column in table.columns if column.field not in _LEFT_OUT]
    example = EXAMPLES[language].get(table.name, {})
    sheet.freeze_panes(1, 0)
    sheet.set_row(0, 32)
    for at, column in enumerate(columns):
        sheet.set_column(at, at, 28 if column.kind in _WIDE else 18)
        sheet.write_string(0, at, column.name(language), formats["header"])
        note = NOTES[language].get(f"{table.name}.{column.field}") or NOTES[language].get(column.kind.name)
        if note:
            sheet.write_comment(0, at, note, {"x_scale": 2})
        if text := example.get(column.field):
            sheet.write_string(1, at, text, formats["example"])
        if values := _choices(column, language):
            sheet.data_validation(
                1,
                at,
                LAST_ROW,
                at,
                {"validate": "list", "source": lists.range_of(values), "error_type": "information"},
            )


def _choices(column: Column, language: str) -> list[str]:
    """What a cell of this column may hold, when that is a closed set or an activity."""
    if column.kind is Kind.BOOLEAN:
        return ["oui", "non"] if language == "fr" else ["yes", "no"]
    if column.closed is not None and column.kind is Kind.CLOSED:
        return [closed_name(member, language) for member in column.closed]
    if column.to == "activity" or column.field == "code":
        return [activity.code for activity in catalogue.chains()["porter"].activities]
    return []
