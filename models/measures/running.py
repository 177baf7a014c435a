"""Who does the work: units' shares, home and elsewhere, the four ways, and what hangs on one unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from models.graph import PlanGraph
from models.measures.concentration import effective_number
from models.measures.counting import Counted, Frame, silo_missing, silo_units
from models.measures.figures import Reason, Reasons, Running, Thing, UnitFigures, Ways
from models.measures.landing import nothing_counted
from models.measures.work import Bools, Floats, Ints


@dataclass(frozen=True)
class Units:
    """What the units' marks say (arrays over units; `home` over units × leaves)."""

    silo: Bools
    transverse: Bools
    """Marked so and not communication: the silo is decided by its own mark alone."""
    home: Bools
    """The leaves of its home activity."""

    @property
    def known(self) -> Bools:
        """Units with a home, or transverse ones."""
        return np.logical_or(self.transverse, self.home.any(axis=1))


def units_of(graph: PlanGraph, counted: Counted) -> Units:
    """The marks of the units in the table's order."""
    rows = [graph.tables["unit"][unit] for unit in counted.table.units]
    silo, below = silo_units(graph), graph.leaves_below()
    home = np.zeros((len(rows), len(counted.table.leaves)), dtype=np.bool_)
    for index, row in enumerate(rows):
        leaves = set(below.get(row["home_id"], ()))
        home[index] = [leaf in leaves for leaf in counted.table.leaves]
    marked = np.array([bool(row.get("transverse")) for row in rows], dtype=np.bool_)
    ours = np.array([row["id"] in silo for row in rows], dtype=np.bool_)
    return Units(silo=ours, transverse=marked & ~ours, home=home)


def unit_weights(counted: Counted) -> Floats:
    """What each unit runs: Σ weight of the actions whose unit it is."""
    table, some = counted.table, counted.table.unit >= 0
    return np.bincount(table.unit[some], counted.weights[some], len(table.units)).astype(np.float64)


def running(units: Units, counted: Counted, frame: Frame, reasons: Reasons) -> Running:
    """Shares of running and the four ways. Of the silo nothing is said where no unit is marked communication.

    The effective number of units is 1/Σs² of their shares (Hill number of order 2; Hill 1973). The E-I index
    is (cross − home)/(cross + home) by effort (Krackhardt & Stern 1988 counted ties).
    """
    weights = unit_weights(counted)
    total = float(weights.sum())
    if total <= 0:
        _note(reasons, (*_SHARES, *_WAYS, "ei_index"), _nobody(counted, frame))
        return Running()
    no_silo = silo_missing(counted.table, bool(units.silo.any()))
    if no_silo is not None:
        _note(reasons, ("communication_share", *_OF_SILO), no_silo)
    shares = weights / total
    return Running(
        communication_share=_capped(shares[units.silo].sum()) if units.silo.any() else None,
        effective_units=effective_number(shares),
        **_ways(units, counted, frame, reasons),  # type: ignore[arg-type]
    )


def _note(reasons: Reasons, names: Iterable[str], reason: Reason) -> None:
    for name in names:
        reasons.note(f"running.{name}", reason)


def _nobody(counted: Counted, frame: Frame) -> Reason:
    """Why no unit runs any work."""
    return nothing_counted(counted, frame) or (Reason.NO_UNIT if counted.table.units else Reason.NO_UNITS)


_SHARES = ("communication_share", "effective_units")
_WAYS = ("home", "cross", "transverse", "silo_for_itself", "silo_for_others", "departments")
_OF_SILO = ("silo_for_itself", "silo_for_others")


