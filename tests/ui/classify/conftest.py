"""The Classify page of a window in which a batch was read, its gallery, and what it asks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.main import MainWindow


@pytest.fixture
def page(full_window: MainWindow) -> ClassifyPage:
    return full_window.classify_page


@pytest.fixture
def view(page: ClassifyPage) -> GalleryView:
    return page.gallery.view


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of questions; each is answered with the safe button."""
    questions: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: questions.append(self.text()) or 0)
    return questions
