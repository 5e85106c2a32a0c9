"""Rules for the Live page: opening a microscope, moving its stage, counting and naming cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule
from machine import ALWAYS, PICKS, Person, when
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from table_live import FIRST_FIELD, FRAME_S, FRAMES_OF_A_FIELD, TableCamera, draw_frame
from words_on import words_over

from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.source import Frame, SourceStatus
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.window.main import LIVE

FIELDS = 12
"""So few that the stage often comes back to one."""
LEFT = Qt.MouseButton.LeftButton


class Microscope(Person):
    """A person at the Live page."""

    filmed_s = 0.0

    @property
    def live(self) -> LivePage:
        """The Live page."""
        page: LivePage = self.desk.window.live_page
        return page

    def has_camera(self) -> bool:
        """Whether a microscope is open."""
        return self.live.source_state.status is SourceStatus.RUNNING

    def look_at_it(self) -> None:
        """Go to the Live page."""
        if not self.is_on(LIVE):
            self.trigger("live_page")

    def counts(self) -> bool:
        """Whether a count is running."""
        return self.has_camera() and self.live.count.state is CountState.COUNTING

    @rule()
    @when(lambda self: not self.live.is_open)
    def open_microscope(self) -> None:
        self.open_it()

    def open_it(self) -> None:
        """Open the microscope."""
        self.look_at_it()
        self.live.start_page.virtual_button.click()
        assert self.comes(self.has_camera), words_over(self.live)

    def comes(self, wished: Callable[[], bool]) -> bool:
        """Wait for work of a camera's thread; return whether the condition was met."""
        for _ in range(1_000):
            self.desk.settle()
            if wished():
                return True
            QTest.qWait(1)
        return False

    @rule()
    @when(has_camera)
    def close_microscope(self) -> None:
        self.look_at_it()
        self.live.sources.chosen.emit("")
        assert self.comes(lambda: not self.live.is_open)

    @rule(numbers=st.lists(st.integers(0, FIELDS - 1), min_size=1, max_size=4))
    @ALWAYS
    def count_fields(self, numbers: list[int]) -> None:
        if not self.live.is_open:
            self.open_it()
        if self.live.count.state in (CountState.READY, CountState.PAUSED):
            self.start_or_pause_it()
        for number in numbers:
            self.move_to(number)

    @rule(number=st.integers(0, FIELDS - 1))
    @when(has_camera)
    def move_stage(self, number: int) -> None:
        self.move_to(number)

    def move_to(self, number: int) -> None:
        """Show a field under the microscope for a second."""
        self.look_at_it()
        (camera,) = TableCamera.in_use
        before = self.live.count
        for _ in range(FRAMES_OF_A_FIELD):
            Microscope.filmed_s += FRAME_S
            camera.put(Frame(0, Microscope.filmed_s, draw_frame(FIRST_FIELD + number)))
            # A frame that nobody fetches in time is dropped, as in life. Here none should be.
            self.desk.wait_for_threads()
        self.desk.settle()
        if before.state is not CountState.COUNTING:
            assert self.live.count == before, "cells were counted while nothing is"

    @rule()
    @when(lambda self: self.has_camera() and self.live.bench.bar.start_button.isEnabled())
    def start_or_pause(self) -> None:
        self.start_or_pause_it()

    def start_or_pause_it(self) -> None:
        """Press the button that starts and pauses."""
        self.look_at_it()
        before = self.live.count.state
        self.live.bench.bar.start_button.click()
        self.desk.settle()
        assert self.live.count.state is not before

    @rule()
    @when(lambda self: self.has_camera() and self.live.count.total_cells)
    def begin_another(self) -> None:
        self.look_at_it()
        self.live.bench.bar.new_button.click()
        self.desk.settle()
        self.live.dialogs.new_count_agreed.emit()
        self.desk.settle()
        assert self.live.count.state is CountState.READY

    @rule(pick=PICKS)
    @when(lambda self: self.has_camera() and self.live.bench.tray.cell is not None)
    def name_cell(self, pick: int) -> None:
        self.look_at_it()
        cell = self.live.bench.tray.cell
        assert cell is not None
        label = self.press_name(pick)
        named = self.desk.program.live.cell(cell.key)
        assert (named.state.is_named, named.label) == (True, label)

    def press_name(self, pick: int) -> Any:
        """Press one of the buttons that name or count a cell; return its type."""
        buttons = list(self.live.bench.tray.name_buttons.items())
        label, button = buttons[pick % len(buttons)]
        QTest.mouseClick(button, LEFT)
        self.desk.settle()
        return label

    @rule(pick=PICKS)
    @when(lambda self: self.has_camera() and self.live.count.last)
    def choose_cell(self, pick: int) -> None:
        self.look_at_it()
        last = self.live.count.last
        key = last[pick % len(last)].key
        self.live.naming.choose(key)
        self.desk.settle()
        assert self.live.chosen is None or self.live.chosen.key == key

    @rule()
    @when(has_camera)
    def count_by_hand_or_not(self) -> None:
        self.look_at_it()
        before = self.live.by_hand
        self.trigger("live_by_hand")
        assert self.live.by_hand is not before

    @rule(pick=PICKS)
    @when(counts)
    def count_by_hand(self, pick: int) -> None:
        self.look_at_it()
        if not self.live.by_hand:
            self.trigger("live_by_hand")
        shown, before = self.live.bench.tray.cell, self.live.count
        label = self.press_name(pick)
        if shown is None and label is not None:
            assert self.live.count.by_hand == before.by_hand + 1

    @rule()
    @when(lambda self: self.has_camera() and self.can_take_back())
    def take_back(self) -> None:
        self.look_at_it()
        number, before = self.live.bench.sample.last_act, self.live.count
        self.trigger("live_undo")
        assert not self.live.bench.sample.last_act
        if number:
            assert self.live.count == before, "a cell was taken back with the sample's number"
        else:
            assert self.live.count.redo == before.undo

    def can_take_back(self) -> bool:
        """Whether a person's last act was on a cell, or entered the sample's number."""
        return self.live.count.undo is not None or bool(self.live.bench.sample.last_act)

    @rule()
    @when(lambda self: self.has_camera() and self.live.count.redo is not None)
    def give_again(self) -> None:
        self.look_at_it()
        step = self.live.count.redo
        self.trigger("live_redo")
        assert self.live.count.undo == step

    @rule()
    @when(lambda self: not self.live.start_page.resume_button.isHidden())
    def go_on_counting(self) -> None:
        self.look_at_it()
        self.live.start_page.resume_button.click()
        goes_on = (CountState.PAUSED, CountState.REACHED)
        assert self.comes(lambda: self.live.count.state in goes_on), self.live.count.state
