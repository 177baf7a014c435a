"""The table of commands: every key belongs to one, whatever the system's standard keys are."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from app import icons
from app.commands import COMMANDS, Commands
from app.theme import LIGHT


def test_no_two_commands_share_a_key(qapp: object) -> None:
    commands = Commands(LIGHT)
    keys = Counter(key.toString() for action in commands for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_a_standard_key_that_another_command_names_is_left_to_it(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On X11 the standard keys of Delete are Del and Ctrl+D; off screen they are not, so Qt is made to say so."""
    usual = QKeySequence.keyBindings

    def on_x11(key: QKeySequence.StandardKey) -> list[QKeySequence]:
        found = usual(key)
        return [*found, QKeySequence("Ctrl+D")] if key == QKeySequence.StandardKey.Delete else found

    monkeypatch.setattr(QKeySequence, "keyBindings", on_x11)
    commands = Commands(LIGHT)
    assert [key.toString() for key in commands["edit.remove"].shortcuts()] == ["Del"]
    assert [key.toString() for key in commands["edit.duplicate"].shortcuts()] == ["Ctrl+D"]


def test_every_icon_of_the_table_is_there() -> None:
    assert {command.icon for command in COMMANDS if command.icon} <= set(icons.names())
