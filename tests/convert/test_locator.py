"""The locator's training: views, losses, figures, and a small run from boxes to a pack."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

import keras
import tensorflow as tf
from sparing import few_locator_layers, uncompiled

from convert.__main__ import main
from convert.data.class_names import Names
from convert.data.near_duplicates import find_copies
from convert.locator.evaluate import (
    Matched,
    as_field,
    choose_threshold,
    judge_presence,
    judge_scale,
    match,
)
from convert.locator.fields import BoxedField, draw_fields, draw_nothing, read_own_fields
from convert.locator.network import build_locator, heat_loss, sides_loss
from convert.locator.quantize import convert_locator, fit, without_fixed_size
from convert.locator.train import Plan, Trainer
from convert.locator.views import COLUMNS, HEIGHT_PX, ROWS, STRIDE_PX, WIDTH_PX, Strength, ViewMaker
from convert.train.input_pipeline import to_input
from hematovision_desktop.adapters.locator.learned import open_locator
from hematovision_desktop.adapters.locator.peaks import Found
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box, Field, Located, Scale, ScaleSource
from hematovision_desktop.core.naming.locator_card import KINDS, Kind

PLAIN = Strength(zoom=0, wide_zoom=0, mosaic=0, turn=0, colour=0, damage=0)
YOLO = Names(("RBC", "WBC", "Platelets"), {})


def view_of(field: BoxedField, how: Strength = PLAIN, seed: int = 1):
    return ViewMaker([field], np.ones(1), how).make(np.random.default_rng(seed))


def one_disc(kind: Kind = Kind.LEUKOCYTE, **changes) -> BoxedField:
    """Return a white field of the net's input size with a green disc 40 px wide."""
    pixels = np.full((HEIGHT_PX, WIDTH_PX, 3), 250, np.uint8)
    cv2.circle(pixels, (160, 120), 20, (20, 200, 40), -1)
    return BoxedField("disc", "own", pixels, ((kind, Box(140, 100, 40, 40)),), **changes)


@pytest.mark.parametrize("seed", range(8))
def test_a_views_target_is_where_it_shows_the_cell(seed: int) -> None:
    view = view_of(one_disc(), Strength(colour=0, damage=0, turn=0, mosaic=0), seed)
    green = (view.pixels[..., 1] > 150) & (view.pixels[..., 0] < 90)
    rows, columns = np.nonzero(view.peaks[..., 0] == 1)
    assert len(rows) == 1
    left, top, right, bottom = view.sides[rows[0], columns[0]] * STRIDE_PX
    x, y = (columns[0] + 0.5) * STRIDE_PX, (rows[0] + 0.5) * STRIDE_PX
    down, across = np.nonzero(green)
    seen = [across.min(), down.min(), across.max() + 1, down.max() + 1]
    assert [x - left, y - top, x + right, y + bottom] == pytest.approx(seen, abs=3)


def test_peaks_have_their_kind_and_background_counts_only_for_fully_boxed_kinds() -> None:
    view = view_of(one_disc(Kind.PLATELET, complete=frozenset({Kind.PLATELET})))
    assert view.peaks.shape == (ROWS, COLUMNS, 3)
    assert view.peaks[..., :2].max() == 0
    assert view.peaks[..., 2].max() == 1
    assert view.counts[..., :2].max() == 0
    assert view.counts[..., 2].min() == 1


def test_learns_nothing_from_doubtful_boxes() -> None:
    view = view_of(one_disc(doubtful=(Box(0, 0, 80, 80),)))
    assert view.counts.min() == 0
    assert view.counts.mean() > 0.8


def test_mosaic_views_are_the_same_for_the_same_seed() -> None:
    fields = draw_fields(4)
    one, other = (
        ViewMaker(fields, np.ones(4), Strength(mosaic=1)).make(np.random.default_rng(3))
        for _ in range(2)
    )
    assert np.array_equal(one.pixels, other.pixels)
    assert np.array_equal(one.peaks, other.peaks)
    assert one.peaks.max() == 1


def test_losses_fall_as_the_answer_gets_closer() -> None:
    view = view_of(one_disc())
    peaks, counts, sides, nearness = (
        tf.constant(one[None]) for one in (view.peaks, view.counts, view.sides, view.nearness)
    )
    heat = [
        float(heat_loss(height * (2 * tf.round(peaks) - 1), peaks, counts))
        for height in (0.0, 2, 4)
    ]
    assert heat == sorted(heat, reverse=True)
    boxes = [float(sides_loss(sides + off, sides, nearness)) for off in (3.0, 1.0, 0.0)]
    assert boxes == sorted(boxes, reverse=True)
    assert boxes[-1] == pytest.approx(0, abs=1e-4)


