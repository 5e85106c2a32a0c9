"""Applies the colours of a theme to the program; also holds the colours of the cell types."""

from __future__ import annotations

import logging
import sys
from functools import lru_cache
from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from hematovision_desktop.core.base.program_files import assets_folder
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Contrast, Settings, Theme
from hematovision_desktop.ui.parts.look.schemes import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    SCHEMES,
    Colours,
    luminance,
)
from hematovision_desktop.ui.parts.texts.direction import is_mirrored

ASSETS = assets_folder()
not_read: list[str] = []
"""What should have come with the program and could not be read so far; the self-test names it."""
GRID_PX = 8
BASE_PT = 11.0
_USUAL_SYSTEM_PT = {"win32": 9.0, "darwin": 13.0}
"""The system's usual text size if nobody asked for larger texts; elsewhere about the same as ours."""
_FINGER_PX = 40
FINGER_PROPERTY = "fingerPx"
"""Property of the application: the least height of clickable painted parts, 0 without touch."""
_LEAST_HEIGHTS_PX = {"press": 32, "tool": 30, "check": 28}
_MARKS_PX = {
    "mark": (16, 24),
    "mark_corner": (4, 4),
    "menu_mark": (14, 14),
    "icon": (16, 16),
    "arrow": (12, 12),
    "drop": (24, _FINGER_PX),
    "spin_arrow": (10, 10),
    "spin": (20, _FINGER_PX),
    "handle": (16, 28),
}
"""Sizes of the marks beside a usual text, and least sizes for a finger."""
_TEXT_SIZES = {
    "title": 18 / 11,
    "heading": 12 / 11,
    "figure": 17 / 11,
    "total": 24 / 11,
    "small": 0.865,
}
"""Sizes of the style sheet's texts, as multiples of the base size."""

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
    # Darker than the type they count as; non-types are grey. The letters distinguish them.
    Label.BAND: "#A66F00",
    Label.ATYPICAL_LYMPHOCYTE: "#2B7CB3",
    Label.SMUDGE_CELL: "#7D7466",
    Label.ARTEFACT: "#4A4A4A",
}
UNTOLD_COLOUR = "#5B6470"


def type_colour(label: Label | None) -> QColor:
    """Return a type's colour; a neutral slate for a cell that cannot be told."""
    return QColor(UNTOLD_COLOUR if label is None else TYPE_COLOURS[label])


def ink_on(colour: QColor) -> QColor:
    """Return black or white, whichever reads better on a colour (WCAG 2 relative luminance)."""
    return QColor("#000000" if _is_light(colour.rgb()) else "#FFFFFF")


@lru_cache(maxsize=64)
def _is_light(rgb: int) -> bool:
    # Equal contrast against black and white lies at a luminance of about 0.18.
    return luminance(QColor(rgb)) > 0.18


def _is_dark(window: QColor) -> bool:
    return window.lightness() < 128


def colours(palette: QPalette | None = None) -> Colours:
    """Return the colours of a palette, by default the application's."""
    worn = QGuiApplication.palette() if palette is None else palette
    return _scheme_of(worn.color(QPalette.ColorRole.Window).rgb())


@lru_cache(maxsize=32)
def _scheme_of(window_rgb: int) -> Colours:
    """Return the colours that match a window colour; all painting code asks for them."""
    window = QColor(window_rgb)
    usual = DARK if _is_dark(window) else LIGHT
    name = window.name().upper()
    return next((one for one in SCHEMES if one.window == name), usual)


def system_text_scale() -> float:
    """Return how much larger than usual the desktop's texts are, in [1, 2].

    A desktop that enlarges by its resolution also enlarges our points.
    """
    written = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    usual = _USUAL_SYSTEM_PT.get(sys.platform, BASE_PT)
    return min(max(written.pointSizeF() / usual, 1.0), 2.0)


def text_scale() -> float:
    """Return how much larger than usual the program's texts are, for painting at sizes in px."""
    return max(1.0, QGuiApplication.font().pointSizeF() / BASE_PT)


def base_font(application: QApplication, text_percent: int | None = None) -> QFont:
    """Return the system's font at our base size with figures of equal width.

    text_percent: size, 100 is usual; None uses the system's size.
    """
    font = QFont(application.font())
    scale = system_text_scale() if text_percent is None else text_percent / 100
    font.setPointSizeF(BASE_PT * scale)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def system_wants_contrast(application: QApplication) -> bool:
    """Whether the desktop asks for high contrast, where Qt can tell."""
    preferred = application.styleHints().accessibility().contrastPreference()
    return preferred is Qt.ContrastPreference.HighContrast


def hold_still(application: QApplication) -> None:
    """Make menus, lists and tool tips appear at once: nothing slides or fades."""
    for effect in Qt.UIEffect:
        application.setEffectEnabled(effect, False)


