"""A table of rows whose columns are as wide as their texts, and shrink if it is narrow; no heading is cut off."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.ui.parts.look.palette import text_scale

Index = QModelIndex | QPersistentModelIndex
PADDING_PX = 24
"""Around a column's text: 8 px on each side from the style sheet, and Qt's own margin."""

_USUAL_CHARACTERS = 16
"""Length of the halves of most names that break into two lines."""
_AROUND_LINES_PX = 8
"""The frame of a chosen row is up to 2 px thick, and accents above letters need some room."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How columns fit, by their numbers.

    widest: texts that must each fit, in the displayed language. stretched: columns of names, which
    break into two lines and share what is left; if that is too little, the first are full first.
    in_one_line: columns whose texts break too, but are in one line before the names share the rest.
    first_to_go: hidden in this order if there is no room, even for names no longer than usual.
    beside_px: what stands beside a column's text of the usual size.
    """

    widest: Mapping[int, Sequence[str]]
    stretched: tuple[int, ...]
    first_to_go: tuple[int, ...]
    beside_px: Mapping[int, int] = field(default_factory=dict)
    in_one_line: tuple[int, ...] = ()


def in_two_lines(name: str, metrics: QFontMetrics) -> tuple[str, str]:
    """Return a name split between two words so that the wider line is as narrow as possible."""
    words, wide = name.split(" "), metrics.horizontalAdvance
    halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(len(words)))
    return min(halves, key=lambda lines: max(map(wide, lines)))


class FittingTable(QTableView):
    """The keyboard moves through its rows. row_px: extra height of a row over its line of text.

    removal_asked: remove the chosen rows.
    """

    removal_asked = Signal()

    def __init__(self, columns: Columns, row_px: int) -> None:
        super().__init__()
        self._columns = columns
        self._row_px = row_px
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(48)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model with these columns."""
        super().setModel(model)
        if model is not None:
            for changed in (model.modelReset, model.dataChanged, model.rowsInserted):
                changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the columns that do not fit."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Request removal of the chosen rows on Delete; while a name is edited, Delete is a key of text."""
        if event.matches(QKeySequence.StandardKey.Delete) and self.selectionModel().hasSelection():
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    @Slot()
    def _fit(self) -> None:
        if self.model() is None:
            return
        metrics, header, columns = self.fontMetrics(), self.horizontalHeader(), self._columns
        two_lines = 2 * metrics.height() + _AROUND_LINES_PX
        high = max(metrics.lineSpacing() + self._row_px, two_lines)
        self.verticalHeader().setDefaultSectionSize(high)
        for column in columns.widest:
            self.setColumnHidden(column, False)  # a hidden heading has no size
        widths = {
            column: max(
                self._told_apart_px(column),
                header.sectionSizeHint(column),
                max(map(metrics.horizontalAdvance, texts))
                + PADDING_PX
                + round(columns.beside_px.get(column, 0) * text_scale()),
            )
            for column, texts in columns.widest.items()
        }
        room = self.viewport().width() - sum(widths.values())
        lacks = {one: self._words_px(one) - widths[one] for one in columns.stretched}
        usual = _USUAL_CHARACTERS * metrics.averageCharWidth() + PADDING_PX
        least = sum(max(0, min(lacks[one], usual - widths[one])) for one in columns.stretched)
        for column in columns.first_to_go:
            self.setColumnHidden(column, room < least)
            room += widths[column] if room < least else 0
        for column, lacking in lacks.items():
            lack = max(0, min(room, lacking))
            widths[column] += lack
            room -= lack
        for column in columns.in_one_line:
            lacking = self._one_line_px(column) - widths[column]
            lack = 0 if self.isColumnHidden(column) else max(0, min(room, lacking))
            widths[column] += lack
            room -= lack
        for at, column in enumerate(columns.stretched):
            share = max(0, room) // (len(columns.stretched) - at)
            widths[column] += share
            room -= share
        for column, width in widths.items():
            header.resizeSection(column, width)

    def _told_apart_px(self, column: int) -> int:  # noqa: ARG002
        """Return what a column needs to tell rows of the same name apart; 0 for no more."""
        return 0

    def _rows_in_view(self) -> range:
        high = max(1, self.verticalHeader().defaultSectionSize())
        first = max(0, self.rowAt(0))
        return range(
            first, min(self.model().rowCount(), first + self.viewport().height() // high + 2)
        )

    def _words_px(self, column: int) -> int:
        """Return what a column needs for the visible names, each in at most two lines."""
        return max(map(self._two_lines_px, self._texts(column)), default=0) + PADDING_PX

    def _one_line_px(self, column: int) -> int:
        wide = self.fontMetrics().horizontalAdvance
        return max(map(wide, self._texts(column)), default=0) + PADDING_PX

    def _texts(self, column: int) -> Iterator[str]:
        """Yield the visible texts of a column."""
        for row in self._rows_in_view():
            yield str(self.model().index(row, column).data() or "")

    def _two_lines_px(self, name: str) -> int:
        """Return the least width at which a name takes two lines."""
        return max(
            map(self.fontMetrics().horizontalAdvance, in_two_lines(name, self.fontMetrics()))
        )


class TwoLines(QStyledItemDelegate):
    """Shows names in two lines if they do not fit in one."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the words wrap."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText


def show_headers(table: QTableView) -> None:
    """Let no column heading be cut off: it breaks into two lines before the table scrolls."""
    header, names = table.horizontalHeader(), table.model()
    columns = range(header.count())
    if all(header.sectionSize(at) >= header.sectionSizeHint(at) for at in columns):
        return
    shared = [
        at for at in columns if header.sectionResizeMode(at) is QHeaderView.ResizeMode.Stretch
    ]
    for at in columns:
        name = str(names.headerData(at, Qt.Orientation.Horizontal))
        names.setHeaderData(at, Qt.Orientation.Horizontal, _heading_in_two_lines(name))
    if shared and all(header.sectionSize(at) >= _wanted_px(table, at) for at in shared):
        return
    for at in shared:
        header.setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(lacking_px(table) < 0)


def _heading_in_two_lines(name: str) -> str:
    """Return a name split so that its two lines are shortest; one word stays as it is."""
    words = name.split(" ")
    broken = (f"{' '.join(words[:at])}\n{' '.join(words[at:])}" for at in range(1, len(words)))
    return min(broken, key=lambda one: max(map(len, one.split("\n"))), default=name)


def lacking_px(table: QTableView) -> int:
    """Return how much wider than the table its columns and scroll bar are, px; negative is spare room."""
    header = table.horizontalHeader()
    fixed = QHeaderView.ResizeMode.Fixed
    wanted = (
        header.sectionSize(at) if header.sectionResizeMode(at) is fixed else _wanted_px(table, at)
        for at in range(header.count())
    )
    beside = table.verticalScrollBar().sizeHint().width()
    return sum(wanted) + beside - table.contentsRect().width()


def _wanted_px(table: QTableView, column: int) -> int:
    return max(table.horizontalHeader().sectionSizeHint(column), table.sizeHintForColumn(column))
