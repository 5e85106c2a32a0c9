"""`hematovision classify` as a script uses it: output, order, exit status."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

import pytest

from hematovision_desktop import __version__
from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import ScaleSource
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.formats.cell_table import CSV_COLUMNS
from hematovision_desktop.core.logbook.log import BatchState, LoggedBatch, LogQuery
from hematovision_desktop.shell import classify as cli
from hematovision_desktop.shell.arguments import build_parser
from hematovision_desktop.shell.streams import harmless
from hematovision_desktop.shell.window import LiveStart

ROOT = Path(__file__).resolve().parents[2]
CLASSIC = ["neutrophil", "eosinophil", "lymphocyte", "monocyte"]


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    draw_folder(folder, seed=3, count=3)
    return folder


@pytest.fixture
def unguarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the processor check, which has its own tests."""
    monkeypatch.setattr(processor_probe, "guard", lambda: None)


def read_log(path: Path) -> list[LoggedBatch]:
    log = SqliteLog(path)
    try:
        return [log.read_batch(found.batch_id) for found in log.batches(LogQuery())]
    finally:
        log.close()


@pytest.mark.usefixtures("unguarded")
class TestOutput:
    def test_json_is_one_documented_object_per_line(
        self, drawn: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["classify", str(drawn), "--format", "json", "--model", str(tiny_pack)]) == 0
        out, err = capsys.readouterr()
        records = [json.loads(line) for line in out.splitlines()]
        assert [Path(r["path"]).name for r in records] == [f"drawn_00{i}.png" for i in (1, 2, 3)]
        assert err == ""  # no terminal, so no progress
        for record in records:
            assert list(record) == [
                *("schema", "path", "sha256", "width", "height", "status", "error"),
                *(
                    "primary",
                    "cells",
                    "added",
                    "scale",
                    "advice",
                    "notes",
                    "red_cells",
                    "platelets",
                ),
                *(
                    "slide",
                    "microscope",
                    "familiar",
                    "promise",
                    "check",
                    "unusual",
                    "model",
                    "elapsed_ms",
                ),
            ]
            assert record["schema"] == "hematovision.field/1"
            assert record["status"] == "ok"
            assert record["model"]["name"] == "tiny"
            assert set(record["elapsed_ms"]) == {"read", "locate", "classify"}
            assert 0 <= record["primary"] < len(record["cells"])
            for cell in record["cells"]:
                assert len(cell["box"]) == 4
                assert sum(cell["probabilities"].values()) == pytest.approx(1, abs=1e-4)
                assert cell["confidence"] == max(cell["probabilities"].values())
                assert cell["needs_review"] == bool(cell["reasons"])

    def test_a_bad_file_is_a_record_and_status_one(
        self, drawn: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = tmp_path / "notes.jpg"
        text.write_text("not a picture")
        gone = tmp_path / "gone.png"
        good = drawn / "drawn_002.png"
        paths = [str(gone), str(good), str(text)]
        assert main(["classify", *paths, "--format", "json", "--model", str(tiny_pack)]) == 1
        records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [(r["path"], r["status"]) for r in records] == [
            (str(gone), "error"),
            (str(good), "ok"),
            (str(text), "error"),
        ]
        assert [r["error"] and r["error"]["code"] for r in records] == [
            "missing",
            None,
            "not_a_picture",
        ]
        assert records[0]["error"]["message"].endswith(".")

    @pytest.mark.parametrize(
        ("name", "labels"),
        [("four", CLASSIC), ("five", [*CLASSIC, "basophil"]), ("extended", None)],
    )
    def test_label_set(
        self,
        name: str,
        labels: list[str] | None,
        drawn: Path,
        tiny_pack: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        given = ["classify", str(drawn), "--format", "json", "--model", str(tiny_pack)]
        assert main([*given, "--label-set", name]) == 0
        for line in capsys.readouterr().out.splitlines():
            for cell in json.loads(line)["cells"]:
                found = cell["probabilities"]
                assert len(found) == 8 if labels is None else set(found) == set(labels)

    def test_says_what_a_folder_left_out(
        self, drawn: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        shutil.copy(next(drawn.glob("*.png")), tmp_path / "a.png")
        for name in ("1.heic", "2.HEIC", "scan.czi", "notes.txt"):
            (tmp_path / name).write_bytes(b"x")
        given = ["classify", str(tmp_path), "--model", str(tiny_pack), "--no-log"]
        assert main(given) == 1
        said = capsys.readouterr().err
        assert "3 files of types that are not read here: 2 .heic (HEIC), 1 .czi (CZI" in said
        (tmp_path / "a.png").unlink()
        assert main(given) == 2
        assert "2 .heic" in capsys.readouterr().err

    @pytest.mark.parametrize("text", ["0,1", "0.1", " 0,100", "٠٫١"])
    def test_a_scale_may_have_a_comma(
        self, text: str, drawn: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--no-log"]
        assert main([*given, "--format", "json", "--um-per-px", text]) == 0
        scale = json.loads(capsys.readouterr().out.splitlines()[0])["scale"]
        assert scale == {"um_per_px": 0.1, "source": "set"}

    @pytest.mark.parametrize("text", ["wide", "1e9", "nan", "0,0,1"])
    def test_refuses_a_wrong_scale_and_says_what_one_looks_like(
        self, text: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as status:
            main(["classify", "a.png", "--um-per-px", text])
        assert status.value.code == 2
        assert "between 0.01 and 2, such as 0.1" in capsys.readouterr().err

    @pytest.mark.parametrize(
        "words",
        [
            ["classify", "a.svs", "--cells", "1,5"],
            ["live", "--target", "many"],
            ["live", "--target", "-5"],
            ["adapt", "--rollback", "0.5"],
            ["microscope", "teach", "Olympus", "--ask", "ten"],
            ["adapt", "--rollback", "9" * 20],
            ["report", "7", "--record-version", "9" * 5000],
        ],
    )
    def test_refuses_fractions_for_numbers_of_things(
        self, words: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as status:
            main(words)
        assert status.value.code == 2
        assert "give a whole number of 0 or more" in capsys.readouterr().err

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
    @pytest.mark.parametrize("form", ["table", "csv", "json"])
    def test_reports_a_full_disk_in_one_sentence(
        self, form: str, drawn: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--no-log"]
        assert main([*given, "--format", form, "--output", "/dev/full"]) == 2
        assert "Free some space" in capsys.readouterr().err

    @pytest.mark.parametrize("form", ["table", "csv", "json"])
    def test_a_result_never_replaces_a_picture(
        self, form: str, drawn: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        picture = next(drawn.glob("*.*"))
        before = picture.read_bytes()
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--no-log"]
        assert main([*given, "--format", form, "--output", str(picture)]) == 2
        assert "would replace it" in capsys.readouterr().err
        assert picture.read_bytes() == before

    def test_a_result_replaces_an_earlier_one(
        self, drawn: Path, tiny_pack: Path, tmp_path: Path
    ) -> None:
        target = tmp_path / "earlier.csv"
        target.write_text(";".join(CSV_COLUMNS), encoding="utf-16")
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--no-log", "--format", "csv"]
        for _ in range(2):
            assert main([*given, "--output", str(target)]) == 0
            assert drawn.name in target.read_text(encoding="utf-8-sig")

    def test_refuses_an_impossible_file_name_in_one_sentence(
        self, drawn: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--no-log"]
        assert main([*given, "--output", str(drawn.with_name("a" * 300))]) == 2
        assert "cannot be written" in capsys.readouterr().err

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
    @pytest.mark.parametrize("buffered", [True, False])
    @pytest.mark.parametrize(
        "words",
        [
            *[["adapt", "--list"], ["check"], ["microscope", "list"], ["verify", "a.json"]],
            *[["--help"], ["classify", "-h"], ["update", "--help"], ["--version"]],
        ],
    )
    def test_a_full_disk_behind_standard_output(
        self,
        words: list[str],
        buffered: bool,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "a.json").write_text("{}")
        if words[0] == "check":
            SqliteLog(tmp_path / "log.db").close()
            words = [*words, "--log", str(tmp_path / "log.db")]
        with Path("/dev/full").open("wb", 0) as raw:
            monkeypatch.setattr("sys.stdout", TextIOWrapper(raw, write_through=not buffered))
            assert main(words) == 2
        said = capsys.readouterr().err
        assert "Free some space" in said and said.count("\n") == 1

    def test_csv_has_a_row_per_cell(
        self, drawn: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        target = tmp_path / "cells.csv"
        given = ["classify", str(drawn), "--model", str(tiny_pack)]
        assert main([*given, "--format", "json"]) == 0
        records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert main([*given, "--format", "csv", "--output", str(target)]) == 0
        assert capsys.readouterr().out == ""
        rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"), newline="")))
        assert [(row["path"], row["label"]) for row in rows] == [
            (record["path"], cell["label"]) for record in records for cell in record["cells"]
        ]
        assert list(tmp_path.iterdir()) == [target]

    def test_table_is_for_people(
        self, drawn: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        odd = tmp_path / "two\nlines \x1b[31m తెలుగు.png"
        shutil.copy(drawn / "drawn_001.png", odd)
        assert main(["classify", str(odd), "--model", str(tiny_pack)]) == 0
        out = capsys.readouterr().out
        assert "\x1b" not in out
        assert "two\\nlines \\x1b[31m తెలుగు.png" in out
        assert "95 % interval" in out
        assert "For Research Use Only. Not for use in diagnostic procedures." in out

    def test_refuses_an_unwritable_target_before_the_work(
        self, drawn: Path, tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        target = tmp_path / "no" / "such" / "folder.json"
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--output", str(target)]
        assert main(given) == 2
        assert "cannot be written" in capsys.readouterr().err

    def test_an_earlier_result_survives_a_run_that_cannot_start(
        self, drawn: Path, tmp_path: Path
    ) -> None:
        target = tmp_path / "result.json"
        target.write_text("earlier")
        model = tmp_path / "none.tflite"
        given = ["classify", str(drawn), "--model", str(model), "--output", str(target)]
        assert main(given) == 2
        assert target.read_text() == "earlier"


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


@pytest.mark.usefixtures("unguarded")
class TestLog:
    def test_stores_results_in_the_log(self, drawn: Path, tiny_pack: Path) -> None:
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--um-per-px", "0.11"]
        assert main(given) == 0
        (batch,) = read_log(places.log_path())
        assert batch.summary.start.name == drawn.name
        assert batch.summary.state is BatchState.FINISHED
        assert [result.path.name for result in batch.results] == [
            f"drawn_00{number}.png" for number in (1, 2, 3)
        ]
        scales = [result.scale for result in batch.results if result.scale]
        assert [scale.source for scale in scales] == [ScaleSource.SET] * 3
        assert [scale.um_per_px for scale in scales] == pytest.approx([0.11] * 3)

    def test_finds_the_pictures_again_from_any_folder(
        self, drawn: Path, tiny_pack: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The window once reported missing pictures for a folder given by a relative path."""
        monkeypatch.chdir(drawn.parent)
        given = ["classify", drawn.name, "--model", str(tiny_pack), "--um-per-px", "0.11"]
        assert main(given) == 0
        monkeypatch.chdir("/")
        (batch,) = read_log(places.log_path())
        assert batch.summary.start.sources == (drawn,)
        assert [one.path for one in batch.results] == sorted(drawn.glob("*.png"))

    def test_no_log_leaves_no_trace(self, drawn: Path, tiny_pack: Path, data_folder: Path) -> None:
        assert main(["classify", str(drawn), "--model", str(tiny_pack), "--no-log"]) == 0
        assert list(data_folder.iterdir()) == []

    def test_the_log_can_be_elsewhere(self, drawn: Path, tiny_pack: Path, tmp_path: Path) -> None:
        target = tmp_path / "own.sqlite"
        given = ["classify", str(drawn), "--model", str(tiny_pack), "--log", str(target)]
        assert main(given) == 0
        assert len(read_log(target)) == 1
        assert not places.log_path().exists()

    def test_reports_a_log_in_use_before_the_work(
        self, drawn: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        places.log_path().parent.mkdir(parents=True, exist_ok=True)
        owner = SqliteLog(places.log_path())
        try:
            assert main(["classify", str(drawn), "--model", str(tiny_pack)]) == 2
        finally:
            owner.close()
        out, err = capsys.readouterr()
        assert out == ""
        assert "--no-log" in err

    def test_a_log_that_fails_midway_costs_no_output(
        self,
        drawn: Path,
        tiny_pack: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        def fail(*_: object) -> None:
            raise EnvironmentFault("The disk is full.")

        monkeypatch.setattr(SqliteLog, "add_fields", fail)
        assert main(["classify", str(drawn), "--model", str(tiny_pack), "--format", "json"]) == 1
        out, err = capsys.readouterr()
        assert len(out.splitlines()) == 3
        assert "The log misses results: The disk is full." in err

    @pytest.mark.parametrize("refused", ["begin_batch", "add_fields", "end_batch"])
    def test_writes_again_what_the_log_refused_at_first(
        self,
        refused: str,
        drawn: Path,
        tiny_pack: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        write, refusals = getattr(SqliteLog, refused), []

        def write_later(*given: object) -> object:
            if not refusals:
                refusals.append(refused)
                raise EnvironmentFault("The log is busy.")
            return write(*given)

        monkeypatch.setattr(SqliteLog, refused, write_later)
        assert main(["classify", str(drawn), "--model", str(tiny_pack), "--format", "json"]) == 0
        out, err = capsys.readouterr()
        assert (len(out.splitlines()), err, refusals) == (3, "", [refused])
        (batch,) = read_log(places.log_path())
        assert batch.summary.state is BatchState.FINISHED
        assert [one.position for one in batch.results] == [0, 1, 2]


@pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
class TestInterruption:
    @pytest.fixture
    def many(self, drawn: Path, tmp_path: Path) -> Path:
        folder = tmp_path / "many"
        folder.mkdir()
        for number in range(600):
            os.link(drawn / "drawn_001.png", folder / f"{number:03}.png")
        return folder

    def start(self, program: list[str], *given: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*program, "classify", *given],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_an_interrupted_run_writes_what_is_done(
        self, number: int, program: list[str], many: Path, tiny_pack: Path
    ) -> None:
        child = self.start(program, str(many), "--format", "json", "--model", str(tiny_pack))
        assert child.stdout is not None
        first = child.stdout.readline()
        assert child.stderr is not None
        child.send_signal(number)
        rest, err = child.stdout.read(), child.stderr.read()
        child.stdout.close()
        child.stderr.close()
        assert child.wait(timeout=60) == 130
        assert err == ""
        lines = [json.loads(line) for line in (first + rest).splitlines()]
        assert 0 < len(lines) < 600
        (batch,) = read_log(places.log_path())
        assert batch.summary.state is BatchState.CANCELLED
        assert len(batch.results) == len(lines)

    def test_an_interrupted_run_leaves_what_is_done_in_the_file(
        self, program: list[str], many: Path, tiny_pack: Path, tmp_path: Path
    ) -> None:
        target = tmp_path / "result.jsonl"
        given = ("--format", "json", "--output", str(target), "--model", str(tiny_pack))
        child = self.start(program, str(many), *given)
        # The partial file appears just before the batch starts, when signals are already caught.
        while not any(part.stat().st_size for part in tmp_path.glob(".*.part")):
            assert child.poll() is None
            os.sched_yield()
        child.send_signal(signal.SIGINT)
        child.communicate(timeout=60)
        assert child.returncode == 130
        lines = [json.loads(line) for line in target.read_text().splitlines()]
        assert 0 < len(lines) < 600
        assert not list(tmp_path.glob(".*.part"))

    def test_ends_quietly_when_its_reader_goes_away(
        self, program: list[str], many: Path, tiny_pack: Path
    ) -> None:
        child = self.start(program, str(many), "--format", "json", "--model", str(tiny_pack))
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == ""
        child.stderr.close()
        assert child.wait(timeout=60) == 130


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_self_test_ends_quietly_when_its_reader_goes_away(program: list[str]) -> None:
    child = subprocess.Popen(
        [*program, "--self-test"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    assert child.stderr.read() == ""
    child.stderr.close()
    assert child.wait(timeout=60) == 130


@pytest.mark.parametrize(
    ("done", "failed", "stopped", "fault", "status"),
    [
        (10, 0, False, None, 0),
        (10, 1, False, None, 1),
        (10, 0, False, "The log misses results.", 1),
        (4, 0, True, None, 130),
        (10, 0, True, None, 0),
        (10, 2, True, None, 1),
    ],
)
def test_exit_status(done: int, failed: int, stopped: bool, fault: str | None, status: int) -> None:
    progress = Progress(done, 10, failed, 0, 1.0)
    assert cli.exit_status(progress, stopped=stopped, log_fault=fault) == status


def test_progress_line() -> None:
    line = cli.progress_line(Progress(312, 2487, 0, 300, 312 / 180))
    assert line == "312 of 2,487 · 180 a second · 12 s left"


def test_shows_progress_only_on_a_terminal(
    drawn: Path, tiny_pack: Path, program: list[str]
) -> None:
    pty = pytest.importorskip("pty", reason="no terminals on this system")
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        [*program, "classify", str(drawn), "--format", "json", "--model", str(tiny_pack)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    assert child.wait(timeout=60) == 0
    os.close(theirs)
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert "3 of 3" in shown
    assert shown.endswith("\r")


def test_names_stay_on_one_line() -> None:
    assert harmless("a\tb\r\u202ec") == "a\\tb\\r\\u202ec"


@pytest.mark.parametrize("command", [["export"], ["import"], ["classify"], ["verify"], ["adapt"]])
def test_the_lines_of_a_help_fit_a_terminal(
    command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert "\n\nFor Research Use Only." in out


def test_a_help_says_what_an_option_is_before_its_default(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    commands = re.findall(r"^    ([a-z][a-z-]*)", build_parser().format_help(), re.MULTILINE)
    told = 0
    for command in commands:
        with pytest.raises(SystemExit):
            main([command, "--help"])
        helped = " ".join(capsys.readouterr().out.split())
        told += helped.count("(default: ")
        assert re.findall(r"\S+ (?<!\()default: \S+", helped) == [], command
    assert told > 10
