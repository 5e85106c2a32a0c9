"""Every text that belongs to a code of the core, and how figures are written."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from hematovision_desktop.core.errors import FailureCode
from hematovision_desktop.core.explanation import Evidence
from hematovision_desktop.core.field import Cell, FieldNote, ReviewReason, Scale, ScaleSource
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.log import LogQuery, Stage
from hematovision_desktop.core.quality import FieldAdvice
from hematovision_desktop.core.review import close_types
from hematovision_desktop.core.settings import Theme

SURE_FROM = 0.9
"""Confidence from which an answer that needs no review is called sure, not fairly sure."""

translate = QCoreApplication.translate


def locale() -> QLocale:
    """Return the locale that the texts are written in; a translation names its own."""
    return QLocale(translate("words", "en_GB", "the locale of this translation, such as de_DE"))


def label_name(label: Label | None) -> str:
    """Return a type's name for one cell; None is a cell that cannot be told."""
    return {
        Label.NEUTROPHIL: translate("words", "Neutrophil"),
        Label.EOSINOPHIL: translate("words", "Eosinophil"),
        Label.BASOPHIL: translate("words", "Basophil"),
        Label.LYMPHOCYTE: translate("words", "Lymphocyte"),
        Label.MONOCYTE: translate("words", "Monocyte"),
        Label.IMMATURE_GRANULOCYTE: translate("words", "Immature granulocyte"),
        Label.ERYTHROBLAST: translate("words", "Erythroblast"),
        Label.PLATELET: translate("words", "Platelet"),
        Label.BLAST: translate("words", "Blast"),
        None: translate("words", "Cannot be told"),
    }[label]


def label_short(label: Label | None) -> str:
    """Return a type's name where room is short."""
    if label is Label.IMMATURE_GRANULOCYTE:
        return translate("words", "Immature gran.")
    return label_name(label)


def letter(label: Label | None) -> str:
    """Return the sign beside a type's colour; a question mark for what cannot be told."""
    return "?" if label is None else label.letter


def label_set_name(label_set: LabelSet) -> str:
    """Return a label set's name with what it holds."""
    return {
        LabelSet.FOUR: translate("words", "Four types"),
        LabelSet.FIVE: translate("words", "Five types"),
        LabelSet.EXTENDED: translate("words", "Extended, eight types"),
    }[label_set]


def theme_name(theme: Theme) -> str:
    """Return a theme's name."""
    return {
        Theme.SYSTEM: translate("words", "Like the system"),
        Theme.LIGHT: translate("words", "Light"),
        Theme.DARK: translate("words", "Dark"),
    }[theme]


def stage_name(stage: Stage) -> str:
    """Return how far a batch is."""
    return {
        Stage.RUNNING: translate("words", "Running"),
        Stage.TO_LOOK_AT: translate("words", "To look at"),
        Stage.REVIEWED: translate("words", "Reviewed"),
        Stage.STOPPED_EARLY: translate("words", "Stopped early"),
        Stage.INTERRUPTED: translate("words", "Interrupted"),
    }[stage]


def failure_sentence(code: FailureCode, named: str = "") -> str:
    """Return why a file has no result and what to do.

    named: the reader's own sentence, which names the kind of a file that is not read here.
    """
    if named and code in (FailureCode.OTHER_FORMAT, FailureCode.UNSUPPORTED_KIND):
        return named
    return {
        FailureCode.EMPTY_FILE: translate(
            "words", "This file is empty. Copy it again from the camera or the card."
        ),
        FailureCode.NOT_A_PICTURE: translate(
            "words", "This file is not a picture we can read. Save it as JPEG, PNG or TIFF."
        ),
        FailureCode.DAMAGED: translate(
            "words", "This picture is damaged or cut short. Copy it again from the source."
        ),
        FailureCode.TOO_SMALL: translate(
            "words",
            "This picture is too small to hold a cell. Use one of at least 64 × 64 pixels.",
        ),
        FailureCode.TOO_LARGE: translate(
            "words",
            "This picture is too large to open safely. "
            "Cut it into pictures of at most 100 megapixels.",
        ),
        FailureCode.NO_PERMISSION: translate(
            "words", "This file may not be read. Ask for permission or copy it."
        ),
        FailureCode.MISSING: translate(
            "words", "This file is no longer there. Check the folder or the card."
        ),
        FailureCode.NOT_A_FILE: translate(
            "words", "This is not a file but a device or a link without an end. Leave it out."
        ),
        FailureCode.UNREADABLE: translate(
            "words", "This file could not be read from the disk. Try again or copy it."
        ),
        FailureCode.OTHER_FORMAT: translate(
            "words",
            "This file is of a format that is not read here. Export it as JPEG, PNG or TIFF.",
        ),
        FailureCode.UNSUPPORTED_KIND: translate(
            "words",
            "This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits.",
        ),
    }[code]


