"""The roles that a person takes: a box each."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from app.document import PlanDocument
from app.widgets.field import Field
from app.widgets.flow import FlowLayout
from app.widgets.source import Source
from app.wording.choices import choices
from models.edits.people import set_roles
from models.vocabulary import Role


def roles_source(document: PlanDocument, person_id: str) -> Source:
    """The roles of a person, as a set."""

    def read() -> frozenset[Role]:
        rows = document.plan.graph.tables["person_role"].values()
        return frozenset(Role(row["role"]) for row in rows if row["person_id"] == person_id)

    return Source(
        ("person", person_id, "roles"),
        read,
        lambda roles: partial(set_roles, person_id=person_id, roles=[role for role in Role if role in roles]),
        lambda change: change.touches("person_role"),
    )


class RolesField(Field):
    """Several of a closed set, ticked."""

    def build(self) -> QWidget:
        self.boxes: dict[Role, QCheckBox] = {}
        holder = QWidget(self)
        flow = FlowLayout(holder, spacing=2)
        for role, text in choices(Role):
            box = QCheckBox(text, holder)
            box.setAccessibleName(f"{self.name}: {text}")
            box.toggled.connect(self.typed_at_once)
            flow.addWidget(box)
            self.watch(box)
            self.boxes[Role(role)] = box
        return holder

    def show_value(self, value: Any) -> None:
        for role, box in self.boxes.items():
            box.setChecked(role in value)

    def typed_value(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())
