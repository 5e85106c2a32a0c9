"""The tray: the cell to decide with its buttons and the waiting cells, or counting by hand."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hematovision_desktop.core.cells.key_map import HAND_KEY, LETTERS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountedCell, CountSnapshot
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.cells import (
    CellPictures,
    CellStrip,
    describe,
    describe_briefly,
    paint_cell,
)
from hematovision_desktop.ui.parts.input.clicks import PressedOnce
from hematovision_desktop.ui.parts.input.keyboard import tab_after
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label, set_look
from hematovision_desktop.ui.parts.look.palette import colours, text_scale
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.texts import answer_words, words
from hematovision_desktop.ui.parts.texts.direction import mirrored

PORTRAIT_PX, SMALL_PORTRAIT_PX, TIGHT_PORTRAIT_PX = 104, 80, 60
BUTTONS_IN_ROW = 7
HAND_MARGIN_PX, TIGHT_MARGIN_PX = 8, 4


_KEY_PX = 30
"""The key in the corner of a name takes this much of its width."""


class _Portrait(QWidget):
    """The cell to decide, large."""

    def __init__(self, pictures: CellPictures) -> None:
        describe_as_picture(_Portrait)
        super().__init__()
        self._pictures = pictures
        self._cell: CountedCell | None = None
        self._trust = Trust.NOT_YET_KNOWN
        self.setAccessibleName(self.tr("Picture of the cell"))

    def resize_to(self, side_px: int) -> None:
        self.setFixedSize(side_px, side_px)

    def show_cell(self, cell: CountedCell | None, trust: Trust) -> None:
        self._cell, self._trust = cell, trust
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cell is None:
            return
        painter = QPainter(self)
        image = self._pictures.get(self._cell.key)
        place = QRectF(self.rect())
        paint_cell(painter, place, self._cell, image, colours(), trust=self._trust)
        painter.end()


class NameButton(PressedOnce, QPushButton):
    """Names a cell; its counting key appears small in its corner.

    A second click would name the next cell, which nobody has looked at; when counting by hand, each
    click counts one.
    """

    def __init__(self, named: Label | None) -> None:
        super().__init__(words.letter(named))
        self.setProperty("look", "name")
        self._name = words.label_name(named)
        self.key = ""
        self.show_key("")

    def show_key(self, key: str) -> None:
        """Show another key; empty for none."""
        self.key = key
        self.setAccessibleName(self._name)
        keys = self.tr("{name} – key {key}").format(name=self._name, key=key)
        self.setToolTip(keys if key else self._name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key over the button."""
        super().paintEvent(event)
        if not self.key:
            return
        painter = QPainter(self)
        font = QFont(self.font())
        font.setBold(False)
        # Beside a long sign such as NRBC, there is only room above it.
        is_tight = (
            self.fontMetrics().horizontalAdvance(self.text())
            > self.width() - _KEY_PX * text_scale()
        )
        font.setPixelSize(round((9 if is_tight else 11) * text_scale()))
        painter.setFont(font)
        painter.setPen(QColor(colours().dim))
        down = 0 if is_tight else 3
        corner = mirrored(QRectF(self.rect()).adjusted(0, down, -5, 0), self.rect())
        painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, self.key)
        painter.end()


