"""What undo and redo would do, in words for the menu: "neutrophil → eosinophil"."""

from __future__ import annotations

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import Step
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import Verdict, VerdictKind
from hematovision_desktop.core.verdicts.verdict_book import Act, CellState
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate

undo = words.Texts("undo")
_SECOND = frozenset({VerdictKind.SECOND_READ, VerdictKind.BOX_ADDED})
"""A second reader's verdicts: on cells of the sample, and on those that they drew."""


def undo_words(reviewed: ReviewedBatch) -> str:
    """Return what undo would take back; empty if nothing."""
    last, act = reviewed.book.last, reviewed.book.last_act
    if len(act) > 1:
        return _act_words(act)
    return _step(reviewed, last, reviewed.book.before_last()) if last is not None else ""


def redo_words(reviewed: ReviewedBatch) -> str:
    """Return what redo would do again; empty if nothing."""
    following = reviewed.book.next
    if following is None:
        return ""
    if len(act := reviewed.book.next_act) > 1:
        return _act_words(act)
    return _step(reviewed, following, reviewed.book.state(following.key))


def _act_words(act: Act) -> str:
    """Return a verdict on several cells at once, in words."""
    count, kinds = len(act), {kind for kind, _ in act.counts}
    if kinds == {VerdictKind.BOX_REMOVED}:
        return undo.tr("{n} cells taken away", "", count).format(n=words.number(count))
    if VerdictKind.SECOND_READ in kinds and kinds <= _SECOND:
        second = sum(n for (kind, _), n in act.counts.items() if kind is VerdictKind.SECOND_READ)
        return words.counted(
            second,
            "{n} cell read a second time",
            undo.tr("{n} cells read a second time", "", second),
        )
    labels = {label for _, label in act.counts}
    if len(labels) > 1:
        return undo.tr("{n} cells named", "", count).format(n=words.number(count))
    return f"{words.cells_counted(count)} → {_name(labels.pop())}"


def live_step_words(step: Step | None) -> str:
    """Return what undo or redo would do to a live count; empty if nothing."""
    return "" if step is None else step_words(step.kind, _name(step.before), step.after)


def step_words(kind: VerdictKind, before: str, after: Label | None) -> str:
    """Return one step of a verdict book in words."""
    if kind is VerdictKind.BOX_ADDED:
        if after is None:
            return translate("undo", "cell added")
        return translate("undo", "{type} added").format(type=_name(after))
    if kind is VerdictKind.BOX_REMOVED:
        return translate("undo", "cell taken away")
    if kind is VerdictKind.ADDED_BY_HAND:
        return translate("undo", "{type} by hand").format(type=_name(after))
    if kind is VerdictKind.JOINED:
        return translate("undo", "cell joined")
    return f"{before} → {_name(after)}"


def _step(reviewed: ReviewedBatch, verdict: Verdict, before: CellState) -> str:
    return step_words(verdict.kind, _before(reviewed, verdict, before), verdict.label)


def _before(reviewed: ReviewedBatch, verdict: Verdict, before: CellState) -> str:
    if before.is_named:
        return _name(before.label)
    cell = reviewed.cell(verdict.key)
    if cell is None or cell.needs_review:
        return translate("undo", "to look at")
    return _name(cell.label)


def _name(label: Label | None) -> str:
    return words.label_name(label).lower()
