"""A differential as lines of figures: each type with count, percent and range."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.differential import Differential, Share
from hematovision_desktop.ui.parts.layout.layouts import column_in, empty, show_parts
from hematovision_desktop.ui.parts.layout.widgets import label, say
from hematovision_desktop.ui.parts.look.chip import Chip, SharesBar
from hematovision_desktop.ui.parts.texts import figure_words, words
from hematovision_desktop.ui.parts.texts.direction import FIGURES

_APART_PX = 10
"""If closer, two figures read as one, since thousands are separated by a space, too."""


class FiguresGrid(QWidget):
    """Shows a differential and says what it leaves out. ranges: whether the range has a column."""

    def __init__(self, *, ranges: bool = False) -> None:
        super().__init__()
        self._ranges = ranges
        self._usual: Mapping[Label, str] = {}
        self._bar = SharesBar(18)
        self._honest = label("", wrap=True)
        self._counts = QGridLayout()
        self._counts.setHorizontalSpacing(_APART_PX)
        self._counts.setVerticalSpacing(4)
        self._counts.setColumnStretch(1, 1)
        column_in(self, self._bar, self._counts, self._honest)

    def show_figures(
        self, differential: Differential, usual: Mapping[Label, str] | None = None, flags: str = ""
    ) -> None:
        """Show the reviewed differential, and what it leaves out.

        usual: each type's usual range in words. flags: what lies outside its range, in a sentence.
        """
        self._usual = usual or {}
        counts = {share.label: share.count for share in differential.shares}
        self._bar.show_counts(counts, differential.waiting)
        empty(self._counts)
        look = "dim" if differential.is_provisional else ""
        for share in differential.shares:
            self._add_share(share, differential, look)
        # Platelets, erythroblasts and cells that nobody can tell are outside the hundred percent.
        for share in differential.within:
            self._add_share(share, differential, "dim", inside=True)
        rest: list[tuple[Label | None, int]] = [*differential.others.items()]
        for one, count in (*rest, (None, differential.unidentified)):
            if count:
                self._add_row(one, (words.number(count), "", ""), "", look)
        show_parts(self._counts)
        sentences = (
            figure_words.provisional_sentence(differential),
            figure_words.few_sentence(differential),
            "" if differential.is_provisional else flags,
        )
        say(self._honest, " ".join(filter(None, sentences)))

    def _add_share(
        self, share: Share, differential: Differential, look: str, *, inside: bool = False
    ) -> None:
        total = differential.total
        percent = figure_words.percent_of(share.percent, total) if total else "–"
        if total:
            percent = words.with_percent(percent)
        interval = figure_words.share_range(share, differential)
        texts = (words.number(share.count), percent, interval)
        usual = "" if inside else self._usual.get(share.label, "")
        said = figure_words.share_sentence(share, differential)
        said = " · ".join(filter(None, (said, usual)))
        self._add_row(share.label, texts, said, look, inside=inside)

    def _add_row(
        self,
        one: Label | None,
        texts: tuple[str, str, str],
        said: str,
        look: str,
        *,
        inside: bool = False,
    ) -> None:
        """Add a line of figures. inside: the line of its type already includes these cells."""
        row = self._counts.rowCount()
        self._counts.addWidget(Chip(one, 18), row, 0)
        shown = words.label_name(one)
        inside_text = self.tr("of these, {name}").format(name=shown.lower())
        name = label(inside_text if inside else shown, "dim" if inside else "", wrap=True)
        name.setToolTip(said)
        self._counts.addWidget(name, row, 1)
        shown_texts = (*(texts if self._ranges else texts[:2]), self._usual_of(one, inside=inside))
        for column, text in enumerate(shown_texts, 2):
            # Its usual range wraps if there is no room for everything.
            is_usual = column == 1 + len(shown_texts)
            looks = "small" if is_usual else "dim" if column >= 4 else look
            figure = label(text, looks, wrap=is_usual)
            figure.setAlignment(FIGURES)
            figure.setToolTip(said)
            self._counts.addWidget(figure, row, column)

    def _usual_of(self, one: Label | None, *, inside: bool) -> str:
        return "" if inside or one is None else self._usual.get(one, "")
