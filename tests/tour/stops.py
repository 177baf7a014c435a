"""Where the tour stops: each stop brings the window into a state worth a picture. A new view adds its rows here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from app.actions.view import ActionsView
from app.board.view import BoardView
from app.chain.lenses import Lens
from app.importing.window import ImportWindow
from app.inspector.action import ActionPage
from app.inspector.activity import ActivityPage
from app.objectives.view import ObjectivesView
from app.program import Program
from models.listing.arranging import Arrangement
from models.measures.trend import Step

Stop = Callable[[Program], QWidget | None]
"""Prepares the program; returns what to take a picture of, None for the whole window."""


_BLOCK = """title\tactivities\tdepartment\tstage\tstart\tend\teffort\tmood
Answer on the forum\tservice\tCustomer service\trunning\t2027-01-04\t2027-12-31\t6\tsunny
Job portraits\thuman_resources: 70 %; communication: 20 %\tCommunication\ttest\t2027-02-01\t\t14\train
Watch over prices\tprocurment\tPurchasing\tidea\t2027-03-01\t2027-02-01\t-3\tfog
"""
"""Three rows as people paste them, with what goes wrong: shares, a name, dates, a number, an unknown column."""


def _activity(code: str) -> Stop:
    def stop(program: Program) -> None:
        assert program.document is not None
        found = next(row for row in program.document.plan.graph.activities() if row["code"] == code)
        program.document.select("activity", found["id"])

    return stop


def _lens(lens: Lens) -> Stop:
    def stop(program: Program) -> None:
        assert program.document is not None
        program.document.select()
        program.document.look(lens=lens.value)

    return stop


def _first(table: str) -> Stop:
    def stop(program: Program) -> None:
        assert program.document is not None
        program.document.look(lens=Lens.COVERAGE.value)
        program.document.select(table, next(iter(program.document.plan.graph.tables[table])))

    return stop


def _command(command_id: str) -> Stop:
    def stop(program: Program) -> None:
        program.window.commands[command_id].trigger()

    return stop


def _dialog(command_id: str) -> Stop:
    def stop(program: Program) -> QWidget | None:
        before = set(QApplication.topLevelWidgets())
        program.window.commands[command_id].trigger()
        return next(
            (one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()), None
        )

    return stop


def _import(program: Program) -> QWidget:
    assert program.document is not None
    window = ImportWindow(program.document, program.window.theme, program.window)
    window.read_block(_BLOCK)
    window.show()
    return window


def _plan(program: Program) -> None:
    assert program.document is not None
    program.document.select()


def _outline(program: Program) -> None:
    _activity("communication")(program)
    program.window.show_view("outline")


def _linkages(program: Program) -> None:
    _plan(program)
    program.window.show_view("chain")
    program.window.commands["view.linkages"].trigger()


def _view(name: str, table: str = "plan", title: str = "") -> Stop:
    """A view, with the first row of a table selected, or the one whose title begins with a text."""

    def stop(program: Program) -> None:
        assert program.document is not None
        rows = program.document.plan.graph.tables[table].values()
        found = next((row for row in rows if title in (row.get("title") or row.get("code") or "")), None)
        program.document.select(table, found["id"] if found and table != "plan" else "")
        program.window.show_view(name)

    return stop


def _found(table: str, column: str, text: str) -> Stop:
    """The first row of a table whose column holds a text."""

    def stop(program: Program) -> None:
        assert program.document is not None
        rows = program.document.plan.graph.tables[table].values()
        program.document.select(table, next(row["id"] for row in rows if text in str(row[column])))

    return stop


def _table(group: str = "", words: str = "") -> Stop:
    """The table of actions arranged anew."""

    def stop(program: Program) -> None:
        program.window.show_view("actions")
        view = program.window.views.view("actions")
        assert isinstance(view, ActionsView)
        view.arrange(replace(Arrangement(), group=group, words=words))

    return stop


def _board_asks(program: Program) -> None:
    _found("action", "stage", "planned")(program)
    program.window.show_view("board")
    board = program.window.views.view("board")
    assert isinstance(board, BoardView)
    board.shift(1)


def _board_back(program: Program) -> None:
    board = program.window.views.view("board")
    assert isinstance(board, BoardView)
    for column in board.columns.values():
        if column.asking is not None:
            column.asking.left.emit()


def _questioned(program: Program) -> None:
    program.window.show_view("objectives")
    _found("objective", "statement", "LinkedIn")(program)


def _unlinked(shown: bool) -> Stop:
    def stop(program: Program) -> None:
        program.window.show_view("objectives")
        view = program.window.views.view("objectives")
        assert isinstance(view, ObjectivesView)
        view.show_unlinked(shown)

    return stop


def _palette(program: Program) -> None:
    program.window.go_to.begin()
    program.window.go_to.line.setText("re")


def _palette_gone(program: Program) -> None:
    program.window.go_to.leave()


def _folds(choose: Stop) -> Stop:
    """The page of what is chosen with everything open."""

    def stop(program: Program) -> None:
        choose(program)
        page = program.window.inspector.page
        assert isinstance(page, ActionPage | ActivityPage)
        for fold in page.folds.values():
            fold.button.setChecked(True)

    return stop


def _of_the_silo(view: str, act: Callable[[QWidget], object]) -> Stop:
    """A view of the silo after something was done in it."""

    def stop(program: Program) -> None:
        program.window.show_view(view)
        act(program.window.views.view(view))

    return stop


def _cycle(program: Program) -> None:
    program.new("service")


STOPS: dict[str, Stop] = {
    "empty-activity": _activity("procurement"),
    "busy-activity": _activity("communication"),
    "empty-on-purpose": _activity("outbound_logistics"),
    "action": _first("action"),
    "unit": _first("unit"),
    "person": _first("person"),
    "plan": _plan,
    **{f"lens-{lens.value}": _lens(lens) for lens in Lens},
    "outline": _outline,
    "linkages": _linkages,
    "linkages-off": _linkages,
    "table": _view("actions", "action"),
    "table-grouped": _table(group="activities"),
    "table-filtered": _table(words="linkedin"),
    "table-none": _table(words="nowhere"),
    "table-again": _table(),
    "board": _view("board", "action"),
    "board-asks": _board_asks,
    "board-again": _board_back,
    "channels": _view("channels"),
    "objectives": _view("objectives", "objective"),
    "objective-questioned": _questioned,
    "unlinked": _unlinked(shown=True),
    "unlinked-off": _unlinked(shown=False),
    "strategy": _view("strategy"),
    "strategy-near": _view("strategy", "objective"),
    "returns": _view("returns"),
    "balance": _view("balance"),
    "balance-selected": _view("balance", "activity", "procurement"),
    "advice": _view("advice"),
    "what-if": _view("what_if", "action", "Workshop films"),
    "road": _view("road"),
    "road-by-month": _of_the_silo("road", lambda view: view.show_step(Step.MONTH)),
    "road-sheet": _dialog("plan.print"),
    "road-as-table": _of_the_silo("road", lambda view: view.headline.turn()),
    "compare": _view("compare", "activity", "service"),
    "network": _view("network"),
    "network-list": _of_the_silo("network", lambda view: view.as_list.setChecked(True)),
    "network-again": _of_the_silo("network", lambda view: view.as_list.setChecked(False)),
    "network-near": _view("network", "activity", "service"),
    "people": _view("people", "person"),
    "coaching": _view("coaching"),
    "crisis": _view("crisis", "activity", "service"),
    "readiness": _view("readiness"),
    "palette": _palette,
    "palette-gone": _palette_gone,
    "back-to-the-map": _view("chain"),
    "problem": _activity("procurement"),
    "action-folds": _folds(_first("action")),
    "activity-folds": _folds(_activity("service")),
    "objective": _first("objective"),
    "indicator": _first("indicator"),
    "channel": _first("channel"),
    "import": _import,
    "print": _dialog("plan.print"),
    "blank": _dialog("plan.print_blank"),
    "export": _dialog("plan.export_map"),
    "board-sheet": _dialog("plan.board_sheet"),
    "silo-sheet": _dialog("plan.silo_sheet"),
    "readiness-sheet": _dialog("plan.readiness_sheet"),
    "first-steps": _dialog("help.first_steps"),
    "keys": _dialog("help.keys"),
    "about": _dialog("help.about"),
    "cycle": _cycle,
    "welcome": _command("plan.new"),
}
"""In this order, on one window; the last ones leave the sample plan."""
