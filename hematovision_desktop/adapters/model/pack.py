"""Model packs on disk: a .tflite file and its card, used only if they agree."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol, TypeVar

import numpy as np

from hematovision_desktop.core.base.bounded_file import (
    LARGEST_JSON_BYTES,
    parse_json,
    read_bounded,
)
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.naming.model_card import ModelCard

LARGEST_MODEL_BYTES = 256_000_000
_SHIPPED = "hematovision"


@dataclass(frozen=True, slots=True, eq=False)
class ModelPack:
    """A pack whose file has the hash in its card. content: the bytes of the .tflite file."""

    card: ModelCard
    content: bytes
    path: Path

    def open_interpreter(self, runtime: ModuleType) -> Any:
        """Return an interpreter ready to run; raise EnvironmentFault if it does not match the card."""
        try:
            interpreter = _ready(runtime, model_content=self.content, num_threads=1)
        except (ValueError, RuntimeError) as fault:
            raise refused(self.path, f"the runtime cannot open it ({fault})") from fault
        wrong = _shape_fault(interpreter, self.card)
        if wrong:
            raise refused(self.path, wrong)
        return interpreter

    def open_for(self, crops: int, runtime: ModuleType) -> Any:
        """Return an interpreter for this many crops per call, or None if the net cannot do that."""
        try:
            interpreter = runtime.Interpreter(model_content=self.content, num_threads=1)
            shape = [int(size) for size in interpreter.get_input_details()[0]["shape"]]
            index = interpreter.get_input_details()[0]["index"]
            interpreter.resize_tensor_input(index, [crops, *shape[1:]])
            interpreter.allocate_tensors()
            interpreter.invoke()
        except (ValueError, RuntimeError):
            return None
        outputs = interpreter.get_output_details()
        fits = all(int(detail["shape"][0]) == crops for detail in outputs)
        return interpreter if fits else None


def _ready(runtime: ModuleType, **given: Any) -> Any:
    """Return an interpreter with its memory allocated.

    XNNPACK refuses some networks from others, such as an int8 ResNet50; the runtime's own kernels
    run them, only more slowly.
    """
    try:
        interpreter = runtime.Interpreter(**given)
        interpreter.allocate_tensors()
    except RuntimeError as fault:
        if "XNNPACK" not in str(fault):
            raise
        plain = runtime.OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
        interpreter = runtime.Interpreter(**given, experimental_op_resolver_type=plain)
        interpreter.allocate_tensors()
    return interpreter


def card_path(model: Path) -> Path:
    """Return the path of a .tflite file's card."""
    return model.with_suffix(".json")


def golden_path(model: Path) -> Path:
    """Return the path of a .tflite file's recorded answers; several packs may share a folder."""
    if model.stem == _SHIPPED:
        return model.with_name("golden.npz")
    return model.with_name(f"{model.stem}-golden.npz")


def reference_path(model: Path) -> Path:
    """Return the path of a .tflite file's reference set."""
    return model.with_name(f"{model.stem}-reference.npz")


def load_pack(model: Path) -> ModelPack:
    """Return the pack of a .tflite file; raise EnvironmentFault saying what is missing or differs.

    The model's inputs and outputs are compared with the card when an interpreter is opened.
    """
    card, content = read_pack(model, ModelCard.from_json)
    return ModelPack(card, content, model)


class _HasHash(Protocol):
    @property
    def sha256(self) -> str: ...


_Card = TypeVar("_Card", bound=_HasHash)


def read_pack(model: Path, read_card: Callable[[Any, str], _Card]) -> tuple[_Card, bytes]:
    """Return the card and the bytes of a .tflite file, if the card has their hash.

    read_card: takes the parsed card and its name for messages.
    """
    card_file = card_path(model)
    try:
        text = read_bounded(card_file, LARGEST_JSON_BYTES)
        content = read_bounded(model, LARGEST_MODEL_BYTES)
    except FileNotFoundError as fault:
        raise EnvironmentFault(
            sentence(
                "The model pack is incomplete: {filename} is missing. Install the model pack "
                "again.",
                filename=fault.filename,
            )
        ) from fault
    except OSError as fault:
        raise EnvironmentFault(
            sentence(
                "The model pack {model} cannot be read ({why}). Check the disk.",
                model=model,
                why=fault.strerror or fault,
            )
        ) from fault
    try:
        parsed = parse_json(text)
    except ValueError as fault:
        raise EnvironmentFault(
            sentence(
                "The model card {card_file} is damaged (not JSON). Install the model pack again.",
                card_file=card_file,
            )
        ) from fault
    card = read_card(parsed, str(card_file))
    found = hashlib.sha256(content).hexdigest()
    if found != card.sha256:
        raise refused(
            model,
            f"its SHA-256 is {found[:12]}…, and the card says {card.sha256[:12]}…; "
            "the file was altered or belongs to another card",
        )
    return card, content


def _shape_fault(interpreter: Any, card: ModelCard) -> str | None:
    """Return how the model differs from its card, or None."""
    inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
    side = card.preprocessing.side_px
    if len(inputs) != 1 or list(inputs[0]["shape"]) != [1, side, side, 3]:
        found = " and ".join(_sizes(detail) for detail in inputs)
        return f"its input is {found}, and the card says 1 × {side} × {side} × 3"
    if inputs[0]["dtype"] is not np.uint8:
        return f"its input is {np.dtype(inputs[0]['dtype']).name}, and the program gives it uint8"
    # Packs made before the last layer could be adapted have no feature map; where the head is more than
    # pooling and one layer there are no class maps either.
    ranks = sorted(len(detail["shape"]) for detail in outputs)
    if ranks not in ([2], [2, 4], [2, 4, 4]):
        return f"it has outputs of {ranks} axes instead of logits (2) and class maps (4)"
    logits, *maps = sorted(outputs, key=lambda detail: len(detail["shape"]))
    fitting = [detail for detail in maps if detail["shape"][-1] == len(card.labels)]
    wrong = [logits] if logits["shape"][-1] != len(card.labels) else []
    wrong += maps if maps and len(fitting) != 1 else []
    if wrong:
        return f"its output of {_sizes(wrong[0])} does not fit the card's {len(card.labels)} labels"
    return None


def _sizes(detail: dict[str, Any]) -> str:
    return " × ".join(str(size) for size in detail["shape"])


def refused(model: Path, reason: str) -> EnvironmentFault:
    """Return the fault for a pack that is not used, with the reason."""
    return EnvironmentFault(
        sentence(
            "The model pack {model} is refused: {reason}. Install the model pack again.",
            model=model,
            reason=reason,
        )
    )
