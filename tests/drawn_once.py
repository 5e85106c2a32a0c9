"""Draws each field once in a process: the same arguments give the same pixels, and drawing is slow.

Half of what the tests of some rooms take is drawing the same few fields over and over. Whoever is
about the drawing itself takes what lies beneath (`inspect.unwrap`), or the fixture `drawn_anew`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, wraps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

KEPT = 128
"""So many fields are kept, about a megabyte each."""


def draw_each_field_once() -> None:
    """Put a drawing that remembers in the place of the usual one, before anybody imports that."""
    from hematovision_desktop.adapters.practice import drawn_smear

    drawn_smear.draw_field = remembering(drawn_smear.draw_field)
    drawn_smear.draw_folder = remembering_folders(drawn_smear.draw_folder)


def remembering(draw: Callable[..., Any]) -> Callable[..., Any]:
    """Return a drawing that gives each caller pixels of its own, and draws what it does not know."""

    @lru_cache(KEPT)
    def drawn(given: tuple[Any, ...], named: tuple[tuple[str, Any], ...]) -> Any:
        return draw(*given, **dict(named))

    @wraps(draw)
    def known(*given: Any, **named: Any) -> Any:
        hashable = {key: tuple(one) if isinstance(one, list) else one for key, one in named.items()}
        field = drawn(given, tuple(sorted(hashable.items())))
        return replace(field, pixels=field.pixels.copy())

    return known


def remembering_folders(draw: Callable[[Path, int, int], list[Path]]) -> Callable[..., list[Path]]:
    """Return a drawing of folders that writes the files it knows; they do not name their folder."""

    @lru_cache(KEPT)
    def drawn(seed: int, count: int) -> tuple[dict[str, bytes], list[str]]:
        with TemporaryDirectory() as folder:
            names = [path.name for path in draw(Path(folder), seed, count)]
            return {one.name: one.read_bytes() for one in Path(folder).iterdir()}, names

    @wraps(draw)
    def known(target: Path, seed: int = 1, count: int = 12) -> list[Path]:
        files, names = drawn(seed, count)
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (target / name).write_bytes(content)
        return [target / name for name in names]

    return known
