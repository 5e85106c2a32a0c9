"""The worklist as a table: only the visible pages are requested."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import SampleSummary, telling_apart
from hematovision_desktop.core.samples.sample_log import Page, SamplePage, SampleQuery, SortBy
from hematovision_desktop.services.messages.questions import Refused, SampleSearch
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import FIGURES, isolated
from hematovision_desktop.ui.parts.texts.search_words import day, not_reviewed, state_name
from hematovision_desktop.ui.parts.texts.told import in_language

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SAMPLE_ROLE = int(Qt.ItemDataRole.UserRole)
"""Role of the whole row; None while its page is loading."""
TWIN_ROLE = SAMPLE_ROLE + 1
"""Role of what distinguishes a sample from others with its number."""
_ASKED = frozenset(
    {
        *(SAMPLE_ROLE, TWIN_ROLE, int(Qt.ItemDataRole.DisplayRole)),
        *(int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)),
    }
)
ROWS_AT_ONCE = 100
PAGES_HELD = 40
_RIGHT = int(FIGURES)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Column(IntEnum):
    """The columns from left to right."""

    STATE = 0
    ACCESSION = 1
    PATIENT = 2
    SLIDE = 3
    CREATED = 4
    CELLS = 5
    SHARES = 6
    NOT_REVIEWED = 7
    REQUESTER = 8
    SIGNED = 9


SORTS: dict[Column, SortBy | Label] = {
    Column.STATE: SortBy.STATE,
    Column.ACCESSION: SortBy.ACCESSION,
    Column.PATIENT: SortBy.PATIENT,
    Column.SLIDE: SortBy.SLIDE,
    Column.CREATED: SortBy.CREATED,
    Column.CELLS: SortBy.CELLS,
    Column.SHARES: Label.NEUTROPHIL,
    Column.NOT_REVIEWED: SortBy.NOT_REVIEWED,
    Column.REQUESTER: SortBy.REQUESTER,
    Column.SIGNED: SortBy.SIGNED,
}
_FIGURES = (Column.CELLS, Column.NOT_REVIEWED)
_DESCENDING_FIRST = frozenset({Column.CREATED, *_FIGURES, Column.SHARES, Column.SIGNED})


class SampleModel(QAbstractTableModel):
    """As many rows as there are samples; a row's content arrives with its page.

    found: the first page of a search has arrived; its argument is the number of rows. renewed:
    displayed rows have changed. failed: why there is no answer. sorted_by: the order has changed.
    """

    found = Signal(int)
    renewed = Signal()
    failed = Signal(str)
    sorted_by = Signal()

    def __init__(self, asks: Asks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions = Questions(asks)
        self._query = SampleQuery()
        self._order = Page(most=ROWS_AT_ONCE)
        self.held: tuple[str, int] = ("", 0)
        """The uid of the sample that stays in view when their number changes, and its row."""
        self.place = 0  # the row to show if that sample is gone
        self._total = 0
        self._pages: dict[int, tuple[SampleSummary, ...]] = {}
        self._stale: set[int] = set()
        self._wanted: int | None = None
        self._twins: dict[int, str] = {}
        self._texts: dict[int, dict[Column, str]] = {}
        # Rows are painted many at a time: their pages are requested once.
        self._soon = later(self, self._ask_wanted)

    # What is asked for

    @property
    def query(self) -> SampleQuery:
        """The latest search."""
        return self._query

    @property
    def order(self) -> Page:
        """The order of the rows."""
        return self._order

    @property
    def is_searching(self) -> bool:
        """Whether a search is waiting for its answer."""
        return self._questions.is_open("search")

    def search(self, query: SampleQuery, holding: str = "", row: int = 0) -> None:
        """Show other samples, from one of them on, else from a row; the former rows stay until then."""
        self._query, self._wanted, self.place = query, None, row
        self._questions.forget("page")
        request = SampleSearch(
            query, replace(self._order, first=row // ROWS_AT_ONCE * ROWS_AT_ONCE, holding=holding)
        )
        self._questions.ask("search", request, self._take_search)

    def _take_search(self, answer: SamplePage | Refused) -> None:
        if isinstance(answer, Refused):
            self.failed.emit(answer.reason)
            return
        self._start_over(answer.first // ROWS_AT_ONCE, answer)
        self.found.emit(self._total)

    def _start_over(self, page: int, answer: SamplePage) -> None:
        self.beginResetModel()
        self._total = answer.total
        self._pages = {page: answer.samples}
        self._stale.clear()
        self._tell_apart()
        self.endResetModel()

    def refresh(self) -> None:
        """Request the displayed rows again; they stay in place unless their number changes."""
        self._stale = set(self._pages)
        if self.is_searching:
            return
        if not self._total:
            self.search(self._query)
        else:
            self._want(min(self._pages, default=0))
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(Column) - 1))

    def forget(self) -> None:
        """Show nothing, because another log comes into use."""
        self._questions.forget()
        self._start_over(0, SamplePage(0, ()))

    def _want(self, page: int) -> None:
        """Request a page. While one is loading, only the newest request is remembered."""
        self._wanted = page
        self._soon.start(0)

    @Slot()
    def _ask_wanted(self) -> None:
        page = self._wanted
        if page is None or self._questions.is_open("page") or self.is_searching:
            return
        self._wanted = None
        asked = replace(self._order, first=page * ROWS_AT_ONCE)

        def take(answer: SamplePage | Refused) -> None:
            self._take_page(page, answer)

        self._questions.ask("page", SampleSearch(self._query, asked), take)

    def _take_page(self, page: int, answer: SamplePage | Refused) -> None:
        if isinstance(answer, Refused):
            self.failed.emit(answer.reason)
            return
        self._stale.discard(page)
        if answer.total != self._total:
            uid, row = self.held
            self.search(self._query, uid, max(0, min(row, answer.total - 1)))
        else:
            self._pages.pop(page, None)
            self._pages[page] = answer.samples
            while len(self._pages) > PAGES_HELD:
                del self._pages[next(iter(self._pages))]
            self._tell_apart()
            first = page * ROWS_AT_ONCE
            last = min(self._total, first + ROWS_AT_ONCE) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
            self.renewed.emit()
        if self._wanted is not None:
            self._soon.start(0)

    def _tell_apart(self) -> None:
        self._texts.clear()
        self._twins = telling_apart(one for page in self._pages.values() for one in page)

    # What is there

    def sample(self, row: int) -> SampleSummary | None:
        """Return the sample of a row; None while its page is loading."""
        number, place = divmod(row, ROWS_AT_ONCE)
        page = self._pages.get(number)
        if page is None or number in self._stale:
            self._want(number)
        return page[place] if page is not None and place < len(page) else None

    def row_of(self, uid: str) -> int | None:
        """Return the row of a sample among the loaded pages."""
        for number, page in self._pages.items():
            for place, one in enumerate(page):
                if one.uid == uid:
                    return number * ROWS_AT_ONCE + place
        return None

    def twin(self, sample: SampleSummary) -> str:
        """Return what distinguishes a sample from others with its number; empty if there are none."""
        return twin_text(sample, self._twins.get(sample.sample_id, ""))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of samples."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _FIGURES else _LEFT
        return self.title(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def title(self, column: Column) -> str:
        """Return a column's title."""
        by = self._order.by
        if column is Column.SHARES and isinstance(by, Label):
            return self.tr("Differential, by {type}").format(type=words.label_short(by).lower())
        return {
            Column.STATE: self.tr("State"),
            Column.ACCESSION: self.tr("Accession"),
            Column.PATIENT: self.tr("Patient"),
            Column.SLIDE: self.tr("Slide"),
            Column.CREATED: self.tr("Made"),
            Column.CELLS: self.tr("Counted"),
            Column.SHARES: self.tr("Differential"),
            Column.NOT_REVIEWED: not_reviewed(),
            Column.REQUESTER: self.tr("Requester"),
            Column.SIGNED: self.tr("Signed"),
        }[column]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a cell of the table shows."""
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _FIGURES else None
        if role not in _ASKED:
            return None
        sample = self.sample(index.row())
        if role == SAMPLE_ROLE:
            return sample
        return self._text(sample, column, role)

    def _text(self, sample: SampleSummary | None, column: Column, role: int) -> str:
        if sample is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else ""
        if role == TWIN_ROLE:
            return self.twin(sample)
        is_read = role != Qt.ItemDataRole.DisplayRole
        if column is Column.SHARES:
            return counts_text(sample.tally.counts.items()) if is_read else ""
        text = self._row_texts(sample).get(column, "")
        return words.listed(filter(None, self._more(sample, column, text))) if is_read else text

    def _more(self, sample: SampleSummary, column: Column, text: str) -> tuple[str, ...]:
        """Return other roles of a table cell."""
        match column:
            case Column.STATE:
                return text, *left_to_do(sample)
            case Column.NOT_REVIEWED:
                return tuple(left_to_do(sample))
            case Column.ACCESSION:
                return text, self.twin(sample)
        return (text,)

    def _row_texts(self, sample: SampleSummary) -> dict[Column, str]:
        """Return a row's texts, made once and painted often."""
        known = self._texts.get(sample.sample_id)
        if known is None:
            known = self._texts[sample.sample_id] = row_texts(sample)
        return known

    # Order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Make the log sort by a column; the table calls it when a heading is clicked."""
        descending = order == Qt.SortOrder.DescendingOrder
        by = SORTS[Column(column)]
        if column == Column.SHARES and isinstance(self._order.by, Label):
            by = self._order.by
        self.sort_by(by, descending=descending)

    def sort_by(self, by: SortBy | Label, *, descending: bool) -> None:
        """Make the log sort by a column or by the share of a type."""
        if (by, descending) == (self._order.by, self._order.descending):
            return
        self._order = replace(self._order, by=by, descending=descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.SHARES, Column.SHARES)
        self.sorted_by.emit()


