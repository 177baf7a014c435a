"""The ideas on offer as a list: what suits the activity, what was typed, what the plan has already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.chain.mime import IDEA, of_idea
from app.widgets.numbers import written_number
from app.wording.choices import word
from models import catalogue
from models.catalogue import Idea

Index = QModelIndex | QPersistentModelIndex
IDEA_ROLE, OPEN_ROLE, USED_ROLE = range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 3)


translate = QCoreApplication.translate


def own_first(ideas: Iterable[Idea], codes: Collection[str]) -> tuple[Idea, ...]:
    """The ideas, those made for one of these activities before those that suit it as well."""
    return tuple(sorted(ideas, key=lambda idea: idea.activities[0] not in codes))


class IdeaList(QAbstractListModel):
    """Ideas; one of them may be open."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.ideas: tuple[Idea, ...] = ()
        self._used: frozenset[str] = frozenset()
        self._open = ""

    def show_ideas(self, ideas: Sequence[Idea]) -> None:
        """Offer these ideas."""
        if tuple(ideas) != self.ideas:
            self.beginResetModel()
            self.ideas = tuple(ideas)
            self.endResetModel()

    def mark_used(self, codes: Collection[str]) -> None:
        """Mark those that an action of the plan came from."""
        if frozenset(codes) != self._used:
            self._used = frozenset(codes)
            self._tell_all()

    def turn(self, code: str) -> None:
        """Open an idea, or close it when it is open."""
        self._open = "" if code == self._open else code
        self._tell_all()

    def _tell_all(self) -> None:
        if self.ideas:
            self.dataChanged.emit(self.index(0), self.index(len(self.ideas) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # type: ignore[override]
        return 0 if parent is not None and parent.isValid() else len(self.ideas)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        idea = self.ideas[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return catalogue.in_language(idea.titles, self.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [catalogue.in_language(idea.titles, self.language), self.second_line(idea)]
            if idea.code in self._used:
                said.append(translate("Catalogue", "in the plan"))
            return ", ".join(said)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "\n".join(text for _, text in self.details(idea))
        return {IDEA_ROLE: idea, OPEN_ROLE: idea.code == self._open, USED_ROLE: idea.code in self._used}.get(
            role
        )

    def second_line(self, idea: Idea) -> str:
        """`LinkedIn · listen · 6 h/month`."""
        channels = ", ".join(catalogue.channel_name(code, self.language) for code in idea.channels[:2])
        hours = translate("Catalogue", "{n} h/month").format(n=written_number(idea.hours_a_month))
        together = hours.replace(" ", "\u00a0").replace("/", "/\u2060")
        return f"{channels} · {word(idea.purpose).lower()} · {together}"

    def details(self, idea: Idea) -> list[tuple[str, str]]:
        """What an open card says below its title: (heading, text)."""
        say = catalogue.in_language
        return [
            ("", say(idea.descriptions, self.language)),
            (translate("Catalogue", "Indicator"), say(idea.indicator, self.language)),
            (translate("Catalogue", "First test"), say(idea.first_test, self.language)),
            (translate("Catalogue", "Source"), self._source(idea)),
        ]

    def _source(self, idea: Idea) -> str:
        if idea.article is not None:
            return catalogue.idea_sources()[idea.article]
        if idea.source == "article":
            return translate("Catalogue", "Said by several of the articles Maillon draws on")
        return translate("Catalogue", "Maillon’s own")

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [IDEA]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # type: ignore[override]
        return of_idea(self.ideas[indexes[0].row()].code) if indexes else QMimeData()

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
