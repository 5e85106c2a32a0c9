"""Fixtures: a small data folder of drawn cells, laid out as the real one, and what the stages make from it."""

from __future__ import annotations

import csv
import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

import keras
from sparing import all_layers, few_layers, gather_few_outliers, locate_once, read_once

from convert.__main__ import main
from hematovision_desktop.adapters.practice.drawn_smear import DrawnField, Stain, draw_field
from hematovision_desktop.core.cells.labels import Label, LabelSet

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ignore the warnings of TensorFlow, Keras and their libraries: they are not our code."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("default"))


@pytest.fixture(scope="session", autouse=True)
def found_once() -> Iterator[None]:
    """Read the pictures and locate the cells that many conversions share only once per process."""
    with pytest.MonkeyPatch.context() as patch:
        read_once(patch)
        locate_once(patch)
        gather_few_outliers(patch)
        yield


@pytest.fixture(scope="session", autouse=True)
def small_network() -> Iterator[None]:
    """Train and convert a network of few layers. Tests about the real one ask for `true_network`."""
    with few_layers():
        yield


@pytest.fixture
def true_network(small_network: None) -> Iterator[None]:
    """Use the whole network that ships."""
    with all_layers():
        yield


@pytest.fixture(scope="module", autouse=True)
def networks_let_go() -> Iterator[None]:
    """Free a module's networks at its end. Keras keeps them, and they refer to themselves.

    What is left serves all modules, so later collections need not walk through it again.
    """
    yield
    keras.backend.clear_session()
    gc.collect()
    gc.freeze()


FOUR = (Label.NEUTROPHIL, Label.EOSINOPHIL, Label.LYMPHOCYTE, Label.MONOCYTE)
PBC_TYPES = LabelSet.EXTENDED.labels


@pytest.fixture(scope="session")
def make_data() -> Callable[[Path], Path]:
    """Return a function that writes a drawn data folder: PBC, BCCD and the Kaggle test set, a few files each."""

    def make(folder: Path) -> Path:
        _write_pbc(folder / "pbc")
        _write_bccd(folder / "bccd", folder / "blood-cells")
        return folder

    return make


@pytest.fixture(scope="session")
def drawn_data(make_data: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_data(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def drawn_crops(drawn_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("crops")
    assert main(["prepare", "--data", str(drawn_data), "--crops", str(folder)]) == 0
    return folder


@pytest.fixture(scope="session")
def drawn_models(
    drawn_data: Path, drawn_crops: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Return a models folder after a few training steps and a conversion."""
    folder = tmp_path_factory.mktemp("models")
    tiny = ["--epochs", "2", "--settle-epochs", "1", "--samples", "32", "--start", "random"]
    tiny += ["--outlier-exposure", "0"]
    places = [
        "--crops",
        str(drawn_crops),
        "--models",
        str(folder),
        "--state",
        str(folder / "state"),
    ]
    assert main(["train", "--data", str(drawn_data), *tiny, *places]) == 0
    convert = ["--crops", str(drawn_crops), "--pack", str(folder / "hematovision.tflite")]
    convert += ["--history", str(folder / "history.json")]
    assert main(["quantize", str(folder / "hematovision.keras"), *convert]) == 0
    return folder


def _write_pbc(folder: Path) -> None:
    rows = []
    for label in PBC_TYPES:
        name = "ig" if label is Label.IMMATURE_GRANULOCYTE else label.value
        for place, split in enumerate(("train", "train", "val", "test")):
            image = f"{name}_{place}.jpg"
            seed = 100 * place + len(rows)
            drawn = draw_field(seed, 224, 224, um_per_px=0.146, leukocytes=[label])
            _write(folder / "images" / name / image, drawn)
            rows.append([name, image, split])
    _write_rows(folder / "splits.csv", [["class", "image", "split"], *rows])


def _write_bccd(folder: Path, kaggle: Path) -> None:
    rows = []
    for label in FOUR:
        for place, split in enumerate(("train",) * 6 + ("test",)):
            image = f"BloodImage_{len(rows):05}.jpg"
            seed = 5000 + len(rows)
            drawn = draw_field(
                seed, 640, 480, um_per_px=0.083, leukocytes=[label], stain=list(Stain)[-1]
            )
            _write(folder / "images" / image, drawn)
            _write_boxes(folder / "boxes" / f"BloodImage_{len(rows):05}.xml", drawn)
            rows.append([image, label.value, split, 1])
            if split == "test":
                small = cv2.resize(drawn.pixels, (320, 240), interpolation=cv2.INTER_AREA)
                for copy in range(3):
                    turned = cv2.rotate(small, cv2.ROTATE_180) if copy else small
                    target = kaggle / "test" / label.value / f"_{place}_{copy}00.jpeg"
                    _write_pixels(target, turned)
                _write_pixels(kaggle / "test_simple" / label.value / f"_{place}_1.jpeg", small)
    _write_rows(folder / "labels.csv", [["image", "cell_types", "split", "has_boxes"], *rows])


def _write(path: Path, drawn: DrawnField) -> None:
    _write_pixels(path, drawn.pixels)


def _write_pixels(path: Path, pixels) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    coded = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])[1]
    path.write_bytes(coded.tobytes())


def _write_boxes(path: Path, drawn: DrawnField) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    objects = "".join(
        f"<object><name>WBC</name><bndbox><xmin>{box.x}</xmin><ymin>{box.y}</ymin>"
        f"<xmax>{box.x + box.width}</xmax><ymax>{box.y + box.height}</ymax></bndbox></object>"
        for box in (truth.box for truth in drawn.truths)
    )
    path.write_text(f"<annotation>{objects}</annotation>", encoding="utf-8")


def _write_rows(path: Path, rows) -> None:
    with path.open("w", newline="", encoding="utf-8") as target:
        csv.writer(target).writerows(rows)


@pytest.fixture
def data_with_red_cells(drawn_data: Path, tmp_path: Path) -> Path:
    """The drawn data with a box around a red cell in each of BCCD's fields."""
    data = Path(shutil.copytree(drawn_data, tmp_path / "data"))
    for table in (data / "bccd" / "boxes").iterdir():
        text = table.read_text("utf-8")
        box = "<xmin>500</xmin><ymin>20</ymin><xmax>570</xmax><ymax>90</ymax>"
        red = f"<object><name>RBC</name><bndbox>{box}</bndbox></object></annotation>"
        table.write_text(text.replace("</annotation>", red), "utf-8")
    return data
