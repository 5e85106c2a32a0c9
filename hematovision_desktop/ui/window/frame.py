"""The frame around the pages: the rail, the banner of faults, the bottom bar, the drop overlay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QWidget,
)

from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.elided import LEAST_CHARACTERS, Elided, Parted
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import Tool, button, label, set_look
from hematovision_desktop.ui.parts.look.icons import pixmap, resize_icon, set_icon
from hematovision_desktop.ui.parts.look.palette import colours, text_scale
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.plain import tip

_BESIDE_PX, _BETWEEN_PX = 16, 24
"""In the bottom bar: margins, and gaps between its parts."""
_BROKEN = 0.6
"""Width of a notice in two lines, relative to its width in one."""
_NOTICE_MS = 12_000
_USUAL_NAME = 24
"""A longer name of a model pack is cut first."""
_RAIL_PX = 96
_SIGN_PX, _LOW_SIGN_PX, _NOTICE_SIGN_PX = 28, 20, 24
_APART_PX, _LOW_APART_PX = 8, 1
"""Spacing of the rail around its icons, usually and in a low window."""
_WITH_SIGN = Qt.ToolButtonStyle.ToolButtonTextUnderIcon


class Rail(QWidget):
    """The narrow bar on the left with icons and words."""

    page_chosen = Signal(int)

    def __init__(self, pages: tuple[tuple[int, str, str], ...]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self.buttons = QButtonGroup(self)
        self._tools: list[Tool] = []
        self._words_px = 0
        self._shown_as = (_SIGN_PX, _APART_PX)
        self._column = layout = column_in(self, gap_px=_APART_PX, around_px=_APART_PX)
        for index, icon_name, name in pages:
            one = Tool()
            one.setText(name)
            one.setAccessibleName(name)
            one.setToolButtonStyle(_WITH_SIGN)
            one.setCheckable(True)
            # A click leads to the page, and leaves the focus there.
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            set_icon(one, icon_name, _SIGN_PX)
            self.buttons.addButton(one, index)
            self._tools.append(one)
            layout.addWidget(one)
        layout.addStretch(1)
        self.buttons.idClicked.connect(self.page_chosen)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Stay wide enough for the words when their style changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """If it is low, shrink, crowd or hide the icons: no word is cut off."""
        super().resizeEvent(event)
        self._fit_height()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the height of the words alone, which remains if there is no room for icons."""
        least = super().minimumSizeHint()
        words_px = self._words_px * len(self._tools) + _LOW_APART_PX * (len(self._tools) + 1)
        return QSize(least.width(), min(least.height(), words_px) if self._words_px else 0)

    def _fit_height(self) -> None:
        shown, scale = self._tools, text_scale()
        if shown[0].toolButtonStyle() is _WITH_SIGN:
            sizes = ((one.sizeHint().height(), one.iconSize().height()) for one in shown)
            self._words_px = max(whole - sign for whole, sign in sizes)
        ways = ((_SIGN_PX, _APART_PX), (_LOW_SIGN_PX, _LOW_APART_PX), (0, _LOW_APART_PX))
        fits = (
            (side, apart)
            for side, apart in ways
            if len(shown) * (self._words_px + side * scale + apart) + apart <= self.height()
        )
        side, apart = next(fits, ways[-1])
        if (side, apart) == self._shown_as:
            return
        self._shown_as = side, apart
        for one in shown:
            resize_icon(one, side or _LOW_SIGN_PX)
            one.setToolButtonStyle(_WITH_SIGN if side else Qt.ToolButtonStyle.ToolButtonTextOnly)
            set_look(one, "look", "" if side else "low")
        self._column.setSpacing(apart)
        self._column.setContentsMargins(_APART_PX, apart, _APART_PX, apart)

    def _fit(self) -> None:
        widest = max(one.sizeHint().width() for one in self.buttons.buttons())
        self.setFixedWidth(max(_RAIL_PX, widest + 16))

    def show_page(self, index: int) -> None:
        """Mark a page."""
        self.buttons.button(index).setChecked(True)


