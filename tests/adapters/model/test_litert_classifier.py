"""The classifier: golden answers with both runtimes, one thread at a time, and few allocations."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.adapters.model import litert as litert_classifier
from hematovision_desktop.adapters.model.litert import LiteRtClassifier, load_runtime
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.microscopes.foreign import known_cells
from hematovision_desktop.core.naming.test_time_augmentation import mirrored, settle_looks

ROOT = Path(__file__).parents[3]
SHIPPED = ROOT / "models" / "hematovision.tflite"
GOLDEN = ROOT / "models" / "golden.npz"

CHECK = """
import sys
import numpy as np
from pathlib import Path
from hematovision_desktop.adapters.model.litert import LiteRtClassifier, load_runtime
from hematovision_desktop.adapters.model.pack import load_pack
assert load_runtime().__name__.startswith("tflite_runtime"), load_runtime()
golden = np.load(sys.argv[2])
answer = LiteRtClassifier(load_pack(Path(sys.argv[1]))).classify(list(golden["crops"]))
np.savez(sys.argv[3], logits=answer.logits, class_maps=answer.class_maps)
"""


@pytest.fixture(scope="module")
def classifier() -> LiteRtClassifier:
    return LiteRtClassifier(load_pack(SHIPPED))


@pytest.fixture(scope="module")
def golden():
    return np.load(GOLDEN)


def steps() -> tuple[float, float]:
    """Return the quantisation scales of the pack's logits and class maps."""
    pack = load_pack(SHIPPED)
    outputs = pack.open_interpreter(load_runtime()).get_output_details()
    labels = len(pack.card.labels)
    scales = {
        len(one["shape"]): float(one["quantization"][0])
        for one in outputs
        if one["shape"][-1] == labels
    }
    return scales[2], scales[4]


def assert_golden(logits, expected, step: float) -> None:
    """Kernels round differently: mostly by one step, rarely by more, never to another clear label."""
    difference = np.abs(logits - expected)
    assert np.median(difference) <= 2 * step
    assert difference.max() <= 1.0
    best = np.sort(expected, axis=1)
    clear = best[:, -1] - best[:, -2] > 1.0
    assert clear.sum() >= 6
    assert np.array_equal(logits.argmax(axis=1)[clear], expected.argmax(axis=1)[clear])


def test_the_shipped_pack_gives_its_golden_answers(classifier, golden) -> None:
    answer = classifier.classify(list(golden["crops"]))
    assert answer.logits.dtype == answer.class_maps.dtype == np.float32
    assert_golden(answer.logits, golden["logits"], steps()[0])


def test_a_known_cells_distance_is_zero(golden) -> None:
    """Distances are measured only if known cells are given, and change no answer."""
    pack = load_pack(SHIPPED)
    plain = LiteRtClassifier(pack)
    crops = list(golden["crops"])
    features, _ = plain.look(crops)
    known = known_cells(np.repeat(features[:1], 5, axis=0))
    answer = LiteRtClassifier(pack, known=lambda: known).classify(crops)
    without = plain.classify(crops)
    assert without.distances is None
    assert answer.distances is not None and answer.distances.shape == (len(crops),)
    assert answer.distances[0] == pytest.approx(0, abs=1e-5)
    assert answer.distances[1:].min() > 1e-3
    assert np.array_equal(answer.logits, without.logits)


