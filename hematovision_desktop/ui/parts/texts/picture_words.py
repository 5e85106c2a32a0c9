"""Words about a picture: why it could not be read, what to correct, its scale."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hematovision_desktop.core.base.errors import FAILURE_MESSAGES, FailureCode
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import FieldNote, FieldResult, ScaleSource
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.scale_words import um
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.parts.texts.words import translate


def failure_sentence(code: FailureCode, named: str = "") -> str:
    """Return why a file has no result and what to do.

    named: the reader's own sentence, which names an unsupported file format.
    """
    if named and code in (FailureCode.OTHER_FORMAT, FailureCode.UNSUPPORTED_KIND):
        return named
    return in_language(sentence(FAILURE_MESSAGES[code]))


_ADVICE: dict[FieldAdvice, object] = {
    FieldAdvice.FOCUS: QT_TRANSLATE_NOOP("words", "The picture is out of focus. Focus again."),
    FieldAdvice.TOO_BRIGHT: QT_TRANSLATE_NOOP(
        "words", "The picture is too bright. Turn down the lamp or the exposure."
    ),
    FieldAdvice.TOO_DARK: QT_TRANSLATE_NOOP(
        "words", "The picture is too dark. Turn up the lamp or the exposure."
    ),
    FieldAdvice.PALE_STAIN: QT_TRANSLATE_NOOP(
        "words", "The stain is pale; cells may be missed. Stain longer."
    ),
    FieldAdvice.TOO_THICK: QT_TRANSLATE_NOOP(
        "words", "The smear is too thick here. Look where cells lie side by side."
    ),
    FieldAdvice.LOW_MAGNIFICATION: QT_TRANSLATE_NOOP(
        "words", "The magnification is too low. Use the oil lens, and do not shrink pictures."
    ),
    FieldAdvice.HIGH_MAGNIFICATION: QT_TRANSLATE_NOOP(
        "words", "The magnification is too high for a whole cell. Use a weaker lens."
    ),
    FieldAdvice.SCALE_DOUBTFUL: QT_TRANSLATE_NOOP(
        "words",
        "The scale is doubtful: red cells or other pictures do not fit it. Set it once for "
        "this microscope.",
    ),
    FieldAdvice.CELLS_MAY_BE_MISSED: QT_TRANSLATE_NOOP(
        "words",
        "No cell was found, but something is stained dark purple. Check the picture; if it "
        "is dim, turn up the lamp or the exposure.",
    ),
}


def advice_sentence(advice: FieldAdvice) -> str:
    """Return what a person at the microscope should correct."""
    return translate("words", str(_ADVICE[advice]))


def around_sentence(red_cells: int | None, platelets: int | None) -> str:
    """Return what is around the leukocytes of one picture; empty if nobody counted."""
    parts = []
    if red_cells is not None:
        parts.append(
            words.counted(red_cells, "{n} red cell", words.tr("{n} red cells", "", red_cells))
        )
    if platelets is not None:
        parts.append(
            words.counted(platelets, "{n} platelet", words.tr("{n} platelets", "", platelets))
        )
    if not parts:
        return ""
    return translate("words", "{parts} here; not a blood count.").format(parts=words.listed(parts))


_NOTES: dict[FieldNote, object] = {
    FieldNote.FIRST_PAGE_ONLY: QT_TRANSLATE_NOOP(
        "words", "Only the first page was read. Save the other pages as separate files."
    ),
    FieldNote.FIRST_FRAME_ONLY: QT_TRANSLATE_NOOP(
        "words", "The picture is animated; only its first frame was read."
    ),
    FieldNote.SIXTEEN_BIT_SCALED: QT_TRANSLATE_NOOP(
        "words", "The 16-bit picture was reduced to 8 bits."
    ),
    FieldNote.GREY: QT_TRANSLATE_NOOP(
        "words", "The picture is grey; without colour the names are less certain."
    ),
    FieldNote.TRANSPARENCY_IGNORED: QT_TRANSLATE_NOOP(
        "words", "Transparency in the picture was ignored."
    ),
    FieldNote.SCALE_ASSUMED: QT_TRANSLATE_NOOP(
        "words", "The scale could not be measured and was assumed. Set it in Settings."
    ),
    FieldNote.LARGEST_PAGE: QT_TRANSLATE_NOOP(
        "words", "Smaller pages of the file, such as a thumbnail or label, were skipped."
    ),
    FieldNote.CHANNELS_JOINED: QT_TRANSLATE_NOOP(
        "words", "Red, green and blue were on separate pages and were combined."
    ),
    FieldNote.SHARPEST_PAGE: QT_TRANSLATE_NOOP(
        "words", "The file shows this place at several levels of focus; the sharpest was read."
    ),
    FieldNote.RAW_PASSED_OVER: QT_TRANSLATE_NOOP(
        "words",
        "The camera's raw picture in the file was skipped; the developed picture beside it "
        "was read.",
    ),
    FieldNote.PIXELS_MADE_SQUARE: QT_TRANSLATE_NOOP(
        "words", "The file says that its pixels are not square; they were made square."
    ),
    FieldNote.HALF_FRAME_ONLY: QT_TRANSLATE_NOOP(
        "words",
        "The stage moved between the two half frames of this video picture; only one was read.",
    ),
    FieldNote.RED_AND_BLUE_SWAPPED: QT_TRANSLATE_NOOP(
        "words", "Red and blue were swapped in the file; this was corrected."
    ),
    FieldNote.COLOURS_DOUBTFUL: QT_TRANSLATE_NOOP(
        "words",
        "Red and blue may be swapped. Check the program that saved the picture.",
    ),
    FieldNote.OTHER_COLOURS: QT_TRANSLATE_NOOP(
        "words",
        "The colours are not those of a stained smear: one may be missing, or the file may "
        "hold Lab, HSV or YCbCr marked as RGB. Save the picture as RGB.",
    ),
    FieldNote.COLOURS_APART: QT_TRANSLATE_NOOP(
        "words",
        "Red, green and blue do not line up. Take the picture again, and check the camera or "
        "the program that combined them.",
    ),
    FieldNote.NEGATIVE: QT_TRANSLATE_NOOP(
        "words",
        "The picture looks like a negative. It was inverted for reading; save it inverted.",
    ),
    FieldNote.FEW_COLOURS: QT_TRANSLATE_NOOP(
        "words",
        "The picture has few colours, so cells may be missed. Save it in full colour, as "
        "PNG, not as GIF.",
    ),
    FieldNote.PROFILE_APPLIED: QT_TRANSLATE_NOOP("words", "The file's colour profile was applied."),
    FieldNote.EDGE_MASKED: QT_TRANSLATE_NOOP(
        "words", "The frame around the picture was left out when measuring."
    ),
    FieldNote.LINES_PAINTED_OVER: QT_TRANSLATE_NOOP(
        "words", "Lines over the picture, such as a cross-hair, were painted over."
    ),
    FieldNote.LINES_HIDE_CELLS: QT_TRANSLATE_NOOP(
        "words",
        "Lines over the picture hide much of it. Take it again without the grid or ruler.",
    ),
    FieldNote.DAMAGE_SUSPECTED: QT_TRANSLATE_NOOP(
        "words",
        "There is a break in the picture: the file is damaged, or several pictures were "
        "combined. Copy it again from the source, or open each picture separately.",
    ),
    FieldNote.DUPLICATE: QT_TRANSLATE_NOOP(
        "words", "The same file is already in this batch. Its cells count only once."
    ),
}


def note_sentence(note: FieldNote) -> str:
    """Return what the reader had to assume about a file."""
    return translate("words", str(_NOTES[note]))


def is_scale_doubtful(result: FieldResult) -> bool:
    """Return whether nobody measured a picture's scale, or its red cells contradict it."""
    assumed = result.scale is not None and result.scale.source is ScaleSource.ASSUMED
    return assumed or FieldAdvice.SCALE_DOUBTFUL in result.advice


