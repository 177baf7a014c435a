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
    for action in commands:
        if action.shortcuts():
            assert action.text().removesuffix("…") in text
            assert shown_keys(action.shortcuts())[0] in text


def test_keys_that_few_keyboards_have_are_left_out(window: HelpWindow) -> None:
    assert ", Undo" not in window.pages["keys"].toPlainText()


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
