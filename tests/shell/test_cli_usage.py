"""Wrong usage of the commands, and the options that reach the window."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from hematovision_desktop import __version__
from hematovision_desktop.__main__ import main
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.shell.window import LiveStart


@pytest.mark.usefixtures("unguarded")
class TestUsage:
    @pytest.mark.parametrize(
        "given",
        [
            ["classify"],
            ["classify", "x", "--format", "xml"],
            ["classify", "x", "--label-set", "six"],
            ["classify", "x", "--um-per-px", "0"],
            ["classify", "x", "--um-per-px", "wide"],
            ["clasify", "x"],
        ],
    )
    def test_wrong_usage_is_status_two(
        self, given: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as stop:
            main(given)
        assert stop.value.code == 2
        assert "usage: hematovision" in capsys.readouterr().err

    def test_reports_an_empty_folder(
        self, tmp_path: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["classify", str(tmp_path), "--model", str(tiny_pack)]) == 2
        assert "No pictures were found" in capsys.readouterr().err

    def test_reports_a_missing_model(
        self, drawn: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["classify", str(drawn), "--model", str(tmp_path / "none.tflite")]) == 2
        assert "none" in capsys.readouterr().err

    def test_refuses_an_altered_model(
        self, drawn: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for path in tiny_pack.parent.iterdir():
            shutil.copy(path, tmp_path)
        altered = tmp_path / tiny_pack.name
        data = bytearray(altered.read_bytes())
        data[-100] ^= 1
        altered.write_bytes(data)
        assert main(["classify", str(drawn), "--model", str(altered), "--no-log"]) == 2
        assert "SHA-256" in capsys.readouterr().err

    def test_reports_an_unsuitable_processor(
        self, drawn: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def refuse() -> None:
            raise EnvironmentFault(processor_probe.NO_AVX)

        monkeypatch.setattr(processor_probe, "guard", refuse)
        assert main(["classify", str(drawn)]) == 2
        assert "AVX" in capsys.readouterr().err

    def test_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stop:
            main(["--version"])
        assert stop.value.code == 0
        assert capsys.readouterr().out.strip() == f"HematoVision {__version__}"


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ([], (False, None, None, None, ())),
        (["open"], (False, None, None, None, ())),
        (["open", "slides", "a.hvreading"], (False, None, None, None, ("slides", "a.hvreading"))),
        (["demo"], (True, None, None, None, ())),
        (["demo", "--live"], (False, None, None, LiveStart("virtual"), ())),
        (["live"], (False, None, None, LiveStart("virtual", 100), ())),
        (
            ["--log", "own.sqlite", "live", "--source", "camera:Tube", "--target", "0"],
            (False, None, "own.sqlite", LiveStart("camera:Tube", None), ()),
        ),
        (
            ["live", "--target", "50", "--label-set", "four", "--um-per-px", "0.1"],
            (False, None, None, LiveStart("virtual", 50, LabelSet.FOUR, 0.1), ()),
        ),
        (["--log", "own.sqlite"], (False, None, "own.sqlite", None, ())),
        (
            ["--model", "own.tflite", "demo", "--log", "own.sqlite"],
            (True, "own.tflite", "own.sqlite", None, ()),
        ),
    ],
)
def test_passes_the_options_to_the_window(
    given: list[str],
    asked: tuple[bool, str | None, str | None, LiveStart | None, tuple[str, ...]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from hematovision_desktop.shell import window as app

    opened = []

    def open_window(
        *,
        drawn: bool,
        pack_path: Path | None,
        log_path: Path | None,
        live: LiveStart | None = None,
        paths: Sequence[Path] = (),
    ) -> int:
        names = (pack_path and pack_path.name, log_path and log_path.name)
        assert all(path.is_absolute() for path in paths)
        opened.append((drawn, *names, live, tuple(path.name for path in paths)))
        return 0

    monkeypatch.setattr(app, "run_window", open_window)
    assert main(given) == 0
    assert opened == [asked]
