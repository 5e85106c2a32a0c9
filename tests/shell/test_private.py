"""Only the user can read what the program writes, and no core dump holds a picture."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")


def test_folders_and_files_are_private(program: list[str], tmp_path: Path, tiny_pack: Path) -> None:
    draw_folder(tmp_path / "drawn", seed=5, count=1)
    home, target = tmp_path / "home", tmp_path / "result.jsonl"
    given = ["classify", "drawn", "--model", str(tiny_pack), "--output", str(target)]
    environment = {**os.environ, places.DATA_FOLDER_VARIABLE: str(home)}
    done = subprocess.run([*program, *given], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == 0
    written = [home, target, *home.rglob("*")]
    assert home / "log.sqlite" in written
    assert {path: oct(stat.S_IMODE(path.stat().st_mode) & 0o077) for path in written} == (
        dict.fromkeys(written, "0o0")
    )


def test_dumps_no_core() -> None:
    script = (
        "import resource, sys\n"
        "from hematovision_desktop.__main__ import main\n"
        "sys.argv = ['hematovision', '--version']\n"
        "try: main()\n"
        "except SystemExit: print(resource.getrlimit(resource.RLIMIT_CORE))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines()[-1] == "(0, 0)"


class TestDataFolder:
    @pytest.fixture
    def open_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        folder = tmp_path / "HematoVision"
        folder.mkdir()
        folder.chmod(0o755)
        monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: folder)
        monkeypatch.delenv(places.DATA_FOLDER_VARIABLE)
        return folder

    def test_makes_the_usual_folder_private(self, open_folder: Path) -> None:
        places.close_data_folder()
        assert stat.S_IMODE(open_folder.stat().st_mode) == 0o700

    def test_leaves_a_folder_chosen_on_purpose_unchanged(
        self, open_folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(places.DATA_FOLDER_VARIABLE, str(open_folder))
        places.close_data_folder()
        assert stat.S_IMODE(open_folder.stat().st_mode) == 0o755

    def test_creates_no_folder(self, open_folder: Path) -> None:
        open_folder.rmdir()
        places.close_data_folder()
        assert not open_folder.exists()
