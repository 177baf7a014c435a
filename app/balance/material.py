"""What the argument is made of: the figures with the matrix, the shifts, the road and the channels behind them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication

from app.languages import plural
from app.wording import headline
from app.wording.numbers import HARD, THIN, intended, number, percent
from models.errors import Fault
from models.graph import Attributes, PlanGraph
from models.measures.channel_table import ChannelTable, channel_table
from models.measures.figures import Figures, Weight
from models.measures.matrix import Matrix, matrix
from models.measures.measuring import measure
from models.measures.shifts import FirstStep, HandOver, Shifts, first_steps, hand_overs, shifts
from models.measures.travelled import Road, travelled
from models.names import activity_name
from models.versions import graph_of, versions

translate = QCoreApplication.translate


class Kept(NamedTuple):
    """The version kept last, and both headline shares in it, in the period, scope and weight of today's figures."""

    name: str
    on: dt.date
    landing: float | None
    running: float | None


_VISIBLE = 0.001
"""A smaller difference of shares cannot be told with a tenth of a percent."""
_MEASURED: WeakKeyDictionary[PlanGraph, dict[tuple[object, ...], Kept]] = WeakKeyDictionary()
"""What kept versions came to: a version never changes, and reading one takes as long as opening a plan."""


def last_kept(graph: PlanGraph, figures: Figures, today: dt.date) -> Kept | None:
    """The last version kept before today; None without any, or where it can no longer be read."""
    kept = [row for row in versions(graph) if str(row["kept_on"]) <= today.isoformat()]
    if not kept:
        return None
    row = kept[-1]
    known = _MEASURED.setdefault(graph, {})
    key = (row["id"], row["name"], row["kept_on"], figures.period, figures.scope, figures.weight_asked)
    if key not in known:
        try:
            then = graph_of(graph, row["id"])
        except Fault:
            return None
        measured = measure(
            then, period=figures.period, scope=figures.scope, weight=figures.weight_asked, today=today
        )
        shares = measured.landing.communication_share, measured.running.communication_share
        known[key] = Kept(str(row["name"]), dt.date.fromisoformat(row["kept_on"]), *shares)
    return known[key]


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
    kept: Kept | None
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

    @property
    def told_shifts(self) -> Shifts | None:
        """The shifts that can be told: what rounds to nothing is left out, where something is left on both sides."""
        if self.shifts is None:
            return None
        much, little = (
            tuple(one for one in some if abs(one.share - one.target) >= _VISIBLE)
            for some in (self.shifts.too_much, self.shifts.too_little)
        )
        return Shifts(much, little) if much and little else self.shifts

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
        hand_overs=hand_overs(found, figures),
        road=travelled(graph, scope=figures.scope, weight=figures.weight_asked, today=today),
        kept=last_kept(graph, figures, today),
        channels=channel_table(
            graph, period=figures.period, scope=figures.scope, weight=figures.weight_asked, today=today
        ),
        builtin={row["id"]: str(row["builtin"]) for row in rows["activity"].values() if row.get("builtin")},
        used_ideas=frozenset(
            str(row["idea_code"]) for row in rows["action"].values() if row.get("idea_code")
        ),
    )
