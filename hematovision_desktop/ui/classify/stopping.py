"""Asks before much work is stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.live.count_session import CountSnapshot, CountState
from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate

stopping = words.Texts("stopping")

ASKS_FROM_S = 60.0
"""A batch that takes longer than this, from its first to its last picture, is stopped only after a question."""


def is_long(batch: OpenBatch) -> bool:
    """Return whether a batch at work takes more than a minute."""
    progress = batch.progress
    if progress is None or not batch.is_running:
        return False
    return progress.elapsed_s + (progress.left_s or 0.0) > ASKS_FROM_S


def goes_on(batch: OpenBatch) -> bool:
    """Return whether a batch was stopped or interrupted and can continue from its files."""
    if batch.is_running or batch.start is None or not batch.start.sources:
        return False
    return batch.stage in (Stage.STOPPED_EARLY, Stage.INTERRUPTED)


def may_stop(batch: OpenBatch, parent: QWidget) -> bool:
    """Return whether a batch may be stopped; for a long one, ask a person."""
    progress = batch.progress
    if progress is None or not is_long(batch):
        return True
    return ask_to_stop(
        translate("stopping", "Stop “{name}”?").format(name=" ".join(batch.name.split())),
        words.part_counted(
            progress.done,
            progress.total,
            "{done} of {n} picture is done and kept. The rest can be read later.",
            "{done} of {n} pictures is done and kept. The rest can be read later.",
            stopping.tr(
                "{done} of {n} pictures are done and kept. The rest can be read later.",
                "",
                progress.total,
            ),
            done=words.number(progress.done),
            n=words.number(progress.total),
        ),
        parent,
    )


def may_close(
    batches: Sequence[OpenBatch],
    count: Callable[[], CountSnapshot | None],
    changed: SignalInstance,
    parent: QWidget,
) -> bool:
    """Return whether the window may close; if a long batch or a count would stop, ask a person.

    count: returns its current state. changed: signals a new one; the count continues while the
    question is open.
    """
    working = next((one for one in batches if is_long(one)), None)
    if working is not None:
        return may_stop(working, parent)
    begun = count()
    if begun is None or begun.state is not CountState.COUNTING or not begun.total_cells:
        return True
    box = _question(translate("stopping", "Stop counting?"), _what_is_kept(begun), parent)

    def follow() -> None:
        if (now := count()) is not None:
            box.renew(more=_what_is_kept(now))

    changed.connect(follow)
    try:
        return _is_stopped(box)
    finally:
        changed.disconnect(follow)


def _what_is_kept(count: CountSnapshot) -> str:
    """Return what happens to a count when the window closes; one without a target ends then."""
    if not count.is_short:
        return words.counted(
            count.total_cells,
            "The {n} cell counted so far is in the log.",
            stopping.tr("The {n} cells counted so far are in the log.", "", count.total_cells),
        )
    return words.counted(
        count.total_cells,
        "The {n} cell counted so far is kept. You can go on counting later.",
        stopping.tr(
            "The {n} cells counted so far are kept. You can go on counting later.",
            "",
            count.total_cells,
        ),
    )


def ask_to_stop(question: str, what_is_kept: str, parent: QWidget) -> bool:
    """Ask one question whose safe answer is to continue; return whether to stop."""
    return _is_stopped(_question(question, what_is_kept, parent))


def _question(question: str, what_is_kept: str, parent: QWidget) -> Question:
    box = Question(parent)
    box.setWindowTitle("HematoVision")
    box.setText(question)
    box.setInformativeText(what_is_kept)
    return box


def _is_stopped(box: Question) -> bool:
    return box.agrees_to(translate("stopping", "Stop"), translate("stopping", "Go on"))
