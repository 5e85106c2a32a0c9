"""The heading of the first group is in view beside its first cell, also in a low window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.window.main import MainWindow


@pytest.mark.parametrize(
    ("width", "height"), [(1360, 840), (1008, 552), (960, 540), (944, 516), (944, 500)]
)
def test_the_first_cell_is_below_its_heading(
    full_window: MainWindow, width: int, height: int
) -> None:
    view = full_window.classify_page.findChild(GalleryView)
    assert isinstance(view, GalleryView)
    full_window.resize(width, height)
    QApplication.processEvents()
    view.scrollTo(view.gallery().index(0))
    assert view.verticalOffset() == 0
    assert view.viewport().rect().contains(view.visualRect(view.gallery().index(0)))
