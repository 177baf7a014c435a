"""Format 2: who says a problem and what it costs, committee, coaching, crises, returns, limits, readiness."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Lead from format 1 to format 2."""
    operations.add_column("plan", sa.Column("hour_cost", sa.Double))
    for name in ("problem_voice", "problem_cost"):
        # a default of SQLite's for the rows there are; the mapped class gives it to new ones
        operations.add_column("activity", sa.Column(name, sa.String, nullable=False, server_default=""))
    for name, columns in _TABLES.items():
        operations.create_table(name, sa.Column("id", sa.String, primary_key=True), *columns())
        for column in columns():
            if column.foreign_keys:
                operations.create_index(f"ix_{name}_{column.name}", name, [column.name])


def _owned(name: str, target: str) -> sa.Column[str]:
    reference = sa.ForeignKey(target, ondelete="CASCADE", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.String, reference, nullable=False)


def _optional(name: str, target: str) -> sa.Column[str]:
    reference = sa.ForeignKey(target, ondelete="SET NULL", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.String, reference)


_TABLES: Mapping[str, Callable[[], tuple[sa.Column[Any], ...]]] = {
    "committee_seat": lambda: (
        _owned("person_id", "person.id"),
        sa.Column("seat", sa.String, nullable=False),
    ),
    "coaching": lambda: (
        _owned("person_id", "person.id"),
        _owned("activity_id", "activity.id"),
        sa.Column("level", sa.String(40), nullable=False),
        sa.Column("since", sa.Date),
        _optional("coach_id", "person.id"),
    ),
    "crisis_scenario": lambda: (
        _owned("activity_id", "activity.id"),
        sa.Column("scenario", sa.String, nullable=False),
        _optional("responder_id", "person.id"),
        _optional("deputy_id", "person.id"),
        sa.Column("response_hours", sa.Double),
        sa.Column("last_drill", sa.Date),
    ),
    "return_evidence": lambda: (
        sa.Column("question", sa.String(40), nullable=False),
        _optional("objective_id", "objective.id"),
        _optional("indicator_id", "indicator.id"),
        _optional("action_id", "action.id"),
        sa.Column("evidence", sa.String, nullable=False),
        sa.Column("confidence", sa.String(40)),
        sa.Column("value", sa.Double),
        sa.Column("estimated", sa.Boolean, nullable=False),
    ),
    "stage_limit": lambda: (
        sa.Column("stage", sa.String(40), nullable=False),
        sa.Column("most", sa.Integer, nullable=False),
    ),
    "readiness_answer": lambda: (
        sa.Column("question", sa.String, nullable=False),
        sa.Column("answer", sa.String(40)),
        sa.Column("note", sa.String, nullable=False),
    ),
}