def review_sentences(cell: Cell) -> list[str]:
    """Return why a person should look at a cell, naming the types that are close."""
    sentences = {reason: review_sentence(reason) for reason in cell.reasons}
    if (both := close_types(cell)) is not None:
        sentences[ReviewReason.TWO_TYPES_CLOSE] = translate(
            "words", "{first} and {second} fit almost equally well."
        ).format(first=label_name(both[0]), second=label_name(both[1]).lower())
    return list(sentences.values())


def review_sentence(reason: ReviewReason) -> str:
    """Return why a person should look at a cell."""
    return {
        ReviewReason.LOW_CONFIDENCE: translate("words", "The program is not sure enough."),
        ReviewReason.TWO_TYPES_CLOSE: translate("words", "Two types fit almost equally well."),
        ReviewReason.OUTSIDE_LABEL_SET: translate(
            "words", "It looks like a type outside the chosen label set."
        ),
        ReviewReason.CUT_BY_EDGE: translate("words", "The edge of the picture cuts the cell."),
        ReviewReason.SCALE_UNKNOWN: translate(
            "words", "The scale of the picture is not known, so its size is a guess."
        ),
        ReviewReason.TOO_FEW_PIXELS: translate(
            "words", "The cell has too few pixels: the magnification is too low."
        ),
        ReviewReason.OUT_OF_FOCUS: translate("words", "The cell is out of focus."),
        ReviewReason.UNFAMILIAR: translate(
            "words", "It looks unlike the cells the program has learnt."
        ),
        ReviewReason.COLOURS_DOUBTFUL: translate(
            "words", "Red and blue of the picture may be exchanged."
        ),
        ReviewReason.MAY_BE_BLAST: translate(
            "words", "It may be a blast or another abnormal cell: a person must look."
        ),
        ReviewReason.TOO_LARGE_FOR_TYPE: translate(
            "words", "It is larger than cells of this type get."
        ),
    }[reason]


def advice_sentence(advice: FieldAdvice) -> str:
    """Return what a person at the microscope should put right."""
    return {
        FieldAdvice.FOCUS: translate("words", "The picture is out of focus. Focus again."),
        FieldAdvice.TOO_BRIGHT: translate(
            "words", "The picture is too bright. Turn down the lamp or the exposure."
        ),
        FieldAdvice.TOO_DARK: translate(
            "words", "The picture is too dark. Turn up the lamp or the exposure."
        ),
        FieldAdvice.PALE_STAIN: translate(
            "words", "The stain is pale; cells may be missed. Stain longer."
        ),
        FieldAdvice.TOO_THICK: translate(
            "words", "The smear is too thick here. Look where cells lie side by side."
        ),
        FieldAdvice.LOW_MAGNIFICATION: translate(
            "words", "The magnification is too low. Use the oil lens, and do not reduce pictures."
        ),
        FieldAdvice.HIGH_MAGNIFICATION: translate(
            "words", "The magnification is too high for a whole cell. Use a weaker lens."
        ),
        FieldAdvice.SCALE_DOUBTFUL: translate(
            "words", "The red cells do not fit the scale. Check it, or set it in Settings."
        ),
    }[advice]


