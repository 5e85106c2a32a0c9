"""The camera in use: size and rate, exposure, gain and white balance, and the scale."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.core.live.source import CONTROLS, Control, Mode
from hematovision_desktop.services.messages.live import CameraCommands, SourceOffered
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.parts.input.inputs import Choice, Slider
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import button, caption, hairline, label, say
from hematovision_desktop.ui.parts.scale_bar import ScalePanel
from hematovision_desktop.ui.parts.texts.direction import FIGURES

_WIDE = 50.0
"""A range whose ends differ by more than this factor is stepped through by factors, not by equal steps."""

_FACTOR_STEPS = 100

_TITLE_PX = 108
"""Least width of a setting's name, so that all sliders start in line."""
_LINE_CHARACTERS = 68


class ControlRow(QWidget):
    """One setting of the light: a slider, its value, and whether the camera sets it automatically."""

    moved = Signal(str, float)
    auto_switched = Signal(str, bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._control = Control(name, offered=False)
        words = live_words.control_name(name)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(words)
        self.slider.valueChanged.connect(self._move)
        self._value = label("", "dim")
        self._value.setMinimumWidth(72)
        self._value.setAlignment(FIGURES)
        self.auto = CheckBox(self.tr("Automatic"))
        self.auto.setAccessibleName(self.tr("{name}: automatic").format(name=words))
        self.auto.toggled.connect(self._switch)
        self._reason = label("", "small", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        title = label(words, wrap=True)
        title.setMinimumWidth(max(_TITLE_PX, title.minimumSizeHint().width()))
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self._value, 0, 2)
        grid.addWidget(self.auto, 0, 3)
        grid.addWidget(self._reason, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        keeps_place = self.auto.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.auto.setSizePolicy(keeps_place)

    def await_control(self) -> None:
        """Show nothing of a setting until the camera has told about it."""
        self.show_control(Control(self._name, offered=False))
        self._reason.hide()

    def show_control(self, control: Control) -> None:
        """Show the present value of a setting."""
        self._control = control
        with QSignalBlocker(self.slider), QSignalBlocker(self.auto):
            self.slider.setRange(0, _steps(control))
            self.slider.setPageStep(max(1, _steps(control) // 10))
            self.slider.setValue(_place_of(control, control.value))
            self.auto.setChecked(bool(control.auto))
        self.slider.setEnabled(control.offered and not control.auto)
        self.auto.setVisible(control.auto is not None)
        self._value.setText(
            live_words.control_value(control, control.value) if control.offered else ""
        )
        self._reason.setText(
            "" if control.offered else self.tr("This camera's driver does not let you set it.")
        )
        self._reason.setVisible(not control.offered)

    @Slot(int)
    def _move(self, place: int) -> None:
        value = _value_at(self._control, place)
        self._value.setText(live_words.control_value(self._control, value))
        self.moved.emit(self._name, value)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self.slider.setEnabled(not on)
        self.auto_switched.emit(self._name, on)


def _goes_by_factors(control: Control) -> bool:
    return control.low > 0 and control.high / control.low > _WIDE


def _steps(control: Control) -> int:
    if _goes_by_factors(control):
        return _FACTOR_STEPS
    return max(1, round((control.high - control.low) / control.step))


def _place_of(control: Control, value: float) -> int:
    if _goes_by_factors(control):
        share = math.log(max(value, control.low) / control.low)
        return round(_FACTOR_STEPS * share / math.log(control.high / control.low))
    return round((value - control.low) / control.step)


def _value_at(control: Control, place: int) -> float:
    if _goes_by_factors(control):
        share = place / _FACTOR_STEPS
        return float(round(control.low * (control.high / control.low) ** share))
    return min(control.high, control.low + place * control.step)


class CameraDialog(QDialog):
    """Stays open beside the picture, so the user sees the effect of a setting."""

    closed = Signal()

    def __init__(self, commands: CameraCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._modes: tuple[Mode, ...] = ()
        self.setWindowTitle(self.tr("Camera and scale"))
        self._name = label("", "heading", wrap=True)
        self._name.hide()
        self.modes = Choice()
        self.modes.setAccessibleName(self.tr("Size and rate"))
        self.modes.activated.connect(self._choose_mode)
        self.again = button(self.tr("Ask the camera again"), "search", "link")
        self.again.clicked.connect(self._ask_again)
        self._said = label("", "small", wrap=True)
        self._said.hide()
        self.rows = {name: ControlRow(name) for name in CONTROLS}
        self.scale = ScalePanel(commands)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.modes, 1)
        line.addWidget(self.again)
        body = scrolling(self, _LINE_CHARACTERS)
        layout = column_in(
            body,
            self._name,
            caption(self.modes, above=True),
            line,
            self._said,
            hairline(),
            around_px=(24, 16, 24, 16),
        )
        for row in self.rows.values():
            row.moved.connect(self._commands.set_control)
            row.auto_switched.connect(self._commands.set_auto)
            layout.addWidget(row)
        layout.addWidget(hairline())
        layout.addWidget(self.scale)
        layout.addStretch(1)
        self.close_button = button(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.again.setAutoDefault(False)
        add_foot(self, None, self.close_button)

    def begin(self, source_name: str, view: LiveView | None, trouble: str = "") -> None:
        """Show an open source and ask what it offers. trouble: why it may never answer, in words."""
        self._show_name(source_name)
        self._modes = ()
        self.modes.clear()
        self.modes.setEnabled(False)
        self.again.setEnabled(False)
        for row in self.rows.values():
            row.await_control()
        self._say_asking()
        if trouble:
            self._said.setText(trouble)
        self.show_view(view)
        self._commands.ask()

    def _say_asking(self) -> None:
        self._said.setText(self.tr("Asking what the camera offers. The picture may pause."))
        self._said.show()

    def _show_name(self, name: str) -> None:
        say(self._name, name)

    def show_view(self, view: LiveView | None) -> None:
        """Show the scale of the present view."""
        self.scale.show_view(view)

    def receive(self, offer: SourceOffered) -> None:
        """Show what the source offers."""
        self._show_name(offer.name)
        self._modes = offer.modes
        with QSignalBlocker(self.modes):
            self.modes.clear()
            for mode in offer.modes:
                self.modes.addItem(live_words.mode_words(mode))
            self.modes.setCurrentIndex(_nearest(offer.modes, offer.mode))
        self.modes.setEnabled(bool(offer.modes))
        self.again.setEnabled(bool(offer.modes))
        controls = {one.name: one for one in offer.controls}
        for name, row in self.rows.items():
            row.show_control(controls.get(name, Control(name, offered=False)))
            row.setVisible(bool(controls))
        self._said.setText(
            "" if offer.modes else self.tr("A recording has a fixed size, rate and light.")
        )
        self._said.setVisible(not offer.modes)

    @Slot(int)
    def _choose_mode(self, index: int) -> None:
        self._commands.set_mode(self._modes[index])

    @Slot()
    def _ask_again(self) -> None:
        self._say_asking()
        self._commands.ask(anew=True)

    def done(self, result: int) -> None:
        """Release the picture, whichever way the dialog is closed."""
        self.scale.stop_measuring()
        super().done(result)
        self.closed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat closing like the button."""
        self.done(0)
        event.accept()


def _nearest(modes: tuple[Mode, ...], wanted: Mode) -> int:
    """Return the index of the mode in use, or -1."""
    found = [
        (mode.width != wanted.width, abs(mode.rate_per_s - wanted.rate_per_s), index)
        for index, mode in enumerate(modes)
        if (mode.width, mode.height) == (wanted.width, wanted.height)
    ]
    return min(found)[2] if found else -1