def apply_theme(application: QApplication, settings: Settings) -> None:
    """Apply a theme to the whole program; what is left to the system follows the desktop.

    The old sheet comes off first. Below a sheet, each part would hear of a new palette and style
    from its own application and again from each part around it.
    """
    take_off_sheet(application)
    apply_colours(application, settings)
    apply_sheet(application, settings)


def apply_colours(application: QApplication, settings: Settings) -> None:
    """Apply a theme's style and palette, without the style sheet."""
    hints = application.styleHints()
    if settings.theme is Theme.SYSTEM:
        hints.unsetColorScheme()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
    else:
        dark = settings.theme is Theme.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    high = settings.contrast is Contrast.HIGH
    if settings.contrast is Contrast.SYSTEM:
        high = system_wants_contrast(application)
    # Under a sheet the style does not give its name; ours is never applied without Fusion.
    if not application.styleSheet() and application.style().objectName().lower() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(_palette(SCHEMES[2 * high + dark]))


def apply_sheet(application: QApplication, settings: Settings) -> None:
    """Apply the style sheet, in the colours of the palette and for the application's font."""
    chosen = colours(application.palette())
    sheets = ["style", *["high_contrast"] * (chosen in (HIGH_LIGHT, HIGH_DARK))]
    sheets += ["touch"] * settings.touch
    values = {name: getattr(chosen, name) for name in chosen.__dataclass_fields__}
    base_pt = application.font().pointSizeF()
    values |= {f"{name}_pt": f"{base_pt * times:.1f}" for name, times in _TEXT_SIZES.items()}
    heights = _heights(application, touch=settings.touch)
    marks = _marks(heights["press"], touch=settings.touch)
    values |= {name: str(px) for name, px in (heights | marks).items()}
    # Qt's style sheets do not mirror it.
    values["slid"] = "add-page" if is_mirrored() else "sub-page"
    # Many paths cannot be in a sheet: an é or an apostrophe in a user's name would disable all of it.
    QDir.setSearchPaths("icons", [str(ASSETS / "icons")])
    # Images drawn by the sheet have fixed colours.
    values["tick"] = "_black" if ink_on(QColor(chosen.accent)).value() == 0 else ""
    values["ink"] = "_black" if QColor(chosen.text).value() < 128 else ""
    values["lead"], values["trail"] = ("right", "left") if is_mirrored() else ("left", "right")
    values["sign"] = "black" if chosen is HIGH_LIGHT else "white"
    application.setProperty(FINGER_PROPERTY, _FINGER_PX if settings.touch else 0)
    application.setStyleSheet("".join(read_asset(f"{one}.qss", values) for one in sheets))


def take_off_sheet(application: QApplication) -> None:
    """Remove the style sheet, and make each widget forget that it was styled.

    Qt drops what it stored for the sheet, except on widgets that were asked for their style but
    never shown: it treats them as known to the next sheet, does not notice when they are destroyed,
    and the sheet after that would be applied to destroyed widgets, which ends the process.
    """
    application.setStyleSheet("")
    for part in application.allWidgets():
        part.setAttribute(Qt.WidgetAttribute.WA_StyleSheet, False)


def _heights(application: QApplication, *, touch: bool) -> dict[str, int]:
    """Return the least heights of clickable parts in px: for a finger, and for their text."""
    text = QFontMetrics(application.font()).height() + 6
    return {
        name: max(_FINGER_PX if touch else usual, text) for name, usual in _LEAST_HEIGHTS_PX.items()
    }


def _marks(press_px: int, *, touch: bool) -> dict[str, int]:
    """Return the sizes of clickable marks beside a text, in px: they grow with it, as far as there is room.

    press_px: the height of a field, shared by two arrows unless they are for a finger.
    """
    scale = text_scale()
    sizes = {
        name: max(by_finger if touch else 0, round(usual * scale))
        for name, (usual, by_finger) in _MARKS_PX.items()
    }
    room = press_px - 4 if touch else press_px // 2 - 4
    sizes["spin_arrow"] = min(sizes["spin_arrow"], room)
    sizes["menu_lead"] = sizes["menu_mark"] + 10
    sizes["mark_round"] = sizes["mark"] // 2 + 1
    # The groove is 4 px high; the handle has an edge.
    sizes["handle_above"], sizes["handle_round"] = (
        sizes["handle"] // 2 - 1,
        sizes["handle"] // 2 + 1,
    )
    sizes["slider"] = sizes["handle"] + 8
    return sizes


def read_asset(name: str, values: dict[str, str] | None = None) -> str:
    """Return a drawing or sheet that came with the program, "" where it cannot be read: the window then does without.

    values: what fills the names in a sheet; in a damaged one, those that it still names.
    """
    text = ""
    try:
        text = (ASSETS / name).read_text(encoding="utf-8")
        return text if values is None else Template(text).substitute(values)
    except (KeyError, OSError, ValueError):
        not_read.append(name)
        logging.getLogger("hematovision").exception(
            "Not all that came with the program can be read"
        )
        return text if values is None else Template(text).safe_substitute(values)


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
