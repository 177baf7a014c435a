"""The Objectives view: a tree of what is wanted, written in place, and the actions that serve nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.aims import aims_of
from app.commands import Commands
from app.document import PlanDocument, Selection
from app.languages import plural, sentence
from app.objectives.adding import Adding
from app.objectives.model import ObjectivesModel
from app.objectives.moving import Moving
from app.objectives.nodes import NAME, NO_ACTIVITY, Node
from app.objectives.tree import Tree
from app.objectives.unlinked import Unlinked, concerns, unlinked_text
from app.theme import dress
from app.widgets.hand_on import hand_on
from app.widgets.questioning import kept_because, questioned
from app.widgets.toast import tell
from models.changes import Change
from models.edits.objectives import remove_objective
from models.edits.rows import remove_rows
from models.errors import Fault

_KEYS = {
    "add": "Ins", "indicator": "Alt+Ins", "edit": "F2", "reading": "Enter", "remove": "Del",
    "move": "Ctrl+M", "out": "Alt+Left", "in": "Alt+Right",
}  # fmt: skip
"""Keys told in the menu; the tree listens to them."""
_LONGEST_TOLD = 50
_LOWER = 4
"""Pixels by which small words are lowered to stand on the line of large ones."""


class ObjectivesView(QWidget):
    """Objectives under their activities. `opened` asks for the inspector's focus."""

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.model = ObjectivesModel(document, self)
        self.title, self.counts, self.refusal = QLabel(self), QLabel(self), QLabel(self, wordWrap=True)
        self.unlinked_line = QPushButton(self)
        self.every = QCheckBox(self.tr("All activities"), self)
        self.empty = QLabel(self, wordWrap=True)
        self.stack = QStackedWidget(self)
        self.tree = Tree(document, self.model, self)
        self.unlinked = Unlinked(document, self)
        self.adding = Adding(document, self)
        self.moving = Moving(document, self.tree)
        self._closed: set[tuple[str, str]] = set()
        self._arrange()
        hand_on(self, self.tree)
        self._connect()
        self._tell()

    def _arrange(self) -> None:
        dress(self.title, "title")
        dress(self.counts, "muted")
        dress(self.refusal, "error")
        dress(self.unlinked_line, "link")
        dress(self.empty, "muted")
        self.refusal.hide()
        self.title.setText(self.tr("Objectives"))
        self.unlinked_line.setCheckable(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.counts, 1)
        self.counts.setContentsMargins(0, _LOWER, 0, 0)
        head.addWidget(self.every)
        for page in (self.tree, self.unlinked):
            self.stack.addWidget(page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 14)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self.unlinked_line, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.empty)
        lines.addWidget(self.stack, 1)
        lines.addWidget(self.refusal)
        lines.addWidget(self.adding)

    def _connect(self) -> None:
        self.every.toggled.connect(self.model.show_all)
        self.unlinked_line.toggled.connect(self.show_unlinked)
        self.unlinked.go.connect(self.document.select)
        self.unlinked.left.connect(partial(self.unlinked_line.setChecked, False))
        self.unlinked.linked.connect(self._linked)
        self.adding.added.connect(self._added)
        self.adding.opened.connect(self._open_objective)
        self.adding.line.left.connect(self.tree.setFocus)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)
        self.model.refused.connect(self._refused)
        self.model.moved.connect(self._moved)
        self.moving.moved.connect(self._moved)
        self.moving.refused.connect(self._refused)
        self.tree.selectionModel().selectionChanged.connect(self._select)
        self.tree.asked.connect(self.act)
        self.tree.over_itself.connect(self._over_itself)
        self.tree.menu_asked.connect(self._menu)
        self.document.selection_changed.connect(self._follow)
        self.document.changed.connect(self._changed)
        self.document.outlook_changed.connect(self._changed)

    # -- what it says ---------------------------------------------------------------------------------------

    def _changed(self, what: object) -> None:
        if self.model.asleep:
            return
        self.refusal.hide()
        if not isinstance(what, Change) or concerns(what) or what.touches("indicator", "reading"):
            self._tell()
        self.adding.aim_at(self.tree.current)

    def _tell(self) -> None:
        """Bring counts, the line of the unlinked and what to do next up to date."""
        tables = self.document.plan.graph.tables
        n, measures = len(tables["objective"]), len(tables["indicator"])
        said = [
            plural(n, self.tr("{n} objective"), self.tr("{n} objectives")).format(n=n),
            plural(measures, self.tr("{n} indicator"), self.tr("{n} indicators")).format(n=measures),
        ]
        asked = sum(
            questioned(self.document, one) is not None and not kept_because(self.document, one)
            for one in tables["objective"]
        )
        loose = sum(not one.served for one in aims_of(self.document).objectives.values())
        if loose:
            text = plural(loose, self.tr("{n} that nothing serves"), self.tr("{n} that nothing serves"))
            said.append(text.format(n=loose))
        if asked:
            said.append(plural(asked, self.tr("{n} questioned"), self.tr("{n} questioned")).format(n=asked))
        self.counts.setText(" · ".join(said) if n else "")
        text = unlinked_text(self.document)
        showing = self.unlinked_line.isChecked()
        self.unlinked_line.setVisible(bool(text) or showing)
        self.unlinked_line.setText(self.tr("‹ Back to the objectives") if showing else f"{text} ›")
        self.unlinked_line.setAccessibleName(text)
        self.empty.setText(
            self.tr(
                "No objective yet. Choose an activity below and write what is to change there: "
                "for whom, by how much, by when."
            )
        )
        self.empty.setVisible(not n and not showing)
        self.every.setVisible(bool(n) and not showing)
        if showing:
            self.unlinked.tell()

    def show_unlinked(self, shown: bool) -> None:
        """List the actions that serve no objective in the tree's place, or bring the tree back."""
        if self.unlinked_line.isChecked() is not shown:
            self.unlinked_line.setChecked(shown)
            return
        self.stack.setCurrentWidget(self.unlinked if shown else self.tree)
        self._tell()
        if shown:
            self.unlinked.begin()
        else:
            self.tree.setFocus()

    def _linked(self, title: str) -> None:
        self._toast(self.tr("“{title}” is linked.").format(title=title))

    # -- acts -----------------------------------------------------------------------------------------------

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        acts = {"edit.add": "add", "edit.rename": "edit", "edit.remove": "remove", "edit.move": "move"}
        return {command: partial(self.act, name) for command, name in acts.items()}

    def act(self, name: str) -> None:
        """Carry out an act of the tree's keys and menu on the current line."""
        if name == "unlinked":
            self.show_unlinked(True)
            return
        node = self.tree.current
        if name == "enter":
            self._open(node)
        elif self.document.plan.read_only is None:
            acts: Mapping[str, Callable[[Node], object]] = {
                "add": partial(self._begin, "objective"),
                "indicator": partial(self._begin, "indicator"),
                "edit": lambda node: self.tree.write(self.model.index_of(node)),
                "reading": self.tree.note_reading,
                "remove": self._remove,
                "move": self.moving.ask,
                "in": self.moving.indent,
                "out": self.moving.outdent,
            }
            acts[name](node)

    def _begin(self, kind: str, node: Node) -> None:
        self.show_unlinked(False)
        self.adding.aim_at(node)
        self.adding.begin(kind)

    def _open(self, node: Node) -> None:
        if node.id:
            self.document.select(node.table, node.id)
            self.opened.emit()

    def _open_objective(self, objective: str) -> None:
        self.document.select("objective", objective)
        self.opened.emit()

    def _added(self, table: str, row_id: str) -> None:
        """What is new comes into sight; the line stays where it adds, for the next one."""
        index = self.model.find(table, row_id)
        self.tree.setExpanded(index.parent(), True)
        self.tree.scrollTo(index)

    def _remove(self, node: Node) -> None:
        below = self.tree.indexBelow(self.tree.currentIndex())
        if node.table == "objective":
            n = sum(child.table == "indicator" for child in node.children)
            many = plural(
                n,
                self.tr("Removed “{name}” with its indicator."),
                self.tr("Removed “{name}” with its {n} indicators."),
            )
            text = (many if n else self.tr("Removed “{name}”.")).format(name=_short(node.text), n=n)
            change = self.document.attempt(remove_objective, node.id)
        elif node.table == "indicator":
            text = self.tr("Removed “{name}”.").format(name=_short(node.text))
            change = self.document.attempt(remove_rows, "indicator", [node.id])
        else:
            return
        if change is not None:
            self._toast(text)
            if below.isValid() and not self.tree.currentIndex().isValid():
                self.tree.setFocus()

    def _moved(self, objective: str) -> None:
        index = self.model.find("objective", objective)
        self.tree.setExpanded(index.parent(), True)
        self._make_current(index)

    def _over_itself(self, objective: str) -> None:
        row = self.document.plan.graph.tables["objective"].get(objective)
        if row is None:
            self.refusal.hide()
        else:
            self._refused(Fault("parent.circle", what=_short(str(row["statement"]))))

    def _refused(self, fault: Fault, _index: object = None) -> None:
        self.refusal.setText(sentence(fault))
        self.refusal.show()
        self.tree.setAccessibleDescription(self.refusal.text())

    def _toast(self, text: str) -> None:
        tell(self, text)

    def _menu(self, at: QPoint) -> None:
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """What can be done with the current line, with its keys."""
        node, menu = self.tree.current, QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        objective, indicator = node.table == "objective", node.table == "indicator"
        entries: tuple[tuple[str, str, bool], ...] = (
            ("enter", self.tr("Open"), bool(node.id)),
            ("edit", self.tr("Rename"), objective or indicator),
            ("reading", self.tr("New reading"), indicator),
            ("add", self.tr("New objective"), True),
            ("indicator", self.tr("New indicator"), objective or indicator),
            ("move", self.tr("Move under…"), objective),
            ("in", self.tr("Move under the one above"), objective),
            ("out", self.tr("Move one level up"), objective),
            ("remove", self.tr("Remove"), objective or indicator),
        )
        for act, text, fits in entries:
            if not fits:
                continue
            action = menu.addAction(text)
            keys = QKeySequence(_KEYS.get(act, "Enter")).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{text}\t{keys}")
            action.setEnabled(act == "enter" or self.document.plan.read_only is None)
            # the menu gives the keyboard back as it goes away: what opens a field waits for that
            action.triggered.connect(
                lambda _checked=False, act=act: QTimer.singleShot(0, self, partial(self.act, act))
            )
        return menu

    # -- selection ------------------------------------------------------------------------------------------

    def _select(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        index = self.tree.currentIndex()
        if self.tree.selectionModel().isSelected(index):
            node = self.model.node(index)
            self.adding.aim_at(node)
            if node.id:
                self.document.select(node.table, node.id)

    def _follow(self, selection: Selection) -> None:
        if self.model.asleep:
            return
        if self.tree.current.key == (selection.table, selection.id):
            return
        index = self.model.find(selection.table, selection.id)
        if index.isValid() and selection.table != "plan":
            self._make_current(index)
        elif self.tree.current.id != NO_ACTIVITY:
            self.tree.clearSelection()

    def _make_current(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.tree.selectionModel().setCurrentIndex(index.siblingAtColumn(NAME), flags)
        self.tree.scrollTo(index)
        self.adding.aim_at(self.model.node(index))

    # Lines that are closed stay closed, and the current one current, when lines come and go
    def _remember(self) -> None:
        self._kept = self.tree.current.key
        self._at = self.model.lines().index(self.tree.current) if self.tree.current.parent else -1
        for node in self.model.lines():
            if node.children and not self.tree.isExpanded(self.model.index_of(node)):
                self._closed.add(node.key)
            else:
                self._closed.discard(node.key)

    def _restore(self) -> None:
        self.tree.expandAll()
        for key in self._closed:
            index = self.model.find(*key)
            if index.isValid():
                self.tree.collapse(index)
        lines = self.model.lines()
        selected = (self.document.selection.table, self.document.selection.id)
        if self._kept[1] != NO_ACTIVITY and self.model.find(*selected).isValid():
            self._kept = selected  # it may be what the lines are built anew for
        index = self.model.find(*self._kept)
        if not index.isValid() and self._at >= 0 and lines:
            index = self.model.index_of(lines[min(self._at, len(lines) - 1)])
        if index.isValid():
            self._make_current(index)
        else:
            self._follow(self.document.selection)

    def showEvent(self, event: QShowEvent) -> None:
        self.model.wake()
        self._tell()
        selection = self.document.selection
        self._follow(selection)
        if selection.table != "plan" and not self.model.find(selection.table, selection.id).isValid():
            self.tree.selectionModel().clear()  # keys would mean a line that nobody selected
        elif not self.tree.currentIndex().isValid() and self.model.lines():
            self._make_current_quietly(self.model.index(0, NAME))
        super().showEvent(event)

    def _make_current_quietly(self, index: QModelIndex) -> None:
        """The keyboard needs a line to begin at; nothing is selected by that."""
        self.tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.adding.aim_at(self.model.node(index))

    def hideEvent(self, event: QHideEvent) -> None:
        self.model.sleep()
        super().hideEvent(event)


def _short(text: str) -> str:
    """A statement as a toast has room for it."""
    return text if len(text) <= _LONGEST_TOLD else f"{text[: _LONGEST_TOLD - 1]}…"
