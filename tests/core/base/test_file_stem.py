"""File names made from the names of batches and samples."""

from __future__ import annotations

import pytest

from hematovision_desktop.core.base.files import file_stem


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("ward 7", "ward 7"),
        ("26/04:17", "26_04_17"),
        ("", "batch"),
        (" .. ", "batch"),
        ("x" * 300, "x" * 80),
        ("వార్డు ఏడు", "వార్డు ఏడు"),
        ("वार्ड सात", "वार्ड सात"),
        ("ఎ" * 300, "ఎ" * 66),
        ("a\nb\udcff", "a_b_"),
        ("con", "con_"),
        ("Nul.old", "Nul.old_"),
        ("console", "console"),
    ],
)
def test_fits_every_file_system_and_keeps_every_script_legible(name: str, stem: str) -> None:
    assert file_stem(name, "batch") == stem
    assert len(f"{stem} 12.csv".encode()) < 255
