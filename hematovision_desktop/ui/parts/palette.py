"""Colours of the window and of the cell types, in light and dark; the one place that names them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.program_files import assets_folder
from hematovision_desktop.core.settings import Theme
from hematovision_desktop.ui.parts.direction import is_mirrored

ASSETS = assets_folder()
GRID_PX = 8
BASE_PT = 11.0
_TEXT_SIZES = {
    "title": 18 / 11,
    "heading": 12 / 11,
    "figure": 17 / 11,
    "total": 24 / 11,
    "small": 0.865,
}
"""Sizes of the style sheet's texts, as multiples of the base."""

TYPE_COLOURS: dict[Label, str] = {
    # Okabe & Ito 2008, told apart by people with any common colour blindness.
    Label.NEUTROPHIL: "#E69F00",
    Label.EOSINOPHIL: "#D55E00",
    Label.BASOPHIL: "#0072B2",
    Label.LYMPHOCYTE: "#56B4E9",
    Label.MONOCYTE: "#009E73",
    Label.IMMATURE_GRANULOCYTE: "#CC79A7",
    Label.ERYTHROBLAST: "#8C6BB1",
    Label.PLATELET: "#999999",
    Label.BLAST: "#882255",
    # Darker than the type they count as; what is no type is grey. The letters tell them apart.
    Label.BAND: "#A66F00",
    Label.ATYPICAL_LYMPHOCYTE: "#2B7CB3",
    Label.SMUDGE_CELL: "#7D7466",
    Label.ARTEFACT: "#4A4A4A",
}
UNTOLD_COLOUR = "#5B6470"


@dataclass(frozen=True, slots=True)
class Colours:
    """The window's colours as #RRGGBB."""

    window: str
    surface: str
    raised: str
    text: str
    dim: str
    hairline: str
    control: str
    accent: str
    accent_ink: str
    accent_wash: str
    on_accent: str
    fault: str
    fault_wash: str
    review: str
    review_ink: str
    empty: str


LIGHT = Colours(
    window="#F4F5F7",
    surface="#FFFFFF",
    raised="#FFFFFF",
    text="#1B1F26",
    dim="#59616D",
    hairline="#DADEE4",
    control="#87909D",
    accent="#2F6FDE",
    accent_ink="#1F5AC2",
    accent_wash="#E6EEFC",
    on_accent="#FFFFFF",
    fault="#B3261E",
    fault_wash="#FBEAE8",
    review="#E3A008",
    review_ink="#7A5200",
    empty="#E9ECF0",
)
DARK = Colours(
    window="#16191D",
    surface="#1E2227",
    raised="#262B32",
    text="#E8EAEE",
    dim="#A3ABB7",
    hairline="#343A43",
    control="#77818F",
    accent="#2F6FDE",
    accent_ink="#84AEF4",
    accent_wash="#22324E",
    on_accent="#FFFFFF",
    fault="#F2867D",
    fault_wash="#3A2221",
    review="#F0B429",
    review_ink="#F3C969",
    empty="#2B3038",
)


def type_colour(label: Label | None) -> QColor:
    """Return a type's colour; a neutral slate for a cell that cannot be told."""
    return QColor(UNTOLD_COLOUR if label is None else TYPE_COLOURS[label])


def ink_on(colour: QColor) -> QColor:
    """Return black or white, whichever reads better on a colour (WCAG 2 relative luminance)."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    # Equal contrast against black and white lies at a luminance of about 0.18.
    return QColor("#000000") if luminance > 0.18 else QColor("#FFFFFF")


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is our dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colours(palette: QPalette | None = None) -> Colours:
    """Return the colours that go with a palette, by default the application's."""
    return DARK if is_dark(QGuiApplication.palette() if palette is None else palette) else LIGHT


def base_font(application: QApplication) -> QFont:
    """Return the system's font at our base size with figures of one width."""
    font = QFont(application.font())
    font.setPointSizeF(BASE_PT)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Put Python's garbage collection off while Qt dresses all widgets.

    Qt walks over bare pointers and calls our handlers on its way; a widget that nobody holds any
    more, deleted by a collection that starts in one of them, would end the process.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Colour the whole program; SYSTEM follows the desktop's colour scheme."""
    apply_colours(application, theme)
    apply_sheet(application)


def apply_colours(application: QApplication, theme: Theme) -> None:
    """Give the program a theme's style and palette, without the sheet."""
    hints = application.styleHints()
    if theme is Theme.SYSTEM:
        hints.unsetColorScheme()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = theme is Theme.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    with nothing_collected():
        # Under a sheet the style cannot be asked for its name; ours is never worn without Fusion.
        if not application.styleSheet() and application.style().objectName().lower() != "fusion":
            application.setStyle("Fusion")
        application.setPalette(_palette(DARK if dark else LIGHT))


def apply_sheet(application: QApplication) -> None:
    """Put the sheet on, in the colours of the palette."""
    chosen = colours(application.palette())
    template = Template((ASSETS / "style.qss").read_text(encoding="utf-8"))
    colours_by_name = {name: getattr(chosen, name) for name in chosen.__dataclass_fields__}
    sizes = {f"{name}_pt": f"{BASE_PT * times:.1f}" for name, times in _TEXT_SIZES.items()}
    # Qt's style sheets do not turn it round.
    slid = "add-page" if is_mirrored() else "sub-page"
    icons = (ASSETS / "icons").as_posix()
    sheet = template.substitute(colours_by_name, **sizes, icons=icons, slid=slid)
    with nothing_collected():
        application.setStyleSheet(sheet)


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for group_role, name in (
        (role.Window, chosen.window),
        (role.WindowText, chosen.text),
        (role.Base, chosen.surface),
        (role.AlternateBase, chosen.window),
        (role.Text, chosen.text),
        (role.Button, chosen.raised),
        (role.ButtonText, chosen.text),
        (role.BrightText, chosen.fault),
        (role.ToolTipBase, chosen.raised),
        (role.ToolTipText, chosen.text),
        (role.PlaceholderText, chosen.dim),
        (role.Highlight, chosen.accent),
        (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent),
        (role.Link, chosen.accent_ink),
        (role.LinkVisited, chosen.accent_ink),
        (role.Mid, chosen.hairline),
        (role.Midlight, chosen.hairline),
        (role.Dark, chosen.control),
        (role.Light, chosen.raised),
        (role.Shadow, chosen.control),
    ):
        palette.setColor(group_role, QColor(name))
    for faded in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, faded, QColor(chosen.control))
    return palette
