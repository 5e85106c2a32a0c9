"""Reads the figures of a batch from every place that shows or stores them, in one comparable form."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desk import Desk
from PySide6.QtCore import QRectF
from table_world import FIELD_MARK, colour_of, mark_of, number_of_file
from words_on import percents_on, words_on

from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.same_cell import Boxes
from hematovision_desktop.core.formats.export import field_record
from hematovision_desktop.core.live.count_session import CountSnapshot, CountState
from hematovision_desktop.core.logbook.log import (
    BatchKind,
    BatchState,
    BatchSummary,
    LoggedBatch,
    LogQuery,
    Stage,
)
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.differential import (
    Differential,
    Share,
    reviewed_differential,
)
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import HAND, CellKey
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.classify.gallery.groups import Filters, Order, Section
from hematovision_desktop.ui.classify.gallery.tile import picture_in
from hematovision_desktop.ui.classify.gallery.tiles import Tile
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.log.model import Column
from hematovision_desktop.ui.parts.texts import cell_words, figure_words, words

UNTOLD = "unidentified"


@dataclass(frozen=True)
class Figures:
    """The figures on which every place must agree. counts: cells by what they count as."""

    counts: Mapping[str, int]
    waiting: int
    cells: int = field(compare=True, default=0)


def of_tally(tally: Tally) -> Figures:
    """Return the figures of a tally."""
    counts = {_name(label): number for label, number in tally.counts.items()}
    return Figures(counts, tally.waiting, tally.cells)


def _name(label: Label | None) -> str:
    return UNTOLD if label is None else label.value


def _counted(names: Iterable[str | None]) -> Figures:
    """Return the figures of cells by what each counts as; None means waiting."""
    found = Counter(names)
    waiting = found.pop(None, 0)
    return Figures(dict(found), waiting, found.total() + waiting)


def of_book(logged: LoggedBatch) -> Figures:
    """Return the figures of a log's file, counted again."""
    return of_tally(tally_of(logged.results, logged.verdicts))


def of_csv(path: Path) -> Figures:
    """Return the figures of an exported table."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["cell"]]
    rows = [row for row in rows if not row["same_as"] and row["verdict"] != "removed"]
    return _counted(_csv_name(row) for row in rows)


def _csv_name(row: Mapping[str, str]) -> str | None:
    return row["final_label"] or None


def of_json(results: Sequence[FieldResult], book: VerdictBook) -> Figures:
    """Return the figures of the JSON records of fields, written and read back."""
    records = [json.loads(json.dumps(field_record(one, "", "", book))) for one in results]
    return _counted(
        cell["final_label"]
        for record in records
        for cell in record["cells"] + record["added"]
        if cell["waits"] or cell["final_label"]
    )


def of_count(count: CountSnapshot) -> Figures:
    """Return the figures of a live count."""
    found = count.differential
    counts = {one.label: one.count for one in found.shares} | dict(found.others)
    named: dict[str, int] = {_name(one): number for one, number in counts.items() if number}
    if found.unidentified:
        named[UNTOLD] = found.unidentified
    return Figures(named, found.waiting, count.total_cells)


# A batch and its verdicts


def cells_with_joined(batch: OpenBatch) -> int:
    """Return how many cells a batch has, including those that count elsewhere."""
    book = batch.reviewed.book
    states = [book.state(key) for key in tuple(book.keys())]
    apart = sum(one.same_as is not None and not one.removed for one in states)
    return batch.reviewed.tally().cells + apart


def files_of(batch: OpenBatch) -> list[Path]:
    """Return a batch's files; none if some are missing or duplicates."""
    results = [one for one in batch.reviewed.results() if one.sha256 is not None]
    files = [one.path for one in results if one.path.stem.startswith("field-")]
    alone = len({one.sha256 for one in results}) == len(results) == len(files)
    return files if alone and all(one.exists() for one in files) else []


def names_on(batch: OpenBatch, but: Container[Path] = ()) -> dict[tuple[Path, int], Label | None]:
    """Return the names that people gave to cells found by the program, by file and index."""
    book = batch.reviewed.book
    return {
        (one.path, at): state.label
        for one in batch.reviewed.results()
        if one.path not in but
        for at in range(len(one.cells))
        if (state := book.state(CellKey(one.position, at))).counts_by_name
    }


def drawn_into(batch: OpenBatch) -> set[Path]:
    """Return the files in which people drew boxes; a box over a found cell names that cell."""
    return {
        one.path for one in batch.reviewed.results() if batch.reviewed.book.born_in(one.position)
    }


def drawn_on(batch: OpenBatch) -> Counter[tuple[Path, Box, Label | None]]:
    """Return the cells that people drew in addition to the found ones."""
    book, found = batch.reviewed.book, Counter[tuple[Path, Box, Label | None]]()
    for one in batch.reviewed.results():
        there = Boxes(cell.box for cell in one.cells)
        for key in book.born_in(one.position):
            state = book.state(key)
            if state.box is not None and not state.removed and not there.same_as(state.box):
                found[one.path, state.box, state.label] += 1
    return found


# The window


