"""The visible texts of a part of the window, and those of the live picture."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from hematovision_desktop.ui.classify.share_columns import ShareColumn
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.live.page import LivePage


def words_on(part: QWidget) -> str:
    """Return the texts of a part's visible labels, one per line; "" if the part is hidden."""
    if part.isHidden() and not part.isWindow():
        return ""
    labels = (one for one in part.findChildren(QLabel) if one.isVisibleTo(part))
    return "\n".join(one.text() for one in labels if one.text())


def percents_on(summary: SummaryPanel) -> list[str]:
    """Return the percentages of the types as shown, in order."""
    columns = summary.findChildren(ShareColumn)
    return [one.percent.text() for one in columns if one.isVisibleTo(summary)]


def words_over(page: LivePage) -> str:
    """Return the Live page's sentence over its picture, or else below it."""
    return page.bench.picture.sentence or page.bench.sentence.text()
