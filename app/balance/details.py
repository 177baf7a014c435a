"""The table of details in words: what each figure is called, its value, what it says, whose measure it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.balance.drawings import Twin
from app.balance.ways import ways_told
from app.wording import headline
from app.wording.numbers import HARD, intended, number, percent
from app.wording.reasons import why_not
from models.measures.details import Detail, Kind, details
from models.measures.figures import Figures

translate = QCoreApplication.translate


class Words(NamedTuple):
    """What a figure is called, and a plain sentence about it."""

    title: str
    sentence: str


WORDS: Mapping[str, Words] = {
    "landing.communication_share": Words(
        QT_TRANSLATE_NOOP("Balance", "Work for Communication"),
        QT_TRANSLATE_NOOP("Balance", "The part of the work that lands on its own activities."),
    ),
    "landing.communication_target": Words(
        QT_TRANSLATE_NOOP("Balance", "Intended for Communication"),
        QT_TRANSLATE_NOOP("Balance", "The part of the work that its activities ought to get."),
    ),
    "landing.leave_one_out": Words(
        QT_TRANSLATE_NOOP("Balance", "Work for Communication, any one action left out"),
        QT_TRANSLATE_NOOP("Balance", "If both ends are close, the headline hangs on no single action."),
    ),
    "landing.distance_to_target": Words(
        QT_TRANSLATE_NOOP("Balance", "Gap to the intention"),
        QT_TRANSLATE_NOOP("Balance", "The part of the work that would have to move."),
    ),
    "landing.effort_to_move": Words(
        QT_TRANSLATE_NOOP("Balance", "Work to move"),
        QT_TRANSLATE_NOOP("Balance", "The same gap as work."),
    ),
    "landing.served": Words(
        QT_TRANSLATE_NOOP("Balance", "Activities served"),
        QT_TRANSLATE_NOOP("Balance", "Activities with live work in the period."),
    ),
    "landing.covered": Words(
        QT_TRANSLATE_NOOP("Balance", "Activities that any counted work is for"),
        QT_TRANSLATE_NOOP("Balance", "With the work that counts here, planned or not."),
    ),
    "landing.largest_share": Words(
        QT_TRANSLATE_NOOP("Balance", "Largest share of one activity"),
        QT_TRANSLATE_NOOP("Balance", "What the activity with the most work gets."),
    ),
    "landing.effective_activities": Words(
        QT_TRANSLATE_NOOP("Balance", "Effective number of activities"),
        QT_TRANSLATE_NOOP("Balance", "The work is as concentrated as if so many activities shared it evenly."),
    ),
    "landing.hhi": Words(
        QT_TRANSLATE_NOOP("Balance", "Concentration over activities (HHI)"),
        QT_TRANSLATE_NOOP("Balance", "The sum of the squared shares: 1 when everything goes to one activity."),
    ),
    "landing.chance_hhi": Words(
        QT_TRANSLATE_NOOP("Balance", "Concentration that chance alone would give"),
        QT_TRANSLATE_NOOP("Balance", "What to expect if each piece of work fell on an activity by chance."),
    ),
    "landing.hhi_normalised": Words(
        QT_TRANSLATE_NOOP("Balance", "Normalised concentration"),
        QT_TRANSLATE_NOOP("Balance", "0 when all activities get the same, 1 when one gets everything."),
    ),
    "landing.shannon": Words(
        QT_TRANSLATE_NOOP("Balance", "Entropy over activities (nats)"),
        QT_TRANSLATE_NOOP("Balance", "0 when one activity gets everything; higher when the work is more mixed."),
    ),
    "landing.pielou": Words(
        QT_TRANSLATE_NOOP("Balance", "Evenness over activities"),
        QT_TRANSLATE_NOOP("Balance", "1 when all activities get the same, those without work counted too."),
    ),
    "running.communication_share": Words(
        QT_TRANSLATE_NOOP("Balance", "Work done by Communication"),
        QT_TRANSLATE_NOOP("Balance", "Its part of the work that belongs to a department."),
    ),
    "ways.silo_for_itself": Words(
        QT_TRANSLATE_NOOP("Balance", "Communication for itself"),
        QT_TRANSLATE_NOOP("Balance", "Out of the work of all departments. These five make 100 % together."),
    ),
    "ways.silo_for_others": Words(
        QT_TRANSLATE_NOOP("Balance", "Communication for others"),
        QT_TRANSLATE_NOOP("Balance", "What it does for activities that are not its own."),
    ),
    "ways.departments": Words(
        QT_TRANSLATE_NOOP("Balance", "Done by the other departments"),
        QT_TRANSLATE_NOOP("Balance", "For themselves or for others."),
    ),
    "ways.transverse": Words(
        QT_TRANSLATE_NOOP("Balance", "Done by those who stand across all activities"),
        QT_TRANSLATE_NOOP("Balance", "They belong to no activity and work for all."),
    ),
    "ways.elsewhere": Words(
        QT_TRANSLATE_NOOP("Balance", "Done by departments without an activity of their own"),
        QT_TRANSLATE_NOOP("Balance", "They stand neither at home nor across."),
    ),
    "running.home": Words(
        QT_TRANSLATE_NOOP("Balance", "At home"),
        QT_TRANSLATE_NOOP("Balance", "Departments that work for their own activity."),
    ),
    "running.cross": Words(
        QT_TRANSLATE_NOOP("Balance", "Across"),
        QT_TRANSLATE_NOOP("Balance", "Departments that work for another one’s activity."),
    ),
    "running.ei_index": Words(
        QT_TRANSLATE_NOOP("Balance", "Across against at home (E-I index)"),
        QT_TRANSLATE_NOOP(
            "Balance", "−1 when every department works for itself, in the best plan as in the worst; 1 when none does."
        ),
    ),
    "running.effective_units": Words(
        QT_TRANSLATE_NOOP("Balance", "Effective number of departments"),
        QT_TRANSLATE_NOOP("Balance", "The work is as concentrated as if so many departments shared it evenly."),
    ),
    "running.single_owner_activities": Words(
        QT_TRANSLATE_NOOP("Balance", "Activities that hang on a single department"),
        QT_TRANSLATE_NOOP("Balance", "All their live work belongs to one department."),
    ),
    "running.lost_without_silo": Words(
        QT_TRANSLATE_NOOP("Balance", "Activities lost without Communication"),
        QT_TRANSLATE_NOOP("Balance", "All their live work belongs to Communication."),
    ),
    "strategy.linked_share": Words(
        QT_TRANSLATE_NOOP("Balance", "Work that serves a named objective"),
        QT_TRANSLATE_NOOP("Balance", "It names an objective and says how it contributes."),
    ),
    "channels.hhi": Words(
        QT_TRANSLATE_NOOP("Balance", "Concentration over channels (HHI)"),
        QT_TRANSLATE_NOOP("Balance", "The sum of the squared shares: 1 when everything takes place on one channel."),
    ),
    "channels.effective": Words(
        QT_TRANSLATE_NOOP("Balance", "Effective number of channels"),
        QT_TRANSLATE_NOOP("Balance", "The work is as concentrated as if so many channels shared it evenly."),
    ),
}  # fmt: skip
"""By path."""

SOURCES: Mapping[str, str] = {
    "total variation distance": QT_TRANSLATE_NOOP("Balance", "total variation distance"),
}
"""Sources that are words rather than authors."""


def heads() -> tuple[str, ...]:
    """The columns of the table."""
    return (
        translate("Balance", "Figure"),
        translate("Balance", "Value"),
        translate("Balance", "What it says"),
        translate("Balance", "Source"),
    )


def details_table(figures: Figures, language: str) -> Twin:
    """The table of details, its sources in brackets; the reason stands where a figure is not available."""
    return Twin(heads()[:3], tuple(_row(detail, figures, language) for detail in details(figures)))


def _row(detail: Detail, figures: Figures, language: str) -> tuple[str, ...]:
    words, source = WORDS[detail.row.path], source_of(detail)
    said = translate("Balance", words.sentence)
    if detail.reason is not None:
        said = why_not(detail.reason)
    elif source:
        said = f"{said} ({source})"
    return translate("Balance", words.title), value_text(detail, figures, language), said


def source_of(detail: Detail) -> str:
    """Whose measure it is."""
    source = SOURCES.get(detail.row.source, "")
    return translate("Balance", source) if source else detail.row.source


def value_text(detail: Detail, figures: Figures, language: str) -> str:
    """A value as it is read; a dash where there is none."""
    value, kind = detail.value, detail.row.kind
    if value is None:
        return "–"
    part, _, name = detail.row.path.partition(".")
    if part == "ways" and figures.ways_of_all is not None:
        return ways_told(figures.ways_of_all, language)[name]
    if isinstance(value, tuple):
        low, high = (_share(one, language) for one in value)
        return low if low == high else translate("Balance", "{low} to {high}").format(low=low, high=high)
    match kind:
        case Kind.SHARE:
            return _share(value, language)
        case Kind.COUNT | Kind.SERVED:
            whole = figures.n if kind is Kind.COUNT else figures.served
            text = translate("Balance", "{k} of {n}")
            return text.format(k=number(value, language), n=whole).replace(" ", HARD)
        case Kind.WEIGHT:
            return headline.amount_a_month(figures, value)
        case Kind.INDEX:
            return number(value, language, 3)
        case _:
            return number(value, language, 2)


def _share(value: float, language: str) -> str:
    return percent(value, language) if value > 0 else intended(0.0, language)
