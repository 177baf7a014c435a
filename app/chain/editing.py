"""The commands of actions and activities, carried out on what is selected, wherever the chain is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from shiboken6 import Shiboken

from app.chain import shaping
from app.chain.in_place import InPlace
from app.chain.linkages import Linkages
from app.chain.menus import menu_for
from app.chain.picker import ActivityPicker, choices
from app.commands import Commands
from app.document import PlanDocument
from app.languages import plural
from models.changes import Change
from models.edits.actions import add_action, duplicate_action, move_action, serve_also
from models.edits.activities import merge_activities, place_activity, remove_activity, rename_activity
from models.edits.chain import order_action, set_empty_on_purpose
from models.edits.rows import remove_rows, set_field
from models.entities import new_id
from models.vocabulary import ActivityKind


class Surface(Protocol):
    """Where the chain is shown: the drawing or the outline."""

    def isVisible(self) -> bool: ...

    def pane(self) -> QWidget:
        """What fields are put over."""

    def place_of(self, activity: str | None) -> QRect:
        """Where an activity, or the selection, stands in the pane."""

    def place_for_new(self, activity: str) -> QRect:
        """Where in the pane a new action is written, the activity's name left free."""

    def context(self) -> str | None:
        """The activity in which the selection stands."""


ACTION, ACTIVITY, LEAF = "action", "activity", "leaf"
NEEDS: Mapping[str, frozenset[str]] = {
    "edit.duplicate": frozenset({ACTION}),
    "edit.move": frozenset({ACTION}),
    "edit.serve_also": frozenset({ACTION}),
    "edit.up": frozenset({ACTION, ACTIVITY}),
    "edit.down": frozenset({ACTION, ACTIVITY}),
    "activity.add_part": frozenset({ACTIVITY}),
    "activity.split": frozenset({ACTIVITY}),
    "activity.merge": frozenset({LEAF}),
    "activity.place": frozenset({ACTIVITY}),
    "activity.empty": frozenset({LEAF}),
    "activity.target": frozenset({LEAF}),
}
"""What must be selected for a command to have a meaning; an action stands for the activity it serves in none."""


