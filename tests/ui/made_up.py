"""A made-up language that brackets and lengthens every text."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest

from hematovision_desktop.ui.parts.look.palette import ASSETS

TEMPLATE = ASSETS / "translations" / "hematovision_template.ts"
OPENS, CLOSES = "⟦", "⟧"
LONGEST = 9
"""Signs of what a text is lengthened by, without a place to break."""


def lengthened(text: str) -> str:
    """Return a text in the made-up language: a third longer, in words of plausible length."""
    more = len(text) // 3
    words = " ".join("~" * min(LONGEST, more - at) for at in range(0, more, LONGEST))
    gap = " " if " " in text and words else ""
    return f"{OPENS}{text}{gap}{words}{CLOSES}"


def write_made_up(folder: Path, code: str, forms_of_numbers: int) -> None:
    """Write the made-up language in place of another, such as "fr", or skip the test."""
    compiled = _compiled(code, forms_of_numbers)
    (folder / f"hematovision_{code}.qm").write_bytes(compiled)


@cache
def _compiled(code: str, forms_of_numbers: int) -> bytes:
    """Return the compiled made-up language, shared by all tests."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        pytest.skip("pyside6-lrelease is not installed here")
    tree = ElementTree.parse(TEMPLATE)
    tree.getroot().set("language", code)
    for message in tree.getroot().iter("message"):
        source = message.findtext("source", "")
        told = message.find("translation")
        assert told is not None
        told.attrib.clear()
        forms = [*told.iter("numerusform")] or [told]
        if told is not forms[0]:
            more = forms_of_numbers - len(forms)
            forms += [ElementTree.SubElement(told, "numerusform") for _ in range(more)]
        for form in forms:
            form.text = "en_US" if source == "en_GB" else lengthened(source)
    with TemporaryDirectory() as folder:
        made, target = Path(folder) / "made.ts", Path(folder) / "made.qm"
        tree.write(made, encoding="utf-8")
        subprocess.run([tool, str(made), "-qm", str(target)], check=True, capture_output=True)
        return target.read_bytes()
