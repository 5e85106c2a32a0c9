"""How far names can be trusted at the microscope: in words and drawing, never as an unmeasured figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from fake_commands import FakeCommands
from fake_live import FakeLive, FakeLiveMicroscope
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.calibration import LiveScale, ScaleOrigin
from hematovision_desktop.core.microscopes.foreign import LEAST_CELLS
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale, ScaleOffer
from hematovision_desktop.core.microscopes.proof import Proof
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.live.words import scale_sentence, scale_warning
from hematovision_desktop.ui.window.main import LIVE, LOG, MainWindow

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ZEISS = KnownMicroscope(MicroscopeProfile(2, "Zeiss", NOON))
OLYMPUS = KnownMicroscope(
    MicroscopeProfile(1, "Olympus, room 2", NOON),
    {FakeLiveMicroscope.TERMS.named_by: Proof(59, 59)},
)
NEAR, FAR = 0.1, 0.9


@pytest.fixture
def live(commands: FakeCommands) -> FakeLive:
    commands.live.microscope.known = (OLYMPUS, ZEISS)
    return commands.live


@pytest.fixture
def page(window: MainWindow, live: FakeLive) -> LivePage:
    window.show_page(LIVE)
    window.live_page.open_source("virtual")
    live.run()
    live.start()
    return window.live_page


def spoken(page: LivePage) -> str:
    """Return everything that the page says about its cells."""
    return " ".join((words_on(page.bench.tray), page.bench.strip.accessibleDescription()))


UNKNOWN = ("Not yet known, not checked: fairly sure at most.", "fairly sure")
UNCHECKED = ("Not checked here: fairly sure at most.", "fairly sure")
FOREIGN = ("Names are suggestions.", "suggestion")
CHECKED = ("Checked here: at least 95 in 100 right.", "96\u00a0% · sure")


@pytest.mark.parametrize(
    ("counted", "standings"),
    [
        ((3, NEAR), [(None, UNKNOWN), (OLYMPUS, CHECKED)]),
        ((3, FAR), [(None, UNKNOWN)]),
        ((LEAST_CELLS, NEAR), [(None, UNCHECKED), (ZEISS, UNCHECKED)]),
        ((LEAST_CELLS, FAR), [(ZEISS, FOREIGN), (OLYMPUS, CHECKED)]),
    ],
)
def test_a_count_has_the_same_standing_as_a_batch(
    page: LivePage,
    live: FakeLive,
    counted: tuple[int, float],
    standings: list[tuple[KnownMicroscope | None, tuple[str, str]]],
) -> None:
    cells, distance = counted
    for _ in range(cells):
        last = live.count_cell(Label.NEUTROPHIL, distance=distance)
    page.naming.choose(last.key)
    for on, (line, of_a_cell) in standings:
        live.microscope.on = on
        live.send(MicroscopesChanged())
        foreign = of_a_cell == "suggestion"
        assert line in words_on(page.bench.microscope)
        assert ("Names are suggestions." in words_on(page.bench.microscope)) is foreign
        assert page.bench.picture.suggests is foreign
        assert ("Suggestions: look at every cell" in words_on(page.bench.figures)) is foreign
        assert of_a_cell in spoken(page)
        if on is not OLYMPUS:
            assert "%" not in spoken(page)
            assert ", sure" not in spoken(page)


def test_a_persons_name_is_no_suggestion(page: LivePage, live: FakeLive) -> None:
    cells = [live.count_cell(Label.NEUTROPHIL, distance=FAR) for _ in range(LEAST_CELLS)]
    view = live.picture()
    mark = next(one for one in view.marks if one.key == cells[-1].key)
    assert not page.bench.picture.is_named(mark)
    live.name(cells[-1].key, Label.MONOCYTE)
    assert page.bench.picture.is_named(mark)


def test_the_microscope_is_changed_with_one_click(page: LivePage, live: FakeLive) -> None:
    line = page.bench.microscope
    assert line.choose_button.text() == "Which microscope?"
    line.menu.aboutToShow.emit()
    next(one for one in line.menu.actions() if one.text() == "Olympus, room 2").trigger()
    assert live.microscope.asked == [("put", 1)]
    assert line.choose_button.text() == "Olympus, room 2"
    line.menu.aboutToShow.emit()
    next(one for one in line.menu.actions() if one.text() == "None of these").trigger()
    assert live.microscope.asked[-1] == ("put", None)


def test_a_new_microscope_gets_its_name_at_the_microscope(
    page: LivePage, live: FakeLive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QInputDialog, "textValue", lambda _dialog: "Nikon, Giemsa")
    assert page.bench.microscope.name_new()
    assert live.microscope.asked == [("add", "Nikon, Giemsa")]
    assert page.bench.microscope.choose_button.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_the_count_says_what_is_raised_and_how_many_more_cells_would_settle_it(
    page: LivePage, live: FakeLive, commands: FakeCommands
) -> None:
    for label, cells in ((Label.NEUTROPHIL, 45), (Label.EOSINOPHIL, 5)):
        for _ in range(cells):
            live.count_cell(label, distance=NEAR)
    assert "more cells would settle whether neutrophils are raised." in words_on(page.bench.figures)
    assert "Below the usual range: lymphocytes" in words_on(page.bench.figures)
    commands.laboratory.change(replace(STANDARD, ranges=()))
    assert "settle" not in words_on(page.bench.figures)
    commands.laboratory.change(STANDARD)
    live.count_cell(Label.MONOCYTE, confidence=0.4, distance=NEAR)
    assert "settle" not in words_on(page.bench.figures)


def test_a_count_without_a_source_says_that_it_stands(page: LivePage, live: FakeLive) -> None:
    assert page.start_page.goes_on.isHidden()
    live.count_cell(Label.NEUTROPHIL, distance=NEAR)
    page.open_source("")
    assert page.start_page.goes_on.text() == (
        "The count is at 1 of 100. Open a microscope to go on."
    )
    assert not page.start_page.goes_on.isHidden()


def test_a_chosen_cell_does_not_hide_how_many_wait(page: LivePage, live: FakeLive) -> None:
    first = live.count_cell(Label.NEUTROPHIL, distance=NEAR)
    for _ in range(3):
        live.count_cell(Label.MONOCYTE, confidence=0.4, distance=NEAR)
    page.naming.choose(first.key)
    assert "Chosen cell · 3 to decide" in words_on(page.bench.tray)


def test_choosing_a_cell_does_not_move_the_buttons_that_name_it(
    page: LivePage, live: FakeLive, window: MainWindow
) -> None:
    first = live.count_cell(Label.NEUTROPHIL, distance=NEAR)
    for _ in range(3):
        live.count_cell(Label.MONOCYTE, confidence=0.4, distance=NEAR)
    tray = page.bench.tray
    for size in ((1008, 552), (1360, 840)):
        window.resize(*size)
        QApplication.processEvents()
        hand = tray.hand_button.mapTo(tray, QPoint())
        page.naming.choose(first.key)
        QApplication.processEvents()
        assert tray.hand_button.mapTo(tray, QPoint()) == hand
        page.naming.choose(None)
        QApplication.processEvents()


def test_the_cameras_dialog_goes_with_the_page(page: LivePage, window: MainWindow) -> None:
    page.show_camera()
    assert page.dialogs.camera.isVisible()
    window.show_page(LOG)
    assert not page.dialogs.camera.isVisible()


def test_the_scale_of_a_microscope_is_asked_once_at_the_picture(
    page: LivePage, live: FakeLive
) -> None:
    line = page.bench.scale
    live.microscope.on = ZEISS
    live.scale = LiveScale()
    live.picture()
    page.take_view()
    page.show_helpers()
    assert words_on(line) == ""  # nobody knows yet
    live.scale = LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.1)
    live.picture()
    page.take_view()
    page.show_helpers()
    assert words_on(line).endswith("0.100\u00a0µm, measured on red cells.")
    # The scale from red cells fluctuates; the offered figure does not.
    live.scale = LiveScale(0.101, ScaleOrigin.RED_CELLS, 0.101)
    live.picture()
    page.take_view()
    page.show_helpers()
    line.keep_button.click()
    ((what, offer),) = live.microscope.asked
    assert what == "keep_scale"
    assert isinstance(offer, ScaleOffer)
    assert offer.um_per_px == 0.1
    scale = KeptScale(0.1, KeptFrom.RED_CELLS, 0, offer.size, "", NOON)
    live.microscope.on = replace(ZEISS, profile=replace(ZEISS.profile, scales=(scale,)))
    page.show_helpers()
    assert words_on(line) == ""


def shown(page: LivePage, live: FakeLive, scale: LiveScale) -> str:
    """Return the line's question after a picture of this scale."""
    live.scale = scale
    live.picture()
    page.take_view()
    page.show_helpers()
    return words_on(page.bench.scale)


