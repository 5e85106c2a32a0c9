"""The actions are one list of rows; which are possible is a function of one value."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hematovision_desktop.ui.window.action_list import action_rows
from hematovision_desktop.ui.window.action_rows import Page, WindowState
from hematovision_desktop.ui.window.actions import Actions

pytestmark = pytest.mark.usefixtures("qapp")
BATCH = WindowState(Page.CLASSIFY, batch=True, cell=True, cells=True, field=True)
LIVE = WindowState(Page.LIVE, live_open=True, live_starts=True, live_picture=True)
SAMPLES = WindowState(Page.SAMPLES, sample=True, samples=True)
LOG = WindowState(Page.LOG, batch=True, logged=True)


def doable(state: WindowState) -> set[str]:
    return {row.id for row in action_rows() if row.when(state)}


def test_every_row_has_its_own_id_and_a_text() -> None:
    ids = [row.id for row in action_rows()]
    assert len(ids) == len(set(ids))
    assert all(row.title.strip("&") for row in action_rows())


@pytest.mark.parametrize(
    ("state", "can", "cannot"),
    [
        (
            WindowState(),
            {"open_files", "quit", "keys"},
            {"new_batch", "cancel", "undo", "live_new"},
        ),
        (
            BATCH,
            {"confirm", "export", "waiting", "around"},
            {"cancel", "undo", "redo", "live_count"},
        ),
        (replace(BATCH, running=True), {"cancel", "confirm"}, {"export"}),
        (replace(BATCH, cell=False), {"around", "confirm"}, {"zoom_cell", "evidence"}),
        (replace(BATCH, cells=False), {"zoom_cell", "all_cells"}, {"confirm", "remove_box"}),
        (replace(BATCH, undo="neutrophil → eosinophil"), {"undo"}, {"redo", "live_undo"}),
        (replace(BATCH, redo="neutrophil → eosinophil"), {"redo"}, {"undo"}),
        (LOG, {"open_logged", "remove_logged", "export"}, {"confirm", "undo", "waiting"}),
        (replace(LOG, logged=False), {"search"}, {"open_logged", "export"}),
        (SAMPLES, {"open_logged", "rename", "remove_logged", "move_batch"}, {"sign", "report"}),
        (replace(SAMPLES, signable=True, printable=True), {"sign", "report"}, {"export"}),
        (replace(SAMPLES, sample=False), {"remove_logged", "new_sample"}, {"rename", "move_batch"}),
        (replace(BATCH, batch_sample=True), {"rename"}, {"open_logged"}),
        (LIVE, {"live_count", "live_clip", "live_keys"}, {"live_new", "live_none", "confirm"}),
        (replace(LIVE, running=True), set(), {"cancel"}),
        (replace(LIVE, undo="basophil by hand"), {"undo", "live_undo"}, {"redo"}),
        (replace(LIVE, live_picture=False), {"live_count"}, {"live_freeze", "live_field"}),
        (replace(LIVE, live_starts=False), {"live_freeze", "live_clip"}, {"live_count"}),
        (replace(LIVE, live_open=False), {"live_keys"}, {"live_count", "live_camera"}),
    ],
)
def test_which_actions_are_possible(state: WindowState, can: set[str], cannot: set[str]) -> None:
    assert can <= doable(state)
    assert not cannot & doable(state)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (WindowState(), "Choose a sample on the page Samples first."),
        (WindowState(Page.SAMPLES), "Choose one sample first."),
        (WindowState(Page.LOG), "Choose a batch first."),
        (SAMPLES, ""),
        (LOG, ""),
    ],
)
def test_says_what_to_choose_before_removing(
    state: WindowState, said: str, *, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, (), window)
    actions.show_state(state)
    remove = actions["remove_logged"]
    assert remove.isEnabled() == (not said)
    assert remove.toolTip() == said if said else "first" not in remove.toolTip()


def test_several_samples_can_be_removed_but_one_alone_be_signed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, (), window)
    actions.show_state(replace(SAMPLES, sample=False))
    assert actions["remove_logged"].isEnabled()
    assert actions["hand_over"].toolTip() == "Choose one sample first."