def evidence_sentence(label: Label, evidence: Evidence) -> str:
    """Return how much of what spoke for a type lies inside the cell, and what that compares to."""
    name = label_name(label).lower()
    if evidence.inside is None:
        return translate("words", "Nothing in the map speaks for {type}.").format(type=name)
    return translate(
        "words",
        "{inside} of what spoke for {type} lies inside the cell's outline, "
        "which fills {covered} of the map.",
    ).format(inside=probability(evidence.inside), type=name, covered=probability(evidence.covered))


def around_sentence(red_cells: int | None, platelets: int | None) -> str:
    """Return what lies around the leukocytes of one picture; empty where nobody counted."""
    parts = []
    if red_cells is not None:
        parts.append(
            counted(
                red_cells,
                translate("words", "{n} red cell"),
                translate("words", "{n} red cells"),
            )
        )
    if platelets is not None:
        parts.append(
            counted(
                platelets,
                translate("words", "{n} platelet"),
                translate("words", "{n} platelets"),
            )
        )
    if not parts:
        return ""
    return translate("words", "{parts} here; no blood count.").format(parts=", ".join(parts))


def note_sentence(note: FieldNote) -> str:
    """Return what the reader had to decide about a file."""
    return {
        FieldNote.FIRST_PAGE_ONLY: translate(
            "words", "Only the first page was read; save the other pages as files of their own."
        ),
        FieldNote.FIRST_FRAME_ONLY: translate(
            "words", "The picture is animated; only its first frame was read."
        ),
        FieldNote.SIXTEEN_BIT_SCALED: translate(
            "words", "The 16-bit picture was reduced to 8 bits."
        ),
        FieldNote.GREY: translate(
            "words", "The picture is grey; without colour the names are less certain."
        ),
        FieldNote.TRANSPARENCY_IGNORED: translate(
            "words", "Transparency in the picture was ignored."
        ),
        FieldNote.SCALE_ASSUMED: translate(
            "words", "The scale could not be measured and was assumed. Set it in Settings."
        ),
        FieldNote.LARGEST_PAGE: translate(
            "words", "Smaller pages of the file, such as a thumbnail or label, were passed over."
        ),
        FieldNote.CHANNELS_JOINED: translate(
            "words", "Red, green and blue lay on pages of their own and were put together."
        ),
        FieldNote.SHARPEST_PAGE: translate(
            "words", "The file shows this place at several levels of focus; the sharpest was read."
        ),
        FieldNote.PIXELS_MADE_SQUARE: translate(
            "words", "The pixels are not square by the file's resolution, and were made square."
        ),
        FieldNote.RED_AND_BLUE_SWAPPED: translate(
            "words", "Red and blue were exchanged in the file and were put right."
        ),
        FieldNote.COLOURS_DOUBTFUL: translate(
            "words",
            "Red and blue may be exchanged. Check the program that saved the picture.",
        ),
        FieldNote.PROFILE_APPLIED: translate("words", "The file's colour profile was applied."),
        FieldNote.EDGE_MASKED: translate(
            "words", "The black around the picture was left out of all measures."
        ),
    }[note]


def scale_words(scale: Scale) -> str:
    """Return a scale with its unit and where it comes from."""
    figure = locale().toString(scale.um_per_px, "f", 3)
    source = {
        ScaleSource.RED_CELLS: translate("words", "measured from the red cells"),
        ScaleSource.LEUKOCYTES: translate("words", "measured from the leukocytes"),
        ScaleSource.SET: translate("words", "set by you"),
        ScaleSource.POOLED: translate("words", "measured over all pictures of this batch"),
        ScaleSource.ASSUMED: translate("words", "assumed"),
    }[scale.source]
    return translate("words", "{figure} µm per pixel, {source}").format(
        figure=figure, source=source
    )


def sureness(cell: Cell) -> str:
    """Return the program's confidence in words."""
    return sureness_of(cell.confidence, needs_review=cell.needs_review)


def sureness_of(confidence: float, *, needs_review: bool) -> str:
    """Return a confidence in [0, 1] in words."""
    if needs_review:
        return translate("words", "please look")
    if confidence >= SURE_FROM:
        return translate("words", "sure")
    return translate("words", "fairly sure")


