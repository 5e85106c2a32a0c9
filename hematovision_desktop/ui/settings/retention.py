"""How long batches are kept: forever, or a number of days."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.widgets import in_line, set_look
from hematovision_desktop.ui.parts.number_box import CountBox
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_words import day

_USUAL_DAYS = 365
_MOST_DAYS = 36_500


class RetentionRow(QWidget):
    """Off by default; switching it on asks first, because it deletes permanently.

    changed: a number of days, or None.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: int | None = None
        self.question: QMessageBox | None = None
        self.box = CheckBox(self.tr("Remove batches after"))
        self.box.clicked.connect(self._ask)
        self.days = CountBox()
        self.days.setRange(1, _MOST_DAYS)
        self.days.setValue(_USUAL_DAYS)
        self.days.setSuffix(self.tr(" days"))
        self.days.setAccessibleName(self.tr("Days after which batches are removed"))
        self.days.lineEdit().setTextMargins(6, 0, 0, 0)
        self.days.editingFinished.connect(self._ask)
        self.setLayout(in_line(self.box, self.days))

    def show_days(self, days: int | None) -> None:
        """Show the current choice."""
        self._kept = days
        self.box.setChecked(days is not None)
        if days is not None:
            self.days.setValue(days)

    @Slot()
    def _ask(self) -> None:
        days = self.days.value() if self.box.isChecked() else None
        if days == self._kept or (self.question is not None and self.question.isVisible()):
            return
        if days is None or (self._kept is not None and days > self._kept):
            self._take(days)
            return
        box = Question(self.window())
        box.setWindowTitle(self.tr("Remove old batches"))
        box.setText(
            words.counted(
                days,
                "Remove every batch that began more than {n} day ago, now and each day?",
                self.tr(
                    "Remove every batch that began more than {n} days ago, now and each day?",
                    "",
                    days,
                ),
            )
        )
        box.setInformativeText(
            self.tr(
                "They go for good, with their pictures of live counts, clips and older backups. A line "
                "in the chain of events stays: who, when, how many cells. Signed samples stay."
            )
            + "\n\n"
            + self.tr("By this computer's clock today is {today}.").format(
                today=day(datetime.now().astimezone().date())
            )
        )
        remove = box.addButton(self.tr("Remove them"), QMessageBox.ButtonRole.AcceptRole)
        set_look(remove, "look", "danger")
        keep = box.addButton(self.tr("Keep all"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(self._answered)
        self.question, self._remove = box, remove
        box.open()

    @Slot()
    def _answered(self) -> None:
        assert self.question is not None
        if self.question.clickedButton() is self._remove:
            self._take(self.days.value())
        else:
            self.show_days(self._kept)

    def _take(self, days: int | None) -> None:
        self._kept = days
        self.changed.emit(days)
