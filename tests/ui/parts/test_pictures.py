"""Our own painting, compared with kept pictures; without texts, because fonts differ.

Run with HEMATOVISION_KEEP_PICTURES=1 to keep new ones, then look at them before committing.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from painted_texts import strokes
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton

from hematovision_desktop.core.cells.field import Scale, ScaleSource
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.ui.classify.field.overlays import (
    bar_length,
    draw_around,
    draw_scale_bar,
)
from hematovision_desktop.ui.classify.gallery import tile
from hematovision_desktop.ui.classify.gallery.layout import HEADED_SIDE_PX, LEAST_SIDE_PX
from hematovision_desktop.ui.classify.gallery.tile import (
    TileLook,
    paint_tile,
    picture_in,
    tile_size,
)
from hematovision_desktop.ui.parts.layout.widgets import button, set_look
from hematovision_desktop.ui.parts.look import icons, palette
from hematovision_desktop.ui.parts.look.bars import paint_bars
from hematovision_desktop.ui.parts.look.draw import draw_box, draw_chip, draw_shares
from hematovision_desktop.ui.parts.look.palette import apply_colours
from hematovision_desktop.ui.parts.look.pictures import map_image, to_image, to_pixels
from hematovision_desktop.ui.parts.look.schemes import DARK, LIGHT, Colours
from hematovision_desktop.ui.parts.texts import words

KEPT = Path(__file__).parent / "kept"
FURTHEST = 48
"""Largest difference of a channel that counts as the same; edges are smoothed differently."""
SHARE = 0.01
"""Share of the pixels that may differ by more."""

pytestmark = pytest.mark.usefixtures("qapp")


def compare(
    name: str, width: int, height: int, paint: Callable[[QPainter], None], ground: str
) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    # Letters look different on each computer.
    with patch.object(QPainter, "drawText"):
        paint(painter)
    painter.end()
    path = KEPT / f"{name}.png"
    if os.environ.get("HEMATOVISION_KEEP_PICTURES"):
        KEPT.mkdir(exist_ok=True)
        assert image.save(str(path))
    kept = QImage(str(path))
    assert not kept.isNull(), f"{path} is missing"
    assert kept.size() == image.size()
    difference = np.abs(to_pixels(kept).astype(int) - to_pixels(image).astype(int)).max(axis=2)
    assert (difference > FURTHEST).mean() <= SHARE


def picture() -> QPixmap:
    """Return a made-up cell: a dark disc on a pale background with a gradient."""
    y, x = np.mgrid[:96, :96]
    inside = (x - 48) ** 2 + (y - 46) ** 2 < 30**2
    pixels = np.zeros((96, 96, 3), np.uint8)
    pixels[..., 0] = np.where(inside, 90, 225 - x // 4)
    pixels[..., 1] = np.where(inside, 60, 205 - y // 4)
    pixels[..., 2] = np.where(inside, 150, 210)
    return QPixmap.fromImage(to_image(pixels))


@pytest.mark.parametrize(("theme", "scheme"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("state", ["plain", "waits", "decided", "chosen", "placeholder"])
def test_tile(theme: str, scheme: Colours, state: str) -> None:
    look = TileLook(
        Label.EOSINOPHIL,
        0.71,
        Label.NEUTROPHIL,
        waits=state == "waits",
        decided=state == "decided",
        chosen=state == "chosen",
        focused=state == "chosen",
        picture=None if state == "placeholder" else picture(),
    )
    compare(
        f"tile_{state}_{theme}",
        128,
        176,
        lambda painter: paint_tile(painter, QRectF(0, 0, 128, 176), look, scheme),
        scheme.surface,
    )


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("side_px", [LEAST_SIDE_PX, HEADED_SIDE_PX])
def test_the_tick_of_a_small_tile_leaves_the_cell_in_sight(
    side_px: int, scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tile, "text_scale", lambda: scale)
    cell = QPixmap(8, 8)
    cell.fill(QColor("#40C010"))
    image = QImage(tile_size(side_px), QImage.Format.Format_RGB32)
    rect = QRectF(image.rect())
    painter = QPainter(image)
    look = TileLook(
        Label.BAND, 0.9, None, waits=False, decided=True, chosen=False, focused=False, picture=cell
    )
    paint_tile(painter, rect, look, LIGHT)
    painter.end()
    assert image.pixelColor(picture_in(rect).center().toPoint()) == QColor("#40C010")


@pytest.mark.parametrize(("theme", "scheme"), [("light", LIGHT), ("dark", DARK)])
def test_bars(theme: str, scheme: Colours, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "label_short", lambda _label: "")
    rows = [(Label.NEUTROPHIL, 0.82), (Label.LYMPHOCYTE, 0.17), (Label.BASOPHIL, 0.01)]
    compare(
        f"bars_{theme}",
        200,
        76,
        lambda painter: paint_bars(
            painter, QRectF(0, 2, 200, 72), rows, scheme, with_figures=False
        ),
        scheme.window,
    )


def test_boxes() -> None:
    def paint(painter: QPainter) -> None:
        for place, (waits, chosen) in enumerate(
            ((False, False), (True, False), (False, True), (True, True))
        ):
            rect = QRectF(12 + 74 * place, 40, 54, 54)
            draw_box(
                painter,
                rect,
                MODEL_LABELS[place],
                waits=waits,
                chosen=chosen,
                scheme=LIGHT,
            )

    compare("boxes", 310, 110, paint, "#E8D8C8")


def test_chips() -> None:
    def paint(painter: QPainter) -> None:
        for place, label in enumerate((*Label, None)):
            draw_chip(painter, QRectF(4 + 26 * place, 4, 22, 22), label)

    compare("chips", 240, 30, paint, LIGHT.surface)


def test_shares() -> None:
    counts = {Label.NEUTROPHIL: 60, Label.LYMPHOCYTE: 30, Label.MONOCYTE: 8, Label.EOSINOPHIL: 2}

    def paint(painter: QPainter) -> None:
        draw_shares(painter, QRectF(4, 4, 192, 16), counts, LIGHT)
        draw_shares(painter, QRectF(4, 28, 192, 16), {}, LIGHT)

    compare("shares", 200, 48, paint, LIGHT.surface)


def test_evidence() -> None:
    values = np.array([[-2, 0, 1], [0, 4, 2], [-1, 1, 0]], np.float32)
    image = map_image(values)
    compare(
        "evidence",
        96,
        96,
        lambda painter: painter.drawImage(QRectF(0, 0, 96, 96), image),
        "#B090C0",
    )


def test_red_cells_and_platelets() -> None:
    red_cells = [QRectF(10 + 34 * place, 12 + 9 * (place % 2), 30, 28) for place in range(5)]
    platelets = [QRectF(40, 58, 5, 6), QRectF(110, 50, 16, 16)]
    compare(
        "around", 190, 80, lambda painter: draw_around(painter, red_cells, platelets), "#E8D8C8"
    )


@pytest.mark.parametrize(
    ("px_per_um", "view_px", "um"),
    [(10.0, 370, 10), (4.0, 370, 10), (40.0, 370, 2), (160.0, 370, 1), (1.0, 370, 20)],
)
def test_a_scale_bar_is_as_long_as_fits(px_per_um: float, view_px: int, um: int) -> None:
    assert bar_length(px_per_um, view_px) == um


def test_icons() -> None:
    names = sorted(
        path.stem
        for path in (palette.ASSETS / "icons").glob("*.svg")
        if "currentColor" in path.read_text(encoding="utf-8")
    )
    assert len(names) > 15

    def paint(painter: QPainter) -> None:
        for place, name in enumerate(names):
            row, column = divmod(place, 8)
            icons.renderer(f"icons/{name}", LIGHT.text).render(
                painter, QRectF(4 + 32 * column, 4 + 32 * row, 24, 24)
            )

    compare("icons", 260, 32 * (-(-len(names) // 8)) + 4, paint, LIGHT.surface)


@pytest.mark.usefixtures("qapp")
def test_a_missing_icon_costs_its_picture_but_not_the_window(
    logged_errors: list[logging.LogRecord],
) -> None:
    """A virus scanner may have removed it. The self-test names it."""
    drawn = icons.pixmap("taken-away", LIGHT.text, 20)
    assert (drawn.width(), drawn.toImage().pixelColor(10, 10).alpha()) == (20, 0)
    assert palette.read_asset("taken-away.qss") == ""
    assert len(logged_errors) == 2


def test_draws_an_icon_only_for_the_present_screens() -> None:
    assert icons.scales() == {1}
    made = icons.icon("undo", LIGHT, frozenset({1, 2}), size_px=20)
    for state in (QIcon.State.Off, QIcon.State.On):
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            sides = [one.width() for one in made.availableSizes(mode, state)]
            assert sorted(sides) == [20, 40]


def test_a_wrong_picture_is_noticed() -> None:
    with pytest.raises(AssertionError):
        compare(
            "chips",
            240,
            30,
            lambda painter: painter.fillRect(0, 0, 60, 30, Qt.GlobalColor.red),
            LIGHT.surface,
        )


def test_an_icon_follows_the_look_of_its_button(qapp: QApplication) -> None:
    apply_colours(qapp, Settings(theme=Theme.LIGHT))

    def brightest(made: QPushButton) -> int:
        drawn = made.icon().pixmap(24, 24).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
        pixels = np.frombuffer(drawn.constBits(), np.uint8).reshape(-1, 4)
        return int(pixels[pixels[:, 3] > 200, :3].max())

    made = button("Open", "classify", "primary")
    assert brightest(made) == 255
    set_look(made, "look", "")
    assert brightest(made) < 128
    set_look(made, "look", "primary")
    assert brightest(made) == 255
    set_look(button("Open"), "look", "primary")


WORN = [
    one.stem
    for one in sorted((palette.ASSETS / "icons").glob("*.svg"))
    if "currentColor" in one.read_text(encoding="utf-8")
]
"""Icons that take the colour of their words; the others are drawn by the style sheet."""


@pytest.mark.parametrize("colour", ["#C0FFEE", "#0B0C0D"])
def test_an_icon_is_the_same_in_each_colour_as_if_it_were_drawn_in_it(colour: str) -> None:
    for name in WORN:
        worn = icons.pixmap(name, colour, 20, 2.0, 6).toImage()
        drawn = QImage(worn.size(), QImage.Format.Format_ARGB32_Premultiplied)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        icons.renderer(f"icons/{name}", colour).render(painter, QRectF(0, 0, 40, 40))
        painter.end()
        drawn.setDevicePixelRatio(2.0)
        assert worn.devicePixelRatio() == 2.0
        for ground in ("#FFFFFF", "#000000"):
            on = [on_ground(one, ground) for one in (worn, drawn)]
            assert np.abs(on[0] - on[1]).max() <= 1, name  # it is rounded once more


def on_ground(image: QImage, ground: str) -> np.ndarray:
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.fill(QColor(ground))
    painter = QPainter(whole)
    painter.drawImage(QRectF(whole.rect()), image, QRectF(image.rect()))
    painter.end()
    return to_pixels(whole).astype(int)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [240, 1000])
@pytest.mark.parametrize("doubtful", [False, True])
def test_a_scale_bar_hides_little_of_a_small_field(width: int, *, doubtful: bool) -> None:
    image = QImage(width, 150, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scale = Scale(0.1, ScaleSource.POOLED)
    with strokes() as (texts, _fills):
        draw_scale_bar(painter, image.rect(), scale, 0.3, QRectF(), doubtful=doubtful)
    painter.end()
    ((text, place),) = texts
    assert (text == "10 µm") is (width == 240 and not doubtful)
    assert doubtful or place.width() <= 0.4 * width
