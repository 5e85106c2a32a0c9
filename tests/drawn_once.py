"""Draws each field once per process: equal arguments give equal pixels, and drawing is slow.

Some rooms' tests spent half their time drawing the same few fields. Tests about drawing itself use
the original function (`inspect.unwrap`) or the fixture `drawn_anew`.
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
    """Replace the drawing functions by caching ones before they are imported."""
    from hematovision_desktop.adapters.practice import drawn_smear

    drawn_smear.draw_field = remembering(drawn_smear.draw_field)
    drawn_smear.draw_folder = remembering_folders(drawn_smear.draw_folder)


def remembering(draw: Callable[..., Any]) -> Callable[..., Any]:
    """Return a caching drawing function that gives each caller its own pixels."""

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
    """Return a caching function for folders. The files' content does not depend on the folder."""

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
