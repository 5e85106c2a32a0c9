"""No code runs from the current folder: it may hold strangers' files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly import processor_probe as runtime_probe

ROOT = Path(__file__).resolve().parents[2]

TRAP = "import os\nopen(os.environ['HEMATOVISION_SPRUNG'], 'a').write(__name__ + '\\n')\n"
MODULES = ("hashlib", "json", "argparse", "logging", "numpy", "cv2", "PySide6", "sqlcipher3")
MODULES += ("platformdirs", "ctypes", "subprocess", "sitecustomize", "usercustomize", "convert")

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
QTimer.singleShot(0, application.quit)
from hematovision_desktop.__main__ import main
sys.exit(main([]))
"""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a folder of pictures with code beside them that must not run."""
    folder = tmp_path / "pictures"
    draw_folder(folder, seed=5, count=1)
    for name in MODULES:
        (folder / f"{name}.py").write_text(TRAP, "utf-8")
    package = folder / "hematovision_desktop"
    package.mkdir()
    for name in ("__init__", "__main__"):
        (package / f"{name}.py").write_text(TRAP, "utf-8")
    return folder


def start(command: list[str], cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "HEMATOVISION_SPRUNG": str(cwd.parent / "sprung"), **more},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def sprung(hostile: Path) -> str:
    """Return the names of the traps that ran."""
    path = hostile.parent / "sprung"
    return path.read_text("utf-8") if path.exists() else ""


def code_places(*first: str) -> str:
    """Return a PYTHONPATH that finds the program and the network guard."""
    return os.pathsep.join([*first, str(ROOT), str(ROOT / "tests" / "no_network")])


SMALL_SLIDE = "virtual:size=320x240,canvas=640x480,cells=4,um=0.2"
COMMANDS = {
    "classify": ["classify", ".", "--format", "json"],
    "self-test": ["--self-test"],
    "probe": [runtime_probe.PROBE_ARGUMENT],
    "window probe": [runtime_probe.WINDOW_ARGUMENT],
    "live": ["live", "--headless", "--seconds", "3", "--no-log", "--source", SMALL_SLIDE],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_runs_no_code_from_beside_the_pictures(name: str, hostile: Path) -> None:
    script = "import sys; from hematovision_desktop.__main__ import main; sys.exit(main())"
    command = [sys.executable, "-P", "-c", script, *COMMANDS[name]]
    done = start(command, hostile, PYTHONPATH=code_places())
    assert done.returncode == 0, done.stdout + done.stderr
    assert sprung(hostile) == ""


def test_the_window_and_its_processor_check_run_no_such_code(
    hostile: Path, data_folder: Path
) -> None:
    command = [sys.executable, "-P", "-c", WINDOW]
    done = start(command, hostile, PYTHONPATH=code_places())
    assert done.returncode == 0, done.stderr
    assert places.probe_path().is_file()
    assert sprung(hostile) == ""


def test_drops_the_current_folder_before_loading_anything_with_python_m(hostile: Path) -> None:
    # With `python -m`, Python itself looks for the package here; that is what was asked for.
    for path in (hostile / "hematovision_desktop").iterdir():
        path.unlink()
    (hostile / "hematovision_desktop").rmdir()
    for name in ("sitecustomize", "usercustomize"):
        (hostile / f"{name}.py").unlink()
    command = [sys.executable, "-m", "hematovision_desktop", "classify", "."]
    done = start(command, hostile, PYTHONPATH=code_places())
    assert done.returncode == 0, done.stderr
    assert sprung(hostile) == ""


def test_a_child_gets_no_code_path_that_depends_on_the_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(["", "here", str(ROOT), "."]))
    assert runtime_probe.child_environment()["PYTHONPATH"] == str(ROOT)


def test_a_child_runs_no_code_of_the_folder_despite_a_careless_pythonpath(
    hostile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hostile)
    monkeypatch.setenv("HEMATOVISION_SPRUNG", str(hostile.parent / "sprung"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(["", str(ROOT / "tests" / "no_network")]))
    assert runtime_probe.probe().works
    assert sprung(hostile) == ""
