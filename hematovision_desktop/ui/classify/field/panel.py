"""The field of the chosen cell, with its buttons and its map of evidence."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.cells.box_fit import box_around, box_within, usual_side_px
from hematovision_desktop.core.cells.field import Box, FieldResult, Pixels
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.cells.slide import region_of
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import (
    CellsAround,
    CellsAroundOf,
    FieldPictureOf,
    Refused,
)
from hematovision_desktop.ui.classify.field.canvas import FieldCanvas
from hematovision_desktop.ui.classify.field.evidence_map import EvidenceMap
from hematovision_desktop.ui.classify.field.overlays import BoxLook
from hematovision_desktop.ui.classify.field.slide_view import SlideDialog
from hematovision_desktop.ui.classify.gallery.small_copies import ask_small_copy
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import Lines, Tool, label, set_look, tool
from hematovision_desktop.ui.parts.texts import cell_words, picture_words, words
from hematovision_desktop.ui.parts.texts.plain import tip

ASK_AFTER_MS = 60
"""Held arrow keys pass many fields; only the field where they rest is read from the disk."""
BUSY_AFTER_MS = 120
_COPY, _PICTURE, _AROUND = "copy", "picture", "around"
"""The topics of the panel's questions."""


class FieldPanel(QWidget):
    """Shows one field of the batch in view and one chosen cell in it.

    box_drawn: a person marked a missed cell; its box, in px of the field in view. dot_clicked: on
    the slide that the field is part of; the cell's key.
    """

    cell_clicked = Signal(int)
    dot_clicked = Signal(object)
    box_drawn = Signal(object)
    evidence_shown = Signal(str)

    def __init__(self, commands: Commands, cells: ShownCells):
        super().__init__()
        self._commands = commands
        self._questions = Questions(commands)
        self._shown = cells
        self.slide = SlideDialog(commands, cells, self)
        self.slide.cell_clicked.connect(self.dot_clicked)
        self._result: FieldResult | None = None
        self._around: CellsAround | Refused | None = None
        self._pixels: Pixels | None = None
        self._ask_soon = later(self, self._ask_picture, ASK_AFTER_MS)
        self._busy = later(self, self._show_busy, BUSY_AFTER_MS)
        self._build()
        self.clear()

    def _build(self) -> None:
        self.canvas = FieldCanvas()
        self.canvas.cell_clicked.connect(self.cell_clicked)
        self.canvas.space_pressed.connect(self.canvas.toggle_zoom)
        self.canvas.zoomed.connect(self._show_zoom)
        self.fit_button = tool("fit", self.tr("Whole field (F)"))
        self.fit_button.clicked.connect(self.canvas.fit)
        self.actual_button = ZoomButton()
        self.actual_button.clicked.connect(self.canvas.show_actual_size)
        self.out_button = tool("minus", self.tr("Smaller (−)"))
        self.out_button.clicked.connect(self.canvas.zoom_out)
        self.in_button = tool("plus", self.tr("Larger (+)"))
        self.in_button.clicked.connect(self.canvas.zoom_in)
        self.map_button = tool("map", self.tr("Show evidence for a type (C)"), checkable=True)
        self.map_button.toggled.connect(self._toggle_map)
        self.map_label = Choice()
        self.map_label.setAccessibleName(self.tr("Type whose evidence is shown"))
        self.map_label.setToolTip(self.tr("Type whose evidence is shown"))
        self.map = EvidenceMap(
            self._commands, self._shown, self.canvas, self.map_button, self.map_label
        )
        self.map.said.connect(self.evidence_shown)
        self.around_button = tool(
            "around", self.tr("Show red cells and platelets (O)"), checkable=True
        )
        self.around_button.toggled.connect(self._toggle_around)
        self.slide_button = tool("samples", self.tr("Show on the slide"))
        self.slide_button.clicked.connect(self._open_slide)
        self.add_button = tool("add", self.tr("Add a cell that was missed (W)"), checkable=True)
        # A click must not take the focus from the field: leaving the field ends the adding.
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_button.toggled.connect(self._toggle_adding)
        self.canvas.adder.pointed.connect(self._add_around)
        self.canvas.adder.drawn.connect(self._add_drawn)
        self.canvas.adder.left.connect(self._leave_adding)
        self.advice = Lines("review")
        self.around_text = Lines()
        self.around_text.keep_room_for(cell_words.adding_hint())
        self.gone = Lines()
        self._lay_out()

    def _lay_out(self) -> None:
        self.line = bar = Rows(self.fit_button, self.out_button, gap_px=0)
        bar.setContentsMargins(0, 4, 0, 4)
        # A second row's height matters more to the field than the figure's full width.
        bar.spare_rows(True)
        bar.add(self.actual_button)
        bar.add(self.in_button)
        bar.add_spring()
        last = self.slide_button, self.add_button, self.map_button, self.around_button
        for part in last:
            bar.add(part)
        # Else the page's own scroll bar would break the row, and the second row would call for that bar.
        for part in (self.fit_button, self.out_button, self.in_button, *last):
            set_look(part, "look", "near")
        # A row of its own: in the bar above, it would push the gallery aside.
        self._map_row = QWidget()
        row = row_in(
            self._map_row,
            label(self.tr("Evidence for"), "dim"),
            gap_px=None,
            around_px=(12, 0, 8, 6),
        )
        row.addWidget(self.map_label, 1)
        layout = column_in(self, bar, self._map_row, gap_px=0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.advice)
        layout.addWidget(self.around_text)
        layout.addWidget(self.gone)

    def clear(self) -> None:
        """Show no field."""
        self._questions.forget()
        self._result = None
        self.map.choose(None)
        self._around = None
        self._pixels = None
        self._leave_adding()
        self._ask_soon.stop()
        self._stop_busy()
        self.canvas.clear()
        self.gone.hide()
        self.advice.say("")
        self.slide.close()
        self._show_around()
        self._enable()

    @Slot()
    def _open_slide(self) -> None:
        self.slide.show()
        self.slide.show_field(self._result)

    def show_cell(self, result: FieldResult, cell: int | None) -> None:
        """Show a field and mark one of its cells."""
        if self._result is None or result.position != self._result.position:
            self._questions.forget()
            self._result = result
            self._around = None
            self._pixels = None
            self.gone.hide()
            self.advice.say("\n".join(picture_words.advice_sentences(result)))
            size = QSize(result.width or 0, result.height or 0)
            self.canvas.show_field(
                size,
                result.scale,
                self.box_looks(result),
                doubtful=FieldAdvice.SCALE_DOUBTFUL in result.advice,
            )
            if size.isEmpty():
                self.canvas.show_broken()
            else:
                show = self.canvas.show_small_copy
                ask_small_copy(self._questions, _COPY, self._shown, result, show)
                self._ask_soon.start()
                self._busy.start()
            self._show_around()
        self.map.choose(None if cell is None else CellKey(result.position, cell))
        self.canvas.choose(cell)
        self._enable()
        if self.slide.isVisible():
            self.slide.show_field(result)
        self.map.show()

    def refresh_boxes(self, keys: Iterable[CellKey] | None = None) -> None:
        """Redraw the boxes after verdicts on cells; None: all cells may look otherwise."""
        if self._result is not None:
            self.canvas.set_boxes(self.box_looks(self._result))
            if self.slide.isVisible():
                self.slide.refresh(keys)

    def box_looks(self, result: FieldResult) -> tuple[BoxLook, ...]:
        """Return the current looks of a field's boxes."""
        shown = self._shown
        return tuple(
            BoxLook(
                tile.cell,
                box,
                shown.shown_label(tile),
                shown.waits(tile) and not shown.is_hidden(tile),
                shown.is_removed(tile),
            )
            for tile in shown.tiles_in(result.position)
            if tile.is_cell and (box := shown.box(tile.key)) is not None
        )

    def _enable(self) -> None:
        has_field = self._result is not None and bool(self._result.width)
        for part in (self.fit_button, self.actual_button, self.out_button, self.in_button):
            part.setEnabled(has_field)
        self.add_button.setEnabled(has_field)
        if not has_field:
            self._leave_adding()
        self.map_button.setEnabled(self.map.cell is not None)
        self.around_button.setEnabled(has_field)
        on_slide = self._result is not None and region_of(self._result.path) is not None
        self.slide_button.setVisible(on_slide)
        self._map_row.setVisible(self.map_button.isChecked() and self.map.cell is not None)

    # Cells that were missed

    @Slot(bool)
    def _toggle_adding(self, on: bool) -> None:
        self.canvas.show_adding(on=on)
        self._show_around()
        if on:
            self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _leave_adding(self) -> None:
        self.add_button.setChecked(False)

    @Slot(QPointF)
    def _add_around(self, at: QPointF) -> None:
        result = self._result
        if result is not None:
            side = usual_side_px(result, chain((result,), self._shown.reviewed.results()))
            self.box_drawn.emit(box_around(result, self._pixels, at.toTuple(), side))

    @Slot(QRectF)
    def _add_drawn(self, drawn: QRectF) -> None:
        if self._result is not None:
            sides = (drawn.x(), drawn.y(), drawn.width(), drawn.height())
            self.box_drawn.emit(box_within(*sides, self._result))

    @Slot()
    def _ask_picture(self) -> None:
        if self._result is not None and self._shown.batch is not None:
            question = FieldPictureOf(self._shown.batch.ref, self._result.position)
            self._questions.ask(_PICTURE, question, self._show_picture)
            self._ask_around()

    @Slot()
    def _show_busy(self) -> None:
        self.canvas.setCursor(Qt.CursorShape.BusyCursor)

    def _stop_busy(self) -> None:
        self._busy.stop()
        self.canvas.unsetCursor()

    @Slot(float)
    def _show_zoom(self, zoom: float) -> None:
        percent = 100 * zoom * self.canvas.devicePixelRatioF()
        self.actual_button.show_percent(percent)

    def _show_picture(self, pixels: Pixels | Refused) -> None:
        """Show the field's pixels, or say why there are none."""
        self._stop_busy()
        if isinstance(pixels, Refused):
            said = self.tr("Showing its small copy. {reason}").format(reason=pixels.reason)
            self.gone.say(said)
        else:
            self._pixels = pixels
            self.canvas.show_pixels(pixels)
            self.gone.hide()

    # Red cells and platelets

    @Slot()
    def _toggle_around(self) -> None:
        self._show_around()
        # A field that will be requested soon brings its cells.
        if not self._ask_soon.isActive():
            self._ask_around()

    def _ask_around(self) -> None:
        batch = self._shown.batch
        wanted = self.around_button.isChecked() and self._around is None
        if wanted and self._result is not None and batch is not None:
            question = CellsAroundOf(batch.ref, self._result.position)
            self._questions.ask(_AROUND, question, self._keep_around)

    def _keep_around(self, around: CellsAround | Refused) -> None:
        self._around = around
        self._show_around()

    def _show_around(self) -> None:
        """Say how many there are, and outline them if the user wants that."""
        result = self._result
        counted = (result.red_cells, result.platelets) if result is not None else (None, None)
        around = self._around if self.around_button.isChecked() else None
        missing = ""
        if around is None or isinstance(around, Refused):
            self.canvas.show_around((), ())
            missing = "" if around is None else around.reason
        else:
            self.canvas.show_around(around.red_cells or (), around.platelets or ())
            if around.red_cells is not None or around.platelets is not None:
                counted = (_length(around.red_cells), _length(around.platelets))
            missing = self.tr("Red cells and platelets are not looked for.")
        said = picture_words.around_sentence(*counted) or missing
        # Replaces it at the same height: the picture must not move under a pointer at a cell.
        self.around_text.say(cell_words.adding_hint() if self.add_button.isChecked() else said)
        self.canvas.setAccessibleDescription(said)

    @Slot(bool)
    def _toggle_map(self, shown: bool) -> None:
        self._map_row.setVisible(shown and self.map.cell is not None)
        if shown:
            self.map.show()
        else:
            self.map.hide()


def _length(boxes: tuple[Box, ...] | None) -> int | None:
    return None if boxes is None else len(boxes)


_USUAL_PERCENT = 100.0
_AROUND_PX = 14
"""Border and margin; Qt keeps its measure from before the style sheet was applied."""


class ZoomButton(Tool):
    """Figure and button in one, so both fit beside a narrow field."""

    def __init__(self) -> None:
        super().__init__()
        name = words.translate("FieldPanel", "Actual size, 100 % (A)")
        self.setToolTip(tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_percent(100.0)

    def show_percent(self, percent: float) -> None:
        """Show the zoom: at 100, one pixel of the field is one pixel of the screen."""
        self.setText(words.percentage(percent))
        self.setAccessibleDescription(self.text())

    def sizeHint(self) -> QSize:
        """Return room for the usual figures, so nothing beside it moves."""
        texts = (self.text(), words.percentage(_USUAL_PERCENT))
        wide = max(map(self.fontMetrics().horizontalAdvance, texts)) + _AROUND_PX
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same size: half a figure reads as another one."""
        return self.sizeHint()
