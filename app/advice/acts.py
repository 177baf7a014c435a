"""Taking proposals and taking them back: one edit each, and all at once as one; what was done here is known again."""

from __future__ import annotations

from collections.abc import Sequence

from app.advice.taking import Taking
from app.document import PlanDocument
from models.changes import Change
from models.edits.advised import take, take_back


class Acts:
    """Edits the plan for the view of advice. Raises Fault where an edit is refused."""

    def __init__(self, document: PlanDocument) -> None:
        self._document = document
        self._acting = False
        self._steps: set[str] = set()
        """The steps of undo in which something was done here."""
        self._alone: dict[str, str] = {}
        """By the action of a proposal taken by itself, the step that took it."""

    def take(self, takings: Sequence[Taking]) -> None:
        """Take these, as one step of undo."""
        change = self._do(take, [taking.edit for taking in takings], self._document.language)
        if change is not None and len(takings) == 1:
            self._alone[takings[0].action_id] = change.step

    def take_back(self, taking: Taking) -> None:
        """Take one back: by undo when it was the last step, else by an edit of its own."""
        done = self._document.plan.history.done
        if done and done[-1].id == self._alone.get(taking.action_id):
            self._document.undo()
        else:
            self._do(take_back, taking.edit)

    def own(self, change: Change) -> bool:
        """Whether a change was made here, by an undo or a redo of what was done here too."""
        return self._acting or change.step in self._steps

    def _do(self, *edit: object) -> Change | None:
        self._acting = True
        try:
            change = self._document.do(*edit)  # type: ignore[arg-type]
        finally:
            self._acting = False
        if change is not None:
            self._steps.add(change.step)
        return change
