"""Small parts that every page uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QWidget,
)

from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.ui.parts.breaking import PushButton
from hematovision_desktop.ui.parts.clicks import note_press, was_pressed
from hematovision_desktop.ui.parts.direction import Text
from hematovision_desktop.ui.parts.icons import refresh_one, set_icon
from hematovision_desktop.ui.parts.keyboard import stop_at
from hematovision_desktop.ui.parts.rows import Rows

_LEAST_CHARACTERS, _SIGN_PX = 6, 32
"""What a line to search in shows at least, and the room that each of its signs takes."""
_BESIDE = QToolButton.ToolButtonPopupMode.MenuButtonPopup


def windows() -> list[QWidget]:
    """Return all windows, dialogs and menus that there are, shown or not.

    Qt gives bare pointers, which become objects one by one. A window that nobody holds any more, deleted
    by a collection that starts meanwhile, would end the process.
    """
    with nothing_collected():
        return QApplication.topLevelWidgets()


def label(text: str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """Return a text in one of the looks of the style sheet."""
    return _dressed(Text(), text, look, wrap=wrap)


def figure(text: str, look: str = "") -> QLabel:
    """Return a short text of a table: in one line where that has room, else its words break."""
    return _dressed(_InOneLine(), text, look, wrap=True)


def say(line: QLabel, text: str) -> None:
    """Show a text in its line; an empty one takes no room."""
    line.setText(text)
    line.setVisible(bool(text))


def _dressed(made: QLabel, text: str, look: str, *, wrap: bool) -> QLabel:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if look:
        made.setProperty("look", look)
    made.setWordWrap(wrap)
    return made


class Trouble(Text):
    """Says in a dialog why something was not done; hidden while there is nothing to say.

    Where the screen is low it is scrolled to: it stands below what was typed, out of sight else.
    """

    def __init__(self) -> None:
        super().__init__()
        _dressed(self, "", "review", wrap=True)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides it."""
        is_new = text != self.text()
        say(self, text)
        area = self._area()
        if is_new and text and area is not None and self.isVisible():
            # Its place is known once the dialog has been laid out anew.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            area.ensureWidgetVisible(self, 0, 0)

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above


class _InOneLine(Text):
    """A text that breaks, whose hint is that of one line; Qt's is as wide as it thinks handsome."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as all its words in a row."""
        liked, margins = super().sizeHint(), self.contentsMargins()
        wide = self.fontMetrics().size(0, self.text()).width() + margins.left() + margins.right()
        return QSize(max(wide, self.minimumSizeHint().width()), liked.height())


class Lines(Text):
    """A text of as many lines as it needs; a splitter would give it the room of one."""

    def __init__(self, look: str = "dim") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setWordWrap(True)
        self.setContentsMargins(12, 6, 12, 6)
        self._other: Lines | None = None

    def keep_room_for(self, text: str) -> None:
        """Be as high as another text would be, so that nothing moves when it is said instead."""
        self._other = Lines()
        self._other.setParent(self)
        self._other.setText(text)
        self._other.hide()

    def say(self, text: str) -> None:
        """Show a text; an empty one takes no room."""
        self.setText(text)
        self._claim_room()
        self.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Claim more or less room as the lines break otherwise."""
        super().resizeEvent(event)
        self._claim_room()

    def _claim_room(self) -> None:
        told = (self,) if self._other is None else (self, self._other)
        self.setMinimumHeight(max(0, *(one.heightForWidth(self.width()) for one in told)))


def caption(part: QWidget, text: str = "", *, above: bool = False) -> QLabel:
    """Return the name of a part to stand before it; a screen reader hears that they belong together.

    above: it stands over the part and may break into lines.
    """
    made = label(text or part.accessibleName(), "dim", wrap=above)
    made.setBuddy(part)
    return made


def hairline() -> QFrame:
    """Return a thin line between parts."""
    made = QFrame()
    made.setProperty("look", "hairline")
    return made


def button(text: str, icon_name: str = "", look: str = "") -> PushButton:
    """Return a button with a text; Enter presses it as the space bar does.

    A screen reader says its text: a name of its own would go on saying what stood there before.
    """
    made = PushButton(text)
    made.setAutoDefault(True)
    if look:
        made.setProperty("look", look)
    if icon_name:
        set_icon(made, icon_name)
    return made


class Tool(QToolButton):
    """A button that Enter presses, too."""

    def checkStateSet(self) -> None:  # noqa: N802
        """Let Tab stop at it once it is the chosen one of several."""
        super().checkStateSet()
        if self.isChecked():
            stop_at(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Be pressed."""
        note_press(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Do it again, unless the first click was on something else that lay here."""
        if was_pressed(self):
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Press it by Enter; one that only opens a menu opens it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.menu() is not None and self.popupMode() is not _BESIDE:
            self.showMenu()
        else:
            self.click()


def tool(icon_name: str, name: str, *, checkable: bool = False) -> QToolButton:
    """Return a button that is only an icon; its name is its tool tip.

    A click leaves the keyboard where it is, so that the next letter still names the chosen cell.
    """
    made = Tool()
    set_icon(made, icon_name)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def in_line(*parts: QWidget) -> Rows:
    """Return widgets beside each other, at their own width, and beneath where they have no room."""
    return Rows(*parts)


class SearchLine(QLineEdit):
    """A line to search in; a cross in it clears it.

    hint: what may be typed. short: said instead where the hint has no room.
    """

    def __init__(self, name: str, hint: str, short: str = "") -> None:
        super().__init__()
        self._hint, self._short = hint, short or hint
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText(hint)
        # Files dropped on it are for the window, not for the text.
        self.setAcceptDrops(False)
        sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        sign.setText(name)
        set_icon(sign, "search")
        self._clear = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(self.tr("Clear"))
        set_icon(self._clear, "close")
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._show_clear)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few characters between both signs, of which the cross is not always shown."""
        least = super().minimumSizeHint()
        few = _LEAST_CHARACTERS * self.fontMetrics().averageCharWidth() + 2 * _SIGN_PX
        return QSize(max(least.width(), few), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much of what may be typed as there is room for."""
        super().resizeEvent(event)
        has_room = self.fontMetrics().horizontalAdvance(self._hint) + 2 * _SIGN_PX <= self.width()
        self.setPlaceholderText(self._hint if has_room else self._short)

    @Slot(str)
    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))


class ProgressBar(QProgressBar):
    """How much of something is done; it stands still, and empty, while that is not known."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.show_done(0, 0)

    def show_done(self, done: int, total: int) -> None:
        """Show how many are done of how many; of 0: it is not known yet."""
        # Qt's bar wanders to and fro where its range is empty.
        self.setRange(0, max(1, total))
        self.setValue(min(done, total))

    def setValue(self, value: int) -> None:  # noqa: N802 - Qt's name
        """Show a value with the next painting; Qt's bar would have the whole window painted at once."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet reads."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        if isinstance(widget, QAbstractButton):
            refresh_one(widget)
