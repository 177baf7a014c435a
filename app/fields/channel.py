"""The fields of a channel."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor
from models.vocabulary import ChannelKind

CHANNEL_NAME = Column("name", QT_TRANSLATE_NOOP("Inspector", "Name"), required=True)

CHANNEL = (Column("kind", QT_TRANSLATE_NOOP("Inspector", "Kind"), Editor.CHOICE, closed=ChannelKind),)
