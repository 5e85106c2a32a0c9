"""The guide for staff, one page in the language of the window, as it came with the program."""

from __future__ import annotations

import logging
import re

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QWidget

from hematovision_desktop.core.base.program_files import guide_folder
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.widgets import button
from hematovision_desktop.ui.parts.texts import words

_LIKED = QSize(760, 640)


class GuideSheet(QDialog):
    """Shows the page for staff; it scrolls and can be selected and copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide for staff"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(24)
        self.page.setMarkdown(
            guide_text() or self.tr("The guide is missing. Install the program again.")
        )
        self.close_button = button(self.tr("Close"), look="primary")
        self.close_button.clicked.connect(self.accept)
        column = column_in(self, self.page, gap_px=0)
        foot = row_in(None, around_px=(24, 12, 24, 16))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.resize(_LIKED.boundedTo(room.dialog_room()))


def guide_text() -> str:
    """Return the page as Markdown: in the language of the window, else in English; "" if there is none.

    The frame of HTML that gives a page its direction on the site is left out: Qt sees the direction.
    """
    for code in (words.locale().name()[:2], "en"):
        try:
            told = (guide_folder() / f"staff.{code}.md").read_text(encoding="utf-8")
        except OSError:
            continue
        return re.sub(r"(?m)^</?div.*$", "", told).strip()
    logging.getLogger("hematovision").warning("The guide is missing in %s", guide_folder())
    return ""
