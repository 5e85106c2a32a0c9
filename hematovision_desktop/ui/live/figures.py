"""The figures of the count, readable from two metres: progress, and each type with its interval."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hematovision_desktop.core.live.count_session import TARGETS, CountSnapshot
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.reports.report import judged_rows
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.verdicts.differential import Differential, Share
from hematovision_desktop.services.messages.results import LaboratoryCommands
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.layout.breaking import CheckBox
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import label, say
from hematovision_desktop.ui.parts.look.draw import chip_width, draw_bar, draw_chip
from hematovision_desktop.ui.parts.look.palette import colours, text_scale, type_colour
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts import figure_words, words
from hematovision_desktop.ui.parts.texts.direction import mirrored
from hematovision_desktop.ui.report import range_words

ROW_PX, LEAST_ROW_PX, TIGHT_ROW_PX = 60.0, 30.0, 25.0
CAPTION_PX, NAMED_FROM_PX = 19.0, 58.0
"""Height of a type's name and count, and the row height from which they fit."""
_BAND_PX, _UNDER_NAME_PX = 8.0, 13.0
"""Height of the range's place at the bottom of a row, and below a name so it touches no mark."""

WIDTH_PX = 304.0
_LEAST_FIGURE_PX, _LEAST_SIGN_PX = 14, 12
"""Digits take half of a row: 30 px or 7 mm on a usual screen, more than twice what normal vision needs

at two metres (5 minutes of arc are 2.9 mm).
"""


class _Rows(QWidget):
    """One row for each leukocyte: sign, percent, range, count, and the range as a band.

    While cells need review, the figures are provisional: drawn lighter, with the least and greatest
    possible values as the range.
    """

    def __init__(self) -> None:
        describe_as_picture(_Rows)
        super().__init__()
        self._found: Differential | None = None
        self._least_px = LEAST_ROW_PX
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Differential"))

    def show_differential(self, found: Differential) -> None:
        if found == self._found:
            return
        resized = self._found is None or len(found.shares) != len(self._found.shares)
        self._found = found
        self.setAccessibleDescription(
            "; ".join(figure_words.share_sentence(one, found) for one in found.shares)
        )
        if resized:
            self.updateGeometry()
            self._hold_height()
        self.update()

    def hold_rows(self, least_px: float) -> None:
        self._least_px = least_px
        self._hold_height()

    def _hold_height(self) -> None:
        rows = len(self._found.shares) if self._found else 0
        self.setMinimumHeight(round(self._least_px * text_scale() * rows))

    def sizeHint(self) -> QSize:
        rows = len(self._found.shares) if self._found else 1
        return QSize(320, round(ROW_PX * text_scale() * max(1, rows)))

    def paintEvent(self, event: QPaintEvent) -> None:
        found = self._found
        if found is None or not found.shares:
            return
        painter = QPainter(self)
        scheme = colours()
        most = (ROW_PX + CAPTION_PX) * max(text_scale(), self.width() / WIDTH_PX)
        height = min(most, self.height() / len(found.shares))
        for place, share in enumerate(found.shares):
            row = QRectF(0, place * height, self.width(), height)
            _paint_row(painter, row, share, found, scheme)
        painter.end()


def _paint_row(
    painter: QPainter, row: QRectF, share: Share, found: Differential, scheme: Colours
) -> None:
    base = QFont(painter.font())
    scale = row.width() / WIDTH_PX
    band = QRectF(0, row.bottom() - _BAND_PX, row.width(), 3)
    caption_px = CAPTION_PX * text_scale()
    named = row.height() >= NAMED_FROM_PX * text_scale()
    line = QRectF(row.left(), row.top(), row.width(), row.height() - _BAND_PX)
    if named:
        line.setHeight(row.height() - _UNDER_NAME_PX - caption_px)
        caption = QRectF(0, line.bottom(), row.width(), caption_px)
        _paint_caption(painter, caption, share, scheme)
    side = line.height() * (0.6 if named else 0.8)
    chip = QRectF(0, line.center().y() - side / 2, 0, side)
    chip.setWidth(min(50.0 * scale, chip_width(share.label, side)))
    draw_chip(painter, mirrored(chip, row), share.label)
    _paint_figures(painter, line, share, found, scheme)
    _paint_band(painter, band, share, found, scheme)
    painter.setFont(base)


