"""The searchable texts of the open plan: made ready in slices while nothing else happens, kept current from Changes."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from app.document import PlanDocument
from models.changes import Change
from models.search import Hit, SearchIndex

SLICE_SECONDS = 0.008
"""What a slice may take: less than a frame of the screen."""
AT_ONCE = 200
"""So many rows are taken in before an answer; more of them wait for the slices."""


class Texts(QTimer):
    """One index of a document for all who search it. `grew` tells that more may be found than before."""

    grew = Signal()

    def __init__(self, document: PlanDocument) -> None:
        super().__init__(document)
        self._document = document
        self._index = SearchIndex(document.plan.graph, document.language)
        self.setInterval(0)
        self.timeout.connect(self._go_on)
        document.changed.connect(self._follow)

    @classmethod
    def of(cls, document: PlanDocument) -> Texts:
        """The texts of a document, made when they are first asked for."""
        made = document.findChild(cls) or cls(document)
        made.speak(document.language)
        return made

    def speak(self, language: str) -> None:
        """Call the built-in activities as this language does."""
        if language != self._index.language:
            self._index = SearchIndex(self._document.plan.graph, language)

    def begin(self) -> None:
        """Somebody is about to search: get ready for it."""
        if not self._index.ready:
            self._index.prepare(SLICE_SECONDS)
            if not self._index.ready:
                self.start()

    def names(self, text: str) -> list[Hit]:
        """The rows whose name holds the words, the best first."""
        self._catch_up()
        return self._index.names(text)

    def search(self, text: str) -> list[Hit]:
        """Names and other texts that hold the words, the best first."""
        self._catch_up()
        return self._index.search(text)

    def name_of(self, table: str, row_id: str) -> str:
        """What a row is called; empty for rows without a name."""
        return self._index.name_of(table, row_id)

    def _catch_up(self) -> None:
        if self._index.waiting <= AT_ONCE:
            self._index.prepare()
        else:
            self.begin()

    def _go_on(self) -> None:
        if self._index.prepare(SLICE_SECONDS):
            self.stop()
            self.grew.emit()

    def _follow(self, change: Change) -> None:
        self._index.follow(change)