def test_a_stream_without_red_cells_asks_for_the_scale_too(page: LivePage, live: FakeLive) -> None:
    line = page.bench.scale
    live.microscope.on = ZEISS
    assert shown(page, live, LiveScale()) == ""
    said = shown(page, live, LiveScale(sought_in_vain=True))
    assert said.endswith("do not show it well enough.")
    assert not line.typed.isHidden()
    line.typed.box.setValue(0.12)
    line.typed.keep_button.click()
    ((what, offer),) = live.microscope.asked
    assert what == "keep_scale"
    assert isinstance(offer, ScaleOffer)
    assert (offer.um_per_px, offer.origin) == (0.12, KeptFrom.TYPED)


def test_the_question_follows_what_becomes_known(page: LivePage, live: FakeLive) -> None:
    live.microscope.on = ZEISS
    shown(page, live, LiveScale(sought_in_vain=True))
    by_red_cells = LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.1)
    assert shown(page, live, by_red_cells).endswith("0.100\u00a0µm, measured on red cells.")
    # A calibration replaces the scale from red cells, and a better one replaces another.
    for figure in (0.12, 0.11):
        calibrated = LiveScale(figure, ScaleOrigin.CALIBRATED, 0.11)
        assert shown(page, live, calibrated).endswith(f"{figure:.3f}\u00a0µm, as calibrated.")
    # Typing another figure is not interrupted.
    line = page.bench.scale
    line.other_button.click()
    line.typed.box.setValue(0.2)
    shown(page, live, LiveScale(0.13, ScaleOrigin.CALIBRATED, 0.11))
    assert line.typed.box.value() == 0.2


