"""The program at a live microscope, and what it sends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from live_program import Mail

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.program.program import Program


@pytest.fixture
def mail() -> Mail:
    return Mail()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HEMATOVISION_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def program(home: Path, mail: Mail, tiny_pack: Path) -> Iterator[Program]:
    one = Program(Settings(pack_path=tiny_pack), mail.send, build_outside())
    yield one
    one.close()
