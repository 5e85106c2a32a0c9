"""Reads Keras models from files: .keras archives and HDF5, of Keras 2 and 3. Code in them is never run."""

from __future__ import annotations

import json
import tempfile
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import h5py
import keras
import numpy as np

from convert.pack.earlier_keras import EARLIER_LAYERS, foreign_part, holds_code, modernized
from convert.pack.foreign_kinds import kind_by_content, kind_by_ending, kind_of_archive
from hematovision_desktop.core.base.errors import UserError

ABOUT = "hematovision.json"
"""An entry in a .keras archive that names the outputs."""

_WRITTEN = "A model is what model.save('name.keras') writes."
_WEIGHTS = "model.weights"
_BARE = (
    "a description of layers, without their weights. Save the whole network with "
    "model.save('name.keras')."
)
_TWO_BYTES = np.dtype("V2")
_ZIP = b"PK\x03\x04"
_OF_WEIGHTS = {"layer_names", "layers", "_layer_checkpoint_dependencies", "model_weights"}
"""What a Keras file of weights only has at its top: an attribute of Keras 2, groups of Keras 3."""


@dataclass(frozen=True, slots=True, eq=False)
class KerasFile:
    """A model from a file. kind: what it is, for sentences. named: the outputs, if the file gives them."""

    kind: str
    model: keras.Model
    named: tuple[str, ...] = ()


def open_keras_file(path: Path) -> KerasFile:
    """Return the model of a file. Raises UserError with one sentence if it cannot be used."""
    if kind := kind_by_ending(path):
        raise UserError(f"{path.name} is {kind}")
    if zipfile.is_zipfile(path):
        return _open_archive(path)
    if h5py.is_hdf5(path):
        return _open_hdf5(path)
    with path.open("rb") as content:
        if content.read(4) == _ZIP:  # the list of its entries, at the end, is missing
            raise damaged(path)
    if kind := kind_by_content(path):
        raise UserError(f"{path.name} is {kind}")
    raise UserError(
        f"The checkpoint {path} is damaged or not a Keras model: its content is neither HDF5 (.h5) nor "
        "an archive (.keras). Fetch a copy, or write it with model.save('name.keras')."
    )


def open_unpacked(folder: Path) -> KerasFile:
    """Return the model of a .keras archive that somebody unpacked into a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        packed = Path(scratch) / folder.name
        with zipfile.ZipFile(packed, "w") as archive:
            for path in sorted(folder.iterdir()):
                if path.is_file():
                    archive.write(path, path.name)
        return _open_archive(packed)


def damaged(path: Path) -> UserError:
    """Return the error for a file of the right kind whose content is not complete."""
    return UserError(
        f"The checkpoint {path} is damaged: its content is not complete. Train it again or fetch a copy."
    )


def _open_archive(path: Path) -> KerasFile:
    try:
        with zipfile.ZipFile(path) as archive:
            broken = archive.testzip()
            names = archive.namelist()
            config = archive.read("config.json").decode() if "config.json" in names else ""
            named = _named(archive.read(ABOUT)) if ABOUT in names else ()
            kind = kind_of_archive(archive) or "no Keras model. " + _WRITTEN
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as fault:
        raise damaged(path) from fault
    if broken:
        raise damaged(path)
    if not config:
        raise UserError(f"{path.name} is {kind}")
    if not any(name.startswith(_WEIGHTS) for name in names):
        raise UserError(f"{path.name} is {_BARE}")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "model.keras"
        with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w") as target:
            for entry in archive.infolist():
                is_config = entry.filename == "config.json"
                usable = _usable(path, _without_training(config)) if is_config else ""
                content = usable.encode() if is_config else archive.read(entry)
                target.writestr(entry.filename, content)
        model = _load(path, copy)
    kind = f"{path.name} is a Keras model (.keras)"
    return KerasFile(kind, model, named)


def _without_training(config: str) -> str:
    """Remove loss and metrics: custom ones need code that only training needs."""
    try:
        whole = json.loads(config)
    except ValueError:
        return config  # it is reported as damaged when it is read
    if isinstance(whole, dict):
        whole.pop("compile_config", None)
    return json.dumps(whole)


def _named(about: bytes) -> tuple[str, ...]:
    """Return the outputs' names in an archive, or none if the entry contains something else."""
    whole = json.loads(about)
    labels = whole.get("labels") if isinstance(whole, dict) else None
    return tuple(str(name) for name in labels) if isinstance(labels, list) else ()


