"""A whole plan typed into the empty program by keyboard alone: people, objectives, indicators, actions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app import languages
from app.program import Program
from models.inspection import inspect
from models.plan import Plan
from tests.app.typing_in import answer_with, enter, focused, press, refusals, tab_to, walk, write
from tests.plans import Content, content

PEOPLE: dict[str, tuple[tuple[str, str], ...]] = {
    "Care": (("Mia", "30"), ("Noé", "25"), ("Olga", "")),
    "Communication": (("Ada", "60"), ("Bo", "40"), ("Cleo", "")),
    "People team": (("Gina", "20"), ("Hugo", "8"), ("Iris", "")),
    "Purchasing": (("Dan", "10"), ("Eve", "12"), ("Finn", "")),
    "Workshop": (("Jon", "6"), ("Kim", ""), ("Léo", "4")),
}
"""People by department, as the table sorts them, with the hours a month that they have."""

OBJECTIVES: dict[str, dict[str, tuple[str, ...]]] = {
    "Human resource management": {
        "Hire 12 welders by June": ("Welders hired: 0 > 12", "Days to hire: 62 > 45 days"),
        "Keep the apprentices": ("Leavers: 30 > 10 %",),
    },
    "Procurement": {
        "Two sources for each part": ("Parts with one source: 40 > 10", "Offers a part: 1 > 3"),
        "Fewer rush orders": ("Rush orders: 25 > 5 a month",),
    },
    "Operations": {
        "Half the scrap": ("Scrap: 8 > 4 %", "Ideas from the shop: 2 > 20"),
        "No accident this year": ("Accidents: 3 > 0",),
    },
    "Sales": {
        "Ten new clients abroad": ("Clients abroad: 2 > 12", "Visits abroad: 5 > 40"),
        "Win back five clients": ("Won back: 0 > 5", "Calls: 0 > 60"),
    },
    "Communication": {
        "Known at three schools": ("Schools: 0 > 3", "Visits: 0 > 200"),
        "Press calls us back": ("Articles: 4 > 12",),
    },
    "Service": {
        "Answer within 4 hours": ("Hours to answer: 30 > 4 h", "Answered: 60 > 95 %"),
        "Fewer returns": ("Returns: 9 > 6 %", "Fixed on the phone: 20 > 50 %"),
    },
}
"""Objectives by activity, each with its indicators."""

ACTIVITIES = ("proc", "Human", "Service", "Sales 60 %; Service 40 %", "oper")
TITLES = tuple(f"Action {at}" for at in range(1, 41))
OWNERS = tuple(name for people in PEOPLE.values() for name, _ in people)
STAGES = ("p", "r", "i", "t")
IN_TABLE = ("Two sources for each part", "More bidders")
IN_INSPECTOR = ("Half the scrap", "Faults are seen early")
TESTED, RELAYED, LEARNT = "Action 4", "The same story", "Went well"
SHARES: tuple[dict[str, float], ...] = (
    {"Human resource management": 1.0},
    {"Procurement": 1.0},
    {"Human resource management": 1.0},
    {"Service": 1.0},
    {"Sales": 0.6, "Service": 0.4},
    {"Operations": 1.0},
)
"""What the first four actions serve, written on the map; then what each of ACTIVITIES means."""
STAGED = ("planned", "running", "idea", "test")
Rows = dict[str, dict[str, Any]]


@dataclass
class Screen:
    """The running program, seen and not touched."""

    program: Program

    @property
    def plan(self) -> Plan:
        assert self.program.document is not None
        return self.program.document.plan

    def view(self, name: str) -> Any:
        """The view at the front, which is the one of this name."""
        views = self.program.window.views
        assert views.current == name
        return views.showing()

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The raw rows of a table."""
        return list(self.plan.graph.tables[table].values())

    def named(self, table: str, column: str = "name") -> dict[str, dict[str, Any]]:
        """The rows of a table by what they are called."""
        return {row[column]: row for row in self.rows(table)}

    def content(self) -> Content:
        return content(self.plan.connection)

    def name_of(self, activity: str) -> str:
        assert self.program.document is not None
        return self.program.document.name_of(activity, short=False)


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[Screen]:
    """The program as it starts for the first time, with the keyboard."""
    program = Program("en")
    program.start(None)
    qtbot.waitUntil(lambda: program.document is not None, timeout=20_000)
    program.window.resize(1280, 800)
    program.window.activateWindow()
    yield Screen(program)
    if program.document is not None:
        program.document.discard()
        program.document = None
    program.window.close()
    languages.install("en")


def test_a_plan_is_typed_in_by_keyboard_alone(screen: Screen, tmp_path: Path) -> None:
    begin(screen)
    at_first = screen.content()
    type_people(screen)
    type_objectives(screen)
    type_actions(screen)
    detail_actions(screen)
    check(screen)

    whole = screen.content()
    undo_and_redo(screen, at_first, whole)
    save_and_open_again(screen, tmp_path / "typed.maillon", whole)