_SCALE_SOURCES: dict[ScaleSource, object] = {
    ScaleSource.RED_CELLS: QT_TRANSLATE_NOOP("words", "measured from the red cells"),
    ScaleSource.LEUKOCYTES: QT_TRANSLATE_NOOP("words", "measured from the leukocytes"),
    ScaleSource.SET: QT_TRANSLATE_NOOP("words", "set by you"),
    ScaleSource.POOLED: QT_TRANSLATE_NOOP("words", "measured on the first pictures of this batch"),
    ScaleSource.STATED: QT_TRANSLATE_NOOP("words", "stated in the file"),
    ScaleSource.REMEMBERED: QT_TRANSLATE_NOOP("words", "as measured on this microscope before"),
    ScaleSource.KEPT: QT_TRANSLATE_NOOP("words", "kept for this microscope"),
    ScaleSource.ASSUMED: QT_TRANSLATE_NOOP("words", "assumed, because it could not be measured"),
}


def scale_statement(result: FieldResult) -> str:
    """Return everything to say about a picture's scale, in one statement."""
    scale = result.scale
    if scale is None:
        return translate("words", "not known")
    figure = um(scale.um_per_px)
    source = translate("words", str(_SCALE_SOURCES[scale.source]))
    said = translate("words", "{figure} µm per pixel, {source}").format(
        figure=figure, source=source
    )
    if FieldAdvice.SCALE_DOUBTFUL not in result.advice:
        return said
    if scale.source in (ScaleSource.SET, ScaleSource.KEPT):
        return translate("words", "{said}, but the red cells do not fit it").format(said=said)
    return translate(
        "words",
        "{said}, but red cells or other pictures do not fit it: set it once for this microscope",
    ).format(said=said)


def advice_sentences(result: FieldResult) -> list[str]:
    """Return what to correct about a picture; its scale is left to `scale_statement`."""
    return [advice_sentence(one) for one in result.advice if one is not FieldAdvice.SCALE_DOUBTFUL]


def note_sentences(result: FieldResult) -> list[str]:
    """Return what the reader had to assume; the scale is left to `scale_statement`."""
    return [note_sentence(one) for one in result.notes if one is not FieldNote.SCALE_ASSUMED]


def no_cell_sentence() -> str:
    """Return the sentence for a picture without cells."""
    return translate("words", "No cell was found in this picture.")


def no_cell_heading() -> str:
    """Return the heading of pictures without cells."""
    return translate("words", "No cell found")


def failed_heading() -> str:
    """Return the heading of files that could not be read."""
    return translate("words", "Could not be read")
