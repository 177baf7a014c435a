"""Rows whose columns go one by one into their fields: every table but activities and actions."""

from __future__ import annotations

from models.exchange.column_kinds import Column, Kind
from models.exchange.existing import defaults
from models.exchange.values import Unreadable
from models.exchange.work import Planned, Work
from models.invariants import ONCE
from models.vocabulary import Role

_CREATABLE = ("unit", "person", "channel", "objective")


def finish_row(work: Work, row: Planned) -> None:
    """Turn the cells read into fields to store; texts that name rows are looked up."""
    for column in row.match.columns:
        if column is None or column.kind is Kind.ID or column.field not in row.values:
            continue
        value = row.values[column.field]
        if column.kind is Kind.REFERENCE:
            row.fields[column.attribute] = refer(work, row, column, value)
        elif column.kind is not Kind.MANY:
            row.fields[column.attribute] = value
    _check(work, row)


def refer(work: Work, row: Planned, column: Column, text: str | None) -> str | None:
    """The id of the row that a text names; people, units and objectives are created when they are not there."""
    if not text:
        return None
    if column.to == "indicator":
        return work.ask(row, column.field, lambda: _indicator(work, text))
    if column.to in _CREATABLE:
        return work.ask(row, column.field, lambda: work.find_or_create(column.to, text))
    return work.ask(row, column.field, lambda: work.names[column.to].get(text))


def _indicator(work: Work, text: str) -> str:
    """An indicator by name, or `objective ▸ indicator` where several bear the name."""
    try:
        return work.names["indicator"].get(text)
    except Unreadable:
        objective, found, name = text.rpartition("▸")
        if not found:
            raise
    owner = work.names["objective"].get(objective.strip())
    for id in work.names["indicator"].level.find(name.strip()):
        planned = next((one for one in work.rows.get("indicators", ()) if one.id == id), None)
        held = (
            planned.after("objective_id") if planned else work.existing.rows("indicator")[id]["objective_id"]
        )
        if held == owner:
            return id
    raise Unreadable("reference.unknown", what=text)


def _check(work: Work, row: Planned) -> None:
    """What columns cannot see one by one."""
    stored = row.match.table.stored
    if stored == "plan":
        start, end = row.after("start"), row.after("end")
        if start and end and end < start:
            work.problem(row, "end", "dates.reversed", start=start.isoformat(), end=end.isoformat())
    if stored == "unit":
        _mark_communication(work, row)
    if stored in _NATURAL and row.before is None:
        _match_naturally(work, row)
    if stored in ONCE and not row.bad:
        _refuse_second(work, row)


def _mark_communication(work: Work, row: Planned) -> None:
    asked = work.options.communication
    if asked and row.id == work.names["unit"].find(asked):
        row.fields["communication"] = True
        if row.after("home_id") is None:
            row.fields["home_id"] = work.activities.find("communication")


_NATURAL = {
    "indicator": ("objective_id", "name"),
    "reading": ("indicator_id", "date"),
    "decision": ("action_id", "date"),
    "relay": ("from_id", "to_id"),
    "linkage": ("from_id", "to_id"),
    "crisis_scenario": ("activity_id", "scenario"),
    "kept_part": ("version_id", "position"),
    "return_evidence": ("question", "objective_id", "indicator_id", "action_id", "evidence"),
    **{table: columns for table, (columns, _code) in ONCE.items()},
}


def _match_naturally(work: Work, row: Planned) -> None:
    """A row without id that says what a row of the plan says already is that row."""
    stored = row.match.table.stored
    if row.cell("id").strip() or row.bad:
        return
    wanted = tuple(row.fields.get(attribute) for attribute in _NATURAL[stored])
    if stored not in work.natural:
        keys: dict[tuple[object, ...], list[str]] = {}
        for id, held in work.existing.rows(stored).items():
            keys.setdefault(tuple(held[attribute] for attribute in _NATURAL[stored]), []).append(id)
        work.natural[stored] = keys
    found = work.natural[stored].get(wanted, [])
    if len(found) == 1 and found[0] not in work.taken:
        work.taken[found[0]] = row.number
        if stored == "indicator":
            work.names["indicator"].remove(row.id)
            work.names["indicator"].add(found[0], str(row.fields["name"]), fresh=True)
        row.id, row.before = found[0], work.existing.rows(stored)[found[0]]


def _refuse_second(work: Work, row: Planned) -> None:
    """A second row of an import about the same thing cannot come in."""
    stored = row.match.table.stored
    columns, _code = ONCE[stored]
    key = f"{stored}:{[row.after(column) for column in columns]}"
    if key in work.named:
        work.problem(row, columns[-1].removesuffix("_id"), "row.twice", row=work.named[key])
    work.named.setdefault(key, row.number)


def write_roles(work: Work, row: Planned) -> bool:
    """The roles of a person. Returns whether they change."""
    if "roles" not in row.values:
        return False
    wanted: tuple[Role, ...] = row.values["roles"] or ()
    held = {tie["role"]: tie["id"] for tie in work.existing.ties("person_role", "person_id").get(row.id, ())}
    return work.write_ties(
        "person_role", held, {role: {"person_id": row.id, "role": role} for role in wanted}
    )


def empty_value(column: Column, stored: str) -> object:
    """What an empty cell of a column stores."""
    if column.kind is Kind.BOOLEAN:
        return False
    if column.kind in (Kind.MANY, Kind.SHARES):
        return ()
    default = defaults(stored).get(column.attribute, "" if column.kind is Kind.TEXT else None)
    # a text said to be empty is, whatever its default: the currency's is not
    return "" if column.kind is Kind.TEXT and isinstance(default, str) else default
