"""What a chart shows, as data: its series over periods, what is intended, and the marks of other days."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from app.wording.numbers import HARD, number, percent


class Kind(Enum):
    """How the values of a series are drawn. Areas and bars of one chart stand on each other."""

    LINE = auto()
    STEP = auto()
    AREA = auto()
    BAR = auto()


class Tint(StrEnum):
    """How strong a series is in the one hue: shape, dashes and words tell series apart, never the tint alone."""

    STRONG = "strong"
    MIDDLE = "middle"
    LIGHT = "light"
    FAINT = "faint"
    APART = "apart"
    """Without fill, in a dashed outline: what stands beside the others."""


class GuideKind(Enum):
    """Lines that are no series: what is intended, and the way that leads there."""

    INTENDED = auto()
    NEEDED = auto()


@dataclass(frozen=True)
class Scale:
    """What values are counted in: shares (0–1, said in percent), or numbers with a unit behind them.

    `top` is the upper end of the axis; None leaves it to the values.
    """

    share: bool = True
    unit: str = ""
    decimals: int = 0
    top: float | None = None

    def say(self, value: float, language: str, short: bool = False) -> str:
        """A value in words; a `short` one goes without its unit, which then stands elsewhere."""
        if self.share:
            return percent(value, language) if value > 0 else f"0{HARD}%"
        text = number(value, language, self.decimals)
        return text if short or not self.unit else f"{text}{HARD}{self.unit}"


@dataclass(frozen=True)
class Series:
    """One thing over the periods. None is *not available*, with its reason at the same place of `missing`.

    `texts` are the table's words where the scale's are not enough ("8 of 10").
    """

    name: str
    values: tuple[float | None, ...]
    kind: Kind = Kind.LINE
    tint: Tint = Tint.STRONG
    missing: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def known(self) -> tuple[int, ...]:
        """The places of the values that are available."""
        return tuple(at for at, value in enumerate(self.values) if value is not None)


@dataclass(frozen=True)
class Guide:
    """A line of intention through points (place among the periods, value)."""

    name: str
    points: tuple[tuple[float, float], ...]
    kind: GuideKind = GuideKind.INTENDED


@dataclass(frozen=True)
class Mark:
    """A value of another state of the plan: `place` among the periods may lie between two of them."""

    place: float
    value: float
    sign: str
    """A letter or number drawn beside it."""
    name: str
    """What the table calls it."""
    series: str


@dataclass(frozen=True)
class Chart:
    """A picture over periods, and all that its table says.

    `said` is its sentence for those who do not see it. `now` is the place of the current period, `planned` the
    first place that lies ahead; None when there is none.
    """

    title: str
    said: str
    across: str
    """What the periods are called: the head of the table's first column."""
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    scale: Scale = Scale()
    guides: tuple[Guide, ...] = ()
    marks: tuple[Mark, ...] = ()
    now: int | None = None
    planned: int | None = None
    ahead: str = ""
    """What is said over the periods that lie ahead."""
    empty: str = ""
    """What is said in place of a picture without any value."""

    @property
    def has_values(self) -> bool:
        """Whether there is anything to draw."""
        return any(one.known for one in self.series)

    @property
    def stacked(self) -> bool:
        """Whether its series stand on each other."""
        piled = [one for one in self.series if one.kind in (Kind.AREA, Kind.BAR)]
        return len(piled) > 1
