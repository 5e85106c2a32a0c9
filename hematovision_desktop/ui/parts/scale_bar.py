"""The size of a pixel: the camera's calibration, and three ways to calibrate it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.live.calibration import (
    LEAST_UM_PER_PX,
    MOST_UM_PER_PX,
    LiveScale,
    ScaleOrigin,
)
from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.messages.live import CameraCommands
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label, say
from hematovision_desktop.ui.parts.number_box import NumberBox
from hematovision_desktop.ui.parts.rights import allow, why_not

_USUAL_LENGTH_UM = 100.0


class ScalePanel(QWidget):
    """Shows the scale in use and accepts another: typed, measured on the picture, or from red cells."""

    measuring_changed = Signal(bool)

    def __init__(self, commands: CameraCommands) -> None:
        super().__init__()
        self._commands = commands
        self._size = (0, 0)
        self._scale = LiveScale()
        self._line_px = 0.0
        self._sentence = label("", wrap=True)
        self.warning = label("", "review", wrap=True)
        self.typed = _spin(LEAST_UM_PER_PX, MOST_UM_PER_PX, 4, 0.001)
        self.typed.setValue(0.1)
        self.typed.setSuffix(self.tr(" µm per pixel"))
        self.typed.setAccessibleName(self.tr("µm per pixel"))
        self.use_typed = button(self.tr("Use this figure"))
        self.measure = button(self.tr("Measure on the picture"))
        self.measure.setCheckable(True)
        self.from_red = button(self.tr("Take it from red cells"))
        self.forget = button(self.tr("Forget"), look="link")
        self.forget.setAccessibleName(self.tr("Forget the calibration"))
        self._whose = label(
            self.tr("A figure set here is kept for this microscope and its batches."),
            "dim",
            wrap=True,
        )
        self._how = label("", "dim", wrap=True)
        self.length = _spin(1.0, 5000.0, 1, 10.0)
        self.length.setValue(_USUAL_LENGTH_UM)
        self.length.setSuffix(self.tr(" µm"))
        self.length.setAccessibleName(self.tr("Length of the line in µm"))
        self.use_length = button(self.tr("Use this length"), look="primary")
        column_in(
            self,
            label(self.tr("Scale"), "heading"),
            self._sentence,
            self.warning,
            self._whose,
            in_line(self.typed, self.use_typed),
            in_line(self.measure, self.from_red, self.forget),
            self._how,
            in_line(self.length, self.use_length),
        )
        for one in (self.use_typed, self.measure, self.from_red, self.forget, self.use_length):
            one.setAutoDefault(False)
        self.use_typed.clicked.connect(self._use_typed)
        self.measure.toggled.connect(self._measure)
        self.from_red.clicked.connect(self._use_red_cells)
        self.forget.clicked.connect(self._forget)
        self.use_length.clicked.connect(self._use_length)
        self.show_view(None)
        self._show_line()

    def show_view(self, view: LiveView | None) -> None:
        """Show the scale of a view; None: there is no picture."""
        if view is not None:
            height, width = view.posed.frame.pixels.shape[:2]
            if self._size != (width, height) and self._line_px:
                self.show_line(0.0)
            self._size = (width, height)
        scale = view.scale if view else LiveScale()
        fresh = scale != self._scale
        self._scale = scale
        self._sentence.setText(live_words.scale_sentence(scale))
        warning = live_words.scale_warning(scale)
        say(self.warning, warning)
        calibrated = scale.origin in (ScaleOrigin.CALIBRATED, ScaleOrigin.WORKED_OUT)
        reason = why_not(() if self._commands.may_calibrate else (Right.RULES,), Right.RULES)
        allow(self.forget, reason, possible=calibrated or scale.superseded is not None)
        kept = scale.origin is ScaleOrigin.KEPT or scale.belied is not None
        self._whose.setVisible(kept)
        allow(self.from_red, reason, possible=scale.red_cells is not None)
        for one in (self.use_typed, self.measure):
            allow(one, reason, possible=view is not None)
        allow(self.typed, reason)
        if fresh and scale.um_per_px is not None and not self.typed.hasFocus():
            with QSignalBlocker(self.typed):
                self.typed.setValue(scale.um_per_px)

    def show_line(self, length_px: float) -> None:
        """Take the length of the line drawn on the picture, in px of the frame; 0: there is none."""
        self._line_px = length_px
        self._show_line()
        if length_px:
            self.length.setFocus()
            self.length.selectAll()

    def stop_measuring(self) -> None:
        """Stop measuring on the picture."""
        self.measure.setChecked(False)

    def _show_line(self) -> None:
        measuring, drawn = self.measure.isChecked(), self._line_px > 0
        self._how.setText(
            self.tr(
                "The line is {n} pixels long. How long is it on the slide?",
                "",
                round(self._line_px),
            ).format(n=live_words.whole(self._line_px))
            if drawn
            else self.tr(
                "The picture is held still. Draw a line with the mouse along a known length, "
                "such as between marks of a stage micrometer."
            )
        )
        self._how.setVisible(measuring)
        self.length.setVisible(measuring and drawn)
        self.use_length.setVisible(measuring and drawn)

    @Slot(bool)
    def _measure(self, on: bool) -> None:
        self._line_px = 0.0
        self._show_line()
        self.measuring_changed.emit(on)

    @Slot()
    def _use_typed(self) -> None:
        self._calibrate(self.typed.value())

    @Slot()
    def _use_length(self) -> None:
        um_per_px = self.length.value() / self._line_px
        if not LEAST_UM_PER_PX <= um_per_px <= MOST_UM_PER_PX:
            self._how.setText(
                self.tr("That cannot be right: no microscope has such a scale. Draw it again.")
            )
            return
        self._calibrate(um_per_px)
        self.stop_measuring()

    @Slot()
    def _use_red_cells(self) -> None:
        if self._scale.red_cells is not None:
            self._calibrate(self._scale.red_cells)

    def _calibrate(self, um_per_px: float) -> None:
        if min(self._size) > 0:
            self._commands.calibrate(self._size, um_per_px)

    @Slot()
    def _forget(self) -> None:
        self._commands.forget_calibration()


def _spin(low: float, high: float, decimals: int, step: float) -> NumberBox:
    made = NumberBox()
    made.setDecimals(decimals)
    made.setRange(low, high)
    made.setSingleStep(step)
    # The style sheet's padding does not apply to the line inside.
    made.lineEdit().setTextMargins(6, 0, 0, 0)
    return made
