"""Cached drawings equal fresh ones, and nobody sees another caller's changes."""

from __future__ import annotations

from inspect import unwrap
from pathlib import Path

import numpy as np
import pytest
from drawn_once import remembering, remembering_folders

from hematovision_desktop.adapters.practice import drawn_smear
from hematovision_desktop.core.cells.labels import Label


def test_each_caller_gets_an_own_copy_of_the_same_pixels() -> None:
    asked = []

    def draw(*given: object, **named: object) -> drawn_smear.DrawnField:
        asked.append(given)
        return unwrap(drawn_smear.draw_field)(*given, **named)

    known = remembering(draw)
    first = known(3, 90, 80, leukocytes=[Label.LYMPHOCYTE], mark=False)
    as_it_was = first.pixels.copy()
    first.pixels[:] = 0
    again = known(3, 90, 80, mark=False, leukocytes=[Label.LYMPHOCYTE])
    assert np.array_equal(again.pixels, as_it_was)
    assert again.truths == first.truths
    assert len(asked) == 1


@pytest.mark.parametrize("changed", [{"seed": 4}, {"um_per_px": 0.12}, {"noise": 0.0}])
def test_draws_anew_if_any_argument_differs(changed: dict[str, float]) -> None:
    usual = {"seed": 3, "width": 90, "height": 80, "leukocytes": [Label.LYMPHOCYTE]}
    known = remembering(unwrap(drawn_smear.draw_field))
    assert not np.array_equal(known(**usual).pixels, known(**usual | changed).pixels)


def test_every_test_draws_through_what_remembers() -> None:
    for draw in (drawn_smear.draw_field, drawn_smear.draw_folder):
        assert unwrap(draw) is not draw


def test_a_cached_folder_is_written_as_it_was_drawn(tmp_path: Path) -> None:
    asked = []

    def draw(target: Path, seed: int, count: int) -> list[Path]:
        asked.append((seed, count))
        return unwrap(drawn_smear.draw_folder)(target, seed, count)

    known, folders = remembering_folders(draw), []
    for name, seed in (("one", 3), ("again", 3), ("other", 4)):
        paths = known(tmp_path / "new" / name, seed=seed, count=1)
        assert [path.relative_to(tmp_path / "new" / name) for path in paths] == [
            Path("drawn_001.png")
        ]
        folders.append({one.name: one.read_bytes() for one in paths[0].parent.iterdir()})
    assert asked == [(3, 1), (4, 1)]
    assert folders[0] == folders[1] != folders[2]
    assert set(folders[0]) == {"drawn_001.png", drawn_smear.TRUTH_NAME}
