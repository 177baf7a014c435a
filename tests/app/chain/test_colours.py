import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.chain.colours import READABLE, contrast, ink_on, luminance, ramp
from app.chain.lenses import DIVERGING, LENSES, PROGRESS, Lens, picture
from app.chain.medium import PALETTES, Tone
from app.chain.picture import Pattern
from tests.app.chain import vallier


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("stops", [PROGRESS, DIVERGING])
def test_text_can_be_read_on_every_colour_of_every_scale(
    tone: Tone, stops: dict[Tone, tuple[str, ...]]
) -> None:
    for place in range(401):
        fill = ramp(stops[tone], place / 400)
        assert contrast(ink_on(fill), fill) >= READABLE


@given(st.integers(0, 0xFFFFFF))
def test_some_ink_can_be_read_on_any_colour_at_all(colour: int) -> None:
    fill = f"#{colour:06x}"
    assert contrast(ink_on(fill), fill) >= READABLE


@pytest.mark.parametrize("tone", Tone)
def test_text_beside_the_cells_can_be_read(tone: Tone) -> None:
    palette = PALETTES[tone]
    for ground in (palette.ground, palette.paper, palette.dotted):
        assert contrast(palette.ink, ground) >= READABLE
        assert contrast(palette.muted, ground) >= READABLE
    assert contrast(palette.accent, palette.ground) >= 3


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("lens", LENSES)
def test_every_cell_of_every_lens_can_be_read(lens: Lens, tone: Tone) -> None:
    for cell in picture(vallier.figures(), vallier.shapes(), lens, "fr", tone).cells.values():
        if cell.pattern is Pattern.SOLID:
            assert contrast(ink_on(cell.fill), cell.fill) >= READABLE


def test_further_progress_is_darker_on_light_and_grey_and_lighter_on_dark() -> None:
    for tone, stops in PROGRESS.items():
        shades = [luminance(fill) for fill in stops]
        assert shades == sorted(shades, reverse=tone is not Tone.DARK)


def test_grey_is_grey() -> None:
    for lens in Lens:
        for cell in picture(vallier.figures(), vallier.shapes(), lens, "fr", Tone.GREY).cells.values():
            assert len({cell.fill[1:3], cell.fill[3:5], cell.fill[5:7]}) == 1


def test_the_scales_are_those_of_the_interface() -> None:
    assert PROGRESS[Tone.LIGHT] == ("#e4eff5", "#9fc4da", "#33739a", "#0b4a73")
    assert (DIVERGING[Tone.LIGHT][0], DIVERGING[Tone.LIGHT][-1]) == ("#2f688c", "#b84a14")
