"""Other people's networks, frozen to a graph: the input, the output, and how the head is built.

The graph is used, not the layers: in it nested models, SavedModels and both versions of Keras look
the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tensorflow.core.protobuf import saved_model_pb2
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

from convert.pack.foreign_kinds import kind_of_folder, kind_of_prefix
from convert.pack.keras_files import damaged, open_keras_file, open_unpacked
from hematovision_desktop.core.base.errors import UserError

LEAST_SIDE, MOST_SIDE = 32, 600
_RUNS_CODE = {"PyFunc", "PyFuncStateless", "EagerPyFunc", "ReadFile", "WriteFile", "MatchingFiles"}
_REDUCED = (tf.float16, tf.bfloat16)
_OF_FREEZING = ("ReadVariableOp", "resource")
_BEGINS_AT_ZERO = ("bias", "beta", "moving_mean")


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """A network whose variables are constants of its graph.

    kind: what the file is, for sentences. graph: its definition; entry, answer: names of tensors,
    float32 (n, side, side, 3) and (n, outputs). named: the outputs' names in the file. is_trained:
    False if every bias is still zero, as before any training.
    """

    kind: str
    graph: Any
    entry: str
    answer: str
    side: int
    outputs: int
    named: tuple[str, ...] = ()
    is_trained: bool = True

    @property
    def names(self) -> str:
        """The names of all operations in one text."""
        return "\n".join(node.name for node in self.graph.node)


def open_network(path: Path, side: int | None = None) -> Network:
    """Return the network of a file or folder. Raises UserError with one sentence if it cannot be used.

    side: the size of the input for a network that takes pictures of any size.
    """
    is_unpacked = (path / "config.json").is_file() and (path / "model.weights.h5").is_file()
    if path.is_dir() and not is_unpacked:
        return _open_folder(path, side)
    if not path.exists():
        if kind := kind_of_prefix(path):
            raise UserError(f"{path.name} is {kind}")
        raise UserError(f"There is no checkpoint at {path}. Train one or name another.")
    opened = open_unpacked(path) if is_unpacked else open_keras_file(path)
    model = opened.model
    if not getattr(model, "inputs", None):
        raise UserError(
            f"{opened.kind} that has not seen a picture yet: its input has no size. Call it once on "
            "pictures of the size that it was made for, and save it again."
        )
    _refuse_several(opened.kind, len(model.inputs), len(model.outputs))
    shape, answer = tuple(model.input_shape), tuple(model.output_shape)
    sizes = _sides(opened.kind, shape, answer, side)
    function = tf.function(lambda pixels: model(pixels, training=False))
    trained = _is_trained({one.path: one.numpy() for one in model.weights})
    return _frozen(opened.kind, function, sizes, opened.named, trained=trained)


def _open_folder(path: Path, side: int | None) -> Network:
    definition = path / "saved_model.pb"
    if not definition.is_file():
        if kind := kind_of_folder(path):
            raise UserError(f"{path.name} is {kind}")
        raise UserError(
            f"The folder {path} is not a SavedModel: it contains no saved_model.pb. Name the folder that "
            "model.export writes, or a file of model.save('name.keras')."
        )
    kind = f"{path.name} is a SavedModel"
    _refuse_code(path, kind, definition)
    try:
        loaded = tf.saved_model.load(str(path))
    except Exception as fault:  # TensorFlow raises many kinds for one cause
        raise UserError(
            f"{kind} that is damaged or not complete ({str(fault).splitlines()[0][:120]}). Fetch a copy."
        ) from fault
    all_served = dict(loaded.signatures)
    served = all_served.get("serving_default")
    if served is None and len(all_served) == 1:
        (served,) = all_served.values()
    if served is None:
        raise UserError(
            f"{kind} without the signature serving_default. Export it again with model.export('folder')."
        )
    entries = served.structured_input_signature[1]
    answers = served.structured_outputs
    _refuse_several(kind, len(entries), len(answers))
    ((name, entry),), (answer,) = entries.items(), answers.values()
    if entry.dtype != tf.float32:
        raise UserError(
            f"{kind} that takes {entry.dtype.name}; float32 pixels are needed. Export it with an input of "
            "float32, which can hold the same pixels."
        )
    if entry.shape.rank is None or answer.shape.rank is None:
        raise UserError(
            f"{kind} that does not say the shape of its input and output. Export it with a signature of "
            "None × side × side × 3."
        )
    sizes = _sides(kind, tuple(entry.shape), tuple(answer.shape), side)
    function = tf.function(lambda pixels: next(iter(served(**{name: pixels}).values())))
    trained = _is_trained({one.name: one.numpy() for one in getattr(loaded, "variables", ())})
    return _frozen(kind, function, sizes, (), trained=trained)


def _refuse_several(kind: str, inputs: int, outputs: int) -> None:
    many = [
        f"{count} {what}"
        for count, what in ((inputs, "inputs"), (outputs, "outputs"))
        if count != 1
    ]
    if many:
        raise UserError(
            f"{kind} of {' and '.join(many)}; one of each is needed. Save keras.Model(INPUT, OUTPUT) of "
            "the picture and of the output that names the types."
        )


def _refuse_code(path: Path, kind: str, definition: Path) -> None:
    content = saved_model_pb2.SavedModel()
    try:
        content.ParseFromString(definition.read_bytes())
    except Exception as fault:  # a DecodeError of the installed protobuf
        raise damaged(path) from fault
    graphs = [one.graph_def for one in content.meta_graphs]
    operations = {node.op for graph in graphs for node in graph.node}
    operations |= {n.op for graph in graphs for f in graph.library.function for n in f.node_def}
    if found := sorted(operations & _RUNS_CODE):
        raise UserError(f"{kind} that runs code or touches files ({found[0]}). It is not opened.")


def _sides(
    kind: str, shape: tuple[int | None, ...], answer: tuple[int | None, ...], side: int | None
) -> tuple[int, int]:
    """Return the side of the input and the number of outputs. Raises UserError if none fits."""
    if len(shape) != 4 or shape[3] != 3:
        found = " × ".join(str(size) for size in shape[1:])
        first = len(shape) == 4 and shape[1] == 3
        more = " Build it again with the channels last." if first else ""
        raise UserError(
            f"{kind} whose input is {found}; colour pictures (side × side × 3) are needed.{more}"
        )
    height, width = shape[1:3]
    if height != width:
        raise UserError(
            f"{kind} for pictures of {width} × {height} px; the program cuts squares. Train it on "
            "square pictures."
        )
    if height is None and side is None:
        raise UserError(
            f"{kind} for pictures of any size. Give the side that it was trained with by --side."
        )
    if height is not None and side not in (None, height):
        raise UserError(f"{kind} for pictures of {height} px, and --side says {side}.")
    wanted = height or side or 0
    if not LEAST_SIDE <= wanted <= MOST_SIDE:
        raise UserError(
            f"{kind} for pictures of {wanted} px; {LEAST_SIDE} to {MOST_SIDE} can be used."
        )
    if len(answer) != 2 or answer[1] is None or answer[1] < 2:
        found = " × ".join(str(size) for size in answer[1:]) or "a single value"
        raise UserError(f"{kind} whose output is {found}; one number for each type is needed.")
    return wanted, answer[1]


def _is_trained(weights: dict[str, NDArray[np.float32]]) -> bool:
    """Return whether training ever changed the values that start at zero."""
    some = [
        value
        for name, value in weights.items()
        if name.split("/")[-1].split(":")[0] in _BEGINS_AT_ZERO
    ]
    return not some or any(bool(np.any(value)) for value in some)


def _frozen(
    kind: str, function: Any, sizes: tuple[int, int], named: tuple[str, ...], *, trained: bool
) -> Network:
    side, outputs = sizes
    spec = tf.TensorSpec([None, side, side, 3], tf.float32)
    try:
        frozen = convert_variables_to_constants_v2(function.get_concrete_function(spec))
    except ValueError as fault:  # a variable with assignments cannot become a constant
        raise UserError(
            f"{kind} that changes its own variables when it is asked, as layers of augmentation do. Save "
            "it with model.save('name.keras') and name that file."
        ) from fault
    graph = frozen.graph.as_graph_def()
    kinds = {one.dtype for op in frozen.graph.get_operations() for one in op.outputs}
    if reduced := [one.name for one in _REDUCED if one in kinds]:
        raise UserError(
            f"{kind} in mixed precision ({reduced[0]}). Save it with model.save('name.keras') and name "
            "that file: it is then converted in single precision."
        )
    _refuse_no_numbers(kind, graph)
    (entry,), (answer,) = frozen.inputs, frozen.outputs
    return Network(kind, graph, entry.name, answer.name, side, outputs, named, trained)


def _refuse_no_numbers(kind: str, graph: Any) -> None:
    """Raise UserError if weights are NaN or infinite, because the converter crashes on them."""
    for node in graph.node:
        if node.op != "Const" or node.attr["dtype"].type != tf.float32.as_datatype_enum:
            continue
        if not np.isfinite(tf.make_ndarray(node.attr["value"].tensor)).all():
            parts = [part for part in node.name.split("/") if part not in _OF_FREEZING]
            raise UserError(
                f"{kind} whose weights are not all numbers (NaN or infinite, in {'/'.join(parts)}): its "
                "training diverged. Use an earlier checkpoint, or train it again."
            )


def cut_out(graph: Any, entry: str, answers: list[str]) -> Any:
    """Return a function from one tensor of a graph to others."""
    placeholder = next(node for node in graph.node if node.name == entry.partition(":")[0])
    spec = tf.TensorSpec(placeholder.attr["shape"].shape, placeholder.attr["dtype"].type)

    def inside(value: Any) -> Any:
        return tf.graph_util.import_graph_def(graph, {entry: value}, answers, name="")

    return tf.compat.v1.wrap_function(inside, [spec])
