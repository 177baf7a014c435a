"""The second part of the argument: which department works for which activity, and what hangs on one alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.balance import pictures
from app.balance.material import Material
from app.balance.notes import caveats
from app.balance.reckoning import reckonings
from app.balance.section import Key, Link, Section
from app.balance.titles import frame_of, title_of
from app.balance.ways import ways_told
from app.languages import plural
from app.wording.reasons import why_not
from models.measures.figures import Reason

translate = QCoreApplication.translate


def who_for_whom(material: Material) -> Section:
    """The matrix, with what its dark column means."""
    title = title_of(Key.MATRIX)
    drawing = pictures.heat_map(material)
    if drawing is None:
        reason = material.figures.unavailable.get("running.home", Reason.NOTHING_COUNTED)
        if not material.figures.units:
            reason = Reason.NO_UNITS
        return Section(Key.MATRIX, title, why_not(reason))
    found = material.matrix
    silo = [one for one in found.doers if one.communication]
    reached = sum(1 for leaf in found.leaves if any(found.weight(one.id, leaf.id) > 0 for one in silo))
    text = plural(
        reached,
        translate("Balance", "Communication works for {k} activity of {n}."),
        translate("Balance", "Communication works for {k} activities of {n}."),
    )
    lead = text.format(k=reached, n=material.figures.n)
    busy = {cell[0] for cell in found.pieces}
    units = [(one, weight) for one, weight in zip(found.doers, found.running, strict=True) if one.id]
    idle = [one.name for one, _ in units if one.id not in busy]
    light = [one.name for one, weight in units if one.id in busy and weight <= 0]
    sentences = [
        translate(
            "Balance",
            "Read a column downwards: what a department does, and for whom. A filled column is one department that "
            "works for many.",
        )
    ]
    if not silo:
        lead = sentences.pop(0)
    if idle:
        told = translate("Balance", "No work yet by {names}.")
        sentences.append(told.format(names=material.listed(idle)))
    if light:
        told = translate("Balance", "What is done by {names} weighs nothing here.")
        sentences.append(told.format(names=material.listed(light)))
    return Section(
        Key.MATRIX, title, lead, tuple(sentences), frame_of(material), drawing,
        caveats(material, Key.MATRIX), reckonings(material, Key.MATRIX),
    )  # fmt: skip


def ways(material: Material) -> Section:
    """Communication for itself and for others, the departments, the transverse team, and what is none of these.

    All out of the work of departments: what Communication does adds up to the headline.
    """
    shares, title = material.figures.ways_of_all, title_of(Key.WAYS)
    if shares is None:
        reason = material.figures.no_ways or Reason.NO_HOME
        return Section(Key.WAYS, title, why_not(reason), notes=caveats(material, Key.WAYS))
    text = translate(
        "Balance",
        "Communication for itself {itself}, for others {others}; other departments {departments}; across all "
        "activities {transverse}.",
    )
    told = ways_told(shares, material.language)
    lead = text.format(
        itself=told["silo_for_itself"],
        others=told["silo_for_others"],
        departments=told["departments"],
        transverse=told["transverse"],
    )
    rest = translate("Balance", "Departments without an activity of their own do {share}.")
    return Section(
        Key.WAYS, title, lead,
        (rest.format(share=told["elsewhere"]),) if shares.elsewhere > 0 else (),
        frame_of(material), pictures.ways_strip(material), caveats(material, Key.WAYS),
        reckonings(material, Key.WAYS),
    )  # fmt: skip


def single(material: Material) -> Section:
    """Activities that one department alone works for, and what is lost without Communication, by name."""
    figures, title = material.figures, title_of(Key.SINGLE)
    alone, lost = figures.running.single_owner_activities, figures.running.lost_without_silo
    if not figures.served:
        return Section(Key.SINGLE, title, translate("Balance", "No activity has live work in this period."))
    nobody = figures.unavailable.get("running.effective_units")
    if nobody is not None:
        return Section(Key.SINGLE, title, why_not(nobody))
    text = plural(
        len(alone),
        translate("Balance", "{k} of {n} activities with live work hangs on a single department."),
        translate("Balance", "{k} of {n} activities with live work hang on a single department."),
    )
    sentences = []
    if any(unit.communication for unit in figures.units):
        sentences.append(_lost(material, lost))
    by_code = {leaf.code: leaf for leaf in figures.leaves}
    links = tuple(
        Link(
            "activity", by_code[code].id, by_code[code].name, _workers(material, by_code[code].id, code in alone),
            translate("Balance", "nobody without Communication") if code in lost and code not in alone else "",
        )
        for code in dict.fromkeys((*lost, *alone))
        if code in by_code
    )  # fmt: skip
    frame = translate("Balance", "out of {n} activities with live work").format(n=figures.served)
    return Section(
        Key.SINGLE, title, text.format(k=len(alone), n=figures.served), tuple(sentences), frame,
        computed=reckonings(material, Key.SINGLE), links=links,
    )  # fmt: skip


def _lost(material: Material, lost: tuple[str, ...]) -> str:
    if not lost:
        return translate(
            "Balance", "Without Communication, every one of them keeps somebody who works for it."
        )
    own = {leaf for one in material.matrix.doers if one.communication for leaf in one.homes}
    others = [leaf.name for leaf in material.figures.leaves if leaf.code in lost and leaf.id not in own]
    if not others:
        return translate("Balance", "Without Communication, only its own activity is left with nobody.")
    text = plural(
        len(others),
        translate(
            "Balance", "Without Communication, {k} other activity loses everyone who works for it: {names}."
        ),
        translate(
            "Balance",
            "Without Communication, {k} other activities lose everyone who works for them: {names}.",
        ),
    )
    return text.format(k=len(others), names=material.listed(others))


def _workers(material: Material, leaf: str, alone: bool) -> str:
    """Which departments work for an activity."""
    names = [
        one.name for one in material.matrix.doers if (one.id, leaf) in material.matrix.pieces and one.name
    ]
    if not names or not alone:
        return material.listed(names)
    return translate("Balance", "only {names}").format(names=material.listed(names))
