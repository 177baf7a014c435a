"""From a chart's data to a matplotlib figure: axes, lines, bars, guides, marks and the words beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import nan

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from PySide6.QtCore import QRectF

from app.chain.colours import ink_on
from app.charts.beside import beside
from app.charts.chart import Chart, Guide, GuideKind, Kind, Mark, Series, Tint
from app.charts.colours import ChartColours, chart_colours
from app.charts.labels import apart, broken, every
from app.charts.lettering import LINE, Lettering
from app.charts.look import Look
from app.charts.marks import legible
from app.charts.renderer import DPI
from app.charts.scales import ticks, top_of
from app.fonts import FAMILY

RC = {"font.family": [FAMILY], "text.parse_math": False, "path.simplify": False, "axes.unicode_minus": False}
"""What is set of matplotlib while a chart is made: a dollar sign is a dollar sign."""
_MARKERS = ("o", "s", "^", "v")
_DOTTED, _DASHED = (0, (1.2, 2.2)), (0, (5, 2.6))
_BAR = 0.68
_RIGHT_AT_MOST = 0.3
_VALUES_AT_MOST = 12
_OVER = 1.7
"""Of room over the axes, in sizes of text: for a value or a sign."""
_NEAR = 0.6
"""How many periods from a mark a value of a series would be in the way of the mark's own."""


def figure_of(chart: Chart, width: float, height: float, look: Look) -> Figure:
    """The figure of a chart with values, `width` × `height` in the unit of the look's text."""
    figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor="none")
    _Drawing(chart, figure, width, height, look).draw()
    return figure


