from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from sentence_list import noted_sentences

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.ui.parts.look.palette import ASSETS
from hematovision_desktop.ui.window import translation

TEMPLATE = ASSETS / "translations" / "hematovision_template.ts"
SOURCES = Path(translation.__file__).parents[1]


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed here")
    return found


def texts(path: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def test_the_template_holds_every_text(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    sources = sorted(map(str, SOURCES.rglob("*.py")))
    told = tmp_path / "sentences.py"
    told.write_text("\n".join(noted_sentences()), encoding="utf-8")
    listed = [*sources, str(told)]
    command = [tool("pyside6-lupdate"), "-locations", "none", *listed, "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    assert texts(TEMPLATE) == texts(fresh)
    assert ("words", "Neutrophil") in texts(TEMPLATE)
    assert ("sentences", "There is no log at {path}.") in texts(TEMPLATE)


def test_a_translation_is_found_by_the_language(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "ASSETS", tmp_path)
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert not translation.use_language(qapp, Language.SYSTEM)
        folder = tmp_path / "translations"
        folder.mkdir()
        source = folder / "hematovision_de.ts"
        source.write_text(
            '<!DOCTYPE TS><TS version="2.1" language="de_DE"><context><name>words</name><message>'
            "<source>Neutrophil</source><translation>Neutrophiler</translation></message>"
            "</context></TS>",
            encoding="utf-8",
        )
        compiled = folder / "hematovision_de.qm"
        command = [tool("pyside6-lrelease"), str(source), "-qm", str(compiled)]
        subprocess.run(command, check=True, capture_output=True)
        assert translation.use_language(qapp, Language.SYSTEM)
        assert qapp.translate("words", "Neutrophil") == "Neutrophiler"
    finally:
        QLocale.setDefault(before)
        for one in qapp.findChildren(translation.QTranslator):
            qapp.removeTranslator(one)


def test_the_translation_of_an_update_comes_first(qapp: QApplication, tmp_path: Path) -> None:
    shutil.copy(ASSETS / "translations" / "hematovision_es.qm", tmp_path / "hematovision_fr.qm")
    spoken = []
    for folder in (None, tmp_path, None):
        translation.look_first_in(folder)
        assert translation.use_language(qapp, Language.FRENCH)
        spoken.append(qapp.translate("words", "Neutrophil"))
    translation.use_language(qapp, Language.ENGLISH)
    assert spoken[0] == spoken[2] != spoken[1]
