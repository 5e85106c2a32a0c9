"""Starting the program: what is loaded, and which settings libraries get before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder

ROOT = Path(__file__).resolve().parents[2]

WATCH = """
import os, sys

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name in ("numpy", "cv2", "PySide6"):
            print("loaded", name, os.environ.get("OPENBLAS_NUM_THREADS"))

sys.meta_path.insert(0, Watch())
from hematovision_desktop.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
"""


def loaded_by(*words: str) -> list[str]:
    """Return the heavy libraries that a call loads, each with the number of threads set for NumPy."""
    told = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    child = subprocess.run(
        [sys.executable, "-c", WATCH, *words],
        cwd=ROOT,
        env={**told, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return [line for line in child.stdout.splitlines() if line.startswith("loaded ")]


@pytest.mark.parametrize("words", ["--version", "--help"])
def test_commands_that_only_print_load_nothing_heavy(words: str) -> None:
    assert loaded_by(words) == []


def test_sets_numpys_threads_before_loading_it() -> None:
    """NumPy's own threads wait for each other on two cores: adaptation took ten times as long."""
    loaded = loaded_by("classify", "no such picture")
    assert "loaded numpy 1" in loaded
    assert {line.split()[2] for line in loaded} == {"1"}


NEVER_FOR_ONE_PICTURE = (
    "PIL",
    "argon2",
    "cattrs",
    "cryptography",
    "importlib.metadata",
    "importlib.resources",
    "numpy.ma",
    "ssl",
    "subprocess",
    "hematovision_desktop.adapters.devices",
    "hematovision_desktop.adapters.files.learners",
    "hematovision_desktop.adapters.handover",
    "hematovision_desktop.adapters.images.formats.pillow",
    "hematovision_desktop.adapters.images.formats.tiff",
    "hematovision_desktop.adapters.model.versions",
    "hematovision_desktop.adapters.readings",
    "hematovision_desktop.adapters.updates",
    "hematovision_desktop.core.verdicts.agreed_cells",
    "hematovision_desktop.core.samples.laboratory",
    "hematovision_desktop.core.live",
    "hematovision_desktop.core.signing.people",
    "hematovision_desktop.core.reports.record_making",
    "hematovision_desktop.core.reports.report",
    "hematovision_desktop.core.samples.sample_log",
    "hematovision_desktop.core.readings.second_reading",
    "hematovision_desktop.core.naming.settings",
    "hematovision_desktop.core.signing.signed_record",
    "hematovision_desktop.core.reports.signing_gates",
    "hematovision_desktop.core.naming.head_fit",
    "hematovision_desktop.core.naming.adapted_layer",
    "hematovision_desktop.core.updates.update",
    "hematovision_desktop.core.samples.worklist",
    "hematovision_desktop.services.batches.far_batch",
    "hematovision_desktop.services.messages",
    "hematovision_desktop.ui",
)
"""Who names cells in a picture waits for each module that is loaded, and these name none."""

CLASSIFY = """
import sys
from hematovision_desktop.__main__ import main
assert main(["classify", *sys.argv[1:]]) == 0
print("loaded", *sys.modules)
"""


def loaded_to_name_one(folder: Path, *more: str) -> list[str]:
    """Return the modules that `classify` of one drawn picture loads."""
    child = subprocess.run(
        [sys.executable, "-c", CLASSIFY, str(folder), *more],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HEMATOVISION_HOME": str(folder / "home")},
        capture_output=True,
        text=True,
        check=True,
    )
    return child.stdout.rpartition("loaded ")[2].split()


def test_naming_one_picture_loads_nothing_unneeded(tmp_path: Path) -> None:
    draw_folder(tmp_path, seed=3, count=1)
    # The first run makes the log, migration by migration.
    loaded = [loaded_to_name_one(tmp_path) for _ in range(2)][-1]
    assert "hematovision_desktop.adapters.log.sqlite" in loaded
    assert [one for one in loaded if one in NEVER_FOR_ONE_PICTURE] == []


