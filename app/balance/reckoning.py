"""How the figures were computed: each rule in words with the numbers put in, for those who want to check."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.balance.material import Material
from app.balance.section import Key, Reckoning
from app.balance.ways import ways_told
from app.wording.numbers import intended

translate = QCoreApplication.translate

_TERMS = 12
"""How many terms of a sum are written out."""


def reckonings(material: Material, key: Key) -> tuple[Reckoning, ...]:
    """What stands in the fold of a section."""
    make = {
        Key.WHO: _who,
        Key.GAP: _gap,
        Key.MATRIX: _matrix,
        Key.WAYS: _ways,
        Key.SINGLE: _single,
        Key.STRATEGY: _strategy,
        Key.CHANNELS: _channels,
    }.get(key)
    return tuple(one for one in make(material) if one is not None) if make else ()


def _who(material: Material) -> list[Reckoning | None]:
    figures = material.figures
    landing, running = figures.landing, figures.running
    of_units = sum(unit.weight for unit in figures.units)
    silo = sum(unit.weight for unit in figures.units if unit.communication)
    return [
        None
        if landing.communication_share is None
        else Reckoning(
            translate("Balance", "For Communication = work that lands on its activities ÷ all work"),
            _quotient(
                material,
                landing.communication_share * figures.total,
                figures.total,
                landing.communication_share,
            ),
        ),
        None
        if running.communication_share is None
        else Reckoning(
            translate(
                "Balance",
                "Done by it = work of the departments marked Communication ÷ work of all departments",
            ),
            _quotient(material, silo, of_units, running.communication_share),
        ),
        None
        if landing.effective_activities is None or landing.hhi is None
        else Reckoning(
            translate("Balance", "As concentrated as on so many activities = 1 ÷ sum of the squared shares"),
            f"1 ÷ ({_sum(material, '{share}²')}) = 1 ÷ {material.decimal(landing.hhi, 3)} = "
            f"{material.decimal(landing.effective_activities, 2)}",
        ),
        None
        if landing.chance_hhi is None
        else Reckoning(
            translate(
                "Balance",
                "By chance = 1 ÷ (h + (1 − h) ÷ n), with h the sum of the squared parts that the single pieces of work "
                "have, and n activities",
            ),
            f"n = {figures.n} · 1 ÷ {material.decimal(landing.chance_hhi, 3)} = "
            f"{material.decimal(1 / landing.chance_hhi, 2)}{_as_if(material)}",
        ),
    ]


def _as_if(material: Material) -> str:
    """What both numbers of activities say, for those who asked how they come about."""
    landing, n = material.figures.landing, material.figures.n
    if landing.effective_activities is None or landing.chance_hhi is None or n < 2:
        return ""
    effective, chance = landing.effective_activities, 1 / landing.chance_hhi
    if material.decimal(effective, 1) == material.decimal(chance, 1):
        return ""
    text = translate(
        "Balance",
        "It is as if {effective} of {n} activities shared the work evenly; dealt out at random, as if {chance} did.",
    )
    return "\n" + text.format(
        effective=material.decimal(effective, 1), n=n, chance=material.decimal(chance, 1)
    )


def _quotient(material: Material, part: float, whole: float, share: float) -> str:
    return f"{material.amount(part)} ÷ {material.amount(whole)} = {material.share(share)}"


def _sum(material: Material, term: str) -> str:
    """A sum over the activities in the frame, zeros left out, the largest first."""
    leaves = [leaf for leaf in material.figures.leaves if leaf.in_frame and leaf.share is not None]
    found = sorted(leaves, key=lambda leaf: -(leaf.share or 0.0))
    terms = [
        term.format(
            share=material.decimal(leaf.share or 0.0, 3), intended=material.decimal(leaf.target or 0.0, 3)
        )
        for leaf in found
        if leaf.share or (leaf.target and "{intended}" in term)
    ]
    return " + ".join(terms if len(terms) <= _TERMS else [*terms[:_TERMS], "…"])


def _gap(material: Material) -> list[Reckoning | None]:
    landing, figures = material.figures.landing, material.figures
    gap = landing.distance_to_target
    if gap is None or material.shifts is None or landing.effort_to_move is None:
        return []
    return [
        Reckoning(
            translate("Balance", "Gap = half the sum of the distances between share and intended share"),
            f"½ × ({_sum(material, '|{share} − {intended}|')}) = {material.share(gap)}",
        ),
        Reckoning(
            translate("Balance", "To move = gap × all work"),
            f"{material.share(gap)} × {material.amount(figures.total)} = {material.amount(landing.effort_to_move)}",
        ),
    ]


def _matrix(material: Material) -> list[Reckoning | None]:
    return [
        Reckoning(
            translate(
                "Balance",
                "Cell = work of the department × the part of it that serves the activity ÷ all work",
            ),
            translate("Balance", "All work: {amount}. The margins are who it is for and who does it.").format(
                amount=material.amount(material.matrix.total)
            ),
        )
    ]


def _ways(material: Material) -> list[Reckoning | None]:
    ways = material.figures.ways_of_all
    if ways is None:
        return []
    told = ways_told(ways, material.language)
    if not ways.elsewhere:
        del told["elsewhere"]
    said = " + ".join(told.values())
    return [
        Reckoning(
            translate("Balance", "Out of the work of all departments"),
            f"{said} = {intended(1.0, material.language)}",
        )
    ]


def _single(material: Material) -> list[Reckoning | None]:
    return [
        Reckoning(
            translate(
                "Balance", "Counted are the activities with live work, and the departments of that work"
            ),
            translate(
                "Balance",
                "{single} of {served} with one department; {lost} of {served} with Communication alone",
            ).format(
                single=len(material.figures.running.single_owner_activities),
                served=material.figures.served,
                lost=len(material.figures.running.lost_without_silo),
            ),
        )
    ]


def _strategy(material: Material) -> list[Reckoning | None]:
    linked, total = material.figures.strategy.linked_share, material.figures.total
    if linked is None:
        return []
    return [
        Reckoning(
            translate(
                "Balance",
                "Serves = work of actions that name an objective and how they contribute ÷ all work",
            ),
            _quotient(material, linked * total, total, linked),
        )
    ]


def _channels(material: Material) -> list[Reckoning | None]:
    return [
        Reckoning(
            translate("Balance", "The work of an action is split evenly over its channels"),
            translate("Balance", "Out of {amount} on channels").format(
                amount=material.amount(material.channels.on_channels)
            ),
        )
    ]