class Editing(QObject):
    """Carries out the commands on the selection. One for all the surfaces of a window: see `of`."""

    toast = Signal(str)
    """Something was done that one may want to undo."""
    opened = Signal()
    """The selection was opened: the inspector may take the focus."""

    def __init__(self, document: PlanDocument, commands: Commands) -> None:
        super().__init__(commands)
        self.document, self.commands = document, commands
        self._surfaces: list[Surface] = []
        self.field: InPlace | None = None
        self.handlers: Mapping[str, Callable[..., object]] = {
            "edit.add": self.add,
            "edit.rename": self.rename,
            "edit.duplicate": self.duplicate,
            "edit.remove": self.remove,
            "edit.move": self.move,
            "edit.serve_also": self.serve_also,
            "edit.up": self.up,
            "edit.down": self.down,
            "activity.add": self.add_activity,
            "activity.add_part": self.add_part,
            "activity.split": self.split,
            "activity.merge": self.merge,
            "activity.place": self.place,
            "activity.empty": self.empty,
            "activity.target": self.target,
            "activity.link": self.link,
            "activity.linkages": self.linkages,
        }
        for command, handler in self.handlers.items():
            commands.bind(command, handler)
        document.selection_changed.connect(self.allow)
        document.changed.connect(self.allow)
        self.allow()

    @staticmethod
    def of(document: PlanDocument, commands: Commands) -> Editing:
        """The one that carries these commands out, made when there is none yet."""
        return commands.findChild(Editing) or Editing(document, commands)

    def serve(self, surface: Surface) -> None:
        """Show fields and lists over this surface while it is the one that is seen."""
        self._surfaces.append(surface)

    @property
    def surface(self) -> Surface | None:
        """The surface that is seen, else the first."""
        self._surfaces = [surface for surface in self._surfaces if Shiboken.isValid(surface)]
        shown = (surface for surface in self._surfaces if surface.isVisible())
        return next(shown, self._surfaces[0] if self._surfaces else None)

    # What the selection is
    @property
    def action(self) -> str | None:
        """The selected action."""
        selection = self.document.selection
        return selection.id if selection.table == "action" else None

    @property
    def activity(self) -> str | None:
        """The selected activity."""
        selection = self.document.selection
        return selection.id if selection.table == "activity" else None

    def _source(self, action: str) -> str | None:
        """The activity whose share of an action is meant: where it was picked, else the one it serves most."""
        shares = self.document.plan.graph.shares_of(action)
        context = self.surface.context() if self.surface else None
        return context if context in shares else max(shares, key=lambda one: shares[one], default=None)

    def _leaves(self, without: Iterable[str] = ()) -> list[str]:
        left_out = set(without)
        return [row["id"] for row in self.document.plan.graph.leaves() if row["id"] not in left_out]

    def _title(self, action: str) -> str:
        return str(self.document.plan.graph.tables["action"][action]["title"])

    # Actions
    def add(self) -> None:
        """Write a new action in place, for the selected activity or the one of the selected action."""
        activity = self.activity or (self._source(self.action) if self.action else None)
        below = self.document.plan.graph.leaves_below().get(activity or "", [])
        if activity is not None and below == [activity]:
            self.write_action(activity)
            return
        offered = below or self._leaves()
        if offered:
            self._choose(self.tr("New action for…"), offered, self.write_action)
        else:
            self.add_activity()

    def write_action(self, activity: str) -> None:
        """Let a new action be written over an activity; the field stays for the next one."""
        name = self.tr("New action in {activity}").format(activity=self.document.name_of(activity))

        def take(title: str) -> None:
            action = new_id()
            self.document.do(add_action, title, activity, {"id": action})
            self.document.select("action", action)

        if self.surface is not None:
            self._write(self.surface.place_for_new(activity), name, "", take, stays=True)

    def rename(self) -> None:
        """Rename the selected action or activity in place."""
        if self.action is not None:
            action = self.action
            self._write(
                self._place(None), self.tr("Title"), self._title(action),
                lambda title: self.document.do(set_field, "action", action, "title", title), stays=False,
            )  # fmt: skip
        elif self.activity is not None:
            activity = self.activity
            name = self.document.name_of(activity, short=False)
            self._write(
                self._place(activity), self.tr("Name"), name,
                lambda name: self.document.do(rename_activity, activity, name), stays=False,
            )  # fmt: skip

    def duplicate(self) -> None:
        """Add a copy of the selected action, and select it."""
        if self.action is not None:
            copy = new_id()
            title = self.tr("{title} (copy)").format(title=self._title(self.action))
            if self.document.attempt(duplicate_action, self.action, copy, title):
                self.document.select("action", copy)

    def remove(self) -> None:
        """Remove the selected action or activity, and tell so."""
        if self.action is not None:
            title, source = self._title(self.action), self._source(self.action)
            if self.document.attempt(remove_rows, "action", [self.action]):
                if source is not None:
                    self.document.select("activity", source)
                self.toast.emit(self.tr("Removed “{title}”.").format(title=title))
        elif self.activity is not None:
            name = self.document.name_of(self.activity)
            change = self.document.attempt(remove_activity, self.activity)
            if change is not None:
                self.toast.emit(self._told(name, change))

    def _told(self, name: str, change: Change) -> str:
        gone = sum(row.table == "action" and row.after is None for row in change.rows)
        if not gone:
            return self.tr("Removed {activity}.").format(activity=name)
        text = plural(
            gone,
            self.tr("Removed {activity} with {count} action."),
            self.tr("Removed {activity} with {count} actions."),
        )
        return text.format(activity=name, count=gone)

    def move(self) -> None:
        """Choose the activity that is to have the selected action instead of this one."""
        if self.action is not None:
            action, source = self.action, self._source(self.action)
            title = self.tr("Move “{title}” to…").format(title=self._title(action))
            without = [source] if source else []
            self._choose(title, self._leaves(without), lambda target: self.move_to(action, source, target))

    def serve_also(self) -> None:
        """Choose another activity for the selected action to serve too."""
        if self.action is not None:
            action, source = self.action, self._source(self.action)
            title = self.tr("“{title}” also serves…").format(title=self._title(action))
            offered = self._leaves(self.document.plan.graph.shares_of(action))
            self._choose(title, offered, lambda target: self.share_with(action, source, target))

    def move_to(self, action: str, source: str | None, target: str) -> bool:
        """Give an action's share for one activity to another. Returns whether it was done."""
        done = self.document.attempt(move_action, action, source, target)
        if done is not None:
            self.document.select("action", action)
        return done is not None

    def share_with(self, action: str, source: str | None, target: str) -> bool:
        """Let an action serve another activity too. Returns whether it was done."""
        done = self.document.attempt(serve_also, action, source, target)
        if done is not None:
            self.document.select("action", action)
        return done is not None

    # Activities
    def up(self) -> None:
        """Move the selection one place up."""
        self._shift(-1)

    def down(self) -> None:
        """Move the selection one place down."""
        self._shift(1)

    def _shift(self, step: int) -> None:
        if self.action is not None:
            source = self._source(self.action)
            if source is not None:
                self.document.attempt(order_action, self.action, source, step)
        elif self.activity is not None:
            rows = self.document.plan.graph.activities()
            here = next(row for row in rows if row["id"] == self.activity)
            beside = [
                row["id"]
                for row in rows
                if (row["parent_id"], row["kind"]) == (here["parent_id"], here["kind"])
            ]
            to = beside.index(self.activity) + step
            if 0 <= to < len(beside):
                kind = ActivityKind(here["kind"])
                self.document.attempt(place_activity, self.activity, kind, here["parent_id"], to)

    def add_activity(self) -> None:
        """Ask for a new activity."""
        self._show(shaping.AddActivity(self.document, None, self._window()))

    def add_part(self) -> None:
        """Ask for a new activity inside the selected one."""
        if self.activity is not None:
            self._show(shaping.AddActivity(self.document, self.activity, self._window()))

    def split(self) -> None:
        """Ask for the parts of the selected activity."""
        if self.activity is not None:
            self._show(shaping.Split(self.document, self.activity, self._window()))

    def merge(self) -> None:
        """Choose the activity that takes over all of the selected one."""
        if self.activity is not None:
            activity = self.activity
            title = self.tr("Merge {activity} into…").format(activity=self.document.name_of(activity))
            self._choose(title, self._leaves([activity]), lambda target: self._merge(activity, target))

    def _merge(self, source: str, target: str) -> None:
        told = self.tr("Merged {activity} into {into}.").format(
            activity=self.document.name_of(source), into=self.document.name_of(target)
        )
        if self.document.attempt(merge_activities, source, target):
            self.document.select("activity", target)
            self.toast.emit(told)

    def place(self) -> None:
        """Ask where the selected activity goes."""
        if self.activity is not None:
            self._show(shaping.Place(self.document, self.activity, self._window()))

    def empty(self, checked: bool) -> None:
        """Leave the selected activity empty on purpose, asking for the reason; or no longer."""
        if self.activity is None:
            return
        if checked:
            self._show(shaping.EmptyOnPurpose(self.document, self.activity, self._window()))
        else:
            self.document.attempt(set_empty_on_purpose, self.activity, False)
        self.allow()

    def target(self) -> None:
        """Ask for the intended share of the selected activity."""
        if self.activity is not None:
            self._show(shaping.IntendedShare(self.document, self.activity, self._window()))

    def link(self) -> None:
        """Ask for a linkage that starts at the selected activity."""
        self._show(Linkages(self.document, self.activity, self._window(), adding=True))

    def linkages(self) -> None:
        """List the linkages of the selected activity, or all."""
        self._show(Linkages(self.document, self.activity, self._window()))

    # How it is asked
    def _write(self, place: QRect, name: str, text: str, take: Callable[[str], object], stays: bool) -> None:
        surface = self.surface
        if surface is None or self.document.plan.read_only is not None:
            return
        if self.field is not None:
            self.field.leave()
        self.field = InPlace(surface.pane(), place, name, text, take, stays)
        self.field.left.connect(surface.pane().parentWidget().setFocus)
        self.field.gone.connect(self._forget_field)

    def _place(self, activity: str | None) -> QRect:
        return self.surface.place_of(activity) if self.surface else QRect()

    def _forget_field(self) -> None:
        self.field = None

    def _choose(self, title: str, activities: Iterable[str], chosen: Callable[[str], object]) -> None:
        surface = self.surface
        if surface is None:
            return
        offered = choices(self.document, activities)
        picker = ActivityPicker(title, offered, chosen, surface.pane())
        place = surface.place_of(None)
        picker.open_at(surface.pane().mapToGlobal(place.topLeft() + QPoint(0, 28)))

    def _window(self) -> QWidget | None:
        return self.surface.pane().window() if self.surface else None

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.allow)
        dialog.open()

    def menu(self, parent: QWidget) -> QMenu:
        """What a right click on the selection offers."""
        return menu_for(self.document.selection.table, self.commands, parent)

    def allow(self, _what: object = None) -> None:
        """Grey out what has no meaning for the selection; a view that shows none may have greyed out the rest."""
        has = self._kinds()
        writable = self.document.plan.read_only is None
        for command in self.handlers:
            needs = NEEDS.get(command)
            self.commands[command].setEnabled(writable and (needs is None or bool(needs & has)))
        for command in ("edit.rename", "edit.remove"):
            self.commands[command].setEnabled(writable and self.document.selection.table != "plan")
        row = self.document.plan.graph.tables["activity"].get(self.activity or "", {})
        self.commands["activity.empty"].setChecked(bool(row.get("empty_on_purpose")))

    def _kinds(self) -> frozenset[str]:
        if self.action is not None:
            return frozenset({ACTION})
        if self.activity is None:
            return frozenset()
        leaf = self.activity in self._leaves()
        return frozenset({ACTIVITY, LEAF}) if leaf else frozenset({ACTIVITY})