def test_loads_nothing_of_the_log_with_no_log(tmp_path: Path) -> None:
    draw_folder(tmp_path, seed=3, count=1)
    loaded = loaded_to_name_one(tmp_path, "--no-log")
    assert "hematovision_desktop.adapters.model.litert" in loaded
    log = ("hematovision_desktop.adapters.log", "sqlcipher3", "filelock")
    assert [one for one in loaded if one.startswith(log)] == []


NEVER_FOR_THE_FIRST_SCREEN = (
    "PIL",
    "argon2",
    "cryptography",
    "importlib.resources",
    "ssl",
    "hematovision_desktop.core.live.recogniser",
    "hematovision_desktop.core.live.registration",
    "hematovision_desktop.core.live.tracker",
    "hematovision_desktop.services.live.session",
    "hematovision_desktop.ui.learn",
    "hematovision_desktop.ui.live.page",
    "hematovision_desktop.ui.log.page",
    "hematovision_desktop.ui.report.dialog",
    "hematovision_desktop.ui.samples",
    "hematovision_desktop.ui.settings.page",
)
"""Who waits for the window waits for each module; these belong to pages and questions that come later."""

WINDOW = """
import sys
from types import FunctionType
from hematovision_desktop.shell.loading import load_window
app = load_window()
from PySide6.QtWidgets import QApplication
from hematovision_desktop.services.messages.program import ModelChanged

class Closing(app.MainWindow):
    def handle(self, event):
        super().handle(event)
        if isinstance(event, ModelChanged):
            QApplication.quit()

app.MainWindow = Closing
assert app.run_window(drawn=False, pack_path=None, log_path=None) == 0
kinds = [
    kind
    for name, module in tuple(sys.modules.items())
    if name.startswith("hematovision_desktop.")
    for kind in vars(module).values()
    if isinstance(kind, type) and kind.__module__ == name and "__dataclass_fields__" in vars(kind)
]
print("kinds", len(kinds), len([one for one in kinds if isinstance(vars(one)["__init__"], FunctionType)]))
print("loaded", *sys.modules)
"""


def test_the_window_loads_nothing_that_its_first_page_does_not_need(tmp_path: Path) -> None:
    child = subprocess.run(
        [sys.executable, "-c", WINDOW],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "HEMATOVISION_HOME": str(tmp_path / "home"),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = child.stdout.rpartition("loaded ")[2].split()
    assert "hematovision_desktop.ui.classify.page" in loaded
    assert [one for one in loaded if one in NEVER_FOR_THE_FIRST_SCREEN] == []
    told = next(line for line in child.stdout.splitlines() if line.startswith("kinds "))
    kinds, written = map(int, told.split()[1:])
    assert written < kinds / 3  # methods of other dataclasses, not needed yet, are not compiled


BREAKS = """
import threading
from hematovision_desktop.shell.loading import load_window
app = load_window()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from hematovision_desktop.services.messages.program import Fault, ModelChanged

class Breaking(app.MainWindow):
    def handle(self, event):
        if isinstance(event, ModelChanged):
            thread = threading.Thread(target=lambda: 1 / 0, name="one that breaks")
            thread.start()
            thread.join()
            # What the thread has sent lies before it in the queue.
            QTimer.singleShot(0, QApplication.quit)
        elif isinstance(event, Fault):
            print("told", event.is_bug)

app.MainWindow = Breaking
app.run_window(drawn=False, pack_path=None, log_path=None)
"""


def test_the_window_hears_of_a_thread_that_breaks(tmp_path: Path) -> None:
    home = tmp_path / "home"
    child = subprocess.run(
        [sys.executable, "-c", BREAKS],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "HEMATOVISION_HOME": str(home),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert "told True" in child.stdout
    assert "ZeroDivisionError" in (home / "hematovision.txt").read_text("utf-8")
