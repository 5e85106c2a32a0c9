"""Checks the program on this microscope: a person names cells while the program's names are hidden.

People follow a wrong suggestion, so nothing the program said is shown before the end.
"""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.key_map import LETTERS, UNTOLD_KEYS, names_by_key
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.proof import PROMISES, CheckedCell, Proof, cells_needed
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import CheckSampleOf, CropsOf, Refused
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.classify.truth_page import TruthDialog, choose_truth
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.input.keyboard import written
from hematovision_desktop.ui.parts.layout.breaking import PushButton
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import ScrollPage, dialog_room, least_size, with_foot
from hematovision_desktop.ui.parts.layout.rows import Columns
from hematovision_desktop.ui.parts.layout.widgets import ProgressBar, button, in_line, label
from hematovision_desktop.ui.parts.look.pictures import to_image
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.standing_words import (
    checked_sentence,
    next_slide_sentence,
    proof_sentence,
)

LEAST_PICTURE_PX, PICTURE_PX = 160, 300
"""The side of a cell's picture: as large as the screen allows beside the buttons."""
_IN_ROW = 5
_CELLS = 1
"""Index of the page that asks for names."""
_BESIDE_PX, _ABOVE_PX = 24, 16


class CheckDialog(QDialog):
    """Asks for a size, then for the name of each cell, and finally says what that proves."""

    def __init__(self, commands: Commands, batch: OpenBatch, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._questions = Questions(commands)
        self._batch, self._behind = batch, parent
        self._sample: list[CellKey] = []
        self._place = self._right = self._checked = self._gone = 0
        terms = None if batch.start is None else batch.start.terms
        on, drawn_from = batch.microscope, 0.0 if terms is None else terms.review_below
        proof = on.proof(terms.named_by) if on is not None and terms is not None else None
        # A check at other confidences is a different check: their cells cannot be added.
        is_same = proof is not None and proof.drawn_from == drawn_from
        self._before = proof if proof is not None and is_same else Proof(drawn_from=drawn_from)
        # A check that was stopped goes on where it was left.
        self._done = 0 if self._before.is_whole else self._before.checked
        self.setWindowTitle(self.tr("Check the program on this microscope"))
        self._pages = QStackedWidget()
        self.size_buttons: dict[int, QPushButton] = {}
        self.type_buttons: dict[Label | None, PushButton] = {}
        for page in (self._make_start(), self._make_cells(), self._make_end()):
            self._pages.addWidget(page)
        column_in(self, self._pages, around_px=(_BESIDE_PX, _ABOVE_PX, _BESIDE_PX, _ABOVE_PX))
        # As large as the window: the page behind it shows the program's names.
        self.resize(parent.window().size().boundedTo(dialog_room()))
        self._ask_most()

    def _make_start(self) -> QWidget:
        page, column = _page()
        column.addWidget(label(self.windowTitle(), "title", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "You name randomly chosen cells that the program is sure of; its own "
                    "names stay hidden. If it has all of them right, 29, 59 or 149 cells "
                    "prove that at least 90, 95 or 98 in 100 sure names are right on this "
                    "microscope. Your names count in the batch too."
                ),
                wrap=True,
            )
        )
        on, start = self._batch.microscope, self._batch.start
        named_by = None if start is None else start.terms.named_by
        said = proof_sentence(self._before)
        if on is not None and not self._before.checked:
            said = checked_sentence(on, named_by)
        self.before = label(said, "dim", wrap=True)
        column.addWidget(self.before)
        row = in_line()
        for promise in PROMISES:
            size = cells_needed(promise)
            text = self.tr("{n} cells").format(n=words.number(size))
            self.size_buttons[size] = one = button(text, look="primary" if not row.count() else "")
            one.setEnabled(False)
            one.clicked.connect(partial(self._begin, size))
            row.add(one)
        column.addLayout(row)
        self.hint = label(self.tr("Looking for cells…"), "dim", wrap=True)
        column.addWidget(self.hint)
        column.addSpacing(12)
        column.addWidget(
            label(
                self.tr(
                    "Or use pictures of single cells of known type from this microscope: a "
                    "folder with one folder for each type, or a table (CSV) of file and type."
                ),
                wrap=True,
            )
        )
        self.folder_button = button(self.tr("Folder of known cells…"))
        self.folder_button.clicked.connect(partial(self._check_known, table=False))
        self.table_button = button(self.tr("Table of known cells…"))
        self.table_button.clicked.connect(partial(self._check_known, table=True))
        column.addLayout(in_line(self.folder_button, self.table_button))
        column.addStretch(1)
        return with_foot(page, None, self._leave_button(self.tr("Cancel")))

    def _make_cells(self) -> QWidget:
        page, column = _page()
        self._cells_page = page
        self.bar = ProgressBar(self.tr("Progress of the check"))
        self.progress = label("", "heading", wrap=True)
        self.picture = label("")
        self.picture.setFixedSize(LEAST_PICTURE_PX, LEAST_PICTURE_PX)
        self.picture.setAccessibleName(self.tr("The cell to name"))
        column.addWidget(self.progress)
        column.addWidget(self.bar)
        column.addWidget(self.picture, 1, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(
            label(self.tr("What is it? Press its key, or its button."), "dim", wrap=True)
        )
        grid = Columns(_IN_ROW)
        # Whatever the laboratory reports, each cell must have a possible name here.
        shown = (*Label, None)
        for one in shown:
            key = LETTERS[one] if one is not None else UNTOLD_KEYS[0]
            made = button(f"{words.label_short(one)}  ({key})")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(partial(self.name, one))
            self.type_buttons[one] = made
            grid.add(made)
        column.addLayout(grid)
        return with_foot(page, None, self._leave_button(self.tr("Stop here")))

    def _fit_picture(self) -> None:
        """Make the cell as large as the buttons allow, once the style sheet is applied."""
        page, whole = self._cells_page, self._pages.currentWidget()
        layout = None if whole is None else whole.layout()
        area = None if whole is None else whole.findChild(ScrollPage)
        assert layout is not None
        assert area is not None
        for one in page.findChildren(QWidget):
            one.ensurePolished()
        layout.activate()
        left = area.height() - least_size(page, area.width()).height()
        side = self.picture.height() + left
        side = min(max(side, LEAST_PICTURE_PX), PICTURE_PX)
        self.picture.setFixedSize(side, side)

    def _make_end(self) -> QWidget:
        page, column = _page()
        self.result_line = label("", "title", wrap=True)
        self.meaning = label("", wrap=True)
        column.addWidget(self.result_line)
        column.addWidget(self.meaning)
        column.addStretch(1)
        self.close_button = self._leave_button(self.tr("Close"), look="primary")
        self.close_button.setAutoDefault(True)
        return with_foot(page, None, self.close_button)

    def _leave_button(self, text: str, look: str = "") -> QPushButton:
        made = button(text, look=look)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAutoDefault(False)
        made.clicked.connect(self.reject)
        return made

    def _check_known(self, _checked: bool = False, *, table: bool) -> None:
        path = choose_truth(self, table=table)
        if path is not None:
            TruthDialog(self._commands, self._batch, path, self._behind).open()
            self.reject()

    # Steps

    def _ask_most(self) -> None:
        most = max(self.size_buttons)
        self._questions.ask("sample", CheckSampleOf(self._batch.ref, most), self._take_sample)

    def _take_sample(self, answer: tuple[CellKey, ...] | Refused) -> None:
        if isinstance(answer, Refused):
            self.hint.setText(answer.reason)
            return
        self._sample = list(answer)
        for size, one in self.size_buttons.items():
            one.setEnabled(size <= self._done + len(answer))
        least = min(self.size_buttons)
        if self.size_buttons[least].isEnabled():
            # Enter begins: until now the focus was on a control that exists without cells.
            self.size_buttons[least].setFocus(Qt.FocusReason.OtherFocusReason)
        self.hint.setText(self._too_few(len(answer)))

    def _too_few(self, number: int) -> str:
        """Return why a size, or every size, cannot be chosen; "" if each can."""
        if number + self._done >= max(self.size_buttons):
            return ""
        least = min(self.size_buttons) - self._done
        if number >= least:
            told = self.tr(
                "This batch has {n} such cells. For a longer check, open more pictures from "
                "this microscope.",
                "",
                number,
            )
            one = (
                "This batch has {n} such cell. For a longer check, open more pictures from this "
                "microscope."
            )
            return words.counted(number, one, told)
        told = self.tr(
            "This batch has {n} such cells that are not yet checked, named or taught; "
            "{least} are needed. Open more pictures from this microscope.",
            "",
            number,
        )
        one = (
            "This batch has {n} such cell that is not yet checked, named or taught; {least} are "
            "needed. Open more pictures from this microscope."
        )
        return words.counted(number, one, told, least=words.number(least))

    def _begin(self, size: int) -> None:
        # The first cells of a random order are a random sample, too.
        self._sample = self._sample[: size - self._done]
        self._place = 0
        self._pages.setCurrentIndex(_CELLS)
        self.setFocus()
        self._fit_picture()
        self._show()

    @property
    def chosen(self) -> CellKey | None:
        """The cell that is being asked for."""
        return self._sample[self._place] if self._place < len(self._sample) else None

    def _show(self) -> None:
        key = self.chosen
        if key is None:
            self._finish()
            return
        self.picture.setPixmap(QPixmap())
        place, total = self._done + self._place, self._done + len(self._sample)
        self.bar.show_done(place, total)
        self.progress.setText(
            self.tr("Cell {n} of {total}").format(
                n=words.number(place + 1), total=words.number(total)
            )
        )
        question = CropsOf(self._batch.ref, key.field_position)
        self._questions.ask("crop", question, partial(self._show_crop, key))

    def _show_crop(self, key: CellKey, answer: tuple[Pixels, ...] | Refused) -> None:
        if isinstance(answer, Refused) or key.cell_index >= len(answer):
            # Its picture is gone, so nobody can name it.
            self._gone += 1
            self._place += 1
            self._show()
            return
        made = QPixmap.fromImage(to_image(answer[key.cell_index]))
        self.picture.setPixmap(
            made.scaled(
                self.picture.size(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )

    def name(self, truth: Label | None) -> None:
        """Take a person's name for the current cell."""
        key = self.chosen
        if key is None or self._pages.currentIndex() != 1 or self.picture.pixmap().isNull():
            return
        cell = self._batch.reviewed.cell(key)
        if cell is not None:
            self._right += CheckedCell(cell.label, cell.confidence, truth).is_right
        self._checked += 1
        self._commands.microscopes.answer_check(self._batch.ref, key, truth)
        self._place += 1
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Name the cell with a letter or digit, as on every page."""
        text = written(event)
        if self._pages.currentIndex() == 1 and text:
            named = names_by_key(self._commands.live.camera.settings.keys)
            if text in named:
                self.name(named[text])
                return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        before, wrong = self._before, self._checked - self._right
        now = replace(
            before,
            right=before.right + self._right,
            checked=before.checked + self._checked,
            # A sure name that was wrong here is a corrected one, too.
            corrected=before.corrected + wrong if before.seen else 0,
        )
        result, meaning = proof_sentence(now), []
        if self._before.is_whole:  # first this check, then all checks
            meaning = [result]
            result = words.part_counted(
                self._right,
                self._checked,
                "{right} of {n} name was right.",
                "{right} of {n} names was right.",
                self.tr("{right} of {n} names were right.", "", self._checked),
                right=words.number(self._right),
                n=words.number(self._checked),
            )
        self.result_line.setText(result)
        if now.promise is None and self._checked:
            faults = now.checked - now.right
            needed = cells_needed(PROMISES[0], faults) - now.checked
            if needed > 0:
                meaning.append(
                    words.counted(
                        needed,
                        "If the next one is right, at least 90 in 100 is proven.",
                        self.tr(
                            "If the next {n} are right, at least 90 in 100 is proven.", "", needed
                        ),
                    )
                )
        meaning.append(next_slide_sentence(now))
        if self._gone:
            meaning.append(
                words.counted(
                    self._gone,
                    "{n} cell was left out because its picture is gone.",
                    self.tr(
                        "{n} cells were left out because their pictures are gone.", "", self._gone
                    ),
                )
            )
        self.meaning.setText("\n\n".join(meaning))
        self._pages.setCurrentIndex(2)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reject(self) -> None:
        """Leave; the answers so far are kept, and count."""
        self._questions.forget()
        super().reject()


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    return page, column_in(page, gap_px=12)
