"""Lists the sentences that core, adapters and services say, and Qt's, in a form that lupdate reads.

`make translations` runs it; a test holds the list of texts to it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from qt_texts import noted_qt_texts

PROGRAM = Path(__file__).parents[1] / "hematovision_desktop"
MAKERS = ("sentence", "template", "told_as")


def said_in(source: str) -> Iterator[str]:
    """Yield the literals that a module makes sentences of; most modules make none."""
    if not any(f"{maker}(" in source for maker in MAKERS):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            first = node.args[0]
            if node.func.id in MAKERS and isinstance(first, ast.Constant):
                yield str(first.value)


def sentences() -> list[str]:
    """Return each sentence of the program once, in order."""
    modules = PROGRAM.rglob("*.py")
    found = {text for path in modules for text in said_in(path.read_text(encoding="utf-8"))}
    return sorted(found)


def noted_sentences() -> list[str]:
    """Return the list, and what Qt says, as lines that lupdate knows."""
    written = (one.replace("\\", "\\\\").replace('"', '\\"') for one in sentences())
    return [f'QT_TRANSLATE_NOOP("sentences", "{one}")' for one in written] + noted_qt_texts()


if __name__ == "__main__":
    print("\n".join(noted_sentences()))
