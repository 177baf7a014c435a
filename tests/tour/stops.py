"""Where the tour stops: each stop brings the window into a state worth a picture. A new view adds its rows here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from app.chain.lenses import Lens
from app.importing.window import ImportWindow
from app.program import Program

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
    "board": _view("board", "action"),
    "channels": _view("channels"),
    "objectives": _view("objectives", "objective"),
    "strategy": _view("strategy"),
    "strategy-near": _view("strategy", "objective"),
    "returns": _view("returns"),
    "people": _view("people", "person"),
    "coaching": _view("coaching"),
    "crisis": _view("crisis", "activity", "service"),
    "readiness": _view("readiness"),
    "palette": _command("program.palette"),
    "back-to-the-map": _view("chain"),
    "import": _import,
    "print": _dialog("plan.print"),
    "blank": _dialog("plan.print_blank"),
    "export": _dialog("plan.export_map"),
    "first-steps": _dialog("help.first_steps"),
    "keys": _dialog("help.keys"),
    "about": _dialog("help.about"),
    "cycle": _cycle,
    "welcome": _command("plan.new"),
}
"""In this order, on one window; the last ones leave the sample plan."""
