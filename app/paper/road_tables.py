"""The two tables of the road's sheet as words: what is intended, and what kept versions said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.languages import date, sentence
from app.road.intentions import ASKED
from app.road.kept import Kept
from app.road.words import STEPS, change_text, figure_name, goal_text, reason_sentence, said_share
from app.wording.periods import period_name
from models.measures.intentions import State, Trajectory
from models.measures.trend import Moment, Trend
from models.vocabulary import Headline

translate = QCoreApplication.translate

NONE, UNREAD, MINUS = "–", "…", "\N{MINUS SIGN}"
_INTENTIONS = (0.37, 0.15, 0.12, 0.14, 0.22)
_VERSIONS = (0.045, 0.28, 0.12, 0.13, 0.13, 0.105, 0.11, 0.08)


@dataclass(frozen=True)
class Table:
    """`parts` of the width per column, of which `strong` is set bold. In a cell, what stands below a line break is
    said in a lower voice. Without rows the notes say why."""

    title: str
    parts: tuple[float, ...] = ()
    heads: tuple[str, ...] = ()
    rows: Sequence[tuple[str, ...]] = ()
    notes: Sequence[str] = ()
    strong: int = 0


def intentions_table(road: Trend, ways: Mapping[Headline, Trajectory], language: str) -> Table:
    """A line for each headline: where it stands, what is intended by when, and what it takes from here."""
    heads = (
        "",
        translate("Paper", "Today"),
        translate("Paper", "Intended"),
        translate("Paper", "By"),
        translate("Paper", "Needed from here"),
    )
    rows = [_intention(road, figure, ways.get(figure), language) for figure in Headline]
    unknown = [(figure, _why_unknown(road, figure)) for figure in Headline if _latest(road, figure) is None]
    return Table(translate("Paper", "Intentions"), _INTENTIONS, heads, rows, _notes(unknown))


def _intention(road: Trend, figure: Headline, way: Trajectory | None, language: str) -> tuple[str, ...]:
    name = translate("Road", ASKED[figure])
    today = _today(road, figure, language)
    if way is None:
        return name, today, translate("Paper", "not set"), NONE, NONE
    if not way.intention.row:
        name += "\n" + translate("Paper", "from the intended shares of the activities")
    goal, by = goal_text(road, figure, way.intention.value), date(way.intention.by)
    return name, today, goal, by, _needed(road, way)


def _today(road: Trend, figure: Headline, language: str) -> str:
    """The latest figure up to today; one of another period than today's is said with it."""
    at = _latest(road, figure)
    if at is None:
        return NONE
    moment = road.moments[at]
    text = _said(moment, figure)
    return text if at == road.now else f"{text}\n{period_name(moment.period, language)}"


def _latest(road: Trend, figure: Headline) -> int | None:
    begun = range(len(road.moments) if road.ahead is None else road.ahead)
    return max((at for at in road.known(figure) if at in begun), default=None)


def _why_unknown(road: Trend, figure: Headline) -> str:
    """Why a headline has no figure up to today."""
    if road.ahead == 0:
        return translate("Paper", "the plan has not begun.")
    last = road.moments[-1 if road.ahead is None else road.ahead - 1]
    return reason_sentence(last.reason(figure))


def _notes(unknown: Iterable[tuple[Headline, str]]) -> list[str]:
    """A line for each reason, with all the figures that it keeps from being known."""
    told: dict[str, dict[str, None]] = {}
    for figure, why in unknown:
        told.setdefault(why, {})[figure_name(figure)] = None
    text = translate("Paper", "{dash} {figures}: {why}")
    return [text.format(dash=NONE, figures=", ".join(names), why=why) for why, names in told.items()]


def _needed(road: Trend, way: Trajectory) -> str:
    """What an intention takes from here, in a few words."""
    if way.state is State.REACHED:
        return translate("Paper", "reached")
    if way.state is State.UNKNOWN:
        return NONE
    if way.state is State.PAST_DUE:
        missing = change_text(road, way.intention.figure, way.intention.value - (way.value or 0.0))
        return translate("Paper", "day past, {points} missing").format(points=missing)
    change = ("+" if way.a_step > 0 else MINUS) + change_text(road, way.intention.figure, way.a_step)
    if not way.steps:
        return translate("Paper", "{points} in the current period").format(points=change)
    return translate("Road", STEPS[road.step][1]).format(points=change)


def versions_table(kept: Sequence[Kept], now: Moment, language: str) -> Table:
    """A line for each kept version with what it said of the period of `now`, and a line for the plan of today."""
    if not kept:
        none = translate("Paper", "No version is kept yet: keep one to see later how far it went.")
        return Table(translate("Paper", "Kept versions"), notes=[none])
    title = translate("Paper", "Kept versions, figures of the period: {period}")
    heads = (
        translate("Paper", "No."),
        translate("Paper", "Name"),
        translate("Paper", "Kept on"),
        *(_capital(figure_name(figure)) for figure in Headline),
    )
    rows = [_version(number, one) for number, one in enumerate(kept, 1)]
    rows.append(("", translate("Paper", "Today’s plan"), "", *_figures(now)))
    unknown = (
        (figure, reason_sentence(moment.reason(figure)))
        for moment in (*(one.moment for one in kept), now)
        if moment is not None
        for figure in Headline
        if moment.share(figure) is None
    )
    notes = _notes(unknown)
    if any(one.moment is None and one.fault is None for one in kept):
        notes.append(translate("Paper", "{dots} Still being read").format(dots=UNREAD))
    named = title.format(period=period_name(now.period, language))
    return Table(named, _VERSIONS, heads, rows, notes, strong=1)


def _version(number: int, one: Kept) -> tuple[str, ...]:
    fault = "" if one.fault is None else sentence(one.fault)
    said = (" ".join(text.split()) for text in (one.name, one.note, fault))
    name = "\n".join(text for text in said if text)
    unknown = UNREAD if one.fault is None else NONE
    figures = (unknown,) * len(Headline) if one.moment is None else _figures(one.moment)
    return str(number), name, date(one.day), *figures


def _figures(moment: Moment) -> tuple[str, ...]:
    return tuple(_said(moment, figure) for figure in Headline)


def _said(moment: Moment, figure: Headline) -> str:
    share = moment.share(figure)
    if share is None:
        return NONE
    if figure is Headline.SERVED:
        return translate("Road", "{served} of {n}").format(served=moment.served, n=moment.n)
    return said_share(share)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
