"""The table of actions in a window of its own, over a small plan with real ids."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.actions.view import ActionsView
from app.commands import Commands
from app.document import PlanDocument
from app.theme import LIGHT
from models.edits.actions import add_action, set_channels
from models.edits.rows import add_row
from models.entities import new_id
from models.vocabulary import Stage
from tests.plans import content, ids, new_plan

Key = Qt.Key
Held = Qt.KeyboardModifier


@dataclass
class Bench:
    """An open plan and its table."""

    document: PlanDocument
    commands: Commands
    view: ActionsView
    codes: dict[str, str]
    id: dict[str, str]
    bot: QtBot

    @property
    def table(self) -> Any:
        return self.view.table

    def row(self, name: str) -> dict[str, Any]:
        """The raw columns of an action."""
        return self.document.plan.graph.tables["action"][self.id[name]]

    def titles(self) -> list[str]:
        """What stands in the first column, heads of groups in brackets."""
        model, told = self.view.model, []
        for line in range(model.rowCount()):
            text = str(model.index(line, model.how.columns.index("title")).data() or "")
            told.append(text if model.action_at(line) else f"[{model.lines.heads[line].name or '-'}]")
        return told

    def cell(self, name: str, column: str) -> str:
        """What a cell shows."""
        model = self.view.model
        return str(model.index(model.lines.line_of(self.id[name]), model.how.columns.index(column)).data())

    def at(self, name: str, column: str = "title") -> None:
        """Stand on a cell, with the keyboard on the table."""
        self.table.setFocus()
        assert self.table.go(self.id[name], column)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        """Press a key where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, held)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for sign in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            if sign.isascii():
                QTest.keyClicks(widget, sign)
            else:  # which QTest knows no key for
                QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Held.NoModifier, sign))
        QApplication.processEvents()

    def click_head(self, column: str, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        """Click the head of a column."""
        heads, place = self.table.heads, self.view.how.columns.index(column)
        at = QPoint(heads.sectionViewportPosition(place) + heads.sectionSize(place) // 2, heads.height() // 2)
        QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, held, at)

    def picked(self) -> list[str]:
        """The short names of the picked rows."""
        names = {action: name for name, action in self.id.items()}
        return [names.get(action, action) for action in self.table.rows_picked()]

    def content(self) -> dict[str, list[tuple[object, ...]]]:
        """All content of the plan."""
        return content(self.document.plan.connection)

    def steps(self) -> int:
        """How many undos there are."""
        return len(self.document.plan.history.done)


def shown(bot: QtBot, document: PlanDocument, commands: Commands) -> ActionsView:
    """The table in a window."""
    view = ActionsView(document, commands)
    bot.addWidget(view)
    view.resize(1180, 560)
    with bot.waitActive(view):
        view.show()
        view.activateWindow()
    view.table.setFocus()
    return view


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """Five actions, two people, two departments."""
    document = PlanDocument(new_plan(tmp_path), "en")
    codes, do = ids(document.plan), document.do
    silo = next(row["id"] for row in document.plan.graph.units() if row["communication"])
    do(add_row, "unit", {"id": "buying", "name": "Purchasing", "home_id": codes["procurement"]})
    do(add_row, "person", {"id": "nadia", "name": "Nadia Ferrand", "unit_id": silo})
    do(add_row, "person", {"id": "bea", "name": "Béatrice Noël", "unit_id": "buying"})
    do(
        add_row,
        "objective",
        {"id": "hire", "statement": "Hire 12 welders", "activity_id": codes["human_resources"]},
    )
    known: dict[str, str] = {}
    for name, title, code, fields in (
        (
            "page",
            "LinkedIn page",
            "communication",
            {"stage": Stage.RUNNING, "effort": 30.0, "owner_id": "nadia"},
        ),
        ("watch", "Supplier watch", "procurement", {"stage": Stage.IDEA, "effort": 6.0, "owner_id": "bea"}),
        (
            "alumni",
            "Alumni group",
            "human_resources",
            {"stage": Stage.TEST, "decide_by": dt.date(2020, 1, 1)},
        ),
        ("forum", "Forum answers", "service", {"stage": Stage.RUNNING, "effort": 4.0}),
        (
            "van",
            "Sticker on the van",
            "infrastructure",
            {"stage": Stage.PLANNED, "end": dt.date(2027, 9, 30)},
        ),
    ):
        known[name] = new_id()
        do(add_action, title, codes[code], {"id": known[name], **fields})
    do(set_channels, known["page"], ["LinkedIn"])
    do(set_channels, known["alumni"], ["LinkedIn", "Instagram"])
    commands = Commands(LIGHT)
    view = shown(qtbot, document, commands)
    yield Bench(document, commands, view, codes, known, qtbot)
    view.hide()
    document.discard()
    commands.deleteLater()


def editor_of(view: QWidget) -> Any:
    """The field that edits a cell now."""
    editor = view.editor  # type: ignore[attr-defined]
    assert editor is not None
    return editor.field
