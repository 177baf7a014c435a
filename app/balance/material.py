"""What the argument is made of: the figures with the matrix, the shifts, the road and the channels behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.languages import plural
from app.wording import headline
from app.wording.numbers import HARD, THIN, intended, number, percent
from models.graph import Attributes, PlanGraph
from models.measures.channel_table import ChannelTable, channel_table
from models.measures.figures import Figures, Weight
from models.measures.matrix import Matrix, matrix
from models.measures.shifts import FirstStep, HandOver, Shifts, first_steps, hand_overs, shifts
from models.measures.travelled import Road, travelled
from models.names import activity_name

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Material:
    """Everything that is told, measured once; and how numbers are written in the reader's language."""

    figures: Figures
    language: str
    matrix: Matrix
    shifts: Shifts | None
    steps: tuple[FirstStep, ...]
    hand_overs: tuple[HandOver, ...]
    road: Road
    channels: ChannelTable
    builtin: Mapping[str, str]
    """The catalogue's code of an activity by its id."""
    used_ideas: frozenset[str]
    """Codes of the catalogue's ideas that the plan has taken."""

    def share(self, share: float) -> str:
        """A share in a sentence: nothing at all is "0 %"."""
        return percent(share, self.language) if share > 0 else intended(0.0, self.language)

    def bare(self, share: float) -> str:
        """A share without its sign, for a cell whose heading says percent."""
        return percent(share, self.language).rstrip(f"%{HARD}{THIN}")

    def amount(self, weight: float) -> str:
        """A weight over the period as people say it; something is never told as nothing."""
        if self.figures.weight is Weight.EFFORT and 0 < weight < 0.05 * (self.figures.months or 1.0):
            least = translate("Balance", "less than {n} h/month")
            return least.format(n=number(0.1, self.language, 1))
        return headline.amount_a_month(self.figures, weight)

    def decimal(self, value: float, decimals: int = 2) -> str:
        """A number with so many decimals at most."""
        return number(value, self.language, decimals)

    def listed(self, names: list[str], most: int = 6) -> str:
        """Names in a sentence; beyond `most` how many more there are."""
        if len(names) > most:
            more = len(names) - most + 1
            other = plural(more, translate("Channels", "{n} other"), translate("Channels", "{n} others"))
            names = [*names[: most - 1], other.format(n=more)]
        if len(names) < 2:
            return "".join(names)
        pair = translate("Paper", "{first} and {last}")
        return pair.format(first=", ".join(names[:-1]), last=names[-1])

    def called(self, code: str) -> str:
        """The name of an activity by its code."""
        return next((one.name for one in self.figures.activities if one.code == code), code)


def material_of(graph: PlanGraph, figures: Figures, language: str, today: dt.date) -> Material:
    """Measure everything that the argument tells beside its figures."""
    name_of: Callable[[Attributes], str] = lambda row: activity_name(row, language, short=True)  # noqa: E731
    found = matrix(graph, figures, today=today, name_of=name_of)
    rows = graph.tables
    return Material(
        figures=figures,
        language=language,
        matrix=found,
        shifts=shifts(figures),
        steps=first_steps(graph, figures),
        hand_overs=hand_overs(found),
        road=travelled(graph, scope=figures.scope, weight=figures.weight_asked, today=today),
        channels=channel_table(
            graph, period=figures.period, scope=figures.scope, weight=figures.weight_asked, today=today
        ),
        builtin={row["id"]: str(row["builtin"]) for row in rows["activity"].values() if row.get("builtin")},
        used_ideas=frozenset(
            str(row["idea_code"]) for row in rows["action"].values() if row.get("idea_code")
        ),
    )
