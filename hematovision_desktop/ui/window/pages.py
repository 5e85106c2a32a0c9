"""The pages of the window, one of which is visible."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from hematovision_desktop.ui.parts.layout.late_page import LatePage
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.frame import Rail

CLASSIFY, LIVE, SAMPLES, LEARN, LOG, SETTINGS = range(len(Page))


class Pages(QStackedWidget):
    """Shows a page; late pages are created at the first visit.

    first: the page that exists from the beginning, at CLASSIFY. went_to: the page now shown.
    """

    went_to = Signal(int)

    def __init__(self, first: QWidget, late: Mapping[int, LatePage[Any]], rail: Rail) -> None:
        super().__init__()
        self._late = late
        self._rail = rail
        self.addWidget(first)
        for one in late.values():
            self.addWidget(one.area)
        rail.page_chosen.connect(self.show_page)

    @property
    def shown(self) -> Page:
        """The visible page."""
        return tuple(Page)[max(0, self.currentIndex())]

    @Slot(int)
    def show_page(self, index: int) -> None:
        """Go to a page."""
        if index in self._late:
            self._late[index].prepare()
        self._rail.show_page(SAMPLES if index == LOG else index)
        self.setCurrentIndex(index)
        self.went_to.emit(index)

    @Slot()
    def show_classify(self) -> None:
        """Go to the Classify page."""
        self.show_page(CLASSIFY)

    @Slot()
    def show_live(self) -> None:
        """Go to the Live page."""
        self.show_page(LIVE)

    @Slot()
    def show_samples(self) -> None:
        """Go to the Samples page."""
        self.show_page(SAMPLES)

    @Slot()
    def show_learn(self) -> None:
        """Go to the Learn page."""
        self.show_page(LEARN)

    @Slot()
    def show_log(self) -> None:
        """Go to the Log page."""
        self.show_page(LOG)

    @Slot()
    def show_settings(self) -> None:
        """Go to the Settings page."""
        self.show_page(SETTINGS)