def undo_and_redo(screen: Screen, at_first: Content, whole: Content) -> None:
    """Back to the empty plan and forth again, a key for each step."""
    commands = screen.program.window.commands
    press("Ctrl+2")
    for key, command, reached in (("Ctrl+Z", "edit.undo", at_first), ("Ctrl+Y", "edit.redo", whole)):
        walk(key, lambda command=command: not commands[command].isEnabled(), most=1000)
        assert screen.content() == reached


def save_and_open_again(screen: Screen, path: Path, whole: Content) -> None:
    """Into a file whose path is typed, closed, and opened from there."""
    answer_with(path)
    press("Ctrl+S")
    assert screen.plan.path == path
    assert inspect(path) == []
    come_back_to(screen.program.window)
    press("Ctrl+W")
    assert screen.program.document is None
    screen.program.window.activateWindow()
    answer_with(path)
    press("Ctrl+O")
    assert screen.plan.path == path
    assert screen.content() == whole


def come_back_to(window: QWidget) -> None:
    """A window manager gives the keyboard back when a dialog goes; off screen there is none."""
    window.activateWindow()
    QApplication.processEvents()


def begin(screen: Screen) -> None:
    """From whatever is shown to a new plan on Porter's chain."""
    press("Ctrl+N")
    assert screen.program.document is None
    tab_to("Porter")
    press("Return")
    assert screen.rows("action") == screen.rows("person") == screen.rows("objective") == []
    screen.program.window.activateWindow()  # the window of a new plan is a new window


def type_people(screen: Screen) -> None:
    """Departments, their people, and the hours that these have."""
    press("Ctrl+5")
    table = screen.view("people").table

    def stands_on(name: str) -> bool:
        return table.line is not None and table.line.cells[0].text == name

    for department, people in PEOPLE.items():
        press("Ctrl+5", "Ctrl+Home")
        if department not in screen.named("unit"):
            tab_to("New department or team")
            enter(department)
        else:
            walk("Down", lambda department=department: stands_on(department))
        assert stands_on(department)
        press("Ctrl+5", "Ins")
        enter(*(name for name, _ in people))
    press("Ctrl+5", "Ctrl+Home", "Right", "Right", "Right", "Right")
    for people in PEOPLE.values():
        for name, hours in people:
            if hours:
                walk("Down", lambda name=name: stands_on(name))
                enter(hours)
    known = screen.named("unit")
    for department, people in PEOPLE.items():
        for name, hours in people:
            row = screen.named("person")[name]
            assert row["unit_id"] == known[department]["id"]
            assert row["capacity"] == (float(hours) if hours else None)
    assert refusals(screen.program.window) == []


def type_objectives(screen: Screen) -> None:
    """Objectives below their activities, in the order in which these stand, and indicators below each."""
    press("Ctrl+3")
    tree = screen.view("objectives").tree
    for at, (activity, objectives) in enumerate(OBJECTIVES.items()):
        walk("Down", lambda activity=activity: tree.current.text == activity)
        press("Ins")
        enter(*objectives)
        if at == 0:  # with the first objective the tree shows only what has one
            press("Ctrl+3", "Shift+Tab", "Space")
        for _ in objectives:
            press("Ctrl+3", "Down")
            walk("Down", lambda objectives=objectives: tree.current.text in objectives)
            indicators = objectives[tree.current.text]
            press("Alt+Ins")
            enter(*indicators)
        press("Ctrl+3")
    assert refusals(screen.program.window) == []


def type_actions(screen: Screen) -> None:
    """Four actions on the map where they serve, the others as lines of the table; then column by column."""
    press("Ctrl+1", "Home")
    chain = screen.view("chain")
    walk("Down", lambda: screen.name_of(chain.scene.focused) == "Human resource management")
    press("Ins")
    enter(*TITLES[:4])
    press("Escape", "Ctrl+2", "Ins")
    enter(*TITLES[4:])
    show_columns(screen, "Start")
    press("Ctrl+2")
    fill(screen, "stage", [STAGES[at % 4] for at in range(40)])
    fill(screen, "activities", [ACTIVITIES[at % 5] for at in range(4, 40)], first=4)
    fill(screen, "owner", [OWNERS[at % 15] for at in range(40)])
    fill(screen, "effort", [str(2 + at % 7) for at in range(40)])
    fill(screen, "start", [f"{1 + at % 9}/3/2026" for at in range(40)])
    fill(screen, "end", [f"{10 + at % 9}/12/2027" for at in range(40)])
    fill(screen, "decide_by", ["31/3/2027" if STAGES[at % 4] == "t" else "" for at in range(40)])
    assert refusals(screen.program.window) == []


