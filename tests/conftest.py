"""Fixtures and rules for every test: no network, no screen, and no user's data within reach."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from functools import partial
from inspect import unwrap
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from cheap_passphrases import let_passphrases_cost_little
from drawn_once import draw_each_field_once
from hypothesis import HealthCheck, settings
from located_once import locate_each_field_once
from logs_begun_alike import begin_each_log_alike

from hematovision_desktop.core.base.collection import nothing_collected

# Before TensorFlow, which the workshop's tests load: its own SQLite, if loaded first, would
# replace this one in the process, and it lacks FTS5. The program never loads TensorFlow.
import sqlcipher3  # noqa: F401  isort: skip

ROOT = Path(__file__).resolve().parent.parent

# Before anything imports Qt or OpenCV.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["HEMATOVISION_HOME"] = os.devnull  # a test without the fixture below cannot write there
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# pytest-socket guards this process; programs started by tests find the same guard here.
os.environ["PYTHONPATH"] = os.pathsep.join(
    filter(None, [str(ROOT / "tests" / "no_network"), os.environ.get("PYTHONPATH")])
)

draw_each_field_once()
locate_each_field_once()
begin_each_log_alike()
let_passphrases_cost_little()

# Nothing depends on a clock: how long an example takes depends on what else runs.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--tiffs`, such as 2000, to try more combinations of TIFF tags than usual."""
    parser.addoption("--tiffs", type=int, default=150, help="TIFF tag combinations to try")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a case after its argument, never after bytes. Those may hold the time of day (gzip,
    ZIP), and the case would have another name in each run.
    """
    return argname if isinstance(val, bytes) else None


def pytest_collection_finish() -> None:
    """Exclude everything loaded so far from later garbage collections."""
    gc.collect()
    gc.freeze()


PATIENCE_MS = 120_000
"""So long at least a step may take where many programs run at once; a quiet computer never waits."""

_usual: dict[str, Any] = {}
"""The font that the application began with, and what collects garbage beside it."""


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """Return the application, and remember its look before any test; collect garbage as the program does."""
    from hematovision_desktop.ui.window.garbage import collect_between_events

    _usual["font"] = sys.modules["PySide6.QtGui"].QFont(qapp.font())
    _usual["collector"] = collect_between_events()
    return qapp


@pytest.fixture
def collected_by_none_else(qapp: Any) -> Iterator[None]:
    """Let only the test itself collect garbage, between the events of the application."""
    _usual["collector"].stop()
    yield
    _usual["collector"].start()


@pytest.fixture
def python_collects() -> Iterator[None]:
    """Let Python collect garbage by itself, even if a test before had a window."""
    was_on = gc.isenabled()
    gc.enable()
    yield
    if not was_on:
        gc.disable()


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """Wait patiently for Qt's events and signals: only what never comes fails a test."""
    for name in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE_MS))
    return qtbot


def _look_as_before(application: Any) -> None:
    """Undo changes of look, so that no test depends on an earlier one."""
    application.setLayoutDirection(sys.modules["PySide6.QtCore"].Qt.LayoutDirection.LeftToRight)
    if application.styleSheet():
        from hematovision_desktop.ui.parts.look.palette import take_off_sheet

        take_off_sheet(application)
    if _usual and application.font() != _usual["font"]:
        application.setFont(_usual["font"])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Delete the windows that a test closed. Otherwise they wait for the next test's event loop,
    which styles and lays them all out again. No main window may survive.
    """
    result = yield
    qt = sys.modules.get("PySide6.QtWidgets")
    if qt is not None and isinstance(qt.QApplication.instance(), qt.QApplication):
        core = sys.modules["PySide6.QtCore"]
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
        with nothing_collected():  # Qt gives bare pointers, which become objects one by one
            left = [one for one in qt.QApplication.topLevelWidgets() if _is_main(one)]
        for one in left:
            one.deleteLater()
        _look_as_before(qt.QApplication.instance())
        if left:
            pytest.fail(f"{len(left)} main windows live on")
    return result


def _is_main(widget: object) -> bool:
    return any(kind.__name__ == "QMainWindow" for kind in type(widget).__mro__)


_homes = count()


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own user data folder."""
    # Not numbered by pytest, which would read the names of all folders before each.
    folder = tmp_path_factory.mktemp(f"home{next(_homes)}", numbered=False)
    monkeypatch.setenv("HEMATOVISION_HOME", str(folder))
    return folder


@pytest.fixture
def drawn_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw folders, references and quizzes anew each time, without the cache."""
    from hematovision_desktop.adapters.practice import drawn_smear

    for name in ("draw_field", "draw_folder"):
        monkeypatch.setattr(drawn_smear, name, unwrap(getattr(drawn_smear, name)))


class _Errors(logging.Handler):
    """Collects the errors that the program logs, from any thread."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith("hematovision"):
            self.records.append(record)


@pytest.fixture(autouse=True)
def errors_of_the_program(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    """Fail a test in which the program logs an error, unless it asks for `logged_errors`."""
    handler, root = _Errors(), logging.getLogger()
    root.addHandler(handler)
    yield handler.records
    root.removeHandler(handler)
    if handler.records and "logged_errors" not in request.fixturenames:
        shown = logging.Formatter("%(name)s: %(message)s")
        pytest.fail("logged:\n" + "\n".join(shown.format(one) for one in handler.records))


@pytest.fixture
def logged_errors(errors_of_the_program: list[logging.LogRecord]) -> list[logging.LogRecord]:
    """Return the errors that the program has logged so far. A test that uses this expects some."""
    return errors_of_the_program


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Return the folder of real data, or skip the test if it is absent."""
    folder = Path(os.environ.get("HEMATOVISION_DATA", ROOT.parent / "shared" / "data"))
    if not (folder / "README.md").is_file():
        pytest.skip(f"no real data in {folder} (set HEMATOVISION_DATA)")
    return folder


@pytest.fixture(scope="session")
def shipped_pack() -> Path:
    """Return the shipped model pack, or skip the test if there is none yet."""
    from hematovision_desktop.assembly import places

    path = places.shipped_pack()
    if not path.is_file():
        pytest.skip(f"no model pack at {path}")
    return path


@pytest.fixture(scope="session")
def known_processor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file in which a first start remembers its check of the processor."""
    from hematovision_desktop.assembly import processor_probe

    remembered = tmp_path_factory.mktemp("processor") / "processor.json"
    processor_probe.guard(remembered)
    return remembered


@pytest.fixture
def program(data_folder: Path, known_processor: Path) -> list[str]:
    """Return the command line that starts the program in its own process, not for the first time."""
    shutil.copy(known_processor, data_folder)
    return [sys.executable, "-m", "hematovision_desktop"]


@pytest.fixture(scope="session")
def tiny_pack() -> Path:
    """Return a real model pack with a few untrained weights and its recorded answers."""
    return ROOT / "tests" / "tiny_pack" / "tiny.tflite"
