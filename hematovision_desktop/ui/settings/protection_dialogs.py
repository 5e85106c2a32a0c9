"""The questions before the log's guard changes, and the resulting recovery key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.signing.log_key import SHORTEST_PASSPHRASE
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import (
    Steady,
    Trouble,
    button,
    caption,
    label,
    set_look,
)
from hematovision_desktop.ui.parts.look.palette import text_scale
from hematovision_desktop.ui.parts.page_pdf import PAPER_SIZES, chosen_paper
from hematovision_desktop.ui.parts.texts.direction import is_mirrored, isolated
from hematovision_desktop.ui.parts.texts.search_words import day
from hematovision_desktop.ui.settings.secret_line import SecretLine, ShowSigns, passphrase_hint

_LINE_GROUPS = 7
"""Groups of the recovery key per line."""
_KEY_PT = 13.0
"""Its text size at the usual text size."""

translate = QCoreApplication.translate


class GuardDialog(QDialog):
    """Asks what a change of the guard needs: the current secret, and a new passphrase.

    opens: what the secret opens is not this log, so it need not be the current one. agreed: the new
    passphrase, or "", and the current secret, or "". A given secret may be wrong: the dialog then
    stays until it is answered with `settle` or `refuse`.
    """

    agreed = Signal(str, str)

    def __init__(
        self,
        title: str,
        text: str,
        yes: str,
        *,
        new: bool,
        present: bool,
        opens: bool = False,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        column = column_in(scrolling(self), label(title, "heading", wrap=True), around_px=AROUND_PX)
        said = label(text, wrap=True)
        column.addWidget(said)
        self.present = SecretLine(
            translate("UnlockDialog", "Passphrase, or the recovery key")
            if opens
            else self.tr("Current passphrase, or the recovery key")
        )
        self.first = SecretLine(self.tr("New passphrase"))
        self.second = SecretLine(self.tr("The same again"))
        asked = ((self.present, present), (self.first, new), (self.second, new))
        self._asked = [line for line, wanted in asked if wanted]
        for line in self._asked:
            column.addWidget(caption(line, above=True))
            column.addWidget(line)
            line.textChanged.connect(self._weigh)
        if self._asked:
            column.addWidget(ShowSigns(*self._asked))
        self.hint = Steady("dim", passphrase_hint(), self._mismatch())
        column.addWidget(self.hint)
        self._waits = False
        self.trouble = Trouble()
        if present:
            column.addWidget(self.trouble)
        self.yes = button(yes, look="primary")
        self.yes.clicked.connect(self._agree)
        self.no = button(self.tr("Cancel"))
        self.no.clicked.connect(self.reject)
        add_foot(self, None, self.no, self.yes)
        self.yes.setDefault(True)
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        fault = ""
        if self.first in self._asked:
            first, second = self.first.text(), self.second.text()
            if len(first) < SHORTEST_PASSPHRASE:
                fault = passphrase_hint()
            elif first != second:
                fault = self._mismatch() if second else ""
        self.hint.setText(fault)
        set_look(self.hint, "look", "review" if fault == self._mismatch() else "dim")
        self.hint.setVisible(self.first in self._asked)
        complete = all(line.text() for line in self._asked) and not self._waits
        same = self.first.text() == self.second.text()
        self.yes.setEnabled(complete and same and not fault)

    def _mismatch(self) -> str:
        return self.tr("The two do not match yet.")

    @Slot()
    def _agree(self) -> None:
        new = self.first.text() if self.first in self._asked else ""
        present = self.present.text() if self.present in self._asked else ""
        self._waits = self.present in self._asked
        if not self._waits:
            self.accept()
        self.trouble.say("")
        self._weigh()
        self.agreed.emit(new, present)

    def settle(self) -> None:
        """Close: what was agreed is done, or was tried."""
        if self._waits:
            self.accept()

    def refuse(self, reason: str) -> None:
        """Say why what was typed does not do, and let it be typed again."""
        self._waits = False
        self._weigh()
        self.trouble.say(reason)
        self.present.selectAll()
        self.present.setFocus()

    def done(self, result: int) -> None:
        """Close, and forget the secrets."""
        for line in self._asked:
            line.clear()
        super().done(result)


class RecoveryDialog(QDialog):
    """Shows the recovery key until a person confirms that it is stored.

    kept: a person has confirmed it.
    """

    kept = Signal()

    def __init__(self, key: str, log_path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The recovery key"))
        self._key = key
        self._log_path = log_path
        column = column_in(
            scrolling(self), label(self.windowTitle(), "heading"), around_px=AROUND_PX
        )
        said = label(
            self.tr(
                "It opens the log if the passphrase is forgotten or the keychain lost, or on "
                "another computer. Write it down, or save the page and print it, and lock it "
                "away. Anyone who has it can read the log. Without it and the passphrase nobody "
                "can, not even we."
            ),
            wrap=True,
        )
        column.addWidget(said)
        self.text = label("\n".join(lines_of(key)))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(_KEY_PT * text_scale())
        self.text.setFont(font)
        self.text.setAccessibleName(self.tr("Recovery key"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text.setContentsMargins(0, 12, 0, 12)
        column.addWidget(self.text)
        self.save_button = button(self.tr("Save the page as PDF…"), "export")
        self.save_button.clicked.connect(self._save)
        self.said = Trouble(look="dim")
        column.addLayout(_left(self.save_button))
        column.addWidget(self.said)
        self.sure = CheckBox(self.tr("I have written it down, or printed it"))
        self.sure.toggled.connect(self._weigh)
        column.addWidget(self.sure)
        self.later = button(self.tr("Remind me"), look="link")
        self.later.clicked.connect(self.reject)
        self.done_button = button(self.tr("Done"), look="primary")
        self.done_button.setEnabled(False)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self._finish)
        add_foot(self, None, self.later, self.done_button)

    @Slot(bool)
    def _weigh(self, sure: bool) -> None:
        self.done_button.setEnabled(sure)

    @Slot()
    def _finish(self) -> None:
        self.kept.emit()
        self.accept()

    @Slot()
    def _save(self) -> None:
        title, kind = self.tr("Save the page"), self.tr("PDF (*.pdf)")
        name = "HematoVision recovery key.pdf"
        target, _ = folders.ask_target(self, Purpose.RECOVERY_KEY, title, name, (kind,))
        target = None if target is None else folders.with_ending(self, target, ".pdf")
        if target is None:
            return
        try:
            write_whole(target, recovery_page(self._key, self._sentences()))
        except OSError as fault:
            self.said.say(
                self.tr("It could not be saved ({fault}).").format(fault=fault.strerror or fault)
            )
        else:
            self.said.say(self.tr("Saved. Print it, and keep no copy on this computer."))

    def _sentences(self) -> tuple[str, str, str]:
        return (
            self.tr("HematoVision: recovery key of an encrypted log"),
            self.tr("Log {path}, printed {day}").format(
                path=isolated(str(self._log_path)),
                day=isolated(day(date.today())),
            ),
            self.tr("Type it when you are asked for the passphrase. Lock this page away."),
        )


def lines_of(key: str) -> list[str]:
    """Return a recovery key in lines of some groups each."""
    groups = key.split("-")
    return ["-".join(groups[at : at + _LINE_GROUPS]) for at in range(0, len(groups), _LINE_GROUPS)]


def recovery_page(key: str, sentences: tuple[str, str, str]) -> bytes:
    """Return the recovery key as a page of PDF. sentences: title, which log, what to do."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sentences[0])
    writer.setPageLayout(
        QPageLayout(
            QPageSize(PAPER_SIZES[chosen_paper()]),
            QPageLayout.Orientation.Portrait,
            QMarginsF(25, 25, 25, 25),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    top, wide = 0.0, float(writer.width())
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(14)
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    way = QGuiApplication.layoutDirection()
    for text, font, runs in (
        (sentences[0], QFont(painter.font().family(), 18), way),
        (sentences[1], QFont(painter.font().family(), 11), way),
        ("\n".join(lines_of(key)), fixed, Qt.LayoutDirection.LeftToRight),
        (sentences[2], QFont(painter.font().family(), 11), way),
    ):
        painter.setFont(font)
        painter.setLayoutDirection(runs)
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)
        across = QRectF(0, top, wide, writer.height())
        room = painter.boundingRect(across, flags, text)
        if room.width() > wide:  # a path without a place to wrap
            flags |= int(Qt.TextFlag.TextWrapAnywhere)
            room = painter.boundingRect(across, flags, text)
        painter.drawText(QRectF(0, top, wide, room.height()), flags, text)
        top = room.bottom() + writer.resolution() / 4
    painter.end()
    return bytes(buffer.data().data())


def _left(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(part)
    row.addStretch(1)
    return row
