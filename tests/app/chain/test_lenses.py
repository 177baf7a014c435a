from dataclasses import replace

import pytest

from app.chain.colours import channels
from app.chain.lenses import LENSES, PROGRESS, Lens, lens_name, lens_question, picture
from app.chain.medium import Tone
from app.chain.picture import CellPicture, Entry, Mark, Pattern
from app.chain.reasons import why
from models.measures.figures import Figures, Gap, Readiness, ScenarioGaps
from tests.app.chain import vallier

pytestmark = pytest.mark.usefixtures("qapp")


def cells(lens: Lens, tone: Tone = Tone.LIGHT, figures: Figures | None = None) -> dict[str, CellPicture]:
    shown = picture(figures or vallier.figures("en"), vallier.shapes("en"), lens, "en", tone)
    return dict(shown.cells)


def test_the_codes_are_those_of_the_command_line() -> None:
    assert [lens.value for lens in LENSES] == [
        "coverage",
        "target",
        "share",
        "actions",
        "money",
        "runner",
        "overdue",
        "crisis",
    ]


def test_progress_is_said_in_words_and_drawn_in_one_hue() -> None:
    shown = cells(Lens.COVERAGE)
    assert (shown["human_resources"].value, shown["human_resources"].fill) == ("live and measured", "#0b4a73")
    assert (shown["operations"].value, shown["operations"].fill) == ("live", "#33739a")
    assert (shown["inbound"].value, shown["inbound"].fill) == ("an idea", "#e4eff5")
    assert (shown["procurement"].value, shown["procurement"].pattern) == ("to imagine", Pattern.TO_IMAGINE)


def test_four_times_the_intention_is_said_and_drawn_in_full_orange() -> None:
    shown = cells(Lens.TARGET)["communication"]
    assert shown.value == "61\u202f%"
    assert shown.detail == "▲ 4 × intended (15\u202f%)"
    assert shown.fill == "#b84a14"


def test_orange_stands_only_above_the_intention() -> None:
    for activity in vallier.figures().activities:
        shown = cells(Lens.TARGET)[activity.id]
        if activity.location_quotient and shown.pattern is Pattern.SOLID:
            red, _, blue = channels(shown.fill)
            assert (red > blue + 4) == (activity.location_quotient > 1.05), activity.id


def test_without_intended_shares_there_is_no_gap_in_sight() -> None:
    shown = picture(vallier.figures("en", targets=False), vallier.shapes("en"), Lens.TARGET, "en")
    assert all(cell.detail == "" for i, cell in shown.cells.items() if i != "outbound")
    assert shown.cells["communication"].fill == cells(Lens.SHARE)["communication"].fill
    assert "no intended share" in shown.legend[0].label
    assert "no gap" in why(vallier.figures("en", targets=False), "communication", Lens.TARGET, "en")


def test_zero_prints_0_and_next_to_nothing_less_than_1_per_cent() -> None:
    shown = cells(Lens.SHARE)
    assert shown["procurement"].value == "0"
    assert shown["infrastructure"].value == "<\u202f1\u202f%"


def test_french_percents_have_a_no_break_space() -> None:
    shown = picture(vallier.figures(), vallier.shapes(), Lens.SHARE, "fr")
    assert shown.cells["communication"].value == "61\u00a0%"


def test_nothing_counted_is_a_dash_with_its_reason_never_0() -> None:
    for lens in (Lens.SHARE, Lens.TARGET, Lens.RUNNER):
        shown = cells(lens, figures=vallier.without_work())["communication"]
        assert (shown.value, shown.pattern) == ("–", Pattern.TO_IMAGINE)
        assert why(vallier.without_work(), "communication", lens, "en")


def test_grey_shares_come_in_steps_with_both_figures_printed() -> None:
    shown = cells(Lens.TARGET, Tone.GREY)
    fills = [shown[i].fill for i in ("infrastructure", "technology", "human_resources", "communication")]
    assert fills == ["#ebebeb", "#cccccc", "#969696", "#282828"]
    assert all(shown[i].value and "intended" in shown[i].detail for i in ("infrastructure", "communication"))


def test_scales_are_fixed_whatever_the_plan_holds() -> None:
    halved = tuple(
        replace(a, share=a.share / 2 if a.share is not None else None) for a in vallier.figures().activities
    )
    low = cells(Lens.SHARE, figures=replace(vallier.figures(), activities=halved))
    assert low["communication"].fill != cells(Lens.SHARE)["communication"].fill


def test_empty_on_purpose_is_dotted_with_its_reason_under_every_lens() -> None:
    for lens in Lens:
        shown = cells(lens)["outbound"]
        assert shown.pattern is Pattern.ON_PURPOSE
        assert shown.value == "empty on purpose"
        assert "carrier" in shown.detail
        assert "carrier" in why(vallier.figures("en"), "outbound", lens, "en")


def test_empty_on_purpose_yet_served_is_drawn_and_flagged() -> None:
    served = tuple(
        replace(a, empty_on_purpose=True) if a.id == "service" else a
        for a in vallier.figures("en").activities
    )
    shown = cells(Lens.COVERAGE, figures=replace(vallier.figures("en"), activities=served))["service"]
    assert (shown.pattern, shown.detail) == (Pattern.SOLID, "meant to be empty")


def test_marks_stand_from_live_to_idea() -> None:
    marks = cells(Lens.COVERAGE)["human_resources"].marks
    assert marks == (Mark.LIVE,) * 3 + (Mark.TEST,) * 2 + (Mark.PLANNED,) * 2


