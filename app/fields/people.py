"""The fields of departments and people."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor

UNIT = (
    Column("communication", QT_TRANSLATE_NOOP("Inspector", "This is Communication"), Editor.TOGGLE),
    Column("transverse", QT_TRANSLATE_NOOP("Inspector", "Works across all departments"), Editor.TOGGLE),
    Column("home_id", QT_TRANSLATE_NOOP("Inspector", "Home activity"), Editor.ROW, to="activity",
           hint=QT_TRANSLATE_NOOP("Inspector", "The activity it belongs to")),
)  # fmt: skip

PERSON = (
    Column("unit_id", QT_TRANSLATE_NOOP("Inspector", "Department"), Editor.ROW, to="unit"),
    Column("capacity", QT_TRANSLATE_NOOP("Inspector", "Capacity"), Editor.NUMBER,
           unit=QT_TRANSLATE_NOOP("Inspector", "h a month")),
    Column("email", QT_TRANSLATE_NOOP("Inspector", "E-mail")),
    Column("roles", QT_TRANSLATE_NOOP("Inspector", "Roles"), Editor.ROLES),
)  # fmt: skip
