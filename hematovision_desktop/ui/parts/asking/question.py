"""Questions to a person that stay fully on the screen however small it is and however large the text."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QInputDialog,
    QLabel,
    QLayout,
    QMessageBox,
    QSizePolicy,
    QWidget,
)

from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.parts.layout.widgets import set_look
from hematovision_desktop.ui.parts.texts.plain import unbroken

_CHARACTERS = 60
"""About this many characters fit a line of a question, if there is room."""
_GAP_PX = 12
_RING_PX = 4
"""Height of the ring around texts that scroll, which shows that the keyboard is there."""
_QUESTION, _MORE = "qt_msgbox_label", "qt_msgbox_informativelabel"
"""Qt's names of the two texts of a box."""


class Question(QMessageBox):
    """A question without a picture. If the screen is too small for it, its text scrolls.

    Buttons that do not fit side by side are stacked. Its texts are shown literally, whatever data
    is in them, and no line breaks between a figure and its unit.
    """

    def __init__(self, parent: QWidget | None) -> None:
        self._fitted = False  # Qt calls `event` while it creates the box
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show the question."""
        super().setText(unbroken(text))

    def setInformativeText(self, text: str) -> None:
        """Show what a person should know before answering."""
        super().setInformativeText(unbroken(text))
        for part in self.findChildren(QLabel):
            part.setTextFormat(Qt.TextFormat.PlainText)

    def renew(self, text: str = "", more: str = "") -> None:
        """Update the text while the question is open: the question, and more below it."""
        if more and not self.informativeText():
            self.setInformativeText(more)
            self._take_pictures_place()
            self._make_room()
        told = {_QUESTION: text, _MORE: more}
        for part in self.findChildren(QLabel):
            if said := told.get(part.objectName()):
                part.setText(unbroken(said))

    def agrees_to(self, act: str, keep: str, *, look: str = "") -> bool:
        """Ask, and return whether a person agrees. Enter and Escape leave everything as it is.

        act, keep: the words of the two buttons. look: of the first, in the style sheet.
        """
        do = self.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        set_look(do, "look", look)
        stay = self.addButton(keep, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self.exec()
        return self.clickedButton() is do

    def showEvent(self, event: QShowEvent) -> None:
        """Fit it to the screen before it is visible."""
        self._take_pictures_place()
        self._make_room()
        super().showEvent(event)
        if not self._fitted and not self._fits():
            self._fitted = True
            self._fit()

    def _take_pictures_place(self) -> None:
        """Let the text start where the box does: Qt reserves room for a picture, which these do not have."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        for one in self.findChildren(QLabel):
            one.setContentsMargins(0, 0, 0, 0)
            one.setIndent(0)
            at = grid.indexOf(one)
            if at >= 0 and one.text():
                # A box that is wider than its text, for its title or buttons, would share the rest with
                # the picture's place, and the text would start in its middle.
                spans = cast(tuple[int, int, int, int], grid.getItemPosition(at))
                grid.setColumnStretch(spans[1], 1)
        for place in range(grid.count()):
            found = grid.itemAt(place)
            spacer = None if found is None else found.spacerItem()
            if spacer is not None:
                spacer.changeSize(0, 0)
        grid.setHorizontalSpacing(0)
        grid.invalidate()

    def _make_room(self) -> None:
        """Set margins as in other dialogs, and let a question stand out from what is said about it."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.setContentsMargins(*room.AROUND_PX)
        grid.setVerticalSpacing(_GAP_PX)
        wide = min(
            _CHARACTERS * self.fontMetrics().averageCharWidth(),
            room.dialog_room().width() - room.AROUND_PX[0] - room.AROUND_PX[2],
        )
        for one in self.findChildren(QLabel):
            if one.text() and self.informativeText():
                set_look(one, "look", "heading" if one.objectName() == _QUESTION else "")
            if one.text():
                needed = max(map(one.fontMetrics().horizontalAdvance, one.text().split("\n")))
                one.setMinimumWidth(min(needed, wide))

    def event(self, event: QEvent) -> bool:
        """Keep the fitting size: Qt's message box resets its own size with each change."""
        if self._fitted and event.type() == QEvent.Type.LayoutRequest:
            return QDialog.event(self, event)
        return super().event(event)

    def _fits(self) -> bool:
        are_whole = all(one.width() >= one.sizeHint().width() for one in self.buttons())
        grid = self.layout()
        assert grid is not None
        # Qt limits a box to a width of its own, whatever its texts need.
        if grid.totalMinimumSize().width() > self.width():
            return False
        return are_whole and self.size().boundedTo(room.dialog_room()) == self.size()

    def _fit(self) -> None:
        most, grid = room.dialog_room(), self.layout()
        buttons = self.findChild(QDialogButtonBox)
        assert isinstance(grid, QGridLayout)
        assert buttons is not None
        margins = grid.contentsMargins()
        around = QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        wide = min(
            most.width() - around.width(), _CHARACTERS * self.fontMetrics().averageCharWidth()
        )
        if buttons.sizeHint().width() > most.width() - around.width():
            buttons.setOrientation(Qt.Orientation.Vertical)
        # Qt leaves empty rows between texts and buttons, each with a gap of its own.
        grid.setVerticalSpacing(0)
        buttons.setContentsMargins(0, _GAP_PX, 0, 0)
        hint = buttons.sizeHint()
        buttons.setMinimumSize(hint)
        grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        wide = max(wide, hint.width())
        area = ReadingArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        area.setMinimumHeight(1)  # else it asks for more than a short text needs
        body = QWidget()
        column = column_in(body, gap_px=_GAP_PX)
        for one in self.findChildren(QLabel):
            if one.text():
                grid.removeWidget(one)
                one.setText(unbroken(one.text()))
                one.setWordWrap(True)
                one.setMinimumWidth(0)
                one.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
                column.addWidget(one)
        column.addStretch(1)
        area.setWidget(body)
        beside = area.verticalScrollBar().sizeHint().width()
        needed = column.totalHeightForWidth(wide - beside)
        grid.addWidget(area, 0, 0, 1, grid.columnCount())
        high = needed + _RING_PX + hint.height() + around.height()
        self.setFixedSize(QSize(wide + around.width(), high).boundedTo(most))


class LineQuestion(QInputDialog):
    """Asks for one line of text. act: the verb on its button, enabled once something is typed."""

    def __init__(self, parent: QWidget, title: str, text: str, act: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setLabelText(unbroken(text))
        self.setOkButtonText(act)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        wide = _CHARACTERS * self.fontMetrics().averageCharWidth()
        most = room.dialog_room().width() - room.AROUND_PX[0] - room.AROUND_PX[2]
        for one in self.findChildren(QLabel):
            one.setTextFormat(Qt.TextFormat.PlainText)
            one.setWordWrap(True)
            one.setMinimumWidth(min(wide, most))
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(*room.AROUND_PX)
        layout.setSpacing(_GAP_PX)
        for box in self.findChildren(QDialogButtonBox):
            set_look(box.button(QDialogButtonBox.StandardButton.Ok), "look", "primary")
        self.textValueChanged.connect(self._weigh)
        self._weigh("")

    @Slot(str)
    def _weigh(self, text: str) -> None:
        """Disable the button for an empty line: accepting it would silently do nothing."""
        for box in self.findChildren(QDialogButtonBox):
            box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(text.strip()))
