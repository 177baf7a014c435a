"""A view that follows its plan: measured again only when what it shows has changed and somebody sees it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.document import PlanDocument, Selection
from models.changes import Change


class Following(QObject):
    """Calls `refresh` when a view comes to be seen for the first time, and again after changes while it is seen.

    Changes that come while nobody looks are caught up with once, when the view is shown again. Make one at the
    end of a view's `__init__`, after its table and its fields, so that these have followed a change before:

        self.following = Following(self, document, self.refresh, ("action", "unit"), select=self._select)

    `tables` are those whose rows the view shows; None stands for all. `outlook` says whether period, scope,
    weight and lens matter to it. `select` is told the selection of all views when it changes and when the view
    is shown, after `refresh`; never while the view is hidden.
    """

    def __init__(
        self,
        view: QWidget,
        document: PlanDocument,
        refresh: Callable[[], object],
        tables: Collection[str] | None = None,
        *,
        outlook: bool = True,
        select: Callable[[Selection], object] | None = None,
    ) -> None:
        super().__init__(view)
        self._view, self._document = view, document
        self._refresh, self._tables, self._tell = refresh, tables, select
        self._stale = True
        view.installEventFilter(self)
        document.changed.connect(self._follow)
        if outlook:
            document.outlook_changed.connect(self.look)
        if select is not None:
            document.selection_changed.connect(self._select)

    def look(self, _what: object = None) -> None:
        """What is shown no longer holds: refresh now, or when the view is seen."""
        self._stale = True
        if self._view.isVisible():
            self._catch_up()

    def _follow(self, change: Change) -> None:
        if self._tables is None or change.touches(*self._tables):
            self.look()

    def _catch_up(self) -> None:
        self._stale = False
        self._refresh()

    def _select(self, selection: Selection) -> None:
        if self._tell is not None and self._view.isVisible():
            self._tell(selection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Show:
            if self._stale:
                self._catch_up()
            self._select(self._document.selection)
        return False
