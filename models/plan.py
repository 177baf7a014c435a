"""The plan: open, edit, undo, redo, save, close. Every write is one named transaction and yields one Change."""

from __future__ import annotations

import datetime as dt
import getpass
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Concatenate, ParamSpec
from uuid import uuid4

from sqlalchemy import Executable, Row, event, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.changes import Change, Kind, Label, RowChange, collapse
from models.errors import Fault
from models.graph import PlanGraph
from models.history import History, Step
from models.invariants import refuse_faults, refuse_no_number
from models.storage import checks, journal
from models.storage.capture import Capture
from models.storage.connection import engine_over, writable
from models.storage.replay import replay
from models.storage.store import Store

Arguments = ParamSpec("Arguments")


@dataclass
class _Draft:
    """A transaction being written: its session, and what it will be called."""

    session: Session
    label: Label | None = None


class Plan:
    """One open plan. Reading is free; writing goes through `edit` or `do`, else SQLite itself refuses."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.connection: sqlite3.Connection = store.connection
        self._engine = engine_over(self.connection)
        self._capture = Capture(self.connection, checks.TABLES)
        self._draft: _Draft | None = None
        self.history = History.of(
            (entry.id, entry.step, entry.kind, entry.label) for entry in journal.entries(self.connection)
        )
        self.last_change: Change | None = None

    @classmethod
    def open(cls, path: Path, data_folder: Path) -> Plan:
        """The plan at `path`, through a working copy below `data_folder`. Raises Fault when it is no sound plan."""
        return cls(Store.open(path, data_folder))

    @classmethod
    def view(cls, path: Path) -> Plan:
        """The plan at `path` to look at: no lock, no working copy, nothing can be edited."""
        return cls(Store.view(path))

    @property
    def path(self) -> Path | None:
        """The plan's file, None while it has none."""
        return self.store.path

    @property
    def read_only(self) -> Fault | None:
        """Why nothing can be edited, None when it can."""
        return self.store.read_only

    @cached_property
    def graph(self) -> PlanGraph:
        """The plan as a graph, kept current by every Change."""
        return PlanGraph.read(self.connection)

    def read(self, statement: Executable) -> Sequence[Row[Any]]:
        """The rows that a Core SELECT finds."""
        with self._engine.connect() as reading:
            return reading.execute(statement).all()

    @contextmanager
    def edit(self, label: Label, step: str | None = None) -> Iterator[Session]:
        """The only way to write: one transaction, committed at the block's end, which yields one Change.

        Edits that name the same `step` one after the other are undone together. Raises Fault, with nothing
        written, when the plan is read-only or the result would break one of its rules.
        """
        with self._transaction("do", step or str(uuid4())) as draft:
            draft.label = label
            yield draft.session

    def do(
        self,
        operation: Callable[Concatenate[Session, Arguments], Label],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Change | None:
        """Run a named edit of models/edits. Returns the Change, None when it changed nothing."""
        return self.do_in_step(None, operation, *args, **kwargs)

    def do_in_step(
        self,
        step: str | None,
        operation: Callable[Concatenate[Session, Arguments], Label],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Change | None:
        """Like `do`, as a part of `step`: edits of one visit to a field are one undo."""
        before = self.last_change
        with self._transaction("do", step or str(uuid4())) as draft:
            draft.label = operation(draft.session, *args, **kwargs)
        return None if self.last_change is before else self.last_change

    def undo(self) -> Change | None:
        """Take back the last step that changed anything. Returns the Change that did, None when none is left."""
        while self.history.done:
            step = self.history.done[-1]
            rows = [row.inverse() for change_id in reversed(step.changes) for row in self._rows_of(change_id)]
            change = self._replay("undo", step, rows)
            if change.rows:
                return change
        return None

    def redo(self) -> Change | None:
        """Bring back the last step undone that changed anything. Returns the Change, None when none is left."""
        while self.history.undone:
            step = self.history.undone[-1]
            rows = [row for change_id in step.changes for row in self._rows_of(change_id)]
            change = self._replay("redo", step, rows)
            if change.rows:
                return change
        return None

    def _rows_of(self, change_id: str) -> tuple[RowChange, ...]:
        try:
            return journal.rows_of(self.connection, change_id)
        except (LookupError, ValueError) as error:
            raise Fault("undo.damaged") from error

    def _replay(self, kind: Kind, step: Step, rows: list[RowChange]) -> Change:
        """Write a step's rows. A step whose edits cancel out is followed too, else the stacks would stop at it."""
        with self._transaction(kind, step.id) as draft:
            draft.label = step.label
            draft.session.connection()
            try:
                replay(self.connection, collapse(rows))
            except (LookupError, sqlite3.IntegrityError) as error:
                raise Fault("undo.damaged") from error
        assert self.last_change is not None
        return self.last_change

    @contextmanager
    def _transaction(self, kind: Kind, step: str) -> Iterator[_Draft]:
        if self.read_only is not None:
            raise self.read_only
        if self._draft is not None:
            raise RuntimeError("an edit inside an edit: make them one")
        change: Change | None = None
        try:
            with writable(self.connection), Session(self._engine) as session:
                self._draft = _Draft(session)
                event.listen(session, "before_flush", _refuse_no_number)
                yield self._draft
                session.flush()
                session.connection()
                rows = self._capture.take()
                if kind == "do":
                    refuse_faults(self.connection, rows)
                if rows or kind != "do":
                    change = self._change(kind, step, rows)
                    journal.append(self.connection, change)
                session.commit()
        except (DBAPIError, sqlite3.Error, UnicodeEncodeError) as error:
            raise _mendable(error, kind) from error
        finally:
            self._draft = None
        if change is not None:
            self._committed(change)

    def _change(self, kind: Kind, step: str, rows: tuple[RowChange, ...]) -> Change:
        assert self._draft is not None
        assert self._draft.label is not None
        now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        return Change(str(uuid4()), step, now, _author(), self._draft.label, rows, kind)

    def _committed(self, change: Change) -> None:
        self.history.remember(change.id, change.step, change.kind, change.label)
        self.last_change = change
        if "graph" in self.__dict__:
            self.graph.apply(change)

    @property
    def unsaved_changes(self) -> int:
        """How many changes the plan's file does not hold yet."""
        return self.store.unsaved_changes

    def save(self) -> None:
        """Bring the file up to date, if it is not. Raises Fault when that fails; the working copy stays whole."""
        if self.path is not None and self.unsaved_changes:
            snapshot = self.store.snapshot()
            self.store.accept(snapshot, self.store.write(snapshot))

    def close(self) -> None:
        """Save and let go. When saving fails the Fault is raised and the plan stays open."""
        self.save()
        self.store.close(keep=self.path is None and self.unsaved_changes > 0)

    def abandon(self) -> None:
        """Let go without saving and forget the working copy: what the file does not hold is lost."""
        self.store.close()


def _refuse_no_number(session: Session, _context: object, _instances: object) -> None:
    for row in (*session.new, *session.dirty):
        refuse_no_number(row.__tablename__, inspect(row).dict)


def _mendable(error: Exception, kind: Kind) -> Exception:
    """A Fault for what a person can mend; what is our own mistake stays as it is."""
    if isinstance(error, UnicodeEncodeError):
        return Fault("text.surrogate")
    cause = error.orig if isinstance(error, DBAPIError) else error
    text = str(cause)
    if isinstance(cause, sqlite3.IntegrityError):
        return _refused(text) if kind == "do" else Fault("undo.damaged")
    if "surrogates not allowed" in text:
        return Fault("text.surrogate")
    if "disk" in text or "full" in text:
        return Fault("copy.failed", path="", reason=text)
    return error


def _refused(text: str) -> Fault:
    """What SQLite refuses of its own: a reference to a row that is gone, a field left out, an id taken."""
    if "FOREIGN KEY" in text:
        return Fault("reference.gone")
    if found := re.fullmatch(r"NOT NULL constraint failed: (\w+)\.(\w+)", text):
        return Fault("required.empty", table=found[1], field=found[2])
    return Fault("edit.refused", reason=text)


def _author() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
