"""State of the pages that decides which actions are possible, and what is shown as running."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.undo_words import live_step_words
from hematovision_desktop.ui.window.action_rows import Page, WindowState

if TYPE_CHECKING:
    from hematovision_desktop.ui.live.page import LivePage
    from hematovision_desktop.ui.live.window import LiveWindow
    from hematovision_desktop.ui.window.list_actions import ListActions


def window_state(
    shown: Page,
    page: ClassifyPage,
    live: LivePage | None,
    lists: ListActions,
) -> WindowState:
    """Return everything that decides which actions are possible; shown: the visible page.

    live: None until somebody opens that page.
    """
    log, samples = lists.log.made, lists.samples.made
    tile = page.chosen
    state = WindowState(
        page=shown,
        batch=page.has_batch,
        running=page.is_running,
        cell=tile is not None and tile.is_cell,
        cells=page.has_cells,
        field=tile is not None,
        undo=page.naming.undo_words,
        redo=page.naming.redo_words,
        hides=page.cells.hides,
        logged=log is not None and log.chosen is not None,
        batch_sample=page.batch is not None and page.batch.sample is not None,
        denied=lists.denied,
    )
    if samples is not None:
        state = replace(
            state,
            sample=samples.chosen is not None,
            samples=bool(samples.panel.samples),
            signable=samples.panel.sign_button.isEnabled(),
            printable=samples.panel.report_button.isEnabled(),
            readable=not samples.panel.reader_button.isHidden(),
        )
    return state if live is None else _with_live(state, live)


def numbers_in_view(
    shown: Page, page: ClassifyPage, live: LiveWindow, lists: ListActions
) -> tuple[str, ...]:
    """Return the accession numbers on the visible page."""
    if shown is Page.LIVE:
        return (live.page.bench.sample.text(),)
    if shown is Page.SAMPLES:
        return tuple(one.details.accession for one in lists.samples.page.panel.samples)
    if shown is Page.CLASSIFY and page.batch is not None and page.batch.sample is not None:
        return (page.batch.sample.details.accession,)
    return ()


def _with_live(state: WindowState, live: LivePage) -> WindowState:
    if state.page is Page.LIVE:
        undo, redo = live.naming.undo_words, live_step_words(live.count.redo)
        state = replace(state, undo=undo, redo=redo)
    return replace(
        state,
        live_open=live.is_open,
        live_starts=live.bench.bar.start_button.isEnabled(),
        live_picture=live.bench.picture.view is not None,
        live_cells=live.count.total_cells > 0,
        live_chosen=live.chosen is not None,
        live_waiting=bool(live.count.tray),
        live_by_hand=live.by_hand,
    )


def batches_now(batches: Iterable[OpenBatch]) -> str:
    """Return the batch at work, else the first in the queue; "" if there is none."""
    running = [one for one in batches if one.is_running]
    working = next((one for one in running if not one.is_queued), None)
    if working is not None:
        return words.translate("MainWindow", "Classifying {name}").format(name=working.name)
    waits = words.translate("ProgressStrip", "Waiting its turn")
    return f"{running[0].name}: {waits}" if running else ""
