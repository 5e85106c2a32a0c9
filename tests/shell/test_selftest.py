"""The self-test and the processor check must notice what is broken."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop import __main__
from hematovision_desktop.adapters.model import litert as litert_classifier
from hematovision_desktop.assembly import places, processor_probe, self_checks
from hematovision_desktop.assembly.drawn_field_check import check_drawn_field
from hematovision_desktop.assembly.processor_probe import NO_AVX, Verdict
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.shell import selftest
from hematovision_desktop.shell.selftest import CheckFailed, Outcome

ROOT = Path(__file__).resolve().parents[2]


def python(script: str) -> list[str]:
    return [sys.executable, "-c", script]


class TestProbe:
    def test_the_runtime_here_works_and_is_named(self) -> None:
        verdict = processor_probe.probe()
        assert verdict.works
        assert verdict.text.startswith(("ai-edge-litert 2.", "tflite-runtime "))

    @pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
    def test_an_illegal_instruction_becomes_a_sentence(self) -> None:
        dying = "import os, signal; os.kill(os.getpid(), signal.SIGILL)"
        assert processor_probe.probe(python(dying)) == Verdict(False, NO_AVX)

    @pytest.mark.parametrize("status", [0xC000001D, 0xC000001D - 2**32])
    def test_an_illegal_instruction_on_windows(
        self, status: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(processor_probe.sys, "platform", "win32")
        assert processor_probe.judge(status, "") == Verdict(False, NO_AVX)

    def test_says_why_a_runtime_cannot_be_loaded(self) -> None:
        command = python("import sys; print('ImportError: no such library'); sys.exit(3)")
        verdict = processor_probe.probe(command)
        assert not verdict.works
        assert "ImportError: no such library" in verdict.text

    @pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
    def test_gives_the_status_of_another_sudden_end(self) -> None:
        verdict = processor_probe.judge(-signal.SIGSEGV, "")
        assert not verdict.works
        assert "-11" in verdict.text

    def test_a_program_that_cannot_start_gives_a_verdict(self, tmp_path: Path) -> None:
        assert not processor_probe.probe([str(tmp_path / "nothing")]).works

    def test_the_child_turns_a_failing_import_into_its_status(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def fail() -> None:
            raise ImportError("libgone.so: cannot open\nsecond line")

        monkeypatch.setattr(litert_classifier, "load_runtime", fail)
        assert __main__.main([processor_probe.PROBE_ARGUMENT]) == processor_probe.CANNOT_LOAD
        assert capsys.readouterr().out == "ImportError: libgone.so: cannot open\n"

    def test_the_parent_does_not_import_the_runtime(self) -> None:
        script = (
            "import sys\nfrom hematovision_desktop.assembly import processor_probe\n"
            "assert processor_probe.probe().works\n"
            "print(any('litert' in name or 'tflite' in name for name in sys.modules))"
        )
        child = subprocess.run(python(script), cwd=ROOT, capture_output=True, text=True, check=True)
        assert child.stdout.strip() == "False"


class TestGuard:
    @pytest.fixture
    def probes(self, monkeypatch: pytest.MonkeyPatch) -> list[Verdict]:
        """Return the list of verdicts that the next probes give in turn."""
        coming: list[Verdict] = []
        monkeypatch.setattr(processor_probe, "probe", lambda: coming.pop(0))
        return coming

    def test_remembers_a_good_answer(self, probes: list[Verdict]) -> None:
        probes.append(Verdict(True, "works"))
        processor_probe.guard()
        processor_probe.guard()
        assert places.probe_path().is_file()

    def test_asks_again_after_a_bad_answer(self, probes: list[Verdict]) -> None:
        probes += [Verdict(False, NO_AVX), Verdict(True, "works")]
        with pytest.raises(EnvironmentFault, match="AVX"):
            processor_probe.guard()
        processor_probe.guard()
        assert probes == []

    @pytest.mark.parametrize("change", ["__version__", "processor"])
    def test_asks_again_for_another_version_or_processor(
        self, change: str, probes: list[Verdict], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        probes += [Verdict(True, "works"), Verdict(False, NO_AVX)]
        processor_probe.guard()
        monkeypatch.setattr(
            processor_probe, change, "9.9.9" if change == "__version__" else lambda: "8086"
        )
        with pytest.raises(EnvironmentFault):
            processor_probe.guard()

    @pytest.mark.parametrize("content", ["", "[]", "{}", "\0", '{"works_on": 5}'])
    def test_asks_again_if_the_remembered_answer_is_damaged(
        self, content: str, probes: list[Verdict]
    ) -> None:
        places.probe_path().write_text(content)
        probes.append(Verdict(True, "works"))
        processor_probe.guard()
        assert probes == []

    def test_a_folder_that_cannot_be_written_does_no_harm(
        self, probes: list[Verdict], tmp_path: Path
    ) -> None:
        blocked = tmp_path / "file"
        blocked.write_text("")
        probes.append(Verdict(True, "works"))
        processor_probe.guard(blocked / "processor.json")


class TestChecks:
    def test_camera_module(self) -> None:
        assert "OpenCV" in self_checks.check_camera_module()

    def test_tries_the_log_in_its_place_and_leaves_nothing_there(self, tmp_path: Path) -> None:
        said = self_checks.check_log(tmp_path / "home" / "log.sqlite")
        assert said.startswith(f"written and read back in {tmp_path / 'home'}, ")
        assert list((tmp_path / "home").iterdir()) == []

    def test_leaves_an_existing_log_unchanged(self, tmp_path: Path) -> None:
        path = tmp_path / "log.sqlite"
        path.write_bytes(b"content")
        self_checks.check_log(path)
        assert path.read_bytes() == b"content"

    def test_a_log_that_cannot_be_written_fails(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        outcome = selftest.run_check(
            "log", lambda: self_checks.check_log(tmp_path / "file" / "log.sqlite")
        )
        assert not outcome.passed

    @pytest.mark.parametrize(
        ("number", "said"),
        [
            (errno.EROFS, "write-protected disk"),
            (errno.ENOSPC, "disk is full"),
            (errno.EDQUOT, "space that you may use"),
            (errno.EACCES, "may not write"),
            (errno.EPERM, "may not write"),
            (errno.ENOENT, "Plug the disk in"),
            (errno.EIO, os.strerror(errno.EIO)),
        ],
    )
    def test_distinguishes_each_cause(
        self, number: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(self_checks, "write_whole", refuse)
        with pytest.raises(CheckFailed, match=said) as caught:
            self_checks.check_log(tmp_path / "log.sqlite")
        assert str(tmp_path) in str(caught.value)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="no folder that refuses everyone")
    def test_a_folder_that_refuses_everyone(self) -> None:
        with pytest.raises(CheckFailed, match=r"may not write|takes no writing"):
            self_checks.check_log(Path("/sys/kernel/hematovision/log.sqlite"))

    def test_reports_unreadable_settings(self, data_folder: Path) -> None:
        assert self_checks.check_settings() == "the usual ones"
        places.settings_path().write_text("{}")
        assert self_checks.check_settings() == f"read from {places.settings_path()}"
        places.settings_path().write_text('{"log_path": "/share/log.sqlite",}')
        outcome = selftest.run_check("settings", self_checks.check_settings)
        assert not outcome.passed
        assert str(places.settings_path()) in outcome.text

    def test_tries_the_log_named_in_the_settings(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        assert self_checks.own_log() == places.log_path()
        places.settings_path().write_text(json.dumps({"log_path": str(tmp_path / "mine.db")}))
        assert self_checks.own_log() == tmp_path / "mine.db"

    @pytest.mark.parametrize(
        ("spoil", "said"),
        [
            ("(ASSETS / 'style.qss').write_text('QWidget { color: ')", ["Could not parse"]),
            ("(ASSETS / 'touch.qss').write_text('} } url(icons:é')", ["Could not parse"]),
            (
                "(ASSETS / 'style.qss').write_text('QWidget { color: $; }')",
                ["these pictures cannot be read: style.qss"],
            ),
            (
                "(ASSETS / 'style.qss').write_text('QWidget { color: $txt; }')",
                ["these pictures cannot be read: style.qss"],
            ),
            (
                "(ICONS / 'checked.svg').unlink(), (ICONS / 'program.svg').unlink()",
                ["these pictures cannot be read: program.svg, icons:checked.svg"],
            ),
            (
                "(ICONS / 'checked.svg').write_text('<svg'), (ICONS / 'undo.svg').write_text('<svg')",
                ["cannot be read: checked.svg, undo.svg,", "icons:checked.svg"],
            ),
            ("(ICONS / 'undo.svg').unlink()", ["undo.svg"]),
        ],
    )
    def test_names_what_is_wrong_with_the_windows_look(
        self, spoil: str, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script = (
            "import pathlib, shutil, sys\n"
            "from hematovision_desktop.ui.parts.look import palette\n"
            f"ASSETS = palette.ASSETS = pathlib.Path(shutil.copytree(palette.ASSETS, {str(tmp_path / 'a')!r}))\n"
            "ICONS = ASSETS / 'icons'\n"
            f"{spoil}\n"
            "from hematovision_desktop.__main__ import main\n"
            "sys.exit(main(sys.argv[1:]))"
        )
        monkeypatch.setattr(processor_probe, "program_command", lambda: python(script))
        with pytest.raises(CheckFailed) as told:
            selftest.check_window()
        for one in said:
            assert one in str(told.value)

    def test_what_qt_misses_of_a_screen_that_opened_is_told(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        script = (
            "import sys\nfrom PySide6 import QtGui\nfrom PySide6.QtCore import qWarning\n"
            "class Missing(QtGui.QGuiApplication):\n"
            "    def __init__(self, given):\n"
            "        super().__init__(given)\n"
            "        qWarning('no cursor\\n theme')\n"
            "        qWarning('QStandardPaths: XDG_RUNTIME_DIR not set')\n"
            "        qWarning('Qt depends on a UTF-8 locale, but has failed to switch to one.')\n"
            "QtGui.QGuiApplication = Missing\n"
            "from hematovision_desktop.__main__ import main\n"
            "sys.exit(main(sys.argv[1:]))"
        )
        monkeypatch.setattr(processor_probe, "program_command", lambda: python(script))
        told = selftest.check_screen()
        assert told == "screen: offscreen. Qt complains: no cursor theme"

    @pytest.mark.parametrize("locale", ["C", "POSIX"])
    def test_a_session_whose_text_is_not_utf_8_has_nothing_wrong_with_its_window(
        self, locale: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LC_ALL", locale)
        assert selftest.check_screen() == "screen: offscreen"
        assert "drawn at 1280 × 720" in selftest.check_window()

    def test_a_window_that_cannot_start_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        broken = python("import sys; print('no Qt here', file=sys.stderr); sys.exit(1)")
        monkeypatch.setattr(processor_probe, "program_command", lambda: broken)
        with pytest.raises(CheckFailed, match="no Qt here"):
            selftest.check_window()

    def test_drawn_field(
        self, tmp_path: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(places, "shipped_pack", lambda: tiny_pack)
        assert "3 of 3 cells" in check_drawn_field(tmp_path)

    def test_model_answers_as_recorded(self, tiny_pack: Path) -> None:
        assert self_checks.check_model(tiny_pack).startswith("tiny 1, 8 answers as recorded")

    def test_the_shipped_model_answers_as_recorded(self, shipped_pack: Path) -> None:
        assert "answers as recorded" in self_checks.check_model(shipped_pack)

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            (lambda crops, logits: {"crops": crops, "logits": logits + 1.5}, "differently"),
            (lambda crops, logits: {"crops": crops, "logits": logits[:, :3]}, "do not fit"),
            (lambda crops, logits: {"crops": crops}, "cannot be read"),
            (lambda crops, logits: None, "cannot be read"),
        ],
        ids=["altered", "of other labels", "without logits", "missing"],
    )
    def test_wrong_recorded_answers_fail(
        self,
        change: Callable[..., dict[str, np.ndarray] | None],
        said: str,
        tiny_pack: Path,
        tmp_path: Path,
    ) -> None:
        for name in ("tiny.tflite", "tiny.json"):
            shutil.copy(tiny_pack.with_name(name), tmp_path)
        changed = change(*self_checks.read_golden(self_checks.golden_path(tiny_pack)))
        if changed is not None:
            np.savez(tmp_path / "golden.npz", **changed)
        with pytest.raises(CheckFailed, match=said):
            self_checks.check_model(tmp_path / "tiny.tflite")

    @pytest.mark.parametrize("turn", [(0, 1), (3, 4), (6, 7), (0, 1, 2), tuple(range(9))])
    def test_a_card_with_swapped_names_fails(
        self, turn: tuple[int, ...], shipped_pack: Path, tmp_path: Path
    ) -> None:
        for one in ("hematovision.tflite", "golden.npz"):
            (tmp_path / one).symlink_to(shipped_pack.with_name(one))
        card = json.loads(shipped_pack.with_suffix(".json").read_text("utf-8"))
        labels = list(card["labels"])
        for at, next_one in zip(turn, (*turn[1:], turn[0]), strict=True):
            labels[at] = card["labels"][next_one]
        (tmp_path / "hematovision.json").write_text(json.dumps(card | {"labels": labels}), "utf-8")
        with pytest.raises(CheckFailed, match="gives types each other's names"):
            self_checks.check_model(tmp_path / "hematovision.tflite")

    @pytest.mark.parametrize("content", [b"", b"PK\3\4 cut short", b"text"])
    def test_damaged_recorded_answers_fail(self, content: bytes, tmp_path: Path) -> None:
        path = tmp_path / "golden.npz"
        path.write_bytes(content)
        with pytest.raises(CheckFailed, match="cannot be read"):
            self_checks.read_golden(path)


CHECKS = (
    *("processor and runtime", "camera", "screen", "window", "settings", "log"),
    *("model", "locator", "drawn field"),
)


class TestTable:
    def test_everything_works(
        self, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(places, "shipped_pack", lambda: tiny_pack)
        assert __main__.main(["--self-test"]) == 0
        out = capsys.readouterr().out
        for name in CHECKS:
            assert any(line.startswith(f"ok      {name}") for line in out.splitlines()), name
        assert ", drawn at 1280 × 720" in out
        assert "FAILED" not in out

    def test_fails_if_the_window_cannot_open_even_if_offscreen_drawing_works(
        self, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(places, "shipped_pack", lambda: tiny_pack)
        monkeypatch.setenv("QT_QPA_PLATFORM", "none_such")
        assert __main__.main(["--self-test"]) == 1
        assert capsys.readouterr().out.splitlines()[-2] == "Failed: screen."

    def test_an_unsuitable_processor_fails_without_touching_the_runtime(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def touched(*_: object) -> str:
            raise AssertionError("the runtime was touched")

        monkeypatch.setattr(processor_probe, "probe", lambda: Verdict(False, NO_AVX))
        monkeypatch.setattr(selftest, "check_screen", lambda: "")
        monkeypatch.setattr(selftest, "check_window", lambda: "")
        monkeypatch.setattr(selftest, "check_model", touched)
        monkeypatch.setattr(selftest, "check_locator", touched)
        monkeypatch.setattr(selftest, "check_drawn_field", touched)
        assert __main__.main(["--self-test"]) == 1
        out = capsys.readouterr().out
        assert NO_AVX in out
        assert "AssertionError" not in out
        assert "Failed: processor and runtime, model, locator, drawn field." in out

    def test_a_bug_in_a_check_is_a_failed_row(self) -> None:
        def broken() -> str:
            raise ZeroDivisionError("oh")

        outcome = selftest.run_check("sums", broken)
        assert not outcome.passed
        assert outcome.text == "ZeroDivisionError: oh"

    def test_row(self) -> None:
        row = selftest.table_row(Outcome("log", True, "written", 0.25), 8)
        assert row == "ok      log         0.2 s  written"
