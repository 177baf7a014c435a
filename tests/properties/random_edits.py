"""Random edits over every entity of the plan, for the properties of undo, saving and the graph."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import StrEnum
from random import Random
from typing import Any

from sqlalchemy import Boolean, Date, Enum, Float, Integer
from sqlalchemy.orm import Mapper

from models.catalogue import ideas
from models.edits import actions, activities
from models.edits import ideas as idea_edits
from models.edits.rows import ENTITIES, add_row, remove_rows, set_field
from models.entities import new_id
from models.errors import Fault
from models.plan import Plan
from models.vocabulary import ActivityKind

_WORDS = ["Éclair", "groupe", "l’atelier", "日本", "🙂", "=1+1", "a\nb", "naïve", "x" * 60, "İstanbul"]
_TIES = ("service_share",)
_OWN_RULES = ("plan", "activity", "action", "service_share")


def edit(plan: Plan, random: Random) -> None:
    """One random edit; one that the plan refuses must leave everything as it was, and counts as done."""
    try:
        random.choice(_EDITS)(plan, random)
    except Fault:
        return


def _ids(plan: Plan, table: str) -> list[str]:
    return [row for (row,) in plan.connection.execute(f'SELECT id FROM "{table}" ORDER BY id')]


def _text(random: Random) -> str:
    return " ".join(random.choices(_WORDS, k=random.randint(1, 3)))


def _value(plan: Plan, random: Random, column: Any) -> Any:
    """A value that the column may hold; a reference to a row that is there."""
    if column.nullable and random.random() < 0.2:
        return None
    if column.foreign_keys:
        (key,) = column.foreign_keys
        present = _ids(plan, key.column.table.name)
        if present:
            return random.choice(present)
        if column.nullable:
            return None
        raise Fault("nothing.there")
    kind = column.type
    if isinstance(kind, Enum):
        choices: type[StrEnum] = kind.enum_class
        return random.choice(list(choices))
    if isinstance(kind, Boolean):
        return random.random() < 0.5
    if isinstance(kind, Date):
        return dt.date(2026, 1, 1) + dt.timedelta(random.randrange(700))
    if isinstance(kind, Float):
        return random.choice([0.0, 0.1, 1 / 3, 1e-12, random.random(), 1.0])
    if isinstance(kind, Integer):
        return random.randrange(20)
    return _text(random)


def _columns(table: str) -> list[Any]:
    mapper: Mapper[Any] = ENTITIES[table].__mapper__  # type: ignore[attr-defined]
    return [column for column in mapper.local_table.columns if column.name != "id"]  # type: ignore[attr-defined]


def _add_any(plan: Plan, random: Random) -> None:
    table = random.choice([table for table in sorted(ENTITIES) if table not in _OWN_RULES])
    plan.do(add_row, table, {column.name: _value(plan, random, column) for column in _columns(table)})


def _set_any(plan: Plan, random: Random) -> None:
    table = random.choice([table for table in sorted(ENTITIES) if table not in _TIES])
    present = _ids(plan, table)
    if present:
        column = random.choice(_columns(table))
        plan.do(set_field, table, random.choice(present), column.name, _value(plan, random, column))


def _remove_any(plan: Plan, random: Random) -> None:
    table = random.choice([table for table in sorted(ENTITIES) if table not in ("plan", "activity", *_TIES)])
    present = _ids(plan, table)
    if present:
        plan.do(remove_rows, table, random.sample(present, min(len(present), random.randint(1, 3))))


def _some(plan: Plan, random: Random, table: str) -> str:
    present = _ids(plan, table)
    if not present:
        raise Fault("nothing.there")
    return random.choice(present)


def _add_action(plan: Plan, random: Random) -> None:
    fields = {column.name: _value(plan, random, column) for column in _columns("action")}
    del fields["title"], fields["position"]
    plan.do(actions.add_action, _text(random), _some(plan, random, "activity"), fields)


def _drop_idea(plan: Plan, random: Random) -> None:
    idea = random.choice(ideas())
    plan.do(
        idea_edits.drop_idea,
        new_id(),
        idea.code,
        _some(plan, random, "activity"),
        random.choice(["fr", "en"]),
    )


def _move_action(plan: Plan, random: Random) -> None:
    act = random.choice([actions.move_action, actions.serve_also])
    source = random.choice([None, _some(plan, random, "activity")])
    plan.do(act, _some(plan, random, "action"), source, _some(plan, random, "activity"))


def _duplicate(plan: Plan, random: Random) -> None:
    plan.do(actions.duplicate_action, _some(plan, random, "action"), new_id(), _text(random))


def _name_channels(plan: Plan, random: Random) -> None:
    act = random.choice([actions.set_channels, actions.set_tags])
    plan.do(act, _some(plan, random, "action"), random.choices(_WORDS, k=2))


def _add_activity(plan: Plan, random: Random) -> None:
    parent = random.choice([None, _some(plan, random, "activity")])
    plan.do(activities.add_activity, new_id(), _text(random), random.choice(list(ActivityKind)), parent)


def _split(plan: Plan, random: Random) -> None:
    parts = [(new_id(), _text(random), None), (new_id(), "", "legal")]
    plan.do(activities.split_activity, _some(plan, random, "activity"), parts)


def _merge(plan: Plan, random: Random) -> None:
    plan.do(activities.merge_activities, _some(plan, random, "activity"), _some(plan, random, "activity"))


def _place(plan: Plan, random: Random) -> None:
    parent = random.choice([None, _some(plan, random, "activity")])
    kind = random.choice(list(ActivityKind))
    plan.do(activities.place_activity, _some(plan, random, "activity"), kind, parent, random.randrange(6))


def _rename(plan: Plan, random: Random) -> None:
    plan.do(activities.rename_activity, _some(plan, random, "activity"), random.choice(["", _text(random)]))


def _remove_activity(plan: Plan, random: Random) -> None:
    plan.do(activities.remove_activity, _some(plan, random, "activity"))


def _link(plan: Plan, random: Random) -> None:
    ends = _some(plan, random, "activity"), _some(plan, random, "activity")
    plan.do(activities.set_linkage, new_id(), *ends, _text(random))


_EDITS: list[Callable[[Plan, Random], None]] = [
    *[_add_any] * 6, *[_set_any] * 6, *[_remove_any] * 2, *[_add_action] * 4, _drop_idea, _move_action, _move_action,
    _duplicate, _name_channels, _add_activity, _split, _merge, _place, _rename, _remove_activity, _link,
]  # fmt: skip
