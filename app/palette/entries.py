"""What the palette offers: commands and rows, by words, initials and how lately they were used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from app.commands import COMMANDS, Commands
from models.folding import fold
from models.search import NAMES, Hit, initials_of, rank

COMMANDS_ONLY = ">"
USEFUL = (
    "edit.add", "edit.find", "view.chain", "view.actions", "view.board", "view.objectives", "view.strategy",
    "view.balance", "view.advice", "view.road", "view.people", "view.readiness", "plan.import",
    "plan.board_sheet", "plan.export_map", "plan.print",
)  # fmt: skip
"""Commands that are offered before anything is typed."""

NEEDS: dict[str, str] = {
    "edit.undo": QT_TRANSLATE_NOOP("Palette", "Nothing was done yet"),
    "edit.redo": QT_TRANSLATE_NOOP("Palette", "Nothing was undone"),
    "edit.add": QT_TRANSLATE_NOOP("Palette", "Select an activity without parts first"),
    "edit.rename": QT_TRANSLATE_NOOP("Palette", "Select an action or an activity first"),
    "edit.remove": QT_TRANSLATE_NOOP("Palette", "Select an action or an activity first"),
    "edit.try": QT_TRANSLATE_NOOP("Palette", "Select an action first"),
    "edit.duplicate": QT_TRANSLATE_NOOP("Palette", "Select an action first"),
    "edit.move": QT_TRANSLATE_NOOP("Palette", "Select an action first"),
    "edit.serve_also": QT_TRANSLATE_NOOP("Palette", "Select an action first"),
    "edit.up": QT_TRANSLATE_NOOP("Palette", "Select an action or an activity first"),
    "edit.down": QT_TRANSLATE_NOOP("Palette", "Select an action or an activity first"),
    "activity": QT_TRANSLATE_NOOP("Palette", "Select an activity first"),
}
"""What a command needs that cannot be carried out now: by its id, or by the part before the point."""

_KINDS = tuple(NAMES)


@dataclass(frozen=True)
class Choice:
    """A command by its id (`table` is "command") or a row of the plan. `name` is what it is called."""

    table: str
    id: str
    name: str

    @property
    def key(self) -> tuple[str, str]:
        """What stays the same when it is called otherwise."""
        return self.table, self.id


def text_of(action: QAction) -> str:
    """The text of a command as it is read: without marks of keys."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def shortcut_of(action: QAction) -> str:
    """The first key of a command, as this system writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def need_of(action: QAction, *, open_plan: bool, read_only: bool) -> str:
    """What a command that cannot be carried out now needs; empty for one that can."""
    command_id = action.objectName()
    edits = next((command.edits for command in COMMANDS if command.id == command_id), False)
    if action.isEnabled() and (open_plan or not edits):
        return ""
    if not open_plan:
        return _say(QT_TRANSLATE_NOOP("Palette", "Open a plan first"))
    if read_only and edits:
        return _say(QT_TRANSLATE_NOOP("Palette", "This plan can only be read"))
    text = NEEDS.get(command_id) or NEEDS.get(command_id.partition(".")[0])
    return _say(text or QT_TRANSLATE_NOOP("Palette", "Not possible here"))


def commands_called(commands: Commands, words: Sequence[str]) -> Iterator[tuple[int, Choice]]:
    """The commands that hold every folded word, each with how well; without words all of them."""
    for action in commands:
        if action.objectName() == "program.palette":
            continue
        folded = fold(text_of(action))
        how = rank(words, folded, initials_of(folded)) if words else 0
        if how is not None:
            yield how, Choice("command", action.objectName(), text_of(action))


def best_first(
    found: Sequence[tuple[int, Choice]], recent: Sequence[tuple[str, str]], quiet: frozenset[str]
) -> list[Choice]:
    """The better found first, then the more recent; commands that cannot be carried out come last.

    What is called the same stands together, activities before departments.
    """
    lately = {key: at for at, key in enumerate(recent)}
    called: dict[str, int] = {}
    for _, choice in found:
        name, at = fold(choice.name), lately.get(choice.key, len(lately))
        called[name] = min(at, called.get(name, at))

    def place(one: tuple[int, Choice]) -> tuple[bool, int, int, int, str]:
        how, choice = one
        off = choice.table == "command" and choice.id in quiet
        kind = _KINDS.index(choice.table) if choice.table in _KINDS else -1
        return off, how, called[fold(choice.name)], kind, choice.name.casefold()

    return [choice for _, choice in sorted(found, key=place)]


def as_choice(hit: Hit) -> tuple[int, Choice]:
    """A row found by its name."""
    return hit.rank, Choice(hit.table, hit.id, hit.text)


def _say(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
