"""The program without a window, over a pack of a few weights, and the post box that hears it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.settings import Settings
from hematovision_desktop.services.program import Program


@pytest.fixture
def mail() -> Headless:
    return Headless()


@pytest.fixture
def program(mail: Headless, tiny_pack: Path) -> Iterator[Program]:
    one = mail.program = Program(Settings(pack_path=tiny_pack), mail.send, build_outside())
    one.load_model()
    yield one
    one.close()
