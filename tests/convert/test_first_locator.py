"""The narrow net that looks first: its lighting, its sources, its starting weights, its pack."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from convert.locator.choose import open_locator
from convert.locator.fields import BoxedField, draw_fields, draw_nothing
from convert.locator.lighting import relit
from convert.locator.narrow import start_from
from convert.locator.network import build_locator
from convert.locator.quantize import Rules, convert_locator, fit, input_size
from convert.locator.sources import completed, read_boxed_sources
from convert.locator.train import odds_of
from convert.locator.views import Strength, ViewMaker
from convert.train.input_pipeline import to_input
from hematovision_desktop.adapters.locator import learned
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import Field
from hematovision_desktop.core.naming.locator_card import KINDS, Kind

WIDE = Path(__file__).parents[2] / "models" / "locator.tflite"


def test_dim_light_darkens_and_keeps_the_black_border_black() -> None:
    pixels = draw_field(5, 320, 240).pixels
    pixels[:, :40] = 0
    levels = []
    for seed in range(12):
        changed = relit(pixels, np.random.default_rng(seed))
        assert not changed[:, :40].any()
        levels.append(changed[:, 40:].mean() / pixels[:, 40:].mean())
    assert min(levels) < 0.7


def test_targets_match_the_size_of_the_view() -> None:
    fields = [replace(field, red_px=60.0) for field in draw_fields(4)]
    how = Strength(mosaic=0, light=1.0, red_px=(12.0, 13.0), turn=0)
    view = ViewMaker(fields, np.ones(4), how, (160, 128)).make(np.random.default_rng(2))
    assert view.pixels.shape == (128, 160, 3)
    assert view.peaks.shape == (16, 20, len(KINDS))


def test_the_wide_locator_completes_boxes_drawn_by_people(tmp_path: Path) -> None:
    drawn = draw_field(31, mark=False)
    folder = tmp_path / "krd"
    (folder / "images").mkdir(parents=True)
    cv2.imwrite(str(folder / "images" / "a.png"), drawn.pixels[:, :, ::-1])
    rows = ["image,class,group,x0,y0,x1,y1"]
    for truth, name in zip(drawn.truths, ("neutrophil", "smudge", "wbc"), strict=False):
        box = truth.box
        rows.append(f"a.png,{name},,{box.x},{box.y},{box.x + box.width},{box.y + box.height}")
    (folder / "labels.csv").write_text("\n".join(rows), encoding="utf-8")
    (field,) = read_boxed_sources(tmp_path)
    assert len(field.boxes) + len(field.doubtful) == len(rows) - 1
    whole = completed(field, learned.open_locator(WIDE))
    assert whole.red_px > 0
    kinds = {kind for kind, _ in whole.boxes}
    assert Kind.RED_CELL in kinds
    leukocytes = [box for kind, box in whole.boxes if kind is Kind.LEUKOCYTE]
    assert leukocytes == [box for _, box in field.boxes]


def test_a_drawn_field_keeps_its_true_boxes() -> None:
    (field, *_) = draw_fields(1)
    assert completed(field, learned.open_locator(WIDE)).boxes == field.boxes


@pytest.fixture(scope="module")
def fields() -> list[BoxedField]:
    return draw_fields(6) + draw_nothing(2)


def test_a_narrow_net_starts_from_the_wide_ones_channels_and_becomes_a_pack(
    fields: list[BoxedField],
) -> None:
    wide, narrow = build_locator(), build_locator(160, 128, 0.35)
    views = ViewMaker(fields, odds_of(fields), Strength())
    rng = np.random.default_rng(1)
    start_from(narrow, wide, to_input(np.stack([views.make(rng).pixels for _ in range(2)])))
    theirs = wide.get_layer("Conv1").get_weights()[0]
    ours = narrow.get_layer("Conv1").get_weights()[0]
    assert all(
        any(np.array_equal(ours[..., one], theirs[..., other]) for other in range(32))
        for one in range(ours.shape[-1])
    )
    assert input_size(narrow) == (160, 128)
    content = convert_locator(narrow, [fit(field.pixels, (160, 128)) for field in fields])
    locator = open_locator(content, Rules(dict.fromkeys(KINDS, 0.4)), (160, 128))
    assert (locator.card.width_px, locator.card.height_px) == (160, 128)
    located = locator.locate(Field(Path("a.png"), fields[0].pixels, "", 0))
    assert located.scale.um_per_px > 0
