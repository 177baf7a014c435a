"""What the road says in sentences: how far it went, where it leads, and what is still needed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import current, date, plural
from app.road.kept import Kept
from app.wording.numbers import HARD, intended, locale, money, number, percent
from app.wording.periods import period_name
from app.wording.reasons import SENTENCES
from models.measures.figures import Reason, Scope, Thing, Weight
from models.measures.intentions import RISING, State, Trajectory
from models.measures.trend import Step, Trend
from models.periods import Period
from models.vocabulary import Headline

translate = QCoreApplication.translate

FIGURES: Mapping[Headline, str] = {
    Headline.LANDING: QT_TRANSLATE_NOOP("Road", "for Communication"),
    Headline.RUNNING: QT_TRANSLATE_NOOP("Road", "by Communication"),
    Headline.GAP: QT_TRANSLATE_NOOP("Road", "elsewhere than intended"),
    Headline.LINKED: QT_TRANSLATE_NOOP("Road", "serving a named objective"),
    Headline.SERVED: QT_TRANSLATE_NOOP("Road", "activities served"),
}
"""The headline figures as they stand in a sentence."""
STEPS: Mapping[Step, tuple[str, str]] = {
    Step.MONTH: (QT_TRANSLATE_NOOP("Road", "Month"), QT_TRANSLATE_NOOP("Road", "{points} a month")),
    Step.QUARTER: (QT_TRANSLATE_NOOP("Road", "Quarter"), QT_TRANSLATE_NOOP("Road", "{points} a quarter")),
    Step.YEAR: (QT_TRANSLATE_NOOP("Road", "Year"), QT_TRANSLATE_NOOP("Road", "{points} a year")),
}
"""What a period is called, and a pace."""
AHEAD: Mapping[Scope, str] = {
    Scope.LIVE: QT_TRANSLATE_NOOP("Road", "if what is live goes on"),
    Scope.PLANNED: QT_TRANSLATE_NOOP("Road", "if all goes as planned"),
    Scope.IDEAS: QT_TRANSLATE_NOOP("Road", "if every idea is carried out"),
}
"""What holds of the figures of periods that lie ahead."""
SCOPES: Mapping[Scope, str] = {
    Scope.LIVE: QT_TRANSLATE_NOOP("Road", "live work"),
    Scope.PLANNED: QT_TRANSLATE_NOOP("Road", "live and planned work"),
    Scope.IDEAS: QT_TRANSLATE_NOOP("Road", "live and planned work and ideas"),
}
WEIGHTS: Mapping[Weight, str] = {
    Weight.EFFORT: QT_TRANSLATE_NOOP("Road", "counted in hours"),
    Weight.MONEY: QT_TRANSLATE_NOOP("Road", "counted in money"),
    Weight.ACTIONS: QT_TRANSLATE_NOOP("Road", "counted in actions"),
}
SHARES = (Headline.LANDING, Headline.RUNNING)
NOTHING = "–"
"""What stands where there is no figure."""


def figure_name(figure: Headline) -> str:
    """A headline figure as it stands in a sentence."""
    return translate("Road", FIGURES[figure])


def step_name(step: Step) -> str:
    """What a period of the road is called, as the head of a column."""
    return translate("Road", STEPS[step][0])


def period_label(period: Period, step: Step) -> str:
    """A period below a chart: short, with its year."""
    if step is Step.MONTH:
        month = locale(current()).standaloneMonthName(
            period.start.month, locale(current()).FormatType.ShortFormat
        )
        return f"{month} {period.start.year}"
    return period_name(period, current())


def reason_sentence(reason: Reason | None) -> str:
    """Why a figure is not available."""
    return translate("Reasons", SENTENCES[reason or Reason.NOTHING_COUNTED])


def said_share(share: float) -> str:
    """A share in a sentence; nothing at all is `0 %`."""
    return percent(share, current()) if share > 0 else intended(0.0, current())


def travelled(road: Trend, kept: Sequence[Kept] = ()) -> str:
    """The road travelled up to today, before any score: from the oldest kept version, where that is older."""
    begun = range(len(road.moments) if road.ahead is None else road.ahead)
    if not begun:
        return translate("Road", "The plan has not begun: what follows comes {ahead}.").format(
            ahead=translate("Road", AHEAD[road.scope])
        )
    known = [at for at in begun if any(road.moments[at].share(figure) is not None for figure in SHARES)]
    if not known:
        reasons = [road.moments[at].reason(figure) for at in reversed(begun) for figure in SHARES]
        why = next(reason for reason in reasons if reason is not None)
        return translate("Road", "No road to show yet. {why}").format(why=reason_sentence(why))
    first, last = known[0], known[-1]
    oldest = next((one for one in kept if _tells(one, road.moments[first].period)), None)
    if oldest is not None:
        return _since(road, oldest, last)
    parts = [part for figure in SHARES if (part := _moved(road, figure, first, last))]
    start = period_name(road.moments[first].period, current())
    if first == last:
        text = translate("Road", "{period}: {shares}. The road begins here.")
        return text.format(period=start, shares=", ".join(parts))
    return translate("Road", "Since {period}: {shares}.").format(period=start, shares=", ".join(parts))


def _tells(one: Kept, first: Period) -> bool:
    """Whether a kept version is older than the road and says something of it."""
    return (
        one.day < first.start
        and one.then is not None
        and any(one.then.share(figure) is not None for figure in SHARES)
    )


def _since(road: Trend, oldest: Kept, last: int) -> str:
    assert oldest.then is not None
    pairs = ((figure, oldest.then.share(figure), road.moments[last].share(figure)) for figure in SHARES)
    parts = [
        f"{figure_name(figure)} {said_share(before)} → {said_share(after)}".replace(" ", HARD)
        for figure, before, after in pairs
        if before is not None and after is not None
    ]
    text = translate("Road", "Since “{version}” ({day}): {shares}.")
    return text.format(version=oldest.name, day=date(oldest.day), shares=", ".join(parts))


def _moved(road: Trend, figure: Headline, first: int, last: int) -> str:
    """A figure at both ends: "for Communication 70 % → 61 %"; from where it is known. Empty when it nowhere is."""
    known = [at for at in road.known(figure) if first <= at <= last]
    if not known:
        return ""
    said = said_share(road.moments[known[-1]].share(figure) or 0.0)
    if known[0] != known[-1]:
        said = f"{said_share(road.moments[known[0]].share(figure) or 0.0)} → {said}"
    return f"{figure_name(figure)} {said}".replace(" ", HARD)


def leading(road: Trend) -> str:
    """Where the road leads; empty when nothing lies ahead or nothing is known there."""
    if road.ahead is None:
        return ""
    known = [
        at for at in road.known(Headline.LANDING) if at >= road.ahead and at in road.known(Headline.RUNNING)
    ]
    if not known:
        return ""
    last = road.moments[known[-1]]
    text = translate("Road", "In {period}, {ahead}: {landing} for Communication, {running} by it.")
    return text.format(
        period=period_name(last.period, current()),
        ahead=translate("Road", AHEAD[road.scope]),
        landing=said_share(last.share(Headline.LANDING) or 0.0),
        running=said_share(last.share(Headline.RUNNING) or 0.0),
    )


def frame(road: Trend) -> str:
    """What all of it is out of: scope, weight, activities, and what is left out."""
    said = [translate("Road", SCOPES[road.scope])]
    if road.weight is road.weight_asked:
        said.append(translate("Road", WEIGHTS[road.weight]))
    else:
        said.append(translate("Road", "counted in actions: no action has hours yet"))
    ns = sorted({moment.n for moment in road.moments})
    if ns[0] == ns[-1]:
        n = plural(
            ns[0], translate("Road", "out of {n} activity"), translate("Road", "out of {n} activities")
        )
        said.append(n.format(n=ns[0]))
    else:
        said.append(translate("Road", "out of {low} to {high} activities").format(low=ns[0], high=ns[-1]))
    return " · ".join(said)


def honesty(road: Trend) -> list[str]:
    """What makes the road shaky, a sentence each."""
    said = []
    if len(road.moments) == 1:
        said.append(translate("Road", "The plan's span holds one period of this length: a road needs two."))
    if road.shortened:
        text = translate("Road", "The plan's span is very long: the {n} years nearest to today are shown.")
        said.append(text.format(n=len(road.moments)))
    elif road.step is not road.asked:
        text = translate("Road", "The plan's span is long: it is shown by {step}.")
        said.append(text.format(step=step_name(road.step).lower()))
    if road.undated_rates:
        one = translate("Road", "{n} action without dates counts in every period alike: {names}.")
        many = translate("Road", "{n} actions without dates count in every period alike: {names}.")
        said.append(_listing(road.undated_rates, one, many))
    if road.undated:
        one = translate("Road", "{n} action without dates is in no period: {names}.")
        many = translate("Road", "{n} actions without dates are in no period: {names}.")
        said.append(_listing(road.undated, one, many))
    return said


def _listing(things: Sequence[Thing], one: str, many: str) -> str:
    names = ", ".join(thing.title for thing in things[:3]) + (" …" if len(things) > 3 else "")
    return plural(len(things), one, many).format(n=len(things), names=names)


def activities(road: Trend) -> int:
    """How many activities count today; at the end of the road where today is not on it."""
    return road.moments[-1 if road.now is None else road.now].n


def count_of(share: float, n: int) -> int:
    """A share of the activities as a number of them."""
    return round(share * n)


def goal_text(road: Trend, figure: Headline, share: float) -> str:
    """What is intended of a figure: a percentage, of activities served how many out of how many."""
    if figure is not Headline.SERVED:
        return intended(share, current())
    n = activities(road)
    return translate("Road", "{served} of {n}").format(served=count_of(share, n), n=n)


def change_text(road: Trend, figure: Headline, change: float) -> str:
    """A change of a figure's share, without its sign: in points, of activities served in activities."""
    if figure is not Headline.SERVED:
        return points(change)
    n = round(abs(change) * activities(road), 1)
    text = plural(n, translate("Road", "{n} activity"), translate("Road", "{n} activities"))
    return text.format(n=number(n, current(), 1))


