"""The sheet of keys, the About box, and the dialog that reports a fault."""

from __future__ import annotations

import platform
from collections.abc import Sequence

import numpy as np
import PySide6
from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Slot, qVersion
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.parts.input.keyboard import ScrollKeys
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, label
from hematovision_desktop.ui.parts.look.icons import renderer
from hematovision_desktop.ui.window.actions import Actions, KeyLine
from hematovision_desktop.ui.window.guide import GuideSheet

translate = QCoreApplication.translate

PARTS = (
    ("Qt, Qt for Python", "LGPL-3.0"),
    ("Python, typing-extensions", "PSF-2.0"),
    ("NumPy", "BSD-3-Clause"),
    ("OpenCV", "Apache-2.0"),
    ("LiteRT, FlatBuffers, importlib-metadata, lazy-importer, ml-dtypes", "Apache-2.0"),
    ("Pillow", "MIT-CMU"),
    ("SQLCipher, SQLite", "BSD-3-Clause, public domain"),
    ("cryptography, OpenSSL", "Apache-2.0, BSD-3-Clause"),
    (
        "argon2-cffi, attrs, backports, cattrs, cv2-enumerate-cameras, filelock, fsrs, jaraco, "
        "jeepney, keyring, more-itertools, platformdirs, PyObjC, simplejpeg, zipp",
        "MIT",
    ),
    ("cffi", "MIT-0"),
    (
        "colorama, Protocol Buffers, pycparser, pypdf, pywin32-ctypes, SecretStorage, segno",
        "BSD-3-Clause",
    ),
    ("tqdm", "MPL-2.0, MIT"),
    ("PyInstaller", "GPL-2.0-or-later WITH Bootloader-exception"),
    ("MobileNetV2 (ImageNet)", "Apache-2.0"),
)
"""Components of the program, with the licence of each."""


_COLUMNS = (((0, 1), (2, 4), (3, 5)), ((0, 1, 4, 5), (2, 3)), (range(6),))
"""Which groups of keys share a column, from wide windows to narrow ones."""
_ASIDE_PX, _BETWEEN_PX, _BAR_PX = 32, 40, 24
_ABOUT_CHARACTERS = 72
_FILLING = Qt.AlignmentFlag(0)


