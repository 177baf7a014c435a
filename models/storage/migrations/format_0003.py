"""Format 3: what headline figures ought to be, and kept versions of the plan."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Lead from format 2 to format 3."""
    operations.create_table(
        "intention",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("figure", sa.String(40), nullable=False),
        sa.Column("value", sa.Double, nullable=False),
        sa.Column("by", sa.Date),
    )
    operations.create_table(
        "kept_version",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("kept_on", sa.Date, nullable=False),
        sa.Column("note", sa.String, nullable=False),
    )
    version = sa.ForeignKey("kept_version.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED")
    operations.create_table(
        "kept_part",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("version_id", sa.String, version, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("content", sa.String, nullable=False),
    )
    operations.create_index("ix_kept_part_version_id", "kept_part", ["version_id"])
