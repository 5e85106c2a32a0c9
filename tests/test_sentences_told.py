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


SHOWN_IN = ("ui", "shell/window.py", "shell/backup_window.py")


def untold_faults(source: str) -> Iterator[str]:
    """Yield where a fault that was caught is shown as its plain English sentence."""
    tree = ast.parse(source)
    told = {
        id(argument)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "in_language"
        for argument in node.args
    }
    for handler in ast.walk(tree):
        if not isinstance(handler, ast.ExceptHandler) or handler.type is None:
            continue
        if not TOLD & {one.id for one in ast.walk(handler.type) if isinstance(one, ast.Name)}:
            continue
        for node in ast.walk(handler):
            if ast.unparse(node) == f"str({handler.name})" and id(node) not in told:
                yield f"line {getattr(node, 'lineno', 0)}"


@pytest.mark.parametrize("place", SHOWN_IN)
def test_a_fault_that_the_window_catches_is_said_in_its_language(place: str) -> None:
    within = PROGRAM / place
    found = {}
    for path in [within] if within.is_file() else sorted(within.rglob("*.py")):
        if faults := list(untold_faults(path.read_text("utf-8"))):
            found[path.relative_to(PROGRAM).as_posix()] = faults
    assert found == {}


@pytest.mark.parametrize(
    ("shown", "count"),
    [("say(str(wrong))", 1), ("say(in_language(str(wrong)))", 0), ("pass", 0)],
)
def test_a_fault_shown_in_english_is_found(shown: str, count: int) -> None:
    source = f"try:\n    check()\nexcept UserError as wrong:\n    {shown}\n"
    assert len(list(untold_faults(source))) == count
