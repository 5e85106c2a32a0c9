"""Everything told to a person can be translated, because it is made from a template."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sentence_list import sentences

PROGRAM = Path(__file__).parents[1] / "hematovision_desktop"
ROOMS = ("core", "services", "adapters")
TOLD = {"UserError", "EnvironmentFault", "Fault", "LiveFault", "Refused", "Done", "SourceTrouble"}
IN_ENGLISH = {
    "adapters/cluster/dask_workers.py": "a cluster is asked for on the command line alone",
    "adapters/devices/micromanager.py": "the window says for this fault what it says for every camera",
}


def plain_texts(source: str) -> Iterator[str]:
    """Yield the texts told to a person that were put together without a template."""
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
def test_messages_are_made_from_templates(room: str) -> None:
    found = {}
    for path in sorted((PROGRAM / room).rglob("*.py")):
        name = path.relative_to(PROGRAM).as_posix()
        if name not in IN_ENGLISH and (texts := list(plain_texts(path.read_text("utf-8")))):
            found[name] = texts
    assert found == {}


OF_RIGHTS = re.compile("allow writing|may be written|writable|permission", re.IGNORECASE)
OF_NO_SPACE = {
    "The log {path} cannot be written ({why}). Allow": "of a full disk another sentence is told",
    "It was removed from the log, but some files": "who removes needs no space",
}


def test_sentences_about_permissions_also_mention_a_full_disk() -> None:
    """The system's reason is in brackets, in its own words, and few people read it."""
    found = [one for one in sentences() if "{why}" in one and OF_RIGHTS.search(one)]
    assert len(found) > len(OF_NO_SPACE)
    left = [one for one in found if "space" not in one]
    assert [one for one in left if not one.startswith(tuple(OF_NO_SPACE))] == []
    assert len(left) == len(OF_NO_SPACE)


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


SHOWN_IN = ("ui", "shell/window.py")


def untold_faults(source: str) -> Iterator[str]:
    """Yield where a caught fault is shown as its plain English sentence."""
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
def test_the_window_translates_faults_that_it_catches(place: str) -> None:
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


def english_values(source: str) -> Iterator[str]:
    """Yield the English words inserted into sentences: they would stay English in every language."""
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef):
            continue
        kept: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    kept.setdefault(ast.unparse(target), []).append(node.value)
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "sentence":
                for one in node.keywords:
                    for value in (one.value, *kept.get(ast.unparse(one.value), [])):
                        yield from filter(_are_words, _texts_of(value))


def _texts_of(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.IfExp):
        yield from (*_texts_of(value.body), *_texts_of(value.orelse))
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def _are_words(text: str) -> bool:
    return len(text.split()) > 1 and any(sign.isalpha() for sign in text)


@pytest.mark.parametrize("room", ROOMS)
def test_inserts_no_english_words_into_sentences(room: str) -> None:
    found = {}
    for path in sorted((PROGRAM / room).rglob("*.py")):
        if words := set(english_values(path.read_text("utf-8"))):
            found[path.relative_to(PROGRAM).as_posix()] = words
    assert found == {}


@pytest.mark.parametrize(
    ("filled", "count"),
    [
        ('what = "sample was" if n == 1 else "samples were"\n    sentence("{what}", what=what)', 2),
        ('sentence("{why}", why=said if said else "it is empty")', 1),
        ('why = sentence("it is empty")\n    sentence("{why}", why=why)', 0),
        ('sentence("{name}", name="a.png")', 0),
    ],
)
def test_english_that_fills_a_sentence_is_found(filled: str, count: int) -> None:
    assert len(list(english_values(f"def tell():\n    {filled}\n"))) == count
