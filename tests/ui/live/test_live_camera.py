"""The camera's dialog with a scripted microscope: size, light and scale, by real clicks and keys."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from fake_live import FakeLive
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.live.calibration import LiveScale, ScaleOrigin
from hematovision_desktop.core.live.source import Control, Mode
from hematovision_desktop.core.signing.people import Right, refusal
from hematovision_desktop.services.messages.live import SourceOffered
from hematovision_desktop.ui.live.camera import CameraDialog
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.window.main import LIVE, MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def live(commands: FakeCommands) -> FakeLive:
    return commands.live


@pytest.fixture
def page(window: MainWindow, live: FakeLive, qtbot: QtBot) -> LivePage:
    window.show_page(LIVE)
    window.live_page.open_source("virtual")
    live.run()
    show(window.live_page, live, qtbot)
    return window.live_page


@pytest.fixture
def dialog(page: LivePage, live: FakeLive, qtbot: QtBot) -> CameraDialog:
    qtbot.mouseClick(page.bench.bar.camera_button, LEFT)
    live.offer()
    return page.dialogs.camera


def show(page: LivePage, live: FakeLive, qtbot: QtBot) -> None:
    view = live.picture()
    qtbot.waitUntil(lambda: any(one is view for one in live.shown))
    page.show_helpers()


class TestSizeAndLight:
    def test_it_asks_the_camera_and_offers_what_it_answers(
        self, page: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(page.bench.bar.camera_button, LEFT)
        dialog = page.dialogs.camera
        assert live.calls("ask") == [(False,)]
        assert "Asking what the camera offers" in words_on(dialog)
        assert "does not let you set it" not in words_on(dialog)
        assert not dialog.modes.isEnabled()
        live.offer()
        shown = [dialog.modes.itemText(index) for index in range(dialog.modes.count())]
        assert "320 × 240, 15 a second" in shown
        assert dialog.modes.currentText() == "640 × 480, 30 a second"
        qtbot.mouseClick(dialog.again, LEFT)
        assert live.calls("ask") == [(False,), (True,)]

    def test_another_size_is_chosen_by_key(
        self, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        dialog.modes.setFocus()
        qtbot.keyClick(dialog.modes, Qt.Key.Key_Down)
        assert live.calls("set_mode") == [(Mode(960, 720, 15.0),)]
        assert dialog.modes.currentText() == "960 × 720, 15 a second"

    def test_switches_an_automatic_control_to_manual_first(
        self, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        row = dialog.rows["exposure"]
        assert row.auto.isChecked()
        assert not row.slider.isEnabled()
        qtbot.mouseClick(row.auto, LEFT, pos=QPoint(8, row.auto.height() // 2))
        assert live.calls("set_auto") == [("exposure", False)]
        assert row.slider.isEnabled()
        row.slider.setFocus()
        qtbot.keyClick(row.slider, Qt.Key.Key_Right)
        assert live.calls("set_control") == [("exposure", 105.0)]
        assert live.tube.controls()[0].value == 105.0

    def test_disables_what_the_driver_refuses_and_says_why(
        self, dialog: CameraDialog, window: MainWindow
    ) -> None:
        controls = (
            Control("exposure", -6.0, -13.0, 0.0, 1.0, auto=False, unit="log2 s"),
            Control("gain", offered=False),
        )
        window.handle(SourceOffered("Tube", Mode(640, 480, 30.0), (), controls))
        assert dialog.rows["exposure"].slider.isEnabled()
        for name in ("gain", "white balance"):
            assert not dialog.rows[name].slider.isEnabled()
            assert "does not let you set it" in words_on(dialog.rows[name])
        assert "A recording has a fixed size" in words_on(dialog)

    def test_steps_through_wide_ranges_by_factors(
        self, dialog: CameraDialog, commands: FakeCommands, subtests: pytest.Subtests
    ) -> None:
        exposure = Control("exposure", 100.0, 1.0, 5000.0, unit="0.1 ms")
        gain = Control("gain", 0.0, 0.0, 255.0)
        for control, place, value in (
            (exposure, 100, 5000.0),
            (exposure, 50, 71.0),
            (gain, 7, 7.0),
        ):
            with subtests.test(f"{control.name} at {place}"):
                before = commands.live.calls("set_control")
                commands.send(SourceOffered("Tube", Mode(640, 480, 30.0), (), (control,)))
                dialog.rows[control.name].slider.setValue(place)
                assert commands.live.calls("set_control") == [*before, (control.name, value)]

    @pytest.mark.parametrize("source", ["", "camera:Other"])
    def test_it_closes_with_the_source(
        self, page: LivePage, dialog: CameraDialog, source: str
    ) -> None:
        assert dialog.isVisible()
        page.open_source(source)
        assert not dialog.isVisible()


class TestScale:
    def test_shows_who_may_calibrate(
        self, page: LivePage, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        panel = dialog.scale
        live.may_calibrate = False
        show(page, live, qtbot)
        for one in (panel.typed, panel.use_typed, panel.measure, panel.from_red, panel.forget):
            assert (one.isEnabled(), one.toolTip()) == (False, refusal(Right.RULES))

    def test_a_typed_figure_calibrates_and_can_be_forgotten(
        self, page: LivePage, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        panel = dialog.scale
        assert "0.100\u00a0µm per pixel, from red cells" in words_on(panel)
        assert not panel.forget.isEnabled()
        panel.typed.setValue(0.11)
        qtbot.mouseClick(panel.use_typed, LEFT)
        height, width = live.field.pixels.shape[:2]
        assert live.calls("calibrate") == [((width, height), 0.11)]
        show(page, live, qtbot)
        assert "0.110\u00a0µm per pixel, calibrated" in words_on(panel)
        assert "calibrated" in words_on(page.bench.focus_panel)
        qtbot.mouseClick(panel.forget, LEFT)
        show(page, live, qtbot)
        assert "from red cells" in words_on(panel)

    def test_a_line_of_a_known_length_is_drawn_on_the_held_picture(
        self, page: LivePage, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        panel, picture = dialog.scale, page.bench.picture
        qtbot.mouseClick(panel.measure, LEFT)
        assert live.frozen
        assert "Draw a line" in words_on(panel)
        place = picture.place()
        scale = place.width() / live.field.pixels.shape[1]
        start = QPoint(round(place.left()) + 20, round(place.top()) + 30)
        end = start + QPoint(200, 0)
        qtbot.mousePress(picture, LEFT, pos=start)
        qtbot.mouseMove(picture, end)
        qtbot.mouseRelease(picture, LEFT, pos=end)
        assert f"The line is {round(200 / scale)} pixels long" in words_on(panel)
        assert page.chosen is None
        panel.length.setValue(25.0)
        qtbot.mouseClick(panel.use_length, LEFT)
        ((_, um_per_px),) = live.calls("calibrate")
        assert um_per_px == pytest.approx(25.0 * scale / 200, rel=0.01)
        assert not live.frozen
        assert not panel.measure.isChecked()

    def test_a_length_that_cannot_be_is_refused_kindly(
        self, page: LivePage, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        panel, picture = dialog.scale, page.bench.picture
        qtbot.mouseClick(panel.measure, LEFT)
        start = picture.place().center().toPoint()
        qtbot.mousePress(picture, LEFT, pos=start)
        qtbot.mouseRelease(picture, LEFT, pos=start + QPoint(60, 0))
        panel.length.setValue(5000.0)
        qtbot.mouseClick(panel.use_length, LEFT)
        assert "That cannot be" in words_on(panel)
        assert live.calls("calibrate") == []

    def test_going_on_ends_the_measuring(
        self, page: LivePage, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(dialog.scale.measure, LEFT)
        qtbot.keyClick(page.bench.picture, Qt.Key.Key_Space)
        assert not live.frozen
        assert not dialog.scale.measure.isChecked()
        assert page.bench.picture.cursor().shape() is Qt.CursorShape.ArrowCursor

    def test_closing_gives_the_picture_back(
        self, page: LivePage, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(dialog.scale.measure, LEFT)
        dialog.close()
        assert not live.frozen
        assert page.bench.picture.cursor().shape() is Qt.CursorShape.ArrowCursor

    def test_red_cells_calibrate_and_warn_when_they_disagree(
        self, page: LivePage, dialog: CameraDialog, live: FakeLive, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(dialog.scale.from_red, LEFT)
        assert live.calls("calibrate")[0][1] == 0.1
        for red, words in ((0.118, "18\u00a0% more"), (0.08, "20\u00a0% less")):
            live.scale = LiveScale(0.1, ScaleOrigin.CALIBRATED, red)
            show(page, live, qtbot)
            assert words in words_on(dialog.scale)
            assert words in words_on(page.bench.focus_panel)
        live.scale = LiveScale(0.1, ScaleOrigin.WORKED_OUT, 0.11)
        show(page, live, qtbot)
        assert "Red cells give" not in words_on(page.bench.focus_panel)


def test_the_bar_of_um_is_shown_once_the_scale_is_known(
    page: LivePage, live: FakeLive, qtbot: QtBot
) -> None:
    def corner() -> QImage:
        picture = page.bench.picture
        place = picture.place().toRect()
        return picture.grab(QRect(place.left(), place.bottom() - 60, 200, 60)).toImage()

    with_bar = corner()
    live.scale = LiveScale()
    show(page, live, qtbot)
    assert "Scale not known yet" in words_on(page.bench.focus_panel)
    assert corner() != with_bar
