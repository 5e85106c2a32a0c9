"""The part of a field that a view shows: its zoom and position; arithmetic alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize

LARGEST_ZOOM = 16.0


class Viewport:
    """Zoom and position of a field in a view. Field coordinates are px of the full picture.

    zoom: px of the view per px of the field. fits: the whole field is shown.
    """

    def __init__(self) -> None:
        self.zoom = 1.0
        self.fits = True
        self._field = QSize()
        self._view = QSize()
        self._centre = QPointF()

    @property
    def field(self) -> QSize:
        """Size of the field; empty if there is none."""
        return self._field

    @property
    def centre(self) -> QPointF:
        """The point of the field in the middle of the view."""
        return self._centre

    def set_field(self, size: QSize) -> None:
        """Look at another field, or at the same one at another resolution."""
        self._field = size

    def set_view(self, size: QSize) -> None:
        """Keep the whole field, or its visible part, in view when the view's size changes."""
        self._view = size
        if self.fits:
            self.fit()
        else:
            self._keep_inside()

    def fit(self) -> None:
        """Show the whole field."""
        self.fits = True
        if not self._field.isEmpty():
            self.zoom = self.fitting_zoom()
            self._centre = QPointF(self._field.width() / 2, self._field.height() / 2)

    def fitting_zoom(self) -> float:
        """Return the zoom at which the whole field fits the view."""
        return min(
            self._view.width() / self._field.width(), self._view.height() / self._field.height()
        )

    def zoom_to(self, zoom: float, at: QPointF, *, middle: bool = False) -> None:
        """Change the zoom within its limits; a point of the field stays in place on the screen.

        If the point is outside the view, or if middle is set, it is centred.
        """
        if self._field.isEmpty():
            return
        smallest = self.fitting_zoom()
        zoom = max(min(smallest, 1.0), min(LARGEST_ZOOM, zoom))
        if zoom <= smallest * 1.001:
            self.fit()
            return
        if not middle and self.seen.contains(at):
            self._centre = at + (self._centre - at) * (self.zoom / zoom)
        else:
            self._centre = at
        self.fits = False
        self.zoom = zoom
        self._keep_inside()

    def drag(self, step: QPointF) -> None:
        """Move the field by px of the view, never out of it."""
        if not self.fits:
            self._centre -= step / self.zoom
            self._keep_inside()

    def bring_into_view(self, place: QPointF) -> None:
        """Centre a point of the field, unless it is visible."""
        if not self.fits and not self.seen.contains(place):
            self._centre = place
            self._keep_inside()

    def _keep_inside(self) -> None:
        half_w = min(self._field.width(), self._view.width() / self.zoom) / 2
        half_h = min(self._field.height(), self._view.height() / self.zoom) / 2
        self._centre = QPointF(
            max(half_w, min(self._field.width() - half_w, self._centre.x())),
            max(half_h, min(self._field.height() - half_h, self._centre.y())),
        )

    @property
    def seen(self) -> QRectF:
        """The visible part of the field, in px of the field."""
        width, height = self._view.width() / self.zoom, self._view.height() / self.zoom
        return QRectF(self._centre.x() - width / 2, self._centre.y() - height / 2, width, height)

    def to_screen(self, rect: QRectF) -> QRectF:
        """Return the view's rectangle for a rectangle of the field."""
        seen = self.seen
        return QRectF(
            (rect.left() - seen.left()) * self.zoom,
            (rect.top() - seen.top()) * self.zoom,
            rect.width() * self.zoom,
            rect.height() * self.zoom,
        )

    def to_field(self, point: QPointF) -> QPointF:
        """Return the point of the field under a point of the view."""
        return self.seen.topLeft() + point / self.zoom
