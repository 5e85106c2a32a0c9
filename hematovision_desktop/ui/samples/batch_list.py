"""The batches of one sample: open, rename, or move them to another sample."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.ui.parts.layout.elided import BETWEEN_PARTS
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import button, label
from hematovision_desktop.ui.parts.look.palette import colours
from hematovision_desktop.ui.parts.rights import allow, why_not
from hematovision_desktop.ui.parts.row_menu import RowMenu
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.standing_words import standing_short, standing_with_name

samples = words.Texts("samples")

_ASIDE_PX, _ABOVE_PX = 8, 4
"""Margins around the lines of a batch."""
_MOST_LINES = 4
"""Number of lines visible without scrolling."""
_BATCH = int(Qt.ItemDataRole.UserRole)
_FACTS = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_Index = QModelIndex | QPersistentModelIndex


class _BatchDelegate(QStyledItemDelegate):
    """Paints a batch's name and, dimmed below it, its content, in as many lines as needed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint all lines over the plain row."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(_ASIDE_PX, _ABOVE_PX, -_ASIDE_PX, -_ABOVE_PX)
        scheme, side = colours(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        top = room.top()
        for font, text, ink in self._lines(option.font, index, room.width()):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(scheme.text if ink else scheme.dim))
            line = QRect(room.left(), top, room.width(), metrics.lineSpacing())
            right = Qt.TextElideMode.ElideRight
            painter.drawText(line, side, metrics.elidedText(text, right, room.width()))
            top += metrics.lineSpacing()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of all lines at the list's width."""
        shown = option.widget
        assert isinstance(shown, QListView)
        wide = shown.viewport().width()
        lines = self._lines(option.font, index, wide - 2 * _ASIDE_PX)
        high = sum(QFontMetrics(font).lineSpacing() for font, *_ in lines)
        return QSize(0, high + 2 * _ABOVE_PX)

    def _lines(self, font: QFont, index: _Index, width: int) -> Iterator[tuple[QFont, str, bool]]:
        """Yield each line with its font, and whether it is the name. width: available, px."""
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.865)
        yield font, str(index.data()), True
        for line in lines_of_parts(str(index.data(_FACTS) or ""), QFontMetrics(small), width):
            yield small, line, False