def check_live(desk: Desk, summaries: Iterable[BatchSummary]) -> None:
    """Check that the Live page agrees with the log about the running count."""
    page = desk.window.live_page
    running = [
        one
        for one in summaries
        if one.start.kind is BatchKind.LIVE and one.state is BatchState.RUNNING
    ]
    if page.count.state is CountState.READY:
        assert not running, "the log has a count that the Live page does not know"
        return
    assert len(running) == 1, "the log has not the one count that the Live page shows"
    assert of_count(page.count) == of_tally(running[0].tally), "the live count"
    wanted = live_words.progress(page.count)
    assert words_on(page.bench.figures).startswith(wanted), "the figures of the Live page"


def of_gallery(desk: Desk) -> Figures:
    """Return the figures of the tiles' names, and of cells counted by hand, which have no tile."""
    page = desk.window.classify_page
    cells, reviewed = page.cells, page.batch.reviewed
    tiles = [
        tile for tile in cells.all_tiles() if tile.is_cell and not cells.is_counted_apart(tile)
    ]
    names = [None if cells.waits(tile) else _name(cells.named(tile)) for tile in tiles]
    hands = (reviewed.counted(one) for one in reviewed.book.born() if one.field_position == HAND)
    return _counted((*names, *(_name(one.label) for one in hands if one.counts)))


def check_gallery(desk: Desk) -> None:
    """Check that the gallery holds each cell that passes the filters once, with its name."""
    page = desk.window.classify_page
    model, cells = page.gallery.model, page.cells
    rows = [model.tile(row) for row in range(model.rowCount())]
    assert len({tile.key for tile in rows}) == len(rows), "a tile is there twice"
    known = {tile.key for tile in cells.all_tiles()}
    assert {tile.key for tile in rows} <= known
    if model.filters == Filters():
        assert len(rows) == len(known), "a cell has no tile"
    for row, tile in enumerate(rows):
        assert model.row_of(tile.position, tile.cell) == row, "a tile is not found where it is"
        if tile.is_cell:
            said = model.data(model.index(row))
            named = words.label_name(cells.named(tile))
            if cells.is_hidden(tile) or (tile.added and cells.waits(tile)):
                named = cell_words.no_name()
            elif cells.is_removed(tile):
                named = words.label_name(tile.label)
            assert said.startswith((f"{named},", f"{named} ·")), (said, named)
    check_headings(desk)


def check_headings(desk: Desk) -> None:
    """Check that the headings of the gallery give the number of cells with each name.

    This holds while results arrive: a heading may not wait for the next count of all figures.
    """
    page = desk.window.classify_page
    if page.gallery.bar.order.currentData() is not Order.TYPE:
        return
    model, cells = page.gallery.model, page.cells
    rows = [model.tile(row) for row in range(model.rowCount())]
    wanted = Counter(
        Section.HIDDEN if cells.is_hidden(one) else cells.named(one)
        for one in rows
        if one.is_cell and not cells.is_counted_apart(one) and not (one.added and cells.waits(one))
    )
    for name in (*Label, None):
        assert model.cells_headed(name) == wanted[name], f"the heading of {name}"
    if cells.hides and not cells.is_reading:
        assert model.cells_headed(Section.HIDDEN) == wanted[Section.HIDDEN], "what is hidden"


def check_pictures(desk: Desk) -> int:
    """Check that every tile with a picture shows its own cell; return the number of such tiles."""
    page = desk.window.classify_page
    shown = 0
    for tile in page.cells.all_tiles():
        picture = page.crops.picture(tile) if tile.is_cell else None
        if picture is not None:
            shown += 1
            seen = picture.toImage().pixelColor(1, 1)
            assert (seen.red(), seen.green(), seen.blue()) == colour_of_cell(desk, tile), (
                f"the tile of cell {tile.cell} of {tile.file_name} shows another cell"
            )
    return shown


def check_painted(desk: Desk) -> int:
    """The same on screen: each visible tile is painted with its own cell or with none."""
    page = desk.window.classify_page
    view = page.gallery.view
    image = view.viewport().grab().toImage()
    painted = 0
    for row in range(page.gallery.model.rowCount()):
        tile = page.gallery.model.tile(row)
        rect = view.visualRect(page.gallery.model.index(row))
        middle = picture_in(QRectF(rect)).center().toPoint()
        if tile.is_cell and not page.cells.is_removed(tile) and image.rect().contains(middle):
            seen = image.pixelColor(middle)
            colour = seen.red(), seen.green(), seen.blue()
            if page.crops.picture(tile) is not None:
                painted += 1
                own = colour_of_cell(desk, tile)
                assert colour == own, (
                    f"cell {tile.cell} of {tile.file_name} is painted as {colour}, not {own}"
                )
    return painted


def colour_of_cell(desk: Desk, tile: Tile) -> tuple[int, int, int]:
    """Return the colour of a cell's crop, which identifies it.

    Of a picture that is gone, as after a power cut whose log lies elsewhere, the small copy in the
    log is shown, which has the field's colour alone.
    """
    cells = desk.window.classify_page.cells
    box, path = cells.box(tile.key), cells.result(tile.position).path
    assert box is not None
    return colour_of(number_of(desk, tile), mark_of(box) if path.exists() else FIELD_MARK)


