"""The table of details: every figure of a plan with its range and its source, those on screen and those behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from models.measures.figures import Figures, Reason

Value = float | tuple[float, float] | None


class Kind(Enum):
    """What a value is, for those who write it down."""

    SHARE = auto()
    """0–1, said in percent."""
    RANGE = auto()
    """Two shares, the lowest and the highest."""
    NUMBER = auto()
    """Without a unit, above 0."""
    INDEX = auto()
    """0–1, or −1–1, and no share of anything."""
    COUNT = auto()
    """Out of the activities in the frame."""
    SERVED = auto()
    """Out of the activities that are served."""
    WEIGHT = auto()
    """In the weight's unit over the period."""


class Part(StrEnum):
    """What a figure is about."""

    LANDING = "landing"
    RUNNING = "running"
    STRATEGY = "strategy"
    CHANNELS = "channels"


@dataclass(frozen=True)
class Row:
    """One figure: its path in the JSON, what it is and whom it comes from, and how it is read."""

    path: str
    part: Part
    kind: Kind
    read: Callable[[Figures], Value]
    source: str = ""


@dataclass(frozen=True)
class Detail:
    """One figure with its value; None has its reason."""

    row: Row
    value: Value
    reason: Reason | None = None


def _landing(name: str) -> Callable[[Figures], Value]:
    return lambda figures: getattr(figures.landing, name)


def _running(name: str) -> Callable[[Figures], Value]:
    return lambda figures: getattr(figures.running, name)


def _way(name: str) -> Callable[[Figures], Value]:
    """Out of the work of all departments, as the headline is: the contract's four leave some of it out."""
    return lambda figures: getattr(figures.ways_of_all, name, None)


def _counted(name: str) -> Callable[[Figures], Value]:
    """How many are listed; None where no work counts."""
    return lambda figures: float(len(getattr(figures.running, name))) if figures.total > 0 else None


def _gap(name: str) -> Callable[[Figures], Value]:
    """Without any intended share there is no gap to tell."""
    return lambda figures: getattr(figures.landing, name) if figures.has_targets else None


def _served(figures: Figures) -> Value:
    return float(figures.served) if figures.n else None


def _covered(figures: Figures) -> Value:
    return None if figures.landing.covered is None else float(figures.landing.covered)


def _channel_shares(figures: Figures) -> list[float]:
    return [channel.share for channel in figures.channels if channel.share]


def _channel_hhi(figures: Figures) -> Value:
    return sum(share * share for share in _channel_shares(figures)) or None


def _effective_channels(figures: Figures) -> Value:
    concentration = sum(share * share for share in _channel_shares(figures))
    return 1 / concentration if concentration else None


_HILL = "Hill 1973"
_HIRSCHMAN = "Hirschman 1964"

ROWS: tuple[Row, ...] = (
    Row("landing.communication_share", Part.LANDING, Kind.SHARE, _landing("communication_share")),
    Row("landing.communication_target", Part.LANDING, Kind.SHARE, _landing("communication_target")),
    Row("landing.leave_one_out", Part.LANDING, Kind.RANGE, _landing("leave_one_out"), "Quenouille 1949"),
    Row("landing.distance_to_target", Part.LANDING, Kind.SHARE, _gap("distance_to_target"),
        "total variation distance"),
    Row("landing.effort_to_move", Part.LANDING, Kind.WEIGHT, _gap("effort_to_move")),
    Row("landing.served", Part.LANDING, Kind.COUNT, _served),
    Row("landing.covered", Part.LANDING, Kind.COUNT, _covered),
    Row("landing.largest_share", Part.LANDING, Kind.SHARE, _landing("largest_share")),
    Row("landing.effective_activities", Part.LANDING, Kind.NUMBER, _landing("effective_activities"), _HILL),
    Row("landing.hhi", Part.LANDING, Kind.INDEX, _landing("hhi"), _HIRSCHMAN),
    Row("landing.chance_hhi", Part.LANDING, Kind.INDEX, _landing("chance_hhi")),
    Row("landing.hhi_normalised", Part.LANDING, Kind.INDEX, _landing("hhi_normalised"), _HIRSCHMAN),
    Row("landing.shannon", Part.LANDING, Kind.NUMBER, _landing("shannon"), "Shannon 1948"),
    Row("landing.pielou", Part.LANDING, Kind.INDEX, _landing("pielou"), "Pielou 1966"),
    Row("running.communication_share", Part.RUNNING, Kind.SHARE, _running("communication_share")),
    Row("ways.silo_for_itself", Part.RUNNING, Kind.SHARE, _way("silo_for_itself")),
    Row("ways.silo_for_others", Part.RUNNING, Kind.SHARE, _way("silo_for_others")),
    Row("ways.departments", Part.RUNNING, Kind.SHARE, _way("departments")),
    Row("ways.transverse", Part.RUNNING, Kind.SHARE, _way("transverse")),
    Row("ways.elsewhere", Part.RUNNING, Kind.SHARE, _way("elsewhere")),
    Row("running.home", Part.RUNNING, Kind.SHARE, _running("home")),
    Row("running.cross", Part.RUNNING, Kind.SHARE, _running("cross")),
    Row("running.ei_index", Part.RUNNING, Kind.INDEX, _running("ei_index"), "Krackhardt & Stern 1988"),
    Row("running.effective_units", Part.RUNNING, Kind.NUMBER, _running("effective_units"), _HILL),
    Row("running.single_owner_activities", Part.RUNNING, Kind.SERVED, _counted("single_owner_activities")),
    Row("running.lost_without_silo", Part.RUNNING, Kind.SERVED, _counted("lost_without_silo")),
    Row("strategy.linked_share", Part.STRATEGY, Kind.SHARE, lambda figures: figures.strategy.linked_share),
    Row("channels.hhi", Part.CHANNELS, Kind.INDEX, _channel_hhi, _HIRSCHMAN),
    Row("channels.effective", Part.CHANNELS, Kind.NUMBER, _effective_channels, _HILL),
)  # fmt: skip
"""What the table holds, in its order."""


def details(figures: Figures) -> tuple[Detail, ...]:
    """All rows of the table with their values in these figures."""
    return tuple(_detail(row, figures) for row in ROWS)


def _detail(row: Row, figures: Figures) -> Detail:
    value = row.read(figures)
    return Detail(row, value, None if value is not None else _reason(row, figures))


def _reason(row: Row, figures: Figures) -> Reason:
    """Why a figure is not there: its own reason, else what keeps all others of its part away."""
    own = figures.no_ways if row.path.startswith("ways.") else figures.unavailable.get(row.path)
    if own is not None:
        return own
    if figures.total > 0 and row.path.endswith(("_target", "_to_move")):
        silo = figures.unavailable.get("landing.communication_share")
        return silo if silo is not None and figures.has_targets else figures.no_gap or Reason.NO_INTENTION
    if figures.total > 0 and row.part is Part.CHANNELS:
        return Reason.NO_CHANNEL
    return figures.unavailable.get("landing.hhi", Reason.NOTHING_COUNTED)
