"""The shipped locator on drawn fields: all three kinds, scale, odd pictures, several threads."""

from __future__ import annotations

import hashlib
import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from inspect import unwrap
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.locator import learned
from hematovision_desktop.adapters.locator.eye import Eye
from hematovision_desktop.adapters.locator.learned import LearnedLocator
from hematovision_desktop.adapters.locator.pack import load_locator
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.adapters.practice.drawn_smear import DrawnField, Stain, draw_field
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import Box, Field, Located, Location, Pixels, ScaleSource
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.locator_card import Kind

open_locator = unwrap(learned.open_locator)  # the other tests use the remembering one
SHIPPED = Path(__file__).parents[3] / "models" / "locator.tflite"
THREE = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.EOSINOPHIL)


FIRST = SHIPPED.with_name("first-locator.tflite")
draw = cache(draw_field)  # both locators look at the same fields


@pytest.fixture(scope="module", params=[None, FIRST], ids=["wide", "with first look"])
def locator(request: pytest.FixtureRequest) -> LearnedLocator:
    return open_locator(SHIPPED, first=request.param)


def as_field(pixels: Pixels) -> Field:
    return Field(Path("drawn.png"), np.ascontiguousarray(pixels), "", 0)


@cache
def wide_locator() -> LearnedLocator:
    return open_locator(SHIPPED)


@cache
def found_in(locator: LearnedLocator, *size: int, **more: Any) -> Located:
    """Return what a locator finds in a drawn field with which several tests compare something."""
    return locator.locate(as_field(draw(*size, mark=False, **more).pixels))


def found_of(truth: list[Box], found: list[Box]) -> int:
    return sum(any(one.overlap(other) > 0.5 for other in found) for one in truth)


def boxes_of(spots: tuple[Location, ...]) -> list[Box]:
    return [spot.box for spot in spots]


@pytest.mark.parametrize("stain", Stain, ids=lambda stain: stain.name.lower())
def test_leukocytes_red_cells_and_platelets_are_found(
    locator: LearnedLocator, stain: Stain
) -> None:
    drawn = draw(31, leukocytes=THREE, stain=stain, mark=False, platelets=2.0)
    located = locator.locate(as_field(drawn.pixels))
    assert len(located.locations) == 3
    assert found_of([truth.box for truth in drawn.truths], boxes_of(located.locations)) == 3
    assert located.red_cells is not None
    assert located.platelets is not None
    assert found_of(list(drawn.red_cells), list(located.red_cells)) > 0.7 * len(drawn.red_cells)
    assert located.platelets
    assert located.primary is not None


@pytest.mark.parametrize(
    ("width", "height", "um_per_px"),
    [(320, 240, 0.2), (640, 480, 0.1), (480, 640, 0.1), (500, 500, 0.09), (1280, 960, 0.1)],
)
def test_the_scale_is_that_of_the_red_cells(
    locator: LearnedLocator, width: int, height: int, um_per_px: float
) -> None:
    drawn = draw(5, width, height, um_per_px=um_per_px, mark=False)
    scale = locator.locate(as_field(drawn.pixels)).scale
    assert scale.source is ScaleSource.RED_CELLS
    assert scale.um_per_px == pytest.approx(um_per_px, rel=0.15)


def test_an_upright_picture_is_answered_as_the_same_lying(locator: LearnedLocator) -> None:
    drawn = draw(8, leukocytes=THREE, mark=False)
    lying = locator.locate(as_field(drawn.pixels))
    upright = locator.locate(as_field(drawn.pixels.transpose(1, 0, 2)))
    turned = {(box.y, box.x, box.height, box.width) for box in boxes_of(upright.locations)}
    assert turned == {(box.x, box.y, box.width, box.height) for box in boxes_of(lying.locations)}


def test_small_cells_in_a_large_field_are_looked_at_more_closely(locator: LearnedLocator) -> None:
    drawn = draw(12, 2400, 1800, um_per_px=0.2, leukocytes=THREE, mark=False)
    located = locator.locate(as_field(drawn.pixels))
    assert found_of([truth.box for truth in drawn.truths], boxes_of(located.locations)) == 3
    assert located.scale.um_per_px == pytest.approx(0.2, rel=0.15)