def test_the_shipped_net_learns_and_answers_alike_at_any_size_and_in_int8(
    tmp_path: Path,
) -> None:
    model, fields = build_locator(), draw_fields(2)
    before = {layer.name: layer.get_weights() for layer in model.layers}
    plan = Plan(epochs=1, views=2, batch=2, warm_up_steps=1, held_out=None)
    with uncompiled():
        Trainer(fields, plan, tmp_path, model).run()
    moved = {
        layer.name: not all(map(np.array_equal, before[layer.name], layer.get_weights()))
        for layer in model.layers
        if layer.weights and not isinstance(layer, keras.layers.BatchNormalization)
    }
    first, last = list(moved).index("block_3_expand"), len(moved)
    assert list(moved.values()) == [False] * first + [True] * (last - first)

    pixels = [fit(field.pixels) for field in fields]
    free = without_fixed_size(model)
    wanted = [np.asarray(one) for one in model(to_input(np.stack(pixels)))]
    for ours, theirs in zip(wanted, free(to_input(np.stack(pixels))), strict=True):
        assert np.allclose(ours, theirs, atol=1e-4)

    said = answers_of(convert_locator(model, pixels), pixels)
    for ours, theirs in zip(wanted, said, strict=True):
        assert np.abs(ours - theirs).max() < 0.2 * np.ptp(ours) + 0.1


def answers_of(content: bytes, pixels: list[np.ndarray]) -> list[np.ndarray]:
    """Return the answers of a locator's int8 net to pictures of its input size: peaks, then sides."""
    reader = load_runtime().Interpreter(model_content=content)
    reader.allocate_tensors()
    entry = reader.get_input_details()[0]
    out = sorted(reader.get_output_details(), key=lambda detail: detail["shape"][-1])
    assert not any(detail["dtype"] is np.float32 for detail in reader.get_tensor_details())
    said = []
    for one in pixels:
        reader.set_tensor(entry["index"], one[None])
        reader.invoke()
        said.append([reader.get_tensor(detail["index"])[0] for detail in out])
    scales = [detail["quantization"] for detail in out]
    return [
        (np.stack(some).astype(float) - zero) * scale
        for some, (scale, zero) in zip(zip(*said, strict=True), scales, strict=True)
    ]


def test_turns_an_upright_picture_to_fit_the_input() -> None:
    pixels = np.full((400, 200, 3), 90, np.uint8)
    shown = fit(pixels)
    assert shown.shape == (HEIGHT_PX, WIDTH_PX, 3)
    assert (shown[..., 0] > 0).mean() == pytest.approx(320 * 160 / (320 * 240), abs=0.02)


# -- figures ---------------------------------------------------------------------------------


def test_average_precision_equals_the_area_computed_by_hand() -> None:
    matched = Matched(np.array([0.9, 0.8, 0.7, 0.6]), np.array([True, False, True, False]), 4)
    assert matched.average_precision() == pytest.approx(0.25 * 1 + 0.25 * 2 / 3)
    assert matched.at(0.75) == {"found": 2, "matched": 1, "precision": 0.5, "recall": 0.25}
    assert Matched(np.zeros(0), np.zeros(0, bool), 3).average_precision() == 0


def test_matches_a_drawn_box_once_with_the_better_score() -> None:
    found = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [50, 50, 60, 60]], np.float32)
    truth = np.array([[0, 0, 10, 10]], np.float32)
    assert match(found, truth) == [True, False, False]
    assert match(found, truth[:0]) == [False, False, False]


def test_the_threshold_separates_right_from_wrong() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.3, 0.2], np.float32)
    chosen = choose_threshold(Matched(scores, np.array([True, True, True, False, False]), 3))
    assert 0.3 < chosen <= 0.7


class _Knowing:
    """A locator that knows where a red cell is and measures every scale a little too small."""

    def locate(self, field: Field, um_per_px: float | None = None) -> Located:
        um_per_px = 60 / field.width * (1.1 if field.width < 400 else 1.0)
        return Located((), Scale(um_per_px, ScaleSource.RED_CELLS), (0, 0, 0), None)

    def scores(self, field: Field, least: float) -> dict[Kind, Found]:
        boxes = np.array([[100, 100, 150, 150]], np.float32)
        return dict.fromkeys(KINDS, Found(boxes, np.array([0.8], np.float32)))


def test_measures_scale_against_the_field_at_its_own_size() -> None:
    field = BoxedField("a", "own", np.zeros((480, 640, 3), np.uint8), ())
    some = judge_scale([field], _Knowing(), (0.5, 1.0, 2.0))
    assert some["most_off"] == pytest.approx(0.1)
    assert some["by_zoom"] == {"0.5": pytest.approx(0.1), "2": pytest.approx(0, abs=1e-6)}
    assert some["within_8_percent"] == 0.5


