"""How the head of a frozen network is built: which part is softmax, and whether class maps are possible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tensorflow.python.framework import tensor_util

_SQUASHING = ("Softmax", "LogSoftmax", "Sigmoid")
_PASSING = ("Identity", "StopGradient", "PreventGradient", "CheckNumerics")
_WITH_WEIGHTS = ("Conv2D", "DepthwiseConv2dNative", "Conv3D", "MatMul")
_SHAPING = (*_PASSING, "Reshape", "Squeeze")


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """The end of a network. logits: the tensor before softmax.

    features, kernel, bias: of a head that is average pooling and one Dense layer; otherwise None.
    """

    logits: str
    features: str | None = None
    kernel: NDArray[np.float32] | None = None
    bias: NDArray[np.float32] | None = None

    @property
    def is_linear(self) -> bool:
        """Whether class maps are possible with this head."""
        return self.features is not None


class _Graph:
    def __init__(self, definition: Any) -> None:
        self._nodes = {node.name: node for node in definition.node}

    def node(self, tensor: str) -> Any:
        return self._nodes[tensor.lstrip("^").split(":")[0]]

    def inputs(self, node: Any) -> list[str]:
        return [name for name in node.input if not name.startswith("^")]

    def behind(self, tensor: str, passing: tuple[str, ...]) -> str:
        """Return the tensor from which another came through operations that change no value."""
        node = self.node(tensor)
        while node.op in passing:
            tensor = self.inputs(node)[0]
            node = self.node(tensor)
        return tensor

    def constant(self, tensor: str) -> NDArray[np.float32] | None:
        node = self.node(self.behind(tensor, _PASSING))
        if node.op != "Const":
            return None
        value: NDArray[np.float32] = tensor_util.MakeNdarray(node.attr["value"].tensor)
        return value


def read_head(definition: Any, answer: str) -> Head:
    """Return the head of a graph; its class maps are known if it is linear after pooling."""
    graph = _Graph(definition)
    logits = graph.behind(answer, _SHAPING)
    if graph.node(logits).op in _SQUASHING:
        logits = graph.behind(graph.inputs(graph.node(logits))[0], _PASSING)
    head = Head(_full(logits))
    added = graph.node(logits)
    if added.op not in ("BiasAdd", "AddV2", "Add", "MatMul"):
        return head
    bias: NDArray[np.float32] | None = None
    product = added
    if added.op != "MatMul":
        first, second = graph.inputs(added)
        bias = graph.constant(second)
        product = graph.node(graph.behind(first, _PASSING))
    if product.op != "MatMul" or (bias is None and added.op != "MatMul"):
        return head
    pooled, weights = graph.inputs(product)
    kernel = graph.constant(weights)
    mean = graph.node(graph.behind(pooled, _SHAPING))
    if kernel is None or mean.op != "Mean" or product.attr["transpose_b"].b:
        return head
    values, axes = graph.inputs(mean)
    places = graph.constant(axes)
    if places is None or sorted(np.ravel(places).tolist()) != [1, 2]:
        return head
    none = np.zeros(kernel.shape[1], np.float32)
    return Head(head.logits, _full(values), kernel, none if bias is None else np.ravel(bias))


def _full(tensor: str) -> str:
    return tensor if ":" in tensor else f"{tensor}:0"


def first_layer_input(definition: Any) -> str | None:
    """Return the input tensor of the first layer with weights in a graph, or None if there is none."""
    graph = _Graph(definition)
    for node in definition.node:
        if node.op in _WITH_WEIGHTS and graph.constant(graph.inputs(node)[1]) is not None:
            return _full(graph.inputs(node)[0])
    return None
