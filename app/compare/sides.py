"""The two sides that are compared: which version in which period, read and measured when they are seen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from app.chain.drawn import lens_of, shapes_in
from app.chain.lenses import picture
from app.chain.medium import Tone
from app.chain.picture import ChainPicture
from app.chain.shapes import Shape
from app.document import PlanDocument
from app.languages import date, sentence
from app.selectors import shown_period
from models.errors import Fault
from models.graph import Attributes, PlanGraph
from models.measures.figures import Scope, Weight
from models.measures.measuring import measure, span_of
from models.measures.moved_parts import Side
from models.names import activity_name
from models.periods import Period
from models.versions import graph_of, versions
from models.vocabulary import ChainForm

translate = QCoreApplication.translate
TODAY = ""
"""The version that is the plan as it stands."""


@dataclass(frozen=True)
class SideChoice:
    """A kept version by its id, or `TODAY`, and a period as on the command line ("all", "2027-Q1")."""

    version: str = TODAY
    period: str = "all"


@dataclass(frozen=True)
class Shown:
    """One side, ready to be drawn; without `side` only `fault` is there, which says why."""

    choice: SideChoice
    title: str
    side: Side | None = None
    fault: str = ""

    def shapes(self, language: str) -> tuple[Shape, ...]:
        """Its activities in stored order, named in the reader's language."""
        return shapes_in(self.side.graph, language) if self.side is not None else ()

    @property
    def form(self) -> ChainForm:
        """How its chain is drawn."""
        row = self.side.graph.plan() if self.side is not None else {}
        return ChainForm(str(row.get("form") or ChainForm.ARROW))

    def picture(self, document: PlanDocument, tone: Tone) -> ChainPicture:
        """Its chain under the lens of all views, every cell with its value and nothing below it."""
        if self.side is None:
            return ChainPicture()
        shapes = self.shapes(document.language)
        shown = picture(self.side.figures, shapes, lens_of(document), document.language, tone)
        return replace(shown, cells={key: replace(cell, detail="") for key, cell in shown.cells.items()})


class Sides:
    """Reads sides of a document. A kept version is unpacked once, while its rows stay as they are."""

    def __init__(self, document: PlanDocument) -> None:
        self._document = document
        self._read: dict[str, PlanGraph | Fault] = {}
        self._measured: dict[tuple[SideChoice, Scope, Weight], Side] = {}

    def forget(self, *, but: Collection[SideChoice] = ()) -> None:
        """Let go of kept versions, which are large, but those of some choices; they are read anew when asked for."""
        versions_of = {choice.version for choice in but}
        self._read = {version: read for version, read in self._read.items() if version in versions_of}
        self._measured = {key: side for key, side in self._measured.items() if key[0] in but}

    def kept(self) -> list[Attributes]:
        """The kept versions, the oldest first."""
        return versions(self._document.plan.graph)

    def name_of(self, version: str) -> str:
        """What a version is called: its name and the day it was kept."""
        if version == TODAY:
            return translate("Compare", "Today’s plan")
        row = self._document.plan.graph.tables["kept_version"].get(version)
        if row is None:
            return translate("Compare", "A version that was removed")
        return f"{row['name']} ({date(dt.date.fromisoformat(str(row['kept_on'])))})"

    def opening(self) -> tuple[SideChoice, SideChoice]:
        """What is compared at first: the last kept version against today, else the first quarter and a later one."""
        return self.last_kept() or self.first_quarter() or (SideChoice(), SideChoice())

    def last_kept(self) -> tuple[SideChoice, SideChoice] | None:
        """The last kept version against today, in the period of all views; None while none is kept."""
        kept, period = self.kept(), self._document.outlook.period
        return (SideChoice(kept[-1]["id"], period), SideChoice(TODAY, period)) if kept else None

    def first_quarter(self) -> tuple[SideChoice, SideChoice] | None:
        """The first quarter of today's plan against this one, or the last one while the first lasts.

        None for a plan of a single quarter.
        """
        quarters, today = self._document.span.quarters(), self._document.today
        if len(quarters) < 2:
            return None
        here = next((one for one in quarters if one.start <= today <= one.end), quarters[-1])
        later = quarters[-1] if here == quarters[0] else here
        return SideChoice(TODAY, str(quarters[0])), SideChoice(TODAY, str(later))

    def show(self, choice: SideChoice) -> Shown:
        """Read and measure one side, under the scope and weight of all views."""
        try:
            side = self._side(choice)
        except Fault as fault:
            return Shown(choice, self.name_of(choice.version), None, sentence(fault))
        title = f"{self.name_of(choice.version)} · {shown_period(side.figures.period)}"
        return Shown(choice, title, side)

    def _side(self, choice: SideChoice) -> Side:
        """Today's plan measured now; a kept version once, as nothing in it changes. Raises Fault."""
        if choice.version == TODAY:
            return self._measure(self._document.plan.graph, choice)
        graph = self._graph(choice.version)
        key = choice, self._document.outlook.scope, self._document.outlook.weight
        if key not in self._measured:
            self._measured[key] = self._measure(graph, choice)
        return self._measured[key]

    def _measure(self, graph: PlanGraph, choice: SideChoice) -> Side:
        document = self._document
        figures = measure(
            graph,
            period=Period.parse(choice.period, span_of(graph, document.today)),
            scope=document.outlook.scope,
            weight=document.outlook.weight,
            today=document.today,
            name_of=lambda row: activity_name(row, document.language, short=True),
        )
        return Side(graph, figures, document.today)

    def _graph(self, version: str) -> PlanGraph:
        """A kept version. Raises Fault `row.gone` or `version.damaged`."""
        if version not in self._read:
            try:
                self._read[version] = graph_of(self._document.plan.graph, version)
            except Fault as fault:
                self._read[version] = fault
        read = self._read[version]
        if isinstance(read, Fault):
            raise read
        return read


@contextmanager
def busy() -> Iterator[None]:
    """The busy cursor, for what may take a moment."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
