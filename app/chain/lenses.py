"""Lenses: what a colour means. A table of them, and from the figures to the picture of a chain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log2

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.chain.colours import ramp
from app.chain.medium import Tone
from app.chain.picture import CellPicture, ChainPicture, Entry, LegendEntry, Mark, Pattern
from app.chain.shapes import Shape
from app.wording.numbers import counted, intended, money, number, percent, times
from models.measures.figures import ActivityFigures, Figures, Weight
from models.vocabulary import Stage

translate = QCoreApplication.translate

MARKS = {Stage.RUNNING: Mark.LIVE, Stage.TEST: Mark.TEST, Stage.PLANNED: Mark.PLANNED, Stage.IDEA: Mark.IDEA}

PROGRESS = {
    Tone.LIGHT: ("#e4eff5", "#9fc4da", "#33739a", "#0b4a73"),
    Tone.DARK: ("#26394a", "#2f6385", "#5ea3cf", "#b5dcf3"),
    Tone.GREY: ("#ebebeb", "#cccccc", "#969696", "#282828"),
}
DIVERGING = {
    Tone.LIGHT: ("#2f688c", "#f4f1ef", "#b84a14"),
    Tone.DARK: ("#5ea3cf", "#2a3038", "#ee8345"),
    Tone.GREY: PROGRESS[Tone.GREY],
}
GREY_SHARES = (0.04, 0.10, 0.40)
GREY_PARTS = (0.25, 0.50, 0.75)
WORK_AT_MOST = 0.60
LEVELS = (
    QT_TRANSLATE_NOOP("Chain", "to imagine"),
    QT_TRANSLATE_NOOP("Chain", "an idea"),
    QT_TRANSLATE_NOOP("Chain", "planned"),
    QT_TRANSLATE_NOOP("Chain", "live"),
    QT_TRANSLATE_NOOP("Chain", "live and measured"),
)


class Lens(StrEnum):
    """What the colour of a cell stands for; the codes of the command line."""

    COVERAGE = "coverage"
    TARGET = "target"
    SHARE = "share"
    ACTIONS = "actions"
    MONEY = "money"
    RUNNER = "runner"
    OVERDUE = "overdue"
    CRISIS = "crisis"


@dataclass(frozen=True)
class View:
    """What a lens looks at the figures through."""

    figures: Figures
    language: str
    tone: Tone = Tone.LIGHT

    @property
    def targets(self) -> bool:
        """Whether shares are compared with intentions: never without any intended share."""
        return self.figures.has_targets


@dataclass(frozen=True)
class Shown:
    """What a lens says of one activity. `word` is set where a lens of figures has none to show."""

    value: str
    fill: str
    detail: str = ""
    pattern: Pattern = Pattern.SOLID
    word: bool = False


@dataclass(frozen=True)
class LensSpec:
    """A lens: its name in a menu, the question a sheet asks with it, how it shows a cell, its scale as a legend."""

    lens: Lens
    name: str
    question: str
    figure: bool
    show: Callable[[View, ActivityFigures], Shown]
    scale: Callable[[View], Sequence[LegendEntry]]
    rolls_up: bool = False


def _coverage(view: View, activity: ActivityFigures) -> Shown:
    level = activity.coverage_level
    word = translate("Chain", LEVELS[level])
    if level == 0:
        return Shown(word, "", pattern=Pattern.TO_IMAGINE)
    return Shown(word, PROGRESS[view.tone][level - 1])


def _coverage_scale(view: View) -> Sequence[LegendEntry]:
    stops = PROGRESS[view.tone]
    return (
        _imagine(translate("Chain", LEVELS[0])),
        *(_swatch(translate("Chain", word), fill) for word, fill in zip(LEVELS[1:], stops, strict=True)),
    )


def _share(view: View, activity: ActivityFigures) -> Shown:
    share = activity.share
    if share is None:
        return Shown("–", "", pattern=Pattern.TO_IMAGINE)
    detail = _against_intention(view, activity) if view.targets and view.tone is Tone.GREY else ""
    if share <= 0:
        return Shown(percent(0, view.language), "", detail, Pattern.TO_IMAGINE)
    return Shown(percent(share, view.language), _share_fill(view, share), detail)


def _share_fill(view: View, share: float) -> str:
    if view.tone is Tone.GREY:
        return _stepped(PROGRESS[Tone.GREY], GREY_SHARES, share)
    return ramp(PROGRESS[view.tone], share / WORK_AT_MOST)


def _share_scale(view: View) -> Sequence[LegendEntry]:
    nothing = _imagine(translate("Chain", "no work"))
    if view.tone is Tone.GREY:
        return nothing, *_steps(view, PROGRESS[Tone.GREY], GREY_SHARES)
    return nothing, _ramp(
        PROGRESS[view.tone], percent(0, view.language), percent(WORK_AT_MOST, view.language)
    )


def _against_intention(view: View, activity: ActivityFigures) -> str:
    if activity.target is None:
        return ""
    wanted = intended(activity.target, view.language)
    quotient = activity.location_quotient
    if quotient is not None and quotient >= 1.5:
        text = translate("Chain", "▲ {times} × intended ({share})")
        return text.format(times=times(quotient, view.language), share=wanted)
    return translate("Chain", "intended {share}").format(share=wanted)


def _target(view: View, activity: ActivityFigures) -> Shown:
    shown = _share(view, activity)
    if not view.targets or activity.share is None:
        return shown
    detail = _against_intention(view, activity)
    if shown.pattern is not Pattern.SOLID or view.tone is Tone.GREY:
        return Shown(shown.value, shown.fill, detail, shown.pattern)
    quotient = activity.location_quotient
    place = 0.5 if not quotient else (log2(quotient) + 2) / 4
    return Shown(shown.value, ramp(DIVERGING[view.tone], place), detail)


def _target_scale(view: View) -> Sequence[LegendEntry]:
    if not view.targets:
        none = LegendEntry(Entry.TEXT, translate("Chain", "no intended share is given: share of the work"))
        return none, *_share_scale(view)
    if view.tone is Tone.GREY:
        return _share_scale(view)
    low, high = translate("Chain", "¼ × intended"), translate("Chain", "4 × intended")
    return _ramp(DIVERGING[view.tone], low, high), _imagine(translate("Chain", "no work"))


def _actions(view: View, activity: ActivityFigures) -> Shown:
    count = activity.actions
    if not count:
        return Shown("0", "", pattern=Pattern.TO_IMAGINE)
    live = ""
    if 0 < activity.live_actions < count:
        live = translate("Chain", "{n} live").format(n=number(activity.live_actions, view.language))
    step = 0 if count == 1 else 1 if count == 2 else 2 if count <= 5 else 3
    return Shown(number(count, view.language), PROGRESS[view.tone][step], live)


def _actions_scale(view: View) -> Sequence[LegendEntry]:
    words = ("1", "2", "3–5", "6+")
    return _imagine("0"), *(_swatch(w, f) for w, f in zip(words, PROGRESS[view.tone], strict=True))


def _money_whole(view: View) -> float:
    return sum(leaf.money for leaf in view.figures.leaves)


def _money(view: View, activity: ActivityFigures) -> Shown:
    if activity.money <= 0:
        return Shown("0", "", pattern=Pattern.TO_IMAGINE)
    share = activity.money / _money_whole(view)
    text = money(activity.money, view.figures.currency, view.language)
    return Shown(text, _share_fill(view, share), percent(share, view.language))


def _money_scale(view: View) -> Sequence[LegendEntry]:
    return _imagine(translate("Chain", "no money")), *_share_scale(view)[1:]


def _runner(view: View, activity: ActivityFigures) -> Shown:
    part = activity.silo_share
    if part is None:
        return Shown("–", "", pattern=Pattern.TO_IMAGINE)
    fill = ramp(PROGRESS[view.tone], part)
    if view.tone is Tone.GREY:
        fill = _stepped(PROGRESS[Tone.GREY], GREY_PARTS, part)
    return Shown(percent(part, view.language), fill)


def _runner_scale(view: View) -> Sequence[LegendEntry]:
    known = any(leaf.silo_share is not None for leaf in view.figures.leaves)
    nobody = _imagine(
        translate("Chain", "no work") if known else translate("Chain", "who does it is not known")
    )
    if view.tone is Tone.GREY:
        return nobody, *_steps(view, PROGRESS[Tone.GREY], GREY_PARTS)
    low, high = (
        translate("Chain", "nothing by Communication"),
        translate("Chain", "all by Communication"),
    )
    return nobody, _ramp(PROGRESS[view.tone], low, high)


def _overdue(view: View, activity: ActivityFigures) -> Shown:
    count = activity.overdue
    detail = ""
    if count:
        one, many = translate("Chain", "test to decide"), translate("Chain", "tests to decide")
        detail = counted(count, one, many, view.language)
    return Shown(number(count, view.language), PROGRESS[view.tone][min(count, 3)], detail)


def _counts(view: View) -> Sequence[LegendEntry]:
    return tuple(_swatch(w, f) for w, f in zip(("0", "1", "2", "3+"), PROGRESS[view.tone], strict=True))


def _crisis(view: View, activity: ActivityFigures) -> Shown:
    if not activity.crisis.scenarios:
        return Shown(translate("Chain", "no scenario"), "", pattern=Pattern.TO_IMAGINE, word=True)
    count = len(activity.crisis.gaps)
    one, many = translate("Chain", "gap"), translate("Chain", "gaps")
    detail = counted(count, one, many, view.language) if count else translate("Chain", "ready")
    return Shown(number(count, view.language), PROGRESS[view.tone][min(count, 3)], detail)


def _crisis_scale(view: View) -> Sequence[LegendEntry]:
    said = LegendEntry(Entry.TEXT, translate("Chain", "gaps in readiness"))
    return said, _imagine(translate("Chain", "no scenario")), *_counts(view)


def _stepped(fills: Sequence[str], steps: Sequence[float], value: float) -> str:
    return fills[sum(value >= step for step in steps)]


def _steps(view: View, fills: Sequence[str], steps: Sequence[float]) -> Sequence[LegendEntry]:
    ends = [intended(step, view.language) for step in steps]
    words = [f"<\u202f{ends[0]}"] + [
        f"{round(100 * low)}–{high}" for low, high in zip(steps, ends[1:], strict=False)
    ]
    return tuple(_swatch(w, f) for w, f in zip([*words, f"≥\u202f{ends[-1]}"], fills, strict=True))


def _swatch(label: str, fill: str) -> LegendEntry:
    return LegendEntry(Entry.SWATCH, label, (fill,))


def _imagine(label: str) -> LegendEntry:
    return LegendEntry(Entry.SWATCH, label, pattern=Pattern.TO_IMAGINE)


def _ramp(fills: Sequence[str], low: str, high: str) -> LegendEntry:
    return LegendEntry(Entry.RAMP, f"{low}\t{high}", tuple(fills))


LENSES: Mapping[Lens, LensSpec] = {
    spec.lens: spec
    for spec in (
        LensSpec(
            Lens.COVERAGE,
            QT_TRANSLATE_NOOP("Chain", "progress"),
            QT_TRANSLATE_NOOP("Chain", "How far are we? Progress of every activity"),
            False, _coverage, _coverage_scale,
        ),
        LensSpec(
            Lens.TARGET,
            QT_TRANSLATE_NOOP("Chain", "share against intention"),
            QT_TRANSLATE_NOOP("Chain", "Whom do we work for? Share of the work, against the intended share"),
            True, _target, _target_scale, rolls_up=True,
        ),
        LensSpec(
            Lens.SHARE,
            QT_TRANSLATE_NOOP("Chain", "share of the work"),
            QT_TRANSLATE_NOOP("Chain", "Whom do we work for? Share of the work of every activity"),
            True, _share, _share_scale, rolls_up=True,
        ),
        LensSpec(
            Lens.ACTIONS,
            QT_TRANSLATE_NOOP("Chain", "number of actions"),
            QT_TRANSLATE_NOOP("Chain", "How many actions serve every activity?"),
            True, _actions, _actions_scale,
        ),
        LensSpec(
            Lens.MONEY,
            QT_TRANSLATE_NOOP("Chain", "money"),
            QT_TRANSLATE_NOOP("Chain", "Where does the money go?"),
            True, _money, _money_scale, rolls_up=True,
        ),
        LensSpec(
            Lens.RUNNER,
            QT_TRANSLATE_NOOP("Chain", "who does it"),
            QT_TRANSLATE_NOOP("Chain", "Who does it? Share of the work done by Communication"),
            True, _runner, _runner_scale, rolls_up=True,
        ),
        LensSpec(
            Lens.OVERDUE,
            QT_TRANSLATE_NOOP("Chain", "overdue decisions"),
            QT_TRANSLATE_NOOP("Chain", "Which tests wait for a decision?"),
            True, _overdue, _counts,
        ),
        LensSpec(
            Lens.CRISIS,
            QT_TRANSLATE_NOOP("Chain", "crisis readiness"),
            QT_TRANSLATE_NOOP("Chain", "Who answers in a crisis? Gaps in the readiness of every activity"),
            True, _crisis, _crisis_scale,
        ),
    )
}  # fmt: skip


def lens_name(lens: Lens) -> str:
    """The name of a lens as a menu shows it."""
    return translate("Chain", LENSES[lens].name)


def lens_question(lens: Lens) -> str:
    """What a sheet asks under its title with this lens."""
    return translate("Chain", LENSES[lens].question)


def picture(
    figures: Figures, shapes: Iterable[Shape], lens: Lens, language: str,
    tone: Tone = Tone.LIGHT, context: str = "",
) -> ChainPicture:  # fmt: skip
    """What a chain shows under a lens. Activities without figures are shown by name alone."""
    view, spec = View(figures, language, tone), LENSES[lens]
    known = {activity.id: activity for activity in figures.activities}
    cells = {}
    for shape in shapes:
        activity = known.get(shape.id)
        cells[shape.id] = (
            _cell(view, spec, shape, activity) if activity else CellPicture(shape.name, shape.short_name)
        )
    return ChainPicture(cells, legend(view, lens), translate("Chain", "Margin"), context)


def _cell(view: View, spec: LensSpec, shape: Shape, activity: ActivityFigures) -> CellPicture:
    marks = sorted((MARKS[mark.stage] for mark in activity.stages), key=list(Mark).index)
    if on_purpose(activity):
        value = translate("Chain", "empty on purpose")
        return CellPicture(
            shape.name,
            shape.short_name,
            value,
            activity.reason,
            pattern=Pattern.ON_PURPOSE,
            marks=tuple(marks),
        )
    shown = spec.show(view, activity)
    if not activity.leaf:
        value = shown.value if spec.rolls_up and shown.pattern is Pattern.SOLID else ""
        return CellPicture(shape.name, shape.short_name, value, shown.detail, shown.fill or "#ffffff",
                           shown.pattern, spec.figure, tuple(marks))  # fmt: skip
    detail = shown.detail
    if activity.empty_on_purpose:
        detail = translate("Chain", "meant to be empty")
    return CellPicture(shape.name, shape.short_name, shown.value, detail, shown.fill or "#ffffff",
                       shown.pattern, spec.figure and not shown.word, tuple(marks))  # fmt: skip


def on_purpose(activity: ActivityFigures) -> bool:
    """Whether an activity is drawn as empty on purpose: it is meant to be, and nothing counted serves it."""
    return activity.empty_on_purpose and not activity.in_frame


def legend(view: View, lens: Lens) -> tuple[LegendEntry, ...]:
    """The scale of a lens, what the patterns mean when they occur, and the marks."""
    entries = list(LENSES[lens].scale(view))
    if lens is Lens.COVERAGE:
        entries.insert(0, LegendEntry(Entry.TEXT, translate("Chain", "least advanced")))
    if any(on_purpose(activity) for activity in view.figures.activities):
        word = translate("Chain", "empty on purpose")
        entries.append(LegendEntry(Entry.SWATCH, word, pattern=Pattern.ON_PURPOSE))
    if view.figures.weight is Weight.ACTIONS and lens in (Lens.SHARE, Lens.TARGET, Lens.RUNNER):
        entries.append(LegendEntry(Entry.TEXT, translate("Chain", "work counted in actions")))
    marks = (
        (Mark.LIVE, translate("Marks", "live")), (Mark.TEST, translate("Marks", "test")),
        (Mark.PLANNED, translate("Marks", "planned")), (Mark.IDEA, translate("Marks", "idea")),
    )  # fmt: skip
    entries.extend(LegendEntry(Entry.MARK, word, mark=mark) for mark, word in marks)
    return tuple(entries)