@pytest.mark.parametrize(
    ("told", "looks"),
    [(0.2, [4]), (0.4, [4]), (0.06, [2, 1, 2, 4]), (0.03, [1, 2, 4]), (None, [1, 2, 4])],
    ids=["right", "smaller", "of larger ones", "of the largest", "none"],
)
def test_the_scale_of_the_batch_saves_looks_where_a_field_bears_it_out(
    monkeypatch: pytest.MonkeyPatch, told: float | None, looks: list[int]
) -> None:
    field = as_field(draw(12, 2400, 1800, um_per_px=0.2, leukocytes=THREE, mark=False).pixels)
    wide = wide_locator()
    expected = found_in(wide, 12, 2400, 1800, um_per_px=0.2, leukocytes=THREE)
    taken: list[int] = []
    look = Eye.look
    monkeypatch.setattr(
        Eye,
        "look",
        lambda eye, seen, times, *more: taken.append(times) or look(eye, seen, times, *more),
    )
    assert wide.locate(field, None, told) == expected
    assert taken == looks


@pytest.mark.parametrize(("width", "height", "um_per_px"), [(480, 360, 0.5), (480, 360, 0.3)])
def test_small_pictures_of_small_cells_are_looked_at_enlarged(
    locator: LearnedLocator, width: int, height: int, um_per_px: float
) -> None:
    drawn = draw(2, width, height, um_per_px=um_per_px, mark=False)
    located = locator.locate(as_field(drawn.pixels))
    truth = [truth.box for truth in drawn.truths if not truth.at_edge]
    assert found_of(truth, boxes_of(located.locations)) == len(truth)
    assert located.scale.um_per_px == pytest.approx(um_per_px, rel=0.1)


def test_the_colour_locator_takes_fields_too_wide_for_the_net(
    locator: LearnedLocator,
) -> None:
    drawn = draw(1, 2048, 1536, um_per_px=0.32, stain=Stain.WHITE, mark=False)
    located = locator.locate(as_field(drawn.pixels))
    assert (located.red_cells, located.platelets) == (None, None)
    truth = [truth.box for truth in drawn.truths if not truth.at_edge]
    assert found_of(truth, boxes_of(located.locations)) > 0.95 * len(truth)


def lit(pixels: np.ndarray, level: float, tint: tuple[float, ...], slope: float) -> np.ndarray:
    fall = level * (1 - slope * np.linspace(0, 1, pixels.shape[1]))
    return np.rint(pixels * fall[None, :, None] * np.array(tint)).astype(np.uint8)


@pytest.mark.parametrize(("seed", "width", "height"), [(31, 640, 480), (32, 480, 640)])
@pytest.mark.parametrize(
    "light",
    [
        (0.5, (1, 1, 1), 0.0),
        (0.35, (1, 1, 1), 0.0),
        (0.5, (1, 0.82, 0.62), 0.4),
        (0.4, (0.7, 0.85, 1), 0.3),
    ],
)
def test_cells_and_scale_are_found_under_any_light(
    locator: LearnedLocator,
    seed: int,
    width: int,
    height: int,
    light: tuple[float, tuple[float, ...], float],
) -> None:
    drawn = draw(seed, width, height, leukocytes=THREE, mark=False)
    plain = found_in(locator, seed, width, height, leukocytes=THREE)
    dim = locator.locate(as_field(lit(drawn.pixels, *light)))
    assert found_of(boxes_of(plain.locations), boxes_of(dim.locations)) == 3
    assert dim.scale.um_per_px == pytest.approx(plain.scale.um_per_px, rel=0.03)


@pytest.mark.parametrize("seed", [31, 32])
@pytest.mark.parametrize("soft", [1, 40])
def test_a_round_field_of_an_eyepiece_keeps_its_scale(
    locator: LearnedLocator, seed: int, soft: int
) -> None:
    drawn = draw(seed, 800, 600, mark=False)
    plain = found_in(locator, seed, 800, 600)
    y, x = np.mgrid[:600, :800]
    reach = np.hypot(x - 400, y - 300)
    edge = np.clip((290 - reach) / soft + 0.5, 0, 1)[:, :, None]
    round_one = locator.locate(as_field((drawn.pixels * edge).astype(np.uint8)))
    assert round_one.scale.um_per_px == pytest.approx(plain.scale.um_per_px, rel=0.03)
    for spot in round_one.locations:
        cx, cy = spot.box.centre
        assert np.hypot(cx - 400, cy - 300) < 300
    whole = [
        spot.box
        for spot in plain.locations
        if np.hypot(spot.box.centre[0] - 400, spot.box.centre[1] - 300) < 200
    ]
    assert found_of(whole, boxes_of(round_one.locations)) == len(whole)


