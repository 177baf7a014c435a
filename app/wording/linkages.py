"""What is said of a linkage: its ends, what passes, and how many actions serve both of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.languages import plural
from models.graph import PlanGraph
from models.measures.linkages import serving_both


def served_text(count: int) -> str:
    """How many actions serve both ends: "3 actions serve both ends"."""
    if not count:
        return QCoreApplication.translate("Linkages", "No action serves both ends yet")
    return plural(
        count,
        QCoreApplication.translate("Linkages", "{n} action serves both ends"),
        QCoreApplication.translate("Linkages", "{n} actions serve both ends"),
    ).format(n=count)


def passing_text(graph: PlanGraph, words: str, start: str, end: str) -> str:
    """What passes between two activities, and below it how many actions serve both."""
    return "\n".join(filter(None, (words, served_text(len(serving_both(graph, start, end))))))
