"""Whether a window can open: missing libraries are named by package, before Qt ends the process."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from hematovision_desktop import __main__
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.shell import screen_probe
from hematovision_desktop.shell.screen_probe import BASE_LIBRARIES, X11_LIBRARIES

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")


class Loader:
    """Loads every library except some, given by part of their names."""

    def __init__(self, *absent: str) -> None:
        self._absent = absent

    def __call__(self, name: str) -> object:
        if any(one in name for one in self._absent):
            raise OSError(f"{name}: cannot open shared object file")
        return object()


@linux
class TestLibraries:
    @pytest.mark.parametrize(
        ("absent", "package"),
        [
            *(((name,), package) for name, package in BASE_LIBRARIES.items()),
            *((("libqxcb", name), package) for name, package in X11_LIBRARIES.items()),
            (("libqxcb", "libxcb-icccm", "libxcb-keysyms"), "libxcb-icccm4 libxcb-keysyms1"),
        ],
    )
    def test_names_missing_libraries_by_their_packages(
        self, absent: tuple[str, ...], package: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ctypes, "CDLL", Loader(*absent))
        with pytest.raises(EnvironmentFault, match=rf"apt install {package}$") as caught:
            screen_probe.check_libraries({"DISPLAY": ":0"})
        assert absent[-1] in str(caught.value)

    def test_accepts_a_complete_system(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(ctypes, "CDLL", Loader())
        screen_probe.check_libraries({"DISPLAY": ":0"})

    @pytest.mark.parametrize("absent", ["libqwayland", "libqxcb"])
    def test_one_way_to_a_screen_is_enough(
        self, absent: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ctypes, "CDLL", Loader(absent))
        screen_probe.check_libraries({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})

    def test_reports_a_fault_that_no_package_solves_as_it_is(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ctypes, "CDLL", Loader("libqxcb"))
        with pytest.raises(EnvironmentFault, match=r"libqxcb\.so: cannot open"):
            screen_probe.check_libraries({})

    def test_the_window_reports_it_before_loading_qt(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(ctypes, "CDLL", Loader("libEGL"))
        assert __main__.main(["demo"]) == __main__.EXIT_UNUSABLE
        assert "sudo apt install libegl1" in capsys.readouterr().err

    def test_the_readme_names_the_same_packages(self) -> None:
        told = set(re.findall(r"[a-z0-9.+-]+", (ROOT / "README.md").read_text("utf-8")))
        assert {*BASE_LIBRARIES.values(), *X11_LIBRARIES.values()} <= told


@pytest.mark.parametrize(
    ("environment", "kinds"),
    [
        ({}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
        ({"QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb:xinerama"}, ("wayland", "xcb")),
    ],
)
def test_tries_the_same_platforms_as_qt(
    environment: dict[str, str], kinds: tuple[str, ...]
) -> None:
    assert screen_probe.platforms_of(environment) == kinds


def test_the_screen_of_the_tests_opens() -> None:
    assert screen_probe.check_screen() == "screen: offscreen"


@linux
def test_reports_a_missing_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(ctypes, "CDLL", Loader())
    assert __main__.main([processor_probe.SCREEN_ARGUMENT]) == 0
    assert "no screen here" in capsys.readouterr().out


def test_a_screen_that_cannot_be_reached_fails_with_what_qt_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dying = "import os, sys; print('could not connect to display :99', file=sys.stderr); os.abort()"
    monkeypatch.setattr(processor_probe, "program_command", lambda: [sys.executable, "-c", dying])
    with pytest.raises(EnvironmentFault, match="could not connect to display :99"):
        screen_probe.check_screen()


@linux
@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "There is no screen here"),
        ({"QT_QPA_PLATFORM": "", "DISPLAY": ""}, "There is no screen here"),
        ({"DISPLAY": ":4711"}, "The screen :4711"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}, "The screen :4711"),
        ({"WAYLAND_DISPLAY": "wayland-4711"}, "The screen wayland-4711"),
    ],
)
def test_the_window_says_that_no_screen_answers(
    environment: dict[str, str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Qt would end the process, and blame a library that is there."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(screen_probe, "check_libraries", lambda _environment: None)
    assert __main__.main(["demo"]) == __main__.EXIT_UNUSABLE
    assert said in capsys.readouterr().err


@linux
def test_a_wayland_screen_is_reached_by_its_socket(tmp_path: Path) -> None:
    (tmp_path / "wayland-1").touch()
    environment = {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)}
    screen_probe.check_reach(environment)
    with pytest.raises(EnvironmentFault, match="wayland-1 cannot be reached"):
        screen_probe.check_reach(environment | {"QT_QPA_PLATFORM": "xcb"})


def test_no_screen_is_needed_to_draw_without_one() -> None:
    screen_probe.check_reach({"QT_QPA_PLATFORM": "offscreen"})


@linux
def test_a_command_that_paints_asks_for_no_screen(tmp_path: Path) -> None:
    ask = "from hematovision_desktop.shell.painting import open_qt; print(open_qt().platformName())"
    done = subprocess.run(
        [sys.executable, "-c", ask],
        capture_output=True,
        text=True,
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "",
            "DISPLAY": ":4711",
            "PYTHONPATH": str(ROOT),
            "HOME": str(tmp_path),
        },
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "offscreen")
