"""A version of the last layer as bytes."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import numpy as np

from hematovision_desktop.adapters.model.arrays import read_arrays
from hematovision_desktop.adapters.model.earlier_versions import LARGEST_BYTES
from hematovision_desktop.core.base.bounded_file import parse_json
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.adapted_layer import (
    AdaptationFigures,
    AdaptedLayer,
    Judged,
    figures_record,
)
from hematovision_desktop.core.naming.head_fit import Head

SCHEMA = "hematovision.site/2"
EARLIER_SCHEMA = "hematovision.site/1"
"""Still read; its temperature factor had another name."""


def pack_version(model: AdaptedLayer) -> bytes:
    """Return a version as bytes."""
    figures = model.figures
    about = {
        "schema": SCHEMA,
        "number": model.number,
        "created_at": model.created_at.isoformat(),
        "pack_sha256": model.pack_sha256,
        "labels": [label.value for label in model.labels],
        "temperature_factor": model.temperature_factor,
        "figures": figures_record(figures),
    }
    target = io.BytesIO()
    np.savez_compressed(
        target, about=json.dumps(about), weights=model.head.weights, bias=model.head.bias
    )
    return target.getvalue()


def unpack_version(content: bytes) -> AdaptedLayer:
    """Return a version from its bytes; raises any error for invalid content."""
    stored = read_arrays(content, LARGEST_BYTES)
    about = parse_json(str(stored["about"]).encode())
    head = Head(stored["weights"].astype(np.float32), stored["bias"].astype(np.float32))
    if about["schema"] not in (SCHEMA, EARLIER_SCHEMA):
        raise ValueError(about["schema"])
    labels = tuple(Label(name) for name in about["labels"])
    earlier = about["schema"] == EARLIER_SCHEMA
    factor = float(about["heat" if earlier else "temperature_factor"])
    fits = head.weights.ndim == 2 and head.weights.shape[1:] == head.bias.shape == (len(labels),)
    if not fits or not np.isfinite(head.weights).all() or not np.isfinite(head.bias).all():
        raise ValueError("weights")
    if not 1.0 <= factor <= 100.0:
        raise ValueError("temperature_factor")
    return AdaptedLayer(
        int(about["number"]),
        datetime.fromisoformat(about["created_at"]),
        str(about["pack_sha256"]),
        labels,
        head,
        factor,
        _figures(about["figures"]),
    )


def _figures(record: Mapping[str, Any]) -> AdaptationFigures:
    return AdaptationFigures(
        LabelSet(record["label_set"]),
        {Label(name): int(count) for name, count in record["cells"].items()},
        int(record["originals"]),
        _judged(record["site"]["before"]),
        _judged(record["site"]["after"]),
        _judged(record["reference"]["before"]),
        _judged(record["reference"]["after"]),
        int(record.get("sample", 0)),
    )


def _judged(record: Mapping[str, Any]) -> Judged:
    recall = {Label(name): float(share) for name, share in record["recall"].items()}
    return Judged(**{**record, "recall": recall})
