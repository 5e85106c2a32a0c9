"""The program as an installed package: built once from the checkout, for the tests that need it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("hematovision_desktop", "assets", "models", "docs")
RECIPES = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE")


@dataclass(frozen=True, slots=True)
class Installed:
    """A virtual environment with the program that finds the libraries of this one."""

    folder: Path
    wheel: Path
    sdist: Path

    @property
    def scripts(self) -> Path:
        """The folder of its Python and commands."""
        return self.folder / ("Scripts" if sys.platform == "win32" else "bin")

    def run(self, *command: str | Path, home: Path, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run a command of the environment in a folder, without our environment variables."""
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
        guard = {"PYTHONPATH": str(ROOT / "tests" / "no_network")}
        here = {"HEMATOVISION_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(
            [self.scripts / command[0], *command[1:]],
            env=kept | guard | here,
            cwd=cwd,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=180,
        )


def install(folder: Path) -> Installed:
    """Build the sdist, build the wheel from the sdist alone, and install it into a fresh environment."""
    sources = folder / "sources"
    for name in (*SOURCES, *RECIPES):
        target = sources / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, target)
    sdist = folder / _build("build_sdist", sources, folder)
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    unpacked = next((folder / "unpacked").iterdir())
    wheel = folder / _build("build_wheel", unpacked, folder)
    environment = folder / "environment"
    venv.create(environment, with_pip=False, symlinks=sys.platform != "win32")
    installed = Installed(environment, wheel, sdist)
    _share_libraries(installed)
    pip = [sys.executable, "-m", "pip", "--python", str(installed.scripts / "python")]
    quiet = ["--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    _must([*pip, "install", *quiet, "--no-deps", "--no-index", str(wheel)], folder)
    return installed


def _build(step: str, sources: Path, target: Path) -> str:
    """Run a build step as pip and uv do; return the name of the file."""
    script = f"from setuptools import build_meta; print(build_meta.{step}({str(target)!r}))"
    return _must([sys.executable, "-c", script], sources).splitlines()[-1]


def _share_libraries(installed: Installed) -> None:
    """Let the environment find the libraries of this one, without the program's editable link."""
    there = Path(sysconfig.get_path("purelib", vars={"base": str(installed.folder)}, scheme="venv"))
    lines = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (there / "libraries.pth").write_text("\n".join(sorted(lines)) + "\n", "utf-8")


def _must(command: list[str], cwd: Path) -> str:
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, encoding="utf-8", check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()
