"""What a printed map shows and on what: the choices, the sizes of paper, the words around the map."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.chain.lenses import Lens, lens_question
from app.chain.medium import Tone
from app.chain.shapes import Shape
from app.wording.numbers import HARD, counted, day, intended, money, number, percent
from app.wording.periods import period_name
from models.measures.figures import Figures, Scope, Weight
from models.vocabulary import ChainForm

translate = QCoreApplication.translate

PAPERS: dict[str, tuple[float, float]] = {
    "A4": (297.0, 210.0),
    "A3": (420.0, 297.0),
    "A2": (594.0, 420.0),
    "A1": (841.0, 594.0),
    "A0": (1189.0, 841.0),
    "Letter": (279.4, 215.9),
    "Tabloid": (431.8, 279.4),
}
"""Width and height in mm, lying."""


@dataclass(frozen=True)
class SheetChoice:
    """What is asked of a sheet.

    `note` stands in its foot ("draft", "confidential"), `printed` is the day of printing.
    """

    lens: Lens = Lens.COVERAGE
    paper: str = "A3"
    grey: bool = False
    blank: bool = False
    language: str = "en"
    plan_name: str = ""
    organisation: str = ""
    file_name: str = ""
    version: str = ""
    printed: dt.date | None = None
    note: str = ""

    @property
    def tone(self) -> Tone:
        return Tone.GREY if self.grey else Tone.LIGHT

    @property
    def title(self) -> str:
        """The plan's name and the organisation's."""
        return " — ".join(part for part in (self.plan_name, self.organisation) if part)


@dataclass(frozen=True)
class Sheet:
    """A map to print: the figures, the chain in stored order, its form, and what is asked."""

    figures: Figures
    shapes: Sequence[Shape]
    form: ChainForm
    choice: SheetChoice


@dataclass(frozen=True)
class Headline:
    """One of the figures under the map: large, and the sentence that explains it."""

    figure: str
    sentence: str


def context_line(figures: Figures, lens: Lens, language: str) -> str:
    """The line that travels with every copy: question, period, scope and weight."""
    parts = (lens_question(lens), period_name(figures.period, language), scope_name(figures.scope),
             total_name(figures, language))  # fmt: skip
    return " · ".join(part for part in parts if part)


def blank_line() -> str:
    """What a blank map asks."""
    return translate("Paper", "What could serve every activity? One idea a line, with its mark in front")


def scope_name(scope: Scope) -> str:
    """Which work counts, in words."""
    return {
        Scope.LIVE: translate("Paper", "live work"),
        Scope.PLANNED: translate("Paper", "live and planned work"),
        Scope.IDEAS: translate("Paper", "live and planned work and ideas"),
    }[scope]


def total_name(figures: Figures, language: str) -> str:
    """All that is counted, in its weight's unit: 302 h/month, 16 200 €, 25 actions."""
    return amount(figures, figures.total, language)


def amount(figures: Figures, weight: float, language: str) -> str:
    """A weight over the period, said per month when it is in hours."""
    if figures.weight is Weight.MONEY:
        return money(weight, figures.currency, language)
    if figures.weight is Weight.ACTIONS:
        one, many = translate("Paper", "{n} action"), translate("Paper", "{n} actions")
        return counted(weight, one, many, language).format(n=number(weight, language, 1))
    return translate("Paper", "{n} h/month").format(n=_hours(figures, weight, language))


def _hours(figures: Figures, weight: float, language: str) -> str:
    hours = weight / (figures.months or 1.0)
    return number(hours, language, 0 if hours >= 10 else 1)


def headlines(sheet: Sheet) -> tuple[Headline, ...]:
    """Whom the work is for and who does it, what goes elsewhere than intended, what is left without work."""
    return _for_and_by(sheet), _elsewhere(sheet), _without_work(sheet)


def not_measurable() -> str:
    """What stands in place of a figure while no work is counted."""
    return translate("Paper", "not measurable yet")


def _part(share: float, language: str) -> str:
    """A share (0–1) in whole percent; nothing is "0 %" in a sentence."""
    return percent(share, language) if share > 0 else intended(0.0, language)


def _for_and_by(sheet: Sheet) -> Headline:
    figures, language = sheet.figures, sheet.choice.language
    landing, running = figures.landing.communication_share, figures.running.communication_share
    if landing is None or running is None or figures.total <= 0:
        text = translate("Paper", "Whom the work is for and who does it cannot be told yet")
        return Headline(not_measurable(), text)
    shares = {"landing": _part(landing, language), "running": _part(running, language)}
    head = translate("Paper", "{landing} for, {running} by").format(**shares)
    target = figures.landing.communication_target
    if target is not None and figures.has_targets:
        shares["target"] = intended(target, language)
        text = translate(
            "Paper", "{landing} of the work is for Communication (intended {target}); it does {running} of it"
        )
    else:
        text = translate("Paper", "{landing} of the work is for Communication; it does {running} of it")
    return Headline(head, text.format(**shares))


def _elsewhere(sheet: Sheet) -> Headline:
    figures, language = sheet.figures, sheet.choice.language
    moved = figures.landing.effort_to_move
    if not figures.has_targets or moved is None:
        one = translate("Paper", "{served} activity served of {n}")
        many = translate("Paper", "{served} activities served of {n}")
        text = counted(figures.served, one, many, language)
        served = text.format(served=figures.served, n=figures.n)
        return Headline(served, translate("Paper", "with live work in the period"))
    sentence = translate("Paper", "of {total} go elsewhere than intended")
    total = (
        number(figures.total / (figures.months or 1.0), language) if figures.weight is Weight.EFFORT else ""
    )
    return Headline(
        amount(figures, moved, language), sentence.format(total=total or total_name(figures, language))
    )


def _without_work(sheet: Sheet) -> Headline:
    figures, language = sheet.figures, sheet.choice.language
    names = {shape.id: shape.short_name or shape.name for shape in sheet.shapes}
    empty = [names.get(leaf.id, leaf.name) for leaf in figures.empty]
    purpose = [names.get(leaf.id, leaf.name) for leaf in figures.empty_on_purpose if not leaf.in_frame]
    if not empty:
        head = translate("Paper", "every activity is served")
    else:
        one = translate("Paper", "{n} activity without live work")
        many = translate("Paper", "{n} activities without live work")
        head = counted(len(empty), one, many, language).format(n=len(empty))
    told = [_listed(empty)] if empty else []
    if purpose:
        told.append(translate("Paper", "empty on purpose: {names}").format(names=_listed(purpose)))
    return Headline(head, " · ".join(told))


def _listed(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    pair = translate("Paper", "{first} and {last}")
    return pair.format(first=", ".join(names[:-1]), last=names[-1])


def foot_line(choice: SheetChoice) -> str:
    """What stands in the foot: file, version, note, day of printing."""
    parts = [choice.file_name, f"Maillon{HARD}{choice.version}" if choice.version else "", choice.note]
    if choice.printed is not None:
        date = day(choice.printed, choice.language)
        parts.append(translate("Paper", "printed on {date}").format(date=date))
    return " · ".join(part for part in parts if part)
