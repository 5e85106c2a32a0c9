"""Settings survive a round trip, and whatever a file may hold instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from hematovision_desktop.adapters.files.settings import read_settings, write_settings
from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.review import EVERY_CELL
from hematovision_desktop.core.settings import Settings, Theme


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    chosen = Settings(
        Theme.DARK, LabelSet.EXTENDED, 0.85, 0.07, Path("/m/x.tflite"), Path("/l/ü.db")
    )
    path = tmp_path / "new folder" / "settings.json"
    write_settings(path, chosen)
    assert read_settings(path) == chosen


def test_being_asked_about_every_cell_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, Settings(review_below=EVERY_CELL))
    assert read_settings(path).review_below == EVERY_CELL > 1.0


@pytest.mark.parametrize(
    "content",
    ["", "not json", "[]", "null", '{"theme": 7, "label_set": "nine", "review_below": "high"}'],
)
def test_an_unusable_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert read_settings(path) == Settings()


@pytest.mark.parametrize(
    "content", ['{"review_below": 7}', '{"um_per_px": -1}', '{"um_per_px": true}']
)
def test_numbers_out_of_range_are_left_out(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert read_settings(path) == Settings()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.json") == Settings()


def test_settings_that_cannot_be_kept_say_where(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(EnvironmentFault, match="file"):
        write_settings(blocked / "settings.json", Settings())
