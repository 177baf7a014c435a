"""A small plan on Porter's chain, shown in the real Chain view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chain.canvas import Canvas
from app.chain.scene import ChainScene
from app.chain.view import ChainView
from app.commands import Commands
from app.document import PlanDocument
from app.theme import LIGHT
from models.edits.actions import add_action
from models.edits.rows import set_plan
from models.measures import Scope
from models.vocabulary import Stage
from tests.plans import content, ids, new_plan

ACTIONS = (
    ("portraits", "Job portraits", "communication", Stage.RUNNING),
    ("alumni", "Alumni group", "human_resources", Stage.RUNNING),
    ("questions", "Answer questions", "service", Stage.TEST),
    ("watch", "Watch suppliers", "service", Stage.IDEA),
)


@dataclass
class Bench:
    """An open plan and the view that shows it."""

    document: PlanDocument
    commands: Commands
    view: ChainView
    ids: dict[str, str]

    @property
    def scene(self) -> ChainScene:
        return self.view.scene

    @property
    def canvas(self) -> Canvas:
        return self.view.canvas

    @property
    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """All content of the plan."""
        return content(self.document.plan.connection)

    def served(self, action: str) -> dict[str, float]:
        """The shares of an action by activity code."""
        codes = {activity: code for code, activity in self.ids.items()}
        shares = self.document.plan.graph.shares_of(action)
        return {codes[activity]: share for activity, share in shares.items()}

    def point(self, code: str) -> QPoint:
        """The middle of an activity's cell, in the viewport."""
        return self.canvas.mapFromScene(self.canvas.scene_point(self.ids[code]))

    def mark(self, code: str, at: int = 0) -> QPoint:
        """A mark in an activity's cell, in the viewport."""
        item = self.scene.item_of(self.ids[code])
        assert item is not None
        return self.canvas.mapFromScene(item.mark_middles()[at])

    def mouse(
        self, what: QEvent.Type, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:  # fmt: skip
        """Send a mouse event to the viewport, as the window system would."""
        port = self.canvas.viewport()
        pressed = Qt.MouseButton.NoButton if what is QEvent.Type.MouseMove else button
        place = QPointF(at)
        event = QMouseEvent(what, place, QPointF(port.mapToGlobal(at)), pressed, button, held)
        QApplication.sendEvent(port, event)

    def drag(
        self, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press, move in some steps, release."""
        self.mouse(QEvent.Type.MouseButtonPress, start, held)
        for step in range(1, 6):
            self.mouse(QEvent.Type.MouseMove, start + (end - start) * (step / 5), held)
        self.mouse(QEvent.Type.MouseButtonRelease, end, held)


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path) -> Iterator[PlanDocument]:
    """A plan with four actions, as a document."""
    opened = PlanDocument(new_plan(tmp_path), "en")
    known = ids(opened.plan)
    opened.do(set_plan, {"name": "Social media", "organisation": "Ateliers Vallier"})
    for action, title, code, stage in ACTIONS:
        opened.do(add_action, title, known[code], {"id": action, "stage": stage})
    opened.look(scope=Scope.LIVE)
    yield opened
    opened.discard()


@pytest.fixture
def bench(qtbot: QtBot, document: PlanDocument) -> Bench:
    """The Chain view on that plan, shown."""
    commands = Commands(LIGHT)
    view = ChainView(document, commands)
    commands.setParent(view)
    qtbot.addWidget(view)
    view.resize(900, 760)
    with qtbot.waitExposed(view):
        view.show()
    view.canvas.setFocus()
    return Bench(document, commands, view, ids(document.plan))
