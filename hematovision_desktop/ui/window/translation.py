"""Finds the texts in a person's language; English is what stands in the code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.parts.palette import ASSETS

OURS = "hematovision"


_updated: list[Path] = []


def look_first_in(folder: Path | None) -> None:
    """Take the translations of an update before those that came along; None: there is none."""
    _updated[:] = [] if folder is None else [folder]


def _folders() -> list[Path]:
    return [*_updated, ASSETS / "translations"]


def _is_there(language: str) -> bool:
    return any((one / f"{OURS}_{language}.qm").is_file() for one in _folders())


SCRIPTS = {
    Language.HINDI: QFontDatabase.WritingSystem.Devanagari,
    Language.TELUGU: QFontDatabase.WritingSystem.Telugu,
    Language.ARABIC: QFontDatabase.WritingSystem.Arabic,
}
"""Scripts that not every computer has a font for; without one their letters are empty boxes."""


def has_font(language: Language) -> bool:
    """Whether this computer can write a language."""
    script = SCRIPTS.get(language)
    return script is None or bool(QFontDatabase.families(script))


def languages() -> tuple[Language, ...]:
    """Return what can be chosen: the system's, English, and what there is a translation for."""
    always = (Language.SYSTEM, Language.ENGLISH)
    return tuple(one for one in Language if one in always or _is_there(one.value))


def unwritable() -> tuple[Language, ...]:
    """Return the languages of `languages` that this computer has no font for."""
    return tuple(one for one in languages() if not has_font(one))


def use_language(application: QGuiApplication, language: Language) -> bool:
    """Use a language for all that is made from now on; return whether there is a translation.

    A translation is assets/translations/hematovision_LANGUAGE.qm, made by `make translations` from
    the .ts beside it. Without a font for its script English stays. The direction of reading follows
    only where ours do. What Qt itself says lies in ours too: Qt brings no Hindi and no Telugu, and the
    package none of Qt's. Where Qt's are installed, they say what ours lack.
    """
    for one in application.findChildren(QTranslator):
        application.removeTranslator(one)
        one.deleteLater()
    locale = QLocale() if language is Language.SYSTEM else QLocale(language.value)
    ours = QTranslator(application)
    spoken = next(
        (one for one in SCRIPTS if QLocale(one.value).language() is locale.language()), None
    )
    writable = spoken is None or has_font(spoken)
    if not writable or not any(ours.load(locale, OURS, "_", str(one)) for one in _folders()):
        application.setLayoutDirection(QLocale(QLocale.Language.English).textDirection())
        return False
    qts = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(locale, "qtbase", "_", folder):
        application.installTranslator(qts)
    application.installTranslator(ours)  # the last one is asked first
    application.setLayoutDirection(locale.textDirection())
    return True
