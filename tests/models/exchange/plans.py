"""Plans, tables and files for the tests of the exchange."""

from __future__ import annotations

import csv
import datetime as dt
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

from models.creation import create
from models.exchange import ImportOptions, Prepared, from_tables, prepare
from models.plan import Plan

TODAY = dt.date(2027, 1, 20)
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


class OpenPlan:
    """A plan on disk, opened; leaves nothing behind when the block ends."""

    def __init__(self, folder: Path, chain: str = "porter", language: str = "en", name: str = "plan") -> None:
        self.path = folder / f"{name}.maillon"
        create(self.path, chain, language, TODAY)
        self.plan = Plan.open(self.path, folder / "data")

    def __enter__(self) -> Plan:
        return self.plan

    def __exit__(self, *_: object) -> None:
        self.plan.abandon()


def look_through(plan: Plan, tables: Mapping[str, Sequence[Sequence[object]]], **options: object) -> Prepared:
    """What an import of these tables would do."""
    return prepare(plan, from_tables(tables), ImportOptions(**options))  # type: ignore[arg-type]


def codes(prepared: Prepared) -> list[str]:
    """The codes of all problems, in order."""
    return [problem.code for problem in prepared.problems]


def write_csv(
    path: Path, rows: Sequence[Sequence[str]], encoding: str = "utf-8", delimiter: str = ","
) -> Path:
    """A CSV file."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def write_xlsx(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """A workbook."""
    workbook = xlsxwriter.Workbook(str(path))
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = workbook.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, dt.date):
                    sheet.write_datetime(at, column, dt.datetime(cell.year, cell.month, cell.day), day)
                else:
                    sheet.write(at, column, cell)
    workbook.close()
    return path


def write_raw_xlsx(path: Path, sheet_data: str, shared: str | None = None) -> Path:
    """A workbook whose one sheet holds exactly this XML between <sheetData> tags."""
    write_xlsx(path, {"actions": [["title"]]})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = f'<worksheet xmlns="{NAMESPACE}"><sheetData>{sheet_data}</sheetData></worksheet>'
    parts["xl/worksheets/sheet1.xml"] = xml.encode()
    if shared is not None:
        parts["xl/sharedStrings.xml"] = shared.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def content(plan: Plan) -> dict[str, list[str]]:
    """Every row of a plan but for ids that tables do not carry: of ties, tags and the plan itself."""
    ties = ("service_share", "contribution", "contributor", "action_channel", "link", "person_role")
    unnamed: dict[str, tuple[str, ...]] = dict.fromkeys(("plan", "tag", *ties), ("id",))
    unnamed["action_tag"] = ("id", "tag_id")
    found: dict[str, list[str]] = {}
    names = plan.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in names:
        if table == "change":
            continue
        cursor = plan.connection.execute(f'SELECT * FROM "{table}"')
        columns = [description[0] for description in cursor.description]
        kept = [at for at, column in enumerate(columns) if column not in unnamed.get(table, ())]
        found[table] = sorted(repr([row[at] for at in kept]) for row in cursor)
    return found
