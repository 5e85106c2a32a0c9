"""What is told to a person can be said in the window's language: it is made of a template."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[1] / "hematovision_desktop"
ROOMS = ("core", "services", "adapters")
TOLD = {"UserError", "EnvironmentFault", "Fault", "LiveFault", "Refused", "Done", "SourceTrouble"}
IN_ENGLISH = {
    "adapters/cluster/dask_workers.py": "a cluster is asked for on the command line alone",
    "adapters/devices/micromanager.py": "the window says for this fault what it says for every camera",
}


def plain_texts(source: str) -> Iterator[str]:
    """Yield the texts that are told as they were put together, without a template."""
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id in TOLD:
            yield from (ast.unparse(one) for one in node.args if _is_plain(one))


def _is_plain(text: ast.expr) -> bool:
    match text:
        case ast.JoinedStr() | ast.BinOp() | ast.Constant(str()):
            return True
        case ast.Call(func=ast.Attribute(attr="join" | "format")):
            return True
    return False


@pytest.mark.parametrize("room", ROOMS)
def test_what_is_told_is_made_of_a_template(room: str) -> None:
    found = {}
    for path in sorted((PROGRAM / room).rglob("*.py")):
        name = path.relative_to(PROGRAM).as_posix()
        if name not in IN_ENGLISH and (texts := list(plain_texts(path.read_text("utf-8")))):
            found[name] = texts
    assert found == {}


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('raise UserError("Try again.")', 1),
        ('raise EnvironmentFault(f"{path} is full.")', 1),
        ('send(Fault(" ".join(problems)))', 1),
        ('raise UserError("Name " + name)', 1),
        ('raise UserError(sentence("Try again."))', 0),
        ("raise UserError(in_turn(problems))", 0),
        ("send(Fault(told))", 0),
    ],
)
def test_a_text_without_a_template_is_found(source: str, count: int) -> None:
    assert len(list(plain_texts(source))) == count
