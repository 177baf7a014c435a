"""The limit of a column, typed at its head."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.document import PlanDocument
from app.fields.column import say
from app.fields.limits import LIMIT
from app.widgets.numbers import NumberField
from app.widgets.source import Source
from models.edits.stages import set_limit
from models.vocabulary import Stage


def limit_of(document: PlanDocument, stage: Stage) -> int | None:
    """How many actions a stage should hold at most; None for as many as there are."""
    rows = document.plan.graph.tables["stage_limit"].values()
    found = sorted(row["id"] for row in rows if row["stage"] == stage)
    return int(document.plan.graph.tables["stage_limit"][found[0]]["most"]) if found else None


def limit_source(document: PlanDocument, stage: Stage) -> Source:
    """The limit of a stage, whether it has a row yet or not."""
    (column,) = LIMIT
    return Source(
        ("stage_limit", stage.value, column.field),
        partial(limit_of, document, stage),
        lambda most: partial(set_limit, stage=stage, most=most),
        lambda change: change.touches("stage_limit"),
    )


class LimitField(NumberField):
    """A whole number, or nothing for no limit."""

    def __init__(self, document: PlanDocument, stage: Stage, name: str, parent: QWidget) -> None:
        (column,) = LIMIT
        super().__init__(document, limit_source(document, stage), name, parent, hint=say(column.hint))

    def build(self) -> QLineEdit:
        line = super().build()
        line.setMaxLength(12)
        line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        line.setStyleSheet(
            "QLineEdit { padding: 0px 6px; border-radius: 6px; } QLineEdit:focus { padding: 0px 5px; }"
        )
        return line

    def typed_value(self) -> Any:
        typed = super().typed_value()
        return int(typed) if typed is not None and typed.is_integer() else typed
