"""Model packs are used only if file and card agree, otherwise refused with a sentence."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest

from hematovision_desktop.adapters.model.litert import LiteRtClassifier, load_runtime
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import LabelSet

SHIPPED = Path(__file__).parents[3] / "models" / "hematovision.tflite"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    for path in (SHIPPED, SHIPPED.with_suffix(".json")):
        shutil.copy(path, tmp_path)
    return tmp_path / SHIPPED.name


def change_card(pack: Path, **changes) -> None:
    card = pack.with_suffix(".json")
    content = json.loads(card.read_text(encoding="utf-8"))
    card.write_text(json.dumps({**content, **changes}), encoding="utf-8")


def replace_model(pack: Path, content: bytes) -> None:
    """Replace the model under its card, including the hash, so that only the content differs."""
    pack.write_bytes(content)
    change_card(pack, sha256=hashlib.sha256(content).hexdigest())


def refusal(pack: Path) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        LiteRtClassifier(load_pack(pack))
    return str(caught.value)


def test_the_shipped_pack_is_whole() -> None:
    pack = load_pack(SHIPPED)
    assert set(LabelSet.EXTENDED.labels) <= set(pack.card.labels)
    assert hashlib.sha256(pack.content).hexdigest() == pack.card.sha256
    assert pack.card.metrics
    assert all(entry["licence"] for entry in pack.card.data)


def test_an_altered_model_is_refused_by_its_hash(pack: Path) -> None:
    content = bytearray(pack.read_bytes())
    content[-100] ^= 1
    pack.write_bytes(bytes(content))
    assert "SHA-256" in refusal(pack)


def test_a_truncated_model_is_refused(pack: Path) -> None:
    pack.write_bytes(pack.read_bytes()[:1000])
    assert "SHA-256" in refusal(pack)


@pytest.mark.parametrize("content", [b"", b"no model at all", b"\x1c\x00\x00\x00TFL3"])
def test_refuses_content_that_is_no_model(pack: Path, content: bytes) -> None:
    replace_model(pack, content)
    assert "cannot open it" in refusal(pack)


def test_another_input_size_is_refused(pack: Path) -> None:
    card = json.loads(pack.with_suffix(".json").read_text(encoding="utf-8"))
    change_card(pack, preprocessing={**card["preprocessing"], "side_px": 96})
    assert "its input is 1 × 128 × 128 × 3, and the card says 1 × 96 × 96 × 3" in refusal(pack)


def test_a_model_with_other_outputs_or_types_is_refused(pack: Path, real_data: Path) -> None:
    foreign = real_data / "imagenet" / "mobilenet_v2_1.0_224_int8.tflite"
    replace_model(pack, foreign.read_bytes())
    card = json.loads(pack.with_suffix(".json").read_text(encoding="utf-8"))
    assert "its input is 1 × 224" in refusal(pack)
    change_card(pack, preprocessing={**card["preprocessing"], "side_px": 224})
    assert "its output of 1 × 1001" in refusal(pack)


def test_fewer_labels_than_outputs_are_refused(pack: Path) -> None:
    change_card(pack, labels=["neutrophil", "eosinophil", "lymphocyte", "monocyte"])
    assert "does not fit the card's 4 labels" in refusal(pack)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"labels": ["neutrophil", "smear"]}, "smear"),
        ({"labels": ["neutrophil", "neutrophil"]}, "repeated"),
        ({"schema": "hematovision.model-card/9"}, "model-card/9"),
        ({"temperature": 0}, "temperature"),
        ({"thresholds": {}}, "incomplete or damaged"),
        ({"preprocessing": None}, "incomplete or damaged"),
    ],
)
def test_a_wrong_card_is_refused_by_what_is_wrong(pack: Path, changes, said: str) -> None:
    change_card(pack, **changes)
    assert said in refusal(pack)


@pytest.mark.parametrize("suffix", [".tflite", ".json"])
def test_a_missing_file_is_named(pack: Path, suffix: str) -> None:
    gone = pack.with_suffix(suffix)
    gone.unlink()
    assert gone.name in refusal(pack)
    assert "missing" in refusal(pack)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'"text"'])
def test_a_damaged_card_is_refused(pack: Path, content: bytes) -> None:
    pack.with_suffix(".json").write_bytes(content)
    assert "Install the model pack again" in refusal(pack)


def test_a_folder_in_place_of_the_model_is_refused(pack: Path) -> None:
    pack.unlink()
    pack.mkdir()
    assert "cannot be read" in refusal(pack)


@pytest.mark.parametrize("fault", ["failed to create XNNPACK runtime", "no such operator"])
def test_uses_the_plain_kernels_for_layers_that_xnnpack_refuses(fault: str) -> None:
    """Other faults of the runtime still refuse the pack."""
    real = load_runtime()

    class Refusing:
        """A runtime whose fast kernels accept no layer of this network."""

        OpResolverType = real.OpResolverType

        @staticmethod
        def Interpreter(**given: object) -> object:  # noqa: N802 - the runtime's name
            if "experimental_op_resolver_type" not in given:
                raise RuntimeError(fault)
            return real.Interpreter(**given)

    pack = load_pack(SHIPPED)
    if "XNNPACK" in fault:
        assert pack.open_interpreter(cast("ModuleType", Refusing)).get_input_details()
    else:
        with pytest.raises(EnvironmentFault, match=fault):
            pack.open_interpreter(cast("ModuleType", Refusing))
