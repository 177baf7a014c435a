"""From the figures to the pictures of the argument, each with the table that says the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import QCoreApplication

from app.balance.drawings import (
    BarGroup,
    BarRow,
    Bars,
    BothRow,
    BothWays,
    HeatColumn,
    HeatMap,
    HeatRow,
    Shade,
    Side,
    Strip,
    StripPart,
    Twin,
)
from app.balance.material import Material
from app.balance.ways import ways_told
from app.wording.numbers import intended, percent, times
from models.measures.figures import ActivityFigures, UnitFigures
from models.measures.matrix import NOBODY, Doer
from models.measures.shifts import Shift

translate = QCoreApplication.translate

MOST_CHANNELS, MOST_SHIFTS = 6, 10
"""So many bars are drawn at most, and one for all others."""

_CLOSE = 0.01
"""Shares that are nearer to each other are told with a tenth of a percent."""


# Who it is for, who does it
def both_ways(material: Material) -> BothWays:
    """Landing and running by activity, on one scale; what belongs to no activity follows below."""
    figures = material.figures
    shares = {unit.id: unit for unit in figures.units}
    rows = [_of_activity(material, leaf, shares) for leaf in figures.leaves]
    rows += [_of_doer(material, doer, shares) for doer in material.matrix.doers if len(doer.homes) != 1]
    rows = [row for row in rows if row is not None]
    heads = (
        translate("Balance", "Who it is for: share of the work"),
        translate("Balance", "Who does it: share of the work"),
    )
    targets = figures.has_targets
    marks = (
        (translate("Balance", "less than intended"), translate("Balance", "intended share"))
        if targets
        else ("", "")
    )
    return BothWays(heads, tuple(rows), _meanings(rows), marks, _both_twin(material, rows, heads))


def _meanings(rows: Iterable[BothRow]) -> tuple[tuple[tuple[str, Shade], ...], tuple[tuple[str, Shade], ...]]:
    """The legends of the shades that occur, of the left side and of the right one."""
    left = {
        Shade.WORK: translate("Balance", "for this activity"),
        Shade.ABOVE: translate("Balance", "more than intended"),
    }
    right = {
        Shade.SILO: translate("Balance", "done by Communication"),
        Shade.DEPARTMENT: translate("Balance", "by another department"),
        Shade.TRANSVERSE: translate("Balance", "by a team for all activities"),
    }
    rows = list(rows)
    landing, running = [row.landing for row in rows], [row.running for row in rows]
    used = {side.shade for side in (*landing, *running) if side.share}
    if any(side.target is not None and (side.share or 0.0) > side.target for side in landing):
        used.add(Shade.ABOVE)
    of_left, of_right = (
        tuple((text, shade) for shade, text in said.items() if shade in used) for said in (left, right)
    )
    return of_left, of_right


def _of_activity(material: Material, leaf: ActivityFigures, units: dict[str, UnitFigures]) -> BothRow:
    homes = [doer for doer in material.matrix.doers if doer.homes == {leaf.id}]
    silo = any(doer.communication for doer in homes)
    running = _running(material, homes, units)
    if running.share is not None and running.detail.casefold() == leaf.name.casefold():
        running = replace(running, detail="")  # the name stands beside the bar already
    return BothRow(leaf.id, leaf.name, _landing(material, leaf), running, silo)


def _landing(material: Material, leaf: ActivityFigures) -> Side:
    if leaf.share is None:
        return Side(None, "", translate("Chain", "empty on purpose"))
    target = leaf.target if material.figures.has_targets else None
    said = against_intention(material, leaf) if target is not None else ""
    return Side(leaf.share, percent(leaf.share, material.language), said, target)


def against_intention(material: Material, leaf: ActivityFigures) -> str:
    """What a share is beside the intended one."""
    wanted = intended(leaf.target or 0.0, material.language)
    quotient = leaf.location_quotient
    if quotient is not None and quotient >= 1.5:
        text = translate("Chain", "▲ {times} × intended ({share})")
        return text.format(times=times(quotient, material.language), share=wanted)
    return translate("Chain", "intended {share}").format(share=wanted)


def _running(material: Material, doers: Sequence[Doer], units: dict[str, UnitFigures]) -> Side:
    found = [units[doer.id] for doer in doers if doer.id in units]
    if not found:
        return Side(None, "", translate("Balance", "no department of its own"))
    names = ", ".join(unit.name for unit in found)
    if any(unit.share is None for unit in found):
        return Side(None, "", names)
    share = min(1.0, sum(unit.share or 0.0 for unit in found))
    return Side(share, percent(share, material.language), names, shade=_shade(doers))


def _shade(doers: Sequence[Doer]) -> Shade:
    if any(doer.communication for doer in doers):
        return Shade.SILO
    return Shade.TRANSVERSE if any(doer.transverse for doer in doers) else Shade.DEPARTMENT


def _of_doer(material: Material, doer: Doer, units: dict[str, UnitFigures]) -> BothRow | None:
    """A unit that is at home in no single activity, or work that belongs to no unit."""
    nothing = Side(None, "")
    if doer.id == NOBODY:
        weight = material.matrix.running[-1]
        text = translate("Balance", "{amount}, outside these shares").format(amount=material.amount(weight))
        return BothRow("", translate("Balance", "no department named"), nothing, Side(None, "", text))
    name = translate("Balance", "no activity of its own")
    if doer.homes:
        home = units[doer.id].home if doer.id in units else None
        name = material.called(home or "")
    elif doer.transverse:
        name = translate("Balance", "across all activities")
    elif not (doer.id in units and units[doer.id].weight):
        return None
    return BothRow("", name, nothing, _running(material, [doer], units), doer.communication)


def _both_twin(material: Material, rows: Iterable[BothRow], heads: tuple[str, str]) -> Twin:
    intended_head = translate("Balance", "Intended share")
    titles = (
        translate("Balance", "Activity"),
        heads[0],
        intended_head,
        translate("Balance", "Department"),
        heads[1],
    )
    return Twin(
        titles,
        tuple(
            (
                row.name,
                row.landing.value or row.landing.detail,
                intended(row.landing.target, material.language) if row.landing.target is not None else "–",
                row.running.detail or row.name,
                row.running.value or "–",
            )
            for row in rows
        ),
    )


# The gap
def gap_bars(material: Material) -> Bars | None:
    """What is too much and what is too little, by activity."""
    shifts = material.told_shifts
    if shifts is None or not shifts.too_much:
        return None
    groups = (
        BarGroup(
            translate("Balance", "Gets more than intended"),
            _shifted(material, shifts.too_much, Shade.ABOVE),
        ),
        BarGroup(
            translate("Balance", "Gets less than intended"),
            _shifted(material, shifts.too_little, Shade.MISSING),
        ),
    )
    heads = (
        translate("Balance", "Activity"),
        translate("Balance", "Too much or too little"),
        translate("Balance", "Today"),
        translate("Balance", "Intended share"),
    )
    rows = tuple(
        (one.activity.title, f"{sign}{material.amount(one.weight)}", *_shares(material, one))
        for sign, some in (("+", shifts.too_much), ("−", shifts.too_little))
        for one in some
    )
    return Bars(groups, Twin(heads, rows))


def _shifted(material: Material, some: Sequence[Shift], shade: Shade) -> tuple[BarRow, ...]:
    """The bars of one side; the smallest of very many are summed up."""
    most = len(some) if len(some) <= MOST_SHIFTS + 1 else MOST_SHIFTS
    rows = [_shift(material, one, shade) for one in some[:most]]
    rest = some[most:]
    if rest:
        weight = sum(one.weight for one in rest)
        text = translate("Balance", "{n} other activities").format(n=len(rest))
        sign = "+" if shade is Shade.ABOVE else "−"
        said = f"{sign}{material.amount(weight)}"
        rows.append(BarRow("", text, weight / material.figures.total, said, shade=shade))
    return tuple(rows)


def _shares(material: Material, one: Shift) -> tuple[str, str]:
    close = abs(one.share - one.target) < _CLOSE
    today = intended(one.share, material.language) if close else material.share(one.share)
    return today, intended(one.target, material.language)


def _shift(material: Material, one: Shift, shade: Shade) -> BarRow:
    today, wanted = _shares(material, one)
    text = translate("Balance", "{today} instead of {intended}").format(today=today, intended=wanted)
    whole = material.figures.total or 1.0
    sign = "+" if shade is Shade.ABOVE else "−"
    return BarRow(
        one.activity.id,
        one.activity.title,
        one.weight / whole,
        f"{sign}{material.amount(one.weight)}",
        text,
        shade,
    )


# The matrix
def heat_map(material: Material) -> HeatMap | None:
    """Activities × departments; None where there is no department or nothing counted."""
    found, figures = material.matrix, material.figures
    whole = found.total
    if whole <= 0 or not any(doer.id != NOBODY for doer in found.doers) or not found.leaves:
        return None
    known = {leaf.id: leaf for leaf in figures.leaves}
    units = {unit.id: unit for unit in figures.units}
    shares = tuple(
        tuple(found.weights[row][column] / whole for row in range(len(found.doers)))
        for column in range(len(found.leaves))
    )
    rows = tuple(
        HeatRow(
            leaf.id, leaf.title, material.bare(landing / whole), _at_home_of_silo(material, leaf.id),
            not known[leaf.id].in_frame,
        )
        for leaf, landing in zip(found.leaves, found.landing, strict=True)
    )  # fmt: skip
    columns = tuple(
        HeatColumn(
            doer.id,
            doer.name or translate("Balance", "no department named"),
            _margin(material, units.get(doer.id)),
            doer.communication,
        )
        for doer in found.doers
    )
    homes = frozenset(
        (row, column)
        for row, leaf in enumerate(found.leaves)
        for column, doer in enumerate(found.doers)
        if leaf.id in doer.homes
    )
    texts = tuple(tuple(material.bare(share) for share in row) for row in shares)
    margins = (translate("Balance", "for whom"), translate("Balance", "does"))
    steps = (
        translate("Balance", "nothing"),
        *_step_names(material),
    )
    return HeatMap(
        translate("Balance", "% of the work"),
        rows, columns, shares, texts, homes, margins, steps,
        translate("Balance", "the department’s own activity"),
        _heat_twin(rows, columns, texts, margins),
    )  # fmt: skip


def _step_names(material: Material) -> tuple[str, ...]:
    ends = [intended(step, material.language) for step in (0.04, 0.10, 0.40)]
    return f"<\u202f{ends[0]}", f"4–{ends[1]}", f"10–{ends[2]}", f"≥\u202f{ends[2]}"


def _at_home_of_silo(material: Material, leaf: str) -> bool:
    return any(doer.communication and leaf in doer.homes for doer in material.matrix.doers)


def _margin(material: Material, unit: UnitFigures | None) -> str:
    return "–" if unit is None or unit.share is None else material.bare(unit.share)


def _heat_twin(
    rows: Sequence[HeatRow],
    columns: Sequence[HeatColumn],
    texts: Sequence[Sequence[str]],
    margins: tuple[str, str],
) -> Twin:
    heads = (translate("Balance", "% of the work"), *(column.name for column in columns), margins[0])
    body = tuple((row.name, *cells, row.margin) for row, cells in zip(rows, texts, strict=True))
    return Twin(heads, (*body, (margins[1], *(column.margin for column in columns), "")))


# The four ways, the strategy, the channels
def ways_strip(material: Material) -> Strip | None:
    """The ways of working as one bar, with what is none of the four where there is some."""
    ways = material.figures.ways_of_all
    if ways is None:
        return None
    names = {
        "silo_for_itself": (translate("Balance", "Communication for itself"), Shade.SILO),
        "silo_for_others": (translate("Balance", "Communication for others"), Shade.SILO_ELSEWHERE),
        "departments": (translate("Balance", "other departments"), Shade.DEPARTMENT),
        "transverse": (translate("Balance", "across all activities"), Shade.TRANSVERSE),
        "elsewhere": (translate("Balance", "departments without an activity of their own"), Shade.REST),
    }
    told, shares = ways_told(ways, material.language), asdict(ways)
    if not ways.elsewhere:
        del names["elsewhere"]
    if max(shares.values()) >= _WHOLE:
        return None
    return _strip_of(
        tuple(StripPart(name, shares[way], told[way], shade) for way, (name, shade) in names.items())
    )


def strategy_strip(material: Material) -> Strip | None:
    """The part of the work that serves a named objective, and the rest."""
    linked = material.figures.strategy.linked_share
    parts = (
        (translate("Balance", "serves a named objective, and says how"), linked, Shade.WORK),
        (translate("Balance", "does not say what for"), None if linked is None else 1 - linked, Shade.REST),
    )
    return _strip(material, parts)


_WHOLE = 1 - 1e-9
"""From so much on, one part is all of it, and a sentence says more than a bar of one colour."""


def _strip(material: Material, parts: Sequence[tuple[str, float | None, Shade]]) -> Strip | None:
    if any(share is None or share >= _WHOLE for _, share, _ in parts):
        return None
    made = tuple(
        StripPart(name, share or 0.0, material.share(share or 0.0), shade) for name, share, shade in parts
    )
    return _strip_of(made)


def _strip_of(made: tuple[StripPart, ...]) -> Strip:
    heads = (translate("Balance", "Part"), translate("Balance", "Share of the work"))
    return Strip(made, Twin(heads, tuple((part.name, part.value) for part in made)))


def channel_bars(material: Material) -> Bars | None:
    """The channels with the most work; the others in one bar."""
    found = sorted(
        (one for one in material.figures.channels if one.share), key=lambda one: -(one.share or 0.0)
    )
    if not found:
        return None
    most = found if len(found) <= MOST_CHANNELS + 1 else found[:MOST_CHANNELS]
    rows = [BarRow(one.id, one.name, one.share or 0.0, material.share(one.share or 0.0)) for one in most]
    rest = found[len(most) :]
    if rest:
        share = sum(one.share or 0.0 for one in rest)
        text = translate("Balance", "{n} other channels").format(n=len(rest))
        rows.append(BarRow("", text, share, material.share(share), shade=Shade.DEPARTMENT))
    heads = (translate("Balance", "Channel"), translate("Balance", "Share of the work"))
    twin = Twin(heads, tuple((one.name, material.share(one.share or 0.0)) for one in found))
    return Bars((BarGroup("", tuple(rows)),), twin)
