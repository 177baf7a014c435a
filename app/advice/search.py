"""The search for the best possible advice, in the background, watched only while somebody looks at the view."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from models.advice import Problem
from models.advice.background import Solving

_LOOK_MS = 100


class Search(QObject):
    """One search at a time. `found`: it ended with this Advice; `advanced`: part (0–1) of its time has gone."""

    found = Signal(object)
    advanced = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._solving: Solving | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        """Whether something is searched."""
        return self._solving is not None

    def start(self, problem: Problem) -> None:
        """Search the best answer to a problem, in place of any other; stop it when its plan changes."""
        self.stop()
        self._solving = Solving(problem)
        self._solving.start()
        self._look.start()
        self.advanced.emit(0.0)

    def stop(self) -> None:
        """Stop searching. The process ends with what holds it: its plan may not be the one it was asked about."""
        self._look.stop()
        self._solving = None

    def look(self) -> None:
        """See whether it has ended."""
        if self._solving is None:
            return
        advice = self._solving.poll()
        if advice is None:
            self.advanced.emit(self._solving.elapsed)
            return
        self.stop()
        self.found.emit(advice)
