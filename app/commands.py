"""Every command once: id, text, icon, shortcut, help. Menus, toolbar, context menus and help read this table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.icons import icon
from app.theme import Theme

_Key = QKeySequence.StandardKey


@dataclass(frozen=True)
class Command:
    """One thing the program can do. `keys` are alternatives: a standard key of the system, or its name as text."""

    id: str
    text: str
    icon: str = ""
    keys: tuple[_Key | str, ...] = ()
    edits: bool = False
    """Whether it needs a plan that can be edited."""
    checkable: bool = False


COMMANDS: tuple[Command, ...] = (
    Command("plan.new", QT_TRANSLATE_NOOP("Commands", "New plan…"), "file-plus", (_Key.New,)),
    Command("plan.open", QT_TRANSLATE_NOOP("Commands", "Open…"), "folder-open", (_Key.Open,)),
    Command("plan.sample", QT_TRANSLATE_NOOP("Commands", "Open the sample plan"), "lightbulb"),
    Command("plan.save", QT_TRANSLATE_NOOP("Commands", "Save"), "save", (_Key.Save,)),
    Command("plan.save_as", QT_TRANSLATE_NOOP("Commands", "Save as…"), "", (_Key.SaveAs, "Ctrl+Shift+S")),
    Command("plan.save_copy", QT_TRANSLATE_NOOP("Commands", "Save a copy…")),
    Command("plan.save_bare", QT_TRANSLATE_NOOP("Commands", "Save a copy without history…")),
    Command("plan.keep_version", QT_TRANSLATE_NOOP("Commands", "Keep this version…"), "", (), True),
    Command(
        "plan.import",
        QT_TRANSLATE_NOOP("Commands", "Bring in a spreadsheet…"),
        "file-spreadsheet",
        ("Ctrl+I",),
        True,
    ),
    Command(
        "plan.paste",
        QT_TRANSLATE_NOOP("Commands", "Bring in what was copied…"),
        "",
        (_Key.Paste, "Ctrl+Shift+V"),
        True,
    ),
    Command("plan.template", QT_TRANSLATE_NOOP("Commands", "Excel template to fill in…"), "download"),
    Command("plan.export_map", QT_TRANSLATE_NOOP("Commands", "Export the map…"), "upload", ("Ctrl+E",)),
    Command("plan.board_sheet", QT_TRANSLATE_NOOP("Commands", "One sheet for the board…"), "presentation"),
    Command("plan.silo_sheet", QT_TRANSLATE_NOOP("Commands", "For whom, by whom as PDF…")),
    Command("plan.readiness_sheet", QT_TRANSLATE_NOOP("Commands", "Readiness sheet as PDF…")),
    Command("plan.export_tables", QT_TRANSLATE_NOOP("Commands", "Export all tables…")),
    Command("plan.print", QT_TRANSLATE_NOOP("Commands", "Print…"), "printer", (_Key.Print,)),
    Command("plan.print_blank", QT_TRANSLATE_NOOP("Commands", "Print a blank map…")),
    Command("plan.copy_picture", QT_TRANSLATE_NOOP("Commands", "Copy as picture"), "copy", ("Ctrl+Shift+C",)),
    Command("plan.inspect", QT_TRANSLATE_NOOP("Commands", "The plan itself"), "settings"),
    Command("program.close", QT_TRANSLATE_NOOP("Commands", "Close the plan"), "", (_Key.Close,)),
    Command("program.quit", QT_TRANSLATE_NOOP("Commands", "Quit"), "", (_Key.Quit, "Ctrl+Q")),
    Command("edit.undo", QT_TRANSLATE_NOOP("Commands", "Undo"), "undo-2", (_Key.Undo,), True),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("Commands", "Redo"),
        "redo-2",
        (_Key.Redo, "Ctrl+Y", "Ctrl+Shift+Z"),
        True,
    ),
    Command("program.palette", QT_TRANSLATE_NOOP("Commands", "Go to or do…"), "search", ("Ctrl+K",)),
    Command("edit.find", QT_TRANSLATE_NOOP("Commands", "Find…"), "search", (_Key.Find,)),
    Command("edit.add", QT_TRANSLATE_NOOP("Commands", "New action"), "plus", ("Ins",), True),
    Command("edit.rename", QT_TRANSLATE_NOOP("Commands", "Rename"), "pencil", ("F2",), True),
    Command("edit.duplicate", QT_TRANSLATE_NOOP("Commands", "Duplicate"), "copy", ("Ctrl+D",), True),
    Command("edit.remove", QT_TRANSLATE_NOOP("Commands", "Remove"), "trash-2", (_Key.Delete,), True),
    Command("edit.move", QT_TRANSLATE_NOOP("Commands", "Move to…"), "move", ("Ctrl+M",), True),
    Command(
        "edit.serve_also",
        QT_TRANSLATE_NOOP("Commands", "Serve also…"),
        "arrow-right-left",
        ("Ctrl+Shift+M",),
        True,
    ),
    Command("edit.try", QT_TRANSLATE_NOOP("Commands", "Try it in What if"), "eye"),
    Command("objective.add", QT_TRANSLATE_NOOP("Commands", "New objective"), "target", (), True),
    Command("indicator.add", QT_TRANSLATE_NOOP("Commands", "New indicator"), "", (), True),
    Command("objective.unlinked", QT_TRANSLATE_NOOP("Commands", "Actions that serve no objective")),
    Command("edit.up", QT_TRANSLATE_NOOP("Commands", "Move up"), "arrow-up", ("Alt+Up",), True),
    Command("edit.down", QT_TRANSLATE_NOOP("Commands", "Move down"), "arrow-down", ("Alt+Down",), True),
    Command("activity.add", QT_TRANSLATE_NOOP("Commands", "Add an activity…"), "plus", (), True),
    Command("activity.add_part", QT_TRANSLATE_NOOP("Commands", "Add a part inside…"), "plus", (), True),
    Command("activity.split", QT_TRANSLATE_NOOP("Commands", "Split…"), "scissors", (), True),
    Command("activity.merge", QT_TRANSLATE_NOOP("Commands", "Merge into…"), "merge", (), True),
    Command("activity.place", QT_TRANSLATE_NOOP("Commands", "Move the activity…"), "move", (), True),
    Command(
        "activity.empty", QT_TRANSLATE_NOOP("Commands", "Empty on purpose"), "circle-dashed", (), True, True
    ),
    Command("activity.target", QT_TRANSLATE_NOOP("Commands", "Intended share…"), "target", (), True),
    Command("activity.link", QT_TRANSLATE_NOOP("Commands", "Add a linkage…"), "link", (), True),
    Command("activity.linkages", QT_TRANSLATE_NOOP("Commands", "Linkages…"), "arrow-right-left", (), True),
    Command("unit.add", QT_TRANSLATE_NOOP("Commands", "Add a department or team…"), "users", (), True),
    Command("person.add", QT_TRANSLATE_NOOP("Commands", "Add a person…"), "user", (), True),
    Command("view.chain", QT_TRANSLATE_NOOP("Commands", "Chain"), "", ("Ctrl+1",)),
    Command("view.outline", QT_TRANSLATE_NOOP("Commands", "Outline"), "list-tree"),
    Command("view.actions", QT_TRANSLATE_NOOP("Commands", "Actions as a table"), "table", ("Ctrl+2",)),
    Command("view.board", QT_TRANSLATE_NOOP("Commands", "Actions as a board"), "columns-3"),
    Command("view.channels", QT_TRANSLATE_NOOP("Commands", "Channels and activities")),
    Command("view.objectives", QT_TRANSLATE_NOOP("Commands", "Objectives"), "target", ("Ctrl+3",)),
    Command("view.strategy", QT_TRANSLATE_NOOP("Commands", "Strategy map"), "workflow"),
    Command("view.returns", QT_TRANSLATE_NOOP("Commands", "Return in four questions")),
    Command("view.balance", QT_TRANSLATE_NOOP("Commands", "For whom, by whom"), "", ("Ctrl+4",)),
    Command("view.advice", QT_TRANSLATE_NOOP("Commands", "What next"), "lightbulb"),
    Command("view.what_if", QT_TRANSLATE_NOOP("Commands", "What if")),
    Command("view.road", QT_TRANSLATE_NOOP("Commands", "Road out of the silo"), "history"),
    Command("view.compare", QT_TRANSLATE_NOOP("Commands", "Compare versions or periods")),
    Command("view.network", QT_TRANSLATE_NOOP("Commands", "Network of people and actions")),
    Command("view.people", QT_TRANSLATE_NOOP("Commands", "Departments and people"), "users", ("Ctrl+5",)),
    Command("view.coaching", QT_TRANSLATE_NOOP("Commands", "Coaching")),
    Command("view.crisis", QT_TRANSLATE_NOOP("Commands", "Crisis readiness"), "triangle-alert"),
    Command("view.readiness", QT_TRANSLATE_NOOP("Commands", "Readiness sheet"), "check", ("Ctrl+6",)),
    Command("view.next", QT_TRANSLATE_NOOP("Commands", "Next view"), "", ("Ctrl+PgDown",)),
    Command("view.previous", QT_TRANSLATE_NOOP("Commands", "Previous view"), "", ("Ctrl+PgUp",)),
    Command(
        "view.catalogue",
        QT_TRANSLATE_NOOP("Commands", "Catalogue"),
        "panel-left",
        ("Ctrl+Shift+L",),
        False,
        True,
    ),
    Command(
        "view.inspector",
        QT_TRANSLATE_NOOP("Commands", "Inspector"),
        "panel-right",
        ("Ctrl+Shift+R",),
        False,
        True,
    ),
    Command(
        "view.linkages", QT_TRANSLATE_NOOP("Commands", "Show linkages"), "link", ("Ctrl+L",), False, True
    ),
    Command("view.why", QT_TRANSLATE_NOOP("Commands", "Why this colour"), "palette", ("Ctrl+Shift+W",)),
    Command(
        "view.zoom_in", QT_TRANSLATE_NOOP("Commands", "Larger"), "zoom-in", (_Key.ZoomIn, "Ctrl++", "Ctrl+=")
    ),
    Command("view.zoom_out", QT_TRANSLATE_NOOP("Commands", "Smaller"), "zoom-out", (_Key.ZoomOut, "Ctrl+-")),
    Command("view.fit", QT_TRANSLATE_NOOP("Commands", "Fit to the window"), "maximize", ("Ctrl+0",)),
    Command("view.layout", QT_TRANSLATE_NOOP("Commands", "Bring the panels back")),
    Command("view.dark", QT_TRANSLATE_NOOP("Commands", "Dark"), "moon", (), False, True),
    Command(
        "view.full_screen",
        QT_TRANSLATE_NOOP("Commands", "Full screen"),
        "",
        (_Key.FullScreen, "Ctrl+F11"),
        False,
        True,
    ),
    Command(
        "help.first_steps",
        QT_TRANSLATE_NOOP("Commands", "First steps"),
        "circle-help",
        (_Key.HelpContents, "F1"),
    ),
    Command("help.keys", QT_TRANSLATE_NOOP("Commands", "Keys"), "info", ("Ctrl+F1",)),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "About Maillon"), "info"),
)
"""The commands; the last words of a row say which need a plan that can be edited, and which are switches."""


class Commands(QObject):
    """The QActions of the table. Whoever carries a command out binds itself to it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = {command.id: self._action(command) for command in COMMANDS}
        self._drawn = False
        self.in_front: Callable[[], Mapping[str, Callable[[], object]]] = dict
        """How the view in front carries out the commands that it has a way of its own for."""

    def draw_icons(self) -> None:
        """Give the actions their icons, once. Only menus show them, and the first paint does not wait for that."""
        if not self._drawn:
            self._drawn = True
            for command in COMMANDS:
                if command.icon:
                    self[command.id].setIcon(icon(command.icon, self._theme.ink, self._theme.disabled))

    def _action(self, command: Command) -> QAction:
        action = QAction(QCoreApplication.translate("Commands", command.text), self)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setShortcuts(_sequences(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconVisibleInMenu(not command.checkable)  # a picture would stand where the check mark goes
        return action

    def __getitem__(self, command_id: str) -> QAction:
        """The QAction of a command. KeyError when the table has none of this id."""
        return self._actions[command_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def bind(self, command_id: str, handler: Callable[..., object]) -> QAction:
        """Let `handler` carry a command out: called without arguments, or with whether it is checked.

        The view in front goes before it, where it has a way of its own.
        """
        action = self._actions[command_id]
        if action.isCheckable():
            action.triggered.connect(handler)
        else:
            action.triggered.connect(lambda _checked=False: self.in_front().get(command_id, handler)())
        return action

    def allow_edits(self, allowed: bool) -> None:
        """Grey out what writes, for a plan that can only be read."""
        for command in COMMANDS:
            if command.edits:
                self._actions[command.id].setEnabled(allowed)


def _sequences(keys: tuple[_Key | str, ...]) -> list[QKeySequence]:
    """The keys of a command, the standard ones of this system first; some systems have none for some.

    A standard key that another command names as its own is that command's: on X11 Delete is Ctrl+D as well.
    """
    named = {key for command in COMMANDS for key in command.keys if isinstance(key, str)}
    found: list[QKeySequence] = []
    for key in keys:
        if isinstance(key, str):
            options = [QKeySequence(key)]
        else:
            options = [
                one for one in QKeySequence.keyBindings(key) if one.toString() not in named - set(keys)
            ]
        found += [option for option in options if option not in found]
    return found
