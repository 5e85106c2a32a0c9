"""All texts for codes of the core, and the formats of figures."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, QTime

from hematovision_desktop.core.base.local_stamp import comes_twice
from hematovision_desktop.core.base.rounding import as_written
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.naming.settings import Contrast, Language, Theme

translate = QCoreApplication.translate


_ENGLISH = "en_GB"
_MINUS = "\N{MINUS SIGN}"


class Texts:
    """Texts of one context that depend on a number, such as "{n} cells".

    The variable that holds it must have the context's name, which pyside6-lupdate uses.
    """

    def __init__(self, context: str) -> None:
        self._context = context

    def tr(self, text: str, note: str, count: int) -> str:
        """Return a text in this language's form for a count."""
        return translate(self._context, text, note, count)


words = Texts("words")
tr = words.tr
"""The same for modules that share the context: they write `words.tr`."""


def _locale_name() -> str:
    return translate("words", "en_GB", "the locale of this translation, such as de_DE")


def speaks_english() -> bool:
    """Return whether the texts are in the code's language."""
    return _locale_name() == _ENGLISH


def locale() -> QLocale:
    """Return the locale of the texts; a translation names its own."""
    return _locale(_locale_name())


@cache
def _locale(name: str) -> QLocale:
    return QLocale(name)


_NAMES: dict[Label | None, object] = {
    Label.NEUTROPHIL: QT_TRANSLATE_NOOP("words", "Neutrophil"),
    Label.EOSINOPHIL: QT_TRANSLATE_NOOP("words", "Eosinophil"),
    Label.BASOPHIL: QT_TRANSLATE_NOOP("words", "Basophil"),
    Label.LYMPHOCYTE: QT_TRANSLATE_NOOP("words", "Lymphocyte"),
    Label.MONOCYTE: QT_TRANSLATE_NOOP("words", "Monocyte"),
    Label.IMMATURE_GRANULOCYTE: QT_TRANSLATE_NOOP("words", "Immature granulocyte"),
    Label.ERYTHROBLAST: QT_TRANSLATE_NOOP("words", "Erythroblast"),
    Label.PLATELET: QT_TRANSLATE_NOOP("words", "Platelet"),
    Label.BLAST: QT_TRANSLATE_NOOP("words", "Blast"),
    Label.BAND: QT_TRANSLATE_NOOP("words", "Band"),
    Label.ATYPICAL_LYMPHOCYTE: QT_TRANSLATE_NOOP("words", "Atypical lymphocyte"),
    Label.SMUDGE_CELL: QT_TRANSLATE_NOOP("words", "Smudge cell"),
    Label.ARTEFACT: QT_TRANSLATE_NOOP("words", "Artefact, no cell"),
    None: QT_TRANSLATE_NOOP("words", "Cannot be identified"),
}
_SHORT_NAMES: dict[Label | None, object] = {
    Label.IMMATURE_GRANULOCYTE: QT_TRANSLATE_NOOP("words", "Immature gran."),
    Label.ATYPICAL_LYMPHOCYTE: QT_TRANSLATE_NOOP("words", "Atypical lymph."),
    Label.ARTEFACT: QT_TRANSLATE_NOOP("words", "Artefact"),
    None: QT_TRANSLATE_NOOP("words", "Cannot tell"),
}


def label_name(label: Label | None) -> str:
    """Return a type's name for one cell; None is a cell that cannot be told."""
    # One look-up only: a page needs dozens of names after every key.
    return translate("words", str(_NAMES[label]))


def label_short(label: Label | None) -> str:
    """Return a type's name where room is short."""
    return translate("words", str(_SHORT_NAMES.get(label) or _NAMES[label]))


def letter(label: Label | None) -> str:
    """Return the letter beside a type's colour; a question mark for what cannot be told."""
    return "?" if label is None else label.letter