def _paint_caption(painter: QPainter, place: QRectF, share: Share, scheme: Colours) -> None:
    """Write a type's name and count below its figures."""
    font = QFont(painter.font())
    font.setBold(False)
    font.setPixelSize(round(place.height() * 0.73))
    painter.setFont(font)
    painter.setPen(QColor(scheme.dim))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, words.label_name(share.label))
    count = words.cells_counted(share.count)
    painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, count)


def _paint_figures(
    painter: QPainter, line: QRectF, share: Share, found: Differential, scheme: Colours
) -> None:
    # Figures have no descenders: they fit if the font's full height does not.
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    scale = line.width() / WIDTH_PX
    lighter = found.is_provisional or not share.count
    font = QFont(painter.font())
    font.setBold(not found.is_provisional)
    least = round(_LEAST_FIGURE_PX * text_scale())
    font.setPixelSize(max(least, round(min(line.height() * 0.98, 58 * scale))))
    painter.setFont(font)
    painter.setPen(QColor(scheme.dim if lighter else scheme.text))
    figure = figure_words.percent_of(share.percent, found.total) if found.total else "–"
    figures = QRectF(50 * scale, line.top(), 108 * scale, line.height())
    painter.drawText(mirrored(figures, line), middle | Qt.AlignmentFlag.AlignRight, figure)
    if not found.total:
        return
    least = round(_LEAST_SIGN_PX * text_scale())
    font.setPixelSize(max(least, round(font.pixelSize() * 0.46)))
    painter.setFont(font)
    sign = QRectF(figures.right() + 4, line.top(), 28 * scale, line.height())
    painter.drawText(
        mirrored(sign, line), middle | Qt.AlignmentFlag.AlignLeft, words.percent_sign()
    )
    rest = QRectF(line.width() - 116 * scale, line.top(), 116 * scale, line.height())
    painter.drawText(
        mirrored(rest, line),
        middle | Qt.AlignmentFlag.AlignRight,
        figure_words.share_range(share, found),
    )


def _paint_band(
    painter: QPainter, band: QRectF, share: Share, found: Differential, scheme: Colours
) -> None:
    draw_bar(painter, band, 0.0, type_colour(share.label), scheme)
    if not found.total:
        return
    low, high = share.low_percent, share.high_percent
    if found.is_provisional:
        low, high = share.least_percent, share.most_percent
    left, right = band.width() * low / 100, band.width() * high / 100
    pale = QColor(type_colour(share.label))
    pale.setAlphaF(0.5 if found.is_provisional else 1.0)
    span = QRectF(left, band.top() - 1, max(2.0, right - left), 5)
    painter.fillRect(mirrored(span, band), pale)
    at = band.width() * share.percent / 100
    mark = QColor(scheme.dim if found.is_provisional else scheme.text)
    painter.fillRect(mirrored(QRectF(at - 1.5, band.top() - 3, 3, 9), band), mark)


