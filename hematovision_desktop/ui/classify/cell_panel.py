"""Facts about the chosen cell: how probable each type is, why it needs review, where it is from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.ui.classify.similar_cells import SimilarRow
from hematovision_desktop.ui.parts.input.keyboard import key_name
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.parts.layout.widgets import button, hairline, in_line, label, set_look
from hematovision_desktop.ui.parts.look.bars import ProbabilityBars
from hematovision_desktop.ui.parts.look.chip import Chip
from hematovision_desktop.ui.parts.texts import answer_words, cell_words, picture_words, words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.plain import tip

_SCALE_ROW = 2
_SHORT_CHARACTERS = 20
"""This much fits beside the reference cell wherever the panel is."""
_LONG_WORD = 14
"""From more letters on, a word of a name may be wider than the panel."""


class CellPanel(ReadingArea):
    """Shows one chosen cell, or the reason why a field has none.

    label_clicked: on the bar of a type. scale_asked: the user wants to set the scale by hand; it
    carries the scale shown in µm per px, or 0 if none is known.
    """

    scale_asked = Signal(float)
    count_twice_asked = Signal()
    label_clicked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Chosen cell"))
        self._chip = Chip(None, 28)
        self._name = label("", "heading")
        self.sure_line = label("", "dim")
        self.program_line = label("", "dim", wrap=True)
        self.reference = label("")
        self.bars = ProbabilityBars()
        self.bars.label_clicked.connect(self.label_clicked)
        self.many_line = label("", "review", wrap=True)
        self.many_line.hide()
        self._why_title = label("", "review")
        self._why = label("", wrap=True)
        self.evidence_line = label("", "dim", wrap=True)
        self._line = hairline()
        self._file = QGridLayout()
        self.second_line = label("", "review", wrap=True)
        self.similar = SimilarRow()
        self._titles: list[QLabel] = []
        self._values: dict[str, QLabel] = {}
        self._notes = label("", "dim", wrap=True)
        self._um_per_px = 0.0
        self._written: tuple[FieldResult, Box | None] | None = None
        self._widest = 0
        self.hint_line = label(
            self.tr("Choose a cell to see it in its field and how sure the program is."),
            "dim",
            wrap=True,
        )
        self._build()
        self.clear()

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self.sure_line)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addWidget(self.reference, 0, Qt.AlignmentFlag.AlignTop)
        self._file.setHorizontalSpacing(16)
        self._file.setVerticalSpacing(2)
        self._file.setColumnStretch(1, 1)
        for row, (key, title) in enumerate(
            (
                ("file", self.tr("File")),
                ("size", self.tr("Picture")),
                ("scale", self.tr("Scale")),
                ("cell", self.tr("Cell")),
            )
        ):
            value = label("", wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            name = label(title, "dim")
            self._titles.append(name)
            # The row after the scale is for the button that sets it.
            place = row if row <= _SCALE_ROW else row + 1
            self._file.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            self._file.addWidget(value, place, 1)
            self._values[key] = value
        self.scale_button = button(self.tr("Set…"), look="link")
        self.scale_button.setAccessibleName(self.tr("Set the scale by hand"))
        self.scale_button.setToolTip(self.tr("Set the scale by hand"))
        self.scale_button.clicked.connect(self._ask_scale)
        self._file.addLayout(in_line(self.scale_button), _SCALE_ROW + 1, 1)
        self._page = page = QWidget()
        page.setObjectName("page")
        layout = column_in(
            page,
            self.many_line,
            head,
            self.second_line,
            self.program_line,
            self.bars,
            self.evidence_line,
            self.similar,
            self._why_title,
            self._why,
            self.hint_line,
            self._line,
            self._file,
            self._notes,
            gap_px=6,
            around_px=(16, 8, 16, 8),
        )
        self.twice_button = button(self.tr("Count its cells twice"), look="link")
        self.twice_button.clicked.connect(self.count_twice_asked)
        layout.addLayout(in_line(self.twice_button))
        layout.addStretch(1)
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a size at which nothing is cut at the side.

        It stays as wide as its widest content so far; otherwise each name given would push
        everything beside it to and fro.
        """
        least = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        self._widest = max(self._widest, self._page.minimumSizeHint().width() + bar)
        return QSize(self._widest, least.height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Recompute the width for another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widest = 0
        super().changeEvent(event)

    def clear(self) -> None:
        """Show that nothing is chosen."""
        for part in (self.reference, self.second_line, self.twice_button):
            part.hide()
        self._show_parts(self.hint_line, cell=False, field=False)

    def _show_parts(self, *more: QWidget, cell: bool, field: bool) -> None:
        """Show the parts of a cell, of a field, and others; each is shown or hidden only once.

        Hiding a part even for a moment makes Qt lay out the page again, twice.
        """
        shown = set(more)
        if cell:
            shown |= {self._chip, self._name, self.sure_line}
        if cell and self.evidence_line.text():
            shown.add(self.evidence_line)
        if field:
            shown |= {*self._titles, *self._values.values(), self.scale_button}
        if field and cell:
            shown.add(self._line)
        if self._notes.text():
            shown.add(self._notes)
        for part in self._changing:
            part.setVisible(part in shown)

    @property
    def _changing(self) -> tuple[QWidget, ...]:
        """The parts that appear only for some cells and fields."""
        head = (self._chip, self._name, self.sure_line, self.program_line, self.bars)
        why = (self.evidence_line, self._why_title, self._why, self.hint_line, self._line)
        file = (*self._titles, *self._values.values(), self.scale_button, self._notes)
        return (*head, *why, *file)

    def show_cell(
        self,
        result: FieldResult,
        index: int,
        *,
        who: str | None,
        named: Label | None,
        trust: Trust = Trust.PROVEN,
    ) -> None:
        """Show one cell; named is the label that counts. trust: how far names may be trusted.

        who: the person who named it, "" for one without a name, None if the name is the program's.
        """
        cell = result.cells[index]
        more: list[QWidget] = [self.bars]
        self._chip.set_label(named)
        _say(self._name, words.label_name(named))
        if who is not None:
            _say(self.sure_line, self._decided(who), wraps=bool(who))
            self.program_line.setText(
                answer_words.program_answer(
                    cell.label, cell.confidence, asked=cell.needs_review, trust=trust
                )
            )
            more.append(self.program_line)
        else:
            _say(
                self.sure_line,
                answer_words.sure_line(cell.confidence, asks=cell.needs_review, trust=trust),
            )
        proven = trust is Trust.PROVEN
        self.bars.show_probabilities(cell.probabilities, figures=proven)
        if cell.reasons:
            self._why_title.setText(
                self.tr("Please look") if who is None else self.tr("Why the program asked")
            )
            self._why.setText("\n".join(answer_words.review_sentences(cell)))
            more += [self._why_title, self._why]
        self._write_field(result, cell.box)
        self._show_parts(*more, cell=True, field=True)

    def show_plain(
        self,
        result: FieldResult,
        box: Box,
        *,
        who: str | None,
        named: Label | None,
        added: bool,
        asked: bool = False,
        drawn: bool = False,
    ) -> None:
        """Show a cell without the program's answer, because it is hidden or there is none.

        who: see show_cell. added: a person added it. asked: a second reader is asked for its name.
        drawn: a second reader added it, and nobody has named it here.
        """
        self._chip.set_label(named)
        _say(self._name, cell_words.no_name() if who is None else words.label_name(named))
        has_name = who is not None
        said, hint = cell_words.hidden(), cell_words.hidden_hint(named=has_name)
        if added:
            said, hint = cell_words.added(), cell_words.added_hint(named=has_name)
        if asked:
            said, hint = cell_words.asked(), cell_words.asked_hint(named=has_name)
        if drawn:
            hint = cell_words.drawn_hint()
        by_hand = added and not asked
        if by_hand or who is None:
            _say(self.sure_line, said)
        else:
            _say(self.sure_line, self._decided(who), wraps=bool(who))
        self.hint_line.setText(hint)
        self._write_field(result, box)
        self._show_parts(self.hint_line, cell=True, field=True)

    def _decided(self, who: str) -> str:
        return self.tr("✓ {named}").format(named=cell_words.named_by(_breakable_name(who)))

    def show_reference(self, drawn: QPixmap | None, name: str = "") -> None:
        """Show a drawing of the type beside its name; None if there is none."""
        self.reference.setVisible(drawn is not None)
        if drawn is not None:
            said = self.tr("A drawing of a typical cell: {type}").format(type=name)
            self.reference.setPixmap(drawn)
            self.reference.setToolTip(said)
            self.reference.setAccessibleName(said)

    def show_seconds(
        self, seconds: Sequence[tuple[str, Label | None]], *, settled: bool = True
    ) -> None:
        """Show what second readers call the cell: who, as what; and whether this is settled."""
        if seconds:
            self.second_line.setText(cell_words.seconds_said(seconds, settled=settled))
            set_look(self.second_line, "look", "dim" if settled else "review")
        self.second_line.setVisible(bool(seconds))

    def show_many(self, count: int) -> None:
        """Say that the next name applies to several cells; 0 hides this."""
        said = words.counted(
            count,
            "{n} cell is chosen, not the one shown. The next name is for it; {key} deselects it.",
            self.tr(
                "{n} cells are chosen. The next name is for all of them; {key} deselects them.",
                "",
                count,
            ),
            key=key_name("Esc"),
        )
        if count and self.many_line.isHidden():
            self.verticalScrollBar().setValue(0)  # which cells the next name is for comes first
        self.many_line.setText(said if count else "")
        self.many_line.setVisible(bool(count))

    def show_taken_away(self) -> None:
        """Show that the box of the displayed cell was removed; nothing is asked about it any more."""
        _say(self.sure_line, cell_words.taken_away())
        for part in (self._why_title, self._why):
            part.hide()
        self.hint_line.setText(cell_words.taken_away_hint())
        self.hint_line.show()

    def offer_twice(self, *, offered: bool) -> None:
        """Offer to count the cells of a picture that the batch contains twice."""
        self.twice_button.setVisible(offered)

    @Slot(str)
    def show_evidence(self, said: str) -> None:
        """Say where the displayed evidence is; an empty text if none is displayed."""
        self.evidence_line.setText(said)
        self.evidence_line.setVisible(bool(said) and not self.bars.isHidden())

    def show_field(self, result: FieldResult) -> None:
        """Show a field without cells."""
        said = (
            picture_words.failure_sentence(result.failure.code, result.failure.message)
            if result.failure
            else picture_words.no_cell_sentence()
        )
        self.hint_line.setText(said)
        self._write_field(result, None)
        self._show_parts(self.hint_line, cell=False, field=True)

    @Slot()
    def _ask_scale(self) -> None:
        self.scale_asked.emit(self._um_per_px)

    def _write_field(self, result: FieldResult, box: Box | None) -> None:
        if self._written == (result, box):
            return  # A name was given, which changes nothing about the file.
        self._written = (result, box)
        self.verticalScrollBar().setValue(0)  # what another reader calls the cell is at the top
        self._values["file"].setText(isolated(_breakable(legible(result.path.name))))
        self._values["file"].setToolTip(tip(legible(str(result.path))))
        if result.width and result.height:
            size = self.tr("{width} × {height} pixels").format(
                width=words.number(result.width), height=words.number(result.height)
            )
            if result.size_bytes is not None:
                size = words.listed((size, words.file_size(result.size_bytes)))
            self._values["size"].setText(size)
        else:
            self._values["size"].setText(self.tr("not read"))
        self._um_per_px = result.scale.um_per_px if result.scale else 0.0
        self._values["scale"].setText(picture_words.scale_statement(result))
        set_look(
            self._values["scale"],
            "look",
            "review" if picture_words.is_scale_doubtful(result) else "",
        )
        self._values["cell"].setText(self._cell_size(result, box) if box else "–")
        notes = picture_words.note_sentences(result)
        self._notes.setText("\n".join(notes))

    def _cell_size(self, result: FieldResult, box: Box) -> str:
        if result.scale is None:
            return self.tr("{width} × {height} pixels").format(width=box.width, height=box.height)
        per_px = result.scale.um_per_px
        return self.tr("{width} × {height} µm").format(
            width=words.percent_figure(box.width * per_px),
            height=words.percent_figure(box.height * per_px),
        )


def _breakable(name: str) -> str:
    """Let a long file name wrap after its separators, and show a line break in it as a sign."""
    shown = "".join("␤" if sign in "\r\n" else sign for sign in name)
    return "".join(sign + "\u200b" if sign in "_-. " else sign for sign in shown)


def _breakable_name(who: str) -> str:
    """Let a very long word of a person's name wrap; only in letters that are not joined or stacked."""
    return " ".join(
        "\u200b".join(word) if word.isascii() and len(word) > _LONG_WORD else word
        for word in who.split(" ")
    )


def _say(line: QLabel, text: str, *, wraps: bool = False) -> None:
    """Let a long text wrap, so it does not widen the panel. Each new text in a wrapping label makes Qt lay out
    everything around it, so short texts, which change with each verdict, must not wrap.

    wraps: whether it holds a person's name, which may be wider than what the panel is made for.
    """
    breaks = wraps or len(text) > _SHORT_CHARACTERS
    if line.wordWrap() is not breaks:
        line.setWordWrap(breaks)
    line.setText(text)