def test_measures_presence_inside_and_outside_drawn_cells() -> None:
    red = ((Kind.RED_CELL, Box(100, 100, 50, 50)), (Kind.RED_CELL, Box(400, 300, 50, 50)))
    field = BoxedField("a", "own", np.zeros((480, 640, 3), np.uint8), red)
    some = judge_presence([field], _Knowing())
    assert some is not None
    assert some["with_red_cells"] == 2
    assert some["points"] > 400
    assert some["area_under_roc"] == pytest.approx(0.75)
    assert judge_presence([BoxedField("b", "own", field.pixels, ())], _Knowing()) is None


# -- reading ---------------------------------------------------------------------------------


def test_recognises_stretched_mirrored_and_cropped_copies(tmp_path: Path) -> None:
    paths = []
    for seed in range(3):
        pixels = draw_field(seed, mark=False, platelets=3).pixels
        paths.append(tmp_path / f"{seed}.png")
        cv2.imwrite(str(paths[-1]), pixels)
    original = cv2.imread(str(paths[1]))
    copies = {
        "stretched": cv2.resize(original, (416, 416)),
        "mirrored": cv2.resize(original, (416, 416))[:, ::-1],
        "cut": original[60:, 90:],
        "another": draw_field(77, mark=False).pixels,
    }
    for name, pixels in copies.items():
        cv2.imwrite(str(tmp_path / f"{name}.jpg"), pixels)
    found = find_copies([tmp_path / f"{name}.jpg" for name in copies], paths)
    assert found == [paths[1], paths[1], paths[1], None]


@pytest.fixture(scope="module")
def boxed_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of drawn fields with YOLO labels, laid out like anybody's set."""
    folder = tmp_path_factory.mktemp("own")
    for sub in ("images", "labels"):
        (folder / sub).mkdir()
    for field in draw_fields(10):
        height, width = field.pixels.shape[:2]
        coded = cv2.imencode(".jpg", field.pixels[..., ::-1])[1].tobytes()
        (folder / "images" / f"{field.name}.jpg").write_bytes(coded)
        order = (Kind.RED_CELL, Kind.LEUKOCYTE, Kind.PLATELET)
        lines = [
            f"{order.index(kind)} {box.centre[0] / width} {box.centre[1] / height} "
            f"{box.width / width} {box.height / height}"
            for kind, box in field.boxes
        ]
        (folder / "labels" / f"{field.name}.txt").write_text("\n".join(lines))
    return folder


def test_can_learn_from_any_folder_of_boxes(boxed_folder: Path, tmp_path: Path) -> None:
    fields = read_own_fields(boxed_folder, YOLO)
    drawn = draw_fields(10)
    assert sum(len(field.boxes) + len(field.doubtful) for field in fields) == sum(
        len(field.boxes) for field in drawn
    )
    assert {kind for field in fields for kind, _ in field.boxes} == set(KINDS)
    with pytest.raises(UserError, match="no box of a known kind"):
        read_own_fields(boxed_folder, Names(("a", "b", "c"), {}))


def test_pictures_of_nothing_have_no_boxes() -> None:
    assert all(not field.boxes for field in draw_nothing())


@pytest.fixture(scope="module")
def trained(boxed_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a locator, trained for a few steps and converted."""
    folder = tmp_path_factory.mktemp("locator")
    own = ["--boxes", str(boxed_folder), "--classes", "RBC, WBC, Platelets", "--alone"]
    own += ["--state", str(folder / "state")]
    tiny = ["--epochs", "2", "--finish-epochs", "1", "--views", "8", "--start", "random"]
    checkpoint = str(folder / "locator.keras")
    with few_locator_layers():
        assert main(["train-locator", *own, *tiny, "--checkpoint", checkpoint]) == 0
    pack = str(folder / "locator.tflite")
    assert main(["quantize-locator", checkpoint, *own, "--pack", pack]) == 0
    return folder


def test_trains_and_converts_a_locator_from_boxes(trained: Path) -> None:
    history = json.loads((trained / "locator_history.json").read_text(encoding="utf-8"))
    assert len(history["epochs"]) == 2
    assert len(history["finish"]["epochs"]) == 1
    locator = open_locator(trained / "locator.tflite")
    located = locator.locate(as_field(draw_field(3).pixels))
    assert located.red_cells is not None
    assert located.scale.um_per_px > 0


def test_does_not_repeat_a_finished_run_and_refuses_another_plan(
    trained: Path, boxed_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = (trained / "state" / "run.json").read_text(encoding="utf-8")
    again = ["train-locator", "--boxes", str(boxed_folder), "--classes", "RBC,WBC,Platelets"]
    again += ["--alone", "--state", str(trained / "state"), "--start", "random", "--views", "8"]
    again += ["--checkpoint", str(trained / "again.keras")]
    with few_locator_layers():
        assert main([*again, "--epochs", "2", "--finish-epochs", "1"]) == 0
        assert (trained / "state" / "run.json").read_text(encoding="utf-8") == kept
        assert main([*again, "--epochs", "5"]) == 1
    assert "--restart" in capsys.readouterr().err
