"""A board with a plan, and what its tests press and read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.board.asking import BeginTest, EndTest
from app.board.view import BoardView
from models.edits.actions import add_action
from models.edits.rows import set_fields
from models.errors import Fault
from models.vocabulary import Stage
from tests.app.conftest import Desk

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
START = dt.date(2027, 3, 1)


@pytest.fixture
def board(desk: Desk) -> Iterator[BoardView]:
    """The board over the desk's plan: an idea, a test and a running action, and two that are planned."""
    for action, title in (("open", "Open day"), ("film", "Film")):
        desk.document.do(add_action, title, desk.codes["sales"], {"id": action, "stage": Stage.PLANNED})
    view = BoardView(desk.document, desk.commands)
    desk.show(view, 1200, 700)
    view.setFocus()
    yield view
    view.hide()


def ids(board: BoardView, stage: Stage) -> list[str]:
    return [card.id for card in board.columns[stage].list.cards.cards]


def card(board: BoardView, action: str):
    found = (one for column in board.columns.values() for one in column.list.cards.cards if one.id == action)
    return next(found)


@contextmanager
def read_only(desk: Desk) -> Iterator[None]:
    """Meanwhile somebody else holds the plan."""
    store = desk.document.plan.store
    before = store.read_only
    store.read_only = Fault("plan.held", user="Zoé", host="desk", path="plan")
    yield
    store.read_only = before


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def write(text: str) -> None:
    """Type over what the focused field holds."""
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), text)


def stage(desk: Desk, action: str) -> str:
    return str(desk.row("action", action)["stage"])


def decisions(desk: Desk) -> list[tuple[object, ...]]:
    rows = desk.document.plan.graph.tables["decision"].values()
    return [(row["action_id"], row["date"], row["verdict"], row["lesson"]) for row in rows]


def ask_film(board: BoardView, desk: Desk, **fields: object) -> BeginTest:
    if fields:
        desk.document.do(set_fields, "action", "film", fields)
    desk.document.select("action", "film")
    press(Qt.Key.Key_Right, ALT)
    asking = board.columns[Stage.TEST].asking
    assert isinstance(asking, BeginTest)
    return asking


def ask_alumni(board: BoardView, desk: Desk, to: Stage = Stage.RUNNING) -> EndTest:
    desk.document.select("action", "alumni")
    board.move("alumni", to)
    asking = board.columns[to].asking
    assert isinstance(asking, EndTest)
    return asking


def limit(board: BoardView, stage: Stage) -> QWidget:
    return board.columns[stage].limit.control
