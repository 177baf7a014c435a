"""How Maillon looks: two sets of colours, one font and one style sheet over Qt's Fusion style."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.fonts import FAMILY, load_font

RESOURCES = Path(__file__).parent.parent / "resources"
FONT_SIZE = 13  # logical pixels


@dataclass(frozen=True)
class Theme:
    """Colours by the part they play, as `#rrggbb`.

    Text on its ground reaches 4.5:1, what outlines a control 3:1 (WCAG 2.2 AA); `border` only parts panels.
    """

    dark: bool
    ground: str  # behind the panels
    panel: str  # docks, bars, fields
    raised: str  # cards, chips
    ink: str
    muted: str  # second lines, section titles
    disabled: str
    border: str
    control: str  # outline of fields, buttons and boxes
    hover: str
    selected: str
    on_selected: str
    accent: str  # the one primary button, ticked boxes
    on_accent: str
    accent_hover: str
    link: str
    focus: str
    orange: str  # above the intention, and nothing else
    notice: str  # a banner that tells
    warning: str  # a banner that warns
    danger: str  # text of an error
    danger_ground: str
    good: str
    track: str  # the empty part of a meter
    tip: str
    on_tip: str


LIGHT = Theme(
    dark=False,
    ground="#f3f5f7",
    panel="#ffffff",
    raised="#f7f9fb",
    ink="#14181f",
    muted="#5b6573",
    disabled="#98a1ad",
    border="#d8dde4",
    control="#808a98",
    hover="#edf1f5",
    selected="#e4eff5",
    on_selected="#0b3a5c",
    accent="#0b3a5c",
    on_accent="#ffffff",
    accent_hover="#14527e",
    link="#14527e",
    focus="#1f7ab8",
    orange="#b84a14",
    notice="#e9f1f7",
    warning="#fdf1e3",
    danger="#a92318",
    danger_ground="#fdecea",
    good="#1d6b3c",
    track="#e5e9ee",
    tip="#14181f",
    on_tip="#ffffff",
)

DARK = Theme(
    dark=True,
    ground="#12161c",
    panel="#1a2029",
    raised="#212934",
    ink="#eef1f5",
    muted="#a6b0bd",
    disabled="#69737f",
    border="#313a46",
    control="#77828f",
    hover="#28313d",
    selected="#1f3a4d",
    on_selected="#cfe7f5",
    accent="#8fc6e8",
    on_accent="#0a1b28",
    accent_hover="#b0d8f0",
    link="#8fc6e8",
    focus="#5fb0e5",
    orange="#f08a52",
    notice="#1d2e3b",
    warning="#3a2c1a",
    danger="#ff9d91",
    danger_ground="#3d2020",
    good="#7cd6a0",
    track="#313a46",
    tip="#eef1f5",
    on_tip="#12161c",
)


def colours(dark: bool) -> Theme:
    """The colours of the light or the dark theme."""
    return DARK if dark else LIGHT


def luminance(color: str) -> float:
    """Relative luminance of `#rrggbb`, 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours `#rrggbb`, 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def font(size: float = FONT_SIZE, weight: int = 400) -> QFont:
    """The bundled font at `size` logical pixels; weights 400, 500, 600 and 700 are there."""
    result = QFont(FAMILY)
    result.setPixelSize(round(size))
    result.setWeight(QFont.Weight(weight))
    return result


def palette(theme: Theme) -> QPalette:
    """Qt's palette for a theme: what the style sheet leaves to Fusion."""
    result = QPalette()
    role = QPalette.ColorRole
    parts = {
        role.Window: theme.ground,
        role.WindowText: theme.ink,
        role.Base: theme.panel,
        role.AlternateBase: theme.raised,
        role.Text: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Button: theme.panel,
        role.ButtonText: theme.ink,
        role.BrightText: theme.danger,
        role.Highlight: theme.selected,
        role.HighlightedText: theme.on_selected,
        role.Accent: theme.accent,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.ToolTipBase: theme.tip,
        role.ToolTipText: theme.on_tip,
        role.Light: theme.panel,
        role.Midlight: theme.raised,
        role.Mid: theme.border,
        role.Dark: theme.control,
        role.Shadow: theme.border,
    }
    for part, color in parts.items():
        result.setColor(part, QColor(color))
    for part in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, part, QColor(theme.disabled))
    return result


@cache
def style_sheet(theme: Theme) -> str:
    """The style sheet of resources/style.qss with the colours of a theme filled in."""
    template = Template((RESOURCES / "style.qss").read_text(encoding="utf-8"))
    marks = (RESOURCES / "icons" / ("dark" if theme.dark else "light")).as_posix()
    return template.substitute({**asdict(theme), "marks": marks, "family": FAMILY})


def apply(application: QApplication, dark: bool) -> Theme:
    """Give the whole application the light or the dark look; returns the colours in force."""
    theme = colours(dark)
    if application.styleSheet() == style_sheet(theme):
        return theme  # styling every widget anew takes a tenth of a second
    load_font()
    if application.style().name() != "fusion":  # setting what is set costs as much as a new style
        application.setStyle("Fusion")
    application.setFont(font())
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))
    return theme


def dress(widget: QWidget, role: str) -> QWidget:
    """Give a widget one of the roles of resources/style.qss ("title", "card", "primary" …); returns it."""
    widget.setProperty("role", role)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    return widget
