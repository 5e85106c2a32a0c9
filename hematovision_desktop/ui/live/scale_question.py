"""The one question about a microscope's scale at the live picture."""

from __future__ import annotations

from hematovision_desktop.core.live.calibration import live_question
from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.core.microscope import KnownMicroscope
from hematovision_desktop.core.microscope_scale import ScaleQuestion, Size
from hematovision_desktop.ui.parts.scale_line import ScaleLine


class LiveScaleLine(ScaleLine):
    """Asks once the scale is known, and holds its figure still; that of red cells wanders."""

    def __init__(self) -> None:
        super().__init__()
        self._about: tuple[int, Size] | None = None
        self._asked: ScaleQuestion | None = None

    def show_view(self, on: KnownMicroscope | None, view: LiveView | None) -> None:
        """Ask for the scale of a microscope, None: of none, by what a view tells."""
        if on is None or view is None:
            self._about = self._asked = None
        else:
            height, width = view.posed.frame.pixels.shape[:2]
            about = on.profile.profile_id, (width, height)
            if about != self._about or self._asked is None:
                self._about, self._asked = about, live_question(view.scale, (width, height))
        self.show_scale(self._asked, None)
