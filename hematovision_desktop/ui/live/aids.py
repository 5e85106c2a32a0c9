"""Aids at the microscope: focus, brightness and colour; the position on the smear; and the question for its scale."""
# ruff: noqa: ARG002, N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.cells.same_view import Size
from hematovision_desktop.core.live.calibration import live_question
from hematovision_desktop.core.live.events import LiveView, MapView
from hematovision_desktop.core.live.hints import hints_for
from hematovision_desktop.core.live.tracker import IN_FOCUS_SHARE
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, ScaleQuestion
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import label, set_look
from hematovision_desktop.ui.parts.look.draw import draw_bar
from hematovision_desktop.ui.parts.look.palette import colours
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.scale_line import ScaleLine
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import mirrored

_LEAST_BAR_PX = 64
_WORDS_PX = 136
"""Room for the longest word on focus, so the bar keeps its length."""


class FocusBar(QWidget):
    """Focus relative to the best of the last minute, which is the right end."""

    def __init__(self) -> None:
        describe_as_picture(FocusBar)
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Focus"))

    def show_share(self, share: float) -> None:
        """Show a new focus, as a share of the recent best."""
        rounded = round(min(1.0, max(0.0, share)), 2)
        if rounded != self._share:
            self._share = rounded
            self.setAccessibleDescription(words.percentage(100.0 * rounded))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar with a mark at the focus from which cells are named."""
        painter = QPainter(self)
        scheme = colours()
        rect = QRectF(0, 2, self.width(), 10)
        good = self._share >= IN_FOCUS_SHARE
        colour = QColor(scheme.accent_ink if good else scheme.review_ink)
        draw_bar(painter, rect, self._share, colour, scheme)
        at = self.width() * IN_FOCUS_SHARE
        painter.fillRect(mirrored(QRectF(at - 1, 0, 2, 14), rect), QColor(scheme.text))
        painter.end()


class FocusPanel(QWidget):
    """Focus, light and scale in words."""

    def __init__(self) -> None:
        super().__init__()
        self._compact = False
        self._is_light_good = True
        self.bar = FocusBar()
        self._focus = label("", "dim")
        self._focus.setMinimumWidth(_WORDS_PX)
        self._light = label("", "dim", wrap=True)
        self._scale = label("", "small", wrap=True)
        line = Rows(label(self.tr("Focus")))
        line.add(self.bar, 1, _LEAST_BAR_PX)
        line.add(self._focus)
        column_in(self, line, self._light, self._scale, gap_px=2)

    def show_view(self, view: LiveView | None) -> None:
        """Show the focus and light of a view."""
        if view is None:
            self.bar.show_share(0.0)
            for one in (self._focus, self._light, self._scale):
                one.setText("")
            self._is_light_good = True
            self._fold()
            return
        posed = view.posed
        self.bar.show_share(posed.focus_share)
        hints = hints_for(posed)
        self._focus.setText(live_words.focus_words(posed.standing, hints))
        advice = live_words.light_words(hints)
        self._light.setText(advice or live_words.good_light())
        self._is_light_good = not advice
        warning = live_words.scale_warning(view.scale)
        self._scale.setText(warning or live_words.scale_sentence(view.scale))
        set_look(self._scale, "look", "review" if warning else "small")
        self._fold()

    def set_compact(self, compact: bool) -> None:
        """Only report what is wrong with the light, and reserve no room for the rest."""
        self._compact = compact
        self._fold()

    def _fold(self) -> None:
        self._light.setVisible(not self._compact or not self._is_light_good)
        self._scale.setVisible(not self._compact or bool(self._scale.text()))


class MiniMap(QWidget):
    """The visited part of the smear, the counted cells, and the present view."""

    def __init__(self) -> None:
        describe_as_picture(MiniMap)
        super().__init__()
        self._map: MapView | None = None
        self.setMinimumSize(QSize(150, 96))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Map of the visited part of the smear"))

    def sizeHint(self) -> QSize:
        """Return a shape a little wider than high."""
        return QSize(168, 104)

    def show_map(self, view: MapView | None) -> None:
        """Show another state of the map."""
        if view != self._map:
            self._map = view
            self.setAccessibleDescription(
                words.cells_counted(len(view.cells)) if view is not None else ""
            )
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint everything visited so it fits; up is up on the screen."""
        painter = QPainter(self)
        scheme = colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.surface))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self._map is not None:
            self._paint_map(painter, self._map)
        painter.end()

    def _paint_map(self, painter: QPainter, view: MapView) -> None:
        scheme = colours()
        here = (view.here,) if view.here is not None else ()
        corners = [(pose.x, pose.y) for pose in (*view.visited, *here)]
        if not corners:
            return
        width, height = view.frame_width, view.frame_height
        left, top = min(x for x, _ in corners), min(y for _, y in corners)
        # Never larger than three frames would be, so the first moves do not jump.
        across = max(max(x for x, _ in corners) + width - left, 3.0 * width)
        down = max(max(y for _, y in corners) + height - top, 3.0 * height)
        scale = min((self.width() - 12) / across, (self.height() - 12) / down)
        used_w = (max(x for x, _ in corners) + width - left) * scale
        used_h = (max(y for _, y in corners) + height - top) * scale
        off_x, off_y = (self.width() - used_w) / 2, (self.height() - used_h) / 2

        def rect(x: float, y: float) -> QRectF:
            return QRectF(
                off_x + (x - left) * scale, off_y + (y - top) * scale, width * scale, height * scale
            )

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.control))
        for pose in view.visited:
            painter.drawRect(rect(pose.x, pose.y))
        painter.setBrush(QColor(scheme.text))
        for cell in view.cells:
            x, y = off_x + (cell.x - left) * scale, off_y + (cell.y - top) * scale
            painter.drawEllipse(QRectF(x - 1.6, y - 1.6, 3.2, 3.2))
        if view.here is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.accent_ink), 2))
            painter.drawRect(rect(view.here.x, view.here.y))


class LiveScaleLine(ScaleLine):
    """Asks once the scale is known, and holds its figure still, since the one from red cells fluctuates."""

    def __init__(self) -> None:
        super().__init__()
        self._about: tuple[int, Size] | None = None
        self._asked: ScaleQuestion | None = None

    def show_view(self, on: KnownMicroscope | None, view: LiveView | None) -> None:
        """Ask for the scale of a microscope, or of none (None), as a view suggests it."""
        if on is None or view is None:
            self._about = self._asked = None
        else:
            height, width = view.posed.frame.pixels.shape[:2]
            about = on.profile.profile_id, (width, height)
            question = live_question(view.scale, (width, height))
            if about != self._about or self._is_news(question):
                self._about, self._asked = about, question
        self.show_scale(self._asked, None)

    def _is_news(self, question: ScaleQuestion | None) -> bool:
        """Return whether more is known than when it asked; it never interrupts somebody who types."""
        if self._asked is None or question is None or question.offer is None:
            return self._asked is None
        if self.typed.box.hasFocus():
            return False
        asked, offer = self._asked.offer, question.offer
        if asked is None or asked.origin is not offer.origin:
            return True
        return offer.origin is not KeptFrom.RED_CELLS and offer != asked
