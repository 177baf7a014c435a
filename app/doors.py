"""The ways in and out, tied to the window: what the File and Help commands of the table do, and the welcome page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject

from app import settings
from app.places import remember, start_folder
from models.errors import Fault

if TYPE_CHECKING:
    from app.document import PlanDocument
    from app.program import Program
    from app.welcome import LeftBehind, Welcome

translate = QCoreApplication.translate

_CHAIN = "porter"


def handlers(program: Program) -> Mapping[str, Callable[[], object]]:
    """What carries each of these commands out; the rooms behind them are entered only then."""
    return {
        "plan.import": lambda: bring_in(program),
        "plan.paste": lambda: bring_in(program, pasted=True),
        "plan.template": lambda: save_template(program),
        "plan.export_map": lambda: show_sheet(program, printing=False),
        "plan.export_tables": lambda: save_tables(program),
        "plan.print": lambda: show_sheet(program),
        "plan.print_blank": lambda: show_sheet(program, "blank"),
        "plan.board_sheet": lambda: show_sheet(program, "board-sheet", printing=False),
        "plan.silo_sheet": lambda: show_sheet(program, "silo", printing=False),
        "plan.readiness_sheet": lambda: show_sheet(program, "readiness", printing=False),
        "plan.copy_picture": lambda: copy_picture(program),
        "help.first_steps": lambda: show_help(program, "steps"),
        "help.keys": lambda: show_help(program, "keys"),
        "help.about": lambda: show_help(program, "about"),
    }


def bring_in(program: Program, *, pasted: bool = False) -> None:
    """Open the import window on files asked for, or on what was copied; on a new plan when none is open."""
    from app.importing.window import ImportWindow

    if program.document is None:
        program.new(_CHAIN)
    if program.document is None or program.document.plan.read_only is not None:
        return
    window = ImportWindow(program.document, program.window.theme, program.window)
    window.brought_in.connect(program.window.toast.tell)
    window.open()
    if pasted:
        window.paste_block()
    else:
        window.ask_files()


def show_sheet(program: Program, content: str = "map", *, printing: bool = True) -> None:
    """Preview the map or another sheet (`content`), to print or to write into a file."""
    from app.printing import Content, MapWindow

    if program.document is not None:
        shown = program.window
        window = MapWindow(program.document, shown, content=Content(content), printing=printing)
        window.written.connect(shown.toast.mention)
        window.open()


def copy_picture(program: Program) -> None:
    """Put the map on the clipboard."""
    from app.printing import copy_picture as copy

    if program.document is not None:
        copy(program.document)
        told = translate("Doors", "The map is on the clipboard, as a picture.")
        program.window.toast.mention(told)


def save_template(program: Program) -> None:
    """Ask for a place and write the Excel template there."""
    from app.languages import current
    from models.exchange import write_template

    name = translate("Doors", "Maillon template") + ".xlsx"
    path = _ask_target(
        program,
        translate("Doors", "Excel template to fill in"),
        name,
        translate("Doors", "Excel workbook (*.xlsx)"),
    )
    if path is not None and _attempt(program, lambda: write_template(path, current())):
        told = translate("Doors", "The template is saved as {name}.")
        program.window.toast.mention(told.format(name=path.name))


def save_tables(program: Program) -> None:
    """Ask for a place and write all tables there."""
    from models.exchange import write_tables

    document = program.document
    if document is None:
        return
    name = (document.title or translate("Doors", "My plan")).replace("/", "-") + ".xlsx"
    kinds = ";;".join(
        (
            translate("Doors", "Excel workbook (*.xlsx)"),
            translate("Doors", "JSON (*.json)"),
            translate("Doors", "Actions as CSV (*.csv)"),
        )
    )
    path = _ask_target(program, translate("Doors", "Export all tables"), name, kinds)
    if path is not None and _attempt(
        program, lambda: write_tables(document.plan.connection, path, document.language)
    ):
        told = translate("Doors", "All tables are saved as {name}.")
        if path.suffix.lower() == ".csv":
            told = translate("Doors", "The actions are saved as {name}.")
        program.window.toast.mention(told.format(name=path.name))


def show_help(program: Program, page: str) -> None:
    """Open the help at a page."""
    from app.help import HelpWindow

    window = HelpWindow(program.window.commands, program.window)
    window.show_page(page)
    window.show()


def welcome_page(program: Program) -> Welcome:
    """The page of a start without a plan, its offers tied to the program."""
    from app.languages import current
    from app.welcome import Welcome

    page = Welcome(program.window.theme, current(), settings.recent_plans(), left_behind())
    page.sample_wanted.connect(program.open_sample)
    page.new_wanted.connect(program.new)
    page.open_wanted.connect(lambda path: program.open(path) if path is not None else program.ask_open())
    page.import_wanted.connect(lambda: bring_in(program))
    page.paste_wanted.connect(lambda: bring_in(program, pasted=True))
    page.template_wanted.connect(lambda: save_template(program))
    page.recover_wanted.connect(lambda folder: recover(program, folder))
    page.discard_wanted.connect(discard)
    return page


def left_behind() -> list[LeftBehind]:
    """The plans whose changes no file holds, as the welcome page tells them; `copy` is the working copy's folder."""
    from app.welcome import LeftBehind
    from models.storage import working_copy

    found: list[LeftBehind] = []
    for copy in working_copy.abandoned(settings.data_folder()):
        changes = copy.left_changes()
        if changes is None:
            copy.leave()
        elif changes > 0:
            copy.leave()
            path = Path(copy.origin.path).resolve() if copy.origin.path else None
            found.append(LeftBehind(path.stem if path else "", changes, copy.folder, path))
        else:
            copy.discard()
    return found


def recover(program: Program, folder: Path) -> None:
    """Go on with the working copy in `folder`, if it is still there."""
    from models.storage import working_copy

    copy = working_copy.at(folder)
    if copy is not None:
        program.recover(copy)


def discard(folder: Path) -> None:
    """Throw the working copy in `folder` away."""
    from models.storage import working_copy

    copy = working_copy.at(folder)
    if copy is not None:
        copy.discard()


def trials_settled(program: Program, document: PlanDocument) -> bool:
    """Ask what becomes of changes that are tried and not kept. Returns whether closing goes on."""
    if document.findChild(QObject, "trying") is None:
        return True
    from app.what_if.closing import trials_settled as settled

    return settled(document, program.window)


def _ask_target(program: Program, title: str, name: str, kinds: str) -> Path | None:
    chosen, kind = QtWidgets.QFileDialog.getSaveFileName(
        program.window, title, str(start_folder(program.document) / name), kinds
    )
    if not chosen:
        return None
    path = Path(chosen)
    remember(path)
    return path if path.suffix else path.with_name(path.name + kind.rpartition("*")[2].rstrip(")"))


def _attempt(program: Program, write: Callable[[], object]) -> bool:
    """Whether it was written; why not is told."""
    try:
        write()
    except Fault as fault:
        program.tell(fault)
        return False
    return True
