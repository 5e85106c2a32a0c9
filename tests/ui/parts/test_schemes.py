"""Every text and edge of the window has enough contrast with its background, by WCAG 2.2."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtGui import QColor, QPalette

from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.parts.look.schemes import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    SCHEMES,
    Colours,
    luminance,
)

GROUNDS = ("window", "surface", "raised", "accent_wash", "fault_wash", "empty", "pressed")
INKS = ("text", "dim", "accent_ink", "review_ink", "fault")
ON_ACCENT = ("accent", "accent_hover", "accent_pressed")
EDGED = ("window", "surface", "raised", "accent_wash", "fault_wash", "empty")
"""What a control or the frame around whoever has the keyboard lies on."""


def contrast_of(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ratio(scheme: Colours, one: str, other: str) -> float:
    return contrast_of(QColor(getattr(scheme, one)), QColor(getattr(scheme, other)))


@pytest.mark.parametrize(
    ("scheme", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (HIGH_LIGHT, 7.0), (HIGH_DARK, 7.0)],
    ids=["light", "dark", "high light", "high dark"],
)
def test_every_text_reads_on_every_ground(scheme: Colours, least: float) -> None:
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [("on_accent", ground) for ground in ON_ACCENT]
    poor = {pair: ratio(scheme, *pair) for pair in pairs if ratio(scheme, *pair) < least}
    assert poor == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_edges_and_the_keyboards_frame_are_seen(scheme: Colours) -> None:
    edges = ["control", "accent_ink", "review_ink", "fault"]
    if scheme in (HIGH_LIGHT, HIGH_DARK):
        edges += ["hairline", "review"]
    pairs = [(edge, ground) for edge in edges for ground in EDGED]
    if scheme in (LIGHT, DARK):
        pairs.append(("text", "accent"))  # around a button in the accent colour
    poor = {pair: ratio(scheme, *pair) for pair in pairs if ratio(scheme, *pair) < 3.0}
    assert poor == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_is_known_by_its_window(scheme: Colours) -> None:
    worn = QPalette()
    worn.setColor(QPalette.ColorRole.Window, QColor(scheme.window))
    assert palette.colours(worn) is scheme


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_colour_is_written_in_full(scheme: Colours) -> None:
    for value in dataclasses.asdict(scheme).values():
        assert QColor(value).name().upper() == value


def test_the_ratio_is_the_standards() -> None:
    assert contrast_of(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert contrast_of(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.005)
