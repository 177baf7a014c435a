"""The board: actions as cards from idea to done or stopped; a test asks for its date, its end for a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.board.asking import Asking, BeginTest, EndTest
from app.board.bar import Bar
from app.board.cards import SHOWS, BadgeBy, Held, cards, stage_of
from app.board.column import StageColumn
from app.board.menu import menu_of
from app.board.retitle import Retitle
from app.commands import Commands
from app.document import PlanDocument, Selection
from app.widgets.hand_on import hand_on, handed_on_to
from app.widgets.toast import tell
from models.changes import Change
from models.edits.rows import remove_rows
from models.edits.stages import LEFT_BY_DECISION, move_to_stage, order_actions
from models.vocabulary import Stage

EDITED: Mapping[str, tuple[str, ...]] = {"action": ("stage", "position"), "stage_limit": ("stage",)}
"""What gestures of this view write, beside the fields it shows."""
STAGES = tuple(Stage)
LAST = (Stage.DONE, Stage.STOPPED)
"""The columns that collapse when there is little room."""
ROOMY = 165
"""A column needs at least this width (logical pixels) for the last ones to stay open."""
_GAP, _SIDE = 6, 16


class BoardView(QWidget):
    """The actions of a plan by stage. `opened` asks for the inspector's focus."""

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.by = BadgeBy.ACTIVITY
        self.held: Held | None = None
        self._activity: str | None = None
        self._stale, self._picking = True, False
        self.setAccessibleName(self.tr("Board"))
        self.bar = Bar(self)
        self.bar.filtered.connect(self.refresh)
        self.bar.badged.connect(self.badge)
        self.columns = {stage: StageColumn(self, stage) for stage in STAGES}
        self.current = Stage.IDEA
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_SIDE, 12, _SIDE, 12)
        lines.setSpacing(8)
        lines.addWidget(self.bar)
        lines.addWidget(self._columns(), 1)
        self._hold_keyboard(Stage.IDEA)
        for stage, column in self.columns.items():
            column.list.entered.connect(partial(self._hold_keyboard, stage))
        document.changed.connect(self._changed)
        document.selection_changed.connect(self._follow)
        self._note_activity(document.selection)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {
            "edit.add": self.add,
            "edit.rename": self.rename,
            "edit.remove": self.remove,
            "edit.up": partial(self.reorder, -1),
            "edit.down": partial(self.reorder, 1),
        }

    # Building
    def _columns(self) -> QScrollArea:
        self.area = QScrollArea(self, widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget(self.area)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for column in self.columns.values():
            row.addWidget(column, 1)
        self.area.setWidget(holder)
        self.area.horizontalScrollBar().rangeChanged.connect(lambda _least, _most: self._reveal())
        return self.area

    # What is shown
    @property
    def movable(self) -> bool:
        """Whether cards can be moved: not in a plan that can only be read."""
        return self.document.plan.read_only is None

    @property
    def activity_for_new(self) -> str | None:
        """The activity that a new action serves: the one selected, or its first part."""
        known = self.document.plan.graph.leaves_below().get(self._activity or "", [])
        chosen = self.bar.only.isChecked() or self.document.selection.table == "activity"
        return known[0] if known and chosen else None

    @property
    def action(self) -> str | None:
        """The action of the current card."""
        return self.columns[self.current].list.current

    def badge(self, by: BadgeBy) -> None:
        """Let the badges name activities or departments."""
        self.by = by
        self.bar.switches[by].setChecked(True)
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan holds."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        only = self._activity if self.bar.only.isChecked() else None
        columns = cards(self.document, self.by, only, self.held)
        at = self.action
        self._picking = True
        for stage, column in self.columns.items():
            waits = self.held is not None and self.held.stage is stage
            held = waits and any(card.id == self.held.action for card in columns[stage])  # type: ignore[union-attr]
            column.show_cards(columns[stage], held)
        self._picking = False
        self._tell(sum(len(listed) for listed in columns.values()))
        self._show(at)

    def _tell(self, n: int) -> None:
        """What the board holds; what to do when it holds nothing."""
        waiting = sum(card.urgent for column in self.columns.values() for card in column.list.cards.cards)
        self.bar.tell(n, waiting, self.document.name_of(self._activity) if self._activity else "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._fit()
        self._follow(self.document.selection)

    def hideEvent(self, event: QHideEvent) -> None:
        """A card that waits for an answer goes back: it would stand here where the plan does not have it."""
        super().hideEvent(event)
        if self.held is not None and not event.spontaneous():
            self._stale = True
            self._end_asking(back=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Collapse the last columns when there is little room, unless the keyboard is there."""
        room = self.width() - 2 * _SIDE - _GAP * (len(STAGES) - 1)
        cramped = room < ROOMY * len(STAGES)
        for stage in LAST:
            column = self.columns[stage]
            column.set_narrow(cramped and stage is not self.current and column.asking is None)

    def _changed(self, change: Change) -> None:
        tables = {row.table for row in change.rows}
        if self._activity not in self.document.plan.graph.tables["activity"]:
            self._activity = None
            self.bar.only.setChecked(False)
        held = self.held
        if held is not None:
            row = self.document.plan.graph.tables["action"].get(held.action)
            if row is None or stage_of(row) is held.stage:
                self._end_asking(back=row is not None)
        if tables & SHOWS or "stage_limit" in tables or "plan" in tables:
            self.refresh()

    # The selection that all views share
    def _note_activity(self, selection: Selection) -> bool:
        if selection.table == "activity" and selection.id and selection.id != self._activity:
            self._activity = selection.id
            return True
        return False

    def _follow(self, selection: Selection) -> None:
        if self._note_activity(selection):
            self.refresh()
        if not self._picking and self.isVisible():
            self._show(selection.id if selection.table == "action" else None)

    def _show(self, action: str | None) -> None:
        """Select the card of an action, wherever it stands now, and let it be seen."""
        focused = any(column.list.hasFocus() for column in self.columns.values())
        self._picking = True
        for stage, column in self.columns.items():
            row = column.list.cards.place(action) if action is not None else -1
            if row < 0:
                column.list.clearSelection()
                continue
            if column.list.current != action:
                column.list.pick(row)
            self._hold_keyboard(stage)
            if focused:
                column.list.setFocus()
            self._reveal()
        self._picking = False

    def picked(self, stage: Stage, action: str) -> None:
        """A card was selected in its column."""
        if not self._picking:
            self._picking = True
            for other, column in self.columns.items():
                if other is not stage:
                    column.list.clearSelection()
            self._hold_keyboard(stage)
            self.document.select("action", action)
            self._picking = False
            self._reveal()

    def _hold_keyboard(self, stage: Stage) -> None:
        """Make a column the one where Tab stops; the arrows lead to the others."""
        self.current = stage
        for other, column in self.columns.items():
            policy = Qt.FocusPolicy.StrongFocus if other is stage else Qt.FocusPolicy.ClickFocus
            column.list.setFocusPolicy(policy)
        if handed_on_to(self) is not self.columns[stage].list:
            hand_on(self, self.columns[stage].list)
        self._fit()

    def _reveal(self) -> None:
        """Scroll the current column into sight."""
        column = self.columns[self.current]
        self.area.ensureWidgetVisible(column, _GAP, 0)

    # Going
    def enter(self, stage: Stage) -> None:
        """Give the keyboard to a column, to its selected or first card."""
        at = self.columns[self.current].list
        height = at.visualRect(at.currentIndex()).center().y() if at.current else 0
        self._hold_keyboard(stage)
        entered = self.columns[stage].list
        entered.setFocus(Qt.FocusReason.OtherFocusReason)
        if entered.cards.cards:
            entered.pick(min(entered.gap_at(QPoint(0, height - 1)), len(entered.cards.cards) - 1))
        self._reveal()

    def go(self, by: int) -> None:
        """To the column beside."""
        at = STAGES.index(self.current) + by
        if 0 <= at < len(STAGES):
            self.enter(STAGES[at])

    def open_card(self) -> None:
        """Let the inspector have the keyboard for the current card."""
        if self.action is not None:
            self.document.select("action", self.action)
            self.opened.emit()

    # Moving
    def shift(self, by: int) -> None:
        """Move the current card to the stage beside."""
        at = STAGES.index(self.current) + by
        if self.action is not None and 0 <= at < len(STAGES):
            self.move(self.action, STAGES[at])

    def reorder(self, by: int) -> None:
        """Move the current card up or down in its column."""
        action = self.action
        if action is None or not self._free():
            return
        order = [card.id for card in self.columns[self.current].list.cards.cards]
        at = order.index(action)
        to = max(0, min(at + by, len(order) - 1))
        if to != at:
            order.insert(to, order.pop(at))
            self.document.attempt(order_actions, action, order)

    def drop(self, action: str, stage: Stage, row: int | None) -> None:
        """Let go of a card over a column, before its card `row`; None for wherever it belongs."""
        listed = [card.id for card in self.columns[stage].list.cards.cards]
        order = listed
        if row is not None:
            before = [one for one in listed[:row] if one != action]
            order = [*before, action, *(one for one in listed[row:] if one != action)]
        if action not in self.document.plan.graph.tables["action"] or not self._free():
            return
        if stage_of(self.document.plan.graph.tables["action"][action]) is not stage:
            self.move(action, stage, tuple(order) if row is not None else ())
        elif order != listed:
            self.document.attempt(order_actions, action, order)

    def move(self, action: str, stage: Stage, order: tuple[str, ...] = ()) -> None:
        """Bring an action to a stage; a test asks first, when it begins and when it ends."""
        row = self.document.plan.graph.tables["action"].get(action)
        if row is None or stage_of(row) is stage or not self._free():
            return
        held = Held(action, stage, order)
        if stage is Stage.TEST:
            self._ask(held, BeginTest)
        elif stage_of(row) is Stage.TEST and stage in LEFT_BY_DECISION:
            self._ask(held, EndTest)
        elif self.document.attempt(move_to_stage, action, stage, order):
            self._show(action)

    def _free(self) -> bool:
        """Whether a card may move now; a question that waits for its answer gets the keyboard."""
        if self.held is not None:
            asking = self.columns[self.held.stage].asking
            if asking is not None:
                asking.begin()
            return False
        return self.movable

    def _ask(self, held: Held, kind: type[Asking]) -> None:
        asking = kind(self.document, held, self.columns[held.stage])
        asking.done.connect(lambda: self._end_asking(back=True))
        asking.left.connect(lambda: self._end_asking(back=True))
        self.held = held
        self.columns[held.stage].show_asking(asking)
        self.refresh()
        self._show(held.action)
        self._reveal()
        asking.begin()

    def _end_asking(self, *, back: bool) -> None:
        """Take the question away; the card stands where the plan has it."""
        held, self.held = self.held, None
        if held is None:
            return
        column = self.columns[held.stage]
        focused = column.asking is not None and column.asking.isAncestorOf(
            self.window().focusWidget() or self
        )
        column.end_asking()
        self.refresh()
        if back:
            self._show(held.action)
        if focused:
            self.columns[self.current].list.setFocus()
        self._fit()

    # Adding, renaming, removing
    def add(self) -> None:
        """Write new actions in the current column."""
        self.add_in(self.current)

    def add_in(self, stage: Stage) -> None:
        """Write new actions in a column."""
        if self._free():
            self._hold_keyboard(stage)
            self.columns[stage].show_adding()
            self._reveal()

    def added(self, stage: Stage, action: str) -> None:
        """An action was added in a column; a test asks for its decision date."""
        self._show(action)
        if stage is Stage.TEST:
            self.columns[stage].end_adding()
            self._ask(Held(action, stage), BeginTest)
        else:
            self.document.select("action", action)

    def rename(self) -> None:
        """Write the title of the current card anew, in place."""
        view = self.columns[self.current].list
        if self.action is not None and self.movable:
            Retitle(self.document, self.action, view, view.visualRect(view.currentIndex()))

    def remove(self) -> None:
        """Remove the current card's action; the card below is current then."""
        action, view = self.action, self.columns[self.current].list
        if action is None or not self._free():
            return
        title = str(self.document.plan.graph.tables["action"][action]["title"])
        row = view.cards.place(action)
        if self.document.attempt(remove_rows, "action", [action]):
            if view.cards.cards:
                view.pick(min(row, len(view.cards.cards) - 1))
            tell(self, self.tr("Removed “{title}”.").format(title=title))

    def menu(self, stage: Stage) -> QMenu:
        """What a right click offers."""
        return menu_of(self, stage)

    # Pointer
    def column_at(self, at: QPoint) -> StageColumn | None:
        """The column under a point of the board."""
        for column in self.columns.values():
            place = QRect(column.mapTo(self, QPoint(0, 0)), column.size())
            if place.adjusted(-_GAP // 2, 0, _GAP // 2, 0).contains(at):
                return column
        return None

    def aim_at(self, target: StageColumn | None) -> None:
        """Light up the column that would be dropped on."""
        for column in self.columns.values():
            column.aim(column is target)