class TrayPanel(QWidget):
    """The chosen cell or the first waiting one, a button for each name, and the other waiting cells.

    While a person counts by hand it says so, and each button counts a cell instead.
    """

    named = Signal(object, object)
    counted = Signal(object)
    chosen = Signal(object)
    hand_wanted = Signal(bool)

    def __init__(self, pictures: CellPictures) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cell: CountedCell | None = None
        self._by_hand = False
        self._labels: tuple[Label, ...] = ()
        self._compact, self._tight, self._rows = False, False, 1
        self._portrait = _Portrait(pictures)
        self._name, self._brief_name = label("", wrap=True), Elided()
        # It takes the width beside the portrait, which would move into it otherwise.
        self._brief_name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._why = label("", "dim", wrap=True)
        self.waiting = CellStrip(self.tr("Cells waiting for a decision"), pictures, 40)
        self._buttons = QGridLayout()
        self._buttons.setSpacing(4)
        self.name_buttons: dict[Label | None, NameButton] = {}
        self._keys: dict[Label | None, str] = {}
        head = self._make_head()
        self.more_button = button("…", look="name")
        self.more_button.setAccessibleName(self.tr("Other names"))
        self.more_button.setToolTip(self.tr("Names without a button"))
        self.more_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more_names = QMenu(self.more_button)
        self.more_button.setMenu(self._more_names)
        self._more_names.triggered.connect(self._name_other)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._portrait, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._brief_name, 0, 1)
        grid.addWidget(self._why, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(1, 1)
        self._frame = layout = column_in(self, head, gap_px=6)
        layout.addLayout(grid)
        layout.addLayout(self._buttons)
        layout.addWidget(self.waiting)
        self.waiting.chosen.connect(self.chosen)
        self.hand_button.clicked.connect(self.hand_wanted)

    def _make_head(self) -> Rows:
        self._heading = Elided("heading")
        self.hand_button = button(self.tr("Count by hand"))
        self.hand_button.setCheckable(True)
        self.hand_button.setToolTip(
            self.tr("Count cells that the program misses: H, and H again to end")
        )
        self.hand_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sample_button = button(self.tr("To the sample"), look="primary")
        self.sample_button.setToolTip(self.tr("End this count, and go on to its sample"))
        self.sample_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sample_button.hide()
        head = Rows(self._heading)
        head.spare_rows(True)  # or choosing a cell would move what names it
        head.add_spring()
        head.add(self.hand_button)
        head.add(self.sample_button)
        return head

    @property
    def cell(self) -> CountedCell | None:
        """The cell that buttons and keys name; None if there is none, or if they count by hand."""
        return None if self._by_hand else self._cell

    def set_labels(self, labels: tuple[Label, ...]) -> None:
        """Offer the names of a label set."""
        if labels == self._labels:
            return
        self._labels = labels
        for old in self.name_buttons.values():
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.name_buttons = {}
        offered = (*labels, None)
        buttons = len(offered) + 1
        in_row = buttons if buttons <= BUTTONS_IN_ROW else -(-buttons // 2)
        for place, one in enumerate(offered):
            made = NameButton(one)
            made.show_key(self._keys.get(one, ""))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.clicked.connect(self._name_cell)
            self.name_buttons[one] = made
            self._buttons.addWidget(made, *divmod(place, in_row))
        self._buttons.addWidget(self.more_button, *divmod(len(offered), in_row))
        tab_after(self.sample_button, [*self.name_buttons.values(), self.more_button])
        self._rows = 1 if in_row == buttons else 2
        self._fill_more(offered)
        self.set_compact(self._compact, tight=self._tight)
        self._enable()

    def _fill_more(self, offered: Sequence[Label | None]) -> None:
        """Offer in a menu the names without a button, which only a person gives."""
        self._more_names.clear()
        for one in Label:
            if one not in offered:
                action = self._more_names.addAction(f"{words.label_name(one)} ({LETTERS[one]})")
                action.setData(one.value)

    def show_keys(self, keys: Mapping[str, Label]) -> None:
        """Show the counting keys on the buttons."""
        self._keys = {one: key for key, one in keys.items()}
        for one, made in self.name_buttons.items():
            made.show_key(self._keys.get(one, ""))

    def set_compact(self, compact: bool, *, tight: bool) -> None:
        """Use less height: a smaller picture, one line for the name, without the other waiting cells.

        tight: even less.
        """
        self._compact, self._tight = compact, tight
        self._show_name()
        self._set_margin()
        small = compact or self._rows > 1
        side_px = SMALL_PORTRAIT_PX if small else PORTRAIT_PX
        self._portrait.resize_to(TIGHT_PORTRAIT_PX if tight else side_px)
        self.waiting.setVisible(bool(self.waiting.cells) and not compact)

    def _set_margin(self) -> None:
        margin = TIGHT_MARGIN_PX if self._tight else HAND_MARGIN_PX
        margin = margin if self._by_hand else 0
        self._frame.setContentsMargins(margin, margin, margin, margin)

    def show_cells(
        self,
        count: CountSnapshot,
        chosen: CountedCell | None,
        *,
        trust: Trust,
        by_hand: bool = False,
    ) -> None:
        """Show the chosen cell, else that cells are counted by hand, else the first waiting cell.

        trust: how far the program's names may be trusted.
        """
        tray = count.tray
        # A count that is done takes no more cells: its sample comes next.
        by_hand = by_hand and not count.is_done
        self._by_hand = by_hand and chosen is None
        set_look(self, "look", "hand" if self._by_hand else "")
        self._set_margin()
        self.hand_button.setChecked(by_hand)
        is_done = count.is_done and chosen is None
        self.hand_button.setVisible(not is_done)
        self.sample_button.setVisible(is_done)
        text = self.tr("End ({key})") if by_hand else self.tr("By hand ({key})")
        self.hand_button.setText(text.format(key=HAND_KEY))
        last_hand = next((one for one in reversed(count.last) if one.by_hand), None)
        self._cell = cell = chosen or (last_hand if self._by_hand else tray[0] if tray else None)
        self._heading.say(*self._titles(len(tray), chosen))
        self._portrait.show_cell(cell, trust)
        self._portrait.setVisible(cell is not None)
        told = (describe(cell, trust), describe_briefly(cell)) if cell else ("", "")
        self._name.setText(told[0])
        self._brief_name.say(*told)
        self._show_name()
        self._why.setText(self._explain(count, cell, trust))
        rest = [one for one in tray if cell is None or one.key != cell.key]
        self.waiting.show_cells(rest, None, trust)
        self.waiting.setVisible(bool(rest) and not self._compact)
        self._enable()

    def _show_name(self) -> None:
        self._name.setVisible(self._cell is not None and not self._compact)
        self._brief_name.setVisible(self._cell is not None and self._compact)

    def _titles(self, waiting: int, chosen: CountedCell | None) -> tuple[str, ...]:
        """Return the panel's title, and shorter versions of it."""
        few = self.tr("{n} to decide", "", waiting).format(n=words.number(waiting))
        if chosen is not None:
            others = self.tr("Chosen cell · {n} to decide", "", waiting)
            chosen_cell = self.tr("Chosen cell")
            if not waiting:
                return (chosen_cell,)
            return others.format(n=words.number(waiting)), chosen_cell
        if self._by_hand:
            return self.tr("Counting by hand"), self.tr("By hand")
        if not waiting:
            return self.tr("No cell to decide"), few
        told = self.tr("{n} cells to decide", "", waiting)
        return words.counted(waiting, "{n} cell to decide", told), few

    def _explain(self, count: CountSnapshot, cell: CountedCell | None, trust: Trust) -> str:
        if self._by_hand:
            return live_words.hand_sentence(count)
        if cell is None and count.is_done and trust is not Trust.PROVEN:
            return self.tr(
                "Go on to the sample. Before you sign it, confirm the cells that nobody looked at."
            )
        if cell is None and count.is_done:
            return self.tr("Go on to the sample to fill it in and sign it.")
        if cell is None:
            return self.tr("Cells in doubt wait here. They count as soon as you name them.")
        reasons = cell.cell.reasons if cell.cell and cell.waits else ()
        return answer_words.review_sentence(reasons[0]) if reasons else ""

    def picture_came(self) -> None:
        """Note that a picture of one of the cells has arrived."""
        self._portrait.update()
        self.waiting.picture_came()

    def _enable(self) -> None:
        for one in self.name_buttons.values():
            one.setVisible(self._by_hand or self._cell is not None)
            one.repeats = self._by_hand
        self.more_button.setVisible(self._by_hand or self._cell is not None)
        untold = self.name_buttons.get(None)
        if untold is not None and self._by_hand:
            untold.hide()  # a cell that cannot be told is nothing to count

    @Slot()
    def _name_cell(self) -> None:
        for one, made in self.name_buttons.items():
            if made is self.sender():
                self._say(one)
                return

    @Slot(QAction)
    def _name_other(self, action: QAction) -> None:
        self._say(Label(action.data()))

    def _say(self, name: Label | None) -> None:
        if self._by_hand:
            self.counted.emit(name)
        elif self._cell is not None:
            self.named.emit(self._cell.key, name)