def _ways(units: Units, counted: Counted, frame: Frame, reasons: Reasons) -> dict[str, float | None]:
    """How the work of units that have a home or are transverse splits, and the E-I index."""
    table, pieces = counted.table, counted.pieces
    known = _of_unit(table.unit[table.piece_action], units.known)
    unit, leaf, weights = table.unit[table.piece_action][known], table.piece_leaf[known], pieces[known]
    whole = float(weights.sum())
    if whole <= 0:
        _note(reasons, (*_WAYS, "ei_index"), Reason.NO_HOME)
        return {}
    transverse, silo, at_home = units.transverse[unit], units.silo[unit], units.home[unit, leaf]
    masks = {
        "home": ~transverse & at_home,
        "cross": ~transverse & ~at_home,
        "transverse": transverse,
        "silo_for_itself": silo & frame.silo[leaf],
        "silo_for_others": silo & ~frame.silo[leaf],
        "departments": ~silo & ~transverse,
    }
    ways: dict[str, float | None] = {name: _capped(weights[masks[name]].sum() / whole) for name in _WAYS}
    if not (units.silo & units.known).any():
        _note(reasons, _OF_SILO, Reason.NO_COMMUNICATION_HOME)
        ways |= dict.fromkeys(_OF_SILO)
    inner, outer = float(weights[masks["home"]].sum()), float(weights[masks["cross"]].sum())
    if inner + outer > 0:
        ways["ei_index"] = (outer - inner) / (outer + inner)
    else:
        reasons.note("running.ei_index", Reason.NO_HOME_OR_CROSS)
    return ways


def ways_of_all(units: Units, counted: Counted, frame: Frame) -> Ways | None:
    """The ways of working out of the work of all departments; None without such work or without the silo's home."""
    table, pieces = counted.table, counted.pieces
    some = table.unit[table.piece_action] >= 0
    unit, leaf, weights = table.unit[table.piece_action][some], table.piece_leaf[some], pieces[some]
    whole = float(weights.sum())
    if whole <= 0 or not (units.silo & units.known).any():
        return None
    silo, transverse, known = units.silo[unit], units.transverse[unit], units.known[unit]
    masks = (
        silo & frame.silo[leaf],
        silo & ~frame.silo[leaf],
        ~silo & ~transverse & known,
        transverse,
        ~silo & ~known,
    )
    return Ways(*(_capped(weights[mask].sum() / whole) for mask in masks))


def _of_unit(unit: Ints, marks: Bools) -> Bools:
    """Whether each of these units (-1: none) is marked."""
    return np.append(marks, False)[unit]


def _capped(share: float) -> float:
    return min(1.0, float(share))


def no_home(units: Units, counted: Counted) -> tuple[Thing, ...]:
    """Counted actions of a unit that has no home and is not transverse."""
    table = counted.table
    return table.things(counted.counted & (table.unit >= 0) & ~_of_unit(table.unit, units.known))


def hanging_on_one(units: Units, counted: Counted, served: Bools) -> tuple[Bools, Bools]:
    """Served leaves whose live actions all belong to one unit, and those that all belong to the silo.

    An action without a unit belongs to nobody in particular: its leaf hangs on no single unit.
    """
    table = counted.table
    live = counted.live[table.piece_action]
    by = np.zeros((len(table.leaves), len(table.units) + 1), dtype=np.bool_)
    by[table.piece_leaf[live], table.unit[table.piece_action][live]] = True
    single = served & (by.sum(axis=1) == 1) & ~by[:, -1]
    lost = served & ~(by & ~np.append(units.silo, False)).any(axis=1)
    return single, lost


def silo_shares(units: Units, counted: Counted) -> tuple[Floats, Floats]:
    """Per leaf, the weight that units marked communication run, and the weight that any unit runs."""
    table, pieces = counted.table, counted.pieces
    unit = table.unit[table.piece_action]
    ours, anyone = _of_unit(unit, units.silo), unit >= 0
    leaves = len(table.leaves)
    return (
        np.bincount(table.piece_leaf[ours], pieces[ours], leaves).astype(np.float64),
        np.bincount(table.piece_leaf[anyone], pieces[anyone], leaves).astype(np.float64),
    )


def unit_figures(
    graph: PlanGraph, counted: Counted, frame: Frame, reasons: Reasons
) -> tuple[UnitFigures, ...]:
    """What each unit runs, by name. Units without work have a share of 0."""
    weights = unit_weights(counted)
    total = float(weights.sum())
    figures = []
    for unit, weight in zip(counted.table.units, weights.tolist(), strict=True):
        row = graph.tables["unit"][unit]
        home = graph.tables["activity"].get(row["home_id"])
        name = str(row.get("name") or "")
        if total <= 0:
            reasons.note(f"units.{name}.share", _nobody(counted, frame))
        figures.append(
            UnitFigures(
                id=unit,
                name=name,
                communication=bool(row.get("communication")),
                transverse=bool(row.get("transverse")),
                home=None if home is None else str(home["code"]),
                weight=weight,
                share=_capped(weight / total) if total > 0 else None,
            )
        )
    return tuple(figures)
