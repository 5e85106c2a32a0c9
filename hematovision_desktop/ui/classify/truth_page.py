"""The check with known cells: a folder or a table of them, and what the program called each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from hematovision_desktop.core.base.tables import table_bytes
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import (
    CheckCourse,
    KnownTruthOf,
    Refused,
    TruthChecked,
)
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.asking.saving import save_as, table_dialect
from hematovision_desktop.ui.parts.confusion_view import ConfusionView
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import (
    FOOT_GAP_PX,
    dialog_room,
    least_size,
    with_foot,
)
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar, Trouble, button, label
from hematovision_desktop.ui.parts.look.confusion_chart import Confusion, confusion_png
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.standing_words import next_slide_sentence, proof_sentence

_LOOK_EVERY_MS = 200
_LINE_CHARACTERS = 72
"""Width of a refusal, if there is room."""


class TruthDialog(QDialog):
    """Names known cells, then shows what was confused, and saves it as a table or a picture.

    path: a folder with one sub-folder for each type, or a CSV of file and type.
    """

    def __init__(self, commands: Commands, batch: OpenBatch, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._questions = Questions(commands)
        self._course = CheckCourse()
        self._place = path
        self._microscope = "" if batch.microscope is None else batch.microscope.profile.name
        self.told: TruthChecked | None = None
        self.setWindowTitle(self.tr("Check with known cells"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_course())
        self._pages.addWidget(self._make_result())
        column_in(self, self._pages, around_px=(24, 16, 24, 16))
        self.resize(parent.window().size().boundedTo(dialog_room()))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._show_course)
        self._timer.start()
        self._questions.ask("truth", KnownTruthOf(batch.ref, path, self._course), self._take)

    def _make_course(self) -> QWidget:
        self._looking = page = QWidget()
        column = column_in(page, label(self.windowTitle(), "title", wrap=True), gap_px=12)
        self.progress = label(self.tr("Looking for pictures…"), wrap=True)
        self.bar = ProgressBar(self.tr("Progress of the check"))
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        column.addWidget(self.progress)
        column.addWidget(self.bar)
        column.addStretch(1)
        return with_foot(page, None, self.cancel_button)

    def _make_result(self) -> QWidget:
        page = QWidget()
        self.meaning = label("", "heading", wrap=True)
        self.left_out = label("", "dim", wrap=True)
        middle = Qt.AlignmentFlag.AlignCenter
        self.matrix = ConfusionView(self.tr("What each type was named"), middle)
        self.picture = self.matrix.picture
        self.said = Trouble(look="dim", lines=1)
        self.table_button = button(self.tr("Save as table…"))
        self.table_button.clicked.connect(self._save_table)
        self.picture_button = button(self.tr("Save as picture…"))
        self.picture_button.clicked.connect(self._save_picture)
        self.close_button = button(self.tr("Close"), look="primary")
        self.close_button.clicked.connect(self.accept)
        column = column_in(page, self.meaning, self.left_out)
        column.addWidget(self.matrix, 1)
        column.addWidget(self.said)
        return with_foot(page, None, self.table_button, self.picture_button, self.close_button)

    @Slot()
    def _show_course(self) -> None:
        done, total = self._course.done, self._course.total
        if not total:
            return
        self.bar.show_done(done, total)
        self.progress.setText(
            self.tr("Picture {n} of {total}").format(
                n=words.number(done), total=words.number(total)
            )
        )

    def _take(self, answer: TruthChecked | Refused) -> None:
        self._timer.stop()
        if isinstance(answer, Refused):
            self.bar.hide()
            self.progress.setText(answer.reason)
            self.cancel_button.setText(self.tr("Close"))
            self._make_smaller()
            return
        self.told, check = answer, answer.check
        name = " ".join(self._microscope.split())
        title = words.listed((name, answer.model))
        shown = Confusion(title, check.confusion(), check.recalls())
        self.matrix.show_confusion(shown, self._in_words(answer))
        self.meaning.setText(proof_sentence(answer.proof))
        said = self._left_out(answer)
        self.left_out.setText(" ".join(said))
        self.left_out.setVisible(bool(said))
        self._pages.setCurrentIndex(1)
        self.close_button.setFocus()

    def _left_out(self, answer: TruthChecked) -> list[str]:
        """Return what did not count, and what follows for the next slide."""
        check, total = answer.check, len(answer.check.pairs)
        left = check.without_cell + check.unread
        said = [
            words.counted(
                left,
                "{n} picture could not be read, or no cell was found in it.",
                self.tr("{n} pictures could not be read, or no cell was found in them.", "", left),
            )
        ] * bool(left)
        if check.unknown:
            said.append(
                self.tr("Left out, because these are no types ({names}).").format(
                    names=words.listed(check.unknown_examples)
                )
            )
        if check.copies:
            said.append(
                words.counted(
                    check.copies,
                    "{n} picture is a copy of another and counts once.",
                    self.tr("{n} pictures are copies of others and count once.", "", check.copies),
                )
            )
        if check.only_type is not None:
            said.append(
                self.tr(
                    "All of these cells are of one type ({type}). They prove nothing about the "
                    "others, so none of them was kept as proof."
                ).format(type=words.label_name(check.only_type))
            )
        elif not answer.fresh and answer.proof.checked:
            said.append(
                self.tr(
                    "None of these cells is new here: each was already checked or taught, "
                    "and counts once."
                )
            )
        if 0 < answer.fresh < total:
            proving = self.tr(
                "{n} sure names, drawn at random, count as proof. The chart shows all {total} cells.",
                "",
                answer.fresh,
            )
            one = "{n} sure name, drawn at random, counts as proof. The chart shows all {total} cells."
            said.append(words.counted(answer.fresh, one, proving, total=words.number(total)))
        if answer.proof.checked:
            said.append(next_slide_sentence(answer.proof))
        return said

    def _make_smaller(self) -> None:
        """Shrink to a few lines: there is no result to show."""
        wide = min(self.width(), _LINE_CHARACTERS * self.fontMetrics().averageCharWidth())
        around = self.size() - self._pages.size()
        needed = least_size(self._looking, wide - around.width()).height()
        foot = self.cancel_button.sizeHint().height() + FOOT_GAP_PX
        self.resize(wide, min(self.height(), needed + foot + around.height()))

    def _in_words(self, answer: TruthChecked) -> str:
        return ". ".join(
            self.tr("{type}: {right} of {cells} named right").format(
                type=words.label_name(one.label),
                right=words.number(one.right),
                cells=words.number(one.cells),
            )
            for one in answer.check.recalls()
        )

    @Slot()
    def _save_table(self) -> None:
        if self.told is None:
            return
        content = table_bytes(self.told.check.table(), table_dialect())
        kind = self.tr("Table (*.csv)")
        self._save(self.tr("Save the table"), ".csv", kind, content)

    @Slot()
    def _save_picture(self) -> None:
        if self.picture.shown is None:
            return
        content = confusion_png(self.picture.shown)
        self._save(self.tr("Save the picture"), ".png", self.tr("Picture (*.png)"), content)

    def _save(self, title: str, ending: str, kind: str, content: bytes) -> None:
        said = save_as(self, title, f"{self._place.stem} checked{ending}", kind, content)
        if said:
            self.said.say(said)

    @Slot()
    def reject(self) -> None:
        """Leave; a running check is stopped, and nothing of it is kept."""
        self._course.token.cancel()
        self._timer.stop()
        self._questions.forget()
        super().reject()


def choose_truth(parent: QWidget, *, table: bool) -> Path | None:
    """Ask for a folder of known cells, or for a table of them; None if the person cancels."""
    title = words.translate("TruthDialog", "Pictures of known cells")
    if table:
        tables = words.translate("TruthDialog", "Table (*.csv)")
        return folders.ask_file(parent, Purpose.KNOWN_CELLS, title, tables)
    return folders.ask_folder(parent, Purpose.KNOWN_CELLS, title)
