"""How the report writes tables and numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(cells) + " |\n" for cells in lines)


def percent(value: float) -> str:
    """Return a share as percent with one decimal."""
    return f"{100 * value:.1f} %"


def between(ends: Sequence[float]) -> str:
    """Return an interval of shares in percent."""
    return "–".join(f"{100 * end:.1f}" for end in ends)
