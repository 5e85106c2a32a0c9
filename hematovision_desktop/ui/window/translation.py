"""Finds the texts in a person's language; English is what stands in the code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hematovision_desktop.core.settings import Language
from hematovision_desktop.ui.parts.palette import ASSETS

OURS = "hematovision"


def _file_of(language: str) -> Path:
    return ASSETS / "translations" / f"{OURS}_{language}.qm"


def languages() -> tuple[Language, ...]:
    """Return what can be chosen: the system's, English, and what there is a translation for."""
    always = (Language.SYSTEM, Language.ENGLISH)
    return tuple(one for one in Language if one in always or _file_of(one.value).is_file())


def use_language(application: QApplication, language: Language) -> bool:
    """Use a language for all that is made from now on; return whether there is a translation.

    A translation is assets/translations/hematovision_LANGUAGE.qm, made by `make translations` from
    the .ts beside it. Qt's own buttons, and the direction of reading, follow only where ours do.
    """
    for one in application.findChildren(QTranslator):
        application.removeTranslator(one)
        one.deleteLater()
    locale = QLocale() if language is Language.SYSTEM else QLocale(language.value)
    ours = QTranslator(application)
    if not ours.load(locale, OURS, "_", str(ASSETS / "translations")):
        application.setLayoutDirection(QLocale(QLocale.Language.English).textDirection())
        return False
    application.installTranslator(ours)
    qts = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(locale, "qtbase", "_", folder):
        application.installTranslator(qts)
    application.setLayoutDirection(locale.textDirection())
    return True
