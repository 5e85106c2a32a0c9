"""The window's colours in light and dark, each in usual and high contrast."""

from __future__ import annotations

from PySide6.QtGui import QColor

from hematovision_desktop.core.base.late_dataclass import dataclass


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
    pressed: str
    accent_hover: str
    accent_pressed: str


LIGHT = Colours(
    window="#F4F5F7",
    surface="#FFFFFF",
    raised="#FFFFFF",
    text="#1B1F26",
    dim="#59616D",
    hairline="#DADEE4",
    control="#7C8592",
    accent="#2F6FDE",
    accent_ink="#1F5AC2",
    accent_wash="#E6EEFC",
    on_accent="#FFFFFF",
    fault="#B3261E",
    fault_wash="#FBEAE8",
    review="#E3A008",
    review_ink="#7A5200",
    empty="#E9ECF0",
    pressed="#DADEE4",
    accent_hover="#2560C6",
    accent_pressed="#1D4FA6",
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
    pressed="#343A43",
    accent_hover="#2560C6",
    accent_pressed="#1D4FA6",
)
HIGH_LIGHT = Colours(
    window="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    text="#000000",
    dim="#333A43",
    hairline="#6B7480",
    control="#2A2F36",
    accent="#0A3D91",
    accent_ink="#0A3D91",
    accent_wash="#DCE8FF",
    on_accent="#FFFFFF",
    fault="#8A0F0A",
    fault_wash="#FFE9E7",
    review="#8A5A00",
    review_ink="#573A00",
    empty="#E9ECF0",
    pressed="#DDE3EA",
    accent_hover="#08306F",
    accent_pressed="#062454",
)
HIGH_DARK = Colours(
    window="#000000",
    surface="#000000",
    raised="#000000",
    text="#FFFFFF",
    dim="#D5DAE1",
    hairline="#8C94A0",
    control="#C3CAD4",
    accent="#8AC0FF",
    accent_ink="#A9D0FF",
    accent_wash="#0B2C5C",
    on_accent="#000000",
    fault="#FFA8A0",
    fault_wash="#3D0F0C",
    review="#FFC53D",
    review_ink="#FFD873",
    empty="#1C1F24",
    pressed="#2A2F36",
    accent_hover="#A9D0FF",
    accent_pressed="#C4DFFF",
)
SCHEMES = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)
"""All schemes; each is recognised by its window colour."""


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour in [0, 1] (WCAG 2.2)."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
