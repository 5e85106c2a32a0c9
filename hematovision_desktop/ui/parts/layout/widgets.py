"""Small parts that every page uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QWidget,
)

from hematovision_desktop.ui.parts.input.clicks import note_press, was_pressed
from hematovision_desktop.ui.parts.input.keyboard import stop_at
from hematovision_desktop.ui.parts.layout.breaking import PushButton
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.look.icons import refresh_one, set_icon
from hematovision_desktop.ui.parts.texts.direction import Text
from hematovision_desktop.ui.parts.texts.plain import unbroken

_BESIDE = QToolButton.ToolButtonPopupMode.MenuButtonPopup


def label(text: str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """Return a text label in one of the style sheet's styles."""
    return _dressed(Text(), text, look, wrap=wrap)


def figure(text: str, look: str = "") -> QLabel:
    """Return a short text for a table: in one line if it fits, else it wraps."""
    return _dressed(_InOneLine(), text, look, wrap=True)


def say(line: QLabel, text: str) -> None:
    """Show a text in its label; an empty one takes no room."""
    line.setText(text)
    line.setVisible(bool(text))


def hold_height(line: QWidget, *, held: bool) -> None:
    """Keep the height of a text while a shorter one replaces it, so the buttons below stay in place."""
    if not held:
        line.setMinimumHeight(0)
    elif line.isVisible() and not line.minimumHeight():
        line.setMinimumHeight(line.height())


def _dressed(made: QLabel, text: str, look: str, *, wrap: bool) -> QLabel:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if look:
        made.setProperty("look", look)
    made.setWordWrap(wrap)
    return made


class Steady(Text):
    """A text that keeps the room of each text that may stand in its place, so nothing near it moves."""

    def __init__(self, look: str, *others: str) -> None:
        super().__init__()
        self._others = [unbroken(one) for one in others]
        _dressed(self, "", look, wrap=True)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return True even without a text, unlike Qt's label."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of the highest of them at a width."""
        self.ensurePolished()  # asked while it is hidden, it has not its font yet
        margins, metrics = self.contentsMargins(), self.fontMetrics()
        room = QRect(0, 0, width - margins.left() - margins.right(), 0)
        needed = (
            metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, one).height()
            for one in self._others
        )
        around = margins.top() + margins.bottom()
        return max(super().heightForWidth(width), around + max(needed, default=0))


class Trouble(Steady):
    """Says in a dialog why something was not done; hidden while there is nothing to say.

    It keeps its room while it is hidden, so that a refusal moves no button away from the pointer. On
    a low screen the dialog scrolls to it, since it is below the typed text and would be out of sight.
    others: what it may say that needs more than the usual room. lines: the usual room.
    """

    def __init__(self, *others: str, look: str = "review", lines: int = 2) -> None:
        super().__init__(look, "\n".join(["–"] * lines), *others)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides it."""
        is_new = text != self.text()
        say(self, text)
        area = self._area()
        if is_new and text and area is not None and self.isVisible():
            # Its place is known once the dialog has been laid out again.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            area.ensureWidgetVisible(self, 0, 0)

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above


class _InOneLine(Text):
    """A wrapping text whose size hint is one line; Qt's hint is a width of its own choice."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of all its words in a row."""
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
        """Reserve the height of another text, so nothing moves when that text is shown instead."""
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
        """Adjust the height when the lines break differently."""
        super().resizeEvent(event)
        self._claim_room()

    def _claim_room(self) -> None:
        told = (self,) if self._other is None else (self, self._other)
        self.setMinimumHeight(max(0, *(one.heightForWidth(self.width()) for one in told)))


def caption(part: QWidget, text: str = "", *, above: bool = False) -> QLabel:
    """Return a caption for a part; screen readers present both together.

    above: it is above the part and may wrap.
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
    """Return a button with a text; Enter presses it like the space bar.

    A screen reader reads its text: an accessible name would go on repeating the former text.
    """
    made = PushButton(text)
    made.setAutoDefault(True)
    if look:
        made.setProperty("look", look)
    if icon_name:
        set_icon(made, icon_name)
    return made


class Tool(QToolButton):
    """A tool button that Enter presses, too."""

    def checkStateSet(self) -> None:  # noqa: N802
        """Let Tab stop at the checked button of a group."""
        super().checkStateSet()
        if self.isChecked():
            stop_at(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Handle a press."""
        note_press(self)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Press again, unless the first click was on something else in this place."""
        if was_pressed(self):
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Press it with Enter; a button that only has a menu opens that."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.menu() is not None and self.popupMode() is not _BESIDE:
            self.showMenu()
        else:
            self.click()


def tool(icon_name: str, name: str, *, checkable: bool = False) -> QToolButton:
    """Return a button with only an icon; its name is its tool tip.

    A click leaves the focus where it is, so the next letter still names the chosen cell.
    """
    made = Tool()
    set_icon(made, icon_name)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def in_line(*parts: QWidget) -> Rows:
    """Return widgets side by side at their own width, or stacked if they do not fit."""
    return Rows(*parts)


class ProgressBar(QProgressBar):
    """How much of something is done; it is still and empty while that is unknown."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.show_done(0, 0)

    def show_done(self, done: int, total: int) -> None:
        """Show how many of a total are done; a total of 0 means unknown."""
        # Qt's bar moves to and fro if its range is empty.
        self.setRange(0, max(1, total))
        self.setValue(min(done, total))

    def setValue(self, value: int) -> None:  # noqa: N802 - Qt's name
        """Show a value at the next paint event; Qt's bar would repaint the whole window at once."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet uses."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        if isinstance(widget, QAbstractButton):
            refresh_one(widget)