def label_set_name(label_set: LabelSet) -> str:
    """Return a label set's name with its types."""
    return {
        LabelSet.FOUR: translate("words", "Four types"),
        LabelSet.FIVE: translate("words", "Five types"),
        LabelSet.EXTENDED: translate("words", "Extended, eight types"),
    }[label_set]


def language_code_name(language: Language) -> str:
    """Return a language's name in letters that every computer can display."""
    return QLocale.languageToString(QLocale(language.value).language())


def language_name(language: Language) -> str:
    """Return a language's name in that language, so its speakers find it."""
    own = {
        Language.ENGLISH: "English",
        Language.HINDI: "हिन्दी",
        Language.TELUGU: "తెలుగు",
        Language.SPANISH: "Español",
        Language.FRENCH: "Français",
        Language.ARABIC: "العربية",
    }
    return own.get(language) or translate("words", "Like the system")


def theme_name(theme: Theme) -> str:
    """Return a theme's name."""
    return {
        Theme.SYSTEM: translate("words", "Like the system"),
        Theme.LIGHT: translate("words", "Light"),
        Theme.DARK: translate("words", "Dark"),
    }[theme]


def contrast_name(contrast: Contrast) -> str:
    """Return the name of a contrast."""
    return {
        Contrast.SYSTEM: translate("words", "Like the system"),
        Contrast.USUAL: translate("words", "Usual"),
        Contrast.HIGH: translate("words", "High"),
    }[contrast]


def text_size_name(percent: int | None) -> str:
    """Return the name of a text size; None is the system's."""
    return translate("words", "Like the system") if percent is None else percentage(float(percent))


def stage_words(stage: Stage, cells: int, waiting: int, to_confirm: int) -> str:
    """Return how far a batch has got, with the number of cells that need review if that is what remains.

    A batch without any cells or readable pictures is not called reviewed.
    """
    if stage is Stage.REVIEWED and not cells:
        return translate("words", "No cell found")
    if stage is Stage.TO_CONFIRM:
        return to_confirm_counted(to_confirm)
    if stage is Stage.TO_LOOK_AT:
        return to_look_at_counted(waiting)
    return stage_name(stage)


_STAGES: dict[Stage, object] = {
    Stage.RUNNING: QT_TRANSLATE_NOOP("words", "Running"),
    Stage.TO_LOOK_AT: QT_TRANSLATE_NOOP("words", "To look at"),
    Stage.TO_CONFIRM: QT_TRANSLATE_NOOP("words", "To confirm"),
    Stage.REVIEWED: QT_TRANSLATE_NOOP("words", "Reviewed"),
    Stage.STOPPED_EARLY: QT_TRANSLATE_NOOP("words", "Stopped early"),
    Stage.INTERRUPTED: QT_TRANSLATE_NOOP("words", "Interrupted"),
}


def stage_name(stage: Stage) -> str:
    """Return how far a batch has got."""
    return translate("words", str(_STAGES[stage]))


def number(value: int) -> str:
    """Return a count with thousands separators."""
    return locale().toString(value).replace("-", _MINUS)


def decimals(value: float, digits: int) -> str:
    """Return a figure with a number of decimals, rounded as everywhere."""
    return locale().toString(as_written(value, digits), "f", digits).replace("-", _MINUS)


def as_typed(value: float) -> str:
    """Return a figure as people type it in the language: with its decimals, without thousands separators."""
    return locale().toString(float(value), "g", 10).replace(locale().groupSeparator(), "")


def day_typed(day: date) -> str:
    """Return a day as people type it: year, month and day, in the language's digits."""
    zero = ord(locale().zeroDigit())
    return "".join(chr(zero + int(one)) if one.isdigit() else one for one in day.isoformat())


def probability(value: float) -> str:
    """Return a probability in [0, 1] as a whole percentage, never a wrong 0 or 100."""
    percent = 100.0 * value
    if 0.0 < percent < 0.5:
        return f"<{percentage(1.0)}"
    if 99.5 <= percent < 100.0:
        return f">{percentage(99.0)}"
    return percentage(percent)


