"""The pages of the window: which one is visible, and where the keyboard goes when one is opened."""
# ruff: noqa: N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.live.window import LiveWindow
from hematovision_desktop.ui.parts.input.keyboard import first_stop_in
from hematovision_desktop.ui.parts.layout.late_page import LatePage
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.frame import Rail
from hematovision_desktop.ui.window.list_actions import ListActions

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


class Home(QObject):
    """Moves the focus into the opened page, to its main control.

    Otherwise it would stay where it was before the login or the page change: in the rail, or on the
    button that locks the window, which Space would then press. Connected after what shows the
    pages.
    """

    def __init__(
        self,
        pages: QStackedWidget,
        rail: Rail,
        acts: Actions,
        classify: ClassifyPage,
        *,
        lists: ListActions,
        live: LiveWindow,
    ) -> None:
        super().__init__(pages)
        self._pages = pages
        self._rail = rail
        self._classify = classify
        self._live = live
        self._main_parts: dict[Page, Callable[[], QWidget | None]] = {
            Page.CLASSIFY: self._cells,
            Page.LIVE: self._picture,
            Page.SAMPLES: lambda: lists.samples.page.table,
            Page.LOG: lambda: lists.log.page.table,
        }
        self._came = False
        pages.currentChanged.connect(self._come)
        for page in Page:
            acts[f"{page}_page"].triggered.connect(self.go)
        rail.page_chosen.connect(self.go_unless_in_rail)

    def follow(self, let_in: SignalInstance, *above: QWidget) -> None:
        """Move the focus into the page after a login, and from lines above the pages when they disappear."""
        let_in.connect(self.go)
        for one in above:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that a line above the pages disappears, before Qt moves the focus."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget):
            holder = watched.window().focusWidget()
            if holder is not None and watched.isAncestorOf(holder):
                self.go()
        return super().eventFilter(watched, event)

    @Slot()
    def go(self) -> None:
        """Focus the page's main control, or else its first Tab stop.

        A focus inside the page stays; so does one that Qt chose there, if the page has no main
        control.
        """
        came, self._came = self._came, False
        page, holder = self._pages.currentWidget(), self._pages.window().focusWidget()
        assert page is not None
        main = self._main_parts.get(tuple(Page)[self._pages.currentIndex()])
        if holder is None or not page.isAncestorOf(holder) or not holder.isVisible():
            part = first_stop_in(page) if main is None else main()
        elif main is None or not came:
            # It lost the keyboard if the window became active while the page was hidden.
            part = holder
        else:
            part = main()
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_unless_in_rail(self) -> None:
        """Focus the page, unless a person moves through the rail with keys."""
        holder = self._pages.window().focusWidget()
        if holder is None or not self._rail.isAncestorOf(holder):
            self.go()

    @Slot()
    def _come(self) -> None:
        self._came = True

    def _picture(self) -> QWidget | None:
        page = self._live.page
        return page.bench.picture if page.is_open else first_stop_in(page)

    def _cells(self) -> QWidget:
        page = self._classify
        return page.gallery.view if page.has_batch else page.drop_page.files_button
