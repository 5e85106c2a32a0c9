"""A long page of sections, with a list of them beside it for navigation."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayout,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.keyboard import first_stop_in
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.widgets import hairline, in_line
from hematovision_desktop.ui.settings.sections import Section

_ABOVE_PX = 16
"""Space above a section when it is scrolled to: the line that separates it from the one before."""
_BESIDE_CHARACTERS = 56
"""If fewer characters fit beside the list, a box replaces it."""
_PAGE_PX = 840
_MARGINS_PX = (32, 24)
_AROUND_PX = 24
"""Margin beside the names of the sections, from the style sheet."""
_ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Names(QListWidget):
    """The names of the sections. entered: a person chose one, and goes into it by Tab or Enter."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chose = False
        self.currentRowChanged.connect(self._note_choice)

    @Slot()
    def _note_choice(self) -> None:
        self._chose = True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note the focus: a click that brings it chooses a name only afterwards."""
        self._chose = False
        super().focusInEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab into a section that was chosen here; otherwise onward, as everywhere."""
        if not (next and self._chose):
            return super().focusNextPrevChild(next)
        self.entered.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the chosen section on Enter."""
        if event.key() in _ENTERING:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Area(QScrollArea):
    """Scrolls the sections. walked: Tab moved from part to part in them."""

    walked = Signal()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Report that the focus moves, unless Qt moves it from a part that is disabled or hidden."""
        holder = QApplication.focusWidget()
        by_person = holder is not None and holder.isEnabled() and holder.isVisible()
        went = super().focusNextPrevChild(next)
        if by_person:
            self.walked.emit()
        return went


class IndexedSections(QWidget):
    """Sections below each other; choosing one in the list beside them scrolls to it.

    The list marks the section that a person reached by scrolling or Tab. If it does not fit beside
    the sections, a box above them replaces it.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.names = _Names(self)
        self.box = Choice(self)
        self._sections: list[Section] = []
        self._stays_at: QWidget | None = None
        for one in (self.names, self.box):
            one.setAccessibleName(self.tr("Sections"))
        self._area = area = _Area(self)
        area.setAccessibleName(name)
        self._column = self._lay_out()
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self._go_there)
        bar.actionTriggered.connect(self._leave)
        bar.valueChanged.connect(self._mark_seen)
        area.walked.connect(self._mark_held)
        self.names.currentRowChanged.connect(self._show_row)
        self.names.entered.connect(self._enter)
        self.box.activated.connect(self._show_row)

    def _lay_out(self) -> QVBoxLayout:
        """Return the column of the sections. Its parents are placed before it has
        content: Qt styles all children again with each move.
        """
        for one in (self.names, self._area):
            one.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setProperty("look", "index")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box_row = QWidget(self)
        row_of_box = in_line(self.box)
        row_of_box.setContentsMargins(_MARGINS_PX[0], 8, _MARGINS_PX[0], 8)
        self._box_row.setLayout(row_of_box)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._box_row)
        beside.addWidget(self._area, 1)
        whole = row_in(self, self.names, gap_px=0)
        whole.addLayout(beside, 1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        holder = QWidget()
        holder.setObjectName("page")
        self._area.setWidget(holder)
        page = QWidget()
        page.setObjectName("page")
        page.setMaximumWidth(_PAGE_PX)
        row = row_in(holder, gap_px=None)
        row.addWidget(page, 10)
        row.addStretch(1)
        return column_in(page, gap_px=12, around_px=_MARGINS_PX * 2)

    def add_line(self, line: QWidget) -> None:
        """Add a line outside any section."""
        self._column.addWidget(line)

    def add(self, title: str, hint: str, content: QLayout) -> None:
        """Add a section."""
        section = Section(title, hint, content)
        self._sections.append(section)
        self._column.addWidget(hairline())
        self._column.addWidget(section)
        self.names.blockSignals(True)
        self.names.addItem(title)
        self.names.setCurrentRow(0)
        self.names.blockSignals(False)
        self.box.addItem(title)

    def end(self) -> None:
        """Finish: there are no more sections."""
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the list beside the sections if both fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, bar = self.names.fontMetrics(), self.names.verticalScrollBar().sizeHint().width()
        wide = self.names.sizeHintForColumn(0) + bar + _AROUND_PX
        least = _BESIDE_CHARACTERS * metrics.averageCharWidth() + 2 * _MARGINS_PX[0]
        beside = self.width() >= wide + least
        self.names.setFixedWidth(wide)
        self.names.setVisible(beside)
        self._box_row.setVisible(not beside)

    # Going to a section

    def show_part(self, part: QWidget) -> None:
        """Scroll the section that holds a part to the top, and keep it there while it grows."""
        row = self._row_of(part)
        if row is not None:
            self._show_row(row)

    @Slot(int)
    def _show_row(self, row: int) -> None:
        self._stays_at = self._sections[row]
        self._mark(row)
        self._go_there()

    @Slot()
    def _go_there(self) -> None:
        """Scroll to the section, unless a person went elsewhere meanwhile."""
        whole = self._area.widget()
        if self._stays_at is not None and whole is not None:
            top = self._stays_at.mapTo(whole, QPoint(0, 0)).y()
            self._area.verticalScrollBar().setValue(top - _ABOVE_PX)

    @Slot()
    def _enter(self) -> None:
        section = self._sections[max(0, self.names.currentRow())]
        part = first_stop_in(section)
        if part is not None:
            part.setFocus(Qt.FocusReason.TabFocusReason)

    # Following a person

    @Slot()
    def _leave(self) -> None:
        self._stays_at = None

    @Slot()
    def _mark_held(self) -> None:
        self._leave()
        holder = QApplication.focusWidget()
        row = None if holder is None else self._row_of(holder)
        if row is not None:
            self._mark(row)

    @Slot()
    def _mark_seen(self) -> None:
        """Mark the section at the top, once a person has scrolled there."""
        whole = self._area.widget()
        if self._stays_at is not None or whole is None:
            return
        seen = self._area.verticalScrollBar().value() + 2 * _ABOVE_PX
        above = [one for one in self._sections if one.mapTo(whole, QPoint(0, 0)).y() <= seen]
        self._mark(max(0, len(above) - 1))

    def _mark(self, row: int) -> None:
        for one in (self.names, self.box):
            one.blockSignals(True)
        self.names.setCurrentRow(row)
        self.box.setCurrentIndex(row)
        for one in (self.names, self.box):
            one.blockSignals(False)

    def _row_of(self, part: QWidget) -> int | None:
        holding = (row for row, one in enumerate(self._sections) if one.isAncestorOf(part))
        return next(holding, None)