def test_the_panel_says_which_of_two_scales_counts(page: LivePage, live: FakeLive) -> None:
    page.show_camera()
    panel = page.dialogs.camera.scale
    shown(page, live, LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.1))
    assert "and its batches" not in words_on(panel)
    shown(page, live, LiveScale(0.1, ScaleOrigin.KEPT, 0.1))
    assert "and its batches" in words_on(panel)
    assert not panel.forget.isEnabled()
    shown(page, live, LiveScale(0.1, ScaleOrigin.KEPT, 0.12, superseded=0.13))
    assert "Red cells give 0.120" in panel.warning.text()
    assert "This camera was calibrated to 0.130 before." in panel.warning.text()
    assert panel.forget.isEnabled()
    # To the digits shown, the two agree.
    assert scale_warning(LiveScale(0.1, ScaleOrigin.KEPT, superseded=0.1002)) == ""


def test_the_picture_reports_another_objective() -> None:
    said = scale_warning(LiveScale(0.25, ScaleOrigin.RED_CELLS, 0.25, 0.1))
    assert said.startswith("Red cells give 0.250, not the 0.100 kept for this microscope")
    kept = scale_sentence(LiveScale(0.1, ScaleOrigin.KEPT, 0.1))
    assert kept == "0.100 µm per pixel, kept for this microscope"


def test_an_unknown_scale_is_not_blamed_on_few_red_cells(page: LivePage, live: FakeLive) -> None:
    """Dozens may be in view and only touch each other."""
    live.microscope.on = ZEISS
    for scale in (LiveScale(), LiveScale(sought_in_vain=True)):
        said = f"{scale_sentence(scale)} {scale_warning(scale)} {shown(page, live, scale)}".lower()
        assert "red cells" in said
        assert not {"few", "fewer"} & set(said.replace(".", " ").split())


def test_stopping_early_is_explained_where_it_is_chosen(page: LivePage, live: FakeLive) -> None:
    panel = page.bench.figures
    explained = "From 50 cells on, stops once each type is surely in or out of its range."
    assert "usual range" in panel.early.toolTip()
    live.count_cell(Label.NEUTROPHIL, distance=NEAR)
    assert explained not in words_on(panel)
    panel.early.click()
    assert explained in words_on(panel)
    live.count_cell(Label.NEUTROPHIL, distance=NEAR)
    assert explained in words_on(panel)
    panel.early.click()
    assert explained not in words_on(panel)
