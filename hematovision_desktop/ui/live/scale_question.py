"""The one question about a microscope's scale on the Live page."""

from __future__ import annotations

from hematovision_desktop.core.cells.same_view import Size
from hematovision_desktop.core.live.calibration import live_question
from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, ScaleQuestion
from hematovision_desktop.ui.parts.scale_line import ScaleLine


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