def number_of(desk: Desk, tile: Tile) -> int:
    """Return the number of a tile's picture, from its file's name."""
    path = desk.window.classify_page.cells.result(tile.position).path
    number = path.stem.rpartition("-")[2]
    if number.isdigit():
        return int(number)
    # After a power cut, the pictures of a live count are where the earlier window had them.
    place = path if path.exists() else next(path.parents[3].rglob("/".join(path.parts[-3:])))
    return number_of_file(place)


def check_field(desk: Desk) -> None:
    """Check that the shown field is the chosen cell's."""
    page = desk.window.classify_page
    tile, picture = page.chosen, page.field.canvas.image
    if tile is not None and picture is not None:
        seen = picture.pixelColor(0, 0)
        shown = seen.red(), seen.green(), seen.blue()
        assert shown == colour_of(number_of(desk, tile), FIELD_MARK), "another field is on show"


def check_summary(desk: Desk, tally: Tally) -> None:
    """Check that the summary shows the figures of the batch in view."""
    batch = desk.window.classify_page.batch
    assert batch is not None
    summary = desk.window.classify_page.summary
    differential = reviewed_differential(tally.counts, tally.waiting, batch.label_set.labels)
    assert summary.waiting.isHidden() == (tally.waiting == 0), "the button of what waits"
    if tally.waiting:
        assert summary.waiting.text().split()[0] == words.number(tally.waiting)
    wanted = [_percent(share, differential) for share in differential.shares]
    assert percents_on(summary) == wanted


def _percent(share: Share, differential: Differential) -> str:
    total = differential.total
    return f"{figure_words.percent_of(share.percent, total)}\u00a0%" if total else "–"


def check_log_page(desk: Desk, summaries: Iterable[BatchSummary]) -> None:
    """Check that list and preview agree with the log."""
    page, known_now = desk.window.log_page, {one.batch_id: one for one in summaries}
    listed = [page.model.batch(row) for row in range(page.model.rowCount())]
    if not page.line.text():
        # A batch copied to another log gets a new number there, whatever its age.
        newest = sorted(
            known_now.values(), key=lambda one: (one.start.started_at, one.batch_id), reverse=True
        )
        assert [one.batch_id for one in listed] == [one.batch_id for one in newest]
    for row, summary in enumerate(listed):
        tally = known_now[summary.batch_id].tally
        assert of_tally(summary.tally) == of_tally(tally), f"row {row} of the log's list"
        texts = [page.model.data(page.model.index(row, column)) for column in Column]
        assert texts[Column.CELLS] == words.number(tally.cells)
        assert texts[Column.FIELDS] == words.number(tally.fields)
    if page.preview.batch is not None:
        known = known_now[page.preview.batch.batch_id]
        assert of_tally(page.preview.batch.tally) == of_tally(known.tally), "the log's preview"
        differential = known.differential()
        rows = [
            (
                words.label_name(share.label),
                words.number(share.count),
                _percent(share, differential),
            )
            for share in differential.shares
        ]
        rows += [
            (
                f"of these, {words.label_name(share.label).lower()}",
                words.number(share.count),
                _percent(share, differential),
            )
            for share in differential.within
        ]
        others = {**differential.others, None: differential.unidentified}
        left = [
            (words.label_name(one), words.number(count)) for one, count in others.items() if count
        ]
        wanted = "\n".join(text for row in (*rows, *left) for text in row)
        shown = words_on(page.preview)
        assert f"\n{wanted}\n" in f"{shown}\n", f"the log's preview says {shown}, not {wanted}"


def check_books(summaries: Iterable[BatchSummary], books: Mapping[int, LoggedBatch]) -> None:
    """Check that the log's list agrees with its file, counted again."""
    for summary in summaries:
        logged = books.get(summary.batch_id)
        if logged is not None:
            counted = tally_of(logged.results, logged.verdicts)
            assert summary.tally == counted, f"batch {summary.batch_id} of the log"


def check_label_search(desk: Desk, label: Label, summaries: Iterable[BatchSummary]) -> None:
    """Check that a search for a type finds the batches that count it."""
    found = {one.batch_id for one in desk.search(LogQuery(label=label))}
    wanted = {one.batch_id for one in summaries if one.tally.counts.get(label)}
    assert found == wanted, f"the search for {label}"


def check_open(batch: OpenBatch, logged: LoggedBatch, *, may_wait: bool) -> None:
    """Check that an open batch agrees with the log's file.

    may_wait: it may be about to resume; the log learns of it then.
    """
    reviewed, said = batch.reviewed, logged.summary.stage
    assert len(reviewed) == len(logged.results), "results that only one of them has"
    assert tuple(reviewed.book) == logged.verdicts, "verdicts that only one of them has"
    assert reviewed.tally() == logged.summary.tally
    waits = may_wait and batch.is_running and said is not Stage.RUNNING
    assert waits or batch.stage == said, f"{batch.stage}, the log says {said}"