class _Drawing:
    """The making of one figure. `t` is the size of its text, which all distances are told in."""

    def __init__(self, chart: Chart, figure: Figure, width: float, height: float, look: Look) -> None:
        self.chart, self.figure, self.look = chart, figure, look
        self.width, self.height, self.t = width, height, look.text
        self.colours: ChartColours = chart_colours(look.tone)
        self.letters = Lettering(figure, width, height, self.t)
        self.top = chart.scale.top or top_of(chart)
        self.ticks = ticks(chart, self.top, look.language)
        self.beside = beside(chart, self.colours)
        self.axes = self._make_axes()

    def draw(self) -> None:
        """Everything from the ground up; of words, those that must be there come first."""
        self._draw_ahead()
        for guide in self.chart.guides:
            self._draw_guide(guide)
        self._put_beside()
        self._name_periods()
        self._draw_marks()
        piled = [one for one in self.chart.series if one.kind in (Kind.BAR, Kind.AREA)]
        lines = [one for one in self.chart.series if one.kind in (Kind.LINE, Kind.STEP)]
        self._draw_piled(piled)
        for at, series in enumerate(lines):
            self._draw_line(series, _MARKERS[at % len(_MARKERS)])
        self._say_values(lines)
        self._say_marks()
        self._draw_missing()
        self._say_ahead()

    # the room and its axes
    def _make_axes(self) -> Axes:
        t, count = self.t, len(self.chart.labels)
        widest = max(self.letters.wide(text) for _, text in self.ticks)
        left = widest + 0.8 * t
        right = self._right() + (1.0 * t if self.beside else 0.4 * t)
        over = 0.4 * t if self.chart.stacked else _OVER * t
        self.left, self.bottom = left, 2.0 * t
        self.plot_width = max(4 * t, self.width - left - right)
        self.plot_height = max(2 * t, self.height - self.bottom - over)
        self.ahead_inside = self._ahead_fits()
        if self.chart.planned is not None and not self.ahead_inside and self._crowded():
            self.plot_height = max(2 * t, self.plot_height - LINE * t)
        axes = self.figure.add_axes(
            (
                left / self.width,
                self.bottom / self.height,
                self.plot_width / self.width,
                self.plot_height / self.height,
            ),
            facecolor="none",
        )
        axes.set_xlim(-0.5, count - 0.5)
        axes.set_ylim(0, self.top)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.tick_params(length=0, pad=0.5 * t, labelsize=t, labelcolor=self.colours.muted)
        axes.set_yticks([value for value, _ in self.ticks], [text for _, text in self.ticks], va="center")
        axes.set_xticks([])
        for value, _ in self.ticks:
            axes.plot(
                (-0.5, count - 0.5),
                (value, value),
                color=self.colours.grid,
                linewidth=0.08 * t,
                zorder=0,
                clip_on=False,
            )
        return axes

    def _name_periods(self) -> None:
        """As many names as there is room for, none beyond the picture: the current one first."""
        labels, now = self.chart.labels, self.chart.now
        widest = max(self.letters.wide(label, bold=True) for label in labels) + 0.8 * self.t
        step = every(len(labels), widest, self.plot_width)
        places = range((now or 0) % step, len(labels), step)
        for at in sorted(places, key=lambda place: place != now):
            bold = at == now
            x = self.letters.within(self._x(at), labels[at], 0, self.width, bold)
            y, beside_it = self.bottom - 0.5 * self.t, 0.3 * self.t
            box = self.letters.box(x, y, labels[at], "center", "top", bold)
            if self.letters.free(box.adjusted(-beside_it, 0, beside_it, 0)):
                colour = self.colours.ink if bold else self.colours.muted
                self.letters.write(x, y, labels[at], colour, "center", "top", bold)

    def _right(self) -> float:
        """The width of the words beside the axes; they are broken to what a narrow chart can spare."""
        most = _RIGHT_AT_MOST * self.width
        for one in self.beside:
            one.text = broken(one.text, most, partial(self.letters.wide, bold=one.bold))
        lines = ((line, one.bold) for one in self.beside for line in one.text.split("\n"))
        return max((self.letters.wide(line, bold) for line, bold in lines), default=0.0)

    def _ahead_fits(self) -> bool:
        """Whether what is said of the periods that lie ahead has room at the top of their ground."""
        chart, t = self.chart, self.t
        if chart.planned is None or chart.stacked:
            return False
        first = chart.planned - 0.5
        wide = self._x(len(chart.labels) - 0.5) - self._x(first)
        guides = (value for guide in chart.guides for place, value in guide.points if place > first)
        highest = max(
            self._highest(chart.planned - 1) + 2 * t, self._high(max(guides, default=0.0)) + 0.6 * t
        )
        return self.letters.wide(chart.ahead) + 0.6 * t <= wide and highest <= self.plot_height - 1.5 * t

    def _crowded(self) -> bool:
        """Whether values or signs stand over the axes, where else the words of what lies ahead would."""
        reach = self._highest(0) + 2 * self.t
        return self.chart.stacked or bool(self.chart.marks) or reach > self.plot_height

    def _highest(self, first: int) -> float:
        """The height of the highest value from a place on."""
        values = (value or 0.0 for one in self.chart.series for value in one.values[max(0, first) :])
        return self._high(max(values, default=0.0))

    # what is drawn
    def _draw_ahead(self) -> None:
        chart = self.chart
        if chart.planned is None:
            return
        self.axes.axvspan(
            chart.planned - 0.5,
            len(chart.labels) - 0.5,
            facecolor=self.colours.band,
            linewidth=0,
            zorder=-1,
            clip_on=False,
        )

    def _say_ahead(self) -> None:
        """At the top of the ground of these periods, else as low over it as other words allow."""
        chart, t, letters = self.chart, self.t, self.letters
        if chart.planned is None or not chart.ahead:
            return
        x = self._x(chart.planned - 0.5) + 0.3 * t
        x = max(0.0, min(x, self.width - letters.wide(chart.ahead)))
        top = self.bottom + self.plot_height
        if self.ahead_inside:
            letters.write(x, top - 0.2 * t, chart.ahead, self.colours.muted, va="top")
            return
        steps = (top + step / 4 * t for step in range(1, 12))
        places = [y for y in steps if y + LINE * t <= self.height] or [self.height - LINE * t]
        boxes = ((y, letters.box(x, y, chart.ahead, va="bottom")) for y in places)
        free = (y for y, box in boxes if letters.free(box.adjusted(-0.5 * t, 0, 0.5 * t, 0)))
        letters.write(x, next(free, places[-1]), chart.ahead, self.colours.muted, va="bottom")

    def _draw_guide(self, guide: Guide) -> None:
        across, up = zip(*guide.points, strict=True)
        needed = guide.kind is GuideKind.NEEDED
        self.axes.plot(
            across,
            up,
            color=self.colours.ink if needed else self.colours.muted,
            linewidth=(0.11 if needed else 0.09) * self.t,
            linestyle=_DASHED if needed else (0, (1, 1.6)),
            marker="D" if needed else None,
            markevery=[-1],
            markersize=0.55 * self.t,
            markerfacecolor=self.colours.paper,
            zorder=3.5 if needed else 1,
            clip_on=False,
        )

    def _draw_line(self, series: Series, marker: str) -> None:
        colour = self._colour(series)
        ahead = len(series.values) if self.chart.planned is None else self.chart.planned
        values = [nan if value is None else value for value in series.values]
        style = "steps-mid" if series.kind is Kind.STEP else "default"
        parts = ((0, ahead, "-", colour), (max(0, ahead - 1), len(values), _DOTTED, self.colours.paper))
        for first, end, dashes, fill in parts:
            places = list(range(first, end))
            shown = [at for at, place in enumerate(places) if fill == colour or place >= ahead]
            self.axes.plot(
                places,
                values[first:end],
                color=colour,
                linewidth=0.17 * self.t,
                linestyle=dashes,
                drawstyle=style,
                marker=marker,
                markevery=shown,
                markersize=0.62 * self.t,
                markerfacecolor=fill,
                markeredgecolor=colour,
                markeredgewidth=0.14 * self.t,
                solid_joinstyle="round",
                zorder=3,
                clip_on=False,
            )

    def _draw_piled(self, piled: Sequence[Series]) -> None:
        below = [0.0] * len(self.chart.labels)
        for series in piled:
            heights = [value or 0.0 for value in series.values]
            apart_ = series.tint is Tint.APART
            look = {
                "facecolor": self.colours.tints[series.tint],
                "edgecolor": self.colours.ink if apart_ else self.colours.paper,
                "linewidth": (0.07 if apart_ else 0.1) * self.t,
                "linestyle": _DASHED if apart_ else "-",
                "zorder": 2,
                "clip_on": False,
            }
            if series.kind is Kind.AREA:
                places = range(len(heights))
                upper = [low + high for low, high in zip(below, heights, strict=True)]
                known = [value is not None for value in series.values]
                self.axes.fill_between(places, below, upper, where=known, **look)
            else:
                drawn = [at for at, height in enumerate(heights) if height > 0]
                self.axes.bar(drawn, [heights[at] for at in drawn], _BAR, [below[at] for at in drawn], **look)
                self._say_bars(series, below)
            below = [low + high for low, high in zip(below, heights, strict=True)]

    def _draw_marks(self) -> None:
        """A thin upright line through the values of another state, with its sign over the axes."""
        tints = {one.name: self._colour(one) for one in self.chart.series}
        slot, t = self.plot_width / len(self.chart.labels), self.t
        signs: dict[float, list[str]] = {}
        for mark in legible(self.chart.marks, lambda sign: (self.letters.wide(sign) + 0.6 * t) / slot):
            told = signs.setdefault(mark.place, [])
            told += [mark.sign] if mark.sign and mark.sign not in told else []
            self.axes.plot(
                (mark.place,),
                (mark.value,),
                marker="D",
                markersize=0.6 * t,
                markerfacecolor=self.colours.paper,
                markeredgecolor=tints.get(mark.series, self.colours.ink),
                markeredgewidth=0.12 * t,
                zorder=4,
                clip_on=False,
            )
            self.letters.take(self._diamond(mark))
        for place, told in signs.items():
            self.axes.plot(
                (place, place),
                (0, self.top),
                color=self.colours.muted,
                linewidth=0.05 * t,
                zorder=0.5,
                clip_on=False,
            )
            if told:
                top = self.bottom + self.plot_height + 0.45 * t
                self._write(self._x(place), top, ", ".join(told), ha="center", va="bottom")

    def _diamond(self, mark: Mark) -> QRectF:
        half = 0.4 * self.t
        return QRectF(self._x(mark.place) - half, self._y(mark.value) - half, 2 * half, 2 * half)

    def _say_marks(self) -> None:
        """The value of a mark at its right, where no series says one and no other mark is in the way."""
        for mark in self.chart.marks:
            if any(abs(mark.place - at) < _NEAR for one in self.chart.series for at in one.known):
                continue
            said = self.chart.scale.say(mark.value, self.look.language, short=True)
            left, middle = self._x(mark.place) + 0.7 * self.t, self._y(mark.value)
            if self.letters.free(self.letters.box(left, middle, said)):
                self._write(left, middle, said, va="center", colour=self.colours.ink, ground=mark.place)

    def _draw_missing(self) -> None:
        """A dash where no series has a value, so that nothing looks like nought."""
        for at in range(len(self.chart.labels)):
            marked = any(abs(mark.place - at) <= 0.5 for mark in self.chart.marks)
            if not marked and all(one.values[at] is None for one in self.chart.series):
                self._write(self._x(at), self.bottom + 0.2 * self.t, "–", ha="center", va="bottom")

    # the words
    def _say_values(self, lines: Sequence[Series]) -> None:
        """The values at their points: the highest line's above it, the others' below theirs, where nothing is."""
        now = self.chart.now
        for at in sorted(self._places_told(lines), key=lambda place: (place != now, -place)):
            here = sorted(
                ((one.values[at], one) for one in lines if one.values[at] is not None),
                key=lambda pair: pair[0],
            )
            for rank, (value, series) in enumerate(here):
                above = rank == len(here) - 1 or self._y(value) - self.bottom < 1.7 * self.t
                self._say_value(at, value, self._value_text(series, at), (above, not above))

    def _say_value(self, at: int, value: float, text: str, sides: Sequence[bool]) -> None:
        """A value above (true) or below its point, on the first side that is free; beside others, not at all."""
        x = self.letters.within(self._x(at), text, self.left, self.left + self.plot_width)
        for above in sides:
            y, va = self._y(value) + (0.6 if above else -0.6) * self.t, "bottom" if above else "top"
            box = self.letters.box(x, y, text, "center", va)
            if box.top() > self.bottom and self.letters.free(box):
                self._write(x, y, text, ha="center", va=va, colour=self.colours.ink, ground=at)
                return

    def _places_told(self, shown: Sequence[Series]) -> list[int]:
        """Where values are written: everywhere if there is room, else at both ends and now."""
        count = len(self.chart.labels)
        texts = [self._value_text(one, at) for one in shown for at in one.known]
        if not texts:
            return []
        widest = max(self.letters.wide(text) for text in texts) + 0.8 * self.t
        if count <= _VALUES_AT_MOST and widest * count <= self.plot_width:
            return list(range(count))
        known = sorted({at for one in shown for at in one.known})
        return sorted({known[0], known[-1], *([self.chart.now] if self.chart.now in known else [])})

    def _say_bars(self, series: Series, below: Sequence[float]) -> None:
        """A bar's value inside it when there is room; over it when it stands alone."""
        told = self._places_told((series,))
        slot = self.plot_width / len(self.chart.labels) * _BAR
        for at in series.known if self.chart.stacked else told:
            value = series.values[at]
            if value is None or (value <= 0 and self.chart.stacked):
                continue
            text = self._value_text(series, at)
            if not self.chart.stacked:
                x, y = self._x(at), self._y(value) + 0.3 * self.t
                if self.letters.free(self.letters.box(x, y, text, "center", "bottom")):
                    self._write(x, y, text, ha="center", va="bottom", colour=self.colours.ink, ground=at)
            elif self._high(value) >= 1.35 * self.t and slot >= self.letters.wide(text):
                fill = self.colours.tints[series.tint]
                colour = self.colours.ink if series.tint is Tint.APART else ink_on(fill)
                place = self._y(below[at] + value / 2)
                self._write(self._x(at), place, text, ha="center", va="center", colour=colour)

    def _value_text(self, series: Series, at: int) -> str:
        value = series.values[at]
        if value is None:
            return ""
        return self.chart.scale.say(value, self.look.language, short=True)

    def _put_beside(self) -> None:
        lines = [len(one.text.split("\n")) for one in self.beside]
        heights = [count * LINE * self.t for count in lines]
        wanted = [self._y(one.value) for one in self.beside]
        high = self.bottom + self.plot_height + 0.8 * self.t
        places = apart(wanted, heights, self.bottom - 0.6 * self.t, high)
        for one, place in zip(self.beside, places, strict=True):
            left = self.left + self.plot_width + 0.6 * self.t
            if self.chart.stacked:
                self._lead(self._y(one.value), left - 0.2 * self.t, place)
            self.letters.write(left, place, one.text, one.colour, bold=one.bold)

    def _lead(self, start: float, x: float, y: float) -> None:
        """A thin line from a part of the last pile to its name."""
        edge = self._x(len(self.chart.labels) - 1 + _BAR / 2) + 0.15 * self.t
        across, up = (edge / self.width, x / self.width), (start / self.height, y / self.height)
        self.figure.add_artist(Line2D(across, up, color=self.colours.muted, linewidth=0.06 * self.t))

    def _write(
        self,
        x: float,
        y: float,
        text: str,
        ha: str = "left",
        va: str = "center",
        colour: str = "",
        ground: float | None = None,
    ) -> None:
        """Words at a place of the figure; with `ground`, a place among the periods, lines behind them make way."""
        fill = ""
        if ground is not None:
            ahead = self.chart.planned is not None and ground > self.chart.planned - 0.5
            fill = self.colours.band if ahead else self.colours.paper
        self.letters.write(x, y, text, colour or self.colours.muted, ha, va, ground=fill)

    # places
    def _x(self, place: float) -> float:
        return self.left + self.plot_width * (place + 0.5) / len(self.chart.labels)

    def _y(self, value: float) -> float:
        return self.bottom + self._high(value)

    def _high(self, value: float) -> float:
        return self.plot_height * value / self.top

    def _colour(self, series: Series) -> str:
        return self.colours.tints[series.tint]