class FiguresPanel(QWidget):
    """Progress of the count, its target, and the differential.

    notes: sentences on the figures; in a low window all of them stand elsewhere.
    """

    target_chosen = Signal(object)
    stop_early_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._laboratory: LaboratoryCommands | None = None
        self._judged: tuple[Differential, Laboratory, str] | None = None
        self._progress = label("0", "live_total")
        self._state = label("", "dim")
        self.target = Choice()
        for target in TARGETS:
            self._add_target(target)
        self.target.setAccessibleName(self.tr("Target"))
        self.target.setToolTip(self.tr("How many leukocytes to count"))
        self.target.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.target.activated.connect(self._choose_target)
        self.early = CheckBox(self.tr("Stop early"))
        self.early.setToolTip(
            self.tr(
                "From 50 cells on, stop as soon as each type's interval is wholly inside or "
                "outside its usual range"
            )
        )
        self.early.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.early.toggled.connect(self.stop_early_chosen)
        self.early.toggled.connect(self._write_notes)
        self._noted: tuple[str, ...] = ()
        self._how_sure: tuple[str, ...] = ()
        self._is_elsewhere = False
        self._rows = _Rows()
        self._rest = label("", "dim", wrap=True)
        self.notes = label("", "dim", wrap=True)
        line = Rows(self._progress)
        line.add_spring()
        line.add(self._state)
        second = Rows(self.target)
        second.add_spring()
        second.add(self.early)
        self._whole = column_in(self, line, second, gap_px=2)
        self._whole.addSpacing(4)
        self._whole.addWidget(self._rows, 1)
        self._whole.addWidget(self._rest)
        self.place_notes(None)

    def place_notes(self, elsewhere: QVBoxLayout | None, at: int = 0) -> None:
        """Put the notes at a place of another layout; None puts them below the figures."""
        self._is_elsewhere = elsewhere is not None
        self._write_notes()
        if elsewhere is not None:
            elsewhere.insertWidget(at, self.notes)
        else:
            self._whole.addWidget(self.notes)

    def set_tight(self, tight: bool) -> None:
        """Allow lower rows, so what names a cell stays in sight below them."""
        self._rows.hold_rows(TIGHT_ROW_PX if tight else LEAST_ROW_PX)

    def _add_target(self, target: int | None) -> None:
        self.target.addItem(
            self.tr("to {n} cells", "", target).format(n=words.number(target))
            if target
            else self.tr("no target"),
            target,
        )

    def set_laboratory(self, laboratory: LaboratoryCommands) -> None:
        """Say what lies outside a laboratory's usual ranges, and how many more cells would settle it."""
        self._laboratory = laboratory

    def show_count(self, count: CountSnapshot, trust: Trust) -> None:
        """Show the state of the count; trust: how far the program's names may be trusted."""
        found = count.differential
        self._progress.setText(live_words.progress(count))
        if self.target.findData(count.target) < 0:
            self._add_target(count.target)
        self.target.setCurrentIndex(self.target.findData(count.target))
        self._rows.show_differential(found)
        self._how_sure = self._trust_sentence(found, trust), self._waiting_sentence(found)
        self._noted = (
            figure_words.within_sentence(found),
            self._rest_sentence(count),
            self._flags_sentence(found, trust),
            "" if found.is_provisional else figure_words.few_sentence(found),
        )
        self._write_notes()

    @Slot()
    def _write_notes(self) -> None:
        """Write the other sentences on the figures; a reason to stop early is given if it applies."""
        early = self.tr("From 50 cells on, stops once each type is surely in or out of its range.")
        early = early if self.early.isChecked() else ""
        above, notes = self._how_sure, (*self._noted, early)
        if self._is_elsewhere:
            above, notes = (), (*above, *notes)
        say(self._rest, "\n".join(filter(None, above)))
        say(self.notes, "\n".join(filter(None, notes)))

    def show_doing(self, doing: str) -> None:
        """Show the count's activity in a word or two."""
        self._state.setText(doing)

    def _trust_sentence(self, found: Differential, trust: Trust) -> str:
        if trust is not Trust.FOREIGN or not found.total:
            return ""
        return self.tr("Suggestions: look at every cell.")

    def _waiting_sentence(self, found: Differential) -> str:
        if not found.is_provisional:
            return ""
        return words.counted(
            found.waiting,
            "Provisional: {n} cell waits (least–most)",
            self.tr("Provisional: {n} cells wait (least–most)", "", found.waiting),
        )

    def _flags_sentence(self, found: Differential, trust: Trust) -> str:
        """Return what is outside its range; nothing while cells wait, or names are suggestions."""
        if self._laboratory is None or found.is_provisional or trust is Trust.FOREIGN:
            return ""
        rules = self._laboratory.now
        if self._judged is None or self._judged[:2] != (found, rules):
            # Only the sample's number is known here, not the patient: the ranges of adults apply.
            rows = judged_rows(found, rules, None, None)
            self._judged = found, rules, range_words.flags_sentence(rows)
        return self._judged[2]

    def _rest_sentence(self, count: CountSnapshot) -> str:
        parts, lines = figure_words.counted_apart(count.differential), []
        if parts:
            lines.append(self.tr("Not counted: {parts}").format(parts=" · ".join(parts)))
        if count.by_hand:
            lines.append(self.tr("By hand: {n}").format(n=words.number(count.by_hand)))
        return " · ".join(lines)

    @Slot(int)
    def _choose_target(self, index: int) -> None:
        self.target_chosen.emit(self.target.itemData(index))
