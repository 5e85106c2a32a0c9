"""Settings section: the laboratory's name, its usual ranges, and its rules for signing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hematovision_desktop.core.samples.laboratory import (
    LARGEST_LOGO_BYTES,
    LONGEST_ADDRESS,
    LONGEST_NAME,
    MOST_CELLS,
    Laboratory,
)
from hematovision_desktop.services.messages.results import LaboratoryChanged, LaboratoryCommands
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.widgets import button, in_line, label, say
from hematovision_desktop.ui.parts.number_box import CountBox
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_words import day as day_text
from hematovision_desktop.ui.report.sheet_words import source_name
from hematovision_desktop.ui.settings.handover import HandoverRow
from hematovision_desktop.ui.settings.laboratory_tables import LimitsDialog, RangesDialog

_LOGO_PX = QSize(800, 320)
"""Largest size of a stored logo; enough for the printed sheet."""
_SHOWN_PX = QSize(200, 56)
_MOST_SIDE_PX = 12_000
_TAKE_AFTER_MS = 400


class _Address(QPlainTextEdit):
    """A few lines of text; the Tab key moves to the next control."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 16)


class LaboratoryPanel(QWidget):
    """Shows the laboratory's rules; typed text takes effect when the line is left."""

    def __init__(self, commands: LaboratoryCommands) -> None:
        super().__init__()
        self._commands = commands
        self.dialog: RangesDialog | LimitsDialog | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the laboratory"))
        self.address = _Address()
        self.address.setAccessibleName(self.tr("Address"))
        self.logo = QLabel()
        self.logo.setAccessibleName(self.tr("Logo"))
        self.logo_button = button(self.tr("Choose a logo…"), "folder")
        self.logo_button.clicked.connect(self._choose_logo)
        self.no_logo = button(self.tr("No logo"), look="link")
        self.no_logo.clicked.connect(self._remove_logo)
        self.ranges_line = label("", wrap=True)
        self.ranges_button = button(self.tr("Usual ranges…"))
        self.ranges_button.clicked.connect(self._ask_ranges)
        self.limits_line = label("", wrap=True)
        self.limits_button = button(self.tr("Limits for a review…"))
        self.limits_button.clicked.connect(self._ask_limits)
        self.least = CountBox()
        self.least.setRange(1, MOST_CELLS)
        self.least.setMinimumWidth(120)
        self.least.lineEdit().setTextMargins(6, 0, 0, 0)
        self.least.setAccessibleName(self.tr("Leukocytes that a result needs"))
        self.second = CheckBox(self.tr("Two people sign a result"))
        self.handover = HandoverRow(commands)
        self.trouble = label("", "review", wrap=True)
        # Typed text must not write the settings with every key.
        self._soon = later(self, self._take, _TAKE_AFTER_MS)
        self._lay_out()
        self.show_laboratory(commands.now)
        self.name.editingFinished.connect(self._leave)
        self.address.textChanged.connect(self._shorten)
        self.least.editingFinished.connect(self._leave)
        self.second.toggled.connect(self._take)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        names = QVBoxLayout()
        names.addWidget(self.ranges_line)
        names.addLayout(in_line(self.ranges_button))
        limits = QVBoxLayout()
        limits.addWidget(self.limits_line)
        limits.addLayout(in_line(self.limits_button))
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.address),
            (self.tr("Logo"), in_line(self.logo, self.logo_button, self.no_logo)),
            (self.tr("Usual ranges"), names),
            (self.tr("Limits for a review"), limits),
            (self.tr("Count at least"), in_line(self.least)),
            (self.tr("Handing over"), self.handover),
        )
        top = Qt.AlignmentFlag.AlignTop
        for row, (title, part) in enumerate(rows):
            said = label(title, "dim", wrap=True)
            # A field's words are in its middle; below, sentences begin at the top of their place.
            is_field = part not in (names, limits, self.handover)
            said.setContentsMargins(0, 6 if is_field else 0, 0, 0)
            grid.addWidget(said, row, 0, top)
            if isinstance(part, QWidget):
                grid.addWidget(part, row, 1)
            else:
                grid.addLayout(part, row, 1)
        grid.addWidget(self.second, len(rows), 1)
        grid.addWidget(self.trouble, len(rows) + 1, 1)
        grid.setColumnStretch(1, 1)

    # Showing

    def handle(self, event: object) -> bool:
        """Show one event of the program; return whether it is about the laboratory."""
        if not isinstance(event, LaboratoryChanged):
            return False
        self.show_laboratory(event.laboratory)
        return True

    def show_laboratory(self, laboratory: Laboratory) -> None:
        """Show rules without reporting a change; text being typed stays."""
        parts = (self.name, self.address, self.least, self.second)
        for part in parts:
            part.blockSignals(True)
        if not _is_typed(self.name):
            self.name.setText(laboratory.name)
        if not self._soon.isActive() and self.address.toPlainText() != laboratory.address:
            self.address.setPlainText(laboratory.address)
        if not _is_typed(self.least.lineEdit()):
            self.least.setValue(laboratory.least_cells)
        self.second.setChecked(laboratory.second_signer)
        for part in parts:
            part.blockSignals(False)
        picture = QImage.fromData(laboratory.logo)
        self.logo.setVisible(not picture.isNull())
        self.no_logo.setVisible(bool(laboratory.logo))
        if not picture.isNull():
            shown = picture.scaled(
                _SHOWN_PX,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self.logo.setPixmap(QPixmap.fromImage(shown))
        self.ranges_line.setText(
            self._rows_words(len(laboratory.ranges), laboratory.source, laboratory.source_date)
            if laboratory.ranges
            else self.tr("None: results are shown without usual ranges.")
        )
        self.limits_line.setText(
            self._rows_words(
                len(laboratory.limits), laboratory.limits_source, laboratory.limits_date
            )
            if laboratory.limits
            else self.tr("None: only abnormal cells give a reason to review the smear.")
        )
        self.handover.show_laboratory(laboratory)
        say(self.trouble, "")

    def _rows_words(self, rows: int, source: str, day: date | None) -> str:
        parts = [words.counted(rows, "{n} row", self.tr("{n} rows", "", rows))]
        parts.append(source_name(source))
        if day is not None:
            parts.append(self.tr("Taken over {date}.").format(date=day_text(day)))
        return " · ".join(filter(None, parts))

    # Taking

    @Slot()
    def _shorten(self) -> None:
        text = self.address.toPlainText()
        if len(text) > LONGEST_ADDRESS:
            self.address.setPlainText(text[:LONGEST_ADDRESS])
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Accept what was typed last."""
        super().hideEvent(event)
        if self._soon.isActive():
            self._take()

    @Slot()
    def _leave(self) -> None:
        for line in (self.name, self.least.lineEdit()):
            line.setModified(False)
        self._take()

    @Slot()
    def _take(self) -> None:
        """Accept everything except a line that somebody is still typing in."""
        self._soon.stop()
        now = self._commands.now
        name, least = " ".join(self.name.text().split()), self.least.value()
        self._change(
            replace(
                now,
                name=now.name if _is_typed(self.name) else name,
                address=self.address.toPlainText(),
                least_cells=now.least_cells if _is_typed(self.least.lineEdit()) else least,
                second_signer=self.second.isChecked(),
            )
        )

    def _change(self, laboratory: Laboratory) -> None:
        """Apply other rules; if they are not valid, show the current ones again."""
        if laboratory != self._commands.now and not self._commands.change(laboratory):
            self.show_laboratory(self._commands.now)

    @Slot()
    def _choose_logo(self) -> None:
        title, kinds = self.tr("Choose a logo"), self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        picture = folders.ask_file(self, Purpose.LOGO, title, kinds)
        if picture is None:
            return
        content = logo_png(picture)
        if not content:
            say(
                self.trouble,
                self.tr("This file is not a readable picture. Choose a PNG or JPEG."),
            )
            return
        self._change(replace(self._commands.now, logo=content))

    @Slot()
    def _remove_logo(self) -> None:
        self._change(replace(self._commands.now, logo=b""))

    @Slot()
    def _ask_limits(self) -> None:
        self.dialog = LimitsDialog(self._commands, self)
        self.dialog.open()

    @Slot()
    def _ask_ranges(self) -> None:
        self.dialog = RangesDialog(self._commands, self)
        self.dialog.open()


def _is_typed(line: QLineEdit) -> bool:
    return line.hasFocus() and line.isModified()


def logo_png(path: Path) -> bytes:
    """Return a picture as a small PNG; empty if it is none, or cannot be made small enough."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid():
        if max(size.width(), size.height()) > _MOST_SIDE_PX:
            return b""
        if size.width() > _LOGO_PX.width() or size.height() > _LOGO_PX.height():
            reader.setScaledSize(size.scaled(_LOGO_PX, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    while not picture.isNull():
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"PNG").write(picture)
        content = bytes(buffer.data().data())
        if len(content) <= LARGEST_LOGO_BYTES:
            return content
        smaller = picture.size() / 2
        picture = picture.scaled(smaller) if min(smaller.width(), smaller.height()) else QImage()
    return b""
