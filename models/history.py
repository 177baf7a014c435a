"""The steps that undo takes back and redo brings again, as the plan's journal tells them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.changes import Kind, Label


@dataclass
class Step:
    """What one undo takes back: the changes of one visit to a field, or a single one."""

    id: str
    label: Label
    changes: list[str] = field(default_factory=list)


class History:
    """Two stacks of steps, of any depth; a new edit forgets what was undone."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    @classmethod
    def of(cls, entries: Iterable[tuple[str, str, Kind, Label]]) -> History:
        """The stacks after these (change id, step, kind, label), oldest first."""
        history = cls()
        for change_id, step, kind, label in entries:
            try:
                history.remember(change_id, step, kind, label)
            except IndexError:  # a damaged journal: what comes after it can still be undone
                history.done.clear()
                history.undone.clear()
        return history

    def continues(self, step: str) -> bool:
        """Whether a change of `step` now joins the last step done, instead of being a step of its own."""
        return bool(self.done) and not self.undone and self.done[-1].id == step

    def remember(self, change_id: str, step: str, kind: Kind, label: Label) -> None:
        """Follow one more change."""
        if kind == "undo":
            self.undone.append(self.done.pop())
        elif kind == "redo":
            self.done.append(self.undone.pop())
        elif self.continues(step):
            self.done[-1].changes.append(change_id)
            self.done[-1].label = label
        else:
            self.done.append(Step(step, label, [change_id]))
            self.undone.clear()
