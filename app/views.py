"""The views of a plan as a table, and the stack that makes each when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.commands import Commands
from app.theme import dress


@dataclass(frozen=True)
class View:
    """One view: the command `view.<id>` shows it, it stands under a tab, `path` says where its class is.

    It is imported when it is first shown: what a person does not look at costs no start.
    """

    id: str
    tab: str
    name: str
    """What it is called beside the other views of its tab."""
    path: str
    shows_selection: bool = False
    """Whether the selected activity or action is edited over this view."""


VIEWS: tuple[View, ...] = (
    View("chain", "chain", QT_TRANSLATE_NOOP("Views", "Map"), "app.chain.view:ChainView", True),
    View("outline", "chain", QT_TRANSLATE_NOOP("Views", "Outline"), "app.chain.outline:Outline", True),
    View("actions", "actions", QT_TRANSLATE_NOOP("Views", "Table"), "app.actions.view:ActionsView", True),
    View("board", "actions", QT_TRANSLATE_NOOP("Views", "Board"), "app.board.view:BoardView"),
    View("channels", "actions", QT_TRANSLATE_NOOP("Views", "Channels"), "app.channels.view:ChannelsView"),
    View("objectives", "objectives", QT_TRANSLATE_NOOP("Views", "Tree"), "app.objectives.view:ObjectivesView"),
    View("strategy", "objectives", QT_TRANSLATE_NOOP("Views", "Strategy map"), "app.strategy.view:StrategyView"),
    View("returns", "objectives", QT_TRANSLATE_NOOP("Views", "Returns"), "app.returns.view:ReturnsView"),
    View("balance", "balance", QT_TRANSLATE_NOOP("Views", "Argument"), "app.balance.view:BalanceView"),
    View("advice", "balance", QT_TRANSLATE_NOOP("Views", "What next"), "app.advice.view:AdviceView"),
    View("what_if", "balance", QT_TRANSLATE_NOOP("Views", "What if"), "app.what_if.view:WhatIfView"),
    View("road", "balance", QT_TRANSLATE_NOOP("Views", "Road out"), "app.road.view:RoadView"),
    View("compare", "balance", QT_TRANSLATE_NOOP("Views", "Compare"), "app.compare.view:CompareView"),
    View("network", "balance", QT_TRANSLATE_NOOP("Views", "Network"), "app.network.view:NetworkView"),
    View("people", "people", QT_TRANSLATE_NOOP("Views", "Departments"), "app.people.view:PeopleView"),
    View("coaching", "people", QT_TRANSLATE_NOOP("Views", "Coaching"), "app.coaching.view:CoachingView"),
    View("crisis", "people", QT_TRANSLATE_NOOP("Views", "Crisis"), "app.crisis_readiness.view:CrisisView"),
    View("readiness", "readiness", QT_TRANSLATE_NOOP("Views", "Readiness"), "app.readiness.view:ReadinessView"),
)  # fmt: skip

TABS: dict[str, str] = {
    "chain": QT_TRANSLATE_NOOP("Views", "Chain"),
    "actions": QT_TRANSLATE_NOOP("Views", "Actions"),
    "objectives": QT_TRANSLATE_NOOP("Views", "Objectives"),
    "balance": QT_TRANSLATE_NOOP("Views", "For whom, by whom"),
    "people": QT_TRANSLATE_NOOP("Views", "People"),
    "readiness": QT_TRANSLATE_NOOP("Views", "Readiness"),
}
"""The tabs of the bar and what they are called."""

BY_ID = {view.id: view for view in VIEWS}


def say(text: str) -> str:
    """A text of the tables in the language in force."""
    return QCoreApplication.translate("Views", text)


def of_tab(tab: str) -> list[View]:
    """The views under a tab, in order."""
    return [view for view in VIEWS if view.tab == tab]


class ViewStack(QWidget):
    """Shows one view at a time; where a tab has several, a row of buttons above switches between them."""

    shown = Signal(str)
    """The id of the view that came to the front."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = ""
        self.views: dict[str, QWidget] = {}
        self.make: Callable[[type[QWidget]], QWidget] | None = None
        """How a view is made of its class; None while no plan is open."""
        self._last: dict[str, str] = {}
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.switches = {tab: self._switch(tab, commands) for tab in TABS if len(of_tab(tab)) > 1}
        for switch in self.switches.values():
            lines.addWidget(switch)
        self._stack = QStackedWidget(self)
        lines.addWidget(self._stack, 1)

    def _switch(self, tab: str, commands: Commands) -> QFrame:
        """The buttons of the views under a tab; the arrow keys go from one to the next."""
        row = QFrame(self)
        dress(row, "switch")
        row.setAccessibleName(say(TABS[tab]))
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 6, 16, 0)
        line.setSpacing(2)
        group = QButtonGroup(row)
        for view in of_tab(tab):
            button = QPushButton(say(view.name), row, checkable=True)
            button.setObjectName(view.id)
            dress(button, "switch")
            button.clicked.connect(commands[f"view.{view.id}"].trigger)
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        row.hide()
        return row

    def put(self, page: QWidget) -> None:
        """Bring a page to the front that is no view of a plan, such as the welcome."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        for switch in self.switches.values():
            switch.hide()

    def showing(self) -> QWidget:
        """What is at the front."""
        return self._stack.currentWidget()

    def view(self, name: str) -> QWidget:
        """A view by its id, made when it is first asked for. KeyError when there is none of this id."""
        if name not in self.views:
            assert self.make is not None, "views are made once a plan is open"
            module, _, made = BY_ID[name].path.partition(":")
            self.views[name] = self.make(getattr(import_module(module), made))
            self._stack.addWidget(self.views[name])
        return self.views[name]

    def show_view(self, name: str) -> None:
        """Bring a view to the front and give it the keyboard."""
        view = self.view(name)
        tab = BY_ID[name].tab
        self.current, self._last[tab] = name, name
        self._stack.setCurrentWidget(view)
        for other, switch in self.switches.items():
            switch.setVisible(other == tab)
            for button in switch.findChildren(QPushButton):
                button.setChecked(button.objectName() == name)
        view.setFocus()
        self.shown.emit(name)

    def show_tab(self, tab: str) -> None:
        """Bring the view of a tab to the front that was last seen there."""
        self.show_view(self._last.get(tab) or of_tab(tab)[0].id)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the view in front carries out commands of the window, by their ids; none for a page that is no view."""
        return getattr(self.showing(), "handlers", {})

    def step(self, by: int) -> None:
        """Bring the next view (1) or the one before (-1) to the front, round and round."""
        ids = [view.id for view in VIEWS]
        self.show_view(ids[(ids.index(self.current) + by) % len(ids)])
