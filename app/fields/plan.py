"""The fields of the plan itself."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor

PLAN = (
    Column("organisation", QT_TRANSLATE_NOOP("Inspector", "Organisation")),
    Column("start", QT_TRANSLATE_NOOP("Inspector", "Start"), Editor.DATE, required=True),
    Column("end", QT_TRANSLATE_NOOP("Inspector", "End"), Editor.DATE, required=True),
    Column("currency", QT_TRANSLATE_NOOP("Inspector", "Currency"), hint="EUR"),
    Column("sponsor_id", QT_TRANSLATE_NOOP("Inspector", "Sponsor"), Editor.ROW, to="person"),
    Column("committee", QT_TRANSLATE_NOOP("Inspector", "Committee"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "Who decides together, and when")),
)  # fmt: skip