def test_a_field_without_leukocyte_has_no_cell(locator: LearnedLocator) -> None:
    located = locator.locate(as_field(draw(4, leukocytes=(), mark=False).pixels))
    assert located.locations == ()
    assert located.primary is None
    assert located.red_cells


def test_uses_a_set_scale_unchanged(locator: LearnedLocator) -> None:
    scale = locator.locate(as_field(draw(4).pixels), um_per_px=0.15).scale
    assert (scale.um_per_px, scale.source) == (0.15, ScaleSource.SET)


def test_cells_across_the_edge_are_marked(locator: LearnedLocator) -> None:
    drawn = draw(21, leukocytes=(Label.NEUTROPHIL,) * 2, cut_by_edge=True, mark=False)
    located = locator.locate(as_field(drawn.pixels))
    assert located.locations
    assert all(spot.at_edge for spot in located.locations)


def test_black_corners_of_a_turned_picture_hide_nothing(locator: LearnedLocator) -> None:
    drawn = draw(9, leukocytes=(Label.MONOCYTE,), mark=False)
    matrix = cv2.getRotationMatrix2D((320, 240), 35, 1.0)
    turned = cv2.warpAffine(drawn.pixels, matrix, (640, 480))
    x, y = matrix @ np.array([*drawn.truths[0].centre, 1.0])
    located = locator.locate(as_field(np.asarray(turned, np.uint8)))
    assert any(
        np.hypot(spot.box.centre[0] - x, spot.box.centre[1] - y) < 25 for spot in located.locations
    )


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((160, 160, 3), np.uint8),
        np.full((200, 300, 3), 255, np.uint8),
        np.full((1, 1, 3), 90, np.uint8),
        np.full((3, 900, 3), 90, np.uint8),
        np.random.default_rng(1).integers(0, 256, (200, 200, 3), dtype=np.uint8),
    ],
    ids=["black", "white", "one pixel", "line", "noise"],
)
def test_pictures_of_nothing_are_answered_without_a_fault(
    locator: LearnedLocator, pixels: Pixels
) -> None:
    located = locator.locate(as_field(pixels))
    assert located.locations == ()
    assert 0 < located.scale.um_per_px < np.inf


def test_boxes_are_inside_the_picture(locator: LearnedLocator) -> None:
    drawn = draw(14, 333, 217, um_per_px=0.15)
    located = locator.locate(as_field(drawn.pixels))
    for box in (*boxes_of(located.locations), *(located.red_cells or ())):
        assert min(box.x, box.y) >= 0
        assert box.x + box.width <= 333
        assert box.y + box.height <= 217


def test_many_threads_get_the_answers_of_one(locator: LearnedLocator) -> None:
    sizes = ((640, 480, 0.1), (480, 640, 0.1), (1280, 960, 0.2))
    fields = [
        as_field(draw(50 + place, width, height, um_per_px=um).pixels)
        for place, (width, height, um) in enumerate(sizes)
    ]
    alone = [locator.locate(field) for field in fields]
    with ThreadPoolExecutor(4) as workers:
        together = list(workers.map(locator.locate, fields * 2))
    assert together == alone * 2


def test_leaves_the_picture_unchanged(locator: LearnedLocator) -> None:
    drawn: DrawnField = draw(3)
    kept = drawn.pixels.copy()
    locator.locate(as_field(drawn.pixels))
    assert np.array_equal(drawn.pixels, kept)


def test_the_shipped_locator_says_what_it_was_made_of() -> None:
    pack = load_locator(SHIPPED)
    assert len(pack.content) <= 2_000_000
    assert pack.card.metrics
    assert all(entry["licence"] for entry in pack.card.data)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    for path in (SHIPPED, SHIPPED.with_suffix(".json")):
        shutil.copy(path, tmp_path)
    return tmp_path / SHIPPED.name


