from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
)

from app import theme

THEMES = pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])

TEXT = [
    ("ink", "ground"),
    ("ink", "panel"),
    ("ink", "raised"),
    ("ink", "hover"),
    ("ink", "notice"),
    ("ink", "warning"),
    ("ink", "danger_ground"),
    ("muted", "ground"),
    ("muted", "panel"),
    ("muted", "raised"),
    ("muted", "hover"),
    ("on_selected", "selected"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("link", "panel"),
    ("link", "ground"),
    ("link", "hover"),
    ("orange", "panel"),
    ("danger", "panel"),
    ("danger", "danger_ground"),
    ("danger", "ground"),
    ("good", "panel"),
    ("on_tip", "tip"),
    ("muted", "notice"),
    ("link", "notice"),
]
CONTROLS = [
    ("control", "panel"),
    ("control", "ground"),
    ("control", "raised"),
    ("focus", "panel"),
    ("focus", "ground"),
    ("focus", "raised"),
    ("accent", "panel"),
    ("accent", "ground"),
    ("orange", "track"),
    ("accent", "track"),
]


@THEMES
def test_text_is_readable_on_every_ground_it_stands_on(colours: theme.Theme) -> None:
    for text, ground in TEXT:
        assert theme.contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, (text, ground)


@THEMES
def test_controls_and_focus_stand_out_from_their_ground(colours: theme.Theme) -> None:
    for control, ground in CONTROLS:
        assert theme.contrast(getattr(colours, control), getattr(colours, ground)) >= 3, (control, ground)


def test_contrast_agrees_with_known_ratios() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@THEMES
def test_the_style_sheet_is_filled_and_its_pictures_exist(colours: theme.Theme) -> None:
    sheet = theme.style_sheet(colours)
    assert "$" not in sheet
    pictures = set(re.findall(r"url\((.+?)\)", sheet))
    assert pictures
    for picture in pictures:
        assert theme.Path(picture).exists(), picture


def test_a_file_dialog_has_the_arrows_of_the_theme(qapp, qtbot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setStyleSheet(theme.style_sheet(theme.DARK))
    dialog.ensurePolished()
    for name in ("backButton", "forwardButton", "toParentButton"):
        button = dialog.findChild(QToolButton, name)
        button.ensurePolished()
        picture = button.icon().pixmap(16).toImage()
        colours = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
        assert max(one.lightness() for one in colours if one.alpha() > 200) > 120, name


@THEMES
def test_drawn_marks_have_the_colours_of_their_theme(colours: theme.Theme) -> None:
    folder = theme.RESOURCES / "icons" / ("dark" if colours.dark else "light")
    for mark in folder.glob("*.svg"):
        wanted = colours.on_accent if mark.stem in ("check", "minus") else colours.muted
        assert f'stroke="{wanted}"' in mark.read_text(encoding="utf-8"), mark


def test_all_four_weights_come_from_the_bundled_font(qapp) -> None:
    for weight in (400, 500, 600, 700):
        font = theme.font(13, weight)
        assert QFontInfo(font).family() == theme.FAMILY
        assert QFontInfo(font).weight() == weight
        assert QRawFont.fromFont(font).familyName() == theme.FAMILY
    assert QFontMetricsF(theme.font(13)).horizontalAdvance("Ressources humaines") == pytest.approx(
        134.375, abs=2
    )


def test_the_font_has_the_signs_both_languages_need(qapp) -> None:
    raw = QRawFont.fromFont(theme.font())
    for sign in "éèêëàâçùûüîïôœŒæÉÀÇ«»’“”–—…·€£→▲▼●○≥≤×%\u00a0\u202f✓":
        assert raw.glyphIndexesForString(sign)[0], f"{sign} U+{ord(sign):04X}"


@THEMES
def test_every_target_is_at_least_24_pixels_high(qtbot, qapp, colours: theme.Theme) -> None:
    theme.apply(qapp, colours.dark)
    try:
        for kind in (QPushButton, QToolButton, QLineEdit, QComboBox, QSpinBox, QCheckBox):
            widget = kind()
            qtbot.addWidget(widget)
            widget.ensurePolished()
            assert widget.sizeHint().height() >= 24, kind.__name__
    finally:
        theme.apply(qapp, dark=False)


def test_a_role_changes_the_look_at_once(qtbot) -> None:
    label = QLabel("Achats")
    qtbot.addWidget(label)
    label.ensurePolished()
    plain = label.sizeHint().height()
    theme.dress(label, "heading")
    assert label.sizeHint().height() > plain