def starts_descending(column: Column) -> bool:
    """Return whether most people want a column's greatest or newest value first."""
    return column in _DESCENDING_FIRST


def column_of(by: SortBy | Label) -> Column:
    """Return the column at which an order is shown."""
    if isinstance(by, Label):
        return Column.SHARES
    return next(column for column, sort in SORTS.items() if sort == by)


def patient_text(sample: SampleSummary) -> str:
    """Return the patient, as far as known."""
    return sample.details.patient_name or sample.details.patient_number


def row_texts(sample: SampleSummary) -> dict[Column, str]:
    """Return the texts of a sample by column; the differential has none, because it is drawn."""
    details, tally = sample.details, sample.tally
    return {
        Column.STATE: state_name(sample.state),
        Column.ACCESSION: isolated(details.accession),
        Column.PATIENT: isolated(patient_text(sample)),
        Column.SLIDE: isolated(details.slide),
        Column.CREATED: day(sample.created_at.astimezone().date()),
        Column.CELLS: words.number(tally.leukocytes) if tally.cells else "",
        Column.NOT_REVIEWED: words.number(sample.not_reviewed) if sample.not_reviewed else "",
        Column.REQUESTER: isolated(details.requester),
        Column.SIGNED: signed_text(sample),
    }


def twin_text(sample: SampleSummary, twin: str) -> str:
    """Return what distinguishes a sample from others with its number; a slide's mark alone says little."""
    if twin and twin == sample.details.slide:
        return slide_text(twin)
    is_time = twin == clock_time(sample.created_at)
    return words.moment(sample.created_at) if is_time else in_language(twin)


def slide_text(slide: str) -> str:
    """Return the slide; its mark alone says little."""
    return words.translate("SampleModel", "slide {name}").format(name=slide)


def left_to_do(sample: SampleSummary) -> list[str]:
    """Return what a person must do with cells before a sample can be signed."""
    waiting, to_confirm = sample.tally.waiting, sample.progress.to_confirm
    parts = words.to_look_at_counted(waiting), words.to_confirm_counted(to_confirm)
    return [part for part, cells in zip(parts, (waiting, to_confirm), strict=True) if cells]


def signed_text(sample: SampleSummary) -> str:
    """Return who signed a sample, and when."""
    if sample.signed_at is None:
        return ""
    when = day(sample.signed_at.astimezone().date())
    return words.listed(filter(None, (sample.signer, when)))


def counts_text(counts: Iterable[tuple[Label | None, int]]) -> str:
    """Return counts of types as a sentence for a screen reader."""
    known = dict(counts)
    return words.listed(
        f"{words.label_name(one)} {words.number(known[one])}" for one in Label if known.get(one)
    )
