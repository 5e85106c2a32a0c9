"""A file that is no checkpoint is named for what it is."""

from __future__ import annotations

import gzip
import io
import pickle
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("keras")

from convert.pack.keras_files import open_keras_file
from convert.pack.network import open_network
from hematovision_desktop.core.base.errors import UserError


def zipped(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("m.h5", b"", "m.h5 is empty. Fetch the file itself again."),
        ("m.h5", b"version https://git-lfs.github.com/spec/v1\noid", "Git LFS"),
        ("m.keras", b"\n<!DOCTYPE html><html><title>Drive</title>", "a web page"),
        ("m.h5", b"\xef\xbb\xbf<HTML>", "a web page"),
        ("m.h5", b"\x1c\x00\x00\x00TFL3" + bytes(40), "converted already"),
        ("m.h5", pickle.dumps({"a": 1}, protocol=4), "a pickle, which may run code"),
        ("m.h5", pickle.dumps({"a": 1}, protocol=2), "a pickle, which may run code"),
        ("m.h5", zipped("archive/data.pkl"), "a PyTorch file"),
        ("m.zip", zipped("model/saved_model.pb"), "a packed model. Unpack it"),
        ("m.zip", zipped("Best Model.H5"), "a packed model. Unpack it"),
        ("m.zip", zipped("inner.keras"), "a packed model. Unpack it"),
        ("m.keras", zipped("model.weights.h5"), "m.keras is a Keras file without its config.json"),
        ("m.keras", zipped("metadata.json", "model.weights.h5"), "weights alone"),
        ("m.npz", zipped("arr_0.npy", "arr_1.npy"), "a file of arrays (NumPy)"),
        ("m.zip", zipped("out/best.pt"), "a packed file; in it, best.pt is a PyTorch file"),
        (
            "m.zip",
            zipped("labels.txt", "m.tflite"),
            "m.tflite is a TFLite file, which is converted",
        ),
        ("m.keras", zipped("notes.txt"), "no Keras model"),
        ("m.keras", zipped("metadata.json"), "no Keras model"),
        ("m.tar.gz", gzip.compress(b"x", mtime=0), "gzip"),
        ("m.h5", b"7z\xbc\xaf\x27\x1c\x00\x04", "7-Zip"),
        ("m.h5.rar", b"Rar!\x1a\x07\x01\x00", "RAR"),
        ("m.safetensors", b"\x10\x00\x00\x00\x00\x00\x00\x00{", "weights alone"),
        ("ckpt-1.data-00000-of-00001", b"\x00\x01", "without the layers"),
        ("ckpt-1.index", b"\x00\x01", "without the layers"),
        ("m.h5", b"\x00\x01\x02\x03 nothing known", "neither HDF5"),
    ],
)
def test_names_the_kind_of_a_file_that_is_no_checkpoint(
    name: str, content: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError) as refusal:
        open_keras_file(path)
    assert words in str(refusal.value)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("metadata.json", "model.weights.h5"), "without its config.json: weights alone"),
        (("config.json", "metadata.json"), "without model.weights.h5, its weights"),
        (("best.keras", "history.csv"), "Name the file in it: best.keras."),
        (("a.h5", "b.h5"), "it contains no saved_model.pb"),
        ((), "it contains no saved_model.pb"),
    ],
)
def test_says_what_a_folder_is_that_is_no_saved_model(
    names: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(UserError) as refusal:
        open_network(tmp_path)
    assert words in str(refusal.value)


def test_recognises_a_tensorflow_training_checkpoint_by_its_common_name(tmp_path: Path) -> None:
    (tmp_path / "ckpt-1.index").write_bytes(b"")
    with pytest.raises(UserError, match="ckpt-1 is a training checkpoint of TensorFlow"):
        open_network(tmp_path / "ckpt-1")
