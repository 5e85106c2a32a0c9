"""Cells survive a round trip in every format, and other people's readers understand them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from exchanged_cells import FORMATS, HEIGHT, NOW, ONE, WIDTH, a_batch, a_cell, files_of, mark
from hypothesis import given, settings
from hypothesis import strategies as st
from log_samples import a_result

from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.formats.exchange import (
    NOT_REVIEWED,
    ExchangeFormat,
    OutSet,
    out_set,
)
from hematovision_desktop.core.formats.exchange_marks import Came, come_in
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    box_added,
    box_removed,
    joined,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook


@st.composite
def batches(draw: st.DrawFn) -> LoggedBatch:
    """Draw batches of two pictures with distant or close cells, some of them with verdicts."""
    results, rows = [], []
    names = st.sampled_from(["a.jpg", "A.JPG", "=b&<é>.png", "c d.tif", "a.png"])
    for position in range(draw(st.integers(1, 2))):
        cells = []
        for place in range(draw(st.integers(0, 3))):
            left, top = 150 * place + draw(st.integers(0, 40)), draw(st.integers(0, 400))
            box = Box(left, top, draw(st.integers(1, 100)), draw(st.integers(1, HEIGHT - top)))
            label = draw(st.sampled_from(LabelSet.EXTENDED.labels))
            cells.append(a_cell(box, label, waits=draw(st.booleans())))
            key = CellKey(position, place)
            match draw(st.sampled_from(["", "named", "untold", "removed"])):
                case "named":
                    who = draw(st.sampled_from(["Ana", ""]))
                    rows.append(named(key, draw(st.sampled_from(Label)), who, NOW))
                case "untold":
                    rows.append(named(key, None, "Ana", NOW))
                case "removed":
                    rows.append(box_removed(key, "Ana", NOW))
        if draw(st.booleans()):
            key = CellKey(position, len(cells))
            label = draw(st.sampled_from([None, *Label]))
            rows.append(
                box_added(key, Box(500, draw(st.integers(0, 400)), 60, 70), label, "Ana", NOW)
            )
        path = f"/slides/{draw(names)}"
        results.append(replace(a_result(position, path, *cells), width=WIDTH, height=HEIGHT))
    return a_batch(results, rows)


def back(form: ExchangeFormat, out: OutSet, batch: LoggedBatch, book: VerdictBook) -> Came:
    read = form.read(files_of(form, out))
    assert read.problems == ()
    return come_in(read.marks, (batch.results, book), {}, "Bo", NOW)


def shown(results: Iterable[FieldResult], book: VerdictBook) -> set[tuple[int, Box, str]]:
    """Return picture, box and final name of every cell that counts or waits."""
    batch = a_batch(results, book)
    return {
        (field.result.position, cell.box, cell.name)
        for field in out_set([batch]).fields
        for cell in field.cells
    }


@pytest.mark.parametrize("name", FORMATS)
@given(batch=batches())
@settings(max_examples=40, deadline=None)
def test_an_export_imports_unchanged(name: str, batch: LoggedBatch) -> None:
    form, book = FORMATS[name], VerdictBook(batch.verdicts)
    out = out_set([batch])
    same = back(form, out, batch, book)
    # A person's verdicts are kept, and the program's own names do not become a person's.
    assert (same.rows, same.problems) == ((), ())
    cells = [cell for field in out.fields for cell in field.cells]
    own = [cell for cell in cells if not cell.by_person and cell.name != NOT_REVIEWED]
    assert (same.left, same.same) == (len(own), len(cells) - len(own))


@pytest.mark.parametrize("who", ["Ana", ""])
@pytest.mark.parametrize("name", FORMATS)
def test_unconfirmed_names_are_imported_as_nobodys(name: str, who: str) -> None:
    """who: "" if nobody is asked for a name. A person gave the second cell the program's name."""
    form, cells = FORMATS[name], (Label.NEUTROPHIL, Label.MONOCYTE, Label.EOSINOPHIL)
    places = (Box(10 + 150 * place, 20, 60, 70) for place in range(3))
    field = replace(
        a_result(0, "/slides/a.jpg", *map(a_cell, places, cells)), width=WIDTH, height=HEIGHT
    )
    batch = a_batch([field], [named(CellKey(0, 1), Label.MONOCYTE, who, NOW)])
    out = out_set([batch])
    for book, named_now in ((VerdictBook(batch.verdicts), 0), (VerdictBook(), 1)):
        came = back(form, out, batch, book)
        assert (came.left, came.named, came.added, came.problems) == (2, named_now, 0, ())
        assert {row.key for row in came.rows} <= {CellKey(0, 1)}


