"""Rows of the value chain: codes, built-in names, places, and what sub-activities take over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models import catalogue
from models.exchange.plain_rows import finish_row
from models.exchange.work import Planned, Work
from models.folding import fold
from models.vocabulary import ActivityKind

_SETTLED = ("code", "builtin", "name")


def register_activities(work: Work, rows: Sequence[Planned]) -> None:
    """Give every row its code and its names, so that other rows can refer to it."""
    codes = {row["code"] for row in work.existing.rows("activity").values()}
    for row in rows:
        if row.bad:
            continue
        code, name = row.cell("code").strip(), row.cell("name").strip()
        if row.before is None and not code:
            code = _free_code(row.cell("builtin").strip() or name or "activity", codes)
        codes.add(code)
        row.fields["code"] = code or row.after("code")
        _settle_names(row, name)
        names = (row.after("name"), row.cell("short_name").strip() or row.after("short_name"))
        work.activities.describe(row.id, row.fields["code"], row.after("builtin"), *names)
        work.activities.fresh.add(row.id)


def _free_code(name: str, codes: set[str]) -> str:
    plain = fold(name).replace(" ", "_")[:60] or "activity"
    return next(
        code for n in range(1, len(codes) + 3) if (code := plain if n == 1 else f"{plain}_{n}") not in codes
    )


def _settle_names(row: Planned, name: str) -> None:
    """A built-in name stays built in, so that it is shown in the reader's language; any other is a rename."""
    fields = {column.field for column in row.match.columns if column}
    code = row.fields["code"]
    builtin = row.cell("builtin").strip() or None
    if "builtin" not in fields:
        builtin = row.before["builtin"] if row.before else (code if code in catalogue.activities() else None)
        if name and not _is_builtin_name(builtin, name):
            builtin = None
    if row.before is None or fields & {"name", "builtin"}:
        row.fields["builtin"] = builtin
        if "name" in fields or row.before is None:
            row.fields["name"] = "" if _is_builtin_name(builtin, name) else name


def _is_builtin_name(builtin: str | None, name: str) -> bool:
    known = catalogue.activities().get(builtin or "")
    return known is not None and (not name or name in (*known.names.values(), *known.short_names.values()))


def finish_activity(work: Work, row: Planned) -> None:
    """Turn the cells read into fields to store."""
    settled: dict[str, object] = {
        attribute: row.fields[attribute] for attribute in _SETTLED if attribute in row.fields
    }
    finish_row(work, row)
    row.fields.pop("name", None)
    row.fields.pop("builtin", None)
    row.fields.update(settled)
    if not row.after("builtin") and not row.after("name"):
        work.problem(row, "name", "required.empty", column="name")
    if row.fields.get("kind") is None:
        row.fields.pop("kind", None)
    if row.before is None and "kind" not in row.fields:
        row.fields["kind"] = _kind_of_parent(work, row) or ActivityKind.PRIMARY
    if row.fields.get("position") is None:
        row.fields.pop("position", None)
    if row.before is None and "position" not in row.fields:
        row.fields["position"] = _next_position(work, row)


def _kind_of_parent(work: Work, row: Planned) -> ActivityKind | None:
    parent = row.after("parent_id")
    planned = next((one for one in work.rows.get("activities", ()) if one.id == parent), None)
    if planned is not None:
        kind: ActivityKind | None = planned.fields.get("kind") or planned.values.get("kind")
        return kind
    held = work.existing.rows("activity").get(parent)
    return held["kind"] if held else None


def _next_position(work: Work, row: Planned) -> int:
    family = (row.after("parent_id"), row.fields["kind"] if row.after("parent_id") is None else None)
    if family not in work.positions:
        siblings = [
            held["position"]
            for held in work.existing.rows("activity").values()
            if (held["parent_id"], held["kind"] if held["parent_id"] is None else None) == family
        ]
        work.positions[family] = max(siblings, default=-1)
    work.positions[family] += 1
    return work.positions[family]


def settle_chain(work: Work, rows: Sequence[Planned]) -> None:
    """Look at the chain as it will be: nothing its own ancestor, no code twice; and note who has children."""
    parents = {id: row["parent_id"] for id, row in work.existing.rows("activity").items()}
    codes = {row["code"]: id for id, row in work.existing.rows("activity").items()}
    for row in rows:
        if row.before is not None and codes.get(row.before["code"]) == row.id:
            del codes[row.before["code"]]
    for row in rows:
        if row.bad:
            continue
        if codes.setdefault(row.after("code"), row.id) != row.id:
            work.problem(row, "code", "code.twice")
        parents[row.id] = row.after("parent_id")
    for row in rows:
        if not row.bad and in_a_circle(parents, row.id):
            work.problem(row, "parent", "parent.circle")
    for row in rows:
        if row.bad:
            parents[row.id] = row.before["parent_id"] if row.before else None
            if row.before is None:
                del parents[row.id]
    work.settle_leaves(parents)


def refuse_circles(work: Work, rows: Sequence[Planned], table: str) -> None:
    """Rows that would stand below themselves are problems."""
    parents = {id: row["parent_id"] for id, row in work.existing.rows(table).items()}
    parents |= {row.id: row.after("parent_id") for row in rows if not row.bad}
    for row in rows:
        if not row.bad and in_a_circle(parents, row.id):
            work.problem(row, "parent", "parent.circle")
            work.drop(row)


def in_a_circle(parents: Mapping[str, str | None], id: str) -> bool:
    """Whether something is its own ancestor, or stands below what is."""
    seen: set[str] = set()
    at: str | None = id
    while at is not None:
        if at in seen:
            return True
        seen.add(at)
        at = parents.get(at)
    return False


def hand_down_shares(work: Work) -> None:
    """The first child that comes in inherits its parent's shares: only leaves carry them."""
    held = work.existing.ties("service_share", "activity_id")
    children = {
        id: living
        for id, below in work.children.items()
        if (living := [child for child in below if child not in work.dead])
    }
    for id in [id for id in held if id in children]:
        heir = children[id][0]
        while heir in children:
            heir = children[heir][0]
        taken = {tie["action_id"]: tie for tie in held.get(heir, ())}
        for tie in held[id]:
            other = taken.get(tie["action_id"])
            if other is None:
                work.writes.update("service_share", tie["id"], {"activity_id": heir})
            else:
                work.writes.update("service_share", other["id"], {"share": other["share"] + tie["share"]})
                work.writes.delete("service_share", tie["id"])