def show_columns(screen: Screen, *titles: str) -> None:
    """Tick columns in the menu above the table."""
    press("Ctrl+2")
    tab_to("Columns", "Shift+Tab")
    press("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for title in titles:
        walk("Down", lambda title=title: under_keyboard(menu) in (title, "Other columns"))
        if under_keyboard(menu) == title:
            press("Space")
            continue
        press("Right")  # the columns that are not in the first menu
        others = QApplication.activePopupWidget()
        assert isinstance(others, QMenu)
        walk("Down", lambda title=title, others=others: under_keyboard(others) == title)
        press("Space", "Left")
    press("Escape")


def under_keyboard(menu: QMenu) -> str:
    """The entry of a menu that Enter would take."""
    entry = menu.activeAction()
    return entry.text() if entry is not None else ""


def fill(screen: Screen, column: str, values: Sequence[str], first: int = 0) -> None:
    """Type a column from top to bottom; Enter leads down."""
    table = screen.view("actions").table
    press("Ctrl+Home", *["Down"] * first)
    walk("Right", lambda: table.current_column == column)
    for at, value in enumerate(values, first):
        assert (table.currentIndex().row(), table.current_column) == (at, column)
        if value:
            enter(value)
        else:
            press("Down")
    assert focused() is table


def detail_actions(screen: Screen) -> None:
    """What serves which objective, in the table and in the inspector; a follow-on; a decision on a test."""
    show_columns(screen, "Objectives", "How it contributes")
    press("Ctrl+2")
    fill(screen, "objectives", [IN_TABLE[0]] * 3)
    fill(screen, "contribution", [IN_TABLE[1]] * 3)
    press("Ctrl+K")
    enter(TESTED)
    press("Return")
    tab_to("Objectives it serves")
    press("Space", "Tab")
    enter("Half", IN_INSPECTOR[1])
    tab_to("Follow-ons")
    press("Space")
    tab_to("What prolongs it")
    enter("Action 40", RELAYED)
    tab_to("History of decisions")
    press("Space")
    tab_to("Decided today: Continue")
    press("Space")
    write(LEARNT)
    press("Ctrl+2")
    assert refusals(screen.program.window) == []


def check(screen: Screen) -> None:
    """What was typed is there, and refers to what it should."""
    people, activities = screen.named("person"), {row["id"]: row for row in screen.rows("activity")}
    statements = screen.named("objective", "statement")
    actions = screen.named("action", "title")
    assert (len(people), len(statements), len(screen.rows("indicator")), len(actions)) == (15, 12, 20, 40)
    for activity, objectives in OBJECTIVES.items():
        for statement, indicators in objectives.items():
            row = statements[statement]
            assert screen.name_of(row["activity_id"]) == activity
            own = [one for one in screen.rows("indicator") if one["objective_id"] == row["id"]]
            assert {typed_again(one) for one in own} == set(indicators)
    for at, title in enumerate(TITLES):
        row = actions[title]
        assert row["stage"] == STAGED[at % 4]
        assert row["owner_id"] == people[OWNERS[at % 15]]["id"]
        assert row["effort"] == 2 + at % 7
        assert row["start"] == f"2026-03-{1 + at % 9:02}"
        assert row["end"] == f"2027-12-{10 + at % 9}"
        assert bool(row["decide_by"]) is (row["stage"] == "test")
        shares = {screen.name_of(one): share for one, share in screen.plan.graph.shares_of(row["id"]).items()}
        assert shares == SHARES[0 if at < 4 else at % 5 + 1]
    assert len(activities) == 12
    check_details(screen, actions, statements)


def check_details(screen: Screen, actions: Rows, statements: Rows) -> None:
    """Contributions with their mechanism, the follow-on, the decision."""
    ties = {(row["action_id"], row["objective_id"], row["mechanism"]) for row in screen.rows("contribution")}
    assert ties == {
        *((actions[title]["id"], statements[IN_TABLE[0]]["id"], IN_TABLE[1]) for title in TITLES[:3]),
        (actions[TESTED]["id"], statements[IN_INSPECTOR[0]]["id"], IN_INSPECTOR[1]),
    }
    (relay,) = screen.rows("relay")
    ends = (actions[TESTED]["id"], actions["Action 40"]["id"])
    assert (relay["from_id"], relay["to_id"], relay["how"]) == (*ends, RELAYED)
    (decision,) = screen.rows("decision")
    assert (decision["action_id"], decision["verdict"]) == (actions[TESTED]["id"], "continue")
    assert decision["lesson"] == LEARNT


def typed_again(indicator: dict[str, Any]) -> str:
    """An indicator as it was typed."""
    values = f"{indicator['baseline']:g} > {indicator['target']:g} {indicator['unit']}"
    return f"{indicator['name']}: {values.strip()}"
