"""Layers and names of Keras 2 as Keras 3 reads them, and everything in single precision."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import keras

_CODE = ("Lambda", "PyFunc", "__lambda__")
_REDUCED = ("mixed_float16", "mixed_bfloat16", "float16", "bfloat16", "float64")
_MODELS = {
    "Functional": "keras.src.models.functional",
    "Sequential": "keras.src.models.sequential",
    "Model": "keras.src.models.functional",
}
_EARLIER_MODULES = ("keras.src.engine", "tf_keras.", "keras.engine", "tensorflow.")
_UNKNOWN_NOW = ("rng_type", "auto_vectorize")


def holds_code(config: str) -> str | None:
    """Return what in a file's layers is Python code, or None if they are all plain."""
    layers = _layers(json.loads(config))
    if any(_holds_lambda(one) for one in layers):
        return "lambda function"
    return next((f"{one['class_name']} layer" for one in layers if _is_code(one)), None)


def _holds_lambda(layer: dict[str, Any]) -> bool:
    """Return whether one of a layer's functions is a lambda, which Keras writes as compiled code."""
    inner = layer.get("config")
    values = inner.values() if isinstance(inner, dict) else ()
    return any(isinstance(one, dict) and [*one] == ["value"] for one in values)


def _is_code(layer: dict[str, Any]) -> bool:
    return layer["class_name"] in _CODE


def foreign_part(config: str) -> str | None:
    """Return a custom layer or function in a configuration, or None if Keras knows everything."""
    for part in _layers(json.loads(config)):
        name, inner = part["class_name"], part.get("config")
        if name == "function":
            if isinstance(inner, str) and not _is_known(inner, keras.activations, part):
                return f"function {inner}"
        elif isinstance(inner, dict) and "trainable" in inner:
            if not _is_layer(name, part):
                return f"layer {name.rpartition('>')[2]}"
            given = inner.get("activation")
            if isinstance(given, str) and not _is_known(given, keras.activations, {}):
                return f"function {given}"
    return None


def _is_layer(name: str, part: dict[str, Any]) -> bool:
    return (
        name in _MODELS
        or name in EARLIER_LAYERS
        or name in _CODE
        or _is_known(name, keras.layers, part)
    )


def _is_known(name: str, room: ModuleType, part: dict[str, Any]) -> bool:
    """Return whether Keras has such a name, or somebody registered it in this process."""
    if str(part.get("module")).startswith("keras"):
        return True
    registered = str(part.get("registered_name") or name)
    return hasattr(room, name) or keras.saving.get_registered_object(registered) is not None


def _layers(part: Any) -> list[dict[str, Any]]:
    """Return everything in a configuration that names a class, at any depth."""
    if isinstance(part, list):
        return [one for each in part for one in _layers(each)]
    if not isinstance(part, dict):
        return []
    own = [part] if isinstance(part.get("class_name"), str) else []
    return own + [one for each in part.values() for one in _layers(each)]


def modernized(config: str) -> str:
    """Return a model's configuration for this Keras; the same text if nothing has to change.

    Layers trained in mixed precision keep their variables in single precision; without the policy
    they also compute in it.
    """
    whole = json.loads(config)
    before = json.dumps(whole)
    for layer in _layers(whole):
        _modernize(layer)
    after = json.dumps(whole)
    return config if after == before else after


def _modernize(layer: dict[str, Any]) -> None:
    kind, inner = layer["class_name"], layer.get("config")
    if str(layer.get("module")).startswith(_EARLIER_MODULES):
        layer["module"] = _MODELS.get(kind)
        layer["registered_name"] = kind
    if not isinstance(inner, dict):
        return
    if kind in _MODELS:
        _mend_references(inner)
    if isinstance(axis := inner.get("axis"), list) and len(axis) == 1:
        inner["axis"] = axis[0]
    if kind != "InputLayer":
        inner.pop("batch_input_shape", None)
    if kind == "DepthwiseConv2D":
        inner.pop("groups", None)
    for name in _UNKNOWN_NOW:
        inner.pop(name, None)
    if kind.endswith("Policy") and inner.get("name") in _REDUCED:
        inner["name"] = "float32"
    if inner.get("dtype") in _REDUCED:
        inner["dtype"] = "float32"


def _mend_references(model: dict[str, Any]) -> None:
    """Make the layers of a Keras 2 model name their inputs as in Keras 3.

    In Keras 2, after a plain function, a node with one input had no list around its inputs, and a
    model inside another counted the call that made it.
    """
    layers = model.get("layers", [])
    inner = {one.get("name") or one["config"].get("name"): one["class_name"] for one in layers}

    def mended(node: list[Any]) -> list[Any]:
        sources = [node] if node and isinstance(node[0], str) else node
        return [
            [name, place - (inner.get(name) in _MODELS and place > 0), *more]
            for name, place, *more in sources
        ]

    earlier = False
    for layer in layers:
        nodes = layer.get("inbound_nodes") or []
        if nodes and isinstance(nodes[0], list):
            earlier = True
            layer["inbound_nodes"] = [mended(node) for node in nodes]
    ends = model.get("output_layers")
    if earlier and isinstance(ends, list):
        single = bool(ends) and isinstance(ends[0], str)
        model["output_layers"] = [
            [name, place - (inner.get(name) == "Sequential" and place > 0), *more]
            for name, place, *more in ([ends] if single else ends)
        ]


@keras.saving.register_keras_serializable("hematovision")
class EarlierOperation(keras.layers.Layer):  # type: ignore[misc]
    """A TensorFlow function between the layers of a Keras 2 model, such as `preprocess_input`."""

    def __init__(self, function: str, **more: Any) -> None:
        super().__init__(**{name: more[name] for name in ("name",) if name in more})
        self.function = function

    def call(self, inputs: Any, **given: Any) -> Any:
        """Do what the function does, if it is one of the few that scale pixels."""
        given.pop("name", None)
        if self.function == "__operators__.getitem":
            return inputs[tuple(_slice(one) for one in given["slice_spec"])]
        if self.function == "nn.bias_add":
            return inputs + keras.ops.convert_to_tensor(given["bias"], inputs.dtype)
        if self.function == "cast":
            return keras.ops.cast(inputs, "float32")
        other = given.get("y", given.get("x"))
        if self.function in _ARITHMETIC and isinstance(other, int | float | list):
            return _ARITHMETIC[self.function](inputs, keras.ops.cast(other, "float32"))
        raise ValueError(f"the function tf.{self.function} between its layers is not known here")

    def compute_output_spec(self, inputs: Any, **_: Any) -> keras.KerasTensor:
        """Return the same shape: every function here works on each value separately."""
        return keras.KerasTensor(inputs.shape, "float32")


_ARITHMETIC = {
    "math.truediv": lambda one, other: one / other,
    "math.divide": lambda one, other: one / other,
    "math.multiply": lambda one, other: one * other,
    "math.subtract": lambda one, other: one - other,
    "math.add": lambda one, other: one + other,
    "__operators__.add": lambda one, other: one + other,
}


def _slice(spec: Any) -> Any:
    if not isinstance(spec, dict):
        return spec
    if spec.get("class_name") == "__ellipsis__":
        return Ellipsis
    return slice(spec["start"], spec["stop"], spec["step"])


EARLIER_LAYERS = {"TFOpLambda": EarlierOperation, "SlicingOpLambda": EarlierOperation}
