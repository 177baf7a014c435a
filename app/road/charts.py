"""The road as charts: both headline shares, who does the work, the gap, the strategy link and what is served."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QCoreApplication

from app.charts.chart import Chart, Guide, GuideKind, Kind, Mark, Scale, Series, Tint
from app.languages import current
from app.road import words
from app.road.kept import Kept
from app.wording.numbers import HARD
from app.wording.periods import period_name
from models.measures.figures import Reason
from models.measures.intentions import Trajectory
from models.measures.trend import Trend
from models.vocabulary import Headline

translate = QCoreApplication.translate
Ways = Mapping[Headline, Trajectory]

MOST_UNITS = 6
_DEPARTMENTS = (Tint.MIDDLE, Tint.LIGHT, Tint.FAINT)
MOST_BEFORE = 8
"""Periods before the plan's span that are shown for the sake of versions kept in them."""
_EDGE = 0.4
"""How far the line of an intention reaches over the first and the last period."""


def headline_chart(road: Trend, ways: Ways, kept: Sequence[Kept]) -> Chart:
    """Whom the work is for and who does it, with what is intended and what kept versions said."""
    tints = {Headline.LANDING: Tint.STRONG, Headline.RUNNING: Tint.MIDDLE}
    guides = {Headline.LANDING: translate("Road", "intended for it: {share}"),
              Headline.RUNNING: translate("Road", "intended by it: {share}")}  # fmt: skip
    series = tuple(_shares(road, figure, tints[figure]) for figure in words.SHARES)
    said = [
        f"{_title(figure)}, {_lower(words.needed(road, ways[figure]))}" for figure in guides if figure in ways
    ]
    if not said:
        said = [translate("Road", "No share is intended yet: say below what you aim at.")]
    marks = _marks(road, kept)
    before = max(0, *(ceil(-0.5 - mark.place) for mark in marks)) if marks else 0
    if marks:
        signs = {mark.sign: mark.name for mark in marks}
        told = ", ".join(f"{sign}{HARD}{name}" for sign, name in signs.items())
        said.append(f"◇{HARD}" + translate("Road", "kept versions: {names}.").format(names=told))
    chart = replace(
        _blank(road, translate("Road", "Who it is for, and who does it")),
        said=" ".join(said),
        series=series,
        guides=tuple(
            guide
            for figure, name in guides.items()
            if figure in ways
            for guide in _guides(road, ways[figure], name, lambda _at: 1.0)
        ),
        marks=marks,
        empty=_why(road, Headline.LANDING),
    )
    return _later(road, chart, before) if before else chart


def _later(road: Trend, chart: Chart, by: int) -> Chart:
    """The same chart with periods before the plan's span, in which versions were kept."""
    earlier = (road.step.period(road.first - back) for back in range(by, 0, -1))
    outside = (translate("Road", "before the plan's span"),) * by
    return replace(
        chart,
        labels=(*(words.period_label(period, road.step) for period in earlier), *chart.labels),
        series=tuple(
            replace(one, values=((None,) * by + one.values), missing=outside + one.missing)
            for one in chart.series
        ),
        guides=tuple(
            replace(guide, points=tuple((place + by, value) for place, value in guide.points))
            for guide in chart.guides
        ),
        marks=tuple(replace(mark, place=mark.place + by) for mark in chart.marks),
        now=None if chart.now is None else chart.now + by,
        planned=None if chart.planned is None else chart.planned + by,
    )


def ownership_chart(road: Trend) -> Chart:
    """Who does the work, over time: Communication, the departments, the transverse team apart."""
    series, departments = [], 0
    for unit, values in road.folded(MOST_UNITS):
        if unit is not None and unit.communication:
            tint = Tint.STRONG
        elif unit is not None and unit.transverse:
            tint = Tint.APART
        else:
            tint = _DEPARTMENTS[departments % len(_DEPARTMENTS)]
            departments += 1
        name = unit.name if unit is not None else translate("Road", "other departments")
        missing = tuple(
            "" if value is not None else _units_missing(road, at) for at, value in enumerate(values)
        )
        series.append(Series(name, values, Kind.BAR, tint, missing))
    return replace(
        _blank(road, translate("Road", "Who does the work")),
        said=_handed_over(road),
        series=tuple(series),
        empty=_units_missing(road, road.now if road.now is not None else -1),
    )


