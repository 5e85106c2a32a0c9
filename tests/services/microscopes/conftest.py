"""The program with a batch that was read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program


@pytest.fixture
def program(mail: Headless, tiny_pack: Path, tmp_path: Path) -> Iterator[Program]:
    one = mail.program = Program(
        Settings(pack_path=tiny_pack, review_below=0.1), mail.send, build_outside()
    )
    one.load_model()
    draw_folder(tmp_path / "slide", seed=3, count=6)
    one.open_paths([tmp_path / "slide"])
    mail.wait(BatchEnded)
    yield one
    one.close()
