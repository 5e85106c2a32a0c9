"""The locator's network: MobileNetV2 down to a sixteenth, back up to an eighth, two small heads.

It is anchor-free as in CenterNet (Zhou et al. 2019, arXiv 1904.07850): a peak of every kind around
each cell's centre. The box is read at the peak as four distances, as in FCOS (Tian et al. 2019,
1904.01355).
"""

from __future__ import annotations

import math
from pathlib import Path

import keras
import tensorflow as tf

from convert.locator.views import HEIGHT_PX, WIDTH_PX
from convert.train.backbone import freeze_norms, load_imagenet
from hematovision_desktop.core.naming.locator_card import KINDS

HEAT, SIDES = "heat", "sides"
DEEP = 96
WIDE = 64
_RARE = 0.02
"""Every place starts with this score, so the many empty ones do not dominate the first steps."""

FROZEN_UP_TO = "block_2_project_BN"
"""The edges and stain colours of ImageNet's first layers can be used as they are; not training them saves time."""


def build_locator(
    width_px: int = WIDTH_PX, height_px: int = HEIGHT_PX, alpha: float = 1.0
) -> keras.Model:
    """Return the network: RGB in [-1, 1], (height, width, 3), to logits of peaks and sides in strides.

    Both outputs have an eighth of the input's rows and columns; 3 kinds, and 4 sides (left, top,
    right, bottom). alpha: width of the network; the heads of a narrow one are half as wide, not
    less.
    """
    layers = keras.layers
    base = keras.applications.MobileNetV2(
        input_shape=(height_px, width_px, 3), include_top=False, weights=None, alpha=alpha
    )
    deeply, wide = (DEEP, WIDE) if alpha >= 1 else (DEEP // 2, WIDE // 2)
    deep = layers.Conv2D(deeply, 1, name="deep")(base.get_layer("block_12_add").output)
    deep = _mix(deep, deeply, "context")
    deep = layers.UpSampling2D(2, interpolation="nearest", name="up")(
        layers.Conv2D(wide, 1, name="narrow")(deep)
    )
    fine = layers.Conv2D(wide, 1, name="fine")(base.get_layer("block_6_expand_relu").output)
    merged = layers.ReLU(6.0, name="merged")(layers.Add(name="merge")([deep, fine]))
    merged = _mix(_mix(merged, wide, "mix_1"), wide, "mix_2")
    rare = keras.initializers.Constant(math.log(_RARE / (1 - _RARE)))
    heat = layers.Conv2D(len(KINDS), 1, bias_initializer=rare, name=HEAT)(
        _mix(merged, wide, "to_heat")
    )
    typical = keras.initializers.Constant(3.0)
    sides = layers.Conv2D(4, 1, bias_initializer=typical, name=SIDES)(
        _mix(merged, wide, "to_sides")
    )
    return keras.Model(base.input, [heat, sides], name="locator")


def freeze_beginning(model: keras.Model) -> None:
    """Freeze the first layers, and every BatchNorm: training the folded ones diverges."""
    freeze_norms(model)
    for layer in model.layers:
        layer.trainable = False
        if layer.name == FROZEN_UP_TO:
            return
    raise ValueError(f"the model has no layer {FROZEN_UP_TO}")


def _mix(value: keras.KerasTensor, channels: int, name: str) -> keras.KerasTensor:
    value = keras.layers.DepthwiseConv2D(3, padding="same", name=f"{name}_spread")(value)
    value = keras.layers.Conv2D(channels, 1, name=f"{name}_blend")(value)
    return keras.layers.ReLU(6.0, name=f"{name}_relu")(value)


def heat_loss(logits: tf.Tensor, peaks: tf.Tensor, counts: tf.Tensor) -> tf.Tensor:
    """Return the focal loss of CenterNet (α = 2, β = 4), over the number of cells."""
    score = tf.clip_by_value(tf.sigmoid(logits), 1e-4, 1 - 1e-4)
    top = tf.cast(peaks >= 0.999, tf.float32)
    hit = top * tf.square(1 - score) * tf.math.log(score)
    miss = (1 - top) * tf.pow(1 - peaks, 4.0) * tf.square(score) * tf.math.log(1 - score)
    return -tf.reduce_sum(counts * (hit + miss)) / tf.maximum(tf.reduce_sum(top * counts), 1.0)


def sides_loss(sides: tf.Tensor, truth: tf.Tensor, nearness: tf.Tensor) -> tf.Tensor:
    """Return the mean over places of 1 − generalised IoU (Rezatofighi et al. 2019), by nearness."""
    ours = tf.nn.relu(sides)
    left, top, right, bottom = tf.unstack(tf.minimum(ours, truth), axis=-1)
    shared = (left + right) * (top + bottom)
    left, top, right, bottom = tf.unstack(tf.maximum(ours, truth), axis=-1)
    around = (left + right) * (top + bottom)
    union = _area(ours) + _area(truth) - shared
    overlap = shared / tf.maximum(union, 1e-3)
    lost = 1 - overlap + (around - union) / tf.maximum(around, 1e-3)
    # An extra penalty for sides below zero: there the overlap has no gradient.
    below = tf.reduce_sum(tf.nn.relu(0.5 - sides), axis=-1)
    return tf.reduce_sum(nearness * (lost + 0.1 * below)) / tf.maximum(tf.reduce_sum(nearness), 1.0)


def _area(sides: tf.Tensor) -> tf.Tensor:
    left, top, right, bottom = tf.unstack(sides, axis=-1)
    return (left + right) * (top + bottom)


def load_start(model: keras.Model, source: Path) -> None:
    """Load the weights of the int8 ImageNet file into the MobileNetV2 part of the network."""
    whole = keras.applications.MobileNetV2(
        input_shape=(*model.input_shape[1:3], 3), include_top=False, weights=None
    )
    load_imagenet(whole, source)
    for layer in whole.layers:
        if layer.weights and layer.name in {one.name for one in model.layers}:
            model.get_layer(layer.name).set_weights(layer.get_weights())
