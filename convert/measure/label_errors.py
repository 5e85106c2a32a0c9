"""Finds labels that a person should check because models that never saw the cell contradict them.

Nothing is relabelled and nothing is tuned by this. There are up to three looks at every original,
each by a model that never saw it, averaged over the original's copies:

- *other microscope*: the network trained without BCCD;
- *same microscope*: a linear head on that network's features, trained on the other originals of
BCCD's training fields (cross-validated by original there; on all of them for the test set);
- *held-out fold*: the shipped recipe's first run, for the training originals of the fold that it
held out.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneGroupOut, cross_val_predict
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from convert.base.recipe import HELD_OUT_FOLD
from convert.data.crops import Crops
from convert.data.datasets import group_by_original, read_kaggle_test
from convert.measure.leave_one_source_out import (
    FOUR,
    Run,
    cell_logits,
    four_part,
    four_part_truth,
    mean_by_original,
    typed_cells,
)
from convert.measure.whole_path import Answers, answer, app_pipeline, bootstrap
from convert.train.backbone import predict
from convert.train.weights import put_weights, read_weights
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.cells.labels import LabelSet

LEAST = 0.05
"""If the given label is below this probability, ..."""

MOST = 0.80
"""... and another type is above this one, the label is suspect."""

ATYPICAL = "monocyte/_0_5020.jpeg"
"""Known to be an atypical cell before any model was trained: many copies, one original."""

Report = Callable[[int, int], None]


LOOKS = ("other microscope", "same microscope", "held-out fold")


@dataclass(frozen=True, slots=True)
class Suspect:
    """One original whose label is contradicted.

    given_*, named_*: probabilities of the given label and of the type that contradicts it, by each
    look; None if this look was not possible. copies: how many pictures of the original were used.
    why: the looks that contradict the label.
    """

    split: str
    original: str
    given: str
    named: str
    given_other: float | None
    named_other: float | None
    given_same: float | None
    named_same: float | None
    given_fold: float | None
    named_fold: float | None
    copies: int
    why: str

    @property
    def looks(self) -> int:
        """How many looks contradict the label by the same other type."""
        return self.why.count(",") + 1


def judge_labels(
    split: str,
    names: Sequence[str],
    truth: NDArray[np.int64],
    looks: Sequence[NDArray[np.float64]],
    copies: Sequence[int],
) -> list[Suspect]:
    """Return the suspect labels among originals; those that more looks contradict come first.

    looks: four-part probabilities in the order of LOOKS, averaged over copies, shape (originals,
    4); rows of NaN if a look was not possible.
    """
    found = []
    for place, (name, given) in enumerate(zip(names, truth, strict=True)):
        against = [_contradicted(look[place], int(given)) for look in looks]
        named = next((one for one in against if one is not None), None)
        if named is None:
            continue
        why = ", ".join(look for look, one in zip(LOOKS, against, strict=True) if one == named)
        said_given = [_rounded(look[place][given]) for look in looks]
        said_named = [_rounded(look[place][named]) for look in looks]
        found.append(
            Suspect(
                split,
                name,
                FOUR[given].value,
                FOUR[named].value,
                given_other=said_given[0],
                named_other=said_named[0],
                given_same=said_given[1],
                named_same=said_named[1],
                given_fold=said_given[2],
                named_fold=said_named[2],
                copies=copies[place],
                why=why,
            )
        )
    return sorted(found, key=lambda one: (-one.looks, one.original))


def _rounded(value: float) -> float | None:
    return None if np.isnan(value) else round(float(value), 3)


def _contradicted(row: NDArray[np.float64], given: int) -> int | None:
    """Return the type that contradicts the given label, if one does."""
    named = int(row.argmax())
    return named if named != given and row[given] < LEAST and row[named] > MOST else None


def find_suspects(
    run: Run, crops: Crops, data: Path, pack: ModelPack, *, fold: Path | None, report: Report
) -> tuple[list[Suspect], dict[str, Any]]:
    """Return BCCD's suspect labels, training and test, and the pack's result without the test ones.

    fold: the averaged weights of a run with HELD_OUT_FOLD held out, if they are still there.
    """
    side = pack.card.preprocessing.side_px
    chosen = typed_cells(crops, "bccd")
    truth = four_part_truth(crops, chosen)
    groups = [crops.rows[index].group for index in chosen]
    folds = [crops.rows[index].fold for index in chosen]
    body = keras.Model(run.model.input, [run.model.get_layer("pooled").output, run.model.output])
    pooled, logits = _features_and_logits(body, crops, chosen, side)
    head = _new_head()
    same = cross_val_predict(
        head, pooled, truth, groups=folds, cv=LeaveOneGroupOut(), method="predict_proba"
    )
    looks = (four_part(logits, run.temperature), same, fold_look(run, fold, crops, chosen, side))
    trained = _judge_copies("train", groups, truth, looks)
    head.fit(pooled, truth)
    answers = _official_answers(data, pack, run.model, report)
    tested = _judge_answers(run, answers, body, head)
    return [*trained, *tested], {
        "sha256": pack.card.sha256,
        "originals": {"train": len(set(groups)), "test": len(set(answers.groups))},
        "suspects": {"train": _counts(trained), "test": _counts(tested)},
        "official": _without(answers, tested),
    }


def fold_look(
    run: Run, fold: Path | None, crops: Crops, chosen: NDArray[np.int64], side: int
) -> NDArray[np.float64]:
    """Return the answers of a run with a fold held out to that fold's crops, shape (chosen, 4), else NaN.

    The probabilities are as trained, at temperature 1.
    """
    rows = np.full((len(chosen), len(FOUR)), np.nan)
    if fold is None:
        return rows
    model = keras.models.clone_model(run.model)
    model.set_weights(run.model.get_weights())  # frozen weights are the same in every run
    put_weights(model, read_weights(fold))
    held_out = np.flatnonzero([crops.rows[index].fold == HELD_OUT_FOLD for index in chosen])
    rows[held_out] = four_part(cell_logits(model, crops, chosen[held_out], side), 1.0)
    return rows


def _features_and_logits(
    body: keras.Model, crops: Crops, chosen: NDArray[np.int64], side: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    pooled = keras.Model(body.input, body.outputs[0])
    features = cell_logits(pooled, crops, chosen, side)
    return features, _head_logits(body, features)


def _head_logits(body: keras.Model, features: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the logits that the network's own last layer gives for pooled features."""
    kernel, bias = body.layers[-1].get_weights()
    return np.asarray(features @ kernel + bias, dtype=np.float32)


