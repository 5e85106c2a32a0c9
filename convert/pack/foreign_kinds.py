"""What a file is that is offered as a checkpoint but contains no Keras model, judged by its content."""

from __future__ import annotations

import zipfile
from pathlib import Path

_WHOLE = "Save the whole network with model.save('name.keras')."
_UNPACK = "Unpack it and name the file or folder that lies in it."
_FETCH = "Fetch the file itself again."

_BY_ENDING = {
    (".pt", ".pth"): f"a PyTorch file. {_WHOLE}",
    (".onnx",): f"an ONNX file. {_WHOLE}",
    (".tflite",): f"a TFLite file, which is converted already. {_WHOLE}",
    (".pb",): "a graph; name the folder that it lies in, if that is a SavedModel. " + _WHOLE,
    (".ckpt", ".index"): f"a training checkpoint of TensorFlow, without the layers. {_WHOLE}",
    (".pkl", ".pickle", ".joblib"): f"a pickle, which may run code when it is opened. {_WHOLE}",
    (".json", ".yaml"): f"a description of layers, without their weights. {_WHOLE}",
    (".safetensors",): f"a file of weights alone (safetensors), without the layers. {_WHOLE}",
}
_BY_START = (
    (b"version https://git-lfs", f"a note of Git LFS in place of the file. {_FETCH}"),
    (b"\x1f\x8b", f"a packed file (gzip). {_UNPACK}"),
    (b"7z\xbc\xaf\x27\x1c", f"a packed file (7-Zip). {_UNPACK}"),
    (b"Rar!", f"a packed file (RAR). {_UNPACK}"),
    (b"BZh", f"a packed file (bzip2). {_UNPACK}"),
    (b"\xfd7zXZ", f"a packed file (xz). {_UNPACK}"),
)
_WEIGHTS = "model.weights"
_TEXTS = (".json", ".yaml")
_PACKED_MODELS = (".keras", ".h5", ".hdf5", "saved_model.pb")
_LOOKED_AT = 512


def kind_by_ending(path: Path) -> str | None:
    """Return what a file is by its name, and what to do, to follow “NAME is ”; None for no other kind."""
    if ".data-" in path.name:
        return f"a part of a training checkpoint of TensorFlow, without the layers. {_WHOLE}"
    for endings, kind in _BY_ENDING.items():
        if path.suffix.lower() in endings:
            return kind
    return None


def kind_of_prefix(path: Path) -> str | None:
    """Return what a name without a file is, if there are files that begin with it; None if nothing is known."""
    listed = path.with_name(f"{path.name}.index").is_file()
    return _BY_ENDING[(".ckpt", ".index")] if listed else None


def kind_of_folder(folder: Path) -> str | None:
    """Return what a folder that is no SavedModel is; None if nothing is known."""
    names = sorted(one.name for one in folder.iterdir())
    if any(name.startswith(_WEIGHTS) for name in names):
        return f"an unpacked Keras file without its config.json: weights alone, without the layers. {_WHOLE}"
    if "config.json" in names and "metadata.json" in names:
        return f"an unpacked Keras file without model.weights.h5, its weights. {_WHOLE}"
    inner = [name for name in names if name.lower().endswith(_PACKED_MODELS)]
    if len(inner) == 1:
        return f"a folder, and no SavedModel. Name the file in it: {inner[0]}."
    return None


def kind_by_content(path: Path) -> str | None:
    """Return the kind from the start of a file that is neither HDF5 nor a zip; None if nothing is known."""
    with path.open("rb") as content:
        start = content.read(_LOOKED_AT)
    if not start:
        return f"empty. {_FETCH}"
    if start[4:8] == b"TFL3":
        return _BY_ENDING[(".tflite",)]
    if start[0] == 0x80 and start[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        return _BY_ENDING[(".pkl", ".pickle", ".joblib")]
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html", b"<?xml")):
        return f"a web page, not the file that it offers. {_FETCH}"
    return next((kind for begin, kind in _BY_START if start.startswith(begin)), None)


def kind_of_archive(archive: zipfile.ZipFile) -> str | None:
    """Return what a zip without the description of a Keras model is; None if nothing is known."""
    names = archive.namelist()
    if any(name.endswith("data.pkl") for name in names):
        return _BY_ENDING[(".pt", ".pth")]
    if any(name.startswith(_WEIGHTS) for name in names):
        return f"a Keras file without its config.json: weights alone, without the layers. {_WHOLE}"
    if names and all(name.endswith(".npy") for name in names):
        return f"a file of arrays (NumPy), without the layers. {_WHOLE}"
    if any(name.lower().endswith(_PACKED_MODELS) for name in names):
        return f"a packed model. {_UNPACK}"
    inner = (Path(name) for name in names if not name.endswith(_TEXTS))
    found = next(((one, kind) for one in inner if (kind := kind_by_ending(one)) is not None), None)
    return None if found is None else f"a packed file; in it, {found[0].name} is {found[1]}"
