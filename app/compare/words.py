"""What moved, in words: the marks in the cells, the sentences, and the lines of the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.chain.lenses import Lens
from app.compare.states import BETWEEN, NONE, action_state, activity_state, from_to
from app.languages import current, plural
from app.selectors import scope_name
from app.wording.headline import amount_a_month
from app.wording.numbers import HARD, intended, money, number, percent
from models.measures.figures import Figures, Weight
from models.measures.moved_parts import (
    SEEN,
    ActivityMove,
    ActivityState,
    Differs,
    Happened,
    Moved,
)

translate = QCoreApplication.translate
UP, DOWN = "▲", "▼"
_NAMED = 3

COUNTS: Mapping[Happened, tuple[str, str]] = {
    Happened.CAME: (
        QT_TRANSLATE_NOOP("Compare", "{n} is new"),
        QT_TRANSLATE_NOOP("Compare", "{n} are new"),
    ),
    Happened.WENT: (
        QT_TRANSLATE_NOOP("Compare", "{n} is gone"),
        QT_TRANSLATE_NOOP("Compare", "{n} are gone"),
    ),
    Happened.BEGAN: (
        QT_TRANSLATE_NOOP("Compare", "{n} has begun"),
        QT_TRANSLATE_NOOP("Compare", "{n} have begun"),
    ),
    Happened.ENDED: (
        QT_TRANSLATE_NOOP("Compare", "{n} has ended"),
        QT_TRANSLATE_NOOP("Compare", "{n} have ended"),
    ),
    Happened.STAGE: (
        QT_TRANSLATE_NOOP("Compare", "{n} changed its stage"),
        QT_TRANSLATE_NOOP("Compare", "{n} changed their stage"),
    ),
    Happened.RUNNER: (
        QT_TRANSLATE_NOOP("Compare", "{n} is run by another department"),
        QT_TRANSLATE_NOOP("Compare", "{n} are run by another department"),
    ),
    Happened.SHARES: (
        QT_TRANSLATE_NOOP("Compare", "{n} serves other activities"),
        QT_TRANSLATE_NOOP("Compare", "{n} serve other activities"),
    ),
    Happened.EFFORT: (
        QT_TRANSLATE_NOOP("Compare", "{n} takes other hours"),
        QT_TRANSLATE_NOOP("Compare", "{n} take other hours"),
    ),
    Happened.MONEY: (
        QT_TRANSLATE_NOOP("Compare", "{n} has another budget"),
        QT_TRANSLATE_NOOP("Compare", "{n} have another budget"),
    ),
    Happened.DATES: (
        QT_TRANSLATE_NOOP("Compare", "{n} has other dates"),
        QT_TRANSLATE_NOOP("Compare", "{n} have other dates"),
    ),
}
"""How many actions something happened to, one and several."""

WEIGHED: Mapping[Weight, str] = {
    Weight.EFFORT: QT_TRANSLATE_NOOP("Compare", "hours"),
    Weight.MONEY: QT_TRANSLATE_NOOP("Compare", "money"),
    Weight.ACTIONS: QT_TRANSLATE_NOOP("Compare", "actions"),
}


def frame_text(figures: Figures) -> str:
    """What the figures of a side are of: which work, weighed by what, out of how many activities."""
    out_of = plural(
        figures.n,
        translate("Compare", "out of {n} activity"),
        translate("Compare", "out of {n} activities"),
    ).format(n=number(figures.n, current()))
    weighed = translate("Compare", "counted in {weight}").format(
        weight=translate("Compare", WEIGHED[figures.weight])
    )
    parts = [scope_name(figures.scope), weighed, out_of]
    if figures.counted_actions and figures.few_actions:
        parts.append(translate("Headline", "few actions: some concentration is expected by chance"))
    return BETWEEN.join(parts)


# Marks in the cells
def mark_text(move: ActivityMove, lens: Lens) -> str:
    """What of an activity moved, as short as a cell asks: ▲ or ▼ and a figure; "" when no figure did."""
    told = {"share": _share_mark, "level": _level_mark, "silo": _silo_mark}
    first = _FIRST.get(lens, "share")
    for name in (first, *(other for other in told if other != first)):
        text = told[name](move, name == first)
        if text:
            return text
    return ""


_FIRST: Mapping[Lens, str] = {Lens.COVERAGE: "level", Lens.RUNNER: "silo"}
"""What a lens shows, so that its mark needs no name; the others show shares or something of their own."""


def _share_mark(move: ActivityMove, _own: bool) -> str:
    return _points(move.points) if move.points else ""


def _silo_mark(move: ActivityMove, own: bool) -> str:
    if not move.silo:
        return ""
    points = _points(move.silo)
    return points if own else translate("Compare", "Com. {points}").format(points=points)


def _level_mark(move: ActivityMove, _own: bool) -> str:
    if not move.level:
        return ""
    text = plural(
        abs(move.level), translate("Compare", "{mark} {n} step"), translate("Compare", "{mark} {n} steps")
    )
    return _together(text.format(mark=_arrow(move.level), n=abs(move.level)))


def _points(by: int) -> str:
    """A change of a share in percentage points."""
    text = plural(abs(by), translate("Compare", "{mark} {n} pt"), translate("Compare", "{mark} {n} pts"))
    return _together(text.format(mark=_arrow(by), n=abs(by)))


def _together(mark: str) -> str:
    """A mark is never broken over two lines."""
    return mark.replace(" ", HARD)


def _arrow(by: float) -> str:
    return UP if by > 0 else DOWN


# The sentences above the table
def sentences(moved: Moved, before: Figures, after: Figures) -> list[str]:
    """What moved, from the headline to the actions; what cannot be compared first of all."""
    told = [*_differing(moved, before, after), _headline(before, after)]
    if moved.nothing:
        return [*told, translate("Compare", "Nothing moved.")]
    if moved.counted_in is not None:
        amounts = _as_before(*(amount_a_month(one, one.total) for one in (before, after)))
        told.append(translate("Compare", "All work: {amount}.").format(amount=amounts))
    return [*told, *_most(moved), *_actions(moved)]


def _headline(before: Figures, after: Figures) -> str:
    text = translate("Compare", "For Communication: {landing}; done by Communication: {running}.")
    return text.format(
        landing=_as_before(*(_part(one.landing.communication_share) for one in (before, after))),
        running=_as_before(*(_part(one.running.communication_share) for one in (before, after))),
    )


def _as_before(before: str, after: str) -> str:
    """Both in a sentence; what stayed says so."""
    same = translate("Compare", "{value} as before").format(value=after)
    return same if before == after else from_to(before, after)


def _part(share: float | None) -> str:
    if share is None:
        return translate("Compare", "not measurable")
    return percent(share, current()) if share > 0 else intended(0.0, current())


def _differing(moved: Moved, before: Figures, after: Figures) -> Iterator[str]:
    for differs in moved.differs:
        match differs:
            case Differs.WEIGHT:
                text = translate(
                    "Compare",
                    "Counted in {before} before and in {after} after: shares compare, amounts do not.",
                )
                said = (translate("Compare", WEIGHED[one.weight]) for one in (before, after))
            case Differs.CURRENCY:
                text = translate(
                    "Compare", "Counted in {before} before and in {after} after: amounts do not compare."
                )
                said = (one.currency or NONE for one in (before, after))
            case Differs.SCOPE:
                text = translate("Compare", "Before counts {before}, after counts {after}.")
                said = (scope_name(one.scope) for one in (before, after))
            case Differs.FRAME:
                text = translate(
                    "Compare", "Shares are out of {before} activities before and out of {after} after."
                )
                said = (number(one.n, current()) for one in (before, after))
        yield text.format(before=next(said), after=next(said))


def _most(moved: Moved) -> Iterator[str]:
    """The activities to which most work came or from which most left."""
    shifted = [move for move in moved.activities if move.points][:_NAMED]
    if not shifted:
        return
    listed = ", ".join(
        translate("Compare", "{activity} ({shares})").format(
            activity=move.name,
            shares=from_to(*(_share_of(state) for state in (move.before, move.after))),
        )
        for move in shifted
    )
    yield translate("Compare", "Most work moved here: {activities}.").format(activities=listed)


def _share_of(state: ActivityState | None) -> str:
    return NONE if state is None or state.share is None else percent(state.share, current())


def _actions(moved: Moved) -> Iterator[str]:
    counts = [(happened, moved.times(happened)) for happened in COUNTS]
    told = [
        plural(count, *(translate("Compare", text) for text in COUNTS[happened])).format(n=count)
        for happened, count in counts
        if count
    ]
    if told:
        yield translate("Compare", "Actions: {changes}.").format(changes=", ".join(told))
    else:
        yield translate("Compare", "No action changed.")


# The table
@dataclass(frozen=True)
class MovedLine:
    """A line of the table: a row of the plan, what it was, what it is, and how much work moves with it."""

    table: str
    id: str
    name: str
    before: str
    after: str
    work: str


def lines(moved: Moved, currency: str, name_of: Callable[[str], str]) -> list[MovedLine]:
    """What moved, activities and then actions, the most work first."""
    activities = [
        MovedLine(
            "activity",
            move.id,
            move.name,
            activity_state(move, move.before),
            activity_state(move, move.after),
            _signed(moved, move, currency),
        )
        for move in moved.activities
    ]
    actions = [
        MovedLine(
            "action",
            move.id,
            move.title,
            action_state(move.before, move.happened, name_of),
            action_state(move.after, move.happened, name_of),
            work_text(moved, move.work, currency),
        )
        for move in moved.actions
    ]
    return activities + actions


def _signed(moved: Moved, move: ActivityMove, currency: str) -> str:
    """The work that came to an activity or left it, with its direction."""
    came = (move.after.work if move.after else 0.0) - (move.before.work if move.before else 0.0)
    text = work_text(moved, move.work, currency)
    return text if text == NONE else f"{_arrow(came)} {text}"


def work_text(moved: Moved, work: float, currency: str) -> str:
    """An amount of work that moves: hours or money a month, actions, or a part of all work."""
    language = current()
    match moved.counted_in:
        case Weight.EFFORT:
            hours = number(work, language, 1 if work < 10 else 0)
            return NONE if hours == "0" else translate("Headline", "{n} h/month").format(n=hours)
        case Weight.MONEY:
            text = translate("Compare", "{amount} a month")
            return NONE if round(work) == 0 else text.format(amount=money(work, currency, language))
        case Weight.ACTIONS:
            count = number(work, language, 1)
            one, many = translate("Headline", "{n} action"), translate("Headline", "{n} actions")
            return NONE if count == "0" else plural(work, one, many).format(n=count)
        case None:
            part = translate("Compare", "{share} of all work")
            return NONE if work < SEEN else part.format(share=percent(work, language))
