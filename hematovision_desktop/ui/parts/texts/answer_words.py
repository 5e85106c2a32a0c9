"""Words for the program's view of one cell: its answer, how sure it is, why it asks a person."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hematovision_desktop.core.cells.field import Cell, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.microscopes.sureness import Sureness, sureness_of
from hematovision_desktop.core.naming.explanation import Evidence
from hematovision_desktop.core.naming.review import close_types
from hematovision_desktop.ui.parts.texts.words import label_name, probability, translate


def review_sentences(cell: Cell) -> list[str]:
    """Return why a person should look at a cell, naming the types it lies between."""
    sentences = {reason: review_sentence(reason) for reason in cell.reasons}
    if (both := close_types(cell)) is not None:
        sentences[ReviewReason.TWO_TYPES_CLOSE] = translate(
            "words", "{first} and {second} fit almost equally well."
        ).format(first=label_name(both[0]), second=label_name(both[1]).lower())
    return list(sentences.values())


_REASONS: dict[ReviewReason, object] = {
    ReviewReason.LOW_CONFIDENCE: QT_TRANSLATE_NOOP("words", "The program is not sure enough."),
    ReviewReason.TWO_TYPES_CLOSE: QT_TRANSLATE_NOOP("words", "Two types fit almost equally well."),
    ReviewReason.OUTSIDE_LABEL_SET: QT_TRANSLATE_NOOP(
        "words", "It looks like a type outside the chosen label set."
    ),
    ReviewReason.CUT_BY_EDGE: QT_TRANSLATE_NOOP("words", "The edge of the picture cuts the cell."),
    ReviewReason.SCALE_UNKNOWN: QT_TRANSLATE_NOOP(
        "words", "The scale is in doubt, so the size of the cell is a guess."
    ),
    ReviewReason.TOO_FEW_PIXELS: QT_TRANSLATE_NOOP(
        "words", "The cell has too few pixels: the magnification is too low."
    ),
    ReviewReason.OUT_OF_FOCUS: QT_TRANSLATE_NOOP("words", "The cell is out of focus."),
    ReviewReason.UNFAMILIAR: QT_TRANSLATE_NOOP(
        "words", "It looks unlike the cells the program has learnt."
    ),
    ReviewReason.COLOURS_DOUBTFUL: QT_TRANSLATE_NOOP(
        "words", "Red and blue of the picture may be swapped."
    ),
    ReviewReason.OTHER_COLOURS: QT_TRANSLATE_NOOP(
        "words", "The picture's colours are not those of a stained smear."
    ),
    ReviewReason.FEW_COLOURS: QT_TRANSLATE_NOOP("words", "The picture has too few colours."),
    ReviewReason.NO_COLOURS: QT_TRANSLATE_NOOP("words", "The picture has no colours."),
    ReviewReason.HIDDEN_BY_LINES: QT_TRANSLATE_NOOP(
        "words", "Lines over the picture hide the cell."
    ),
    ReviewReason.DAMAGE_SUSPECTED: QT_TRANSLATE_NOOP("words", "The picture file may be damaged."),
    ReviewReason.MAY_BE_BLAST: QT_TRANSLATE_NOOP(
        "words", "It may be a blast or another abnormal cell: a person must look."
    ),
    ReviewReason.TOO_LARGE_FOR_TYPE: QT_TRANSLATE_NOOP(
        "words", "It is too large for a cell of this type."
    ),
    ReviewReason.SECOND_READER: QT_TRANSLATE_NOOP("words", "A second reader looks at every cell."),
}


def review_sentence(reason: ReviewReason) -> str:
    """Return why a person should look at a cell."""
    return translate("words", str(_REASONS[reason]))


def evidence_sentence(label: Label, evidence: Evidence) -> str:
    """Return how much of the evidence for a type lies inside the cell, with a figure to compare."""
    name = label_name(label).lower()
    if evidence.inside is None:
        return translate("words", "The map shows no evidence for {type}.").format(type=name)
    return translate(
        "words",
        "{inside} of the evidence for {type} lies inside the cell's outline, which fills "
        "{covered} of the map.",
    ).format(inside=probability(evidence.inside), type=name, covered=probability(evidence.covered))


def sureness(confidence: float, *, asks: bool, trust: Trust = Trust.PROVEN) -> str:
    """Return a confidence in [0, 1] in words; a cell that needs review is never sure.

    trust: how far names may be trusted in its batch; a name is sure only if that was proven.
    """
    return {
        Sureness.PLEASE_LOOK: translate("words", "please look"),
        Sureness.SUGGESTION: translate("words", "suggestion"),
        Sureness.SURE: translate("words", "sure"),
        Sureness.FAIRLY_SURE: translate("words", "fairly sure"),
    }[sureness_of(confidence, asks=asks, trust=trust)]


def sure_line(confidence: float, *, asks: bool, trust: Trust) -> str:
    """Return how sure the program is: "97 % · sure"; a figure only if it was measured."""
    said = sureness(confidence, asks=asks, trust=trust)
    return f"{probability(confidence)} · {said}" if trust is Trust.PROVEN else said


def program_answer(
    label: Label | None, confidence: float, *, asked: bool, trust: Trust = Trust.PROVEN
) -> str:
    """Return the program's answer for a cell that a person has named since: a name, or a question."""
    if trust is not Trust.PROVEN:
        text = (
            translate("words", "The program asked: {type}?")
            if asked
            else translate("words", "The program said: {type}, {sure}")
        )
        return text.format(
            type=label_name(label).lower(), sure=sureness(confidence, asks=False, trust=trust)
        )
    figure = probability(confidence)
    if asked:
        return translate("words", "The program asked: {type}, {figure}?").format(
            type=label_name(label).lower(), figure=figure
        )
    return translate("words", "The program said: {type}, {figure}, {sure}").format(
        type=label_name(label).lower(), figure=figure, sure=sureness(confidence, asks=False)
    )


def program_said(answer: str, *, asked: bool) -> str:
    """Return the program's own answer in short, below a person's."""
    if asked:
        return translate("words", "asked: {answer}").format(answer=answer)
    return translate("words", "program: {answer}").format(answer=answer)


def was(answer: str) -> str:
    """Return the program's own answer in even fewer words."""
    return translate("words", "was {answer}").format(answer=answer)


def counted_before() -> str:
    """Return the sentence about a cell that counts in another picture."""
    return translate("words", "counted before")


def counted_before_short() -> str:
    """Return a shorter version of the same."""
    return translate("words", "again")
