"""Finds the texts in a person's language; English is the text in the code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.parts.look.palette import ASSETS

OURS = "hematovision"


_updated: list[Path] = []


def look_first_in(folder: Path | None) -> None:
    """Prefer the translations of an update over the shipped ones; None: there are none."""
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
"""Scripts for which some computers have no font, so their letters would be empty boxes."""


def has_font(language: Language) -> bool:
    """Return whether this computer can display a language."""
    script = SCRIPTS.get(language)
    return script is None or bool(QFontDatabase.families(script))


def languages() -> tuple[Language, ...]:
    """Return the choices: the system's language, English, and those with a translation."""
    always = (Language.SYSTEM, Language.ENGLISH)
    return tuple(one for one in Language if one in always or _is_there(one.value))


def unwritable() -> tuple[Language, ...]:
    """Return those of `languages` for which this computer has no font."""
    return tuple(one for one in languages() if not has_font(one))


def use_language(application: QGuiApplication, language: Language) -> bool:
    """Use a language for everything created from now on; return whether there is a translation.

    A translation is assets/translations/hematovision_LANGUAGE.qm, made by `make translations` from
    the .ts beside it. Without a font for its script, English stays. The reading direction changes
    only if ours is translated. Qt's own texts are in our files too: Qt has no Hindi and no Telugu,
    and the package contains none of Qt's. If Qt's are installed, they provide what ours lack.
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
    application.installTranslator(ours)  # the last one is searched first
    application.setLayoutDirection(locale.textDirection())
    return True