def number(value: int) -> str:
    """Return a count with its thousands set apart."""
    return locale().toString(value)


def probability(value: float) -> str:
    """Return a probability in [0, 1] as a whole percentage, never a false 0 or 100."""
    percent = 100.0 * value
    if 0.0 < percent < 0.5:
        return "<1\u00a0%"
    if 99.5 <= percent < 100.0:
        return ">99\u00a0%"
    return f"{percent:.0f}\u00a0%"


def percent_figure(percent: float) -> str:
    """Return a percentage without its sign: whole from 10 on, one decimal where it tells more."""
    if percent >= 9.95:
        return locale().toString(percent, "f", 0)
    written = locale().toString(percent, "f", 1)
    return written.removesuffix(locale().decimalPoint() + "0")


def counted(count: int, one: str, many: str) -> str:
    """Return "1 cell" or "2,487 cells"; one and many are translated and hold {n}."""
    return (one if count == 1 else many).format(n=number(count))


def cells_counted(count: int) -> str:
    """Return a number of cells in words."""
    return counted(count, translate("words", "{n} cell"), translate("words", "{n} cells"))


def fields_counted(count: int) -> str:
    """Return a number of pictures in words."""
    return counted(count, translate("words", "{n} picture"), translate("words", "{n} pictures"))


def duration(seconds: float) -> str:
    """Return a time to wait, as exact as anybody needs it."""
    whole = max(1, round(seconds))
    if whole < 90:
        return translate("words", "{n} s").format(n=number(whole))
    if whole < 90 * 60:
        return translate("words", "{n} min").format(n=number(round(whole / 60)))
    return translate("words", "{n} h").format(n=percent_figure(whole / 3600))


def file_size(size_bytes: int) -> str:
    """Return the length of a file."""
    return locale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def moment(when: datetime) -> str:
    """Return a moment as local date and time."""
    here = when.astimezone()
    stamp = QDateTime(
        QDate(here.year, here.month, here.day), QTime(here.hour, here.minute, here.second)
    )
    return locale().toString(stamp, "d MMM yyyy, HH:mm")


def program_said(answer: str) -> str:
    """Return the program's own answer where a person's stands above it."""
    return translate("words", "program: {answer}").format(answer=answer)


def was(answer: str) -> str:
    """Return the program's own answer in even less room."""
    return translate("words", "was {answer}").format(answer=answer)


def no_cell_sentence() -> str:
    """Return what is said of a picture without cells."""
    return translate("words", "No cell was found in this picture.")


def all_cells() -> str:
    """Return the heading of cells of every type."""
    return translate("words", "All cells")


def no_cell_heading() -> str:
    """Return the heading of pictures without cells."""
    return translate("words", "No cell found")


def failed_heading() -> str:
    """Return the heading of files that could not be read."""
    return translate("words", "Could not be read")


def day(when: date) -> str:
    """Return a day."""
    return locale().toString(QDate(when.year, when.month, when.day), "d MMM yyyy")


def search_understood(query: LogQuery) -> str:
    """Return how a search was read, so that a person sees why something is missing."""
    parts = []
    if query.label is not None:
        parts.append(translate("words", "type: {label}").format(label=label_name(query.label)))
    if query.stage is not None:
        parts.append(translate("words", "state: {stage}").format(stage=stage_name(query.stage)))
    first, last = query.first_day, query.last_day
    if first and last and first == last:
        parts.append(translate("words", "on {day}").format(day=day(first)))
    elif first and last:
        parts.append(
            translate("words", "from {first} to {last}").format(first=day(first), last=day(last))
        )
    elif first:
        parts.append(translate("words", "from {first} on").format(first=day(first)))
    elif last:
        parts.append(translate("words", "up to {last}").format(last=day(last)))
    if query.words:
        quoted = " ".join(f"“{word}”" for word in query.words)
        parts.append(translate("words", "words: {words}").format(words=quoted))
    if not parts:
        return ""
    return translate("words", "Looking for {parts}").format(parts=" · ".join(parts))