def _new_head() -> Pipeline:
    return make_pipeline(
        StandardScaler(), LogisticRegression(C=0.01, max_iter=300, class_weight="balanced")
    )


def _judge_copies(
    split: str,
    groups: Sequence[str],
    truth: NDArray[np.int64],
    looks: Sequence[NDArray[np.float64]],
) -> list[Suspect]:
    names, _, first = mean_by_original(looks[0], groups)
    averaged = [mean_by_original(look, groups)[1] for look in looks]
    copies = [groups.count(name) for name in names]
    return judge_labels(split, names, truth[first], averaged, copies)


def _official_answers(data: Path, pack: ModelPack, model: keras.Model, report: Report) -> Answers:
    originals = read_kaggle_test(data, "test_simple")
    examples = group_by_original(read_kaggle_test(data), originals)
    return answer(examples, LabelSet.FOUR, app_pipeline(pack), model, report)


def _judge_answers(run: Run, answers: Answers, body: keras.Model, head: Pipeline) -> list[Suspect]:
    """Judge the test labels by the crops in which the program found a cell."""
    found = np.flatnonzero(answers.found)
    crops = np.stack([answers.crops[place] for place in found])
    features = predict(keras.Model(body.input, body.outputs[0]), crops)
    other = four_part(_head_logits(body, features), run.temperature)
    groups = [answers.groups[place] for place in found]
    looks = (other, head.predict_proba(features), np.full_like(other, np.nan))
    return _judge_copies("test", groups, answers.truth[found], looks)


def _counts(suspects: Sequence[Suspect]) -> dict[str, int]:
    return {"listed": len(suspects), "by_several": sum(one.looks > 1 for one in suspects)}


def _without(answers: Answers, suspects: Sequence[Suspect]) -> dict[str, Any]:
    """Return the shipped pack's result on the official set: whole, without the suspects, and
    without the atypical original.

    That original was known to be atypical before any model was asked.
    """
    results = {}
    for name, left_out in (
        ("all", set[str]()),
        ("without_listed", {one.original for one in suspects}),
        ("without_atypical", {ATYPICAL}),
    ):
        kept = np.array([group not in left_out for group in answers.groups])
        groups = [group for group in answers.groups if group not in left_out]
        right = answers.right[kept]
        results[name] = {
            "files": len(right),
            "originals": len(set(groups)),
            "right": int(right.sum()),
            "accuracy": float(right.mean()),
            "interval": list(bootstrap(right, groups)),
        }
    return results


def suspects_csv(suspects: Sequence[Suspect]) -> bytes:
    """Return the list as CSV."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [one.name for one in fields(Suspect)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(one) for one in suspects)
    return text.getvalue().encode()