def _open_hdf5(path: Path) -> KerasFile:
    with _told_as_damaged(path), h5py.File(path, "r") as content:
        found = content.attrs.get("model_config")
        top = {*content.attrs, *content}
    if found is None and not top & _OF_WEIGHTS:
        raise UserError(
            f"{path.name} is an HDF5 file, but not a Keras model: it contains neither layers nor their "
            f"weights. {_WRITTEN}"
        )
    if found is None:
        raise UserError(
            f"{path.name} contains only weights (HDF5), without the layers that they belong to. Build the "
            "network as it was trained, load the weights, and write it with model.save('name.keras')."
        )
    if "model_weights" not in top:
        raise UserError(f"{path.name} is {_BARE}")
    with _told_as_damaged(path):
        config = found.decode() if isinstance(found, bytes) else str(found)
    usable = _usable(path, config)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "model.h5"
        copy.write_bytes(path.read_bytes())
        with _told_as_damaged(path), h5py.File(copy, "r+") as content:
            content.attrs["model_config"] = usable
            _widen(content)
        return KerasFile(f"{path.name} is a Keras model (HDF5, .h5)", _load(path, copy))


@contextmanager
def _told_as_damaged(path: Path) -> Iterator[None]:
    """Raise UserError for whatever h5py raises about an HDF5 file whose tables are broken."""
    try:
        yield
    except (OSError, RuntimeError, KeyError, ValueError) as fault:
        raise damaged(path) from fault


def _usable(path: Path, config: str) -> str:
    """Return a configuration for this Keras. Raises UserError for one that contains code."""
    try:
        code, usable = holds_code(config), modernized(config)
        foreign = foreign_part(config)
    except ValueError as fault:
        raise damaged(path) from fault
    if code:
        raise UserError(
            f"{path.name} contains a {code}: Python code, which is not run from a file. Build the "
            "network without it (a Rescaling layer or --pixels does what most such layers do), "
            "load the weights and save it again."
        )
    if foreign:
        raise UserError(
            f"{path.name} contains a {foreign}, which is not part of Keras, and its code is not in the file. "
            "On a computer that has this code, write the network with model.export('folder'), and name that folder."
        )
    return usable


def _load(path: Path, whole: Path) -> keras.Model:
    try:
        with _quiet():
            return keras.saving.load_model(whole, custom_objects=EARLIER_LAYERS, compile=False)
    except (OSError, EOFError, KeyError, zipfile.BadZipFile) as fault:
        raise damaged(path) from fault
    except Exception as fault:  # anything that a custom layer's constructor raises
        reason = " ".join(str(fault).split())[:160].rstrip(". ")
        raise UserError(
            f"Keras {keras.__version__} cannot open {path.name} ({reason}). If it contains layers of "
            "your own, write it with model.export('folder') and name that folder."
        ) from fault


def _widen(content: h5py.File) -> None:
    """Write weights of bfloat16, which HDF5 stores as two bytes without a meaning, as float32.

    Their bits are the upper half of float32's.
    """
    found: list[str] = []
    content.visititems(
        lambda name, one: found.append(name) if getattr(one, "dtype", None) == _TWO_BYTES else None
    )
    for name in found:
        bits = np.asarray(content[name]).view(np.uint16).astype(np.uint32) << 16
        del content[name]
        content[name] = bits.view(np.float32)


@contextmanager
def _quiet() -> Iterator[None]:
    """Suppress what Keras says about optimizers and earlier formats."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
