"""First steps, keys and licences: short pages made of the commands and a few texts, in the reader's language."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, qVersion
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QDialog, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from app.commands import COMMANDS, Command, Commands
from app.version import version

STEPS: tuple[tuple[str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("Help", "See where the work goes"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The chain is your organisation: support on top, the way to the customer below. The stronger its colour, "
            "the further an activity has come; a hatched one is to imagine. The strip below the chain "
            "says it in one sentence: whom the work is for, and who does it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Bring in what you have"),
        QT_TRANSLATE_NOOP(
            "Help",
            "“Bring in a spreadsheet” takes CSV and Excel files, or cells copied from one. You match the columns and "
            "see every problem before anything is written; one Undo takes it all back.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Put actions where they serve"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Pick an activity and press Ins for a new action, drag an idea from the catalogue onto it, or drag an "
            "action from one activity to another. With Ctrl held, the action serves both.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Say what you intend"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Give activities an intended share of the work, mark one that is empty on purpose, and note the problem "
            "its department wants solved. Change the colour of the map to compare the work with the intention.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Shape the chain"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Rename, add, split, merge, move and reorder activities with a right click. Departments marked as "
            "Communication are the silo; the transverse team belongs to none.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Aim at results"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Under Objectives, say what each activity wants to change, with an indicator and its readings. An "
            "objective that names only a network or a number of fans is questioned, and so is an action that does not "
            "say how it contributes. The strategy map shows what hangs loose, Returns what came of it all.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Work in the table or on the board"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Under Actions, the table filters, sorts and groups, edits many rows at once, and takes a block pasted "
            "from a spreadsheet. On the board a card moves from idea to test to running; a test asks when it will be "
            "decided, and what was decided when it ends. Channels shows which network carries what.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Bring people along"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Under People, say who works where and how many hours they have, who is told, trained, coached or "
            "autonomous in each activity, and who answers in a crisis. Readiness puts the questions one would rather "
            "hear before the board does.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Make the case"),
        QT_TRANSLATE_NOOP(
            "Help",
            "“For whom, by whom” tells it on one page: whom the work is for, who does it, what goes elsewhere than "
            "intended, what would be lost without Communication, and what to do first. Each figure shows how it was "
            "computed; the page prints on paper, in grey too.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Try before you change"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What next proposes actions from the catalogue, ideas of the plan and actions to hand over to the "
            "department they serve, and says whether better is possible. What if tries changes beside the plan: keep "
            "them as one step, or drop them. When the plan is closed with changes tried and not kept, Maillon asks.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "See the road"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Keep a version before a workshop: the road out shows how work and ownership have moved since, and what "
            "is left to reach what you intend. Compare sets two versions or two periods side by side, with what "
            "moved; Network shows on whom everything hangs.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Find it, do it"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Ctrl+K goes to any action, activity, objective or person and carries out any command. Ctrl+F searches "
            "all that was ever written in the plan.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Show it"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Print the map on A4 or A3 or one sheet for the board, export as PDF, PNG or SVG, copy it "
            "into a slide, or print a blank map and "
            "collect ideas on paper.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Nothing is lost"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Everything saves itself, and every edit can be undone, even after the plan was closed. A plan is one "
            "file: mail it, copy it, keep it where you like.",
        ),
    ),
)

GROUPS: tuple[tuple[str, str], ...] = (
    ("plan", QT_TRANSLATE_NOOP("Help", "Plan")),
    ("edit", QT_TRANSLATE_NOOP("Help", "Edit")),
    ("activity", QT_TRANSLATE_NOOP("Help", "Activities")),
    ("objective", QT_TRANSLATE_NOOP("Help", "Objectives")),
    ("indicator", QT_TRANSLATE_NOOP("Help", "Indicators")),
    ("unit", QT_TRANSLATE_NOOP("Help", "Departments")),
    ("person", QT_TRANSLATE_NOOP("Help", "People")),
    ("view", QT_TRANSLATE_NOOP("Help", "View")),
    ("help", QT_TRANSLATE_NOOP("Help", "Help")),
    ("program", QT_TRANSLATE_NOOP("Help", "Program")),
)

IN_VIEWS: tuple[tuple[str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("Help", "Enter, F2 or typing"),
        QT_TRANSLATE_NOOP("Help", "Edit a cell of the table, a line of the tree"),
    ),
    (QT_TRANSLATE_NOOP("Help", "Ins"), QT_TRANSLATE_NOOP("Help", "Add where one is")),
    (
        QT_TRANSLATE_NOOP("Help", "Alt+← and Alt+→"),
        QT_TRANSLATE_NOOP("Help", "On the board: to the stage before, to the next one"),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Alt+↑ and Alt+↓"),
        QT_TRANSLATE_NOOP("Help", "On the board and in the chain: higher, lower"),
    ),
    (QT_TRANSLATE_NOOP("Help", "Space"), QT_TRANSLATE_NOOP("Help", "In the coaching register: one level up")),
)

IN_THE_CHAIN: tuple[tuple[str, str], ...] = (
    (QT_TRANSLATE_NOOP("Help", "Arrows"), QT_TRANSLATE_NOOP("Help", "Go from activity to activity")),
    (QT_TRANSLATE_NOOP("Help", "Enter"), QT_TRANSLATE_NOOP("Help", "Open what is picked in the inspector")),
    (QT_TRANSLATE_NOOP("Help", "Shift+F10"), QT_TRANSLATE_NOOP("Help", "Open the menu of what is picked")),
    (QT_TRANSLATE_NOOP("Help", "Ctrl + wheel"), QT_TRANSLATE_NOOP("Help", "Zoom")),
    (
        QT_TRANSLATE_NOOP("Help", "Ctrl + drag"),
        QT_TRANSLATE_NOOP("Help", "Let an action serve both activities"),
    ),
    (QT_TRANSLATE_NOOP("Help", "Esc"), QT_TRANSLATE_NOOP("Help", "Leave a field as it was, stop a gesture")),
)

LICENCES: tuple[tuple[str, str], ...] = (
    ("Qt, PySide6", "LGPL 3"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("networkx, NumPy, SciPy", "BSD 3-Clause"),
    ("Matplotlib", "PSF (matplotlib)"),
    ("XlsxWriter", "BSD 2-Clause"),
    ("python-calamine", "MIT"),
    ("python-dateutil", "Apache 2.0, BSD 3-Clause"),
    ("Inter", "SIL Open Font License 1.1"),
    ("Lucide", "ISC"),
)


_USUAL = re.compile(
    r"((Ctrl|Alt|Shift|Meta)\+)*(.|F([1-9]|1[0-2])|Ins|Del|Backspace|PgUp|PgDown|Up|Down|Left|Right|Return|Esc)"
)
"""Keys that a keyboard of today has; systems also name F14, F18 or a key "Undo"."""


class HelpWindow(QDialog):
    """Three pages beside the work: it stays open while one tries things."""

    def __init__(self, _commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.pages: dict[str, QTextBrowser] = {}
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Pages of the help"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(self.tabs)
        muted = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._add("steps", self.tr("First steps"), steps_page())
        self._add("keys", self.tr("Keys"), keys_page(muted))
        self._add("about", self.tr("About Maillon"), about_page())
        self.resize(620, 640)

    def _add(self, name: str, title: str, html: str) -> None:
        page = QTextBrowser()
        page.setOpenExternalLinks(False)
        page.setAccessibleName(title)
        page.document().setDocumentMargin(14)
        page.setHtml(html)
        self.pages[name] = page
        self.tabs.addTab(page, title)

    def show_page(self, name: str) -> None:
        """Bring a page to the front: steps, keys or about."""
        self.tabs.setCurrentWidget(self.pages[name])
        self.pages[name].setFocus()


def steps_page() -> str:
    """The first steps, as HTML."""
    title = QT_TRANSLATE_NOOP("Help", "First steps")
    parts = [f"<h2>{_say(title)}</h2>"]
    for number, (title, text) in enumerate(STEPS, start=1):
        parts.append(f"<h3>{number}. {_say(title)}</h3><p>{_say(text)}</p>")
    return "".join(parts)


def keys_page(muted: str) -> str:
    """Every command of the table that has a key, by group, and the keys within the chain, as HTML."""
    heading, within = QT_TRANSLATE_NOOP("Help", "Keys"), QT_TRANSLATE_NOOP("Help", "In the chain")
    parts = [f"<h2>{_say(heading)}</h2>"]
    for group, title in GROUPS:
        rows = list(_keys_of(group))
        if rows:
            parts.append(f"<h3>{_say(title)}</h3>{_table(rows, muted)}")
    views = [(_say(keys), _say(text)) for keys, text in IN_VIEWS]
    heading_of_views = QT_TRANSLATE_NOOP("Help", "In tables, trees and on the board")
    parts.append(f"<h3>{_say(heading_of_views)}</h3>{_table(views, muted)}")
    chain = [(_say(keys), _say(text)) for keys, text in IN_THE_CHAIN]
    parts.append(f"<h3>{_say(within)}</h3>{_table(chain, muted)}")
    return "".join(parts)


def about_page() -> str:
    """Version and licences, as HTML."""
    licence = QT_TRANSLATE_NOOP(
        "Help",
        "Free software under the MIT licence. Your plans stay on this computer; nothing is sent anywhere.",
    )
    built = QT_TRANSLATE_NOOP("Help", "Built with")
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{escape(terms)}</td></tr>" for name, terms in LICENCES)
    versions = f"Python {platform.python_version()}, Qt {qVersion()}"
    return (
        f"<h2>Maillon {escape(version())}</h2><p>{_say(licence)}</p><p>{escape(versions)}</p>"
        f"<h3>{_say(built)}</h3><table cellspacing='0' cellpadding='4'>{rows}</table>"
    )


def _keys_of(group: str) -> Iterator[tuple[str, str]]:
    for command in COMMANDS:
        if command.id.startswith(f"{group}.") and command.keys:
            text = QCoreApplication.translate("Commands", command.text)
            yield escape(", ".join(shown_keys(command))), escape(text.removesuffix("…"))


def shown_keys(command: Command) -> list[str]:
    """At most two keys of a command as this system writes them: its standard one, and ours beside it."""
    found: list[QKeySequence] = []
    for own in (False, True):
        keys = [key for key in command.keys if isinstance(key, str) is own]
        every = [one for key in keys for one in _sequences(key)]
        found += [one for one in every if _is_usual(one) and one not in found][:1]
    return [one.toString(QKeySequence.SequenceFormat.NativeText) for one in found]


def _sequences(key: QKeySequence.StandardKey | str) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)


def _is_usual(keys: QKeySequence) -> bool:
    return _USUAL.fullmatch(keys.toString(QKeySequence.SequenceFormat.PortableText)) is not None


def _table(rows: list[tuple[str, str]], muted: str) -> str:
    cells = "".join(
        f"<tr><td width='190' style='color:{muted}'>{keys}</td><td>{text}</td></tr>" for keys, text in rows
    )
    return f"<table cellspacing='0' cellpadding='4'>{cells}</table>"


def _say(text: str) -> str:
    """A text of the help in the language in force, safe within HTML."""
    return escape(QCoreApplication.translate("Help", text))
