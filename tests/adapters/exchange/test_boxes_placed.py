"""Where a box that comes from elsewhere belongs: to a cell, beside the cells, or in a field of a slide."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from counted_calls import lines_of
from exchanged_cells import HEIGHT, NOW, ONE, WIDTH, a_batch, a_cell, mark
from log_samples import a_result

from hematovision_desktop.adapters.exchange.geojson import GeoJson
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.slide import Region
from hematovision_desktop.core.formats import exchange_marks
from hematovision_desktop.core.formats.exchange import (
    Mark,
    SourceFile,
    out_set,
)
from hematovision_desktop.core.formats.exchange_marks import come_in
from hematovision_desktop.core.formats.exchange_names import UNNAMED
from hematovision_desktop.core.formats.export import UNIDENTIFIED
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    Verdict,
    box_added,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook


@pytest.mark.parametrize(
    ("given", "rows", "said"),
    [
        (mark((10, 20, 70, 90)), [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)], ""),
        (mark((12.4, 22, 70, 90)), [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)], ""),
        (mark((70, 90, 10, 20)), [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)], ""),
        (
            mark((20, 40, 140, 180), size=(2 * WIDTH, 2 * HEIGHT)),
            [named(CellKey(0, 0), Label.BASOPHIL, "Bo", NOW)],
            "",
        ),
        (mark((10, 20, 70, 90), "WBC"), [], ""),
        (mark((10, 20, 70, 90), UNIDENTIFIED), [named(CellKey(0, 0), None, "Bo", NOW)], ""),
        (
            mark((300, 300, 350, 361)),
            [box_added(CellKey(0, 2), Box(300, 300, 50, 61), Label.BASOPHIL, "Bo", NOW)],
            "",
        ),
        (
            mark((300, 300, 350, 361), ""),
            [box_added(CellKey(0, 2), Box(300, 300, 50, 61), None, "Bo", NOW)],
            "",
        ),
        (
            mark((580, 300, 640.9, 361)),
            [box_added(CellKey(0, 2), Box(580, 300, 60, 61), Label.BASOPHIL, "Bo", NOW)],
            "",
        ),
        (mark((580, 300, 660, 361)), [], "is not inside the picture of 640 × 480 px"),
        (mark((-20, 300, 30, 361)), [], "is not inside the picture"),
        (mark((700, 500, 730, 561)), [], "is not inside the picture"),
        (mark((float("inf"), 300, 30, 361)), [], "is not inside the picture"),
        (mark((30, 300, 30.2, 361)), [], "is not inside the picture"),
        (mark((10, 20, 70, 90), size=(480, 640)), [], "drawn on a picture of 480 × 640 px"),
        (mark((10, 20, 70, 90), "giraffe"), [], "“giraffe” is not a known type"),
        (
            replace(mark((1, 2, 30, 40)), picture="z.jpg"),
            [],
            "z.jpg is not a picture of this batch",
        ),
    ],
)
def test_a_box_names_a_cell_adds_one_or_is_refused(
    given: Mark, rows: list[Verdict], said: str
) -> None:
    came = come_in([given], (ONE.results, VerdictBook()), {}, "Bo", NOW)
    assert list(came.rows) == rows
    assert said in " ".join(came.problems)
    assert bool(said) == bool(came.problems)


def test_two_boxes_on_one_cell_and_names_that_a_person_explains() -> None:
    marks = [
        mark((10, 20, 70, 90), "gr-1"),
        mark((11, 20, 70, 90), "gr-1"),
        mark((1, 2, 3, 4), "x"),
    ]
    said = {"gr_1": Label.EOSINOPHIL, "x": UNNAMED}
    came = come_in(marks, (ONE.results, VerdictBook()), said, "Bo", NOW)
    assert came.rows[0] == named(CellKey(0, 0), Label.EOSINOPHIL, "Bo", NOW)
    assert (came.named, came.added) == (1, 1)
    assert "a second box" in came.problems[0]


def test_cells_of_a_slide_use_the_slides_coordinates() -> None:
    regions = [Region(Path("/s/a.svs"), x, 4000, 640, 480, 4.0) for x in (8000, 12000)]
    cell = a_cell(Box(10, 20, 60, 70), Label.NEUTROPHIL)
    fields = [
        replace(a_result(place, str(one.path), cell), width=WIDTH, height=HEIGHT)
        for place, one in enumerate(regions)
    ]
    batch = a_batch(fields)
    form = GeoJson()
    (name, content), *others = form.write(out_set([batch]))
    assert (name, others) == ("a.geojson", [])
    features = json.loads(content)["features"]
    assert features[1]["geometry"]["coordinates"][0][0] == [12040, 4080]
    moved = content.replace(b'"name": "neutrophil"', b'"name": "basophil"')
    read = form.read([SourceFile(name, lambda: moved)])
    came = come_in(read.marks, (batch.results, VerdictBook()), {}, "Bo", NOW)
    assert came.rows == tuple(
        named(CellKey(place, 0), Label.BASOPHIL, "Bo", NOW) for place in range(2)
    )
    far = come_in(
        [Mark("a.svs", (90000, 10, 90010, 20), "")], (batch.results, VerdictBook()), {}, "Bo", NOW
    )
    assert "is outside what was read" in far.problems[0]


def a_slide(across: int) -> tuple[list[FieldResult], list[Mark]]:
    """Return across × across fields of one slide, with a box in the middle of each."""
    regions = [
        Region(Path("/s/a.svs"), 640 * x, 480 * y, 640, 480)
        for x in range(across)
        for y in range(across)
    ]
    fields = [
        replace(a_result(place, str(one.path)), width=WIDTH, height=HEIGHT)
        for place, one in enumerate(regions)
    ]
    boxes = [
        Mark("a.svs", (one.x + 300, one.y + 200, one.x + 340, one.y + 240), "basophil")
        for one in regions
    ]
    return fields, boxes


def test_boxes_of_a_slide_are_sought_in_the_fields_about_them_alone() -> None:
    lines = []
    for across in (6, 12):
        fields, boxes = a_slide(across)
        book = VerdictBook()
        lines.append(
            lines_of(
                lambda there=(fields, book), boxes=boxes: come_in(boxes, there, {}, "Bo", NOW),
                exchange_marks.__file__,
            )
        )
        came = come_in(boxes, (fields, book), {}, "Bo", NOW)
        assert [row.key.field_position for row in came.rows] == list(range(across**2))
        assert {row.box for row in came.rows} == {Box(300, 200, 40, 40)}
    assert lines[1] < 4.5 * lines[0]  # four times as many of both


def test_a_box_of_a_crowded_field_is_held_against_those_about_it_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    overlap, held = Box.overlap, []

    def counted(one: Box, other: Box) -> float:
        held[-1] += 1
        return overlap(one, other)

    monkeypatch.setattr(Box, "overlap", counted)
    for across in (10, 20):
        places = [(40 * x, 30 * y) for x in range(across) for y in range(across)]
        cells = [a_cell(Box(x, y, 18, 20), Label.NEUTROPHIL) for x, y in places]
        field = replace(a_result(0, "/s/a.png", *cells), width=40 * across, height=30 * across)
        boxes = [mark((x + 1, y, x + 19, y + 20), "basophil") for x, y in places]
        boxes += [mark((x + 20, y, x + 38, y + 20), "monocyte") for x, y in places]
        held.append(0)
        came = come_in(boxes, ([field], VerdictBook()), {}, "Bo", NOW)
        assert (came.named, came.added, came.problems) == (len(places), len(places), ())
    assert held[1] < 5 * held[0]  # four times as many of both


@pytest.mark.parametrize("scale", [1.0, 3.7])
def test_every_place_of_a_field_of_a_slide_is_found(scale: float) -> None:
    regions = [
        Region(Path("/s/a.svs"), 100, 100, 640, 480, scale),
        Region(Path("/s/a.svs"), 130, 90, 70, 90, scale),
        Region(Path("/s/a.svs"), 5, 4000, 3, 3, scale),
    ]
    fields = [
        replace(a_result(place, str(one.path)), width=one.width, height=one.height)
        for place, one in enumerate(regions)
    ]
    for place, one in enumerate(regions):
        for x in (one.x + 0.25, one.x + one.width * scale - 0.25):
            for y in (one.y + 0.25, one.y + one.height * scale - 0.25):
                ends = (x - scale, y - scale, x + scale, y + scale)
                read = [Mark("a.svs", ends, "basophil")]
                came = come_in(read, (fields, VerdictBook()), {}, "Bo", NOW)
                first = next(
                    number
                    for number, at in enumerate(regions)
                    if 0 <= (x - at.x) / scale <= at.width and 0 <= (y - at.y) / scale <= at.height
                )
                assert [row.key.field_position for row in came.rows] == [first], (place, x, y)


@pytest.mark.parametrize("odd", [float("inf"), float("nan")])
def test_refuses_a_box_outside_a_slide(odd: float) -> None:
    fields, _ = a_slide(1)
    read = [Mark("a.svs", (odd, 1, odd, 5), "basophil")]
    came = come_in(read, (fields, VerdictBook()), {}, "Bo", NOW)
    assert came.rows == ()
    assert "is outside what was read" in came.problems[0]
