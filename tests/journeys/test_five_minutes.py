"""From a folder of pictures to a signed sheet, clicked and typed on the real window.

Each press beyond naming cells is counted: a drop, a click, a key or a shortcut. A text typed or
scanned into a line counts as one.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path

from desk import Desk, Dialogs
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from table_world import cells_in, draw_picture

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.ui.report.dialog import SheetDialog
from hematovision_desktop.ui.samples.sign_dialog import SignDialog

FIELDS, CORRECTED, MOST_PRESSES = 40, 5, 11
Key, Mods = Qt.Key, Qt.KeyboardModifier


class Nurse:
    """Presses keys and the mouse on visible controls, and counts. presses: beyond naming."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.presses = 0

    def drop(self, folder: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(folder))])
        drop = QDropEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Mods.NoModifier,
        )
        self.desk.window.dropEvent(drop)  # Qt delivers it only to a widget that a drag has entered
        self._pressed()

    def key(self, key: Qt.Key, mods: Qt.KeyboardModifier = Mods.NoModifier) -> None:
        QTest.keyClick(self._has_keyboard(), key, mods)
        self._pressed()

    def type(self, text: str) -> None:
        """Type or scan a text into the focused widget."""
        QTest.keyClicks(self._has_keyboard(), text)

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible() and widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self._pressed()

    def name(self, row: int, key: Qt.Key) -> None:
        """Click on a cell of the gallery and press the key of a type."""
        view = self.desk.window.classify_page.gallery.view
        view.scrollTo(view.model().index(row, 0))
        where = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.keyClick(self._has_keyboard(), key)
        self.desk.settle()

    def _pressed(self) -> None:
        self.presses += 1
        self.desk.settle()

    def _has_keyboard(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget


def dialog_of(desk: Desk, kind: type) -> QWidget:
    """Return the only open dialog of a kind."""
    (one,) = (dialog for dialog in desk.window.findChildren(kind) if dialog.isVisible())
    return one


def draw_folder(folder: Path) -> None:
    """Draw forty fields with three cells or more in each."""
    folder.mkdir()
    numbers = (number for number in count(1) if cells_in(number) >= 3)
    for _, number in zip(range(FIELDS), numbers, strict=False):
        draw_picture(folder / f"field-{number}.png", number)


def test_from_a_folder_to_a_signed_sheet(desk: Desk, tmp_path: Path) -> None:
    draw_folder(tmp_path / "slide")
    nurse, window = Nurse(desk), desk.window
    nurse.drop(tmp_path / "slide")
    batch = window.classify_page.batch
    assert batch is not None and len(list(batch.reviewed.results())) == FIELDS
    # Nobody checked this microscope: every cell is confirmed, then five are corrected.
    gallery = window.classify_page.gallery.view
    nurse.key(Key.Key_Home)
    nurse.key(Key.Key_End, Mods.ShiftModifier)
    nurse.key(Key.Key_Return)
    for row in range(CORRECTED):
        nurse.name(2 * row + 1, Key.Key_M)
    assert gallery.hasFocus()
    nurse.click(window.classify_page.summary.sample_button)
    nurse.key(Key.Key_F2)
    nurse.type("26-0417")
    panel = window.samples_page.panel
    nurse.click(panel.sign_button)
    assert dialog_of(desk, SignDialog)
    nurse.type("A. Rao")
    nurse.key(Key.Key_Return)
    assert not window.findChildren(SignDialog)
    with Dialogs() as dialogs:
        dialogs.path = str(tmp_path / "sheet.pdf")
        nurse.click(panel.report_button)
        sheet = dialog_of(desk, SheetDialog)
        assert isinstance(sheet, SheetDialog)
        nurse.click(sheet.save_button)
        nurse.presses += 1  # Return in the system's own dialog, which asks where
    assert nurse.presses <= MOST_PRESSES
    assert panel.sample is not None and panel.sample.state is SampleState.SIGNED
    assert panel.sample.tally.counts[Label.MONOCYTE] >= CORRECTED
    text = " ".join(PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text().split())
    assert "26-0417" in text and "A. Rao" in text and "PROVISIONAL" not in text
    nurse.click(sheet.close_button)
