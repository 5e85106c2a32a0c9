"""Finds the texts in the user's language; English is what stands in the code."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hematovision_desktop.ui.parts.palette import ASSETS


def install_translations(application: QApplication) -> bool:
    """Use the translation of the system's language if there is one; return whether there is.

    A translation is assets/translations/hematovision_LANGUAGE.qm, made from
    hematovision_template.ts with Qt Linguist; Qt's own buttons follow only where ours do.
    """
    ours = QTranslator(application)
    if not ours.load(QLocale(), "hematovision", "_", str(ASSETS / "translations")):
        return False
    application.installTranslator(ours)
    qts = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(QLocale(), "qtbase", "_", folder):
        application.installTranslator(qts)
    return True
