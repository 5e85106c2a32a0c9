"""Builds a narrow locator that starts with the most important channels of a wide one.

Structured pruning by weight norms (Li et al. 2017, arXiv 1608.08710). The output of each norm of
the narrow network has the mean and the deviation of the wide network's channel.
"""

from __future__ import annotations

import keras
import numpy as np
from numpy.typing import NDArray

from convert.locator.network import HEAT, SIDES

_STAGES = ((1, 2), (3, 4, 5), (6, 7, 8, 9), (10, 11, 12))
"""Blocks whose results are added to each other, so they must keep the same channels."""

_MIXES = ("mix_1", "mix_2")

Chosen = NDArray[np.intp]
_COLOURS = np.arange(3)


class _Narrowing:
    """Copies chosen channels from a wide network into a narrow one of the same plan."""

    def __init__(
        self, narrow: keras.Model, wide: keras.Model, examples: NDArray[np.float32]
    ) -> None:
        self._narrow, self._wide = narrow, wide
        self._norms = [one.name for one in wide.layers if _is_norm(one)]
        outputs = [wide.get_layer(name).output for name in self._norms]
        answers = keras.Model(wide.input, outputs).predict(examples, verbose=0, batch_size=8)
        self._moments = {
            name: (answer.mean(axis=(0, 1, 2)), answer.std(axis=(0, 1, 2)))
            for name, answer in zip(self._norms, answers, strict=True)
        }

    def backbone(self) -> tuple[Chosen, Chosen]:
        """Copy the MobileNetV2 part. Return the channels kept before the heads: deep, and fine."""
        stem = self._best("Conv1", self._weight("expanded_conv_project", 2))
        self._conv("Conv1", "bn_Conv1", _COLOURS, stem)
        self._depthwise("expanded_conv", stem)
        stream = self._best("expanded_conv_project", self._weight("expanded_conv_project", 3))
        self._conv("expanded_conv_project", "expanded_conv_project_BN", stem, stream)
        fine = stem
        for blocks in _STAGES:
            written = np.sum(
                [self._weight(f"block_{block}_project", 3) for block in blocks], axis=0
            )
            after = self._best(f"block_{blocks[0]}_project", written)
            for block in blocks:
                name = f"block_{block}"
                inner = self._best(f"{name}_expand", self._weight(f"{name}_project", 2))
                self._conv(f"{name}_expand", f"{name}_expand_BN", stream, inner)
                self._depthwise(name, inner)
                self._conv(f"{name}_project", f"{name}_project_BN", inner, after)
                stream = after
                fine = inner if block == 6 else fine
        return stream, fine

    def heads(self, deep_in: Chosen, fine_in: Chosen) -> None:
        """Copy the layers after the backbone."""
        deep = self._best("deep", self._weight("context_blend", 2))
        self._conv("deep", None, deep_in, deep)
        context = self._best("context_blend", self._weight("narrow", 2))
        self._mix("context", deep, context)
        both = self._weight("narrow", 3) + self._weight("fine", 3)
        stream = self._best("narrow", both)
        self._conv("narrow", None, context, stream)
        self._conv("fine", None, fine_in, stream)
        after = {"mix_1": "mix_2_blend", "mix_2": "to_heat_blend"}
        for name in _MIXES:
            kept = self._best(f"{name}_blend", self._weight(after[name], 2))
            self._mix(name, stream, kept)
            stream = kept
        for name, last, count in (("to_heat", HEAT, 3), ("to_sides", SIDES, 4)):
            kept = self._best(f"{name}_blend", self._weight(last, 2))
            self._mix(name, stream, kept)
            self._conv(last, None, kept, np.arange(count))

    def _kernel(self, name: str) -> NDArray[np.float32]:
        return np.asarray(self._wide.get_layer(name).get_weights()[0])

    def _weight(self, name: str, axis: int) -> NDArray[np.float32]:
        """Return the norm of a convolution's weights for each input channel (2) or output channel (3)."""
        others = tuple(one for one in range(4) if one != axis)
        return np.asarray(np.sqrt((self._kernel(name) ** 2).sum(axis=others)))

    def _best(self, name: str, weights: NDArray[np.float32]) -> Chosen:
        """Return the channels of a layer's output to keep, in their order."""
        count = self._narrow.get_layer(name).get_weights()[0].shape[-1]
        return np.sort(np.argsort(-weights, kind="stable")[:count])

    def _conv(self, name: str, norm: str | None, given: Chosen, kept: Chosen) -> None:
        kernel, *bias = self._wide.get_layer(name).get_weights()
        self._narrow.get_layer(name).set_weights(
            [kernel[:, :, given][:, :, :, kept], *(one[kept] for one in bias)]
        )
        if norm:
            self._norm(norm, kept)

    def _depthwise(self, block: str, kept: Chosen) -> None:
        kernel, *_ = self._wide.get_layer(f"{block}_depthwise").get_weights()
        self._narrow.get_layer(f"{block}_depthwise").set_weights([kernel[:, :, kept]])
        self._norm(f"{block}_depthwise_BN", kept)

    def _mix(self, name: str, given: Chosen, kept: Chosen) -> None:
        kernel, bias = self._wide.get_layer(f"{name}_spread").get_weights()
        self._narrow.get_layer(f"{name}_spread").set_weights([kernel[:, :, given], bias[given]])
        self._conv(f"{name}_blend", None, given, kept)

    def _norm(self, name: str, kept: Chosen) -> None:
        mean, deviation = (one[kept] for one in self._moments[name])
        self._narrow.get_layer(name).set_weights(
            [np.maximum(deviation, 0.05), mean, np.zeros_like(mean), np.ones_like(mean)]
        )


def start_from(narrow: keras.Model, wide: keras.Model, examples: NDArray[np.float32]) -> None:
    """Give a narrow locator the weights of the best channels of a wide one.

    examples: inputs in [-1, 1] for the wide network, which are used to measure the means of its
    channels.
    """
    narrowing = _Narrowing(narrow, wide, examples)
    narrowing.heads(*narrowing.backbone())


def _is_norm(layer: keras.Layer) -> bool:
    return isinstance(layer, keras.layers.BatchNormalization)