def gap_chart(road: Trend, ways: Ways) -> Chart:
    """What goes elsewhere than intended, in amounts."""
    figure = Headline.GAP
    values = tuple(road.amount(at, moment.share(figure)) for at, moment in enumerate(road.moments))
    highest = max((value for value in values if value is not None), default=0.0)
    title = translate("Road", "What goes elsewhere than intended ({unit})").format(
        unit=words.amount_unit(road)
    )
    said = ""
    at = _latest(road, figure)
    if at is not None:
        text = translate("Road", "{gap} of {total} in {period}.")
        said = text.format(
            gap=words.amount(road, values[at] or 0.0),
            total=words.amount(road, road.amount(at) or 0.0),
            period=_period(road, at),
        )
    return replace(
        _with_way(road, ways, figure, _blank(road, title), lambda at: road.amount(at) or 0.0),
        said=_joined(said, road, ways, figure),
        series=(Series(_title(figure), values, Kind.BAR, Tint.MIDDLE, _missing(road, figure)),),
        scale=Scale(share=False, unit=words.amount_unit(road), decimals=0 if highest >= 10 else 1),
        empty=_why(road, figure),
    )


def linked_chart(road: Trend, ways: Ways) -> Chart:
    """The work that serves a named objective."""
    figure = Headline.LINKED
    at, said = _latest(road, figure), ""
    if at is not None:
        text = translate("Road", "{share} of the work serves a named objective in {period}.")
        said = text.format(share=words.said_share(road.moments[at].linked or 0.0), period=_period(road, at))
    chart = _blank(road, translate("Road", "What serves a named objective"))
    return replace(
        _with_way(road, ways, figure, chart, lambda _at: 1.0),
        said=_joined(said, road, ways, figure),
        series=(_shares(road, figure, Tint.STRONG),),
        empty=_why(road, figure),
    )


def served_chart(road: Trend, ways: Ways) -> Chart:
    """The activities that are served, out of those of the frame."""
    figure = Headline.SERVED
    text = translate("Road", "{served} of {n}")
    texts = tuple(text.format(served=moment.served, n=moment.n) for moment in road.moments)
    values = tuple(float(moment.served) if moment.n else None for moment in road.moments)
    at, said = _latest(road, figure), ""
    if at is not None:
        told = translate("Road", "{served} activities in {period}.")
        said = told.format(served=texts[at], period=_period(road, at))
    chart = _blank(road, translate("Road", "Activities served"))
    return replace(
        _with_way(road, ways, figure, chart, lambda at: float(road.moments[at].n)),
        said=_joined(said, road, ways, figure),
        series=(Series(_title(figure), values, Kind.BAR, Tint.MIDDLE, _missing(road, figure), texts),),
        scale=Scale(share=False, top=float(max(1, *(moment.n for moment in road.moments)))),
        empty=_why(road, figure),
    )


def _blank(road: Trend, title: str) -> Chart:
    return Chart(
        title=title,
        said="",
        across=words.step_name(road.step),
        labels=tuple(words.period_label(moment.period, road.step) for moment in road.moments),
        series=(),
        now=road.now,
        planned=road.ahead,
        ahead="" if road.ahead is None else translate("Road", words.AHEAD[road.scope]),
    )


def _shares(road: Trend, figure: Headline, tint: Tint) -> Series:
    values = tuple(moment.share(figure) for moment in road.moments)
    return Series(words.figure_name(figure), values, Kind.LINE, tint, _missing(road, figure))


def _missing(road: Trend, figure: Headline) -> tuple[str, ...]:
    return tuple(
        "" if moment.share(figure) is not None else words.reason_sentence(moment.reason(figure))
        for moment in road.moments
    )


