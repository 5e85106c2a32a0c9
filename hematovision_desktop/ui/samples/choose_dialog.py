"""Asks for another sample, found with the worklist's search, or for a new one."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from hematovision_desktop.core.logbook.sample_search import parse_sample_search
from hematovision_desktop.core.samples.sample import SampleSummary, telling_apart
from hematovision_desktop.core.samples.sample_log import Page, SamplePage
from hematovision_desktop.services.messages.questions import Refused, SampleSearch
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import button, label, say
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.search_language import in_english
from hematovision_desktop.ui.parts.texts.search_words import day, state_name
from hematovision_desktop.ui.samples.model import patient_text, twin_text

_TYPED_MS = 200
_MOST = 50
_SAMPLE = int(Qt.ItemDataRole.UserRole)


class ChooseSample(QDialog):
    """Lists samples except the excluded ones; the last line creates one with the typed number."""

    def __init__(
        self, asks: Asks, text: str, leave_out: frozenset[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = Questions(asks)
        self._leave_out = leave_out
        self.chosen: SampleSummary | None = None
        self.new_accession = ""
        self.setWindowTitle(self.tr("Move to another sample"))
        self.setModal(True)
        self.line = SearchLine(
            self.tr("Which sample"), self.tr("Accession number, name or date; type or scan it")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matching samples"))
        self.list.setMinimumHeight(200)
        self.list.setSpacing(3)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said = label("", "dim", wrap=True)
        self.said.hide()
        self.move_button = button(self.tr("Move"), look="primary")
        self.move_button.setDefault(True)
        self.cancel_button = button(self.tr("Cancel"))
        self._soon = later(self, self._search, _TYPED_MS)
        self.line.textChanged.connect(self._soon.start)
        self.line.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self._accept)
        self.list.currentRowChanged.connect(self._show_choice)
        self.move_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.reject)
        self._build(text)
        self._search()

    def _build(self, text: str) -> None:
        layout = column_in(
            scrolling(self),
            label(text, wrap=True),
            self.line,
            self.said,
            gap_px=12,
            around_px=AROUND_PX,
        )
        layout.addWidget(self.list, 1)
        add_foot(self, None, self.cancel_button, self.move_button)
        self.resize(480, 400)

    @Slot()
    def _search(self) -> None:
        self._soon.stop()
        query = parse_sample_search(in_english(self.line.text()), date.today())
        self._questions.ask("samples", SampleSearch(query, Page(most=_MOST)), self._show)

    def _show(self, found: SamplePage | Refused) -> None:
        samples = () if isinstance(found, Refused) else found.samples
        twins = telling_apart(samples)
        self.list.clear()
        for one in samples:
            # A second reading takes no other batch: its cells would count twice.
            if one.uid not in self._leave_out and one.progress.reading is None:
                said = (
                    twin_text(one, twins.get(one.sample_id, "")),
                    patient_text(one),
                    state_name(one.state),
                )
                made = day(one.created_at.astimezone().date())
                text = " · ".join(filter(None, (one.details.accession, *said, made)))
                item = QListWidgetItem(text)
                item.setData(_SAMPLE, one)
                self.list.addItem(item)
        typed = " ".join(self.line.text().split())
        if typed and not any(one.details.accession == typed for one in samples):
            self.list.addItem(
                QListWidgetItem(self.tr("New sample “{name}”").format(name=isolated(typed)))
            )
        # Before anything was typed, Enter must not take whichever sample is first.
        self.list.setCurrentRow(0 if typed else -1)
        nothing = self.tr("There is no other sample. Type the number of a new one.")
        empty = found.reason if isinstance(found, Refused) else nothing
        say(self.said, "" if self.list.count() else empty)
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        self.move_button.setEnabled(self.list.currentItem() is not None)

    @Slot()
    def _accept(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.chosen = item.data(_SAMPLE)
        self.new_accession = "" if self.chosen else " ".join(self.line.text().split())
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list with Up and Down while the line has the focus; Enter searches first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._soon.isActive():
                self._search()
                return True
        return super().eventFilter(watched, event)
