"""What pyproject.toml cannot say: assets/, models/ and the guide travel inside the installed package."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
PACKAGE = "hematovision_desktop"


class BuildWithFiles(build_py):
    """Copies the files that the program needs beside its code; an editable install needs no copy."""

    def run(self) -> None:
        """Build the package and add the files."""
        super().run()
        if self.editable_mode:
            return
        inside = Path(self.build_lib) / PACKAGE
        shutil.copytree(ROOT / "assets", inside / "assets", dirs_exist_ok=True)
        (inside / "guide").mkdir(parents=True, exist_ok=True)
        for page in (ROOT / "docs").glob("staff.*.md"):
            shutil.copyfile(page, inside / "guide" / page.name)
        (inside / "models").mkdir(parents=True, exist_ok=True)
        for name in shipped_models():
            shutil.copyfile(ROOT / "models" / name, inside / "models" / name)


def shipped_models() -> list[str]:
    """Return the names of the files of models/ that the program needs to run."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    names: list[str] = settings["tool"]["hematovision"]["shipped-models"]
    return names


setup(cmdclass={"build_py": BuildWithFiles})