def _units_missing(road: Trend, at: int) -> str:
    reasons = road.moments[at].unavailable
    return words.reason_sentence(reasons.get("running.effective_units", Reason.NO_UNIT))


def _why(road: Trend, figure: Headline) -> str:
    """Why there is no picture at all: what holds today, else at the end."""
    return words.reason_sentence(road.moments[road.now if road.now is not None else -1].reason(figure))


def _with_way(
    road: Trend, ways: Ways, figure: Headline, chart: Chart, whole: Callable[[int], float]
) -> Chart:
    if figure not in ways:
        return chart
    name = translate("Road", "intended: {share}")
    return replace(chart, guides=_guides(road, ways[figure], name, whole, level=figure is not Headline.GAP))


def _guides(
    road: Trend, way: Trajectory, name: str, whole: Callable[[int], float], level: bool = True
) -> tuple[Guide, ...]:
    """The line of what is intended and the way there; `whole` is what a share of 1 means at a place."""
    last, value = len(road.moments) - 1, way.intention.value
    guides = []
    if level:
        ends = ((-_EDGE, value * whole(0)), (last + _EDGE, value * whole(last)))
        guides.append(Guide(name.format(share=words.goal_text(road, way.intention.figure, value)), ends))
    if way.points:
        points = tuple((float(at), share * whole(at)) for at, share in way.points)
        needed = translate("Road", "needed {what}").format(what=words.figure_name(way.intention.figure))
        guides.append(Guide(needed, points, GuideKind.NEEDED))
    return tuple(guides)


def _marks(road: Trend, kept: Sequence[Kept]) -> tuple[Mark, ...]:
    marks = []
    for number, one in enumerate(kept, 1):
        place = road.place_of(one.day)
        if one.then is None or not -0.5 - MOST_BEFORE <= place <= len(road.moments) - 0.5:
            continue
        for figure in words.SHARES:
            value = one.then.share(figure)
            if value is not None:
                name = words.on_day(one.name, one.day)
                marks.append(Mark(place, value, str(number), name, words.figure_name(figure)))
    return tuple(marks)


def _handed_over(road: Trend) -> str:
    """How the work moved between Communication, the departments and the transverse team, up to today."""
    kinds = (
        (translate("Road", "Communication"), {"communication": True}),
        (translate("Road", "the departments"), {}),
        (translate("Road", "the transverse team"), {"transverse": True}),
    )
    begun = range(len(road.moments) if road.ahead is None else road.ahead) or range(len(road.moments))
    known = [at for at in begun if road.part(at) is not None]
    if not known:
        return ""
    parts = []
    for name, kind in kinds:
        before, after = (road.part(at, **kind) or 0.0 for at in (known[0], known[-1]))
        if before or after:
            moved = f"{words.said_share(before)} → " if known[0] != known[-1] else ""
            parts.append(f"{name} {moved}{words.said_share(after)}")
    if known[0] == known[-1]:
        return translate("Road", "{period}: {shares}.").format(
            period=_period(road, known[0]), shares=", ".join(parts)
        )
    text = translate("Road", "From {start} to {end}: {shares}.")
    return text.format(start=_period(road, known[0]), end=_period(road, known[-1]), shares=", ".join(parts))


def _latest(road: Trend, figure: Headline) -> int | None:
    """The place of the latest figure up to today; the first one ahead before the plan has begun."""
    known = road.known(figure)
    begun = [at for at in known if road.ahead is None or at < road.ahead]
    return begun[-1] if begun else next(iter(known), None)


def _period(road: Trend, at: int) -> str:
    return period_name(road.moments[at].period, current())


def _joined(said: str, road: Trend, ways: Ways, figure: Headline) -> str:
    return " ".join(
        part for part in (said, words.needed(road, ways[figure]) if figure in ways else "") if part
    )


def _title(figure: Headline) -> str:
    name = words.figure_name(figure)
    return name[:1].upper() + name[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
