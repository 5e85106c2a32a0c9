"""The site's versions of the last layer in the user's folder: all of them kept, one of them in use."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from hematovision_desktop.adapters.model.arrays import read_arrays
from hematovision_desktop.core.bounded_file import parse_json, read_bounded, read_json
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.sentence import sentence
from hematovision_desktop.core.site_head import Head
from hematovision_desktop.core.site_model import (
    Judged,
    SiteFigures,
    SiteModel,
    VersionList,
    figures_record,
)
from hematovision_desktop.core.whole_file import make_folder, write_whole

SCHEMA = "hematovision.site/2"
EARLIER_SCHEMA = "hematovision.site/1"
"""Still read; the temperature factor bore another name there."""
_ACTIVE = "active.json"
_LOCK_WAIT_S = 5.0

LARGEST_BYTES = 16_000_000
"""A version is some 40 kB; more is none of ours, packed or unpacked."""


class SiteVersions:
    """One file for each version, and one that says which is in use; each is whole or not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, model: SiteModel) -> SiteModel:
        """Store a version under the next number and return it; it is not in use yet."""
        with self._owned():
            numbered = replace(model, number=max(self._numbers(), default=0) + 1)
            write_whole(self._path(numbered.number), _pack(numbered))
        return numbered

    def use(self, number: int | None) -> None:
        """Use a version from now on; None goes back to the pack as shipped."""
        if number is not None:
            self.read(number)
        with self._owned():
            content = json.dumps({"schema": SCHEMA, "version": number}) + "\n"
            write_whole(self._folder / _ACTIVE, content.encode())

    def read(self, number: int) -> SiteModel:
        """Return a version; raise UserError if there is none, EnvironmentFault if it is damaged."""
        path = self._path(number)
        try:
            return _unpack(read_bounded(path, LARGEST_BYTES))
        except FileNotFoundError:
            raise UserError(
                sentence(
                    "There is no version {number} of this site. `hematovision adapt --list` shows "
                    "all.",
                    number=number,
                )
            ) from None
        except OSError as fault:
            raise EnvironmentFault(
                sentence(
                    "The site's version {path} cannot be read ({why}). Check the disk and the "
                    "folder's permissions.",
                    path=path,
                    why=fault.strerror or fault,
                )
            ) from fault
        except Exception as fault:  # whatever stands in it, it is not what was kept
            raise EnvironmentFault(
                sentence(
                    "The site's version {number} is damaged ({path}). Choose another version, go "
                    "back to the pack as shipped, or teach it again.",
                    number=number,
                    path=path,
                )
            ) from fault

    def list_all(self) -> VersionList:
        """Return what is kept; never raises, so that a damaged folder holds up nothing."""
        whole, damaged = [], []
        for number in self._numbers():
            try:
                whole.append(self.read(number))
            except (UserError, EnvironmentFault):
                damaged.append(number)
        return VersionList(tuple(whole), tuple(damaged), self._chosen()[0])

    def model_for(self, card: ModelCard) -> tuple[SiteModel | None, str]:
        """Return the version in use with a pack, and why none is, where one was chosen.

        Never raises: whatever is wrong, the pack as shipped can name cells.
        """
        chosen, trouble = self._chosen()
        if chosen is None:
            return None, trouble
        try:
            model = self.read(chosen)
        except UserError:
            return None, (
                sentence(
                    "The site's version {chosen} is gone; cells are named by the pack as shipped. "
                    "Choose another version, or teach it again.",
                    chosen=chosen,
                )
            )
        except EnvironmentFault as fault:
            return None, sentence(
                "{fault} Until then, cells are named by the pack as shipped.", fault=str(fault)
            )
        if model.pack_sha256 != card.sha256 or model.labels != card.labels:
            return None, (
                sentence(
                    "The site's version {chosen} was taught to another model pack and is not used "
                    "with {pack}. Teach your site again; your verdicts are still in the log.",
                    chosen=chosen,
                    pack=card.title,
                )
            )
        return model, ""

    def _chosen(self) -> tuple[int | None, str]:
        path = self._folder / _ACTIVE
        try:
            number = read_json(path)["version"]
        except FileNotFoundError:
            return None, ""
        except (OSError, ValueError, KeyError):
            return None, (
                f"Which version of this site is in use cannot be read from {path}; cells are named "
                "by the pack as shipped. Choose a version again."
            )
        if isinstance(number, int) and not isinstance(number, bool) and number > 0:
            return number, ""
        return None, ""

    def _numbers(self) -> list[int]:
        names = [path.stem.removeprefix("version-") for path in self._folder.glob("version-*.npz")]
        return sorted(int(name) for name in names if name.isdecimal())

    def _path(self, number: int) -> Path:
        return self._folder / f"version-{number:04}.npz"

    @contextmanager
    def _owned(self) -> Iterator[None]:
        """Let one program at a time number and choose."""
        try:
            make_folder(self._folder)
            with FileLock(self._folder / ".lock", timeout=_LOCK_WAIT_S):
                yield
        except Timeout:
            raise EnvironmentFault(
                sentence(
                    "Another window of this program holds {folder}. Try again in a moment.",
                    folder=self._folder,
                )
            ) from None
        except OSError as fault:
            raise EnvironmentFault(
                sentence(
                    "The site's version could not be kept in {folder} ({why}). Free some space or "
                    "check the folder's permissions; what was in use before still is.",
                    folder=self._folder,
                    why=fault.strerror or fault,
                )
            ) from fault


def _pack(model: SiteModel) -> bytes:
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


def _unpack(content: bytes) -> SiteModel:
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
    return SiteModel(
        int(about["number"]),
        datetime.fromisoformat(about["created_at"]),
        str(about["pack_sha256"]),
        labels,
        head,
        factor,
        _figures(about["figures"]),
    )


def _figures(record: Mapping[str, Any]) -> SiteFigures:
    return SiteFigures(
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