def points(change: float) -> str:
    """A change of a share in points, without its sign."""
    n = abs(change) * 100
    n = round(n) if n >= 9.5 else round(n, 1)
    text = plural(n, translate("Road", "{n} point"), translate("Road", "{n} points"))
    return text.format(n=number(n, current(), 1))


def needed(road: Trend, way: Trajectory) -> str:
    """What an intention takes from here."""
    figure, by = way.intention.figure, date(way.intention.by)
    goal = goal_text(road, figure, way.intention.value)
    if way.state is State.REACHED:
        return translate("Road", "Intended {goal}: reached.").format(goal=goal)
    if way.state is State.PAST_DUE:
        text = translate("Road", "Intended {goal} by {day}: that day is past, {points} are missing.")
        missing = change_text(road, figure, way.intention.value - (way.value or 0.0))
        return text.format(goal=goal, day=by, points=missing)
    if way.state is State.UNKNOWN:
        text = translate("Road", "Intended {goal} by {day}; no figure up to today to start from.")
        return text.format(goal=goal, day=by)
    if not way.steps:
        text = translate("Road", "Intended {goal} by {day}: {points} in the current period.")
        return text.format(goal=goal, day=by, points=change_text(road, figure, way.a_step))
    pace = translate("Road", STEPS[road.step][1]).format(points=change_text(road, figure, way.a_step))
    rises = figure in RISING
    text = (
        translate("Road", "Intended {goal} by {day}: up {pace} from here.")
        if rises
        else translate("Road", "Intended {goal} by {day}: down {pace} from here.")
    )
    return text.format(goal=goal, day=by, pace=pace)


def amount(road: Trend, value: float) -> str:
    """An amount of what is counted: hours per month, money or actions over a period."""
    if road.weight is Weight.MONEY:
        return money(value, road.currency, current())
    if road.weight is Weight.EFFORT:
        return translate("Road", "{n} h/month").format(n=number(value, current(), 1 if 0 < value < 10 else 0))
    text = plural(round(value, 1), translate("Road", "{n} action"), translate("Road", "{n} actions"))
    return text.format(n=number(value, current(), 1))


def amount_unit(road: Trend) -> str:
    """What amounts are counted in, behind a number or in the head of a table."""
    return {
        Weight.EFFORT: translate("Road", "h/month"),
        Weight.MONEY: road.currency,
        Weight.ACTIONS: translate("Road", "actions"),
    }[road.weight]


def on_day(text: str, day: dt.date) -> str:
    """A name with its day behind it."""
    return translate("Road", "{name} ({day})").format(name=text, day=date(day))