class KeySheet(QDialog):
    """All keys on one sheet."""

    def __init__(self, groups: list[tuple[str, list[KeyLine]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        sheet = QWidget(self)
        sheet.setAccessibleName(self.tr("Keys"))
        columns = row_in(sheet, gap_px=_BETWEEN_PX, around_px=(_ASIDE_PX, 0, _ASIDE_PX, 0))
        parts = [KeyGroup(sheet, *one) for one in groups]
        widest = max(one.keys_px for one in parts)
        for one in parts:
            one.begin_texts_at(widest)
        widths = [one.sizeHint().width() for one in parts]
        for indices in _columns(widths):
            column = QVBoxLayout()
            column.setSpacing(16)
            for index in indices:
                column.addWidget(parts[index])
            column.addStretch(1)
            columns.addLayout(column)
        is_single = len(columns.children()) == 1
        if is_single:  # lines that can break would ask for less room than there is
            most = room.dialog_room().width() - _BAR_PX
            sheet.setMinimumWidth(min(max(widths) + 2 * _ASIDE_PX, most))
        for one in parts:
            one.break_lines(is_single)
        self.groups = tuple(parts)
        close = button(self.tr("Close"), look="primary")
        close.clicked.connect(self.accept)
        _fill(self, label(self.tr("Keys"), "title"), sheet, close)


def _fill(dialog: QDialog, head: QWidget, body: QWidget, close: QWidget) -> None:
    """Assemble a dialog: what is between heading and button scrolls on a small screen."""
    layout = column_in(
        dialog,
        _aside(head),
        _aside(close, Qt.AlignmentFlag.AlignRight),
        gap_px=12,
        around_px=(0, 16, 0, 16),
    )
    around = QSize(0, layout.sizeHint().height() + layout.spacing())
    area = ScrollPage(body, room.dialog_room() - around)
    layout.insertWidget(1, area, 1)
    ScrollKeys(dialog, area)
    liked, most = dialog.sizeHint(), room.dialog_room()
    if liked.height() > most.height():  # the scroll bar takes width
        liked.setWidth(liked.width() + area.verticalScrollBar().sizeHint().width())
    dialog.resize(liked.boundedTo(most))


def _aside(one: QWidget, side: Qt.AlignmentFlag = _FILLING) -> QHBoxLayout:
    row = row_in(None, gap_px=None, around_px=(_ASIDE_PX, 0, _ASIDE_PX, 0))
    row.addWidget(one, 0, side)
    return row


def _columns(widths: list[int]) -> tuple[Sequence[int], ...]:
    """Return the groups of each column, in as many columns as fit; widths: of the groups, px."""
    most = room.dialog_room().width() - 2 * _ASIDE_PX - _BAR_PX
    for columns in _COLUMNS:
        wide = sum(max(widths[at] for at in column) for column in columns)
        if wide + _BETWEEN_PX * (len(columns) - 1) <= most:
            break
    return columns


class KeyGroup(QWidget):
    """The keys of one menu below its name."""

    def __init__(self, parent: QWidget, title: str, lines: list[KeyLine]) -> None:
        super().__init__(parent)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        grid.addWidget(label(title, "heading"), 0, 0, 1, 2)
        self._keys = [label(line.keys, "key") for line in lines]
        self.texts = [label(line.text) for line in lines]
        for row, (keys, text) in enumerate(zip(self._keys, self.texts, strict=True), 1):
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(text, row, 1)
        grid.setColumnStretch(1, 1)
        for one in self.findChildren(QWidget):
            one.ensurePolished()  # they are larger with the style sheet

    @property
    def keys_px(self) -> int:
        """Width of the widest key."""
        return max(one.sizeHint().width() for one in self._keys)

    def begin_texts_at(self, wide_px: int) -> None:
        """Start the descriptions at this distance, in px, from the start of the keys."""
        self._grid.setColumnMinimumWidth(0, wide_px)

    def break_lines(self, wished: bool) -> None:
        """Let a description take several lines."""
        for one in self.texts:
            one.setWordWrap(wished)


class _Sign(QWidget):
    """The program's logo."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        painter = QPainter(self)
        renderer("icons/program", "").render(painter, QRectF(self.rect()))
        painter.end()


class AboutBox(QDialog):
    """Versions, licences, and what the program is not for."""

    def __init__(self, program_version: str, card: ModelCard | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About HematoVision"))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(label("HematoVision Desktop", "title"))
        names.addWidget(
            label(
                self.tr("Version {program} · Python {python} · Qt {qt}").format(
                    program=program_version, python=platform.python_version(), qt=qVersion()
                ),
                "dim",
                wrap=True,
            )
        )
        top = QWidget()
        head = row_in(top, _Sign(), gap_px=16)
        head.addLayout(names, 1)
        body = QWidget()
        body.setAccessibleName(self.tr("About HematoVision"))
        wide = _ABOUT_CHARACTERS * self.fontMetrics().averageCharWidth()
        body.setMinimumWidth(min(wide, room.dialog_room().width() - _BAR_PX))
        layout = column_in(
            body,
            label(
                self.tr("For Research Use Only. Not for use in diagnostic procedures."),
                "heading",
                wrap=True,
            ),
            label(
                self.tr(
                    "Finds and names leukocytes in pictures of a stained blood smear. It works "
                    "without any network, and everything stays on this computer."
                ),
                wrap=True,
            ),
            hairline(),
            self._licences(card),
            gap_px=12,
            around_px=(_ASIDE_PX, 0, _ASIDE_PX, 0),
        )
        layout.addStretch(1)
        close = button(self.tr("Close"), look="primary")
        close.clicked.connect(self.accept)
        _fill(self, top, body, close)

    def _licences(self, card: ModelCard | None) -> QGridLayout:
        rows = [("HematoVision Desktop", "MIT"), *PARTS]
        versions = {"Qt, Qt for Python": PySide6.__version__, "NumPy": np.__version__}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.addWidget(label(self.tr("Made with"), "heading"), 0, 0)
        grid.addWidget(label(self.tr("Licence"), "heading"), 0, 1)
        if card is not None:
            for source in card.data:
                name, licence = source.get("name"), source.get("licence")
                if name and licence:
                    rows.append((self.tr("Data {name}").format(name=name), str(licence)))
        for row, (name, licence) in enumerate(rows, 1):
            version = versions.get(name)
            grid.addWidget(label(f"{name} {version}" if version else name, wrap=True), row, 0)
            grid.addWidget(label(licence, "dim", wrap=True), row, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        return grid


class Sheets(QObject):
    """Opens the items of the Help menu, and the fault dialog.

    card: of the model pack in use, whose sources the About box names.
    """

    def __init__(self, window: QWidget, actions: Actions, program_version: str) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._version = program_version
        self._bug_box: QMessageBox | None = None
        self.card: ModelCard | None = None

    def show_keys(self, *, live: bool) -> None:
        """Show all keys on one sheet; live: those of the microscope."""
        KeySheet(self._actions.sheet(live=live), self._window).exec()

    @Slot()
    def show_guide(self) -> None:
        """Show the page for staff."""
        GuideSheet(self._window).exec()

    @Slot()
    def show_about(self) -> None:
        """Show versions and licences."""
        AboutBox(self._version, self.card, self._window).exec()

    @Slot(str)
    def show_bug(self, message: str) -> None:
        """Show one plain dialog; a second bug meanwhile adds nothing a user could act on."""
        if self._bug_box is not None and self._bug_box.isVisible():
            return
        self._bug_box = fault_box(message, self._window)
        self._bug_box.setWindowTitle(self.tr("A fault in the program"))
        self._bug_box.open()


def fault_box(message: str, parent: QWidget | None) -> QMessageBox:
    """Return a box with only a fault message."""
    box = Question(parent)
    box.setWindowTitle("HematoVision")
    box.setText(message)
    box.addButton(translate("Sheets", "Close"), QMessageBox.ButtonRole.RejectRole)
    return box
