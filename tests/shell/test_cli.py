"""`hematovision classify` as a script uses it: output, order, exit status."""

from __future__ import annotations

import csv
import io
import json
import shutil
from io import TextIOWrapper
from pathlib import Path

import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.formats.cell_table import CSV_COLUMNS
from hematovision_desktop.shell import classify as cli

CLASSIC = ["neutrophil", "eosinophil", "lymphocyte", "monocyte"]


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