def refusal(pack: Path, **changes) -> str:
    """Return the reason for refusing a locator after changing its card."""
    path = pack.with_suffix(".json")
    card = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**card, **changes}), encoding="utf-8")
    with pytest.raises(EnvironmentFault) as caught:
        open_locator(pack)
    return str(caught.value)


def test_an_altered_net_is_refused_by_its_hash(pack: Path) -> None:
    content = bytearray(pack.read_bytes())
    content[-100] ^= 1
    pack.write_bytes(bytes(content))
    assert "SHA-256" in refusal(pack)


def test_a_net_of_another_size_or_purpose_is_refused(pack: Path, shipped_pack: Path) -> None:
    entry = {"width_px": 160, "height_px": 120, "stride_px": 8}
    assert "its input and outputs are" in refusal(pack, input=entry)
    content = shipped_pack.read_bytes()
    pack.write_bytes(content)
    assert "is refused" in refusal(pack, sha256=hashlib.sha256(content).hexdigest())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"schema": "hematovision.locator/9"}, "hematovision.locator/9"),
        ({"labels": ["red_cell", "leukocyte", "platelet"]}, "labels"),
        ({"thresholds": {kind.value: 0.0 for kind in Kind}}, "thresholds"),
        ({"overlap": 1.5}, "thresholds"),
        ({"scale": {"red_cell_um": 0, "leukocyte_um": 12}}, "sizes"),
        ({"input": {"width_px": 320, "height_px": 240, "stride_px": 7}}, "stride"),
        ({"input": {}}, "width_px"),
    ],
)
def test_a_card_that_cannot_be_used_is_refused_in_words(
    pack: Path, changes: dict, said: str
) -> None:
    assert said in refusal(pack, **changes)


def test_a_missing_card_is_named(pack: Path) -> None:
    pack.with_suffix(".json").unlink()
    with pytest.raises(EnvironmentFault, match=r"locator\.json is missing"):
        open_locator(pack)


class Counting:
    """A runtime that counts opened nets and calls with the wide net's input size."""

    def __init__(self) -> None:
        self.opened = self.wide = 0
        self._real = load_runtime()

    def Interpreter(self, **given: Any) -> Any:  # noqa: N802
        counting, net = self, self._real.Interpreter(**given)
        self.opened += 1

        class Counted:
            def __getattr__(self, name: str) -> Any:
                return getattr(net, name)

            def invoke(self) -> None:
                counting.wide += net.get_input_details()[0]["shape"][2] > 200
                net.invoke()

        return Counted()


@pytest.mark.parametrize(("seed", "um_per_px"), [(3, 0.11), (9, 0.11), (11, 0.11), (1, 0.125)])
def test_few_large_red_cells_suffice_where_they_agree_with_the_batch(
    seed: int, um_per_px: float
) -> None:
    drawn = draw(seed, 320, 240, um_per_px=um_per_px, leukocytes=THREE[:1], mark=False)
    runtime = Counting()
    locator = LearnedLocator(
        load_locator(SHIPPED), cast("ModuleType", runtime), first=load_locator(FIRST)
    )
    field = as_field(drawn.pixels)
    alone = locator.locate(field)
    assert runtime.wide > 0
    assert locator.locate(field, None, 2 * um_per_px).scale == alone.scale
    runtime.wide = 0
    agreed = locator.locate(field, None, um_per_px)
    assert runtime.wide == 0
    assert found_of(boxes_of(alone.locations), boxes_of(agreed.locations)) == 1
    assert len(agreed.locations) == len(alone.locations)
    assert agreed.scale.um_per_px == pytest.approx(um_per_px, rel=0.25)


def test_opens_the_wide_net_at_first_use() -> None:
    """A single picture seldom needs it, and its reader would wait for each net to open."""
    drawn = draw(3, 320, 240, um_per_px=0.11, leukocytes=THREE[:1], mark=False)
    runtime = Counting()
    locator = LearnedLocator(
        load_locator(SHIPPED), cast("ModuleType", runtime), first=load_locator(FIRST)
    )
    locator.locate(as_field(drawn.pixels), None, 0.11)
    assert (runtime.opened, runtime.wide) == (1, 0)
    locator.locate(as_field(drawn.pixels))
    assert (runtime.opened, runtime.wide) == (2, 1)
