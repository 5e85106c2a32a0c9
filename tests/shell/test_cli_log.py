"""What `hematovision classify` stores in the log."""

from __future__ import annotations

from pathlib import Path

import pytest
from classified import read_log

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import ScaleSource
from hematovision_desktop.core.logbook.log import BatchState


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
