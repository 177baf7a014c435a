"""A small plan with people, on which fields, panels and the headline are tried."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import languages
from app.commands import Commands
from app.document import PlanDocument
from app.theme import LIGHT
from models.edits.actions import add_action
from models.edits.rows import add_row, set_field
from models.measures import Scope
from models.plan import Plan
from models.vocabulary import Stage
from tests.plans import content, ids, new_plan


@dataclass
class Desk:
    """An open plan with its commands, and a quick way to look into its rows."""

    document: PlanDocument
    commands: Commands
    codes: dict[str, str]
    bot: QtBot

    def row(self, table: str, row_id: str) -> dict[str, Any]:
        """The raw columns of a row."""
        return self.document.plan.graph.tables[table][row_id]

    def steps(self) -> int:
        """How many undos there are."""
        return len(self.document.plan.history.done)

    def everything(self) -> dict[str, list[tuple[object, ...]]]:
        """All content of the plan."""
        return content(self.document.plan.connection)

    def show(self, widget: QWidget, width: int = 320, height: int = 700) -> None:
        """Open a window on a widget and give it the keyboard."""
        self.bot.addWidget(widget)
        widget.resize(width, height)
        with self.bot.waitActive(widget):
            widget.show()
            widget.activateWindow()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """Porter's chain, two departments, two people, three actions, one objective."""
    path = tmp_path / "plan.maillon"
    path.write_bytes(_furnished())
    document = PlanDocument(Plan.open(path, tmp_path / "data" / "working"), "en")
    document.look(scope=Scope.LIVE)
    commands = Commands(LIGHT)
    yield Desk(document, commands, ids(document.plan), qtbot)
    document.discard()
    commands.deleteLater()


@cache
def _furnished() -> bytes:
    """The plan of the desk with its history, made once."""
    with tempfile.TemporaryDirectory() as folder:
        plan = new_plan(Path(folder))
        _furnish(plan)
        plan.close()
        return (Path(folder) / "plan.maillon").read_bytes()


def _furnish(plan: Plan) -> None:
    do, codes = plan.do, ids(plan)
    do(add_row, "unit", {"id": "procurement unit", "name": "Procurement", "home_id": codes["procurement"]})
    beatrice = {"name": "Béatrice Noël", "unit_id": "procurement unit", "capacity": 8.0}
    do(add_row, "person", {"id": "beatrice", **beatrice})
    silo = next(row["id"] for row in plan.graph.units() if row["communication"])
    do(add_row, "person", {"id": "nadia", "name": "Nadia Ferrand", "unit_id": silo})
    for action, title, code, stage, effort, owner in (
        ("page", "LinkedIn page", "communication", Stage.RUNNING, 30.0, "nadia"),
        ("watch", "Supplier watch", "procurement", Stage.IDEA, 6.0, "beatrice"),
        ("alumni", "Alumni group", "human_resources", Stage.TEST, 10.0, "nadia"),
    ):
        fields = {"id": action, "stage": stage, "effort": effort, "owner_id": owner}
        do(add_action, title, codes[code], fields)
    shortage = {"statement": "Fewer shortages", "activity_id": codes["procurement"]}
    do(add_row, "objective", {"id": "shortage", **shortage})
    do(set_field, "activity", codes["communication"], "target", 0.15)
    do(set_field, "activity", codes["procurement"], "target", 0.40)


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """Numbers and words the French way."""
    languages.install("fr")
    yield
    languages.install("en")
