"""Lists the sentences of core, adapters and services, and Qt's texts, in a form that lupdate reads.

`make translations` runs it; a test compares the list of texts with it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from qt_texts import noted_qt_texts

PROGRAM = Path(__file__).parents[1] / "hematovision_desktop"
MAKERS = ("sentence", "template", "told_as")


def said_in(source: str) -> Iterator[str]:
    """Yield the literals of which a module makes sentences; most make none."""
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
    """Return the list and Qt's texts as lines that lupdate reads."""
    written = (one.replace("\\", "\\\\").replace('"', '\\"') for one in sentences())
    return [f'QT_TRANSLATE_NOOP("sentences", "{one}")' for one in written] + noted_qt_texts()


if __name__ == "__main__":
    print("\n".join(noted_sentences()))
