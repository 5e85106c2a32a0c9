"""The laboratory's work over a period, on one page: samples, times, reviews, agreement."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSize, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from hematovision_desktop.core.base.tables import table_bytes
from hematovision_desktop.core.reports.period import PeriodSummary, ProgramAgreement
from hematovision_desktop.core.verdicts.agreement import PairAgreement
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import PeriodOf
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions
from hematovision_desktop.ui.parts.asking.saving import save_as, table_dialect
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.layouts import column_in, empty, show_parts
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.parts.layout.widgets import (
    button,
    caption,
    figure,
    hairline,
    label,
    say,
)
from hematovision_desktop.ui.parts.number_box import DayBox
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.samples.agreement_view import between, kappa_text

_LIKED = QSize(640, 560)
_DAY_PX = 140


class PeriodDialog(QDialog):
    """Asks for a period and shows it. told: the displayed summary, once known."""

    def __init__(self, asks: Asks, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Summary of a period"))
        self._questions = Questions(asks)
        self.told: PeriodSummary | None = None
        self.first = self._day(self.tr("First day"), today.replace(day=1))
        self.last = self._day(self.tr("Last day"), today)
        self.trouble = label("", "dim", wrap=True)
        self.figures = QGridLayout()
        self.figures.setHorizontalSpacing(16)
        self.figures.setVerticalSpacing(6)
        self.figures.setColumnStretch(0, 1)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.save_button = button(self.tr("Save as table…"), look="primary")
        self.save_button.clicked.connect(self._save)
        self._lay_out()
        self._ask()

    def _day(self, name: str, day: date) -> QDateEdit:
        edit = DayBox(QDate(day.year, day.month, day.day))
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        edit.setMinimumWidth(max(_DAY_PX, edit.minimumSizeHint().width()))
        edit.dateChanged.connect(self._ask)
        return edit

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(8)
        for text, edit in ((self.tr("From"), self.first), (self.tr("to"), self.last)):
            days.addWidget(caption(edit, text))
            days.addWidget(edit)
        days.addStretch(1)
        inner = QWidget()
        whole = column_in(inner, self.figures, gap_px=None, around_px=(0, 0, 12, 0))
        whole.addStretch(1)
        area = ReadingArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Figures"))
        area.setWidget(inner)
        column = column_in(
            room.scrolling(self), days, hairline(), self.trouble, around_px=room.AROUND_PX
        )
        column.addWidget(area, 1)
        room.add_foot(self, None, self.close_button, self.save_button)
        self.resize(_LIKED.boundedTo(room.dialog_room()))

    @Slot()
    def _ask(self) -> None:
        self.told = None
        self.save_button.setEnabled(False)
        say(self.trouble, self.tr("The log is being read…"))
        first, last = (
            date(day.year(), day.month(), day.day())
            for day in (self.first.date(), self.last.date())
        )
        self._questions.ask("period", PeriodOf(first, last), self._take)

    def _take(self, answer: PeriodSummary | Refused) -> None:
        empty(self.figures)
        if isinstance(answer, Refused):
            say(self.trouble, answer.reason)
            return
        self.told = answer
        self.save_button.setEnabled(True)
        say(self.trouble, "" if answer.samples else self.tr("No sample was made in this period."))
        for row, (name, said) in enumerate(self._rows(answer)):
            self.figures.addWidget(label(name, "dim", wrap=True), row, 0)
            self.figures.addWidget(figure(said), row, 1)
        show_parts(self.figures)

    def _rows(self, one: PeriodSummary) -> list[tuple[str, str]]:
        rows = [
            (self.tr("Samples"), words.number(one.samples)),
            (self.tr("Signed"), words.number(one.signed)),
            (self.tr("Amended later"), words.number(one.amended)),
            (self.tr("Hours until signed, median"), _hours(one.median_hours)),
            (self.tr("Hours until signed, nine in ten within"), _hours(one.nine_in_ten_hours)),
            (self.tr("Cells"), words.number(one.cells)),
            (self.tr("Cells the program asked about"), self._share(one.asked, one.cells)),
            (self.tr("Cells a person looked at"), self._share(one.named, one.cells)),
            (self.tr("Cells a person renamed"), self._share(one.changed, one.named)),
        ]
        rows += [(self._type(found), self._agreed(found)) for found in one.agreement]
        return rows + [row for pair in one.pairs for row in self._pair(pair)]

    def _pair(self, pair: PairAgreement) -> list[tuple[str, str]]:
        """Return how far two readers of the same cells agree, overall and for each type."""
        who = between(pair)
        same = self.tr("{who}: same name").format(who=who)
        kappa = self.tr("{who}: Cohen's kappa").format(who=who)
        of_type = self.tr("{who}: Cohen's kappa, {type}")
        return [
            (same, self._share(pair.same, pair.cells)),
            (kappa, kappa_text(pair.kappa)),
            *(
                (
                    of_type.format(who=who, type=words.label_name(one.label)),
                    kappa_text(one.kappa),
                )
                for one in pair.types
            ),
        ]

    def _type(self, one: ProgramAgreement) -> str:
        name = words.label_name(one.label)
        return self.tr("{type}: program and people agree").format(type=name)

    def _agreed(self, one: ProgramAgreement) -> str:
        low, high = (words.decimals(end, 0) for end in one.interval)
        return f"{self._share(one.same, one.named)} ({low}–{high})"

    def _share(self, part: int, whole: int) -> str:
        if not whole:
            return "–"
        percent = words.decimals(100.0 * part / whole, 0)
        return self.tr("{part} of {whole} · {percent}\u00a0%").format(
            part=words.number(part), whole=words.number(whole), percent=percent
        )

    @Slot()
    def _save(self) -> None:
        if self.told is None:
            return
        stem = f"summary {self.told.first_day} {self.told.last_day}.csv"
        content = table_bytes(self.told.table(), table_dialect())
        title, kind = self.tr("Save the summary"), self.tr("Table (*.csv)")
        said = save_as(self, title, stem, kind, content)
        if said:
            say(self.trouble, said)


def _hours(hours: float | None) -> str:
    return "–" if hours is None else words.decimals(hours, 1)
