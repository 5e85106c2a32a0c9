"""English says "1 cell": a text whose form depends on a number has a singular where the number may be one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import hematovision_desktop.ui
from hematovision_desktop.core.reports.signing_gates import Gate, GateKind
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.samples.sign_words import gate_sentence

NEVER_ONE = {
    "to {n} cells",  # 100, 200 or 400
    "Remove these {n} batches from the log?",
    "{n} samples chosen",
    "Move all batches of these {n} samples to “{name}”?",
    "Remove these {n} samples from the worklist?",
    "{n} cells named",  # one has the name of its type
    "{n} cells taken away",
    "Restore the backup of {when}? All its {n} files are intact.",  # a log and its index at least
    # One in so many, and proofs of 29 cells or more.
    "Let at most 1 in {n} sure names be wrong",
    "About 1 in {n} sure names is wrong",
    "This model pack cannot promise fewer than 1 wrong in {n} sure names, so every cell waits for you.",
    "Proven there: {right} of {n} checked names were right.",
    "{n} right answers prove {share} in 100",
    "The line is {n} pixels long. How long is it on the slide?",  # too short to be measured
}
WITH_SINGULAR = {"counted", "part_counted"}
_SEVERAL = re.compile(r"\{\w+\}( \w+){0,2} \w+s\b|\{\w+\} \w+ (are|were|have|come)\b")


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def without_singular(tree: ast.Module) -> Iterator[str]:
    """Yield the texts whose form depends on a number and that no singular stands beside."""
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call)]
    inside = [one for call in calls if called(call) in WITH_SINGULAR for one in ast.walk(call)]
    known = {one.id for one in inside if isinstance(one, ast.Name)}
    given = {id(one) for one in inside}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and {ast.unparse(one) for one in node.targets} & known:
            given |= {id(one) for one in ast.walk(node.value)}
    for call in calls:
        if called(call) == "tr" and len(call.args) == 3 and id(call) not in given:
            yield ast.literal_eval(call.args[0])


def test_every_text_that_counts_has_a_singular() -> None:
    folder = Path(hematovision_desktop.ui.__file__).parent
    missing = {
        text
        for path in folder.rglob("*.py")
        for text in without_singular(ast.parse(path.read_text(encoding="utf-8")))
        if _SEVERAL.search(text)
    }
    assert missing == NEVER_ONE


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("kind", "count", "of", "said"),
    [
        (GateKind.MICROSCOPE, 1, 13, "1 of 13 cells comes from a microscope"),
        (GateKind.MICROSCOPE, 1, 13, "nobody looked at it."),
        (GateKind.MICROSCOPE, 2, 13, "2 of 13 cells come from a microscope"),
        (GateKind.MICROSCOPE, 1, 1, "The only cell comes from a microscope"),
        (GateKind.UNREADABLE, 1, 13, "holds without it."),
        (GateKind.UNREADABLE, 1, 1, "The only picture could not be read."),
        (GateKind.UNREADABLE, 13, 13, "holds without them."),
    ],
)
def test_a_gate_says_one_cell_as_one(kind: GateKind, count: int, of: int, said: str) -> None:
    assert said in gate_sentence(Gate(kind, count, of))


@pytest.mark.usefixtures("qapp")
def test_a_negative_figure_has_a_minus_sign() -> None:
    assert (words.decimals(-0.09, 2), words.number(-7)) == ("−0.09", "−7")