@pytest.mark.parametrize("name", FORMATS)
def test_a_name_that_was_changed_elsewhere_is_a_persons(name: str) -> None:
    form, out = FORMATS[name], out_set([ONE_SURE])
    read = form.read(files_of(form, out))
    changed = [replace(one, name="basophil") for one in read.marks]
    came = come_in(changed, (ONE_SURE.results, VerdictBook()), {}, "Bo", NOW)
    assert (came.rows, came.left) == ((named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW),), 0)


@pytest.mark.parametrize("name", FORMATS)
def test_a_cell_that_is_missed_here_comes_without_the_name_that_nobody_confirmed(name: str) -> None:
    form, out = FORMATS[name], out_set([ONE_SURE])
    (found,) = ONE_SURE.results
    empty = [replace(found, cells=())]
    came = come_in(form.read(files_of(form, out)).marks, (empty, VerdictBook()), {}, "Bo", NOW)
    assert (came.added, came.left) == (1, 1)
    assert [row.label for row in came.rows] == [None]
    assert VerdictBook(came.rows).state(CellKey(0, 0)).is_named is False


@pytest.mark.parametrize("name", FORMATS)
@given(batch=batches())
@settings(max_examples=40, deadline=None)
def test_a_review_is_carried_to_a_batch_of_the_same_pictures(name: str, batch: LoggedBatch) -> None:
    book = VerdictBook(batch.verdicts)
    out = out_set([batch])
    came = back(FORMATS[name], out, batch, VerdictBook())
    assert came.problems == ()
    removed = {
        (key.field_position, batch.results[key.field_position].cells[key.cell_index].box)
        for key in {row.key for row in book}
        if book.state(key).removed
    }
    anew = {
        one
        for one in shown(batch.results, VerdictBook(came.rows))
        if (one[0], one[1]) not in removed
    }
    assert anew == shown(batch.results, book)
    assert {row.who for row in came.rows} <= {"Bo"}


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"yolo"}))
def test_leaves_out_another_picture_with_the_same_file_name(name: str) -> None:
    """Every camera has an IMG_0001. YOLO's files identify pictures only by name."""
    form, out = FORMATS[name], out_set([ONE])
    first = replace(ONE.results[0], sha256="ff" * 32)
    other = replace(ONE, results=(first, *ONE.results[1:]))
    came = back(form, out, other, VerdictBook())
    assert came.rows == ()
    assert came.problems == (
        "a.jpg in this batch is another picture with that name; its 2 boxes were left out.",
    )


ONE_SURE = a_batch(
    [
        replace(
            a_result(0, "/slides/a.jpg", a_cell(Box(10, 20, 60, 70), Label.NEUTROPHIL)),
            width=WIDTH,
            height=HEIGHT,
        )
    ]
)


def test_verified_cells_leave_pictures_behind_that_are_half_named() -> None:
    first, second = CellKey(0, 0), CellKey(0, 1)
    half = a_batch(ONE.results, [named(first, Label.BAND, "Ana", NOW)])
    whole = a_batch(ONE.results, [*half.verdicts, named(second, Label.MONOCYTE, "Ana", NOW)], 2)
    boxes = out_set([half], verified=True)
    assert (boxes.fields, boxes.partly) == ((), 1)
    assert [one.name for one in out_set([half], verified=True, crops=True).fields[0].cells] == [
        "band"
    ]
    both = out_set([half, whole], verified=True)
    assert [one.picture for one in both.fields] == ["2-a.jpg"]
    assert [one.name for one in both.fields[0].cells] == ["band", "monocyte"]


def test_a_cell_that_was_joined_stays_behind_and_stays_joined() -> None:
    book = VerdictBook([joined(CellKey(0, 1), CellKey(0, 0), NOW)])
    out = out_set([a_batch(ONE.results, book)])
    assert [one.name for one in out.fields[0].cells] == ["neutrophil"]
    came = come_in([mark((200, 100, 250, 140))], (ONE.results, book), {}, "Bo", NOW)
    assert (came.rows, came.same) == ((), 1)
