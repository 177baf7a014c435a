"""The fields of channels and tags."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor
from models.vocabulary import ChannelKind

CHANNEL = (
    Column("name", QT_TRANSLATE_NOOP("Inspector", "Name")),
    Column("kind", QT_TRANSLATE_NOOP("Inspector", "Kind"), Editor.CHOICE, closed=ChannelKind),
)

TAG = (Column("name", QT_TRANSLATE_NOOP("Inspector", "Tag")),)
