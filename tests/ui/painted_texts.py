"""Watches texts painted into pictures, tiles and charts: their language, whether they are cut, and where they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from escaped_texts import SAME_EVERYWHERE, THINGS, UNSEEN
from made_up import OPENS
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from hematovision_desktop.core.cells.labels import Label

LETTERS = "|".join(one.letter for one in Label)
FIGURES = re.compile(rf"^(({LETTERS})( |$))?([\d.,–]+\s?(%|µm))?$")
"""A type by its letter, and figures with their units."""

SLACK_PX = 1.5
"""Letters are reckoned in whole px where the device has whole ones."""


@contextmanager
def watched(*, made_up: bool) -> Iterator[list[str]]:
    """Record painted texts that are cut off or not in the made-up language."""
    found: list[str] = []
    draw = QPainter.drawText

    def draw_and_note(painter: QPainter, *given: Any) -> Any:
        found.extend(_faults(painter, given, made_up=made_up))
        return draw(painter, *given)

    with patch.object(QPainter, "drawText", draw_and_note):
        yield found


def _faults(painter: QPainter, given: tuple[Any, ...], *, made_up: bool) -> Iterator[str]:
    text = next(one for one in given if isinstance(one, str))
    plain = text.strip().translate(UNSEEN)
    known = SAME_EVERYWHERE.match(plain) or FIGURES.match(plain) or plain in THINGS
    if made_up and OPENS not in text and not known:
        yield f"painted in another language: {text}"
    place = given[0]
    if isinstance(place, QPoint | QPointF):
        return
    room = QRectF(place)
    flags = next(getattr(one, "value", one) for one in given[1:] if not isinstance(one, str))
    needed = painter.boundingRect(room, flags, text)
    if flags & Qt.TextFlag.TextDontClip.value:
        needed.setY(room.y())
        needed.setHeight(room.height())
    if text and not room.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(needed):
        yield f"painted and cut off: {text} needs {_size(needed)} of {_size(room)}"


def _size(rect: QRectF) -> str:
    return f"{rect.width():.0f}x{rect.height():.0f}"


@contextmanager
def strokes() -> Iterator[tuple[list[tuple[str, QRectF]], list[QRectF]]]:
    """Record the tight rectangle of each painted text, and each filled rectangle."""
    texts: list[tuple[str, QRectF]] = []
    fills: list[QRectF] = []
    draw, fill = QPainter.drawText, QPainter.fillRect

    def draw_and_note(painter: QPainter, *given: Any) -> Any:
        place, flags, text = given
        room = QRectF(place)
        font = QFontMetricsF(painter.font())
        letters = font.tightBoundingRect(text)
        whole = painter.boundingRect(room, getattr(flags, "value", flags), text)
        top = room.center().y() - font.height() / 2 + font.ascent() + letters.top()
        texts.append((text, QRectF(whole.left(), top, whole.width(), letters.height())))
        return draw(painter, *given)

    def fill_and_note(painter: QPainter, *given: Any) -> Any:
        fills.append(QRectF(given[0]))
        return fill(painter, *given)

    with (
        patch.object(QPainter, "drawText", draw_and_note),
        patch.object(QPainter, "fillRect", fill_and_note),
    ):
        yield texts, fills
