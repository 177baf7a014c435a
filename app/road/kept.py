"""What kept versions said: their headline figures, read one version at a time and remembered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.document import PlanDocument
from models.errors import Fault
from models.measures.measuring import span_of
from models.measures.trend import Moment, Step, moment_of
from models.versions import graph_of, versions


@dataclass(frozen=True)
class Kept:
    """A kept version. `moment` holds its figures in the window's period, `then` those of the road's period in which
    it was kept, or of its whole span when that day lies outside. Both are None while they are not read yet, and
    when `fault` says why they cannot be."""

    id: str
    name: str
    day: dt.date
    note: str
    moment: Moment | None = None
    then: Moment | None = None
    fault: Fault | None = None


class KeptVersions(QObject):
    """The kept versions of a plan with their figures. Reading one takes as long as opening a plan of its size, so
    that they are read one after the other, and `read` tells of each."""

    read = Signal()

    def __init__(self, document: PlanDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._known: dict[tuple[object, ...], tuple[Moment, Moment] | Fault] = {}
        self._step = Step.QUARTER
        self._waiting: list[str] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._read_one)

    def show(self, step: Step) -> None:
        """Read what is not read yet, with the road in these periods."""
        self._step = step
        self._waiting = [one.id for one in self.all if one.moment is None and one.fault is None]
        if self._waiting:
            self._next.start()

    def rest(self) -> None:
        """Read no more until shown again."""
        self._next.stop()

    @property
    def reading(self) -> bool:
        """Whether some are still to be read."""
        return self._next.isActive()

    @property
    def all(self) -> list[Kept]:
        """All versions, the oldest first."""
        return [self._of(row) for row in versions(self._document.plan.graph)]

    def _of(self, row: Mapping[str, object]) -> Kept:
        identity, day = str(row["id"]), dt.date.fromisoformat(str(row["kept_on"]))
        told = (identity, str(row["name"]), day, str(row["note"]))
        known = self._known.get(self._key(identity, day))
        if isinstance(known, Fault):
            return Kept(*told, fault=known)
        return Kept(*told) if known is None else Kept(*told, *known)

    def _key(self, identity: str, day: dt.date) -> tuple[object, ...]:
        outlook = self._document.outlook
        return (identity, self._step, day, self._document.period, outlook.scope, outlook.weight)

    def _read_one(self) -> None:
        identity = self._waiting.pop(0)
        row = self._document.plan.graph.tables["kept_version"].get(identity)
        if row is not None:
            day = dt.date.fromisoformat(str(row["kept_on"]))
            self._known[self._key(identity, day)] = self._figures(identity, day)
            self.read.emit()
        if self._waiting:
            self._next.start()

    def _figures(self, identity: str, day: dt.date) -> tuple[Moment, Moment] | Fault:
        document, outlook = self._document, self._document.outlook
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            graph = graph_of(document.plan.graph, identity)
        except Fault as fault:
            return fault
        finally:
            QGuiApplication.restoreOverrideCursor()
        span = span_of(graph, document.today)
        inside = span.start <= day <= span.end
        periods = (document.period, self._step.period(self._step.place(day)) if inside else span)
        now, then = (
            moment_of(graph, period=period, scope=outlook.scope, weight=outlook.weight, today=document.today)
            for period in periods
        )
        return now, then
