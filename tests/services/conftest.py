"""Fixtures: the program without a window, with a tiny pack, and the mailbox for its messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from headless import Headless
from laboratories import Laboratory, laboratory

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.program.program import Program


@pytest.fixture
def mail() -> Headless:
    return Headless()


@pytest.fixture
def program(mail: Headless, tiny_pack: Path) -> Iterator[Program]:
    one = mail.program = Program(Settings(pack_path=tiny_pack), mail.send, build_outside())
    one.load_model()
    yield one
    one.close()


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Callable[[str], Laboratory]]:
    """Return a function that opens an installation by name, each in its own folder."""
    with ExitStack() as opened:

        def make(name: str) -> Laboratory:
            made = laboratory(tmp_path / name)
            opened.enter_context(closing(made.log))
            return made

        yield make


@pytest.fixture
def clinic(build: Callable[[str], Laboratory]) -> Laboratory:
    return build("clinic")


@pytest.fixture
def distant(build: Callable[[str], Laboratory]) -> Laboratory:
    return build("distant")
