from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.document import Selection
from app.widgets.following import Following
from models.edits.rows import set_field
from models.measures import Weight
from tests.app.conftest import Desk


class Noting:
    """A view that notes what it is told."""

    def __init__(self, desk: Desk, *tables: str, outlook: bool = True) -> None:
        self.view = QWidget()
        self.refreshed = 0
        self.selected: list[Selection] = []
        self.following = Following(
            self.view,
            desk.document,
            self._refresh,
            tables or None,
            outlook=outlook,
            select=self.selected.append,
        )

    def _refresh(self) -> None:
        self.refreshed += 1


def test_nothing_is_measured_before_somebody_looks(desk: Desk) -> None:
    noting = Noting(desk, "action")
    desk.bot.addWidget(noting.view)
    desk.document.do(set_field, "action", "page", "title", "Page")
    assert noting.refreshed == 0
    desk.show(noting.view)
    assert noting.refreshed == 1


def test_a_change_of_its_tables_is_shown_at_once_and_others_are_not(desk: Desk) -> None:
    noting = Noting(desk, "action")
    desk.show(noting.view)
    desk.document.do(set_field, "unit", "procurement unit", "name", "Purchasing")
    assert noting.refreshed == 1
    desk.document.do(set_field, "action", "page", "title", "Page")
    desk.document.undo()
    assert noting.refreshed == 3


def test_without_tables_every_change_counts(desk: Desk) -> None:
    noting = Noting(desk)
    desk.show(noting.view)
    desk.document.do(set_field, "unit", "procurement unit", "name", "Purchasing")
    assert noting.refreshed == 2


def test_changes_while_hidden_are_caught_up_with_once(desk: Desk) -> None:
    noting = Noting(desk, "action")
    desk.show(noting.view)
    noting.view.hide()
    desk.document.do(set_field, "action", "page", "title", "Page")
    desk.document.look(weight=Weight.ACTIONS)
    assert noting.refreshed == 1
    noting.view.show()
    noting.view.hide()
    noting.view.show()
    assert noting.refreshed == 2


def test_the_outlook_matters_only_to_views_that_say_so(desk: Desk) -> None:
    looking, indifferent = Noting(desk), Noting(desk, outlook=False)
    for one in (looking, indifferent):
        desk.show(one.view)
    desk.document.look(weight=Weight.ACTIONS)
    assert (looking.refreshed, indifferent.refreshed) == (2, 1)


def test_the_selection_is_told_while_shown_and_on_showing(desk: Desk) -> None:
    noting = Noting(desk)
    desk.bot.addWidget(noting.view)
    desk.document.select("action", "page")
    assert noting.selected == []
    desk.show(noting.view)
    desk.document.select("action", "watch")
    assert [one.id for one in noting.selected] == ["page", "watch"]
