"""What of the open plan's network is shown: measured, laid out, and put into words for a drawing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.document import PlanDocument
from app.languages import current, plural
from app.network.drawing import Point, Words
from app.network.words import inside, lost_short
from app.wording.numbers import percent
from models.measures.figures import Figures
from models.measures.network import network, shown
from models.measures.network_layout import lay_out
from models.measures.network_parts import Kind, Network

FILTERS = (Kind.UNIT, Kind.PERSON, Kind.ACTION, Kind.ACTIVITY)


@dataclass(frozen=True)
class Choice:
    """What a person wants to see: kinds of nodes, only what hangs on one person, how far a neighbourhood goes."""

    kinds: frozenset[Kind] = frozenset(FILTERS)
    only_hanging: bool = False
    distance: int = 1


@dataclass(frozen=True)
class Showing:
    """The whole network, what of it is shown, and the places of all."""

    whole: Network
    shown: Network
    places: Mapping[str, Point]
    words: Words

    def chosen(self, choice: Choice) -> Showing:
        """The same plan with another choice: no place moves."""
        return Showing(
            self.whole, shown(self.whole, choice.kinds, choice.only_hanging), self.places, self.words
        )


def showing_of(document: PlanDocument, choice: Choice) -> Showing:
    """The network of the open plan under the period, scope and weight of all views."""
    whole = network(
        document.plan.graph,
        period=document.period,
        scope=document.outlook.scope,
        weight=document.outlook.weight,
        today=document.today,
        name_of=lambda row: document.name_of(row["id"]),
    )
    empty = Showing(whole, whole, lay_out(whole), words_of(whole, document.figures))
    return empty.chosen(choice)


def words_of(whole: Network, figures: Figures) -> Words:
    """What stands in the picture beside the names."""
    part = inside(figures)
    cluster = QCoreApplication.translate("Network", "Communication")
    if part and any(node.silo for node in whole.of(Kind.UNIT)):
        text = QCoreApplication.translate("Network", "Communication for itself: {share}")
        cluster = text.format(share=percent(part, current()))
    count = len(whole.bridge.activities)
    bridge = plural(
        count,
        QCoreApplication.translate("Network", "bridge to {n} activity"),
        QCoreApplication.translate("Network", "bridge to {n} activities"),
    ).format(n=count)
    return Words(
        hanging={one.person: lost_short(whole, one) for one in whole.hanging},
        cluster=cluster,
        bridge=dict.fromkeys(whole.bridge.units[:1], bridge) if count else {},
    )
