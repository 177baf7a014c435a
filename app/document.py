"""The open plan as the window knows it: signals, undo, saving, selection and what all views look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy.orm import Session

from app.outlook import Outlook, keep_outlook
from models.changes import Change, Label
from models.errors import Fault
from models.measures import Figures, measure, opening_scope
from models.names import activity_name
from models.periods import Period
from models.plan import Plan
from models.storage.lock import HEARTBEAT_SECONDS
from models.storage.saving import Fingerprint
from models.storage.store import Snapshot

Arguments = ParamSpec("Arguments")

REST_MS = 1_000
LONGEST_WAIT_MS = 30_000


@dataclass(frozen=True)
class Selection:
    """What is picked, known to every view: a table's name and a row's id; ("plan", "") when nothing is."""

    table: str = "plan"
    id: str = ""


class PlanDocument(QObject):
    """One open Plan. Views read `plan.graph` and `figures`, and write only through `do`."""

    changed = Signal(object)
    """A Change was committed: by an edit, an undo or a redo."""
    outlook_changed = Signal(object)
    selection_changed = Signal(object)
    refused = Signal(object)
    """A Fault that `attempt` met; the window says it in its banner."""
    saved = Signal()
    save_failed = Signal(object)
    _written = Signal(object)

    def __init__(
        self, plan: Plan, language: str, outlook: Outlook | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.plan = plan
        self.language = language
        self._figures: Figures | None = None
        self.selection = Selection()
        self._scope_chosen = outlook is not None
        self.outlook = outlook or Outlook(scope=opening_scope(plan.graph))
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="saving")
        self._writing: tuple[Snapshot, Future[Fingerprint]] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.save_soon)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MS)
        self._longest.timeout.connect(self.save_soon)
        self._heart = QTimer(self, interval=int(HEARTBEAT_SECONDS * 1000))
        self._heart.timeout.connect(self._beat)
        self._heart.start()
        self._written.connect(self._take_written)

    def speak(self, language: str) -> None:
        """Name things in another language from now on."""
        self.language = language
        self._figures = None

    @property
    def today(self) -> dt.date:
        """The day that decisions are overdue against."""
        return dt.date.today()

    @property
    def title(self) -> str:
        """The plan's name, or its file's."""
        name = str(self.plan_row["name"])
        return name or (self.plan.path.stem if self.plan.path else "")

    @property
    def plan_row(self) -> dict[str, object]:
        """The columns of the plan itself."""
        return dict(self.plan.graph.plan())

    def name_of(self, activity_id: str, *, short: bool = True) -> str:
        """What an activity is called in the reader's language."""
        return activity_name(self.plan.graph.graph.nodes[activity_id], self.language, short=short)

    @property
    def span(self) -> Period:
        """The plan's span: the period `all`."""
        row = self.plan_row
        start, end = (dt.date.fromisoformat(str(row[column])) for column in ("start", "end"))
        return Period(start, end, whole=True)

    @property
    def period(self) -> Period:
        """The period that all views look at; the plan's span when the one kept no longer reads."""
        try:
            return Period.parse(self.outlook.period, self.span)
        except Fault:
            return self.span

    @property
    def figures(self) -> Figures:
        """Everything measured, computed once after each change."""
        if self._figures is None:
            self._figures = measure(
                self.plan.graph,
                period=self.period,
                scope=self.outlook.scope,
                weight=self.outlook.weight,
                today=self.today,
                name_of=lambda row: activity_name(row, self.language, short=True),
            )
        return self._figures

    def look(self, **changed: object) -> None:
        """Change the period, scope, weight or lens that all views share."""
        outlook = replace(self.outlook, **changed)  # type: ignore[arg-type]
        self._scope_chosen = self._scope_chosen or "scope" in changed
        if outlook != self.outlook:
            self.outlook = outlook
            self._figures = None
            keep_outlook(str(self.plan_row["id"]), outlook)
            self.outlook_changed.emit(outlook)

    def select(self, table: str = "plan", row_id: str = "") -> None:
        """Pick a row in every view."""
        selection = Selection(table, row_id)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def do(
        self,
        operation: Callable[Concatenate[Session, Arguments], Label],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Change | None:
        """Run an edit of models/edits. Raises Fault, with nothing written, when it is refused."""
        return self._after(self.plan.do(operation, *args, **kwargs))

    def do_in_step(
        self,
        step: str,
        operation: Callable[Concatenate[Session, Arguments], Label],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Change | None:
        """Like `do`; the edits of one `step` (a visit to a field) are undone together."""
        return self._after(self.plan.do_in_step(step, operation, *args, **kwargs))

    def attempt(
        self,
        operation: Callable[Concatenate[Session, Arguments], Label],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Change | None:
        """Like `do`, for gestures without a place of their own to say a fault: it is told by `refused`."""
        try:
            return self.do(operation, *args, **kwargs)
        except Fault as fault:
            self.refused.emit(fault)
            return None

    def undo(self) -> None:
        """Take the last step back."""
        self._replay(self.plan.undo)

    def redo(self) -> None:
        """Bring the last step undone again."""
        self._replay(self.plan.redo)

    @property
    def undo_label(self) -> Label | None:
        return self.plan.history.done[-1].label if self.plan.history.done else None

    @property
    def redo_label(self) -> Label | None:
        return self.plan.history.undone[-1].label if self.plan.history.undone else None

    def _replay(self, replay: Callable[[], Change | None]) -> None:
        try:
            self._after(replay())
        except Fault as fault:
            self.refused.emit(fault)

    def _after(self, change: Change | None) -> Change | None:
        """Tell everybody, then save after a second of rest. Also called for imports, which edit on their own."""
        if change is not None:
            self._figures = None
            if self.selection.id and self.selection.id not in self.plan.graph.graph:
                self.select()
            self._follow_scope()
            self.changed.emit(change)
            self._rest.start()
            if not self._longest.isActive():
                self._longest.start()
        return change

    def _follow_scope(self) -> None:
        """A plan with nothing live opens on planned work; with its first live action it moves on, unless told."""
        scope = opening_scope(self.plan.graph)
        if not self._scope_chosen and scope is not self.outlook.scope:
            self.outlook = replace(self.outlook, scope=scope)
            self.outlook_changed.emit(self.outlook)

    def adopt(self, change: Change | None) -> None:
        """Tell everybody of a Change that models made on the plan directly, such as an import."""
        self._after(change)

    def save_soon(self) -> None:
        """Save now, in the background; again later when a save is still under way."""
        if self.plan.path is None or self.plan.read_only is not None or not self.plan.unsaved_changes:
            return
        if self._writing is not None:
            self._rest.start()
            return
        self._rest.stop()
        self._longest.stop()
        snapshot = self.plan.store.snapshot()
        writing = self._writer.submit(self.plan.store.write, snapshot)
        self._writing = (snapshot, writing)
        writing.add_done_callback(self._written.emit)

    def _take_written(self, written: Future[Fingerprint]) -> None:
        """Take note of a save that ended, back on the window's thread."""
        if self._writing is None or self._writing[1] is not written:
            return
        try:
            self._settle()
        except Fault as fault:
            self.save_failed.emit(fault)
        else:
            self.saved.emit()

    def _settle(self) -> None:
        """Wait for a save under way and take note of it, so that the next one knows what the file is."""
        if self._writing is not None:
            (snapshot, writing), self._writing = self._writing, None
            self.plan.store.accept(snapshot, writing.result())

    def save_as(self, path: Path) -> None:
        """Make `path` the plan's file. Raises Fault."""
        with suppress(Fault):  # why the old file cannot be written no longer matters
            self._settle()
        self.plan.store.save_as(path)
        self.saved.emit()

    def save_now(self) -> None:
        """Save and wait for it. Raises Fault."""
        with suppress(Fault):  # a failure under way is tried again right here
            self._settle()
        self.plan.save()

    def close(self) -> None:
        """Save, stop all timers and let go. Raises Fault when saving fails: the plan is still open then."""
        self.save_now()
        self._stop()
        self.plan.close()

    def leave(self) -> None:
        """Let go without saving; the working copy stays and is offered at the next start."""
        self._stop()
        self.plan.store.close(keep=True)

    def discard(self) -> None:
        """Let go without saving: what the plan's file does not hold is lost."""
        self._stop()
        self.plan.abandon()

    def _stop(self) -> None:
        for timer in (self._rest, self._longest, self._heart):
            timer.stop()
        with suppress(Fault):  # a save under way ends before the plan lets go of its file
            self._settle()
        self._writer.shutdown()

    def _beat(self) -> None:
        if self.plan.store.lock is not None:
            self.plan.store.lock.beat()