def test_the_predecessor_runtime_gives_the_same_logits(classifier, golden, tmp_path: Path) -> None:
    """Needs its own Python: tflite_runtime and NumPy 2 exclude each other."""
    python = os.environ.get("HEMATOVISION_TFLITE_PYTHON")
    if python is None:
        pytest.skip(
            "tflite_runtime needs NumPy 1 and so a virtual environment of its own; "
            "name its python in HEMATOVISION_TFLITE_PYTHON"
        )
    script = tmp_path / "check.py"
    script.write_text(CHECK, encoding="utf-8")
    done = subprocess.run(
        [python, str(script), str(SHIPPED), str(GOLDEN), str(tmp_path / "answer.npz")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = np.load(tmp_path / "answer.npz")
    assert_golden(answer["logits"], golden["logits"], steps()[0])


def test_class_maps_explain_the_logits_exactly(classifier, golden) -> None:
    """Their mean differs from the logit only by the bias, the same for every crop."""
    answer = classifier.classify(list(golden["crops"]))
    bias = answer.logits - answer.class_maps.mean(axis=(1, 2))
    step = sum(steps())
    assert np.ptp(bias, axis=0).max() <= 2 * step
    assert np.ptp(answer.class_maps.mean(axis=(1, 2)), axis=0).max() > 4 * step


def test_crops_are_answered_one_by_one_and_in_order(classifier, golden) -> None:
    crops = list(golden["crops"])
    together = classifier.classify(crops)
    for place in reversed(range(len(crops))):
        alone = classifier.classify([crops[place]])
        assert np.array_equal(alone.logits[0], together.logits[place])
        assert np.array_equal(alone.class_maps[0], together.class_maps[place])


def looking_again(within: float) -> LiteRtClassifier:
    pack = load_pack(SHIPPED)
    return LiteRtClassifier(replace(pack, card=replace(pack.card, tta_margin=within)))


def test_a_doubtful_crop_gets_the_mean_of_four_mirrored_looks(golden) -> None:
    crop = golden["crops"][0]
    once, always = looking_again(0.0), looking_again(1e9)
    four = [crop, crop[::-1], crop[:, ::-1], crop[::-1, ::-1]]
    looks = once.classify(four)
    answer = always.classify([crop])
    np.testing.assert_allclose(answer.logits[0], looks.logits.mean(axis=0), rtol=1e-5)
    # The map fits the crop as it is, and still explains the logits.
    back = [looks.class_maps[0], looks.class_maps[1][::-1], looks.class_maps[2][:, ::-1]]
    back.append(looks.class_maps[3][::-1, ::-1])
    np.testing.assert_allclose(answer.class_maps[0], np.mean(back, axis=0), rtol=1e-4, atol=1e-5)
    features, logits = always.look([crop])
    np.testing.assert_allclose(features[0], once.look(four)[0].mean(axis=0), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(logits, answer.logits)


def test_looks_again_at_close_crops_until_the_mean_is_clear(golden) -> None:
    once = looking_again(0.0)
    crops = golden["crops"]
    first = once.classify(list(crops)).logits
    best = np.sort(first, axis=1)
    within = float(np.median(best[:, -1] - best[:, -2]))

    def look(places, mirror):
        return once.classify(list(mirrored(crops[places], mirror))).logits

    some = looking_again(within).classify(list(crops)).logits
    np.testing.assert_allclose(some, settle_looks(first, within, look), rtol=1e-5, atol=1e-5)
    unmoved = (some == first).all(axis=1)
    assert unmoved.any() and not unmoved.all()


def test_no_crops_give_no_rows(classifier) -> None:
    answer = classifier.classify([])
    assert answer.logits.shape == (0, len(classifier.card.labels))
    assert answer.class_maps.shape[0] == 0


def test_an_earlier_answer_is_not_overwritten(classifier, golden) -> None:
    first = classifier.classify([golden["crops"][0]])
    kept = first.logits.copy()
    classifier.classify([golden["crops"][1]])
    assert np.array_equal(first.logits, kept)


def test_a_crop_of_another_size_is_refused_not_guessed(classifier) -> None:
    with pytest.raises(ValueError, match=r"shape|[Dd]imension"):
        classifier.classify([np.zeros((64, 64, 3), np.uint8)])
    assert classifier.classify([np.zeros((128, 128, 3), np.uint8)]).logits.shape[0] == 1


def test_two_threads_at_once_are_a_loud_fault(classifier, golden) -> None:
    inside, leave = threading.Event(), threading.Event()
    crop = golden["crops"][0]

    class Slow(list):
        def __iter__(self):
            inside.set()
            leave.wait(10)
            return super().__iter__()

    other = threading.Thread(target=classifier.classify, args=(Slow([crop]),))
    other.start()
    assert inside.wait(10)
    try:
        with pytest.raises(RuntimeError, match="two threads"):
            classifier.classify([crop])
    finally:
        leave.set()
        other.join()
    assert classifier.classify([crop]).logits.shape[0] == 1


def test_two_objects_may_work_at_once(golden) -> None:
    pack = load_pack(SHIPPED)
    crops = list(golden["crops"]) * 5
    expected = LiteRtClassifier(pack).classify(crops).logits
    answers = {}

    def work(name: int) -> None:
        answers[name] = LiteRtClassifier(pack).classify(crops).logits

    threads = [threading.Thread(target=work, args=(name,)) for name in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(answers[name], expected) for name in range(3))


def test_without_any_runtime_there_is_a_sentence(monkeypatch) -> None:
    for name in ("ai_edge_litert", "tflite_runtime"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(EnvironmentFault, match="runtime is not installed"):
        load_runtime()


def test_the_predecessor_is_the_fallback(monkeypatch) -> None:
    fake = type(sys)("tflite_runtime")
    fake.interpreter = type(sys)("tflite_runtime.interpreter")
    monkeypatch.setitem(sys.modules, "ai_edge_litert", None)
    monkeypatch.setitem(sys.modules, "tflite_runtime", fake)
    monkeypatch.setitem(sys.modules, "tflite_runtime.interpreter", fake.interpreter)
    assert litert_classifier.load_runtime() is fake.interpreter


@pytest.fixture(scope="module")
def many(golden) -> list:
    """Return sixty slightly different crops."""
    crops = golden["crops"]
    return [np.roll(crops[place % len(crops)], place // 3, axis=0) for place in range(60)]


def test_naming_crops_together_equals_naming_each_alone(many) -> None:
    """Equal to the last bit, since how many are named together depends on how busy the machine is."""
    pack = load_pack(SHIPPED)
    features, _ = LiteRtClassifier(pack).look(many[:8])
    known = known_cells(features)
    fresh = LiteRtClassifier(pack, known=lambda: known)
    alone = [fresh.classify([crop]) for crop in many]  # too few for nets with several crops
    busy = LiteRtClassifier(pack, known=lambda: known)
    for together in (60, 3, 8, 12, 23):
        for at in range(0, len(many), together):
            some = busy.classify(many[at : at + together])
            for place, one in enumerate(alone[at : at + together]):
                assert some.logits[place].tobytes() == one.logits[0].tobytes()
                assert some.class_maps[place].tobytes() == one.class_maps[0].tobytes()
                assert some.distances[place].tobytes() == one.distances[0].tobytes()


class Counting:
    """A runtime that records the number of crops per call, and may spoil calls with several."""

    def __init__(self, *, wrong_from: int = 100) -> None:
        self.calls: list[int] = []
        self.wrong_from = wrong_from
        self._real = load_runtime()

    def Interpreter(self, **given):  # noqa: N802
        counting, real = self, self._real.Interpreter(**given)

        class Spoilt:
            def __getattr__(self, name):
                return getattr(real, name)

            def invoke(self):
                self.crops = len(real.get_tensor(real.get_input_details()[0]["index"]))
                counting.calls.append(self.crops)
                return real.invoke()

            def get_tensor(self, index):
                wrong = self.crops >= counting.wrong_from
                return real.get_tensor(index)[::-1] if wrong else real.get_tensor(index)

        return Spoilt()


def test_many_crops_take_few_calls_and_few_crops_open_no_net_for_many(many) -> None:
    runtime = Counting()
    pack = load_pack(SHIPPED)
    once = replace(pack, card=replace(pack.card, tta_margin=0.0))
    classifier = LiteRtClassifier(once, runtime=runtime)
    classifier.classify(many)
    assert set(runtime.calls) == {1}
    classifier.classify(many[:4])
    runtime.calls.clear()
    classifier.classify(many)
    classifier.classify(many)
    assert runtime.calls[-8:] == [8] * 7 + [4]
    classifier.classify(many[:7])
    runtime.calls.clear()
    classifier.classify(many[:7])
    assert runtime.calls == [4, 2, 1]


def test_asks_one_by_one_if_several_crops_get_other_answers(many) -> None:
    pack = load_pack(SHIPPED)
    expected = LiteRtClassifier(pack).classify(many).logits
    runtime = Counting(wrong_from=2)
    classifier = LiteRtClassifier(pack, runtime=runtime)
    for _ in range(3):
        assert np.array_equal(classifier.classify(many).logits, expected)
    runtime.calls.clear()
    classifier.classify(many[:20])
    assert set(runtime.calls) == {1}
