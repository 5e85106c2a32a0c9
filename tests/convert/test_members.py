"""The mean of several runs' weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from convert.__main__ import main
from convert.backbone import build_model, freeze_norms
from convert.checkpoint import load_checkpoint
from convert.members import keep_weights, mean_weights, member_weights, put_weights, read_weights
from convert.recipe import LABELS
from hematovision_desktop.core.errors import UserError


def test_a_model_is_the_mean_of_a_run_from_each_seed(
    drawn_data: Path, drawn_crops: Path, tmp_path: Path
) -> None:
    state, models = tmp_path / "state", tmp_path / "models"
    tiny = ["--epochs", "1", "--settle-epochs", "1", "--samples", "16", "--start", "random"]
    tiny += ["--strangers", "0", "--seeds", "7,8"]
    places = ["--data", str(drawn_data), "--crops", str(drawn_crops)]
    places += ["--state", str(state), "--models", str(models)]

    assert main(["train", *tiny, *places, "--part", "8"]) == 0
    assert sorted(path.name for path in state.iterdir()) == ["run-8"]
    assert not models.exists()
    begun = (state / "run-8" / "best.npz").stat().st_mtime_ns

    assert main(["train", *tiny, *places]) == 0
    assert (state / "run-8" / "best.npz").stat().st_mtime_ns == begun
    one, other = (member_weights(state, seed) for seed in (7, 8))
    assert any(not np.allclose(*pair) for pair in zip(one, other, strict=True))
    for mean, first, second in zip(read_weights(state / "weights.npz"), one, other, strict=True):
        np.testing.assert_allclose(mean, (first + second) / 2, rtol=1e-5, atol=1e-7)
    history = json.loads((models / "history.json").read_text(encoding="utf-8"))
    assert [member["seed"] for member in history["members"]] == [7, 8]
    assert [row["epoch"] for row in history["settle"]["epochs"]] == [1]
    load_checkpoint(models / "hematovision.keras", LABELS, 128)


def test_weights_of_another_model_are_refused(tmp_path: Path) -> None:
    model = build_model(len(LABELS), 64)
    freeze_norms(model)
    weights = [np.asarray(one) for one in model.trainable_variables]
    keep_weights(tmp_path, mean_weights([weights, weights]))
    put_weights(model, read_weights(tmp_path / "weights.npz"))
    with pytest.raises(UserError, match="another model"):
        put_weights(model, weights[:-1])
    with pytest.raises(UserError, match="is gone"):
        read_weights(tmp_path / "other" / "weights.npz")