class Banner(QFrame):
    """One sentence at the top until it is dismissed; further ones wait their turn.

    Its button counts them all, and the message lines that wait for its place in a low window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._waiting: list[tuple[str, bool]] = []
        self._lines_behind = 0
        self._sign = label()
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dismiss_button = button(self.tr("Dismiss"))
        self.dismiss_button.clicked.connect(self.dismiss)
        layout = row_in(self, self._sign, gap_px=12, around_px=(16, 8, 16, 8))
        layout.addWidget(self._text, 1)
        layout.addWidget(self.dismiss_button)
        self.hide()

    def say(self, text: str, *, is_fault: bool = True) -> None:
        """Show a sentence, once."""
        if (text, is_fault) not in self._waiting:
            self._waiting.insert(0, (text, is_fault))
        self.refresh()

    def holds(self, text: str) -> bool:
        """Return whether a sentence is shown or waiting, because nobody dismissed it."""
        return any(one[0] == text for one in self._waiting)

    def take_back(self, text: str) -> None:
        """Remove a sentence whose cause was fixed."""
        self._waiting = [one for one in self._waiting if one[0] != text]
        self.refresh()

    def count_behind(self, lines: int) -> None:
        """Note how many message lines wait until the last sentence is dismissed."""
        self._lines_behind = lines
        self._count()

    def refresh(self) -> None:
        """Show the latest sentence in the current colours."""
        self.setVisible(bool(self._waiting))
        if not self._waiting:
            return
        text, is_fault = self._waiting[0]
        scheme = colours()
        set_look(self, "kind", "fault" if is_fault else "notice")
        name, colour = ("fault", scheme.fault) if is_fault else ("notice", scheme.accent_ink)
        side = round(_NOTICE_SIGN_PX * text_scale())
        self._sign.setPixmap(pixmap(name, colour, side, self.devicePixelRatioF()))
        self._text.setText(text)
        self.setAccessibleName(text)
        self._count()

    def _count(self) -> None:
        total = len(self._waiting) + self._lines_behind
        self.dismiss_button.setText(
            self.tr("Dismiss (1 of {n})").format(n=words.number(total))
            if total > 1
            else self.tr("Dismiss")
        )

    @Slot()
    def dismiss(self) -> None:
        """Remove the sentence and show the one before it."""
        if self._waiting:
            self._waiting.pop(0)
        self.refresh()


class _Now(Parted):
    """What runs now: the last parts are omitted if there is little room, and only the first is elided."""

    @property
    def shown_text(self) -> str:
        """As many parts as fit."""
        return super().shown_text or super(Parted, self).shown_text


class BottomBar(QWidget):
    """The thin bar: model pack, what runs or was done last, the current person, research use.

    person: shown if people log in; `PeopleWindow` writes the name on it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = Elided("small")
        self._model.setText(self.tr("No model pack"))
        self._now = _Now("small")
        self._now.setText(self.tr("Ready"))
        self._now.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.research = label(
            self.tr("For Research Use Only. Not for use in diagnostic procedures."), "small"
        )
        self.person = button(self.tr("Lock"), look="link")
        self.person.hide()
        self._state = self.tr("Ready")
        self._notice_over = later(self, self._show_state, _NOTICE_MS)
        rows = Rows(gap_px=_BETWEEN_PX, between_px=0)
        rows.setContentsMargins(_BESIDE_PX, 4, _BESIDE_PX, 4)
        rows.add(self._model, 1)
        rows.add(self._now, 3)
        rows.add(self.person)
        rows.add(self.research)
        self.setLayout(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the notice into two lines if it is wider than the bar."""
        super().resizeEvent(event)
        self._now.setMinimumWidth(self._now.minimumSizeHint().width())
        breaks = self._notice_px + 2 * _BESIDE_PX > self.width()
        if breaks != self.research.wordWrap():
            self.research.setWordWrap(breaks)
            self.research.setMinimumWidth(int(self._notice_px * _BROKEN) if breaks else 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the width of the notice in two lines and the height of all rows."""
        wide = int(self._notice_px * _BROKEN) + 2 * _BESIDE_PX
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    @property
    def _notice_px(self) -> int:
        return self.research.fontMetrics().horizontalAdvance(self.research.text())

    def show_model(self, name: str) -> None:
        """Show which model pack is in use; a usual name is not cut while there is other room."""
        shown = name or self.tr("No model pack")
        self._model.setText(shown)
        self._model.keep(2 * len(shown) if len(shown) <= _USUAL_NAME else LEAST_CHARACTERS)

    def show_state(self, text: str) -> None:
        """Show what runs now."""
        self._state = text
        if not self._notice_over.isActive():
            self._show_state()

    def show_notice(self, text: str) -> None:
        """Show what was done, for a while."""
        self._now.setText(text)
        self._now.setToolTip(tip(text))
        self._notice_over.start()

    @Slot()
    def _show_state(self) -> None:
        self._now.setText(self._state)
        self._now.setToolTip("")


class DropOverlay(QWidget):
    """Shows, over results, that the dragged data would be accepted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = ""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paint a tint over the page, with the sentence."""
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wash = QColor(scheme.accent_wash)
        wash.setAlpha(225)
        painter.setBrush(wash)
        painter.setPen(QPen(QColor(scheme.accent_ink), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), 12, 12)
        font = QFont(self.font())
        font.setPointSizeF(18 * text_scale())
        painter.setFont(font)
        painter.setPen(QColor(scheme.text))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self.text)
        painter.end()


def beneath(*parts: QWidget) -> QWidget:
    """Return parts in a column without gaps; the last takes the remaining room."""
    whole = QWidget()
    layout = column_in(whole, *parts, gap_px=0)
    layout.setStretch(len(parts) - 1, 1)
    return whole


def frame_around(
    pages: QWidget, rail: Rail, above: Sequence[QWidget], bottom: BottomBar
) -> QWidget:
    """Return the pages with the rail on their left, messages above, the bottom bar below."""
    right = column_in(None, *above, gap_px=0)
    right.addWidget(pages, 1)
    middle = row_in(None, rail, gap_px=0)
    middle.addLayout(right, 1)
    whole = QWidget()
    layout = column_in(whole, gap_px=0)
    layout.addLayout(middle, 1)
    layout.addWidget(bottom)
    return whole
