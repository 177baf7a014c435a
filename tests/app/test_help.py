from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app import theme
from app.commands import COMMANDS, Commands
from app.help import GROUPS, LICENCES, STEPS, HelpWindow, shown_keys


@pytest.fixture
def commands(qapp: QApplication) -> Commands:
    return Commands(theme.LIGHT)


@pytest.fixture
def window(commands: Commands, qtbot: object) -> HelpWindow:
    window = HelpWindow(commands)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    return window


def test_the_first_steps_tell_each_step(window: HelpWindow) -> None:
    text = window.pages["steps"].toPlainText()
    for title, _text in STEPS:
        assert title in text


def test_every_command_with_a_key_is_on_the_page_of_keys(window: HelpWindow, commands: Commands) -> None:
    text = window.pages["keys"].toPlainText()
    for command in COMMANDS:
        if commands[command.id].shortcuts():
            assert command.text.removesuffix("…") in text
            assert shown_keys(command)[0] in text


def test_a_command_shows_its_standard_key_and_our_own_beside_it_no_more() -> None:
    shown = {command.id: shown_keys(command) for command in COMMANDS}
    assert shown["plan.paste"] == ["Ctrl+V", "Ctrl+Shift+V"]
    assert shown["edit.undo"] == ["Ctrl+Z"]
    assert max(len(keys) for keys in shown.values()) == 2


def test_keys_that_few_keyboards_have_are_left_out(window: HelpWindow) -> None:
    text = window.pages["keys"].toPlainText()
    for rare in (", Undo", "F14", "F18", "Shift+Ins"):
        assert rare not in text


def test_the_keys_name_commands_as_the_table_does_whatever_was_done_last(
    commands: Commands, qtbot: object
) -> None:
    commands["edit.undo"].setText("Undo add “Forum”")
    window = HelpWindow(commands)
    qtbot.addWidget(window)  # type: ignore[attr-defined]
    assert "Forum" not in window.pages["keys"].toPlainText()


def test_every_command_belongs_to_a_group_of_the_help() -> None:
    groups = {group for group, _title in GROUPS}
    assert {command.id.partition(".")[0] for command in COMMANDS} <= groups


def test_about_names_the_version_and_each_licence(window: HelpWindow) -> None:
    text = window.pages["about"].toPlainText()
    assert "Maillon 0." in text
    for name, terms in LICENCES:
        assert name in text
        assert terms in text


@pytest.mark.parametrize("page", ["steps", "keys", "about"])
def test_a_page_opens_where_it_was_asked_for(window: HelpWindow, page: str) -> None:
    window.show_page(page)
    assert window.tabs.currentWidget() is window.pages[page]
