"""The network of the desk's plan in a window, and hands for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.network.view import NetworkView
from models.measures.network_parts import Node
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> NetworkView:
    """The desk's plan: Nadia of Communication runs “LinkedIn page” and “Alumni group”; Béatrice has an idea."""
    made = NetworkView(desk.document, desk.commands)
    desk.show(made, 900, 680)
    made.setFocus()
    return made


def node(view: NetworkView, identity: str) -> Node:
    assert view.showing is not None
    found = view.showing.shown.node(identity)
    assert found is not None
    return found


def ids(view: NetworkView) -> set[str]:
    assert view.showing is not None
    return {one.id for one in view.showing.shown.nodes}


def selected(desk: Desk) -> tuple[str, str]:
    return desk.document.selection.table, desk.document.selection.id


def click(desk: Desk, view: NetworkView, identity: str) -> None:
    desk.bot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=view.canvas.place_of(identity).toPoint())


def press(desk: Desk, view: NetworkView, key: Qt.Key) -> None:
    desk.bot.keyClick(view.canvas, key)


def people(view: NetworkView) -> list[str]:
    return [one.text() for one in view.people.findChildren(QPushButton) if not one.isHidden()]
