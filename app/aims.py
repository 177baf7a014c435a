"""The progress of objectives as all views see it: worked out once after each change."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from app.document import PlanDocument
from models.measures import Figures
from models.measures.progress import Aims, aims

_kept: WeakKeyDictionary[PlanDocument, tuple[Figures, Aims]] = WeakKeyDictionary()


def aims_of(document: PlanDocument) -> Aims:
    """The aims of the plan, in the period, scope and weight that all views look at."""
    figures = document.figures  # another one after each change
    kept = _kept.get(document)
    if kept is None or kept[0] is not figures:
        outlook = document.outlook
        found = aims(
            document.plan.graph,
            today=document.today,
            period=document.period,
            scope=outlook.scope,
            weight=outlook.weight,
        )
        kept = _kept[document] = (figures, found)
    return kept[1]
