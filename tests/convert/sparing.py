"""What saves the workshop's tests time: few layers, uncompiled steps, cells located once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import keras
import pytest
import tensorflow as tf
from keras.src.applications import efficientnet

from convert.pack import pictures
from convert.train import command
from convert.train.backbone import BACKBONES, DEFAULT
from convert.train.outlier_exposure import gather_outliers
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.locator.learned import open_locator
from hematovision_desktop.core.cells.field import Field, Located

OUTLIERS_EACH = 40
"""So many outliers of each kind a run of the tests sees; the program's own 400 take longer than it."""


@contextmanager
def uncompiled() -> Iterator[None]:
    """Let TensorFlow run each step uncompiled: a few steps take less time than compiling one.

    `drawn_models` and the locator's run are compiled, as every real run is.
    """
    tf.config.run_functions_eagerly(True)
    try:
        yield
    finally:
        tf.config.run_functions_eagerly(False)


def locate_once(patch: pytest.MonkeyPatch) -> None:
    """Locate the cells of the pictures that many conversions share only once."""

    class Remembering:
        def __init__(self, model: Path) -> None:
            self._locator = open_locator(model)
            self._known: dict[tuple[tuple[int, ...], bytes], Located] = {}

        def locate(self, field: Field) -> Located:
            key = field.pixels.shape, sha256(field.pixels.tobytes()).digest()
            if key not in self._known:
                self._known[key] = self._locator.locate(field)
            return self._known[key]

    patch.setattr(pictures, "open_locator", cache(Remembering))


def read_once(patch: pytest.MonkeyPatch) -> None:
    """Read the pictures that many conversions share only once. A changed file is read again."""

    class Remembering:
        @staticmethod
        @lru_cache(256)
        def _known(path: Path, _written_ns: int, _size: int) -> Field:
            field = ImageReader().read(path)
            field.pixels.setflags(write=False)  # shared by all tests
            return field

        def read(self, path: Path) -> Field:
            state = path.stat()
            return self._known(path, state.st_mtime_ns, state.st_size)

    patch.setattr(pictures, "ImageReader", Remembering)


def gather_few_outliers(patch: pytest.MonkeyPatch) -> None:
    """Give a run with outliers a few of each kind instead of hundreds."""
    patch.setattr(command, "gather_outliers", partial(gather_outliers, each=OUTLIERS_EACH))


@contextmanager
def few_layers() -> Iterator[None]:
    """Train a network of few layers, with every kind of layer that MobileNetV2 has."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(BACKBONES, DEFAULT, _shallow)
        yield


@contextmanager
def all_layers() -> Iterator[None]:
    """Train the whole network, for tests about that very network."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(BACKBONES, DEFAULT, keras.applications.MobileNetV2)
        yield


@contextmanager
def few_locator_layers() -> Iterator[None]:
    """Give the locator few layers under its heads, including all those that it names."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keras.applications, "MobileNetV2", _shallow_eyes)
        yield


@contextmanager
def few_efficient_blocks() -> Iterator[None]:
    """Give EfficientNet only the first three of its seven stages. The others have no other kinds of layer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(efficientnet, "DEFAULT_BLOCKS_ARGS", efficientnet.DEFAULT_BLOCKS_ARGS[:3])
        yield


def _weighed(value: Any, layer: Any, name: str | None = None) -> Any:
    return keras.layers.BatchNormalization(name=name)(layer(value))


def _block(value: Any, channels: int, stride: int, name: str | None = None) -> Any:
    """Widen, convolve, narrow. name: of the last layer of the widening."""
    layers = keras.layers
    wide = layers.Conv2D(3 * channels, 1, use_bias=False)
    spread = layers.DepthwiseConv2D(3, stride, padding="same", use_bias=False)
    value = layers.ReLU(6.0, name=name)(_weighed(value, wide))
    value = layers.ReLU(6.0)(_weighed(value, spread))
    return _weighed(value, layers.Conv2D(channels, 1, use_bias=False))


def _stem(entry: Any) -> Any:
    stem = keras.layers.Conv2D(16, 3, 4, padding="same", use_bias=False)
    return keras.layers.ReLU(6.0)(_weighed(entry, stem))


def _shallow(
    input_tensor: Any = None, input_shape: Any = None, alpha: float = 1.0, **_more: Any
) -> keras.Model:
    layers = keras.layers
    entry = keras.Input(input_shape) if input_tensor is None else input_tensor
    value = _block(_block(_stem(entry), 16, 2), 24, 4)
    value = layers.Add()([value, _block(value, 24, 1)])
    value = layers.ReLU(6.0)(_weighed(value, layers.Conv2D(1280, 1, use_bias=False)))
    return keras.Model(entry, value)


def _shallow_eyes(input_shape: Any, **_more: Any) -> keras.Model:
    """Return layers down to an eighth and a sixteenth, under the names that the locator looks for."""
    entry = keras.Input(input_shape)
    narrow = keras.layers.Conv2D(16, 1, use_bias=False)
    value = _block(_weighed(_stem(entry), narrow, "block_2_project_BN"), 24, 2)
    value = _block(value, 24, 2, "block_6_expand_relu")
    value = keras.layers.Add(name="block_12_add")([value, _block(value, 24, 1)])
    return keras.Model(entry, value)