def percentage(percent: float) -> str:
    """Return a whole percentage with its sign."""
    return with_percent(decimals(percent, 0))


def percent_sign() -> str:
    """Return the percent sign, without the direction mark that some languages add.

    Not every font has that mark, and a substitute font makes the line taller.
    """
    return locale().percent().strip("\u061c\u200e\u200f")


def with_percent(figure: str) -> str:
    """Return a formatted percentage with its sign."""
    return f"{figure}\u00a0{percent_sign()}"


def percent_figure(percent: float) -> str:
    """Return a percentage without its sign: whole from 10 on, with one decimal if that tells more."""
    if percent >= 9.95:
        return decimals(percent, 0)
    written = decimals(percent, 1)
    return written.removesuffix(locale().decimalPoint() + locale().zeroDigit())


def counted(count: int, one: str, told: str, **more: str) -> str:
    """Return "1 cell" or "2,487 cells".

    one: the English singular; told: the result of `tr` for the English plural, which in every other
    language already has the form for this count. Both contain {n}; more: their other variables.
    """
    text = one if count == 1 and speaks_english() else told
    return text.format(n=number(count), **more)


def part_counted(part: int, whole: int, only: str, one: str, told: str, **more: str) -> str:
    """Return "1 of 13 names was right" or "7 of 13 names were right".

    only: English if the whole is one; one: English if the part is one; told: the result of `tr` for
    the English plural. more: the variables of all three.
    """
    text = (only if whole == 1 else one) if 1 in (part, whole) and speaks_english() else told
    return text.format(**more)


def cells_counted(count: int) -> str:
    """Return a number of cells in words."""
    return counted(count, "{n} cell", words.tr("{n} cells", "", count))


def to_look_at_counted(count: int) -> str:
    """Return in short how many cells a person must decide, wherever they are counted."""
    return words.tr("{n} to look at", "", count).format(n=number(count))


def waiting_counted(count: int) -> str:
    """Return how many cells a person must decide."""
    told = words.tr("{n} cells wait for you", "", count)
    return counted(count, "{n} cell waits for you", told)


def to_confirm_counted(count: int) -> str:
    """Return how many cells a person must confirm before signing."""
    return words.tr("{n} to confirm", "", count).format(n=number(count))


def fields_counted(count: int) -> str:
    """Return a number of pictures in words."""
    return counted(count, "{n} picture", words.tr("{n} pictures", "", count))


def duration(seconds: float) -> str:
    """Return a waiting time, only as exact as people need."""
    whole = max(1, round(seconds))
    if whole < 90:
        said, figure = translate("words", "{n} s"), number(whole)
    elif whole < 90 * 60:
        said, figure = translate("words", "{n} min"), number(round(whole / 60))
    else:
        said, figure = translate("words", "{n} h"), percent_figure(whole / 3600)
    return said.format(n=figure).replace(" ", "\u00a0")


def listed(parts: Iterable[str]) -> str:
    """Return parts in a list with the language's comma."""
    comma = "\u060c" if locale().script() is QLocale.Script.ArabicScript else ","
    return f"{comma} ".join(parts)


def file_size(size_bytes: int) -> str:
    """Return the size of a file."""
    return locale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def moment(when: datetime) -> str:
    """Return a moment as local date and time."""
    here = when.astimezone()
    stamp = QDateTime(
        QDate(here.year, here.month, here.day), QTime(here.hour, here.minute, here.second)
    )
    parts = [locale().toString(stamp, one) for one in ("d MMM yyyy", "HH:mm")]
    if comes_twice(when):  # the end of summer time
        parts[1] += f" (UTC{here:%z})"
    return listed(parts)


def all_cells() -> str:
    """Return the heading of cells of every type."""
    return translate("words", "All cells")