def lines_of_parts(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return parts separated by " · " in lines of at most this many px, splitting none."""
    lines: list[str] = []
    for part in text.split(BETWEEN_PARTS):
        longer = f"{lines[-1]}{BETWEEN_PARTS}{part}" if lines else part
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


class BatchList(QWidget):
    """Lists batches. opened: a batch's id; moved, removed: ids; renamed: an id and its new name.

    emptied: none is left, and the focused control here can no longer have the focus.
    """

    emptied = Signal()
    opened = Signal(int)
    moved = Signal(list)
    removed = Signal(list)
    renamed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._batches: tuple[BatchSummary, ...] = ()
        self._waiting: tuple[BatchSummary, ...] | None = None
        self._denied: frozenset[Right] = frozenset()
        self.title = label("", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Batches of the sample"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        delegate = _BatchDelegate(self.list)
        delegate.closeEditor.connect(self._show_waiting, Qt.ConnectionType.QueuedConnection)
        self.list.setItemDelegate(delegate)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._rename)
        self.list.itemSelectionChanged.connect(self._show_choice)
        self.list.doubleClicked.connect(self.open_chosen)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.open_button = button(self.tr("Open"))
        self.open_button.setAccessibleName(self.tr("Open the chosen batch"))
        self.move_button = button(self.tr("Move…"))
        self.move_button.setToolTip(self.tr("Move the chosen batches to another sample"))
        self.move_button.setAccessibleName(self.tr("Move the chosen batches to another sample"))
        self.rename_button = button(self.tr("Rename"))
        self.rename_button.setAccessibleName(self.tr("Rename the chosen batch"))
        self.rename_button.setToolTip(self.tr("Give the chosen batch another name (F2)"))
        self.remove_button = button(self.tr("Remove…"), look="danger")
        self.remove_button.setAccessibleName(self.tr("Remove the chosen batches from the log"))
        self.remove_button.clicked.connect(self.remove_chosen)
        self.open_button.clicked.connect(self.open_chosen)
        self.move_button.clicked.connect(self.move_chosen)
        self.rename_button.clicked.connect(self.rename_chosen)
        buttons = self.open_button, self.move_button, self.rename_button, self.remove_button
        RowMenu(self.list, lambda: buttons)
        column_in(self, self.title, self.list, Rows(*buttons), gap_px=6)
        self.show_batches(())

    @property
    def batches(self) -> tuple[BatchSummary, ...]:
        """The listed batches."""
        return self._batches

    @property
    def chosen(self) -> list[int]:
        """The ids of the chosen batches; of all if only one is listed."""
        if len(self._batches) == 1:
            return [self._batches[0].batch_id]
        return [int(one.data(_BATCH)) for one in self.list.selectedItems()]

    def announce(self, number: int) -> None:
        """Say how many batches there are, while they are not known yet."""
        self.title.setText(_title(number))

    def show_batches(self, batches: tuple[BatchSummary, ...]) -> None:
        """Show other batches; chosen ones that are still there stay chosen.

        While somebody edits a name, news about that batch waits: it comes every second while
        pictures are read, and would end the editing.
        """
        if self._writes_on_one_of(batches):
            self._waiting = batches
            return
        self._waiting = None
        if batches == self._batches and self.list.count() == len(batches):
            self._show_choice()
            return
        holder = self.window().focusWidget()
        had_keyboard = holder is not None and self.isAncestorOf(holder)
        self._batches = batches
        self._list(batches)
        self.title.setText(_title(len(batches)))
        self._fit()
        self._show_choice()
        if had_keyboard and not batches:
            self.emptied.emit()

    def _list(self, batches: tuple[BatchSummary, ...]) -> None:
        """Fill the list; if all chosen batches are gone, choose the ones in their place."""
        chosen = {int(one.data(_BATCH)) for one in self.list.selectedItems()}
        at, now = self.list.currentRow(), self.list.currentItem()
        current = None if now is None else int(now.data(_BATCH))
        self.list.blockSignals(True)
        self.list.clear()
        for one in batches:
            item = QListWidgetItem(one.start.name)
            item.setData(_BATCH, one.batch_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            said = _facts_with_names(one)
            trust = standing_with_name(one.standing)
            item.setToolTip(f"{one.start.name}\n{facts_of(one)}\n{trust}")
            item.setData(_FACTS, said)
            self.list.addItem(item)
            item.setSelected(one.batch_id in chosen)
            if one.batch_id == current:
                self.list.setCurrentItem(item, QItemSelectionModel.SelectionFlag.NoUpdate)
        if chosen and batches and not self.list.selectedItems():
            self.list.setCurrentRow(min(at, len(batches) - 1))
        self.list.blockSignals(False)

    def _writes_on_one_of(self, batches: tuple[BatchSummary, ...]) -> bool:
        item = self.list.currentItem()
        if item is None or self.list.state() != QAbstractItemView.State.EditingState:
            return False
        return int(item.data(_BATCH)) in {one.batch_id for one in batches}

    @Slot()
    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_batches(self._waiting)

    def _fit(self) -> None:
        lines = min(_MOST_LINES, max(1, self.list.count()))
        shown = sum(max(24, self.list.sizeHintForRow(row)) for row in range(lines))
        self.list.setFixedHeight(shown + 2 * self.list.frameWidth() + 4)
        self.list.setVisible(self.list.count() > 0)

    @Slot()
    def _show_choice(self) -> None:
        number = len(self.chosen)
        self.open_button.setEnabled(number == 1)
        self.rename_button.setEnabled(number == 1)
        self.move_button.setEnabled(number > 0)
        allow(self.remove_button, why_not(self._denied, Right.REMOVE), possible=number > 0)

    @Slot()
    def open_chosen(self) -> None:
        """Show the chosen batch on the Classify page."""
        if len(self.chosen) == 1:
            self.opened.emit(self.chosen[0])

    @Slot()
    def move_chosen(self) -> None:
        """Move the chosen batches to another sample."""
        if self.chosen:
            self.moved.emit(self.chosen)

    @Slot()
    def remove_chosen(self) -> None:
        """Have the chosen batches removed from the log."""
        if self.chosen and self.remove_button.isEnabled():
            self.removed.emit(self.chosen)

    def show_rights(self, denied: frozenset[Right]) -> None:
        """Show what the current person may do. denied: what they may not."""
        self._denied = denied
        self._show_choice()

    @Slot()
    def rename_chosen(self) -> None:
        """Edit the name of the chosen batch in place."""
        if len(self.chosen) != 1:
            return
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_BATCH) == self.chosen[0]:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.list.setCurrentItem(item)
                self.list.editItem(item)

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        known = next(one for one in self._batches if one.batch_id == item.data(_BATCH))
        name = " ".join(item.text().split())
        if name and name != known.start.name:
            self.renamed.emit(known.batch_id, name)
        else:
            item.setText(known.start.name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the chosen batch on Enter, remove it on Delete; lay the lines out again for another width."""
        # The list's own new height must not measure all lines again, inside the first time.
        if (
            isinstance(event, QResizeEvent)
            and watched is self.list.viewport()
            and event.size().width() != event.oldSize().width()
        ):
            self._fit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            editing = self.list.state() == QAbstractItemView.State.EditingState
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
                self.open_chosen()
                return True
            if event.matches(QKeySequence.StandardKey.Delete) and not editing:
                self.remove_chosen()
                return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return a size as wide as the room allows."""
        return QSize(240, super().sizeHint().height())


def facts_of(batch: BatchSummary) -> str:
    """Return when a batch was begun, its content and how far it has got."""
    tally = batch.tally
    return " · ".join(
        (
            words.moment(batch.start.started_at),
            words.fields_counted(tally.fields),
            words.cells_counted(tally.cells),
            words.stage_words(batch.stage, tally.cells, tally.waiting, batch.to_confirm),
        )
    )


def _facts_with_names(batch: BatchSummary) -> str:
    """Return a batch's facts with the trust in its names, first if everything looks foreign."""
    how = standing_short(batch.standing)
    names = words.translate("BatchList", "names: {how}").format(how=how)
    parts = (facts_of(batch), names)
    return " · ".join(reversed(parts) if batch.standing.trust is Trust.FOREIGN else parts)


def _title(number: int) -> str:
    if not number:
        return words.translate("BatchList", "No pictures yet")
    return words.counted(number, "{n} batch", samples.tr("{n} batches", "", number))
