"""A locator on disk: its .tflite file and its card, used only if they agree."""

from __future__ import annotations

import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.model.pack import read_pack, refused
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.locator_card import KINDS, LocatorCard

Answers = tuple[NDArray[np.uint8], NDArray[np.uint8]]
"""Heat (rows, columns, kinds) and offsets (rows, columns, 4), as the net's integers."""


@dataclass(frozen=True, slots=True, eq=False)
class LocatorPack:
    """A locator whose file has the hash in its card. content: the bytes of the .tflite file."""

    card: LocatorCard
    content: bytes
    path: Path


def load_locator(model: Path) -> LocatorPack:
    """Return the locator of a .tflite file; raise EnvironmentFault that says what is missing or differs."""
    card, content = read_pack(model, LocatorCard.from_json)
    return LocatorPack(card, content, model)


@dataclass(frozen=True, slots=True)
class Steps:
    """Meaning of an output's integers: value = scale * (integer - zero)."""

    scale: float
    zero: int


class LocatorNet:
    """Runs a locator's net on inputs of its own size or whole multiples; safe in several threads.

    Two threads in one interpreter give wrong results without an error, so each call takes a free
    interpreter, or opens another.
    """

    def __init__(self, pack: LocatorPack, runtime: ModuleType) -> None:
        self._pack, self._runtime = pack, runtime
        self._guard = threading.Lock()
        self._idle: dict[int, list[_Opened]] = {}
        first = self._open(1)
        self.heat, self.ltrb_offsets = first.heat.steps, first.ltrb_offsets.steps
        self._idle[1] = [first]

    def run(self, pixels: NDArray[np.uint8], times: int) -> Answers:
        """Return the net's answer for an input, uint8 RGB, `times` as high and wide as its own."""
        with self._guard:
            idle = self._idle.setdefault(times, [])
            opened = idle.pop() if idle else None
        opened = opened or self._open(times)
        answers = opened.run(pixels)
        with self._guard:
            self._idle[times].append(opened)
        return answers

    def _open(self, times: int) -> _Opened:
        card = self._pack.card
        size = (1, times * card.height_px, times * card.width_px, 3)
        try:
            interpreter = self._runtime.Interpreter(model_content=self._pack.content, num_threads=1)
            inputs = interpreter.get_input_details()
            if len(inputs) == 1 and times > 1:
                interpreter.resize_tensor_input(inputs[0]["index"], size)
            interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as fault:
            raise refused(self._pack.path, f"the runtime cannot open it ({fault})") from fault
        wrong = _shape_fault(interpreter, card, times)
        if wrong:
            raise refused(self._pack.path, wrong)
        return _Opened(interpreter)


class _Opened:
    """One interpreter with its tensors."""

    def __init__(self, interpreter: Any) -> None:
        self._interpreter = interpreter
        self._input = interpreter.get_input_details()[0]["index"]
        by_depth = {int(one["shape"][-1]): one for one in interpreter.get_output_details()}
        self.heat, self.ltrb_offsets = _Output(by_depth[len(KINDS)]), _Output(by_depth[4])

    def run(self, pixels: NDArray[np.uint8]) -> Answers:
        self._interpreter.set_tensor(self._input, pixels[None])
        self._interpreter.invoke()
        read = self._interpreter.get_tensor
        return read(self.heat.index)[0], read(self.ltrb_offsets.index)[0]


class _Output:
    def __init__(self, detail: dict[str, Any]) -> None:
        self.index = int(detail["index"])
        scale, zero = detail["quantization"]
        self.steps = Steps(float(scale), int(zero))


def _shape_fault(interpreter: Any, card: LocatorCard, times: int) -> str | None:
    """Return how the net differs from its card, or None."""
    details = [*interpreter.get_input_details(), *interpreter.get_output_details()]
    rows, columns = times * card.rows, times * card.columns
    wanted = sorted(
        [
            (1, times * card.height_px, times * card.width_px, 3),
            (1, rows, columns, len(KINDS)),
            (1, rows, columns, 4),
        ]
    )
    found = sorted(tuple(int(size) for size in detail["shape"]) for detail in details)
    if found != wanted:
        return f"its input and outputs are {found}, and the card says {wanted}"
    if any(detail["dtype"] is not np.uint8 for detail in details):
        return "not all of its input and outputs are uint8"
    return None
