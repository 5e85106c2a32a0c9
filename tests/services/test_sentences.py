"""Everything the services say to people can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from sentence_list import MAKERS

from hematovision_desktop import services

ROOM = Path(services.__file__).parent


def plain_sentences(source: str) -> Iterator[str]:
    """Yield strings that read as sentences but are not made by `sentence`."""
    tree = ast.parse(source)
    made: set[int] = set()
    for node in ast.walk(tree):
        is_maker = isinstance(node, ast.Call) and ast.unparse(node.func) in MAKERS
        if is_maker or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            made |= {id(part) for part in ast.walk(node)}
        elif isinstance(node, ast.JoinedStr):
            made |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in made:
            parts = node.values if isinstance(node, ast.JoinedStr) else [node]
            text = "".join(
                str(one.value) if isinstance(one, ast.Constant) else "…" for one in parts
            )
            if text[:1].isupper() and text.endswith(".") and len(text.split()) >= 4:
                yield text


def test_every_sentence_can_be_translated() -> None:
    found = {
        str(path.relative_to(ROOM)): said
        for path in ROOM.rglob("*.py")
        if (said := list(plain_sentences(path.read_text(encoding="utf-8"))))
    }
    assert found == {}
