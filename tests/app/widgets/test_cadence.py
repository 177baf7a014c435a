from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.widgets.cadence import CadenceField
from app.widgets.source import column
from tests.app.conftest import Desk


def field_of(desk: Desk) -> CadenceField:
    field = CadenceField(desk.document, column(desk.document, "action", "watch", "cadence"), "How often")
    desk.show(field)
    field.control.setFocus()
    return field


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("2/semaine", "2/week", "2/semaine"),
        ("3/month", "3/month", "3/mois"),
        ("mensuel", "monthly", "mensuel"),
        ("quand il pleut", "quand il pleut", "quand il pleut"),
        ("", "", ""),
    ],
)
def test_how_often_is_written_in_french_and_stored_for_every_language(
    desk: Desk, french: None, typed: str, stored: str, shown: str
) -> None:
    field = field_of(desk)
    field.control.setText("5/an")
    field.typed()
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "watch")["cadence"] == "5/year"
    field.control.selectAll()
    desk.bot.keyClick(field.control, Qt.Key.Key_Delete)
    desk.bot.keyClicks(field.control, typed)
    desk.bot.keyClick(field.control, Qt.Key.Key_Return)
    assert desk.row("action", "watch")["cadence"] == stored
    assert field.control.text() == shown
