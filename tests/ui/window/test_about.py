"""The About box names every shipped part with its licence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hematovision_desktop.ui.window.dialogs import PARTS

ROOT = Path(__file__).resolve().parents[3]
CALLED = {
    "ai-edge-litert": "LiteRT",
    "opencv-python-headless": "OpenCV",
    "protobuf": "Protocol Buffers",
    "pyside6-essentials": "Qt for Python",
    "shiboken6": "Qt for Python",
    "sqlcipher3": "SQLCipher",
}
FAMILIES = ("argon2-cffi", "backports", "jaraco", "pyobjc")
ONLY_BUILDS = {"setuptools"}


def locked() -> list[str]:
    """Return the libraries that the program uses, on every system."""
    text = (ROOT / "requirements.lock").read_text("utf-8")
    names = dict.fromkeys(re.findall(r"(?m)^([A-Za-z0-9._-]+)==", text))
    return [one for one in names if one not in ONLY_BUILDS]


@pytest.mark.parametrize("name", locked())
def test_the_box_names_every_library_with_a_licence(name: str) -> None:
    family = next((one for one in FAMILIES if name.startswith(one)), name)
    called = CALLED.get(name, family).casefold()
    told = [licence for names, licence in PARTS if called in names.casefold().split(", ")]
    assert len(told) == 1 and told[0]