def test_a_parent_shows_its_rolled_up_share() -> None:
    assert cells(Lens.SHARE)["marketing_sales"].value == "72\u202f%"
    assert cells(Lens.COVERAGE)["marketing_sales"].value == ""


def test_an_activity_without_figures_is_shown_by_its_name() -> None:
    shown = picture(replace(vallier.figures(), activities=()), vallier.shapes(), Lens.SHARE, "fr")
    assert shown.cells["procurement"] == CellPicture("Achats", "Achats")
    assert why(vallier.figures(), "nobody", Lens.SHARE, "en") == ""


@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("tone", Tone)
def test_every_lens_has_a_name_a_question_and_a_legend_with_the_marks(lens: Lens, tone: Tone) -> None:
    assert lens_name(lens)
    assert lens_question(lens)
    legend = picture(vallier.figures("en"), vallier.shapes("en"), lens, "en", tone).legend
    assert [entry.mark for entry in legend if entry.entry is Entry.MARK] == list(Mark)
    assert any(entry.entry in (Entry.SWATCH, Entry.RAMP) for entry in legend)


def test_why_names_the_reading_that_proves_it() -> None:
    figures = vallier.figures("en")
    proof = next(one for one in figures.activities if one.id == "human_resources").proofs[0]
    read = "Strongest step: live and measured. 5 live actions. “Time to hire” was read on 12 January 2027"
    own = {proof.objective.id: "human_resources"}
    assert why(figures, "human_resources", Lens.COVERAGE, "en", own) == f"{read}."
    through = f"{read}, through “{proof.action.title}”."
    other = {proof.objective.id: "communication"}
    assert why(figures, "human_resources", Lens.COVERAGE, "en", other) == through


def test_a_parent_owns_the_objectives_of_its_parts() -> None:
    figures = vallier.figures("en")
    shown = next(one for one in figures.activities if one.id == "marketing_sales")
    homes = {proof.objective.id: "communication" for proof in shown.proofs}
    assert "through" not in why(figures, "marketing_sales", Lens.COVERAGE, "en", homes)


@pytest.mark.parametrize("lens", LENSES)
def test_every_activity_says_why_it_has_its_colour(lens: Lens) -> None:
    for activity in vallier.figures("en").activities:
        told = why(vallier.figures("en"), activity.id, lens, "en")
        assert told.endswith((".", "2028"))
        assert "{" not in told


def test_why_tells_the_work_and_the_intention() -> None:
    told = why(vallier.figures("en"), "communication", Lens.TARGET, "en")
    assert told == (
        "It gets 61\u202f% of the work: 184 of 302 h a month. Orange: 4 times the intended share of 15\u202f%."
    )


def test_money_is_written_the_way_of_the_language() -> None:
    english = cells(Lens.MONEY)["communication"].value
    french = picture(vallier.figures(), vallier.shapes(), Lens.MONEY, "fr").cells["communication"].value
    assert (english, french) == ("€12,400", "12\u202f400\u00a0€")


def with_readiness(activity: str, *scenarios: tuple[Gap, ...]) -> Figures:
    """The chain with scenarios of these gaps for one activity."""
    noted = tuple(
        ScenarioGaps(f"s{at}", activity, f"Scenario {at}", gaps) for at, gaps in enumerate(scenarios)
    )
    figures = vallier.figures("en")
    changed = tuple(
        replace(one, crisis=Readiness(noted)) if one.id == activity else one for one in figures.activities
    )
    return replace(figures, activities=changed)


@pytest.mark.parametrize("tone", Tone)
def test_gaps_in_readiness_are_counted_on_a_fixed_scale(tone: Tone) -> None:
    gaps = (Gap.NO_DEPUTY, Gap.OLD_DRILL, Gap.NO_RESPONSE_TIME, Gap.NO_RESPONDER)
    fills = []
    for count in range(5):
        shown = cells(Lens.CRISIS, tone, with_readiness("service", gaps[:count]))["service"]
        assert shown.value == str(count)
        assert shown.figure
        fills.append(shown.fill)
    assert fills == [*PROGRESS[tone], PROGRESS[tone][3]]
    legend = picture(vallier.figures("en"), vallier.shapes("en"), Lens.CRISIS, "en", tone).legend
    assert [one.label for one in legend if one.entry is Entry.SWATCH][:5] == [
        "no scenario",
        "0",
        "1",
        "2",
        "3+",
    ]


def test_without_a_scenario_a_cell_says_so_instead_of_a_number() -> None:
    shown = cells(Lens.CRISIS)["service"]
    assert (shown.value, shown.pattern, shown.figure) == ("no scenario", Pattern.TO_IMAGINE, False)
    assert why(vallier.figures("en"), "service", Lens.CRISIS, "en").startswith(
        "White hatch: no crisis scenario"
    )


def test_why_names_the_scenario_and_what_it_lacks() -> None:
    figures = with_readiness("service", (Gap.NO_DEPUTY, Gap.OLD_DRILL), ())
    told = why(figures, "service", Lens.CRISIS, "en")
    assert told == (
        "2 gaps in its readiness for a crisis. “Scenario 0”: no deputy, last drill over a year ago."
    )
    ready = with_readiness("service", ())
    assert why(ready, "service", Lens.CRISIS, "en") == "Palest: 1 crisis scenario, and nothing is missing."
