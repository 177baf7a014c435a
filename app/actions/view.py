"""The Actions view as a table: a bar, the table, what was refused, and what can be done with the rows picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.actions.acts import Acts
from app.actions.asking import Asking
from app.actions.bar import Bar
from app.actions.bulk_bar import BulkBar
from app.actions.cell_editor import CellEditor
from app.actions.columns import editable
from app.actions.context import EDITS, ContextMenus
from app.actions.empty import Empty
from app.actions.kept import keep, kept_of
from app.actions.model import LinesModel
from app.actions.refusals import Refusals
from app.actions.table import Table
from app.chain.editing import Editing
from app.commands import Commands
from app.document import PlanDocument
from app.languages import plural
from app.theme import dress
from app.widgets.add_line import AddLine
from app.widgets.hand_on import hand_on
from app.widgets.numbers import written_number
from app.widgets.source import Edit
from app.widgets.toast import mention, tell
from models.changes import Change
from models.errors import Fault
from models.listing.arranging import Arrangement
from models.listing.filters import Ready

MANY_ROWS = 500
"""From so many pasted rows on it is said that they are being read."""


class ActionsView(QWidget):
    """All actions of a plan. `opened` asks for the inspector's focus."""

    opened = Signal()
    toast = Signal(str)

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self._plan_id = str(document.plan_row["id"])
        self.kept = kept_of(self._plan_id)
        self.editor: CellEditor | None = None
        self._shaping = False
        self._after: dict[str, tuple[str, str | None]] = {}
        self.asking: Asking | None = None
        self.model = LinesModel(document, self)
        self.bar = Bar(self)
        self.count = QLabel(self)
        dress(self.count, "muted")
        self.refusals = Refusals(self)
        self.table = Table(document, self.model, self)
        self.table.setAccessibleName(self.tr("Actions"))
        self.acts = Acts(document, self.table, self)
        self.empty = Empty(self.table, commands)
        self.new = AddLine(
            document,
            self.tr("New action"),
            self.tr("New action: type its title, then Enter"),
            self._adding,
            self,
        )
        self.bulk = BulkBar(self.acts, self)
        self.menus = ContextMenus(self)
        self._arrange_widgets()
        self._connect()
        hand_on(self, self.table)
        self.model.arranger.me = self.kept.me
        Editing.of(document, commands).serve(self)
        self.arrange(self.kept.now)

    def _arrange_widgets(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 10)
        lines.setSpacing(8)
        lines.addWidget(self.bar)
        lines.addWidget(self.count)
        lines.addWidget(self.refusals)
        lines.addWidget(self.table, 1)
        lines.addWidget(self.bulk)
        lines.addWidget(self.new)
        QWidget.setTabOrder(
            self.bulk.buttons["remove"], self.table
        )  # what it does is one step away from there

    def _connect(self) -> None:
        self.bar.arranged.connect(self.arrange)
        self.bar.left.connect(self._enter_table)
        self.bar.save_asked.connect(self.ask_name)
        self.bar.rename_asked.connect(self.ask_other_name)
        self.bar.delete_asked.connect(self.delete_saved)
        self.bar.me_asked.connect(self.ask_me)
        self.table.asked.connect(self.carry_out)
        self.table.typed.connect(self.edit)
        self.table.menu_asked.connect(self.menus.open)
        self.table.picked.connect(self._tell)
        self.table.verticalScrollBar().valueChanged.connect(self._fit_editor)
        self.table.horizontalScrollBar().valueChanged.connect(self._fit_editor)
        self.new.added.connect(self._added)
        self.new.left.connect(self._enter_table)
        self.acts.done.connect(self._tell_done)
        self.acts.told.connect(self._mention)
        self.acts.began.connect(self._tell_busy)
        self.acts.refused.connect(self.refusals.tell)
        self.acts.refused.connect(lambda _fault: self._tell())
        self.acts.unread.connect(self._tell_unread)
        self.bulk.left.connect(self.table.setFocus)
        self.refusals.left.connect(self.table.setFocus)
        self.refusals.go.connect(self._go_to_cell)
        self.empty.cleared.connect(self.bar.clear)
        self.empty.add_asked.connect(self.new.setFocus)
        self.empty.paste_asked.connect(self.acts.paste)
        heads = self.table.heads
        heads.clicked.connect(self._sort_by)
        heads.sectionMoved.connect(self._section_moved)
        heads.sectionResized.connect(self._section_resized)
        heads.customContextMenuRequested.connect(self.menus.open_over_heads)
        self.document.changed.connect(self._follow)
        self.document.outlook_changed.connect(self._look)

    # How it is arranged
    @property
    def how(self) -> Arrangement:
        """How the table is arranged now."""
        return self.model.how

    def arrange(self, how: Arrangement) -> None:
        """Show the actions arranged so, and remember it for this plan."""
        self._leave_editor()
        self.model.arrange(how)
        self._set_widths()
        self._keep()
        self._tell()
        if self.table.currentIndex().isValid():
            self.table.scrollTo(self.table.currentIndex())

    def _set_widths(self) -> None:
        self.table.set_widths(self.how.widths)

    def _section_resized(self, section: int, _old: int, width: int) -> None:
        if not (self._shaping or self.table.shaping) and section < self.model.columnCount():
            widths = {**self.how.widths, self.model.column_at(section): width}
            self.model.how = self.bar.how = replace(self.how, widths=widths)

    def _keep(self) -> None:
        self.kept = replace(self.kept, now=self.how)
        keep(self._plan_id, self.kept)
        self.bar.show_how(self.how, self.kept)

    def _sort_by(self, section: int, also: bool) -> None:
        self.arrange(self.how.sorted_by(self.model.column_at(section), also=also))

    def _section_moved(self, _logical: int, _old: int, _new: int) -> None:
        """Dragged heads become the order of the columns; Qt's own order stays as it was."""
        if self._shaping:
            return
        heads = self.table.horizontalHeader()
        order = [heads.logicalIndex(place) for place in range(heads.count())]
        columns = tuple(self.model.column_at(place) for place in order)
        self._shaping = True
        for place in range(heads.count()):
            heads.moveSection(heads.visualIndex(place), place)
        self._shaping = False
        self.arrange(replace(self.how, columns=columns))

    def move_column(self, step: int) -> None:
        """Move the column of the current cell some places to the right, or left."""
        self.arrange(self.how.moved(self.table.current_column, step))
        self.table.scrollTo(self.table.currentIndex())

    # Following
    def _follow(self, change: Change) -> None:
        if self.kept.me and self.kept.me not in self.document.plan.graph.tables["person"]:
            self.model.arranger.me = ""
        self.model.follow(change)
        self._forget_refusals()
        self._tell()
        self._fit_editor()

    def _look(self, _outlook: object) -> None:
        self.model.look()

    def _tell(self) -> None:
        """Say how many actions there are and are shown, and what can be done while nothing is."""
        every, shown = len(self.model.listing.actions), self.model.lines.passing
        if self.how.filtered:
            text = plural(every, self.tr("{shown} of {count} action"), self.tr("{shown} of {count} actions"))
        else:
            text = plural(every, self.tr("{count} action"), self.tr("{count} actions"))
        self.count.setText(text.format(shown=written_number(shown), count=written_number(every)))
        self.bulk.tell(len(self.table.rows_picked()))
        self.empty.tell(every, shown, self.document.plan.read_only is None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_widths()
        self.table.come_to(self.document.selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.refusals.isVisible():
            self._forget_refusals()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        if not event.spontaneous():
            self.refusals.hide()
        super().hideEvent(event)

    # As a surface of the window's commands
    def pane(self) -> QWidget:
        """What fields are put over."""
        return self.table.viewport()

    def place_of(self, _activity: str | None) -> QRect:
        """Where the current action stands."""
        at = self.table.currentIndex()
        place = self.table.visualRect(self.model.index(max(0, at.row()), self.how.columns.index("title")))
        return place if place.isValid() else QRect(20, 20, 260, 30)

    def place_for_new(self, activity: str) -> QRect:
        """Below the current line."""
        place = self.place_of(activity)
        return place.translated(0, place.height())

    def context(self) -> str | None:
        """The activity of the group that the current line stands in."""
        head = self.model.lines.head_above(self.table.currentIndex().row())
        return head.key if head is not None and self.how.group == "activities" else None

    # Commands
    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        asked = {"edit.add": "add", "edit.remove": "remove", "edit.duplicate": "duplicate"}
        return {command: partial(self.carry_out, act) for command, act in asked.items()}

    def carry_out(self, asked: str) -> None:
        """Do what a key, a menu or the window's command asks for while the table is seen."""
        if asked in EDITS and not self.acts.allowed:
            return
        acts = {
            "edit": self.edit,
            "open": self.open,
            "remove": self.acts.remove,
            "duplicate": self.acts.duplicate,
            "add": self.new.setFocus,
            "clear": self.acts.clear,
            "copy": self.acts.copy,
            "copy_headers": partial(self.acts.copy, headers=True),
            "paste": self.acts.paste,
            "find": self._find,
            "rows": lambda: self.table.pick_rows(self.table.rows_picked()),
            "column_left": partial(self.move_column, -1),
            "column_right": partial(self.move_column, 1),
            "hide": lambda: self.arrange(self.how.with_column(self.table.current_column, False)),
        }
        acts[asked]()

    def open(self) -> None:
        """Let the inspector have the keyboard, on the current action."""
        if self.table.current_action:
            self.document.select("action", self.table.current_action)
            self.opened.emit()

    def _find(self) -> None:
        self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.line.selectAll()

    def _enter_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _adding(self, title: str) -> Edit:
        """What the line below the table adds: an action in the group of the current line."""
        head = self.model.lines.head_above(self.table.currentIndex().row())
        return self.acts.adding(title, head.key if head is not None else "")

    def _added(self, _title: str) -> None:
        if not self.table.go(self.acts.last_added, "title"):
            self._mention(self.tr("The new action does not pass the filter."))

    # Editing a cell
    def edit(self, key: QKeyEvent | None = None) -> None:
        """Edit the current cell; a `key` that was typed begins the new text."""
        action, column = self.table.current_action, self.table.current_column
        if not action or not self._leave_editor():
            return
        if not editable(column) or not self.acts.allowed:
            if key is None:
                self.open()
            return
        at = self.table.currentIndex()
        self.table.scrollTo(at)
        head = self.model.lines.head_above(at.row())
        group = head.key if head is not None else None
        place = partial(self._place_of, action, column, group)
        self.editor = CellEditor(self.document, self.model.texts, action, column, self, place)
        # asked before anything is written: the line may move away, the hand goes on from where it was
        self._after = {
            "": (action, group),
            "down": self.table.next_action(),
            "up": self.table.next_action(-1),
        }
        self.editor.left.connect(self._editor_left)
        self.editor.begin(key)

    def _place_of(self, action: str, column: str, group: str | None) -> QRect:
        line = self.model.lines.line_of(action, group)
        columns = self.how.columns
        place = self.table.place_of(max(0, line), columns.index(column) if column in columns else 0)
        return QRect(self.table.viewport().mapTo(self, place.topLeft()), place.size())

    def _fit_editor(self, _value: object = None) -> None:
        if self.editor is not None and not self.editor.done:
            self.editor.fit()

    def _leave_editor(self) -> bool:
        """Whether no cell is being edited any more."""
        return self.editor is None or self.editor.done or self.editor.close_if_taken("away")

    def _editor_left(self, way: str) -> None:
        editor, self.editor = self.editor, None
        if editor is None or way == "away":
            return
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        action, group = self._after[way if way in ("down", "up") else ""]
        self.table.go(action, editor.column, group=group)
        if way in ("right", "left"):
            self._step_column(1 if way == "right" else -1)

    def _step_column(self, step: int) -> None:
        at = self.table.currentIndex()
        place = min(max(0, at.column() + step), self.model.columnCount() - 1)
        self.table.setCurrentIndex(self.model.index(at.row(), place))

    # What was done, and what was not
    def _tell_done(self, text: str) -> None:
        self.refusals.hide()
        self.toast.emit(text)
        tell(self, text)

    def _tell_busy(self, rows: int) -> None:
        if rows > MANY_ROWS:
            self.count.setText(self.tr("Reading {count} rows…").format(count=written_number(rows)))
            self.count.repaint()

    def _mention(self, text: str) -> None:
        mention(self, text)

    def _tell_unread(self, refused: list[object], onto: list[str], first: int) -> None:
        self._tell()
        places = {action: line for line, action in reversed(list(enumerate(self.model.lines.ids))) if action}
        self.refusals.tell_cells(refused, onto, places, first)  # type: ignore[arg-type]

    def _forget_refusals(self) -> None:
        """What was refused is of no use once something else was done."""
        focused = self.refusals.isAncestorOf(self.window().focusWidget() or self)
        self.refusals.hide()
        if focused:
            self._enter_table()

    def _go_to_cell(self, action: str, column: str) -> None:
        if self.table.go(action, column):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Arrangements under a name, and who the user is
    def ask_name(self) -> None:
        """Ask for the name under which what is shown is saved."""
        names = partial(list, self.kept.saved)
        self._ask(self.tr("Save filter, columns, order and groups as"), self._save, names=names)

    def _save(self, name: str) -> None:
        if not name:
            raise Fault("view.unnamed")
        self.kept = self.kept.with_saved(name, self.how)
        self._keep()

    def ask_other_name(self, old: str) -> None:
        """Ask for another name of a saved arrangement."""

        def rename(new: str) -> None:
            if not new:
                raise Fault("view.unnamed")
            self.kept = self.kept.renamed(old, new)
            self._keep()

        self._ask(self.tr("Another name for “{name}”").format(name=old), rename, text=old)

    def delete_saved(self, name: str) -> None:
        """Forget a saved arrangement."""
        self.kept = self.kept.without(name)
        self._keep()

    def ask_me(self, ready: Ready | None = None) -> None:
        """Ask who the user is, then the ready question that wanted to know."""

        def take(name: str) -> None:
            self.kept = replace(self.kept, me=self.acts.person_called(name))
            self.model.arranger.me = self.kept.me
            self.arrange(replace(self.how, ready=ready if ready is not None else self.how.ready))

        self._ask(
            self.tr("Who are you? “My” actions are those you own."),
            take,
            names=partial(self.acts.names, "person"),
        )

    def _ask(self, question: str, take: object, *, text: str = "", names: object = None) -> None:
        self.asking = Asking(
            self,
            self.bar.which,
            question,
            take,
            text=text,
            names=names,
            back=self.table,  # type: ignore[arg-type]
        )
