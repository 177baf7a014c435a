"""What the import window says: counts, what will be made, where a problem stands, what the button does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import locale, plural
from app.wording.exchange import problem_sentence
from models.exchange import Prepared, Problem
from models.exchange.prepared import TableCount

_TABLES = {
    "plan": QT_TRANSLATE_NOOP("Importing", "the plan itself"),
    "units": QT_TRANSLATE_NOOP("Importing", "departments and teams"),
    "activities": QT_TRANSLATE_NOOP("Importing", "activities"),
    "people": QT_TRANSLATE_NOOP("Importing", "people"),
    "channels": QT_TRANSLATE_NOOP("Importing", "channels"),
    "objectives": QT_TRANSLATE_NOOP("Importing", "objectives"),
    "indicators": QT_TRANSLATE_NOOP("Importing", "indicators"),
    "readings": QT_TRANSLATE_NOOP("Importing", "readings"),
    "actions": QT_TRANSLATE_NOOP("Importing", "actions"),
    "decisions": QT_TRANSLATE_NOOP("Importing", "decisions"),
    "relays": QT_TRANSLATE_NOOP("Importing", "follow-ons"),
    "linkages": QT_TRANSLATE_NOOP("Importing", "linkages"),
    "committee": QT_TRANSLATE_NOOP("Importing", "the committee"),
    "coaching": QT_TRANSLATE_NOOP("Importing", "steps of coaching"),
    "crisis": QT_TRANSLATE_NOOP("Importing", "crisis scenarios"),
    "returns": QT_TRANSLATE_NOOP("Importing", "evidence of return"),
    "limits": QT_TRANSLATE_NOOP("Importing", "limits of stages"),
    "readiness": QT_TRANSLATE_NOOP("Importing", "answers on readiness"),
    "intentions": QT_TRANSLATE_NOOP("Importing", "intentions"),
    "versions": QT_TRANSLATE_NOOP("Importing", "kept versions"),
    "version_parts": QT_TRANSLATE_NOOP("Importing", "parts of kept versions"),
}
LISTED = 6
LONGEST_NAME = 36
LONGEST_EXCERPT = 60
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def _say(text: str) -> str:
    return QCoreApplication.translate("Importing", text)


def _number(n: int) -> str:
    return locale().toString(n)


def table_name(table: str) -> str:
    """What a table holds, in words."""
    return _say(_TABLES[table])


def rows(n: int) -> str:
    """So many rows."""
    one, many = QT_TRANSLATE_NOOP("Importing", "{n} row"), QT_TRANSLATE_NOOP("Importing", "{n} rows")
    return plural(n, _say(one), _say(many)).format(n=_number(n))


def nothing_yet() -> str:
    """What to do in an empty window."""
    text = QT_TRANSLATE_NOOP(
        "Importing",
        "Choose a CSV or Excel file, drop one here, or copy cells in your spreadsheet and paste them. "
        "Nothing is written before you have seen it.",
    )
    return _say(text)


def what_happens(prepared: Prepared) -> str:
    """What is new, changed and bad, per table that has any; then what will be made on the way."""
    lines = [_counts(prepared)]
    made = [_made(kind, names) for kind, names in prepared.created.items() if names]
    if made:
        lines.append(
            _say(QT_TRANSLATE_NOOP("Importing", "Made on the way: {made}.")).format(made="; ".join(made))
        )
    if prepared.unknown_columns:
        columns = ", ".join(prepared.unknown_columns[:LISTED])
        lines.append(
            _say(QT_TRANSLATE_NOOP("Importing", "Columns left aside: {columns}.")).format(columns=columns)
        )
    return "\n".join(lines)


def _counts(prepared: Prepared) -> str:
    """`25 new · 1 changed`; by table when there are several; what stays as it is in one phrase for all."""
    told = {name: counts for name, count in prepared.tables.items() if (counts := _changes(count))}
    if len(prepared.tables) > 1:
        colon = _say(QT_TRANSLATE_NOOP("Importing", "{table}: {counts}"))
        parts = [_of_table(colon, name, counts) for name, counts in told.items()]
    else:
        parts = [one for counts in told.values() for one in counts]
    unchanged = sum(count.unchanged for count in prepared.tables.values())
    if unchanged:
        text = QT_TRANSLATE_NOOP("Importing", "{n} unchanged")
        parts.append(_say(text).format(n=_number(unchanged)))
    return " · ".join(parts) or _say(QT_TRANSLATE_NOOP("Importing", "nothing"))


def _of_table(colon: str, name: str, counts: list[str]) -> str:
    name = table_name(name)
    return colon.format(table=name[:1].upper() + name[1:], counts=", ".join(counts))


def _changes(count: TableCount) -> list[str]:
    parts = [
        (count.new, QT_TRANSLATE_NOOP("Importing", "{n} new")),
        (count.changed, QT_TRANSLATE_NOOP("Importing", "{n} changed")),
        (count.bad, QT_TRANSLATE_NOOP("Importing", "{n} that cannot be read")),
    ]
    return [_say(text).format(n=_number(n)) for n, text in parts if n]


def brought_in(prepared: Prepared) -> str:
    """What came in, once it did: `25 new rows · 1 row changed · 6 rows left out`."""
    counts = prepared.tables.values()
    parts = [
        (
            sum(count.new for count in counts),
            QT_TRANSLATE_NOOP("Importing", "{n} new row"),
            QT_TRANSLATE_NOOP("Importing", "{n} new rows"),
        ),
        (
            sum(count.changed for count in counts),
            QT_TRANSLATE_NOOP("Importing", "{n} row changed"),
            QT_TRANSLATE_NOOP("Importing", "{n} rows changed"),
        ),
        (
            sum(count.bad for count in counts),
            QT_TRANSLATE_NOOP("Importing", "{n} row left out"),
            QT_TRANSLATE_NOOP("Importing", "{n} rows left out"),
        ),
    ]
    return " · ".join(plural(n, _say(one), _say(many)).format(n=_number(n)) for n, one, many in parts if n)


def _made(kind: str, names: tuple[str, ...]) -> str:
    return f"{table_name(kind) if kind in _TABLES else kind} ({some_of(names, LISTED)})"


def some_of(names: Sequence[str], most: int) -> str:
    """The first of these names, none of them long, and how many more there are."""
    shown = ", ".join(_short(name) for name in names[:most])
    if len(names) <= most:
        return shown
    text = QT_TRANSLATE_NOOP("Importing", "{names} and {n} more")
    return _say(text).format(names=shown, n=_number(len(names) - most))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def problems_title(prepared: Prepared) -> str:
    """How many cells cannot be read, and how many things there are to know."""
    errors, warnings = len(prepared.errors), len(prepared.warnings)
    told = []
    if errors:
        one = QT_TRANSLATE_NOOP("Importing", "{n} cell cannot be read")
        many = QT_TRANSLATE_NOOP("Importing", "{n} cells cannot be read")
        told.append(plural(errors, _say(one), _say(many)).format(n=_number(errors)))
    if warnings:
        one = QT_TRANSLATE_NOOP("Importing", "{n} thing to know")
        many = QT_TRANSLATE_NOOP("Importing", "{n} things to know")
        told.append(plural(warnings, _say(one), _say(many)).format(n=_number(warnings)))
    return " · ".join(told)


def excerpt(text: str) -> str:
    """The beginning of a cell on one line; a sign that cannot be shown is shown as missing."""
    line = " ".join(text.split())[:LONGEST_EXCERPT]
    return shown(line)


def shown(line: str) -> str:
    """A line without control signs and half characters, which could command a terminal."""
    return _UNSHOWN.sub("\ufffd", line)


def problem_line(problem: Problem) -> str:
    """Where it stands, what stands there, and what to do."""
    place = [problem.sheet] if problem.sheet else []
    if problem.row is not None:
        place.append(_say(QT_TRANSLATE_NOOP("Importing", "row {row}")).format(row=problem.row))
    if problem.column:
        place.append(problem.column)
    sign = "•" if problem.warning else "⚠"
    shown = excerpt(problem.text)
    where = " · ".join(place)
    text = QT_TRANSLATE_NOOP("Importing", "{where}: “{text}”")
    head = _say(text).format(where=where, text=shown) if shown else where
    return f"{sign} {head} — {problem_sentence(problem)}"


def button(prepared: Prepared | None) -> str:
    """What the one button does."""
    counts = prepared.tables if prepared else {}
    coming = {name: count.new + count.changed for name, count in counts.items()}
    actions, others = coming.pop("actions", 0), sum(coming.values())
    if actions and not others:
        one = QT_TRANSLATE_NOOP("Importing", "Bring in {n} action")
        many = QT_TRANSLATE_NOOP("Importing", "Bring in {n} actions")
        return plural(actions, _say(one), _say(many)).format(n=_number(actions))
    if actions or others:
        one = QT_TRANSLATE_NOOP("Importing", "Bring in {n} row")
        many = QT_TRANSLATE_NOOP("Importing", "Bring in {n} rows")
        total = actions + others
        return plural(total, _say(one), _say(many)).format(n=_number(total))
    return _say(QT_TRANSLATE_NOOP("Importing", "Bring in"))
