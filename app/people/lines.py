"""The lines of the table of people: departments, below each its people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.document import PlanDocument
from app.fields.column import Column
from app.fields.people import PERSON, PERSON_NAME, UNIT, UNIT_NAME
from app.widgets.cells import Cell, Line
from app.widgets.numbers import written_number
from app.wording.choices import word
from app.wording.people import load_short, load_text
from models.measures.capacity import Load, Loads
from models.vocabulary import Role

NAME, HOME, SILO, ACROSS, CAPACITY, ASKED = range(6)
_OF_UNIT = {one.field: one for one in UNIT}
_OF_PERSON = {one.field: one for one in PERSON}
EDITS: Mapping[str, Mapping[int, Column]] = {
    "unit": {
        NAME: UNIT_NAME,
        HOME: _OF_UNIT["home_id"],
        SILO: _OF_UNIT["communication"],
        ACROSS: _OF_UNIT["transverse"],
    },
    "person": {NAME: PERSON_NAME, HOME: _OF_PERSON["roles"], CAPACITY: _OF_PERSON["capacity"]},
}
"""What each column edits, by the table of its line."""
HEADS = (
    (QT_TRANSLATE_NOOP("People", "Department, person"), ""),
    (QT_TRANSLATE_NOOP("People", "Home activity, roles"),
     QT_TRANSLATE_NOOP("People", "A department’s home activity; a person’s roles")),
    (QT_TRANSLATE_NOOP("People", "Comm."), QT_TRANSLATE_NOOP("People", "This is Communication: the silo")),
    (QT_TRANSLATE_NOOP("People", "Across"), QT_TRANSLATE_NOOP("People", "Works across all departments")),
    (QT_TRANSLATE_NOOP("People", "Capacity"), QT_TRANSLATE_NOOP("People", "Hours a month at hand")),
    (QT_TRANSLATE_NOOP("People", "Asked"),
     QT_TRANSLATE_NOOP("People", "Hours a month asked in the period, counted for the owner alone")),
)  # fmt: skip
translate = QCoreApplication.translate


def heads() -> list[tuple[str, str]]:
    """Title and tooltip of each column."""
    return [(translate("People", title), translate("People", tip) if tip else "") for title, tip in HEADS]


def people_lines(document: PlanDocument, loads: Loads) -> list[Line]:
    """Departments by name with their people; those without a department come last."""
    graph = document.plan.graph
    roles: dict[str, list[Role]] = {}
    for row in graph.tables["person_role"].values():
        roles.setdefault(row["person_id"], []).append(Role(row["role"]))
    units = graph.units()
    known = {row["id"] for row in units}
    within: dict[str | None, list[Mapping[str, Any]]] = {}
    for row in graph.people():
        within.setdefault(row["unit_id"] if row["unit_id"] in known else None, []).append(row)

    def people(unit: str | None) -> list[Line]:
        return [
            _person(row, roles.get(row["id"], ()), loads.people.get(row["id"], Load()))
            for row in within.get(unit, ())
        ]

    lines = []
    for unit in units:
        lines.append(_unit(document, unit, loads.units.get(unit["id"], Load())))
        lines += people(unit["id"])
    if None in within:
        nowhere = Cell(translate("People", "Without a department"), "muted")
        lines += [Line("unit", "", (nowhere, *[Cell()] * ASKED)), *people(None)]
    return lines


def _unit(document: PlanDocument, row: Mapping[str, Any], load: Load) -> Line:
    home = row["home_id"]
    known = home in document.plan.graph.tables["activity"]
    cells = (
        Cell(str(row["name"]), "strong"),
        Cell(document.name_of(home) if known else "", "muted"),
        Cell(_yes(row["communication"]), checked=bool(row["communication"])),
        Cell(_yes(row["transverse"]), checked=bool(row["transverse"])),
        Cell(_hours(load.capacity), "muted", right=True),
        _asked(load),
    )
    return Line("unit", row["id"], cells)


def _person(row: Mapping[str, Any], roles: Iterable[Role], load: Load) -> Line:
    said = ", ".join(word(role) for role in sorted(roles, key=list(Role).index))
    cells = (
        Cell(str(row["name"])),
        Cell(said, "muted"),
        Cell(),
        Cell(),
        Cell(_hours(row["capacity"]), right=True),
        _asked(load),
    )
    return Line("person", row["id"], cells, level=1)


def _asked(load: Load) -> Cell:
    """In words and in figures where it is too much; the whole sentence in the tooltip."""
    return Cell(load_short(load), "danger" if load.overloaded else "", load_text(load), right=True)


def _hours(value: float | None) -> str:
    return "" if value is None else translate("People", "{asked} h").format(asked=written_number(value))


def _yes(value: object) -> str:
    return translate("People", "yes") if value else translate("People", "no")
