"""Asks a frozen network about crops, in single precision, in any range of pixels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from convert.pack.head import Head, first_layer_input
from convert.pack.network import Network, cut_out
from convert.pack.output_names import OutputNames
from convert.pack.pixel_ranges import PixelRange, ranges_scaled_by

_AT_ONCE = 16


@dataclass(slots=True)
class Asked:
    """A network that can be asked. Answers are kept, because the same crops are asked more than once."""

    network: Network
    head: Head
    _answer: Any = None
    _known: dict[tuple[str, int], tuple[NDArray[np.uint8], NDArray[np.float32]]] = field(
        default_factory=dict
    )

    def logits(self, crops: NDArray[np.uint8], pixels: PixelRange) -> NDArray[np.float32]:
        """Return the answers before softmax, shape (n, outputs), to crops, uint8 RGB; infinite ones
        as large numbers.
        """
        return np.nan_to_num(self._answers(crops, pixels), posinf=1e9, neginf=-1e9)

    def answers_numbers(self, crops: NDArray[np.uint8], pixels: PixelRange) -> bool:
        """Return whether all answers are numbers, neither NaN nor infinite."""
        return bool(np.isfinite(self._answers(crops, pixels)).all())

    def _answers(self, crops: NDArray[np.uint8], pixels: PixelRange) -> NDArray[np.float32]:
        key = pixels.name, id(crops)
        if key not in self._known:
            if self._answer is None:
                network = self.network
                self._answer = cut_out(network.graph, network.entry, [self.head.logits])
            parts = [
                np.asarray(self._answer(tf.constant(pixels.apply(crops[at : at + _AT_ONCE])))[0])
                for at in range(0, len(crops), _AT_ONCE)
            ]
            answers = np.concatenate(parts).reshape(len(crops), self.network.outputs)
            self._known[key] = (
                crops,
                answers.astype(np.float32),
            )  # keeping the crops keeps their id valid
        return self._known[key][1]

    def ranges_inside(self) -> tuple[PixelRange, ...]:
        """Return the ranges that a network's own scaling may be made for; none if it scales nothing."""
        entrance = first_layer_input(self.network.graph)
        if entrance is None:
            return ()
        scale = cut_out(self.network.graph, self.network.entry, [entrance])
        side = self.network.side

        def seen(value: float) -> float:
            at = np.asarray(scale(tf.fill((1, side, side, 3), tf.constant(value)))[0])
            if at.ndim != 4:
                return float(at.mean())
            return float(at[0, at.shape[1] // 2, at.shape[2] // 2].mean())

        return ranges_scaled_by(seen(0.0), seen(1.0))


def merged(logits: NDArray[np.float32], names: OutputNames) -> NDArray[np.float32]:
    """Return logits of the pack's labels, shape (n, labels): the strongest of several outputs."""
    return np.stack([logits[:, list(some)].max(axis=1) for some in names.outputs], axis=1)
